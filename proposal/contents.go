package proposal

import (
	"slices"

	"github.com/readout-dev/readout/internal/wordset"
)

// Where the phrase of a proposal tells its terms, wherever the tree hangs them.

// stipulated reads what a clause with "that" says a proposal is: "a proposal from the
// council that Velia run the port".
func (r *reader) stipulated(p *plan, i int) {
	for k := i + 1; k < min(i+9, r.Sentence(i).Last); k++ {
		switch {
		case r.Lower(k) == "that" && r.Is(k, "SCONJ", "PRON"):
			if x := r.Head(k); r.Lower(k-1) == "condition" || x > k && putting()[r.Lemma(x)] != nil {
				return
			} else if x > k && r.Child(x, "nsubj") > k && r.Is(x, "VERB") && r.wished(x, false) {
				r.clauseTerm(p, x)
			} else if r.Is(k+1, "PROPN", "DET") {
				r.bareClause(p, k)
			}
			return
		case r.Is(k, "VERB", "AUX", "SCONJ"):
			return
		}
	}
}

// offering reports whether the relative clause of verb v says who put the
// proposal forward: "a plan that Velia offered".
func (r *reader) offering(v int) bool {
	s := r.Child(v, "nsubj")
	return putting()[r.Lemma(v)] != nil && s >= 0 && r.Is(s, "NOUN", "PROPN")
}

// underWhich returns the verb of the clause that tells what is so under the
// agreement at word i ("an agreement with Sumar, under which …"), wherever the
// tree has it; -1 for none.
func (r *reader) underWhich(i int) int {
	for k := i + 2; k < min(i+12, r.Sentence(i).Last); k++ {
		if r.Lower(k) != "which" {
			continue
		}
		if w := r.Lower(k - 1); w == "under" || w == "in" || w == "by" {
			if v := r.Head(k); v > k {
				return v
			}
		}
		return -1
	}
	return -1
}

// relativeBehind returns the verb of the relative clause that tells what the
// proposal at word i would do, where the tree gives it to a noun between: "a
// draft in the council that would punish Sumar"; -1 for none.
func (r *reader) relativeBehind(i int) int {
	if r.Child(i, "acl:relcl") >= 0 {
		return -1
	}
	for k := i + 2; k < min(i+10, r.Sentence(i).Last); k++ {
		switch {
		case (r.Lower(k) == "that" || r.Lower(k) == "which") && r.Lower(k+1) == "would":
			v := r.Head(k)
			if v > k && r.Is(v, "VERB") && r.tells(v) {
				return v
			}
			return -1
		case r.Is(k, "VERB", "AUX", "PUNCT") && r.Lower(k) != ",":
			return -1
		}
	}
	return -1
}

// colon returns where the list begins that follows the phrase of the proposal at
// word i behind a colon: "a four-point plan: a truce, …"; -1 for none.
func (r *reader) colon(i int) int {
	_, last := r.phrase(i, -1)
	for k := i + 1; k < min(max(last, i+1)+6, r.Sentence(i).Last-1); k++ {
		if r.Lower(k) == ":" {
			if r.Is(k+1, "DET", "NOUN", "ADJ", "NUM") || r.Is(k+1, "PROPN") && r.clauseBehind(k+1) {
				return k + 1
			}
			return -1
		}
		if r.Is(k, "AUX") && r.Is(k+1, "ADJ") && r.Lower(k+2) == ":" { // "Velia's plan is simple: …"
			continue
		}
		if r.Is(k, "AUX") || r.Is(k, "VERB") && r.A.Tokens[k].XPOS != "VBG" && r.A.Tokens[k].XPOS != "VB" {
			return -1
		}
	}
	return -1
}

// clauseBehind reports whether a clause with a verb begins at word k: "Velia gets the
// fort".
func (r *reader) clauseBehind(k int) bool {
	for end := min(k+5, r.Sentence(k).Last); k < end && r.Lower(k) != ","; k++ {
		if r.Is(k, "VERB", "AUX") {
			return true
		}
	}
	return false
}

// dashed returns the words between the dashes that follow the proposal at word i:
// "Velia's offer to Sumar – a truce and 40 prisoners – was turned down".
func (r *reader) dashed(i int) (first, last int) {
	end := r.Sentence(i).Last
	for k := i + 1; k < min(i+6, end-2); k++ {
		switch {
		case dash[r.Lower(k)]:
			if !r.Is(k+1, "DET", "NOUN", "ADJ", "NUM") {
				return 0, 0
			}
			for n := k + 2; n < end; n++ {
				if dash[r.Lower(n)] {
					return k + 1, n
				}
			}
			return 0, 0
		case !r.Is(k, "ADP", "PROPN", "DET"):
			return 0, 0
		}
	}
	return 0, 0
}

var dash = map[string]bool{"–": true, "—": true, "--": true}

// complements returns the dependents of the noun at word i, and those right
// after it that the tree gives to its verb: "tabled a proposal [for a truce]".
func (r *reader) complements(i int) []int {
	all := slices.Collect(r.Dependents(i))
	_, end := r.Subtree(i)
	if h := r.Head(i); h >= 0 && h < i {
		for c := range r.Dependents(h) {
			lo, hi := r.Subtree(c)
			if k := r.Case(c); c > i && lo == end && k >= 0 && r.Base(c) == "obl" && r.misread(c) < 0 && (r.Timed(c) || passing[r.Lower(k)]) {
				end = hi // "in the early hours", "to Velia", "through Tarsk"
				continue
			}
			if c <= i || lo != end {
				continue
			}
			switch r.Base(c) {
			case "obl", "advcl", "nmod":
				all = append(all, c)
				end = hi
			}
		}
	}
	return all
}

// passing are prepositions of what may stand between a proposal and what it is for.
var passing = wordset.Of(`to through via in at by during after with`)
