package timex

// relative reads what the determiners, pointing words and modifiers begin:
// "last year", "the next two weeks", "early 1990", "the end of March", "the
// third quarter of 1984".
func (p *parser) relative(i int) expr {
	it := p.at(i)
	if it.is(cNth) || it.is(cOrdinal) {
		return p.ordinalUnit(i, i)
	}
	if it.is(cMark) {
		return expr{}
	}
	if !it.is(cWord) {
		return expr{}
	}
	switch it.v {
	case wEarly, wLate, wMid:
		return p.edge(i)
	case wEarlier, wLater:
		return p.earlierThis(i)
	case wThe:
		return p.theFirst(i)
	case wLast, wNext, wThis, wThat, wPast, wComing, wPrevious, wFollowing, wSame, wCurrent, wLatest, wRecent, wThese, wThose,
		wUpcoming, wEnsuing, wSubsequent, wPreceding, wPrior, wFiscal, wEntire, wFull, wFuture, wOpening, wFinal, wRemaining:
		return p.pointed(i, i)
	case wEnd, wBeginning, wStart, wMiddle, wTurn:
		return p.edgeOf(i, i)
	case wEvery, wEach, wPer:
		return p.everyUnit(i)
	case wTwice, wOnce:
		return p.times(i)
	case wPost, wPre:
		if p.at(i+1).dash() && p.at(i+2).number(4) && !p.at(i+2).has(spaced) {
			e := p.yearAlone(i + 2)
			if e.ok() {
				e.first, e.mod = i, "AFTER"
				if it.v == wPre {
					e.mod = "BEFORE"
				}
			}
			return e
		}
	}
	return expr{}
}

// core reads an expression with no modifier before it.
func (p *parser) core(i int) expr {
	e := p.calendarDate(i).longer(p.relative(i)).longer(p.yesterday(i)).longer(p.season(i)).longer(p.partOfDay(i)).longer(p.holiday(i))
	return e
}

// theFirst reads what "the" begins.
func (p *parser) theFirst(i int) expr {
	j := i + 1
	it := p.at(j)
	e := expr{}
	switch it.class {
	case cWord:
		switch it.v {
		case wEarly, wLate, wMid:
			e = p.edge(j)
		case wEnd, wBeginning, wStart, wMiddle, wTurn:
			e = p.edgeOf(j, i)
		default:
			e = p.pointed(j, i)
		}
	case cNth, cOrdinal:
		e = p.ordinalUnit(j, i)
		if e.ok() && p.at(j+1).hyphen() {
			// "the third-quarter loss": the article is the loss's.
			return expr{}
		}
		if d := p.dayFirst(j); d.ok() && d.last > e.last {
			e = d
		}
		if !e.ok() && it.is(cOrdinal) {
			if d, k, ok := p.dayNumber(j); ok && !p.at(k).is(cUnit) && p.dayAlone(i, k) {
				e = expr{first: i, last: k, kind: kCalendar, day: d}
			}
		}
	case cDecade, cDecadeN, cMark:
		e = p.calendarDate(j)
	case cNumber:
		// "the 14 September", "the 1992 period", "the six months"
		if d := p.dayFirst(j); d.ok() {
			e = d
		} else {
			e = p.theUnits(j)
		}
	case cCardinal:
		e = p.theUnits(j)
	case cSeason:
		e = p.season(j)
	case cPart:
		if it.v <= pNight && p.at(j+1).word(wBefore) && p.phraseEnds(j+2) {
			return expr{first: i, last: j + 2, kind: kShift, unit: uDay, n2: 2, back: true, from: fromFocus, part: it.v}
		}
		e = p.partOfDay(j)
		if e.ok() && e.month == 0 && e.weekday == 0 && !p.duringPart(i, j) {
			e = expr{}
		}
	case cUnit:
		if e = p.theUnit(j); it.v == uSecond && !p.at(j+1).hyphen() {
			e = p.ordinalUnit(j, i)
		}
	case cHoliday:
		e = p.holiday(j)
	case cMonth:
		// "the May 5 meeting": the article is the meeting's.
		return expr{}
	}
	if e.ok() {
		e.first = i
	}
	return e
}

// duringPart reports whether "the night" at i names a part of a day that is
// spoken of: a preposition before it says so, and no noun or "of" goes on.
func (p *parser) duringPart(i, j int) bool {
	if v := p.at(j).v; v >= pNoon && v <= pMidnight || p.at(j+1).word(wOf) || p.at(j+1).is(cOther) && !p.at(j+1).has(parted) && p.at(j).v == pNight {
		return false
	}
	prev := p.at(i - 1)
	return prev.oneOf(wIn, wDuring, wOver, wBy) || p.lower(i-1) == "through" || p.lower(i-1) == "throughout"
}

// dayAlone reports whether "the 14th" at i, ending before k, may be a day: the
// preposition before it says so and no noun follows.
func (p *parser) dayAlone(i, k int) bool {
	switch prev := p.at(i - 1); {
	case prev.word(wOn), prev.word(wUntil), prev.word(wBy), prev.word(wSince):
	default:
		return false
	}
	next := p.at(k)
	return next.is(cMark) || next.oneOf(wAnd, wTo, wBefore, wAfter, wAt)
}

// theUnits reads "the six months", "the 1992 period".
func (p *parser) theUnits(j int) expr {
	if y := p.yearAlone(j); y.ok() {
		k := p.at(y.last)
		if k.is(cUnit) && (k.v == uPeriod || k.v == uQuarter) {
			y.last++
			return y
		}
		if n := p.at(y.last + 1); n.is(cUnit) && n.v == uQuarter && (k.is(cNth) || k.is(cUnit) && k.v == uSecond) && k.v <= 4 {
			y.quarter, y.last = int(k.v), y.last+2
			if k.is(cUnit) {
				y.quarter = 2
			}
			return y
		}
		return expr{}
	}
	e := p.span(j)
	if e.ok() && p.at(e.last-1).is(cUnit) && p.at(e.last-1).v >= pluralUnit && !p.at(e.last-2).hyphen() {
		return e
	}
	return expr{}
}

// theUnit reads "the year", "the day", "the week of March 6", "the year 2000".
func (p *parser) theUnit(j int) expr {
	u, plural, k, ok := p.units(j)
	if !ok {
		return expr{}
	}
	if plural {
		return expr{}
	}
	if p.at(k).dash() && !p.at(k).has(spaced) {
		// "the year-earlier period"; "the year-ago loss" has the article of the loss.
		if e := p.yearEarlier(j); e.ok() && p.at(e.last-1).is(cUnit) {
			return e
		}
		return expr{}
	}
	switch u {
	case uYear:
		if w := p.lower(k); w == "ended" || w == "ending" {
			return expr{first: j, last: k, kind: kDuration, unit: uYear, n2: 2}
		}
		if y, bc, l, ok := p.yearAt(k); ok {
			return expr{first: j, last: l, kind: kCalendar, year: y, bc: bc}
		}
		if n, l := p.yearWords(k); n > 0 {
			return expr{first: j, last: l, kind: kCalendar, year: n}
		}
		if p.at(k).word(wBefore) && p.phraseEnds(k+1) {
			return expr{first: j, last: k + 1, kind: kShift, unit: uYear, n2: 2, back: true, from: fromFocus}
		}
	case uDay:
		if p.at(k).word(wBefore) && p.at(k+1).is(cYesterday) && p.at(k+1).v == dYesterday {
			return expr{first: j, last: k + 2, kind: kShift, unit: uDay, n2: 4, back: true}
		}
		if p.at(k).word(wAfter) && p.at(k+1).is(cYesterday) && p.at(k+1).v == dTomorrow {
			return expr{first: j, last: k + 2, kind: kShift, unit: uDay, n2: 4}
		}
		if p.at(k).oneOf(wBefore, wAfter) && p.phraseEnds(k+1) {
			return expr{first: j, last: k + 1, kind: kShift, unit: uDay, n2: 2, back: p.at(k).word(wBefore), from: fromFocus}
		}
	case uWeek:
		if p.at(k).word(wOf) {
			if d := p.monthFirst(k + 1).longer(p.dayFirst(k + 1)); d.day > 0 {
				d.first, d.weekOf = j, true
				return d
			}
		}
	case uWeekend:
		if p.at(k).word(wOf) {
			if d := p.monthFirst(k + 1).longer(p.dayFirst(k + 1)); d.day > 0 {
				d.first, d.weekOf, d.weekend = j, true, true
				return d
			}
		}
		return expr{first: j, last: k, kind: kCalendar, weekend: true}
	case uPeriod, uTime, uDate, uSecond, uMinute, uHour, uNight:
		return expr{}
	case uCentury, uMillennium, uDecade:
		return expr{first: j, last: k, kind: kShift, unit: u, from: fromFocus}
	}
	if p.at(k).word(wBefore) && p.at(k+1).word(wLast) && (u == uWeek || u == uMonth || u == uYear) {
		return expr{first: j, last: k + 2, kind: kShift, unit: u, n2: 4, back: true} // "the week before last"
	}
	if u == uDay && p.at(k).is(cOther) && !p.at(k).has(parted) && cueOf(p.lower(k)) == 0 {
		return expr{}
	}
	if u == uDay && p.at(k).oneOf(wAfter, wBefore, wOf) {
		return expr{}
	}
	return expr{first: j, last: k, kind: kShift, unit: u, from: fromFocus}
}

// phraseEnds reports whether nothing at i goes on with a clause.
func (p *parser) phraseEnds(i int) bool {
	it := p.at(i)
	return it.is(cMark) && !it.dash() || it.end == 0 || it.word(wAnd)
}

// yesterday reads "yesterday", "tomorrow morning", "tonight".
func (p *parser) yesterday(i int) expr {
	it := p.at(i)
	if !it.is(cYesterday) {
		return expr{}
	}
	e := expr{first: i, last: i + 1, kind: kShift, unit: uDay}
	switch it.v {
	case dYesterday:
		e.n2, e.back = 2, true
	case dTomorrow:
		e.n2 = 2
	case dTonight:
		e.part = pTonight
		return e
	}
	if n := p.at(i + 1); n.is(cPart) && n.v < pNoon && !(n.v == pDawn || n.v == pDusk) {
		e.part, e.last = n.v, i+2
	}
	return e
}
