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

// effect reads what a named speaker says that a thing will do: good ("benefits
// both countries") or harm ("would lead to war", "will have consequences").
func (r *reader) effect(i int) {
	if !r.Is(i, "VERB") || r.Asks(i) || r.Has(i, "may", "might", "could", "can", "if") >= 0 {
		return
	}
	s := r.Child(i, "nsubj", "nsubj:pass")
	if s < 0 || s > i || !r.Is(s, "NOUN", "PROPN") {
		return
	}
	v := r.outcomeOf(i)
	if v == 0 {
		return
	}
	rep, by, ok := r.Saying(i)
	if !ok || !by.Public() || !r.said(i, rep) {
		return
	}
	if m := r.Mention(s); m != nil && m.Actor.Name != "" && r.only(m, s, s+1) {
		return // of a state: that says nothing of a thing
	}
	topics := slices.DeleteFunc(r.things(s, -1), func(t topic) bool { return t.alone || !t.listed && !t.matter && !t.concerns })
	if v > 0 {
		r.add("benefits", i, []clause.Holder{by}, readout.StanceSupports, topics, nil)
		return
	}
	r.add("harms", i, []clause.Holder{by}, readout.StanceOpposes, topics, nil)
}

// outcomeOf returns whether what verb i says of its subject is good, 1, or bad,
// -1; 0 for neither.
func (r *reader) outcomeOf(i int) int {
	o, lemma := r.Child(i, "obj"), r.Lemma(i)
	will := r.Has(i, "will", "would", "'ll", "’ll", "'d") >= 0
	switch {
	case r.Negated(i):
		return 0
	case lemma == "meet" && will && r.passiveOf(i):
		if x := r.Prepositional(i, "with", "by"); x > i && forceful[r.Lemma(x)] {
			return -1
		}
	case r.passiveOf(i):
		return 0
	case lemma == "have" && will && o > i && (r.Lemma(o) == "consequence" || r.Lemma(o) == "repercussion"):
		return -1
	case (lemma == "lead" || lemma == "result" || lemma == "end" || lemma == "amount") && (will || lemma == "amount"):
		if x := r.Prepositional(i, "to", "in"); x > i && r.ill(x) {
			return -1
		}
	case (lemma == "cause" || lemma == "trigger" || lemma == "provoke" || lemma == "fuel" || lemma == "bring" || lemma == "mean" || lemma == "create") && will && o > i && r.ill(o):
		return -1
	case hurting[lemma] && o > i && !r.Is(o, "PRON"):
		return -1
	case helping[lemma] && o > i && !r.Is(o, "PRON"):
		return 1
	}
	return 0
}

// ill reports whether the noun at o is one for what nobody wants.
func (r *reader) ill(o int) bool { return ills[r.Lemma(o)] || wrong[r.Lemma(o)] }

var (
	ills = setOf(`war bloodshed violence chaos instability escalation isolation collapse crisis suffering death confrontation conflict
		destruction extremism terrorism anarchy misery poverty division retaliation tension consequence harm damage`)
	forceful = setOf(`force response retaliation resistance reprisal sanction`)
	hurting  = setOf(`hurt harm damage worsen weaken complicate hamper impede poison punish embolden`)
	helping  = setOf(`benefit strengthen boost`)
)

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
	who, x := r.forWhom(v)
	var topics []topic
	if x > v {
		topics, _ = r.deed(x, who, 0)
		topics = r.denies(topics, x)
	} else if o := r.Prepositional(v, "for"); o > v {
		topics = telling(r.things(o, v))
	}
	stance := readout.StanceSupports
	if r.Negated(v) {
		stance = readout.StanceOpposes
	}
	r.add("verdict", v, []clause.Holder{by}, stance, topics, nil)
}
