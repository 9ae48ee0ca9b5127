package readout

import (
	"encoding/json"
	"fmt"
)

// Evidence is a stretch of a document's stored text: where it stands, and the
// words themselves. It is made by [Document.Evidence] alone, or read back from
// JSON that was written from such a one and checked again with [Evidence.In].
type Evidence struct {
	document string
	span     Span // bytes; zero after reading from JSON until In binds it
	points   Span // code points
	text     string
}

// Evidence returns the evidence for s. It is an error if s is empty, does not
// lie in the text or splits a character.
func (d *Document) Evidence(s Span) (Evidence, error) {
	if s.Start < 0 || s.End > len(d.Text) || s.Empty() || !onBoundary(d.Text, s.Start) || !onBoundary(d.Text, s.End) {
		return Evidence{}, &Error{Op: "cite", Subject: d.ID, Err: fmt.Errorf("%w: span %d..%d does not fit a text of %d bytes", ErrNoEvidence, s.Start, s.End, len(d.Text))}
	}
	return Evidence{d.ID, s, d.Offsets().CodePoints(s), d.Text[s.Start:s.End]}, nil
}

// Document returns the id of the document cited.
func (e Evidence) Document() string { return e.document }

// Text returns the words, byte-equal to the document's.
func (e Evidence) Text() string { return e.text }

// Span returns the byte offsets in the document's text. It is the zero span
// for evidence that was read from JSON and not yet bound by [Evidence.In].
func (e Evidence) Span() Span { return e.span }

// CodePoints returns the offsets in code points.
func (e Evidence) CodePoints() Span { return e.points }

// IsZero reports whether e cites nothing.
func (e Evidence) IsZero() bool { return e.text == "" }

// In binds e to its document: it checks that the document's text still holds
// these very words there, and returns e with its byte offsets.
func (e Evidence) In(d *Document) (Evidence, error) {
	s := d.Offsets().Bytes(e.points)
	if e.text == "" || s.Empty() || d.Text[s.Start:s.End] != e.text {
		return Evidence{}, &Error{Op: "cite", Subject: d.ID, Err: ErrNotVerbatim}
	}
	e.document, e.span = d.ID, s
	return e, nil
}

type wireSpan struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// MarshalJSON writes {"start","end","text"} with offsets in code points.
func (e Evidence) MarshalJSON() ([]byte, error) {
	return marshal(wireSpan{e.points.Start, e.points.End, e.text})
}

// UnmarshalJSON reads what MarshalJSON wrote. See [Evidence.In].
func (e *Evidence) UnmarshalJSON(data []byte) error {
	var w wireSpan
	if err := json.Unmarshal(data, &w); err != nil {
		return err
	}
	if w.Text == "" || w.Start < 0 || w.End <= w.Start {
		return ErrNoEvidence
	}
	*e = Evidence{points: Span{w.Start, w.End}, text: w.Text}
	return nil
}
