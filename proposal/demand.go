package proposal

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// ask reads what a party wants of another: "urged Velia to lift the blockade",
// "demanded that Sumar withdraw", "called for the Front to be expelled".
func (r *reader) ask(v int) {
	row := asking()[r.Lemma(v)]
	if w := r.Lower(v + 1); v == r.Sentence(v).First && (w == "about" || w == "whether" || w == "if" || w == "by" || w == "how" || w == "why") {
		return // "Asked about the plan, …"
	}
	if row != nil && r.passive(v) {
		r.askedBy(v, row)
		return
	}
	if row == nil || r.Lemma(v) == "hold" && r.Lower(v+1) != "out" || r.Negated(v) || !r.Asserted(v) && !(row.name() == "persuade" && r.attempted(v)) && !r.resolved(v) {
		return
	}
	s, free := r.Subject(v)
	if h := r.Head(v); r.A.Tokens[v].XPOS == "VBG" && h >= 0 && h < v {
		if s < 0 && r.Base(v) == "advcl" { // "has written to them urging"
			s, free = r.Subject(h)
		} else if g := r.Head(h); r.Rel(v) == "acl" && (occasions[r.Lemma(h)] || wishes[r.Lemma(h)]) && g >= 0 && g < h && r.Base(h) == "obj" && (handing[r.Lemma(g)] || r.Lemma(g) == "issue" || reaching[r.Lemma(g)]) { // "issued an ultimatum demanding"
			s, free = r.Subject(g)
		}
	}
	if s < 0 || !free || r.neither(s) || r.Lower(s) == "it" && r.dictates(s) {
		return
	}
	from := r.makers(s)
	if h := r.Head(v); h >= 0 && r.Lemma(h) == "join" && r.A.Tokens[v].XPOS == "VBG" && r.Child(h, "obj") > h { // "joined Velia in calling for"
		from = append(r.Holders(r.Child(h, "obj")), from...)
	}
	if r.modal(v) >= 0 && !r.saysSo(v, from) { // "would ask Velia": it hasn't yet
		return
	}
	if !slices.ContainsFunc(from, r.party) {
		return
	}
	said := !strings.HasSuffix(row.Takes, " said") || r.saysSo(v, from)
	if row.name() == "persuade" && !r.attempted(v) {
		return
	}
	p := &plan{answers: -1, by: row.name(), head: v, from: from, asked: true}
	takes := func(s string) bool { return slices.Contains(strings.Fields(row.Takes), s) }
	var done bool
	switch {
	case takes("inf") && r.askedSomething(p, v, row):
		done = true
	case takes("inf") && r.askedTo(p, v, row, r.Child(v, "obj", "iobj")):
		done = true
	case takes("on") && r.askedTo(p, v, row, r.Prepositional(v, "on", "upon", "to")):
		done = true
	case takes("for") && (r.askedFor(p, v, row) || r.askedNoun(p, v, r.Prepositional(v, "for"), row)):
		done = true
	case takes("upon") && r.askedNoun(p, v, r.Prepositional(v, "on", "upon"), row):
		done = true
	case takes("duty"):
		done = r.askedDuty(p, v, row)
	case takes("that") && (r.askedThat(p, v, row) || r.bareThat(p, v, row.Name+" that ")):
		done = true
	case takes("from"):
		done = r.askedNoun(p, v, r.Child(v, "obj"), row)
	}
	if !done {
		r.askedElse(p, v, row)
		r.wantedDone(p, v)
		return
	}
	if !said {
		r.suppose(p)
		return
	}
	if k := len(r.plans) - 1; row.name() == "insist" && k >= 0 && r.at-r.plans[k].last <= 1 && r.plans[k].head < v && !r.plans[k].asked && r.addressed(r.plans[k], from[0]) { // what it wants for it
		r.replies(r.plans[k], v, from, readout.ResponseConditional)
		return
	}
	r.enter(p, v)
}

// askedBy reads what somebody was asked to do: "Sumar was asked by Velia to withdraw".
func (r *reader) askedBy(v int, row *Ask) {
	if !strings.Contains(row.Takes, "inf") && row.name() != "tell" || strings.HasSuffix(row.Takes, "said") || row.name() == "persuade" || r.Negated(v) || !r.Asserted(v) || r.modal(v) >= 0 || r.To(v) >= 0 {
		return
	}
	p := &plan{answers: -1, by: row.name(), head: v, from: r.agent(v), asked: true}
	o, x := r.patient(v), r.infinitive(v)
	if slices.ContainsFunc(p.from, r.party) && o >= 0 && o < v && x > v && r.wanted(p, o, x, "") {
		p.name = row.Name + " to " + r.spelledSpan(p.terms[0].span)
		r.enter(p, v)
	}
}

// attempted reports whether verb v tells what somebody tries to do.
func (r *reader) attempted(v int) bool {
	h := r.Head(v)
	switch r.Lemma(h) {
	case "try", "seek", "hope", "attempt", "struggle", "bid", "work", "effort":
		return r.Base(v) == "xcomp" || r.Base(v) == "advcl" || r.Base(v) == "acl"
	}
	return false
}

// resolved reports whether verb v tells what somebody voted or decided to do: it is
// done by that.
func (r *reader) resolved(v int) bool {
	h := r.Head(v)
	return h >= 0 && h < v && r.To(v) >= 0 && (r.Lemma(h) == "vote" || r.Lemma(h) == "decide") && !r.Negated(h) && r.Asserted(h)
}

// saysSo reports whether word v stands in words of one of the holders, or of who
// speaks for them.
func (r *reader) saysSo(v int, hs []clause.Holder) bool {
	_, by, ok := r.Saying(v)
	return ok && slices.ContainsFunc(hs, func(h clause.Holder) bool { return by.ActsFor(h) || h.ActsFor(by) })
}

// party reports whether h can be a party to talks: a state, a group, a body, or
// who is known to act for one.
func (r *reader) party(h clause.Holder) bool {
	if h.Type == readout.ActorBody { // one that nobody knows may be anything
		if _, ok := r.base.Find(h.ID); !ok && !r.isState(h.Represents) {
			return false
		}
	}
	return r.official(h) || h.Type == readout.ActorPerson && (r.sat(h) || r.commands(h))
}

// askedTo reads whom and to do what: o is the addressee of verb v.
func (r *reader) askedTo(p *plan, v int, row *Ask, o int) bool {
	x := r.infinitive(v)
	for k := o + 1; o > v && k < x; k++ {
		if r.Lower(k) == "for" && r.Lower(k-1) != "and" { // "asked Velia for time to withdraw"
			return false
		}
	}
	if x >= 0 && o < 0 { // "wants Velia to lift": the subject of the infinitive
		o = r.Child(x, "nsubj")
	}
	if o < 0 {
		return false
	}
	if x < o {
		x = r.infinitive(o)
	}
	return x > o && o > v && r.wanted(p, o, x, row.Name+" for ")
}

// askedFor reads "called for Velia to be expelled".
func (r *reader) askedFor(p *plan, v int, row *Ask) bool {
	for k := v + 1; k < min(v+4, r.Sentence(v).Last); k++ {
		if r.Lower(k) != "for" {
			continue
		}
		for x := k + 2; x < min(k+24, r.Sentence(v).Last); x++ {
			if !r.Is(x, "VERB") || r.To(x) < 0 {
				continue
			}
			o := r.Child(x, "nsubj")
			if o < 0 { // the tree has "for Velia" hang on the verb, and the infinitive on Velia
				if h := r.Head(x); h > k && h < x && r.Case(h) == k {
					o = h
				} else if h == v {
					o = r.Prepositional(v, "for")
				}
			}
			return o > k && r.wanted(p, o, x, row.Name+" for ")
		}
	}
	return false
}

// askedSomething reads "asked Velia for peacekeepers".
func (r *reader) askedSomething(p *plan, v int, row *Ask) bool {
	o := r.Child(v, "obj", "iobj")
	if x := r.infinitive(v); o < v || x >= 0 && !r.Timed(r.Prepositional(v, "for")) || r.Lemma(v) != "ask" && r.Lemma(v) != "press" {
		return false
	}
	x := r.Prepositional(v, "for")
	if x < o {
		x = r.Prepositional(o, "for")
	}
	if x < o || !r.Is(x, "NOUN", "SYM") || courtesies[r.Lemma(x)] || r.Timed(x) && r.infinitive(x) < 0 && r.infinitive(v) < 0 {
		return false
	}
	p.to = r.Holders(o)
	if !slices.ContainsFunc(p.to, r.party) || r.sideOf(p.from) == r.sideOf(p.to) {
		return false
	}
	first, last := r.phrase(x, -1)
	for _, c := range append(slices.Collect(r.Dependents(x)), slices.Collect(r.Dependents(v))...) { // "asked Velia for guarantees that …"
		if lo, hi := r.Subtree(c); c > x && (r.Base(c) == "acl" || r.Base(c) == "ccomp") && r.Has(c, "that") >= 0 && lo <= last {
			last = hi
		}
	}
	p.name = row.Name + " for " + r.spelled(first, last)
	r.addTerm(p, first, last)
	return true
}

// courtesies are nouns for what one asks of anybody without proposing anything.
var courtesies = wordset.Of(`patience time help advice comment explanation clarification information understanding support forgiveness apology proof
	evidence detail response answer reply view opinion restraint calm sympathy tolerance trust confidence hand favour favor chance word meeting visit
	thought prayer assistance guidance reaction backing vote opportunity reason instruction interview`)

// askedThat reads "demanded that Velia lift the blockade".
func (r *reader) askedThat(p *plan, v int, row *Ask) bool {
	for c := range r.Dependents(v) {
		if c > v && r.Base(c) == "ccomp" && r.wished(c, false) {
			s := r.Child(c, "nsubj")
			if r.wanted(p, s, c, row.Name+" that ") {
				return true
			}
			if s >= 0 && r.undergoes(c) && !owed[r.Lemma(c)] && (!befalling[r.Lemma(c)] || r.act(c)) && len(r.Holders(s)) == 0 { // "asked that fuel be exempted"
				p.to = nil
				if r.clauseTerm(p, c) {
					p.name = row.Name + " that " + r.spelledSpan(p.terms[0].span)
					return true
				}
			}
			return false
		}
	}
	return false
}

// bareThat reads "demanded that Velia hand over the crew" where the tagger takes
// the verb for a noun: "that", a party, and the base form of an act.
func (r *reader) bareThat(p *plan, v int, name string) bool {
	k := v + 1
	for k < v+4 && r.Lower(k) != "that" {
		k++
	}
	m := r.Mention(k + 1)
	if first := k + 1; r.Is(first, "DET") {
		m = r.Mention(first + 1)
	}
	if pron := r.Lower(k + 1); r.Lower(k) == "that" && (pron == "it" || pron == "they") && !r.Is(k+2, "AUX", "PUNCT") && acts[r.Lower(k+2)] { // "agreed to the Front's demand that it free its founder"
		h := r.Head(v)
		if s := r.ownSubject(h); s >= 0 && s < v {
			p.to = r.Holders(s)
		}
		return r.bareTerm(p, k+2, k+2, name)
	}
	if r.Lower(k) != "that" || m == nil || m.Actor.Name == "" {
		return false
	}
	first, x := r.A.TokensIn(m.Span)
	o := x - 1
	for r.Is(x, "ADV") {
		x++
	}
	if w := r.Lower(x); !r.Is(x, "NOUN", "VERB", "ADJ") || !acts[w] && !opening[w] {
		return false
	}
	p.to = r.Holders(o)
	return r.bareTerm(p, first, x, name)
}

// bareTerm takes words from first on, the verb being x, for the one term of p, where
// it is to be done by another side.
func (r *reader) bareTerm(p *plan, first, x int, name string) bool {
	if !slices.ContainsFunc(p.to, r.party) || r.sideOf(p.from) == r.sideOf(p.to) {
		return false
	}
	last := x + 1
	for last < r.Sentence(x).Last && r.Lower(last) != "," && r.Lower(last) != ";" && !stops(r, last) && r.settling(last) < 0 {
		last++
	}
	r.addTerm(p, first, last)
	p.name = name + r.spelled(first, last)
	return len(p.terms) > 0
}

// wanted takes for the one term what x says that the party at word o should do.
func (r *reader) wanted(p *plan, o, x int, name string) bool {
	d := r.deed(x)
	if o < 0 || d < 0 {
		return false
	}
	p.to = r.Holders(o)
	if len(p.to) == 0 {
		p.to = append(r.several(o), r.unnamed(o)...)
	}
	if v := r.Head(o); len(p.to) == 0 && r.Is(o, "PRON") && v >= 0 && r.Head(v) >= 0 { // "has written to Velia and Tarsk urging them"
		p.to = r.Holders(r.Prepositional(r.Head(v), "to", "with"))
	}
	if by, known := r.sayer(p.head); len(p.to) == 0 && known && r.Is(o, "PRON") && by.Type != readout.ActorPerson && (r.Lower(o) == "it" || r.Lower(o) == "them") { // "the Front said Velia had asked it to disarm"
		p.to = []clause.Holder{by}
	}
	own := r.sideOf(p.from)
	switch {
	case len(p.to) == 0 && fighting[r.Lemma(o)] && r.Is(o, "NOUN") && r.Has(o, "the") >= 0 && (r.Mention(o) == nil || r.Mention(o).Actor.Name == ""): // "urged the rebels to …"
		p.others = append(p.others, r.Lemma(o))
	case !slices.ContainsFunc(p.to, r.party), len(p.to) == 1 && own == r.side(p.to[0]),
		len(p.to) > 1 && own != "" && slices.ContainsFunc(p.to, func(h clause.Holder) bool { return r.side(h) == own }):
		return false
	}
	if !r.clauseTerm(p, d) {
		return false
	}
	lo, _ := r.Subtree(o)
	if k := r.Case(o); k >= 0 {
		lo = max(lo, k+1)
	}
	_, hi := r.clauseWords(x)
	p.name = name + r.spelled(lo, hi)
	return true
}

// aboutTalks reports whether the sentence of word i speaks of talks.
func (r *reader) aboutTalks(i int) bool {
	s := r.Sentence(i)
	for k := s.First; k < s.Last; k++ {
		if r.Is(k, "NOUN") && (r.Lemma(k) == "talk" || r.Lemma(k) == "negotiation" || r.Lower(k) == "talks") {
			return true
		}
	}
	return false
}

// renewing are verbs for making a demand or an offer again.
var renewing = wordset.Of(`repeat renew reiterate restate reaffirm revive press raise drop withdraw`)

// either reports whether "his" or "her" before the noun at word i may be one of two
// persons that the sentence names before it: "Brek criticised Tarn for his demand".
func (r *reader) either(i int) bool {
	k := r.Child(i, "nmod:poss")
	if k < 0 || r.Lower(k) != "his" && r.Lower(k) != "her" {
		return false
	}
	if v := r.Head(i); v >= 0 && v < i && r.Base(i) == "obj" && renewing[r.Lemma(v)] { // "Brek renewed her demand"
		return false
	}
	var one *readout.Mention
	for w := r.Sentence(i).First; w < k; w++ {
		m := r.Mention(w)
		if m == nil || m.Type != readout.ActorPerson || m.Form != readout.FormName {
			continue
		}
		if one != nil && one.Actor != m.Actor {
			return true
		}
		one = m
	}
	return false
}

// wish reads a noun for what one party wants of another, with whose it is:
// "Velia's demand that Sumar withdraw", "suggestions by Velia that the Front
// join the talks", "Velia's call for a conference".
func (r *reader) wish(i int) {
	from := r.owners(i)
	if v := r.Head(i); len(from) == 0 && v >= 0 && v < i && r.Base(i) == "obj" && renewing[r.Lemma(v)] && r.Asserted(v) && !r.Negated(v) && (r.Child(i, "nmod:poss") < 0 || r.Is(r.Child(i, "nmod:poss"), "PRON")) {
		if s, free := r.Subject(v); s >= 0 && free {
			from = r.makers(s)
		}
	}
	if len(from) == 0 && r.Lower(i+1) == "by" { // where the tree has it hang on the verb
		for k := i + 2; k < min(i+8, r.Sentence(i).Last); k++ {
			if c := r.Case(k); c == i+1 {
				from = r.Holders(k)
				break
			}
		}
	}
	if by, theirs := r.notTheirs(i, from); theirs {
		from = by
	}
	if !slices.ContainsFunc(from, r.party) || r.either(i) {
		return
	}
	p := &plan{answers: -1, by: byWish, head: i, from: from, noun: r.Lemma(i), asked: true}
	first, _ := r.phrase(i, -1)
	if (r.Lower(i+1) == "that" || r.Lower(i+1) == "from" && r.Lower(i+3) == "that") && r.bareThat(p, i, r.spelled(first, i+1)+" that ") {
		r.enter(p, i)
		r.settled(p, i)
		return
	}
	p.to = nil
	claim := r.Lemma(i) == "demand" || r.Lemma(i) == "request" || r.Lemma(i) == "insistence"
	heads := []int{i, r.Head(i)}
	for c := range r.Dependents(i) { // "a demand by the Front that …"
		if c > i && r.Base(c) == "nmod" {
			heads = append(heads, c)
		}
	}
	for _, h := range heads {
		if h < 0 {
			continue
		}
		below := slices.Collect(r.Dependents(h))
		if h == i {
			below = r.complements(i)
		}
		for _, c := range below {
			if c < i {
				continue
			}
			base := r.Base(c)
			if x := r.misread(c); h == i && x > i {
				lo, hi := r.clauseWords(x)
				r.addTerm(p, lo, hi)
				p.name = r.spelled(first, hi)
				r.enter(p, i)
				return
			}
			switch {
			case h == i && base == "nmod" && r.Case(c) >= 0 && r.Lower(r.Case(c)) == "for" && slices.ContainsFunc(r.Holders(c), r.party): // "its call for Velia to withdraw"
				x := c + 1
				for x < c+4 && r.Lower(x) != "to" {
					x++
				}
				if x++; !r.Is(x, "VERB") || r.Lower(x-1) != "to" || !r.act(x) {
					continue
				}
				if p.to = r.Holders(c); r.sideOf(p.to) == r.sideOf(from) {
					continue
				}
				lo, hi := r.clauseWords(x)
				r.addTerm(p, lo, hi)
				p.name = r.spelled(first, hi)
				r.enter(p, i)
				return
			case (base == "ccomp" || base == "acl" || base == "advcl" && (r.Has(c, "that") >= 0 || r.To(c) == i+1)) && (h == i || r.Base(h) != "nmod" || r.Has(c, "that") >= 0) && (r.To(c) >= 0 && h == i || r.wished(c, false)) && (r.act(c) || claim && (r.To(c) == i+1 && (doing[r.Lemma(c)] || complying[r.Lemma(c)]) || complying[r.Lemma(c)] && slices.ContainsFunc(r.across(r.Holders(r.ownSubject(c)), from), r.party)) || r.Lemma(i) == "suggestion" && doing[r.Lemma(c)]):
				r.clauseWith(p, c)
				p.to = r.Holders(r.Child(c, "nsubj"))
			case h == i && (base == "nmod" || base == "obl") && r.Case(c) >= 0 && r.Lower(r.Case(c)) == "for" && (r.demandable(c) || claim && r.Is(c, "NOUN") && !vague[r.Lemma(c)]) && !r.Timed(c):
				lo, hi := r.phrase(c, -1)
				r.addTerm(p, lo, hi)
			default:
				continue
			}
			_, last := r.Subtree(c)
			if len(p.terms) > 0 {
				p.name = r.spelled(first, last)
				if k := r.settled(p, i); k > c {
					p.name = r.spelled(first, k)
				}
				r.enter(p, i)
				return
			}
		}
	}
}

// settling returns the verb by which the words from word k on tell that something was
// answered: "[was] rejected", "[has] been turned down"; -1 for none.
func (r *reader) settling(k int) int {
	switch r.Lower(k) {
	case "was", "were", "is", "are", "has", "have", "had":
	default:
		return -1
	}
	v := k + 1
	for v < k+4 && (r.Lower(v) == "been" || r.Is(v, "ADV")) {
		v++
	}
	if xpos := r.A.Tokens[min(v, r.Len()-1)].XPOS; xpos != "VBN" && xpos != "VBD" || r.Negated(v) {
		return -1
	}
	if _, ok := answering()["verb "+r.verb(v)]; !ok || r.verb(v) == "turn" && r.Lower(v+1) != "down" && r.Lower(v+1) != "aside" {
		return -1
	}
	return v
}

// settled reads the answer that the sentence gives to the wish p of noun i behind what is
// wished, which the tree takes for a part of it: "Velia's demand that Sumar withdraw its
// ships was rejected by Tarn". It returns where the answer begins, -1 for none.
func (r *reader) settled(p *plan, i int) int {
	for k := i + 3; k < min(i+25, r.Sentence(i).Last); k++ {
		v := r.settling(k)
		if v < 0 {
			continue
		}
		for n, t := range p.terms {
			if first, last := r.wordsOf(t.span); first < k && k < last {
				p.terms = p.terms[:n]
				r.addTerm(p, first, k)
				break
			}
		}
		by := r.agent(v)
		if len(by) == 0 {
			by = r.heardIn(v)
		}
		r.replies(p, v, by, answering()["verb "+r.verb(v)])
		return k
	}
	return -1
}
