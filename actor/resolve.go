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
	support  map[int32]bool // entries that something else in the document speaks for
}

// resolve gives every raw mention its entity.
func (r *reading) resolve() {
	r.byID, r.byWord, r.byFirst = map[string]int{}, map[string][]int{}, map[string][]int{}
	r.aliases, r.seen, r.support = map[string]int{}, map[int32]bool{}, map[int32]bool{}
	r.takeModel()
	r.reuse()
	// First the full names of the whole document, then everything in order.
	for i := range r.raws {
		x := &r.raws[i]
		switch x.kind {
		case rawEntry:
			if x.entry >= 0 {
				x.entity = r.entry(x.entry, x.typ)
			} else {
				x.entity = r.made(x.typ, r.words(x.first, x.last))
			}
			r.note(x)
			r.entities[x.entity].named++
			r.seen[x.entry] = true
		case rawBody:
			x.entity = r.body(x)
		case rawPerson:
			if x.last-x.first > 1 {
				if x.entity = r.person(x); x.entity >= 0 {
					r.entities[x.entity].named++
				}
				r.note(x)
			}
		}
	}
	for i := range r.raws {
		if x := &r.raws[i]; x.kind == rawPerson && x.entity < 0 {
			x.entity = r.titledSurname(i)
			r.note(x)
		} else if x.kind == rawSurname && (x.title.office >= 0 || x.title.head != 0 || x.title.any) {
			x.entity = r.titledSurname(i)
			r.note(x)
		}
	}
	for i := range r.raws {
		if x := &r.raws[i]; x.kind == rawAlias && r.raws[x.link].entity >= 0 {
			x.entity = r.raws[x.link].entity
			r.aliases[r.words(x.first, x.last)] = x.entity
		}
	}
	for i := range r.raws {
		x := &r.raws[i]
		switch {
		case x.kind == rawSurname && x.entity < 0:
			x.entity = r.surname(i)
		case x.kind == rawMaybe && (r.seen[x.entry] || r.supported(x.entry)):
			x.entity = r.entry(x.entry, x.typ)
		}
	}
	for i := range r.raws {
		switch x := &r.raws[i]; x.kind {
		case rawPhrase:
			x.entity = r.phraseEntity(i)
		case rawPronoun:
			if x.entity = r.pronoun(i); x.entity >= 0 {
				r.learnSex(x)
			}
		}
	}
}

// learnSex notes what a pronoun tells of the person it stands for.
func (r *reading) learnSex(x *raw) {
	e := &r.entities[x.entity]
	if e.sex != 0 {
		return
	}
	e.sex = classMale
	if r.units[x.first].is(classShe) {
		e.sex = classFemale
	}
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

// person returns the entity of a full name.
func (r *reading) person(x *raw) int {
	name := r.words(x.first, x.last)
	words := foldWords(name)
	if len(words) == 0 {
		return -1
	}
	for len(words) > 2 && slices.Contains([]string{"jr", "sr", "ii", "iii", "iv"}, words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	if at, ok := r.byID[ID(readout.ActorPerson, name)]; ok {
		return at
	}
	// "Team Commander Ana Brek" where Ana Brek is known.
	for k := 1; x.last-x.first-k >= 2; k++ {
		if at, ok := r.byID[ID(readout.ActorPerson, r.words(x.first+k, x.last))]; ok && r.units[x.first+k-1].sign == 0 {
			x.first += k
			return at
		}
	}
	// One name inside the other, or misspelt: only with the same surname, and
	// where it differs by spelling, the same office for the same state.
	best := -1
	for _, at := range r.byWord[words[len(words)-1]] {
		e := &r.entities[at]
		if !e.full {
			continue
		}
		if subName(words, e.words) || similar(words, e.words) && r.agrees(e, x.title) {
			if best >= 0 {
				best = -2
				break
			}
			best = at
		}
	}
	if best >= 0 {
		return best
	}
	if best == -1 {
		if i := r.spelled(words, x.title); i >= 0 {
			return r.entry(i, readout.ActorPerson)
		}
	}
	return r.made(readout.ActorPerson, name)
}

// spelled returns the entry of the base's person whose name is much like the
// words and whose office agrees with the title, -1 where there is not one.
func (r *reading) spelled(words []string, t title) int32 {
	found := int32(-1)
	for _, i := range r.base.surnames[words[len(words)-1]] {
		e := &r.base.entries[i]
		n := foldWords(e.Name)
		if !subName(words, n) && !similar(words, n) {
			continue
		}
		if t.office < 0 || !r.held(i, t) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = i
	}
	return found
}

// held reports whether the base's person holds the office of a title, at the
// document's date or, for a former one, at any time.
func (r *reading) held(i int32, t title) bool {
	if t.office < 0 {
		return false
	}
	want := r.base.general(t.office)
	for _, term := range r.base.entries[i].terms {
		if term.general != want || t.of >= 0 && term.of != t.of {
			continue
		}
		if term.On(r.on) || !r.on.IsZero() && !term.To.IsZero() && term.To.First().Compare(r.on.Last()) < 0 {
			return true
		}
	}
	return false
}

// agrees reports whether the entity is known by the title's office and state.
func (r *reading) agrees(e *entity, t title) bool {
	if t.office < 0 {
		return false
	}
	for _, have := range e.terms {
		if have.office >= 0 && r.base.general(have.office) == r.base.general(t.office) && (have.of == t.of || have.of < 0 || t.of < 0) {
			return true
		}
	}
	return e.entry >= 0 && r.held(e.entry, t)
}

// subName reports whether the shorter name's words stand in the longer one in
// order, with the same last word: "Ana Brek" in "Ana Maria Brek".
func subName(a, b []string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < 2 || a[len(a)-1] != b[len(b)-1] || !initialOf(a[0], b[0]) && a[0] != b[0] {
		return false
	}
	k := 0
	for _, w := range b {
		if k < len(a) && (a[k] == w || initialOf(a[k], w)) {
			k++
		}
	}
	return k == len(a)
}

func initialOf(a, b string) bool {
	return len(a) == 1 && strings.HasPrefix(b, a) || len(b) == 1 && strings.HasPrefix(a, b)
}

// similar reports whether two names have one surname and first names that
// differ by at most two letters: "Anthony", "Antony".
func similar(a, b []string) bool {
	if len(a) < 2 || len(b) < 2 || a[len(a)-1] != b[len(b)-1] {
		return false
	}
	x, y := a[0], b[0]
	return len(x) >= 4 && len(y) >= 4 && x[0] == y[0] && distance(x, y) <= 2
}

// distance is the Levenshtein distance of two words of at most 32 bytes, and
// a large number for longer ones.
func distance(a, b string) int {
	const limit = 32
	if len(a) > limit || len(b) > limit {
		return limit
	}
	var row [limit + 1]int
	for j := range len(b) + 1 {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, diagonal+1)
		}
	}
	return row[len(b)]
}

// note remembers the title that the mention gives its entity.
func (r *reading) note(x *raw) {
	if x.entity < 0 {
		return
	}
	e := &r.entities[x.entity]
	t := x.title
	e.sex |= t.sex
	if t.name == "" && t.office < 0 && t.organ < 0 && t.of < 0 || e.typ != readout.ActorPerson {
		return
	}
	n := termOf{office: t.office, name: t.name, of: r.represents(t), past: t.past}
	if len(e.terms) >= 16 || slices.Contains(e.terms, n) {
		return
	}
	e.terms = append(e.terms, n)
}

// represents returns the entry that the holder of the title acts for: the one
// named, or the only one that has the office.
func (r *reading) represents(t title) int32 {
	if t.of >= 0 {
		return t.of
	}
	if t.office >= 0 {
		if f := r.base.entries[t.office].For; len(f) == 1 {
			if i, ok := r.base.polities[foldName(f[0])]; ok {
				return i
			}
		}
	}
	return -1
}

// titledSurname returns the entity of "President Brek".
func (r *reading) titledSurname(i int) int {
	x := &r.raws[i]
	words := foldWords(r.words(x.first, x.last))
	if len(words) == 0 {
		return -1
	}
	key := words[len(words)-1]
	if at := r.pick(r.byWord[key], i); at >= 0 {
		return at
	}
	if at := r.pick(r.byFirst[key], i); at >= 0 && r.agrees(&r.entities[at], x.title) {
		return at
	}
	found := int32(-1)
	for _, i := range r.base.surnames[key] {
		if !r.held(i, x.title) {
			continue
		}
		if found >= 0 {
			found = -2
			break
		}
		found = i
	}
	if found >= 0 {
		return r.entry(found, readout.ActorPerson)
	}
	if x.kind == rawSurname && x.entry >= 0 && x.title.office < 0 {
		if at := r.known1(x); at >= 0 {
			return at
		}
	}
	x.typ = readout.ActorPerson
	return r.made(readout.ActorPerson, r.words(x.first, x.last))
}

// pick chooses among persons of one surname: the only one whose title or sex
// agrees, or else the one mentioned last.
func (r *reading) pick(list []int, i int) int {
	x := &r.raws[i]
	var fit []int
	for _, at := range list {
		e := &r.entities[at]
		if e.typ != readout.ActorPerson || x.title.sex != 0 && e.sex != 0 && e.sex != x.title.sex {
			continue
		}
		fit = append(fit, at)
	}
	if len(fit) > 1 && x.title.office >= 0 {
		agree := slices.DeleteFunc(slices.Clone(fit), func(at int) bool { return !r.agrees(&r.entities[at], x.title) })
		if len(agree) > 0 {
			fit = agree
		}
	}
	switch {
	case len(fit) == 1:
		return fit[0]
	case len(fit) > 1:
		return r.lastOf(r.foremost(fit), i)
	}
	return -1
}

// foremost returns those of the persons of one surname whose full names the
// document gives most often, and of these the ones whom the base knows.
func (r *reading) foremost(list []int) []int {
	most, known := 0, false
	for _, at := range list {
		most = max(most, r.entities[at].named)
	}
	keep := slices.DeleteFunc(slices.Clone(list), func(at int) bool { return r.entities[at].named < most })
	for _, at := range keep {
		known = known || r.entities[at].entry >= 0
	}
	if known {
		keep = slices.DeleteFunc(keep, func(at int) bool { return r.entities[at].entry < 0 })
	}
	return keep
}

// lastOf returns the entity of list that was mentioned last before x, -1 where
// two stand in one sentence there or none does.
func (r *reading) lastOf(list []int, i int) int {
	if len(list) == 1 {
		return list[0]
	}
	x := &r.raws[i]
	found, sent := -1, -1
	for k := i - 1; k >= 0 && k > i-16*back; k-- {
		y := &r.raws[k]
		if y.entity < 0 || !slices.Contains(list, y.entity) || !r.sameLast(x, y) {
			continue
		}
		if found >= 0 && y.sent != sent {
			break
		}
		if found >= 0 && y.entity != found {
			return -1
		}
		found, sent = y.entity, y.sent
	}
	return found
}

// sameLast reports whether two mentions end in the same word.
func (r *reading) sameLast(x, y *raw) bool {
	return r.text(&r.units[x.last-1]) == r.text(&r.units[y.last-1])
}

// surname returns the entity of a single capitalised word, or of a surname
// that the base knows; -1 where it is nobody's for sure.
func (r *reading) surname(i int) int {
	x := &r.raws[i]
	name := r.words(x.first, x.last)
	if at, ok := r.aliases[name]; ok {
		x.typ = r.entities[at].typ
		return at
	}
	words := foldWords(name)
	if len(words) == 0 {
		return -1
	}
	if at := r.pick(r.byWord[words[len(words)-1]], i); at >= 0 {
		x.typ = readout.ActorPerson
		return at
	}
	if list := r.byFirst[words[0]]; len(list) == 1 && len(words) == 1 && !r.units[x.first].is(classGiven|classFunction) && !x.caps {
		x.typ = readout.ActorPerson
		return list[0]
	}
	return r.known1(x)
}

// known1 resolves a surname by the base alone: it must be one person's, no
// given name or common word, the person in public life at the time, and the
// document speak of the state.
func (r *reading) known1(x *raw) int {
	u := &r.units[x.last-1]
	if u.is(classGiven|classFunction|classAdj) || u.end-u.start < 4 && x.last-x.first == 1 || r.common(x.last-1) {
		return -1
	}
	found := int32(-1)
	words := foldWords(r.words(x.first, x.last))
	for _, i := range r.base.surnames[strings.Join(words, " ")] {
		if !r.around(i) || !r.spokenOf(i) {
			continue
		}
		if found >= 0 {
			x.open = true
			return -1
		}
		found = i
	}
	if found < 0 {
		return -1
	}
	x.typ = readout.ActorPerson
	return r.entry(found, readout.ActorPerson)
}

// spokenOf reports whether the document speaks of a state or body that the
// base's person has held an office for; true where the base has no office.
func (r *reading) spokenOf(i int32) bool {
	terms := r.base.entries[i].terms
	for _, t := range terms {
		if t.of < 0 || r.touched[t.of] {
			return true
		}
	}
	return len(terms) == 0
}

// around reports whether the base's person held an office within ten years of
// the document's date.
func (r *reading) around(i int32) bool {
	if r.on.IsZero() {
		return true
	}
	const tenYears = 3653
	for _, t := range r.base.entries[i].Held {
		if (t.From.IsZero() || r.on.AddDays(tenYears).Compare(t.From.First()) >= 0) && (t.To.IsZero() || t.To.Last().AddDays(tenYears).Compare(r.on.First()) >= 0) {
			return true
		}
	}
	return false
}

// supported reports whether something else of the entry stands in the
// document: its adjective, its people, its capital, another name.
func (r *reading) supported(i int32) bool {
	yes, ok := r.support[i]
	if !ok {
		yes = r.support1(i)
		r.support[i] = yes
	}
	return yes
}

func (r *reading) support1(i int32) bool {
	for k := range r.raws {
		x := &r.raws[k]
		if x.title.of == i || x.kind == rawEntry && x.entry == i {
			return true
		}
		if x.kind == rawEntry && x.entry >= 0 {
			if in := r.base.entries[x.entry].In; in != "" && in == r.base.entries[i].Name {
				return true
			}
		}
	}
	return false
}

// reuse makes persons of unknown names whose last word stands alone elsewhere.
func (r *reading) reuse() {
	alone := map[string]bool{}
	for i := range r.raws {
		x := &r.raws[i]
		if x.kind != rawSurname || x.caps || x.last-x.first != 1 || x.entry >= 0 || r.units[x.first].shape == shapeUpper || x.first > 0 && r.units[x.first-1].is(classThe) {
			continue
		}
		if r.initial(&r.sents[x.sent], x.first) && (x.last >= len(r.units) || !r.units[x.last].is(classSpeech|classAct|classAux) && !r.units[x.last].genitive) {
			continue
		}
		alone[r.words(x.first, x.last)] = true
	}
	const noName = classHead | classRole | classAdj | classOrgHead | classOrgFirst | classFunction | classDeputy | classFaith
	for i := range r.raws {
		x := &r.raws[i]
		if x.kind != rawUnknown || !alone[r.words(x.last-1, x.last)] || x.first > 0 && r.units[x.first-1].is(classThe) {
			continue
		}
		if first := &r.units[x.first]; first.is(noName) && !first.is(classGiven) || r.common(x.first) {
			continue
		}
		x.kind, x.typ = rawPerson, readout.ActorPerson
	}
}
