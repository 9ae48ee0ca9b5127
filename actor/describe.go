package actor

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// back is how many mentions a description or pronoun looks back at. It keeps
// the time linear in documents without end.
const back = 64

// phraseEntity returns the entity of the description raws[i], -1 where it is
// open.
func (r *reading) phraseEntity(i int) int {
	x := &r.raws[i]
	r.claim(i)
	t := x.title
	if x.link >= 0 {
		x.via = readout.ViaApposition
		at := r.raws[x.link].entity
		if at >= 0 && r.entities[at].typ == readout.ActorPerson {
			r.note(&raw{entity: at, title: t})
		}
		return at
	}
	if at := r.renamed(i); at >= 0 {
		x.via = readout.ViaApposition
		r.note(&raw{entity: at, title: t})
		return at
	}
	switch {
	case t.head == classHost:
		x.via = readout.ViaBack
		return r.host(i)
	case t.head&classGovt != 0:
		x.via = readout.ViaGovernment
		return r.government(t, x)
	case t.head&classCounter != 0:
		return r.counterpart(i)
	case t.head&classLand != 0:
		x.via = readout.ViaBack
		return r.land(i)
	case t.proper:
		x.via = readout.ViaShort
		return r.shortName(i)
	case t.head&(classGroupWord|classBodyWord|classBack) != 0:
		x.via = readout.ViaBack
		return r.pointsBack(i)
	case t.office >= 0 && !t.plural:
		at := -1
		if r.visiting(t) {
			at, x.via = r.visitor(i), readout.ViaOffice
		}
		if at < 0 {
			at = r.holder(i)
		}
		if at < 0 && r.base.entries[t.office].Many && r.pointed(i) && !t.past {
			at, x.via = r.bearer(i), readout.ViaOffice
		}
		return at
	case t.organ >= 0 && t.head == 0:
		x.via = readout.ViaOrgan
		return r.organ(t, i)
	case t.head&classHead != 0 && t.of >= 0 && !t.past && !t.plural && r.definite(t) && !r.visiting(t) && strings.EqualFold(r.text(&r.units[t.headUnit]), "leader"):
		x.via = readout.ViaOffice
		return r.leader(i)
	case t.head&classHead != 0 && t.top && t.of >= 0 && !t.past && r.text(&r.units[t.headUnit]) == "diplomat":
		// "the top Sumari diplomat" is the foreign minister.
		if o, ok := r.base.offices["foreign minister"]; ok {
			t.office = o
			return r.holds(i, t)
		}
	}
	if t.plural && t.of < 0 && t.det >= 0 && r.units[t.det].is(classThe) && fighters[r.text(&r.units[t.headUnit])] {
		x.via = readout.ViaBack
		return r.fighters(i)
	}
	if t.head&(classHead|classSpokes) != 0 && t.office < 0 && !t.plural && r.pointed(i) {
		x.via = readout.ViaOffice
		if r.visiting(t) {
			return r.visitor(i)
		}
		return r.bearer(i)
	}
	return -1
}

// renamed returns the person whose name stands right before the description between
// commas: "Mr. Brek, the Velian senator, said"; -1 for none.
func (r *reading) renamed(i int) int {
	if i == 0 {
		return -1
	}
	x, y := &r.raws[i], &r.raws[i-1]
	t := x.title
	if y.kind != rawPerson && y.kind != rawSurname || y.sent != x.sent || y.entity < 0 || r.entities[y.entity].typ != readout.ActorPerson {
		return -1
	}
	first := min(x.from, x.first)
	if t.plural || t.office < 0 && t.head&(classHead|classRole) == 0 || t.det < 0 || !r.units[t.det].is(classThe) || first != y.last+1 || r.units[y.last].sign != ',' || x.last >= r.sents[x.sent].last || r.units[x.last].sign != ',' {
		return -1
	}
	if next := x.last + 1; next < r.sents[x.sent].last && r.units[next].is(classAnd) {
		return -1 // "Brek, the Velian senator, and Tarn"
	}
	return y.entity
}

// definite reports whether the description has "the", a genitive or a
// possessive before it.
func (r *reading) definite(t title) bool {
	return t.det < 0 || r.units[t.det].is(classThe|classPoss)
}

// pointed reports whether the description raws[i] has "the" or a genitive in it.
func (r *reading) pointed(i int) bool {
	x := &r.raws[i]
	if u := x.title.det; u >= 0 {
		return r.units[u].is(classThe)
	}
	for k := x.first; k < x.title.headUnit; k++ {
		if r.units[k].genitive {
			return true
		}
	}
	return false
}

// government returns the state that a government stands for.
func (r *reading) government(t title, x *raw) int {
	of, person := t.of, t.person
	if t.any {
		// A person of the document.
		words := foldWords(r.words(t.headUnit-1, t.headUnit))
		if len(words) != 1 || len(r.byWord[words[0]]) != 1 {
			return -1
		}
		e := &r.entities[r.byWord[words[0]][0]]
		person = e.entry
		for _, term := range e.terms {
			if term.of >= 0 && r.base.entries[term.of].Kind == KindState {
				of = term.of
			}
		}
	}
	if person >= 0 && of < 0 {
		// The state for which the person holds or held the highest offices.
		for _, term := range r.base.entries[person].terms {
			if term.of >= 0 && r.base.entries[term.of].Kind == KindState && (term.On(r.on) || of < 0) {
				of = term.of
			}
		}
	}
	if of < 0 {
		return -1
	}
	if k := r.base.entries[of].Kind; k != KindState {
		if k == KindGroup || k == KindBody {
			x.typ = r.base.entries[of].Type()
			return r.entry(of, x.typ)
		}
		return -1
	}
	return r.entry(of, readout.ActorState)
}

// organ returns the entity of a state's organ: "the Sumari Foreign Ministry".
func (r *reading) organ(t title, i int) int {
	x := &r.raws[i]
	o := &r.base.entries[t.organ]
	if t.of >= 0 {
		p := &r.base.entries[t.of]
		if p.Kind != KindState && p.Kind != KindPlace {
			return -1
		}
		if o.Is == "state" && p.Kind == KindState {
			x.typ, x.via = readout.ActorState, readout.ViaGovernment
			return r.entry(t.of, readout.ActorState)
		}
		name := p.Name
		if len(p.Adjectives) > 0 {
			name = p.Adjectives[0]
		}
		if o.Is == "group" {
			x.typ = readout.ActorGroup
		}
		return r.made(x.typ, name+" "+o.Name)
	}
	if t.poss {
		return -1 // "their government"
	}
	if o.Is == "group" {
		return r.sole(i)
	}
	if o.Is == "state" {
		x.via = readout.ViaGovernment
		return r.cabinet(i)
	}
	// "the foreign ministry": the one that was named before, if only one was.
	found := -1
	for k := i - 1; k >= 0 && k > i-4*back; k-- {
		y := &r.raws[k]
		if y.kind == rawPhrase && y.entity >= 0 && y.title.organ == t.organ && y.title.office < 0 && y.title.head == 0 {
			if found >= 0 && found != y.entity {
				return -1
			}
			found = y.entity
		}
	}
	if of := r.country(i); found < 0 && of >= 0 && !scattered[o.Name] {
		t.of = of
		return r.organ(t, i)
	}
	return found
}

// scattered are organs of which a state has many, or has one abroad, or whose
// word means something else as often.
var scattered = map[string]bool{"police": true, "embassy": true, "presidency": true}

// holder returns the person whom "the Sumari prime minister" or "the Prime
// Minister" means.
func (r *reading) holder(i int) int {
	x := &r.raws[i]
	t := x.title
	if t.past {
		x.via = readout.ViaOffice
		return r.former(i)
	}
	if u := t.det; u >= 0 {
		switch r.text(&r.units[u]) {
		case "a", "an", "A", "An", "any", "another", "each", "every", "some", "no", "other", "many", "several":
			return -1
		}
	}
	if t.poss && t.of < 0 {
		return -1
	}
	at := r.holds(i, t)
	if r.owned(t) && (x.via == readout.ViaTerm && !r.units[t.det].is(classIt) || t.det > 0 && r.text(&r.units[t.det-1]) == "as") {
		return -1 // "with Brek as her foreign minister": at any time
	}
	return at
}

// holds returns the person who holds the title's office, by the document, or
// by the base at the document's date; the office itself where the state is
// known and the person is not.
func (r *reading) holds(i int, t title) int {
	x := &r.raws[i]
	of := r.represents(t)
	general := r.base.general(t.office)
	// "the minister", "the envoy": of whatever kind.
	loose := of < 0 && r.base.entries[t.office].Many && r.base.entries[t.office].As == ""
	tail := " " + r.base.entries[t.office].Name
	match := func(e *entity) readout.Via {
		if e.typ != readout.ActorPerson || t.sex != 0 && e.sex != 0 && e.sex&t.sex == 0 {
			return ""
		}
		for _, have := range e.terms {
			if have.past || have.office < 0 || r.base.general(have.office) != general && !(loose && strings.HasSuffix(have.name, tail) && !strings.HasPrefix(have.name, "Prime")) && !(t.short && r.base.entries[have.office].Name == r.base.entries[t.office].Name) {
				continue
			}
			if len(have.name) > 6 && (have.name[:6] == "Deputy" || have.name[:5] == "Vice ") && have.name != t.name {
				continue
			}
			if e.entry >= 0 && r.over(e.entry, have.office) {
				continue
			}
			if of < 0 || have.of < 0 && e.entry < 0 || have.of == of {
				return readout.ViaOffice
			}
		}
		if e.entry >= 0 && !r.base.entries[t.office].Many {
			for _, term := range r.base.entries[e.entry].terms {
				if term.general == general && term.On(r.on) && (of < 0 || term.of == of) {
					return readout.ViaTerm
				}
			}
		}
		return ""
	}
	// The document's persons: the nearest before, if it is the only one near.
	near, nearSent := -1, -1
	for k, n := i-1, 0; k >= 0 && n < 4*back; k, n = k-1, n+1 {
		y := &r.raws[k]
		if y.entity < 0 || y.kind == rawPhrase && y.link < 0 && of < 0 && y.title.of >= 0 && r.entities[y.entity].typ != readout.ActorPerson {
			continue
		}
		if loose && x.sent-y.sent > 3 {
			break
		}
		via := match(&r.entities[y.entity])
		if via == "" {
			continue
		}
		if near < 0 {
			near, nearSent, x.via = y.entity, y.sent, via
			continue
		}
		if y.entity != near {
			if of < 0 && nearSent-y.sent <= 1 && x.sent-nearSent <= 2 {
				return -1 // two of that office are spoken of
			}
			break
		}
	}
	if near >= 0 {
		return near
	}
	if loose {
		return -1
	}
	// One who is named only later, and not only as who is spoken to or of: "Velia's
	// president … He spoke to President Brek" may be another state's; whom somebody
	// with a name spoke to is as likely this one.
	doubtful := -1
	for k, n := i+1, 0; k < len(r.raws) && n < 4*back; k, n = k+1, n+1 {
		y := &r.raws[k]
		if y.entity < 0 || y.kind == rawPhrase || y.kind == rawPronoun || y.entity == near {
			continue
		}
		if via := match(&r.entities[y.entity]); via != "" {
			if of >= 0 && via == readout.ViaOffice && !r.holdsOf(&r.entities[y.entity], of) && !r.subject(y) && !r.behindName(k) {
				doubtful = y.entity
				continue
			}
			if near >= 0 {
				return -1
			}
			near, x.via = y.entity, via
		}
	}
	if near >= 0 {
		if doubtful >= 0 && doubtful != near {
			return -1
		}
		return near
	}
	if of < 0 || r.base.entries[t.office].Many || t.name != "" && t.name != r.base.entries[t.office].Name {
		return -1
	}
	if p := r.base.holderOf(t.office, of, r.on); p >= 0 && !r.on.IsZero() {
		x.via = readout.ViaTerm
		return r.entry(p, readout.ActorPerson)
	}
	x.typ, x.via = readout.ActorOffice, readout.ViaName
	return r.made(readout.ActorOffice, r.base.entries[t.office].Name+" of "+r.base.entries[of].Name)
}

// behindName reports whether the subject before mention k in its sentence is
// somebody else, by name.
func (r *reading) behindName(k int) bool {
	y := &r.raws[k]
	for z := k - 1; z >= 0 && r.raws[z].sent == y.sent; z-- {
		if x := &r.raws[z]; r.subject(x) {
			return x.entity >= 0 && x.entity != y.entity && x.kind != rawPhrase && x.kind != rawPronoun
		}
	}
	return false
}

// holdsOf reports whether the document gives the person an office of the state.
func (r *reading) holdsOf(e *entity, of int32) bool {
	return slices.ContainsFunc(e.terms, func(t termOf) bool { return t.of == of })
}

// over reports whether the base says that the person's terms of the office do
// not cover the document's date.
func (r *reading) over(entry, office int32) bool {
	if r.on.IsZero() {
		return false
	}
	held, general := false, r.base.general(office)
	for _, t := range r.base.entries[entry].terms {
		if t.general == general {
			if t.On(r.on) {
				return false
			}
			held = true
		}
	}
	return held
}

// leader returns the only person of the document who leads the state, body or
// group: "the Sumari leader".
func (r *reading) leader(i int) int {
	x := &r.raws[i]
	of := x.title.of
	found := -1
	for k := range min(len(r.entities), 4*back) {
		e := &r.entities[k]
		if e.typ != readout.ActorPerson {
			continue
		}
		leads := false
		for _, t := range e.terms {
			if t.of != of || t.past {
				continue
			}
			if r.base.entries[of].Kind != KindState || t.office >= 0 && leadingOffices[r.base.general(t.office)] && !(e.entry >= 0 && r.over(e.entry, t.office)) {
				leads = t.office >= 0 && !r.base.entries[t.office].Many || strings.Contains(t.name, "eader") || strings.Contains(t.name, "hief") || strings.Contains(t.name, "ead")
			}
		}
		if e.entry >= 0 && !leads && !r.on.IsZero() {
			for _, t := range r.base.entries[e.entry].terms {
				if t.of == of && t.On(r.on) && !r.base.entries[t.office].Many && (leadingOffices[t.general] || r.base.entries[of].Kind != KindState) {
					leads = true
				}
			}
		}
		if !leads {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = k
	}
	return found
}

// leadingOffices are the general offices of those called a state's leader.
var leadingOffices = map[string]bool{
	"president": true, "prime minister": true, "king": true, "queen": true, "emperor": true, "emir": true,
	"sultan": true, "chancellor": true, "supreme leader": true, "paramount leader": true,
}

// counterpart returns the person in "his Sumari counterpart": who holds for
// Sumar the office of the one spoken of before.
func (r *reading) counterpart(i int) int {
	x := &r.raws[i]
	if x.title.of < 0 {
		x.via = readout.ViaCounterpart
		return r.other(i)
	}
	for k, n := i-1, 0; k >= 0 && n < back; k, n = k-1, n+1 {
		y := &r.raws[k]
		if x.sent-y.sent > 1 {
			break
		}
		if y.entity < 0 || r.entities[y.entity].typ != readout.ActorPerson {
			continue
		}
		office := r.officeOf(&r.entities[y.entity])
		if office < 0 {
			continue
		}
		t := x.title
		t.office, t.name = office, r.base.entries[office].Name
		if g, ok := r.base.offices[r.base.general(office)]; ok {
			t.office, t.name = g, r.base.entries[g].Name
		}
		x.title.office, x.title.name = t.office, t.name
		at := r.holds(i, t)
		x.via = readout.ViaCounterpart
		return at
	}
	return -1
}

// officeOf returns the office of an entity, by the document or the base; -1
// where none or more than one is known.
func (r *reading) officeOf(e *entity) int32 {
	for _, t := range e.terms {
		if t.office >= 0 && !t.past {
			return t.office
		}
	}
	if e.entry >= 0 {
		office, n := int32(-1), 0
		for _, t := range r.base.entries[e.entry].terms {
			if !r.on.IsZero() && t.On(r.on) {
				office = t.office
				n++
			}
		}
		if n == 1 {
			return office
		}
	}
	return -1
}
