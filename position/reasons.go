package position

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// What somebody's plan is to do, and what a named speaker says makes sense, or was
// rightly or wrongly done.

// reasons reads these at word i.
func (r *reader) reasons(i int) {
	switch w := r.Lemma(i); {
	case w == "sense":
		r.sensible(i)
	case rightly[w] || mistakenly[w]:
		r.rightTo(i)
	case blueprints[w]:
		r.planned(i)
	case measures[w]:
		r.measure(i)
	}
}

// planned reads at noun i, a plan that is somebody's, what it is to do: "Brek's
// plan would abolish the tax on fuel".
func (r *reader) planned(i int) {
	v, p := r.Head(i), r.Child(i, "nmod:poss")
	if v < i || p < 0 || r.Rel(i) != "nsubj" || !r.Is(v, "VERB") || !legislated[r.Lemma(v)] || r.Has(v, "would", "will") < 0 || r.Negated(v) || r.Asks(v) {
		return
	}
	if r.Child(v, "obj") < v || bottomLine[r.Lemma(r.Child(v, "obj"))] || r.Has(i, "old", "earlier", "previous", "former") >= 0 {
		return
	}
	if b := r.Base(v); b != "root" && b != "conj" && b != "parataxis" && b != "ccomp" || r.Has(v, "if", "whether") >= 0 {
		return
	}
	holders := r.Holders(p)
	if rep, by, ok := r.Saying(v); ok && (len(holders) != 1 || !by.ActsFor(holders[0]) || !r.said(v, rep)) {
		return // what another says of it
	}
	topics, _ := r.deed(v, -1, 0)
	_, end := r.clauseWords(v)
	topics = slices.DeleteFunc(telling(topics), func(t topic) bool { return t.turned && r.Prepositional(v, "for") > v || r.Lower(end) == "in" })
	r.later("planned", v, holders, readout.StanceSupports, topics, r.conditions(v, false))
}

// blueprints are nouns for papers that tell what is to be done.
var blueprints = wordset.Of(`plan proposal bill legislation amendment initiative platform manifesto blueprint`)

// legislated are verbs for what such a paper does that its author wants, not for
// what comes of it.
var legislated = wordset.Of(`abolish ban bar prohibit outlaw repeal replace end eliminate close scrap lift expand extend allow permit impose lower
	limit cap freeze establish fund give grant deport suspend legalise legalize restrict double triple privatise privatize nationalise nationalize
	withdraw dismantle force compel oblige forbid split transfer introduce restore reinstate merge cut tax set offer provide phase
	criminalise criminalize decriminalise decriminalize tighten relax raise reduce block stop halt open reopen build`)

// bottomLine are nouns for what comes of a plan.
var bottomLine = wordset.Of(`job debt deficit growth economy pressure cost price risk chance door question hope number amount share confidence rate income
	poverty inflation unemployment burden doubt stage way path`)

// measure reads at noun i what a state, body or leader keeps up, by whose it is:
// "Velia's embargo on Tarsk".
func (r *reader) measure(i int) {
	p := r.Child(i, "nmod:poss")
	m := r.Mention(p)
	if !r.Is(i, "NOUN") || m == nil || m.Form == readout.FormPronoun || r.Negated(i) || !r.assertedNoun(i) {
		return
	}
	for k := p + 1; k < i; k++ {
		if r.Is(k, "ADJ", "VERB") && unreal[r.Lower(k)] {
			return
		}
	}
	if h := r.Head(i); h >= 0 && r.Is(h, "VERB") && (r.ends(h) || outspoken(r.Lemma(h)) && r.Child(h, "nsubj") < 0 || unreal[r.Lower(h)] || r.Has(h, "would", "will", "could", "might", "may", "if") >= 0) {
		return
	}
	topics := slices.DeleteFunc(telling(r.things(i, -1)), func(t topic) bool { return strings.HasSuffix(t.name, " of "+m.Actor.Name) })
	for k := range topics {
		topics[k].name = cutOwner(topics[k].name, m.Actor.Name)
	}
	holders := r.Holders(p)
	if len(holders) != 1 || !holders[0].Public() || r.dated(i) {
		return
	}
	r.later("measure", i, holders, readout.StanceSupports, topics, nil)
}

// dated reports whether a date within the phrase of noun i says when it was: "the
// embargo of 2019".
func (r *reader) dated(i int) bool {
	for c := range r.Dependents(i) {
		if c > i && r.Timed(c) {
			return true
		}
	}
	return false
}

// cutOwner cuts from a name whose the thing is.
func cutOwner(name, owner string) string {
	return strings.TrimPrefix(strings.TrimPrefix(name, owner+"'s "), owner+"’s ")
}

// measures are nouns for what who governs imposes or does and keeps up; unreal are
// words by which it is not, or no longer, so.
var (
	measures = wordset.Of(`embargo boycott blockade annexation ban moratorium crackdown tariff occupation siege invasion`)
	unreal   = wordset.Of(`proposed planned threatened possible potential former failed attempted alleged reported supposed earlier previous old lifted
		ended expired likely looming feared short-lived abortive`)
)

// sensible reads of a named speaker that a thing, or doing it, makes sense.
func (r *reader) sensible(i int) {
	h := r.Head(i)
	if h < 0 || h > i || r.Lemma(h) != "make" || r.Base(i) != "obj" || r.Negated(h) || r.Asks(h) || r.Has(i, "no", "little", "any", "more", "less", "some") >= 0 ||
		r.Has(h, "may", "might", "could", "if", "when") >= 0 || i-h > 2 || r.Lower(i+1) == "of" {
		return
	}
	rep, by, ok := r.Saying(h)
	s := r.Child(h, "nsubj", "csubj", "expl")
	if !ok || s < 0 || s > h || !r.said(h, rep) {
		return
	}
	var topics []topic
	switch {
	case r.Lower(s) == "it":
		var told bool
		if topics, told = r.toBeDone(i); !told {
			topics, _ = r.toBeDone(h)
		}
	case r.Is(s, "VERB"):
		topics, _ = r.deed(s, -1, 0)
	case r.Is(s, "NOUN", "PROPN"):
		topics = telling(r.things(s, -1))
	}
	r.later("verdict", h, []clause.Holder{by}, readout.StanceSupports, topics, nil)
}

// rightTo reads of a named speaker that somebody else is right, or wrong, to do
// something: "Sumar was wrong to close the strait".
func (r *reader) rightTo(i int) {
	x, s := r.infinitive(i), r.Child(i, "nsubj")
	if !r.Is(i, "ADJ") || r.Child(i, "cop") < 0 || x < i || s < 0 || s > i || r.Negated(i) || r.Asks(i) || r.Has(i, "may", "might", "could", "if", "more", "less") >= 0 || idle[r.Lemma(x)] {
		return
	}
	m := r.Mention(s)
	rep, by, ok := r.Saying(i)
	if !ok || m == nil || m.Actor.Name == "" || m.Form == readout.FormPronoun || !r.said(i, rep) {
		return
	}
	topics, _ := r.deed(x, s, 0)
	stance := readout.StanceSupports
	if mistakenly[r.Lemma(i)] {
		stance = readout.StanceOpposes
	}
	r.add("verdict", i, []clause.Holder{by}, stance, r.denies(topics, x), nil)
}

// rightly and mistakenly are adjectives for who does well, or ill, to do something.
var (
	rightly    = wordset.Of(`right correct wise`)
	mistakenly = wordset.Of(`wrong mistaken unwise foolish crazy insane reckless irresponsible`)
)
