package position

import (
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// Verbs that the third reading takes for a stance on whatever they have for an object:
// what somebody fights, touts, or files as a bill or the like.
var (
	fighting = wordset.Of(`question resist fight battle hate dislike detest despise loathe deride mock ridicule slam blast assail attack deplore decry
		disparage torpedo scuttle derail shun snub boycott protest bemoan lament denounce condemn criticise criticize challenge reject oppose`)
	touting = wordset.Of(`float introduce champion tout pitch promote peddle defend hail laud extol back push advocate sponsor propose favor favour praise`)
	filing  = wordset.Of(`sign introduce sponsor author draft file submit table pass enact adopt issue`)
	drafts  = wordset.Of(`bill order law resolution measure act decree amendment motion pledge legislation ordinance petition`)
)

// bluntly reads the object of verb i, in the third reading.
func (r *reader) bluntly(i int) {
	o := r.Child(i, "obj")
	if !r.loose || o < i || !r.Is(i, "VERB") || !r.Is(o, "NOUN", "PROPN") || r.Timed(o) ||
		r.Negated(i) || r.Asks(i) || r.bygone(i) || !r.Asserted(i) || r.passiveOf(i) || r.Has(i, "if", "might", "may", "could") >= 0 {
		return
	}
	by, stance := "", readout.StanceSupports
	switch lemma := r.Lemma(i); {
	case filing[lemma] && drafts[r.Lemma(o)]:
		by = "files"
	case fighting[lemma]:
		by, stance = "fights", readout.StanceOpposes
	case touting[lemma]:
		by = "touts"
	default:
		return
	}
	if s, free := r.Subject(i); s >= 0 && free {
		topics := slices.DeleteFunc(r.things(o, -1), func(t topic) bool { return t.alone || t.person })
		r.add(by, i, r.Holders(s), stance, topics, r.conditions(i, stance == readout.StanceOpposes))
	}
}
