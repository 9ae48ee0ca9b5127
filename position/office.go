package position

import (
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// Who is to leave an office: "urged Tarn to resign", "Tarn must step down",
// "called for Tarn's resignation". Who refuses to is against it.

// departure returns the issue of the infinitive or clause of verb v where it tells
// that who leaves an office; who is the word that heads its subject, -1 for that of
// the actor, of whom only a refusal tells anything.
func (r *reader) departure(v, who int) ([]topic, bool) {
	how := r.leavesOffice(v)
	if how == "" || r.Negated(v) {
		return nil, false
	}
	if who < 0 {
		if h := r.Head(v); h < 0 || r.Lemma(h) != "refuse" {
			return nil, false
		}
		return []topic{{name: how, concerns: true, matter: true}}, true
	}
	all := r.Reader.Holders(who)
	if len(all) != 1 || all[0].Type != readout.ActorPerson || !r.Is(who, "NOUN", "PROPN") {
		return nil, false
	}
	return []topic{{name: all[0].Name + " " + how, concerns: true, matter: true}}, true
}

// staysAway returns the issue of the clause of verb v where it tells that somebody
// will not be at a thing: "refused to take part in the talks".
func (r *reader) staysAway(v, who int) ([]topic, bool) {
	h, o := r.Head(v), r.Child(v, "obj")
	if r.Lemma(v) != "take" || r.Lemma(o) != "part" || who >= 0 || !r.Negated(v) && (h < 0 || r.Lemma(h) != "refuse") {
		return nil, false
	}
	x := r.Prepositional(v, "in")
	if x < 0 {
		x = r.Prepositional(o, "in")
	}
	if x < o || !r.Is(x, "NOUN", "PROPN") {
		return nil, false
	}
	first, last := r.phrase(x, -1)
	name, ok := r.nounName(first, last)
	return []topic{{name: "taking part in " + name, concerns: true}}, ok && r.detailed(first, x, last)
}

// leavesOffice returns how verb v tells of leaving an office, in -ing: "resigning",
// "stepping down"; "" where it doesn't.
func (r *reader) leavesOffice(v int) string {
	if !r.Is(v, "VERB") || r.Child(v, "aux:pass") >= 0 {
		return ""
	}
	w := r.Lower(v + 1)
	switch r.Lower(v) {
	case "resign", "abdicate":
		return gerund(r.Lower(v))
	case "step":
		if w == "down" || w == "aside" {
			return "stepping " + w
		}
	case "stand":
		if w == "down" || w == "aside" {
			return "standing " + w
		}
	case "leave", "quit", "relinquish":
		if w == "office" || w == "power" {
			return gerund(r.Lower(v)) + " " + w
		}
	case "go":
		if r.Is(v+1, "PUNCT") && r.Has(v, "must", "should", "has", "had", "have") >= 0 {
			return "leaving office"
		}
	}
	return ""
}

// ousting returns the issue of what row f takes at word i where that is somebody's
// leaving of an office: "demanded Tarn's resignation", "called for the removal of Tarn".
func (r *reader) ousting(i int, f *Frame) []topic {
	o := -1
	switch {
	case f.Name == "call-for" && f.Part == "verb", f.Name == "support-for" && (r.Lemma(i) == "call" || r.Lemma(i) == "demand"):
		o = r.Prepositional(i, "for")
	case f.Name == "welcome" && (r.Lemma(i) == "demand" || r.Lemma(i) == "seek" || r.Lemma(i) == "urge"):
		o = r.Child(i, "obj")
	}
	if o < i || r.Lemma(o) != "resignation" && r.Lemma(o) != "ouster" && r.Lemma(o) != "dismissal" && r.Lemma(o) != "impeachment" {
		return nil
	}
	p := r.Child(o, "nmod:poss")
	if p < 0 {
		p = r.Prepositional(o, "of")
	}
	m := r.Mention(p)
	if m == nil || m.Type != readout.ActorPerson || m.Form != readout.FormName || m.Actor.Name == "" {
		return nil
	}
	return []topic{{name: m.Actor.Name + "'s " + r.Lemma(o), concerns: true, matter: true}}
}

// wantedOut turns the topics of "wants" at word i where they are wanted out of a
// place: "wants the troops out of Tarsk" opposes the troops in Tarsk.
func (r *reader) wantedOut(i int, topics []topic) []topic {
	o := r.Child(i, "obj")
	if o < i || len(topics) == 0 {
		return topics
	}
	for k := o + 1; k < min(o+8, r.Sentence(i).Last) && !r.Is(k, "PUNCT", "VERB"); k++ {
		x := r.Head(k)
		if r.Lower(k) != "out" || r.Lower(k+1) != "of" || x <= k {
			continue
		}
		for n := range topics {
			t := &topics[n]
			if t.alone || t.listed {
				return nil
			}
			if where := " in " + r.spelled(r.phrase(x, -1)); !strings.HasSuffix(t.name, where) {
				t.name += where
			}
			t.turned = !t.turned
		}
		return topics
	}
	return topics
}

// calledToDo returns the topics of "called for" at word i where those that it is for
// are to do something: "called for the troops to leave Tarsk" is not for the troops.
func (r *reader) calledToDo(i int, topics []topic) []topic {
	o := r.Prepositional(i, "for")
	if o < i || !r.mortal(o) && !r.public(o) && !doers[r.Lemma(o)] || matters[r.Lemma(o)] && !doers[r.Lemma(o)] || r.Mention(o) != nil || len(topics) > 0 && topics[0].listed {
		return topics
	}
	x := r.infinitive(o)
	if x < o {
		x = r.infinitive(i)
	}
	if x < o || r.To(x) != o+1 || len(topics) > 0 && strings.Contains(topics[0].name, "ing ") {
		return topics
	}
	if t := r.denies(r.clauseIssue(x, o), x); len(t) > 0 || r.mortal(o) || doers[r.Lemma(o)] {
		return t
	}
	return topics
}

// doers are nouns, beside those for people and bodies, for who may be called on to
// do something.
var doers = wordset.Of(`troop troops force forces soldier army firm company bank country nation islander police fighter rebel`)
