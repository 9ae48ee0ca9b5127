package actor

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// person returns the entity of a full name.
func (r *reading) person(x *raw) int {
	x.via = readout.ViaName
	name := r.words(x.first, x.last)
	words := foldWords(name)
	if len(words) == 0 {
		return -1
	}
	for len(words) > 2 && slices.Contains([]string{"jr", "sr", "ii", "iii", "iv"}, words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	if at, ok := r.byID[ID(readout.ActorPerson, name)]; ok {
		if e := &r.entities[at]; e.ref.Name != name && !slices.Equal(e.words, words) {
			x.via = likeness(words, e.words)
		}
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
		within := subName(words, e.words) || nicknamed(words, e.words)
		if within || similar(words, e.words) && r.agrees(e, x.title) {
			if best >= 0 {
				best = -2
				break
			}
			if best, x.via = at, readout.ViaSpelling; within {
				x.via = readout.ViaLonger
			}
		}
	}
	if best >= 0 {
		return best
	}
	if best == -1 {
		if i := r.spelled(words, x.title); i >= 0 {
			x.via = likeness(words, foldWords(r.base.entries[i].Name))
			at := r.entry(i, readout.ActorPerson)
			r.byID[ID(readout.ActorPerson, name)] = at // written so again, perhaps without the office
			r.index(r.byWord, words[len(words)-1], at)
			return at
		}
	}
	if best == -1 {
		if at := r.tail(words); at >= 0 {
			x.via = readout.ViaSurname
			return at
		}
		if at := r.variant(words, x.title); at >= 0 {
			x.via = readout.ViaSpelling
			return at
		}
	}
	x.via = readout.ViaName
	return r.made(readout.ActorPerson, name)
}

// tail returns the person of the document whose name ends in the two words or
// more, as that of Ana Brek Tarn does in "Brek Tarn"; -1 where none or more than
// one does.
func (r *reading) tail(words []string) int {
	found := -1
	if len(words) < 2 || r.base.lex.classes[r.base.lex.words[words[0]]]&classGiven != 0 {
		return -1
	}
	for _, at := range r.byWord[words[len(words)-1]] {
		e := &r.entities[at]
		if n := len(e.words) - len(words); n < 1 || n > 2 || e.entry < 0 && r.base.lex.classes[r.base.lex.words[e.words[0]]]&classGiven == 0 || !slices.Equal(e.words[n:], words) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = at
	}
	return found
}

// spelled returns the entry of the base's person whose name is much like the
// words and whose office agrees with the title, -1 where there is not one.
func (r *reading) spelled(words []string, t title) int32 {
	if t.office < 0 {
		return -1
	}
	found := int32(-1)
	for _, i := range r.base.surnames[words[len(words)-1]] {
		n := foldWords(r.base.entries[i].Name)
		if !subName(words, n) && !similar(words, n) || !r.held(i, t) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = i
	}
	if found >= 0 {
		return found
	}
	return r.holderLike(t, func(name []string) bool { return nearName(words, name) })
}

// holderLike returns the entry of the only person of the base who holds the
// title's office, of the state that it names, at the document's date, and whose
// name is as is asked for (who held it, for a former holder); -1 where there is none or more than one, or where several hold it at a
// time.
func (r *reading) holderLike(t title, like func(name []string) bool) int32 {
	of := r.represents(t)
	if t.office < 0 || of < 0 || r.base.entries[t.office].Many {
		return -1
	}
	found := int32(-1)
	for _, h := range r.base.holders[holderKey{r.base.general(t.office), of}] {
		on := h.term.On(r.on) || t.past && !h.term.To.IsZero() && h.term.To.First().Compare(r.on.Last()) < 0
		if h.person == found || !on || !like(foldWords(r.base.entries[h.person].Name)) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = h.person
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

// likeness says by what a name is taken for another that it is like.
func likeness(a, b []string) readout.Via {
	if subName(a, b) {
		return readout.ViaLonger
	}
	return readout.ViaSpelling
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
// differ by at most two letters ("Anthony", "Antony"), or by one where they are
// short ("Ana", "Anna").
func similar(a, b []string) bool {
	if len(a) < 2 || len(b) < 2 || a[len(a)-1] != b[len(b)-1] {
		return false
	}
	x, y := a[0], b[0]
	short := min(len(x), len(y))
	return short >= 3 && x[0] == y[0] && distance(x, y) <= min(short-2, 2)
}

// nearName reports whether two names of as many words are one but for the
// spelling of the surname, and, where that is long, of the first name.
func nearName(a, b []string) bool {
	last := len(a) - 1
	if last < 1 || len(b) != len(a) || !slices.Equal(a[1:last], b[1:last]) {
		return false
	}
	const long = 7 // letters
	x, y := a[last], b[last]
	short, d := min(len(x), len(y)), distance(x, y)
	if short < 4 || x[0] != y[0] || d > 2 || d == 2 && short < long {
		return false
	}
	return a[0] == b[0] || short >= long && similar([]string{a[0], y}, []string{b[0], y})
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
