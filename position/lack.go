package position

import (
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// lack reads what somebody says is missing: "has no right to close the strait",
// "has no legal basis", "we see no alternative to the treaty", "has no interest
// in a war". i is the noun that is missing.
func (r *reader) lack(i int) {
	h := r.Head(i)
	if h < i-8 || h < 0 || h > i || r.Base(i) != "obj" || !r.Is(h, "VERB") || !lacking[r.Lemma(h)] || r.Asks(h) {
		return
	}
	if r.Has(i, "no") < 0 && !(r.Negated(h) && r.Has(i, "any", "a", "an", "the") >= 0) {
		return
	}
	s, free := r.Subject(h)
	if s < 0 || !free {
		return
	}
	switch w := r.Lemma(i); {
	case w == "right" || w == "business":
		r.noRight(i, h, s)
	case w == "intention" || w == "plan" || w == "desire" || w == "wish":
		r.noIntention(i, h)
	case w == "reason" || w == "need":
		if r.Lemma(h) != "see" {
			return
		}
		if o := r.Prepositional(i, "for"); o > i && !r.Is(o, "VERB") && r.Asserted(h) { // "sees no need for the treaty"
			r.add("no-intention", h, r.Holders(s), readout.StanceOpposes, telling(r.things(o, -1)), r.conditions(h, true))
		} else {
			r.noIntention(i, h)
		}
	case w == "place" || w == "role":
		r.noPlace(i, h)
	case w == "interest" || w == "appetite":
		if o := r.Prepositional(i, "in", "for"); o > i && r.Asserted(h) {
			topics := r.things(o, -1)
			if r.Is(o, "VERB") {
				topics, _ = r.deed(o, -1, 0)
			}
			r.add("no-intention", h, r.Holders(s), readout.StanceOpposes, telling(topics), r.conditions(h, true))
		}
	case w == "objection" || w == "reservation" || w == "quarrel" || w == "problem":
		if o := r.Prepositional(i, "to", "about", "with"); o > i && r.Asserted(h) {
			r.add("no-objection", h, r.Holders(s), readout.StanceSupports, telling(r.things(o, -1)), r.conditions(h, false))
		}
	case w == "alternative" || w == "substitute":
		if o := r.Prepositional(i, "to", "for"); o > i && r.Asserted(h) && r.Lemma(h) == "see" {
			r.add("no-alternative", h, r.Holders(s), readout.StanceSupports, r.things(o, -1), nil)
		}
	case merits[w]:
		rep, by, ok := r.Saying(h)
		if !ok || !r.said(h, rep) {
			return
		}
		var topics []topic
		if r.Lower(s) == "it" {
			x := r.infinitive(i)
			if x < 0 {
				x = r.infinitive(h)
			}
			if x < i || r.Lemma(h) == "have" {
				return
			}
			topics, _ = r.deed(x, -1, 0)
		} else if r.Is(s, "NOUN", "PROPN") && s < h {
			topics = telling(r.things(s, -1))
		}
		r.add("no-merit", h, []clause.Holder{by}, readout.StanceOpposes, topics, nil)
	}
}

// telling keeps the topics that positions are taken on.
func telling(topics []topic) []topic {
	return slices.DeleteFunc(topics, func(t topic) bool { return t.alone || !t.listed && !t.concerns && !t.matter })
}

// noRight reads "Velia has no right to close the strait", "no one has the right
// to close the strait", of a named speaker.
func (r *reader) noRight(i, h, s int) {
	rep, by, ok := r.Saying(h)
	x := r.infinitive(i)
	if x < 0 {
		x = r.infinitive(h)
	}
	if !ok || x < i || !r.said(h, rep) {
		return
	}
	m := r.Mention(s)
	if m == nil || m.Actor.Name == "" || m.Type == readout.ActorPerson {
		return
	}
	topics, _ := r.deed(x, s, 0)
	r.add("no-right", h, []clause.Holder{by}, readout.StanceOpposes, r.denies(topics, x), nil)
}

// lacking are verbs by which one says that a thing is missing, merits what a
// thing that one is against is without.
var (
	lacking = wordset.Of(`have see make serve retain hold possess find lack need`)
	merits  = wordset.Of(`basis justification legitimacy validity merit future purpose sense foundation grounds standing credibility`)
)

// noOne reports whether the noun phrase headed by s names nobody: "no state",
// "nobody", "no one".
func (r *reader) noOne(s int) bool {
	return s >= 0 && (nobody[r.Lower(s)] || r.Has(s, "no") >= 0 && r.Is(s, "NOUN", "PRON", "PROPN"))
}
