package timex

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
	if d := p.span(j); d.ok() && !p.at(j).word(wA) && p.at(d.last-1).is(cUnit) {
		d.first, d.kind = i, kSet
		return d
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
