package clause

import (
	"github.com/readout-dev/readout"
)

// The adjectives of states: "Velian".

// describe learns the adjectives of states from the offices that the document
// describes: "the Velian president".
func (r *Reader) describe() {
	r.adjective = map[string]string{}
	for i := range r.A.Mentions {
		m := &r.A.Mentions[i]
		if m.Form != readout.FormNominal {
			continue
		}
		state := m.Represents
		if m.Type == readout.ActorState {
			state = m.Actor.Name
		}
		first, last := r.A.TokensIn(m.Span)
		for k := first; k < last && k < first+2 && state != ""; k++ {
			if w := r.A.Text(r.A.Tokens[k].Span); r.Is(k, "ADJ") && w[0] >= 'A' && w[0] <= 'Z' && !(k == r.Sentence(k).First && k+1 < last && r.Is(k+1, "ADJ", "PROPN")) { // "Senior Velian officials"
				r.adjective[r.lower[k]] = state
			}
		}
	}
}

// State returns the state that the adjective at word i stands for, as the
// document shows it or the base knows it; "" for none.
func (r *Reader) State(i int) string {
	if state := r.adjective[r.Lower(i)]; state != "" {
		return state
	}
	if !r.Is(i, "ADJ", "PROPN") {
		return ""
	}
	if e, ok := r.base.Adjective(r.A.Text(r.A.Tokens[i].Span)); ok {
		return e.Name
	}
	return ""
}

// Adjectival returns the actors whom word i names before a participle or noun:
// by name, or as the adjective of a state ("Velian").
func (r *Reader) Adjectival(i int) []Holder {
	if hs := r.Holders(i); len(hs) > 0 {
		return hs
	}
	name := r.State(i)
	if name == "" {
		return nil
	}
	h, _ := r.named(name)
	return []Holder{h}
}
