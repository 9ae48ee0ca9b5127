package proposal

import (
	"slices"

	"github.com/readout-dev/readout/internal/wordset"
)

// What one calls for without proposing anything.

// exhorts reports whether p only calls on others to talk or to stop fighting, as
// everybody does in a conflict: "urged both sides to return to talks". Who names a
// time, a number or a part of his or her own proposes something, and so does whose
// call is answered; a demand is one whatever it asks for.
func (r *reader) exhorts(p *plan) bool {
	row := asking()[r.Lemma(p.head)]
	if row == nil || row.Name != "call" || row.name() == "persuade" || row.name() == "want" || p.by != row.name() || len(p.replies) > 0 || len(p.terms) != 1 {
		return false
	}
	t := p.terms[0]
	first, last := r.wordsOf(t.span)
	if t.value != "" || t.duration != "" || slices.ContainsFunc(r.lemmas(first, last), func(i int) bool {
		return r.Is(i, "PRON") && r.Lower(i-1) == "with" || r.Timed(i) || specific[r.Lower(i)] && i > first && peaceful[r.Lemma(i-1)]
	}) {
		return false
	}
	if !pacifying[r.Lemma(first)] && !peaceful[t.noun] {
		return false
	}
	return slices.ContainsFunc(r.lemmas(first, last), func(i int) bool { return peaceful[r.Lemma(i)] })
}

// pacifying are verbs for what everybody urges those at war to do, peaceful nouns for
// what they should do or stop, specific prepositions for what of it is meant.
var (
	pacifying = wordset.Of(`resume return restart start begin hold open continue rejoin enter join stop end halt cease observe respect maintain
		implement honour honor agree uphold convene pursue sit give come go keep engage`)
	specific = wordset.Of(`on about over during for until from in`) // "start talks on the strait"
	peaceful = wordset.Of(`talk talks negotiation negotiations dialogue discussion process table fighting violence hostility hostilities war attack
		shelling bombing offensive bloodshed ceasefire cease-fire truce peace conflict diplomacy settlement solution`)
)
