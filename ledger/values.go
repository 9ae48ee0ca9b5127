package ledger

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// What a value tells that two stories both give, in halves: the two lowest bits of
// its hash.
const tellsMost = 3

// valuesOf returns the values that a document gives, of what they count or measure:
// hashes, sorted, in which the two lowest bits say how much each tells, in halves. A
// small number tells half, of things counted only with their noun; one of two digits
// 1 or 1.5.
func valuesOf(a *readout.Annotation) []uint32 {
	var all []uint32
	for _, r := range a.Reports {
		c := countOf(r)
		if c == nil || c.scale || c.value == 0 {
			continue
		}
		value, of, tells, digits := comparedIn(c, r.Figure()), c.class, uint32(2), digitsOf(c.value)
		switch {
		case c.measured() && digits > 2, !c.measured() && digits > 1 && c.value >= fewCounted:
			tells = tellsMost
		case c.measured() && digits < 2:
			tells = 1
		}
		if !c.measured() {
			of = "counted"
			if c.value < fewCounted {
				of, tells = c.class+c.sortKey(), 1
			}
		}
		all = append(all, hash(of+"|"+valueOf(value))&^tellsMost|tells)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// sharedValues returns what the values tell that two sorted lists have in common.
func sharedValues(a, b []uint32) float64 {
	halves := uint32(0)
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			halves += a[i] & tellsMost
			i, j = i+1, j+1
		}
	}
	return float64(halves) / 2
}

// like names what is counted or measured, one name for all people.
func (c *count) like() string {
	if c.class == "thing" {
		return "thing " + c.sortKey()
	}
	return c.class
}

// another reports whether two figures of one document that give one value are surely
// or likely of two things: a small number or a time that is told of two, or the same
// number of those who fared otherwise. A larger one is told twice.
func (c *count) another(o *count) bool {
	switch {
	case c.class == "length", c.class == "weight":
		return false
	case c.kinOf(o) == kinNone, c.fate != "" && o.fate != "" && c.fate != o.fate:
		return true
	case c.noun == o.noun && c.fate == o.fate && !c.measured():
		return false
	case !c.measured():
		return c.value < fewCounted
	}
	return c.class == "time" || c.parts()
}

// sameValue reports whether two values, in the unit in which all are compared, are one:
// of a length or weight also if the one is converted from the other.
func (c *count) sameValue(v, w float64) bool {
	return v == w || (c.class == "length" || c.class == "weight") && math.Abs(v-w) <= convertedOff*math.Abs(v)
}

// looserOf reports whether one figure of a document gives as a bound, or as about so
// much, the number that another gives of the same people or things.
func looserOf(r, o *readout.Report) bool {
	f, g := r.Figure(), o.Figure()
	c, d := countOf(r), countOf(o)
	if c.measured() || c.kinOf(d) < kinSort || c.fate != "" && d.fate != "" && c.fate != d.fate || f.Value == nil || g.Value == nil || digitsOf(c.value) >= digitsOf(d.value) {
		return false
	}
	switch f.Bound {
	case readout.BoundAtLeast:
		return d.value >= c.value && d.value < c.value+place(c.value)
	case readout.BoundAbout:
		return roundedTo(d.value, digitsOf(c.value)) == c.value
	}
	return false
}

// nearMost bounds how many near values of others are kept of a figure.
const nearMost = 8

// nearValues returns, for the figures of a document, the values of others that count
// or measure the like and lie near their own: not those told of the same thing with
// the same value.
func nearValues(a *readout.Annotation) map[*readout.Report][]float64 {
	type value struct {
		of *readout.Report
		c  *count
		v  float64
	}
	alike := map[string][]value{}
	for _, r := range a.Reports {
		if c := countOf(r); c != nil {
			alike[c.like()] = append(alike[c.like()], value{r, c, comparedIn(c, r.Figure())})
		}
	}
	near := map[*readout.Report][]float64{}
	for _, values := range alike {
		slices.SortFunc(values, func(a, b value) int { return cmp.Or(cmp.Compare(a.v, b.v), strings.Compare(a.of.ID(), b.of.ID())) })
		for i, x := range values {
			for _, y := range values[max(0, i-nearMost/2):min(len(values), i+nearMost/2+1)] {
				if y.of != x.of && (!x.c.sameValue(x.v, y.v) || x.c.another(y.c)) && !looserOf(x.of, y.of) && !looserOf(y.of, x.of) && math.Abs(y.v) <= farValue*math.Abs(x.v) && math.Abs(x.v) <= farValue*math.Abs(y.v) {
					near[x.of] = append(near[x.of], y.v)
				}
			}
			near[x.of] = slices.Compact(near[x.of])
		}
	}
	return near
}
