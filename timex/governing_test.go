package timex_test

import (
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/model"
	nlp "github.com/readout-dev/readout/text"
	"github.com/readout-dev/readout/timex"
)

// annotated returns the times layer of text, published on the given day ("" for
// a day that is not known).
func annotated(t testing.TB, text, published string) *readout.Annotation {
	t.Helper()
	doc := testkit.Document(t, text)
	if published != "" {
		d, err := readout.ParseDate(published)
		if err != nil {
			t.Fatal(err)
		}
		doc.Published = &readout.Dating{Date: d, Basis: readout.BasisStated}
	}
	a := readout.NewAnnotation(doc)
	if err := timex.Annotate(a); err != nil {
		t.Fatal(err)
	}
	return a
}

// parsed adds sentences, tokens, tags and trees first.
func parsed(t testing.TB, text, published string) *readout.Annotation {
	t.Helper()
	a := annotated(t, text, published)
	nlp.Segment(a)
	m, err := model.Default()
	if err != nil {
		t.Fatal(err)
	}
	m.Tag(a)
	m.Parse(a)
	a.Assigned(readout.LayerSentences, readout.LayerTokens, readout.LayerTags, readout.LayerTrees)
	if err := timex.Annotate(a); err != nil {
		t.Fatal(err)
	}
	return a
}

func TestGoverning(t *testing.T) {
	// The day is Wednesday, 7 February 2024.
	for _, tc := range []struct{ text, span, want string }{
		{"Brek met Tarn on Monday ahead of talks set for Thursday.", "met", "2024-02-05"},
		{"Brek met Tarn on Monday ahead of talks set for Thursday.", "talks", "2024-02-08"},
		{"Brek said at a news conference in Velia Tuesday that more was needed.", "said", "2024-02-06"},
		{"On Monday, the minister again dismissed the idea.", "dismissed", "2024-02-05"},
		{"Brek said Tuesday she would visit Velia on Friday.", "said", "2024-02-06"},
		{"Brek said Tuesday she would visit Velia on Friday.", "visit", "2024-02-09"},
		{"Tarn arrived in Velia on Sunday and left on Tuesday.", "arrived", "2024-02-04"},
		{"Tarn arrived in Velia on Sunday and left on Tuesday.", "left", "2024-02-06"},
		{"The two ministers met in Sumar on 3 May 2023 and spoke by phone in June 2023.", "met", "2023-05-03"},
		{"The two ministers met in Sumar on 3 May 2023 and spoke by phone in June 2023.", "spoke", "2023-06"},
		{"Tarn, who met Brek on Sunday, flew home on Tuesday.", "met", "2024-02-04"},
		{"Tarn, who met Brek on Sunday, flew home on Tuesday.", "flew", "2024-02-06"},
		{"Brek met Tarn on Monday. The meeting lasted two hours.", "The meeting lasted", "2024-02-05"},
		{"Brek met Tarn on Monday. Sumar wants peace.", "wants", ""},
		{"Brek met Tarn on Monday.\n\nThe meeting lasted two hours.", "The meeting lasted", ""},
		{"Brek met Tarn recently for three days.", "met", ""},
		{"Brek met Tarn.", "met", ""},
	} {
		i := strings.Index(tc.text, tc.span)
		span := readout.Span{Start: i, End: i + len(tc.span)}
		for name, a := range map[string]*readout.Annotation{"words": annotated(t, tc.text, "2024-02-07"), "trees": parsed(t, tc.text, "2024-02-07")} {
			got, ok := timex.Governing(a, span)
			if ok != (tc.want != "") || got.Value != tc.want {
				t.Errorf("%s\n\tby %s, %q is dated %q, want %q", tc.text, name, tc.span, got.Value, tc.want)
			}
		}
	}
}
