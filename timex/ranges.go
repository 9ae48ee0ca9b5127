package timex

// Ranges are read as two expressions, each end its own: "December 5-6",
// "5 to 8 February 2024", "1914-18", "499-493 BC".

// rangeHead reads the first end of a range whose month, year or era stands
// with the second: "5" of "5-8 February 2024", "499" of "499-493 BC".
func (p *parser) rangeHead(i int) expr {
	it := p.at(i)
	if !it.is(cNumber) && !it.is(cOrdinal) || it.has(grouped) {
		return expr{}
	}
	j := i + 1
	sep := p.at(j)
	tight := sep.dash()
	if !tight && !sep.oneOf(wTo, wAnd, wOr) {
		return expr{}
	}
	k := j + 1
	if d, _, ok := p.dayNumber(i); ok && it.digits <= 2 {
		if e := p.dayFirst(k); e.ok() && e.day > d {
			return expr{first: i, last: j, kind: kCalendar, day: d, month: e.month, year: e.year, yearRel: e.yearRel, bc: e.bc}
		}
	}
	if tight && it.digits >= 1 && it.digits <= 4 && it.is(cNumber) {
		if y, bc, _, ok := p.yearAt(k); ok && bc && int(it.v) > y {
			return expr{first: i, last: j, kind: kCalendar, year: int(it.v), bc: true}
		}
	}
	return expr{}
}

// rangeTail reads the second end of a range whose month or century stands with
// the first, and gives the year after it to both: "6" of "December 5-6, 2023",
// "18" of "1914-18".
func (p *parser) rangeTail(e *expr) expr {
	if e.kind != kCalendar || e.part > 0 || e.clock > 0 || e.weekOf {
		return expr{}
	}
	sep, it := p.at(e.last), p.at(e.last+1)
	tight := sep.dash()
	if !it.is(cNumber) && !it.is(cOrdinal) || it.has(grouped) {
		return expr{}
	}
	// 1914-18
	if e.month == 0 && e.day == 0 && e.year >= 1000 && e.season == 0 && e.scale == 0 {
		if tight && !it.has(spaced) && it.number(2) && int(it.v) > e.year%100 && !p.glued(e.last+2, '-') && !p.glued(e.last+2, '/') && !p.glued(e.last+2, '%') {
			return expr{first: e.last + 1, last: e.last + 2, kind: kCalendar, year: e.year/100*100 + int(it.v)}
		}
		return expr{}
	}
	if e.day == 0 || e.month == 0 || !p.at(e.last-1).is(cNumber) && !p.at(e.last-1).is(cOrdinal) || e.year > 0 {
		return expr{}
	}
	joined := sep.oneOf(wTo, wAnd, wOr)
	d, j, ok := p.dayNumber(e.last + 1)
	if !ok || d <= e.day || !tight && !joined {
		return expr{}
	}
	if p.at(j).is(cMonth) || p.at(j).is(cUnit) || p.at(j).is(cMeridiem) || p.glued(j, '%') || p.glued(j, '/') || p.glued(j, ':') {
		return expr{}
	}
	if n := p.at(j); joined && n.is(cOther) && cueOf(p.lower(j)) == 0 {
		return expr{}
	}
	t := expr{first: e.last + 1, last: j, kind: kCalendar, day: d, month: e.month}
	if y, bc, k, ok := p.yearAfter(j); ok {
		t.year, t.bc, t.last = y, bc, k
		e.year, e.bc = y, bc
	} else if k, r := p.ofRelativeYear(j); r != relNone {
		t.yearRel, t.last = r, k
		e.yearRel = r
	}
	return t
}

// takeYear gives e the year of the expression that ends its interval.
func (e *expr) takeYear(end expr) {
	if e.year > 0 || e.month == 0 || end.year == 0 || end.bc {
		return
	}
	e.year = end.year
	if end.month > 0 && e.month > end.month {
		e.year--
	}
}

// joins reports whether two neighbouring expressions are the ends of one
// interval: "December 5-6", "from Tuesday to Friday", "between 2019 and 2021".
// "Moved from Tuesday to Friday" is none.
func (p *parser) joins(a, b expr) bool {
	if a.kind != kCalendar || b.kind != kCalendar || b.first != a.last+1 {
		return false
	}
	sep, before := p.at(a.last), p.at(a.first-1)
	switch {
	case sep.dash():
		return true
	case sep.oneOf(wTo, wUntil):
		if !before.word(wFrom) {
			return a.day > 0 && b.day > 0 && !before.word(wBy)
		}
		for k := a.first - 2; k >= 0 && k >= a.first-10; k-- {
			if p.items[k].sentenceMark() {
				break
			}
			switch p.lower(k) {
			case "postponed", "moved", "delayed", "rescheduled", "changed", "shifted", "extended", "brought", "pushed", "advanced", "rose", "fell", "grew", "increased", "decreased":
				return false
			}
		}
		return true
	case sep.word(wAnd):
		return before.word(wBetween)
	}
	return false
}
