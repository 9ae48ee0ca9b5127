package position

import (
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
)

// verdicts are adjectives and nouns by which a speaker says what may not or
// has to be.
var (
	wrong = setOf(`unacceptable intolerable reckless illegal unrealistic impossible wrong illegitimate unthinkable inconceivable unjustified
		regrettable deplorable disgraceful shameful sickening outrageous absurd ridiculous disgusting barbaric unfair cruel sinister brutal
		mistake catastrophe disaster betrayal provocation folly madness violation outrage irresponsible unlawful non-starter nonstarter inadmissible unwarranted counterproductive counter-productive dangerous crime`)
	needed   = setOf(`nonnegotiable non-negotiable essential necessary vital crucial indispensable imperative needed urgent inevitable overdue`)
	accepted = setOf(`solution answer option negotiable possible acceptable realistic justified permissible legitimate`) // denied, they are wrong
	enemy    = setOf(`terrorist terrorists`)
)

// instruments are nouns for what people make, of which good and bad are words
// for and against; poor and fine are such words.
var (
	instruments = setOf(`treaty deal accord pact agreement plan ban law bill policy sanction war intervention proposal program programme
		reform decision referendum resolution truce ceasefire alliance trade invasion embargo tariff initiative nafta tpp`)
	poor = setOf(`bad terrible horrible awful harmful worst flawed disastrous useless worthless`)
	fine = setOf(`historic welcome good beneficial great positive excellent sound fair effective helpful victory triumph breakthrough milestone success achievement`)
)

// verdict reads what a named speaker calls unacceptable or essential, or a
// terrorist: "it is unacceptable for troops to remain", "the truce is essential".
func (r *reader) verdict(i int) {
	if !r.Is(i, "ADJ", "NOUN", "PROPN") {
		return
	}
	w := r.Lower(i)
	if w == "time" && r.Is(i, "NOUN") && r.Lower(i+1) == "for" {
		w = "necessary" // "it is time for Velia to pay"
	}
	if r.Negated(i) && accepted[w] {
		if w = "unacceptable"; r.Lower(i) == "negotiable" {
			w = "essential"
		}
	} else if w == "solution" || w == "answer" || w == "option" {
		return
	}
	bad, good, foe := wrong[w], needed[w], enemy[w]
	if s := r.Child(i, "nsubj"); s >= 0 && instruments[r.Lemma(s)] && !r.Negated(i) {
		bad, good = bad || poor[w], good || fine[w]
	}
	if !bad && !good && !foe || r.Asks(i) {
		return
	}
	if foe {
		r.foe(i)
		return
	}
	rep, by, ok := r.Saying(i)
	if !ok || r.Child(i, "cop") < 0 || !r.said(i, rep) || r.Negated(i) && !accepted[r.Lower(i)] {
		return
	}
	s := r.Child(i, "nsubj", "expl", "csubj")
	for c := range r.Dependents(i) { // the nearest: "Well, my friends, the treaty is …"
		if r.Base(c) == "nsubj" && c < i && s >= 0 {
			s = c
		}
	}
	if s < 0 {
		return
	}
	var topics []topic
	switch {
	case r.Lower(s) == "it":
		who, x := r.forWhom(i)
		if r.Lower(i+1) == "that" { // "it is shameful that Velia closed the strait"
			if x = r.Child(i, "ccomp", "csubj"); x < i {
				return
			}
			if who = r.Child(x, "nsubj"); who < 0 || r.Mention(who) == nil || r.Mention(who).Actor.Name == "" {
				return
			}
		}
		if x < 0 {
			return
		}
		topics, _ = r.deed(x, who, 0)
		topics = r.denies(topics, x)
	case r.Is(s, "NOUN", "PROPN") && w != "possible" && r.Lower(i) != "possible":
		topics = r.things(s, -1)
	case r.Is(s, "VERB"):
		topics, _ = r.deed(s, -1, 0)
	}
	stance := readout.StanceSupports
	if bad {
		stance = readout.StanceOpposes
	}
	r.add("verdict", i, []clause.Holder{by}, stance, topics, r.conditions(i, bad))
}

// forWhom returns, of "it is essential for Velia to open its archives", who and
// what; -1 for none.
func (r *reader) forWhom(i int) (who, x int) {
	who, x = -1, r.infinitive(i)
	last := r.Sentence(i).Last
	k := i + 1
	for k < last && r.Is(k, "PUNCT") {
		k++
	}
	if r.Lower(k) != "for" {
		return -1, x
	}
	for k++; k < last && who < 0 && !r.Is(k, "PUNCT", "VERB"); k++ {
		if r.Is(k, "NOUN", "PROPN") && !r.Is(k+1, "NOUN", "PROPN") {
			who = k
		}
	}
	for ; k < last && who >= 0; k++ {
		if v := r.Head(k); r.Lower(k) == "to" && r.Is(k, "PART") && v > k {
			return who, v
		}
	}
	return -1, -1
}

// foe reads "Velia regards the Front as a terrorist group".
func (r *reader) foe(i int) {
	k := i
	if (r.Base(i) == "compound" || r.Base(i) == "amod") && r.Head(i) >= 0 {
		k = r.Head(i)
	}
	h := r.Head(k)
	switch {
	case h >= 0 && r.Case(k) >= 0 && r.Lower(r.Case(k)) == "as" && regarding[r.Lemma(h)]:
		o := r.Child(h, "obj")
		s, free := r.Subject(h)
		if s < 0 || !free || o < 0 || r.Negated(h) || !r.Asserted(h) {
			return
		}
		r.add("regards-as", i, r.Holders(s), readout.StanceOpposes, r.group(o), nil)
	case r.Child(k, "cop") >= 0:
		rep, by, ok := r.Saying(k)
		s := r.Child(k, "nsubj")
		if !ok || s < 0 || r.Negated(k) || !r.said(k, rep) {
			return
		}
		r.add("regards-as", i, []clause.Holder{by}, readout.StanceOpposes, r.group(s), nil)
	}
}

var regarding = setOf(`regard view see consider describe label designate brand list treat classify denounce use recognise recognize define serve act keep appoint name elect`)

// group returns the group or body that word o names as an issue.
func (r *reader) group(o int) []topic {
	m := r.Mention(o)
	if m == nil || m.Actor.Name == "" || m.Type == readout.ActorPerson || m.Type == readout.ActorPlace {
		return nil
	}
	return []topic{{name: m.Actor.Name, about: m.Actor, alone: true, concerns: true}}
}

// harm reads what a named speaker says does harm: "the shelling undermines the
// truce", "Velia is violating the treaty".
func (r *reader) harm(i int) {
	if !r.Is(i, "VERB") || !harming[r.Lemma(i)] || r.Negated(i) || !r.Asserted(i) {
		return
	}
	rep, by, ok := r.Saying(i)
	s, o := r.Child(i, "nsubj"), r.Child(i, "obj")
	if !ok || s < 0 || s > i || o < i || !by.Public() || !r.Is(s, "NOUN", "PROPN") || !r.said(i, rep) {
		return
	}
	if m := r.Mention(s); m != nil && m.Actor.Name != "" {
		if m.Type == readout.ActorPerson || m.Form == readout.FormPronoun || by.Name == m.Actor.Name || by.Represents == m.Actor.Name {
			return
		}
		topics, _ := r.deed(i, s, 0)
		for k := range topics {
			topics[k].turned = false
		}
		r.add("harms", i, []clause.Holder{by}, readout.StanceOpposes, topics, nil)
		return
	}
	topics := slices.DeleteFunc(r.things(s, -1), func(t topic) bool { return !t.listed && !t.matter && !t.concerns })
	r.add("harms", i, []clause.Holder{by}, readout.StanceOpposes, topics, nil)
}

var harming = setOf(`undermine violate threaten jeopardise jeopardize endanger destabilise destabilize harm breach contravene imperil`)
