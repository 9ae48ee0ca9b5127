package model

import (
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/text"
)

// Analyze finds the sentences, tokens, tags, trees and names of an English
// text with the default model. A blank line ends a paragraph; invalid UTF-8 and
// carriage returns are replaced, and offsets are those of the annotation's own
// text, a.Document.Text.
//
// A text in another language is read as if it were English, so that its tokens
// and sentences are of use, its tags and trees hardly; the language is not
// guessed here.
func Analyze(s string) (*readout.Annotation, error) {
	m, err := Default()
	if err != nil {
		return nil, err
	}
	s = strings.ToValidUTF8(s, "\uFFFD")
	s = strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
	doc, err := readout.NewDocument(readout.Document{
		ID: readout.ID(readout.PrefixDocument, s), Source: "-", Language: "en", Text: s, Blocks: readout.Paragraphs(s),
	})
	if err != nil {
		return nil, err
	}
	a := readout.NewAnnotation(doc)
	text.Segment(a)
	m.Tag(a)
	m.Parse(a)
	a.Mentions = m.Names(a)
	a.Assigned(readout.LayerSentences, readout.LayerTokens, readout.LayerTags, readout.LayerTrees, readout.LayerMentions)
	return a, nil
}
