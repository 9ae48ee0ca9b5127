// Package export writes what Readout holds in forms that other programs read:
// the JSON lines of the wire, listings as a table, JSON lines, CSV or
// Markdown, and a whole ledger as a folder of files.
//
// Every offset that is written counts Unicode code points of the document's
// text, end exclusive. JSON holds texts as they are; no control character but
// a line's end leaves it unescaped. Tables, CSV and Markdown write texts on
// one line, with control and bidirectional characters made visible.
package export

import (
	"bytes"
	"encoding/json"
	"io"
	"slices"
	"unicode/utf8"

	"github.com/readout-dev/readout"
)

type wireDocument struct {
	ID        string              `json:"id"`
	Source    string              `json:"source"`
	URL       string              `json:"url"`
	Outlet    string              `json:"outlet"`
	Title     string              `json:"title"`
	Byline    string              `json:"byline"`
	Language  string              `json:"language"`
	Text      string              `json:"text"`
	Published *readout.Dating     `json:"published"`
	Blocks    []readout.WireBlock `json:"blocks"`
}

type wireSentence struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

type wireToken struct {
	Start  int    `json:"start"`
	End    int    `json:"end"`
	Text   string `json:"text"`
	Lemma  string `json:"lemma"`
	UPOS   string `json:"upos"`
	XPOS   string `json:"xpos"`
	Feats  string `json:"feats"`
	Head   int    `json:"head"`
	DepRel string `json:"deprel"`
}

type wireAnnotation struct {
	Document    wireDocument          `json:"document"`
	Sentences   []wireSentence        `json:"sentences"`
	Tokens      []wireToken           `json:"tokens"`
	Mentions    []readout.WireMention `json:"mentions"`
	Times       []readout.WireTime    `json:"times"`
	Statements  []*readout.Report     `json:"statements"`
	Engagements []*readout.Report     `json:"engagements"`
	Positions   []*readout.Report     `json:"positions"`
	Proposals   []*readout.Report     `json:"proposals"`
	Figures     []*readout.Report     `json:"figures"`
}

// Annotation returns the line that `readout annotate` writes for a document,
// without its line end: the document and the layers asked for, all of them if
// layers is empty. Other layers, and what was not found, are empty lists.
func Annotation(a *readout.Annotation, layers []readout.Layer) ([]byte, error) {
	wants := func(l readout.Layer) bool { return len(layers) == 0 || slices.Contains(layers, l) }
	doc, offsets := a.Document, a.Document.Offsets()
	w := wireAnnotation{
		Document:  newWireDocument(doc),
		Sentences: []wireSentence{}, Tokens: []wireToken{}, Mentions: []readout.WireMention{}, Times: []readout.WireTime{},
		Statements: []*readout.Report{}, Engagements: []*readout.Report{},
		Positions: []*readout.Report{}, Proposals: []*readout.Report{}, Figures: []*readout.Report{},
	}
	if wants(readout.LayerPublished) {
		w.Document.Published = a.Published
	}
	if wants(readout.LayerSentences) {
		for _, s := range a.Sentences {
			at := offsets.CodePoints(s.Span)
			w.Sentences = append(w.Sentences, wireSentence{at.Start, at.End})
		}
	}
	tags, trees := wants(readout.LayerTags), wants(readout.LayerTrees)
	if tags || trees || wants(readout.LayerTokens) {
		w.Tokens = make([]wireToken, 0, len(a.Tokens))
		for _, tok := range a.Tokens {
			at := offsets.CodePoints(tok.Span)
			t := wireToken{Start: at.Start, End: at.End, Text: a.Text(tok.Span), Head: -1}
			if tags {
				t.Lemma, t.UPOS, t.XPOS, t.Feats = tok.Lemma, tok.UPOS, tok.XPOS, tok.Feats
			}
			if trees {
				t.Head, t.DepRel = tok.Head, tok.DepRel
			}
			w.Tokens = append(w.Tokens, t)
		}
	}
	if wants(readout.LayerMentions) {
		w.Mentions = a.WireMentions()
	}
	if wants(readout.LayerTimes) {
		w.Times = a.WireTimes()
	}
	for _, of := range []struct {
		typ   readout.ReportType
		layer readout.Layer
		list  *[]*readout.Report
	}{
		{readout.TypeStatement, readout.LayerStatements, &w.Statements},
		{readout.TypeEngagement, readout.LayerEngagements, &w.Engagements},
		{readout.TypePosition, readout.LayerPositions, &w.Positions},
		{readout.TypeProposal, readout.LayerProposals, &w.Proposals},
		{readout.TypeFigure, readout.LayerFigures, &w.Figures},
	} {
		for _, r := range a.Reports {
			if r.Type() == of.typ && wants(of.layer) {
				*of.list = append(*of.list, r)
			}
		}
	}
	return encode(w)
}

func newWireDocument(doc *readout.Document) wireDocument {
	return wireDocument{
		ID: doc.ID, Source: doc.Source, URL: doc.URL, Outlet: doc.Outlet, Title: doc.Title, Byline: doc.Byline,
		Language: doc.Language, Text: doc.Text, Published: doc.Published, Blocks: doc.WireBlocks(),
	}
}

// Document returns the document in the form of the wire, without a line end.
func Document(doc *readout.Document) ([]byte, error) { return encode(newWireDocument(doc)) }

// Object writes v, a record, a report, an actor, as a line of JSON.
func Object(w io.Writer, v any) error {
	line, err := encode(v)
	if err != nil {
		return err
	}
	_, err = w.Write(append(line, '\n'))
	return err
}

// encode returns v as JSON on one line: <, > and & as they are, every control
// and bidirectional control character as an escape.
func encode(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	return escapeControls(bytes.TrimSuffix(b.Bytes(), []byte("\n"))), nil
}

// escapeControls writes DEL, C1 controls and bidirectional embeddings,
// overrides and isolates, which JSON may hold as they are, as \u escapes: they
// could drive a terminal. They only occur inside of strings, so the JSON means
// the same.
func escapeControls(line []byte) []byte {
	i := bytes.IndexFunc(line, driving)
	if i < 0 {
		return line
	}
	const hex = "0123456789abcdef"
	out := append(make([]byte, 0, len(line)+64), line[:i]...)
	for i < len(line) {
		r, n := utf8.DecodeRune(line[i:])
		if driving(r) {
			out = append(out, '\\', 'u', hex[r>>12&15], hex[r>>8&15], hex[r>>4&15], hex[r&15])
		} else {
			out = append(out, line[i:i+n]...)
		}
		i += n
	}
	return out
}

func driving(r rune) bool {
	return r >= 0x7f && r < 0xa0 || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069
}
