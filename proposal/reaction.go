package proposal

import (
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// Answers that say what somebody will do about a proposal without naming it.

// firstTo returns the subject of "was among the first to welcome it", whose verb is v;
// -1 for none.
func (r *reader) firstTo(v int) int {
	h := r.Head(v)
	if h < 0 || h > v || r.To(v) < 0 || r.Lower(h) != "first" {
		return -1
	}
	return r.Child(h, "nsubj")
}

// pondered reads "the proposal is under review", "is worth considering", "deserves
// study".
func (r *reader) pondered(i int) {
	s := -1
	switch {
	case thinking[r.Lemma(i)] && r.Lower(i-1) == "under" && r.Child(i, "cop") >= 0:
		s = r.Child(i, "nsubj")
	case r.Lower(i) == "worth" && thinking[r.Lower(i+1)]:
		s = r.Child(i, "nsubj")
	case thinking[r.Lemma(i)] && r.Base(i) == "obj" && (r.Lemma(r.Head(i)) == "deserve" || r.Lemma(r.Head(i)) == "merit"):
		s = r.Child(r.Head(i), "nsubj")
	}
	if s < 0 || s > i || r.Negated(i) {
		return
	}
	by, known := r.sayer(i)
	if p := r.called(s); known && p != nil {
		r.reply(p, i, by, readout.ResponseStudies)
	}
}

// thinking are nouns and participles for looking at a proposal.
var thinking = wordset.Of(`review consideration examination study discussion thought attention considering studying discussing exploring`)

// declined reads that a party will not do what was just asked of it: "Sumar would not
// hand them over"; and that it won't have what was offered: "there can be no truce until
// …", "will not agree to a truce".
func (r *reader) declined(v int) {
	k := len(r.plans) - 1
	if k < 0 || r.at-r.plans[k].last > 1 || r.Asks(v) || r.plans[k].head >= v {
		return
	}
	p := r.plans[k]
	if !r.Negated(v) || r.Has(v, "would", "will", "can", "could", "wo", "ca") < 0 {
		return
	}
	if !slices.ContainsFunc(p.terms, func(t term) bool {
		first, last := r.wordsOf(t.span)
		for x := first; x < last; x++ {
			if r.Is(x, "VERB") {
				return r.Lemma(x) == r.Lemma(v) && acts[r.Lemma(v)]
			}
		}
		return false
	}) {
		return
	}
	hs := r.Holders(r.ownSubject(v))
	if len(hs) == 0 || !r.addressed(p, hs[0]) {
		return
	}
	if by, known := r.sayer(v); known && r.side(by) == r.side(hs[0]) {
		hs = []clause.Holder{by}
	}
	r.replies(p, v, hs, readout.ResponseRejects)
}

// offersInstead records that p, told by verb v, answers the proposal told before it:
// "offered talks instead", "responded by offering talks", "put forward a plan of its own".
func (r *reader) offersInstead(p *plan, v int) {
	h := r.Head(v)
	instead := r.Lower(v-1) == "by" && h >= 0 && (r.Lemma(h) == "respond" || r.Lemma(h) == "reply" || r.Lemma(h) == "counter")
	for k := v + 1; k < r.Sentence(v).Last && !instead; k++ {
		instead = r.Lower(k) == "instead" || r.Lower(k) == "own" && r.Lower(k-2) == "of"
	}
	if !instead || len(p.from) == 0 {
		return
	}
	for _, q := range slices.Backward(r.plans) {
		if q != p && q.head < v && r.at-q.last <= 2 && r.addressed(q, p.from[0]) {
			r.reply(q, v, p.from[0], readout.ResponseCounters)
			return
		}
	}
}
