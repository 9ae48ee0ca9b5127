package sqlite_test

import (
	"slices"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// The counts of a filter are those of the records that it lists, whichever of
// its kind, status and origins is asked for; and what the calendar says is what
// the records say, after documents came and went.
func TestFacetsCountWhatIsListed(t *testing.T) {
	l := open(t)
	put(t, l, stories(0, 60)...)
	put(t, l, stories(30, 80)...)
	day := func(s string) readout.Date {
		d, err := readout.ParseDate(s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	actors, err := l.Actors(t.Context(), ledger.Filter{Limit: 2})
	if err != nil || len(actors) < 2 {
		t.Fatal(actors, err)
	}
	places, err := l.Most(t.Context(), ledger.PlacesTally, 1)
	if err != nil || len(places) != 1 {
		t.Fatal(places, err)
	}
	for _, f := range []ledger.Filter{
		{},
		{Kind: "engagement"},
		{Kind: "meeting"},
		{Kind: "statement"},
		{Status: "occurred"},
		{MinOrigins: 2},
		{Actor: actors[0].ID},
		{Actor: actors[1].ID, Status: "planned"},
		{Place: places[0].Name},
		{From: day("2031-02")},
		{From: day("2031-01-10"), To: day("2031-02")},
		{To: day("2031-01-20"), Kind: "meeting"},
		{Actor: actors[0].ID, From: day("2031-02")},
		{From: day("2031-01-30"), To: day("2031-02-03")},
		{From: day("2031-02-03"), To: day("2031-02-05")},
		{From: day("2030"), To: day("2031")},
		{To: day("2031-02-03")},
		{From: day("2031-02-03")},
		{From: day("2031-01"), To: day("2031-03"), Kind: "meeting"},
	} {
		records, err := l.Records(t.Context(), f)
		if err != nil {
			t.Fatal(err)
		}
		for _, by := range []ledger.Scale{ledger.ByMonth, ledger.ByDay} {
			facets, err := l.Facets(t.Context(), f, by)
			if err != nil {
				t.Fatal(err)
			}
			n := 0
			for _, c := range facets {
				if f.Selects(c) {
					n += c.Records
				}
			}
			if n != len(records) {
				t.Errorf("%+v by %d: %d counted, %d listed", f, by, n, len(records))
			}
		}
	}
	calendar, err := l.Facets(t.Context(), ledger.Filter{}, ledger.ByMonth)
	if err != nil {
		t.Fatal(err)
	}
	records, err := l.Facets(t.Context(), ledger.Filter{From: day("0001")}, ledger.ByMonth)
	if err != nil {
		t.Fatal(err)
	}
	dated := slices.DeleteFunc(slices.Clone(calendar), func(c ledger.Facet) bool { return c.Period == "" })
	if !slices.Equal(dated, records) {
		t.Errorf("the calendar says %v, the records %v", dated, records)
	}
}

// The days of the most records are those that the records say.
func TestMostAreTheBusiest(t *testing.T) {
	l := open(t)
	put(t, l, stories(0, 50)...)
	n, on := map[string]int{}, map[string]int{}
	for r, err := range l.AllRecords(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		n[r.When().Start.To(readout.PrecisionDay).String()]++
		if p := r.Position(); p != nil {
			on[p.Issue]++
		}
	}
	days, err := l.Most(t.Context(), ledger.DaysTally, 5)
	if err != nil || len(days) != 5 {
		t.Fatal(days, err)
	}
	for i, d := range days {
		if d.N != n[d.Key] || i > 0 && d.N > days[i-1].N {
			t.Errorf("%v, want %d", days, n[d.Key])
		}
	}
	issues, err := l.Most(t.Context(), ledger.IssuesTally, 100)
	if err != nil || len(issues) == 0 || len(issues) != len(on) {
		t.Errorf("issues %v of %v, %v", issues, on, err)
	}
	for _, c := range issues {
		if c.N != on[c.Key] {
			t.Errorf("%v, want %d", c, on[c.Key])
		}
	}
	outlets, err := l.Most(t.Context(), ledger.OutletsTally, 100)
	sum := 0
	for _, o := range outlets {
		sum += o.N
	}
	if err != nil || sum == 0 {
		t.Errorf("outlets %v, %v", outlets, err)
	}
}
