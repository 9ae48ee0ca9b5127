package timex

// calendarDate reads an explicit date or part of one: "Monday, Oct. 26, 1998",
// "7 February 2024", "March of last year", "1917", "2024-02-07", "the 1980s".
func (p *parser) calendarDate(i int) expr {
	it := p.at(i)
	switch it.class {
	case cWeekday:
		return p.weekdayFirst(i)
	case cMonth:
		return p.monthFirst(i)
	case cNumber, cOrdinal:
		if p.brokenDate(i) {
			return expr{}
		}
		return p.dayFirst(i).longer(p.numeric(i)).longer(p.yearAlone(i))
	case cNth:
		return p.dayFirst(i)
	case cDecade:
		if p.at(i - 1).word(wPossessive) {
			return expr{} // "in his 30s"
		}
		if y := int(it.v); it.digits == 4 && y%10 == 0 && y >= 1000 && y <= 2100 || it.digits == 2 && y%10 == 0 {
			return p.decade(i, i+1, y)
		}
	case cDecadeN:
		return expr{first: i, last: i + 1, kind: kCalendar, year: 190 + int(it.v), scale: uDecade}
	case cMark:
		if it.v == '\'' && p.at(i+1).is(cDecade) && p.at(i+1).digits == 2 && !p.at(i+1).has(spaced) {
			return p.decade(i, i+2, int(p.at(i+1).v))
		}
	case cEra:
		if it.v == 0 && it.has(capital) && p.at(i+1).between(1, 2100) && p.at(i+1).digits >= 2 {
			return expr{first: i, last: i + 2, kind: kCalendar, year: int(p.at(i + 1).v)}
		}
	}
	return expr{}
}

func (p *parser) decade(i, j, y int) expr {
	if y < 100 {
		if y < 20 {
			return expr{}
		}
		y += 1900
	}
	return expr{first: i, last: j, kind: kCalendar, year: y / 10, scale: uDecade}
}

// yearAt reads a year that completes a date: four digits, or two after an
// apostrophe, or fewer with BC or AD.
func (p *parser) yearAt(i int) (y int, bc bool, j int, ok bool) {
	it := p.at(i)
	if it.is(cNumber) && !it.has(grouped) && !p.glued(i+1, '/') && !p.glued(i+1, '%') {
		if p.at(i+1).is(cEra) && it.v > 0 && it.v < 10000 {
			return int(it.v), p.at(i+1).v == 1, i + 2, true
		}
		if it.digits == 4 && it.v >= 1000 && it.v <= 2999 {
			return int(it.v), false, i + 1, true
		}
	}
	if it.apostrophe() && p.at(i+1).number(2) && !p.at(i+1).has(spaced) {
		return 1900 + int(p.at(i+1).v), false, i + 2, true
	}
	return 0, false, i, false
}

// monthName reports whether the item is a month here and not the verb, the
// name or the march that its letters may also be. j is the item after it, its
// abbreviating full stop included.
func (p *parser) monthName(i int) (m, j int, ok bool) {
	it := p.at(i)
	if !it.is(cMonth) {
		return 0, i, false
	}
	j = i + 1
	long := it.end-it.start > 4 || it.v >= 5 && it.v <= 7 && it.end-it.start >= 3
	if !long || it.v == 9 && it.end-it.start == 4 {
		if p.glued(j, '.') && !p.paragraphEnd(j) {
			j++
		}
	}
	if !it.has(capital) {
		if it.v == 3 || it.v == 5 || !long {
			return 0, i, false
		}
	}
	if it.has(shouted) && (it.v == 3 || it.v == 5 || !long) && !p.at(j).is(cNumber) {
		return 0, i, false
	}
	return int(it.v), j, true
}

// ambiguousMonth reports whether the month's letters may be another word: May,
// March, Jan, Mar.
func (p *parser) ambiguousMonth(i int) bool {
	it := p.at(i)
	return it.v == 5 || it.v == 3 || it.end-it.start == 3
}

// dayNumber reads the day of a month: 7, 7th, seventh.
func (p *parser) dayNumber(i int) (d, j int, ok bool) {
	it := p.at(i)
	switch {
	case it.is(cNumber) && it.digits <= 2 && it.v >= 1 && it.v <= 31, it.is(cOrdinal) && it.v >= 1 && it.v <= 31:
		return int(it.v), i + 1, true
	case it.is(cNth) && it.v <= 30:
		if it.v == 20 || it.v == 30 {
			return int(it.v), i + 1, true
		}
		return int(it.v), i + 1, true
	case it.is(cCardinal) && (it.v == 20 || it.v == 30):
		k := p.skipHyphen(i + 1)
		if n := p.at(k); n.is(cNth) && n.v < 10 && int(it.v)+int(n.v) <= 31 {
			return int(it.v) + int(n.v), k + 1, true
		}
	}
	return 0, i, false
}

// monthFirst reads "Oct. 26, 1998", "October 1998", "October".
func (p *parser) monthFirst(i int) expr {
	m, j, ok := p.monthName(i)
	if !ok {
		return expr{}
	}
	e := expr{first: i, last: j, kind: kCalendar, month: m}
	if m2 := p.at(j); m2.is(cEra) {
		return expr{}
	}
	if y, bc, k, ok := p.yearAfter(j); ok {
		e.year, e.bc, e.last = y, bc, k
		return e
	}
	k := j
	if p.at(k).word(wThe) {
		k++
	}
	if d, l, ok := p.dayNumber(k); ok && (k == j || p.at(k).is(cOrdinal) || p.at(k).is(cNth)) && !p.notADay(k, l) {
		if k == j && p.at(k).is(cNth) && p.at(k).v < 10 && p.ambiguousMonth(i) && !p.monthPlace(i) && !(p.at(i-1).mark(',') && p.at(i-2).is(cWeekday)) {
			return expr{}
		}
		e.day, e.last = d, l
		if y, bc, r, ok := p.yearAfter(l); ok {
			e.year, e.bc, e.last = y, bc, r
		} else if r, v := p.ofRelativeYear(l); v != relNone {
			e.yearRel, e.last = v, r
		}
		return e
	}
	// "October of last year", "October last year"
	if r, v := p.ofRelativeYear(j); v != relNone {
		e.yearRel, e.last = v, r
		return e
	}
	if p.ambiguousMonth(i) && !p.monthPlace(i) {
		return expr{}
	}
	if j > i+1 && p.at(i).end-p.at(i).start <= 4 && !p.monthPlace(i) {
		return expr{}
	}
	// A full stop that ends the sentence is no part of "Sept."
	return e
}

// notADay reports whether the number after a month is something else: "May 10
// people", "March 2.5", "June 30%".
func (p *parser) notADay(i, j int) bool {
	if p.glued(j, '%') || p.glued(j, '/') {
		return true
	}
	if p.glued(j, ':') && p.at(j+1).is(cNumber) && !p.at(j+1).has(spaced) {
		return true
	}
	return false
}

// yearAfter reads a year after a date, a comma allowed: ", 1998", " of 1998".
func (p *parser) yearAfter(i int) (y int, bc bool, j int, ok bool) {
	k := i
	if p.at(k).mark(',') {
		k++
	} else if p.at(k).word(wOf) {
		k++
	}
	y, bc, j, ok = p.yearAt(k)
	if ok && k > i && p.at(k-1).mark(',') && p.countedAfter(j) {
		return 0, false, i, false
	}
	return y, bc, j, ok
}

// ofRelativeYear reads "of last year", "last year", "this year", "of that year".
func (p *parser) ofRelativeYear(i int) (j int, r rel) {
	k := i
	if p.at(k).word(wOf) {
		k++
	}
	if p.at(k).word(wThe) && k > i {
		k++
	}
	it := p.at(k)
	if !it.is(cWord) || !p.at(k+1).is(cUnit) || p.at(k+1).v != uYear {
		return i, relNone
	}
	switch it.v {
	case wLast, wPrevious, wPreceding:
		return k + 2, relLast
	case wNext, wFollowing:
		return k + 2, relNext
	case wThis:
		return k + 2, relThis
	case wThat, wSame:
		return k + 2, relSame
	}
	return i, relNone
}

// weekdayFirst reads "Monday", "Monday, Oct. 26", "Monday night", "Mondays".
func (p *parser) weekdayFirst(i int) expr {
	it := p.at(i)
	w, plural := it.v, false
	if w >= pluralUnit {
		w, plural = w-pluralUnit, true
	}
	n := it.end - it.start
	if !it.has(capital) && n < 6 || it.has(shouted) && n < 6 {
		return expr{}
	}
	j := i + 1
	short := n < 6
	if short {
		if p.glued(j, '.') {
			j++
		}
		// "Sun", "Sat", "Wed" are words of their own: a date must follow.
		k := j
		if p.at(k).mark(',') {
			k++
		}
		if !p.at(k).is(cMonth) && !p.at(k).is(cNumber) {
			return expr{}
		}
	}
	e := expr{first: i, last: j, kind: kCalendar, weekday: int(w)}
	if plural {
		e.kind = kSet
		return e
	}
	// "Monday, Oct. 26", "Monday 26 October", "Monday the 26th"
	k := j
	if p.at(k).mark(',') {
		k++
	}
	if p.at(k).word(wThe) && (p.at(k+1).is(cOrdinal) || p.at(k+1).is(cNth)) {
		k++
	}
	for _, d := range []expr{p.monthFirst(k), p.dayFirst(k), p.numeric(k)} {
		if d.ok() && d.day > 0 && (d.month > 0) {
			d.first, d.weekday = i, int(w)
			return d
		}
	}
	if short {
		return expr{}
	}
	if p.at(j).is(cPart) && p.at(j).v != pDaytime {
		e.part, e.last = p.at(j).v, j+1
		if e.part == pNoon || e.part == pMidnight {
			e.clock = clockOf(e.part)
		}
	}
	return e
}

// dayFirst reads "26 October 1998", "the 26th of October", "5-6 December".
func (p *parser) dayFirst(i int) expr {
	d, j, ok := p.dayNumber(i)
	if !ok {
		return expr{}
	}
	k := p.skipHyphen(j)
	if p.at(k).word(wOf) && k == j {
		if !p.at(i).is(cOrdinal) && !p.at(i).is(cNth) && !p.at(i).is(cCardinal) && !p.at(k+1).is(cMonth) {
			return expr{}
		}
		k++
	}
	m, l, ok := p.monthName(k)
	if !ok || (p.at(k).v == 5 && p.at(k).is(cMonth) && !p.at(k).has(capital)) {
		return expr{}
	}
	if p.at(i).is(cNth) && p.at(i).v < 10 && k == j && !p.at(i-1).word(wThe) && p.ambiguousMonth(k) {
		return expr{}
	}
	e := expr{first: i, last: l, kind: kCalendar, day: d, month: m}
	if y, bc, r, ok := p.yearAfter(l); ok {
		e.year, e.bc, e.last = y, bc, r
	} else if r, v := p.ofRelativeYear(l); v != relNone {
		e.yearRel, e.last = v, r
	} else if l > k+1 && p.at(l-1).mark('.') && p.sentenceEnds(l) {
		e.last = l - 1
	}
	return e
}

// numeric reads 2024-02-07, 20240207, 02/07/1998, 7.2.2024.
func (p *parser) numeric(i int) expr {
	it := p.at(i)
	if !it.is(cNumber) || it.has(grouped) || p.at(i-1).is(cMark) && !it.has(spaced) && (p.at(i-1).v == '/' || p.at(i-1).v == '-' || p.at(i-1).v == '.' || p.at(i-1).v == '$') {
		return expr{}
	}
	if it.digits == 8 && it.v >= 1000_01_01 && it.v < 3000_00_00 {
		if e := p.civil(i, i+1, int(it.v/10000), int(it.v/100%100), int(it.v%100)); e.ok() && e.year >= 1900 && e.year < 2100 {
			return e
		}
		return expr{}
	}
	sep := p.at(i + 1)
	if it.between(9, 9) && sep.mark('/') && !sep.has(spaced) && p.at(i+2).between(11, 11) && !p.at(i+2).has(spaced) && !p.glued(i+3, '/') {
		return expr{first: i, last: i + 3, kind: kCalendar, year: 2001, month: 9, day: 11}
	}
	if !sep.is(cMark) || sep.has(spaced) || sep.v != '-' && sep.v != '/' && sep.v != '.' {
		return expr{}
	}
	b := p.at(i + 2)
	if !b.is(cNumber) || b.has(spaced) || b.digits > 2 {
		return expr{}
	}
	sep2, c := p.at(i+3), p.at(i+4)
	three := sep2.is(cMark) && sep2.v == sep.v && !sep2.has(spaced) && c.is(cNumber) && !c.has(spaced)
	if after := p.at(i + 5); three && after.is(cMark) && !after.has(spaced) && (after.v == '-' || after.v == '/') && p.at(i+6).is(cNumber) && !p.at(i+6).has(spaced) {
		return expr{}
	}
	switch {
	case it.digits == 4 && it.v >= 1000 && three && c.digits == 2 && b.digits == 2 && (sep.v == '-' || sep.v == '/'):
		return p.civil(i, i+5, int(it.v), int(b.v), int(c.v))
	case it.digits <= 2 && three && (c.digits == 4 && c.v >= 1000 || c.digits == 2 && sep.v == '/'):
		y := int(c.v)
		if c.digits == 2 {
			if y += 1900; y < 1950 {
				y += 100
			}
		}
		m, d := int(it.v), int(b.v)
		if sep.v == '.' || m > 12 {
			m, d = d, m
		}
		return p.civil(i, i+5, y, m, d)
	}
	return expr{}
}

// brokenDate reports whether 2024-02-31 begins at i: written as a date, but none.
func (p *parser) brokenDate(i int) bool {
	sep := p.at(i + 1)
	if !p.at(i).number(4) || !p.glued(i+1, '-') && !p.glued(i+1, '/') {
		return false
	}
	b, c := p.at(i+2), p.at(i+4)
	return b.number(2) && !b.has(spaced) && p.glued(i+3, byte(sep.v)) && c.number(2) && !c.has(spaced) &&
		!validDay(int(p.at(i).v), int(b.v), int(c.v))
}

func (p *parser) civil(i, j, y, m, d int) expr {
	e := expr{first: i, last: j, kind: kCalendar, year: y, month: m, day: d}
	if !validDay(y, m, d) {
		return expr{}
	}
	return e
}

// yearAlone reads a bare year where nothing says that the number is something else.
func (p *parser) yearAlone(i int) expr {
	it := p.at(i)
	if !it.is(cNumber) || it.has(grouped) {
		return expr{}
	}
	next, prev := p.at(i+1), p.at(i-1)
	if next.is(cEra) && it.v > 0 && it.v < 10000 && (next.v == 1 || next.has(capital)) {
		return expr{first: i, last: i + 2, kind: kCalendar, year: int(it.v), bc: next.v == 1}
	}
	if it.digits != 4 || it.v < 1000 || it.v > 2100 {
		return expr{}
	}
	e := expr{first: i, last: i + 1, kind: kCalendar, year: int(it.v)}
	if !it.has(spaced) && prev.is(cMark) {
		switch prev.v {
		case '$', '#', '/', '.', ':', '*', '+', '=', '@', '_', '&', markOther:
			return expr{}
		case '-':
			if q := p.at(i - 2); !q.is(cOther) && !q.is(cWord) && !q.is(cNumber) && !q.is(cMonth) && !q.is(cSeason) || q.is(cNumber) && q.digits != 4 {
				return expr{}
			}
		}
	}
	if next.is(cMark) && !next.has(spaced) {
		switch next.v {
		case '%', '/', '#', '+', '=', '@', '_', '&', '*':
			return expr{}
		case ':':
			if n := p.at(i + 2); n.is(cNumber) && !n.has(spaced) {
				return expr{}
			}
		case '-':
			if n := p.at(i + 2); n.is(cNumber) && !n.has(spaced) && n.digits != 4 && n.digits != 2 {
				return expr{}
			}
			if n := p.at(i + 2); n.is(cUnit) {
				return expr{}
			}
		}
	}
	if prev.is(cNumber) && prev.digits <= 3 || p.countedAfter(i+1) || p.street(i+1) {
		return expr{}
	}
	if prev.is(cOther) {
		switch lower(p.text[prev.start:prev.end]) {
		case "no", "number", "room", "channel", "flight", "route", "page", "section", "boeing", "highway", "suite", "pub", "resolution", "chapter", "article":
			return expr{}
		}
	}
	if it.v < 1500 {
		switch {
		case prev.oneOf(wIn, wSince, wUntil, wBy, wFrom, wTo, wDuring, wCirca, wEarly, wLate, wBetween, wBefore, wAfter):
		default:
			return expr{}
		}
	}
	return e
}

// street reports whether a street's name begins at i: "1600 Velia Avenue".
func (p *parser) street(i int) bool {
	for k := i; k < i+3; k++ {
		it := p.at(k)
		if !it.has(capital) || it.has(parted) {
			return false
		}
		switch p.lower(k) {
		case "avenue", "ave", "street", "st", "road", "rd", "boulevard", "blvd", "drive", "lane", "square", "place", "parkway", "highway", "broadway":
			return true
		}
	}
	return false
}

// countedAfter reports whether the item at i is a thing that a number before it
// counts: "2000 people", "1,500 miles".
func (p *parser) countedAfter(i int) bool {
	it := p.at(i)
	if it.is(cUnit) && it.v >= pluralUnit && !it.has(parted) {
		return true
	}
	if it.is(cCardinal) && it.v >= 100 {
		return true
	}
	if !it.is(cOther) || it.has(capital) || !it.has(spaced) || it.has(parted) {
		return false
	}
	w := p.text[it.start:it.end]
	if len(w) > 20 {
		return false
	}
	switch w {
	case "people", "men", "women", "feet", "children", "acres", "million", "billion", "percent", "per", "km", "kilometers", "kg", "mm", "sq":
		return true
	case "was", "is", "has", "as", "its", "his", "this", "was,", "does", "elections", "census", "news", "us", "plus", "thus", "perhaps", "unless", "always", "series", "class", "crisis", "congress", "press", "status", "basis", "address", "business", "process", "success", "loss", "sales", "earnings", "results", "revenues", "profits", "figures", "games", "olympics", "talks", "accords", "hostilities", "towards", "besides", "whereas", "ours", "theirs", "less", "across", "relations", "protests", "riots", "negotiations", "attacks", "killings", "bombings", "polls", "levels", "estimates", "prices", "tensions", "sees", "saw", "says", "remains", "sets", "begins", "ends", "marks", "forces", "discusses", "makes", "takes", "events", "agreements", "treaties", "reforms", "borders", "lines", "models", "taxes", "economics":
		return false
	}
	return len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's' && w[len(w)-2] != '\''
}

// mayIsAName reports whether the text names someone May: "Theresa May", "Mrs.
// May", "May said".
func (p *parser) mayIsAName() bool {
	if !p.mayKnown {
		p.mayKnown = true
		for i, it := range p.items {
			if !it.is(cMonth) || it.v != 5 || !it.has(capital) || it.end-it.start != 3 {
				continue
			}
			prev := p.at(i - 1)
			if prev.is(cOther) && prev.has(capital) && !prev.has(shouted) && !it.has(parted) || titles[p.lower(i-1)] || prev.mark('.') && titles[p.lower(i-2)] ||
				p.at(i+1).is(cOther) && cueOf(p.lower(i+1)) != 0 {
				p.mayName = true
				break
			}
		}
	}
	return p.mayName
}

// monthPlace reports whether the words before an ambiguous month want a time:
// "in May", "since last March", "mid-May", "the end of May".
func (p *parser) monthPlace(i int) bool {
	prev := p.at(i - 1)
	if prev.hyphen() && p.at(i-2).word(wMid) {
		return true
	}
	if !prev.is(cWord) {
		return prev.is(cMonth) || prev.mark('-') || prev.mark('/')
	}
	if p.at(i).v == 5 && prev.oneOf(wTo, wOf, wBy, wFrom, wAfter, wBefore, wAnd, wBetween) && p.mayIsAName() {
		return false
	}
	switch prev.v {
	case wIn, wSince, wUntil, wBy, wFrom, wTo, wDuring, wOf, wEarly, wLate, wMid, wLast, wNext, wThis, wThat, wPast, wPrevious,
		wFollowing, wBetween, wBefore, wAfter, wEvery, wEach, wSame, wComing:
		return true
	case wAnd, wOr:
		return p.at(i - 2).is(cMonth)
	}
	return false
}
