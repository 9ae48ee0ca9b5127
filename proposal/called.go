package proposal

import (
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// Which proposal a phrase speaks of, and whose it is.

// called returns the plan that the noun phrase headed by word i speaks of, nil
// for none: "the proposal", "it" after one, "Velia's plan".
func (r *reader) called(i int) *plan {
	if i < 0 {
		return nil
	}
	lemma := r.Lemma(i)
	if lemma == "it" && r.Is(i, "PRON") {
		if m := r.Mention(i); m != nil && m.Actor.Name != "" && !r.dictates(i) {
			return nil
		}
		if k := len(r.plans) - 1; k >= 0 && r.at-max(r.plans[k].last, r.plans[k].near) <= 1 && r.plans[k].head < i {
			return r.plans[k]
		}
		return nil
	}
	if (lemma == "they" || lemma == "them" || r.Lower(i) == "them") && r.Is(i, "PRON") { // "its proposals … to study them"
		if m := r.Mention(i); m != nil && m.Actor.Name != "" {
			return nil
		}
		if k := len(r.plans) - 1; k >= 0 && r.at-r.plans[k].last <= 1 && r.plans[k].head < i && r.A.Tokens[r.plans[k].head].XPOS == "NNS" && (nouns[r.plans[k].noun] || wishes[r.plans[k].noun]) {
			return r.plans[k]
		}
		return nil
	}
	for _, p := range r.plans {
		if p.head == i && r.Is(i, "NOUN", "PROPN") {
			return p
		}
	}
	if lemma == "which" && r.Is(i, "PRON") { // of the clause before
		if h := r.relative(i); h >= 0 {
			if p := r.called(h); p != nil {
				return p
			}
			if k := len(r.plans) - 1; k >= 0 && r.at == r.plans[k].last && r.plans[k].head < h { // of a noun in its phrase
				if lo, hi := r.Subtree(r.plans[k].head); lo <= h && h < hi {
					return r.plans[k]
				}
			}
			return nil
		}
		if k := len(r.plans) - 1; k >= 0 && r.at == r.plans[k].last && r.Lower(i-1) == "," {
			return r.plans[k]
		}
		return nil
	}
	if (lemma == "move" || lemma == "step" || lemma == "gesture") && r.Lower(i-1) == "a" && r.Lower(i-2) == "in" { // "in a move welcomed by Tarsk"
		if k := len(r.plans) - 1; k >= 0 && r.at == r.plans[k].last && r.plans[k].head < i {
			return r.plans[k]
		}
		return nil
	}
	if !nouns[lemma] && !weak[lemma] && !pointers[lemma] && !pacts[lemma] || !r.Is(i, "NOUN", "PROPN") {
		return r.byTerm(i)
	}
	if pacts[lemma] && !nouns[lemma] && r.Child(i, "acl:relcl") > i && !slices.ContainsFunc(r.plans, func(p *plan) bool { return p.head == i }) {
		return nil // "the agreement that others have"
	}
	owners := r.owners(i)
	if len(r.brokers(i)) > 0 { // "the deal, brokered by Tarsk" is not Tarsk's
		owners = nil
	}
	if o := r.Prepositional(i, "for"); wishes[lemma] && len(owners) == 0 && o > i { // "the call for a truce"
		for _, p := range slices.Backward(r.plans) {
			if r.at-p.last <= reach && slices.ContainsFunc(p.terms, func(t term) bool { return t.noun == r.Lemma(o) }) {
				return p
			}
		}
	}
	if o := r.Prepositional(i, "of", "for"); o > i && len(owners) == 0 && r.Is(o, "NOUN") { // "the offer of a ship"
		for _, p := range slices.Backward(r.plans) {
			if r.at-p.last <= reach && slices.ContainsFunc(p.terms, func(t term) bool { return t.noun == r.Lemma(o) || r.tellsOf(t, o) }) {
				return p
			}
		}
	}
	var one *plan
	for _, p := range slices.Backward(r.plans) {
		if p.head == i {
			return p
		}
		if r.at-p.last > reach && len(owners) == 0 {
			continue
		}
		if len(owners) > 0 {
			if (p.noun == lemma || p.noun == "" && !r.detailed(i)) && slices.ContainsFunc(p.from, func(h clause.Holder) bool {
				return slices.ContainsFunc(owners, func(o clause.Holder) bool { return o.ActsFor(h) || h.ActsFor(o) })
			}) {
				return p
			}
			continue
		}
		if !r.definite(i) && !(r.Is(i-1, "DET") && r.Lower(i-2) == "," && p.last == r.at && spoken[lemma]) { // ", a demand that …"
			continue
		}
		if p.noun == lemma || (pacts[p.noun] || p.by == byAgreed && p.noun == "") && pacts[lemma] || p.noun == "" && (nouns[lemma] && !p.asked || pointers[lemma] && (p.asked || !wishes[lemma])) {
			return p
		}
		if one == nil && (nouns[lemma] || pointers[lemma] && (!wishes[lemma] || r.at-p.last <= 1)) && !answers[p.noun] {
			one = p
		}
	}
	return one
}

// dictates reports whether "it" at word i is an agreement or a plan that the sentence
// before told of, whose text the verb says: "signed a truce. It calls for …".
func (r *reader) dictates(i int) bool {
	k := len(r.plans) - 1
	v := r.Head(i)
	if k < 0 || r.Base(i) != "nsubj" || !(dictating[r.Lemma(v)] || r.Lemma(v) == "call" && r.Lower(v+1) == "for") {
		return false
	}
	p := r.plans[k]
	return p.last == r.at-1 && i == r.Sentence(i).First && (pacts[p.noun] || truces[p.noun] || nouns[p.noun])
}

// dictating are verbs for what the text of an agreement says.
var dictating = wordset.Of(`provide stipulate envisage envision foresee include contain comprise entail outline`)

// tellsOf reports whether the term has the noun of word o.
func (r *reader) tellsOf(t term, o int) bool {
	first, last := r.wordsOf(t.span)
	for k := first; k < last; k++ {
		if r.Is(k, "NOUN") && r.Lemma(k) == r.Lemma(o) {
			return true
		}
	}
	return false
}

// byTerm returns the plan that the noun at word i speaks of by what it asks for:
// "the congress" after "a plan for a congress"; nil for none.
func (r *reader) byTerm(i int) *plan {
	v := r.Head(i)
	agreeing := v >= 0 && v < i && r.Has(i, "a", "an") >= 0 && (r.Lemma(v) == "agree" || r.Lemma(v) == "accept" || r.Lemma(v) == "consider") // "will not agree to a truce"
	if !r.Is(i, "NOUN") || r.Has(i, "the", "this", "that", "any", "such") < 0 && !agreeing {
		return nil
	}
	for _, p := range slices.Backward(r.plans) {
		if r.at-p.last <= reach && slices.ContainsFunc(p.terms, func(t term) bool { return t.noun == r.Lemma(i) }) {
			if agreeing && (r.at-p.last > 1 || r.at == p.last && p.head >= v) {
				return nil
			}
			return p
		}
	}
	return nil
}

// relative returns the noun that the relative clause of pronoun i describes, -1
// for none.
func (r *reader) relative(i int) int {
	for k, n := r.Head(i), 0; k >= 0 && n < 4; k, n = r.Head(k), n+1 {
		if r.Rel(k) == "acl:relcl" {
			return r.Head(k)
		}
	}
	return -1
}

// detailed reports whether the noun at i says what it is for: then it is no
// word for what was told of before.
func (r *reader) detailed(i int) bool {
	w := r.Lower(i + 1)
	return w == "for" || w == "to" || w == "under"
}

// definite reports whether the noun phrase at i points at something known.
func (r *reader) definite(i int) bool {
	switch r.Lower(i - 1) {
	case "the", "this", "that":
		return true
	}
	for c := range r.Dependents(i) {
		switch r.Lower(c) {
		case "the", "this", "that", "his", "her", "its", "their":
			return true
		}
	}
	return false
}

// owners returns whose the noun at i is: "Velia's plan", "the Velian plan", "a
// plan by Velia".
func (r *reader) owners(i int) []clause.Holder {
	if hs := r.author(i); len(hs) > 0 {
		return hs
	}
	h := i
	if r.Base(i) == "compound" && r.Head(i) == i+1 && r.Lower(i+1) == "calls" { // "the Velian plan calls for", read as nouns
		h = i + 1
	}
	for c := range r.Dependents(h) {
		switch {
		case r.Rel(c) == "nmod:poss":
			if h := r.Holders(c); len(h) > 0 {
				return h
			}
			if h := r.ruledFrom(c); len(h) > 0 {
				return h
			}
		case c < i && (r.Base(c) == "amod" || r.Base(c) == "compound"):
			m := r.Mention(c)
			if m == nil || m.Actor.Name == "" {
				if hs := r.Adjectival(c); (r.Is(c, "ADJ") || r.State(c) != "") && len(hs) > 0 {
					return hs
				}
				continue
			}
			switch m.Type {
			case readout.ActorState, readout.ActorBody, readout.ActorGroup:
				if h := r.Holders(c); len(h) > 0 {
					return h
				}
			case readout.ActorPerson:
				return r.Holders(c)
			}
		}
	}
	for c := range r.Dependents(i) {
		if c > i && (r.Base(c) == "nmod" || r.Base(c) == "obl") {
			if k := r.Case(c); k >= 0 && (r.Lower(k) == "by" || r.Lower(k) == "from") {
				return r.Holders(c)
			}
		}
	}
	return nil
}
