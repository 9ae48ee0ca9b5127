package timex_test

import (
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/testkit"
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
		{"Brek met Tarn on Monday. The meeting lasted two hours.", "The meeting lasted", "2024-02-05"},
		{"Brek met Tarn on Monday. Sumar wants peace.", "wants", ""},
		{"Brek met Tarn.", "met", ""},
	} {
		a := annotated(t, tc.text, "2024-02-07")
		i := strings.Index(tc.text, tc.span)
		got, ok := timex.Governing(a, readout.Span{Start: i, End: i + len(tc.span)})
		if ok != (tc.want != "") || got.Value != tc.want {
			t.Errorf("%s\n\t%q is dated %q, want %q", tc.text, tc.span, got.Value, tc.want)
		}
	}
}
