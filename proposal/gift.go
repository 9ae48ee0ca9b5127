package proposal

import (
	"slices"

	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// What is offered or given to whom.

// presented returns what the passive verb v tells that its subject was given: "was offered
// [a truce]", "was presented with [a plan]"; -1 for none.
func (r *reader) presented(v int, row *Verb) int {
	o := r.Child(v, "obj")
	if o > v && r.Is(o, "NOUN") && !r.Timed(o) && !vague[r.Lemma(o)] && (row.name() == "offer" || nouns[r.Lemma(o)]) {
		return o
	}
	if o = r.Prepositional(v, "with"); o > v && nouns[r.Lemma(o)] {
		return o
	}
	return -1
}

// letters are nouns for what terms are written on.
var letters = wordset.Of(`letter note list sheet envelope memorandum message page`)

// gift returns what verb v offers to whom, where both are its objects: "offered
// Sumar a truce"; nil and -1 for none.
func (r *reader) gift(v int) ([]clause.Holder, int) {
	switch r.Lemma(v) {
	case "offer", "promise", "pledge":
	default:
		return nil, -1
	}
	o := r.Child(v, "obj", "iobj")
	if o < v {
		return nil, -1
	}
	lo, _ := r.Subtree(o)
	if r.Is(lo, "DET") {
		lo++
	}
	if m := r.Mention(lo); m != nil && r.Is(o, "NOUN") && r.Mention(o) == nil { // "the Front seats", "Sumar 400 million crowns"
		_, end := r.A.TokensIn(m.Span)
		if to := r.Holders(end - 1); end <= o && r.Base(end-1) == "compound" && slices.ContainsFunc(to, r.party) {
			return to, o
		}
	}
	to := r.Holders(o)
	if h := r.Head(v); len(to) == 0 && r.Is(o, "PRON") && r.Base(v) == "ccomp" && h >= 0 && h < v { // "Sumar said Velia had offered it …"
		to = r.Holders(r.Child(h, "nsubj"))
	}
	if len(to) == 0 && (following[r.Lemma(o)] || fighting[r.Lemma(o)]) { // "offered its fighters an amnesty"
		to = r.makers(o)
	} else if !slices.ContainsFunc(to, r.party) {
		return nil, -1
	}
	for c := range r.Dependents(v) {
		if c > o && (r.Base(c) == "obj" || r.Rel(c) == "obl:unmarked") && r.Is(c, "NOUN") && !r.Timed(c) {
			return to, c
		}
	}
	return nil, -1
}

// secondObject reports whether verb v has an object behind o.
func (r *reader) secondObject(v, o int) bool {
	for c := range r.Dependents(v) {
		if c > o && r.Base(c) == "obj" {
			return true
		}
	}
	return false
}

// vague are nouns for what one offers without proposing anything.
var vague = wordset.Of(`condolence condolences apology thanks sympathy praise explanation evidence detail details comment support help advice hope
	congratulation view opinion assessment glimpse reason example chance solution change way idea look name theory toast
	job marriage prayer prayers word words argument criticism insight answer excuse proof response defense defence assurance
	assurances reward bounty troop troops soldier crowd audience vision alternative contrast lesson rebuke hint preview reassurance tour position place seat resistance proof
	law legislation budget refuge shelter respite welcome bet prize clue lifeline excuse glimmer`)
