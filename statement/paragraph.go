package statement

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/text"
)

// Speech without quotation marks: in the releases of ministries the paragraphs
// behind one that ends in "the minister said:" are the minister's words.

const (
	attributionReach = 8  // tokens before the colon in which the verb of saying stands
	mostParagraphs   = 12 // that one such speech has
)

// unmarked returns such paragraphs as quotations without marks. Behind the first,
// they go on to the last in which somebody speaks of himself ("we", "our"), as far
// as no other attribution, mark or heading comes between.
func (r *reader) unmarked() (all []text.Quote) {
	blocks := r.a.Document.Blocks
	for b := 0; b+1 < len(blocks); b++ {
		if !r.leadsOn(blocks[b]) {
			continue
		}
		last := -1
		for n := b + 1; n < len(blocks) && n <= b+mostParagraphs && r.plain(blocks[n]); n++ {
			if n == b+1 || r.ofOneself(blocks[n].Span) {
				last = n
			}
		}
		for n := b + 1; n <= last; n++ {
			first, end := r.tokens(blocks[n].Span)
			s := readout.Span{Start: r.a.Tokens[first].Start, End: r.a.Tokens[end-1].End}
			all = append(all, text.Quote{Span: s, Inner: s, Closed: n == last, Continues: n < last})
		}
		b = max(b, last)
	}
	return all
}

// leadsOn reports whether a paragraph ends in somebody's saying and a colon.
func (r *reader) leadsOn(b readout.Block) bool {
	if b.Kind.Furniture() || b.Kind == readout.BlockHeading {
		return false
	}
	first, last := r.tokens(b.Span)
	if last-first < 3 || lower(r.a.Text(r.a.Tokens[last-1].Span)) != ":" {
		return false
	}
	for i := last - 2; i >= max(first, last-1-attributionReach); i-- {
		switch lower(r.a.Text(r.a.Tokens[i].Span)) {
		case "said", "says", "added", "stated", "commented", "remarked", "declared":
			return true
		case ".", "?", "!", ";":
			return false
		}
	}
	return false
}

// plain reports whether a block is a paragraph of some length without quotation
// marks that neither leads to words itself nor lists.
func (r *reader) plain(b readout.Block) bool {
	first, last := r.tokens(b.Span)
	if b.Kind != readout.BlockParagraph || last-first < 5 || r.leadsOn(b) || strings.ContainsAny(r.a.Text(b.Span), "\"“”") {
		return false
	}
	end := r.a.Text(r.a.Tokens[last-1].Span)
	return end == "." || end == "!" || end == "?"
}

// ofOneself reports whether somebody speaks of himself in the words.
func (r *reader) ofOneself(s readout.Span) bool {
	first, last := r.tokens(s)
	return slices.ContainsFunc(r.a.Tokens[first:last], func(t readout.Token) bool {
		switch r.a.Text(t.Span) {
		case "I", "We", "we", "Our", "our", "My", "my", "us", "me":
			return true
		}
		return false
	})
}
