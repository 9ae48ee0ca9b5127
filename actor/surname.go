package actor

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// surname returns the last name of a full name, with the small words that
// belong to it: "bin Salman", "al-Sisi". A name of one word has none.
func surname(full string) string {
	words := strings.Fields(full)
	if len(words) < 2 {
		return ""
	}
	i := len(words) - 1
	for i > 1 && isSuffix(words[i]) {
		i--
	}
	j := i + 1
	for i > 1 && isParticle(words[i-1]) {
		i--
	}
	return strings.Join(words[i:j], " ")
}

// bareSurname returns s without its small words.
func bareSurname(s string) string {
	words := splitWords(s)
	for len(words) > 1 && isParticle(words[0]) {
		words = words[1:]
	}
	return strings.Join(words, " ")
}

func isParticle(w string) bool {
	switch w {
	case "bin", "bint", "ibn", "al", "el", "de", "del", "della", "di", "da", "dos", "das", "du", "van", "von", "der", "den", "ter", "ten", "la", "le", "af", "zu":
		return true
	}
	return false
}

func isSuffix(w string) bool {
	switch strings.Trim(w, ".,") {
	case "Jr", "Sr", "II", "III", "IV":
		return true
	}
	return false
}

// titledSurname returns the entity of "President Brek".
func (r *reading) titledSurname(i int) int {
	x := &r.raws[i]
	words := foldWords(r.words(x.first, x.last))
	if len(words) == 0 || x.open {
		return -1
	}
	key := words[len(words)-1]
	if at := r.pick(r.byWord[key], i); at >= 0 {
		x.via = readout.ViaSurname
		if x.title.office >= 0 && !r.agrees(&r.entities[at], x.title) && !r.toBe(x) {
			if i := r.onlyHolder(key, x.title); i >= 0 { // another of the surname held the office
				x.via = readout.ViaTerm
				return r.entry(i, readout.ActorPerson)
			}
		}
		return at
	}
	if at := r.pick(r.byFirst[key], i); at >= 0 && r.agrees(&r.entities[at], x.title) {
		x.via = readout.ViaGivenName
		return at
	}
	found := r.onlyHolder(key, x.title)
	if found >= 0 {
		x.via = readout.ViaTerm
		return r.entry(found, readout.ActorPerson)
	}
	if x.kind == rawSurname && x.entry >= 0 && x.title.office < 0 {
		if at := r.known1(x); at >= 0 {
			return at
		}
	}
	if len(r.byWord[key]) == 0 {
		if at := r.misspelt(key, x.title); at >= 0 {
			x.via = readout.ViaSpelling
			return at
		}
		if i := r.holderLike(x.title, func(name []string) bool { return slip(key, name[len(name)-1]) }); i >= 0 && found == -1 {
			x.via = readout.ViaSpelling
			return r.entry(i, readout.ActorPerson)
		}
	}
	if x.title.office < 0 && x.title.head == 0 && len(r.byWord[key]) > 1 {
		x.open = true // "Mr. Brek", where there are two
		return -1
	}
	x.typ, x.via = readout.ActorPerson, readout.ViaName
	return r.made(readout.ActorPerson, r.words(x.first, x.last))
}

// onlyHolder returns the entry of the only person of the base with the surname who
// holds or held the office of the title, -1 for none and -2 for several.
func (r *reading) onlyHolder(key string, t title) int32 {
	found := int32(-1)
	for _, i := range r.base.surnames[key] {
		if !r.held(i, t) {
			continue
		}
		if found >= 0 {
			return -2
		}
		found = i
	}
	return found
}

// pick chooses among persons of one surname: the only one whose title or sex
// agrees, or else the one mentioned last.
func (r *reading) pick(list []int, i int) int {
	x := &r.raws[i]
	var fit []int
	for _, at := range list {
		e := &r.entities[at]
		if n := x.last - x.first; n > 1 && len(e.words) > 1 && !strings.EqualFold(e.words[0], r.words(x.first, x.first+1)) && r.units[x.first].is(classGiven) {
			continue // "George Brek", of whom the base has several
		}
		if e.typ != readout.ActorPerson || x.title.sex != 0 && e.sex != 0 && e.sex != x.title.sex {
			continue
		}
		fit = append(fit, at)
	}
	if firm := slices.DeleteFunc(slices.Clone(fit), func(at int) bool { return !r.entities[at].firm && r.entities[at].named > 0 }); len(firm) > 0 {
		fit = firm
	}
	if len(fit) > 1 && x.title.office >= 0 {
		agree := slices.DeleteFunc(slices.Clone(fit), func(at int) bool { return !r.agrees(&r.entities[at], x.title) })
		if len(agree) > 0 {
			fit = agree
		}
	}
	known := x.title.sex
	if sex, close := r.sexAhead(i); sex != 0 && len(fit) > 0 && (close || r.mayBe(fit, i, sex)) {
		agree := slices.DeleteFunc(slices.Clone(fit), func(at int) bool { return r.entities[at].sex&sex == 0 && r.entities[at].sex != 0 })
		if len(agree) > 0 {
			fit, known = agree, sex
		} else if at := r.otherSex(x, sex); at >= 0 {
			return at
		}
	}
	switch {
	case len(fit) == 1:
		return fit[0]
	case len(fit) > 1:
		at := r.ofSurname(fit, i)
		if known != 0 && (at < 0 || !r.sure(fit, i)) {
			if fit = slices.DeleteFunc(fit, func(at int) bool { return r.entities[at].sex != known }); len(fit) == 1 {
				return fit[0]
			}
		}
		return at
	}
	return -1
}

// mayBe reports whether the one whom the document is about, of those of the
// surname raws[i], may be of the sex, or none is ahead.
func (r *reading) mayBe(list []int, i int, sex class) bool {
	if len(list) < 2 {
		return true
	}
	at, _ := r.foremost(list, i)
	return !r.sure(list, i) || r.entities[at].sex == 0 || r.entities[at].sex&sex != 0
}

// sexAhead returns the sex of the person named by a bare surname in raws[i], the
// subject, as the next pronoun of its sentence tells, if nobody else is spoken of
// before it: "Brek proposed what she called a plan"; 0 where none does. It is
// close where the pronoun is a subject, too, as its "his" may be another's.
func (r *reading) sexAhead(i int) (sex class, close bool) {
	x := &r.raws[i]
	if x.title.sex != 0 || x.title.office >= 0 || x.title.head != 0 || !r.subject(x) && !r.possessor(x) {
		return 0, false
	}
	for k := i + 1; k < len(r.raws) && r.raws[k].sent == x.sent; k++ {
		y := &r.raws[k]
		if y.quoted != x.quoted {
			return 0, false
		}
		switch {
		case y.kind == rawPronoun && r.units[y.first].is(classShe|classHe):
			for n := x.last; n < y.first; n++ {
				if relatives[strings.ToLower(r.text(&r.units[n]))] {
					return 0, false
				}
			}
			word := r.text(&r.units[y.first])
			close = word == "he" || word == "she"
			if r.units[y.first].is(classShe) {
				return classFemale, close
			}
			return classMale, close
		case y.typ == readout.ActorPerson || y.typ == readout.ActorOffice || y.kind == rawUnknown || y.kind == rawSurname:
			return 0, false
		}
	}
	return 0, false
}

// relatives are nouns for people who may be the next "he" or "she" although no
// name is given to them.
var relatives = wordset.Of(`wife husband mother father daughter son sister brother girlfriend boyfriend partner widow woman man girl boy lady spokeswoman spokesman aide lawyer friend assistant
	nurse maid driver voter student teacher doctor victim suspect`)

// otherSex returns the only other person of the base who has the surname of x and
// the sex, and was in public life at the time; -1 where there is not one.
func (r *reading) otherSex(x *raw, sex class) int {
	found := int32(-1)
	words := foldWords(r.words(x.first, x.last))
	for _, i := range r.base.surnames[words[len(words)-1]] {
		e := &r.base.entries[i]
		have := r.sexOf(foldWords(e.Name))
		switch e.Sex {
		case "m":
			have = classMale
		case "f":
			have = classFemale
		}
		if have&sex == 0 || !r.around(i) || !r.spokenOf(i) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = i
	}
	if found < 0 {
		return -1
	}
	return r.entry(found, readout.ActorPerson)
}

// surname returns the entity of a single capitalised word, or of a surname
// that the base knows; -1 where it is nobody's for sure.
func (r *reading) surname(i int) int {
	x := &r.raws[i]
	name := r.words(x.first, x.last)
	if at, ok := r.aliases[name]; ok {
		x.typ, x.via = r.entities[at].typ, readout.ViaAcronym
		return at
	}
	words := foldWords(name)
	if len(words) == 0 {
		return -1
	}
	if at := r.pick(r.byWord[words[len(words)-1]], i); at >= 0 {
		x.typ, x.via = readout.ActorPerson, readout.ViaSurname
		return at
	}
	if r.severalNamed(r.byWord[words[len(words)-1]]) {
		x.open = true
		return -1
	}
	if list := r.byFirst[words[0]]; len(list) == 1 && len(words) == 1 && !r.units[x.first].is(classGiven|classFunction) && !x.caps {
		x.typ, x.via = readout.ActorPerson, readout.ViaGivenName
		return list[0]
	}
	if len(words) == 1 {
		if at := r.initials(name); at >= 0 {
			x.typ, x.via = r.entities[at].typ, readout.ViaAcronym
			return at
		}
	}
	at := r.known1(x)
	if at < 0 && !x.open && len(words) == 1 && r.bareName(x) {
		if at := r.misspelt(words[0], noTitle()); at >= 0 {
			x.typ, x.via = readout.ActorPerson, readout.ViaSpelling
			return at
		}
	}
	if at >= 0 || x.model == "" || x.open {
		return at
	}
	if of, ok := r.base.polities["the "+strings.Join(words, " ")]; ok && len(words) == 1 {
		x.typ, x.via = r.base.entries[of].Type(), readout.ViaAlias
		return r.entry(of, x.typ) // "League monitors"
	}
	if at := r.shortened(strings.Join(words, " ")); at >= 0 {
		x.typ, x.via = r.entities[at].typ, readout.ViaShort
		return at
	}
	x.typ, x.via = x.model, readout.ViaName
	return r.made(x.model, name)
}

// severalNamed reports whether the document surely names more than one of the
// list in full.
func (r *reading) severalNamed(list []int) bool {
	n := 0
	for _, at := range list {
		if e := &r.entities[at]; e.typ == readout.ActorPerson && e.named > 0 && e.firm {
			n++
		}
	}
	return n > 1
}

// bareName reports whether the mention is a capitalised word that is nothing but
// a name here: in lower case nowhere, and where nothing happens.
func (r *reading) bareName(x *raw) bool {
	u := &r.units[x.first]
	if x.caps || u.shape != shapeTitle || u.is(classGiven|classFunction|classAdj|classOrgHead|classFaith) || r.common(x.first) {
		return false
	}
	if r.tagged && r.a.Tokens[u.tok].UPOS != "PROPN" {
		return false
	}
	return x.first == 0 || !r.units[x.first-1].is(classPlacePrep|classThe)
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
	x.typ, x.via = readout.ActorPerson, readout.ViaKnown
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
