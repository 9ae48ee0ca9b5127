package proposal

import (
	"slices"

	"github.com/readout-dev/readout/internal/wordset"
)

// contents reads the terms that the phrase of the proposal noun at word i
// tells: "a plan [to reopen the harbour]", "a proposal for [a truce]", "a deal
// under which [Velia would pay]".
func (r *reader) contents(p *plan, i int) {
	if v := r.underWhich(i); v >= 0 {
		r.clauseWith(p, v)
	}
	if v := r.relativeBehind(i); v >= 0 {
		r.listed(p, v)
	}
	if lo := r.colon(i); lo >= 0 {
		r.enumerated(p, lo, r.Sentence(i).Last)
	}
	if lo, hi := r.dashed(i); lo < hi {
		r.enumerated(p, lo, hi)
	}
	r.stipulated(p, i)
	for _, c := range r.complements(i) {
		if c < i {
			r.within(p, c)
			continue
		}
		if v := r.misread(c); v >= 0 {
			first, last := r.clauseWords(v)
			r.addTerm(p, first, last)
			continue
		}
		switch base := r.Base(c); {
		case r.To(c) >= 0 && warlike[r.Lemma(c)] && r.Lower(r.To(c)-1) != "not": // "a plan to annex the islands"
			return
		case (base == "acl" || base == "advcl" || base == "parataxis") && r.To(c) >= 0 && !private[r.Lemma(c)]:
			first, last := r.clauseWords(c)
			for k := c + 1; base == "parataxis" && k < last; k++ { // "…, to let Velia run the port [has met with scorn]"
				if r.Is(k, "AUX") && r.A.Tokens[k].XPOS != "VB" {
					last = k
				}
			}
			if to := r.To(c); r.Lower(to-1) == "not" {
				first = to - 1
			}
			r.addTerm(p, first, last)
		case r.Rel(c) == "acl:relcl" && r.offering(c):
		case r.Rel(c) == "acl:relcl":
			lo, _ := r.Subtree(c)
			if w := r.Lower(lo); w == "under" || w == "in" || w == "by" {
				r.clauseWith(p, c)
			} else if d := r.Child(c, "conj"); d > c && putting()[r.Lemma(c)] != nil && r.tells(d) { // "a plan that was put forward by Tarsk and would split the bay"
				r.listed(p, d)
			} else if r.tells(c) || (pacts[p.noun] || papers[p.noun] || weak[p.noun]) && (acts[r.Lemma(c)] || doing[r.Lemma(c)]) {
				r.listed(p, c)
			}
		case (base == "acl" || base == "advcl" && r.Lower(c-1) != ",") && r.A.Tokens[c].XPOS == "VBG" && (saysWhat[r.Lemma(c)] || acts[r.Lemma(c)] || doing[r.Lemma(c)] || binding[r.Lemma(c)]):
			r.listed(p, c)
		case (base == "acl" || base == "advcl") && r.A.Tokens[c].XPOS == "VBG" && r.Has(c, "for") >= 0: // "a plan for ending the war"
			first, last := r.clauseWords(c)
			r.addTerm(p, first, last)
		case base == "acl" && (r.Lemma(c) == "aim" || r.Lemma(c) == "mean" || r.Lemma(c) == "design"):
			r.goal(p, c)
		case base == "nmod" || base == "obl":
			if k := r.Case(c); k >= 0 && (r.Lower(k) == "for" || r.Lower(k) == "of" || r.Lower(k) == "on") && !r.Timed(c) && r.Lemma(c) != "condition" && r.Lemma(c) != "table" && r.Lower(c) != "own" && !(vague[r.Lemma(c)] && r.Lower(k) == "of") && !general[r.Lemma(c)] {
				if m := r.Mention(c); m != nil && m.Actor.Name != "" {
					r.others(p, m)
					continue
				}
				first, last := r.phrase(c, -1)
				r.addTerm(p, first, last)
			}
		}
	}
	k := i // the word before which the phrase goes on: "Velia's proposal, made on Monday[,] for a truce"
	if r.Lower(i+1) == "," {
		if k = r.aside(i+1, min(i+12, r.Sentence(i).Last)); k == i+1 {
			k = i
		}
	}
	if v := k + 2; len(p.terms) == 0 && r.Lower(k+1) == "to" && r.Is(v, "VERB") && r.plain(v) { // "no interest in a plan to swap the fort"
		first, last := r.clauseWords(v)
		r.addTerm(p, first, last)
	}
	if w := r.Lower(k + 1); len(p.terms) == 0 && k > i && (w == "for" || w == "of") && r.Head(k+1) > k {
		r.purpose(p, r.Head(k+1))
	}
	if c := r.forBehind(i); len(p.terms) == 0 && c > i && r.Lower(c) != "own" { // "a plan by Tarsk to both sides for a truce", wherever the tree hangs it
		r.purpose(p, c)
	}
}

// warlike are verbs for what one plans against another without asking.
var warlike = wordset.Of(`annex attack invade bomb conquer occupy overthrow assassinate kidnap besiege seize`)

// general are nouns for what agreements are about that bind nobody to anything.
var general = wordset.Of(`understanding cooperation co-operation friendship intent collaboration`)

// within notes who is named before the noun: "the Velian peace plan".
func (r *reader) within(p *plan, c int) {
	if r.ofPeople(c) || r.nearby(c) {
		return
	}
	if lemma := r.Lemma(c); fighting[lemma] && lemma != "group" && lemma != "movement" && !slices.Contains(p.others, lemma) && r.Mention(c) == nil {
		p.others = append(p.others, lemma) // "the rebels" are a side
	}
	if m := r.Mention(c); m != nil {
		r.others(p, m)
	}
	if state := r.State(c); state != "" && !slices.Contains(p.others, state) {
		p.others = append(p.others, state)
	}
}

// nearby reports whether word c names a state only to tell where something is, "along the
// Velian border", or whence, "Velian-born".
func (r *reader) nearby(c int) bool {
	if w := r.Lower(c + 2); r.Lower(c+1) == "-" && (w == "born" || w == "made" || w == "based" || w == "style" || w == "speaking" || w == "language" || w == "educated") {
		return true
	}
	k := r.Case(c)
	if h := r.Head(c); k < 0 && h > c && (r.Base(c) == "amod" || r.Base(c) == "compound" || r.Rel(c) == "nmod:poss") {
		k = r.Case(h)
	}
	if k < 0 {
		return false
	}
	switch r.Lower(k) {
	case "near", "along", "off", "outside", "opposite", "facing", "beside":
		return true
	}
	return false
}

// ofPeople reports whether word c names a state only to tell what people or money
// is meant: "Velian refugees", "10,000 Velians", "Velian crowns".
func (r *reader) ofPeople(c int) bool {
	if h := r.Head(c); h > c && movers[r.Lemma(h)] {
		return true
	}
	return (r.A.Tokens[c].XPOS == "NNPS" || r.A.Tokens[c].XPOS == "NNS") && r.Child(c, "nummod") >= 0
}

// movers are nouns for people of a state for whom it doesn't act, and for its money.
var movers = wordset.Of(`dollar pound euro franc crown peso rouble ruble yen currency immigrant migrant refugee student tourist immigration tourism worker child woman man people victim visitor businessman investor`)

// goal reads "aimed at ending the war", "meant to free the hostages".
func (r *reader) goal(p *plan, v int) {
	for c := range r.Dependents(v) {
		if c < v || !r.Is(c, "VERB", "NOUN") {
			continue
		}
		first, last := r.clauseWords(c)
		if r.Is(c, "NOUN") {
			first, last = r.phrase(c, -1)
		}
		r.addTerm(p, first, last)
		return
	}
}

// clauseWith takes the clause of v with its subject for a term: what follows
// "under which".
func (r *reader) clauseWith(p *plan, v int) {
	first, last := r.clauseWords(v)
	subject := false
	for c := range r.Dependents(v) {
		if lo, _ := r.Subtree(c); r.Base(c) == "nsubj" && c < v {
			first, subject = min(first, lo), true
		}
	}
	if mark := r.markBefore(v); !subject && mark < v { // "until Velia recognises it", whose subject the tree loses
		first = mark
	}
	for k := first; k < v; k++ { // "with Brek on Monday under which …"
		if r.Lower(k) == "which" {
			first = k + 1
		}
	}
	sent := r.Sentence(v)
	for k := v + 1; k < min(v+25, sent.Last) && !stops(r, k) && r.Lower(k) != ";"; k++ { // "… and Sumar would drop its claim"
		if r.another(k, sent.Last) {
			r.addTerm(p, first, k)
			end := k + 1
			for end < sent.Last && r.Lower(end) != "," && r.Lower(end) != ";" && !stops(r, end) {
				end++
			}
			r.addTerm(p, k+1, end)
			return
		}
	}
	r.addTerm(p, first, last)
}

// another reports whether "and" at word k begins a clause of its own that says what
// somebody else is to do: "and Velia would pay", "and Velia was to pay".
func (r *reader) another(k, end int) bool {
	if r.Lower(k) != "and" {
		return false
	}
	for j := k + 2; j < min(end, k+8); j++ {
		switch w := r.Lower(j); {
		case r.Is(j, "AUX") && (w == "would" || w == "will" || w == "must"),
			(w == "was" || w == "were" || w == "is" || w == "are") && r.Lower(j+1) == "to":
			return true
		case r.Is(j, "VERB") || w == ",":
			return false
		}
	}
	return false
}

// holds reads a sentence whose subject is a proposal and that tells its terms:
// "the plan calls for a truce", "it would free the prisoners".
func (r *reader) holds(v int) {
	if r.Lower(v) == "demands" && r.Is(v, "NOUN") && nouns[r.Lemma(v-1)] && r.Is(v+1, "DET", "NOUN", "ADJ") {
		if p := r.called(v - 1); p != nil { // read as a noun
			r.note(p, v)
			r.listed(p, v)
		}
		return
	}
	if r.Lower(v) == "calls" && (r.Lower(v+1) == "for" || r.Lower(v+1) == "on") && r.Is(v, "NOUN") && (nouns[r.Lemma(v-1)] || weak[r.Lemma(v-1)] || r.Lower(v-1) == ",") {
		if k := len(r.plans) - 1; k >= 0 && (r.at == r.plans[k].last || (nouns[r.Lemma(v-1)] || weak[r.Lemma(v-1)]) && r.at-r.plans[k].last <= reach) { // read as a noun
			r.note(r.plans[k], v)
			r.listed(r.plans[k], v)
		}
		return
	}
	if !r.Is(v, "VERB") {
		return
	}
	s := r.Child(v, "nsubj")
	if h := r.Head(v); s < 0 && h >= 0 && h < v && r.Lower(v-1) == "," && (r.Base(v) == "parataxis" || r.Base(v) == "conj") && r.A.Tokens[h].XPOS != "VB" { // "the plan, worked out in Maresh, envisages"
		if s = r.Child(h, "nsubj"); s >= 0 && r.Lower(s+1) != "," {
			s = -1
		}
	}
	if s < 0 || r.Rel(s) == "nsubj:pass" || !r.tells(v) || r.Negated(v) || r.Asks(v) {
		return
	}
	p := r.called(s)
	if k := len(r.plans) - 1; p == nil && ordinals[r.Lower(s)] && r.Has(s, "the") >= 0 && k >= 0 && r.at-r.plans[k].last <= 1 { // "The third foresees talks"
		p = r.plans[k]
	}
	if p == nil {
		return
	}
	r.note(p, v)
	r.listed(p, v)
}

// tells reports whether verb v, which the proposal is the subject of, tells its
// terms: "calls for", "would pay"; not what it would lead to.
func (r *reader) tells(v int) bool {
	lemma := r.Lemma(v)
	if s := r.Child(v, "nsubj"); granting[lemma] && r.A.Tokens[v].XPOS == "VBD" && r.Is(s, "PRON") {
		return false // "it allowed us to …" tells what came of it
	}
	if laying[lemma] && lemma != "have" && r.Lower(v+1) == "out" || (lemma == "begin" || lemma == "start" || lemma == "end") && r.Lower(v+1) == "with" {
		return true
	}
	if s := r.Child(v, "nsubj"); dealing[lemma] && r.A.Tokens[v].XPOS == "VBZ" && s >= 0 && r.Is(s, "NOUN") && (nouns[r.Lemma(s)] || weak[r.Lemma(s)]) && r.Child(v, "obj", "ccomp", "xcomp") > v {
		return true // "the plan lets Velia keep the port"
	}
	if lemma == "call" { // "is called"
		w := r.Lower(v + 1)
		return w == "for" || w == "on" || w == "upon"
	}
	return saysWhat[lemma] || binding[lemma] || r.Has(v, "would", "will") >= 0 && (acts[lemma] || opening[lemma] || doing[lemma] || lemma == "leave" || lemma == "let")
}

// dealing are verbs by which a plan, told of in the present, says who gets or does what.
var dealing = wordset.Of(`let allow keep drop add give cede divide split share limit cap ban bar free lift return oblige require commit restore place grant extend halve double reduce scrap`)

// listed takes what follows verb v, up to the next clause, for a list of terms:
// the parts between commas.
func (r *reader) listed(p *plan, v int) {
	if (!saysWhat[r.Lemma(v)] || granting[r.Lemma(v)]) && r.Is(v, "VERB") && r.Lower(v+1) != "out" && r.Lower(v+1) != "with" {
		r.deeds(p, v)
		return
	}
	_, end := r.Subtree(v)
	sent := r.Sentence(v)
	end = max(end, r.listEnd(v, sent.Last))
	end = min(end, sent.Last)
	first := v
	if spelt := r.Lower(v+1) == "out" || r.Lower(v+1) == "with"; spelt || saysWhat[r.Lemma(v)] || r.Lower(v) == "calls" || r.Lower(v) == "demands" {
		first = v + 1
		switch r.Lower(first) {
		case "for", "of", "out", "on", "upon", "with":
			first++
		}
	}
	for i := first; i <= end; i++ {
		if i < end && r.Lower(i) != "," && r.Lower(i) != ";" && !(r.Lower(i) == "and" && r.Is(i+1, "DET") && i > first) {
			if !stops(r, i) {
				continue
			}
			if r.Lower(i) == ":" && i > first && counted[r.Lower(i-1)] { // "has three stages: a truce, …"
				first = i + 1
				continue
			}
			r.part(p, first, i)
			return
		}
		// What qualifies the part before belongs to it: ", each lasting 45 days".
		if i+1 < end && qualifies[r.Lower(i+1)] {
			continue
		}
		if !r.part(p, first, i) {
			return
		}
		first = i + 1
	}
}

// deeds takes the clause of v, and those coordinated with it, for terms: "would
// open the strait to all ships and free the prisoners".
func (r *reader) deeds(p *plan, v int) {
	first, last := r.clauseWords(v)
	_, end := r.Subtree(v)
	var next []int
	for c := range r.Dependents(v) {
		if c > v && r.Base(c) == "conj" && r.Is(c, "VERB") {
			lo, _ := r.Subtree(c)
			end = min(end, lo)
			next = append(next, c)
		}
	}
	r.addTerm(p, first, min(last, end))
	for _, c := range next {
		if r.A.Tokens[c].XPOS != "VBG" && r.A.Tokens[c].XPOS != "VBD" {
			r.deeds(p, c)
		}
	}
}

// counted are nouns that a list behind a colon spells out.
var counted = wordset.Of(`stages phases steps points elements parts baskets conditions demands things provisions`)

// qualifies are words that begin what belongs to the part before a comma.
var qualifies = wordset.Of(`each which who whose lasting beginning starting both where when with`)

// stops reports whether a list of terms ends before word i.
func stops(r *reader, i int) bool {
	switch w := r.Lower(i); w {
	case "for":
		return r.Lower(i+1) == "the" && r.Lower(i+2) == "first" && r.Lower(i+3) == "time"
	case "in":
		switch r.Lower(i + 2) {
		case "attempt", "bid", "effort", "move", "gesture":
			return r.Lower(i+1) == "a" || r.Lower(i+1) == "an"
		case "to":
			return r.Lower(i+1) == "order"
		}
		return false
	case "but":
		return !(r.Lower(i+1) == "not" || r.Is(i+1, "VERB") && r.Base(i+1) == "conj") // "would keep the port but open it"
	case "according", "despite", "amid", "while", "although", "though", "because", "whereas", ":":
		return true
	case "as":
		return r.Lower(i+1) == "per" || r.Lower(i+1) == "reported"
	}
	return false
}

// listEnd returns where a list that begins after verb v ends: the end of the
// sentence, or what is said about it.
func (r *reader) listEnd(v, last int) int {
	for i := v + 1; i < last; i++ {
		if stops(r, i) || r.Is(i, "VERB") && r.Child(i, "nsubj") >= 0 && i > v+3 && r.Has(i, "that") < 0 && r.Lower(i-1) != "to" && r.Rel(i) != "acl:relcl" {
			return v
		}
	}
	return last
}

// part takes words [first, last) for a term. It returns false where they are
// none, and the list is over.
func (r *reader) part(p *plan, first, last int) bool {
	for first < last {
		switch r.Lower(first) {
		case "and", "including", "as", "well", "or", ",", "also", "such", "then", "notably":
			first++
			continue
		}
		break
	}
	first, last = r.Trim(first, last)
	if r.Lower(first) == "in" && (r.Lower(first+1) == "exchange" || r.Lower(first+1) == "return") && r.Lower(first+2) == "for" && first+3 < last {
		r.addTerm(p, first+3, last)
		return true
	}
	if first < last && len(p.terms) > 0 && r.Is(first, "ADP") { // goes on with the part before: ", of the islands"
		return true
	}
	if first >= last || !slices.ContainsFunc(r.lemmas(first, last), func(i int) bool { return r.Is(i, "NOUN", "PROPN") }) {
		return first >= last
	}
	if says := r.says(first, last); says {
		return false
	}
	for first < last && r.Is(first, "DET") && (r.Lower(first) == "the" || r.Lower(first) == "a" || r.Lower(first) == "an") {
		first++
	}
	r.addTerm(p, first, last)
	return true
}

// says reports whether the words are an attribution: ", officials said".
func (r *reader) says(first, last int) bool {
	for i := first; i < last; i++ {
		switch r.Lower(i) {
		case "said", "says", "reported", "told", "added":
			return true
		}
	}
	return false
}

func (r *reader) lemmas(first, last int) (words []int) {
	for i := first; i < last; i++ {
		words = append(words, i)
	}
	return words
}
