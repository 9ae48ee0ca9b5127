package proposal

import (
	"slices"

	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// What hangs on what: an act that is tied to another, one that has to come first,
// and one that another is the price of.

// tied reads "has linked the release of the pilots to the lifting of Velian
// sanctions".
func (r *reader) tied(v int) bool {
	o, e := r.Child(v, "obj"), r.Prepositional(v, "to", "on", "upon")
	switch r.Lemma(v) {
	case "link", "tie", "condition":
	case "make": // "made its return conditional on the release of prisoners"
		x := v + 1
		for x < min(v+14, r.Sentence(v).Last) && !hanging[r.Lower(x)] {
			x++
		}
		if !hanging[r.Lower(x)] || r.Lower(x+1) != "on" && r.Lower(x+1) != "upon" {
			return false
		}
		e = r.Head(x + 1)
		if o < v || o > x {
			for o = x - 1; o > v && (!r.Is(o, "NOUN") || r.Case(o) >= 0); o-- {
			}
		}
	default:
		return false
	}
	if o < v || e < o || !r.Is(o, "NOUN") || !r.Is(e, "NOUN") || !r.demandable(e) || r.passive(v) || r.Negated(v) || !r.Asserted(v) {
		return false
	}
	s, free := r.Subject(v)
	if s < 0 || !free {
		return false
	}
	p := &plan{answers: -1, by: byReturn, head: v, from: r.makers(s)}
	if !slices.ContainsFunc(p.from, r.party) {
		return false
	}
	lo, hi := r.phrase(o, -1)
	for k := o + 1; k < e; k++ {
		if k == r.Case(e) || hanging[r.Lower(k)] {
			hi = min(hi, k)
		}
	}
	r.addTerm(p, lo, hi)
	p.name = r.spelled(lo, hi)
	lo, hi = r.phrase(e, v)
	r.addTerm(p, lo, hi)
	p.to = r.across(r.doer(e), p.from)
	if len(p.to) == 0 {
		p.to = r.across(r.Holders(r.Prepositional(e, "by", "from")), p.from)
	}
	if len(p.terms) < 2 || len(p.to) == 0 && !r.foreign(p) {
		return false
	}
	r.enter(p, v)
	return true
}

// hanging are adjectives for what hangs on something else.
var hanging = wordset.Of(`conditional contingent dependent`)

// across returns those that are on another side than from, nil where they are on
// the same.
func (r *reader) across(to, from []clause.Holder) []clause.Holder {
	if len(to) == 0 || r.sideOf(to) == r.sideOf(from) && r.sideOf(to) != "" {
		return nil
	}
	return to
}

// posed reads "made it a condition of the talks that the Front surrender its
// rockets".
func (r *reader) posed(i int) bool {
	v := r.Head(i)
	if v < 0 || v > i || r.Lemma(v) != "make" || r.Lower(v+1) != "it" || r.Negated(v) || !r.Asserted(v) {
		return false
	}
	s, free := r.Subject(v)
	if s < 0 || !free {
		return false
	}
	p := &plan{answers: -1, by: byConditions, head: i, from: r.makers(s), asked: true}
	if !slices.ContainsFunc(p.from, r.party) {
		return false
	}
	for k := i + 1; k < min(i+9, r.Sentence(i).Last); k++ {
		if r.Lower(k) != "that" {
			continue
		}
		x := r.Head(k)
		if x < k || !r.act(x) {
			return false
		}
		p.to = r.across(r.Holders(r.ownSubject(x)), p.from)
		if !slices.ContainsFunc(p.to, r.party) {
			return false
		}
		return r.stipulate(p, i, x, "condition")
	}
	return false
}

// comesFirst reads what a speaker says that another party has to do before
// anything else: "Sumar must first withdraw, Ilo Tarn said", "before any talks
// Sumar must withdraw".
func (r *reader) comesFirst(v int) bool {
	if r.Negated(v) || r.Asks(v) || !r.act(v) {
		return false
	}
	if r.Has(v, "must") < 0 {
		h := r.Head(v) // "has to withdraw", "would have to withdraw"
		if r.Base(v) != "xcomp" || r.To(v) < 0 || r.Lower(h) != "has" && r.Lower(h) != "have" || r.Negated(h) {
			return false
		}
	}
	s, free := r.Subject(v)
	to := r.Holders(s)
	if s < 0 || s > v || !free || !slices.ContainsFunc(to, r.party) || !r.precedes(v) {
		return false
	}
	_, by, known := r.Saying(v)
	if !known || !r.party(by) {
		return false
	}
	p := &plan{answers: -1, by: byFirst, head: v, from: []clause.Holder{by}, asked: true}
	if p.to = r.across(to, p.from); len(p.to) == 0 {
		return false
	}
	return r.stipulate(p, v, v, "demand")
}

// stipulate adds p, told at word at, if the clause of verb v is a term of it; the
// noun says what p is.
func (r *reader) stipulate(p *plan, at, v int, noun string) bool {
	r.clauseWith(p, v)
	if len(p.terms) == 0 {
		return false
	}
	p.name = noun + " that " + r.spelledSpan(p.terms[0].span)
	r.enter(p, at)
	return true
}

// precedes reports whether the clause of verb v says that something else comes
// after: "first", "before", "if talks are to succeed".
func (r *reader) precedes(v int) bool {
	sent := r.Sentence(v)
	if x := sent.First + 1; r.Lower(sent.First) == "to" && r.Is(x, "VERB") && (r.Lemma(x) == "end" || r.Lemma(x) == "stop" || r.Lemma(x) == "restart" || r.Lemma(x) == "resume") {
		return true // "To end the war, Sumar must withdraw"
	}
	for k := sent.First; k < sent.Last; k++ {
		switch r.Lower(k) {
		case "first":
			if r.Head(k) == v || k > v && k <= v+2 || k == v-1 {
				return true
			}
		case "before":
			if h := r.Head(k); h >= 0 && (r.Head(h) == v || h == r.Head(v)) || k == sent.First {
				return true
			}
		}
	}
	return false
}

// priced reads an act that is told behind its price: "In exchange for the hostages,
// Velia would free 30 of its prisoners".
func (r *reader) priced(v int) bool {
	if r.modal(v) < 0 || r.Asks(v) || r.Negated(v) || r.passive(v) {
		return false
	}
	k := r.Sentence(v).First
	if r.Lower(k) != "in" || r.Lower(k+1) != "exchange" && r.Lower(k+1) != "return" || r.Lower(k+2) != "for" {
		return false
	}
	comma := k + 3
	for comma < v && r.Lower(comma) != "," {
		comma++
	}
	s := r.ownSubject(v)
	if comma == v || s < comma || comma < k+4 {
		return false
	}
	from := r.Holders(s)
	if !slices.ContainsFunc(from, r.party) {
		return false
	}
	p := &plan{answers: -1, by: byReturn, head: v, from: from}
	r.clauseWith(p, v)
	lo := k + 3
	for lo < comma && r.Is(lo, "DET") {
		lo++
	}
	r.addTerm(p, lo, comma)
	if len(p.terms) < 2 {
		return false
	}
	p.name = r.spelledSpan(p.terms[0].span)
	if n := len(r.plans) - 1; n >= 0 && r.at-r.plans[n].last <= 1 { // goes on with what was told
		r.note(r.plans[n], v)
		r.addTerms(r.plans[n], p.terms)
		return true
	}
	r.enter(p, v)
	return true
}
