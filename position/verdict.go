package position

import (
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// verdict reads what a named speaker calls unacceptable or essential, or a
// terrorist: "it is unacceptable for troops to remain", "the truce is essential",
// "it is time to reopen the strait", "what we need is a truce".
func (r *reader) verdict(i int) {
	if !r.Is(i, "ADJ", "NOUN", "PROPN", "VERB") || r.Asks(i) {
		return
	}
	if enemy[r.Lower(i)] {
		r.foe(i)
		return
	}
	if r.Child(i, "cop") < 0 && !(r.Lower(i) == "time" && r.Lower(i-1) == "the" && (r.Lower(i-2) == "is" || r.Lower(i-3) == "is")) {
		return
	}
	rep, by, ok := r.Saying(i)
	if !ok || !r.said(i, rep) {
		return
	}
	topics, v := r.judged(i)
	if v == 0 || len(topics) == 0 || r.Has(i, "probably", "perhaps", "maybe", "likely", "possibly", "presumably") >= 0 {
		return
	}
	stance := readout.StanceSupports
	if v < 0 {
		stance = readout.StanceOpposes
	}
	r.add("verdict", i, []clause.Holder{by}, stance, topics, r.conditions(i, v < 0))
}

// judged returns what the predicate at word i is said of, and its [reader.valence].
func (r *reader) judged(i int) ([]topic, int) {
	s := r.Child(i, "nsubj", "expl", "csubj")
	for c := range r.Dependents(i) { // the nearest: "Well, my friends, the treaty is …"
		if r.Base(c) == "nsubj" && c < i && s >= 0 {
			s = c
		}
	}
	if s > i {
		s = r.Child(i, "expl")
	}
	if r.Lower(i) == "time" {
		return r.timely(i, s)
	}
	if s < 0 {
		return nil, 0
	}
	switch {
	case r.Lower(s) == "what":
		if !r.wantedWhat(s, i) || r.Negated(i) {
			return nil, 0
		}
		return r.things(i, -1), 1
	case r.Lower(s) == "it":
		if k := r.Case(i); k >= 0 && r.Lower(k) == "up" && r.Lower(k+1) == "to" { // "it is up to Velia to pay"
			x := r.infinitive(i)
			if x < i || r.Negated(i) || r.Mention(i) == nil {
				return nil, 0
			}
			return r.obliged(x, i), 1
		}
		v := r.valence(i, true)
		if v == 0 {
			return nil, 0
		}
		for c := range r.Dependents(i) { // "it is shameful that Velia closed the strait"
			lo, _ := r.Subtree(c)
			if b := r.Base(c); c > i && (b == "csubj" || b == "ccomp") && r.Lower(lo) == "that" {
				who := r.Child(c, "nsubj")
				if who < 0 {
					return nil, 0
				}
				return r.denies(r.obliged(c, who), c), v
			}
		}
		who, x := r.forWhom(i)
		if x < 0 || r.Lower(i+1) == "that" {
			return nil, 0
		}
		topics, _ := r.deed(x, who, 0)
		return r.denies(topics, x), v
	case r.Is(s, "NOUN", "PROPN") && r.Lower(i) != "possible":
		return r.things(s, -1), r.valence(i, false)
	case r.Is(s, "VERB") && r.Base(s) == "csubj" && r.Has(s, "what", "who", "how", "why") < 0:
		topics, _ := r.deed(s, -1, 0)
		return topics, r.valence(i, true)
	}
	return nil, 0
}

// timely reads "it is time to end the war", "now is the time for talks".
func (r *reader) timely(i, s int) ([]topic, int) {
	if s >= 0 && r.Lower(s) != "it" || s < 0 && r.Has(i, "now") < 0 {
		return nil, 0
	}
	if topics, told := r.toBeDone(i); told {
		return topics, sign(!r.Negated(i))
	}
	if o := r.Prepositional(i, "for"); o > i {
		return slices.DeleteFunc(r.things(o, i), func(t topic) bool { return t.alone }), sign(!r.Negated(i))
	}
	return nil, 0
}

// wantedWhat reports whether "what" at word s is what somebody needs: "what we
// need is a truce", "what is needed is a truce".
func (r *reader) wantedWhat(s, i int) bool {
	for k := s + 1; k < i && k < s+6; k++ {
		switch r.Lower(k) {
		case "need", "needs", "want", "wants", "needed", "required", "demand", "propose", "require":
			return true
		}
	}
	return false
}

// toBeDone returns the issues of what word i says is to be done, by whom it is told or
// not; told is false where it says nothing of the kind.
func (r *reader) toBeDone(i int) (topics []topic, told bool) {
	who, x := r.forWhom(i)
	if x <= i {
		return nil, false
	}
	topics, _ = r.deed(x, who, 0)
	return r.denies(topics, x), true
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
	for ; k < last && who >= 0 && !r.Is(k, "CCONJ") && r.Lower(k) != ","; k++ {
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

var regarding = wordset.Of(`regard view see consider describe label designate brand list treat classify denounce use recognise recognize define serve act keep appoint name elect`)

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
	if !ok || s < 0 || s > i || o < i || !r.Public(by) || !r.Is(s, "NOUN", "PROPN") || !r.said(i, rep) {
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

var harming = wordset.Of(`undermine violate threaten jeopardise jeopardize endanger destabilise destabilize harm breach contravene imperil`)

// amounts reads what a named speaker says a thing amounts to: "represents a
// threat", "marks an important step", "remains illegal".
func (r *reader) amounts(i int) {
	if !r.Is(i, "VERB") || !amounting[r.Lemma(i)] || r.Negated(i) || r.Asks(i) || r.Has(i, "may", "might", "could", "if") >= 0 {
		return
	}
	o := r.Child(i, "obj", "xcomp")
	if r.Lemma(i) == "amount" {
		o = r.Prepositional(i, "to")
	}
	s := r.Child(i, "nsubj")
	if o < i || s < 0 || s > i || !r.Is(o, "NOUN", "ADJ") || !r.Is(s, "NOUN", "PROPN") {
		return
	}
	rep, by, ok := r.Saying(i)
	if !ok || !r.said(i, rep) {
		return
	}
	v := r.valence(o, false)
	topics := slices.DeleteFunc(r.things(s, -1), func(t topic) bool { return t.alone || evils[r.Lemma(s)] && menaces[r.Lemma(o)] })
	switch {
	case v > 0:
		r.add("verdict", i, []clause.Holder{by}, readout.StanceSupports, topics, nil)
	case v < 0:
		r.add("verdict", i, []clause.Holder{by}, readout.StanceOpposes, topics, nil)
	}
}

var amounting = wordset.Of(`represent constitute mark amount pose remain become`)
