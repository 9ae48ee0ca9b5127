package position

import (
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// Who is to fight, stand up to or take action against something opposes that:
// the issue is what the deed goes against, not the deed.

// against returns what the clause of verb v goes against: "crack down on
// smuggling", "take action against the Front", "retaliate against the shelling".
func (r *reader) against(v, depth int) ([]topic, bool) {
	preps := opposing[r.Lemma(v)]
	if preps == "" || r.Mention(v) != nil {
		return nil, false
	}
	last := min(r.Sentence(v).Last, v+8)
	deed := !undertaking[r.Lemma(v)]
	for k := v + 1; k < last; k++ {
		w := r.Lower(k)
		switch {
		case deedAgainst[r.Lemma(k)]:
			deed = true
		case w == "," || r.Is(k, "VERB", "AUX", "SCONJ"):
			return nil, false
		case deed && r.preposed(k, preps) && r.Is(k, "ADP", "PART"):
			t := r.foughtAt(k+1, depth)
			for i := range t {
				t[i].turned, t[i].alone = !t[i].turned != r.Negated(v), false
			}
			return t, len(t) > 0
		}
	}
	return nil, false
}

// preposed reports whether word k is one of the prepositions, with the particle
// that the verb needs before it: "crack [down on]".
func (r *reader) preposed(k int, preps string) bool {
	for p := range strings.FieldsSeq(preps) {
		if p == r.Lower(k) || p == r.Lower(k-1)+"-"+r.Lower(k) {
			return true
		}
	}
	return false
}

// foughtAt returns the issue of the noun phrase from word k on: a thing, or a
// state, body or group.
func (r *reader) foughtAt(k, depth int) []topic {
	h := r.headOf(k, r.phraseEnd(k, r.Sentence(k).Last))
	if h < 0 || !r.Is(h, "NOUN", "PROPN") || depth > maxNested {
		return nil
	}
	t, ok := r.thing(h, -1, depth+1)
	if !ok || len(t) != 1 || t[0].person || t[0].somewhere {
		return nil
	}
	if m := r.Mention(h); t[0].alone && m != nil && m.Type == readout.ActorState {
		return nil
	}
	return t
}

// opposing are verbs of deeds against something, with the prepositions, and their
// particles, before what it is.
var opposing = map[string]string{
	"retaliate": "against", "crack": "down-on", "clamp": "down-on", "stand": "up-to", "hit": "back-at", "strike": "back-at back-against",
	"push": "back-against", "act": "against", "take": "against", "join": "against", "wage": "against on", "fight": "against", "lead": "against",
	"mobilise": "against", "mobilize": "against", "move": "against", "struggle": "against", "campaign": "against", "work": "against", "intensify": "against",
	"step": "against", "launch": "against", "get": "tough-on", "continue": "against", "press": "against", "declare": "on", "rally": "against", "unite": "against",
}

// undertaking are those of them that need a noun for a deed.
var undertaking = wordset.Of(`take join wage lead intensify step launch continue press declare`)

// deedAgainst are such nouns.
var deedAgainst = wordset.Of(`action fight war battle campaign struggle steps step measure crackdown offensive crusade effort`)
