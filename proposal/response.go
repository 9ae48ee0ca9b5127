package proposal

import (
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
)

// answer reads what somebody does with a proposal at word i: "Velia rejected
// the plan", "the Front called it generally positive", "a plan rejected by".
func (r *reader) answer(i int) {
	switch {
	case r.Is(i, "VERB"):
		r.answered(i)
		r.judged(i)
	case r.Is(i, "NOUN", "ADJ"):
		r.verdict(i)
	}
}

// answered reads a verb of answering.
func (r *reader) answered(v int) {
	kind, ok := answering()["verb "+r.Lemma(v)]
	if !ok || r.Asks(v) || !r.Asserted(v) {
		return
	}
	if r.Lemma(v) == "turn" && r.Has(v, "down") < 0 {
		return
	}
	neg := r.Negated(v)
	if neg {
		switch kind {
		case readout.ResponseAccepts:
			kind = readout.ResponseRejects
		default:
			return
		}
	}
	var holders []clause.Holder
	var o int
	if r.passive(v) {
		o = r.Child(v, "nsubj:pass")
		if o < 0 {
			o = r.Head(v)
		}
		holders = r.Holders(r.Prepositional(v, "by"))
	} else {
		if o = r.Child(v, "obj"); o < 0 {
			o = r.Prepositional(v, "to", "on")
		}
		s, free := r.Subject(v)
		if !free {
			return
		}
		holders = r.Holders(s)
	}
	if o < 0 || len(holders) == 0 {
		return
	}
	p := r.called(o)
	if p == nil { // a part of it: "accepted the first two phases but rejected the third"
		if p = r.partOf(o); p == nil {
			return
		}
	}
	if hs := r.wentBack(v); hs != "" {
		kind = hs
	}
	for _, h := range holders {
		r.reply(p, v, h, kind)
	}
}

// partOf returns the plan of which word o names a phase or a term.
func (r *reader) partOf(o int) *plan {
	lemma := r.Lemma(o)
	if lemma != "phase" && lemma != "stage" && !ordinals[r.Lower(o)] && lemma != "term" {
		return nil
	}
	if ordinals[r.Lower(o)] && !r.definite(o) {
		return nil
	}
	if k := len(r.plans) - 1; k >= 0 && r.at-r.plans[k].last <= reach {
		return r.plans[k]
	}
	return nil
}

// wentBack returns "conditional" where the answer of verb v hangs on something.
func (r *reader) wentBack(v int) readout.ResponseKind {
	for c := range r.Dependents(v) {
		if r.Base(c) != "advcl" && r.Base(c) != "obl" {
			continue
		}
		for d := range r.Dependents(c) {
			switch r.Lower(d) {
			case "if", "unless", "provided":
				return readout.ResponseConditional
			}
		}
		if r.Lemma(c) == "condition" || r.Lemma(c) == "reservation" {
			return readout.ResponseConditional
		}
	}
	return ""
}

// judged reads "called it generally positive", "described the plan as absurd".
func (r *reader) judged(v int) {
	switch r.Lemma(v) {
	case "call", "describe", "label", "find", "dismiss":
	default:
		return
	}
	o := r.Child(v, "obj")
	if o < 0 || r.Negated(v) || !r.Asserted(v) {
		return
	}
	p := r.called(o)
	if p == nil {
		return
	}
	s, free := r.Subject(v)
	if s < 0 || !free {
		return
	}
	holders := r.Holders(s)
	sent := r.Sentence(v)
	for i := o + 1; i < min(o+9, sent.Last); i++ {
		kind, ok := answering()["adjective "+r.Lower(i)]
		if !ok {
			continue
		}
		if kind == readout.ResponseAccepts && hedged[r.Lower(i-1)] {
			kind = readout.ResponseConditional
		}
		for _, h := range holders {
			r.reply(p, i, h, kind)
		}
		return
	}
}

// verdict reads what a named speaker says of the proposal, or of things in it,
// in a clause of its own: "there are things that they sent back that are
// non-starters", "the plan is unacceptable".
func (r *reader) verdict(i int) {
	kind, ok := answering()["adjective "+r.Lower(i)]
	if !ok || r.Negated(i) || r.Asks(i) {
		return
	}
	_, by, known := r.Saying(i)
	if !known {
		return
	}
	if strings.HasPrefix(r.Lower(i), "non") && r.Child(i, "cop") >= 0 {
		// What was sent back is the last proposal of one that the clause names.
		sent := r.Sentence(i)
		for k := sent.First; k < i; k++ {
			m := r.Mention(k)
			if m == nil || m.Actor.Name == "" || by.Name == m.Actor.Name {
				continue
			}
			for _, p := range r.plans {
				if len(p.from) > 0 && p.from[0].Name == m.Actor.Name {
					r.reply(p, i, by, kind)
					return
				}
			}
		}
		return
	}
	if r.Child(i, "cop") < 0 {
		return
	}
	s := r.Child(i, "nsubj")
	if p := r.called(s); p != nil && r.Lemma(s) != "it" {
		if kind == readout.ResponseAccepts && hedged[r.Lower(i-1)] {
			kind = readout.ResponseConditional
		}
		r.reply(p, i, by, kind)
	}
}

// reply records an answer. One who made the proposal does not answer it; one
// who accepts a part and rejects another answers on conditions.
func (r *reader) reply(p *plan, i int, h clause.Holder, kind readout.ResponseKind) {
	for _, f := range p.from {
		if f.Same(h) || f.Represents != "" && f.Represents == h.Name {
			return
		}
	}
	r.note(p, i)
	span := r.Sentence(i).Span
	for k := range p.replies {
		q := &p.replies[k]
		if !q.holder.ActsFor(h) && !h.ActsFor(q.holder) {
			continue
		}
		if q.kind == kind || q.kind == readout.ResponseConditional {
			return
		}
		yes, no := readout.ResponseAccepts, readout.ResponseRejects
		if q.span == span && (q.kind == yes && kind == no || q.kind == no && kind == yes) {
			q.kind = readout.ResponseConditional
			return
		}
	}
	p.replies = append(p.replies, reply{i, h, kind, span})
}
