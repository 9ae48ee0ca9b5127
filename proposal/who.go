package proposal

import (
	"cmp"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// Who answers a proposal, and how many are meant.

// answerers returns who answers by the noun phrase at word i: those whom it names,
// whom it acts for ("Tarn's office", "the Front's leaders", "the Velians"), or whom
// it counts ("both sides").
func (r *reader) answerers(i int) []clause.Holder {
	if i < 0 {
		return nil
	}
	if hs := r.Holders(i); len(hs) > 0 {
		return hs
	}
	if w := r.Lower(i); (w == "it" || w == "they" || w == "he" || w == "she") && r.Mention(i) == nil { // "Velia, which said it would …"
		if v := r.Head(i); v >= 0 && r.Base(v) == "ccomp" && r.Head(v) >= 0 {
			if s := r.Child(r.Head(v), "nsubj"); s >= 0 && s < i && r.Lower(s) == "which" {
				return r.Holders(r.relative(s))
			}
		}
		return nil
	}
	if hs := firstOf(i, r.apposed, r.sentBy, r.speaksFor, r.people); len(hs) > 0 {
		return hs
	}
	return append(r.several(i), r.unnamed(i)...)
}

// firstOf returns the holders that the first of the ways which gives some reads of
// the noun phrase at word i.
func firstOf(i int, ways ...func(int) []clause.Holder) []clause.Holder {
	for _, way := range ways {
		if hs := way(i); len(hs) > 0 {
			return hs
		}
	}
	return nil
}

// apposed returns who is named between commas behind the office at word i, wherever the
// tree hangs the name: "the Council's envoy for the strait, Jory Pell, has …".
func (r *reader) apposed(i int) []clause.Holder {
	m := r.Mention(i)
	if m == nil || m.Type != readout.ActorPerson || m.Actor.Name != "" || r.A.Tokens[i].XPOS == "NNS" {
		return nil
	}
	for k := i + 1; k < min(i+7, r.Sentence(i).Last-2); k++ {
		if r.Is(k, "VERB", "AUX") {
			return nil
		}
		if r.Lower(k) != "," {
			continue
		}
		x := r.Mention(k + 1)
		if x == nil || x.Type != readout.ActorPerson || x.Form != readout.FormName {
			return nil
		}
		if _, end := r.A.TokensIn(x.Span); r.Lower(end) != "," {
			return nil
		}
		return []clause.Holder{{ActorRef: x.Actor, Type: x.Type, Represents: m.Represents}}
	}
	return nil
}

// commands reports whether a rank stands before the name of h somewhere in the document:
// "General Hark Dunn".
func (r *reader) commands(h clause.Holder) bool {
	for n := range r.A.Mentions {
		m := &r.A.Mentions[n]
		if m.Form != readout.FormName || m.Type != readout.ActorPerson || m.Actor != h.ActorRef {
			continue
		}
		if first, _ := r.A.TokensIn(m.Span); first > 0 && ranks[strings.TrimSuffix(r.Lower(first-1), ".")] {
			return true
		}
	}
	return false
}

// ranks are those of people who command.
var ranks = wordset.Of(`general gen colonel col commander cmdr marshal admiral adm brigadier sheikh ayatollah emir sultan king prince`)

// described returns the unnamed states or go-betweens that the plural at word i tells of
// in general, by their description: "mediators", "Western powers", "the guarantor
// countries". They are nobody whom the base knows.
func (r *reader) described(i int) []clause.Holder {
	if r.A.Tokens[i].XPOS != "NNS" || r.Mention(i) != nil && r.Mention(i).Actor.Name != "" {
		return nil
	}
	first, kind := i, false // whether it is said of what kind or how many they are
	for c := range r.Dependents(i) {
		switch {
		case c > i && (r.Base(c) == "nmod" || r.Base(c) == "appos") && len(r.Holders(c)) > 0, r.Rel(c) == "nmod:poss":
			return nil // it is said whose
		case c < i && r.Base(c) == "nummod":
			kind = true
		case c < i && (r.Base(c) == "amod" || r.Base(c) == "compound"):
			kind = true
			lo, _ := r.Subtree(c)
			if first = min(first, lo); r.State(c) != "" {
				return nil
			}
		}
	}
	switch lemma := r.Lemma(i); {
	case lemma == "mediator" || lemma == "guarantor":
	case (lemma == "power" || lemma == "country" || lemma == "state" || lemma == "nation" || lemma == "donor" || lemma == "diplomat") && kind:
	case r.Base(i) == "conj" && (fighting[lemma] || tribes[lemma] || lemma == "company" && r.Has(i, "foreign") >= 0):
	default:
		return nil
	}
	name := r.spelled(first, i+1)
	if r.Is(first, "NOUN", "ADJ") && first == r.Sentence(i).First && r.State(first) == "" { // a capital by its place alone
		name = strings.ToLower(name[:1]) + name[1:]
	}
	return []clause.Holder{{ActorRef: readout.ActorRef{Name: name}, Type: readout.ActorGroup}}
}

// tribes are nouns for who lives or fights together, so that a state may agree with some
// of them.
var tribes = wordset.Of(`militia faction clan tribe emirate sheikhdom principality`)

// beside returns the unnamed parties that stand beside those whom the noun phrase at word
// s names: "Velia and [three rebel groups] agreed".
func (r *reader) beside(s int) (all []clause.Holder) {
	for c := range r.Dependents(s) {
		if c > s && r.Base(c) == "conj" {
			all = append(all, firstOf(c, r.unnamed, r.described)...)
		}
	}
	return all
}

// organs are nouns for those through whom a party acts, behind its name.
var organs = wordset.Of(`office spokesman spokeswoman spokesperson administration side camp leadership delegation negotiator leader aide
	capital authority command government movement party chief`)

// speaksFor returns whose office, side or leaders the noun at word i names: "Tarn's
// office", "the Sumari side".
func (r *reader) speaksFor(i int) []clause.Holder {
	if !organs[r.Lemma(i)] || !r.Is(i, "NOUN") {
		return nil
	}
	var all []clause.Holder
	for c := range r.Dependents(i) {
		switch {
		case c < i && r.Rel(c) == "nmod:poss" && r.Is(c, "PROPN", "NOUN"):
			return r.Holders(c)
		case c < i && (r.Base(c) == "amod" || r.Base(c) == "compound"):
			lo, hi := r.Subtree(c)
			for k := lo; k < hi; k++ { // "the Velian and Sumari governments"
				if m := r.Mention(k); r.State(k) != "" || m != nil && (m.Type == readout.ActorState || m.Type == readout.ActorGroup) {
					all = append(all, r.Adjectival(k)...)
				}
			}
		}
	}
	if len(all) > 1 && r.A.Tokens[i].XPOS == "NN" {
		return all[:1]
	}
	return all
}

// people returns the state or group whose people "the Velians" at word i are, where
// they act: "the Velians refused".
func (r *reader) people(i int) []clause.Holder {
	m := r.Mention(i)
	if m == nil || m.Type != readout.ActorGroup || m.Actor.Name != "" || m.Represents == "" || r.Child(i, "nummod", "acl") >= 0 {
		return nil
	}
	if r.Lower(i-1) != "the" && !organs[r.Lemma(i)] {
		return nil
	}
	for k := range r.A.Mentions {
		if x := &r.A.Mentions[k]; x.Actor.Name == m.Represents && (x.Type == readout.ActorState || x.Type == readout.ActorGroup) {
			return []clause.Holder{{ActorRef: x.Actor, Type: x.Type}}
		}
	}
	if state, ok := r.base.State(m.Represents); ok {
		return []clause.Holder{{ActorRef: state.Ref(), Type: state.Type()}}
	}
	return nil
}

// numbered returns how many parties the words around the noun at word i say: "both",
// "two", "three-way"; 0 where they don't.
func (r *reader) numbered(i int) int {
	for c := range r.Dependents(i) {
		if n := counting[r.Lower(c)]; n > 0 {
			return n
		}
	}
	if r.Lower(i-1) == "way" && r.Lower(i-2) == "-" { // in three words
		return counting[r.Lower(i-3)]
	}
	return 0
}

// counting are words that say how many parties there are.
var counting = map[string]int{
	"both": 2, "two": 2, "neither": 2, "two-way": 2, "bilateral": 2,
	"three": 3, "three-way": 3, "trilateral": 3, "tripartite": 3,
	"four": 4, "four-way": 4, "quadrilateral": 4,
	"five": 5, "five-way": 5, "six": 6, "six-way": 6,
}

// neither reports whether the phrase at word i says that none of two does it: "neither
// side", "neither Velia nor Sumar".
func (r *reader) neither(i int) bool { return i >= 0 && r.Lower(r.firstWord(i)) == "neither" }

// firstWord returns the first word of the phrase headed by word i.
func (r *reader) firstWord(i int) int {
	lo, _ := r.Subtree(i)
	return lo
}

// seat returns the state whose capital word i names, "" for none.
func (r *reader) seat(i int) string {
	m := r.Mention(i)
	if m == nil || m.Form != readout.FormName {
		return ""
	}
	if m.Type == readout.ActorPlace {
		return r.capitals[m.Actor.Name]
	}
	return ""
}

// ruledFrom returns the state whose capital word i names as the owner of something
// ("Port Ona's plan"), where the sentence names another state, a body of several or a
// group: then the city stands for who governs in it.
func (r *reader) ruledFrom(i int) []clause.Holder {
	state, ok := r.base.State(r.seat(i))
	if !ok {
		return nil
	}
	other := false
	for _, m := range r.A.MentionsIn(r.Sentence(i).Span) {
		if strings.EqualFold(m.Office, "mayor") { // cities among themselves
			return nil
		}
		if name := r.homeOf(cmp.Or(m.Represents, m.Actor.Name)); name != state.Name && (r.isState(name) || r.among(m.Actor.ID) || r.isGroup(m.Actor.ID)) {
			other = true
		}
	}
	if !other {
		return nil
	}
	return []clause.Holder{{ActorRef: state.Ref(), Type: state.Type()}}
}

// heardIn returns the state in whose capital word v says that something was
// welcomed or rejected: "has been welcomed in Maresh", where it names nobody.
func (r *reader) heardIn(v int) []clause.Holder {
	o := r.Prepositional(v, "in")
	if o < v {
		return nil
	}
	state, ok := r.base.State(r.seat(o))
	if !ok {
		return nil
	}
	return []clause.Holder{{ActorRef: state.Ref(), Type: state.Type()}}
}
