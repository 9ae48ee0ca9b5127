// Package clause reads clauses off the dependency trees of an annotated
// document: what depends on a word, whose the subject of a verb is, whether a
// clause is asserted, and which actors a noun phrase names. It is shared by
// the packages that find positions and proposals.
package clause

import (
	"strings"
	"unicode/utf8"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
	"github.com/readout-dev/readout/internal/tree"
	"github.com/readout-dev/readout/text"
)

// Reader reads one document. Words are given by their index in
// Annotation.Tokens; -1 is no word.
type Reader struct {
	A *readout.Annotation
	*tree.Tree

	base      *actor.Base
	verbs     map[string]string // forms to base forms
	lower     []string
	mention   []int32         // index in A.Mentions, -1 for none
	quote     []int32         // index of the outermost quotation, -1 for none
	inner     []readout.Span  // quotations within others
	timed     []bool          // word of a temporal expression
	outlets   map[string]bool // names of those that the document mentions
	said      []said
	adjective map[string]string         // of states, by what the document shows
	public    map[readout.ActorRef]bool // who is in politics; see [Reader.Public]
}

// New indexes the trees, mentions, times and statements of a. It returns nil
// where a has no trees. base tells outlets, which hold no views, from other
// bodies. verbs maps forms to base forms, which the tagger's
// lemmas miss now and then; see [Verbs].
func New(a *readout.Annotation, base *actor.Base, verbs map[string]string) *Reader {
	if !a.Has(readout.LayerTags) || !a.Has(readout.LayerTrees) {
		return nil
	}
	n := len(a.Tokens)
	mem := make([]int32, 2*n)
	r := &Reader{
		A: a, Tree: tree.New(a.Tokens), base: base, verbs: verbs, lower: make([]string, n), timed: make([]bool, n),
		mention: mem[:n], quote: mem[n:],
	}
	for i := range n {
		r.lower[i] = lower(a.Text(a.Tokens[i].Span))
		r.mention[i], r.quote[i] = -1, -1
	}
	r.outlets = map[string]bool{}
	for k := range a.Mentions {
		if m := &a.Mentions[k]; base.Outlet(m.Actor.ID) {
			r.outlets[m.Actor.Name] = true
		}
		for i, last := a.TokensIn(a.Mentions[k].Span); i < last; i++ {
			r.mention[i] = int32(k)
		}
	}
	k := int32(0)
	for _, q := range text.Quotes(a) {
		if q.Depth > 0 && q.Inner.Len() > 0 {
			r.inner = append(r.inner, q.Span)
		}
		if q.Depth > 0 || q.Inner.Len() == 0 {
			continue
		}
		for i, last := a.TokensIn(q.Span); i < last; i++ {
			r.quote[i] = k
		}
		k++
	}
	for _, t := range a.Times {
		for i, last := a.TokensIn(t.Span); i < last; i++ {
			r.timed[i] = true
		}
	}
	r.describe()
	r.listen()
	return r
}

// Len returns the number of words.
func (r *Reader) Len() int { return len(r.lower) }

// Lower returns word i in lower case, "" beyond the ends.
func (r *Reader) Lower(i int) string {
	if i < 0 || i >= len(r.lower) {
		return ""
	}
	return r.lower[i]
}

// Lemma returns the lemma of word i in lower case, "" beyond the ends.
func (r *Reader) Lemma(i int) string {
	if i < 0 || i >= len(r.lower) {
		return ""
	}
	if r.A.Tokens[i].UPOS == "VERB" || r.A.Tokens[i].XPOS == "VBG" {
		if base, ok := r.verbs[r.lower[i]]; ok {
			return base
		}
	}
	return lower(r.A.Tokens[i].Lemma)
}

// Is reports whether word i has one of the parts of speech.
func (r *Reader) Is(i int, upos ...string) bool {
	if i < 0 || i >= len(r.lower) {
		return false
	}
	for _, u := range upos {
		if r.A.Tokens[i].UPOS == u {
			return true
		}
	}
	return false
}

// Child returns the first dependent of word i with one of the relations,
// subtypes included; -1 for none.
func (r *Reader) Child(i int, bases ...string) int {
	for c := range r.Dependents(i) {
		base := r.Base(c)
		for _, b := range bases {
			if base == b || r.Rel(c) == b {
				return c
			}
		}
	}
	return -1
}

// Has returns the first dependent of word i that is one of the words, given
// in lower case; -1 for none.
func (r *Reader) Has(i int, words ...string) int {
	for c := range r.Dependents(i) {
		for _, w := range words {
			if r.lower[c] == w {
				return c
			}
		}
	}
	return -1
}

// Subtree returns the words [first, last) that hang on word i, and it.
func (r *Reader) Subtree(i int) (first, last int) { return r.First(i), r.Last(i) }

// Quoted reports whether word i stands in a quotation.
func (r *Reader) Quoted(i int) bool { return r.quote[i] >= 0 }

// Timed reports whether word i belongs to a temporal expression.
func (r *Reader) Timed(i int) bool { return i >= 0 && i < len(r.timed) && r.timed[i] }

// Mention returns the mention that word i belongs to, nil for none.
func (r *Reader) Mention(i int) *readout.Mention {
	if i < 0 || i >= len(r.mention) || r.mention[i] < 0 {
		return nil
	}
	return &r.A.Mentions[r.mention[i]]
}

// Sentence returns the sentence that word i is in.
func (r *Reader) Sentence(i int) readout.Sentence {
	k := r.A.SentenceAt(r.A.Tokens[i].Start)
	if k < 0 {
		return readout.Sentence{Span: r.A.Tokens[i].Span, First: i, Last: i + 1}
	}
	return r.A.Sentences[k]
}

// Span returns the text span of words [first, last), punctuation and white
// space at the ends left out; empty where nothing is left.
func (r *Reader) Span(first, last int) readout.Span {
	first, last = r.Trim(first, last)
	if first >= last {
		return readout.Span{}
	}
	return readout.Span{Start: r.A.Tokens[first].Start, End: r.A.Tokens[last-1].End}
}

// Trim leaves out punctuation at the ends of words [first, last); a closing
// mark stays where its opening one is inside.
func (r *Reader) Trim(first, last int) (int, int) {
	for first < last && r.Is(first, "PUNCT") {
		first++
	}
	for first < last && (r.Is(last-1, "PUNCT") && r.lower[last-1] != ")" || r.Is(last-1, "CCONJ")) {
		last--
	}
	return first, last
}

// Text returns the text of words [first, last), trimmed.
func (r *Reader) Text(first, last int) string {
	s := r.Span(first, last)
	return r.A.Document.Text[s.Start:s.End]
}

// lower folds w to lower case; most words need no copy.
func lower(w string) string {
	for i := range len(w) {
		if c := w[i]; c >= 'A' && c <= 'Z' || c >= utf8.RuneSelf {
			return strings.ToLower(w)
		}
	}
	return w
}
