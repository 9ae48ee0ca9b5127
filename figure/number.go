package figure

import (
	"math"
	"strings"
)

// value is what a number says: one value, or the ends of an order of
// magnitude ("tens of thousands": 10,000 to 100,000).
type value struct {
	low, high float64
	vague     bool    // an order: low and high differ
	scale     float64 // what the number was multiplied by; 1 for nothing
	words     bool    // in words alone
	share     bool    // a fraction of one: "two-thirds"
	grouped   bool
	article   bool // "a dozen", "an hour"
}

func one(v float64) value { return value{low: v, high: v, scale: 1} }

func (v value) times(m float64) value {
	v.low, v.high, v.scale = v.low*m, v.high*m, v.scale*m
	return v
}

func (v value) finite() bool {
	return !math.IsInf(v.low, 0) && !math.IsInf(v.high, 0)
}

// value reads a number at atom i and returns the atom after it; money says
// that a sign of currency stands before it. ok is false where there is none.
func (r *reader) value(i int, money bool) (v value, j int, ok bool) {
	sign := 1.0
	if k := r.minus(i); k > i {
		sign, i = -1, k
	}
	at := r.at(i)
	switch at.kind {
	case kNumber:
		v, j = one(at.value), i+1
		v.grouped = at.grouped
		switch next := r.at(j); {
		case next.kind == kNumber && next.value < 1 && next.end-next.start > 1 && r.symbol(next): // 2½
			v, j = one(at.value+next.value), j+1
		case r.is(j, "/") && next.glued && r.at(j+1).kind == kNumber && r.at(j+1).glued:
			w, k, ok := r.fraction(at.value, j)
			if !ok {
				return v, k, false
			}
			v, j = w, k
		case next.kind == kNumber && r.is(j+1, "/") && r.at(j+2).kind == kNumber && !at.grouped: // 2 1/2
			if w, k, ok := r.fraction(next.value, j+1); ok {
				v, j = one(at.value+w.low), k
			}
		case (r.is(j, "×") || r.is(j, "x") && next.glued) && r.at(j+1).kind == kNumber && r.at(j+1).value == 10:
			e, k := 1.0, j+2
			if s := r.at(k).lower; s == "-" || s == "−" || s == "–" {
				e, k = -1, k+1
			} else if s == "^" {
				k++
			}
			if p := r.at(k); p.kind == kNumber && p.glued && p.value < 300 {
				v, j = one(at.value*math.Pow(10, e*p.value)), k+1
				v.grouped = true
			}
		}
	case kWord:
		if v, j, ok = r.vague(i); ok {
			return v, j, true
		}
		if v, j, ok = r.words(i); !ok {
			return v, i, false
		}
	default:
		return v, i, false
	}
	v, j = r.scale(v, j, money)
	if sign < 0 {
		v.low, v.high = -v.high, -v.low
	}
	return v, j, v.finite()
}

// fraction reads the "/3" of a fraction of n at atom i.
func (r *reader) fraction(n float64, i int) (v value, j int, ok bool) {
	d := r.at(i + 1).value
	if n < 1 || d <= n || d > 16 || d == 7 || d == 11 || r.at(i+1).grouped || n == 9 || r.is(i+2, "/") {
		return v, i + 2, false
	}
	v = one(n / d)
	v.share = true
	return v, i + 2, true
}

// minus returns the atom after a sign of a negative number, else i.
func (r *reader) minus(i int) int {
	switch {
	case r.is(i, "minus") && !r.is(i-1, "or"): // not "plus or minus 3"
		k := i + 1
		if r.is(k, "-") {
			k++
		}
		if r.at(k).kind == kNumber {
			return k
		}
	case (r.is(i, "-") || r.is(i, "−")) && r.at(i+1).kind == kNumber && r.at(i+1).glued && !r.at(i).glued:
		return i + 1
	}
	return i
}

// scale multiplies v by the words at atom i: "million", "bn".
func (r *reader) scale(v value, i int, money bool) (value, int) {
	for {
		at := r.at(i)
		k := i
		if r.is(i, "-") && r.at(i).glued {
			k, at = i+1, r.at(i+1)
		}
		if at.kind != kWord {
			return v, i
		}
		m, ok := multiples[at.lower]
		if !ok {
			if k == i {
				if m, ok = r.short(v, i, money); ok {
					return v.times(m), i + 1
				}
			}
			return v, i
		}
		v, i = v.times(m), k+1
	}
}

// short reads an abbreviated multiple at atom i: the m of "$3m", the k of
// "25k", the M of "4.3M sales".
func (r *reader) short(v value, i int, money bool) (float64, bool) {
	at := r.at(i)
	m, ok := shortMultiples[at.lower]
	if !ok || !at.glued && !money && len(at.lower) == 1 || v.words {
		return 0, false
	}
	word := r.text(at)
	switch at.lower {
	case "m":
		return m, money || word == "M" || r.countsAfter(i)
	case "k":
		return m, money || word == "k" || v.low > 16
	case "b", "t":
		return m, money
	}
	return m, true
}

// countsAfter reports whether what follows the m at atom i is counted, so that
// it says million and not metre: "2.7m sales", "35m of its devices".
func (r *reader) countsAfter(i int) bool {
	next := r.at(i + 1)
	if next.kind != kWord || next.glued || besideLength[next.lower] {
		return false
	}
	if next.lower == "of" {
		return true
	}
	if _, _, ok := r.unit(i+1, false); ok {
		return true
	}
	_, ok := r.counted(i+1, 2)
	return ok
}

// words reads a number in words: "twenty-eight thousand six hundred and two",
// "a hundred", "half a million", "three and a half".
func (r *reader) words(i int) (v value, j int, ok bool) {
	if r.is(i, "a") || r.is(i, "an") {
		if m, isMultiple := multiples[r.at(i+1).lower]; isMultiple {
			v = one(1).times(m)
			v.words, v.article = true, true
			return v, i + 2, true
		}
		return v, i, false
	}
	if r.is(i, "half") {
		k := r.hyphen(i + 1)
		if r.is(k, "a") || r.is(k, "an") {
			k++
		}
		if m, isMultiple := multiples[r.at(k).lower]; isMultiple && k > i+1 {
			v = one(0.5).times(m)
			v.words = true
			return v, k + 1, true
		}
		if _, _, isUnit := r.unit(k, false); isUnit && k > i+1 && r.singular(k) { // "half an hour", "half a percentage point"
			v = one(0.5)
			v.words, v.article = true, true
			return v, k, true
		}
		return v, i, false
	}
	total, part, tens := 0.0, 0.0, false
	scale := 1.0
	j = i
	for j-i < 24 {
		k := j
		if j > i {
			k = r.hyphen(j)
			if r.is(k, "and") && part >= 100 && math.Mod(part, 100) == 0 {
				if _, isNumber := cardinals[r.at(k+1).lower]; isNumber {
					k++
				}
			}
		}
		w := r.at(k).lower
		if n, isNumber := cardinals[w]; isNumber {
			switch {
			case j == i:
				part = n
			case tens && n > 0 && n < 10, part > 0 && math.Mod(part, 100) == 0 && n > 0:
				part += n
			case part == 0 && n > 0 && total > 0:
				part = n
			default:
				goto done
			}
			tens = n >= 20
			scale = 1
		} else if m, isMultiple := multiples[w]; isMultiple && j > i && m != 12 && m != 20 {
			if m == 100 {
				part *= 100
			} else {
				total += part * m
				part = 0
			}
			tens, scale = false, m
		} else {
			break
		}
		j = k + 1
	}
done:
	if j == i {
		return v, i, false
	}
	v = one(total + part)
	v.words = true
	if part == 0 {
		v.scale = scale
	}
	// "three and a half"
	if k := r.hyphen(j); r.is(k, "and") && r.is(r.hyphen(k+1), "a") {
		if h := r.hyphen(r.hyphen(k+1) + 1); r.is(h, "half") {
			v.low, v.high = v.low+0.5, v.high+0.5
			return v, h + 1, true
		}
	}
	return v, j, true
}

// vague reads an order of magnitude, which has ten times between its ends:
// "dozens", "tens of thousands", "several hundred".
func (r *reader) vague(i int) (v value, j int, ok bool) {
	order := func(m float64, j int) (value, int, bool) {
		v := one(m)
		v.high *= 10
		v.vague, v.words, v.scale = true, true, m
		return v, j, true
	}
	if m, isOrder := orders[r.at(i).lower]; isOrder {
		if m == 10 && !(r.is(i+1, "of") && orders[r.at(i+2).lower] >= 1000) {
			return v, i, false
		}
		if (m == 20 || m == 12) && !r.is(i+1, "of") && r.at(i).lower == "scores" {
			return v, i, false
		}
		j := i + 1
		for r.is(j, "of") || r.is(j, "upon") {
			n, isOrder := orders[r.at(j+1).lower]
			if !isOrder || n < 1000 {
				break
			}
			m, j = m*n, j+2
		}
		return order(m, j)
	}
	var k int
	switch {
	case r.is(i, "several"), r.is(i, "many"):
		k = i + 1
	case r.is(i, "a") && r.is(i+1, "few"):
		k = i + 2
	default:
		return v, i, false
	}
	if m, isMultiple := multiples[r.at(k).lower]; isMultiple {
		return order(m, k+1)
	}
	return v, i, false
}

// share reads a fraction in words that is of something: "two-thirds of",
// "half the", "a quarter of".
func (r *reader) share(i int) (v value, j int, ok bool) {
	if v, j, ok = r.ratio(i); ok {
		return v, j, true
	}
	if r.is(i, "half") && !r.at(i).glued {
		if p := r.at(i - 1).lower; p == "first" || p == "second" || p == "other" || p == "in" || p == "top" || p == "bottom" || p == "last" {
			return v, i, false
		}
		switch r.at(i + 2).lower {
		case "story", "battle", "fun", "time", "job", "truth":
			return v, i, false // "half the story"
		}
		switch r.at(i + 1).lower {
		case "of", "the", "its", "their", "his", "her", "our", "that":
			v = one(0.5)
			v.share, v.words = true, true
			return v, i + 1, true
		}
		return v, i, false
	}
	n, isNumber := cardinals[r.at(i).lower]
	if !isNumber && (r.is(i, "a") || r.is(i, "an")) {
		n, isNumber = 1, true
	}
	k := r.hyphen(i + 1)
	d, isPart := parts[r.at(k).lower]
	if !isNumber || !isPart || n >= d || n < 1 {
		return v, i, false
	}
	if plural := r.at(k).lower[len(r.at(k).lower)-1] == 's'; plural != (n > 1) {
		return v, i, false
	}
	if h, _ := r.hedge(i); !r.is(k+1, "of") && !(n > 1 && k > i+1) && (h.words == "" || r.noun(k+1)) {
		return v, i, false
	}
	v = one(n / d)
	v.share, v.words = true, true
	return v, k + 1, true
}

// ratio reads a share as two counts: "one in five", "two of every three",
// "nine out of 10".
func (r *reader) ratio(i int) (v value, j int, ok bool) {
	n, k, ok := r.small(i)
	if !ok {
		return v, i, false
	}
	switch {
	case r.is(k, "in"):
		k++
		if r.is(k, "every") {
			k++
		}
	case r.is(k, "out") && r.is(k+1, "of"):
		k += 2
		if r.is(k, "every") {
			k++
		}
	case r.is(k, "of") && r.is(k+1, "every"):
		k += 2
	case r.is(k, "of") && n > 1: // "three of 10 voters"
		d, j, ok := r.small(k + 1)
		if _, counts := r.counted(j, 2); !ok || !counts || d <= n || d != 3 && d != 4 && d != 5 && d != 10 && d != 100 {
			return v, i, false
		}
		k++
	default:
		return v, i, false
	}
	d, j, ok := r.small(k)
	if !ok || d <= n || d > 1000 || n > 99 {
		return v, i, false
	}
	if _, _, isUnit := r.unit(r.hyphen(j), true); isUnit {
		return v, i, false // "one in two weeks"
	}
	v = one(n / d)
	v.share, v.words = true, true
	return v, j, true
}

// small reads a whole number of one atom.
func (r *reader) small(i int) (n float64, j int, ok bool) {
	at := r.at(i)
	if at.kind == kNumber && !at.grouped && at.value >= 1 && at.value <= 1000 {
		return at.value, i + 1, true
	}
	n, ok = cardinals[at.lower]
	return n, i + 1, ok && n >= 1
}

// hyphen returns the atom after a hyphen at atom i that joins two words, else i.
func (r *reader) hyphen(i int) int {
	if (r.is(i, "-") || r.is(i, "‑")) && r.at(i).glued && r.at(i+1).glued {
		return i + 1
	}
	return i
}

// fold reads "sixfold".
func fold(word string) (float64, bool) {
	stem, ok := strings.CutSuffix(word, "fold")
	n, isNumber := cardinals[stem]
	return n, ok && isNumber
}
