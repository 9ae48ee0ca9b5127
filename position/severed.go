package position

import "github.com/readout-dev/readout/internal/wordset"

// What shows that a phrase goes on behind its last word, whatever its words are.

// bereft reports whether words [first, last) have lost what they need: a word of
// theirs hangs on one behind them, or one of their verbs has its object there.
func (r *reader) bereft(first, last int) bool {
	top, astray := 0, 0
	for i := first; i < last; i++ {
		if r.Is(i, "PUNCT") {
			continue
		}
		switch h := r.Head(i); {
		case h == last && r.Is(h, "ADJ"): // "made her support for the plan [clear]"
		case h >= last && !(r.Base(i) == "nsubj" && r.objective(i)):
			astray++
		case h < first:
			top++
		}
		if !r.Is(i, "VERB") || i == first && r.A.Tokens[i].XPOS == "NN" {
			continue
		}
		for c := range r.Dependents(i) {
			lo, _ := r.Subtree(c)
			if b := r.Base(c); lo >= last && !r.Timed(c) && (b == "obj" || b == "xcomp" || b == "ccomp") && r.Child(i, "obj", "xcomp", "ccomp") == c && r.Child(c, "cop") < 0 && !r.finiteSoon(c) && (b == "obj" || r.Is(c, "VERB")) && r.Child(c, "aux") < 0 && !r.parted(last, c) {
				return true
			}
		}
	}
	return astray > 1 || astray == 1 && top > 0
}

// objective reports whether the noun at word i, which the tree has for the subject
// of what follows, is the object of the verb before it: "refused to sign the
// treaty [has angered Velia]", not "documents that show Velia [shelled the port]".
func (r *reader) objective(i int) bool {
	lo, _ := r.Subtree(i)
	return r.Is(lo-1, "VERB") && !believing[r.Lemma(lo-1)] && !showed[r.Lemma(lo-1)]
}

// showed are verbs of which a clause without "that" is an object.
var showed = wordset.Of(`show demonstrate prove reveal suggest find say mean claim indicate ensure`)

// parted reports whether a comma or a dash stands between words last and c, so
// that what stands there is no part of what ends before.
func (r *reader) parted(last, c int) bool {
	for k := last; k < c; k++ {
		if w := r.Lower(k); w == "," || w == ";" || w == "--" || w == "—" || w == "–" || w == ":" {
			return true
		}
	}
	return false
}

// spills reports whether the words behind the phrase that ends with word k, from
// word next on, belong to it: "the money [they send]", "a strait [through which]",
// "the woman [who]", "the “perfunctory” [sit-down]".
func (r *reader) spills(first, k, next int) bool {
	end := r.Sentence(k).Last
	if next >= end {
		return false
	}
	w, after := r.Lower(next), r.Lower(next+1)
	quoted := next > k+1
	switch {
	case r.Is(next, "ADP") && (after == "which" || after == "whom"):
		return true
	case !r.Is(k, "NOUN", "ADJ"):
		return quoted && r.Is(k, "NOUN") && outward[w]
	case r.Is(next, "PRON") && r.A.Tokens[next].XPOS == "PRP" && r.Is(k, "NOUN") && r.definite(k):
		return true
	case (w == "who" || w == "whom" || w == "whose" || w == "that" && r.A.Tokens[next].XPOS == "WDT") && r.Is(k, "NOUN") && r.bareDefinite(first, k):
		return true
	case r.Is(next, "ADJ") && r.Is(next+1, "NOUN") && (r.Base(next) == "amod" || r.Base(next) == "compound") && !r.Timed(next) && !r.Timed(next+1) && !quoted:
		return true
	case quoted && outward[w] && !r.Is(next, "PART"):
		return true
	case quoted && quotation[r.Lower(k-1)] && r.Is(next, "NOUN", "ADJ", "VERB") && r.A.Tokens[next].XPOS != "VBD" && r.A.Tokens[next].XPOS != "VBZ":
		return true
	}
	return false
}

// outward are prepositions that join to a phrase, though its quotation ends, what
// it is of.
var outward = wordset.Of(`of on to for from against`)

// finiteSoon reports whether a verb with a tense or a modal stands at word i or
// behind an adverb there.
func (r *reader) finiteSoon(i int) bool {
	for r.Is(i, "ADV") {
		i++
	}
	switch r.A.Tokens[min(i, r.Len()-1)].XPOS {
	case "VBP", "VBZ", "VBD", "MD":
		return true
	}
	return false
}

// bareDefinite reports whether nothing but "the" stands before noun k of a phrase
// that begins at word first.
func (r *reader) bareDefinite(first, k int) bool {
	w := r.Lower(k - 1)
	return k > 0 && (w == "the" || w == "those") && (k == first || k-1 >= first)
}

// shares reports whether the phrase that ends with noun k is the first of a list
// whose last has what is said of all: "donations [and fees from firms]".
func (r *reader) shares(k, next int) bool {
	if next >= r.Sentence(k).Last || !r.Is(next, "CCONJ") || r.Lower(next) == "but" || !r.Is(k, "NOUN") {
		return false
	}
	n := next + 1
	for ; n < next+4 && r.Is(n, "NOUN", "ADJ", "VERB") && (!r.Is(n, "VERB") || r.A.Tokens[n].XPOS == "VBG"); n++ {
	}
	return n > next+1 && r.Is(n-1, "NOUN") && (r.Lower(n) == "from" || r.Lower(n) == "between")
}

// short reports whether the clause that begins with verb first has lost what its
// verb can't be without: its object, or how.
func (r *reader) short(first, last int) bool {
	lemma := r.Lemma(first)
	if first < 0 || !r.Is(first, "VERB") {
		return false
	}
	if lemma == "do" && last == first+2 && vagueMuch[r.Lower(last-1)] {
		return true // "doing better", "doing more"
	}
	if transitive[lemma] && r.Child(first, "obj", "xcomp", "ccomp", "compound", "nsubj:pass", "csubj") < 0 && r.Is(first+1, "ADP", "ADV") && r.Lower(first+1) != "away" && !vagueMuch[r.Lower(first+1)] && r.Lower(first+1) != "in" && r.Rel(first+1) != "compound:prt" && r.Child(first, "aux:pass") < 0 {
		return true // "reaching [a target] at the talks"
	}
	if uniting[lemma] && r.Lower(last) == "and" && r.Is(last+1, "NOUN", "PROPN", "PRON", "DET") {
		return true // "reuniting the boy [and his father]"
	}
	if lemma == "treat" && r.Is(last-1, "NOUN", "PROPN") {
		o := r.Child(first, "obj")
		return o > first && r.Reach(o, o+maxPhrase) >= last
	}
	return false
}

var (
	uniting    = wordset.Of(`reunite unite reconcile merge combine link separate connect bridge`)
	vagueMuch  = wordset.Of(`more better less that this so it something anything everything nothing`)
	transitive = wordset.Of(`reach do give ensure achieve accomplish explore examine`)
)

// compares reports whether the words end in a comparison that doesn't say with what or
// of what: "pushing harder than Brek", "being involved less".
func (r *reader) compares(first, last int) bool {
	for i := first; i < last; i++ {
		if r.A.Tokens[i].XPOS == "JJR" && r.Base(i) == "advmod" && r.Is(r.Head(i), "VERB") && r.Lower(i+1) == "than" {
			return true
		}
	}
	w := r.Lower(last - 1)
	return (w == "less" || w == "more") && r.Base(last-1) == "advmod"
}

// halfQuoted reports whether a single quotation mark in words [first, last) has
// lost its other half.
func (r *reader) halfQuoted(first, last int) bool {
	open, plain := 0, 0
	for i := first; i < last; i++ {
		switch r.Lower(i) {
		case "'":
			plain += b2i(r.Is(i, "PUNCT"))
		case "‘":
			open++
		case "’":
			open--
		}
	}
	return open > 0 || plain == 1
}
