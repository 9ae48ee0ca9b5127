package actor

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// entity is an actor as this document has it.
type entity struct {
	ref   readout.ActorRef
	typ   readout.ActorType
	entry int32    // of the base, -1 for none
	words []string // folded words of the name
	named int      // how often the document gives the full name
	full  bool     // the name has more than one word, or is the base's
	firm  bool     // it stands where a capital tells something, or begins with a given name
	sex   class
	terms []termOf
}

// termOf is an office that the document gives a person.
type termOf struct {
	office int32 // -1 for one that the base does not have
	name   string
	of     int32
	past   bool
}

// resolution is what a reading knows of the document's actors.
type resolution struct {
	entities []entity
	byID     map[string]int
	byWord   map[string][]int // last word of a person's name → entities
	byFirst  map[string][]int
	aliases  map[string]int // short form → entity
	seen     map[int32]bool // entries named by a full name
	governs  int32          // what ruled returns, once counted
	counted  bool
	full     map[string]int // folded full names of persons → how often
	acronyms map[string]int // initials → body or group, -1 for several
	shorts   map[string]int // short form → entity of a body or group, -1 for several
	standings
	support map[int32]bool // entries that something else in the document speaks for
}

// resolve gives every raw mention its entity.
func (r *reading) resolve() {
	r.byID, r.byWord, r.byFirst = map[string]int{}, map[string][]int{}, map[string][]int{}
	r.aliases, r.seen, r.support = map[string]int{}, map[int32]bool{}, map[int32]bool{}
	r.takeModel()
	r.whole()
	r.trim()
	r.reuse()
	// First the full names of the whole document, then everything in order.
	for i := range r.raws {
		x := &r.raws[i]
		switch x.kind {
		case rawEntry:
			switch {
			case x.other:
				x.entity, x.via = r.another(x), readout.ViaName
			case x.entry >= 0:
				x.entity, x.via = r.entry(x.entry, x.typ), r.viaEntry(x)
			default:
				x.via = readout.ViaName
				x.entity = r.made(x.typ, r.words(x.first, x.last))
			}
			r.note(x)
			r.entities[x.entity].named++
			r.entities[x.entity].firm = true
			if !x.other {
				r.seen[x.entry] = true
			}
		case rawBody:
			x.entity, x.via = r.body(x), readout.ViaName
		case rawPerson:
			if x.last-x.first > 1 {
				if x.entity = r.person(x); x.entity >= 0 {
					e := &r.entities[x.entity]
					e.named++
					e.firm = e.firm || e.entry >= 0 || r.firm(x)
				}
				r.note(x)
			}
		}
	}
	for i := range r.raws {
		if x := &r.raws[i]; x.kind == rawUnknown {
			name := r.words(x.first, x.last)
			if at, ok := r.called(name); ok { // known from another sentence
				x.entity, x.typ, x.via = at, r.entities[at].typ, readout.ViaName
			} else if at := r.tail(foldWords(name)); at >= 0 {
				x.entity, x.typ, x.via = at, readout.ActorPerson, readout.ViaSurname
			}
		}
	}
	r.readTree()
	for i := range r.raws {
		if x := &r.raws[i]; x.kind == rawPerson && x.entity < 0 {
			x.entity = r.titledSurname(i)
			r.note(x)
		} else if x.kind == rawSurname && (x.title.office >= 0 || x.title.head != 0 || x.title.any) {
			x.entity = r.titledSurname(i)
			r.note(x)
		}
	}
	r.standings = nil // titles tell more of who is who
	for i := range r.raws {
		if x := &r.raws[i]; x.kind == rawAlias && r.raws[x.link].entity >= 0 {
			x.entity, x.via = r.raws[x.link].entity, readout.ViaAcronym
			r.aliases[r.words(x.first, x.last)] = x.entity
		}
	}
	for i := range r.raws {
		x := &r.raws[i]
		if x.kind == rawSurname && x.entity < 0 {
			x.entity = r.surname(i)
		}
	}
	for i := range r.raws {
		x := &r.raws[i]
		if x.entry < 0 || x.kind != rawMaybe && x.kind != rawPhrase {
			continue
		}
		switch known := r.seen[x.entry] || r.supported(x.entry); {
		case known && x.kind == rawMaybe:
			x.entity, x.via = r.entry(x.entry, x.typ), readout.ViaAlias
		case !known && x.kind == rawPhrase:
			x.title.of = -1 // a part of another party
		}
	}
	for i := range r.raws {
		switch x := &r.raws[i]; x.kind {
		case rawPhrase:
			x.entity = r.phraseEntity(i)
		case rawPronoun:
			x.via = readout.ViaPronoun
			if r.units[x.first].is(classIt) {
				x.entity = r.it(i)
			} else if x.entity = r.pronoun(i); x.entity >= 0 {
				r.learnSex(x)
			}
		}
	}
}

// called returns the entity of the document that has exactly the name.
func (r *reading) called(name string) (at int, ok bool) {
	for _, typ := range []readout.ActorType{readout.ActorPerson, readout.ActorBody, readout.ActorGroup, readout.ActorPlace} {
		if at, ok = r.byID[ID(typ, name)]; ok {
			return at, true
		}
	}
	return -1, false
}

// viaEntry says how a name of the base stands for its entry.
func (r *reading) viaEntry(x *raw) readout.Via {
	switch {
	case x.metonymy:
		return readout.ViaMetonymy
	case r.words(x.first, x.last) == r.base.entries[x.entry].Name:
		return readout.ViaName
	case foldName(r.words(x.first, x.last)) == foldName(r.base.entries[x.entry].Name):
		return readout.ViaName
	}
	return readout.ViaAlias
}

// entry returns the entity of an entry of the base.
func (r *reading) entry(i int32, typ readout.ActorType) int {
	e := &r.base.entries[i]
	ref := e.Ref()
	if at, ok := r.byID[ref.ID]; ok {
		return at
	}
	x := entity{ref: ref, typ: e.Type(), entry: i, words: foldWords(e.Name), full: true}
	switch e.Sex {
	case "m":
		x.sex = classMale
	case "f":
		x.sex = classFemale
	}
	if e.Kind == KindPerson && x.sex == 0 {
		x.sex = r.sexOf(x.words)
	}
	at := r.keep(x)
	if e.Kind == KindPerson {
		// Names under which the base has the person point here, too.
		for _, n := range slices.Concat(e.Maybe, e.Also) {
			words := foldWords(n)
			if len(words) > 0 {
				r.index(r.byWord, words[len(words)-1], at)
			}
		}
	}
	return at
}

func (r *reading) keep(x entity) int {
	at := len(r.entities)
	r.entities = append(r.entities, x)
	r.byID[x.ref.ID] = at
	if x.typ == readout.ActorPerson && len(x.words) > 0 {
		r.index(r.byWord, x.words[len(x.words)-1], at)
		if len(x.words) > 1 {
			r.index(r.byFirst, x.words[0], at)
		}
	}
	return at
}

func (r *reading) index(m map[string][]int, word string, at int) {
	if len(m[word]) < back && !slices.Contains(m[word], at) {
		m[word] = append(m[word], at)
	}
}

// made returns the entity of an actor that the document alone names.
func (r *reading) made(typ readout.ActorType, name string) int {
	name = strings.Join(strings.Fields(name), " ")
	id := ID(typ, name)
	if at, ok := r.byID[id]; ok {
		// A dateline or heading may have it in capitals alone.
		if have := &r.entities[at].ref; have.Name == strings.ToUpper(have.Name) && (typ == readout.ActorPlace || strings.Contains(name, " ")) {
			have.Name = name
		}
		return at
	}
	words := foldWords(name)
	return r.keep(entity{ref: readout.ActorRef{Name: name, ID: id}, typ: typ, entry: -1, words: words, full: len(words) > 1, sex: r.sexOf(words)})
}

func (r *reading) sexOf(words []string) class {
	if len(words) < 2 {
		return 0
	}
	c := r.base.lex.classes[r.base.lex.words[words[0]]] & (classMale | classFemale)
	if c == classMale|classFemale {
		return 0
	}
	return c
}

// body returns the entity of a body that the document names.
func (r *reading) body(x *raw) int {
	return r.made(x.typ, r.words(x.first, x.last))
}

// supported reports whether something else of the entry stands in the
// document: its adjective, its people, its capital, another name; of a body or
// group, the state that it is of, or somebody or something of that state.
func (r *reading) supported(i int32) bool {
	yes, ok := r.support[i]
	if !ok {
		yes = r.support1(i)
		r.support[i] = yes
	}
	return yes
}

func (r *reading) support1(i int32) bool {
	name, in := r.base.entries[i].Name, r.base.entries[i].In
	speaks := func(entry int32) bool {
		if entry < 0 {
			return false
		}
		e := &r.base.entries[entry]
		return e.In != "" && (e.In == name || e.In == in) || // of the state, or of the same one
			in != "" && (e.Name == in || slices.ContainsFunc(e.Held, func(t Term) bool { return t.Of == in }))
	}
	for k := range r.raws {
		if x := &r.raws[k]; x.title.of == i || x.kind == rawEntry && (x.entry == i || speaks(x.entry)) {
			return true
		}
	}
	return slices.ContainsFunc(r.entities, func(e entity) bool { return speaks(e.entry) })
}
