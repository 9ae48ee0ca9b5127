package timex

// edge reads "early 1990", "late last year", "mid-November", "late Tuesday",
// "early in the year".
func (p *parser) edge(i int) expr {
	mod := "START"
	switch p.at(i).v {
	case wLate:
		mod = "END"
	case wMid:
		mod = "MID"
	}
	j := p.skipHyphen(i + 1)
	if p.at(i).v != wMid {
		if p.at(j).mark('-') {
			j++
		}
	}
	// "early to mid-November", "late May or early June" are read by their parts.
	if p.at(j).word(wTo) && p.at(j+1).oneOf(wMid, wLate) {
		if e := p.nested(p.edge, j+1); e.ok() {
			e.first, e.mod = i, mod
			return e
		}
	}
	if p.at(j).oneOf(wIn, wOn) {
		k := j + 1
		e := p.nested(p.core, k)
		if e.ok() && (e.kind == kCalendar || e.kind == kShift) && e.mod == "" && (p.at(j).word(wOn) == (e.weekday > 0 || e.day > 0)) {
			e.first, e.mod = i, mod
			return e
		}
		return expr{}
	}
	e := p.nested(p.core, j)
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
	if p.at(j).oneOf(wIn, wOn) && (p.at(j+1).oneOf(wThe, wThat) || p.at(j+1).is(cNumber) && p.at(j+1).digits == 4) {
		e := p.nested(p.core, j+1)
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
	e := p.nested(p.core, i+2)
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
