package timex

// thatTime reads "this period", "the same time" after a preposition. In a
// narrative it is the date in focus; elsewhere it is no expression.
func (p *parser) thatTime(i, first, last int) expr {
	if !p.at(i).oneOf(wThis, wThat, wSame) {
		return expr{}
	}
	if !p.at(first-1).oneOf(wDuring, wAt, wBy, wSince, wUntil, wIn, wFrom, wAround) && p.lower(first-1) != "throughout" {
		return expr{}
	}
	return expr{first: first, last: last, kind: kShift, unit: uTime, from: fromFocus, rel: relSame}
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
	if p.at(j).oneOf(wFiscal, wFull, wEntire, wCalendar, wWhole) {
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
			return expr{first: first, last: k, kind: kShift, unit: u, from: fromFocus}
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
			if e := p.thatTime(i, first, k); e.ok() && !plural {
				return e
			}
			if it.v == wLatest {
				return expr{first: first, last: k, kind: kShift, unit: uQuarter}
			}
			return expr{}
		case uTime, uDate:
			switch {
			case plural:
				return expr{}
			case it.v == wThat && u == uTime && p.text[t.start]|0x20 == 't' && p.at(i-1).oneOf(wAt, wBy, wSince, wUntil, wBefore):
				e := p.thatTime(i, first, k)
				if !e.ok() {
					e = expr{first: first, last: k, kind: kRef}
				}
				e.ref = refPast
				return e
			}
			return p.thatTime(i, first, k)
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
		if r == relSame || it.v == wThis || it.v == wCurrent {
			e.rel = r
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
		}
		return e
	case cNumber, cCardinal, cDecimal, cWord:
		if it.v == wThis && !t.word(wMany) {
			return expr{}
		}
		if it.v == wThat || it.v == wSame || it.v == wCurrent {
			return expr{}
		}
		if it.v == wFiscal {
			if y, bc, k, ok := p.yearAt(j); ok {
				return expr{first: first, last: k, kind: kCalendar, year: y, bc: bc}
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
			next.oneOf(wAnd, wTo, wFor, wBy)) {
			return expr{first: first, last: j, kind: kRef, ref: refPast}
		}
	case wFuture:
		if the && !(p.at(j).is(cOther) && p.at(j).has(capital)) {
			return expr{first: first, last: j, kind: kRef, ref: refFuture}
		}
	}
	return expr{}
}
