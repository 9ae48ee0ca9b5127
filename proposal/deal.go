package proposal

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
)

// struck reads an agreement of named parties at word i with what it says:
// "Velia's agreement with Sumar, under which …", "Velia and Sumar signed a deal
// to …"; and one that they are at work on.
func (r *reader) struck(i int) bool {
	if r.called(i) != nil || r.Negated(i) {
		return false
	}
	parties := r.owners(i)
	for c := range r.Dependents(i) {
		if k := r.Case(c); c > i && k >= 0 && (r.Lower(k) == "with" || r.Lower(k) == "between" || r.Lower(k) == "among") {
			parties = append(parties, r.Holders(c)...)
		}
	}
	after := i
	if len(parties) < 2 && r.Lower(i+1) == "between" {
		parties, after = r.twoAfter(i + 1)
	}
	v, inWork := r.dealVerb(i)
	p := &plan{answers: -1, by: byPact, head: i}
	if v >= 0 {
		if inWork && (!r.Asserted(v) || r.Negated(v)) {
			return false
		}
		for _, h := range r.dealers(v) {
			if r.Lemma(v) == "broker" || r.Lemma(v) == "mediate" {
				p.mediators = append(p.mediators, h)
			} else if !slices.ContainsFunc(parties, h.Same) {
				parties = append(parties, h)
			}
		}
	}
	if len(parties) < 2 || r.sideOf(parties) != "" {
		return false
	}
	p.from, p.to = parties, parties
	r.name(p, i)
	if x := after + 2; len(p.terms) == 0 && after > i && r.Lower(x-1) == "to" && r.verbal(x) {
		first, last := r.clauseWords(x)
		r.addTerm(p, first, last)
		start, _ := r.phrase(i, -1)
		p.name = r.spelled(start, last)
	}
	if inWork && len(p.terms) == 0 && r.specific(i) {
		p.by = byWork
		first, last := r.phrase(i, -1)
		r.addTerm(p, first, last)
	}
	r.enter(p, i)
	return true
}

// twoAfter returns the two parties that are named behind "between" at word i,
// where long titles hide them from the tree ("between Foreign Minister Ana Brek
// and President Ilo Tarn"), and the last word of the second.
func (r *reader) twoAfter(i int) (two []clause.Holder, last int) {
	var joined bool
	for k := i + 1; k < min(i+20, r.Sentence(i).Last); k++ {
		m := r.Mention(k)
		switch {
		case m != nil && m.Actor.Name != "" && m.Form == readout.FormName && (m.Type == readout.ActorPerson || r.Is(k+1, "CCONJ", "PUNCT", "PART", "VERB", "AUX")):
			h := clause.Holder{ActorRef: m.Actor, Type: m.Type}
			if m.Type == readout.ActorPerson {
				h.Represents = m.Represents
			}
			_, end := r.A.TokensIn(m.Span)
			if len(two) == 1 && !joined {
				return nil, i
			}
			if two = append(two, h); len(two) == 2 {
				return two, end - 1
			}
			k = end - 1
		case r.Lower(k) == "and":
			joined = true
		case m == nil && !r.Is(k, "PROPN", "ADJ", "NOUN", "DET", "ADP"):
			return nil, i
		}
	}
	return nil, i
}

// dealVerb returns the verb by which parties come to the agreement at word i,
// or are at work on it; -1 for none.
func (r *reader) dealVerb(i int) (v int, inWork bool) {
	if c := r.Child(i, "acl"); c > i && r.A.Tokens[c].XPOS == "VBN" && making[r.Lemma(c)] {
		return c, false
	}
	h := r.Head(i)
	if h < 0 {
		return -1, false
	}
	k := r.Case(i)
	if k >= 0 && r.Lower(k) == "on" && r.Lemma(h) == "work" { // "begun work on", "work on"
		if r.Is(h, "NOUN") && r.Head(h) >= 0 && working[r.Lemma(r.Head(h))] {
			return r.Head(h), true
		}
		if r.Is(h, "VERB") {
			return h, true
		}
		return -1, false
	}
	if k >= 0 || !r.Is(h, "VERB") || r.Base(i) != "obj" && r.Rel(i) != "nsubj:pass" {
		return -1, false
	}
	lemma := r.Lemma(h)
	switch {
	case making[lemma] && r.A.Tokens[h].XPOS != "VBG" && r.Asserted(h) && !r.Negated(h):
		return h, false
	case working[lemma] && lemma != "begin" && lemma != "start" && r.A.Tokens[h].XPOS == "VBG" && r.Child(h, "aux") >= 0:
		return h, true
	}
	return -1, false
}

// dealers returns the parties of verb v: its subject, its agent, and with whom.
func (r *reader) dealers(v int) (all []clause.Holder) {
	var s int
	if r.passive(v) {
		s = r.Prepositional(v, "by")
	} else {
		s, _ = r.Subject(v)
	}
	if s >= 0 {
		all = r.makers(s)
	}
	return append(all, r.Holders(r.Prepositional(v, "with", "between"))...)
}

// specific reports whether the noun at word i says what kind it is: "a free
// trade agreement".
func (r *reader) specific(i int) bool {
	for c := range r.Dependents(i) {
		if c < i && r.Base(c) == "compound" && r.Is(c, "NOUN") && r.Lemma(c) != "peace" && r.Lemma(c) != "framework" && r.Mention(c) == nil {
			return true
		}
	}
	return false
}

// agreed reads what parties agreed to do: "Velia and Sumar agreed to reopen the
// harbour", "agreed on a truce".
func (r *reader) agreed(v int) {
	if r.Lemma(v) != "agree" || r.Negated(v) || !r.Asserted(v) || r.passive(v) || r.Has(v, "would", "will", "to") >= 0 {
		return
	}
	s, free := r.Subject(v)
	if s < 0 || !free {
		return
	}
	from := append(r.makers(s), r.Holders(r.Prepositional(v, "with"))...)
	if len(from) < 2 || r.sideOf(from) != "" || !slices.ContainsFunc(from, r.party) {
		return
	}
	p := &plan{answers: -1, by: byAgreed, head: v, from: from, to: from}
	if x := r.infinitive(v); x > v {
		if talking[r.Lemma(x)] || !r.clauseTerm(p, x) {
			return
		}
	} else {
		o := r.Prepositional(v, "on", "upon")
		if o < 0 || !r.Is(o, "NOUN") || !offered[r.Lemma(o)] && !together[r.Lemma(o)] || r.Timed(o) {
			return
		}
		first, last := r.phrase(o, -1)
		p.name = r.spelled(first, last)
		r.addTerm(p, first, last)
	}
	r.enter(p, v)
}

// given reads what a party would do in return for what another does: "will not
// reopen the harbour unless Sumar withdraws", "is ready to free them in exchange
// for a truce".
func (r *reader) given(v int) {
	d := r.deed(v)
	if r.passive(v) || r.Asks(v) || r.called(r.Child(v, "obj")) != nil { // "would accept the plan if" is an answer
		return
	}
	s, free := r.Subject(v)
	if s < 0 || !free {
		return
	}
	ready, bound := false, r.modal(v) >= 0
	if h := r.Head(v); !bound && h >= 0 && r.To(v) >= 0 {
		switch r.Lemma(h) {
		case "ready", "willing", "prepared":
			bound = !r.Negated(h) && r.Asserted(h)
			ready = bound
		case "threaten":
			bound = !r.Negated(h) && r.Asserted(h)
		case "agree", "offer", "promise", "pledge", "vow", "propose":
			bound = !r.Negated(h) && r.Asserted(h)
		case "refuse":
			bound = true
		}
	}
	if !bound {
		return
	}
	from := r.makers(s)
	if !slices.ContainsFunc(from, r.party) {
		return
	}
	p := &plan{answers: -1, by: byReturn, head: v, from: from}
	first, last := r.clauseWords(v)
	mark := r.infinitiveMark(v)
	if m := r.modal(v); mark == "" && m >= 0 && m+1 < v && r.Has(v, "have", "be") < 0 {
		first, mark = m+1, "to " // "would free captured soldiers": the tree takes the verb for an adjective
	}
	name := mark + r.spelled(first, last)
	if e := r.inReturn(v); e >= 0 && d >= 0 {
		lo, _ := r.Subtree(e)
		k := r.exchangeAt(lo, e)
		cut, end := r.phrase(e, -1)
		if k < 0 {
			return
		}
		r.addTerm(p, first, k)
		r.addTerm(p, cut, end)
	} else if c, to := r.onCondition(v, from); c >= 0 {
		lo, _ := r.Subtree(c)
		if !r.threatens(v) {
			r.addTerm(p, first, min(last, lo))
		}
		r.clauseWith(p, c)
		p.to = to
	} else if !ready || d < 0 || !r.clauseTerm(p, d) {
		return
	}
	p.name = name
	if len(p.terms) == 0 || len(p.terms) == 1 && !ready && !r.threatens(v) {
		return
	}
	if r.threatens(v) {
		p.name, p.asked = "demand that "+strings.Join(strings.Fields(r.A.Text(p.terms[0].span)), " "), true
	}
	for _, q := range r.plans { // "offered to release them in return for a truce" is an offer already
		if slices.ContainsFunc(q.terms, func(t term) bool { return t.span.Overlaps(p.terms[0].span) }) {
			q.terms = p.terms
			q.to = append(q.to, p.to...)
			return
		}
	}
	r.enter(p, v)
}

// modal returns the "will" or "would" of verb v, -1 for none.
func (r *reader) modal(v int) int {
	return r.Has(v, "will", "would", "wo", "'ll", "’ll", "'d")
}

func (r *reader) infinitiveMark(v int) string {
	if r.A.Tokens[v].XPOS == "VB" {
		return "to "
	}
	return ""
}

// threatens reports whether verb v tells what a party will do unless another
// gives in: then only what the other is to do is a term.
func (r *reader) threatens(v int) bool {
	if r.Negated(v) {
		return false
	}
	for c := range r.Dependents(v) {
		if c > v && r.Base(c) == "advcl" && r.Has(c, "unless") >= 0 {
			return true
		}
	}
	return false
}

// inReturn returns the noun of "in exchange for", "in return for" behind verb v.
func (r *reader) inReturn(v int) int {
	_, end := r.Subtree(v)
	for k := v + 1; k+2 < end; k++ {
		if r.Lower(k) == "in" && (r.Lower(k+1) == "exchange" || r.Lower(k+1) == "return") && r.Lower(k+2) == "for" {
			for e := k + 3; e < end; e++ {
				if r.Is(e, "NOUN", "VERB") {
					if h := r.Head(e); h < k+2 || h > e && !r.Is(h, "NOUN") {
						return e
					}
				}
			}
		}
	}
	return -1
}

// exchangeAt returns where "in exchange for" before word e begins.
func (r *reader) exchangeAt(lo, e int) int {
	for k := e - 1; k >= max(0, e-12); k-- {
		if r.Lower(k) == "in" && (r.Lower(k+1) == "exchange" || r.Lower(k+1) == "return") {
			return k
		}
	}
	return -1
}

// onCondition returns the verb of the condition on which verb v hangs, where
// another party has to fulfil it, and that party: an act that is denied hangs on
// "unless" or "until", another on "if" or "once".
func (r *reader) onCondition(v int, from []clause.Holder) (int, []clause.Holder) {
	denied := r.Negated(v)
	if h := r.Head(v); h >= 0 && r.Lemma(h) == "refuse" {
		denied = !denied
	}
	for c := range r.Dependents(v) {
		if c < v || r.Base(c) != "advcl" || !r.Is(c, "VERB") {
			continue
		}
		for k := range r.Dependents(c) {
			var ok bool
			switch r.Lower(k) {
			case "unless":
				ok = true
			case "until":
				ok = denied
			case "if", "once", "provided":
				ok = !denied
			}
			if !ok {
				continue
			}
			s := r.Child(c, "nsubj")
			to := r.Holders(s)
			if len(to) > 0 && r.act(c) && !r.passive(c) && slices.ContainsFunc(to, r.party) && r.sideOf(to) != r.sideOf(from) {
				return c, to
			}
		}
	}
	return -1, nil
}
