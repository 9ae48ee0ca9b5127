package position

import (
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// hopes reads what those who act in public hope that another does, or is done:
// "hopes that Velia will sign the treaty", "expressed hope that the embargo would
// be lifted". What everybody wants, and what one hopes to do, is no position.
func (r *reader) hopes(i int) {
	if r.Lemma(i) != "hope" && r.Lemma(i) != "trust" || r.Negated(i) || r.Asks(i) {
		return
	}
	v := i
	if r.Is(i, "NOUN") && !(r.A.Tokens[i].XPOS == "NNS" && r.Mention(i-1) != nil) {
		if v = r.Head(i); v < 0 || v > i || !r.Is(v, "VERB") || !light[r.Lemma(v)] || r.Negated(v) {
			return
		}
	}
	x := -1
	for _, at := range [...]int{i, v} {
		for c := range r.Dependents(at) {
			if b := r.Base(c); c > i && x < 0 && (b == "ccomp" || b == "acl" || b == "advcl" || b == "parataxis") && r.Child(c, "nsubj") > i && r.Has(c, "will", "would", "can", "could", "'ll") >= 0 {
				x = c
			}
		}
	}
	if x < 0 || !r.Asserted(v) || r.Negated(x) {
		return
	}
	s := r.Child(x, "nsubj")
	var holders []clause.Holder
	if t, free := r.Subject(v); t >= 0 && free {
		holders = r.Holders(t)
	} else if t := i - 1; r.Mention(t) != nil {
		holders = r.Holders(t)
	}
	holders = slices.DeleteFunc(slices.Clone(holders), func(h clause.Holder) bool { return !r.Public(h) || r.ours(s, h) })
	if r.Is(s, "PRON") || len(holders) == 0 {
		return
	}
	m := r.Mention(s)
	if (m == nil || m.Actor.Name == "") && !r.public(s) && !r.passiveOf(x) && !carriedOn[r.Lemma(x)] {
		return // "that the weather will hold"
	}
	topics := r.clauseIssue(x, s)
	if carriedOn[r.Lemma(x)] && !r.passiveOf(x) && (m == nil || m.Actor.Name == "") { // "that the talks will resume"
		topics = r.things(s, -1)
	}
	topics = slices.DeleteFunc(topics, func(t topic) bool { return t.alone || !t.listed && !t.concerns && !t.matter && !t.weighs })
	r.later("hopes", i, holders, readout.StanceSupports, topics, r.conditions(x, false))
}

// sees reads what somebody would like, or wants, to see: "would like to see a ban on
// mines", "wants to see Velia leave the island".
func (r *reader) sees(i int) {
	x := r.infinitive(i)
	switch r.Lemma(i) {
	case "like", "love", "prefer":
		if r.Has(i, "would", "'d", "’d") < 0 {
			return
		}
	case "want", "wish":
	default:
		return
	}
	o := r.Child(x, "obj")
	if x < i || r.Lemma(x) != "see" || r.Negated(i) || r.Asks(i) || !r.Asserted(i) {
		return
	}
	s, free := r.Subject(i)
	if s < 0 || !free {
		return
	}
	var topics []topic
	if c := r.Child(x, "xcomp", "ccomp", "advcl"); c > x && r.Is(c, "VERB") {
		if w := r.Child(c, "nsubj", "nsubj:pass"); w > x {
			o = w
		}
		if o > x && r.A.Tokens[c].XPOS == "VBN" {
			topics = r.fate(c, o, 0)
		} else if o > x {
			topics = r.clauseIssue(c, o)
		}
	} else if o > x && r.Is(o, "NOUN") && !r.Is(r.Child(o, "nmod:poss"), "PRON") {
		topics = slices.DeleteFunc(r.things(o, x), func(t topic) bool { return t.alone || !t.listed && !t.matter })
	}
	r.later("would-see", i, r.Holders(s), readout.StanceSupports, topics, r.conditions(i, false))
}

// carriedOn are verbs for how a thing goes on.
var carriedOn = wordset.Of(`resume continue start begin restart reopen proceed hold succeed`)
