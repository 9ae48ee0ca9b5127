package position

import (
	"slices"

	"github.com/readout-dev/readout/internal/wordset"
)

// Phrases by their words in a row, for where the tree hangs them on nothing of use.

// objectAt returns the issue of the noun phrase or gerund that begins at word k.
func (r *reader) objectAt(k, last int) []topic {
	for quotation[r.Lower(k)] {
		k++
	}
	end := r.phraseEnd(k, last)
	if r.Is(k, "ADP", "SCONJ") {
		return nil
	}
	if end <= k || r.Is(k, "PRON") && !r.pronounced(k) {
		return nil
	}
	if r.A.Tokens[k].XPOS == "VBG" && r.Is(k, "VERB") {
		return r.doingAt(k, last)
	}
	h := r.headOf(k, end)
	if h < 0 || !r.Is(h, "NOUN", "PROPN", "PRON") {
		return nil
	}
	if x := r.infinitive(h); x > h && r.Is(h, "PROPN") {
		return nil
	}
	topics := slices.DeleteFunc(r.things(h, -1), func(t topic) bool { return t.alone && !t.person })
	if len(topics) == 0 && !r.bare(h) && r.Mention(h) == nil && !people[r.Lemma(h)] && !qualities[r.Lemma(h)] && !personal[r.Lemma(h)] && !taking[r.Lemma(h)] && !thin[r.Lemma(h)] && !claimed[r.Lemma(h)] {
		topics = slices.DeleteFunc(r.verbatim(k, end, false), func(t topic) bool { return !t.weighs && !t.concerns })
	}
	return topics
}

// doingAt returns the issue of the verb phrase, an infinitive or a gerund, that
// begins at word v.
func (r *reader) doingAt(v, last int) []topic {
	for r.Is(v, "ADV") {
		v++
	}
	if t, ok := r.deed(v, -1, 0); ok {
		return r.denies(t, v)
	}
	return nil
}

// phraseEnd returns where the noun phrase from word k on ends at the latest:
// before a comma, a verb with a tense, or a word that begins another clause.
func (r *reader) phraseEnd(k, last int) int {
	for i := k; i < min(last, k+maxPhrase); i++ {
		if bounds[r.Lower(i)] {
			return i
		}
	}
	return min(last, k+maxPhrase)
}

// bounds are words and marks at which a noun phrase ends.
var bounds = wordset.Of(`, ; . : — – -- ( but because while after although though if unless when`)
