package position

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// views reads what a named speaker asserts without a word that takes a stance
// of its own: rights, refusals in the passive, what "we are going to" do.
func (r *reader) views(i int) {
	if !r.Is(i, "VERB", "NOUN") {
		return
	}
	switch r.Lemma(i) {
	case "right":
		r.right(i)
	case "accept", "tolerate", "allow", "permit", "justify", "excuse", "condone", "ignore":
		r.intolerable(i)
	case "go":
		r.going(i)
	case "let":
		r.letUs(i)
	case "question", "table":
		r.outOf(i)
	case "line":
		r.redLine(i)
	}
}

// right reads "Velia has a right to defend itself".
func (r *reader) right(i int) {
	h := r.Head(i)
	if h < 0 || r.Base(i) != "obj" || r.Lemma(h) != "have" && r.Lemma(h) != "retain" && r.Lemma(h) != "reserve" {
		return
	}
	rep, by, ok := r.Saying(h)
	s, free := r.Subject(h)
	x := r.infinitive(i)
	if x < 0 {
		x = r.infinitive(h)
	}
	if r.noOne(s) && ok && x > i && r.said(h, rep) { // "no one has the right to close the strait"
		topics, _ := r.deed(x, -1, 0)
		r.add("no-right", h, []clause.Holder{by}, readout.StanceOpposes, topics, nil)
		return
	}
	m := r.Mention(s)
	if !ok || !r.Public(by) || s < 0 || !free || x < i || m == nil || m.Actor.Name == "" || m.Type == readout.ActorPerson || r.Has(i, "no") >= 0 || !r.said(h, rep) {
		return
	}
	first, last := r.clauseWords(x)
	words := r.spelled(first, last)
	stance := readout.StanceSupports
	if r.Negated(h) {
		stance = readout.StanceOpposes
	}
	r.add("has-right", h, []clause.Holder{by}, stance, []topic{{name: m.Actor.Name + "'s right to " + words, concerns: true}}, nil)
}

// intolerable reads "the shelling cannot be tolerated".
func (r *reader) intolerable(v int) {
	s := r.Child(v, "nsubj:pass")
	rep, by, ok := r.Saying(v)
	if s < 0 || !ok || !r.Negated(v) || r.Has(v, "can", "could", "will", "ca", "wo") < 0 && r.Lower(v-2) != "cannot" && r.Has(v, "cannot") < 0 || r.Asks(v) || !r.said(v, rep) {
		return
	}
	if r.Lemma(v) == "ignore" {
		return
	}
	if x := r.permitted(v); x != v { // "Velia cannot be allowed to annex the island"
		topics := r.obliged(x, s)
		r.add("intolerable", v, []clause.Holder{by}, readout.StanceOpposes, topics, r.conditions(v, true))
		return
	}
	topics := slices.DeleteFunc(r.things(s, -1), func(t topic) bool { return t.alone })
	r.add("intolerable", v, []clause.Holder{by}, readout.StanceOpposes, topics, r.conditions(v, true))
}

// going reads "we are going to reopen the harbour".
func (r *reader) going(v int) {
	x := r.infinitive(v)
	if x < 0 || r.A.Tokens[v].XPOS != "VBG" || r.Asks(v) || r.Has(v, "was", "were") >= 0 && r.Quoted(v) {
		return
	}
	rep, by, ok := r.Saying(v)
	s := r.Child(v, "nsubj")
	if !ok || s < 0 || !r.said(v, rep) || !r.announces(rep) {
		return
	}
	holders := r.Holders(s)
	if len(holders) != 1 || !by.ActsFor(holders[0]) || outspoken(r.Lemma(x)) {
		return
	}
	r.will(v, x, holders, r.Negated(v))
}

// will adds what the holders say they will do at verb x, told at word i.
func (r *reader) will(i, x int, holders []clause.Holder, negated bool) {
	topics, ok := r.deed(x, -1, 0)
	if ok && (carrying[r.Lemma(x)] || r.papers(x) || informing[r.Lemma(x)] && !negated) && !topics[0].listed {
		return // "we are going to make deals"
	}
	if !ok || (sociable[r.Lemma(x)] || r.routine(x)) && !negated || !topics[0].listed && !topics[0].concerns && !topics[0].matter && !slices.ContainsFunc(holders, clause.Holder.Governs) {
		return
	}
	if negated && !r.Negated(x) {
		for k := range topics {
			topics[k].turned = !topics[k].turned
		}
	}
	r.add("pledge", i, holders, readout.StanceSupports, r.denies(topics, x), r.conditions(i, negated))
}

// letUs reads "let us end the war".
func (r *reader) letUs(v int) {
	if w := r.Lower(v + 1); w != "us" && w != "'s" && w != "’s" {
		return
	}
	rep, by, ok := r.Saying(v)
	x := r.Child(v, "xcomp", "ccomp")
	if !ok || x < v || r.Asks(v) || !r.said(v, rep) {
		return
	}
	r.will(v, x, []clause.Holder{by}, r.Negated(v))
}

// outOf reads "monitors are out of the question", "a truce is off the table".
func (r *reader) outOf(i int) {
	lead := r.Lower(i-3) + " " + r.Lower(i-2) + " " + r.Lower(i-1)
	if !strings.HasSuffix(lead, "out of the") && !strings.HasSuffix(lead, " off the") || r.Child(i, "cop") < 0 || r.Asks(i) || r.Negated(i) {
		return
	}
	rep, by, ok := r.Saying(i)
	s := r.Child(i, "nsubj")
	if !ok || s < 0 || !r.Is(s, "NOUN", "PROPN") || !r.said(i, rep) {
		return
	}
	r.add("out-of-question", i, []clause.Holder{by}, readout.StanceOpposes, r.things(s, -1), r.conditions(i, true))
}

// redLine reads "a base on the island would be a red line".
func (r *reader) redLine(i int) {
	s := r.Child(i, "nsubj")
	rep, by, ok := r.Saying(i)
	if r.Lower(i-1) != "red" || r.Child(i, "cop") < 0 || s < 0 || !r.Is(s, "NOUN", "PROPN") || !ok || !r.said(i, rep) || r.Negated(i) || r.Asks(i) {
		return
	}
	r.add("red-line", i, []clause.Holder{by}, readout.StanceOpposes, slices.DeleteFunc(r.things(s, -1), func(t topic) bool { return t.alone }), nil)
}

// act reads what a state, body or group does to another that is a stance in
// itself: "Velia expelled three Sumari diplomats".
func (r *reader) act(i int) {
	if !r.Is(i, "VERB") || !deeds[r.Lemma(i)] && !(sending[r.Lemma(i)] && armed[r.Lemma(r.Child(i, "obj"))]) || !r.tells(i) || r.Negated(i) || !r.Asserted(i) || r.Child(i, "obj") < i || r.Child(i, "nsubj:pass") >= 0 || r.agent(i) >= 0 {
		return
	}
	s, free := r.Subject(i)
	if s < 0 || !free || r.Base(i) == "xcomp" || r.Base(i) == "csubj" {
		return
	}
	holders := slices.DeleteFunc(r.Holders(s), func(h clause.Holder) bool { return !r.Public(h) })
	first, last := r.clauseWords(i)
	if o := r.Child(i, "obj"); len(holders) == 0 || !r.concerns(first, last) && !r.holdsListed(o) && !r.foreign(o) || r.Is(o, "PRON") {
		return
	}
	name, ok := r.clauseName(s, first, last)
	if !ok {
		return
	}
	r.add("acts", i, holders, readout.StanceSupports, []topic{{name: name, concerns: true}}, nil)
}

// foreign reports whether the noun at o names people of a state: "a Velian
// diplomat".
func (r *reader) foreign(o int) bool {
	m := r.Mention(o)
	return m != nil && m.Form == readout.FormNominal && m.Represents != ""
}

// deeds are verbs for such acts. clauseName puts them in -ing.
// sending are others, with those who are armed.
var (
	deeds   = wordset.Of(`expel sanction blacklist blockade annex embargo bankroll arm`)
	sending = wordset.Of(`send deploy commit contribute dispatch station withdraw pull move`)
	armed   = wordset.Of(`troop troops force forces soldier marine warship peacekeeper weapon missile tank`)
)

// Saying is [clause.Reader.Voice], but of what a speaker says that somebody
// else believes or wants ("Brek said Tarn thinks the treaty is a mistake"), it
// is the other who holds it.
func (r *reader) Saying(i int) (rep *readout.Report, by clause.Holder, ok bool) {
	rep, by, ok = r.Voice(i)
	if !ok {
		return rep, by, ok
	}
	for v, n := i, 0; n < 6; n++ {
		h := r.Head(v)
		if h < 0 || slices.ContainsFunc(r.Cues(i), func(cue readout.Span) bool { return cue.Contains(r.A.Tokens[h].Span) }) {
			break
		}
		if r.Base(v) == "ccomp" && believing[r.Lemma(h)] {
			s := r.Child(h, "nsubj")
			others := r.Holders(s)
			switch {
			case s < 0 || len(others) == 1 && by.ActsFor(others[0]):
			case len(others) == 1:
				return rep, others[0], true
			case !r.Is(s, "PRON") || r.Lower(s) == "some" || r.Lower(s) == "many" || r.Lower(s) == "others":
				return rep, by, false
			}
			break
		}
		v = h
	}
	return rep, by, ok
}

// believing are verbs for what goes on in somebody's mind.
var believing = wordset.Of(`believe think feel want know say claim argue insist suggest maintain contend`)
