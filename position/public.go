package position

import (
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
)

// What one means to do is a position where it is a matter that states and parties
// take sides on. Where one goes, whom one meets, what one wins or teaches is a plan.

// intending are the patterns by which one tells what one will do, wants to do, or
// won't.
var intending = setOf(`vow plan-for promises pledge ready-to agree-to no-intention go-ahead-with try wants must only-way told threat-of need-for will-do`)

// private reports whether the holder only tells a plan of his or her own in issue t.
func (r *reader) private(by string, h clause.Holder, stance readout.Stance, t topic) bool {
	if !intending[by] || stance == readout.StanceOpposes || t.listed || t.alone || t.last == 0 || h.Type == readout.ActorState || !r.Is(t.first, "VERB", "AUX") && r.A.Tokens[t.first].XPOS != "VBG" {
		return false
	}
	if !nominal(t.name) {
		return false // what another is to do
	}
	return !slices.ContainsFunc(r.between(t.first, t.last), r.publicWord)
}

// nominal reports whether a name begins with a form in -ing: what the holder does.
func nominal(name string) bool {
	for i := range len(name) {
		if name[i] == ' ' || i == len(name)-1 {
			return i > 3 && name[i-3:i] == "ing"
		}
	}
	return false
}

// publicWord reports whether word i names what states and parties decide.
func (r *reader) publicWord(i int) bool {
	lemma := r.Lemma(i)
	switch {
	case r.Is(i, "VERB"):
		return policy[lemma] || siding[lemma] || governing[lemma] || combating[lemma] || endingVerb[lemma]
	case r.Is(i, "PROPN"):
		m := r.Mention(i)
		return matters[lemma] || publicNouns[lemma] || m == nil && !r.Timed(i) || m != nil && (m.Type == readout.ActorState || m.Type == readout.ActorGroup)
	case r.Is(i, "NOUN"):
		return !campaigning[lemma] && (matters[lemma] && !personal[lemma] || publicNouns[lemma] || weighty(lemma))
	}
	return false
}

var (
	// governing are verbs for what only those do who govern, judge or make law.
	governing = setOf(`indict impeach legislate regulate deregulate enforce govern appropriate fund defund veto ratify pardon enact resettle vaccinate jail imprison execute
		interview testify cooperate censor wiretap bomb colonise colonize democratise democratize`)
	// publicNouns are nouns, beside those of matters, for what is publicly decided or cared for.
	publicNouns = setOf(`job economy military embassy security benefit business worker farmer fisherman school college tuition education hospital health
		police prison drug medicine housing land food farm pension welfare income rate price poverty racism science research technology
		infrastructure road bridge railway airport veteran patient teacher loophole bank industry market company corporation factory mine forest
		fishery wildlife pollution water electricity jail sentence penalty relation relationship tie friendship border soldier sailor
		power superpower gun check charge service interest community vaccine virus epidemic minority woman child family consumer taxpayer citizen voter citizenship`)
	// campaigning are nouns with the look of such for what candidates and speakers are at.
	campaigning = setOf(`endorsement nomination election convention delegation announcement statement conversation leadership attention message audience momentum
		expectation prediction impression appearance performance attendance introduction presentation celebration recognition nomination
		opportunity ability decision reputation vision mission relevance campaign candidacy race primary rally bid image spectacle`)
)
