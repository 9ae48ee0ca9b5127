package position

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// What is told of somebody that he or she need not hold: guesses, what is yet to
// be shown, predictions by others, and what rivals and advertisements say.

// Asserted reports whether the clause of verb v is told as what is so; see
// [clause.Reader.Asserted]. What is only likely, still to be shown or said to be
// untrue isn't.
func (r *reader) Asserted(v int) bool {
	if h := r.Head(v); h >= 0 && r.Base(v) == "advcl" && r.Lemma(h) == "use" && r.To(v) >= 0 && (r.Negated(h) || !r.Reader.Asserted(h)) {
		return false // "did not use the speech to call for it"
	}
	if h := r.Head(v); h >= 0 && r.Base(v) == "advcl" && (r.loose || teaming[r.Lemma(h)]) && r.To(v) >= 0 && h < v {
		return r.Asserted(h) // "teamed up with Brek to introduce a bill"
	}
	if h := r.firstTo(v); h >= 0 {
		return true // "was among the first to condemn it"
	}
	if !r.Reader.Asserted(v) || r.Has(v, "likely", "probably", "apparently", "seemingly", "arguably", "ostensibly", "conceivably") >= 0 && r.Has(v, "most") < 0 {
		return false
	}
	if s, _ := r.Subject(v); s >= 0 && s < v {
		if first, _ := r.Subtree(s); r.Lower(first-1) == "until" {
			return false
		}
	}
	switch r.Lower(v - 1) {
	case "than", "but": // "rather than support it", "cannot but support it"
		if r.A.Tokens[v].XPOS == "VB" {
			return false
		}
	}
	if r.A.Tokens[v].XPOS == "VB" && r.Base(v) == "advcl" && r.Has(v, "rather", "instead", "than") >= 0 {
		return false
	}
	for i, n := v, 0; n < 8; n++ {
		h := r.Head(i)
		if h < 0 {
			return true
		}
		switch r.Base(i) {
		case "ccomp", "csubj", "xcomp", "advcl", "acl":
			switch {
			case r.Is(h, "ADJ", "ADV") && r.Has(h, "how") >= 0:
				return false // "how hard she will work to support it"
			case untrue[r.Lower(h)] || r.Lower(h) == "true" && r.Negated(h):
				return false // "it is false that Velia opposes it"
			case showing[r.Lemma(h)] && r.Base(i) == "ccomp" && r.owed(h):
				return false // "has to show that it is willing to"
			case r.Base(i) == "xcomp" && r.To(i) > i-3 && (trying[r.Lower(r.To(i)-1)] && (r.Base(h) == "xcomp" || r.Has(h, "it") >= 0)):
				return false // "finds it difficult to support"
			}
		}
		i = h
	}
	return true
}

// owed reports whether verb h tells what somebody has yet to do: "needs to show",
// "must show".
func (r *reader) owed(h int) bool {
	if r.Has(h, "must", "should", "could", "might", "ought") >= 0 {
		return true
	}
	g := r.Head(h)
	return g >= 0 && r.Base(h) == "xcomp" && r.To(h) >= 0 && owing[r.Lemma(g)]
}

var (
	showing = wordset.Of(`show demonstrate prove signal convince persuade say explain indicate illustrate assure`)
	owing   = wordset.Of(`need have want hope try seek struggle ought fail refuse`)
	// trying are adjectives for what one would rather not do, or do.
	trying = wordset.Of(`hard difficult tough impossible easy easier harder tempting painful awkward`)
)

// foretold reports whether word i tells what somebody else than the holders, or
// who speaks for them, says that they will do.
func (r *reader) foretold(i int) bool {
	if !r.Modal(i, "will", "'ll", "’ll", "wo") {
		return false
	}
	x := r.Child(i, "parataxis") // "Tarn will back Brek, a rival says"
	rep, _, _ := r.Reader.Saying(i)
	return rep != nil || r.Trusted(i) || x > i && speaks[r.Lemma(x)] && r.Child(x, "nsubj") > i
}

// smeared reports whether a statement, of a speaker who is known or not, is what
// somebody says against others: "Brek claimed that Tarn supports it", "the
// advertisement says …", "Brek joked that …".
func (r *reader) smeared(rep *readout.Report, known bool) bool {
	if rep == nil {
		return false
	}
	st := rep.Statement()
	if !known && slices.ContainsFunc(st.Speaker.Spans, func(ev readout.Evidence) bool {
		first, last := r.A.TokensIn(ev.Span())
		k := r.headOf(first, last)
		return k >= 0 && billboards[r.Lemma(k)]
	}) {
		return true
	}
	return slices.ContainsFunc(st.Cue, func(ev readout.Evidence) bool {
		return r.anyOf(ev.Span(), func(k int) bool { return smearing[r.Lemma(k)] })
	})
}

// anyOf reports whether one of the words of a span is such.
func (r *reader) anyOf(s readout.Span, such func(k int) bool) bool {
	first, last := r.A.TokensIn(s)
	for k := first; k < last; k++ {
		if such(k) {
			return true
		}
	}
	return false
}

var (
	// billboards are nouns for what speaks for a side without its name.
	billboards = wordset.Of(`ad advertisement advert commercial spot mailer flyer flier leaflet billboard video poster it`)
	// smearing are verbs by which one says what another would not own.
	smearing = wordset.Of(`claim accuse mock charge allege joke quip scoff jeer taunt sneer deride ridicule tease jest insinuate`)
)

// joking reports whether word i stands in what its speaker says in jest.
func (r *reader) joking(i int) bool {
	return slices.ContainsFunc(r.Cues(i), func(cue readout.Span) bool {
		return r.anyOf(cue, func(k int) bool { return jesting[r.Lemma(k)] || jesting[strings.TrimSuffix(r.Lower(k), "d")] })
	})
}

var jesting = wordset.Of(`joke quip jest tease kid`)

// abandoned reports whether word i tells a stance that its sentence says was given
// up: "opposed it until Velia paid", "who had opposed it, now backs it", "moved
// away from her support".
func (r *reader) abandoned(i int) bool {
	if k := r.Case(i); r.Is(i, "NOUN") && k >= 0 && r.Lower(k) == "from" {
		h := r.Head(i)
		return h >= 0 && (turningAway[r.Lemma(h)] || turningAway[r.Lemma(r.Head(h))])
	}
	if !r.Is(i, "VERB") {
		return false
	}
	if r.Has(i, "had") >= 0 {
		for k := i + 1; k < r.Sentence(i).Last; k++ {
			if r.Lower(k) == "now" {
				return true
			}
		}
	}
	if r.A.Tokens[i].XPOS != "VBD" || r.Negated(i) || !lasting[r.Lemma(i)] {
		return false
	}
	for k := i + 1; k < min(i+16, r.Sentence(i).Last) && r.Lower(k) != ";" && r.Lower(k) != ","; k++ { // wherever the tree hangs it
		if r.Lower(k) == "until" || r.Lower(k) == "till" {
			return true
		}
	}
	return false
}

// disavowed reports whether the sentence of word i goes on to say that the stance told
// there was given up, or began by saying that it is an old one: "voiced support for
// it, a stance she has since disavowed", "in the past".
func (r *reader) disavowed(i int) bool {
	sent := r.Sentence(i)
	for k := sent.First; k < sent.Last; k++ {
		switch w := r.Lower(k); {
		case k < min(i, sent.First+4) && w == "past" && r.Lower(k-1) == "the" && r.Lower(k-2) == "in" && r.A.Tokens[r.tenseOf(i)].XPOS == "VBD":
			return true
		case k > i && k < i+30 && (w == "since" || w == "later" || w == "now" || w == "subsequently") && (givingUp[r.Lemma(k+1)] || givingUp[r.Lemma(k-1)]):
			return true
		}
	}
	return false
}

// tenseOf returns the word that gives the clause of word i its tense: an auxiliary
// before it, or the verb that it hangs on.
func (r *reader) tenseOf(i int) int {
	v := r.clauseOf(i)
	if a := r.Child(v, "aux"); a >= 0 {
		return a
	}
	return v
}

// givingUp are verbs for having a stance no more.
var givingUp = wordset.Of(`disavow renounce repudiate recant reverse abandon reject regret retract walk back drop change disown apologise apologize oppose`)

// wantsMore reports whether who is against the thing told at word i is so because it
// does too little: "criticised the accord, saying it did not go far enough". That is
// no stance against what it is for.
func (r *reader) wantsMore(i int) bool {
	last := min(r.Sentence(i).Last, i+50)
	for k := i + 1; k+1 < last; k++ {
		switch w, next := r.Lower(k), r.Lower(k+1); {
		case w == "far" && next == "enough", w == "fell" && next == "short", w == "falls" && next == "short", w == "falling" && next == "short",
			w == "too" && (next == "weak" || next == "little" || next == "modest" || next == "timid" || next == "lenient" || next == "soft" || next == "narrow"),
			w == "watered" && (next == "down" || next == "-"), w == "watered-down", w == "insufficient", w == "toothless", w == "inadequate":
			return true
		case w == "not" && next == "enough", (w == "do" || w == "did" || w == "does") && next == "enough":
			return true
		}
	}
	return false
}

// lasting are verbs for a stance that one has, not takes.
var lasting = wordset.Of(`support back favour favor oppose resist champion advocate like dislike want believe`)

// turningAway are words for going from one stance to another.
var turningAway = wordset.Of(`move shift evolve evolution retreat turn walk back change depart departure drift away reversal turnaround pivot switch distance`)
