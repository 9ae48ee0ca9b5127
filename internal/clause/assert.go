package clause

import (
	"slices"

	"github.com/readout-dev/readout/internal/wordset"
)

// Negated reports whether the verb, adjective or noun at word i is denied.
func (r *Reader) Negated(i int) bool {
	for c := range r.Dependents(i) {
		switch r.lower[c] {
		case "not":
			if w := r.Lower(c + 1); c > i-2 || w != "only" && w != "just" && w != "merely" && w != "simply" {
				return true // "not only because he supports the treaty" denies nothing
			}
		case "never":
			if c < i || r.Lower(c+1) != "to" {
				return true // "vowed never to sign" denies the signing
			}
		case "n't", "n’t", "neither", "nor", "hardly", "barely", "scarcely", "cannot", "no-one", "nobody":
			return true
		case "no":
			return r.Is(c, "DET") || r.Is(c+1, "ADV")
		}
	}
	if t := r.To(i); t > 0 && r.Lower(t-1) == "never" {
		return true
	}
	switch r.Lower(i - 1) {
	case "not", "n't", "n’t", "never":
		return true
	case "longer":
		return r.Lower(i-2) == "no"
	}
	return false
}

var (
	modals = wordset.Of(`may might could can 'd`)
	duties = wordset.Of(`should must ought shall need`)
	// unsure are verbs whose complement is not told as a fact.
	unsure = wordset.Of(`accuse suspect doubt deny dispute fear expect hope wish imagine ask wonder speculate guess pretend dream
		assume suppose bet fail forget charge blame rumor rumour misrepresent allege predict worry presume urge encourage press
		persuade convince force pressure pressurise beg want implore tempt allow let help warn refute threaten`)
	conditions = wordset.Of(`if unless whether lest until once supposing`)
)

// Asserted reports whether the clause of verb v is told as a fact: not as a
// possibility, a question, a condition, a duty or what somebody denies. Its
// own negation is left to the caller.
func (r *Reader) Asserted(v int) bool {
	if r.Asks(v) {
		return false
	}
	if yet := r.Has(v, "yet"); yet >= 0 && r.Lower(yet+1) == "to" {
		return false
	}
	if r.Has(v, "perhaps", "maybe", "possibly", "reportedly", "allegedly", "supposedly", "presumably") >= 0 {
		return false
	}
	first := v // "must be strong and fight": both
	for n := 0; n < 3 && r.Base(first) == "conj" && r.A.Tokens[first].XPOS == "VB" && r.Child(first, "nsubj", "aux") < 0 && r.Head(first) >= 0; n++ {
		first = r.Head(first)
	}
	for c := range r.Dependents(first) {
		if r.Is(c, "AUX") && c < first && (modals[r.lower[c]] || duties[r.lower[c]]) {
			// "We cannot accept this" is no possibility.
			if w := r.lower[c]; (w == "can" || w == "could" || w == "ca") && r.Negated(first) {
				continue
			}
			return false
		}
	}
	if r.Inverted(v) || r.Disclaimed(v) {
		return false
	}
	for c := range r.Dependents(v) { // "the claim that …", wherever the tree hangs it
		if c < v && r.lower[c] == "that" && r.Base(c) != "nsubj" && r.Is(c-1, "NOUN") && unlikely[r.Lemma(c-1)] {
			return false
		}
		if c > 0 && c < v && r.lower[c] == "that" && r.Base(c) == "mark" && r.lower[c-1] == "not" {
			return false // "not that there should be no tests"
		}
	}
	// "whether or not Velia wants", wherever the tree has the "whether".
	if s := r.ownSubject(v); s >= 0 {
		first, _ := r.Subtree(s)
		for k := first - 1; k >= 0 && k >= first-3; k-- {
			if r.lower[k] == "whether" {
				return false
			}
		}
	}
	for i, n := v, 0; i >= 0 && n < 12; n++ {
		h := r.Head(i)
		base := r.Base(i)
		if h >= 0 && h == r.Sentence(h).First && (r.A.Tokens[h].XPOS == "VB" && supposing[r.lower[h]] || r.lower[h] == "had") && base == "ccomp" {
			return false // "Say Velia demanded it.", "Had Velia opposed it, …"
		}
		if base == "advcl" || base == "ccomp" || base == "acl" || base == "xcomp" {
			for c := range r.Dependents(i) {
				if c < i && (r.Base(c) == "mark" || r.Base(c) == "advmod") && conditions[r.lower[c]] {
					return false
				}
			}
		}
		if h < 0 {
			return true
		}
		if r.lower[r.firstOf(i)] == "how" && (base == "ccomp" || base == "csubj" || base == "advcl" || base == "nsubj" || base == "parataxis") {
			return false // "how hard Velia will work for it"
		}
		switch base {
		case "ccomp", "xcomp", "csubj":
			if base == "xcomp" && (r.Has(h, "may", "might", "could") >= 0 && !r.Negated(h) || r.Has(h, "must", "should", "ought") >= 0) {
				return false // "may be willing to support", "must be willing to"
			}
			if r.asked(h, i) {
				break // "Asked about it, Brek said": she did
			}
			if base == "ccomp" && r.vouched(i, h) {
				return false
			}
			if r.Is(h, "VERB", "AUX") && (unsure[r.Lemma(h)] || r.Negated(h) && i > h) {
				return false
			}
			if r.Is(h, "ADJ", "NOUN") && (r.Negated(h) || unlikely[r.Lemma(h)]) || base == "xcomp" && r.Is(h, "ADJ") && reluctant[r.Lemma(h)] {
				return false
			}
		case "obj":
			if r.Is(i, "VERB") && unsure[r.Lemma(h)] {
				return false // "denied reports that …", read as a verb
			}
		case "acl":
			if g := r.Head(h); r.Is(h, "NOUN") && sensed[r.Lemma(h)] && g >= 0 && r.Base(h) == "obj" && r.Negated(g) {
				return false // "I don't get the sense that she supports it"
			}
			if r.Is(h, "NOUN") && unlikely[r.Lemma(h)] && r.To(i) < 0 && (r.A.Tokens[i].XPOS != "VBN" || r.Rel(i) != "acl") { // not "a suggestion rejected by Velia"
				return false
			}
		case "advcl":
			if (r.Lemma(h) == "use" || setsOut[r.Lemma(h)] && proclaims[r.Lemma(i)]) && r.To(i) >= 0 { // "used the talks to accuse Velia", "went there to demand it": she did
				break
			}
			if r.Has(i, "to") >= 0 && r.Has(i, "to") < i || r.Has(i, "without") >= 0 || r.Lower(r.firstOf(i)) == "without" {
				return false
			}
		}
		i = h
	}
	return true
}

// Inverted reports whether an auxiliary before the subject of verb v makes its clause
// a condition: "Had Velia opposed it, …", "should Brek return".
func (r *Reader) Inverted(v int) bool {
	for c := range r.Dependents(v) {
		if w := r.lower[c]; r.Base(c) == "aux" && (w == "had" || w == "should" || w == "were") && r.ownSubject(v) > c && (c == r.Sentence(c).First || r.lower[c-1] == "," || r.Is(c-1, "PUNCT") || w == "had" && c == r.firstOf(v)) {
			return true
		}
	}
	return false
}

// Disclaimed reports whether the clause of verb v follows right behind a verb by which
// somebody is told not to have said it: "had never suggested the state should use it",
// whatever the tree hangs it on.
func (r *Reader) Disclaimed(v int) bool {
	s := r.ownSubject(v)
	if s < 0 || s > v {
		return false
	}
	k := r.firstOf(s) - 1
	if r.Lower(k) == "that" {
		k--
	}
	return r.Is(k, "VERB") && proposing[r.Lemma(k)] && r.Negated(k)
}

// proposing are verbs for putting a view.
var proposing = wordset.Of(`say suggest claim argue propose mean imply state advocate demand insist recommend think believe`)

// setsOut are verbs for going or sending somewhere, proclaims those for what one
// says there: the purpose tells what one is for or against.
var (
	setsOut   = wordset.Of(`go travel fly come return visit arrive send gather meet convene take sue court write phone telephone call join march rally appear`)
	proclaims = wordset.Of(`demand urge press call protest condemn denounce lobby push argue oppose support back block stop prevent reject challenge object appeal
		plead defend promote criticise criticize`)
)

// asked reports whether verb h is a participle that begins the sentence,
// "Asked whether …,", which the tree takes for the head of clause i behind it.
func (r *Reader) asked(h, i int) bool {
	return i > h && h == r.Sentence(h).First && r.Lemma(h) == "ask" && r.ownSubject(h) < 0 && r.ownSubject(i) > h
}

var supposing = wordset.Of(`say suppose imagine assume`)

var unlikely = wordset.Of(`unlikely likely possible impossible unclear unsure uncertain doubtful reason chance possibility prospect risk rumour rumor suggestion report
	fear hope wish expectation claim allegation accusation speculation sign indication hint likelihood perception`)

func (r *Reader) firstOf(i int) int {
	first, _ := r.Subtree(i)
	return first
}

// Asks reports whether word i stands in a question.
func (r *Reader) Asks(i int) bool {
	if r.inquired(i) {
		return true
	}
	s := r.Sentence(i)
	for k := i + 1; k < s.Last && r.Quoted(i) && r.quote[k] == r.quote[i] && r.lower[k] != "."; k++ { // "Must we go?" she asked
		if r.lower[k] == "?" {
			return true
		}
	}
	for k := s.Last - 1; k >= s.First && k > s.Last-4; k-- {
		if r.lower[k] == "?" {
			return true
		}
	}
	return false
}

// inquired reports whether word i stands in the words of a question that somebody is
// told to ask: "asked Tarn how he would handle it".
func (r *Reader) inquired(i int) bool {
	for v, n := i, 0; n < 4; n++ {
		h := r.Head(v)
		if h < 0 || h > i {
			return false
		}
		if b := r.Base(v); (b == "ccomp" || b == "advcl") && inquiring[r.Lemma(h)] && questions[r.lower[r.firstOf(v)]] {
			return true
		}
		v = h
	}
	return false
}

// reluctant are adjectives for not doing a thing, sensed nouns for what one takes a
// thing to be, inquiring verbs for asking, questions words that begin what is asked.
var (
	reluctant = wordset.Of(`reluctant loath hesitant disinclined averse slow`)
	sensed    = wordset.Of(`sense impression feeling idea belief indication evidence sign hint proof`)
	inquiring = wordset.Of(`ask wonder inquire enquire quiz`)
	questions = wordset.Of(`how why whether what when where which who whom if`)
)

// To returns the "to" of the infinitive at verb v, -1 for none.
func (r *Reader) To(v int) int {
	for c := range r.Dependents(v) {
		if c < v && r.lower[c] == "to" && (r.Base(c) == "mark" || r.Is(c, "PART")) {
			return c
		}
	}
	return -1
}

// Case returns the preposition of the noun phrase headed by word i, -1 for none.
func (r *Reader) Case(i int) int {
	for c := range r.Dependents(i) {
		if c < i && (r.Base(c) == "case" || r.Base(c) == "mark" && r.Is(c, "ADP", "SCONJ")) {
			return c
		}
	}
	return -1
}

// Prepositional returns the first noun phrase or gerund after word i that
// hangs on it by one of the prepositions; -1 for none.
func (r *Reader) Prepositional(i int, preps ...string) int {
	for c := range r.Dependents(i) {
		if c < i {
			continue
		}
		switch r.Base(c) {
		case "obl", "nmod", "advcl", "acl", "ccomp", "xcomp":
			for k := range r.Dependents(c) {
				if b := r.Base(k); k < c && (b == "case" || b == "mark") && slices.Contains(preps, r.lower[k]) && !(r.Lower(k+1) == "," && (r.Is(c, "VERB") || r.Is(k+2, "VERB"))) { // not "all that it stood for, drawing scorn"
					return c
				}
			}
		}
	}
	return -1
}
