package clause

import (
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// Who is summed up: "both", "the two leaders", "the governments of Velia and Sumar".

// summed is how words sum up several: as how many, and whether as persons, as
// states or as either.
type summed struct {
	n             int
	persons, both bool // persons: of persons alone; both: of either kind
}

// group returns those whom "both", "they both", "all three" or "the two leaders"
// at word i sums up, where as many are named before in its sentence, or else in
// the one before that: persons or states as the noun says, with "both" the
// persons before the states. States may be named by those who act for them.
func (r *Reader) group(i int) []Holder {
	x, ok := r.sums(i)
	if !ok {
		return nil
	}
	sent := r.Sentence(i)
	first, _ := r.Subtree(i)
	if all := r.counted(sent.First, min(i, max(first, sent.First)), x); len(all) > 0 {
		return all
	}
	k := r.A.SentenceAt(sent.Start)
	if k <= 0 {
		return nil
	}
	before := r.A.Sentences[k-1]
	return r.counted(before.First, before.Last, x)
}

// sums reports how word i sums up several; ok is false where it does not.
func (r *Reader) sums(i int) (x summed, ok bool) {
	behind := func(bases ...string) bool { return r.Child(i, bases...) > i }
	switch w := r.Lower(i); w {
	case "both":
		return summed{2, false, true}, r.Base(i) == "nsubj" && !behind("nmod")
	case "each":
		return summed{2, false, true}, r.Base(i) == "nsubj" && !behind("nmod")
	case "they":
		return summed{2, false, true}, r.Base(i) == "nsubj" && r.Lower(i+1) == "both"
	case "pair", "duo":
		return summed{2, true, false}, r.Has(i, "the") >= 0 && !behind("nmod")
	case "two", "three":
		x = summed{2, false, true}
		if w == "three" {
			x.n = 3
		}
		return x, r.Has(i, "the", "all") >= 0 && !behind("nmod")
	case "leaders", "presidents", "ministers", "men", "women", "premiers", "envoys", "diplomats", "officials", "counterparts":
		x.persons = true
	case "countries", "nations", "states", "governments", "sides", "powers", "capitals", "neighbours", "neighbors", "allies", "parties":
	default:
		return x, false
	}
	for c := range r.Dependents(i) {
		switch r.lower[c] {
		case "two", "both":
			x.n = 2
		case "three":
			x.n = 3
		}
		if c > i && (r.Base(c) == "nmod" || r.Base(c) == "acl" || r.Base(c) == "appos") || c < i && r.Base(c) == "amod" {
			return x, false
		}
	}
	return x, x.n > 0
}

// counted returns the persons or the states, bodies and groups that words [first,
// last) name, where they are as many as x says.
func (r *Reader) counted(first, last int, x summed) []Holder {
	var persons, others []Holder
	for w := first; w < last; w++ {
		m := r.Mention(w)
		if m == nil || m.Actor.Name == "" || m.Type == readout.ActorPlace {
			continue
		}
		h, ok := r.holder(w)
		switch {
		case !ok:
		case h.Type == readout.ActorPerson && !slices.ContainsFunc(persons, h.Same):
			persons = append(persons, h)
		case h.Type != readout.ActorPerson && !slices.ContainsFunc(others, h.Same):
			others = append(others, h)
		}
	}
	switch {
	case (x.persons || x.both) && len(persons) == x.n:
		return persons
	case x.persons:
		return nil
	case len(others) == x.n && (!x.both || len(persons) == 0):
		return others
	case !x.both && len(others) == 0 && len(persons) == x.n: // "Brek met Tarn. Both sides": those for whom they act
		for _, p := range persons {
			if p.Represents == "" {
				return nil
			}
			if h, ok := r.named(p.Represents); ok && !slices.ContainsFunc(others, h.Same) {
				others = append(others, h)
			}
		}
		if len(others) == x.n {
			return others
		}
	}
	return nil
}

// ofStates returns the states of which the plural at word i tells who governs
// them: "the governments of Velia and Sumar", "the leaders of …". ok is false for
// another noun.
func (r *Reader) ofStates(i int) (all []Holder, ok bool) {
	switch r.Lower(i) {
	case "governments", "leaders", "presidents", "ministers", "premiers":
	default:
		return nil, false
	}
	o := r.Prepositional(i, "of")
	if o < i {
		return nil, false
	}
	for c := range r.Dependents(i) {
		switch w := r.lower[c]; {
		case c > i || r.Is(c, "PUNCT") || w == "the" || w == "both" || ministries[w]:
		default:
			return nil, true // "some leaders of Velia and Sumar"
		}
	}
	for k := o; k >= 0; {
		h, ok := r.realm(k)
		if !ok {
			return nil, true
		}
		if !slices.ContainsFunc(all, h.Same) {
			all = append(all, h)
		}
		next := -1
		for c := range r.Dependents(o) {
			if c > k && r.Base(c) == "conj" && (next < 0 || c < next) {
				next = c
			}
		}
		k = next
	}
	if len(all) < 2 {
		return nil, true // of one state, some of its leaders
	}
	return all, true
}

// realm returns the state that word k names, by itself or at the end of the
// description of an office.
func (r *Reader) realm(k int) (Holder, bool) {
	m := r.Mention(k)
	switch {
	case m != nil && m.Type == readout.ActorState && m.Actor.Name != "":
		return r.holderOf(m), true
	case m != nil && m.Form == readout.FormNominal && m.Represents != "":
		return r.named(m.Represents)
	}
	if e, ok := r.base.State(r.A.Text(r.A.Tokens[k].Span)); ok {
		return Holder{ActorRef: e.Ref(), Type: e.Type()}, true
	}
	return Holder{}, false
}

// ministries are words before the name of an office.
var ministries = wordset.Of(`prime foreign defence defense finance interior economy energy trade health justice environment`)
