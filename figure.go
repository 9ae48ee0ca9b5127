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

// Human returns the figure as a person writes it: "at least 40 hostages freed",
// "tens of thousands of casualties", "council's budget: $2.5 billion",
// "exports: up 7%".
func (f *Figure) Human() string {
	quantity := f.Quantity()
	if f.What == "" || f.counts() || f.share() {
		return quantity
	}
	return f.What + ": " + quantity
}

// Quantity returns what Human says without what stands before a colon there:
// "at least 40 hostages freed", "$2.5 billion", "up 7%".
func (f *Figure) Quantity() string {
	amount := f.amount()
	switch {
	case f.Change == ChangeNone:
	case !f.counts():
		return string(f.Change) + " " + amount
	case f.Value != nil:
		return amount + map[Change]string{ChangeUp: " more ", ChangeDown: " fewer "}[f.Change] + f.What
	}
	switch {
	case f.counts() && f.ordinal():
		return ordinal(int(*f.Value)) + " " + f.What
	case f.counts():
		if _, per, rate := strings.Cut(f.Unit, " per "); rate {
			return strings.TrimSuffix(amount, " per "+per) + " " + f.What + " per " + per
		}
		return amount + " " + f.What
	case f.share() && f.What != "":
		return amount + " of " + f.What
	}
	return amount
}

// counts reports whether the unit is the noun of what is counted.
func (f *Figure) counts() bool {
	unit, _, _ := strings.Cut(strings.ToLower(f.Unit), " per ")
	what := " " + strings.ToLower(f.What)
	return f.What != "" && unit != "" && (strings.Contains(what, " "+unit) || strings.Contains(what, " "+plural(unit)) || strings.Contains(what, lastWord(plural(unit)))) &&
		!strings.HasSuffix(what, " toll")
}

// share reports whether the figure is a part of one.
func (f *Figure) share() bool {
	return f.Unit == "" && f.Change == ChangeNone && f.Value != nil && *f.Value > 0 && *f.Value < 1
}

// ordinal reports whether the figure says which of several it is: "his fifth
// visit" has a noun in the singular.
func (f *Figure) ordinal() bool {
	return f.Value != nil && *f.Value >= 2 && *f.Value < 1000 && *f.Value == math.Trunc(*f.Value) && f.What == f.Unit && plural(f.Unit) != f.Unit
}

// amount writes number and unit with the bound; of things counted, the number
// alone.
func (f *Figure) amount() string {
	sign, after := "", ""
	unit, per, rate := strings.Cut(f.Unit, " per ")
	switch {
	case unit == "percentage":
		after = "%"
	case unit == "dollar":
		sign = "$"
	case unit == "euro":
		sign = "€"
	case unit == "pound sterling":
		sign = "£"
	case unit == "" || f.counts():
	case f.Value != nil && (*f.Value == 1 || *f.Value == -1):
		after = " " + unit
	default:
		after = " " + plural(unit)
	}
	if rate {
		after += " per " + per
	}
	switch {
	case f.Value != nil && f.share() && fractions[math.Round(*f.Value*1e4)] != "":
		return f.bound() + fractions[math.Round(*f.Value*1e4)]
	case f.Value != nil && *f.Value == 0.5 && sign == "" && after == " "+plural(unit):
		return f.bound() + "half " + article(unit) + " " + unit
	case f.Value != nil:
		number := humanNumber(*f.Value)
		if i := strings.IndexByte(number, '.'); sign != "" && i > 0 && i == len(number)-2 {
			number += "0" // "$1.20"
		}
		return f.bound() + sign + number + after
	case f.Low == nil && f.High == nil:
		return strings.TrimSpace(after)
	case f.High == nil:
		return f.bound() + sign + humanNumber(*f.Low) + after
	case f.Low == nil:
		return f.bound() + sign + humanNumber(*f.High) + after
	}
	if order := orders[*f.Low]; order != "" && math.Abs(*f.High-10**f.Low) < *f.Low/1e6 && f.Change == ChangeNone && sign == "" && after != "%" {
		return order + " of" + strings.TrimPrefix(after, " of")
	}
	from, to := sign+humanNumber(*f.Low), sign+humanNumber(*f.High)
	if f.Change == ChangeDown {
		from, to = to, from
	}
	if after == "%" {
		from += after
	}
	if f.Change != ChangeNone {
		from = "from " + from
	}
	return f.bound() + from + " to " + to + after
}

// bound writes how exact the number is: in the words of the text where they
// can stand before a number.
func (f *Figure) bound() string {
	hedge := strings.Join(strings.Fields(strings.ToLower(f.Hedge)), " ")
	switch hedge {
	case "more than", "over", "nearly", "almost", "around", "some", "up to", "fewer than", "less than", "under", "as many as", "as much as", "roughly",
		"approximately", "an estimated", "close to", "no more than", "no fewer than", "no less than", "just over", "well over", "slightly over",
		"slightly more than", "just under", "well under", "slightly under", "slightly less than", "longer than", "at most", "at least", "about":
		return hedge + " "
	}
	switch f.Bound {
	case BoundAbout:
		return "about "
	case BoundAtLeast:
		return "at least "
	case BoundAtMost:
		return "at most "
	}
	return ""
}

// fractions are the words for shares, by their ten-thousandths.
var fractions = map[float64]string{
	5000: "half", 3333: "a third", 6667: "two-thirds", 2500: "a quarter", 7500: "three-quarters", 2000: "a fifth", 4000: "two-fifths",
	6000: "three-fifths", 8000: "four-fifths", 1667: "a sixth", 1250: "an eighth", 1000: "a tenth",
}

// orders are the words for orders of magnitude, by their lower end.
var orders = map[float64]string{
	12: "dozens", 100: "hundreds", 1e3: "thousands", 1e4: "tens of thousands", 1e5: "hundreds of thousands",
	1e6: "millions", 1e7: "tens of millions", 1e8: "hundreds of millions", 1e9: "billions",
}

// ordinal writes a number's ordinal.
func ordinal(n int) string {
	words := []string{"second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"}
	if n >= 2 && n-2 < len(words) {
		return words[n-2]
	}
	end := "th"
	if tens := n / 10 % 10; tens != 1 {
		switch n % 10 {
		case 1:
			end = "st"
		case 2:
			end = "nd"
		case 3:
			end = "rd"
		}
	}
	return strconv.Itoa(n) + end
}

func article(word string) string {
	if strings.ContainsAny(word[:1], "aeio") || word == "hour" {
		return "an"
	}
	return "a"
}

func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }

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

// plural writes the plural of a unit.
func plural(unit string) string {
	switch {
	case unit == "foot":
		return "feet"
	case strings.HasPrefix(unit, "year of"), strings.HasPrefix(unit, "month of"):
		word, _, _ := strings.Cut(unit, " ")
		return word + "s old"
	case unit == "celsius", unit == "fahrenheit":
		return "degrees " + unit
	case unit == "hertz", unit == "horsepower", unit == "yen", unit == "yuan", unit == "baht", strings.HasSuffix(unit, " yen"):
		return unit
	}
	last := lastWord(unit)
	before := strings.TrimSuffix(unit, last)
	switch last {
	case "people", "aircraft", "staff", "personnel", "police", "crew", "troops", "dead", "injured", "wounded", "missing", "killed", "displaced", "homeless":
		return unit
	case "person":
		return before + "people"
	case "child", "schoolchild":
		return unit + "ren"
	case "man", "woman", "policeman", "policewoman", "gunman", "serviceman", "servicewoman", "congressman", "congresswoman", "spokesman", "spokeswoman",
		"fisherman", "crewman", "airman", "statesman", "chairman", "businessman", "businesswoman", "councilman", "guardsman", "clergyman", "lawman":
		return unit[:len(unit)-2] + "en"
	case "life", "wife", "knife":
		return unit[:len(unit)-2] + "ves"
	case "half", "leaf", "loaf", "thief":
		return unit[:len(unit)-1] + "ves"
	}
	switch {
	case strings.HasSuffix(unit, "y") && len(unit) > 1 && !strings.ContainsAny(unit[len(unit)-2:len(unit)-1], "aeiou"):
		return unit[:len(unit)-1] + "ies"
	case strings.HasSuffix(unit, "sh"), strings.HasSuffix(unit, "ch"), strings.HasSuffix(unit, "x"), strings.HasSuffix(unit, "ss"):
		return unit + "es"
	case strings.HasSuffix(unit, "s"):
		return unit
	}
	return unit + "s"
}
