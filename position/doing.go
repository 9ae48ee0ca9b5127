package position

import (
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// doings reads "Velia will send troops, its premier said": at verb i what
// somebody near to a state, body or group tells that it will do, or the text that
// it will not.
func (r *reader) doings(i int) {
	if !r.Is(i, "VERB") || r.Has(i, "will", "'ll", "’ll", "wo") < 0 || r.Asks(i) || r.passiveOf(i) || idle[r.Lemma(i)] || sociable[r.Lemma(i)] && !r.Negated(i) {
		return
	}
	s := r.Child(i, "nsubj")
	rep, _, _ := r.Saying(i)
	if s < 0 || s > i || rep != nil && (!r.kin(rep) || !r.said(i, rep)) || rep == nil && (!r.Negated(i) || !r.Asserted(i) || wondered[r.Lower(r.Sentence(i).First)]) {
		return
	}
	if m := r.Mention(s); m == nil || !r.only(m, s, s+1) {
		return // "its accession will"
	}
	holders := slices.DeleteFunc(r.Holders(s), func(h clause.Holder) bool { return !h.Public() || h.Type == readout.ActorPerson })
	stance := readout.StanceSupports
	if r.Negated(i) {
		stance = readout.StanceOpposes
	}
	r.later("will-do", i, holders, stance, r.clauseIssue(i, -1), r.conditions(i, r.Negated(i)))
}

// kin reports whether the speaker is told as somebody of whom the words are
// about: "its chief negotiator said", "a spokesman said".
func (r *reader) kin(rep *readout.Report) bool {
	for _, ev := range rep.Statement().Speaker.Spans {
		first, last := r.A.TokensIn(ev.Span())
		if last-first > 8 {
			return false
		}
		switch r.Lower(first) {
		case "its", "their":
			return true
		case "a", "the":
			for k := first; k < last; k++ {
				if r.State(k) != "" || r.Mention(k) != nil && r.Mention(k).Actor.Name != "" {
					return false
				}
			}
			return speakers[r.Lower(last-1)]
		}
	}
	return false
}

var speakers = wordset.Of(`spokesman spokeswoman spokesperson ministry government statement communique announcement`)
