package position

import (
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// refusal reads a refusal to say: "declined to say whether", "would not say".
func (r *reader) refusal(i int) {
	if !r.Is(i, "VERB") || !saying[r.Lemma(i)] || r.Asks(i) || r.Lemma(i) == "commit" && r.Child(i, "obj") > i {
		return // "refused to commit troops"
	}
	h := r.Head(i)
	if r.evades(i) {
		return
	}
	would := slices.ContainsFunc([]string{"would", "will", "wo", "wouldn"}, func(w string) bool { return r.Has(i, w) >= 0 })
	if r.Lemma(i) == "draw" && r.Child(i, "nsubj:pass") < 0 {
		return // "would not be drawn on"
	}
	if k := r.Child(i, "conj"); r.Lemma(i) == "confirm" && r.Negated(i) && k > i && r.Lemma(k) == "deny" {
		would = true // "has never confirmed or denied"
	}
	refused := h >= 0 && r.To(i) >= 0 && refusing[r.Lemma(h)] && !r.Negated(h)
	yet := r.To(i) >= 0 && (r.Has(i, "yet") >= 0 || h >= 0 && r.Lemma(h) == "have" && r.Has(h, "yet") >= 0) // "has yet to say"
	if !refused && !yet && !(would && r.Negated(i) && r.Lemma(i) != "discuss") {
		return
	}
	v := i
	if refused || yet && h >= 0 && r.Lemma(h) == "have" {
		v = h
	}
	s, free := r.Subject(v)
	if s < 0 || !free || staff[r.Lemma(s)] {
		return // "Brek's aides declined to confirm it"
	}
	var topics []topic
	for c := range r.Dependents(i) {
		if c < i {
			continue
		}
		lo, hi := r.Subtree(c)
		switch r.Base(c) {
		case "ccomp", "advcl":
			if r.Lower(lo) == "that" && r.Lemma(i) == "confirm" && lo+1 < hi && hi-lo <= maxPhrase { // "would not confirm that …"
				topics = append(topics, r.clauseIssue(c, r.Child(c, "nsubj"))...)
			}
			if w := r.Lower(lo); w == "whether" || w == "if" || w == "how" || w == "when" || w == "what" || w == "why" || w == "where" || w == "who" {
				first, last := r.Trim(lo+1, hi)
				if w != "whether" && w != "if" {
					first = lo
				}
				if t, ok := r.deed(c, -1, 0); ok && t[0].listed {
					topics = append(topics, t...)
				} else if r.again && r.Is(c, "VERB") && len(r.clauseIssue(c, -1)) > 0 {
					topics = append(topics, r.clauseIssue(c, r.Child(c, "nsubj"))...)
				} else if last-first > 1 && last-first <= maxPhrase && !r.Is(first, "PRON") {
					name := r.spelled(first, last)
					if w == "whether" || w == "if" {
						name = "whether " + name
					}
					topics = append(topics, topic{name: name})
				}
			}
		case "obj":
			topics = append(topics, r.things(c, i)...)
			if len(topics) == 0 && claimed[r.Lemma(c)] {
				if name := r.charge(c); name != "" {
					topics = []topic{{name: name, concerns: true}}
				}
			}
		case "obl":
			if k := r.Case(c); k >= 0 && (r.Lower(k) == "on" || r.Lower(k) == "about") && !r.Timed(c) {
				topics = append(topics, r.things(c, i)...)
			}
		}
		if len(topics) > 0 {
			break
		}
	}
	if len(topics) == 0 {
		topics = r.asked(i, s)
	}
	r.add("refuses-to-say", i, r.Holders(s), readout.StanceRefuses, topics, nil)
}

// evades reads "would not be drawn on the base", "neither confirmed nor denied
// that it shelled the port": at verb i.
func (r *reader) evades(i int) bool {
	k := r.Child(i, "conj")
	neither := r.Lemma(i) == "confirm" && k > i && r.Lemma(k) == "deny" && (r.Has(i, "neither") >= 0 || r.Lower(i-1) == "neither" || r.Has(k, "nor") >= 0)
	drawn := r.Lemma(i) == "draw" && r.passiveOf(i) && r.Negated(i)
	if !neither && !drawn {
		return false
	}
	s, free := r.Subject(i)
	if s < 0 || !free {
		return true
	}
	last := r.Sentence(i).Last
	at := i + 1
	if neither {
		at = k + 1
	} else if w := r.Lower(at); w == "on" || w == "about" || w == "over" {
		at++
	}
	topics := r.matterOf(at, last)
	if len(topics) == 0 {
		topics = r.asked(i, s)
	}
	r.add("refuses-to-say", i, r.Holders(s), readout.StanceRefuses, topics, nil)
	return true
}

// matterOf returns what a question is about, by the words from k on: a noun
// phrase, or a clause with "whether", "who", "that" or the like.
func (r *reader) matterOf(k, last int) []topic {
	end := r.phraseEnd(k, last)
	switch w := r.Lower(k); w {
	case "whether", "if", "that", "who", "what", "how", "when", "why", "where":
		if end-k < 3 || end-k > maxPhrase || r.Is(k+1, "PRON") && w != "who" && w != "what" && w != "how" || !r.says(k, end) {
			return nil
		}
		lo := k
		if w == "if" || w == "that" {
			lo++
		}
		lo, hi := r.Trim(lo, end)
		name := r.inside(lo, hi)
		if w == "if" {
			name = "whether " + name
		}
		return []topic{{name: name, concerns: true}}
	}
	return slices.DeleteFunc(r.objectAt(k, last), func(t topic) bool { return t.alone && !t.person })
}

// asked returns what somebody was asked about who does not tell: "Asked about the
// base, Brek declined to comment", "refused to answer questions on the base".
func (r *reader) asked(i, s int) []topic {
	sent := r.Sentence(i)
	for k := i + 1; k < min(i+5, sent.Last); k++ {
		if r.Lemma(k) == "question" {
			for n := k + 1; n < min(k+3, sent.Last); n++ {
				if w := r.Lower(n); w == "on" || w == "about" || w == "over" || w == "regarding" {
					return r.matterOf(n+1, sent.Last)
				}
			}
		}
	}
	first := sent.First
	for quotation[r.Lower(first)] || r.Lower(first) == "when" || r.Lower(first) == "but" {
		first++
	}
	if w := r.Lower(first); w != "asked" && w != "pressed" && w != "questioned" || s < first {
		return nil
	}
	for k := first + 1; k < min(first+4, sent.Last); k++ {
		if w := r.Lower(k); w == "about" || w == "on" || w == "over" {
			return r.matterOf(k+1, sent.Last)
		} else if w == "whether" || w == "if" {
			return r.matterOf(k, sent.Last)
		}
	}
	return nil
}

// silences reads "Asked about the base, Brek said nothing", "dodged the question".
func (r *reader) silences(i int) {
	if !r.Is(i, "VERB") || r.Negated(i) || !r.Asserted(i) {
		return
	}
	o := r.Child(i, "obj")
	if o < i || !(r.Lemma(i) == "say" && r.Lower(o) == "nothing" || evading[r.Lemma(i)] && (r.Lemma(o) == "question" || r.Lemma(o) == "issue")) {
		return
	}
	s, free := r.Subject(i)
	if s < 0 || !free || staff[r.Lemma(s)] {
		return
	}
	holders := r.Holders(s)
	topics := r.asked(i, s)
	if len(topics) == 0 && r.Lemma(i) == "say" { // "has said nothing about the base"
		for k := o + 1; k < min(o+3, r.Sentence(i).Last); k++ {
			if w := r.Lower(k); w == "about" || w == "on" {
				topics = r.matterOf(k+1, r.Sentence(i).Last)
			}
		}
	}
	r.add("refuses-to-say", i, slices.DeleteFunc(holders, func(h clause.Holder) bool { return !r.Public(h) }), readout.StanceRefuses, topics, nil)
}

// evading are verbs for giving no answer.
var evading = wordset.Of(`dodge duck sidestep evade avoid deflect`)
