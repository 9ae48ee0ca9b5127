package proposal

import (
	"cmp"
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// answer reads what somebody does with a proposal at word i: "Velia rejected
// the plan", "the Front called it generally positive", "a plan rejected by".
func (r *reader) answer(i int) {
	switch {
	case r.Is(i, "VERB") || r.Is(i, "NOUN") && r.Rel(i) == "acl:relcl" && r.Child(i, "nsubj") >= 0: // "which Velia rejects"
		r.answered(i)
		r.judged(i)
		r.phrased(i)
		r.fails(i)
		r.holdsGood(i)
		r.insisted(i)
		r.greeted(i)
		r.met(i)
		r.unsaid(i)
		r.countered(i)
		r.complained(i)
		r.pending(i)
		r.declined(i)
	case r.Lower(i) == "no" && r.Child(i, "cop") >= 0: // "Velia's answer was no"
		r.reception(i, readout.ResponseRejects)
	case r.Lower(i) == "yes" && r.Child(i, "cop") >= 0:
		r.reception(i, readout.ResponseAccepts)
	case r.Is(i, "NOUN", "ADJ"):
		r.pondered(i)
		r.verdict(i)
		if lemma := r.Lemma(i); len(r.plans) > 0 && (nouns[lemma] || pointers[lemma]) && r.definite(i) {
			if p := r.called(i); p != nil {
				p.near = r.at
			}
		}
	}
	r.attitude(i)
}

// answered reads a verb of answering.
func (r *reader) answered(v int) {
	kind, ok := answering()["verb "+r.verb(v)]
	first := r.firstTo(v)
	if !ok || r.Asks(v) || !r.Asserted(v) && !r.describes(v) && !r.besides(v) && first < 0 || r.kept(v) {
		return
	}
	if r.Lemma(v) == "turn" && r.Has(v, "down", "aside", "away") < 0 || r.Lemma(v) == "rule" && r.Has(v, "out") < 0 {
		return
	}
	if r.Quoted(v) && r.A.Tokens[v].XPOS == "VB" && r.Child(v, "nsubj", "aux") < 0 && r.To(v) < 0 { // "They told us, accept the plan or leave"
		return
	}
	neg := r.Negated(v)
	if h := r.Head(v); r.Base(v) == "xcomp" && h >= 0 {
		switch r.Lemma(h) {
		case "refuse", "decline": // "refused to discuss the plan"
			if r.Negated(h) || neg {
				return
			}
			kind = readout.ResponseRejects
		}
	}
	if neg {
		switch kind {
		case readout.ResponseAccepts:
			kind = readout.ResponseRejects
		default:
			return
		}
	}
	var holders []clause.Holder
	var o int
	met := false // at a meeting
	if r.passive(v) {
		o = r.patient(v)
		if holders = r.agent(v); len(holders) == 0 {
			holders = r.heardIn(v)
		}
	} else {
		if o = r.Child(v, "obj"); o < 0 {
			o = r.Prepositional(v, "to", "on")
		}
		if o < 0 && (r.Rel(v) == "acl:relcl" || r.describes(v)) { // "a suggestion Velia rejects"
			o = r.Head(v)
		}
		s, free := r.Subject(v)
		if g := r.Head(v); g >= 0 && r.Base(v) == "acl" && (r.Lemma(g) == "readiness" || r.Lemma(g) == "willingness") && voicing[r.Lemma(r.Head(g))] && !r.Negated(r.Head(g)) { // "expressed its readiness to study it"
			s, free = r.Subject(r.Head(g))
		}
		if first >= 0 {
			s, free = first, true
		}
		if !free {
			return
		}
		if r.neither(s) { // "Neither Velia nor Sumar has accepted it"
			if kind != readout.ResponseAccepts {
				return
			}
			kind = readout.ResponseRejects
		}
		if holders = r.answerers(s); len(holders) == 0 {
			holders = r.gathered(s)
			met = true
		}
	}
	if o < 0 { // "accepted by fax a formula", wherever the tree hangs it
		for k := v + 1; k < min(v+8, r.Sentence(v).Last) && o < 0 && r.Lower(k) != "," && (!r.Is(k, "VERB") || r.Lower(k-1) == "as"); k++ {
			if r.Is(k, "NOUN") && nouns[r.Lemma(k)] && r.called(k) != nil {
				o = k
			}
		}
	}
	if o < 0 && len(holders) > 0 { // ", a proposal Tarsk turned down", where the tree has the noun before the name
		s, _ := r.Subject(v)
		lo, _ := r.Subtree(s)
		if r.Lower(lo) == "," {
			lo++
		}
		if w := r.Lower(lo); s > lo+1 && (w == "a" || w == "an") && r.Lower(lo-1) == "," && (nouns[r.Lower(lo+1)] || spoken[r.Lower(lo+1)]) {
			if n := len(r.plans) - 1; n >= 0 && r.plans[n].last == r.at {
				r.replies(r.plans[n], v, holders, kind)
			}
			return
		}
	}
	if o < 0 || len(holders) == 0 {
		return
	}
	if w := r.Lower(o); w == "that" && r.relative(o) >= 0 {
		o = r.relative(o)
	} else if w == "that" || w == "this" { // "has ruled that out"
		r.replies(r.justTold(v, holders), v, holders, kind)
		return
	}
	if kind == readout.ResponseRejects {
		r.unwelcome(o, holders)
	}
	p := r.called(o)
	if p == nil { // a part of it: "accepted the first two phases but rejected the third"
		p = r.partOf(o)
	}
	if p == nil || len(p.from) == 0 {
		if p = cmp.Or(r.shown(v, o, holders), p); p == nil {
			return
		}
	}
	if met && !slices.ContainsFunc(holders, func(h clause.Holder) bool {
		return slices.ContainsFunc(p.from, func(f clause.Holder) bool { return r.side(f) == r.side(h) })
	}) {
		return // another meeting than that of whoever proposed it
	}
	if hs := r.wentBack(v); hs != "" {
		kind = hs
	}
	if kind == readout.ResponseAccepts && r.Has(v, "before", "until") >= 0 { // "demanded guarantees before it would accept"
		kind = readout.ResponseConditional
	}
	for _, h := range holders {
		r.reply(p, v, h, kind)
	}
	for k := v + 1; r.passive(v) && kind == readout.ResponseAccepts && k+3 < r.Sentence(v).Last; k++ { // "accepted by Velia but not by Sumar"
		if r.Lower(k) == "but" && r.Lower(k+1) == "not" && r.Lower(k+2) == "by" {
			n := k + 3
			for r.Is(n, "DET", "ADJ", "NOUN") && r.Is(n+1, "NOUN", "PROPN", "ADJ") {
				n++
			}
			for r.Is(n, "PROPN") && r.Is(n+1, "PROPN") {
				n++
			}
			r.replies(p, v, r.answerers(n), readout.ResponseRejects)
		}
	}
}

// justTold returns the proposal that "that" means before verb v, where those who answer
// are the other side of it; nil for none.
func (r *reader) justTold(v int, by []clause.Holder) *plan {
	if p := r.shown(v, -1, by); p != nil {
		return p
	}
	k := len(r.plans) - 1
	if k < 0 || r.at-r.plans[k].last > 1 || r.plans[k].head >= v || len(r.across(by, r.plans[k].from)) == 0 {
		return nil
	}
	return r.plans[k]
}

// agent returns by whom what the passive verb v tells is done, wherever the tree
// hangs the "by": "was rejected within hours by the Sumari energy minister".
func (r *reader) agent(v int) []clause.Holder {
	if hs := r.answerers(r.Prepositional(v, "by")); len(hs) > 0 {
		return hs
	}
	for k := v + 1; k < min(v+8, r.Sentence(v).Last) && r.Lower(k) != "," && !r.Is(k, "VERB", "AUX"); k++ {
		if r.Lower(k) == "by" && r.Base(k) == "case" && !r.Timed(r.Head(k)) {
			return r.answerers(r.Head(k))
		}
	}
	return nil
}

// describes reports whether verb v tells what somebody does with the noun that its
// relative clause is about: "a suggestion Velia rejects".
func (r *reader) describes(v int) bool {
	if r.Rel(v) != "acl:relcl" && !(r.Base(v) == "acl" && (r.Has(v, "that") >= 0 || r.Prepositional(v, "by") > v)) || !spoken[r.Lemma(r.Head(v))] {
		return false
	}
	if k := r.Child(v, "aux"); k >= 0 && r.Lower(k) != "has" && r.Lower(k) != "have" && r.Lower(k) != "had" {
		return false
	}
	o := r.Child(v, "obj") // "a proposal that Velia rejects"
	return o < 0 || o < v && r.Is(o, "PRON")
}

// besides reports whether verb v tells how others took "a move" that the sentence tells
// of: "in a move welcomed by Tarsk but dismissed by Sumar".
func (r *reader) besides(v int) bool {
	o := r.patient(v)
	return o >= 0 && o < v && r.Lemma(o) == "move" && r.Lower(o-2) == "in" && r.Prepositional(v, "by") > v
}

// verb returns the lemma of verb v, which the tagger may have taken for a noun.
func (r *reader) verb(v int) string {
	if base, ok := verbs()[r.Lower(v)]; ok {
		return base
	}
	return r.Lemma(v)
}

// gathered returns the states that met at the summit or conference that word i
// stands for: those of the one meeting of three parties or more that the
// document tells of before, or of as many as "three-way" says.
func (r *reader) gathered(i int) []clause.Holder {
	switch r.Lemma(i) {
	case "summit", "conference", "meeting":
	default:
		return nil
	}
	ways := r.numbered(i)
	if ways == 0 && r.Has(i, "the") < 0 {
		return nil
	}
	var met []clause.Holder
	for _, rep := range r.A.Reports {
		e := rep.Engagement()
		if e == nil || e.Kind != readout.KindMeeting || e.Status != readout.StatusOccurred && e.Status != readout.StatusUnderWay || rep.Evidence()[0].Span().Start > r.A.Tokens[i].Start {
			continue
		}
		var states, led []clause.Holder // and those whose leaders came
		for _, x := range e.Participants {
			name := cmp.Or(x.Represents, x.Name)
			if s, ok := r.base.State(name); ok && s.Type() == readout.ActorState {
				h := clause.Holder{ActorRef: s.Ref(), Type: s.Type()}
				if !slices.ContainsFunc(states, h.Same) {
					states = append(states, h)
				}
				if x.Name != s.Name && !slices.ContainsFunc(led, h.Same) {
					led = append(led, h)
				}
			}
		}
		if len(led) == ways && ways > 0 {
			states = led
		}
		if len(states) != ways && (ways > 0 || len(states) < 3) {
			continue
		}
		if met != nil {
			return nil // either may be meant
		}
		met = states
	}
	return met
}

// unwelcome reads what is rejected with who wanted it: "rejected five names that
// Velia wanted to add".
func (r *reader) unwelcome(o int, by []clause.Holder) {
	if o < 0 || !r.Is(o, "NOUN") || nouns[r.Lemma(o)] || r.called(o) != nil {
		return
	}
	c := r.Child(o, "acl:relcl")
	if c < o || !wanting[r.Lemma(c)] || r.Negated(c) || r.passive(c) {
		return
	}
	from := r.Holders(r.Child(c, "nsubj"))
	if !slices.ContainsFunc(from, r.party) || r.sideOf(from) == r.sideOf(by) {
		return
	}
	first, _ := r.phrase(o, -1)
	_, last := r.Subtree(c)
	p := &plan{answers: -1, by: byUnwelcome, head: o, from: from, noun: r.Lemma(o), name: r.spelled(first, last)}
	r.addTerm(p, first, last)
	r.enter(p, o)
}

// partOf returns the plan of which word o names a phase or a term.
func (r *reader) partOf(o int) *plan {
	if o < 0 {
		return nil
	}
	lemma := r.Lemma(o)
	if of := r.Prepositional(o, "of"); of > o && (parts[lemma] || versions[lemma]) { // "a revised version of the plan"
		return r.called(of)
	}
	if lemma != "phase" && lemma != "stage" && !ordinals[r.Lower(o)] && lemma != "term" {
		return nil
	}
	if ordinals[r.Lower(o)] && !r.definite(o) {
		return nil
	}
	if k := len(r.plans) - 1; k >= 0 && r.at-r.plans[k].last <= reach {
		return r.plans[k]
	}
	return nil
}

// wentBack returns "conditional" where the answer of verb v hangs on something:
// a condition, or what "but" takes back.
func (r *reader) wentBack(v int) readout.ResponseKind {
	last := r.Sentence(v).Last
	for k := v + 1; k < last; k++ {
		switch w := r.Lower(k); {
		case w == "if" || w == "unless" || w == "provided":
			if h := r.Head(k); h == v || h >= 0 && r.Head(h) == v || r.Lower(k-1) == "only" {
				return readout.ResponseConditional
			}
		case (w == "condition" || w == "conditions") && r.Lower(k-1) == "on" || w == "reservations" || w == "caveats" || w == "reservation":
			return readout.ResponseConditional
		case w == "but" || w == "although" || w == "though":
			for n := k + 1; n < min(last, k+14); n++ {
				if taking[r.Lemma(n)] || r.Lower(n) == "only" && n+1 < last && (r.Lower(n+1) == "if" || r.Lower(n+1) == "when" || r.Lower(n+1) == "after") {
					return readout.ResponseConditional
				}
			}
			return ""
		case r.Is(k, "VERB") && r.Base(k) == "conj" && r.Head(k) == v:
			return ""
		}
	}
	return ""
}

// taking are words by which "but" takes part of an answer back.
var taking = wordset.Of(`need must change reservation concern clarification guarantee insist demand amendment doubt caveat condition require adjustment`)

// insisted reads a condition that somebody sets on a proposal: "insists the Front
// is excluded from the congress".
func (r *reader) insisted(v int) {
	if r.Lemma(v) != "insist" || r.Negated(v) || !r.Asserted(v) {
		return
	}
	s, free := r.Subject(v)
	if s < 0 || !free {
		return
	}
	_, end := r.Subtree(v)
	for i := v + 1; i < end; i++ {
		if !r.Is(i, "NOUN") || !r.definite(i) {
			continue
		}
		if p := r.called(i); p != nil && p.head != v {
			for _, h := range r.answerers(s) {
				r.reply(p, v, h, readout.ResponseConditional)
			}
			return
		}
	}
}

// reply records an answer. One who made the proposal does not answer it; one
// who accepts a part and rejects another answers on conditions.
func (r *reader) reply(p *plan, i int, h clause.Holder, kind readout.ResponseKind) {
	for _, f := range p.from {
		if f.Same(h) || f.Represents != "" && f.Represents == h.Name || len(p.to) > 1 && len(p.from) > 1 && r.side(f) == r.side(h) {
			return
		}
	}
	r.note(p, i)
	span := r.Sentence(i).Span
	for k := range p.replies {
		q := &p.replies[k]
		if !q.holder.ActsFor(h) && !h.ActsFor(q.holder) {
			continue
		}
		if q.kind == kind || q.kind == readout.ResponseConditional {
			return
		}
		yes, no := readout.ResponseAccepts, readout.ResponseRejects
		if q.span == span && (q.kind == yes && kind == no || q.kind == no && kind == yes) {
			q.kind = readout.ResponseConditional
			return
		}
	}
	p.replies = append(p.replies, reply{i, r.Whole(h), kind, span})
}
