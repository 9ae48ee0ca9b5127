package actor

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// whole makes the names of bodies as long as the text has them: with what the
// body is of, for or on ("Federation of Teachers"), with the quarters of the sky
// before it ("East European Coalition"). It makes people of a party a group of
// their own where they are a part of it ("Senate Democrats", "some Republicans").
func (r *reading) whole() {
	inside := make([]bool, len(r.raws))
	any := false
	for i := range r.raws {
		x := &r.raws[i]
		if inside[i] || r.sents[x.sent].caps {
			continue
		}
		s := &r.sents[x.sent]
		first, last := x.first, x.last
		switch {
		case x.kind == rawBody && x.entry < 0 && (x.typ == readout.ActorBody || x.typ == readout.ActorGroup):
			x.last = r.longer(s, x.first, x.last)
			x.first = r.quarters(s, x.first)
		case (x.kind == rawMaybe || x.kind == rawEntry) && x.entry >= 0 && r.base.entries[x.entry].Kind == KindGroup && x.last-x.first <= 2:
			r.part(s, i)
		default:
			continue
		}
		if x.first == first && x.last == last {
			continue
		}
		x.from = min(x.from, x.first)
		for k := i - 1; k >= 0 && r.raws[k].last > x.first; k-- {
			inside[k], any = true, true
		}
		for k := i + 1; k < len(r.raws) && r.raws[k].first < x.last; k++ {
			inside[k], any = true, true
		}
	}
	if any {
		r.dropRaws(inside)
	}
}

// dropRaws takes out the raws marked, and those that are another word for them.
func (r *reading) dropRaws(drop []bool) {
	at := make([]int, len(r.raws))
	kept := r.raws[:0]
	for i := range r.raws {
		x := r.raws[i]
		if x.link >= 0 && x.link < i && drop[x.link] {
			drop[i] = true
		}
		if drop[i] {
			at[i] = -1
			continue
		}
		at[i] = len(kept)
		kept = append(kept, x)
	}
	r.raws = kept
	for i := range r.raws {
		if l := r.raws[i].link; l >= 0 {
			r.raws[i].link = at[l]
		}
	}
}

// learned are bodies that are named after a place: "Institute of Technology",
// "University of Sumar".
var learned = wordset.Of("university institute college school academy museum")

// committees are bodies that sit on a matter, and those of which a matter of two
// words may be joined by "and": "Committee on Energy and Commerce".
var committees = wordset.Of("committee subcommittee commission council panel department ministry institute center centre school college office bureau agency conference caucus forum subcommission")

// longer returns the end of the name of a body, units[first:end], with what it is
// of, for or on.
func (r *reading) longer(s *sentence, first, end int) int {
	head := strings.ToLower(r.text(&r.units[end-1]))
	if !r.units[end-1].is(classOrgHead) && !committees[head] && !learned[head] {
		return end
	}
	for from := end; end+1 < s.last; {
		word := r.text(&r.units[end])
		q := end + 1
		if r.units[q].is(classThe) {
			q++
		}
		switch word {
		case "of":
		case "for":
			if head == "party" || head == "court" || head == "congress" || head == "senate" || head == "parliament" {
				return end
			}
		case "on":
			if !committees[head] || end > from {
				return end
			}
		default:
			return end
		}
		if q >= s.last {
			return end
		}
		if x := r.rawAt(q); x != nil && x.kind == rawBody && x.first == q && r.joins(x) {
			return x.last // "Politics and Public Service"
		}
		e := r.capitals(s, q)
		if e == q || !r.freeName(q, e, word == "of" && learned[head] && end == from) {
			return end
		}
		end = r.andMore(s, q, e, head)
	}
	return end
}

// capitals returns the end of the capitalised words from unit i on; within a name
// these may be any.
func (r *reading) capitals(s *sentence, i int) int {
	for i < s.last && r.units[i].sign == 0 && !r.units[i].genitive && r.units[i].shape.capital() && !r.units[i].is(classCalendar) {
		i++
	}
	return i
}

// joins reports whether "and" stands inside of the name.
func (r *reading) joins(x *raw) bool {
	for k := x.first + 1; k < x.last; k++ {
		if r.units[k].is(classAnd) {
			return true
		}
	}
	return false
}

// freeName reports whether units[q:e] may be of the name before them: they are no
// known name of their own, and no person. A place may be where places are named.
func (r *reading) freeName(q, e int, place bool) bool {
	if r.units[q].is(classGiven) && e-q > 1 {
		return false
	}
	if x := r.rawAt(q); x != nil {
		switch {
		case x.kind == rawPerson && (x.title.any || x.title.office >= 0 || r.units[x.first].is(classGiven)) || x.kind == rawEntry && x.typ == readout.ActorPerson || x.model == "" && x.kind == rawSurname && x.typ == readout.ActorPerson:
			return false
		case x.kind == rawBody && x.typ == readout.ActorBody && r.units[x.last-1].is(classOrgHead):
			return false
		}
	}
	c, ok := r.look(q, e)
	switch {
	case !ok || c.kind == senseShort || c.kind == senseOffice || c.kind == senseOrgan:
		return true
	case c.kind == senseAdjective:
		return c.next < e
	case place && r.base.entries[c.entry].Kind == KindPlace:
		return true
	case c.kind == senseMaybe:
		return r.base.entries[c.entry].Kind != KindPerson && c.next < e || r.units[q].is(classOrgHead)
	}
	return false
}

// andMore returns the end of the matter units[q:e] of a body, with what "and"
// joins to it: "Missing and Exploited Children".
func (r *reading) andMore(s *sentence, q, e int, head string) int {
	if e+1 >= s.last || !r.units[e].is(classAnd) || r.units[e].shape != shapeLower {
		return e
	}
	next := r.capitals(s, e+1)
	if next == e+1 || r.units[e+1].shape != shapeTitle || r.units[next-1].is(classOrgHead) && next-e > 2 || !r.freeName(e+1, next, false) {
		return e
	}
	half := r.tagged && slices.Contains([]string{"ADJ", "VERB"}, r.a.Tokens[r.units[e-1].tok].UPOS)
	if !half && !committees[head] {
		return e
	}
	return next
}

// quarters returns the first unit of a name with the quarters of the sky before
// it: "East European Coalition", "Central and East European Coalition".
func (r *reading) quarters(s *sentence, first int) int {
	quarter := func(i int) bool {
		if i < s.first || r.units[i].shape != shapeTitle {
			return false
		}
		switch r.text(&r.units[i]) {
		case "North", "South", "East", "West", "Central", "Northern", "Southern", "Eastern", "Western":
			return true
		}
		return false
	}
	if !quarter(first - 1) {
		return first
	}
	if first--; first-2 >= s.first && r.units[first-1].is(classAnd) && quarter(first-2) {
		first -= 2
	}
	return first
}

// part makes the raw of a party the group that is only a part of it.
func (r *reading) part(s *sentence, i int) {
	x := &r.raws[i]
	word := r.text(&r.units[x.last-1])
	people := x.last-x.first == 1 && strings.HasSuffix(word, "s") && word != r.base.entries[x.entry].Name
	if b := x.first - 1; b < s.first || r.units[b].sign != 0 || r.units[b].genitive {
		return
	}
	// "Senate Democrats", "Ohio Republican Party"
	first := x.first
	if y := r.rawAt(first - 1); y != nil && y.last == first && y.sent == x.sent && y.title.office < 0 && !y.metonymy && y.first >= s.first {
		place := y.typ == readout.ActorPlace && y.entry >= 0 && (y.first == s.first || !r.units[y.first-1].is(classPlacePrep)) && r.base.entries[y.entry].Kind == KindPlace
		chamber := people && (y.typ == readout.ActorBody || y.kind == rawMaybe) && slices.Contains([]string{"Senate", "House", "Assembly", "Statehouse"}, r.text(&r.units[first-1]))
		if place || chamber {
			first = y.first
		}
	} else if people && r.text(&r.units[first-1]) == "House" {
		first--
	}
	if first < x.first {
		x.first, x.from, x.typ = first, first, readout.ActorGroup
		if people && first > s.first && r.someBefore(first-1) { // "half a dozen Senate Democrats"
			x.kind = rawPhrase
			x.title = noTitle()
			x.title.of, x.title.head, x.title.plural, x.title.headUnit = x.entry, classHeads, true, x.last-1
			return
		}
		of := x.entry
		x.kind, x.entry = rawBody, -1
		x.title = noTitle()
		x.title.of = of
		return
	}
	if !people || !r.someBefore(first-1) {
		return
	}
	b := first - 1
	for b > s.first && r.units[b].glued {
		b-- // "rank-and-file Republicans"
	}
	x.first, x.from, x.kind, x.typ = b, b, rawPhrase, readout.ActorGroup
	x.title = noTitle()
	x.title.of, x.title.head, x.title.plural, x.title.headUnit = x.entry, classHeads, true, x.last-1
}

// someBefore reports whether unit i before people says that some of them are meant.
func (r *reading) someBefore(i int) bool {
	u := &r.units[i]
	return someOf[strings.ToLower(r.text(u))] || u.sign == '0' || u.shape == shapeLower && r.tagged && (u.glued || r.a.Tokens[u.tok].UPOS == "ADJ" || r.a.Tokens[u.tok].UPOS == "NUM")
}

// someOf are words by which people are a part of those who are called so.
var someOf = wordset.Of("some many most several few other certain two three four five numerous various dozen dozens hundreds more fellow moderate conservative liberal leading senior top young older progressive centrist prominent vulnerable")

// rawAt returns the raw that unit i belongs to, nil for none.
func (r *reading) rawAt(i int) *raw {
	k, ok := slices.BinarySearchFunc(r.raws, i, func(x raw, i int) int {
		switch {
		case x.last <= i:
			return -1
		case x.first > i:
			return 1
		}
		return 0
	})
	if !ok {
		return nil
	}
	return &r.raws[k]
}
