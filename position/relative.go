package position

import "slices"

// Clauses that say of a thing before them what somebody does about it: "the
// treaty, which Tarn tried to stop", "the request, to which Velia has agreed".

// stranded returns the issue of the infinitive x of verb i, where its object is
// what the clause belongs to: "the treaty, which Tarn [tried] to [stop]".
func (r *reader) stranded(i, x int) []topic {
	if r.Rel(i) != "acl:relcl" || !r.ends(x) || r.Child(x, "obj") >= 0 {
		return nil
	}
	h := r.Head(i)
	for c := range r.Dependents(i) {
		if w := r.Lower(c); c < i && (w == "which" || w == "that") && (r.Base(c) == "obj" || r.Base(c) == "nsubj") && h >= 0 {
			return r.turned(r.things(c, -1))
		}
	}
	for c := range r.Dependents(x) {
		if w := r.Lower(c); c < i && (w == "which" || w == "that") {
			return r.turned(r.things(c, -1))
		}
	}
	return nil
}

// turned returns the topics as those of their end.
func (r *reader) turned(topics []topic) []topic {
	topics = slices.DeleteFunc(topics, func(t topic) bool { return t.alone })
	for k := range topics {
		topics[k].turned = !topics[k].turned
	}
	return topics
}

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
