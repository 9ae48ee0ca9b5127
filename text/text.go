// Package text cuts documents into sentences and tokens after the conventions
// of UD English, and pairs quotation marks. The text itself is never altered:
// everything is offsets into it.
//
// Words are syntactic words. Clitics are cut off ("do|n't", "Ana|'s",
// "can|not"), compounds with hyphens are cut ("long|-|term") and affixes stay
// on ("non-profit"). No sentence and no token crosses a block.
//
// Time is linear in the text, whatever it is.
package text

import (
	"sync"

	"github.com/readout-dev/readout"
)

// Limits of what [Segment] makes.
const (
	// MaxSentence is the largest number of tokens in a sentence. A longer one
	// is cut there, and its parts are sentences.
	MaxSentence = 500
	// MaxToken is the largest number of bytes in a token. A longer stretch is
	// cut there, on a character boundary.
	MaxToken = 1000
)

const maxToken = MaxToken

// Segment fills a.Sentences and a.Tokens: spans only, every Head is -1. Each
// block of the document is cut by itself; a text without blocks is cut into
// paragraphs at its blank lines. Every byte that is not white space is in a
// token, and every token in a sentence.
//
// The slices that a has are used again, so that annotating many documents with
// one annotation allocates nothing once the slices are large enough.
func Segment(a *readout.Annotation) {
	s := segmenters.Get().(*segmenter)
	a.Sentences, a.Tokens = a.Sentences[:0], a.Tokens[:0]
	s.text, s.out = a.Document.Text, a
	blocks := a.Document.Blocks
	if len(blocks) == 0 {
		blocks = readout.Paragraphs(s.text)
	}
	for _, b := range blocks {
		s.block(b.Start, b.End)
	}
	s.text, s.out = "", nil
	segmenters.Put(s)
	a.Assigned(readout.LayerSentences, readout.LayerTokens)
}

var segmenters = sync.Pool{New: func() any { return new(segmenter) }}

// segmenter holds what cutting one document needs.
type segmenter struct {
	scanner
	out      *readout.Annotation
	features [maxFeatures]uint32
}

// block cuts one block.
func (s *segmenter) block(start, end int) {
	s.pieces = s.pieces[:0]
	s.scan(start, end)
	if len(s.pieces) == 0 {
		return
	}
	st := s.newState(start, end)
	first := 0
	for i := range s.pieces {
		st.pass(s.pieces[i])
		if i+1 < len(s.pieces) && i-first+1 < MaxSentence && !s.boundary(&st, i) {
			continue
		}
		s.sentence(s.pieces[first : i+1])
		first = i + 1
		st.begin(first)
	}
}

// sentence appends a sentence of the pieces.
func (s *segmenter) sentence(pieces []piece) {
	first := len(s.out.Tokens)
	for i, p := range pieces {
		if p.kind == kindAbbrev && p.end-p.start > 1 && s.text[p.end-1] == '.' && last(pieces[i+1:]) {
			// The full stop of an abbreviation that ends a sentence ends both.
			s.token(p.start, p.end-1)
			s.token(p.end-1, p.end)
			continue
		}
		s.token(p.start, p.end)
	}
	s.out.Sentences = append(s.out.Sentences, readout.Sentence{
		Span:  readout.Span{Start: pieces[0].start, End: pieces[len(pieces)-1].end},
		First: first, Last: len(s.out.Tokens),
	})
}

// last reports whether nothing but closing marks follows in the sentence.
func last(rest []piece) bool {
	if len(rest) > 3 {
		return false
	}
	for _, p := range rest {
		if p.kind != kindCloseQuote && p.kind != kindQuote {
			return false
		}
	}
	return true
}

func (s *segmenter) token(start, end int) {
	s.out.Tokens = append(s.out.Tokens, readout.Token{Span: readout.Span{Start: start, End: end}, Head: -1})
}
