package position

import "slices"

// Clauses that say of a thing before them what somebody does about it: "the
// request, to which Velia has agreed".

// pied returns the issue of verb i that stands before it with one of the
// prepositions: "the request, [to which] Velia has agreed".
func (r *reader) pied(i int, preps []string) []topic {
	for k := i - 1; k > max(r.Sentence(i).First, i-10); k-- {
		if w := r.Lower(k); w != "which" {
			if w == "," {
				return nil
			}
			continue
		}
		if !slices.Contains(preps, r.Lower(k-1)) {
			return nil
		}
		n := k - 2
		if r.Lower(n) == "," {
			n--
		}
		for h, c := n, 0; h > r.Sentence(i).First && c < 12; h, c = h-1, c+1 {
			if lo, hi := r.Subtree(h); r.Is(h, "NOUN") && hi >= n && lo <= h && r.Base(h) != "nmod" && r.Base(h) != "compound" {
				return slices.DeleteFunc(r.things(h, -1), func(t topic) bool { return t.alone })
			}
			if r.Is(h, "VERB", "AUX") {
				return nil
			}
		}
		return nil
	}
	return nil
}

// laterPhrase returns the noun that hangs on verb i by one of the prepositions
// behind word o; -1 for none.
func (r *reader) laterPhrase(i, o int, preps []string) int {
	for c := range r.Dependents(i) {
		if k := r.Case(c); c > o && k >= 0 && slices.Contains(preps, r.Lower(k)) && !r.Timed(c) {
			return c
		}
	}
	return -1
}
