package view

import (
	"fmt"
	"strings"
	"testing"

	"github.com/readout-dev/readout/ledger"
)

// The most frequent stands at the top, the others clockwise; two that share
// records are tied.
func TestNetwork(t *testing.T) {
	v := NewNetwork([]ledger.Met{{ID: "a", Name: "A", Records: 8}, {ID: "b", Name: "B", Records: 4}, {ID: "c", Name: "C", Records: 4}, {ID: "d", Name: "D", Records: 1}},
		map[[2]string]int{{"a", "c"}: 2, {"c", "a"}: 1, {"x", "y"}: 1})
	var got []string
	for _, n := range v.Nodes {
		got = append(got, fmt.Sprintf("%s %d,%d %s %g", n.ID, n.X, n.Y, n.Anchor, n.Width))
	}
	for _, tie := range v.Ties {
		got = append(got, fmt.Sprintf("%s-%s %d", tie.A, tie.B, tie.N))
	}
	want := "a 260,60 middle 6; b 370,170 start 3.5; c 260,280 middle 3.5; d 150,170 end 1.6; a-c 3"
	if strings.Join(got, "; ") != want {
		t.Errorf("%s\nwant %s", strings.Join(got, "; "), want)
	}
}

func TestOfficeBars(t *testing.T) {
	a := Actor{Offices: []Office{{From: "2020-01-01", To: "2030-01-01"}, {From: "2030-01-01"}, {}, {From: "2025", To: "2025"}}}
	if got := fmt.Sprint(a.OfficeBars()); got != "[{0 100} {98 2} {0 0} {49 11}]" {
		t.Error(got)
	}
}
