package actor

import (
	"github.com/readout-dev/readout"
)

// owned reports whether a possessive stands before the head of the title that
// one actor may be meant by: "her government", "its foreign minister".
func (r *reading) owned(t title) bool {
	return t.poss && t.det >= 0 && r.units[t.det].is(classHe|classShe|classIt)
}

// whose returns the actor whom the possessive of the description raws[i]
// means, -1 where it is open.
func (r *reading) whose(i int) int {
	x := &r.raws[i]
	switch {
	case !r.owned(x.title):
		return -1
	case x.first > x.title.det: // the pronoun is a mention of its own
		if i > 0 && r.raws[i-1].kind == rawPronoun && r.raws[i-1].first == x.title.det {
			return r.raws[i-1].entity
		}
		return -1
	case x.first < x.title.det:
		return -1
	case r.units[x.first].is(classIt):
		return r.it(i)
	}
	return r.pronoun(i)
}

// home returns the entry of the state that the actor is, or the only one that
// the person holds an office of, by the document or else by the base at its
// date; -1 for none.
func (r *reading) home(at int) int32 {
	e := &r.entities[at]
	switch {
	case e.typ == readout.ActorState:
		return e.entry
	case e.typ != readout.ActorPerson:
		return -1
	}
	found := int32(-1)
	take := func(of int32) bool {
		if of < 0 || r.base.entries[of].Kind != KindState || of == found {
			return true
		}
		if found >= 0 {
			found = -1
			return false
		}
		found = of
		return true
	}
	for _, t := range e.terms {
		if !t.past && !take(t.of) {
			return -1
		}
	}
	if found >= 0 || e.entry < 0 || r.on.IsZero() {
		return found
	}
	for _, t := range r.base.entries[e.entry].terms {
		if t.On(r.on) && !take(t.of) {
			return -1
		}
	}
	return found
}

// claim gives the description raws[i] the state of the one whose it is: the
// government of "her government", where she is a minister of Sumar, is Sumar's.
func (r *reading) claim(i int) {
	x := &r.raws[i]
	if x.title.of >= 0 || x.title.head&classCounter != 0 || !r.owned(x.title) {
		return
	}
	if x.title.plural && !r.units[x.title.det].is(classIt) && !sent[r.text(&r.units[x.title.headUnit])] {
		return
	}
	if at := r.whose(i); at >= 0 {
		x.title.of = r.home(at)
	}
}

// sent are those who speak for the state of the one who sends them, as "her
// generals" do not.
var sent = map[string]bool{"delegation": true, "envoys": true, "emissaries": true, "negotiators": true, "representatives": true, "mediators": true}
