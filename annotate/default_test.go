package annotate_test

import (
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
	"github.com/readout-dev/readout/annotate"
	"github.com/readout-dev/readout/demo"
	"github.com/readout-dev/readout/extract"
	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/source"
)

func TestOtherLanguagesAreLeftAlone(t *testing.T) {
	p, err := annotate.Default(actor.Default())
	if err != nil {
		t.Fatal(err)
	}
	const text = `Prime Minister Ana Brek met Foreign Minister Ilo Tarn in Sumar on 7 May 2031.`
	for _, tc := range []struct {
		language string
		finds    bool
	}{{"", true}, {"en", true}, {"en-GB", true}, {"de", false}, {"fr-FR", false}} {
		doc := *testkit.Document(t, text)
		doc.Language = tc.language
		a, err := p.Annotate(&doc)
		if err != nil {
			t.Fatal(err)
		}
		if got := len(a.Reports) > 0; got != tc.finds {
			t.Errorf("language %q: %d reports, want some: %v", tc.language, len(a.Reports), tc.finds)
		}
		if len(a.Tokens) == 0 {
			t.Errorf("language %q: no tokens", tc.language)
		}
	}
}

// corpus returns the documents of the demonstration corpus.
func corpus(tb testing.TB) (docs []*readout.Document) {
	tb.Helper()
	for item, err := range source.FS(tb.Context(), demo.Corpus(), source.Limits{}) {
		if err != nil {
			tb.Fatal(err)
		}
		doc, err := extract.Document(item, extract.Options{})
		if err != nil {
			tb.Fatal(err)
		}
		docs = append(docs, doc)
	}
	return docs
}

// TestEverySpanIsVerbatim holds the second promise over the whole pipeline:
// each span lies in its document, and each quoted text is its text.
func TestEverySpanIsVerbatim(t *testing.T) {
	p, err := annotate.Default(actor.Default())
	if err != nil {
		t.Fatal(err)
	}
	for _, doc := range corpus(t) {
		a, err := p.Annotate(doc)
		if err != nil {
			t.Fatal(err)
		}
		inside := readout.Span{End: len(doc.Text)}
		for _, tok := range a.Tokens {
			if !inside.Contains(tok.Span) || tok.Empty() {
				t.Errorf("%s: token %v", doc.Source, tok.Span)
			}
		}
		for _, m := range a.Mentions {
			if b, _ := doc.BlockAt(m.Start); !inside.Contains(m.Span) || doc.InFurniture(m.Span) && b.Kind != readout.BlockCaption {
				t.Errorf("%s: mention %v in furniture or outside", doc.Source, m.Span)
			}
		}
		for _, r := range a.Reports {
			bound, err := r.In(doc)
			if err != nil {
				t.Errorf("%s: %v", doc.Source, err)
				continue
			}
			for _, ev := range bound.Evidence() {
				if s := ev.Span(); doc.Text[s.Start:s.End] != ev.Text() {
					t.Errorf("%s: evidence %v is not verbatim", doc.Source, s)
				}
			}
			if s := r.Statement(); s != nil {
				for _, list := range [][]readout.Evidence{s.Cue, s.Content, s.Speaker.Spans} {
					for _, ev := range list {
						if at := ev.Span(); doc.Text[at.Start:at.End] != ev.Text() || doc.InFurniture(at) {
							t.Errorf("%s: %q is not verbatim, or furniture", doc.Source, ev.Text())
						}
					}
				}
			}
		}
	}
}

// TestAnnotationIsAPureFunction annotates each document twice, the second
// time after all others.
func TestAnnotationIsAPureFunction(t *testing.T) {
	p, err := annotate.Default(actor.Default())
	if err != nil {
		t.Fatal(err)
	}
	ids := func(doc *readout.Document) (ids []string) {
		a, err := p.Annotate(doc)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range a.Reports {
			ids = append(ids, r.ID())
		}
		return ids
	}
	docs := corpus(t)
	first := map[string][]string{}
	for _, doc := range docs {
		first[doc.ID] = ids(doc)
	}
	for i := len(docs) - 1; i >= 0; i-- {
		again := ids(docs[i])
		if len(again) != len(first[docs[i].ID]) {
			t.Fatalf("%s: %d reports, then %d", docs[i].Source, len(first[docs[i].ID]), len(again))
		}
		for j := range again {
			if again[j] != first[docs[i].ID][j] {
				t.Errorf("%s: report %d differs", docs[i].Source, j)
			}
		}
	}
}

func BenchmarkAnnotate(b *testing.B) {
	p, err := annotate.Default(actor.Default())
	if err != nil {
		b.Fatal(err)
	}
	docs := corpus(b)
	size := 0
	for _, doc := range docs {
		size += len(doc.Text)
	}
	b.SetBytes(int64(size / len(docs)))
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		if _, err := p.Annotate(docs[i%len(docs)]); err != nil {
			b.Fatal(err)
		}
	}
}

// TestNamesThatNobodyKnows: a name that is no known actor is a mention of
// nobody known, and no mention overlaps another.
func TestNamesThatNobodyKnows(t *testing.T) {
	p, err := annotate.Default(actor.Default())
	if err != nil {
		t.Fatal(err)
	}
	a, err := p.Annotate(testkit.Document(t, "Ottoline has moved to Ostrava with Prime Minister Ana Brek of Canada."))
	if err != nil {
		t.Fatal(err)
	}
	end, canada := 0, false
	for _, m := range a.Mentions {
		if m.Start < end {
			t.Errorf("%q overlaps the mention before", a.Text(m.Span))
		}
		end = m.End
		canada = canada || a.Text(m.Span) == "Canada" && m.Actor.ID != ""
	}
	if !canada || len(a.Mentions) < 3 {
		t.Errorf("mentions %+v, want at least three, Canada among them", a.Mentions)
	}
}
