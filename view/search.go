package view

import (
	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// Hit is a record or a document that a search found, with the words that match.
type Hit struct {
	// Record is nil for a document.
	Record *Item `json:"record,omitempty"`
	// Document is the one found, or the one with the record's words.
	Document ledger.Head `json:"document"`
	// Excerpt is nil where only a title or name matches.
	Excerpt  *Cite     `json:"excerpt"`
	Segments []Segment `json:"segments"`
	// Matches are the words found, in the excerpt.
	Matches []Cite `json:"matches"`
}

// Hits returns what a search found as it is shown.
func Hits(found []ledger.Hit) []Hit {
	hits := make([]Hit, 0, len(found))
	for _, f := range found {
		hits = append(hits, newHit(f.Document, "", f.Excerpt, f.Matches))
	}
	return hits
}

// RecordHits returns the records that a search found as they are shown.
func RecordHits(found []ledger.RecordHit) []Hit {
	hits := make([]Hit, 0, len(found))
	for _, f := range found {
		h := newHit(f.Document, f.Report, f.Excerpt, f.Matches)
		it := NewItem(f.Record, h.Excerpt)
		h.Record = &it
		hits = append(hits, h)
	}
	return hits
}

func newHit(doc ledger.Head, report string, excerpt readout.Evidence, matches []readout.Evidence) Hit {
	h := Hit{Document: Head(doc), Segments: []Segment{}, Matches: []Cite{}}
	if excerpt.IsZero() {
		return h
	}
	c := Citation(excerpt, report, h.Document)
	h.Excerpt = &c
	h.Segments = matched(excerpt, matches)
	for _, m := range matches {
		h.Matches = append(h.Matches, Citation(m, report, h.Document))
	}
	return h
}

// matched cuts an excerpt at its matches. Their offsets are code points of
// the document, those of the segments bytes of the excerpt.
func matched(excerpt readout.Evidence, matches []readout.Evidence) []Segment {
	text, start := excerpt.Text(), excerpt.CodePoints().Start
	offsets := readout.NewOffsets(text)
	var marks []Highlight
	for _, m := range matches {
		at := m.CodePoints()
		marks = append(marks, Highlight{Span: offsets.Bytes(readout.Span{Start: at.Start - start, End: at.End - start}), Chosen: true})
	}
	return Segments(text, readout.Span{End: len(text)}, marks)
}
