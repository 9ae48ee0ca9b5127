package timex

// clockOf returns the minutes of the day + 1 of noon and midnight.
func clockOf(part int32) int {
	if part == pMidnight {
		return 24*60 + 1
	}
	return 12*60 + 1
}

// clockTime reads a time of day with what belongs to it: "11:50 am local
// time", "9 a.m. EST Tuesday", "5 o'clock on Friday", "1430 GMT", "noon".
func (p *parser) clockTime(i int) expr {
	e := p.clockCore(i)
	if !e.ok() {
		return e
	}
	p.zone(&e)
	j := e.last
	// "4 in the morning", "in the morning"
	if p.at(j).word(wIn) && p.at(j+1).word(wThe) && p.at(j+2).is(cPart) && p.at(j+2).v <= pEvening {
		if p.at(j+2).v >= pAfternoon && e.clock > 0 && e.clock <= 12*60 {
			e.clock += 12 * 60
		}
		j += 3
		e.last = j
	} else if p.at(j).word(wAt) && p.at(j+1).is(cPart) && p.at(j+1).v == pNight {
		j += 2
		e.last = j
	}
	// The day it is of.
	if p.at(j).mark(',') || p.at(j).word(wOn) {
		j++
	}
	if d := p.dayAt(j); d.ok() {
		d.first, d.clock, d.exact = e.first, e.clock, e.exact
		if e.mod != "" {
			d.mod = e.mod
		}
		if d.kind == kShift {
			d.part = 0
		}
		if p.at(j).is(cPart) {
			d.part = 0
		}
		return d
	}
	return e
}

func (p *parser) clockCore(i int) expr {
	it := p.at(i)
	switch it.class {
	case cPart:
		if (it.v == pNoon || it.v == pMidnight) && p.lower(i-1) != "high" {
			return expr{first: i, last: i + 1, kind: kCalendar, clock: clockOf(it.v), part: it.v}
		}
	case cNumber, cDecimal, cCardinal:
		h, m, j, exact := int(it.v), 0, i+1, false
		if it.is(cCardinal) && it.v > 12 || it.has(grouped) {
			return expr{}
		}
		if it.is(cDecimal) {
			// 11.50 am
			w := p.text[it.start:it.end]
			dot := len(w) - 3
			if dot < 1 || dot > 2 || w[dot] != '.' {
				return expr{}
			}
			h, m, exact = atoi(w[:dot]), atoi(w[dot+1:]), true
			if !p.at(j).is(cMeridiem) {
				return expr{}
			}
		}
		if it.is(cNumber) && it.digits <= 2 && p.glued(j, ':') && p.at(j+1).number(2) && !p.at(j+1).has(spaced) {
			if prev := p.at(i - 1); !it.has(spaced) && prev.is(cMark) && (prev.v == ':' || prev.v == '-' || prev.v == '/' || prev.v == '$') {
				return expr{}
			}
			m, j, exact = int(p.at(j+1).v), j+2, true
			if p.glued(j, ':') && p.at(j+1).number(2) && !p.at(j+1).has(spaced) {
				j += 2
			}
			if after := p.at(j); after.is(cMark) && !after.has(spaced) && (after.v == ':' || after.v == '/' || after.v == '-' && p.at(j+1).is(cNumber)) {
				return expr{}
			}
		}
		if m > 59 {
			return expr{}
		}
		e := expr{first: i, kind: kCalendar, exact: exact}
		next := p.at(j)
		if next.apostrophe() && p.at(j-1).is(cNumber) {
			return expr{}
		}
		switch {
		case next.is(cMeridiem) && h >= 1 && h <= 12 && (next.has(dotted) || next.v == 12 || exact || !it.is(cCardinal)):
			e.clock = (h%12+int(next.v))*60 + m + 1
			e.last = j + 1
			return e
		case p.oclock(j) > 0 && h >= 1 && h <= 12:
			e.clock, e.last = h*60+m+1, p.oclock(j)
			return e
		case it.is(cNumber) && it.digits == 4 && next.is(cZone) && next.has(shouted) && it.v/100 < 25 && it.v%100 < 60:
			e.clock, e.last, e.exact = int(it.v/100*60+it.v%100)+1, j, true
			return e
		case it.is(cNumber) && it.digits == 4 && next.is(cOther) && lower(p.text[next.start:next.end]) == "hours" && it.v/100 < 25 && it.v%100 < 60:
			e.clock, e.last, e.exact = int(it.v/100*60+it.v%100)+1, j+1, true
			return e
		case exact && it.is(cNumber) && h <= 24:
			// Scores and verses have this form too: a preposition, a zone or a day must say so.
			if prev := p.at(i - 1); next.is(cZone) && next.has(shouted) || p.at(j).word(wLocal) || prev.oneOf(wAt, wBy, wUntil, wFrom, wSince, wAround, wAbout, wBefore, wAfter) ||
				it.digits == 2 && p.dayAt(p.skipComma(j)).ok() {
				e.clock, e.last = h*60+m+1, j
				return e
			}
		case it.is(cNumber) && h >= 1 && h <= 12 && !exact && next.word(wIn) && p.at(j+1).word(wThe) && p.at(j+2).is(cPart) && p.at(j+2).v <= pEvening && p.at(i-1).word(wAt):
			e.clock, e.last = h*60+1, j
			return e
		}
	}
	return expr{}
}

// oclock returns the item after "o'clock" at i, 0 if it isn't there.
func (p *parser) oclock(i int) int {
	it := p.at(i)
	if it.word(wOclock) {
		return i + 1
	}
	if it.is(cOther) && it.end-it.start == 1 && p.text[it.start]|0x20 == 'o' && p.at(i+1).apostrophe() && p.at(i+2).is(cOther) && lower(p.text[p.at(i+2).start:p.at(i+2).end]) == "clock" {
		return i + 3
	}
	return 0
}

// zone takes in a time zone or "local time".
func (p *parser) zone(e *expr) {
	j := e.last
	switch it := p.at(j); {
	case it.is(cZone) && (it.has(shouted) || it.has(dotted)):
		e.last = j + 1
	case it.mark('(') && p.at(j+1).is(cZone) && p.at(j+2).mark(')') && p.at(j+1).has(shouted):
		e.last = j + 3
	case it.word(wLocal) && p.at(j+1).is(cUnit) && p.at(j+1).v == uTime:
		e.last = j + 2
	case it.has(capital) && p.at(j+1).is(cUnit) && p.at(j+1).v == uTime && (it.is(cOther)):
		e.last = j + 2
	case it.has(capital) && (p.at(j+1).is(cOther) && p.at(j+1).has(capital)) && p.at(j+2).is(cUnit) && p.at(j+2).v == uTime && it.is(cOther):
		e.last = j + 3
	case it.is(cZone) && it.v == 0 && p.at(j+1).is(cUnit) && p.at(j+1).v == uTime:
		e.last = j + 2
	}
}

// dayAt reads the day that a time of day belongs to.
func (p *parser) dayAt(i int) expr {
	it := p.at(i)
	switch it.class {
	case cWeekday, cMonth:
		d := p.calendarDate(i)
		if d.kind == kCalendar && (d.weekday > 0 || d.day > 0) {
			return d
		}
	case cNumber, cOrdinal:
		if d := p.dayFirst(i).longer(p.numeric(i)); d.ok() && d.day > 0 {
			return d
		}
	case cYesterday:
		return p.yesterday(i)
	case cWord:
		if it.v == wThe && (p.at(i+1).is(cOrdinal) || p.at(i+1).is(cNth)) {
			if d := p.dayFirst(i + 1); d.ok() {
				return d
			}
		}
		if it.v == wLast || it.v == wNext || it.v == wThis {
			if d := p.relative(i); d.kind == kCalendar && d.weekday > 0 {
				return d
			}
		}
		if it.v == wThe && (p.at(i+1).oneOf(wNext, wFollowing, wSame, wPrevious)) || it.v == wThat || it.v == wThis {
			if d := p.relative(i); d.ok() && (d.kind == kShift && d.unit == uDay || d.kind == kCalendar && d.part > 0) {
				return d
			}
		}
	}
	return expr{}
}

// partOfDay reads "this morning", "the night of 20 June", "Friday night" is
// read at the weekday.
func (p *parser) partOfDay(i int) expr {
	it := p.at(i)
	if !it.is(cPart) {
		return expr{}
	}
	e := expr{first: i, last: i + 1, kind: kCalendar, part: it.v}
	if it.v == pNoon || it.v == pMidnight {
		e.clock = clockOf(it.v)
	}
	j := i + 1
	if p.at(j).is(cYesterday) && p.at(j).v != dTonight {
		if d := p.yesterday(j); d.ok() && d.part == 0 {
			d.first, d.part = i, it.v
			return d
		}
	}
	if p.at(j).oneOf(wOf, wOn) {
		k := j + 1
		if p.at(k).word(wThe) {
			k++
		}
		if d := p.dayFirst(k).longer(p.monthDay(k)); d.ok() && d.month > 0 && d.day > 0 {
			d.first, d.part = i, it.v
			return d
		}
		if p.at(j).word(wOf) && p.at(k).is(cWeekday) {
			d := p.weekdayFirst(k)
			if d.ok() && d.kind == kCalendar {
				d.first, d.part = i, it.v
				return d
			}
		}
	}
	return e
}

func (p *parser) monthDay(i int) expr {
	if e := p.monthFirst(i); e.day > 0 {
		return e
	}
	return expr{}
}
