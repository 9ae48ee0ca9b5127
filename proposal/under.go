package proposal

import (
	"cmp"
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// Terms that a sentence tells under the name of the proposal.

// under reads the terms that a sentence tells without naming the proposal as its
// subject: "Under the plan, Velia would pay", "In the first phase, the Front would
// free its prisoners", "Velia would pay under a deal with Sumar".
func (r *reader) under(sent readout.Sentence) {
	switch r.Lower(sent.First) {
	case "under", "in", "during":
		r.underFirst(sent)
		return
	case "as", "according":
		if r.opens(sent.First) > sent.First {
			r.underFirst(sent)
			return
		}
	}
	r.prompted(sent)
	r.spellsOut(sent)
	for k := sent.First + 2; k < sent.Last; k++ {
		switch r.Lower(k) {
		case "under", "as", "according":
			if r.opens(k) >= 0 {
				r.underLast(k)
			}
		}
	}
}

// opens returns the last word of what, beginning at word i, says that something is
// so under a proposal: "under", "as part of", "according to", "in line with"; -1
// where none begins.
func (r *reader) opens(i int) int {
	switch r.Lower(i) {
	case "under":
		return i
	case "as":
		if r.Lower(i+1) == "part" && r.Lower(i+2) == "of" {
			return i + 2
		}
	case "according":
		if r.Lower(i+1) == "to" {
			return i + 1
		}
	}
	return -1
}

// framed returns the noun for a proposal or an agreement in the phrase that begins
// at word i, or for a phase of one; -1 for none.
func (r *reader) framed(i int) int {
	for k := i + 1; k < min(i+9, r.Sentence(i).Last); k++ {
		switch lemma := r.Lemma(k); {
		case ordinals[r.Lower(k)] && (r.Lemma(k+1) == "phase" || r.Lemma(k+1) == "stage"):
			return k + 1
		case ordinals[r.Lower(k)] && r.Lower(k+1) == ",", lemma == "phase", lemma == "stage":
			return k
		case (nouns[lemma] || weak[lemma] || pacts[lemma] || truces[lemma]) && r.Is(k, "NOUN", "PROPN") && !r.Is(k+1, "NOUN"):
			return k
		case r.Lower(k) == ",":
			return -1
		}
	}
	return -1
}

// phase reports whether word i speaks of a phase of a proposal.
func (r *reader) isPhase(i int) bool {
	return r.Lemma(i) == "phase" || r.Lemma(i) == "stage" || ordinals[r.Lower(i)]
}

// underFirst reads a sentence that begins with "under the plan".
func (r *reader) underFirst(sent readout.Sentence) {
	i := sent.First
	if r.Lower(i) == "in" && (r.Lower(i+1) == "return" || r.Lower(i+1) == "exchange") && r.Lower(i+2) != "for" {
		r.inTurn(sent)
		return
	}
	noun := r.framed(i)
	if noun < 0 || r.opens(i) < 0 && !r.isPhase(noun) && r.called(noun) == nil {
		return
	}
	// The clause after the comma that ends the phrase: "In the second, also of
	// 30 days, the Front would …".
	at := r.bindingWord(r.aside(noun+1, sent.Last), sent.Last)
	if at < 0 {
		return
	}
	phase := r.phaseNear(i, noun+1)
	var p *plan
	if !r.isPhase(noun) {
		if p = r.called(noun); p == nil || len(p.from) == 0 {
			p = cmp.Or(r.frame(noun, r.clauseOf(at), at-1), p, r.anonymous(noun))
		}
	} else if k := len(r.plans) - 1; k >= 0 && r.at-r.plans[k].last <= 2 && phase != "" {
		p = r.plans[k]
	}
	if p == nil {
		return
	}
	first := at
	for first > noun && r.Lower(first-1) != "," {
		first--
	}
	if first == noun { // no comma
		if s := r.ownSubject(r.clauseOf(at)); s > noun {
			first, _ = r.Subtree(s)
		}
	}
	duration := ""
	for _, t := range r.A.Times {
		if t.Type == "DURATION" && t.Start > r.A.Tokens[noun].Start && t.End <= r.A.Tokens[first].Start {
			duration = r.A.Text(t.Span)
		}
	}
	if len(p.mediators) == 0 {
		p.mediators = r.brokers(noun)
	}
	r.note(p, i)
	end := sent.Last
	for k := at; k < sent.Last; k++ {
		if stops(r, k) {
			end = k
			break
		}
	}
	// Two subjects, two terms: "the Front would release … and Velia would free …".
	for k := at + 1; k < end; k++ {
		if r.another(k, end) {
			r.phased(p, first, k, phase, duration)
			first = k + 1
		}
	}
	r.phased(p, first, end, phase, duration)
}

// prompted reads what a party does because another asked it to: "At Tarsk's suggestion, Velia
// will exchange maps of the minefields".
func (r *reader) prompted(sent readout.Sentence) {
	i := sent.First + 1
	if w := r.Lower(sent.First); w != "at" && w != "on" {
		return
	}
	for i < min(sent.First+7, sent.Last) && !prompts[r.Lower(i)] {
		i++
	}
	if i >= sent.Last || !prompts[r.Lower(i)] {
		return
	}
	from := r.owners(i)
	if o := r.Prepositional(i, "of"); len(from) == 0 && o > i {
		from = r.Holders(o)
	}
	if !slices.ContainsFunc(from, r.party) {
		return
	}
	for v := i + 2; v < sent.Last; v++ {
		s := r.ownSubject(v)
		if !r.Is(v, "VERB") || s < i {
			continue
		}
		by := r.Holders(s)
		if d := r.deed(v); d != v || r.Negated(v) || !r.Asserted(v) || r.passive(v) || len(r.across(by, from)) == 0 || r.sideOf(by) == r.sideOf(from) {
			return
		}
		p := &plan{answers: -1, by: byWish, head: i, noun: r.Lemma(i), from: from, to: by, asked: true}
		first, last := r.clauseWords(v)
		r.addTerm(p, first, last)
		if p.name = r.spelled(sent.First+1, i+1); len(p.terms) > 0 {
			r.enter(p, i)
			r.replies(p, v, by, readout.ResponseAccepts)
		}
		return
	}
}

// prompts are nouns for what moves another to act.
var prompts = wordset.Of(`suggestion request insistence urging proposal prompting behest`)

// anonymous enters the plan that the noun at word i points at where nobody has said yet
// whose it is: "Under the draft, …".
func (r *reader) anonymous(i int) *plan {
	if !nouns[r.Lemma(i)] || !r.definite(i) || r.Lower(i-1) != "the" {
		return nil
	}
	p := &plan{answers: -1, by: byUnder, head: i}
	r.name(p, i)
	r.enter(p, i)
	return p
}

// spellsOut reads what parties would do, in the sentence after one that tells of a plan and
// not what it says: "Tarsk put forward a plan. Velia would withdraw its ships".
func (r *reader) spellsOut(sent readout.Sentence) {
	k := len(r.plans) - 1
	if k < 0 || r.plans[k].last != r.at-1 || len(r.plans[k].terms) > 0 || len(r.plans[k].from) == 0 || !nouns[r.plans[k].noun] && !pointers[r.plans[k].noun] && r.plans[k].noun != "way" {
		return
	}
	first := sent.First
	if v := r.wouldDo(sent); v >= 0 {
		r.note(r.plans[k], v)
		for n := v; n < sent.Last; n++ {
			if r.another(n, sent.Last) {
				r.addTerm(r.plans[k], first, n)
				first = n + 1
			}
		}
		r.addTerm(r.plans[k], first, sent.Last)
	}
}

// wouldDo returns the verb by which the sentence tells from its first word on what a party
// would do: "Velia would withdraw its ships"; -1 where it doesn't.
func (r *reader) wouldDo(sent readout.Sentence) int {
	for v := sent.First + 1; v < sent.Last; v++ {
		if !r.Is(v, "VERB", "ADJ") || r.Has(v, "would") < 0 {
			continue
		}
		s := r.ownSubject(v)
		if s < 0 || s > v || r.firstWord(s) != sent.First || r.Is(s, "PRON") || r.Negated(v) || r.Asks(v) || r.Has(v, "have") >= 0 || !r.plain(v) || !slices.ContainsFunc(r.Holders(s), r.party) {
			return -1
		}
		return v
	}
	return -1
}

// outlined reports whether what o names ("an idea", "another way") is told in the next
// sentence, and names p by it.
func (r *reader) outlined(p *plan, o int) bool {
	if r.definite(o) || r.at+1 >= len(r.A.Sentences) || r.wouldDo(r.A.Sentences[r.at+1]) < 0 {
		return false
	}
	p.head, p.noun = o, r.Lemma(o)
	first, last := r.phrase(o, -1)
	p.name = r.spelled(first, last)
	return true
}

// aside returns where the clause goes on behind what is put between commas at word
// i: "[, which would run for 20 years,] each side would …".
func (r *reader) aside(i, end int) int {
	if r.Lower(i) != "," || i+1 >= end {
		return i
	}
	switch r.Lower(i + 1) {
	case "which", "who", "also", "a", "due", "first":
	default:
		if xpos := r.A.Tokens[i+1].XPOS; xpos != "VBN" && xpos != "VBD" {
			return i
		}
	}
	for k := i + 2; k < end; k++ {
		if r.Lower(k) == "," {
			return k
		}
	}
	return i
}

// inTurn reads "In return, Velia would reopen the bridge", right after a proposal.
func (r *reader) inTurn(sent readout.Sentence) {
	k := len(r.plans) - 1
	at := r.bindingWord(sent.First+2, sent.Last)
	if k < 0 || at < 0 || r.at-r.plans[k].last > 1 {
		return
	}
	first := sent.First + 2
	if r.Lower(first) == "," {
		first++
	}
	end := sent.Last
	for n := at; n < sent.Last; n++ {
		if stops(r, n) {
			end = n
			break
		}
	}
	r.note(r.plans[k], sent.First)
	r.addTerm(r.plans[k], first, end)
}

// underLast reads "Velia would pay under a deal with Sumar", where "under" is word
// k.
func (r *reader) underLast(k int) {
	noun := r.framed(k)
	if noun < 0 || r.isPhase(noun) || r.Asks(k) {
		return
	}
	v := r.Head(noun)
	for n := 0; n < 5 && v >= 0 && (!r.Is(v, "VERB") || v > k || r.ownSubject(v) < 0); n++ {
		v = r.Head(v)
	}
	if v < 0 || v > k || r.Negated(v) {
		return
	}
	s := r.ownSubject(v)
	if s < 0 || s > v || r.Is(s, "PRON") && len(r.Holders(s)) == 0 {
		return
	}
	first, _ := r.Subtree(s)
	if words := r.Span(first, k); slices.ContainsFunc(r.plans, func(q *plan) bool {
		return slices.ContainsFunc(q.terms, func(t term) bool { return words.Contains(t.span) })
	}) {
		return // "agreed to free the men as part of a deal" is told already
	}
	p := r.called(noun)
	due := r.bindingWord(s+1, k) >= 0
	if p == nil {
		if !due && len(r.partners(noun)) < 2 {
			return
		}
		p = r.frame(noun, v, s)
	} else if !due {
		return
	}
	if p == nil {
		return
	}
	r.note(p, k)
	r.addTerm(p, first, k)
}

// bindingWord returns the first of words [first, last) by which a clause tells what
// is to be done: "would", "will", "must", "is to", "agreed to"; -1 for none.
func (r *reader) bindingWord(first, last int) int {
	for k := first; k < last; k++ {
		switch w := r.Lower(k); {
		case (w == "would" || w == "will" || w == "must" || w == "shall" || w == "could") && r.Is(k, "AUX"),
			(w == "is" || w == "are" || w == "was" || w == "were" || w == "has" || w == "have") && r.Lower(k+1) == "to" && r.Is(k+1, "PART"),
			r.Is(k, "VERB") && undertaking[r.Lemma(k)] && r.infinitive(k) > k:
			return k
		}
	}
	return -1
}

// undertaking are verbs for what a party binds itself to.
var undertaking = wordset.Of(`agree undertake pledge promise commit oblige require`)

// clauseOf returns the verb of the clause that word i belongs to.
func (r *reader) clauseOf(i int) int {
	if i < 0 || !r.Is(i, "AUX", "PART") {
		return i
	}
	if h := r.Head(i); r.Is(h, "VERB") {
		return h
	}
	for k := i + 1; k < min(i+4, r.Sentence(i).Last); k++ { // "will free the hostages", which the tree takes for an adjective
		if r.ownSubject(k) >= 0 {
			return k
		}
	}
	return r.Head(i)
}

// ownSubject returns the subject that depends on word v, -1 for none.
func (r *reader) ownSubject(v int) int { return r.Child(v, "nsubj") }

// frame enters the agreement at word noun under which the clause of verb v tells
// what is to be done: its parties are those that its phrase names and the subject.
// nil where none is known.
func (r *reader) frame(noun, v, s int) *plan {
	lemma := r.Lemma(noun)
	if !pacts[lemma] && !truces[lemma] && lemma != "resolution" && !(nouns[lemma] && r.joined(noun) >= 0) || v < 0 {
		return nil
	}
	p := &plan{answers: -1, by: byUnder, head: noun, noun: lemma, from: r.partners(noun), mediators: r.brokers(noun)}
	first, last := r.phrase(noun, -1)
	p.name = r.spelled(first, min(last, noun+8))
	whom := r.Holders(s)
	if s, _ := r.Subject(v); len(whom) == 0 {
		whom = r.Holders(s)
	}
	for _, h := range whom {
		if r.party(h) && !slices.ContainsFunc(p.from, h.Same) {
			p.from = append(p.from, h)
		}
	}
	for k, end := s+1, r.Sentence(v).Last; k < end; k++ { // "… and Sumar will withdraw"
		if !r.another(k, end) {
			continue
		}
		for n := k + 1; n < min(k+8, end) && !r.Is(n, "AUX"); n++ {
			for _, h := range r.Holders(n) {
				if r.Is(n+1, "AUX") && r.party(h) && !slices.ContainsFunc(p.from, h.Same) {
					p.from = append(p.from, h)
				}
			}
		}
	}
	if !slices.ContainsFunc(p.from, r.party) {
		return nil
	}
	if len(p.from) > 1 && r.sideOf(p.from) == "" {
		p.to = p.from
	}
	r.enter(p, noun)
	return r.called(noun)
}

func (r *reader) phased(p *plan, first, last int, phase, duration string) {
	n := len(p.terms)
	r.addTerm(p, first, last)
	if len(p.terms) > n {
		t := &p.terms[n]
		if phase != "" {
			t.phase = phase
		}
		if t.duration == "" {
			t.duration = duration
		}
	}
}

var ordinals = wordset.Of(`first second third fourth fifth final initial last next`)

// phaseNear returns the phase that words [first, last) name: "first".
func (r *reader) phaseNear(first, last int) string {
	for i := first; i < last; i++ {
		if ordinals[r.Lower(i)] && (r.Lemma(i+1) == "phase" || r.Lemma(i+1) == "stage" || r.Lower(i+1) == ",") {
			return r.Lower(i)
		}
		if (r.Lemma(i) == "phase" || r.Lemma(i) == "stage") && r.Is(i+1, "NUM") {
			return r.Lower(i + 1)
		}
	}
	return ""
}
