package ledger

import (
	"math"
	"strconv"
	"strings"

	"github.com/readout-dev/readout"
)

// agreement is how the values of two figures may be told of one quantity.
type agreement int

// The agreements.
const (
	agreesNot   agreement = iota
	agreesVague           // the one lies in what the other gives as an order: "dozens", "40"
	agreesBound           // the one is a bound that the other meets tightly: "more than 4,000", "at least 4,300"
	agreesRound           // the one is the other, rounded: "nearly 30,000", "28,000"
	agreesSame
)

// agrees says how the values of two claims may be told of one quantity.
func (x *claim) agrees(y *claim) agreement {
	p, q := x.figure.Value, y.figure.Value
	switch fit := x.fits(y); {
	case fit == fitsSame:
		return agreesSame
	case fit == fitsRound:
		return agreesRound
	case fit == fitsBound:
		return agreesBound
	case p == nil && q == nil:
		return agreesNot
	case p == nil && x.holds(y), q == nil && y.holds(x):
		return agreesVague
	case p == nil || q == nil:
		return agreesNot
	case x.roundOf(y), y.roundOf(x):
		return agreesRound
	case x.metBy(y), y.metBy(x):
		return agreesBound
	}
	return agreesNot
}

// holds reports whether the number of y lies in the range that x gives.
func (x *claim) holds(y *claim) bool {
	return x.high > x.low && y.value >= x.low && y.value <= x.high && (y.figure.Bound == readout.BoundExact || y.figure.Bound == readout.BoundAbout || y.value < x.high)
}

// roundOf reports whether x gives the number of y rounded to the digits in which it is
// told, as a part in words ("four fifths") or with a hedge that lets it be off
// ("nearly 30,000").
func (x *claim) roundOf(y *claim) bool {
	if isShare(x.figure) {
		off := y.value - x.value
		if math.Abs(off) > partOff || x.below() && off > 0 || x.figure.Bound == readout.BoundAtLeast && off < 0 {
			return false
		}
		return true
	}
	if x.figure.Bound != readout.BoundAbout || y.figure.Bound == readout.BoundAtMost || digitsOf(*x.figure.Value) >= digitsOf(*y.figure.Value) {
		return false
	}
	if x.below() && y.value > x.value {
		return false
	}
	scale := x.value / *x.figure.Value
	return *x.figure.Value != 0 && math.Abs(roundedTo(y.value/scale, digitsOf(*x.figure.Value))-*x.figure.Value) < 1e-9*math.Abs(*x.figure.Value)
}

// aboutReach is by what part of it a number with a hedge may be off, which is rounded
// to one digit.
const aboutReach = 0.25

// partOff is by how many hundredths a part in words may be off.
const partOff = 2.5

// metBy reports whether x gives a bound that is the number of y with its last digits
// cut off, or, as an upper one, filled up; a part in words is met up to partBound above.
func (x *claim) metBy(y *claim) bool {
	v := *x.figure.Value
	if v == 0 || digitsOf(v) > 2 {
		return false
	}
	step := place(v) * x.value / v
	switch {
	case isShare(x.figure):
		step = partBound
	case x.figure.Unit == y.figure.Unit && place(*y.figure.Value) >= place(v):
		return false
	}
	off := y.value - x.value
	if x.count != nil && y.count != nil && (grows[x.count.fate] || grows[y.count.fate]) && math.Abs(off) > boundPart*math.Abs(x.value) {
		return false // they are counted anew
	}
	switch x.figure.Bound {
	case readout.BoundAtLeast:
		return off >= 0 && off < step && y.figure.Bound != readout.BoundAtMost && !y.below()
	case readout.BoundAtMost:
		return off <= 0 && -off < step && -off <= boundPart*math.Abs(x.value) && y.figure.Bound != readout.BoundAtLeast
	}
	return false
}

// partBound is by how many hundredths what is told to be more than a part in words may
// be more.
const partBound = 5

// place returns the power of ten of the last digit of a number that is no zero.
func place(v float64) float64 {
	s := strconv.FormatFloat(math.Abs(v), 'f', -1, 64)
	if _, decimals, ok := strings.Cut(s, "."); ok {
		return math.Pow10(-len(decimals))
	}
	return math.Pow10(len(s) - len(strings.TrimRight(s, "0")))
}
