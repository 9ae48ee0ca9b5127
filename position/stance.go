package position

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
)

// frames reads the stance that word i takes, after the first row of the table
// that fits.
func (r *reader) frames(i int) {
	part := ""
	switch {
	case r.Is(i, "VERB"):
		part = "verb"
	case r.Is(i, "NOUN"):
		part = "noun"
	case r.Is(i, "ADJ"):
		part = "adjective"
	default:
		return
	}
	word := r.Lemma(i)
	if part == "noun" && r.miscast(i) { // "Velia backs a truce", read as a noun
		part, word = "verb", verbs()[r.Lower(i)]
	}
	if part == "verb" && !r.tells(i) {
		return
	}
	rows := frameIndex()[part+" "+word]
	if part == "verb" {
		rows = slices.Concat(rows, frameIndex()["adjective "+r.Lower(i)], frameIndex()["noun "+word])
	}
	for _, f := range rows {
		if p := particles[word]; p != "" && f.Part == "verb" && !r.particle(i, p, f) {
			continue
		}
		var ok bool
		switch f.Part {
		case "verb":
			ok = r.verb(i, f)
		case "noun":
			ok = r.noun(i, f)
		default:
			ok = r.adjective(i, f)
		}
		if ok {
			return
		}
	}
}

// tells reports whether verb i tells what its subject does: a gerund after a
// preposition may have another one ("criticised Velia for backing …"), or
// compare ("than backing …"), and one that completes another stance is told
// by that ("proposed banning …").
func (r *reader) tells(i int) bool {
	if r.Has(i, "out") >= 0 && r.Lemma(i) == "call" {
		return false
	}
	if r.A.Tokens[i].XPOS != "VBG" || r.Child(i, "aux") >= 0 {
		return true
	}
	if k := r.Case(i); k >= 0 {
		switch r.Lower(k) {
		case "by", "after", "while", "since", "in":
		default:
			return false
		}
	}
	if r.Is(i-1, "NOUN", "PROPN") && r.Base(i) != "root" && r.Base(i) != "conj" {
		return false // "a resolution condemning …"
	}
	switch r.Lower(i - 1) {
	case "than", "for", "of", "from", "without", "against", "to", "about", "on", "at":
		return false
	}
	switch r.Base(i) {
	case "xcomp", "ccomp", "obj", "obl", "nmod", "csubj", "nsubj", "amod", "compound":
		return false
	}
	return true
}

// miscast reports whether word i, which the tagger has for a noun, is a verb: it
// has an object, or a phrase that its row takes, and a name right before it.
func (r *reader) miscast(i int) bool {
	if r.A.Tokens[i].XPOS != "NNS" || verbs()[r.Lower(i)] == "" || r.Lower(i) == verbs()[r.Lower(i)] {
		return false
	}
	c := r.Child(i, "compound")
	return c == i-1 && r.Is(c, "PROPN") && (r.Child(i, "obj") > i || r.Base(i) == "root" && r.Prepositional(i, "to", "for", "on", "against", "from") > i)
}

// particle reports whether verb i has the particle that its row needs.
func (r *reader) particle(i int, p string, f *Frame) bool {
	switch f.Name {
	case "rule-out", "oppose-ing", "withdraw-from":
	case "vote-against":
		if r.Lemma(i) == "vote" {
			return true
		}
	default:
		return true
	}
	for w := range strings.FieldsSeq(p) {
		if strings.HasPrefix(w, "-") {
			if r.Has(i, w[1:]) >= 0 {
				return false
			}
			return true
		}
		if r.Has(i, w) >= 0 || r.Lower(i+1) == w {
			return true
		}
	}
	return false
}

// verb reads the stance that verb i takes after row f.
func (r *reader) verb(i int, f *Frame) bool {
	// "a venue rejected by the opposition", "is backed by Velia"
	if by := r.agent(i); by >= 0 && f.Takes == "obj" {
		var topics []topic
		if s := r.Child(i, "nsubj:pass"); s >= 0 {
			topics = r.things(s, -1)
		} else if r.Rel(i) == "acl" && r.Head(i) >= 0 {
			topics = r.things(r.Head(i), -1)
		}
		if len(topics) == 0 || r.Negated(i) || !r.Asserted(i) || !r.fits(f, i, r.Child(i, "nsubj:pass")) {
			return false
		}
		return r.take(f, i, r.Holders(by), f.Stance, topics, r.conditions(i, false))
	}
	if r.Child(i, "nsubj:pass") >= 0 {
		// "is opposed to", "is committed to"
		if f.Name != "object-to" && f.Name != "vow" && f.Name != "agree-to" || f.Name == "vow" && r.Lemma(i) != "commit" && r.Lemma(i) != "determine" && r.Lemma(i) != "resolve" {
			return false
		}
	}
	if r.A.Tokens[i].XPOS == "VBN" && r.Rel(i) == "acl" && r.Child(i, "obj") < 0 {
		return false // "the plan rejected"
	}
	topics := r.taken(i, f)
	if len(topics) == 0 || !r.Asserted(i) {
		return false
	}
	stance, ok := r.denied(i, f)
	if !ok {
		return false
	}
	s, free := r.Subject(i)
	if r.miscast(i) {
		s, free = i-1, true
	}
	if s < 0 || !free {
		return false
	}
	return r.take(f, i, r.Holders(s), stance, topics, r.conditions(i, stance == readout.StanceOpposes))
}

// take adds the position where who holds it may be said to.
func (r *reader) take(f *Frame, i int, holders []clause.Holder, stance readout.Stance, topics []topic, condition []readout.Span) bool {
	if len(holders) == 0 {
		return false
	}
	// "Analysts say Velia would accept": a guess, unless who would says so.
	if r.Has(i, "would", "'d") >= 0 && len(condition) == 0 {
		_, by, ok := r.Saying(i)
		if !ok || !slices.ContainsFunc(holders, func(h clause.Holder) bool { return by.ActsFor(h) || h.ActsFor(by) }) {
			return false
		}
	}
	switch f.Name {
	case "welcome", "sign", "call-for": // wanting Velia says nothing
		topics = slices.DeleteFunc(topics, func(t topic) bool {
			return t.alone || f.Name == "welcome" && !t.listed && !t.concerns && !t.matter
		})
	case "support":
		switch r.Lemma(i) {
		case "accept", "approve", "allow", "permit", "second", "prefer": // "accept Velia as a member"
			topics = slices.DeleteFunc(topics, func(t topic) bool { return t.alone })
		}
	case "support-for":
		if k := r.Child(i, "nmod:poss"); k < 0 && r.Prepositional(i, "of") >= 0 && r.Prepositional(i, "for", "to", "in") < 0 {
			return false // "has the support of the council"
		}
	case "resign-over":
		holders = slices.DeleteFunc(holders, func(h clause.Holder) bool { return h.Type != readout.ActorPerson })
	}
	r.add(f.Name, i, holders, stance, topics, condition)
	return true
}

// agent returns the noun of "by somebody" at a participle, -1 for none.
func (r *reader) agent(i int) int {
	if x := r.A.Tokens[i].XPOS; x != "VBN" && x != "VBD" {
		return -1
	}
	return r.Prepositional(i, "by")
}

// denied returns the stance of row f at word i, turned where it is denied; ok
// is false where the denial leaves it open.
func (r *reader) denied(i int, f *Frame) (readout.Stance, bool) {
	no := r.Negated(i)
	// "refused to support", "has yet to back", "failed to sign"
	for v, n := i, 0; n < 3 && (r.Base(v) == "xcomp" || r.Base(v) == "ccomp" && r.To(v) >= 0); n++ {
		h := r.Head(v)
		if h < 0 {
			break
		}
		switch r.Lemma(h) {
		case "refuse":
			return opposite(f.Stance), f.Stance == readout.StanceSupports
		case "fail", "decline", "stop", "cease", "forget", "hesitate", "yet", "try", "attempt", "likely", "unlikely", "able", "unable", "free", "appear", "seem",
			"pretend", "claim", "hope", "wish", "like", "need", "have", "ask", "invite", "expect", "say", "suppose", "require", "offer", "report", "believe", "go":
			if r.Lemma(h) != "go" {
				return "", false
			}
		}
		if r.Is(h, "VERB", "ADJ") && r.Negated(h) {
			no = !no
		}
		v = h
	}
	if !no {
		return f.Stance, true
	}
	return opposite(f.Stance), f.Turns
}

// taken returns the issues that verb i takes after row f.
func (r *reader) taken(i int, f *Frame) []topic {
	switch f.Takes {
	case "obj":
		o := r.Child(i, "obj")
		if o < 0 {
			return nil
		}
		if x := r.infinitive(i); x > o && r.Child(x, "nsubj") < 0 && (f.Name == "welcome" || f.Name == "sign") || !r.fits(f, i, o) {
			return nil // "urged Velia to withdraw"
		}
		switch r.Lemma(i) {
		case "recognise", "recognize":
			if m := r.Mention(o); !recognised[r.Lemma(o)] && (m == nil || m.Actor.Name == "" || m.Type == readout.ActorPerson) {
				return nil
			}
		case "allow", "permit", "tolerate":
			if x := r.infinitive(i); x > o {
				t, _ := r.deed(x, o, 0)
				return t
			}
			if r.Lemma(i) != "tolerate" && !r.holdsListed(o) {
				return nil
			}
		}
		if m := r.Mention(o); m != nil && m.Actor.Name != "" && f.Name == "oppose" {
			// "criticised Velia for closing the strait", "over its ban"
			if x := r.Prepositional(i, "for", "over"); x > o {
				if r.Is(x, "VERB") {
					t, _ := r.deed(x, o, 0)
					return r.denies(t, x)
				}
				return r.things(x, i)
			}
			if criticising[r.Lemma(i)] {
				return nil
			}
		}
		switch {
		case f.Name == "sign": // "signed a truce in Maresh": there, not about it
			return r.things(o, -1)
		case strings.HasPrefix(r.Lemma(i), "recogni"):
			topics := r.things(o, i)
			for k := range topics {
				if topics[k].alone {
					topics[k].name, topics[k].alone = "recognition of "+topics[k].name, false
				}
			}
			return topics
		}
		return r.things(o, i)
	case "inf":
		x := r.infinitive(i)
		if x < 0 || r.Child(i, "obj") >= 0 && r.Child(i, "obj") < x && f.Name != "refuse-to" {
			return nil
		}
		if f.Name == "vow" && loose[r.Lemma(i)] && !r.Public(i) {
			return nil
		}
		if sociable[r.Lemma(x)] && f.Stance == readout.StanceSupports && !r.Negated(x) {
			return nil
		}
		t, _ := r.deed(x, -1, 0)
		return r.denies(t, x)
	case "obj inf":
		o := r.Child(i, "obj", "iobj")
		if o < 0 && r.Lemma(i) == "plead" {
			o = r.Prepositional(i, "with")
		}
		if o < 0 && r.Lemma(i) == "appeal" {
			o = r.Prepositional(i, "to")
		}
		if o < 0 && r.Lemma(i) == "call" {
			o = r.Prepositional(i, "on", "upon")
		}
		if o < 0 || o < i || !r.Is(o, "NOUN", "PROPN") {
			return nil
		}
		x := r.infinitive(i)
		if x < 0 {
			x = r.infinitive(o)
		}
		if x < o {
			return nil
		}
		if m := r.Mention(o); m == nil || m.Actor.Name == "" {
			return nil
		}
		t, _ := r.deed(x, o, 0)
		return r.denies(t, x)
	case "that":
		x := r.Child(i, "ccomp")
		if x < 0 {
			if c := r.Child(i, "advcl"); c > i && r.Child(c, "mark") < 0 && r.Child(i, "obj") > i && r.Lemma(i) == "insist" {
				x = c
			}
		}
		if x < 0 || x < i || r.Lemma(i) == "insist" && !r.wished(x) || r.Lemma(i) == "suggest" && !r.wished(x) {
			return nil
		}
		if o := r.Child(i, "obj"); o > i && o < x && r.Child(x, "nsubj") < 0 && r.To(x) < 0 { // "insists the Kurds are excluded"
			return r.fate(x, o)
		}
		if r.To(x) >= 0 && r.Child(x, "nsubj") < 0 {
			t, _ := r.deed(x, -1, 0)
			return r.denies(t, x)
		}
		if x < i || r.Has(x, "whether", "if") >= 0 {
			return nil
		}
		return r.wish(x)
	case "ing":
		for c := range r.Dependents(i) {
			if b := r.Base(c); c > i && (b == "xcomp" || b == "ccomp" || b == "obj" || b == "advcl") && r.A.Tokens[c].XPOS == "VBG" && r.Is(c, "VERB") && r.Case(c) < 0 {
				t, _ := r.deed(c, -1, 0)
				return t
			}
		}
		return nil
	}
	o := r.Prepositional(i, strings.Fields(f.Takes)...)
	if o < 0 || o < i || r.Timed(o) {
		return nil
	}
	if f.Name == "withdraw-from" && !left[r.Lemma(o)] && !r.holdsListed(o) {
		return nil
	}
	if r.Is(o, "VERB") {
		t, _ := r.deed(o, -1, 0)
		return t
	}
	if f.Name == "call-for" && r.Lemma(i) == "vote" && r.Mention(o) != nil && r.Mention(o).Type == readout.ActorPerson {
		return nil
	}
	// "called for Velia to withdraw"
	if f.Name == "call-for" {
		if x := r.infinitive(i); x > o && r.Mention(o) != nil && r.Mention(o).Actor.Name != "" {
			t, _ := r.deed(x, o, 0)
			return r.denies(t, x)
		}
		for c := range r.Dependents(o) {
			if r.Base(c) == "acl" && r.To(c) >= 0 && c > o {
				if t, ok := r.deed(c, o, 0); ok {
					return t
				}
			}
		}
	}
	return r.things(o, i)
}

// criticising are verbs for words about an actor that say nothing of what for.
var criticising = setOf(`criticise criticize slam blast assail attack lambast lambaste denounce dismiss deride condemn shun spurn rebuff reject`)

// recognised are nouns for what a state recognises.
var recognised = setOf(`independence statehood sovereignty state government result right claim annexation border republic referendum election
	jurisdiction existence council regime authority`)

// loose are verbs of wanting that everybody uses of everything.
var loose = setOf(`want plan intend aim seek decide push`)

// Public reports whether the subject of verb i is a public actor.
func (r *reader) Public(i int) bool {
	s, _ := r.Subject(i)
	return slices.ContainsFunc(r.Holders(s), clause.Holder.Public)
}

// denies turns the issues of an infinitive that is denied: "vowed not to
// stay". What the file has is turned already.
func (r *reader) denies(topics []topic, x int) []topic {
	if r.Negated(x) {
		for i := range topics {
			if !topics[i].listed {
				topics[i].turned = !topics[i].turned
			}
		}
	}
	return topics
}

// fits reports whether object o is a thing of the kind that the verb of row f
// takes a stance on.
func (r *reader) fits(f *Frame, i, o int) bool {
	if o < 0 {
		return f.Name != "sign" && f.Name != "suspend"
	}
	switch f.Name {
	case "sign":
		return joined[r.Lemma(o)] || r.holdsListed(o)
	case "suspend":
		return withheld[r.Lemma(o)] || r.holdsListed(o)
	case "rule-out":
		return true
	case "oppose":
		if lemma := r.Lemma(i); lemma == "attack" || lemma == "protest" || lemma == "cut" {
			return r.Mention(o) == nil && !thin[r.Lemma(o)]
		}
	}
	return true
}

// holdsListed reports whether the noun phrase headed by o names an issue of the
// file.
func (r *reader) holdsListed(o int) bool {
	first, last := r.phrase(o, -1)
	_, ok := r.listed(o, first, last)
	return ok
}

// infinitive returns the verb of the infinitive that depends on word i, -1 for none.
func (r *reader) infinitive(i int) int {
	for c := range r.Dependents(i) {
		if b := r.Base(c); c > i && (b == "xcomp" || b == "ccomp" || b == "advcl" || b == "acl") && r.To(c) >= 0 {
			return c
		}
	}
	return -1
}

// wished reports whether the clause of x tells what ought to be, not what is.
func (r *reader) wished(x int) bool {
	if r.Has(x, "could", "can", "may", "might", "would", "will") >= 0 {
		return false
	}
	for c := range r.Dependents(x) {
		if r.Is(c, "AUX") && (r.Lower(c) == "should" || r.Lower(c) == "must" || r.Lower(c) == "be") {
			return true
		}
		if r.Rel(c) == "aux:pass" && (r.Lower(c) == "are" || r.Lower(c) == "be") {
			return true
		}
	}
	return r.A.Tokens[x].XPOS == "VB"
}

// wish returns the issue of a clause that tells what ought to be.
func (r *reader) wish(x int) []topic {
	s := -1
	for c := range r.Dependents(x) {
		if r.Base(c) == "nsubj" {
			s = c
			break
		}
	}
	if s < 0 {
		t, _ := r.deed(x, -1, 0)
		return r.denies(t, x)
	}
	return r.fate(x, s)
}

// fate returns the issue of what ought to happen to, or be done by, the noun
// phrase headed by s: what ought to be ended or kept out is opposed itself.
func (r *reader) fate(x, s int) []topic {
	if endingVerb[r.Lemma(x)] && r.Has(x, "be", "is", "are") >= 0 && !r.Negated(x) {
		if t, ok := r.thing(s, -1, 0); ok && len(t) == 1 {
			if o := r.Prepositional(x, "from"); o >= 0 && !t[0].listed {
				t[0].name += " in " + r.spelled(r.phrase(o, -1))
				t[0].alone = false
			}
			t[0].turned = !t[0].turned
			return t
		}
	}
	t, _ := r.deed(x, s, 0)
	return r.denies(t, x)
}

// noun reads a stance told by a noun: "her opposition to the plan", "Velia's
// support for it", "voiced support for", "a supporter of".
func (r *reader) noun(i int, f *Frame) bool {
	o := r.Prepositional(i, strings.Fields(f.Takes)...)
	inf := false
	if strings.HasSuffix(f.Takes, "inf") {
		if x := r.infinitive(i); x >= 0 && (o < 0 || x < o) {
			o, inf = x, true
		}
	}
	if o < 0 && r.Is(i, "NOUN") && r.Base(i) == "obj" && r.Head(i) >= 0 && light[r.Lemma(r.Head(i))] {
		o = r.Prepositional(r.Head(i), strings.Fields(f.Takes)...)
		if o >= 0 && o < i {
			o = -1
		}
	}
	if o < 0 || r.Negated(i) || !r.assertedNoun(i) {
		return false
	}
	var holders []clause.Holder
	agent := f.Name == "supporter-of" || f.Name == "opponent-of"
	switch {
	case agent:
		holders = r.called(i)
	default:
		holders = r.owner(i)
		if len(holders) == 0 && r.Base(i) == "obj" && light[r.Lemma(r.Head(i))] {
			h := r.Head(i)
			if s, free := r.Subject(h); s >= 0 && free && !r.Negated(h) {
				holders = r.Holders(s)
			}
		}
	}
	if len(holders) == 0 {
		return false
	}
	var topics []topic
	if r.Is(o, "VERB") || inf {
		topics, _ = r.deed(o, -1, 0)
		topics = r.denies(topics, o)
	} else {
		topics = r.things(o, r.Head(i))
	}
	if len(topics) == 0 || f.Name == "plan-for" && !slices.ContainsFunc(holders, clause.Holder.Public) {
		return false
	}
	return r.take(f, i, holders, f.Stance, topics, r.conditions(i, f.Stance == readout.StanceOpposes))
}

// assertedNoun reports whether the clause that noun i stands in is told as a fact.
func (r *reader) assertedNoun(i int) bool {
	for k, n := i, 0; k >= 0 && n < 8; k, n = r.Head(k), n+1 {
		if r.Is(k, "VERB") || r.Child(k, "cop") >= 0 {
			switch r.Lemma(k) {
			case "withdraw", "drop", "lose", "deny", "lack", "need", "win", "seek", "gain", "want", "overcome", "abandon", "expect", "await", "end", "doubt", "weaken":
				if r.Base(i) == "obj" || r.Base(i) == "nsubj" {
					return false
				}
			}
			return r.Asserted(k) && !r.Negated(k)
		}
	}
	return !r.Asks(i)
}

// owner returns who owns the noun at i: "Velia's support", "Velian support",
// "the support of Velia".
func (r *reader) owner(i int) []clause.Holder {
	for c := range r.Dependents(i) {
		switch {
		case r.Rel(c) == "nmod:poss":
			return r.Holders(c)
		case c < i && (r.Base(c) == "amod" || r.Base(c) == "compound"):
			if m := r.Mention(c); m != nil && m.Type == readout.ActorState && m.Actor.Name != "" {
				return r.Holders(c)
			}
		}
	}
	if by := r.Prepositional(i, "by", "from"); by >= 0 {
		return r.Holders(by)
	}
	return nil
}

// called returns whom the noun at i describes: "Brek, a supporter", "Brek is a
// supporter", "as a supporter, Brek".
func (r *reader) called(i int) []clause.Holder {
	k := i
	if r.Base(k) == "conj" && r.Head(k) >= 0 {
		k = r.Head(k)
	}
	if m := r.Mention(i); m != nil && m.Type == readout.ActorPerson && m.Actor.Name != "" {
		return r.Holders(i)
	}
	h := r.Head(k)
	switch {
	case r.Child(k, "cop") >= 0:
		s, free := r.Subject(k)
		if free && s >= 0 {
			return r.Holders(s)
		}
	case h >= 0 && r.Base(k) == "appos":
		return r.Holders(h)
	case h >= 0 && r.Base(k) == "obl" && r.Case(k) >= 0 && r.Lower(r.Case(k)) == "as" && k < h:
		if s, free := r.Subject(h); free && s >= 0 {
			return r.Holders(s)
		}
	case h < 0 && r.Case(k) >= 0 && r.Lower(r.Case(k)) == "as": // where the tree hangs the clause on the phrase
		if p := r.Child(k, "parataxis"); p > k {
			if s, free := r.Subject(p); free && s > k {
				return r.Holders(s)
			}
		}
	}
	return nil
}

// adjective reads a stance told by an adjective: "is opposed to the plan".
func (r *reader) adjective(i int, f *Frame) bool {
	var topics []topic
	if f.Takes == "inf" {
		x := r.infinitive(i)
		if x < 0 {
			return false
		}
		t, _ := r.deed(x, -1, 0)
		topics = r.denies(t, x)
		if r.Has(i, "more", "less", "too", "so", "as", "most") >= 0 {
			return false
		}
	} else {
		o := r.Prepositional(i, strings.Fields(f.Takes)...)
		if o < 0 {
			return false
		}
		if r.Is(o, "VERB") {
			topics, _ = r.deed(o, -1, 0)
		} else {
			topics = r.things(o, i)
		}
	}
	if len(topics) == 0 || !r.Asserted(i) {
		return false
	}
	var holders []clause.Holder
	switch s, free := r.Subject(i); {
	case s >= 0 && free:
		holders = r.Holders(s)
	case (r.Base(i) == "amod" || r.Base(i) == "acl") && r.Head(i) >= 0 && r.Head(i) < i:
		holders = r.Holders(r.Head(i))
	}
	stance, ok := r.denied(i, f)
	if !ok {
		return false
	}
	return r.take(f, i, holders, stance, topics, r.conditions(i, stance == readout.StanceOpposes))
}

// refusal reads a refusal to say: "declined to say whether", "would not say".
func (r *reader) refusal(i int) {
	if !r.Is(i, "VERB") || !saying[r.Lemma(i)] || r.Asks(i) {
		return
	}
	h := r.Head(i)
	would := slices.ContainsFunc([]string{"would", "will", "wo", "wouldn"}, func(w string) bool { return r.Has(i, w) >= 0 })
	refused := h >= 0 && r.To(i) >= 0 && refusing[r.Lemma(h)] && !r.Negated(h)
	if !refused && !(would && r.Negated(i) && r.Lemma(i) != "discuss") {
		return
	}
	v := i
	if refused {
		v = h
	}
	s, free := r.Subject(v)
	if s < 0 || !free {
		return
	}
	var topics []topic
	for c := range r.Dependents(i) {
		if c < i {
			continue
		}
		lo, hi := r.Subtree(c)
		switch r.Base(c) {
		case "ccomp", "advcl":
			if w := r.Lower(lo); w == "whether" || w == "if" || w == "how" || w == "when" || w == "what" || w == "why" || w == "where" || w == "who" {
				first, last := r.Trim(lo+1, hi)
				if w != "whether" && w != "if" {
					first = lo
				}
				if t, ok := r.deed(c, -1, 0); ok && t[0].listed {
					topics = append(topics, t...)
				} else if last-first > 1 && last-first <= maxPhrase && !r.Is(first, "PRON") {
					topics = append(topics, topic{name: r.spelled(first, last)})
				}
			}
		case "obj":
			topics = append(topics, r.things(c, i)...)
		case "obl":
			if k := r.Case(c); k >= 0 && (r.Lower(k) == "on" || r.Lower(k) == "about") && !r.Timed(c) {
				topics = append(topics, r.things(c, i)...)
			}
		}
		if len(topics) > 0 {
			break
		}
	}
	r.add("refuses-to-say", i, r.Holders(s), readout.StanceRefuses, topics, nil)
}
