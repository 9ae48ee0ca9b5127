package position

import (
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// What one gives another's word for, foresees of another or says that another only
// claims: none of it is the other's stance.

// vouched reports whether verb h gives the word of somebody else than its subject
// for what clause i tells: "Brek pledged that Tarn is in favour of it".
func (r *reader) vouched(i, h int) bool {
	if !vouching[r.Lemma(h)] {
		return false
	}
	by, own := r.Child(i, "nsubj"), r.Child(h, "nsubj")
	if by < h || own < 0 || r.Is(by, "PRON") {
		return false
	}
	speakers := r.Holders(own)
	return !slices.ContainsFunc(r.Holders(by), func(o clause.Holder) bool {
		return slices.ContainsFunc(speakers, func(s clause.Holder) bool { return s.ActsFor(o) || o.ActsFor(s) })
	})
}

// vouching are verbs for giving one's word.
var vouching = wordset.Of(`pledge promise vow swear guarantee assure`)

// modal reports whether the clause of word i has one of the auxiliaries: its own, that
// of the verb it is coordinated with, or of one like "continue" that it completes.
func (r *reader) modal(i int, words ...string) bool {
	for v, n := i, 0; v >= 0 && n < 3; v, n = r.Head(v), n+1 {
		if r.Has(v, words...) >= 0 {
			return true
		}
		h := r.Head(v)
		switch {
		case h < 0 || h > v || r.Child(v, "nsubj") >= 0:
			return false
		case r.Base(v) == "conj" && r.A.Tokens[v].XPOS == "VB" && r.Child(v, "aux") < 0:
		case r.Base(v) == "xcomp" && lingering[r.Lemma(h)]:
		default:
			return false
		}
	}
	return false
}

// lingering are verbs for being or doing on.
var lingering = wordset.Of(`continue remain keep stay prove go`)

// trusted reports whether the clause of word i is what somebody is sure of:
// "confident that Tarn will remain a champion of it".
func (r *reader) trusted(i int) bool {
	for v, n := i, 0; v >= 0 && n < 4; v, n = r.Head(v), n+1 {
		if h := r.Head(v); h >= 0 && r.Base(v) == "ccomp" && r.Is(h, "ADJ") && sure[r.Lemma(h)] {
			return true
		}
	}
	s, _ := r.Subject(i)
	first, _ := r.Subtree(max(s, 0))
	return s >= 0 && r.Is(first, "ADJ") && sure[r.Lower(first)] || s > 0 && sure[r.Lower(s-1)] // "certain Tarn will", one phrase by the tree
}

// sure are adjectives for holding a thing to be so.
var sure = wordset.Of(`certain sure confident convinced positive optimistic hopeful`)

// pending reports whether the sentence says of the stance named at word i that it is
// yet to come or in doubt: "her endorsement is only a matter of time".
func (r *reader) pending(i int) bool {
	h := r.Head(i)
	if h < i || r.Base(i) != "nsubj" || r.Child(h, "xcomp") > h && !seeming[r.Lemma(h)] {
		return false
	}
	if x := r.Child(h, "xcomp"); x > h {
		h = x
	}
	return r.Lemma(h) == "matter" && r.Lemma(r.Prepositional(h, "of")) == "time" || unsettledYet[r.Lower(h)]
}

var (
	seeming      = wordset.Of(`seem appear look`)
	unsettledYet = wordset.Of(`inevitable likely unlikely probable possible imminent certain uncertain doubtful unclear expected anticipated questionable`)
)

// compared reports whether the sentence goes on behind word i with what the thing told
// there is set against: "more interested in war [than] in peace".
func (r *reader) compared(i int) bool {
	for k := i + 1; k < r.Sentence(i).Last; k++ {
		if r.Lower(k) == "than" {
			return true
		}
	}
	return false
}

// feigned reports whether the stance named at word i is what somebody is said to lie
// about: "Brek is lying about her support".
func (r *reader) feigned(i int) bool {
	h := r.Head(i)
	return h >= 0 && h < i && (r.Base(i) == "obl" || r.Base(i) == "obj") && lying[r.Lemma(h)]
}

var lying = wordset.Of(`lie mislead deceive misrepresent fake feign fabricate`)

// pickedOut reports whether the words of a topic stop before the clause that says
// which of many it is: "[a law] that does not protect the fishermen".
func (r *reader) pickedOut(t topic) bool {
	for k := t.first; k < t.last; k++ {
		if c := r.Child(k, "acl:relcl"); c >= t.last && r.Is(k, "NOUN") && r.Has(k, "a", "an") >= 0 {
			return true
		}
	}
	return false
}

// favourable reports whether the pattern tells what somebody is for, so that against a
// thing it is by denial only.
func favourable(by string) bool {
	return by == "promises" || by == "pledge" || slices.ContainsFunc(Frames, func(f Frame) bool { return f.Name == by && f.Stance == readout.StanceSupports })
}
