package position

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// denial reads what somebody disputes: "denied the report of a deal",
// "dismissed suggestions that she pay", "denied shelling the port". It is a
// position on what was said, not on the thing itself.
func (r *reader) denial(i int) {
	if !r.Is(i, "VERB") || !disputing[r.Lemma(i)] || !r.tells(i) || r.Negated(i) || !r.Asserted(i) {
		return
	}
	var holders []clause.Holder
	if s, free := r.Subject(i); s >= 0 && free && r.Child(i, "nsubj:pass") < 0 {
		holders = slices.DeleteFunc(r.Holders(s), func(h clause.Holder) bool { return !r.again && !r.Public(h) })
	}
	if len(holders) == 0 {
		return
	}
	o := r.Child(i, "obj")
	if o < 0 {
		o = r.modified(i)
	}
	if o >= 0 && (o > i || o == r.modified(i)) && claimed[r.Lemma(o)] {
		if len(r.things(o, i)) > 0 {
			return // "dismissed the notion of a truce": on the truce
		}
		name := r.charge(o)
		if name == "" {
			return
		}
		r.add("denies", i, holders, readout.StanceOpposes, []topic{{name: name, concerns: true}}, nil)
		return
	}
	if o > i && r.Lemma(i) == "deny" && parts[r.Lemma(o)] && r.Child(o, "nmod:poss") < 0 && r.Child(i, "iobj") < 0 { // "denied any part in the shelling"
		if x := r.Prepositional(o, "in", "to", "for", "with", "of"); x > o {
			first, last := r.phrase(o, i)
			for first < o && r.Is(first, "DET") {
				first++
			}
			article := ""
			if counted[r.Lemma(o)] {
				article = "a "
			}
			if name, ok := r.nounName(first, last); ok && last > x {
				r.add("denies", i, holders, readout.StanceOpposes, []topic{{name: "claim of " + article + name, concerns: true}}, nil)
			}
		}
		return
	}
	for c := range r.Dependents(i) { // "denied that it had shelled the port"
		lo, hi := r.Subtree(c)
		if b := r.Base(c); !r.again || r.Lemma(i) != "deny" && r.Lemma(i) != "dispute" || c < i || b != "ccomp" || r.A.Tokens[c].XPOS == "VBG" || outspoken(r.Lemma(c)) {
			continue
		}
		if r.Lower(lo) == "that" {
			lo++
		}
		if claimed[r.Lemma(c)] && r.Is(c+1, "PUNCT") {
			return // "denied the fraud claims, …", read as a verb
		}
		if lo, hi = r.Trim(lo, hi); hi-lo > 2 && hi-lo <= maxPhrase && r.says(lo, hi) {
			r.add("denies", i, holders, readout.StanceOpposes, []topic{{name: "claim that " + r.inside(lo, hi), concerns: true}}, nil)
		}
		return
	}
	for c := range r.Dependents(i) { // "denied shelling the port"
		if b := r.Base(c); r.Lemma(i) == "deny" && c > i && (b == "xcomp" || b == "ccomp" || b == "obj" || b == "advcl" && c == i+1) && r.A.Tokens[c].XPOS == "VBG" && r.Case(c) < 0 {
			if first, last := r.clauseWords(c); r.weighs(first, last) {
				if name, ok := r.clauseName(-1, first, last); ok {
					r.add("denies", i, holders, readout.StanceOpposes, []topic{{name: "accusation of " + name, concerns: true}}, nil)
				}
			}
			return
		}
	}
}

// charge returns the name of the claim at word o with what it says, here or
// where it was told of before; "" for none.
func (r *reader) charge(o int) string {
	first, last := r.phrase(o, -1)
	_, end := r.Subtree(o)
	for c := range r.Dependents(o) { // "the claim that …"
		if lo, hi := r.Subtree(c); c > o && (r.Base(c) == "acl" || r.Base(c) == "ccomp") && r.Lower(lo) == "that" && r.weighs(lo, hi) {
			last = max(last, min(hi, end))
		}
	}
	for k := o + 1; k < last; k++ {
		if w := r.Lower(k); w == "," || w == ";" {
			last = k
		}
	}
	if last-first > maxPhrase {
		return ""
	}
	if last > o+1 && r.weighs(first, last) || first < o && r.detailed(first, o, last) {
		if name, ok := r.nounName(first, last); ok {
			return name
		}
		return ""
	}
	if t, ok := r.known(o); ok {
		return t.name
	}
	for k := o - 1; r.again && k >= r.Sentence(o).First; k-- { // "accused of spying, a charge it denies"
	}
	return ""
}

// parts are nouns for what one denies to have had in a thing.
var parts = wordset.Of(`involvement role part link complicity responsibility connection hand`)

var counted = wordset.Of(`role part link connection hand`)

// disputing are verbs for saying that something is not so, claimed the nouns
// for what was said.
var (
	disputing = wordset.Of(`deny dispute dismiss reject refute rebut contest`)
	claimed   = wordset.Of(`claim report charge accusation allegation assertion suggestion rumour rumor notion story criticism insinuation myth falsehood lie smear`)
)

// accusation reads what a state, body or group is accused of: "accused Velia of
// shelling the port", "blamed Velia for the shelling".
func (r *reader) accusation(i int) {
	prep := accusing[r.Lemma(i)]
	if !r.Is(i, "VERB") || prep == "" || !r.tells(i) || r.Negated(i) || !r.Asserted(i) {
		return
	}
	o, x := r.Child(i, "obj"), r.Prepositional(i, prep)
	if x < 0 && o >= 0 {
		x = r.Prepositional(o, prep)
	}
	s, free := r.Subject(i)
	if o < i || x < o || s < 0 || !free || r.passiveOf(i) {
		return
	}
	m := r.Mention(o)
	named := m != nil && m.Actor.Name != "" && m.Type != readout.ActorPlace && (m.Type != readout.ActorPerson || m.Represents != "")
	if !named && !(r.again && r.Is(o, "NOUN", "PROPN") && r.lead(o, -1) != "" && !strings.Contains(r.lead(o, -1), " of ") && (r.mortal(o) || r.public(o) || r.A.Tokens[o].XPOS == "NNS" || m != nil)) {
		return
	}
	holders := slices.DeleteFunc(r.Holders(s), func(h clause.Holder) bool { return !r.Public(h) })
	if !r.Is(x, "VERB") { // "blamed Velia for the shelling"
		if !r.again {
			return
		}
		r.add("accuses", i, holders, readout.StanceOpposes, telling(r.things(x, -1)), nil)
		return
	}
	topics, ok := r.deed(x, o, 0)
	if !ok || len(topics) == 0 {
		return
	}
	if first, last := r.clauseWords(x); !topics[0].listed && !r.weighs(first, last) && (!r.again || named && m.Type == readout.ActorPerson) {
		return
	}
	// What Velia is accused of is against the speaker, though it be the end of
	// something good: the clause itself is the issue.
	if topics[0].turned || strings.HasPrefix(topics[0].name, "violat") {
		first, last := r.clauseWords(x)
		name, ok := r.clauseName(o, first, last)
		if !ok {
			return
		}
		topics = []topic{{name: r.lead(o, -1) + " " + name, concerns: true}}
	}
	r.add("accuses", i, holders, readout.StanceOpposes, topics, nil)
}

// accusing are verbs for saying that somebody did wrong, with the preposition
// of what.
var accusing = map[string]string{"accuse": "of", "blame": "for", "fault": "for", "chide": "for", "rebuke": "for", "berate": "for", "suspect": "of", "reproach": "for", "scold": "for", "upbraid": "for"}

// proposed reads "Velia's proposed ban on mines".
func (r *reader) proposed(i int) {
	if !r.Is(i, "NOUN") || r.Has(i, "proposed", "planned") < 0 || r.Child(i, "nmod:poss") < 0 {
		return
	}
	if s, _ := r.Subject(r.clauseOf(i)); s >= 0 && s < i && r.Is(r.Child(i, "nmod:poss"), "PRON") {
		if own := r.Holders(r.Child(i, "nmod:poss")); len(own) == 1 && r.Mention(s) != nil && r.Mention(s).Type == readout.ActorPerson && r.Mention(s).Actor != own[0].ActorRef {
			return // "whether Tarn has told of his planned bid": Tarn's
		}
	}
	topics := slices.DeleteFunc(r.things(i, -1), func(t topic) bool { return !t.listed && !t.matter && !t.concerns })
	for k := range topics {
		for _, w := range [...]string{"proposed ", "planned "} {
			if at := strings.Index(topics[k].name, w); at >= 0 && !topics[k].listed {
				topics[k].name = topics[k].name[at+len(w):]
			}
		}
	}
	r.add("proposed", i, r.Holders(r.Child(i, "nmod:poss")), readout.StanceSupports, topics, nil)
}
