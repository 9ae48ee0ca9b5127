package timex

// quantity is a count of units as words give it.
type quantity struct {
	n2    int    // twice the number, or unknown
	raw   string // digits of a decimal that is no half
	mod   string
	vague bool // an article or no number at all
}

// cardinal reads a number in digits or words at i and returns the item after it.
func (p *parser) cardinal(i int) (n2, j int, ok bool) {
	it := p.at(i)
	switch it.class {
	case cNumber:
		n2, j = 2*int(it.v), i+1
		if int(it.digits) > maxDigits {
			return 0, i, false
		}
		// 2 1/2
		if p.at(j).between(1, 1) && p.glued(j+1, '/') && p.at(j+2).between(2, 2) && !p.at(j+2).has(spaced) {
			return n2 + 1, j + 3, true
		}
		if p.at(j).is(cCardinal) && p.at(j).v >= 100 {
			n2 *= int(p.at(j).v)
			j++
		}
	case cDecimal:
		n2, j = int(it.v), i+1
		if it.v < 0 {
			n2 = unknown
		}
		return n2, j, true
	case cCardinal:
		n, k := p.cardinalWords(i)
		n2, j = 2*n, k
	case cWord:
		switch it.v {
		case wA:
			next := p.at(i + 1)
			switch {
			case next.is(cCardinal) && next.v >= 100:
				n, k := p.cardinalWords(i + 1)
				return 2 * n, k, true
			case next.word(wDozen):
				return 24, i + 2, true
			case next.word(wCouple):
				j = i + 2
				if p.at(j).word(wOf) {
					j++
				}
				return 4, j, true
			}
			return 0, i, false
		case wHalf:
			if p.at(i + 1).word(wA) {
				return 1, i + 2, true
			}
			return 0, i, false
		case wDozen:
			return 24, i + 1, true
		}
		return 0, i, false
	default:
		return 0, i, false
	}
	// "two and a half", "two-and-a-half"
	k := p.skipHyphen(j)
	if p.at(k).word(wAnd) {
		k = p.skipHyphen(k + 1)
		if p.at(k).word(wA) {
			k = p.skipHyphen(k + 1)
			if p.at(k).word(wHalf) {
				return n2 + 1, k + 1, true
			}
		}
	}
	return n2, j, true
}

// cardinalWords reads "twenty-four", "one hundred and fifty", "two thousand".
func (p *parser) cardinalWords(i int) (n, j int) {
	total, part := 0, 0
	tens := false
	j = i
	for {
		k := p.skipHyphen(j)
		if j == i {
			k = j
		}
		if j > i && p.at(k).word(wAnd) && part%100 == 0 && part > 0 && p.at(k+1).is(cCardinal) && p.at(k+1).v < 100 {
			k++
		}
		it := p.at(k)
		if !it.is(cCardinal) || total > 1_000_000 || part > 1_000_000 || k-i > 12 {
			break
		}
		v := int(it.v)
		switch {
		case v == 1000:
			total += max(part, 1) * 1000
			part, tens = 0, false
		case v == 100:
			part, tens = max(part, 1)*100, false
		case j == i:
			part, tens = v, v >= 20 && v%10 == 0
		case tens && v > 0 && v < 10:
			part, tens = part+v, false
		case part%100 == 0 && v > 0:
			part, tens = part+v, v >= 20 && v%10 == 0
		default:
			return total + part, j
		}
		j = k + 1
	}
	return total + part, j
}

// quantity reads a count with its approximators: "more than two", "a few".
func (p *parser) quantity(i int) (q quantity, j int, ok bool) {
	it := p.at(i)
	if it.is(cWord) {
		switch it.v {
		case wAbout, wAround, wRoughly, wApproximately, wSome:
			if n2, k, ok := p.cardinal(i + 1); ok {
				return quantity{n2: n2, mod: "APPROX", raw: p.raw(i+1, n2)}, k, true
			}
			if it.v != wSome && p.at(i+1).word(wA) {
				return quantity{n2: 2, mod: "APPROX"}, i + 2, true
			}
			if it.v == wSome {
				return quantity{n2: unknown, vague: true}, i + 1, true
			}
			return q, i, false
		case wNearly, wAlmost:
			return p.bounded(i+1, "LESS_THAN")
		case wOver:
			if p.at(i + 1).word(wThe) {
				return q, i, false
			}
			return p.bounded(i+1, "MORE_THAN")
		case wUnder:
			return p.bounded(i+1, "LESS_THAN")
		case wMore:
			if p.at(i + 1).word(wThan) {
				return p.bounded(i+2, "MORE_THAN")
			}
			return q, i, false
		case wLess, wFewer:
			if p.at(i + 1).word(wThan) {
				return p.bounded(i+2, "LESS_THAN")
			}
			return q, i, false
		case wAt:
			if p.at(i + 1).word(wLeast) {
				return p.bounded(i+2, "EQUAL_OR_MORE")
			}
			if p.at(i + 1).word(wMost) {
				return p.bounded(i+2, "EQUAL_OR_LESS")
			}
			return q, i, false
		case wUp:
			if p.at(i + 1).word(wTo) {
				return p.bounded(i+2, "EQUAL_OR_LESS")
			}
			return q, i, false
		case wAs:
			if p.at(i+1).oneOf(wMany, wMuch) && p.at(i+2).word(wAs) {
				return p.bounded(i+3, "EQUAL_OR_LESS")
			}
			return q, i, false
		case wSeveral, wFew, wMany:
			return quantity{n2: unknown, vague: true}, i + 1, true
		case wA:
			switch next := p.at(i + 1); {
			case next.word(wFew):
				return quantity{n2: unknown, vague: true}, i + 2, true
			case next.word(wCouple):
				_, k, _ := p.cardinal(i)
				return quantity{n2: 4, mod: "APPROX"}, k, true
			case next.word(wFull), next.word(wWhole):
				return quantity{n2: 2}, i + 2, true
			}
		case wAnother:
			if n2, k, ok := p.cardinal(i + 1); ok {
				return quantity{n2: n2}, k, true
			}
			return quantity{n2: 2}, i + 1, true
		case wCouple:
			if p.at(i + 1).word(wOf) {
				return quantity{n2: 4, mod: "APPROX"}, i + 2, true
			}
		}
	}
	if n2, j, ok := p.cardinal(i); ok {
		return quantity{n2: n2, raw: p.raw(i, n2)}, j, true
	}
	if it.word(wA) {
		return quantity{n2: 2, vague: true}, i + 1, true
	}
	return q, i, false
}

func (p *parser) raw(i, n2 int) string {
	if n2 == unknown && p.at(i).is(cDecimal) {
		return p.text[p.at(i).start:p.at(i).end]
	}
	return ""
}

func (p *parser) bounded(i int, mod string) (q quantity, j int, ok bool) {
	if n2, k, ok := p.cardinal(i); ok {
		return quantity{n2: n2, mod: mod, raw: p.raw(i, n2)}, k, true
	}
	if p.at(i).word(wA) {
		return quantity{n2: 2, mod: mod}, i + 1, true
	}
	return q, i, false
}

// units reads a unit of time at i: u is the unit, plural whether the word is a
// plural. A hyphen may stand before it ("14-month").
func (p *parser) units(i int) (u int32, plural bool, j int, ok bool) {
	it := p.at(i)
	if it.is(cPart) && it.v == pNight {
		return uNight, p.text[it.end-1]|0x20 == 's', i + 1, true
	}
	if !it.is(cUnit) {
		return 0, false, i, false
	}
	u, plural = it.v, it.v >= pluralUnit
	if plural {
		u -= pluralUnit
	}
	return u, plural, i + 1, true
}

func measurable(u int32) bool { return u != uTime && u != uPeriod && u != uDate }

// quarterCentury reads "a quarter century", "a quarter of a century".
func (p *parser) quarterCentury(i int) expr {
	if !p.at(i).word(wA) || !p.unitIs(i+1, uQuarter) {
		return expr{}
	}
	k := p.skipHyphen(i + 2)
	if p.at(k).word(wOf) && p.at(k+1).word(wA) {
		k += 2
	}
	if !p.unitIs(k, uCentury) {
		return expr{}
	}
	return expr{first: i, last: k + 1, kind: kDuration, unit: uYear, n2: 50}
}

// span reads a duration: "two weeks", "a 14-month", "several years", "a year
// and a half", and gives it as kDuration.
func (p *parser) span(i int) expr {
	if e := p.quarterCentury(i); e.ok() {
		return e
	}
	q, j, ok := p.quantity(i)
	if !ok {
		// "years", "decades" alone.
		u, plural, k, ok := p.units(i)
		if !ok || !plural || p.at(k).word(wOld) || p.at(i-1).is(cNumber) || p.hoursOfWork(i) || !measurable(u) || u == uNight || u == uWeekend || u == uQuarter || u == uSecond {
			return expr{}
		}
		return expr{first: i, last: k, kind: kDuration, unit: u, n2: unknown, vague: true}
	}
	// a range: "two to three weeks", "12 to 18 months", "two or three years", "five-to-six"
	rangeTo := unknown
	if k := p.skipHyphen(j); p.at(k).oneOf(wTo, wOr) || p.at(j).dash() {
		m := p.skipHyphen(k + 1)
		if p.at(j).dash() && !p.at(k).word(wTo) && !p.at(k).word(wOr) {
			m = j + 1
		}
		if n2, l, ok := p.cardinal(m); ok && !p.at(m).word(wA) {
			rangeTo, j = n2, l
		}
	}
	compound := p.at(j).hyphen()
	k := p.skipHyphen(j)
	for p.at(k).is(cWord) && (p.at(k).v == wFull || p.at(k).v == wMore || p.at(k).v == wOther || p.at(k).v == wFiscal || p.at(k).v == wCalendar || p.at(k).v == wLong || p.at(k).v == wFinal || p.at(k).v == wRemaining) && !compound {
		k++
	}
	if it := p.at(k); it.is(cOther) && !compound && k == j && p.unitAhead(k+1) && p.durationAdjective(it) {
		k++
	}
	u, plural, l, ok := p.units(k)
	if !ok || !measurable(u) || p.at(i).word(wA) && l == i+2 && p.at(l).hyphen() && p.at(l+1).word(wLong) {
		return expr{}
	}
	first := p.at(i)
	if u == uSecond && !plural && !compound && q.n2 != 2 || u == uSecond && !plural && !first.is(cNumber) && !first.is(cCardinal) {
		return expr{}
	}
	if u == uQuarter && (compound || q.n2 == 2 && !first.is(cCardinal) && !first.is(cNumber)) {
		return expr{}
	}
	if u == uNight && first.word(wA) && !compound {
		return expr{}
	}
	e := expr{first: i, last: l, kind: kDuration, unit: u, n2: q.n2, raw: q.raw, mod: q.mod, vague: q.vague}
	if rangeTo != unknown && rangeTo != q.n2 {
		e.n2 = max(rangeTo, q.n2)
		e.n2, e.mod = q.n2, "APPROX"
		if q.n2 != unknown {
			e.n2 = q.n2
		}
	}
	// "a year and a half", "two years and three months"
	if p.at(l).word(wAnd) {
		if p.at(l+1).word(wA) && p.at(l+2).word(wHalf) && e.n2 != unknown {
			e.n2++
			e.last = l + 3
		} else if n2, m, ok := p.cardinal(l + 1); ok && n2 != unknown && plural {
			if v, _, o, ok := p.units(m); ok && measurable(v) && v < u && v != uNight && v != uWeekend {
				e.extra, e.extra2, e.last = v, n2, o
			}
		}
	} else if plural || e.n2 == 2 {
		m := l
		if n2, o, ok := p.cardinal(m); ok && n2 != unknown && p.at(m).is(cNumber) == first.is(cNumber) {
			if v, _, r, ok := p.units(o); ok && measurable(v) && v < u && v != uNight && v != uWeekend && r > o {
				e.extra, e.extra2, e.last = v, n2, r
			}
		}
	}
	// "two years or so"
	if p.at(e.last).word(wOr) && p.at(e.last+1).word(wSo) {
		e.last += 2
		e.mod = "APPROX"
	}
	return e
}

func (p *parser) unitAhead(i int) bool {
	u, _, _, ok := p.units(i)
	return ok && measurable(u)
}

// hoursOfWork reports whether the words before a bare "hours" or "days" make it
// something else than a time that goes by: "office hours", "his days", "the
// early hours".
func (p *parser) hoursOfWork(i int) bool {
	prev := p.at(i - 1)
	if prev.oneOf(wPossessive, wEarly, wLate) || prev.is(cPart) {
		return true
	}
	switch p.lower(i - 1) {
	case "working", "office", "business", "happy", "visiting", "rush", "peak", "school", "trading", "rainy", "good", "bad", "old", "better":
		return true
	}
	return false
}

// durationAdjective reports whether the word may stand between a number and
// its unit: "eight trading days", "three consecutive years".
func (p *parser) durationAdjective(it item) bool {
	switch lower(p.text[it.start:it.end]) {
	case "trading", "consecutive", "straight", "successive", "business", "working", "additional", "short", "calendar", "academic", "solid", "extra", "grueling", "tumultuous", "turbulent", "critical", "crucial":
		return true
	}
	return false
}
