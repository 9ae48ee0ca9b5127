package proposal

import (
	"cmp"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
)

// ask reads what a party wants of another: "urged Velia to lift the blockade",
// "demanded that Sumar withdraw", "called for the Front to be expelled".
func (r *reader) ask(v int) {
	row := asking()[r.Lemma(v)]
	if row == nil || r.Negated(v) || r.passive(v) || !r.Asserted(v) && !(row.name() == "persuade" && r.attempted(v)) && !r.resolved(v) {
		return
	}
	s, free := r.Subject(v)
	if h := r.Head(v); s < 0 && r.Base(v) == "advcl" && r.A.Tokens[v].XPOS == "VBG" && h >= 0 && h < v { // "has written to them urging"
		s, free = r.Subject(h)
	}
	if s < 0 || !free {
		return
	}
	from := r.makers(s)
	if !slices.ContainsFunc(from, r.party) || strings.HasSuffix(row.Takes, " said") && !r.saysSo(v, from) {
		return
	}
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
	if done {
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

// makers returns who makes a demand or an offer: the subject, or those whose
// statement it is that demands.
func (r *reader) makers(s int) []clause.Holder {
	switch r.Lemma(s) {
	case "statement", "letter", "document", "communique", "communiqué", "declaration", "message", "note":
		if own := r.owners(s); len(own) > 0 {
			return own
		}
		for c := range r.Dependents(s) {
			if c > s && r.Rel(c) == "acl" && r.A.Tokens[c].XPOS != "VBG" {
				return r.Holders(r.Prepositional(c, "by"))
			}
		}
		if v := r.Head(s); v >= 0 && v < s && r.Base(s) == "obj" && (r.Lemma(v) == "issue" || handing[r.Lemma(v)] || r.Lemma(v) == "write" || r.Lemma(v) == "sign") {
			if by, free := r.Subject(v); by >= 0 && free && by != s {
				return r.makers(by)
			}
		}
		return nil
	}
	if m := r.Mention(s); m != nil && m.Represents != "" && m.Actor.Name == "" && r.A.Tokens[s].XPOS == "NNS" { // "farm ministers of Velia, Sumar and Tarsk"
		h, ok := r.stateOf(m)
		if of := r.Holders(r.Prepositional(s, "of", "from", "for")); ok && !slices.ContainsFunc(of, h.Same) {
			return append([]clause.Holder{h}, of...)
		}
	}
	if hs := r.Holders(s); len(hs) > 0 {
		return hs
	}
	if hs := r.sentBy(s); len(hs) > 0 {
		return hs
	}
	if w := r.Lower(s); w == "it" || w == "they" { // "Velia said it would …"
		if v := r.Head(s); v >= 0 && r.Base(v) == "ccomp" && r.Head(v) >= 0 {
			if by := r.Child(r.Head(v), "nsubj"); by >= 0 && by < v && by != s {
				return r.Holders(by)
			}
		}
	}
	if hs := r.unnamed(s); len(hs) > 0 {
		return hs
	}
	return r.several(s)
}

// party reports whether h can be a party to talks: a state, a group, a body, or
// who is known to act for one.
func (r *reader) party(h clause.Holder) bool {
	if h.Type == readout.ActorBody { // one that nobody knows may be anything
		if _, ok := r.base.Find(h.ID); !ok {
			return false
		}
	}
	return r.official(h) || h.Type == readout.ActorPerson && r.sat(h)
}

// askedTo reads whom and to do what: o is the addressee of verb v.
func (r *reader) askedTo(p *plan, v int, row *Ask, o int) bool {
	x := r.infinitive(v)
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
	if o < v || r.infinitive(v) >= 0 || r.Lemma(v) != "ask" && r.Lemma(v) != "press" {
		return false
	}
	x := r.Prepositional(v, "for")
	if x < o {
		x = r.Prepositional(o, "for")
	}
	if x < o || !r.Is(x, "NOUN") || !sent[r.Lemma(x)] && !offered[r.Lemma(x)] || r.Timed(x) {
		return false
	}
	p.to = r.Holders(o)
	if !slices.ContainsFunc(p.to, r.party) || r.sideOf(p.from) == r.sideOf(p.to) {
		return false
	}
	first, last := r.phrase(x, -1)
	p.name = row.Name + " for " + r.spelled(first, last)
	r.addTerm(p, first, last)
	return true
}

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

// owed are verbs for what is due to anybody or anything: to demand it proposes
// nothing.
var owed = clause.Words(`respect protect hear do allow honour honor uphold remember treat consider take make see know understand preserve observe follow
	obey say think believe remind condemn blame solve resolve settle address meet keep`)

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
	if !slices.ContainsFunc(p.to, r.party) || r.sideOf(p.from) == r.sideOf(p.to) {
		return false
	}
	last := x + 1
	for last < r.Sentence(v).Last && r.Lower(last) != "," && r.Lower(last) != ";" && !stops(r, last) {
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
	if !slices.ContainsFunc(p.to, r.party) || r.sideOf(p.from) == r.sideOf(p.to) {
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

// act reports whether verb x is one of acts, or of opening with an object that
// parties share.
func (r *reader) act(x int) bool {
	lemma := r.Lemma(x)
	if acts[lemma] {
		return r.Child(x, "ccomp") < 0 // "recognise that …" is no act
	}
	switch lemma {
	case "lay", "stand", "step", "back":
		return r.Lower(x+1) == "down"
	case "give", "hand":
		if r.Lower(x+1) == "up" || r.Lower(x+1) == "over" {
			return true
		}
	case "call", "break", "hold":
		return r.Lower(x+1) == "off"
	case "roll", "scale":
		return r.Lower(x+1) == "back"
	case "take":
		return r.Lower(x+1) == "down" || r.Lower(x+1) == "back"
	case "leave":
		for _, h := range []int{x, r.Head(x)} {
			if h >= 0 && movable[r.Lemma(r.Child(h, "nsubj", "obj"))] {
				return true
			}
		}
		return false
	case "come", "go":
		return r.Lower(x+1) == "up" && r.Lower(x+2) == "with" || r.Lower(x+1) == "back" && r.Prepositional(x, "to") > x
	case "host", "mediate", "arbitrate", "broker":
		return true
	case "let", "permit", "allow":
		return r.Child(x, "obj", "iobj", "xcomp", "ccomp") > x
	}
	if !opening[lemma] {
		return false
	}
	o := r.Child(x, "obj", "nsubj:pass")
	if o < 0 {
		o = r.Prepositional(x, "to") // "agree to a truce"
	}
	if o < 0 {
		c := r.Child(x, "xcomp")
		return c > x && r.A.Tokens[c].XPOS == "VBG"
	}
	if (lemma == "launch" || lemma == "begin" || lemma == "start" || lemma == "open") && hostile[r.Lemma(o)] {
		return false
	}
	halts := lemma == "stop" || lemma == "end"
	lemma = r.Lemma(o)
	return together[lemma] || offered[lemma] || measures[lemma] || halts && hostile[lemma]
}

// movable are nouns for what a state has somewhere and can take away.
var movable = clause.Words(`troop force soldier army ship fleet fighter police settler tank gun missile observer adviser peacekeeper official`)

// deed returns the act that verb x tells: x itself, or what is done by it, "show
// goodwill by lifting the blockade"; -1 for none.
func (r *reader) deed(x int) int {
	if r.act(x) {
		return x
	}
	_, end := r.Subtree(x)
	for k := x + 1; k+1 < end; k++ {
		if r.Lower(k) == "by" && r.A.Tokens[k+1].XPOS == "VBG" && r.act(k+1) {
			return k + 1
		}
	}
	return -1
}

// several returns the states that "the two countries" or "both sides" at word i
// stand for: those named in the sentence and the one before, where they are as
// many.
func (r *reader) several(i int) []clause.Holder {
	switch r.Lower(i) {
	case "countries", "sides", "nations", "states", "governments", "parties", "leaders", "presidents", "ministers", "powers":
	default:
		return nil
	}
	n := 0
	for c := range r.Dependents(i) {
		switch r.Lower(c) {
		case "both", "two":
			n = 2
		case "three":
			n = 3
		}
	}
	if n == 0 {
		return nil
	}
	if two := r.pair(i); n == 2 && len(two) == 2 {
		return two
	}
	var named []clause.Holder
	end := i
	for k := r.at; k >= max(0, r.at-3) && len(named) < n; k-- {
		for w := r.A.Sentences[k].First; w < min(end, r.A.Sentences[k].Last); w++ {
			m := r.Mention(w)
			if m == nil || m.Actor.Name == "" && m.Represents == "" {
				continue
			}
			h, ok := r.stateOf(m)
			if ok && !slices.ContainsFunc(named, h.Same) {
				named = append(named, h)
			}
		}
		end = r.Len()
	}
	if len(named) != n {
		return nil
	}
	return named
}

// pair returns the two states or groups that meet or talk in the document before
// word i, where all that it tells of before are of the same two; nil else.
func (r *reader) pair(i int) (two []clause.Holder) {
	for _, rep := range r.A.Reports {
		e := rep.Engagement()
		if e == nil || e.Status == readout.StatusDidNotOccur || rep.Evidence()[0].Span().Start > r.A.Tokens[i].Start {
			continue
		}
		var sides []clause.Holder
		for _, x := range e.Participants {
			if x.Role == readout.RoleMediator {
				continue
			}
			name := cmp.Or(x.Represents, x.Name)
			f, ok := r.base.State(name)
			if !ok || f.Type() != readout.ActorState {
				if f, ok = r.base.Find(x.ID); !ok || f.Type() != readout.ActorGroup {
					continue
				}
			}
			if h := (clause.Holder{ActorRef: f.Ref(), Type: f.Type()}); !slices.ContainsFunc(sides, h.Same) {
				sides = append(sides, h)
			}
		}
		if len(sides) != 2 {
			continue
		}
		if two != nil && !(slices.ContainsFunc(two, sides[0].Same) && slices.ContainsFunc(two, sides[1].Same)) {
			return nil
		}
		two = sides
	}
	return two
}

// stateOf returns the state that the mention names, or that whom it names acts
// for.
func (r *reader) stateOf(m *readout.Mention) (clause.Holder, bool) {
	if m.Type == readout.ActorState {
		return clause.Holder{ActorRef: m.Actor, Type: m.Type}, m.Actor.Name != ""
	}
	if m.Represents == "" {
		return clause.Holder{}, false
	}
	for i := range r.A.Mentions {
		if o := &r.A.Mentions[i]; o.Type == readout.ActorState && o.Actor.Name == m.Represents {
			return clause.Holder{ActorRef: o.Actor, Type: o.Type}, true
		}
	}
	if e, ok := r.base.State(m.Represents); ok {
		return clause.Holder{ActorRef: e.Ref(), Type: e.Type()}, e.Type() == readout.ActorState
	}
	return clause.Holder{}, false
}

// renewing are verbs for making a demand or an offer again.
var renewing = clause.Words(`repeat renew reiterate restate reaffirm revive press raise drop withdraw`)

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
	if !slices.ContainsFunc(from, r.party) {
		return
	}
	p := &plan{answers: -1, by: byWish, head: i, from: from, noun: r.Lemma(i), asked: true}
	first, _ := r.phrase(i, -1)
	if (r.Lower(i+1) == "that" || r.Lower(i+1) == "from" && r.Lower(i+3) == "that") && r.bareThat(p, i, r.spelled(first, i+1)+" that ") {
		r.enter(p, i)
		return
	}
	p.to = nil
	claim := r.Lemma(i) == "demand" || r.Lemma(i) == "request"
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
			case (base == "ccomp" || base == "acl" || base == "advcl" && (r.Has(c, "that") >= 0 || r.To(c) == i+1)) && (h == i || r.Base(h) != "nmod" || r.Has(c, "that") >= 0) && (r.To(c) >= 0 && h == i || r.wished(c, false)) && (r.act(c) || claim && r.To(c) == i+1 && doing[r.Lemma(c)] || r.Lemma(i) == "suggestion" && doing[r.Lemma(c)]):
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
				r.enter(p, i)
				return
			}
		}
	}
}
