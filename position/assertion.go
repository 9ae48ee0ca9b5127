package position

import (
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
)

// imperative reads what a named speaker tells others to do: "stop the war",
// "lift the siege of Maresh".
func (r *reader) imperative(v int) {
	if !r.Is(v, "VERB") || r.A.Tokens[v].XPOS != "VB" || !r.Quoted(v) || r.Asks(v) || r.To(v) >= 0 || r.Child(v, "nsubj", "nsubj:pass", "expl", "aux") >= 0 {
		return
	}
	switch r.Base(v) {
	case "root", "ccomp", "parataxis", "conj":
	default:
		return
	}
	for k := v - 1; k >= r.Sentence(v).First; k-- { // it begins a clause
		if w := r.Lower(k); w == "please" || w == "and" || w == "now" || w == "just" || w == "immediately" {
			continue
		}
		if !quotation[r.Lower(k)] && r.Lower(k) != "," && r.Lower(k) != "-" {
			return
		}
		break
	}
	for k := v - 1; k >= r.Sentence(v).First; k-- { // on "Meet the Press"
		if !quotation[r.Lower(k)] {
			if r.Is(k, "ADP", "DET", "NOUN", "PROPN", "ADJ") {
				return
			}
			break
		}
	}
	if r.Base(v) == "conj" {
		if h := r.Head(v); h < 0 || r.Child(h, "nsubj", "aux") >= 0 || r.To(h) >= 0 || r.A.Tokens[h].XPOS != "VB" {
			return
		}
	}
	rep, by, ok := r.Saying(v)
	if !ok || !r.said(v, rep) || r.Lemma(v) == "let" {
		return
	}
	topics, _ := r.deed(v, -1, 0)
	topics = slices.DeleteFunc(topics, func(t topic) bool { return !t.listed && !t.turned && !t.concerns })
	r.add("imperative", v, []clause.Holder{by}, readout.StanceSupports, r.denies(topics, v), nil)
}

// goesNot reads what a named speaker says can't go on: "the shelling of the port
// cannot continue".
func (r *reader) goesNot(v int) {
	if !r.Is(v, "VERB") || !r.Negated(v) || r.Has(v, "can", "ca", "could", "cannot") < 0 || !staying[r.Lemma(v)] && !(r.Lemma(v) == "go" && r.Has(v, "on", "unpunished", "unanswered") > v) || r.Asks(v) {
		return
	}
	rep, by, ok := r.Saying(v)
	s := r.Child(v, "nsubj")
	if !ok || s < 0 || s > v || !r.Is(s, "NOUN", "PROPN") || r.Child(v, "xcomp") >= 0 || !r.said(v, rep) {
		return
	}
	r.add("intolerable", v, []clause.Holder{by}, readout.StanceOpposes, slices.DeleteFunc(r.things(s, -1), func(t topic) bool { return t.alone }), nil)
}

// come reads "the time has come to recognise the island", "for talks".
func (r *reader) come(v int) {
	s := r.Child(v, "nsubj")
	if !r.Is(v, "VERB") || r.Lemma(v) != "come" || s < 0 || r.Lower(s) != "time" || r.Asks(v) || r.Has(v, "will", "would", "may", "might", "could") >= 0 {
		return
	}
	rep, by, ok := r.Saying(v)
	if !ok || !r.said(v, rep) {
		return
	}
	stance := readout.StanceSupports
	if r.Negated(v) {
		stance = readout.StanceOpposes
	}
	topics, told := r.toBeDone(v)
	if o := r.Prepositional(v, "for"); !told && o > v && stance == readout.StanceSupports && r.Has(v, "when", "if", "until") < 0 {
		topics = telling(r.things(o, v))
	}
	r.add("verdict", v, []clause.Holder{by}, stance, topics, nil)
}

// letNot reads what a named speaker says may not be let happen: "we cannot let
// Velia close the strait".
func (r *reader) letNot(v int) {
	switch r.Lemma(v) {
	case "let", "allow", "permit":
	default:
		return
	}
	o := r.Child(v, "obj", "iobj")
	x := r.Child(v, "xcomp", "ccomp")
	if !r.Is(v, "VERB") || !r.Negated(v) || r.Has(v, "can", "ca", "cannot", "must", "should", "will", "wo", "would", "could") < 0 || x < v || !r.Is(x, "VERB") || r.Asks(v) {
		return
	}
	if o < 0 {
		o = r.Child(x, "nsubj")
	}
	rep, by, ok := r.Saying(v)
	if !ok || o < v || o > x || !r.Is(o, "NOUN", "PROPN") || !r.said(v, rep) {
		return
	}
	topics := r.obliged(x, o)
	r.add("intolerable", v, []clause.Holder{by}, readout.StanceOpposes, topics, r.conditions(v, true))
}
