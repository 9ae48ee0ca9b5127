package position

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// pledge reads what a named speaker says that he or she, or the state or body
// spoken for, will do: "said Velia would pay", "we will never accept a wall".
func (r *reader) pledge(i int) {
	if !r.Is(i, "AUX") || r.Base(i) != "aux" {
		return
	}
	switch r.Lower(i) {
	case "will", "would", "wo", "'ll", "’ll", "'d":
	default:
		return
	}
	v := r.Head(i)
	if v < 0 || !r.Is(v, "VERB") || r.Asks(v) {
		return
	}
	r.goesOn(v)
	if outspoken(r.Lemma(v)) || r.Lemma(v) == "let" {
		return
	}
	rep, by, ok := r.Saying(v)
	if !ok || !r.said(v, rep) || !r.announces(rep) {
		return
	}
	s := r.Child(v, "nsubj")
	if s < 0 || !by.Public() && r.Lower(s) != "we" {
		return
	}
	holders := r.Holders(s)
	if len(holders) != 1 || !by.ActsFor(holders[0]) {
		return
	}
	r.will(v, v, holders, r.Negated(v))
}

// goesOn reads what one who speaks for a state or body says will go on: "the
// talks will continue", "sanctions will stay in place".
func (r *reader) goesOn(v int) {
	rep, by, ok := r.Saying(v)
	s := r.Child(v, "nsubj")
	if !ok || !staying[r.Lemma(v)] || s < 0 || s > v || !r.Is(s, "NOUN", "PROPN") || !r.said(v, rep) || !by.Public() && !r.loose || !r.announces(rep) || r.Negated(v) {
		return
	}
	topics := slices.DeleteFunc(r.things(s, -1), func(t topic) bool { return !r.again && !t.listed || t.alone })
	for k := range topics {
		if !topics[k].listed {
			topics[k].name = "continuation of " + topics[k].name
		}
	}
	r.add("goes-on", v, []clause.Holder{by}, readout.StanceSupports, topics, r.conditions(v, true))
}

// announces reports whether the cue of the statement tells what the speaker
// says, not what he or she thinks or reckons.
func (r *reader) announces(rep *readout.Report) bool {
	for _, ev := range rep.Statement().Cue {
		first, last := r.A.TokensIn(ev.Span())
		for i := first; i < last; i++ {
			if r.loose || speaks[r.Lemma(i)] || speaks[verbs()[r.Lower(i)]] {
				return true
			}
		}
	}
	return false
}

// standing reads "is against the plan", "is in favour of the plan", "has no
// place in the talks".
func (r *reader) standing(i int) {
	stance := readout.StanceOpposes
	o, v := -1, -1
	switch r.Lower(i) {
	case "against":
		if h := r.Head(i); h >= 0 && (r.Base(i) == "case" || r.Base(i) == "mark") && (r.Is(h, "NOUN", "PROPN", "VERB") || r.Lower(h) == "it") {
			if g := r.Head(h); r.Child(h, "cop") >= 0 {
				o, v = h, h
			} else if g >= 0 && g < i && (r.Lemma(g) == "remain" || r.Lemma(g) == "stay") { // "remains firmly against the treaty"
				o, v = h, g
			}
		}
	case "for":
		if h := r.Head(i); h >= 0 && r.Base(i) == "case" && r.Child(h, "cop") == i-1 && r.Is(h, "NOUN", "PROPN") && r.Is(r.Child(h, "nsubj"), "PRON", "PROPN") && len(telling(r.things(h, -1))) > 0 {
			stance, o, v = readout.StanceSupports, h, h
		}
	case "favour", "favor", "support":
		if k := r.Prepositional(i, "of"); k >= 0 && r.Lower(i-1) == "in" && (r.Child(i, "cop") >= 0 || r.Base(i) == "obl" && leaning[r.Lemma(r.Head(i))]) {
			stance, o, v = readout.StanceSupports, k, i
			if r.Lemma(r.Head(i)) != "be" && r.Base(i) == "obl" { // "voted in favour of"
				v = r.Head(i)
			}
		}
	case "board":
		if k := r.Prepositional(i, "with"); k >= 0 && r.Lower(i-1) == "on" && r.Child(i, "cop") >= 0 {
			stance, o, v = readout.StanceSupports, k, i
			if r.Negated(i) {
				stance = readout.StanceOpposes
			}
		}
	case "there":
		r.existence(i)
		return
	case "way", "solution", "option", "answer", "path", "goal", "aim", "objective", "priority":
		r.onlyWay(i)
		return
	}
	if o < 0 || !r.Asserted(v) {
		return
	}
	if r.Negated(v) && r.Lower(v) != "board" {
		if stance == readout.StanceOpposes {
			return // "is not against it"
		}
		stance = readout.StanceOpposes
	}
	s, free := r.Subject(v)
	if s < 0 || !free {
		return
	}
	topics := r.things(o, -1)
	if r.Is(o, "VERB") {
		topics, _ = r.deed(o, -1, 0)
	}
	r.add("stands", v, r.Holders(s), stance, topics, r.conditions(v, stance == readout.StanceOpposes))
}

// leaning are verbs of which "in favour of" tells a stance.
var leaning = wordset.Of(`be vote speak come argue act write stand testify rule lobby decide`)

// noIntention reads "has no intention of leaving the treaty".
func (r *reader) noIntention(i, h int) {
	x := r.infinitive(i)
	if x < 0 {
		x = r.Prepositional(i, "of", "for")
	}
	s, free := r.Subject(h)
	if x < 0 || s < 0 || !free || !r.Asserted(h) || !r.Is(x, "VERB") || r.Lemma(i) == "plan" && r.attending(i) {
		return
	}
	topics, _ := r.deed(x, -1, 0)
	r.add("no-intention", h, r.Holders(s), readout.StanceOpposes, topics, r.conditions(h, true))
}

// goods are what everybody is for.
var goods = wordset.Of(`solution peace progress stability security future hope victory justice prosperity reconciliation end`)

// onlyWay reads "the only way forward is a political settlement", "our goal is
// to end the war".
func (r *reader) onlyWay(i int) {
	o := r.Head(i)
	goal := r.Has(i, "only", "best", "sole") >= 0
	switch r.Lower(i) {
	case "answer", "solution": // "the answer is to close the port"
		goal = goal || r.Has(i, "the") >= 0 && o > i && r.Is(o, "VERB") && r.To(o) >= 0 && r.Child(i, "nmod:poss", "nmod") < 0
	case "goal", "aim", "objective", "priority":
		goal = r.definiteOf(i) || r.Child(i, "nmod:poss") >= 0
	}
	if o < i || r.Base(i) != "nsubj" || r.Negated(o) || r.Asks(o) {
		return
	}
	cop := r.Child(o, "cop") >= 0
	if r.Lemma(o) == "remain" && r.Is(o, "VERB") && r.Child(o, "xcomp") > o { // "the priority remains the end of the war"
		o, cop = r.Child(o, "xcomp"), true
	} else if k := r.Child(o, "obj"); r.Lemma(o) == "remain" && k > o {
		o, cop = k, true
	}
	rep, by, ok := r.Saying(o)
	holders := []clause.Holder{by}
	own := r.owner(i)
	if p := r.Child(i, "nmod:poss"); r.Is(p, "PRON") && len(own) == 0 && !r.ours(p, by) && r.Lower(p) != "our" && r.Lower(p) != "my" {
		return // "Their aim is to …," she said
	}
	if k := r.Prepositional(i, "of"); k > i && len(own) == 0 && r.Mention(k) != nil && r.Mention(k).Form == readout.FormName {
		own = r.Holders(k) // "the aim of Velia"
	}
	if k := r.Prepositional(i, "of"); k > i && !r.ours(k, by) && len(own) == 0 && !r.Is(k, "VERB") {
		return // "the goal of the effort": whose?
	}
	if k := r.Prepositional(i, "for"); len(own) == 0 && k > i {
		own = r.Holders(k) // "the priority for Brek"
	}
	if len(own) > 0 && goal {
		holders, ok = own, r.Asserted(o)
	} else if !ok || !r.said(o, rep) {
		return
	}
	if !goal || !cop || !ok {
		return
	}
	topics := r.things(o, -1)
	if r.Is(o, "VERB") {
		topics, _ = r.deed(o, -1, 0)
	}
	r.add("only-way", o, holders, readout.StanceSupports, topics, nil)
}

// definiteOf reports whether the noun at i is the speaker's own: "our goal".
func (r *reader) definiteOf(i int) bool {
	return r.Has(i, "the", "our", "my", "his", "her", "their", "its") >= 0
}

// described reads "called the settlements illegal", "described the treaty as a
// betrayal".
func (r *reader) described(i int) {
	if !r.Is(i, "VERB") || !calling[r.Lemma(i)] || r.Negated(i) || !r.loose && !r.Asserted(i) {
		return
	}
	o := r.Child(i, "obj")
	if o < 0 {
		return
	}
	end := i + 1
	if o = r.antecedent(o); o > i { // else "the treaty, which Brek called a disaster"
		_, end = r.Subtree(o)
	}
	if !r.Is(o, "NOUN", "PROPN") {
		return
	}
	if m := r.Mention(o); m != nil && m.Actor.Name != "" || r.mortal(o) || r.Lemma(o) == "immigrant" || r.Lemma(o) == "migrant" {
		return
	}
	for k := max(o, i) + 1; k < min(end+6, r.Sentence(i).Last); k++ {
		if r.Lower(k-1) == "least" || r.Lower(k-1) == "less" {
			return // "the least bad of them", "less of a disgrace"
		}
		good := lauding[r.Lower(k)] || r.again && fair[r.Lower(k)]
		if b := r.Base(k); good && r.Is(k, "NOUN") && (b == "nmod" || b == "compound") {
			continue // "the claim of right"
		}
		if good && (r.Lower(k+1) == "and" || r.Lower(k+1) == "but") && r.worth(k+2) < 0 { // "significant and disturbing"
			continue
		}
		if !good && !wrong[r.Lower(k)] && !poor[r.Lower(k)] && !unfit[r.Lower(k)] && !(r.again && ugly[r.Lower(k)]) && r.Lower(k) != "provocative" && r.Lower(k) != "provocation" {
			if r.Lower(k) == "," || r.Is(k, "VERB") {
				break
			}
			continue
		}
		s, free := r.Subject(i)
		if s < 0 || !free {
			return
		}
		topics := r.things(o, -1)
		for t := range topics { // what it is called is no part of it
			if words := r.Lower(k); strings.HasSuffix(topics[t].name, " "+words) {
				topics[t].name = strings.TrimSuffix(topics[t].name, " "+words)
			}
		}
		stance := readout.StanceOpposes
		if good {
			stance = readout.StanceSupports
			topics = slices.DeleteFunc(topics, func(t topic) bool {
				return t.alone || !t.listed && !t.matter || weighing[r.Lower(k)] && r.Lemma(o) == "vote"
			})
		}
		r.add("calls", i, r.Holders(s), stance, topics, nil)
		return
	}
	if p := r.predicated(i, max(o, i)); p > i {
		r.brands(i, o, p)
	}
}

// predicated returns the head of what verb i calls the thing at word o, or before
// it, by "as": "described the treaty, signed in May, as a [disgrace]"; -1 for none.
func (r *reader) predicated(i, o int) int {
	for k := o + 1; k < min(o+30, r.Sentence(i).Last); k++ {
		if r.Is(k, "VERB") && r.finiteAt(k) || r.Lower(k) == ";" {
			return -1
		}
		p := r.Head(k)
		if r.Lower(k) != "as" || p <= k || r.Base(k) != "case" && r.Base(k) != "mark" || r.Lower(k-1) == "such" || r.Lower(k-1) == "well" || r.Lower(k+2) == "as" {
			continue
		}
		for h, n := r.Head(p), 0; h >= i && n < 4; h, n = r.Head(h), n+1 {
			if h == i {
				return p
			}
		}
		return -1
	}
	return -1
}

// finiteAt reports whether word k is a finite verb of a clause of its own, not
// one put in ("which began on Monday").
func (r *reader) finiteAt(k int) bool {
	x := r.A.Tokens[k].XPOS
	return (x == "VBD" || x == "VBZ" || x == "VBP") && r.Rel(k) != "acl:relcl" && r.Base(k) != "acl"
}

// brands reads what the subject of verb i calls the thing at word o: the noun or
// adjective at word p.
func (r *reader) brands(i, o, p int) {
	v := r.worth(p)
	if v == 0 || r.Negated(p) || r.Has(p, "less", "least", "more", "if", "neither") >= 0 || outspoken(r.Lemma(i)) {
		return
	}
	s, free := r.Subject(i)
	if s < 0 || !free {
		return
	}
	stance := readout.StanceSupports
	if v < 0 {
		stance = readout.StanceOpposes
	}
	r.add("calls", i, r.Holders(s), stance, r.appraised(o, p, v, r.things(o, -1)), nil)
}

// lauding are words by which one praises a thing: "called the treaty historic".
var lauding = wordset.Of(`historic milestone breakthrough triumph welcome great excellent essential necessary vital crucial legitimate justified
	constructive encouraging commendable wonderful courageous overdue`)

var calling = wordset.Of(`call describe portray depict paint characterise characterize brand label denounce dismiss condemn regard view see consider deem declare
	find term dub pronounce judge rate`)

// noPlace reads "the Front has no place in the talks" of a named speaker.
func (r *reader) noPlace(i, h int) {
	rep, by, ok := r.Saying(h)
	s, _ := r.Subject(h)
	in := r.Prepositional(i, "in")
	if in < 0 {
		in = r.Prepositional(h, "in")
	}
	if !ok || s < 0 || in < 0 || r.Is(in, "PRON") || !r.said(h, rep) {
		return
	}
	who := ""
	if m := r.Mention(s); m != nil && m.Actor.Name != "" {
		who = m.Actor.Name
	} else if r.Is(s, "NOUN", "PROPN") {
		who = r.spelled(r.phrase(s, -1))
	}
	if who == "" {
		return
	}
	r.add("no-place", h, []clause.Holder{by}, readout.StanceOpposes, []topic{{name: who + " in " + r.spelled(r.phrase(in, -1)), concerns: true}}, nil)
}
