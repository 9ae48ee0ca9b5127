package position

import (
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
)

// writer returns whose paper or words the noun at word o tells of: whose they are
// said to be, or who says something in them ("in a statement opposing it, Brek said").
func (r *reader) writer(o int) []clause.Holder {
	if own := r.owner(o); len(own) > 0 {
		return own
	}
	k, v := r.Case(o), r.Head(o)
	if k < 0 || r.Lower(k) != "in" || v < 0 || r.Base(o) != "obl" || !r.Is(v, "VERB") || r.Child(v, "nsubj:pass") >= 0 || !r.Asserted(v) {
		return nil
	}
	if s, free := r.Subject(v); s >= 0 && free {
		return r.Holders(s)
	}
	return nil
}

// author returns whose paper the noun at word i is, where that calls for or rejects
// a thing in row f: what it says, those want who gave it out. A report may support
// what nobody wants ("supports the claim").
func (r *reader) author(i int, f *Frame) []clause.Holder {
	l := r.Lemma(i)
	if !paper[l] && !voices[l] && l != "editorial" && !(l == "report" && (f.Name == "call-for" || f.Name == "urge" || f.Name == "oppose")) || r.Has(i, "draft", "proposed", "planned") >= 0 {
		return nil
	}
	others := func(h clause.Holder) bool { return h.Type != readout.ActorBody && h.Type != readout.ActorGroup }
	if all := r.owner(i); len(all) > 0 {
		if l == "report" {
			all = slices.DeleteFunc(all, others) // a police report on what is so
		}
		return all
	}
	if v := r.Child(i, "acl"); v > i && r.A.Tokens[v].XPOS == "VBN" && issuing[r.Lemma(v)] { // "a letter signed by Brek"
		return r.Holders(r.agent(v))
	}
	if in := r.Prepositional(i, "in"); l == "editorial" && in > i {
		return r.Holders(in)
	}
	of := r.Prepositional(i, "of")
	if of < i {
		return nil
	}
	return slices.DeleteFunc(r.Holders(of), func(h clause.Holder) bool { return h.Unnamed || others(h) })
}
