package timex

// yearEarlier reads "year-earlier quarter", "year-ago period".
func (p *parser) yearEarlier(i int) expr {
	u, plural, k, ok := p.units(i)
	if !ok || plural || !p.at(k).dash() {
		return expr{}
	}
	w := p.at(k + 1)
	if p.at(i).v == uYear && w.word(wEnd) {
		return expr{first: i, last: k + 2, kind: kShift, unit: uYear, val: "end"}
	}
	if !w.word(wEarlier) && !w.word(wAgo) {
		return expr{}
	}
	e := expr{first: i, last: k + 2, kind: kShift, unit: u, n2: 2, back: true}
	if n := p.at(k + 2); n.is(cUnit) && (n.v == uPeriod || n.v == uQuarter) {
		e.last++
	}
	return e
}

// yearWords reads "nineteen ninety-six", "two thousand".
func (p *parser) yearWords(i int) (y, j int) {
	if !p.at(i).is(cCardinal) {
		return 0, i
	}
	n, k := p.cardinalWords(i)
	if n >= 1000 && n < 2100 {
		return n, k
	}
	if n >= 10 && n <= 20 && p.at(k).is(cCardinal) {
		m, l := p.cardinalWords(k)
		if m >= 10 && m < 100 {
			return n*100 + m, l
		}
	}
	return 0, i
}

// ordinalUnit reads "third quarter of 1984", "first half", "19th century",
// "first nine months"; i is at the ordinal.
func (p *parser) ordinalUnit(i, first int) expr {
	n := int(p.at(i).v)
	j := p.skipHyphen(i + 1)
	if !p.at(i).is(cNth) && !p.at(i).is(cOrdinal) && !p.unitIs(i, uSecond) {
		return expr{}
	}
	if p.at(i).is(cUnit) {
		n = 2
	}
	if p.at(j).word(wFiscal) && j == i+1 {
		j++
	}
	t := p.at(j)
	if t.word(wHalf) && n <= 2 {
		k := j + 1
		y := p.ofYear(k)
		if !y.ok() {
			return expr{}
		}
		y.first, y.half = first, n
		if y.scale == uCentury || y.scale == uDecade {
			y.half = 0
			if y.mod = "START"; n == 2 {
				y.mod = "END"
			}
		}
		return y
	}
	if t.is(cNumber) || t.is(cCardinal) {
		// "the first nine months"
		if n != 1 || j != i+1 {
			return expr{}
		}
		d := p.span(j)
		if !d.ok() || p.at(d.last-2).hyphen() {
			return expr{}
		}
		d.first = first
		return d
	}
	if !t.is(cUnit) {
		return expr{}
	}
	switch t.v {
	case uQuarter, uQuarter + pluralUnit:
		if n > 4 {
			return expr{}
		}
		e := expr{first: first, last: j + 1, kind: kCalendar, quarter: n}
		if y := p.ofYear(j + 1); y.ok() {
			y.first, y.quarter = first, n
			return y
		}
		return e
	case uCentury, uCentury + pluralUnit:
		if n < 1 || n > 30 {
			return expr{}
		}
		k := j + 1
		e := expr{first: first, last: k, kind: kCalendar, year: n - 1, scale: uCentury}
		if p.at(k).is(cEra) {
			e.bc, e.last = p.at(k).v == 1, k+1
		}
		return e
	case uDay, uWeek, uMonth, uYear, uDecade, uHour:
		if first == i {
			return expr{}
		}
	}
	return expr{}
}

// ofYear reads "of 1984", "1984", "of this year", "of fiscal 1990".
func (p *parser) ofYear(i int) expr {
	k := i
	if p.at(k).word(wOf) {
		k++
	}
	if p.at(k).word(wFiscal) && p.at(k+1).is(cNumber) {
		k++
	}
	if y, bc, l, ok := p.yearAt(k); ok {
		return expr{first: i, last: l, kind: kCalendar, year: y, bc: bc}
	}
	if n, l := p.yearWords(k); n > 0 && k > i {
		return expr{first: i, last: l, kind: kCalendar, year: n}
	}
	if l, r := p.ofRelativeYear(i); r != relNone {
		return expr{first: i, last: l, kind: kCalendar, yearRel: r}
	}
	if k > i && p.at(k).word(wThe) {
		if p.unitIs(k+1, uYear) {
			return expr{first: i, last: k + 2, kind: kCalendar, yearRel: relSame}
		}
		if c := p.nested(p.theFirst, k); c.ok() && c.kind == kCalendar && c.scale != 0 {
			return c
		}
	}
	return expr{}
}

// season reads "summer", "the spring of 1794", "summer 2007".
func (p *parser) season(i int) expr {
	it := p.at(i)
	if !it.is(cSeason) {
		return expr{}
	}
	e := expr{first: i, last: i + 1, kind: kCalendar, season: it.v}
	y := p.ofYear(i + 1)
	if y.ok() {
		y.first, y.season = i, it.v
		return y
	}
	prev := p.at(i - 1)
	if prev.is(cNth) || prev.is(cOrdinal) || p.unitIs(i-1, uSecond) {
		return expr{} // "the second winter": counted from what is told of
	}
	word := p.text[it.start:it.end]
	lead := prev.oneOf(wEarly, wLate, wMid, wLast, wNext, wThis, wThat, wPrevious, wFollowing, wOf) ||
		prev.hyphen() && p.at(i-2).word(wMid)
	if word == "fall" || word == "spring" || word == "Fall" || word == "Spring" {
		inThe := prev.word(wThe) && p.at(i-2).is(cWord) && (p.at(i-2).v == wIn || p.at(i-2).v == wBy || p.at(i-2).v == wUntil || p.at(i-2).v == wDuring || p.at(i-2).v == wSince)
		if !lead && !inThe && !prev.oneOf(wIn, wBy, wUntil) {
			return expr{}
		}
		if p.at(i + 1).word(wOf) {
			return expr{}
		}
	} else if next := p.at(i + 1); next.is(cOther) && !next.has(capital) && !next.has(parted) && cueOf(p.lower(i+1)) == 0 && !lead && !prev.oneOf(wIn, wDuring, wBy, wUntil, wSince, wThe) {
		return expr{} // "summer camps"
	} else if it.has(capital) && prev.is(cOther) && prev.has(capital) || it.has(capital) && p.at(i+1).is(cOther) && p.at(i+1).has(capital) {
		return expr{}
	}
	return e
}
