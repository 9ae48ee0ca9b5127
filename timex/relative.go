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
	case wHalf:
		return expr{}
	case wA:
		return p.aBegins(i)
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
	case wFrom:
		return expr{}
	}
	return expr{}
}

// core reads an expression with no modifier before it.
func (p *parser) core(i int) expr {
	e := p.calendarDate(i).longer(p.relative(i)).longer(p.yesterday(i)).longer(p.season(i)).longer(p.partOfDay(i)).longer(p.holiday(i))
	return e
}

// edge reads "early 1990", "late last year", "mid-November", "late Tuesday",
// "early in the year".
func (p *parser) edge(i int) expr {
	mod := map[int32]string{wEarly: "START", wLate: "END", wMid: "MID"}[p.at(i).v]
	j := p.skipHyphen(i + 1)
	if p.at(i).v != wMid {
		if p.at(j).mark('-') {
			j++
		}
	}
	// "early to mid-November", "late May or early June" are read by their parts.
	if (p.at(j).word(wTo)) && (p.at(j+1).word(wMid) || p.at(j+1).word(wLate)) {
		if e := p.edge(j + 1); e.ok() {
			e.first, e.mod = i, mod
			return e
		}
	}
	if p.at(j).word(wIn) || p.at(j).word(wOn) {
		k := j + 1
		e := p.core(k)
		if e.ok() && (e.kind == kCalendar || e.kind == kShift) && e.mod == "" && (p.at(j).word(wOn) == (e.weekday > 0 || e.day > 0 || e.unit == uDay)) {
			e.first, e.mod = i, mod
			return e
		}
		return expr{}
	}
	e := p.core(j)
	if !e.ok() || e.kind == kDuration || e.kind == kSet || e.kind == kRef || e.mod != "" {
		return expr{}
	}
	if e.part == pNoon || e.part == pMidnight {
		return expr{}
	}
	e.first, e.mod = i, mod
	return e
}

// earlierThis reads "earlier this year", "later that month", "earlier in the day".
func (p *parser) earlierThis(i int) expr {
	mod := "START"
	if p.at(i).v == wLater {
		mod = "END"
	}
	j := i + 1
	if (p.at(j).word(wIn) || p.at(j).word(wOn)) && (p.at(j+1).word(wThe) || p.at(j+1).word(wThat) || p.at(j+1).is(cNumber) && p.at(j+1).digits == 4) {
		e := p.core(j + 1)
		if e.ok() && (e.kind == kShift && e.n2 == 0 || e.kind == kCalendar) {
			e.first, e.mod = i, mod
			return e
		}
		return expr{}
	}
	switch it := p.at(j); {
	case it.word(wThis), it.word(wThat), it.word(wLast), it.word(wNext), it.word(wThe) && p.at(j+1).word(wSame):
		if e := p.relative(j); e.ok() && (e.kind == kShift && e.unit != uTime || e.kind == kCalendar) {
			e.first, e.mod = i, mod
			return e
		}
	case it.is(cYesterday) && it.v != dTonight:
		if e := p.yesterday(j); e.ok() {
			e.first, e.mod = i, mod
			return e
		}
	}
	return expr{}
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
		case wHalf:
		case wYear2:
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
				e = expr{first: i, last: k, kind: kCalendar, day: d, named: true}
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
		e = p.partOfDay(j)
		if e.ok() && e.month == 0 && e.weekday == 0 && !p.duringPart(i, j) {
			e = expr{}
		}
	case cUnit:
		e = p.theUnit(j)
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
	return prev.is(cWord) && (prev.v == wIn || prev.v == wDuring || prev.v == wOf && false || prev.v == wOver || prev.v == wBy) || p.lower(i-1) == "through" || p.lower(i-1) == "throughout"
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
	return next.is(cMark) || next.is(cWord) && (next.v == wAnd || next.v == wTo || next.v == wBefore || next.v == wAfter || next.v == wAt)
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
		if (p.at(k).word(wBefore) || p.at(k).word(wAfter)) && p.phraseEnds(k+1) {
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
	if u == uDay && p.at(k).is(cOther) && !p.at(k).has(parted) && cueOf(p.lower(k)) == 0 {
		return expr{}
	}
	if u == uDay && (p.at(k).word(wAfter) || p.at(k).word(wBefore) || p.at(k).word(wOf)) {
		return expr{}
	}
	return expr{first: j, last: k, kind: kShift, unit: u, from: fromFocus}
}

// phraseEnds reports whether nothing at i goes on with a clause.
func (p *parser) phraseEnds(i int) bool {
	it := p.at(i)
	return it.is(cMark) && !it.dash() || it.end == 0 || it.word(wAnd)
}

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

// pointed reads what a pointing word begins; first is where the whole begins.
func (p *parser) pointed(i, first int) expr {
	it := p.at(i)
	if !it.is(cWord) {
		return expr{}
	}
	j := i + 1
	back, r, from := false, relNone, fromDocument
	same := false
	the := first < i
	switch it.v {
	case wLast, wPast:
		back, r = true, relLast
	case wPrevious, wPreceding, wPrior:
		back, r, from = true, relLast, fromFocus
	case wNext, wComing, wUpcoming:
		r = relNext
		if the && it.v == wNext {
			from = fromFocus
		}
	case wFollowing, wEnsuing, wSubsequent:
		r, from = relNext, fromFocus
	case wThis, wCurrent, wLatest:
		r, same = relThis, true
	case wThat, wSame:
		r, same, from = relSame, true, fromFocus
		if p.at(j).word(wSame) {
			j++
		}
	case wRecent, wThese, wThose, wFuture, wFiscal, wEntire, wFull, wOpening, wFinal, wRemaining:
	default:
		return expr{}
	}
	if it.v == wThis && p.at(j).word(wPast) {
		back, r, same = true, relLast, false
		j++
	} else if it.v == wThis && p.at(j).word(wComing) {
		r, same = relNext, false
		j++
	}
	// "early" between: "this early spring" is rare; "late" likewise.
	if p.at(j).word(wFiscal) || p.at(j).word(wFull) || p.at(j).word(wEntire) || p.at(j).word(wCalendar) || p.at(j).word(wWhole) {
		j++
	}
	t := p.at(j)
	switch t.class {
	case cMonth:
		if r == relNone || it.v == wCurrent || it.v == wLatest || it.v == wPast && p.at(j-1) == it {
			return expr{}
		}
		m := p.monthFirst(j)
		if !m.ok() {
			if mm, k, ok := p.monthName(j); ok && (it.v == wLast || it.v == wNext) && p.at(k-1).end > 0 {
				m = expr{first: j, last: k, kind: kCalendar, month: mm}
			} else {
				return expr{}
			}
		}
		m.first, m.rel = first, r
		return m
	case cWeekday:
		if r == relNone || t.v >= pluralUnit {
			return expr{}
		}
		w := p.weekdayFirst(j)
		if w.ok() {
			w.first, w.rel = first, r
		}
		return w
	case cSeason:
		if r == relNone {
			return expr{}
		}
		s := p.season(j)
		if !s.ok() {
			s = expr{last: j + 1, kind: kCalendar, season: t.v}
		}
		s.first, s.rel = first, r
		return s
	case cHoliday:
		if r == relNone {
			return expr{}
		}
		h := p.holiday(j)
		if h.ok() {
			h.first, h.rel = first, r
		}
		return h
	case cPart:
		if r == relNone || it.v == wCurrent || it.v == wLatest || t.v == pOvernight || t.v == pDaytime {
			return expr{}
		}
		e := p.partOfDay(j)
		e.first, e.rel = first, r
		if e.month == 0 {
			if p.text[t.end-1]|0x20 == 's' && t.v != pDusk {
				return expr{}
			}
		}
		return e
	case cNth, cOrdinal:
		if o := p.ordinalUnit(j, first); o.ok() && (it.v == wThis || it.v == wLast || it.v == wNext || it.v == wFiscal) {
			if r == relLast || r == relNext {
				o.yearRel = r
			}
			return o
		}
		return expr{}
	case cUnit:
		u, plural, k, _ := p.units(j)
		switch it.v {
		case wFuture:
			return expr{}
		case wRecent:
			if plural && u >= uDay && u <= uCentury {
				return expr{first: first, last: k, kind: kRef, ref: refPast}
			}
			return expr{}
		case wThese, wThose:
			if plural && u == uDay && it.v == wThese {
				return expr{first: first, last: k, kind: kRef, ref: refPresent}
			}
			return expr{}
		case wFiscal:
			if u != uYear && u != uQuarter || plural {
				return expr{}
			}
			if y, bc, l, ok := p.yearAt(k); ok {
				return expr{first: first, last: l, kind: kCalendar, year: y, bc: bc}
			}
			if w := p.lower(k); w == "ended" || w == "ending" {
				return expr{first: first, last: k, kind: kDuration, unit: u, n2: 2}
			}
			return expr{first: first, last: k, kind: kShift, unit: u, from: fromFocus, fiscal: true}
		case wEntire, wFull:
			if the && !plural && u >= uDay && u <= uYear {
				return expr{first: first, last: k, kind: kShift, unit: u, from: fromFocus}
			}
			return expr{}
		case wOpening, wFinal, wRemaining:
			return expr{}
		}
		switch u {
		case uPeriod:
			if it.v == wLatest || it.v == wThis && false {
				return expr{first: first, last: k, kind: kShift, unit: uQuarter}
			}
			return expr{}
		case uTime, uDate:
			switch {
			case plural:
				return expr{}
			case it.v == wThat && u == uTime && p.text[t.start]|0x20 == 't' && (p.at(i-1).word(wAt) || p.at(i-1).word(wBy) || p.at(i-1).word(wSince) || p.at(i-1).word(wUntil) || p.at(i-1).word(wBefore)):
				return expr{first: first, last: k, kind: kRef, ref: refPast, unit: uTime}
			case it.v == wThis && p.at(i-1).word(wAt) && p.text[t.start]|0x20 == 't' && (p.at(k).is(cMark) || p.at(k).end == 0):
				return expr{first: first, last: k, kind: kRef, ref: refPresent, unit: uTime}
			}
			return expr{}
		case uSecond, uMinute, uHour, uNight:
			if plural && (r == relLast || r == relNext) && u != uNight {
				return expr{first: first, last: k, kind: kDuration, unit: u, n2: unknown, vague: true}
			}
			if u == uNight && !plural && r != relNone {
				break
			}
			return expr{}
		}
		if plural {
			if it.v == wPast && !the && u >= uDay {
				return expr{first: first, last: k, kind: kRef, ref: refPast}
			}
			if it.v == wComing && u >= uDay {
				return expr{first: first, last: k, kind: kRef, ref: refFuture}
			}
			if r == relLast || r == relNext {
				return expr{first: first, last: k, kind: kDuration, unit: u, n2: unknown, vague: true}
			}
			return expr{}
		}
		if u == uWeekend {
			return expr{first: first, last: k, kind: kCalendar, weekend: true, rel: r}
		}
		if it.v == wPast && !the {
			if !p.at(i-1).word(wThis) && !p.at(i-1).is(cWord) {
				return expr{}
			}
		}
		e := expr{first: first, last: k, kind: kShift, unit: u, n2: 2, back: back, from: from}
		if same {
			e.n2 = 0
		}
		if r == relSame {
			e.rel = relSame
		}
		if it.v == wPrior && !the {
			return expr{}
		}
		if it.v == wCurrent && u == uDay {
			return expr{}
		}
		if u >= uMonth && p.at(k).word(wOr) && p.at(k+1).word(wSo) && r != relNone {
			e.last, e.mod = k+2, "APPROX"
		}
		// "this year's third quarter", "last year's fourth quarter"
		if u == uYear && p.at(k).apostrophe() && p.at(k+1).is(cOther) && p.text[p.at(k+1).start] == 's' && p.at(k+1).end-p.at(k+1).start == 1 {
			q := p.ordinalUnit(k+2, first)
			if q.ok() && (q.quarter > 0 || q.half > 0) {
				q.first = first
				q.yearRel = r
				return q
			}
			if s := p.season(k + 2); s.ok() && s.year == 0 && p.at(k+2).is(cSeason) {
				_ = s
			}
		}
		return e
	case cNumber, cCardinal, cDecimal, cWord:
		if it.v == wThis && !(t.word(wMany)) {
			return expr{}
		}
		if it.v == wThat || it.v == wSame || it.v == wCurrent {
			return expr{}
		}
		if it.v == wFiscal {
			if y, bc, k, ok := p.yearAt(j); ok {
				return expr{first: first, last: k, kind: kCalendar, year: y, bc: bc, fiscal: true}
			}
			return expr{}
		}
		d := p.span(j)
		if !d.ok() || t.word(wA) || it.v == wFuture || it.v == wRecent || it.v == wThese {
			break
		}
		if p.at(d.last-1).is(cUnit) && p.at(d.last-2).hyphen() {
			return expr{}
		}
		d.first = first
		if it.v == wFollowing && !the {
			return expr{}
		}
		return d
	}
	switch it.v {
	case wPast:
		// "in the past" and not "the past president"
		next := p.at(j)
		if the && (next.is(cMark) && !next.dash() || next.end == 0 || p.at(first-1).word(wIn) ||
			next.is(cWord) && (next.v == wAnd || next.v == wTo || next.v == wFor || next.v == wBy)) {
			return expr{first: first, last: j, kind: kRef, ref: refPast}
		}
	case wFuture:
		if the && !(p.at(j).is(cOther) && p.at(j).has(capital)) {
			return expr{first: first, last: j, kind: kRef, ref: refFuture}
		}
	}
	return expr{}
}

// edgeOf reads "the end of 1990", "the beginning of the year"; i is at "end".
func (p *parser) edgeOf(i, first int) expr {
	mod := "START"
	switch p.at(i).v {
	case wEnd:
		mod = "END"
	case wMiddle:
		mod = "MID"
	}
	if !p.at(i + 1).word(wOf) {
		return expr{}
	}
	e := p.core(i + 2)
	if !e.ok() || e.kind != kCalendar && e.kind != kShift || e.mod != "" {
		return expr{}
	}
	if e.kind == kCalendar && (e.clock > 0 || e.part > 0 && e.day == 0) {
		return expr{}
	}
	if p.at(i).v == wTurn && (e.kind != kShift || e.unit != uCentury && e.unit != uYear && e.unit != uMillennium) {
		return expr{}
	}
	e.first, e.mod = first, mod
	return e
}

// ordinalUnit reads "third quarter of 1984", "first half", "19th century",
// "first nine months"; i is at the ordinal.
func (p *parser) ordinalUnit(i, first int) expr {
	n := int(p.at(i).v)
	j := p.skipHyphen(i + 1)
	if !p.at(i).is(cNth) && !p.at(i).is(cOrdinal) && !(p.at(i).is(cUnit) && p.at(i).v == uSecond) {
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
			y.mod = map[int]string{1: "START", 2: "END"}[n]
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
		d.first, d.ordinal = first, true
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
		if p.at(k+1).is(cUnit) && p.at(k+1).v == uYear {
			return expr{first: i, last: k + 2, kind: kCalendar, yearRel: relSame}
		}
		if c := p.theFirst(k); c.ok() && c.kind == kCalendar && c.scale != 0 {
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
	word := p.text[it.start:it.end]
	lead := prev.is(cWord) && (prev.v == wEarly || prev.v == wLate || prev.v == wMid || prev.v == wLast || prev.v == wNext || prev.v == wThis || prev.v == wThat || prev.v == wPrevious || prev.v == wFollowing || prev.v == wOf) ||
		prev.hyphen() && p.at(i-2).word(wMid)
	if word == "fall" || word == "spring" || word == "Fall" || word == "Spring" {
		inThe := prev.word(wThe) && p.at(i-2).is(cWord) && (p.at(i-2).v == wIn || p.at(i-2).v == wBy || p.at(i-2).v == wUntil || p.at(i-2).v == wDuring || p.at(i-2).v == wSince)
		if !lead && !inThe && !(prev.word(wIn) || prev.word(wBy) || prev.word(wUntil)) {
			return expr{}
		}
		if p.at(i + 1).word(wOf) {
			return expr{}
		}
	} else if next := p.at(i + 1); next.is(cOther) && !next.has(capital) && !next.has(parted) && cueOf(p.lower(i+1)) == 0 && !lead && !(prev.is(cWord) && (prev.v == wIn || prev.v == wDuring || prev.v == wBy || prev.v == wUntil || prev.v == wSince || prev.v == wThe)) {
		return expr{} // "summer camps"
	} else if it.has(capital) && prev.is(cOther) && prev.has(capital) || it.has(capital) && p.at(i+1).is(cOther) && p.at(i+1).has(capital) {
		return expr{}
	}
	return e
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
	} else if n.word(wEarly) && false {
		return e
	}
	return e
}

// aBegins reads "a year earlier" through ago, and "a day" as a rate.
func (p *parser) aBegins(int) expr { return expr{} }

// everyUnit reads "every day", "each Thursday", "every two weeks", "per year".
func (p *parser) everyUnit(i int) expr {
	it := p.at(i)
	j := i + 1
	if it.v == wPer {
		u, plural, k, ok := p.units(j)
		if !ok || plural || !measurable(u) {
			return expr{}
		}
		return expr{first: i, last: k, kind: kSet, unit: u, n2: 2}
	}
	if p.at(j).word(wOther) {
		if u, plural, k, ok := p.units(j + 1); ok && !plural && measurable(u) {
			return expr{first: i, last: k, kind: kSet, unit: u, n2: 4}
		}
		return expr{}
	}
	if p.at(j).is(cWeekday) {
		w := p.weekdayFirst(j)
		if w.ok() {
			w.first, w.kind = i, kSet
		}
		return w
	}
	if p.at(j).is(cMonth) || p.at(j).is(cSeason) {
		w := p.monthFirst(j).longer(expr{})
		if p.at(j).is(cSeason) {
			w = expr{last: j + 1, kind: kCalendar, season: p.at(j).v}
		}
		if w.ok() {
			w.first, w.kind = i, kSet
		}
		return w
	}
	if p.at(j).is(cPart) && p.at(j).v <= pNight {
		return expr{first: i, last: j + 1, kind: kSet, part: p.at(j).v}
	}
	if q, k, ok := p.quantity(j); ok && q.n2 != unknown {
		if u, _, l, ok := p.units(k); ok && measurable(u) && !p.at(j).word(wA) {
			return expr{first: i, last: l, kind: kSet, unit: u, n2: q.n2}
		}
		if q.vague {
			return expr{}
		}
	} else if ok && q.n2 == unknown {
		if u, _, l, ok := p.units(k); ok && measurable(u) {
			return expr{first: i, last: l, kind: kSet, unit: u, n2: unknown}
		}
	}
	u, plural, k, ok := p.units(j)
	if !ok || plural || !measurable(u) {
		return expr{}
	}
	return expr{first: i, last: k, kind: kSet, unit: u, n2: 2}
}

// times reads "twice a week", "once a year".
func (p *parser) times(i int) expr {
	if !p.at(i+1).word(wA) && !p.at(i+1).word(wEvery) && !p.at(i+1).word(wEach) && !p.at(i+1).word(wPer) {
		return expr{}
	}
	if u, plural, k, ok := p.units(i + 2); ok && !plural && measurable(u) {
		return expr{first: i, last: k, kind: kSet, unit: u, n2: 2}
	}
	return expr{}
}

// rate reports whether the item at i is a number, or one in words, so that "a
// year" after it is a rate: "$33 million a year", "three times a week".
func (p *parser) rate(i int) bool {
	it := p.at(i)
	if it.is(cNumber) || it.is(cDecimal) || it.is(cCardinal) {
		return true
	}
	switch p.lower(i) {
	case "million", "billion", "trillion", "times", "dollars", "euros", "pounds", "percent", "%":
		return true
	}
	return false
}

// counted reads a duration and what turns it into a date: "two years ago",
// "three days later", "a year earlier", "two weeks from now".
func (p *parser) counted(i int) expr {
	d := p.span(i)
	if !d.ok() {
		return d
	}
	if p.at(d.last-2).hyphen() && p.at(d.last-1).is(cUnit) && p.at(d.last-1).v < pluralUnit {
		// "year-earlier", "a two-year-old"
		if p.at(p.skipHyphen(d.last)).word(wOld) {
			return expr{}
		}
		if n := p.at(d.last); n.is(cUnit) && n.v == uPeriod {
			d.last++
			if p.at(i - 1).word(wA) {
				d.first = i - 1
			}
		}
		return d
	}
	j := d.last
	if p.at(p.skipHyphen(j)).word(wOld) && d.n2 != unknown {
		return expr{} // an age
	}
	if p.at(j).hyphen() && p.at(j+1).word(wLong) {
		return d
	}
	// "a year-earlier"
	if p.at(j).dash() && !p.at(j).has(spaced) && (p.at(j+1).word(wAgo) || p.at(j+1).word(wEarlier)) {
		if p.at(i).word(wA) {
			return expr{}
		}
		j++
	}
	shift := func(k int, from anchor, back bool) expr {
		e := d
		e.kind, e.last, e.from, e.back = kShift, k, from, back
		return e
	}
	switch it := p.at(j); {
	case it.word(wAgo):
		return shift(j+1, fromDocument, true)
	case it.word(wEarlier):
		return shift(j+1, fromFocus, true)
	case it.word(wLater):
		return shift(j+1, fromFocus, false)
	case it.word(wHence):
		return shift(j+1, fromDocument, false)
	case it.word(wFrom) && p.at(j+1).is(cRef) && p.at(j+1).v == refPresent:
		return shift(j+2, fromDocument, false)
	case it.word(wFrom) && p.at(j+1).is(cYesterday):
		return shift(j+2, fromDocument, false)
	case it.word(wBefore) && p.phraseEnds(j+1) && !d.ordinal:
		return shift(j+1, fromFocus, true)
	}
	if p.at(i).word(wA) && d.vague && j == i+2 && p.rate(i-1) {
		d.kind = kSet
	}
	return d
}
