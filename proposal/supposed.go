package proposal

import (
	"slices"

	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// What is a proposal only by its answer: that Velia would free the pilots is one where the
// text calls it an offer that Sumar turned down, and that it wants a fort demolished is one
// where Sumar refused.

// suppose keeps p for the answer that shows it to be a proposal.
func (r *reader) suppose(p *plan) {
	if len(p.terms) > 0 && slices.ContainsFunc(p.from, r.party) {
		p.last = r.at
		r.supposed = append(r.supposed, p)
	}
}

// shown returns what was told in the sentence before, or in this one, that those who
// answer it by noun o show to be a proposal ("turned down the offer", ", a demand that
// they rejected"), or by none (o is -1) where it was asked of them; nil for nothing. It is
// one of the plans from then on.
func (r *reader) shown(v, o int, by []clause.Holder) *plan {
	for k, p := range slices.Backward(r.supposed) {
		if r.at-p.last > 1 || p.head >= v || len(r.across(by, p.from)) == 0 || !slices.ContainsFunc(by, r.party) {
			continue
		}
		if o >= 0 && r.Lower(o) == "it" {
			if p.by == byReturn {
				continue
			}
		} else if o < 0 {
			if !p.asked || !slices.ContainsFunc(by, func(h clause.Holder) bool { return r.addressed(p, h) }) {
				continue
			}
		} else if lemma := r.Lemma(o); p.asked && !wishes[lemma] || !p.asked && !(offers[lemma] || spoken[lemma] && p.by != byReturn) ||
			!r.definite(o) && !(r.Is(o-1, "DET") && r.Lower(o-2) == "," && p.last == r.at) {
			continue
		}
		r.supposed = slices.Delete(r.supposed, k, k+1)
		r.enter(p, p.head)
		return p
	}
	return nil
}

// offers are nouns by which an answer shows that something was offered.
var offers = wordset.Of(`offer proposal concession`)

// askedElse keeps what verb v asks another party to do that is none of the acts, and so
// no proposal unless it is answered: "asked Tarn not to publish the letter".
func (r *reader) askedElse(p *plan, v int, row *Ask) {
	o, x := r.Child(v, "obj", "iobj"), r.infinitive(v)
	if o < 0 {
		o = r.Prepositional(v, "on", "upon", "to")
	}
	if o < v || x < o || owed[r.Lemma(x)] || r.Child(x, "obj", "obl", "xcomp") < 0 {
		return
	}
	if p.to = r.across(r.Holders(o), p.from); !slices.ContainsFunc(p.to, r.party) {
		return
	}
	p.terms = nil
	if r.clauseTerm(p, x) {
		p.name = row.Name + " " + p.name
		r.suppose(p)
	}
}

// wantedDone keeps what somebody wants done: "wants the fort demolished".
func (r *reader) wantedDone(p *plan, v int) {
	o := r.Child(v, "obj")
	if r.Lemma(v) != "want" || o < v || !r.Is(o, "NOUN", "PROPN") {
		return
	}
	for x := range r.Dependents(v) {
		if xpos := r.A.Tokens[x].XPOS; x > o && (r.Base(x) == "xcomp" || r.Base(x) == "ccomp") && (xpos == "VBN" || xpos == "VBD") && r.To(x) < 0 && r.act(x) {
			first, _ := r.phrase(o, -1)
			_, last := r.clauseWords(x)
			for k := x + 1; k < last; k++ {
				if r.Lower(k) == "," {
					last = k
				}
			}
			p.terms = nil
			r.addTerm(p, first, last)
			p.name = "call for " + r.spelled(first, last)
			r.suppose(p)
			return
		}
	}
}
