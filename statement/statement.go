// Package statement finds the words and views that a document ascribes to
// speakers: who (source), how (cue) and what (content), with the day, the
// place, the occasion, the addressee and the relay where they are given.
//
// Attribution is taken as three spans, after PARC 3 and PolNeAR (Pareti 2016;
// Newell, Margolin and Ruths 2018). Direct quotations are found from their
// marks and the cue beside them; paraphrases from the dependency tree, where
// the document has trees. What may ascribe is a table, [Frames].
//
// Words within furniture and headings, words put in marks for their tone, and
// speech that is denied or asked for make no statement.
package statement

import (
	"slices"
	"sort"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/tree"
	"github.com/readout-dev/readout/text"
)

// Find returns the statements of the document in the order in which their
// contents begin. It requires the layers sentences, tokens, mentions and
// times, and reads tags and trees where they are there; it does not change
// the annotation.
func Find(a *readout.Annotation) ([]*readout.Report, error) {
	r := newReader(a)
	r.direct()
	r.indirect()
	r.orphans()
	r.quoting()
	r.relays()
	r.settle()
	var reports []*readout.Report
	for _, f := range r.found {
		report, err := r.report(f)
		if err != nil {
			return nil, err
		}
		reports = append(reports, report)
	}
	return reports, nil
}

// found is a statement that was found, in tokens and bytes.
type found struct {
	by      string
	verb    int          // the token of the cue's verb, -1 for none
	cue     readout.Span // empty for none
	source  readout.Span // empty for none
	head    int          // the token that heads the source, -1 for none
	content []readout.Span
	class   Class
	relay   []string
	tail    readout.Span // words behind the content that belong to the attribution, empty for none
	aside   aside        // "" for what somebody is told to have said
}

// word is a token as this package sees it.
type word struct {
	lower string
	cue   int // index in the table's cues, -1 for none
	quote int // index in reader.quotes of the quotation that holds it, -1 for none
}

// reader goes through one document.
type reader struct {
	a      *readout.Annotation
	table  *cues
	words  []word
	quotes []text.Quote // the outermost
	tree   *tree.Tree   // nil where there are no trees
	found  []*found
	byVerb map[int]*found
	timed  []bool // tokens of temporal expressions
	// subjects has the nearest subject of each token, -1 for none; nil where
	// there are no trees.
	subjects []int32
}

func newReader(a *readout.Annotation) *reader {
	r := &reader{a: a, table: table(), words: make([]word, len(a.Tokens)), byVerb: map[int]*found{}}
	for _, q := range text.Quotes(a) {
		if q.Depth == 0 && q.Inner.Len() > 0 {
			r.quotes = append(r.quotes, q)
		}
	}
	if more := r.unmarked(); len(more) > 0 {
		r.quotes = append(r.quotes, more...)
		slices.SortFunc(r.quotes, func(x, y text.Quote) int { return x.Start - y.Start })
	}
	k := 0
	for i := range a.Tokens {
		w := &r.words[i]
		w.lower, w.cue, w.quote = lower(a.Text(a.Tokens[i].Span)), -1, -1
		if c, ok := r.table.verbs[w.lower]; ok && a.Tokens[i].UPOS != "NOUN" && a.Tokens[i].UPOS != "ADJ" {
			w.cue = c
		} else if c, ok := r.table.nouns[w.lower]; ok && a.Tokens[i].UPOS == "NOUN" {
			w.cue = c
		} else if c, ok := r.table.adjectives[w.lower]; ok && (a.Tokens[i].UPOS == "ADJ" || a.Tokens[i].UPOS == "VERB") {
			w.cue = c
		}
		for k < len(r.quotes) && r.quotes[k].End <= a.Tokens[i].Start {
			k++
		}
		if k < len(r.quotes) && a.Tokens[i].Start >= r.quotes[k].Start {
			w.quote = k
		}
	}
	if a.Has(readout.LayerTags) && a.Has(readout.LayerTrees) {
		r.tree = tree.New(a.Tokens)
		r.subjects = make([]int32, len(a.Tokens))
		for i := range r.subjects {
			r.subjects[i] = -1
		}
		for i := range a.Tokens {
			if h := r.tree.Head(i); h >= 0 && r.tree.Base(i) == "nsubj" && (i < h || r.subjects[h] < 0) && !r.ofSubject(i, h) {
				r.subjects[h] = int32(i)
			}
		}
	}
	r.timed = make([]bool, len(a.Tokens))
	for _, t := range a.Times {
		for i, last := a.TokensIn(t.Span); i < last; i++ {
			r.timed[i] = true
		}
	}
	return r
}

// ofSubject reports whether token i, which the tree takes for a subject of h, is a day
// or in the phrase of the subject before it: "a spokesman for Brek denied".
func (r *reader) ofSubject(i, h int) bool {
	if r.is(i-1, "ADP") && i < h && weekday(r.words[i].lower) {
		return true // "reported on Sunday suggest"
	}
	s := int(r.subjects[h])
	if s < 0 || i > h || s+2 > i {
		return false
	}
	return r.is(s+1, "ADP") && r.tree.First(i) <= s+2
}

// at returns the word of token i, a zero word beyond the ends.
func (r *reader) at(i int) word {
	if i < 0 || i >= len(r.words) {
		return word{cue: -1, quote: -1}
	}
	return r.words[i]
}

func (r *reader) is(i int, upos ...string) bool {
	return i >= 0 && i < len(r.words) && slices.Contains(upos, r.a.Tokens[i].UPOS)
}

// span returns the bytes of tokens [first, last).
func (r *reader) span(first, last int) readout.Span {
	if first >= last {
		return readout.Span{}
	}
	return readout.Span{Start: r.a.Tokens[first].Start, End: r.a.Tokens[last-1].End}
}

// verb reports whether token i is a cue that stands as a verb.
func (r *reader) verb(i int) bool {
	if i < 0 || i >= len(r.words) || r.words[i].cue < 0 || r.table.all[r.words[i].cue].part != Verb {
		return false
	}
	if r.tree != nil {
		return r.is(i, "VERB", "AUX")
	}
	return !determiner(r.at(i - 1).lower)
}

// group returns the first token of the verb group that ends with verb v: its
// auxiliaries and the adverbs between.
func (r *reader) group(v int) int {
	i := v
	for i > 0 && v-i < 8 && r.at(i-1).quote == r.at(v).quote && (auxiliary(r.at(i-1).lower) || r.adverb(i-1)) {
		i--
	}
	for i < v && r.at(i).lower == "," {
		i++
	}
	return i
}

// chainStart returns the first token of the cue with verb v: its group, and that of
// a verb right before it whose infinitive or gerund it is: "went on to say",
// "began by saying".
func (r *reader) chainStart(v int) int {
	g := r.group(v)
	if r.tree == nil {
		return g
	}
	h := r.tree.Head(v)
	if rel := r.tree.Rel(v); h < 0 || h >= g || g-h > 4 || rel != "xcomp" && rel != "advcl" || !r.is(h, "VERB") || r.at(h).cue >= 0 && r.table.all[r.at(h).cue].with("inf") != "" {
		return g
	}
	for i := h + 1; i < g; i++ {
		if w := r.at(i).lower; w != "to" && w != "by" && !r.adverb(i) && r.tree.Base(i) != "compound" {
			return g
		}
	}
	return r.group(h)
}

func (r *reader) adverb(i int) bool {
	w := r.at(i).lower
	if r.tree != nil {
		return r.is(i, "ADV") && !whWord(w) || w == "not" || w == "n't" || w == "n’t"
	}
	return groupAdverb(w) || len(w) > 4 && w[len(w)-2:] == "ly"
}

// blockAt returns the index of the block that holds byte b, -1 between blocks.
func (r *reader) blockAt(b int) int {
	blocks := r.a.Document.Blocks
	i := sort.Search(len(blocks), func(i int) bool { return blocks[i].End > b })
	if i == len(blocks) || blocks[i].Start > b {
		return -1
	}
	return i
}
