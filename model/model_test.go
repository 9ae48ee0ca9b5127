package model_test

import (
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/model"
	"github.com/readout-dev/readout/text"
)

// words gives the tokens of a as form/UPOS/relation.
func words(a *readout.Annotation) string {
	s := ""
	for _, tok := range a.Tokens {
		s += a.Text(tok.Span) + "/" + tok.UPOS + "/" + tok.DepRel + " "
	}
	return s
}

func TestTagAndParse(t *testing.T) {
	m, err := model.Default()
	if err != nil {
		t.Fatal(err)
	}
	a := readout.NewAnnotation(testkit.Document(t, "The minister met the envoys in Velia."))
	text.Segment(a)
	m.Tag(a)
	m.Parse(a)
	want := "The/DET/det minister/NOUN/nsubj met/VERB/root the/DET/det envoys/NOUN/obj in/ADP/case Velia/PROPN/obl ./PUNCT/punct "
	if got := words(a); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
