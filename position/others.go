package position

import (
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// What others are to do, or are let do or kept from doing, and what is to be done
// with a thing.

// bidden returns what the subject of the passive verb i is asked to do: "Velia was
// urged by Sumar to reopen the strait".
func (r *reader) bidden(i int) []topic {
	s, x := r.Child(i, "nsubj:pass"), r.infinitive(i)
	if s < 0 || x < i || ordering[r.Lemma(i)] || bidding[r.Lemma(i)] || r.Negated(i) || !r.Asserted(i) {
		return nil
	}
	return r.denies(r.clauseIssue(x, s), x)
}

// bidding are verbs of asking that are as often for nobody's issue: "was told to wait".
var bidding = wordset.Of(`tell want encourage`)

// keptFrom returns what verb i keeps its object from: "prevented the ships from
// entering the port".
func (r *reader) keptFrom(i int) []topic {
	o := r.Child(i, "obj")
	if o < i || !r.Is(o, "NOUN", "PROPN") {
		return nil
	}
	for k := o + 1; k+1 < min(o+8, r.Sentence(i).Last) && !r.Is(k, "VERB", "PUNCT"); k++ {
		if x := k + 1; r.Lower(k) == "from" && r.A.Tokens[x].XPOS == "VBG" && r.Is(x, "VERB") && (r.Head(x) == i || r.Head(x) == o) {
			return r.clauseIssue(x, o)
		}
	}
	return nil
}

// acts are the rows for what those who govern let others do or keep them from.
var acts = wordset.Of(`allow forbid keep-from leave fund`)

// states keeps of the holders those that can let others do something, or keep them
// from it: states, bodies and groups, and who acts for one.
func (r *reader) states(holders []clause.Holder) []clause.Holder {
	return slices.DeleteFunc(slices.Clone(holders), func(h clause.Holder) bool {
		return !r.Public(h) || h.Unnamed || h.Type == readout.ActorPerson && !h.Governs()
	})
}

// become returns the thing and the participle that tells what somebody wants done
// with it at verb i: "wants the [prisoners] [freed]"; -1 and -1 for none.
func (r *reader) become(i int) (thing, done int) {
	o := r.Child(i, "obj")
	for _, at := range [...]int{i, o} {
		if at < i {
			continue
		}
		for c := range r.Dependents(at) {
			if b := r.Base(c); c <= i+1 || b != "ccomp" && b != "xcomp" && b != "advcl" && r.Rel(c) != "acl" || b == "acl" && (at != o || !r.ends(c) && !undone[r.Lemma(c)]) || r.Child(c, "aux", "mark", "cop") >= 0 || r.agent(c) >= 0 && !r.Timed(r.agent(c)) {
				continue
			}
			s := r.Child(c, "nsubj", "nsubj:pass")
			if s < 0 {
				s = o
			}
			if x := r.A.Tokens[c].XPOS; (x == "VBN" || x == "VBD") && r.Is(c, "VERB") && s > i && s < c && r.Is(s, "NOUN", "PROPN") && r.Child(c, "obj") < 0 {
				return s, c
			}
		}
	}
	return -1, -1
}

// undone are verbs for what is wanted done that tell nothing of a thing as it is:
// "wants a treaty [based on trust]", "wants the sailors [freed]".
var undone = wordset.Of(`free release return punish prosecute restore rebuild reopen reinstate recount rewrite renegotiate arrest`)

// doneTo returns the issue of what somebody wants done with a thing, where being the
// verb that takes the thing, -1 for none: what is to be ended is opposed itself.
func (r *reader) doneTo(thing, done, where int) []topic {
	if r.ends(done) {
		topics := r.things(thing, where)
		for k := range topics {
			topics[k].turned = !topics[k].turned
		}
		return topics
	}
	lead := r.lead(thing, done)
	rest, ok := r.nounName(done, r.Reach(done, done+maxPhrase))
	if lead == "" || !ok || rest == "" || slight[r.Lemma(done)] && !handled[r.Lemma(done)] {
		return nil
	}
	first, _ := r.phrase(thing, -1)
	return []topic{{name: lead + " being " + rest, weighs: r.weighs(first, done+1), matter: matters[r.Lemma(thing)], concerns: r.concerns(first, done+1), first: first, last: done + 1}}
}

// toBe returns the participle of "to be" right behind the phrase of the noun at word
// o, wherever the tree hangs it: "the [sailors] to be [freed]"; -1 for none.
func (r *reader) toBe(o int) int {
	_, last := r.phrase(o, -1)
	for k := o + 1; k <= last && k+2 < r.Sentence(o).Last && !r.Is(k, "VERB", "PUNCT"); k++ {
		if r.Lower(k) == "to" && r.Lower(k+1) == "be" && r.A.Tokens[k+2].XPOS == "VBN" {
			return k + 2
		}
	}
	return -1
}

// doingBy returns the form in -ing right behind the noun at word o that tells what
// people or bodies do: "opposed to [women] [serving] at sea"; -1 for none.
func (r *reader) doingBy(o int) int {
	if x := r.Child(o, "acl"); x == o+1 && r.A.Tokens[x].XPOS == "VBG" && (r.mortal(o) || r.public(o) || r.Mention(o) != nil || doers[r.Lemma(o)]) && r.Child(x, "obj", "obl") > x {
		return x
	}
	return -1
}

// requested reads "the session was closed at the request of Velia".
func (r *reader) requested(i int) {
	if !r.again || r.Lemma(i) != "request" && r.Lemma(i) != "insistence" && r.Lower(i) != "urging" {
		return
	}
	v, k := r.Head(i), r.Case(i)
	if v < 0 || v > i || k < 0 || r.Lower(k) != "at" || !r.Is(v, "VERB") || meeting[r.Lemma(v)] || !r.passiveOf(v) || r.Negated(v) || !r.Asserted(v) {
		return
	}
	who := r.Child(i, "nmod:poss")
	if who < 0 {
		who = r.Prepositional(i, "of")
	}
	s := r.Child(v, "nsubj:pass")
	if who < 0 || s < 0 || s > v || !r.Is(s, "NOUN") {
		return
	}
	holders := slices.DeleteFunc(r.Holders(who), func(h clause.Holder) bool { return !r.Public(h) })
	topics := r.undergone(v, s)
	if r.ends(v) {
		topics = r.doneTo(s, v, -1)
	}
	r.later("requested", i, holders, readout.StanceSupports, topics, nil)
}

// meeting are verbs for having people meet, which is no issue.
var meeting = wordset.Of(`hold convene call arrange invite summon schedule`)

// saidNo reads "Velia said no to a naval base", "said yes to the plan".
func (r *reader) saidNo(i int) {
	if !r.again || r.Lemma(i) != "say" || i+2 >= r.Sentence(i).Last || r.Asks(i) || r.Has(i, "not", "n't", "n’t", "never") >= 0 || !r.Asserted(i) || r.passiveOf(i) {
		return
	}
	w := r.Lower(i + 1)
	o := r.Head(i + 2)
	if w != "no" && w != "yes" || r.Lower(i+2) != "to" || r.Base(i+2) != "case" || o < i+2 {
		return
	}
	s, free := r.Subject(i)
	if s < 0 || !free {
		return
	}
	stance := readout.StanceOpposes
	if w == "yes" {
		stance = readout.StanceSupports
	}
	topics := slices.DeleteFunc(r.things(o, -1), func(t topic) bool { return t.alone || t.light })
	r.later("said-no", i, r.Holders(s), stance, topics, r.conditions(i, w == "no"))
}

// faction returns what the name is that the noun at word h stands beside: "the
// [Harbour Front], a faction opposed to peace"; -1 for none.
func (r *reader) faction(h int) int {
	g := r.Head(h)
	if m := r.Mention(g); r.Base(h) == "appos" && g >= 0 && factions[r.Lemma(h)] && m != nil && m.Form == readout.FormName && m.Type != readout.ActorPerson {
		return g
	}
	return -1
}

// factions are nouns for those who act together.
var factions = wordset.Of(`group party faction movement union coalition militia organisation organization alliance bloc lobby league association wing
	front network federation charity body council state country nation`)
