package position

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// conditions returns the clauses on which the stance at word i depends: "if",
// "provided", "on condition"; of a refusal also "unless", "until", "without".
func (r *reader) conditions(i int, refused bool) []readout.Span {
	var spans []readout.Span
	look := func(at int) {
		for c := range r.Dependents(at) {
			lo, hi := r.Subtree(c)
			switch base := r.Base(c); {
			case base == "advcl" || base == "ccomp" && r.Lower(lo) == "if" && !wondering[r.Lemma(at)]:
				if r.A.Tokens[at].XPOS == "VBD" && r.Has(c, "after", "when") >= 0 {
					continue // "endorsed it, but only after talking to his party": that is done
				}
				if o := r.Child(i, "obj"); o >= 0 {
					if k := r.Child(o, "conj"); k >= 0 && k < lo {
						continue // of the second thing: "the truce, and the exchange if …"
					}
				}
				if r.conditional(lo, c, refused) {
					if r.Lower(lo) == "that" {
						lo++
					}
					spans = append(spans, r.Span(lo, r.conditionEnd(lo, hi)))
				}
			case (base == "obl" || base == "nmod") && c > at:
				if k := r.Case(c); k >= 0 && (r.Lower(k) == "without" && refused || (r.Lemma(c) == "condition" && r.Lower(k) == "on") || r.Lemma(c) == "exchange" && r.Lower(k) == "in" && !asking[r.Lemma(at)]) {
					spans = append(spans, r.Span(lo, hi))
				}
			}
		}
	}
	look(i)
	if h := r.Head(i); h >= 0 && r.Is(i, "VERB") { // a condition that hangs beside the clause
		_, end := r.Subtree(i)
		for c := range r.Dependents(h) {
			if lo, hi := r.Subtree(c); c > i && (lo == end || lo == end+1) && (r.Base(c) == "ccomp" || r.Base(c) == "advcl") && r.conditional(lo, c, refused) {
				spans = append(spans, r.Span(lo, hi))
			}
		}
	}
	for k := i + 1; k+1 < r.Sentence(i).Last; k++ {
		if h := r.Head(k); r.Base(k) == "conj" && r.Is(k, "VERB") && (h == i || h >= 0 && h == r.Head(i)) {
			break // of what is done besides
		}
		if r.Lower(k) == "only" && (r.Lower(k+1) == "if" || r.A.Tokens[i].XPOS != "VBD" && (r.Lower(k+1) == "when" || r.Lower(k+1) == "after")) {
			last := k + 2
			for last < r.Sentence(i).Last && r.Lower(last) != "," && r.Lower(last) != ";" {
				last++
			}
			if s := r.Span(k+1, last); !slices.ContainsFunc(spans, s.Overlaps) {
				spans = append(spans, s)
			}
		}
	}
	for c := range r.Dependents(i) {
		if b := r.Base(c); c > i && (b == "xcomp" || b == "ccomp" || b == "obj" || b == "obl") && !r.Is(c, "PRON") {
			look(c)
		}
	}
	if s := r.proviso(i); !s.Empty() && !slices.ContainsFunc(spans, func(t readout.Span) bool { return t.Contains(s) }) {
		before := len(spans)
		spans = slices.DeleteFunc(spans, s.Overlaps) // "on condition", without what
		if len(spans) < before || before == 0 && !strings.HasPrefix(r.A.Text(s), "in ") {
			spans = append(spans, s)
		}
	}
	return slices.Compact(spans)
}

// ofAnother reports whether the clause that begins at word lo belongs to a second
// thing right before it: "the truce, and the exchange if …".
func (r *reader) ofAnother(lo int) bool {
	k := lo - 1
	for k > 0 && r.Is(k, "NOUN", "PROPN", "ADJ", "DET") {
		k--
	}
	return k < lo-1 && r.Lower(k) == "and" && r.Lower(k-1) == ","
}

// proviso returns the words from "unless", "provided that" or the like after word i
// to where the clause ends, wherever the tree has them; empty for none.
func (r *reader) proviso(i int) readout.Span {
	last := r.Sentence(i).Last
	for k := i + 1; k < min(last, i+20); k++ {
		if r.Base(k) == "conj" && r.Is(k, "VERB") || r.Lower(k) == ";" {
			break
		}
		if !r.stipulates(i, k) {
			continue
		}
		end := k + 1
		for end < last && r.Lower(end) != "," && r.Lower(end) != ";" && !quotation[r.Lower(end)] {
			end++
		}
		return r.Span(k, end)
	}
	return readout.Span{}
}

// stipulates reports whether word k begins what the stance at word i depends on.
func (r *reader) stipulates(i, k int) bool {
	next, third := r.Lower(k+1), r.Lower(k+2)
	switch r.Lower(k) {
	case "unless":
		return true
	case "provided", "providing":
		return next == "that" || r.Lower(k-1) == ","
	case "on":
		return next == "condition" && (third == "that" || third == "of") || (next == "the" || next == "one") && third == "condition"
	case "in":
		return (next == "exchange" || next == "return") && third == "for"
	case "as", "so":
		return next == "long" && third == "as" && !r.spells(k+3) && (r.A.Tokens[i].XPOS != "VBD" || agreeing[r.Lemma(i)]) && r.Lower(k-1) != "for"
	}
	return false
}

// spells reports whether words from k on tell how long a thing takes: "as long as [a
// month or two]".
func (r *reader) spells(k int) bool {
	for n := k; n < min(k+4, r.Sentence(k).Last) && !r.Is(n, "VERB", "AUX", "PRON"); n++ {
		if spans[r.Lemma(n)] {
			return true
		}
	}
	return false
}

var spans = wordset.Of(`minute hour day night week fortnight month year decade century`)

// agreeing are verbs behind which "as long as" is no time, whatever their tense.
var agreeing = wordset.Of(`agree accept consent`)

// conditionEnd returns where a condition of words [first, last) ends: before
// what the sentence goes on with, ", reversing …".
func (r *reader) conditionEnd(first, last int) int {
	for k := first + 1; k+1 < last; k++ {
		if r.Lower(k) == "," && r.A.Tokens[k+1].XPOS == "VBG" {
			return k
		}
	}
	return last
}

// wondering are verbs of which a clause with "if" is a question.
var wondering = wordset.Of(`ask wonder know see doubt check say tell decide question consider discuss learn find`)

// passing are what conditions say that nobody sets: "if elected", "if needed".
var passing = wordset.Of(`elected needed necessary possible confirmed asked required chosen re-elected reelected nominated invited so not any anything`)

// conditional reports whether the clause at words from lo, of verb c, is a
// condition.
func (r *reader) conditional(lo, c int, refused bool) bool {
	if r.ofAnother(lo) {
		return false
	}
	mark := ""
	for d := range r.Dependents(c) {
		if r.Lower(d) == "once" && r.A.Tokens[c].XPOS == "VBG" {
			continue // "criticised for once holding": in former days
		}
		if d < c && (r.Base(d) == "mark" || r.Base(d) == "advmod" || r.Base(d) == "case") {
			switch w := r.Lower(d); w {
			case "if", "unless", "until", "provided", "providing", "once", "without":
				if r.Lower(d-1) == "even" || r.Lower(d-1) == "as" {
					return false
				}
				mark = w
			case "long":
				if r.Lower(d-1) == "as" && !r.spells(d+2) {
					mark = "provided"
				}
			case "when", "after":
				if r.Lower(d-1) == "only" {
					mark = "if"
				}
			}
		}
	}
	if r.Lower(lo) == "for" && mark == "once" {
		return false
	}
	if r.Lower(lo) == "provided" {
		mark = "provided"
	}
	if r.Lemma(c) == "have" && r.Child(c, "obj") < 0 {
		return false // "if we have to"
	}
	if w := r.Lower(c); passing[w] && r.Child(c, "nsubj", "nsubj:pass") < 0 || strings.HasSuffix(w, "elected") {
		return false
	}
	switch mark {
	case "if", "provided", "unless":
		return true
	case "until", "without", "once":
		return refused || r.Lower(lo-1) == "only" || mark == "once" && r.Has(r.Head(c), "would", "will", "'ll", "’ll") >= 0
	}
	return false
}
