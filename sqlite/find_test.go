package sqlite_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// What a search finds is what the lists find that are narrowed in the same way,
// and each hit shows words that stand in its record's evidence.
func TestRecordsAreFoundByTheirWords(t *testing.T) {
	l := open(t)
	put(t, l, stories(0, 40)...)
	all, err := l.Records(t.Context(), ledger.Filter{})
	if err != nil || len(all) == 0 {
		t.Fatal(len(all), err)
	}
	some := all[len(all)/2]
	name := ledger.ActorsOf(some.Body)[0].Name
	for _, typed := range []string{
		name, `"` + name + `"`, "kind:meeting", "actor:" + strings.Fields(name)[0], name + " kind:statement",
		name + " after:2031-02-01", name + " before:2031-02-01", "status:planned", "origins:2",
	} {
		query, err := ledger.ParseQuery(typed)
		if err != nil {
			t.Fatal(err)
		}
		f := query.Filter()
		want, err := l.Records(t.Context(), f)
		if err != nil {
			t.Fatal(err)
		}
		f.Limit = len(all)
		hits, err := l.SearchRecords(t.Context(), f)
		if err != nil {
			t.Fatal(err)
		}
		var got []*readout.Record
		for _, h := range hits {
			got = append(got, h.Record)
			words := h.Excerpt.Text()
			for _, m := range h.Matches {
				if !strings.Contains(words, m.Text()) {
					t.Errorf("%s: %s matches %q outside of %q", typed, h.Record.ID, m.Text(), words)
				}
			}
			if h.Document.ID != h.Excerpt.Document() || !slices.Contains(h.Record.Reports, h.Report) {
				t.Errorf("%s: %s shows document %s, report %s", typed, h.Record.ID, h.Document.ID, h.Report)
			}
		}
		if a, b := ids(got), ids(want); !slices.Equal(slices.Sorted(slices.Values(a)), slices.Sorted(slices.Values(b))) {
			t.Errorf("%s: found %v, the list has %v", typed, a, b)
		}
	}
}

// A record whose reports are gone is found by none of their words.
func TestDroppedRecordsAreFoundNoMore(t *testing.T) {
	l := open(t)
	put(t, l, stories(0, 10)...)
	before, err := l.Records(t.Context(), ledger.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	words := `"` + ledger.ActorsOf(before[0].Body)[0].Name + `"`
	if hits, err := l.SearchRecords(t.Context(), ledger.Filter{Query: words}); err != nil || len(hits) == 0 {
		t.Fatalf("%s: %d hits, %v", words, len(hits), err)
	}
	var bare []*readout.Annotation
	for _, a := range stories(0, 10) {
		doc := *a.Document
		doc.Source = "0" + doc.Source // the smaller source takes the place of the larger
		d, err := readout.NewDocument(doc)
		if err != nil {
			t.Fatal(err)
		}
		bare = append(bare, readout.NewAnnotation(d))
	}
	put(t, l, bare...)
	if hits, err := l.SearchRecords(t.Context(), ledger.Filter{Query: words}); err != nil || len(hits) != 0 {
		t.Errorf("%s: %d hits of records that are gone, %v", words, len(hits), err)
	}
}
