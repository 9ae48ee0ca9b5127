package proposal

import (
	"slices"
)

// What an offer holds and whom it is made to, where the tree errs.

// farther returns the noun for a proposal that verb v puts forward where what
// stands between hides it from the tree: "submitted to Sumar through mediators [a
// proposal]", "given both sides [a draft]"; -1 for none.
func (r *reader) farther(v int) int {
	for k := v + 1; k < min(v+12, r.Sentence(v).Last); k++ {
		switch {
		case r.Is(k, "VERB", "AUX", "PUNCT", "SCONJ") && r.Lower(k) != "-" && r.Mention(k) == nil:
			return -1
		case nouns[r.Lemma(k)] && r.Is(k, "NOUN") && !r.Is(k+1, "NOUN"):
			lo := k
			for lo > v && !r.Is(lo, "DET") {
				lo--
			}
			if w := r.Lower(lo); (w == "a" || w == "an") && k-lo < 6 && lo > v+1 && !r.planned(k) {
				return k
			}
			return -1
		}
	}
	return -1
}

// handed reads to whom and through whom a proposal was put by what stands between
// verb v and its noun at word n.
func (r *reader) handed(p *plan, v, n int) {
	for k := v + 1; k < n; k++ {
		hs := r.Holders(k)
		if len(hs) == 0 {
			hs = r.sentBy(k)
		}
		if len(hs) == 0 || r.Mention(k) == nil && !r.Is(k, "NOUN", "PROPN", "PRON") || r.Is(k+1, "NOUN", "PROPN") && k+1 < n {
			continue
		}
		through := false
		for c := k; c > v; c-- {
			if w := r.Lower(c); w == "to" || w == "through" || w == "via" {
				through = w != "to"
				break
			}
		}
		if through {
			p.mediators = append(p.mediators, hs...)
		} else if p.to = append(p.to, hs...); r.Is(k+1, "CCONJ") {
			return
		}
	}
}

// brought reads "arrived in Maresh with a proposal for a truce".
func (r *reader) brought(v int) bool {
	switch r.Lemma(v) {
	case "arrive", "return", "come", "fly", "travel", "go", "turn", "counter", "respond", "reply":
	default:
		return false
	}
	o := r.Prepositional(v, "with")
	if o < v || !nouns[r.Lemma(o)] || r.definite(o) || r.planned(o) || r.Negated(v) || !r.Asserted(v) {
		return false
	}
	s, free := r.Subject(v)
	if s < 0 || !free {
		return false
	}
	p := &plan{answers: -1, by: byNoun, head: o, from: r.owners(o)}
	if len(p.from) == 0 {
		p.from = r.makers(s)
	}
	if len(p.from) == 0 {
		return false
	}
	r.name(p, o)
	r.enter(p, o)
	return true
}

// bareClause takes for the one term of p the clause behind "that" at word k whose
// verb the tagger takes for a noun: "that the two sides exchange lists".
func (r *reader) bareClause(p *plan, k int) bool {
	for x := k + 2; x < min(k+8, r.Sentence(k).Last); x++ {
		if r.Is(x, "VERB", "AUX", "ADP", "PUNCT") {
			return false
		}
		if xpos := r.A.Tokens[x-1].XPOS; r.plain(x) && r.Is(x, "NOUN", "ADJ") && (xpos == "NNS" || xpos == "NNP" || r.Lower(x-2) == "each" || r.Lower(x-2) == "either") && r.Is(x+1, "DET", "NUM", "NOUN", "ADJ", "PRON", "PROPN") {
			last := x + 1
			for last < r.Sentence(k).Last && r.Lower(last) != "," && r.Lower(last) != ";" && !stops(r, last) {
				last++
			}
			r.addTerm(p, k+1, last)
			if len(p.terms) > 0 {
				p.name = r.spelledSpan(p.terms[0].span)
			}
			return len(p.terms) > 0
		}
	}
	return false
}

// receivers reads to whom and through whom verb v puts p forward.
func (r *reader) receivers(p *plan, v int) {
	if o := r.Child(v, "iobj"); o >= 0 {
		p.to = append(p.to, r.Holders(o)...)
	}
	for c := range r.Dependents(v) { // "in a letter to Velia", "at talks with Velia"
		if r.Base(c) != "obl" || !occasions[r.Lemma(c)] {
			continue
		}
		for _, h := range r.Holders(r.Prepositional(c, "to", "with")) {
			if !slices.ContainsFunc(p.to, h.Same) && !slices.ContainsFunc(p.from, h.Same) {
				p.to = append(p.to, h)
			}
		}
	}
	if s := r.Child(v, "nsubj"); s >= 0 && s < v && occasions[r.Lemma(s)] { // "Brek's letter to Tarn proposes"
		p.to = append(p.to, r.across(r.Holders(r.Prepositional(s, "to")), p.from)...)
	}
	for _, h := range []int{v, p.head} {
		for c := range r.Dependents(h) {
			k := r.Case(c)
			if c < h || k < 0 {
				continue
			}
			switch r.Lower(k) {
			case "to":
				for _, h := range r.Holders(c) {
					if !slices.ContainsFunc(p.to, h.Same) {
						p.to = append(p.to, h)
					}
				}
			case "through", "via":
				p.mediators = append(p.mediators, r.Holders(c)...)
			}
		}
	}
}
