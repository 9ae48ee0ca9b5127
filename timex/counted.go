package timex

// counted reads a duration and what turns it into a date: "two years ago",
// "three days later", "a year earlier", "two weeks from now".
func (p *parser) counted(i int) expr {
	d := p.span(i)
	if !d.ok() {
		// "a month-long siege"
		if u, plural, k, ok := p.units(i); ok && !plural && measurable(u) && u >= uDay && p.at(k).hyphen() && p.at(k+1).word(wLong) {
			return expr{first: i, last: k + 2, kind: kDuration, unit: u, n2: 2}
		}
		return d
	}
	if p.at(d.last-2).hyphen() && p.at(d.last-1).is(cUnit) && p.at(d.last-1).v < pluralUnit {
		// "year-earlier", "a two-year-old"
		if p.at(p.skipHyphen(d.last)).word(wOld) {
			return expr{}
		}
		if p.at(d.last).hyphen() && p.at(d.last+1).word(wLong) {
			d.last += 2
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
		d.last += 2
		return d
	}
	// "a year-earlier"
	if p.at(j).dash() && !p.at(j).has(spaced) && p.at(j+1).oneOf(wAgo, wEarlier) {
		if p.at(i).word(wA) {
			return expr{}
		}
		j++
	}
	shift := func(k int, from anchor, back bool) expr {
		e := d
		e.kind, e.last, e.from, e.back, e.counted = kShift, k, from, back, true
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
	case it.word(wBefore) && p.phraseEnds(j+1):
		return shift(j+1, fromFocus, true)
	}
	if p.at(i).word(wA) && d.vague && j == i+2 && p.rate(i-1) {
		d.kind = kSet
	}
	return d
}
