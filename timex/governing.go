package timex

import (
	"sort"

	"github.com/readout-dev/readout"
)

// The costs by which [Governing] weighs how far an expression is from what it
// may date: one per word between them, and more for what ends a clause.
const (
	costWord   = 1
	costComma  = 3
	costVerb   = 6
	costClause = 10
	costLimit  = 24
)

// Governing returns the expression that dates a clause or noun phrase: the
// nearest date or time of day in the sentence, where trees are there by the way
// through the tree, else by the words between and the clause boundaries they
// cross; where the sentence has no date, the one date of the sentence before
// in the same paragraph, if this sentence carries on from it. ok is false
// where nothing dates it. It reads a.Times, a.Sentences and a.Tokens as far as
// they are there.
func Governing(a *readout.Annotation, span readout.Span) (t readout.Time, ok bool) {
	sent := sentenceOf(a, span.Start)
	best, bestCost := -1, costLimit+1
	g := newGround(a, sent)
	dated := false
	for i := firstTime(a, sent.Start); i < len(a.Times) && a.Times[i].Start < sent.End; i++ {
		if !dates(a.Times[i]) {
			continue
		}
		dated = true
		if g.offTense(span, a.Times[i]) {
			continue
		}
		if c := g.cost(span, a.Times[i].Span); c < bestCost {
			best, bestCost = i, c
		}
	}
	if best >= 0 {
		return a.Times[best], true
	}
	if dated || !g.carriesOn(span) {
		return readout.Time{}, false
	}
	return dateBefore(a, sent)
}

// offTense reports whether the words of the span tell of the past and the
// expression lies after the document's date, or the other way round.
func (g *ground) offTense(span readout.Span, t readout.Time) bool {
	if g.a.Published == nil || t.When.Start.IsZero() {
		return false
	}
	day := g.a.Published.Date
	past, ahead := false, false
	for i, it := range g.p.items {
		if at := int(it.start) + g.sent.Start; at >= span.Start && at < span.End {
			d := g.p.cueAt(i)
			past, ahead = past || d < 0, ahead || d > 0
		}
	}
	return past && !ahead && t.When.First().Compare(day.Last()) > 0 || ahead && !past && t.When.Last().Compare(day.First()) < 0
}

// dates reports whether the expression names a day or days, so that it can
// date something.
func dates(t readout.Time) bool {
	if t.Type != "DATE" && t.Type != "TIME" {
		return false
	}
	switch t.Value {
	case "PRESENT_REF", "PAST_REF", "FUTURE_REF", "":
		return false
	}
	return true
}

// firstTime returns the index of the first expression at or after byte b.
func firstTime(a *readout.Annotation, b int) int {
	return sort.Search(len(a.Times), func(i int) bool { return a.Times[i].Start >= b })
}

// sentenceOf returns the sentence that holds byte b; where sentences are not
// marked, the stretch between marks that end one.
func sentenceOf(a *readout.Annotation, b int) readout.Span {
	if i := a.SentenceAt(b); i >= 0 {
		return a.Sentences[i].Span
	}
	text := a.Document.Text
	b = min(max(b, 0), len(text))
	const reach = 2000
	start, end := b, b
	for start > 0 && b-start < reach && !sentenceBreak(text, start) {
		start--
	}
	for end < len(text) && end-b < reach && (end == b || !sentenceBreak(text, end)) {
		end++
	}
	return readout.Span{Start: start, End: end}
}

// sentenceBreak reports whether a sentence ends before byte i: a line end, or a
// full stop, space and capital, the word before longer than an abbreviation.
func sentenceBreak(text string, i int) bool {
	if text[i-1] == '\n' {
		return true
	}
	if i < 3 || i >= len(text) || text[i-1] != ' ' || !(text[i] >= 'A' && text[i] <= 'Z' || text[i] == '"') {
		return false
	}
	switch text[i-2] {
	case '?', '!':
		return true
	case '"':
		return text[i-3] == '.'
	case '.':
		n := 0
		for j := i - 3; j >= 0 && isLetter(text[j]); j-- {
			n++
		}
		return n > 4 || n > 0 && text[i-3] >= 'a' && !(text[i-2-n] >= 'A' && text[i-2-n] <= 'Z')
	}
	return false
}

// ground is a sentence as costs are counted over it.
type ground struct {
	a    *readout.Annotation
	sent readout.Span
	p    *parser
}

func newGround(a *readout.Annotation, sent readout.Span) *ground {
	text := a.Document.Text[sent.Start:sent.End]
	return &ground{a: a, sent: sent, p: &parser{text: text, items: scan(text, nil)}}
}

// cost weighs the way from a span to an expression: by the words between and,
// where there is a tree, by the way through it, half and half. Neither is sure:
// parsers err in the very sentences that have two times.
func (g *ground) cost(span, t readout.Span) int {
	c := g.wordCost(span, t)
	if g.a.Has(readout.LayerTrees) {
		if way, ok := g.treeCost(span, t); ok {
			return (c + way) / 2
		}
	}
	return c
}

func (g *ground) wordCost(span, t readout.Span) int {
	if span.Contains(t) {
		return g.between(span.Start, t.Start) / 4
	}
	if t.Start >= span.End {
		return g.between(span.End, t.Start)
	}
	if t.End > span.Start {
		return 0
	}
	c := g.between(t.End, span.Start) + 1
	if g.leads(t) {
		// "On Monday, …" dates the main clause after it.
		c -= costComma + 1
		if c > 12 && c <= costLimit+8 {
			c = 12
		}
	}
	return max(c, 0)
}

// leads reports whether the expression begins the sentence, a preposition aside.
func (g *ground) leads(t readout.Span) bool {
	n := 0
	for _, it := range g.p.items {
		if int(it.start)+g.sent.Start >= t.Start {
			break
		}
		n++
	}
	return n <= 2
}

// between adds up what stands between two bytes of the document.
func (g *ground) between(from, to int) int {
	c := 0
	from, to = from-g.sent.Start, to-g.sent.Start
	first := sort.Search(len(g.p.items), func(i int) bool { return int(g.p.items[i].start) >= from })
	for i := first; i < len(g.p.items) && int(g.p.items[i].end) <= to; i++ {
		it := g.p.items[i]
		switch {
		case it.is(cMark):
			switch it.v {
			case ',':
				c += costComma
			case ';', ':', markDash, markQuote, '"', '(', ')':
				c += costClause
			}
		case boundary(g.p.lower(i)) && !(it.is(cWord) && it.v == wAnd && !g.verbFollows(i)):
			c += costClause
		case it.is(cOther) && g.finite(i):
			c += costVerb
		default:
			c += costWord
		}
	}
	return c
}

// verbFollows reports whether one of the next words is a verb: "and" then joins
// clauses and not nouns.
func (g *ground) verbFollows(i int) bool {
	for k := i + 1; k <= i+3 && k < len(g.p.items); k++ {
		if g.p.items[k].is(cMark) {
			return false
		}
		if g.finite(k) {
			return true
		}
	}
	return false
}

func (g *ground) finite(i int) bool {
	it := g.p.items[i]
	if !it.is(cOther) || it.has(capital) && i > 0 {
		return false
	}
	w := g.p.lower(i)
	return cueOf(w) != 0 || w == "is" || w == "are" || w == "says"
}

// boundary reports whether the word begins a clause or a phrase with a time of
// its own.
func boundary(w string) bool {
	switch w {
	case "that", "which", "who", "while", "when", "after", "before", "ahead", "although", "though", "because", "but", "as", "if", "whether",
		"since", "until", "and", "following", "where", "whose", "unless", "during", "than":
		return true
	}
	return false
}

// carriesOn reports whether the sentence goes on with the event of the one
// before: it begins with a pronoun or with a definite phrase, and its verb is
// a past one.
func (g *ground) carriesOn(span readout.Span) bool {
	if len(g.p.items) == 0 {
		return false
	}
	switch g.p.lower(0) {
	case "he", "she", "they", "it", "the", "both", "their", "his", "her", "its", "this", "these":
	default:
		return false
	}
	at := span.Start - g.sent.Start
	for i, it := range g.p.items {
		if int(it.end) < at {
			continue
		}
		if d := g.p.cueAt(i); d != 0 {
			return d < 0 && g.p.lower(i) != "has" && g.p.lower(i) != "have" && g.p.lower(i) != "had"
		}
	}
	return false
}

// dateBefore returns the one date of the sentence before, in the same block.
func dateBefore(a *readout.Annotation, sent readout.Span) (readout.Time, bool) {
	end := sent.Start
	text := a.Document.Text
	for end > 0 && (text[end-1] == ' ' || text[end-1] == '\n') {
		if text[end-1] == '\n' {
			return readout.Time{}, false
		}
		end--
	}
	if end == 0 {
		return readout.Time{}, false
	}
	before := sentenceOf(a, end-1)
	found, n := readout.Time{}, 0
	for i := firstTime(a, before.Start); i < len(a.Times) && a.Times[i].Start < before.End; i++ {
		if dates(a.Times[i]) {
			found, n = a.Times[i], n+1
		}
	}
	return found, n == 1
}

// treeCost weighs the way through the dependency tree; ok is false where the
// two are not tokens of one tree.
func (g *ground) treeCost(span, t readout.Span) (int, bool) {
	from, ok := g.top(span)
	if !ok {
		return 0, false
	}
	to, ok := g.top(t)
	if !ok {
		return 0, false
	}
	if span.Contains(t) && g.a.Tokens[to].Head == from {
		return 0, true
	}
	// The ancestors of the expression, each with the cost to reach it. A noun
	// is dated by the clause that qualifies it: "talks set for Thursday".
	up := map[int]int{}
	c := 0
	for i, n := to, 0; i >= 0 && n < 64; i, n = g.a.Tokens[i].Head, n+1 {
		up[i] = c
		rel := g.a.Tokens[i].DepRel
		if g.a.Tokens[i].Head == from && len(rel) >= 3 && rel[:3] == "acl" {
			rel = "nmod"
		}
		c += relCost(rel)
	}
	c = 0
	for i, n := from, 0; i >= 0 && n < 64; i, n = g.a.Tokens[i].Head, n+1 {
		if d, ok := up[i]; ok {
			return min(c+d, costLimit+1), true
		}
		c += relCost(g.a.Tokens[i].DepRel)
	}
	return 0, false
}

// relCost is what it costs to climb an edge of the tree: clauses of their own
// keep their times to themselves.
func relCost(rel string) int {
	for i := range len(rel) {
		if rel[i] == ':' {
			rel = rel[:i]
			break
		}
	}
	switch rel {
	case "ccomp", "advcl", "acl", "parataxis", "csubj":
		return 9
	case "conj":
		return 5
	case "xcomp":
		return 3
	}
	return 2
}

// top returns the token of the span whose head lies outside of it.
func (g *ground) top(s readout.Span) (int, bool) {
	first, last := g.a.TokensIn(s)
	for i := first; i < last; i++ {
		h := g.a.Tokens[i].Head
		if h < first || h >= last {
			return i, true
		}
	}
	return 0, false
}
