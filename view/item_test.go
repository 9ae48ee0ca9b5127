package view_test

import (
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/view"
)

// One line of a list: its date, "" for none, and when it was told.
func TestGroups(t *testing.T) {
	item := func(what, told string) view.Item {
		rec := &readout.Record{ID: what}
		if what == "said" {
			rec.Body = &readout.Statement{SaidAt: &readout.Dating{Date: readout.Day(2031, 2, 7)}}
		} else {
			rec.Body = engagement(t, "meeting occurred | | | "+what)
		}
		return view.NewItem(rec, &view.Cite{Published: told})
	}
	// Of one day, what was told on it stands between what was on it.
	items := []view.Item{
		item("2030", "2031-01-01"), item("2031-02", "2031-02-09"), item("said", "2031-02-08"), item("2031-02-07T11:50", "2031-02-08"),
		item("2031-02-07..2031-02-09", "2031-02-08"), item("", "2031-02-08"), item("2031-02-08T14:00", "2031-02-09"), item("", "2031-02-08T09:00"),
		item("2031-02-08T18:30", "2031-02-09"), item("", "2031-03"), item("", ""),
	}
	var got []string
	anchors := map[string]bool{}
	for _, g := range view.Groups(items) {
		if anchors[g.Anchor()] {
			t.Errorf("two groups have the anchor %s", g.Anchor())
		}
		anchors[g.Anchor()] = true
		var ids []string
		for _, it := range g.Items {
			ids = append(ids, it.ID)
		}
		got = append(got, strings.TrimSpace(g.Title+", "+g.Weekday+g.Note+": "+strings.Join(ids, " ")))
	}
	want := []string{
		"2030, month not known: 2030",
		"February 2031, day not known: 2031-02",
		"7 February 2031, Friday: 2031-02-07T11:50 2031-02-07..2031-02-09 said",
		"8 February 2031, Saturday: 2031-02-08T14:00 2031-02-08T18:30",
		"Date not known, told on 8 February 2031:",
		"Date not known, told in March 2031:",
		"Date not known, :",
	}
	for i := range want {
		if i >= len(got) || got[i] != want[i] {
			t.Fatalf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	}
	if len(got) != len(want) {
		t.Errorf("%d groups, want %d", len(got), len(want))
	}
}
