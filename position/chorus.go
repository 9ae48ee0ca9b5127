package position

import (
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// Who else says it, and who only says it of others.

// chorus returns the holders of what is told at word i; where that is the one
// speaker of a statement and several are told to make it ("Velia and Sumar said
// they would …"), all of them.
func (r *reader) chorus(i int, holders []clause.Holder) []clause.Holder {
	if len(holders) != 1 {
		return holders
	}
	rep, by, ok := r.Reader.Saying(i)
	if !ok || !by.Same(holders[0]) {
		return holders
	}
	if s, _ := r.Subject(i); s >= 0 && (r.Is(s, "PROPN") && r.Mention(s) != nil || r.Lower(s) == "he" || r.Lower(s) == "she" || r.Lower(s) == "it" || r.Lower(s) == "i") {
		return holders // "Brek and Tarn said Tarn would …"
	}
	for _, ev := range rep.Statement().Cue {
		first, last := r.A.TokensIn(ev.Span())
		for v := first; v < last; v++ {
			if s, free := r.Subject(v); r.Is(v, "VERB") && s >= 0 && free && s != i {
				if all := r.Holders(s); len(all) > 1 && slices.ContainsFunc(all, by.Same) {
					return all
				}
			}
		}
	}
	return holders
}

// hearsay reports whether word i stands in what unnamed people say of others:
// "critics say Brek supports it".
func (r *reader) hearsay(i int) bool {
	rep, _, known := r.Reader.Saying(i)
	if rep == nil || known || r.Is(i, "NOUN") || !slices.ContainsFunc(rep.Statement().Cue, func(ev readout.Evidence) bool {
		first, last := r.A.TokensIn(ev.Span())
		for k := first; k < last; k++ {
			if rumoured[r.Lemma(k)] {
				return true
			}
		}
		return false
	}) {
		return false
	}
	for _, ev := range rep.Statement().Speaker.Spans {
		first, last := r.A.TokensIn(ev.Span())
		if k := r.headOf(first, last); k >= 0 && rumouring[r.Lower(k)] {
			return true
		}
	}
	return false
}

// rumoured are verbs for saying what need not be so.
var rumoured = wordset.Of(`say claim argue think believe suspect fear contend charge allege suggest complain speculate expect`)

// rumouring are words for those who tell what others want, and needn't know.
var rumouring = wordset.Of(`some many others critics opponents rivals detractors observers analysts experts skeptics sceptics foes enemies supporters
	people commentators pundits insiders`)
