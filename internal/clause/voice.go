package clause

import (
	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// Who speaks for another: "a spokesman for Brek", "Brek's office", "a Velian
// foreign ministry spokeswoman". What they say is the other's, by the codebook
// that of the person, body or state that they are named by.

// mouths are nouns for who speaks for another, insiders for those who know what
// the other wants, and may tell it.
var (
	mouths   = wordset.Of(`spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople office`)
	insiders = wordset.Of(`official officials aide aides adviser advisers advisor advisors spokesman spokeswoman spokesperson diplomat diplomats minister envoy
		source sources office lawyer lawyers`)
)

// mouthpiece returns for whom the unnamed speaker of words [first, last) speaks:
// whom "for" names, else whom the words before the noun do.
func (r *Reader) mouthpiece(first, last int) (Holder, bool) {
	at := -1
	for k := first; k < last; k++ {
		if m := r.Mention(k); mouths[r.lower[k]] && (m == nil || m.Actor.Name == "") {
			if at = k; k+1 < last && mouths[r.lower[k+1]] { // "a Foreign Office spokesman"
				at = k + 1
			}
			break
		}
	}
	if at < 0 {
		return Holder{}, false
	}
	for k := at + 1; k < last; k++ {
		switch {
		case r.lower[k] == "for" || r.lower[k] == "of" && r.lower[at] == "office":
			for n := k + 1; n < last; n++ {
				if h, ok := r.spokenFor(n); ok {
					return h, true
				}
			}
			return Holder{}, false
		case r.Is(k, "VERB") || r.lower[k] == ",":
			k = last
		}
	}
	for _, k := range append(backwards(first, at), at) {
		if m := r.Mention(k); k < at && m != nil && m.Actor.Name == "" {
			continue // the whole description, which tells the state; first look for a name in it
		}
		if h, ok := r.spokenFor(k); ok {
			// "Brek's office", but "Brek spokesman" and "Velia's spokesman" are as good
			return h, r.lower[at] != "office" || h.Type == readout.ActorPerson
		}
	}
	return Holder{}, false
}

// backwards lists the words of [first, last) from the last on.
func backwards(first, last int) (all []int) {
	for k := last - 1; k >= first; k-- {
		all = append(all, k)
	}
	return all
}

// spokenFor returns the actor whom word k names: by name, by an office that says
// whose it is, or as the adjective of a state.
func (r *Reader) spokenFor(k int) (Holder, bool) {
	if m := r.Mention(k); m != nil {
		switch {
		case m.Actor.Name != "" && m.Type != readout.ActorPlace && m.Form != readout.FormPronoun:
			h := r.holderOf(m)
			return h, !r.quiet(h)
		case m.Form == readout.FormNominal && m.Represents != "" && (governs[r.Lemma(k)] || m.Actor.Name == ""):
			return r.named(m.Represents)
		}
		return Holder{}, false
	}
	if state := r.State(k); state != "" {
		return r.named(state)
	}
	return Holder{}, false
}

// mouth returns for whom the noun at word i, which heads a phrase like "a
// spokesman for Brek", speaks.
func (r *Reader) mouth(i int) (Holder, bool) {
	if !mouths[r.Lower(i)] || !r.Is(i, "NOUN", "PROPN") {
		return Holder{}, false
	}
	if m := r.Mention(i); m != nil && m.Actor.Name != "" {
		return Holder{}, false // "the Foreign Office"
	}
	first, last := r.Subtree(i)
	for c := range r.Dependents(i) {
		if lo, _ := r.Subtree(c); c > i && (r.Base(c) == "appos" || r.Base(c) == "acl" || r.Base(c) == "flat") {
			last = min(last, lo)
		}
	}
	if m := r.Mention(i + 1); m != nil && m.Type == readout.ActorPerson && m.Form == readout.FormName {
		return Holder{}, false // "spokesman Oru Venn", who has a name
	}
	return r.mouthpiece(first, last)
}

// Insider reports whether word i stands in words of an unnamed official or aide
// who is named by h, or by the state or body that h acts for: who may tell what
// h would do.
func (r *Reader) Insider(i int, h Holder) bool {
	rep, _, known := r.Saying(i)
	if rep == nil || known {
		return false
	}
	for _, ev := range rep.Statement().Speaker.Spans {
		first, last := r.A.TokensIn(ev.Span())
		inside, names := false, false
		for k := first; k < last; k++ {
			inside = inside || insiders[r.lower[k]]
			if x, ok := r.spokenFor(k); ok {
				names = names || x.ActsFor(h) || h.ActsFor(x)
			}
		}
		if inside && names {
			return true
		}
	}
	return false
}
