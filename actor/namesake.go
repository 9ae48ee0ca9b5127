package actor

import (
	"slices"

	"github.com/readout-dev/readout"
)

// What namesake returns for no entry.
const (
	open     = -1 // more than one may be meant
	stranger = -2 // somebody whom the base does not have
)

// lifetime is how long after the end of the last office somebody is hardly
// given a new one, in days.
const lifetime = 40 * 365

// namesake returns the entry of the person of a full name whom a title means.
// Of several the title's office and state tell, and then the date; a title
// that none of them can have is a stranger's.
func (r *reading) namesake(name string, t title) int32 {
	list := slices.DeleteFunc(slices.Clone(r.base.persons[foldName(name)]), func(i int32) bool { return r.contradicts(i, t) })
	if len(list) > 1 && t.office >= 0 {
		if fit := slices.DeleteFunc(slices.Clone(list), func(i int32) bool { return !r.held(i, t) }); len(fit) > 0 {
			list = fit
		}
	}
	if len(list) > 1 && !r.on.IsZero() {
		list = slices.DeleteFunc(list, func(i int32) bool {
			return !slices.ContainsFunc(r.base.entries[i].Held, func(h Term) bool { return h.On(r.on) })
		})
	} else if len(list) == 0 {
		return stranger
	}
	if len(list) != 1 {
		return open
	}
	return list[0]
}

// contradicts reports whether the title can't be that of the base's person: an
// office of another state than all of hers, or one given a lifetime after her
// last.
func (r *reading) contradicts(i int32, t title) bool {
	terms := r.base.entries[i].terms
	if t.office < 0 || t.past || len(terms) == 0 || r.base.entries[t.office].Many {
		return false
	}
	state := t.of >= 0 && r.base.entries[t.of].Kind == KindState
	abroad, over := state, !r.on.IsZero()
	for _, h := range terms {
		if h.of < 0 || r.base.entries[h.of].Kind != KindState || h.of == t.of {
			abroad = false
		}
		if h.To.IsZero() || h.To.Last().AddDays(lifetime).Compare(r.on.First()) >= 0 {
			over = false
		}
	}
	return abroad || over
}

// another returns the entity of one of an entry's name who is somebody else.
// Her id is made from the state or office of the title, too.
func (r *reading) another(x *raw) int {
	name := r.base.entries[x.entry].Name
	of := r.base.entries[x.title.office].Name
	if x.title.of >= 0 {
		of = r.base.entries[x.title.of].Name
	}
	id := ID(readout.ActorPerson, name+", "+of)
	if at, ok := r.byID[id]; ok {
		return at
	}
	words := foldWords(name)
	return r.keep(entity{ref: readout.ActorRef{Name: name, ID: id}, typ: readout.ActorPerson, entry: -1, words: words, full: true, sex: r.sexOf(words)})
}
