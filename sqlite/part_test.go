package sqlite_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/sqlite"
)

// TestAPartOfADocumentIsThatOfTheWhole compares stretches of documents with what
// the whole annotation has there.
func TestAPartOfADocumentIsThatOfTheWhole(t *testing.T) {
	l := open(t)
	all := stories(0, 20)
	put(t, l, all...)
	some := 0
	for _, story := range all {
		id := story.Document.ID
		whole, err := l.Annotation(t.Context(), id)
		if err != nil {
			t.Fatal(err)
		}
		n := len(whole.Document.Text)
		for _, s := range []readout.Span{{End: n}, {}, {End: n / 2}, {Start: n / 2, End: n}, {Start: n / 3, End: n/3 + 1}} {
			part, err := l.AnnotationIn(t.Context(), id, func(o *sqlite.Outline) (readout.Span, error) {
				if len(o.Reports) != len(whole.Reports) || len(o.Times) != len(whole.Times) || o.Document.Text != whole.Document.Text {
					t.Errorf("%s: outline of %d reports, %d times", id, len(o.Reports), len(o.Times))
				}
				return s, nil
			})
			if err != nil {
				t.Fatal(err)
			}
			var want, got []string
			for _, r := range whole.Reports {
				first, last := r.Evidence()[0].Span().Start, 0
				for _, ev := range r.Evidence() {
					first, last = min(first, ev.Span().Start), max(last, ev.Span().End)
				}
				if (readout.Span{Start: first, End: last}).Overlaps(s) {
					want = append(want, r.ID())
				}
			}
			for _, r := range part.Reports {
				got = append(got, r.ID())
			}
			some += len(got)
			if !slices.Equal(got, want) {
				t.Errorf("%s, %v: reports %v, want %v", id, s, got, want)
			}
			mentions := slices.DeleteFunc(slices.Clone(whole.Mentions), func(m readout.Mention) bool { return !m.Overlaps(s) })
			times := slices.DeleteFunc(slices.Clone(whole.Times), func(x readout.Time) bool { return !x.Overlaps(s) })
			if len(mentions)+len(part.Mentions) > 0 && !cmp.Equal(part.Mentions, mentions) || len(times)+len(part.Times) > 0 && !slices.Equal(part.Times, times) {
				t.Errorf("%s, %v: mentions %v, times %v; want %v, %v", id, s, part.Mentions, part.Times, mentions, times)
			}
		}
	}
	if some == 0 {
		t.Error("no report in any part")
	}
}
