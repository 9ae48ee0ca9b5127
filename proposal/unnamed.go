package proposal

import (
	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
)

// Parties that are told of without their names.

// fighting are nouns for the people of an armed group, ruling those for who
// governs a state or fights for it.
var (
	fighting = clause.Words(`rebel guerrilla insurgent separatist militant kidnapper hijacker captor movement group guerilla`)
	ruling   = clause.Words(`government army military authority regime junta cabinet`)
)

// unnamed returns the party that a noun like "the rebels" or "the government" at
// word i means: the only armed group, or the only state, that the document has
// named by then; nil where it is not known.
func (r *reader) unnamed(i int) []clause.Holder {
	lemma := r.Lemma(i)
	if !fighting[lemma] && !ruling[lemma] || r.Has(i, "the") < 0 {
		return nil
	}
	if m := r.Mention(i); m != nil && (m.Actor.Name != "" || m.Represents != "") {
		return nil
	}
	for c := range r.Dependents(i) {
		if c < i && r.Is(c, "PROPN") || c > i && (r.Base(c) == "nmod" || r.Base(c) == "appos") || r.State(c) != "" {
			return nil // it is said whose
		}
	}
	kind := readout.ActorState
	if fighting[lemma] {
		kind = readout.ActorGroup
	}
	var one clause.Holder
	for n := range r.A.Mentions {
		m := &r.A.Mentions[n]
		if m.Start >= r.A.Tokens[i].Start {
			break
		}
		if m.Type != kind || m.Actor.Name == "" || m.Form != readout.FormName {
			continue
		}
		if _, known := r.base.Find(m.Actor.ID); !known {
			continue
		}
		h := clause.Holder{ActorRef: m.Actor, Type: m.Type}
		if one.Name != "" && !one.Same(h) {
			return nil
		}
		one = h
	}
	if one.Name == "" {
		return nil
	}
	return []clause.Holder{one}
}
