package position

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// hung reads stances that hang on a noun or an adjective away from who holds
// them: "the treaty drew criticism from Velia", "is a red line for Velia", "the
// Velian-backed treaty".
func (r *reader) hung(i int) {
	switch {
	case r.Is(i, "NOUN"):
		r.received(i)
		switch r.Lower(i) {
		case "pressure":
			r.pressed(i)
		case "protest":
			r.inProtest(i)
		case "line":
			if r.Lower(i-1) == "red" {
				r.forThem(i, true)
			}
		}
	case r.Is(i, "ADJ"):
		switch w := r.Lower(i); {
		case r.Negated(i) && accepted[w]:
			r.forThem(i, w != "negotiable")
		case r.Negated(i):
		case wrong[w]:
			r.forThem(i, true)
		case needed[w]:
			r.forThem(i, false)
		}
	case r.Is(i, "VERB") && r.Lower(i) == "backing": // "has the backing of Velia", read as a verb
		r.received(i)
	case r.Is(i, "VERB") && backing[r.Lower(i)]:
		r.backed(i)
	}
}

// received reads what meets with somebody's support or opposition: "the treaty
// has the backing of Velia", "drew criticism from Velia".
func (r *reader) received(i int) {
	stance, ok := reception[r.Lemma(i)]
	if r.Lower(i) == "backing" {
		stance, ok = readout.StanceSupports, r.Has(i, "the", "a", "full", "'s", "’s") >= 0 || r.Child(i, "nmod:poss") >= 0
	}
	v := r.Head(i)
	if !ok || v < 0 || !r.Is(v, "VERB") || !receiving[r.Lemma(v)] || r.Negated(i) || r.Negated(v) || !r.Asserted(v) || r.passiveOf(v) {
		return
	}
	switch r.Base(i) {
	case "obj":
	case "obl":
		if k := r.Case(i); k < 0 || r.Lower(k) != "with" || r.Lemma(v) != "meet" {
			return
		}
	default:
		return
	}
	who := r.Prepositional(i, "of", "from", "by", "among")
	if who < 0 {
		who = r.Prepositional(v, "from", "among")
	}
	if who < 0 {
		who = r.Child(i, "nmod:poss")
	}
	if who < 0 || r.Is(who, "PRON") {
		return
	}
	var topics []topic
	if s := r.Child(v, "nsubj"); s >= 0 && s < v {
		topics = r.things(s, -1)
	} else if r.Base(v) == "advcl" && r.A.Tokens[v].XPOS == "VBG" && r.Lower(v-1) == "," && r.Head(v) >= 0 && r.Head(v) < v { // "closed the strait, drawing criticism from Velia"
		topics = r.event(r.Head(v), -1)
	}
	topics = slices.DeleteFunc(topics, func(t topic) bool { return t.alone || !t.listed && !t.concerns && !t.matter })
	r.add("receives", i, r.Holders(who), stance, topics, nil)
}

// reception are nouns for how a thing is met, receiving verbs for its meeting
// with that.
var (
	reception = func() map[string]readout.Stance {
		m := map[string]readout.Stance{}
		for w := range strings.FieldsSeq(`support backing approval endorsement praise blessing acclaim applause`) {
			m[w] = readout.StanceSupports
		}
		for w := range strings.FieldsSeq(`opposition criticism condemnation resistance objection rejection denunciation outrage anger scorn rebuke ire fury
			disapproval protest backlash fire flak`) {
			m[w] = readout.StanceOpposes
		}
		return m
	}()
	receiving = wordset.Of(`have enjoy win draw get receive face earn attract meet command provoke spark trigger elicit carry garner incur encounter prompt retain`)
)

// pressed reads "under pressure from Velia to lift the embargo".
func (r *reader) pressed(i int) {
	x, from := r.infinitive(i), r.Prepositional(i, "from", "by")
	if r.Lower(i-1) != "under" && r.Lower(i-2) != "under" || from < i || r.Asks(i) || r.Negated(i) {
		return
	}
	if x < 0 && r.Head(i) >= 0 {
		x = r.infinitive(r.Head(i))
	}
	if x < from {
		return
	}
	topics, _ := r.deed(x, -1, 0)
	r.add("pressure", i, r.Holders(from), readout.StanceSupports, r.denies(topics, x), nil)
}

// inProtest reads "left the council in protest at the shelling", "as a protest
// against the shelling".
func (r *reader) inProtest(i int) {
	o, v := r.Prepositional(i, "at", "over", "against"), r.Head(i)
	if v >= 0 && o < 0 {
		o = r.Prepositional(v, "at", "over", "against")
	}
	as := r.Lower(i-1) == "as" || r.Lower(i-2) == "as" && article(r.Lower(i-1))
	if r.Lower(i-1) != "in" && !as || v < 0 || v > i || !r.Is(v, "VERB") || o < i || r.Negated(v) || !r.Asserted(v) {
		return
	}
	if w := r.Lower(i + 1); w != "at" && w != "over" && w != "against" {
		return
	}
	s, free := r.Subject(v)
	if s < 0 || !free {
		return
	}
	topics := slices.DeleteFunc(r.things(o, -1), func(t topic) bool { return t.alone || t.light })
	r.add("in-protest", i, r.Holders(s), readout.StanceOpposes, topics, nil)
}

// forThem reads whom a verdict is for: "the closure is unacceptable to Velia",
// "for Velia, the treaty is not negotiable".
func (r *reader) forThem(i int, bad bool) {
	s := r.Child(i, "nsubj")
	if s < 0 || r.Child(i, "cop") < 0 || !r.Is(s, "NOUN", "PROPN") || !r.Asserted(i) {
		return
	}
	who := r.Prepositional(i, "to", "for")
	if who < 0 || who > i+5 {
		who = -1
		for c := range r.Dependents(i) {
			if k := r.Case(c); c < s && r.Base(c) == "obl" && k >= 0 && r.Lower(k) == "for" {
				who = c
			}
		}
	}
	if who < 0 || !r.Is(who, "PROPN", "NOUN") {
		return
	}
	holders := slices.DeleteFunc(r.Holders(who), func(h clause.Holder) bool { return !r.Public(h) })
	if rep, by, ok := r.Saying(i); rep != nil && (!ok || !slices.ContainsFunc(holders, by.ActsFor)) {
		return // what another says of them
	}
	stance := readout.StanceSupports
	if bad {
		stance = readout.StanceOpposes
	}
	topics := slices.DeleteFunc(r.things(s, -1), func(t topic) bool { return t.alone || t.light })
	r.add("for-them", i, holders, stance, topics, r.conditions(i, bad))
}

// backed reads "the Velian-backed treaty".
func (r *reader) backed(i int) {
	o := r.Head(i)
	if o < i || r.Base(i) != "amod" || r.Lower(i-1) != "-" || !r.Is(o, "NOUN") || r.Mention(o) != nil || !instruments[r.Lemma(o)] && !tabled[r.Lemma(o)] {
		return
	}
	c := r.Child(i, "compound", "obl", "nsubj", "amod")
	if c != i-2 {
		return
	}
	topics := slices.DeleteFunc(r.things(o, -1), func(t topic) bool { return t.alone })
	for k := range topics {
		if !topics[k].listed {
			if _, after, ok := strings.Cut(topics[k].name, "-"+r.A.Text(r.A.Tokens[i].Span)+" "); ok {
				topics[k].name = after
			}
		}
	}
	r.add("backed", i, r.Adjectival(c), readout.StanceSupports, slices.DeleteFunc(topics, func(t topic) bool {
		return !t.listed && !strings.Contains(t.name, " ")
	}), nil)
}

// backing are participles that follow the name of who is for a thing.
var backing = wordset.Of(`backed supported endorsed sponsored proposed brokered drafted`)

// omitting are nouns for not doing what follows them.
var omitting = wordset.Of(`failure refusal inability unwillingness reluctance`)

// undone returns the issue of the noun at h that tells what somebody does not do:
// "Velia's failure to enforce the embargo" is against enforcing it.
func (r *reader) undone(h, where, depth int) ([]topic, bool) {
	x := r.infinitive(h)
	if x < 0 && where >= 0 {
		if x = r.infinitive(where); x > h && r.To(x) != h+1 {
			return nil, false
		}
	}
	if x < h {
		return nil, false
	}
	t, ok := r.deed(x, r.doer(h), depth+1)
	for k := range t {
		t[k].turned = !t[k].turned
	}
	return t, ok && len(t) > 0
}
