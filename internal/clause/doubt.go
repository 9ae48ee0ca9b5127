package clause

import (
	"slices"

	"github.com/readout-dev/readout/internal/wordset"
)

// What is told of somebody that need not be so, or not yet, or no more: what another
// gives his or her word for, foresees or is sure of, what is pending, lied about or was
// before.

// vouched reports whether verb h gives the word of somebody else than its subject
// for what clause i tells: "Brek pledged that Tarn is in favour of it".
func (r *Reader) vouched(i, h int) bool {
	if !vouching[r.Lemma(h)] {
		return false
	}
	by, own := r.Child(i, "nsubj"), r.Child(h, "nsubj")
	if by < h || own < 0 || r.Is(by, "PRON") {
		return false
	}
	speakers := r.Holders(own)
	return !slices.ContainsFunc(r.Holders(by), func(o Holder) bool {
		return slices.ContainsFunc(speakers, func(s Holder) bool { return s.ActsFor(o) || o.ActsFor(s) })
	})
}

// vouching are verbs for giving one's word.
var vouching = wordset.Of(`pledge promise vow swear guarantee assure`)

// Modal reports whether the clause of word i has one of the auxiliaries: its own, that
// of the verb it is coordinated with, or of one like "continue" that it completes.
func (r *Reader) Modal(i int, words ...string) bool {
	for v, n := i, 0; v >= 0 && n < 3; v, n = r.Head(v), n+1 {
		if r.Has(v, words...) >= 0 {
			return true
		}
		h := r.Head(v)
		switch {
		case h < 0 || h > v || r.Child(v, "nsubj") >= 0:
			return false
		case r.Base(v) == "conj" && r.A.Tokens[v].XPOS == "VB" && r.Child(v, "aux") < 0:
		case r.Base(v) == "xcomp" && lingering[r.Lemma(h)], r.Base(v) == "obj" && r.Lemma(h) == "remain":
		default:
			return false
		}
	}
	return false
}

// lingering are verbs for being or doing on.
var lingering = wordset.Of(`continue remain keep stay prove go`)

// Trusted reports whether the clause of word i is what somebody is sure of:
// "confident that Tarn will remain a champion of it".
func (r *Reader) Trusted(i int) bool {
	for v, n := i, 0; v >= 0 && n < 4; v, n = r.Head(v), n+1 {
		if h := r.Head(v); h >= 0 && r.Base(v) == "ccomp" && r.Is(h, "ADJ") && sure[r.Lemma(h)] {
			return true
		}
	}
	k, _ := r.Subject(i)
	for k > 0 && r.Is(k, "PROPN") {
		k--
	}
	return k > 0 && sure[r.lower[k]] // "certain Tarn will", one phrase by the tree
}

// sure are adjectives for holding a thing to be so.
var sure = wordset.Of(`certain sure confident convinced positive optimistic hopeful`)

// Pending reports whether the sentence says of the stance named at word i that it is
// yet to come or in doubt: "her endorsement is only a matter of time".
func (r *Reader) Pending(i int) bool {
	h := r.Head(i)
	if h < i || r.Base(i) != "nsubj" || r.Child(h, "xcomp") > h && !seeming[r.Lemma(h)] {
		return false
	}
	if x := r.Child(h, "xcomp"); x > h {
		h = x
	}
	return r.Lemma(h) == "matter" && r.Lemma(r.Prepositional(h, "of")) == "time" || awaited[r.Lower(h)]
}

var (
	seeming = wordset.Of(`seem appear look`)
	awaited = wordset.Of(`inevitable likely unlikely probable possible imminent certain uncertain doubtful unclear expected anticipated questionable`)
)

// Feigned reports whether the stance named at word i is what somebody is said to lie
// about: "Brek is lying about her support".
func (r *Reader) Feigned(i int) bool {
	h := r.Head(i)
	return h >= 0 && h < i && (r.Base(i) == "obl" || r.Base(i) == "obj") && lying[r.Lemma(h)]
}

var lying = wordset.Of(`lie mislead deceive misrepresent fake feign fabricate`)

// Pluperfect reports whether verb i tells what had been: "had backed it", "who'd
// backed it".
func (r *Reader) Pluperfect(i int) bool {
	if x := r.A.Tokens[i].XPOS; x != "VBN" && x != "VBD" {
		return false
	}
	return r.Has(i, "had", "'d", "’d") >= 0
}

// LongPast reports whether the words behind verb i say that what it tells was in
// former days: "opposed it in years past".
func (r *Reader) LongPast(i int) bool {
	for k := i + 1; r.Is(i, "VERB") && k < r.Sentence(i).Last && r.Lower(k) != ";" && r.Lower(k) != ","; k++ {
		if r.Lower(k) == "past" && r.Is(k-1, "NOUN") && r.A.Tokens[k-1].XPOS == "NNS" && r.Lower(k-2) == "in" {
			return true
		}
	}
	return false
}
