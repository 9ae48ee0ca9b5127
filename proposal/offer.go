package proposal

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// offer reads a proposal that word i puts forward or names.
func (r *reader) offer(i int) {
	switch {
	case r.verbal(i):
		if !r.put(i) && !r.brought(i) {
			r.ask(i)
			r.agreed(i)
			if !r.tied(i) && !r.comesFirst(i) && !r.priced(i) {
				r.given(i)
			}
			r.deadline(i)
		}
	case r.Is(i, "NOUN", "PROPN"):
		r.named(i)
		r.conditions(i)
		if !r.condition(i) {
			r.due(i)
		}
	}
}

// verbal reports whether word i is a verb, or was taken for an adjective in
// spite of its object: "will free the prisoners".
func (r *reader) verbal(i int) bool {
	return r.Is(i, "VERB") || r.Is(i, "ADJ") && r.Child(i, "obj") > i && (r.To(i) >= 0 || r.Child(i, "aux") >= 0)
}

// put reads "proposed a truce", "presented Velia with a plan".
func (r *reader) put(v int) bool {
	for _, row := range putting()[r.Lemma(v)] {
		if row.With != "" && r.Has(v, row.With) < 0 {
			continue
		}
		told := r.Rel(v) == "acl" && r.Head(v) >= 0 && r.definite(r.Head(v)) // "seeks changes to the plan put forward by Tarsk"
		h := r.accompanied(v)
		if r.Negated(v) || !r.Asserted(v) && !told && h < 0 || r.kept(v) {
			return false
		}
		if r.passive(v) {
			return r.putBy(v, row)
		}
		s, free := r.Subject(v)
		if h >= 0 {
			s, free = r.Subject(h)
		}
		s = r.whoseHead(s, v)
		if s < 0 || !free || r.neither(s) {
			return false
		}
		from := r.makers(s)
		if len(from) == 0 || strings.Contains(row.Takes, "truce") && (r.Has(v, "both", "each") >= 0 || r.Has(s, "both") >= 0) { // each for itself
			continue
		}
		p := &plan{answers: -1, by: row.name(), head: v, from: from}
		if r.object(p, v, row) {
			if h < 0 && r.Base(v) == "acl" && occasions[r.Lemma(r.Head(v))] { // "wrote to Tarn a letter in which she offered"
				r.reached(p, r.Head(r.Head(v)))
			}
			if r.receivers(p, v); h >= 0 && len(p.to) == 0 {
				r.reached(p, h)
			}
			if k := len(r.plans) - 1; h >= 0 && k >= 0 && r.plans[k].last == r.at && r.plans[k].head > h && slices.EqualFunc(r.plans[k].from, p.from, clause.Holder.Same) {
				r.addTerms(r.plans[k], p.terms)
				return true
			}
			r.enter(p, v)
			r.offersInstead(p, v)
			return true
		}
	}
	return false
}

// putBy reads "a plan put forward by Velia".
func (r *reader) putBy(v int, row *Verb) bool {
	by := r.Prepositional(v, "by")
	from := r.Holders(by)
	if len(from) == 0 && by >= 0 {
		from = r.makers(by)
	} else if len(from) == 0 { // "was put to Velia by Tarsk", wherever the tree hangs it
		from = r.agentBehind(v)
	}
	o := r.Child(v, "nsubj:pass")
	if o < 0 && r.Rel(v) == "acl" {
		o = r.Head(v)
	}
	if o < 0 {
		o = r.Child(v, "nsubj")
	}
	if o >= 0 && r.Is(o, "PRON") { // "the draft, which was circulated by Tarsk"
		if o = r.relative(o); o >= 0 && !nouns[r.Lemma(o)] && nouns[r.Lemma(r.Prepositional(o, "of"))] { // "the terms of the draft, which …"
			o = r.Prepositional(o, "of")
		}
	}
	if o < 0 || len(from) == 0 || !r.Is(o, "NOUN", "PROPN") {
		return false
	}
	var to []clause.Holder
	if given := r.presented(v, row); given > v { // "Velia was offered a truce by Sumar", "was presented with a plan"
		if to = r.across(r.Holders(o), from); !slices.ContainsFunc(to, r.party) {
			return false
		}
		o = given
	}
	lemma := r.Lemma(o)
	if q := r.called(o); q != nil && len(q.from) == 0 && r.definite(o) { // "Under the draft, … The idea was first put to Velia by Tarsk"
		q.from = from
		r.receivers(q, v)
		r.note(q, v)
		return true
	}
	p := &plan{answers: -1, by: row.name(), head: o, from: from, to: to}
	if len(to) > 0 && !nouns[lemma] {
		first, last := r.phrase(o, -1)
		for k := o; k < last; k++ {
			if r.Lower(k) == "by" {
				last = k
			}
		}
		r.addTerm(p, first, last)
		p.name = r.spelled(first, last)
		r.enter(p, o)
		return len(p.terms) > 0
	}
	idea := r.floated(p, o)                                                                // "the idea of a truce was first put forward by Tarsk"
	idea = idea || pointers[lemma] && r.Base(o) == "nsubj" && saysWhat[r.Lemma(r.Head(o))] // "ideas put to Velia by Tarsk include …"
	if !nouns[lemma] && !weak[lemma] && r.Has(o, "draft") < 0 && !idea && !strings.Contains(row.Takes, "obj") {
		return false
	}
	if r.name(p, o); idea && len(p.terms) > 0 {
		p.name = r.spelledSpan(p.terms[0].span)
	}
	if c := r.forBehind(v); len(p.terms) == 0 && c > v { // "the plan put forward by Tarsk for a truce"
		r.purpose(p, c)
	}
	if !nouns[lemma] && !weak[lemma] && !idea && len(p.terms) == 0 && r.Is(o, "NOUN") && !vague[lemma] {
		first, last := r.phrase(o, -1)
		if k := r.firstAfter(o, v); k >= 0 {
			last = min(last, k)
		}
		p.name = r.spelled(first, last)
		r.addTerm(p, first, last)
	}
	r.receivers(p, v)
	r.enter(p, o)
	return true
}

// forBehind returns what "for" governs in the words right behind word i, wherever the
// tree hangs it; -1 for none.
func (r *reader) forBehind(i int) int {
	for k := i + 1; k < min(i+10, r.Sentence(i).Last); k++ {
		if r.Lower(k) == "for" {
			if c := r.Head(k); c > k && r.Is(c, "NOUN", "VERB") && !r.Timed(c) {
				return c
			}
			return -1
		}
		if r.Is(k, "VERB", "AUX", "PUNCT") || r.Lemma(k) == "call" {
			return -1
		}
	}
	return -1
}

// purpose takes for a term what word c, behind "for", says that a proposal is for.
func (r *reader) purpose(p *plan, c int) {
	if r.Is(c, "VERB") {
		r.clauseWith(p, c)
		return
	}
	if m := r.Mention(c); m != nil && m.Actor.Name != "" {
		r.others(p, m)
		return
	}
	first, last := r.phrase(c, -1)
	r.addTerm(p, first, last)
}

// firstAfter returns the first word of the clause of v behind the noun o that it
// describes, -1 where it describes none.
func (r *reader) firstAfter(o, v int) int {
	if lo, _ := r.Subtree(v); r.Head(v) == o && lo > o {
		return lo
	}
	return -1
}

// object reads what verb v puts forward.
func (r *reader) object(p *plan, v int, row *Verb) bool {
	takes := func(s string) bool { return slices.Contains(strings.Fields(row.Takes), s) }
	o := r.Child(v, "obj")
	if r.Timed(o) { // "offered Saturday to free …"
		o = -1
		for c := range r.Dependents(v) {
			if r.Base(c) == "obj" && !r.Timed(c) {
				o = c
			}
		}
	}
	to, gift := r.gift(v)
	if gift >= 0 && (takes("given") || takes("gift")) {
		p.to, o = to, gift
	}
	if o > v && gift < 0 && r.Lemma(v) == "offer" && r.secondObject(v, o) { // "offered the crowd a song"
		return false
	}
	if takes("gift") && gift < 0 || takes("truce") && (o < v || !pausing[r.Lemma(o)] || r.definite(o)) {
		return false
	}
	// "presented Velia with a plan"
	if with := r.Prepositional(v, "with"); with >= 0 && takes("noun") && (nouns[r.Lemma(with)] || weak[r.Lemma(with)] && r.Has(with, "draft", "proposed", "peace") >= 0) {
		if o >= 0 {
			p.to = r.Holders(o)
		}
		o = with
	}
	// "the plan that Velia offered"
	if h := r.Head(v); r.Rel(v) == "acl:relcl" && h >= 0 && (o < 0 || o < v) && r.infinitive(v) < 0 && (nouns[r.Lemma(h)] || weak[r.Lemma(h)] || versions[r.Lemma(h)] && nouns[r.Lemma(r.Prepositional(h, "of"))]) {
		p.head = h
		r.name(p, h)
		return true
	}
	if takes("noun") && (o < v || r.Mention(o) != nil || r.Lower(o) == "sides") {
		if n := r.farther(v); n > v {
			r.name(p, n)
			p.head = n
			r.handed(p, v, n)
			return len(p.terms) > 0
		}
	}
	if r.Lemma(v) == "give" && o > v && r.definite(o) {
		return false // "gave the plan a welcome"
	}
	if x := r.infinitive(v); takes("inf") && x > v && (x <= o || o > v && r.Timed(o)) && !r.Is(x, "VERB") { // "offered to free the crew"
		return r.clauseTerm(p, x)
	}
	if o >= 0 && o > v {
		lemma := r.Lemma(o)
		lo, _ := r.Subtree(o)
		switch {
		case r.planned(o), slices.ContainsFunc(r.lemmas(lo, o), func(k int) bool { return r.A.Tokens[k].XPOS == "JJS" }): // "offers the shortest route"
			return false
		case !nouns[lemma] && pointers[lemma] && !(weak[lemma] && r.underWhich(o) > o) || lemma == "option" || lemma == "way" && r.Has(o, "another", "new", "different", "third") >= 0:
			if k := r.colon(o); k >= 0 && takes("noun") { // "put three options to Velia: …"
				p.head, p.noun = o, lemma
				first, last := r.phrase(o, -1)
				p.name = r.spelled(first, min(last, k-1))
				r.enumerated(p, k, r.Sentence(o).Last)
				return len(p.terms) > 0
			}
			if r.floated(p, o) {
				p.head = o
				return true
			}
			return takes("noun") && r.outlined(p, o)
		case letters[lemma] && r.colon(o) > o && takes("noun"): // "handed Tarn a letter: a truce, an exchange of prisoners"
			if len(p.to) == 0 {
				p.to = r.across(r.Holders(r.Child(v, "iobj")), p.from)
			}
			p.head, p.noun = o, lemma
			first, last := r.phrase(o, -1)
			p.name = r.spelled(first, min(last, r.colon(o)-1))
			r.enumerated(p, r.colon(o), r.Sentence(o).Last)
			return len(p.terms) > 0 && len(p.to) > 0
		case answers[lemma] && r.about(o) >= 0 && len(r.owners(r.about(o))) > 0: // "gave a positive response to a plan by Tarsk"
			return false
		case nouns[lemma] || papers[lemma] || weak[lemma] && (r.underWhich(o) > o || takes("obj") || takes("given") || row.With != "" || r.Has(o, "draft", "proposed", "peace") >= 0 || answers[lemma] && r.about(o) >= 0):
			p.head = o
			r.name(p, o)
			return true
		case (takes("obj") || takes("given") && (offered[lemma] || together[lemma] || r.Has(o, "joint", "mutual", "neutral") >= 0 || r.Lemma(v) == "offer" && r.Is(o-1, "NOUN", "ADJ", "NUM", "DET")) || gift >= 0 && o == gift || takes("truce") && pausing[lemma]) && r.Is(o, "NOUN") && (!vague[lemma] || lemma == "seat" && o == gift) && !r.Timed(o):
			if m := r.Mention(o); m != nil && m.Type == readout.ActorPerson {
				return false
			}
			first, last := r.phrase(o, v)
			if m := r.Mention(first); o == gift && m != nil {
				_, first = r.A.TokensIn(m.Span) // "offered [Sumar] seats", which the tree takes for one phrase
			}
			for _, h := range []int{o, v} {
				for c := range r.Dependents(h) {
					if k := r.Case(c); c > o && k >= 0 && r.Lower(k) == "to" {
						if to := r.Holders(c); len(to) > 0 {
							p.to = append(p.to, to...)
							last = min(last, k)
						}
					}
				}
			}
			for c := range r.Dependents(o) { // "an amnesty [on Thursday]"
				if k := r.Case(c); c > o && k > o && r.Timed(c) && r.Lower(k) == "on" {
					last = min(last, k)
				}
			}
			e, cut := r.price(v)
			if cut > first {
				last = min(last, cut)
			}
			p.name = r.spelled(first, last)
			if lo := r.colon(o); lo >= 0 { // "proposed a bargain: Velia would …"
				r.enumerated(p, lo, r.Sentence(o).Last)
			}
			if !pacts[lemma] || len(p.terms) == 0 {
				r.addTerm(p, first, last)
			}
			if e >= 0 {
				lo, hi := r.phrase(e, -1)
				if r.Is(e, "VERB") {
					lo, hi = r.clauseWords(e)
				}
				r.addTerm(p, lo, hi)
			}
			if c, to := r.onCondition(v, p.from); c >= 0 {
				r.clauseWith(p, c)
				p.to = append(p.to, to...)
			}
			if c := r.Child(o, "acl:relcl"); c > o && r.Has(c, "would") >= 0 { // "a truce during which … would be freed"
				lo, _ := r.Subtree(c)
				r.clauseWith(p, c)
				for k := lo; k < c; k++ {
					r.within(p, k)
				}
			}
			return true
		case r.floated(p, o):
			p.head = o
			return true
		case vague[lemma]:
			return false
		case takes("obj") && r.Is(o, "NOUN", "PROPN") && r.infinitive(v) > o:
			if h := r.Holders(o); len(h) > 0 {
				p.to = h
			}
		}
	}
	x := r.infinitive(v)
	if c := r.Prepositional(v, "to"); x < 0 && c > v { // "proposed to her counterpart to launch a programme"
		x = r.infinitive(c)
	}
	if takes("inf") && x >= 0 && (!private[r.Lemma(x)] || r.Lemma(x) == "meet" && r.Is(r.Child(x, "obj"), "NOUN") && r.Mention(r.Child(x, "obj")) == nil || (r.Lemma(x) == "fly" || r.Lemma(x) == "return") && r.Child(x, "obj", "obl") > x) {
		return r.clauseTerm(p, x)
	}
	below := slices.Collect(r.Dependents(v))
	for _, c := range below { // "suggested last week that …", which the tree has with the week
		if c > v && r.Timed(c) {
			for k := range r.Dependents(c) {
				if k > c && r.Rel(k) == "acl:relcl" && r.Has(k, "that") >= 0 {
					below = append(below, k)
				}
			}
		}
	}
	for _, c := range below {
		if c < v {
			continue
		}
		base := r.Base(c)
		if r.Rel(c) == "acl:relcl" {
			base = "ccomp"
		}
		switch {
		case takes("ing") && (base == "xcomp" || base == "ccomp" || base == "obj" || base == "advcl" && c == v+1) && r.A.Tokens[c].XPOS == "VBG" && r.Is(c, "VERB"):
			return r.clauseTerm(p, c)
		case takes("that") && c == v+1 && r.Lower(c) == "that" && r.bareClause(p, c):
			return true
		case takes("that") && (base == "ccomp" || base == "advcl" && r.Has(c, "that") >= 0) && r.wished(c, r.Lemma(v) == "propose" || slices.ContainsFunc(r.Holders(r.Prepositional(v, "to")), r.party)):
			if to := r.Holders(r.Prepositional(v, "to")); r.Is(r.Child(c, "nsubj"), "PRON") && slices.ContainsFunc(to, r.party) && r.deed(c) >= 0 { // "suggested to Velia that it withdraw"
				p.to = to
				first, last := r.clauseWords(r.deed(c))
				r.addTerm(p, first, last)
				p.name = "to " + r.spelled(first, last)
				return len(p.terms) > 0
			}
			if s := r.Child(c, "nsubj"); r.Lemma(v) != "propose" && (s < 0 || r.Rel(s) != "nsubj:pass") && (!slices.ContainsFunc(r.answerers(s), r.party) || r.deed(c) < 0) {
				if doing[r.Lemma(c)] && slices.ContainsFunc(r.answerers(s), r.party) && r.clauseTerm(p, c) {
					r.suppose(p)
				}
				return false // what one thinks that people should do
			}
			return r.clauseTerm(p, c)
		}
	}
	return false
}

// wished reports whether the clause of x tells what ought to be: "should", "be",
// a base form; with any, also "would".
func (r *reader) wished(x int, any bool) bool {
	if r.Has(x, "could", "can", "may", "might") >= 0 {
		return false
	}
	for c := range r.Dependents(x) {
		if r.Is(c, "AUX") {
			switch r.Lower(c) {
			case "should", "must", "be":
				return true
			case "would", "will":
				return any
			}
		}
	}
	if r.A.Tokens[x].XPOS == "VB" || any && r.A.Tokens[x].XPOS == "VBP" && r.Lemma(x) != "be" {
		return true
	}
	// "that Velia withdraw": the tagger may take it for another form.
	s := r.Child(x, "nsubj")
	return r.Is(x, "VERB") && r.Lower(x) == r.Lemma(x) && s >= 0 && (r.A.Tokens[s].XPOS == "NN" || r.A.Tokens[s].XPOS == "NNP")
}

// clauseTerm takes the clause of x for the one term of p.
func (r *reader) clauseTerm(p *plan, x int) bool { return r.clauseTermUntil(p, x, -1) }

// alike are verbs that say by themselves what is offered.
var alike = wordset.Of(`mediate arbitrate withdraw disarm surrender`)

// clauseTermUntil takes the clause of x up to word end, where there is one, for
// the one term of p.
func (r *reader) clauseTermUntil(p *plan, x, end int) bool {
	first, last := r.clauseWords(x)
	if end > first {
		last = min(last, end)
	}
	s := r.Child(x, "nsubj")
	if last-first < 2 && (s < 0 || r.Is(x, "VERB")) && !alike[r.Lemma(x)] || last-first == 2 && r.Is(last-1, "PRON") || s >= 0 && r.Is(s, "PRON") && r.Lower(s) == "it" {
		return false
	}
	if to := r.To(x); to > 0 && r.Lower(to-1) == "not" { // "asked Velia not to withdraw"
		first = min(first, to-1)
	} else if r.Lower(x-1) == "not" && to >= 0 {
		first = min(first, x-1)
	}
	for c := range r.Dependents(x) {
		if lo, _ := r.Subtree(c); r.Base(c) == "nsubj" && c < x && r.A.Tokens[x].XPOS != "VBG" && !(r.To(x) > c && r.Lower(r.To(x)-1) == ",") {
			first = min(first, lo)
		}
	}
	n := len(p.terms)
	r.addTerm(p, first, last)
	if len(p.terms) == n {
		return false
	}
	if lo, hi := r.swap(last); end < 0 && lo < hi {
		r.addTerm(p, lo, hi)
	}
	p.name = strings.Join(strings.Fields(r.A.Text(p.terms[n].span)), " ")
	if v := r.Head(x); r.misread(x) == x || r.Base(x) == "compound" {
		if r.Base(x) == "compound" {
			v = r.Head(v)
		}
		for c := range r.Dependents(v) { // "to exchange prisoners and to reopen the border"
			if c > x && r.Base(c) == "conj" && r.To(c) >= 0 && r.Is(c, "VERB") {
				lo, hi := r.clauseWords(c)
				r.addTerm(p, lo, hi)
			}
		}
	}
	if r.To(x) == x-1 && first == x {
		p.name = "to " + p.name
	}
	return true
}

// enter adds p to the plans of the document, or its parts to the plan it is.
func (r *reader) enter(p *plan, i int) {
	for _, q := range r.plans {
		if q.head == p.head || q.noun == p.noun && strings.EqualFold(q.name, p.name) && slices.EqualFunc(q.from, p.from, clause.Holder.Same) {
			r.note(q, i)
			if q.head == p.head {
				r.addTerms(q, p.terms)
			}
			if len(q.from) == 0 {
				q.from = p.from
			}
			q.to = append(q.to, p.to...)
			return
		}
	}
	for _, q := range r.plans { // "proposed a resolution calling for a truce": what one verb tells, another does too
		if q.last == r.at && slices.EqualFunc(q.from, p.from, clause.Holder.Same) && slices.ContainsFunc(p.terms, func(t term) bool {
			return slices.ContainsFunc(q.terms, func(u term) bool { return u.span.Overlaps(t.span) })
		}) {
			r.addTerms(q, p.terms)
			r.note(q, i)
			return
		}
	}
	// One who is known to have put it forward makes the same proposal again by
	// its noun.
	if p.noun != "" && r.definite(p.head) {
		for _, q := range slices.Backward(r.plans) {
			if q.noun == p.noun && r.at-q.last <= reach && len(q.from) > 0 && slices.ContainsFunc(p.from, q.from[0].Same) {
				r.addTerms(q, p.terms)
				r.note(q, i)
				return
			}
		}
	}
	r.plans = append(r.plans, p)
	r.note(p, i)
}
