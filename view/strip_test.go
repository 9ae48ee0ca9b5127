package view

import (
	"fmt"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// facetsOf reads "2031-03-05 4, 2031-03 2e": periods, counts, and "e" for
// engagements, statements otherwise.
func facetsOf(t *testing.T, s string) []ledger.Facet {
	t.Helper()
	var list []ledger.Facet
	for one := range strings.SplitSeq(s, ", ") {
		c := ledger.Facet{Type: readout.TypeStatement, Origins: 1}
		period, n, _ := strings.Cut(one, " ")
		if c.Period = period; period == "-" {
			c.Period = ""
		}
		if rest, ok := strings.CutSuffix(n, "e"); ok {
			c.Type, n = readout.TypeEngagement, rest
		}
		if _, err := fmt.Sscan(n, &c.Records); err != nil {
			t.Fatal(one, err)
		}
		list = append(list, c)
	}
	return list
}

func TestStrip(t *testing.T) {
	for _, tc := range []struct {
		name, facets, from, to string
		by                     ledger.Scale
		want                   string // unit: bars period@x n/engagements | coarse | undated | window
	}{
		{"days", "2031-03-02 1e, 2031-03-04 2, 2031-03-04 2e", "", "", ledger.ByDay, "day: 2031-03-02@0 1/1, 2031-03-04@20 4/2"},
		{"a month in a lane of its own", "2031-03 3, 2031-03-02 1", "", "", ledger.ByDay, "day: 2031-03-02@0 1/0 | 2031-03@0+10 3/0"},
		{"a month beyond", "2031-03-02 1, 2031-03-08 1, 2031-04 2, 2031-02 3", "", "", ledger.ByDay, "day: 2031-03-02@0 1/0, 2031-03-08@60 1/0 | before 3"},
		{"undated", "2031-03-02 1, - 7", "", "", ledger.ByDay, "day: 2031-03-02@0 1/0 | undated 7"},
		{"months", "2030-12 1, 2031-03 2, 2031 5", "", "", ledger.ByMonth, "month: 2030-12@0 1/0, 2031-03@30 2/0 | 2031@10+30 5/0"},
		{"years", "1990-01 100, 2031-03 100", "", "", ledger.ByMonth, "year: 1990@0 100/0, 2031@410 100/0"},
		{"far off and few", "1648-05 1, 2031-03 100", "", "", ledger.ByMonth, "month: 2031-03@0 100/0 | before 1"},
		{"chosen", "2031-03-02 1, 2031-03-08 1", "2031-03-04", "2031-03-05", ledger.ByDay, "day: 2031-03-02@0 1/0, 2031-03-08@60 1/0 | window 20+20"},
		{"chosen beyond", "2031-03-02 1, 2031-03-08 1", "2032", "", ledger.ByDay, "day: 2031-03-02@0 1/0, 2031-03-08@60 1/0"},
	} {
		from, err1 := dateOr(tc.from)
		to, err2 := dateOr(tc.to)
		if err1 != nil || err2 != nil {
			t.Fatal(err1, err2)
		}
		s := NewStrip(facetsOf(t, tc.facets), tc.by, from, to)
		var bars, coarse []string
		for _, b := range s.Bars {
			bars = append(bars, fmt.Sprintf("%s@%d %d/%d", b.Period, b.X, b.N, b.Engagements))
		}
		for _, b := range s.Coarse {
			coarse = append(coarse, fmt.Sprintf("%s@%d+%d %d/%d", b.Period, b.X, b.W, b.N, b.Engagements))
		}
		got := s.Unit + ": " + strings.Join(bars, ", ")
		if len(coarse) > 0 {
			got += " | " + strings.Join(coarse, ", ")
		}
		if s.Before > 0 {
			got += fmt.Sprint(" | before ", s.Before)
		}
		if s.Undated > 0 {
			got += fmt.Sprint(" | undated ", s.Undated)
		}
		if s.Window != nil {
			got += fmt.Sprintf(" | window %d+%d", s.Window.X, s.Window.W)
		}
		if got != tc.want {
			t.Errorf("%s: %s\nwant %s", tc.name, got, tc.want)
		}
	}
	if s := NewStrip(facetsOf(t, "- 3"), ledger.ByMonth, readout.Date{}, readout.Date{}); s != nil {
		t.Errorf("a strip of nothing dated: %+v", s)
	}
}

func dateOr(s string) (readout.Date, error) {
	if s == "" {
		return readout.Date{}, nil
	}
	return readout.ParseDate(s)
}

func TestStripScale(t *testing.T) {
	for facets, want := range map[string]ledger.Scale{
		"2031-03 4": ledger.ByDay, "2031-01 4, 2031-04 1": ledger.ByDay, "2031-01 4, 2031-05 1": ledger.ByMonth,
		"1967 1, 2031-01 400": ledger.ByDay, "- 1": ledger.ByMonth,
	} {
		if got := StripScale(facetsOf(t, facets)); got != want {
			t.Errorf("%s: %d, want %d", facets, got, want)
		}
	}
}

func TestGauge(t *testing.T) {
	for _, tc := range []struct {
		start, end string
		basis      readout.Basis
		through    bool
		want       string
	}{
		{"2031-03-07", "", readout.BasisStated, false, "day on 7 March 2031, of March 2031, 24+4"},
		{"2031-03-07T10:30", "", readout.BasisStated, false, "day on 7 March 2031, of March 2031, 24+4"},
		{"2031-03", "", readout.BasisStated, false, "within some time in March 2031, of March 2031, 0+124"},
		{"2031", "", readout.BasisStated, true, "within some time in 2031, of 2031, 0+124"},
		{"2031-03-03", "2031-03-09", readout.BasisStated, false, "within on some day between 3 and 9 March 2031, of March 2031, 8+28"},
		{"2031-03-03", "2031-03-09", readout.BasisStated, true, "through from 3 to 9 March 2031, of March 2031, 8+28"},
		{"2031-03-03", "2031-03-09", readout.BasisInferred, true, "within on some day between 3 and 9 March 2031, of March 2031, 8+28"},
		{"2031-03-30", "2031-04-02", readout.BasisStated, true, "through from 30 March to 2 April 2031, of March to April 2031, 58+9"},
		{"2030-12-30", "2031-06-02", readout.BasisStated, true, "through from 30 December 2030 to 2 June 2031, of 2030 to 2031, 61+26"},
		{"..", "2031-03-08", readout.BasisStated, false, "until by 8 March 2031, of March 2031, 0+32"},
		{"2031-03-06", "..", readout.BasisStated, false, "from on 6 March 2031 or later, of March 2031, 20+104"},
		{"2031-03", "..", readout.BasisStated, false, "from in March 2031 or later, of March 2031, 0+124"},
		{"", "", "", false, "nothing"},
	} {
		start, _ := dateOr(tc.start)
		end, _ := dateOr(tc.end)
		got := "nothing"
		if g := NewGauge(readout.When{Start: start, End: end, Basis: tc.basis, Open: tc.start == ".." || tc.end == ".."}, tc.through); g != nil {
			got = fmt.Sprintf("%s %s, of %s, %d+%d", g.Shape, g.Label, g.Ruler, g.X, g.Width)
		}
		if got != tc.want {
			t.Errorf("%s..%s: %s, want %s", tc.start, tc.end, got, tc.want)
		}
	}
}
