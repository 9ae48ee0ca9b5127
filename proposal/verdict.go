package proposal

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// Answers by what somebody calls a proposal or says of it.

// judged reads "called it generally positive", "described the plan as absurd".
func (r *reader) judged(v int) {
	switch r.Lemma(v) {
	case "call", "describe", "label", "find", "dismiss", "brand", "denounce", "see", "regard", "consider", "deem", "dub", "term":
	default:
		return
	}
	o := r.Child(v, "obj")
	if o < 0 || r.Negated(v) || !r.Asserted(v) {
		return
	}
	p := r.called(o)
	if p == nil {
		return
	}
	s, free := r.Subject(v)
	if s < 0 || !free {
		return
	}
	holders := r.answerers(s)
	sent := r.Sentence(v)
	for i := o + 1; i < min(o+9, sent.Last); i++ {
		kind, ok := answering()["adjective "+r.Lower(i)]
		if w := r.Lower(i + 1); r.Lower(i) == "step" && (w == "back" || w == "backward" || w == "backwards" || w == "forward" || w == "in") {
			kind, ok = readout.ResponseRejects, true
			if w == "forward" || w == "in" && (r.Lower(i+3) == "right" || r.Lower(i+3) == "good") {
				kind = readout.ResponseAccepts
			} else if w == "in" {
				ok = false
			}
		}
		if !ok {
			continue
		}
		if kind == readout.ResponseAccepts && hedged[r.Lower(i-1)] {
			kind = readout.ResponseConditional
		}
		for _, h := range holders {
			r.reply(p, i, h, kind)
		}
		return
	}
}

// verdict reads what a named speaker says of the proposal, or of things in it,
// in a clause of its own: "there are things that they sent back that are
// non-starters", "the plan is unacceptable".
func (r *reader) verdict(i int) {
	kind, ok := answering()["adjective "+r.Lower(i)]
	if w := r.Lower(i - 1); r.Lower(i) == "late" && (w == "too" || r.Timed(i-1)) { // "the offer was six months late"
		kind, ok = readout.ResponseRejects, true
	}
	if !ok || r.Asks(i) {
		return
	}
	if r.Negated(i) { // "is not acceptable", "was not serious"
		if kind != readout.ResponseAccepts {
			return
		}
		kind = readout.ResponseRejects
	}
	if r.reception(i, kind) {
		return
	}
	by, known := r.sayer(i)
	if !known {
		return
	}
	if strings.HasPrefix(r.Lower(i), "non") && r.Child(i, "cop") >= 0 && r.called(r.whole(r.Child(i, "nsubj"))) == nil {
		// What was sent back is the last proposal of one that the clause names.
		sent := r.Sentence(i)
		for k := sent.First; k < i; k++ {
			m := r.Mention(k)
			if m == nil || m.Actor.Name == "" || by.Name == m.Actor.Name {
				continue
			}
			for _, p := range r.plans {
				if len(p.from) > 0 && p.from[0].Name == m.Actor.Name {
					r.reply(p, i, by, kind)
					return
				}
			}
		}
		return
	}
	s := r.Child(i, "nsubj")
	if h := r.Head(i); r.Child(i, "cop") < 0 && h > i && r.Base(i) == "amod" && nouns[r.Lemma(h)] && r.Child(h, "cop") >= 0 && !r.Negated(h) { // "it is a good plan"
		if k := len(r.plans) - 1; k >= 0 && r.at-r.plans[k].last <= 1 && r.Is(r.Child(h, "nsubj"), "PRON") {
			r.reply(r.plans[k], i, by, kind)
		}
		return
	}
	if r.Child(i, "cop") < 0 {
		return
	}
	if s < 0 {
		return
	}
	s = r.whole(s)
	p := r.called(s)
	if k := len(r.plans) - 1; r.Is(s, "PRON") && (r.Lower(s) == "that" || r.Lower(s) == "this") && k >= 0 && r.at-r.plans[k].last <= 1 {
		p = r.plans[k]
	}
	if p != nil && (r.Lemma(s) != "it" || kind == readout.ResponseRejects && r.at-p.last <= 1 && r.addressed(p, by)) {
		if kind == readout.ResponseAccepts && hedged[r.Lower(i-1)] {
			kind = readout.ResponseConditional
		}
		r.reply(p, i, by, kind)
	}
}

// sayer returns in whose words word i stands: whom the statement names, else for whom
// the official speaks whom it doesn't name.
func (r *reader) sayer(i int) (clause.Holder, bool) {
	if _, by, known := r.Saying(i); known {
		return by, true
	}
	for k, n := r.Head(i), 0; k >= 0 && n < 4; k, n = r.Head(k), n+1 {
		if r.Lemma(k) != "say" || r.Negated(k) {
			continue
		}
		if s := r.Child(k, "nsubj"); s >= 0 && r.Is(s, "NOUN") {
			if hs := r.sentBy(s); len(hs) == 1 {
				return hs[0], true
			}
		}
	}
	return clause.Holder{}, false
}

// addressed reports whether h is on the side of those to whom p is put.
func (r *reader) addressed(p *plan, h clause.Holder) bool {
	return slices.ContainsFunc(p.to, func(t clause.Holder) bool { return r.side(t) == r.side(h) }) ||
		len(p.to) == 0 && slices.ContainsFunc(p.others, func(n string) bool { return r.homeOf(n) == r.side(h) })
}

// whole returns the noun for a proposal of which word s names a part, s else: "parts
// of [the plan]".
func (r *reader) whole(s int) int {
	if s >= 0 && parts[r.Lemma(s)] {
		if o := r.Prepositional(s, "of", "in"); o > s {
			return o
		}
	}
	return s
}

// parts are nouns for a part of a proposal, versions those for a form of it.
var (
	parts    = wordset.Of(`part element aspect point provision portion bit much most`)
	versions = wordset.Of(`version text draft term thrust outline substance principle content spirit idea`)
)

// reception reads "Velia's response was cool": the answer of the owner of a
// reaction to the last proposal.
func (r *reader) reception(i int, kind readout.ResponseKind) bool {
	s := r.Child(i, "nsubj")
	if s < 0 || s > i || r.Child(i, "cop") < 0 {
		return false
	}
	switch r.Lemma(s) {
	case "response", "reaction", "reply", "answer":
	default:
		return false
	}
	own := r.owners(s)
	if len(own) == 0 { // "his movement's reaction"
		if _, by, known := r.Saying(i); known {
			own = []clause.Holder{by}
		}
	}
	k := len(r.plans) - 1
	if k < 0 || r.at-r.plans[k].last > 2 {
		return false
	}
	if len(own) == 0 && len(r.plans[k].to) == 1 && r.Lower(s-1) == "the" { // "The answer was no"
		own = r.plans[k].to
	}
	if len(own) == 0 {
		return false
	}
	if kind == readout.ResponseAccepts && hedged[r.Lower(i-1)] {
		kind = readout.ResponseConditional
	}
	r.replies(r.plans[k], i, own, kind)
	return true
}

// fails reads what a speaker says that a proposal does: "did not go far enough",
// "came too late", "falls short".
func (r *reader) fails(v int) {
	s := r.Child(v, "nsubj")
	if s < 0 || s > v || r.Asks(v) {
		return
	}
	bad := false
	switch r.Lemma(v) {
	case "go":
		bad = r.Has(v, "far", "further") >= 0 && (r.Negated(v) || r.Lower(r.Has(v, "far")-1) == "too")
	case "come":
		bad = r.Has(v, "late") >= 0 && r.Lower(r.Has(v, "late")-1) == "too"
	case "fall":
		bad = r.Has(v, "short") >= 0
	case "meet", "address", "satisfy", "offer", "contain", "work":
		bad = r.Negated(v)
	case "violate", "undermine", "ignore", "reward", "breach":
		bad = !r.Negated(v) && r.Asserted(v)
	}
	if !bad {
		return
	}
	kind := readout.ResponseRejects
	for k := v + 1; k < r.Sentence(v).Last; k++ {
		if w := r.Lower(k); w == "unless" || w == "without" && r.Lemma(v) == "work" {
			kind = readout.ResponseConditional
		}
	}
	by, known := r.sayer(v)
	if p := r.called(s); known && p != nil {
		r.reply(p, v, by, kind)
	}
}

// holdsGood reads "contains positive elements", "has some merit": part of a yes.
func (r *reader) holdsGood(v int) {
	switch r.Lemma(v) {
	case "contain", "have", "include":
	default:
		return
	}
	s, o := r.Child(v, "nsubj"), r.Child(v, "obj")
	if s < 0 || s > v || o < v || r.Negated(v) || !r.Asserted(v) {
		return
	}
	good := r.Lemma(o) == "merit"
	for c := range r.Dependents(o) {
		good = good || c < o && answering()["adjective "+r.Lower(c)] == readout.ResponseAccepts
	}
	if !good {
		return
	}
	by, known := r.sayer(v)
	if p := r.called(s); known && p != nil {
		r.reply(p, v, by, readout.ResponseConditional)
	}
}

// phrased reads an answer told by a set phrase: "poured cold water on the plan",
// "threw its weight behind it", "brushed the offer aside".
func (r *reader) phrased(v int) {
	rows := phrases()[r.Lemma(v)]
	if len(rows) == 0 || r.Asks(v) || !r.Asserted(v) && r.Lemma(v) != "live" || r.kept(v) {
		return
	}
	for _, row := range rows {
		if !r.follows(v, row.words) || r.Negated(v) && !slices.Contains(row.words, "no") {
			continue
		}
		var p *plan
		var holders []clause.Holder
		if r.passive(v) {
			p = r.called(r.patient(v))
			holders = r.answerers(r.Prepositional(v, "by"))
		} else {
			s, free := r.Subject(v)
			if s < 0 || !free {
				return
			}
			holders = r.makers(s)
			_, end := r.Subtree(v)
			if n := len(r.plans) - 1; row.words[len(row.words)-1] == "veto" && n >= 0 && r.at == r.plans[n].last {
				p = r.plans[n]
			}
			for k := v + 1; k < min(end, v+10) && p == nil; k++ {
				if r.Is(k, "NOUN", "PRON") && (!r.Is(k, "PRON") || r.Lower(k) == "it") {
					p = r.called(k)
				}
			}
		}
		if p != nil && p.head != v {
			kind := row.kind
			if hs := r.wentBack(v); hs != "" && kind == readout.ResponseAccepts {
				kind = hs
			}
			r.replies(p, v, holders, kind)
			return
		}
	}
}

// follows reports whether the words stand behind word v in their order, with at
// most four others between.
func (r *reader) follows(v int, words []string) bool {
	k := v + 1
	for _, w := range words {
		found := false
		for n := 0; n < 5 && k < r.Sentence(v).Last; n, k = n+1, k+1 {
			if r.Lower(k) == w {
				found = true
				k++
				break
			}
		}
		if !found {
			return false
		}
	}
	return true
}
