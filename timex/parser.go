package timex

import (
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// parser reads expressions off the items of one text.
type parser struct {
	text  string
	items []item
	// narrative is set for texts that tell of a past they date themselves.
	narrative bool
	// depth counts expressions within expressions ("the end of the summer of
	// the 1990s"); beyond maxDepth there are none, so that no text takes more
	// than linear time.
	depth int
	// mayName is set where the text names someone May, once mayKnown.
	mayName, mayKnown bool
	// tree holds tags and trees, nil where there are none.
	tree *readout.Annotation
}

const maxDepth = 3

// nested reads an expression within another one.
func (p *parser) nested(read func(int) expr, i int) expr {
	if p.depth == maxDepth {
		return expr{}
	}
	p.depth++
	e := read(i)
	p.depth--
	return e
}

// at returns the item at i, the zero item outside.
func (p *parser) at(i int) item {
	if uint(i) < uint(len(p.items)) {
		return p.items[i]
	}
	return item{}
}

// unitIs reports whether the item at i is the unit u in the singular.
func (p *parser) unitIs(i int, u int32) bool { return p.at(i).is(cUnit) && p.at(i).v == u }

// glued reports whether the item at i is the mark c with no space before it.
func (p *parser) glued(i int, c byte) bool {
	it := p.at(i)
	return it.mark(c) && !it.has(spaced)
}

// skipHyphen returns the item after a hyphen glued to both sides, else i.
func (p *parser) skipHyphen(i int) int {
	if p.at(i).hyphen() && p.at(i+1).end > 0 && !p.at(i+1).has(spaced) {
		return i + 1
	}
	return i
}

func (p *parser) skipComma(i int) int {
	if p.at(i).mark(',') {
		return i + 1
	}
	return i
}

// paragraphEnd reports whether the paragraph ends after item i.
func (p *parser) paragraphEnd(i int) bool {
	n := p.at(i + 1)
	return n.end == 0 || n.has(parted)
}

// sentenceEnds reports whether the sentence ends before item i, whose
// predecessor is a full stop.
func (p *parser) sentenceEnds(i int) bool {
	n := p.at(i)
	return n.end == 0 || n.has(parted) || n.has(spaced) && n.has(capital) && !n.is(cMonth) && !n.is(cWeekday)
}

// sentenceStops reports whether the sentence ends at item i, a mark that ends
// one where it isn't the full stop of a title or a month.
func (p *parser) sentenceStops(i int) bool {
	it := p.at(i)
	if !it.sentenceMark() || !p.at(i+1).has(spaced) && p.at(i+1).end > 0 {
		return false
	}
	if it.v == '.' && !it.has(spaced) && !p.at(i+1).has(parted) {
		if prev := p.at(i - 1); prev.has(capital) && (prev.is(cMonth) && prev.end-prev.start <= 4 || titles[p.lower(i-1)]) {
			return false
		}
	}
	return true
}

// titles are the abbreviations before a name.
var titles = wordset.Of(`mr mrs ms dr gov sen rep gen lt col sgt st prof rev hon adm maj capt sens reps`)

// parse finds the expressions, from left to right, the longest at each place.
func (p *parser) parse() []expr {
	var out []expr
	end := 0
	for i := 0; i < len(p.items); {
		switch p.items[i].class {
		case cOther:
			if !p.items[i].has(capital) {
				i++
				continue
			}
		case cMark:
			if p.items[i].v != '\'' {
				i++
				continue
			}
		}
		e := p.expression(i)
		if !e.ok() || e.last <= i {
			i++
			if p.items[i-1].is(cNumber) && p.brokenDate(i-1) {
				i += 4
			}
			continue
		}
		e.first = max(e.first, end)
		end = e.last
		tail := p.rangeTail(&e)
		out = append(out, e)
		i = e.last
		if tail.ok() {
			out = append(out, tail)
			i, end = tail.last, tail.last
		}
	}
	return out
}

// expression reads the longest expression that begins at i.
func (p *parser) expression(i int) expr {
	it := p.items[i]
	var e expr
	switch it.class {
	case cOther:
		return p.holiday(i)
	case cMark, cDecade, cDecadeN, cEra:
		return p.calendarDate(i)
	case cMonth:
		return p.monthFirst(i).longer(p.holiday(i))
	case cWeekday:
		return p.weekdayFirst(i)
	case cNumber, cDecimal, cCardinal:
		if e = p.rangeHead(i); e.ok() {
			return e
		}
		e = p.calendarDate(i).longer(p.clockTime(i)).longer(p.counted(i))
		if it.number(4) && (p.at(i+1).is(cUnit) || p.at(i+1).is(cNth)) {
			e = e.longer(p.theUnits(i))
		}
		if it.is(cCardinal) && !e.ok() {
			if y, j := p.yearWords(i); y > 0 && p.at(i-1).is(cWord) && p.at(i-1).v == wIn {
				return expr{first: i, last: j, kind: kCalendar, year: y}
			}
			return p.dayFirst(i)
		}
	case cOrdinal, cNth:
		if e = p.rangeHead(i); e.ok() {
			return e
		}
		e = p.dayFirst(i).longer(p.ordinalUnit(i, i))
	case cUnit:
		e = p.counted(i).longer(p.yearEarlier(i)).longer(p.yearEnd(i))
		if it.v == uSecond {
			e = e.longer(p.ordinalUnit(i, i))
		}
	case cPart:
		e = p.clockTime(i).longer(p.partAlone(i))
	case cHalfYear:
		return p.halfYear(i)
	case cSeason:
		e = p.season(i)
	case cYesterday:
		e = p.yesterday(i)
	case cHoliday:
		e = p.holiday(i)
	case cEvery:
		e = p.adverbSet(i)
	case cRef:
		e = expr{first: i, last: i + 1, kind: kRef, ref: it.v}
		if p.lower(i-1) == "right" && it.v == refPresent {
			e.first = i - 1
		}
	case cWord:
		e = p.relative(i).longer(p.counted(i)).longer(p.referenceWord(i)).longer(p.aboutTime(i))
	}
	return e
}

// halfYear reads "Q3 2011", "Q1", "H1 2024".
func (p *parser) halfYear(i int) expr {
	y := p.ofYear(i + 1)
	if !y.ok() {
		if p.at(i).v > 10 {
			return expr{} // H1 is a motorway too
		}
		y = expr{kind: kCalendar, last: i + 1}
	}
	y.first, y.quarter = i, int(p.at(i).v)
	if y.quarter > 10 {
		y.quarter, y.half = 0, y.quarter-10
	}
	return y
}

// yearEnd reads "year end", "year's end".
func (p *parser) yearEnd(i int) expr {
	if p.at(i).v != uYear {
		return expr{}
	}
	j := i + 1
	if p.at(j).apostrophe() && p.lower(j+1) == "s" {
		j += 2
	}
	if !p.at(j).word(wEnd) || p.at(j+1).word(wOf) {
		return expr{}
	}
	return expr{first: i, last: j + 1, kind: kShift, unit: uYear, val: "end"}
}

// aboutTime reads an approximator before a time or date: "around 7:15 p.m.",
// "about 1950".
func (p *parser) aboutTime(i int) expr {
	it := p.at(i)
	switch it.v {
	case wAbout, wAround, wNearly, wAlmost, wCirca, wApproximately:
	default:
		return expr{}
	}
	e := p.clockTime(i + 1)
	if !e.ok() && (it.v == wAround || it.v == wCirca || it.v == wAbout) {
		e = p.yearAlone(i + 1)
		if e.ok() && it.v != wCirca && !p.at(i-1).word(wIn) {
			return expr{}
		}
	}
	if !e.ok() && it.v == wAround {
		e = p.calendarDate(i + 1)
		if e.day == 0 {
			return expr{}
		}
	}
	if !e.ok() {
		return e
	}
	e.first, e.mod = i, "APPROX"
	return e
}

// referenceWord reads "current", "recent", "future".
func (p *parser) referenceWord(i int) expr {
	switch p.at(i).v {
	case wThe:
		if p.at(i+1).word(wNear) && p.at(i+2).word(wFuture) {
			return expr{first: i, last: i + 3, kind: kRef, ref: refFuture}
		}
	case wNear:
		if p.at(i + 1).word(wFuture) {
			return expr{first: i, last: i + 2, kind: kRef, ref: refFuture}
		}
	case wCurrent:
		return expr{first: i, last: i + 1, kind: kRef, ref: refPresent}
	case wRecent:
		return expr{first: i, last: i + 1, kind: kRef, ref: refPast}
	case wFuture:
		if p.at(i - 1).word(wIn) {
			return expr{first: i, last: i + 1, kind: kRef, ref: refFuture}
		}
	}
	return expr{}
}

// partAlone reads a part of the day without a day: "overnight", "at dawn".
func (p *parser) partAlone(i int) expr {
	e := p.partOfDay(i)
	if !e.ok() || e.last > i+1 {
		return e
	}
	it, prev := p.at(i), p.at(i-1)
	switch {
	case it.v == pOvernight:
		return e
	case prev.oneOf(wAt, wBy, wBefore, wAfter, wUntil) && (it.v == pNight || it.v == pDawn || it.v == pDusk || it.v == pNoon || it.v == pMidnight || it.v == pMidday):
		return e
	}
	return expr{}
}

// adverbSet reads "daily", "annual".
func (p *parser) adverbSet(i int) expr {
	it := p.at(i)
	if it.has(capital) && it.has(spaced) && p.at(i-1).is(cOther) && p.at(i-1).has(capital) || it.has(capital) && p.at(i+1).has(capital) {
		return expr{} // the Daily Something
	}
	return expr{first: i, last: i + 1, kind: kSet, unit: it.v, n2: 2}
}

func lower(s string) string {
	for i := range len(s) {
		if c := s[i]; c >= 'A' && c <= 'Z' || c >= 0x80 {
			return strings.ToLower(s)
		}
	}
	return s
}

func atoi(s string) int {
	n := 0
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' || n > 1_000_000 {
			return -1
		}
		n = n*10 + int(s[i]-'0')
	}
	return n
}
