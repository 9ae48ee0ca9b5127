package ledger

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/readout-dev/readout"
)

// clues returns the keys under which figures of one class find those of which the
// value is theirs, rounded or cut off, or that bound it: a number is found under
// itself, under what it rounds to, and by bounds under its first digit. Two full
// numbers of a table have none in common. Time is counted in days, a month as 30, or,
// what is less than a day, in seconds; a length or weight as it is written, and in the
// unit in which all are compared. Things are found under their sort.
func (c *count) clues(f *readout.Figure) (found, sought []string) {
	add := func(class string, value float64) {
		a, b := cluesOf(class, value, c.scale, f.Bound)
		if c.scale && *f.High <= magnitude*(*f.Low) {
			b = append(b, inRange(class, value, value*(*f.High)/(*f.Low))...)
		}
		found, sought = append(found, a...), append(sought, b...)
	}
	switch c.class {
	case "number":
		add(c.class, c.value)
		_, counted := cluesOf("counted", c.value, c.scale, f.Bound)
		return found, append(sought, counted...)
	case "thing":
		add(c.sortKey(), c.value)
		if c.jobs() {
			add("person", c.value)
		}
	case "time":
		add(c.class, inDays(c.value, f.Unit))
	case "length", "weight", "points":
		scale, _ := scaleOf(f.Unit)
		add(c.last, c.value)
		add(c.class, c.value*scale)
	default:
		add(c.class, c.value)
		if isShare(f) {
			for part := math.Ceil(c.value - partOff); part <= c.value+partOff; part++ {
				sought = append(sought, c.class+"|="+valueOf(part))
			}
		}
	}
	if !c.measured() && !c.scale && c.value >= fewCounted {
		counted, _ := cluesOf("counted", c.value, c.scale, f.Bound)
		_, numbers := cluesOf("number", c.value, c.scale, f.Bound)
		found, sought = append(found, counted...), append(sought, numbers...)
	}
	return found, sought
}

// magnitude is by how much the ends of an order of magnitude differ at most.
const magnitude = 10

// inDays gives a time in days, a month as 30; one of less than a day, or of some
// hours more, in seconds below zero.
func inDays(v float64, unit string) float64 {
	if scale := seconds[unit] / seconds["day"]; scale >= 1 {
		return v * math.Floor(scale)
	}
	if days := v * seconds[unit] / seconds["day"]; days == math.Trunc(days) {
		return days
	}
	return -v * seconds[unit]
}

// inRange returns the keys of the first digits of the numbers of a class between two.
func inRange(class string, low, high float64) (keys []string) {
	for v := low; v <= high && v > 0; {
		keys = append(keys, class+"|any"+firstDigit(v))
		step := 1.0
		if v >= 10 {
			step = math.Pow10(int(math.Floor(math.Log10(v))))
		}
		v = math.Floor(v/step)*step + step
	}
	return keys
}

// cluesOf returns the keys of a value of a class, which may be the lower end of a
// range.
func cluesOf(class string, v float64, isRange bool, bound readout.Bound) (found, sought []string) {
	key := func(how, value string) string { return class + "|" + how + value }
	if isRange {
		found = []string{key("..", valueOf(v))}
		return found, slices.Clone(found)
	}
	found = []string{key("=", valueOf(v)), key("any", firstDigit(v))}
	sought = []string{key("=", valueOf(v)), key("~", valueOf(v)), key("bound", firstDigit(v))}
	for _, r := range rounds(v) {
		found = append(found, key("~", r))
		sought = append(sought, key("=", r))
	}
	if bound != readout.BoundExact {
		found = append(found, key("bound", firstDigit(v)))
		sought = append(sought, key("any", firstDigit(v)))
	}
	return found, sought
}

// figureClues returns the clues of a figure: its value and what is counted. Of small
// numbers of things and people there are many everywhere: they are found by stories
// that are about the same alone.
func figureClues(t Telling) (found, sought []string) {
	f := t.Report.Figure()
	c := countOf(t.Report)
	if c == nil || figureBlock(f) == nil && c.class != "number" {
		return nil, nil
	}
	if c.value < fewCounted && !c.scale && c.class != "number" {
		for _, w := range t.Marks.Topic {
			key := "few|" + c.like() + "|" + valueOf(math.Floor(comparedIn(c, f))) + "|" + strconv.FormatUint(uint64(w), 36)
			found, sought = append(found, key), append(sought, key)
		}
	}
	if !c.measured() && !c.scale && c.value < fewCounted && c.fate == "" && !c.seldom && !(c.class == "person" && tellsFate(t.Report)) { // "two men"
		return found, sought
	}
	a, b := c.clues(f)
	return append(found, a...), append(sought, b...)
}

// comparedIn returns the value of what a figure counts or measures in the unit in
// which all are compared.
func comparedIn(c *count, f *readout.Figure) float64 {
	scale, _ := scaleOf(f.Unit)
	return c.value * scale
}

// tellsFate reports whether the sentence of a figure tells what became of people.
func tellsFate(r *readout.Report) bool {
	evidence := r.Evidence()
	for w := range strings.FieldsSeq(Fold(evidence[len(evidence)-1].Text())) {
		if fates[w] != "" {
			return true
		}
	}
	return false
}
