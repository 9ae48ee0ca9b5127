package proposal

import (
	"cmp"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// Acts that are offered for other acts.

// given reads what a party would do in return for what another does: "will not
// reopen the harbour unless Sumar withdraws", "is ready to free them in exchange
// for a truce".
func (r *reader) given(v int) {
	d := r.deed(v)
	if lemma := r.Lemma(v); d < 0 && (lemma == "grant" || lemma == "give" || lemma == "allow") && r.Child(v, "obj") > v {
		d = v
	}
	if r.passive(v) {
		r.givenUp(v, d)
		return
	}
	if r.Asks(v) || r.called(r.Child(v, "obj")) != nil { // "would accept the plan if" is an answer
		return
	}
	s, free := r.Subject(v)
	if h := r.Head(v); s < 0 && free && h >= 0 && r.Base(v) == "xcomp" && r.Is(h, "ADJ") { // "it was ready to", taken for an expletive
		s = r.Child(h, "expl")
	}
	if s < 0 || !free || r.inDeal(v) || r.signs(v, s) || r.Lemma(v) == "negotiate" && r.Lemma(r.Prepositional(v, "on")) == "basis" {
		return
	}
	ready, bound := false, r.modal(v) >= 0
	if bound && r.Has(v, "have") >= 0 { // "would have withdrawn": it did not
		return
	}
	if h := r.Head(v); !bound && h >= 0 && r.To(v) >= 0 {
		switch r.Lemma(h) {
		case "ready", "willing", "prepared", "prepare":
			bound = !r.Negated(h) && r.Asserted(h) && (r.Lemma(h) != "prepare" || r.Lower(h) == "prepared" && r.Child(h, "aux:pass", "cop") >= 0)
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
		if r.harms(v) {
			return // "will leave the talks if Sumar attacks": nobody is asked for anything
		}
		lo, _ := r.Subtree(c)
		if !r.threatens(v) {
			if lemma := r.Lemma(v); d < 0 && !r.Negated(v) && !opening[lemma] && !doing[lemma] && !r.yields(v) {
				return // what it would do is none of the acts that can be offered
			}
			if lo = min(lo, r.markBefore(c)); lo > first {
				last = min(last, lo)
			}
			r.addTerm(p, first, last)
		}
		r.clauseWith(p, c)
		p.to = to
	} else if !ready {
		if !r.Negated(v) && r.Child(v, "obj", "obl") > v {
			r.addTerm(p, first, last)
			p.name = name
			r.suppose(p)
		}
		return
	} else if d < 0 || last-first < 2 || !r.clauseTerm(p, d) {
		return
	}
	p.name = name
	if len(p.terms) == 0 || len(p.terms) == 1 && !ready && !r.threatens(v) {
		return
	}
	if ready && len(p.terms) == 1 && len(p.to) == 0 {
		if p.to = r.toldTo(v, p.from); len(p.to) == 0 && !r.foreign(p) && (r.refusedBefore(v) || r.isState(r.sideOf(from)) && !r.beforeOthers(v, from) && !r.atTalks(p)) {
			return // nobody is offered anything
		}
	}
	if words := r.spelledSpan(p.terms[0].span); strings.HasPrefix(name, mark+words) { // what the term leaves out, the name does too
		p.name = mark + words
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

// toldTo returns the other side to whom the clause of verb v is told: "told Velia that it
// was ready to resume talks".
func (r *reader) toldTo(v int, from []clause.Holder) []clause.Holder {
	for h, n := r.Head(v), 0; h >= 0 && n < 4; h, n = r.Head(h), n+1 {
		if r.Lemma(h) == "tell" {
			return r.across(r.Holders(r.Child(h, "obj", "iobj")), from)
		}
	}
	return nil
}

// refusedBefore reports whether who is ready to do what verb v tells refused something in
// the same breath: "ruled out talks with Sumar but said it was ready to …".
func (r *reader) refusedBefore(v int) bool {
	but := false
	for k := v - 1; k >= r.Sentence(v).First; k-- {
		switch r.Lemma(k) {
		case "but", "although", "though", "while":
			but = true
		case "rule", "reject", "refuse", "decline":
			return but && r.Is(k, "VERB")
		case "accept":
			return but && r.Negated(k)
		}
	}
	return false
}

// beforeOthers reports whether the sentence of word i names a party of another side than
// those who are ready.
func (r *reader) beforeOthers(i int, from []clause.Holder) bool {
	return slices.ContainsFunc(r.A.MentionsIn(r.Sentence(i).Span), func(m readout.Mention) bool {
		side := r.homeOf(cmp.Or(m.Represents, m.Actor.Name))
		return side != "" && side != r.sideOf(from) && m.Type != readout.ActorPlace && (r.isState(side) || r.isGroup(m.Actor.ID) || r.among(m.Actor.ID))
	})
}

// givenUp reads what a speaker says will be done if another side does something: "the
// rest would be released if Velia freed its founder, the Front said".
func (r *reader) givenUp(v, d int) {
	s := r.Child(v, "nsubj")
	none := s >= 0 && r.Has(s, "no") >= 0 // "no talks would be held until Sumar withdrew"
	if d != v && !none || r.modal(v) < 0 || r.Has(v, "have") >= 0 || r.Negated(v) || r.Asks(v) || r.Prepositional(v, "by") > v {
		return
	}
	_, by, known := r.Saying(v)
	if !known || !r.party(by) {
		return
	}
	p := &plan{answers: -1, by: byReturn, head: v, from: []clause.Holder{by}, asked: none}
	c, to := r.onCondition(v, p.from)
	if c < 0 || len(to) == 0 || s < 0 || s > v {
		return
	}
	if p.to = to; none {
		r.stipulate(p, v, c, "demand")
		return
	}
	first, _ := r.Subtree(s)
	r.addTerm(p, first, min(r.markBefore(c), r.Sentence(v).Last))
	r.clauseWith(p, c)
	if len(p.terms) == 2 {
		p.name = r.spelledSpan(p.terms[0].span)
		r.enter(p, v)
	}
}

// signs reads an answer that hangs on a condition and leaves out what it answers, right
// after a proposal: "Velia says it will sign only when sanctions are lifted".
func (r *reader) signs(v, s int) bool {
	k := len(r.plans) - 1
	if k < 0 || r.at-r.plans[k].last > 1 || r.modal(v) < 0 || r.Child(v, "obj", "xcomp", "ccomp") > v {
		return false
	}
	switch r.Lemma(v) {
	case "sign", "accept", "agree":
	default:
		return false
	}
	for n := v + 1; n < min(v+3, r.Sentence(v).Last); n++ {
		if w := r.Lower(n); conditional[w] || w == "when" || r.onCondThat(n) {
			from := r.makers(s)
			if p := r.plans[k]; !slices.ContainsFunc(p.from, func(h clause.Holder) bool { return r.side(h) == r.sideOf(from) }) {
				r.replies(p, v, from, readout.ResponseConditional)
				return true
			}
		}
	}
	return false
}

// inDeal reports whether the sentence of word v tells what is so under an
// agreement.
func (r *reader) inDeal(v int) bool {
	k := r.Sentence(v).First
	return r.Lower(k) == "under" && r.framed(k) >= 0
}

// yields reports whether verb v tells that somebody gives in to what parties may
// ask: "would consider a pullback".
func (r *reader) yields(v int) bool {
	o := r.Child(v, "obj")
	if o < 0 {
		o = r.Prepositional(v, "to", "on")
	}
	switch r.Lemma(v) {
	case "respect", "observe", "honour", "honor", "keep", "consider", "support", "back", "agree", "consent", "come", "go", "discuss", "endorse", "take":
		return o > v && r.demandable(o)
	}
	return false
}

// readiness reads "signalled its willingness to free the sailors": an offer by
// whose the readiness at word i is.
func (r *reader) readiness(i int) {
	x := r.infinitive(i)
	if x < i || r.Negated(i) || r.deed(x) < 0 {
		return
	}
	from := r.owners(i)
	if v := r.Head(i); len(from) == 0 && v >= 0 && v < i && r.Base(i) == "obj" && r.Is(v, "VERB") && r.Asserted(v) && !r.Negated(v) {
		if s, free := r.Subject(v); s >= 0 && free {
			from = r.makers(s)
		}
	}
	p := &plan{answers: -1, by: byReturn, head: i, from: from}
	if slices.ContainsFunc(from, r.party) && r.clauseTerm(p, x) {
		r.enter(p, i)
	}
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

// harms reports whether what verb v tells would hurt the other side: on an "if" it
// is a threat, which asks for nothing by itself.
func (r *reader) harms(v int) bool {
	for k := r.Sentence(v).First; k < r.Sentence(v).Last; k++ {
		if r.Lower(k) == "unless" || r.Lower(k) == "until" {
			return false
		}
	}
	if r.Negated(v) {
		return false
	}
	for h, n := v, 0; h >= 0 && n < 3; h, n = r.Head(h), n+1 { // "warned that it would …"
		if w := r.Lemma(h); h != v && (w == "warn" || w == "threaten") {
			return true
		}
	}
	if leaving[r.Lemma(v)] {
		_, end := r.Subtree(v)
		for k := v + 1; k < min(end, v+7); k++ {
			if shared[r.Lemma(k)] {
				return true
			}
		}
	}
	return harmful[r.Lemma(v)]
}

// harmful are verbs for what hurts another, leaving those that do with what is
// shared: "leave the council".
var (
	harmful = wordset.Of(`attack retaliate respond expel impose bomb invade punish recall retaliate blockade veto sanction collapse fight strike
		seize hit close shut boycott quit cut occupy annex arm`)
	leaving = wordset.Of(`leave withdraw pull walk abandon suspend stop end break sever freeze renounce scrap`)
	shared  = wordset.Of(`council treaty talk talks pact accord agreement negotiation negotiations alliance union coalition conference summit process
		relation relations tie ties deal cooperation membership body organisation organization truce ceasefire cease-fire supply delivery aid`)
)

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

// swap returns the words of what is wanted in return, where "in exchange for" begins at
// word k.
func (r *reader) swap(k int) (first, last int) {
	switch {
	case r.Lower(k) == ",":
		k++
	case r.Lower(k) == "for" && r.Lower(k-2) == "in":
		k -= 2
	}
	if r.Lower(k) != "in" || r.Lower(k+1) != "exchange" && r.Lower(k+1) != "return" || r.Lower(k+2) != "for" {
		return 0, 0
	}
	first = k + 3
	for r.Is(first, "DET") {
		first++
	}
	for last = first; last < r.Sentence(k).Last && r.Lower(last) != "," && r.Lower(last) != ";" && !stops(r, last); last++ {
	}
	return r.Trim(first, last)
}

// price returns the noun of what verb v wants in return, and where the words for
// "in return for" it begin; -1 and 0 for none.
func (r *reader) price(v int) (e, cut int) {
	if e = r.inReturn(v); e < 0 {
		return -1, 0
	}
	lo, _ := r.Subtree(e)
	if cut = r.exchangeAt(lo, e); cut < 0 {
		return -1, 0
	}
	return e, cut
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
