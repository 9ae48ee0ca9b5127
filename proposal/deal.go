package proposal

import (
	"slices"

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
