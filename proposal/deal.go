package proposal

import (
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
	"github.com/readout-dev/readout/timex"
)

// struck reads an agreement of named parties at word i with what it says:
// "Velia's agreement with Sumar, under which …", "Velia and Sumar signed a deal
// to …"; and one that they are at work on.
func (r *reader) struck(i int) bool {
	if r.called(i) != nil || r.Negated(i) || r.inForce(i) {
		return false
	}
	var parties []clause.Holder
	p := &plan{answers: -1, by: byPact, head: i, mediators: r.brokers(i)}
	add := func(hs []clause.Holder) {
		for _, h := range hs {
			if !slices.ContainsFunc(parties, h.Same) {
				parties = append(parties, h)
			}
		}
	}
	v, inWork := r.dealVerb(i)
	if v >= 0 {
		if inWork && (!r.Asserted(v) || r.Negated(v)) {
			return false
		}
		if dealers := r.dealers(v); brokering[r.Lemma(v)] {
			p.mediators = dealers
		} else {
			add(dealers)
		}
	}
	add(r.partners(i))
	after := i
	if len(parties) < 2 && r.Lower(i+1) == "between" {
		parties, after = r.twoAfter(i + 1)
	}
	if len(parties) < 2 || r.sideOf(parties) != "" {
		if k := r.Case(i); len(p.mediators) == 0 || len(parties) > 0 || k >= 0 && r.Lower(k) == "under" {
			return false
		}
		p.from = p.mediators // "the accord, brokered by Tarsk, commits both sides to …"
	} else {
		p.from, p.to = parties, parties
	}
	r.name(p, i)
	if x := after + 2; len(p.terms) == 0 && after > i && r.Lower(x-1) == "to" && r.verbal(x) {
		first, last := r.clauseWords(x)
		r.addTerm(p, first, last)
		start, _ := r.phrase(i, -1)
		p.name = r.spelled(start, last)
	}
	if truces[r.Lemma(i)] && len(p.terms) == 0 {
		first, last := r.phrase(i, -1)
		r.addTerm(p, first, min(last, max(i+1, after+1)))
	}
	if inWork && len(p.terms) == 0 && r.specific(i) {
		p.by = byWork
		first, last := r.phrase(i, -1)
		r.addTerm(p, first, last)
	}
	r.enter(p, i)
	return true
}

// signed reports whether parties come to the truce at word i: "signed a truce".
func (r *reader) signed(i int) bool {
	v, inWork := r.dealVerb(i)
	return v >= 0 && !inWork && (v < i || r.Rel(i) == "nsubj:pass") && !r.definite(i) && r.Has(i, "separate") < 0 && r.Base(v) != "advcl"
}

// oldAfter is the number of days after which an agreement is an old one.
const oldAfter = 2 * 365

// inForce reports whether the agreement at word i is told of as old: "in force since 1990",
// "which dates from 1987", "signed a truce in 1950".
func (r *reader) inForce(i int) bool {
	if t, ok := timex.Governing(r.A, r.A.Tokens[i].Span); ok && !t.When.Start.IsZero() && t.When.Start.Last().Compare(r.published().AddDays(-oldAfter)) < 0 {
		return true
	}
	for k := i + 1; k < min(i+9, r.Sentence(i).Last-1); k++ {
		if r.Lower(k) == "in" && r.Lower(k+1) == "force" || (r.Lemma(k) == "date" && (r.Lower(k+1) == "from" || r.Lower(k+1) == "back")) {
			return true
		}
	}
	return false
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
	if k >= 0 && r.Lower(k) == "to" && (r.Lower(h) == "close" || r.Lower(h) == "near" || r.Lower(h) == "closer" || r.Lower(h) == "nearer") { // "are close to a deal"
		return h, true
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
		all = append(r.makers(s), r.beside(s)...)
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
// harbour", "agreed on a truce", "agreed a truce"; and what one of them agreed to
// do for another.
func (r *reader) agreed(v int) {
	h := r.accompanied(v)
	if lemma := r.Lemma(v); !r.jointly(v) && (lemma != "agree" && lemma != "undertake" || r.Has(v, "would", "will", "to") >= 0) || r.Negated(v) || !r.Asserted(v) && h < 0 || r.passive(v) {
		return
	}
	s, free := r.Subject(v)
	if h >= 0 {
		s, free = r.Subject(h)
	}
	if s < 0 || !free || r.inDeal(v) {
		return
	}
	from := slices.Concat(r.makers(s), r.beside(s), r.Holders(r.Prepositional(v, "with")))
	part, with := r.partOfDeal(v)
	for _, h := range with {
		if !slices.ContainsFunc(from, h.Same) {
			from = append(from, h)
		}
	}
	if !slices.ContainsFunc(from, r.party) || len(from) == 1 && r.among(from[0].ID) { // what a council decides
		return
	}
	p := &plan{answers: -1, by: byAgreed, head: v, from: from}
	if by := r.dealOf(part); len(by) > 0 { // "agreed to it under a deal proposed by Tarsk"
		p.by, p.from = byUnder, by
		from = r.makers(s)
	}
	together := len(from) > 1 && r.sideOf(from) == ""
	if together {
		p.to = from
	}
	if r.jointly(v) {
		if !together {
			return
		}
		x := r.agreedTo(v)
		_, last := r.clauseWords(x)
		r.addTerm(p, r.modal(x)+1, last)
		p.name = "to " + r.spelled(r.modal(x)+1, last)
	} else if x := r.agreedTo(v); x > v {
		if talking[r.Lemma(x)] || r.Lemma(x) == "hold" && talks[r.Lemma(r.Child(x, "obj"))] || !together && r.deed(x) < 0 || !r.clauseTermUntil(p, x, part) {
			return
		}
	} else {
		o := r.Child(v, "obj")
		if o < v || r.Timed(o) {
			o = r.Prepositional(v, "on", "upon", "to")
		}
		if !together || o < v || !r.Is(o, "NOUN") || !offered[r.Lemma(o)] && !r.common(o) || r.Timed(o) || r.called(o) != nil {
			return
		}
		if pacts[r.Lemma(o)] || nouns[r.Lemma(o)] {
			p.head = o
			r.name(p, o)
		} else {
			first, last := r.phrase(o, -1)
			p.name = r.spelled(first, last)
			r.addTerm(p, first, last)
		}
	}
	r.enter(p, v)
	if p.by == byUnder {
		r.replies(p, v, from, readout.ResponseAccepts)
	}
}

// jointly reports whether verb v tells what several say that they will do with each other:
// "announced that they would jointly rebuild the bridge", "said they would exchange envoys".
func (r *reader) jointly(v int) bool {
	switch r.Lemma(v) {
	case "say", "announce", "declare", "pledge":
	default:
		return false
	}
	x := r.Child(v, "ccomp")
	if x < v || r.modal(x) < 0 || r.Negated(x) || r.Lower(r.ownSubject(x)) != "they" || r.Has(x, "have") >= 0 {
		return false
	}
	if r.Lemma(x) == "exchange" || r.Lemma(x) == "swap" {
		return swapped[r.Lemma(r.Child(x, "obj"))]
	}
	return r.Has(x, "jointly", "together") >= 0 && r.plain(x)
}

// swapped are nouns for what parties exchange.
var swapped = wordset.Of(`prisoner captive hostage detainee ambassador envoy diplomat body remains land territory`)

// talks are nouns for what parties hold when they deal with each other, on which they
// agree without agreeing on anything.
var talks = wordset.Of(`talk talks meeting round negotiation negotiations consultation discussion session dialogue`)

// dealOf returns who proposed the deal whose phrase begins at word part.
func (r *reader) dealOf(part int) []clause.Holder {
	if part < 0 {
		return nil
	}
	for n := part + 1; n < min(part+9, r.Sentence(part).Last); n++ {
		if r.Is(n, "NOUN") && (pacts[r.Lemma(n)] || nouns[r.Lemma(n)]) {
			return r.author(n)
		}
	}
	return nil
}

// common reports whether word o is a noun for what parties do together.
func (r *reader) common(o int) bool { return together[r.Lemma(o)] || shares[r.Lemma(o)] }

// shares are nouns for what parties set up or draw together.
var shares = wordset.Of(`fund zone border frontier force mission council panel timetable list tribunal court quota tariff price buffer corridor union market date`)

// agreedTo returns the verb of what verb v agrees to: "agreed to pay", "agreed in
// principle to pay", "agreed that it would pay"; -1 for none.
func (r *reader) agreedTo(v int) int {
	if x := r.infinitive(v); x > v {
		return x
	}
	for c := range r.Dependents(v) {
		if c < v {
			continue
		}
		switch {
		case r.Base(c) == "ccomp" && r.jointly(v):
			return c
		case r.Base(c) == "ccomp" && r.Has(c, "that") >= 0 && r.wished(c, true) && r.deed(c) >= 0:
			return c
		case r.Base(c) == "obl" && r.Is(c, "ADJ") && r.Child(c, "obj") > c && r.Lower(c-1) == "to": // "agreed to free the men"
			return c
		case r.Base(c) == "obl" && r.Lower(c) == "principle":
			if x := r.infinitive(c); x > v {
				return x
			}
		}
	}
	return -1
}

// partOfDeal returns the word from which on "as part of a deal with Velia" or
// "under an agreement with Velia" stands behind verb v, and the parties that it
// names; -1 for none.
func (r *reader) partOfDeal(v int) (int, []clause.Holder) {
	_, end := r.Subtree(v)
	for k := v + 2; k < end; k++ {
		var first int
		switch {
		case r.Lower(k) == "under":
			first = k
		case r.Lower(k) == "of" && r.Lower(k-1) == "part" && r.Lower(k-2) == "as":
			first = k - 2
		default:
			continue
		}
		for n := k + 1; n < min(k+7, end); n++ {
			if !r.Is(n, "NOUN") || !pacts[r.Lemma(n)] && !nouns[r.Lemma(n)] {
				continue
			}
			return first, r.partners(n)
		}
	}
	return -1, nil
}

// partners returns the parties of the agreement at word i that its phrase names:
// whose it is, with and between whom, by whom it was signed or reached.
func (r *reader) partners(i int) (all []clause.Holder) {
	add := func(hs []clause.Holder) {
		for _, h := range hs {
			if !slices.ContainsFunc(all, h.Same) {
				all = append(all, h)
			}
		}
	}
	if len(r.brokers(i)) == 0 {
		add(r.owners(i))
	}
	if m := r.Mention(i + 2); r.Lower(i+1) == "with" && m != nil && m.Actor.Name != "" { // where the tree hangs it on the verb
		add(r.Holders(i + 2))
	}
	heads := []int{i}
	if c := r.joined(i); c >= 0 {
		heads = append(heads, c)
		if making[r.Lemma(c)] && !brokering[r.Lemma(c)] {
			by := r.Holders(r.Prepositional(c, "by"))
			if len(by) == 0 {
				by = r.agentBehind(c)
			}
			add(by)
		}
	}
	for _, h := range heads {
		for c := range r.Dependents(h) {
			if k := r.Case(c); c > i && k >= 0 && (r.Lower(k) == "with" || r.Lower(k) == "between" || r.Lower(k) == "among") {
				add(r.Holders(c))
			}
		}
	}
	return all
}

// joined returns the participle that tells how the agreement at word i came
// about: "an agreement [reached] with", "the accord, [signed] in March"; -1 for
// none.
func (r *reader) joined(i int) int {
	c := i + 1
	for c < i+4 && (r.Lower(c) == "," || r.Is(c, "ADV")) {
		c++
	}
	if r.Is(c, "VERB") && (r.A.Tokens[c].XPOS == "VBN" || r.A.Tokens[c].XPOS == "VBD") && (making[r.Lemma(c)] || r.Lemma(c) == "agree") && (r.Child(c, "nsubj") < 0 || r.Child(c, "nsubj") == i) {
		return c
	}
	return -1
}

// brokers returns who brought about the agreement at word i without being a party
// to it: "a deal brokered by Tarsk".
func (r *reader) brokers(i int) []clause.Holder {
	if k := r.hyphened(i); k >= 0 && brokering[r.verb(k)] { // "a Tarsk-brokered truce"
		if hs := r.Holders(k - 2); len(hs) > 0 {
			return hs
		}
		return r.Adjectival(k - 2)
	}
	c := r.joined(i)
	if c < 0 || !brokering[r.Lemma(c)] {
		return nil
	}
	if hs := r.Holders(r.Prepositional(c, "by")); len(hs) > 0 {
		return hs
	}
	return r.agentBehind(c)
}
