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
	if p.inThePart(j) {
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
		d.first, d.clock = e.first, e.clock
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

// clockCore reads the time alone.
func (p *parser) clockCore(i int) expr {
	it := p.at(i)
	switch {
	case it.is(cPart) && (it.v == pNoon || it.v == pMidnight) && p.lower(i-1) != "high":
		return expr{first: i, last: i + 1, kind: kCalendar, clock: clockOf(it.v), part: it.v}
	case it.number(4):
		return p.militaryTime(i)
	case it.is(cCardinal) && it.v > 12 || !it.is(cNumber) && !it.is(cDecimal) && !it.is(cCardinal) || it.has(grouped):
		return expr{}
	}
	h, m, j, ok := p.hourMinute(i)
	if !ok {
		return expr{}
	}
	at := func(h, last int) expr {
		return expr{first: i, last: last, kind: kCalendar, clock: h*60 + m + 1}
	}
	exact, half := j > i+1 || it.is(cDecimal), h >= 1 && h <= 12
	switch next := p.at(j); {
	case next.apostrophe() && p.oclock(j) == 0:
		return expr{}
	case next.is(cMeridiem) && half && (next.has(dotted) || next.v == 12 || !it.is(cCardinal)):
		return at(h%12+int(next.v), j+1)
	case p.oclock(j) > 0 && half:
		return at(h, p.oclock(j))
	case exact && p.clockPlace(i, j):
		return at(h, j)
	case !exact && it.is(cNumber) && half && p.at(i-1).word(wAt) && p.inThePart(j):
		return at(h, j)
	}
	return expr{}
}

// hourMinute reads "11:50", "11:50:30", "11.50", "11"; j is the item after it.
func (p *parser) hourMinute(i int) (h, m, j int, ok bool) {
	it := p.at(i)
	h, j = int(it.v), i+1
	if it.is(cDecimal) {
		w := p.text[it.start:it.end]
		dot := len(w) - 3
		if dot < 1 || dot > 2 || w[dot] != '.' || !p.at(j).is(cMeridiem) && !(p.at(j).is(cZone) && p.at(j).has(shouted)) {
			return 0, 0, 0, false
		}
		h, m = atoi(w[:dot]), atoi(w[dot+1:])
		return h, m, j, m <= 59
	}
	two := func(k int) bool { return p.glued(k, ':') && p.at(k+1).number(2) && !p.at(k+1).has(spaced) }
	if !it.is(cNumber) || it.digits > 2 || !two(j) {
		return h, 0, j, true
	}
	// A part of something longer is no time.
	if prev := p.at(i - 1); !it.has(spaced) && prev.is(cMark) && (prev.v == ':' || prev.v == '-' || prev.v == '/' || prev.v == '$') {
		return 0, 0, 0, false
	}
	m, j = int(p.at(j+1).v), j+2
	if two(j) {
		j += 2
	}
	if after := p.at(j); after.is(cMark) && !after.has(spaced) && (after.v == ':' || after.v == '/' || after.v == '-' && p.at(j+1).is(cNumber)) {
		return 0, 0, 0, false
	}
	return h, m, j, m <= 59 && (h < 24 || h == 24 && m == 0)
}

// militaryTime reads "1430 GMT", "0600 hours".
func (p *parser) militaryTime(i int) expr {
	it, next := p.at(i), p.at(i+1)
	h, m, last := int(it.v/100), int(it.v%100), i+1
	switch {
	case m > 59 || h > 23:
		return expr{}
	case next.is(cZone) && next.has(shouted):
	case next.is(cUnit) && next.v == uHour+pluralUnit && (h == 0 || p.text[it.start] == '0'):
		last++
	default:
		return expr{}
	}
	return expr{first: i, last: last, kind: kCalendar, clock: h*60 + m + 1}
}

// clockPlace reports whether the words around 11:50, up to item j, want a time:
// scores and verses have this form too.
func (p *parser) clockPlace(i, j int) bool {
	next := p.at(j)
	return next.is(cZone) && next.has(shouted) || next.word(wLocal) ||
		p.at(i-1).oneOf(wAt, wBy, wUntil, wFrom, wSince, wAround, wAbout, wBefore, wAfter) ||
		p.at(i).digits == 2 && (p.dayAt(p.skipComma(j)).ok() || next.word(wOn) && p.dayAt(j+1).ok())
}

// inThePart reports whether "in the morning" stands at j.
func (p *parser) inThePart(j int) bool {
	return p.at(j).word(wIn) && p.at(j+1).word(wThe) && p.at(j+2).is(cPart) && p.at(j+2).v <= pEvening
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

// zone takes in a time zone: "GMT", "(EST)", "local time", "Velia Standard Time".
func (p *parser) zone(e *expr) {
	j := e.last
	switch it := p.at(j); {
	case it.is(cZone) && (it.has(shouted) || it.has(dotted)):
		e.last = j + 1
	case it.mark('(') && p.at(j+1).is(cZone) && p.at(j+1).has(shouted) && p.at(j+2).mark(')'):
		e.last = j + 3
	case it.word(wLocal) && p.unitIs(j+1, uTime):
		e.last = j + 2
	case it.is(cOther) && it.has(capital) && p.unitIs(j+1, uTime):
		e.last = j + 2
	case it.is(cOther) && it.has(capital) && p.at(j+1).is(cOther) && p.at(j+1).has(capital) && p.unitIs(j+2, uTime):
		e.last = j + 3
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
		if it.oneOf(wLast, wNext, wThis) {
			if d := p.relative(i); d.kind == kCalendar && d.weekday > 0 {
				return d
			}
		}
		if it.v == wThe && p.at(i+1).oneOf(wNext, wFollowing, wSame, wPrevious) || it.v == wThat || it.v == wThis {
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
