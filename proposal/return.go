package proposal

import (
	"cmp"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
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
	harmful = clause.Words(`attack retaliate respond expel impose bomb invade punish recall retaliate blockade veto sanction collapse fight strike
		seize hit close shut boycott quit cut occupy annex arm`)
	leaving = clause.Words(`leave withdraw pull walk abandon suspend stop end break sever freeze renounce scrap`)
	shared  = clause.Words(`council treaty talk talks pact accord agreement negotiation negotiations alliance union coalition conference summit process
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

// onCondition returns the verb of the condition on which verb v hangs, where
// another party has to fulfil it, and that party: an act that is denied hangs on
// "unless" or "until", another on "if" or "once".
func (r *reader) onCondition(v int, from []clause.Holder) (int, []clause.Holder) {
	denied := r.Negated(v) || r.Has(r.Child(v, "nsubj:pass"), "no") >= 0
	if h := r.Head(v); h >= 0 && r.Lemma(h) == "refuse" {
		denied = !denied
	}
	for _, c := range r.clausesOf(v) {
		mark := r.Lower(c)
		if d := r.Child(c, "ccomp"); d > c && (mark == "provided" || mark == "providing") {
			c = d // "provided Sumar withdraws", which the tree takes for a verb
		} else {
			mark = ""
			for k := range r.Dependents(c) {
				if conditional[r.Lower(k)] {
					mark = r.Lower(k)
				}
			}
		}
		if !hangs(mark, denied) {
			continue
		}
		s := r.Child(c, "nsubj")
		to := r.Holders(s)
		if gift, _ := r.gift(v); r.Is(s, "PRON") && len(gift) > 0 { // "offered the Front seats if it …"
			to = gift
		}
		if r.fulfilled(c, to, from) {
			return c, r.otherSide(c, to, from)
		}
	}
	// Wherever the tree hangs it: "until Velia recognises the frontier".
	sent := r.Sentence(v)
	if c, to := r.hinge(v+1, sent.Last, v, denied, from); c >= 0 {
		return c, to
	}
	if w := r.Lower(sent.First); conditional[w] || w == "only" || w == "as" && r.Lower(sent.First+1) == "soon" { // in front
		return r.hinge(sent.First, v, v, denied, from)
	}
	return -1, nil
}

// hinge reads the condition of verb v that stands in words [first, end), as
// onCondition returns it.
func (r *reader) hinge(first, end, v int, denied bool, from []clause.Holder) (int, []clause.Holder) {
	for k := first; k < end; k++ {
		if r.Lower(k) == "," && (r.Is(k+1, "CCONJ") && r.Lower(k+2) != "only" || k < v) || r.Quoted(k) != r.Quoted(v) { // but ", but only if"
			break
		}
		mark := r.Lower(k)
		if mark == "as" && r.Lower(k+1) == "soon" && r.Lower(k+2) == "as" {
			mark = "once"
		}
		if r.onCondThat(k) || mark == "long" && r.Lower(k+1) == "as" {
			mark = "provided"
		}
		if mark == "when" && r.act(v) {
			mark = "once"
		}
		if !conditional[mark] || !hangs(mark, denied) {
			continue
		}
		var to []clause.Holder
		for c := k + 1; c < min(k+11, end); c++ {
			if hs := r.Holders(c); r.Is(c, "NOUN", "PROPN", "PRON") && len(hs) > 0 {
				to = hs
			}
			if r.Is(c, "VERB") {
				if r.fulfilled(c, to, from) {
					return c, r.otherSide(c, to, from)
				}
				break
			}
		}
	}
	return -1, nil
}

// onCondThat reports whether "on condition that" begins at word k.
func (r *reader) onCondThat(k int) bool {
	if r.Lower(k) != "on" {
		return false
	}
	if r.Lower(k+1) == "the" {
		k++
	}
	return r.Lower(k+1) == "condition" && r.Lower(k+2) == "that"
}

var conditional = clause.Words(`unless until if once provided providing`)

// hangs reports whether an act can hang on a clause that the word begins: one that
// is denied on "unless" and "until", another on "if" and "once".
func hangs(mark string, denied bool) bool {
	switch mark {
	case "unless":
		return true
	case "until":
		return denied
	case "if", "once", "provided", "providing":
		return !denied
	}
	return false
}

// fulfilled reports whether verb c tells what another party than from could do, or
// have done, to fulfil a condition.
func (r *reader) fulfilled(c int, to, from []clause.Holder) bool {
	if r.undergoes(c) || r.A.Tokens[c].XPOS == "VBN" && r.Child(c, "aux") < 0 {
		return r.Child(c, "nsubj") >= 0 && !befalling[r.Lemma(c)]
	}
	if s := r.Child(c, "nsubj"); len(to) == 0 && s >= 0 && r.Is(s, "NOUN") {
		if fighting[r.Lemma(s)] || ruling[r.Lemma(s)] || r.Has(s, "rebel", "separatist", "militant") >= 0 || r.Lemma(s) == "coalition" || r.Lower(s) == "sides" {
			return r.does(c)
		}
	}
	return len(to) > 0 && r.does(c) && slices.ContainsFunc(to, r.party) && r.sideOf(to) != r.sideOf(from)
}

// befalling are verbs for what may happen to anybody, and for what is no act of
// another: an answer to it asks for nothing.
var befalling = clause.Words(`attack provoke invade hit threaten elect need ask force require necessary harm kill strike defeat reelect re-elect press push expose
	call order bomb shoot fire challenge cross endanger violate confirm prove see know hurt target insult wound justify warrant allow give tell reach sign conclude agree approve`)

// undergoes reports whether verb c tells what is done to its subject.
func (r *reader) undergoes(c int) bool { return r.passive(c) || r.Child(c, "aux:pass") >= 0 }

// otherSide returns those who are to do what verb c tells, where they are on
// another side than from; nil else.
func (r *reader) otherSide(c int, to, from []clause.Holder) []clause.Holder {
	if r.undergoes(c) || r.sideOf(to) == r.sideOf(from) && r.sideOf(to) != "" {
		return nil
	}
	return to
}

// markBefore returns the word that begins the condition whose verb is c, c where
// none does.
func (r *reader) markBefore(c int) int {
	for k := c - 1; k > c-10 && k >= 0; k-- {
		switch {
		case conditional[r.Lower(k)]:
			if r.Lower(k-1) == "only" {
				return k - 1
			}
			return k
		case r.onCondThat(k):
			return k
		case r.Lower(k) == "as" && r.Lower(k+1) == "long":
			return k
		}
	}
	return c
}

// does reports whether verb c tells what a party could do to fulfil a condition.
func (r *reader) does(c int) bool {
	lemma := r.Lemma(c)
	o := r.Child(c, "obj")
	if lemma == "do" && o > c && r.Lower(o) == "same" || r.Lower(c+1) == "likewise" || lemma == "follow" && r.Lower(c+1) == "suit" {
		return true
	}
	return r.act(c) || (opening[lemma] || doing[lemma]) && o > c && !hostile[r.Lemma(o)] || complying[lemma]
}

// complying are verbs for doing what another wants, without an object.
var complying = clause.Words(`apologise apologize comply cooperate co-operate refrain abide agree stay remain reciprocate retreat disarm negotiate leave`)

// clausesOf returns the verbs of the adverbial clauses of verb v, and of the verb
// that it completes: "offered to pay if …".
func (r *reader) clausesOf(v int) (all []int) {
	heads := []int{v}
	if h := r.Head(v); h >= 0 && r.Base(v) == "xcomp" {
		heads = append(heads, h)
	}
	for _, h := range heads {
		for c := range r.Dependents(h) {
			if c != v && r.Base(c) == "advcl" && r.Is(c, "VERB") {
				all = append(all, c)
			}
		}
	}
	return all
}
