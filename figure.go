package readout

import (
	"math"
	"strconv"
	"strings"
)

// Bound says how a figure's value limits the quantity.
type Bound string

// The bounds.
const (
	BoundExact   Bound = "exact"
	BoundAbout   Bound = "about"
	BoundAtLeast Bound = "at_least"
	BoundAtMost  Bound = "at_most"
)

// Bounds lists all bounds.
var Bounds = []Bound{BoundExact, BoundAbout, BoundAtLeast, BoundAtMost}

// Change says that a figure is a difference, or that it moved.
type Change string

// The changes.
const (
	ChangeNone Change = ""
	ChangeUp   Change = "up"
	ChangeDown Change = "down"
)

// Changes lists all changes.
var Changes = []Change{ChangeNone, ChangeUp, ChangeDown}

// Figure is a quantity that a document reports about the story.
type Figure struct {
	// Value is the one number, nil where the text gives a range or a bare
	// order of magnitude ("dozens"), which Low and High then hold. A share is
	// of one ("two-thirds": 0.667), a percentage of a hundred.
	Value *float64 `json:"value"`
	Low   *float64 `json:"low"`
	High  *float64 `json:"high"`
	Bound Bound    `json:"bound"`
	// Hedge is the words that make the bound, as the text has them: "at
	// least", "nearly"; "" where there are none.
	Hedge string `json:"hedge"`
	// Change is set where the value is the difference to what was before
	// ("rose 4 percent"), and with a range where the thing went from one of
	// its ends to the other ("fell from 12 to 9").
	Change Change `json:"change"`
	// Unit is what is counted in, in the singular: "percentage", "dollar",
	// "day", "barrel per day"; for things counted, their noun with what stands
	// before it: "hostage", "coal-fired power plant". "" for a bare number.
	Unit string `json:"unit"`
	// What is the thing that the quantity is of in the words of the text, with
	// what became of it where that is said: "US service members killed".
	What string `json:"what"`
	// Scope is the actors and places that the sentence names, the speaker
	// aside, in the order in which they stand: figures of different scopes
	// speak of different things.
	Scope []string `json:"scope"`
	AsOf  *When    `json:"as_of"`
	// SaidBy is whom the document ascribes the figure to; nil for the document itself.
	SaidBy *ActorRef `json:"said_by"`
}

// Human returns the quantity as a person writes it, with what it is of:
// "at least 40 hostages freed", "10,000 to 100,000 casualties", "$2.5 billion",
// "up 7% exports".
func (f *Figure) Human() string {
	var b strings.Builder
	if f.Change != ChangeNone {
		b.WriteString(string(f.Change) + " ")
	}
	switch f.Bound {
	case BoundAbout:
		b.WriteString("about ")
	case BoundAtLeast:
		b.WriteString("at least ")
	case BoundAtMost:
		b.WriteString("at most ")
	}
	sign, after := "", ""
	unit, per, rate := strings.Cut(f.Unit, " per ")
	counted := f.Unit != "" && strings.Contains(strings.ToLower(f.What), strings.ToLower(strings.TrimSuffix(f.Unit, "y")))
	switch {
	case unit == "percentage":
		after = "%"
	case unit == "dollar":
		sign = "$"
	case unit == "euro":
		sign = "€"
	case unit == "pound sterling":
		sign = "£"
	case counted && !rate, unit == "":
	case f.Value != nil && (*f.Value == 1 || *f.Value == -1):
		after = " " + unit
	default:
		after = " " + plural(unit)
	}
	if rate {
		after += " per " + per
	}
	switch {
	case f.Value != nil && *f.Value == 0.5 && sign == "" && after == " "+plural(unit):
		b.WriteString("half a")
		if strings.ContainsAny(unit[:1], "aeio") || unit == "hour" {
			b.WriteString("n")
		}
		after = " " + unit
	case f.Value != nil:
		b.WriteString(sign + humanNumber(*f.Value))
	case f.Low != nil && f.High != nil:
		from, to := humanNumber(*f.Low), humanNumber(*f.High)
		if f.Change == ChangeDown {
			from, to = to, from
		}
		b.WriteString(sign + from + " to " + sign + to)
	}
	b.WriteString(after)
	switch {
	case f.What == "":
	case counted || unit == "" && (f.Value == nil || *f.Value >= 1):
		b.WriteString(" " + f.What)
	case unit == "":
		b.WriteString(" of " + f.What)
	default:
		b.WriteString(", " + f.What)
	}
	return b.String()
}

// humanNumber writes millions and more in words, thousands with commas.
func humanNumber(v float64) string {
	for _, m := range []struct {
		of   float64
		word string
	}{{1e12, " trillion"}, {1e9, " billion"}, {1e6, " million"}} {
		if a := math.Abs(v); a >= m.of && a < 1e15 {
			if s := strconv.FormatFloat(v/m.of, 'f', -1, 64); len(s) <= 7 {
				return s + m.word
			}
		}
	}
	if math.Abs(v) >= 1e15 || v != 0 && math.Abs(v) < 1e-4 {
		return strconv.FormatFloat(v, 'g', -1, 64)
	}
	s := strconv.FormatFloat(math.Round(v*1e4)/1e4, 'f', -1, 64)
	whole, rest, _ := strings.Cut(s, ".")
	start := 0
	if strings.HasPrefix(whole, "-") {
		start = 1
	}
	for i := len(whole) - 3; i > start; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if rest != "" {
		return whole + "." + rest
	}
	return whole
}

// plural writes the plural of a unit of measure.
func plural(unit string) string {
	switch {
	case unit == "foot":
		return "feet"
	case unit == "inch":
		return "inches"
	case strings.HasPrefix(unit, "year of"), strings.HasPrefix(unit, "month of"):
		word, rest, _ := strings.Cut(unit, " ")
		return word + "s " + rest
	case unit == "celsius", unit == "fahrenheit":
		return "degrees " + unit
	case unit == "hertz", unit == "horsepower", unit == "yen", unit == "yuan", unit == "baht", strings.HasSuffix(unit, " yen"), unit == "people":
		return unit
	case strings.HasSuffix(unit, "y") && len(unit) > 1 && !strings.ContainsAny(unit[len(unit)-2:len(unit)-1], "aeiou"):
		return unit[:len(unit)-1] + "ies"
	case strings.HasSuffix(unit, "s"):
		return unit
	}
	return unit + "s"
}
