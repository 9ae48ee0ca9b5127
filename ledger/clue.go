package ledger

import (
	"math"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// clues returns the keys under which figures of one class find those of which the
// value is theirs, rounded or cut off, or that bound it: a number is found under
// itself, under what it rounds to, and by bounds under its first digit. Two full
// numbers of a table have none in common. Time is counted in days, a month as 30;
// a length or weight as it is written, and in the unit in which all are compared.
func (c *count) clues(f *readout.Figure) (found, sought []string) {
	switch c.class {
	case "number":
		found = []string{"number|" + valueOf(c.value)}
		return found, append(slices.Clone(found), "counted|"+valueOf(c.value))
	case "thing":
		found, sought = cluesOf(c.noun, c.value, c.scale, f.Bound)
	case "time":
		scale := seconds[f.Unit] / seconds["day"]
		if scale > 1 {
			scale = math.Floor(scale)
		}
		found, sought = cluesOf(c.class, c.value*scale, c.scale, f.Bound)
	case "length", "weight":
		scale, _ := scaleOf(f.Unit)
		found, sought = cluesOf(c.last, c.value, c.scale, f.Bound)
		a, b := cluesOf(c.class, c.value*scale, c.scale, f.Bound)
		found, sought = append(found, a...), append(sought, b...)
	default:
		found, sought = cluesOf(c.class, c.value, c.scale, f.Bound)
	}
	if c.counts() && !c.scale && c.value >= fewCounted {
		found = append(found, "counted|"+valueOf(c.value))
		sought = append(sought, "number|"+valueOf(c.value))
		if digitsOf(c.value) > 1 {
			sought = append(sought, "counted|"+valueOf(c.value))
		}
	}
	return found, sought
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

// figureClues returns the clues of a figure: its value and what is counted.
func figureClues(r *readout.Report) (found, sought []string) {
	f := r.Figure()
	c := countOf(r)
	if c == nil || figureBlock(f) == nil && c.class != "number" || !c.measured() && c.value < fewCounted && c.fate == "" && (c.noun == "" || partNouns[c.last] && !c.seldom) && !(c.class == "person" && tellsFate(r)) { // "two men"
		return nil, nil
	}
	return c.clues(f)
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
