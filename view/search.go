package view

import (
	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// Hit is a document that a search found, with the words that match.
type Hit struct {
	Document ledger.Head `json:"document"`
	// Excerpt is nil where only the title matches.
	Excerpt  *Cite     `json:"excerpt"`
	Segments []Segment `json:"segments"`
	// Matches are the words found, in the excerpt.
	Matches []Cite `json:"matches"`
}

// Hits returns what a search found as it is shown.
func Hits(found []ledger.Hit) []Hit {
	hits := make([]Hit, 0, len(found))
	for _, f := range found {
		h := Hit{Document: Head(f.Document), Segments: []Segment{}, Matches: []Cite{}}
		if !f.Excerpt.IsZero() {
			c := Citation(f.Excerpt, "", h.Document)
			h.Excerpt = &c
			h.Segments = matched(f)
			for _, m := range f.Matches {
				h.Matches = append(h.Matches, Citation(m, "", h.Document))
			}
		}
		hits = append(hits, h)
	}
	return hits
}

// matched cuts the excerpt at its matches. Their offsets are code points of
// the document, those of the segments bytes of the excerpt.
func matched(f ledger.Hit) []Segment {
	text, start := f.Excerpt.Text(), f.Excerpt.CodePoints().Start
	offsets := readout.NewOffsets(text)
	var marks []Highlight
	for _, m := range f.Matches {
		at := m.CodePoints()
		marks = append(marks, Highlight{Span: offsets.Bytes(readout.Span{Start: at.Start - start, End: at.End - start}), Chosen: true})
	}
	return Segments(text, readout.Span{End: len(text)}, marks)
}
