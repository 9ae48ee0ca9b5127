package proposal

import (
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// Demands told by a noun: ultimatums, conditions, deadlines.

// deadline reads "gave Sumar 48 hours to withdraw its ships".
func (r *reader) deadline(v int) {
	if r.Lemma(v) != "give" || r.Negated(v) || !r.Asserted(v) || r.passive(v) {
		return
	}
	x := r.infinitive(v)
	o := r.Child(v, "iobj", "obj")
	s, free := r.Subject(v)
	if days := r.Child(v, "obj"); x < 0 && days > o { // "ten days [to withdraw]"
		x = r.infinitive(days)
	}
	if x < 0 || o < v || s < 0 || !free || !r.act(x) {
		return
	}
	timed := -1
	for k := o + 1; k < x; k++ {
		if r.Timed(k) {
			timed = k
		}
	}
	from := r.makers(s)
	if timed < 0 || !slices.ContainsFunc(from, r.party) {
		return
	}
	p := &plan{answers: -1, by: byDeadline, head: v, from: from, asked: true}
	if !r.wanted(p, o, x, "ultimatum to ") {
		return
	}
	for _, t := range r.A.Times {
		if t.Type == "DURATION" && t.Contains(r.A.Tokens[timed].Span) && len(p.terms) > 0 {
			p.terms[0].duration = r.A.Text(t.Span)
		}
	}
	r.enter(p, v)
}

// due reads "set a Friday deadline for Sumar to hand over the suspects", where
// word i is the deadline.
func (r *reader) due(i int) {
	v := r.Head(i)
	if r.Lemma(i) != "deadline" && r.Lemma(i) != "ultimatum" || v < 0 || v > i || r.Base(i) != "obj" || !laying[r.Lemma(v)] && !handing[r.Lemma(v)] || r.Negated(v) || !r.Asserted(v) {
		return
	}
	s, free := r.Subject(v)
	o := r.Prepositional(v, "for")
	if o < 0 {
		o = r.Prepositional(i, "for")
	}
	if s < 0 || o <= i {
		return
	}
	x := r.infinitive(v)
	if x < 0 {
		x = r.infinitive(i)
	}
	if x < 0 {
		x = r.infinitive(o)
	}
	p := &plan{answers: -1, by: byDeadline, head: i, from: r.makers(s), asked: true}
	if free && x > o && slices.ContainsFunc(p.from, r.party) && r.wanted(p, o, x, "deadline for ") {
		r.enter(p, i)
	}
}

// issued reads a demand that is made by its noun: "issued an ultimatum to Sumar
// to withdraw its ships".
func (r *reader) issued(i int) bool {
	v := r.Head(i)
	if v < 0 || v > i || r.Base(i) != "obj" || !handing[r.Lemma(v)] && r.Lemma(v) != "issue" && r.Lemma(v) != "set" || r.Negated(v) || !r.Asserted(v) {
		return false
	}
	s, free := r.Subject(v)
	if s < 0 || !free {
		return false
	}
	p := &plan{answers: -1, by: byWish, head: i, from: r.makers(s), noun: r.Lemma(i), asked: true}
	if !slices.ContainsFunc(p.from, r.party) {
		return false
	}
	last := min(i+14, r.Sentence(i).Last)
	o := -1
	for k := i + 1; k < last; k++ {
		if m := r.Mention(k); o < 0 && m != nil && m.Actor.Name != "" {
			o = k
		}
		if w := r.Lower(k - 1); o >= 0 && k > o && (w == "to" || w == "that") && r.act(k) {
			p.to = r.Holders(o)
			if !slices.ContainsFunc(p.to, r.party) || r.sideOf(p.from) == r.sideOf(p.to) {
				return false
			}
			first, end := r.clauseWords(k)
			p.name = r.spelled(i, end)
			r.addTerm(p, first, end)
			r.enter(p, i)
			return true
		}
	}
	return false
}

// conditions reads what a party sets as its conditions or demands: "Velia's
// demands include …", "set three conditions for a truce: …".
func (r *reader) conditions(i int) {
	switch r.Lower(i) {
	case "conditions", "demands", "preconditions", "terms":
	default:
		return
	}
	v, top := r.Head(i), i
	if v >= 0 && r.Base(i) == "nmod" && (r.Lemma(v) == "list" || r.Lemma(v) == "series" || r.Lemma(v) == "set" || r.Lemma(v) == "number") { // "a list of demands"
		v, top = r.Head(v), v
	}
	if lo := r.colon(i); lo > i && r.Is(v, "ADJ") && r.Base(i) == "nsubj" && !r.Negated(v) { // "Velia's terms are simple: …"
		p := &plan{answers: -1, by: byConditions, head: i, asked: true, from: r.owners(i)}
		first, last := r.phrase(i, -1)
		p.name = r.spelled(first, last)
		if r.enumerated(p, lo, r.Sentence(i).Last); slices.ContainsFunc(p.from, r.party) && len(p.terms) > 0 {
			r.enter(p, i)
		}
		return
	}
	if v < 0 || !r.Is(v, "VERB") || r.Negated(v) || !r.Asserted(v) {
		return
	}
	if c := r.Child(v, "conj"); r.Base(i) == "nsubj" && i < v && !saysWhat[r.Lemma(v)] && c > v && saysWhat[r.Lemma(c)] { // "its terms, spelled out in a letter, include"
		v = c
	}
	p := &plan{answers: -1, by: byConditions, head: i, asked: true}
	first, last := r.phrase(i, -1)
	switch {
	case r.Base(i) == "nsubj" && i < v && saysWhat[r.Lemma(v)]:
		p.from = r.owners(i)
		p.name = r.spelled(first, last)
		r.listed(p, v)
	case r.Base(top) == "obj" && v < i && laying[r.Lemma(v)] && (r.Lemma(v) != "have" || r.Lower(i+1) == ":"):
		s, free := r.Subject(v)
		if s < 0 || !free {
			return
		}
		p.from = r.makers(s)
		p.name = r.spelled(first, last)
		sent := r.Sentence(i)
		for k := i + 1; k < sent.Last; k++ {
			if m := r.Mention(k); m != nil && m.Actor.Name != "" {
				r.others(p, m)
			}
			if r.Lower(k) == "among" && r.Lower(k+1) == "them" {
				r.enumerated(p, k+2, sent.Last)
				break
			}
			if w := r.Lower(k); w == ":" || w == "including" {
				last := sent.Last
				for n := k + 1; w != ":" && n < last; n++ {
					if r.Lower(n) == ";" {
						last = n
					}
				}
				r.enumerated(p, k+1, last)
				break
			}
		}
	}
	if slices.ContainsFunc(p.from, r.party) && len(p.terms) > 0 {
		r.enter(p, i)
	}
}

// laying are verbs for setting conditions.
var laying = wordset.Of(`set lay list name outline impose present spell issue make have`)

// enumerated takes the parts between commas of words [first, last) for terms.
func (r *reader) enumerated(p *plan, first, last int) {
	for k := first; k <= last; k++ {
		if k < last && r.Lower(k) != "," && r.Lower(k) != ";" && !(r.Lower(k) == "and" && r.Is(k+1, "DET") && k > first) {
			continue
		}
		if !r.part(p, first, k) {
			return
		}
		first = k + 1
	}
}

// condition reads "made the release of prisoners a condition for talks".
func (r *reader) condition(i int) bool {
	if w := r.Lemma(i); w != "condition" && w != "precondition" || r.Has(i, "a") < 0 {
		return false
	}
	if r.posed(i) {
		return true
	}
	v := r.Head(i)
	if v < 0 || v > i || r.Lemma(v) != "make" || r.Negated(v) || !r.Asserted(v) {
		return false
	}
	o := r.Child(v, "obj")
	s, free := r.Subject(v)
	if o < v || o >= i || s < 0 || !free || !r.Is(o, "NOUN") {
		return false
	}
	p := &plan{answers: -1, by: byConditions, head: i, from: r.makers(s), asked: true}
	first, last := r.phrase(o, -1)
	lo, _ := r.Subtree(i)
	for k := lo; k < r.Sentence(i).Last; k++ {
		if m := r.Mention(k); m != nil && m.Actor.Name != "" {
			r.others(p, m)
			p.to = append(p.to, r.Holders(k)...)
		}
	}
	last = min(last, lo)
	p.name = "demand for " + r.spelled(first, last)
	if !slices.ContainsFunc(p.from, r.party) || r.sideOf(p.from) == r.sideOf(p.to) {
		return false
	}
	r.addTerm(p, first, last)
	r.enter(p, i)
	return true
}

// doer returns the party that holds what a demand is for: "fishermen held by
// Sumar", "Sumar's withdrawal".
func (r *reader) doer(o int) []clause.Holder {
	if k := r.Child(o, "nmod:poss"); k >= 0 {
		return r.Holders(k)
	}
	for c := range r.Dependents(o) {
		if c < o && (r.Base(c) == "amod" || r.Base(c) == "compound") && r.State(c) != "" {
			return r.Adjectival(c)
		}
	}
	_, last := r.Subtree(o)
	for k := o + 1; k < last; k++ {
		if r.Is(k, "VERB") && r.A.Tokens[k].XPOS == "VBN" && holding[r.Lemma(k)] {
			return r.Holders(r.Prepositional(k, "by", "in"))
		}
	}
	return nil
}

// holding are participles for what another has that could be given back.
var holding = wordset.Of(`hold detain imprison jail seize capture impose arrest freeze occupy`)

// authored are participles for whose a plan is, after "by".
var authored = wordset.Of(`draw draft write propose put present table submit prepare devise outline float unveil broker mediate hammer craft circulate sponsor sponsored co-sponsor announce launch advance`)

// author returns who, by a participle, made the plan that the noun at i names: "a
// plan drawn up by Tarsk".
func (r *reader) author(i int) []clause.Holder {
	if m := r.Mention(i + 2); r.Lower(i+1) == "from" && m != nil { // "a proposal from Velia", which the tree hangs on the verb
		if _, end := r.A.TokensIn(m.Span); r.seat(i+2) != "" {
			return r.ruledFrom(end - 1)
		}
		return r.Holders(i + 2)
	}
	if r.Lower(i+1) == "by" {
		if hs := r.agentBehind(i); len(hs) > 0 {
			return hs
		}
	}
	if k := r.hyphened(i); k >= 0 && authored[r.verb(k)] && r.verb(k) != "broker" && r.verb(k) != "mediate" { // "a Tarsk-drafted plan"
		if hs := r.Holders(k - 2); len(hs) > 0 {
			return hs
		}
		return r.Adjectival(k - 2)
	}
	c := i + 1
	for c < i+4 && (r.Lower(c) == "," || r.Is(c, "ADV")) {
		c++
	}
	for k := i + 2; k < min(i+7, r.Sentence(i).Last); k++ { // "an offer it made", "a plan Tarsk had presented"
		if r.Is(k, "VERB") {
			if s := r.Child(k, "nsubj"); s > i && s < k && r.Rel(k) == "acl:relcl" && (authored[r.Lemma(k)] || handing[r.Lemma(k)]) && r.Is(i+1, "PRON", "PROPN", "DET") {
				return r.Holders(s)
			}
			break
		}
		if r.Is(k, "PUNCT", "ADP") {
			break
		}
	}
	if r.Lower(c) == "which" && r.Lemma(c+1) == "come" && r.Lower(c+2) == "from" { // "the idea, which comes from Tarsk"
		if r.Is(c+3, "DET") {
			c++
		}
		return r.Holders(c + 3)
	}
	if !r.Is(c, "VERB") || r.A.Tokens[c].XPOS != "VBN" && r.A.Tokens[c].XPOS != "VBD" || !authored[r.Lemma(c)] {
		return nil
	}
	if hs := r.Holders(r.Prepositional(c, "by")); len(hs) > 0 {
		return hs
	}
	return r.agentBehind(c)
}

// hyphened returns the participle that a hyphen joins to a name before the noun at
// word i: "a Tarsk-[drafted] peace plan"; -1 for none.
func (r *reader) hyphened(i int) int {
	for k := i - 1; k > max(2, i-5) && r.Is(k, "NOUN", "ADJ", "VERB", "PROPN"); k-- {
		if r.Lower(k-1) == "-" && r.Is(k, "VERB", "ADJ") && (r.Is(k-2, "PROPN") || r.State(k-2) != "") {
			return k
		}
	}
	return -1
}

// agentBehind returns whom "by" names behind the participle at word c, wherever
// the tree hangs it: "a plan put to both sides by the Tarskan envoy Oru Venn".
func (r *reader) agentBehind(c int) []clause.Holder {
	by := -1
	for k := c + 1; k < min(c+12, r.Sentence(c).Last); k++ {
		switch m := r.Mention(k); {
		case by < 0 && r.Lower(k) == "by":
			by = k
		case r.Lower(k) == "," || by < 0 && r.Is(k, "VERB", "AUX"):
			return nil
		case by >= 0 && m != nil && m.Actor.Name != "" && m.Type != readout.ActorPlace && !r.Is(k+1, "NOUN", "PROPN"):
			return r.Holders(k)
		case by >= 0 && !r.Is(k, "DET", "ADJ", "NOUN", "PROPN"):
			return nil
		}
	}
	return nil
}

// sentBy returns whom the people at noun i act for: "mediators from Tarsk",
// "Tarskan negotiators".
func (r *reader) sentBy(i int) []clause.Holder {
	switch r.Lemma(i) {
	case "leader", "head", "chief", "commander":
		if r.A.Tokens[i].XPOS == "NN" && r.Has(i, "the", "its", "'s", "’s") >= 0 {
			return r.Holders(r.Prepositional(i, "of"))
		}
	}
	switch r.Lemma(i) {
	case "mediator", "negotiator", "envoy", "delegation", "diplomat", "delegate", "representative", "ambassador",
		"minister", "official", "commander", "general", "kidnapper", "rebel", "officer", "captor", "emissary", "gunman",
		"guerrilla", "militant", "fighter", "soldier", "parliamentarian", "ruler", "king", "sultan", "emir", "premier", "board", "council", "cabinet", "ministry":
	default:
		return nil
	}
	for c := range r.Dependents(i) {
		if c < i && (r.Base(c) == "amod" || r.Base(c) == "compound" || r.Rel(c) == "nmod:poss") {
			if hs := r.Adjectival(c); len(hs) > 0 {
				return hs
			}
			if hs := r.Holders(c); r.Rel(c) == "nmod:poss" && slices.ContainsFunc(hs, r.party) {
				return hs
			}
			if m := r.Mention(c); m != nil && m.Type == readout.ActorGroup {
				return r.Holders(c)
			}
		}
	}
	return r.Holders(r.Prepositional(i, "from", "of", "for"))
}

// floated reads "floated the idea of a buffer zone".
func (r *reader) floated(p *plan, o int) bool {
	switch r.Lemma(o) {
	case "idea", "notion", "possibility", "prospect", "concept":
	default:
		return false
	}
	c := r.Prepositional(o, "of")
	if c < o && r.Lower(o+1) == "of" && r.A.Tokens[o+2].XPOS == "VBG" { // where the tree hangs it on the verb
		c = o + 2
	}
	if c < o {
		return false
	}
	n := len(p.terms)
	if r.Is(c, "VERB") {
		first, last := r.clauseWords(c)
		r.addTerm(p, first, last)
	} else if r.Is(c, "NOUN") && !vague[r.Lemma(c)] {
		first, last := r.phrase(c, -1)
		r.addTerm(p, first, last)
	}
	if v := r.underWhich(o); v > c { // "a swap in which two pilots would be exchanged"
		r.clauseWith(p, v)
	}
	if len(p.terms) == n {
		return false
	}
	p.name = r.spelled(r.wordsOf(p.terms[n].span))
	return true
}

func (r *reader) wordsOf(s readout.Span) (first, last int) { return r.A.TokensIn(s) }
