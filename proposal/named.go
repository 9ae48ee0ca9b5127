package proposal

import (
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// Proposals that are named: "Velia's plan for the harbour".

// named reads a proposal that is named with whose it is, or what it is about.
func (r *reader) named(i int) {
	lemma := r.Lemma(i)
	if wishes[lemma] {
		if !r.issued(i) {
			r.wish(i)
		}
		return
	}
	if lemma == "readiness" || lemma == "willingness" {
		r.readiness(i)
		return
	}
	if (pacts[lemma] || (truces[lemma] || nouns[lemma]) && r.joined(i) >= 0 || truces[lemma] && r.signed(i)) && r.struck(i) {
		return
	}
	if own := r.owners(i); len(own) > 0 && r.Has(i, "proposed") >= 0 && r.Has(i, "proposed") < i && offered[lemma] && r.called(i) == nil { // "Velia's proposed swap"
		p := &plan{answers: -1, by: byNoun, head: i, from: own, noun: lemma}
		first := r.Has(i, "proposed")
		_, last := r.phrase(i, -1)
		p.name = r.spelled(first, last)
		r.addTerm(p, first+1, last)
		r.enter(p, i)
		return
	}
	if !nouns[lemma] && !((lemma == "resolution" || lemma == "motion") && (r.movers(i) || len(r.holding(i)) > 0)) && !(answers[lemma] && (r.about(i) >= 0 || len(r.owners(i)) > 0 && r.Prepositional(i, "for", "on") >= 0)) {
		return
	}
	if first := r.Sentence(i).First; r.Lower(first) == "had" && r.Child(r.Head(first), "nsubj") > first { // "Had Velia tabled its plan, …"
		return
	}
	if r.A.Text(r.A.Tokens[i].Span) == "Plan" || r.planned(i) || domestic[r.Lemma(i-1)] || r.atWork(i) {
		return
	}
	if p := r.called(i); p != nil {
		r.note(p, i)
		r.contents(p, i)
		return
	}
	from := r.owners(i)
	if len(from) == 0 {
		from = r.holding(i)
	}
	if by, theirs := r.notTheirs(i, from); theirs {
		if from = by; len(from) == 0 {
			return
		}
	}
	if len(from) == 0 && !r.indefinite(i) {
		return
	}
	p := &plan{answers: -1, by: byNoun, head: i, from: from}
	o := r.Prepositional(i, "to")
	if m := r.Mention(i + 2); r.Lower(i+1) == "to" && m != nil && m.Actor.Name != "" {
		o = i + 2
	}
	if to := r.Holders(o); slices.ContainsFunc(to, r.party) { // "Velia's offer to Sumar"
		p.to = r.across(to, from)
	}
	if v := r.Head(i); v >= 0 && v < i && r.Base(i) == "obj" && r.passive(v) && handing[r.Lemma(v)] { // "they were handed a proposal"
		p.to = r.Holders(r.patient(v))
	}
	if v := r.Head(i); v >= 0 && r.Base(i) == "obj" && r.Lemma(v) == "receive" { // "Sumar received a proposal from Velia"
		if s, free := r.Subject(v); free {
			p.to = r.makers(s)
		}
	}
	if s, free := r.accepter(i); s >= 0 && !free { // "urged Velia to accept a Tarskan plan"
		if to := r.Holders(s); slices.ContainsFunc(to, r.party) && r.sideOf(to) != r.sideOf(from) {
			p.to = to
		}
	}
	r.name(p, i)
	r.enter(p, i)
}

// domestic are nouns before "plan" for what one government plans at home.
var domestic = wordset.Of(`budget tax pension health healthcare spending campaign education housing business rescue bailout welfare reform infrastructure
	security insurance savings austerity cost-cutting economic recovery stimulus`)

// atWork reports whether the plan at word i is told of as one that is carried out: somebody
// withdraws from it or takes part in it.
func (r *reader) atWork(i int) bool {
	v, k := r.Head(i), r.Case(i)
	for n := 0; n < 2 && k >= 0 && v >= 0 && v < i; n++ {
		switch r.Lower(k) {
		case "from":
			if leavingIt[r.Lemma(v)] {
				return true
			}
		case "in", "of", "under":
			if joiningIt[r.Lemma(v)] {
				return true
			}
		}
		v = r.Head(v)
	}
	return false
}

// leavingIt and joiningIt are words for leaving what is at work and being part of it.
var (
	leavingIt = wordset.Of(`withdraw withdrawal pull quit exit drop benefit`)
	joiningIt = wordset.Of(`part participation participate take join membership member`)
)

// movers reports whether those whose resolution word i names are states or
// persons, who put it to a body, not the body that passed it.
func (r *reader) movers(i int) bool {
	own := r.owners(i)
	return len(own) > 0 && !slices.ContainsFunc(own, func(h clause.Holder) bool { return h.Type == readout.ActorBody })
}

// notTheirs returns whose "its", "their", "his" or "her" noun at word i is where who answers
// it is its subject ("Sumar turned down its demand") or it is not known whose it is: not
// of who answers, but of the speaker or of the one other party that the sentence names
// before, or the sentence before it. theirs is false where the noun is no such.
func (r *reader) notTheirs(i int, from []clause.Holder) (by []clause.Holder, theirs bool) {
	k := r.Child(i, "nmod:poss")
	s, free := r.accepter(i)
	if k < 0 || !r.Is(k, "PRON") || s < 0 || !free {
		return nil, false
	}
	whom := r.answerers(s)
	if len(whom) == 0 || len(from) > 0 && len(r.across(from, whom)) > 0 {
		return nil, false
	}
	if _, by, known := r.Saying(i); known && r.side(by) != r.sideOf(whom) {
		return []clause.Holder{by}, true
	}
	sent := r.Sentence(i)
	end := r.Head(i)
	for n := 0; n < 2; n++ {
		for w := sent.First; w < end; w++ {
			m := r.Mention(w)
			if m == nil || (r.Lower(k) == "his" || r.Lower(k) == "her") != (m.Type == readout.ActorPerson) {
				continue
			}
			for _, h := range r.Holders(w) {
				if r.party(h) && len(r.across([]clause.Holder{h}, whom)) > 0 && !slices.ContainsFunc(by, h.Same) {
					by = append(by, h)
				}
			}
		}
		if len(by) > 0 || r.at == 0 {
			break
		}
		sent = r.A.Sentences[r.at-1]
		end = sent.Last
	}
	if len(by) > 1 && r.sideOf(by) == "" {
		by = nil
	}
	return by, true
}

// accepter returns the subject of the verb of answering that word i is the object
// of, -1 for none; free as for Subject.
func (r *reader) accepter(i int) (s int, free bool) {
	v := r.Head(i)
	if v < 0 || v > i || r.Base(i) != "obj" {
		return -1, true
	}
	if _, ok := answering()["verb "+r.Lemma(v)]; !ok {
		return -1, true
	}
	return r.Subject(v)
}

// holding returns whose the plan at word i is by what is told of it without an
// owner: two sides that discuss it, or one that gives it up.
func (r *reader) holding(i int) []clause.Holder {
	v := r.Head(i)
	if v < 0 || v > i || !r.Is(v, "VERB") || r.Negated(v) || !r.Asserted(v) || !nouns[r.Lemma(i)] && !papers[r.Lemma(i)] {
		return nil
	}
	s, free := r.Subject(v)
	if s < 0 || !free {
		return nil
	}
	hs := r.makers(s)
	if k := r.Case(i); k >= 0 {
		if w := r.Lower(k); w != "about" && w != "on" && w != "over" || !speaking[r.Lemma(v)] {
			return nil
		}
		if o := r.Prepositional(v, "to", "with"); o > v {
			hs = append(hs, r.makers(o)...)
		}
		if len(hs) > 1 && r.sideOf(hs) == "" { // "spoke to Velia about a plan"
			for n, h := range hs { // a resolution is put by states
				if e, ok := r.base.State(h.Represents); ok && papers[r.Lemma(i)] && r.isState(h.Represents) {
					hs[n] = clause.Holder{ActorRef: e.Ref(), Type: e.Type()}
				}
			}
			return hs
		}
		return nil
	}
	if r.Base(i) != "obj" {
		return nil
	}
	switch r.Lemma(v) {
	case "discuss", "negotiate", "finalise", "finalize", "agree":
		if len(hs) > 1 && r.sideOf(hs) == "" {
			return hs
		}
	case "scrap", "shelve", "abandon", "withdraw":
		return hs
	case "have": // "Tarsk has a plan for the strait: …"
		if r.colon(i) > i {
			return hs
		}
	}
	if renewing[r.Lemma(v)] && r.Child(i, "nmod:poss") < 0 {
		return hs
	}
	return nil
}

// speaking are verbs for talking about a plan.
var speaking = wordset.Of(`speak talk confer work negotiate consult meet call`)

// planned reports whether the noun at word i speaks of what one plans alone:
// "its plans to buy ships".
func (r *reader) planned(i int) bool {
	return r.A.Tokens[i].XPOS == "NNS" && (r.Lemma(i) == "plan" || r.Lemma(i) == "scheme") && r.Prepositional(i, "for") < 0
}

// occasions are nouns for how something is put to somebody.
var occasions = wordset.Of(`letter message note cable telegram memorandum talk talks meeting call conversation telephone negotiation`)

// indefinite reports whether "a proposal" is told of here first.
func (r *reader) indefinite(i int) bool {
	return nouns[r.Lemma(i)] && r.Has(i, "a", "an") >= 0 && r.Child(i, "acl") > i
}

// about returns the proposal noun that the answer at word i answers: "a
// response to the plan"; -1 for none.
func (r *reader) about(i int) int {
	for c := range r.Dependents(i) {
		if k := r.Case(c); c > i && k >= 0 && r.Lower(k) == "to" && (nouns[r.Lemma(c)] || weak[r.Lemma(c)]) {
			return c
		}
	}
	return -1
}

// name takes the noun phrase of word o for the name of p, and reads what the
// phrase says it holds.
func (r *reader) name(p *plan, o int) {
	p.noun = r.Lemma(o)
	first, last := r.phrase(o, -1)
	for k := o + 1; k < last; k++ { // where the tree puts the rest of the sentence into the phrase
		if r.Is(k, "AUX") && r.A.Tokens[k].XPOS != "MD" && r.A.Tokens[k].XPOS != "VB" {
			last = k
		}
	}
	p.name = r.spelled(first, last)
	if own := r.owners(o); len(own) > 0 && len(p.from) == 0 {
		p.from = own
	}
	for k := first; k < last; k++ {
		r.within(p, k)
	}
	if k := r.about(o); k >= 0 {
		p.answers = k
	}
	r.contents(p, o)
	if k := o - 1; len(p.terms) == 0 && nouns[p.noun] && (r.Is(k, "NOUN") || pausing[r.Lower(k)]) && r.Head(k) == o && (pausing[r.Lemma(k)] || offered[r.Lemma(k)] && !weak[r.Lemma(k)] && !talks[r.Lemma(k)] && r.Lemma(k) != "peace" && r.Lemma(k) != "plan") {
		lo, _ := r.Subtree(k) // "a prisoner swap offer"
		for lo < k && (!r.Is(lo, "NOUN") || r.State(lo) != "") {
			lo++
		}
		r.addTerm(p, lo, o)
	}
}
