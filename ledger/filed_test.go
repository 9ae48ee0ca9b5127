package ledger

import (
	"testing"

	"github.com/readout-dev/readout"
)

func TestFiled(t *testing.T) {
	day := func(s string) readout.Date {
		d, err := readout.ParseDate(s)
		if err != nil && s != "" {
			t.Fatal(err)
		}
		return d
	}
	for _, tc := range []struct {
		start, end string
		open       bool
		told       string
		want       string
	}{
		{"2031-03-06", "", false, "2031-03-04", "2031-03-06 2031-03-06"},
		{"2031-03", "", false, "2031-03-04", "2031-03 2031-03-31"},
		{"2031-03-06", "2031-03-09", false, "2031-03-04", "2031-03-06 2031-03-09"},
		{"2031-03-06", "", true, "2031-03-04", "2031-03-06 2031-04-06"},
		{"", "2031-03-08", true, "2031-03-04", "2031-03-04 2031-03-08"},
		{"", "2031-03-08", true, "2031-03-08", "2031-03-08 2031-03-08"},
		{"", "2031-03-08", true, "2031-04-02", "2031-03-08 2031-03-08"},
		{"", "2031-03-08", true, "", "2031-03-08 2031-03-08"},
		{"", "", false, "2031-03-04", "2031-03-04 2031-03-04"},
		{"", "", false, "", " "},
	} {
		first, last := Filed(readout.When{Start: day(tc.start), End: day(tc.end), Open: tc.open}, day(tc.told))
		if got := first.String() + " " + last.String(); got != tc.want {
			t.Errorf("%s..%s, told %s: %s, want %s", tc.start, tc.end, tc.told, got, tc.want)
		}
	}
}

func TestABoundLeavesOutWhatLiesOnItsOtherSide(t *testing.T) {
	of := func(w readout.When) *readout.Engagement { return &readout.Engagement{When: &w} }
	sixth := of(readout.NotBefore(readout.Day(2031, 3, 6), ""))
	fifth, seventh := of(readout.When{Start: readout.Day(2031, 3, 5)}), of(readout.When{Start: readout.Day(2031, 3, 7)})
	if !outside(sixth, fifth) || outside(sixth, seventh) || outside(fifth, seventh) || outside(sixth, &readout.Engagement{}) {
		t.Error("after the 5th: the 5th is not left out, or something else is")
	}
	if exactness(sixth) <= exactness(&readout.Engagement{}) || exactness(sixth) >= exactness(of(readout.When{Start: readout.Year(2031)})) {
		t.Error("a bound says less than nothing, or more than a year")
	}
}
