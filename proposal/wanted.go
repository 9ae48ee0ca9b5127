package proposal

import (
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// Demands for a thing, told by a noun: "insisted on a withdrawal", "called for an
// end to Velia's blockade"; and what has to be done, told to somebody's face.

// askedNoun reads what verb v demands, where word o names it: something that
// parties do, give or do together, and another party in its phrase or talks in
// the sentence.
func (r *reader) askedNoun(p *plan, v, o int, row *Ask) bool {
	if r.assured(p, v, o, row) {
		return true
	}
	if o < v || !r.Is(o, "NOUN") || !r.demandable(o) || row.name() == "want" && r.Lemma(o) == "peace" || r.Timed(o) || r.infinitive(v) > o || r.infinitive(o) > o {
		return false
	}
	first, last := r.phrase(o, -1)
	p.to = r.doer(o)
	for _, h := range []int{v, o} {
		if len(p.to) == 0 {
			p.to = r.Holders(r.Prepositional(h, "of"))
		}
	}
	if r.Lemma(v) == "appeal" { // "appealed to Tarsk for mediation"
		p.to = append(r.Holders(r.Prepositional(v, "to")), p.to...)
	}
	_, end := r.Subtree(v)
	for k := o + 1; k < end && len(p.to) == 0; k++ {
		if c := r.Case(k); c > o && r.Lower(c) == "from" {
			if p.to = r.Holders(k); len(p.to) > 0 {
				last = min(last, c)
			}
		}
	}
	if !slices.ContainsFunc(p.to, r.party) || r.sideOf(p.to) == r.sideOf(p.from) && r.sideOf(p.to) != "" {
		if row.Name == "demand" && len(p.to) > 0 {
			return false
		}
		p.to = nil
	}
	if r.State(last-1) != "" && r.Is(last, "VERB", "NOUN") && last < r.Sentence(v).Last { // "a halt to Sumari drilling"
		last++
	}
	p.name = row.Name + " for " + r.spelled(first, last)
	r.addTerm(p, first, last)
	for c := range r.Dependents(o) { // "the removal of …, the return of …"
		if c > o && r.Base(c) == "conj" && r.Is(c, "NOUN") && len(p.terms) > 0 {
			lo, hi := r.phrase(c, -1)
			if p.terms[0].span.Contains(r.A.Tokens[c].Span) {
				cut, _ := r.Subtree(c)
				p.terms = nil
				r.addTerm(p, first, cut)
			}
			r.addTerm(p, lo, hi)
		}
	}
	for c := range r.Dependents(v) { // where the tree has it with the verb
		if c > o && r.Base(c) == "conj" && r.Is(c, "NOUN") && r.demandable(c) && r.Child(c, "nsubj", "cop") < 0 {
			lo, hi := r.phrase(c, -1)
			r.addTerm(p, lo, hi)
		}
	}
	p.open = len(p.to) == 0 && !r.foreign(p) && r.Lemma(v) == "demand" && r.aboutTalks(v)
	switch r.Lemma(v) {
	case "request":
		return len(p.to) > 0 || r.foreign(p)
	case "seek", "require", "expect":
		return len(p.to) > 0
	}
	return true
}

// assured reads "sought assurances from Sumar that the base would not be rebuilt".
func (r *reader) assured(p *plan, v, o int, row *Ask) bool {
	switch r.Lemma(o) {
	case "guarantee", "assurance", "promise", "pledge", "undertaking", "commitment":
	default:
		return false
	}
	for _, h := range []int{o, v} {
		for c := range r.Dependents(h) {
			if c < o || r.Base(c) != "ccomp" && r.Base(c) != "acl" || r.Has(c, "that") < 0 {
				continue
			}
			p.to = r.Holders(r.Prepositional(v, "from"))
			if len(p.to) == 0 {
				p.to = r.Holders(r.Prepositional(o, "from"))
			}
			if len(p.to) == 0 {
				p.to = r.Holders(r.ownSubject(c))
			}
			if p.to = r.across(p.to, p.from); !slices.ContainsFunc(p.to, r.party) {
				return false
			}
			first, _ := r.phrase(o, -1)
			_, last := r.clauseWords(c)
			r.addTerm(p, first, last)
			p.name = row.Name + " for " + r.spelled(first, last)
			return len(p.terms) > 0
		}
	}
	return false
}

// demandable reports whether the noun at word o is what one party can demand of
// another.
func (r *reader) demandable(o int) bool {
	lemma := r.Lemma(o)
	if lemma == "force" || lemma == "mission" || lemma == "tribunal" || lemma == "court" {
		for c := range r.Dependents(o) {
			if c < o && armies[r.Lower(c)] {
				return true
			}
		}
	}
	return offered[lemma] || together[lemma] || ending[lemma]
}

// ending are nouns for what puts an end to something that parties do.
var ending = wordset.Of(`end halt cessation suspension lifting easing removal dismantling disarmament demilitarisation demilitarization evacuation
	handover surrender repatriation reunification independence self-rule self-government statehood replacement self-determination resumption restoration reopening deployment
	expulsion dissolution resignation inspection monitoring supervision inquiry investigation pull-out retreat disengagement
	de-escalation reduction cut extension postponement renewal review waiver exemption prolongation ban embargo moratorium
	implementation observance compliance cooperation inclusion exclusion participation right share seat trial hearing probe`)

// foreign reports whether the terms of p name somebody on another side than those
// who put it forward.
func (r *reader) foreign(p *plan) bool {
	return slices.ContainsFunc(p.others, func(n string) bool {
		return !slices.ContainsFunc(p.from, func(h clause.Holder) bool { return r.side(h) == r.homeOf(n) })
	})
}

// askedDuty reads "told Velia that it must withdraw": what verb v tells its addressee to
// do.
func (r *reader) askedDuty(p *plan, v int, row *Ask) bool {
	o := r.Child(v, "obj", "iobj")
	if o < v {
		return false
	}
	p.to = r.Holders(o)
	if !slices.ContainsFunc(p.to, r.party) || r.sideOf(p.from) == r.sideOf(p.to) {
		return false
	}
	for c := range r.Dependents(v) {
		if c < o || r.Base(c) != "ccomp" && r.Base(c) != "xcomp" {
			continue
		}
		x, s := c, r.Child(c, "nsubj")
		if s >= 0 {
			whom := r.Holders(s)
			if len(whom) > 0 && !r.Is(s, "PRON") && r.sideOf(whom) != r.sideOf(p.to) {
				return false
			}
		}
		if must := r.Has(c, "must", "should"); must < 0 {
			if x = r.Child(c, "xcomp"); r.Lemma(c) != "have" || x < 0 {
				if r.To(c) < 0 || s >= 0 { // "told Velia to withdraw"
					return false
				}
				x = c
			}
		}
		if d := r.deed(x); d >= 0 {
			if s >= 0 && r.Is(s, "PRON") {
				first, last := r.clauseWords(d)
				r.addTerm(p, first, last)
			} else {
				r.clauseTerm(p, d)
			}
		}
		if len(p.terms) > 0 {
			p.name = row.Name + " to " + r.spelledSpan(p.terms[0].span)
		}
		return len(p.terms) > 0
	}
	return false
}

func (r *reader) spelledSpan(s readout.Span) string { return r.spelled(r.wordsOf(s)) }

// stated reads a sentence that tells what a demand or condition is: "Velia's main
// demand is that Sumar withdraw", "among its demands are …", "at the heart of the
// plan is a truce".
func (r *reader) stated(i int) {
	x := r.Head(i)
	if !r.Is(i, "NOUN") || x < 0 || r.Base(i) != "nsubj" || r.Child(x, "cop") < 0 || r.Negated(x) || r.Asks(x) || i > x {
		return
	}
	sent := r.Sentence(i)
	lemma := r.Lemma(i)
	if o := r.Prepositional(i, "of", "in", "to"); hearts[lemma] && o > i && o < x {
		if p := r.called(o); p != nil {
			r.note(p, x)
			r.predicate(p, x, sent)
			return
		}
	}
	by, asked := byConditions, true
	switch lemma {
	case "demand", "condition", "precondition", "request":
	case "idea", "suggestion", "proposal", "offer":
		by, asked = byNoun, false
	default:
		return
	}
	if q := r.called(i); q != nil && !asked {
		r.note(q, x)
		r.predicate(q, x, sent)
		return
	}
	own := r.owners(i)
	if !slices.ContainsFunc(own, r.party) {
		return
	}
	p := &plan{answers: -1, by: by, head: i, from: own, asked: asked, noun: lemma}
	first, last := r.phrase(i, -1)
	p.name = r.spelled(first, last)
	for k := first; k < last; k++ {
		r.within(p, k)
	}
	r.predicate(p, x, sent)
	if len(p.terms) > 0 {
		r.enter(p, i)
	}
}

// hearts are nouns for what a plan consists in.
var hearts = wordset.Of(`heart core centre center part element plank feature aim goal cornerstone centrepiece centerpiece point component provision condition
	term step objective`)

// predicate takes what stands behind the copula of word x for terms of p.
func (r *reader) predicate(p *plan, x int, sent readout.Sentence) {
	if r.Is(x, "VERB") {
		d := r.deed(x)
		if d < 0 && !p.asked && r.To(x) >= 0 {
			d = x
		}
		if d >= 0 {
			first, last := r.clauseWords(d)
			for c := range r.Dependents(x) {
				if lo, _ := r.Subtree(c); r.Rel(c) == "nsubj" && c < x {
					first = min(first, lo)
					p.to = append(p.to, r.Holders(c)...)
				}
			}
			r.addTerm(p, first, last)
		}
		return
	}
	if _, judged := answering()["adjective "+r.Lower(x)]; judged || !r.Is(x, "NOUN") || vague[r.Lemma(x)] || !p.asked && r.Lower(sent.First) != "among" && !r.demandable(x) {
		return
	}
	cop := r.Child(x, "cop")
	_, end := r.Subtree(x)
	r.enumerated(p, cop+1, min(end, sent.Last))
}
