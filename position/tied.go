package position

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
)

// tied reads what somebody makes depend on something: "made aid conditional on a
// truce".
func (r *reader) tied(i int) {
	sent := r.Sentence(i)
	if w := r.Lower(i); w != "conditional" && w != "contingent" && w != "dependent" {
		return
	}
	at := i + 1 // behind it the condition stands
	if w := r.Lower(at); w != "on" && w != "upon" {
		return
	}
	v := -1
	for k := i - 1; k > max(sent.First, i-14); k-- {
		if r.Is(k, "VERB") {
			v = k
			break
		}
	}
	if v < 0 || r.Lemma(v) != "make" || r.Negated(v) || !r.Asserted(v) {
		return
	}
	s, free := r.Subject(v)
	if s < 0 || !free {
		return
	}
	end := r.phraseEnd(at+1, sent.Last)
	topics := slices.DeleteFunc(r.objectAt(v+1, i), func(t topic) bool { return t.alone })
	for k := range topics {
		topics[k].name, _, _ = strings.Cut(topics[k].name, " "+r.Lower(i))
	}
	if first, last := r.Trim(at+1, end); first < last {
		holders := slices.DeleteFunc(r.Holders(s), func(h clause.Holder) bool { return !r.Public(h) })
		r.later("tied", i, holders, readout.StanceConditional, topics, []readout.Span{r.Span(first, last)})
	}
}
