package position

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// existence reads what a named speaker says there must, can or can't be: "there
// must be a truce", "there can be no talks until the shelling stops", "there is
// no excuse for the shelling". i is the "there".
func (r *reader) existence(i int) {
	v, o := r.there(i)
	if o < i || r.Asks(o) || r.Lower(i-1) == "that" && r.Lower(i-2) == "not" {
		return // "not that there should be no tests"
	}
	rep, by, ok := r.Saying(o)
	if !ok || !r.said(r.clauseOf(v), rep) {
		return
	}
	modal, no := "", r.Has(o, "no") >= 0 || r.Has(o, "little") >= 0 && grounds[r.Lemma(o)]
	for k := i + 1; k < o && k < i+8; k++ {
		switch w := r.Lower(k); w {
		case "must", "should", "ought", "has", "have", "needs", "need":
			if (w == "has" || w == "have") && r.Lower(k+1) != "to" {
				return // "there has been", "there should have been"
			}
			modal = "must"
		case "can", "will", "would", "wo", "ca", "'ll", "’ll", "cannot":
			modal = "can"
		case "may", "might", "could":
			return
		}
		switch r.Lower(k) {
		case "not", "n't", "n’t", "never", "cannot":
			if r.Lower(k+1) == "only" {
				return
			}
			no = true
		}
	}
	if no && r.groundless(o, by) {
		return
	}
	for k := o + 1; k < r.Sentence(o).Last; k++ {
		if m := r.Mention(k + 1); r.Lower(k) == "under" && m != nil && m.Type == readout.ActorPerson {
			return // "there will be no change under Tarn": what is to come
		}
	}
	topics := r.things(o, v)
	for k := range topics {
		topics[k].name = strings.TrimPrefix(strings.TrimPrefix(topics[k].name, "no "), "any ")
	}
	stance, name := readout.StanceSupports, "must"
	switch {
	case no && modal == "":
		topics = slices.DeleteFunc(topics, func(t topic) bool { return !t.listed || !t.turned }) // "there is no military solution"
		fallthrough
	case no:
		if goods[r.Lemma(o)] {
			topics = slices.DeleteFunc(topics, func(t topic) bool { return !t.listed || !t.turned }) // "no peace while …": no stance on peace
		}
		stance, name = readout.StanceOpposes, "there-is-no"
	case modal != "must":
		return
	}
	r.add(name, v, []clause.Holder{by}, stance, topics, append(r.conditions(v, no), r.conditions(o, no)...))
}

// there returns the verb of the clause of "there" at word i, and the noun that
// is said to be; -1 for none.
func (r *reader) there(i int) (v, o int) {
	v = r.Head(i)
	if v < 0 || r.Base(i) != "expl" {
		return -1, -1
	}
	o = r.Child(v, "nsubj", "obj")
	switch {
	case o > i:
	case r.Base(v) == "cop": // "there must be an inquiry", the noun the head
		o = r.Head(v)
		v = o
	case r.Is(v, "NOUN"):
		o = v
	default: // "there has to be a solution"
		x := r.infinitive(v)
		if x < 0 {
			return v, -1
		}
		if o = r.Child(x, "nsubj", "obj"); o < x {
			o = x
		}
	}
	if o >= 0 && !r.Is(o, "NOUN", "PROPN") {
		o = -1
	}
	return v, o
}

// groundless reads "there is no excuse for the shelling", "no place for
// soldiers", "no alternative to the treaty" at the noun o.
func (r *reader) groundless(o int, by clause.Holder) bool {
	h := r.Head(o)
	switch w := r.Lemma(o); {
	case w == "alternative" || w == "substitute":
		x := r.Prepositional(o, "to", "for")
		if x > o {
			r.add("no-alternative", o, []clause.Holder{by}, readout.StanceSupports, r.things(x, -1), nil)
		}
		return true
	case grounds[w]:
		x := r.Prepositional(o, "for", "of", "in")
		if x < 0 && h >= 0 {
			x = r.Prepositional(h, "for")
		}
		var topics []topic
		if x > o && !r.Is(x, "VERB") {
			topics = r.things(x, h)
		} else {
			who := -1
			if x < 0 {
				who, x = r.forWhom(o)
			}
			if x > o {
				topics, _ = r.deed(x, who, 0)
			}
		}
		topics = slices.DeleteFunc(topics, func(t topic) bool { return t.alone || !t.listed && !t.concerns && !t.matter })
		r.add("there-is-no", o, []clause.Holder{by}, readout.StanceOpposes, topics, r.conditions(o, true))
		return true
	}
	return false
}

// grounds are nouns for what speaks for a thing.
var grounds = wordset.Of(`point excuse justification reason need place room case basis ground grounds sense use merit rationale necessity appetite tolerance question`)
