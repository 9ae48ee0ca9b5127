package sqlite_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/ledger/ledgertest"
)

// TestDatesOfAnyPrecision lists visits by the days they may lie in. A visit's
// place is its name here.
func TestDatesOfAnyPrecision(t *testing.T) {
	l := open(t)
	when := func(s string) *readout.When {
		if s == "" {
			return nil
		}
		start, end, _ := strings.Cut(s, "/")
		w := &readout.When{Basis: readout.BasisStated, Open: strings.Contains(s, "..")}
		var err error
		if start == ".." {
		} else if w.Start, err = readout.ParseDate(start); err != nil {
			t.Fatal(err)
		}
		if end != "" && end != ".." {
			if w.End, err = readout.ParseDate(end); err != nil {
				t.Fatal(err)
			}
		}
		return w
	}
	for i, v := range []struct{ name, when, published string }{
		{"year", "2031", "2031-05-01"},
		{"month", "2031-02", "2031-05-01"},
		{"long", "2031-01-30/2031-02-03", "2031-05-01"},
		{"day", "2031-02-07", "2031-05-01"},
		{"minute", "2031-02-07T10:30", "2031-05-01"},
		{"reported", "", "2031-02-09"},
		{"vaguely", "", "2031-02"},
		{"unknown", "", ""},
		{"after", "2033-03-06/..", "2033-03-02"},
		{"by", "../2033-03-08", "2033-03-03"},
		{"before", "../2033-02-20", "2033-03-03"},
	} {
		text := v.name + " visit"
		doc := ledgertest.DocumentOf(v.name, v.name, text)
		doc.Published = nil
		if w := when(v.published); w != nil {
			doc.Published = &readout.Dating{Date: w.Start, Basis: readout.BasisStated}
		}
		ev, err := doc.Evidence(readout.Span{Start: 0, End: len(text)})
		if err != nil {
			t.Fatal(err)
		}
		// Two actors of one name, so that several actors are asked for.
		r, err := readout.NewReport(&readout.Engagement{
			Kind: readout.KindVisit, Status: readout.StatusOccurred, Place: &readout.Place{Name: v.name, Country: "Velia"}, When: when(v.when),
			Participants: []readout.Participant{{ActorRef: readout.ActorRef{Name: "Ana Brek", ID: []string{"", "abrek"}[i%2]}, Role: readout.RoleVisitor}},
		}, "test", ev)
		if err != nil {
			t.Fatal(err)
		}
		a := readout.NewAnnotation(doc)
		a.Reports = []*readout.Report{r}
		put(t, l, a)
	}
	date := func(s string) readout.Date {
		if s == "" {
			return readout.Date{}
		}
		return when(s).Start
	}
	for _, c := range []struct{ from, to, want, documents string }{
		{"", "", "year long vaguely month day minute reported before by after unknown", "11"},
		{"2031-02-07", "", "year vaguely month day minute reported before by after", "10"},
		{"2031-02-08", "", "year vaguely month reported before by after", "10"},
		{"2031-02-03", "2031-02-03", "year long vaguely month", "1"},
		{"2031-02-04", "2031-02-06", "year vaguely month", "1"},
		{"", "2031-01-31", "year long", "0"},
		{"", "2031-02-07", "year long vaguely month day minute", "1"},
		{"2031-03", "2031-04", "year", "0"},
		{"2032", "", "before by after", "3"},
		{"2033-03-08", "2033-03-20", "by after", "0"},
		{"2033-03-09", "2033-03-20", "after", "0"},
		{"2033-02", "2033-03-05", "before by", "3"},
		{"2033-03-04", "2033-03-05", "by", "0"},
		{"2033-05", "", "", "0"},
		{"", "2030", "", "0"},
		{"2031", "2031", "year long vaguely month day minute reported", "7"},
	} {
		for _, actor := range []string{"", "Ana Brek"} {
			for _, place := range []string{"", "Velia"} {
				for _, limit := range []int{0, 3} {
					f := ledger.Filter{From: date(c.from), To: date(c.to), Actor: actor, Place: place, Limit: limit}
					var got []string
					for {
						page, err := l.Records(t.Context(), f)
						if err != nil {
							t.Fatal(err)
						}
						for _, r := range page {
							got = append(got, r.Engagement().Place.Name)
						}
						if limit == 0 || len(page) == 0 {
							break
						}
						f.After = page[len(page)-1].ID
					}
					if diff := cmp.Diff(c.want, strings.Join(got, " ")); diff != "" {
						t.Errorf("%s to %s, actor %q, place %q, pages of %d: %s", c.from, c.to, actor, place, limit, diff)
					}
				}
			}
		}
		heads, err := l.Heads(t.Context(), ledger.Filter{From: date(c.from), To: date(c.to)})
		if err != nil || fmt.Sprint(len(heads)) != c.documents {
			t.Errorf("%s to %s: %d documents, want %s: %v", c.from, c.to, len(heads), c.documents, err)
		}
	}
}
