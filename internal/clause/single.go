package clause

import "github.com/readout-dev/readout/internal/wordset"

// One without a name whom words tell from all others: a relative of somebody, or who
// speaks for a state or body.

// single reports whether the noun at word i is one for such a person or family, of
// which there is but one: "the mother of the hostage", "Velia's ambassador", not "a
// Velian ambassador".
func (r *Reader) single(i int) bool {
	w := r.lower[i]
	if !relations[w] && !envoys[w] || r.A.Tokens[i].XPOS != "NN" {
		return false
	}
	if r.Has(i, "a", "an", "one", "another", "no", "former", "late", "his", "her", "their", "its", "my", "our") >= 0 {
		return false
	}
	return r.Has(i, "the") >= 0 || r.Child(i, "nmod:poss") >= 0
}

var (
	// relations are nouns for relatives, envoys those for who speaks for others.
	relations = wordset.Of(`mother father brother sister son daughter wife husband widow widower uncle aunt grandmother grandfather family`)
	envoys    = wordset.Of(`ambassador envoy consul delegation embassy`)
	// warring are nouns for a side of a war or a strike that a story has only one of.
	warring = wordset.Of(`rebels insurgents separatists strikers mutineers guerrillas`)
)
