package ledger

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/readout-dev/readout"
)

// valueOf writes a value, shortly.
func valueOf(v float64) string { return strconv.FormatFloat(v, 'g', -1, 64) }

// rounding returns by how much a value as it is written may be rounded: half of
// its last place. Of things counted only zeros at the end are taken for
// rounding, and no fewer than two.
func rounding(v float64, measured bool) float64 {
	s := strconv.FormatFloat(math.Abs(v), 'f', -1, 64)
	if _, decimals, ok := strings.Cut(s, "."); ok {
		if len(decimals) > 6 {
			return 0
		}
		return math.Pow10(-len(decimals)) / 2
	}
	zeros := len(s) - len(strings.TrimRight(s, "0"))
	switch {
	case v == 0, zeros < 2 && !measured:
		return 0
	case measured:
		zeros = min(zeros, max(len(s)-2, 0))           // "90 minutes" is not 50
		return min(math.Pow10(zeros)/2, math.Abs(v)/5) // "1 hour" is not 30 minutes
	}
	return math.Pow10(zeros) / 2
}

// roundNumber reports whether the value is one digit and zeros.
func (x *claim) roundNumber() bool {
	return len(strings.TrimRight(strconv.FormatFloat(x.value, 'f', -1, 64), "0")) < 2
}

// fit is how the values of two claims may be one.
type fit int

// The fits.
const (
	fitsNot   fit = iota
	fitsBound     // one is a round number that bounds the other: "more than 40", "42"
	fitsRound     // one may be the other, rounded: "about 1,200", "1,187"
	fitsSame
)

// boundPart is by what part of it an upper bound may be off, boundReach the most
// that a lower one may: "more than 100", "199".
const (
	boundPart  = 0.2
	boundReach = 1
)

// bounds reports whether a claim gives a round number as a bound: "more than 40".
func (x *claim) bounds() bool {
	return x.figure.Value != nil && x.value != 0 && (x.figure.Bound == readout.BoundAtLeast || x.figure.Bound == readout.BoundAtMost) && digitsOf(*x.figure.Value) <= 2 && (math.Abs(*x.figure.Value) >= 10 || seconds[x.figure.Unit] > seconds["day"])
}

// fits says how the values of two claims may be one; ranges only if they are the
// same.
func (x *claim) fits(y *claim) fit {
	d := math.Abs(x.value - y.value)
	switch {
	case x.figure.Value == nil != (y.figure.Value == nil), x.high < y.low, y.high < x.low, x.beyond(y), y.beyond(x):
		return fitsNot
	case x.figure.Value == nil:
		if x.low != y.low || x.high != y.high {
			return fitsNot
		}
		return fitsSame
	case d <= 1e-9*math.Abs(x.value), x.converted(y) && d <= min(max(x.round, y.round), convertedOff*math.Abs(x.value)):
		return fitsSame
	case d <= max(x.round, y.round)*1.000001:
		return fitsRound
	case x.boundOf(y), y.boundOf(x):
		return fitsBound
	}
	return fitsNot
}

// convertedOff is by what part of it a length or weight may be off that is told in
// another unit.
const convertedOff = 0.02

// converted reports whether two claims give lengths or weights in two units.
func (x *claim) converted(y *claim) bool {
	_, a := scaleOf(x.figure.Unit)
	_, b := scaleOf(y.figure.Unit)
	return a == b && a != "" && a != "time" && x.figure.Unit != y.figure.Unit
}

// beyond reports whether a claim gives a bound that the value of another, which is no
// less exact, lies on the other side of: "more than 200" of 197, or of "nearly 200".
func (x *claim) beyond(y *claim) bool {
	if x.figure.Value == nil || y.figure.Value == nil {
		return false
	}
	exact := digitsOf(*y.figure.Value) >= digitsOf(*x.figure.Value) && !x.converted(y)
	switch x.figure.Bound {
	case readout.BoundAtLeast:
		return y.below() || exact && y.value < x.value*(1-1e-9)
	case readout.BoundAtMost:
		return exact && y.value > x.value*(1+1e-9)
	}
	return false
}

// boundOf reports whether a claim gives a round number that bounds the value of
// another: the number that this has with its last digits cut off ("more than 200"
// of 276), or one that it falls short of by a fifth. What became of people is
// counted anew from day to day: there a lower bound is of the same day or the
// next, and not off by more than a fifth either.
func (x *claim) boundOf(y *claim) bool {
	if !x.bounds() || x.figure.Unit == y.figure.Unit && digitsOf(*x.figure.Value) >= digitsOf(*y.figure.Value) || seconds[x.figure.Unit] < seconds[y.figure.Unit] {
		return false
	}
	if x.figure.Bound == readout.BoundAtMost {
		return y.value <= x.value && y.value >= x.value*(1-boundPart)
	}
	step := math.Pow10(int(math.Floor(math.Log10(math.Abs(*x.figure.Value))))) // of its first digit
	if digitsOf(*x.figure.Value) > 1 {
		step /= 10
	}
	off := y.value - x.value
	if x.count != nil && x.count.fate != "" || y.figure.Bound == readout.BoundAtLeast {
		days := max(x.day-y.day, y.day-x.day)
		return off >= 0 && off <= x.value*boundPart && days <= b2i(y.figure.Bound != readout.BoundAtLeast)
	}
	return off >= 0 && off < step*x.value / *x.figure.Value
}

// below reports whether a claim says that its value is not reached: "nearly 2,000",
// "fewer than half".
func (x *claim) below() bool {
	switch strings.ToLower(x.figure.Hedge) {
	case "nearly", "almost", "close to", "just under", "just below", "under", "below", "less than", "fewer than":
		return true
	}
	return false
}

// digitsOf returns how many digits of a number tell something: 2 of 1,200.
func digitsOf(v float64) int {
	s := strings.ReplaceAll(strconv.FormatFloat(math.Abs(v), 'f', -1, 64), ".", "")
	return len(strings.Trim(s, "0"))
}

// roundedTo returns a number with so many digits that tell something.
func roundedTo(v float64, digits int) float64 {
	r, err := strconv.ParseFloat(strconv.FormatFloat(v, 'e', digits-1, 64), 64)
	if err != nil {
		return v
	}
	return r
}

// rounds returns what a number is with three, two and one digits that tell
// something, rounded and cut off, without itself; none of small ones.
func rounds(v float64) []string {
	if math.Abs(v) < 10 {
		return nil
	}
	var all []string
	for digits := range 3 {
		step := math.Pow10(int(math.Floor(math.Log10(math.Abs(v)))) - digits)
		for _, r := range []float64{roundedTo(v, digits+1), math.Trunc(v/step) * step} {
			if key := valueOf(r); key != valueOf(v) && !slices.Contains(all, key) {
				all = append(all, key)
			}
		}
	}
	return all
}

// firstDigit returns a number with all digits but the first cut off.
func firstDigit(v float64) string {
	if math.Abs(v) < 10 {
		return valueOf(v)
	}
	step := math.Pow10(int(math.Floor(math.Log10(math.Abs(v)))))
	return valueOf(math.Trunc(v/step) * step)
}
