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

// No name leaves the drawing: a long one takes two lines, and what is longer is
// cut.
func TestNamesStayInTheNetwork(t *testing.T) {
	for name, want := range map[string]string{
		"Oda Rem": "Oda Rem", "Mohammed bin Salman": "Mohammed|bin Salman", "a delegation of harbour unions": "a delegati…|harbour…",
		"Königsbergerstraßenverein": "Königsberg…",
	} {
		if got := strings.Join(wrapped(name, 140), "|"); got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
	var met []ledger.Met
	for i := range mostMet {
		met = append(met, ledger.Met{ID: fmt.Sprint(i), Name: "the Harbour Commission of Port Velia", Records: 1})
	}
	for _, n := range NewNetwork(met, nil).Nodes {
		for _, l := range n.Lines {
			w := letterWidth * len([]rune(l))
			from := map[string]int{"start": n.LabelX, "end": n.LabelX - w, "middle": n.LabelX - w/2}[n.Anchor]
			if from < 0 || from+w > networkWidth || n.LabelY < lineHeight/2 || n.LabelY+lineHeight > networkHeight {
				t.Errorf("%q lies from %d to %d, at %d", l, from, from+w, n.LabelY)
			}
		}
	}
}

func TestOfficeBars(t *testing.T) {
	a := Actor{Offices: []Office{{From: "2020-01-01", To: "2030-01-01"}, {From: "2030-01-01"}, {}, {From: "2025", To: "2025"}}}
	if got := fmt.Sprint(a.OfficeBars()); got != "[{0 100} {98 2} {0 0} {49 11}]" {
		t.Error(got)
	}
}
