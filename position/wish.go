package position

import "github.com/readout-dev/readout/internal/wordset"

// What somebody wants done, by whom, and what is to become of a thing.

// loose are verbs of wanting that everybody uses of everything.
var loose = wordset.Of(`want plan intend aim seek decide push opt choose elect vote move`)

// willing are those of them that tell what one wants.
var willing = wordset.Of(`want plan intend`)

// infinitive returns the verb of the infinitive that depends on word i, -1 for none.
func (r *reader) infinitive(i int) int {
	for c := range r.Dependents(i) {
		if b := r.Base(c); c > i && (b == "xcomp" || b == "ccomp" || b == "csubj" || b == "advcl" || b == "acl") && r.To(c) >= 0 && r.Lower(r.To(c)-1) != "except" {
			return c
		}
	}
	if w := r.Lower(i + 1); (w == "hard" || w == "harder") && r.Lower(i+2) == "to" && r.Is(i, "VERB") && r.Head(i+2) > i+2 { // "pushes hard to end it", hung on "hard"
		return r.Head(i + 2)
	}
	return -1
}

// wished reports whether the clause of x tells what ought to be, not what is.
func (r *reader) wished(x int) bool {
	if r.Has(x, "could", "can", "may", "might", "would", "will", "'ll", "’ll", "'d", "’d") >= 0 {
		return false
	}
	for c := range r.Dependents(x) {
		if r.Is(c, "AUX") && (r.Lower(c) == "should" || r.Lower(c) == "must" || r.Lower(c) == "be") {
			return true
		}
		if r.Rel(c) == "aux:pass" && endingVerb[r.Lemma(x)] && !r.Negated(x) && r.Lower(c) == "are" { // "insists the Kurds are excluded"
			return true
		}
	}
	if s := r.Child(x, "nsubj"); s >= 0 && s < x && (r.A.Tokens[s].XPOS == "NNS" || r.A.Tokens[s].XPOS == "NNPS") && r.Has(x, "that") >= 0 && r.Has(x, "not") < 0 {
		if h := r.Head(x); h >= 0 && r.Lemma(h) == "suggest" {
			return false // "suggested that the attacks come from fear", read as a wish
		}
	}
	return r.A.Tokens[x].XPOS == "VB" && r.Has(x, "do", "does", "did") < 0
}

// wish returns the issue of a clause that tells what ought to be.
func (r *reader) wish(x, depth int) []topic {
	s := -1
	for c := range r.Dependents(x) {
		if r.Base(c) == "nsubj" {
			s = c
			break
		}
	}
	if s < 0 {
		t, _ := r.deed(x, -1, depth)
		return r.denies(t, x)
	}
	return r.fate(x, s, depth)
}

// fate returns the issue of what ought to happen to, or be done by, the noun
// phrase headed by s: what ought to be ended or kept out is opposed itself.
func (r *reader) fate(x, s, depth int) []topic {
	if r.ends(x) && r.Has(x, "be", "is", "are") >= 0 && !r.Negated(x) {
		if t, ok := r.thing(s, -1, depth+1); ok && len(t) == 1 {
			if o := r.Prepositional(x, "from"); o >= 0 && !t[0].listed {
				t[0].name += " in " + r.spelled(r.phrase(o, -1))
				t[0].alone = false
			}
			t[0].turned = !t[0].turned
			return t
		}
	}
	if r.passiveOf(x) && !r.Negated(x) && !r.ends(x) { // "insisted that the sailors be freed"
		if t := r.undergone(x, s); len(t) > 0 {
			return t
		}
	}
	t, _ := r.deed(x, s, depth+1)
	return r.denies(t, x)
}

// laterInfinitive returns the verb of the first infinitive behind word o, where
// no other verb stands between, wherever the tree hangs it: "warned the premier,
// in her talks with Velia, not to close the strait"; -1 for none.
func (r *reader) laterInfinitive(o int) int {
	for k := o + 1; k+1 < r.Sentence(o).Last; k++ {
		if r.Is(k, "VERB", "AUX") || r.Lower(k) == "but" {
			return -1
		}
		if r.Lower(k) == "to" && r.Is(k, "PART") && r.Head(k) == k+1 && r.Is(k+1, "VERB") {
			return k + 1
		}
	}
	return -1
}
