package actor

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// inquires reports whether unit i begins a question, so that "Will" there is no
// name: "Will Brek come down?"
func (r *reading) inquires(s *sentence, i int) bool {
	if !r.initial(s, i) {
		return false
	}
	for k := i + 2; k < s.last; k++ {
		switch r.units[k].sign {
		case '?':
			return true
		case '.', ';', ':', ',':
			return false
		}
	}
	return false
}

// run returns the end of the capitalised words from unit i on, with the small
// words that names have inside ("bin", "de la"); i where there are none.
func (r *reading) run(s *sentence, i int) int {
	j, words := i, 0
	for j < s.last && words < maxNameWords {
		u := &r.units[j]
		switch {
		case u.sign == '.' && j > i && r.units[j-1].shape == shapeLetter && u.start == r.units[j-1].end && j+1 < s.last && r.units[j+1].shape == shapeTitle:
			j++
			continue
		case u.sign != 0 || u.genitive:
			return j
		case u.shape.capital():
			if u.is(classCalendar) && !u.is(classGiven) && !u.glued {
				return j
			}
			if u.is(classFunction) && !u.glued && !(j == i && u.is(classGiven) && j+1 < s.last && r.units[j+1].shape == shapeTitle && !r.inquires(s, j)) && !(u.is(classParticle) && j+1 < s.last && r.units[j+1].shape == shapeTitle) && !r.namedAfter(s, j) {
				return j
			}
		case j > i+1 && u.glued && u.shape == shapeLower && r.units[j-1].shape == shapeTitle && r.syllable(u):
			// "Han Tae-sik"
		case u.is(classParticle) && (j > i || u.shape == shapeLower && j+1 < s.last && r.units[j+1].glued):
			k := j + 1
			for k < s.last && k < j+3 && r.units[k].is(classParticle) && r.units[k].shape == shapeLower {
				k++
			}
			if k >= s.last || !r.units[k].shape.capital() || r.units[k].sign != 0 {
				return j
			}
			words += k - j
			j = k
			continue
		default:
			return j
		}
		j++
		words++
	}
	return j
}

// syllable reports whether the unit may be the second half of a given name that
// is written with a hyphen, as Korean and Chinese ones are: "Tae-sik", and not
// "Brek-led".
func (r *reading) syllable(u *unit) bool {
	w := r.text(u)
	if len(w) < 2 || len(w) > 6 || strings.HasSuffix(w, "ed") {
		return false
	}
	switch w {
	case "led", "run", "era", "like", "style", "born", "made", "wide", "held", "type", "free", "to", "on", "at", "of", "and", "the", "for", "day", "year", "long", "old", "owned", "elect", "only", "first", "aged", "ready", "area", "bound", "sized", "heavy", "based":
		return false
	}
	return true
}

// begins reports whether unit i is the first of the several that a known body's name
// has, and so no title: "Justice Department".
func (r *reading) begins(i, end int) bool {
	c, ok := r.look(i, end)
	return ok && c.kind == senseName && c.next > i+1 && r.base.entries[c.entry].Kind == KindBody
}

// name reads the name at unit i; t is the title before it, and from its first
// unit. It returns the next unit, i where there is no name.
func (r *reading) name(si, i int, t title, from int) int {
	s := &r.sents[si]
	if i >= s.last {
		return i
	}
	u := &r.units[i]
	titled := t.office >= 0 || t.head != 0
	// "Mr", "Gen.", but not the Justice Department
	if u.is(classHonorific) && u.shape.capital() && !s.caps && !r.begins(i, s.last) && (u.is(classMr|classMs) || !r.initial(s, i) || u.end-u.start > 2) {
		p := i
		for p < s.last && (r.units[p].is(classHonorific) && r.units[p].shape.capital() || p > i && r.units[p].sign == '.') {
			if r.units[p].is(classMr) {
				t.sex = classMale
			} else if r.units[p].is(classMs) {
				t.sex = classFemale
			}
			p++
		}
		if p < s.last && r.units[p].shape.capital() && r.units[p].sign == 0 {
			t.any = true
			if n := r.name(si, p, t, min(from, i)); n > p {
				return n
			}
		}
	}
	titled = titled || t.any
	c, found := r.look(i, s.last)
	if found && c.kind == senseOffice && titled {
		return i
	}
	if !found && !u.shape.capital() && !(u.is(classParticle) && i+1 < s.last && r.units[i+1].glued) {
		return i
	}
	if found && (c.kind == senseName || c.kind == sensePeople || c.kind == senseCapital || c.kind == senseSeat || c.kind == senseMaybe || c.kind == senseAdjective) {
		if n := r.known(si, i, c, t, from, titled); n > i {
			return n
		}
		if c.kind == senseAdjective || titled {
			return i
		}
	}
	if s.caps {
		// In a headline only what is known elsewhere counts: one word, looked
		// up among the document's names afterwards.
		if u.shape.capital() && !u.is(classFunction|classCalendar|classGiven|classHonorific) && u.end-u.start > 2 {
			r.add(raw{kind: rawSurname, first: i, last: i + 1, from: i, sent: si, entry: -1, link: -1, title: noTitle()})
			return i + 1
		}
		return i
	}
	return r.unknown(si, i, t, from, titled)
}

// known adds the mention of a name of the base, and returns the next unit; i
// where the words are rather part of a name that the base does not have.
func (r *reading) known(si, i int, c choice, t title, from int, titled bool) int {
	s := &r.sents[si]
	end := c.next
	x := raw{kind: rawEntry, first: i, last: end, from: from, sent: si, entry: c.entry, link: -1, title: t}
	e := &r.base.entries[c.entry]
	x.typ = e.Type()
	person := e.Kind == KindPerson
	run := r.run(s, i)
	more := run > end && !s.caps
	if more && !person || more && c.kind == senseMaybe {
		// Capitals go on: is it one longer name?
		n, _ := r.look(end, s.last)
		free := n.next == end || n.kind == senseMaybe || n.kind == senseShort
		last := &r.units[run-1]
		switch {
		case titled && free && e.Kind != KindBody && (c.kind == senseName || c.kind == senseMaybe):
			return r.unknown(si, i, t, from, true) // Minister Sumar Tarn
		case free && r.units[i].is(classGiven) && end == i+1 && !last.is(classOrgHead) && (e.Kind == KindPlace || c.kind == senseMaybe || c.kind == senseCapital):
			return r.unknown(si, i, t, from, titled)
		case last.is(classOrgHead) && r.plain(end, run, s) && e.Kind != KindOutlet:
			r.add(raw{kind: rawBody, first: i, last: run, from: i, sent: si, typ: readout.ActorBody, entry: -1, link: -1, title: title{office: -1, organ: -1, of: c.entry, det: -1, headUnit: -1, person: -1}})
			return run
		}
	}
	if person {
		if end < s.last && r.units[end].is(classSuffix) && r.units[end].shape.capital() {
			end++
			x.last = end
		}
		if c.kind == senseMaybe {
			x.kind, x.typ = rawSurname, readout.ActorPerson
			if c.many {
				x.entry = -1
			}
			if !titled && r.initial(s, i) && c.next == i+1 && r.common(i) {
				return i
			}
		} else if more && r.units[run-1].is(classOrgHead) && r.plain(end, run, s) {
			r.add(raw{kind: rawBody, first: i, last: run, from: i, sent: si, typ: readout.ActorBody, entry: -1, link: -1, title: noTitle()})
			return run
		}
		if x.kind == rawEntry && (c.many || t.office >= 0) {
			switch found := r.namesake(r.words(i, c.next), t); {
			case found >= 0:
				x.entry = found
			case found == open:
				x.kind, x.entry, x.open = rawSurname, -1, true
			default:
				x.entry, x.other = c.entry, true
			}
		}
		at := r.add(x)
		if x.kind == rawEntry {
			return max(end, r.apposition(si, at, end))
		}
		return end
	}
	if titled {
		return i
	}
	if e.In != "" && e.Kind != KindPlace && r.foreign(s, i, end, e) {
		return i
	}
	switch c.kind {
	case senseAdjective:
		return i
	case senseMaybe:
		x.kind = rawMaybe
	case sensePeople:
		x.kind, x.typ = rawPhrase, readout.ActorGroup
		x.title = noTitle()
		x.title.of, x.title.head, x.title.plural, x.title.headUnit = c.entry, classHeads, true, i
		if i > s.first && r.units[i-1].is(classDet) {
			x.first, x.from = i-1, i-1
		}
	case senseCapital, senseSeat:
		x.metonymy = r.acts(s, i, end, c.kind == senseSeat)
		if !x.metonymy {
			x.typ = readout.ActorPlace
			if p, ok := r.base.ids[string(readout.ActorPlace)+"\x00"+foldName(r.words(i, end))]; ok {
				x.entry = p
			} else {
				x.entry = -1
			}
		}
	}
	if c.many {
		return end
	}
	r.add(x)
	return end
}

// foreign reports whether the words are rather of another state's body of that
// name, or of a longer name: "the Sumari Congress", "Congress of Deputies".
func (r *reading) foreign(s *sentence, i, end int, e *Entry) bool {
	if i > s.first {
		if c, ok := r.look(i-1, i); ok && c.next == i && c.kind == senseAdjective && r.base.entries[c.entry].Name != e.In && r.units[i-1].shape.capital() {
			return true
		}
	}
	return end-i == 1 && end+1 < s.last && r.units[end].is(classOf) && r.units[end+1].shape.capital() && !r.units[end+1].is(classFunction|classCalendar)
}

// plain reports whether no unit of [i,j) begins a strong name of the base.
func (r *reading) plain(i, j int, s *sentence) bool {
	for ; i < j; i++ {
		c, ok := r.look(i, s.last)
		if ok && c.kind != senseMaybe && c.kind != senseShort && c.kind != senseOrgan && c.kind != senseOffice {
			return false
		}
	}
	return true
}

// acts reports whether the capital or seat units[i:j] stands for its
// government: it is the subject of a verb of speech or action, or stands
// beside another party. A place preposition before it speaks against.
func (r *reading) acts(s *sentence, i, j int, seat bool) bool {
	b := i - 1
	if b >= s.first && r.units[b].is(classThe) {
		b--
	}
	if b >= s.first {
		u := &r.units[b]
		switch r.text(u) {
		case "with", "between", "against", "by":
			return true
		}
		if u.is(classPlacePrep) {
			return false
		}
		if u.is(classPrep) && !u.is(classFunction) {
			return false
		}
	}
	if j < s.last && r.units[j].genitive {
		return seat
	}
	for k := j; k < s.last && k < j+3; k++ {
		u := &r.units[k]
		if u.sign != 0 || u.shape != shapeLower {
			break
		}
		if u.is(classSpeech|classAct) || u.is(classAux) && !u.is(classBe) {
			if r.tagged {
				if tag := r.a.Tokens[u.tok].UPOS; tag != "" && tag != "VERB" && tag != "AUX" {
					return false
				}
			}
			return true
		}
		w := r.text(u)
		if !(len(w) > 4 && w[len(w)-2:] == "ly") && w != "also" && w != "even" && w != "still" && w != "too" {
			break
		}
	}
	return seat && b < s.first
}

// unknown reads a name that the base does not have.
func (r *reading) unknown(si, i int, t title, from int, titled bool) int {
	s := &r.sents[si]
	end := r.run(s, i)
	start := i
	for start < end && r.units[start].is(classFaith) && !r.units[end-1].is(classOrgHead) {
		start++
	}
	if start > i {
		if start == end {
			return end
		}
		return start
	}
	if u := &r.units[i]; !titled && u.is(classHeads) && u.shape.capital() && end-i > 2 && !r.units[end-1].is(classOrgHead) {
		start, titled, t.any = i+1, true, true // "met Senators Ana Brek and Ilo Tarn"
	}
	// A word that begins a sentence tells by its capital nothing.
	if !titled && r.initial(s, i) {
		for start < end && r.common(start) && !(r.units[start].is(classGiven) && end-start > 1) {
			start++
			if start < end && start > i {
				if c, ok := r.look(start, s.last); ok && c.kind != senseShort {
					return start
				}
			}
		}
		if start == end {
			return i
		}
	}
	if end <= start {
		return i
	}
	// Stop before the next name, title or state that the base has.
	given := r.units[start].is(classGiven)
	for k := start + 1; k < end; k++ {
		c, ok := r.look(k, s.last)
		if !ok || c.kind == senseMaybe || c.kind == senseShort {
			continue
		}
		if k == start+1 && (given || titled) && c.next >= end && r.base.entries[c.entry].Kind != KindOffice && r.base.entries[c.entry].Kind != KindPerson && c.kind != senseOrgan && c.next == k+1 && !r.units[k].is(classOrgHead) {
			continue
		}
		if r.units[end-1].is(classOrgHead) && c.next < end && c.kind != senseOffice {
			continue // Ana Brek Sumar Foundation
		}
		end = k
	}
	// "Chief Superintendent Ana Brek": what stands before the given name is a
	// title.
	for k := start; k+1 < end && r.units[k].is(classHonorific|classAdj|classHead|classRole|classOrgHead) && !r.units[k].is(classGiven); k++ {
		if r.units[k+1].is(classGiven) && k+2 < end {
			start, titled, t.any = k+1, true, true
			break
		}
	}
	for end > start && (r.units[end-1].is(classParticle) && r.units[end-1].shape == shapeLower || r.units[end-1].sign != 0) {
		end--
	}
	if end <= start {
		return i
	}
	if t.sex == 0 {
		t.sex = r.kin(s, start)
	}
	if !titled && !given && end-start == 2 && !(end < s.last && r.units[end].sign == ',' && r.personEvidence(s, start, end)) && (r.initial(s, start) || r.common(start) || r.units[start].is(classHead|classRole|classAdj)) && !r.modelPerson(start, end) {
		if c, ok := r.look(start+1, s.last); ok && c.kind == senseMaybe && r.base.entries[c.entry].Kind == KindPerson && c.next == end && len(r.base.persons[foldName(r.words(start, end))]) == 0 {
			return start + 1
		}
	}
	n := end - start
	last := &r.units[end-1]
	x := raw{first: start, last: end, from: min(from, start), sent: si, entry: -1, link: -1, title: t}
	if from > start {
		x.from = start
	}
	// "University of Sumar"
	if r.units[start].is(classOrgFirst) && !titled && end+1 < s.last && r.units[end].is(classOf) {
		q := end + 1
		if r.units[q].is(classThe) {
			q++
		}
		if q < s.last {
			if e := r.run(s, q); e > q {
				if c, ok := r.look(q, s.last); ok && c.next > e {
					e = c.next
				}
				x.kind, x.typ, x.last = rawBody, readout.ActorBody, e
				r.add(x)
				return e
			}
		}
	}
	// "Harbour Workers' Party"
	if !titled && r.namedAfter(s, end-1) {
		if e := r.run(s, end+1); r.units[e-1].is(classOrgHead) {
			if start > s.first {
				if c, ok := r.look(start-1, start); ok && c.kind == senseAdjective {
					x.first, x.from = start-1, start-1 // "the Sumari People's Union"
				}
			}
			x.kind, x.typ, x.last = rawBody, readout.ActorBody, e
			r.add(x)
			return e
		}
	}
	// "Immigration and Naturalization Service"
	if !titled && !given && end+2 < s.last && r.units[end].is(classAnd) && r.units[end].shape == shapeLower {
		if e := r.run(s, end+1); e > end+1 && r.units[e-1].is(classOrgHead) && !r.units[end-1].is(classOrgHead) && r.plain(end+1, e, s) {
			x.kind, x.typ, x.last = rawBody, readout.ActorBody, e
			r.add(x)
			return e
		}
	}
	switch {
	case n >= 2 && last.is(classOrgHead) && !titled:
		x.kind, x.typ = rawBody, readout.ActorBody
	case titled:
		x.kind, x.typ = rawPerson, readout.ActorPerson
		if n == 1 && (r.common(start) || last.is(classOrgHead)) && !r.units[start].is(classGiven) {
			return i
		}
	case n >= 2 && r.placeBefore(s, start):
		x.kind, x.typ = rawBody, readout.ActorPlace
	case n >= 2 && r.personEvidence(s, start, end) && !(start > s.first && r.units[start-1].is(classPlacePrep) && r.text(&r.units[start-1]) != "to" && r.text(&r.units[start-1]) != "from"):
		x.kind, x.typ = rawPerson, readout.ActorPerson
	case n >= 2:
		x.kind = rawUnknown
	default:
		x.kind = rawSurname
		if r.units[start].is(classOrgHead) || r.units[start].end-r.units[start].start < 2 {
			return i
		}
	}
	at := r.add(x)
	// "Ana Brek, the Sumari foreign minister,"
	if x.kind != rawBody && n >= 2 {
		if next := r.apposition(si, at, end); next > end {
			return next
		}
	}
	return end
}

// modelPerson reports whether the model takes exactly units[i:j] for a person.
func (r *reading) modelPerson(i, j int) bool {
	at := readout.Span{Start: int(r.units[i].start), End: int(r.units[j-1].end)}
	k, ok := slices.BinarySearchFunc(r.model, at.Start, func(m readout.Mention, at int) int { return m.Start - at })
	return ok && r.model[k].Span == at && r.model[k].Type == readout.ActorPerson
}

// people are those whom parties and unions are named after: "Farmers' Union".
var people = map[string]bool{"people": true, "peoples": true, "workers": true, "farmers": true, "women": true, "peasants": true, "teachers": true, "citizens": true, "patriots": true, "soldiers": true, "students": true, "men": true, "journalists": true, "lawyers": true, "miners": true, "sailors": true, "children": true}

// namedAfter reports whether unit i and what follows is the end of the name of a
// party or union: "People's Front".
func (r *reading) namedAfter(s *sentence, i int) bool {
	return i+2 < s.last && r.units[i].shape == shapeTitle && r.units[i+1].genitive && r.units[i+2].is(classOrgHead) && r.units[i+2].shape == shapeTitle && people[strings.ToLower(r.text(&r.units[i]))]
}

// kin returns the sex that a word of kinship before unit i tells: "his mother,
// Ana Brek".
func (r *reading) kin(s *sentence, i int) class {
	if i > s.first && r.units[i-1].sign == ',' {
		i--
	}
	if i <= s.first {
		return 0
	}
	switch r.text(&r.units[i-1]) {
	case "mother", "wife", "daughter", "sister", "aunt", "niece", "widow", "grandmother", "girlfriend":
		return classFemale
	case "father", "husband", "son", "brother", "uncle", "nephew", "widower", "grandfather", "boyfriend":
		return classMale
	}
	return 0
}

// inThe reports whether the name of units[i:end] stands as a place does, with
// its article: "in the Rose Garden", but "in the Ana Brek affair".
func (r *reading) inThe(s *sentence, i, end int) bool {
	if i-2 < s.first || !r.units[i-1].is(classThe) || !r.units[i-2].is(classPlacePrep) {
		return false
	}
	switch r.text(&r.units[i-2]) {
	case "in", "at", "near", "inside", "outside", "around":
		return end == s.last || r.units[end].sign != 0 || r.units[end].is(classFunction|classCalendar|classSpeech|classAux|classAnd|classPrep)
	}
	return false
}

// placeBefore reports whether "village of", "the town of" stands before unit i.
func (r *reading) placeBefore(s *sentence, i int) bool {
	if i-2 < s.first || !r.units[i-1].is(classOf) {
		return false
	}
	switch r.text(&r.units[i-2]) {
	case "village", "town", "city", "province", "port", "island", "district", "suburb", "resort", "governorate", "state", "region", "valley", "border town":
		return true
	}
	return false
}

// personEvidence reports whether the words around units[i:j] say that they
// name a person.
func (r *reading) personEvidence(s *sentence, i, j int) bool {
	if r.units[i].is(classGiven) {
		return true
	}
	if j < s.last {
		u := &r.units[j]
		if u.shape == shapeLower && u.is(classSpeech) || u.is(classSuffix) {
			return true
		}
		if u.sign == ',' && j+1 < s.last {
			v := &r.units[j+1]
			if n := v.end - v.start; v.sign == '0' && n <= 2 && j+2 < s.last && r.units[j+2].sign == ',' {
				return true // an age
			}
			if v.is(classRole) && v.shape == shapeLower {
				return true
			}
			if v.is(classDet) && j+2 < s.last && r.units[j+2].is(classRole) && r.units[j+2].shape == shapeLower {
				return true
			}
		}
	}
	for k := i + 1; k < j; k++ {
		if r.units[k].shape == shapeLower && r.units[k].is(classParticle) && !r.units[k].glued {
			return true
		}
		if r.units[k].shape == shapeLetter && k < j-1 {
			return true // Ana B. Brek
		}
	}
	return false
}

// apposition reads the description behind a name and a comma, gives it to the
// name, and returns the next unit; p where there is none.
func (r *reading) apposition(si, at, p int) int {
	s := &r.sents[si]
	if p+1 >= s.last || r.units[p].sign != ',' || s.caps {
		return p
	}
	i := p + 1
	t, q, ok := r.title(s, i)
	if !ok || t.plural || t.poss && t.office < 0 || (t.office < 0 && t.head&(classHead|classSpokes) == 0) || t.person >= 0 {
		return p
	}
	if r.run(s, q) > q {
		return p // the title of another name
	}
	t.lo, t.hi = i, q
	x := &r.raws[at]
	if x.kind == rawUnknown {
		x.kind = rawPerson
	}
	x.typ = readout.ActorPerson
	if x.title.office < 0 && x.title.head == 0 {
		sex := x.title.sex
		x.title = t
		x.title.sex |= sex
	}
	if t.det >= 0 {
		r.add(raw{kind: rawPhrase, first: i, last: q, from: i, sent: si, typ: readout.ActorPerson, entry: -1, link: at, title: t})
	}
	return q
}
