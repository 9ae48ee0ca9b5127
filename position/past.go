package position

import (
	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// Stances of former days that the tense tells of.

// stanceOf returns the stance that a verb tells by itself, whatever its object; "" for
// others.
func stanceOf(verb string) readout.Stance {
	for _, f := range frameIndex()["verb "+verb] {
		switch f.Name {
		case "support", "oppose", "object-to", "vote-against":
			return f.Stance
		}
	}
	return ""
}

// outlived reports whether the stance that verb i tells had been before the sentence
// tells the opposite: "had championed the treaty as mayor, but opposed it as a
// candidate".
func (r *reader) outlived(i int) bool {
	if !r.Pluperfect(i) {
		return false
	}
	own := stanceOf(r.Lemma(i))
	for k := i + 1; own != "" && k < r.Sentence(i).Last; k++ {
		if r.Is(k, "VERB") && !r.Pluperfect(k) && stanceOf(r.Lemma(k)) == opposite(own) {
			switch r.A.Tokens[k].XPOS {
			case "VBD", "VBZ", "VBP", "VBN":
				return !r.Negated(k)
			}
		}
	}
	return false
}

// fulfilled reports whether the sentence of word i says that what was asked was done:
// who lifts sanctions then keeps a bargain, and says nothing of sanctions.
func (r *reader) fulfilled(i int) bool {
	sent := r.Sentence(i)
	for k := sent.First; k < sent.Last; k++ {
		if r.Is(k, "VERB") && (fulfilling[r.Lemma(k)] || r.Lemma(k) == "meet" && terms[r.Lemma(r.Child(k, "obj"))]) {
			return true
		}
	}
	return false
}

var (
	fulfilling = wordset.Of(`fulfil fulfill comply honour honor`)
	terms      = wordset.Of(`term condition requirement demand obligation commitment`)
)

// dreamt reports whether verb i tells of a wish of a lifetime: "I've always wanted to
// own a ship".
func (r *reader) dreamt(i int) bool {
	x := r.A.Tokens[i].XPOS
	return r.Lemma(i) == "want" && r.Has(i, "always") >= 0 && (x == "VBN" || x == "VBD")
}
