package view

import (
	"fmt"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

func TestNarrowingCountsWhatEachChoiceWouldSelect(t *testing.T) {
	facets := []ledger.Facet{
		{Period: "2031-03", Type: readout.TypeEngagement, Kind: "meeting", Status: readout.StatusOccurred, Origins: 1, Records: 5},
		{Period: "2031-03", Type: readout.TypeEngagement, Kind: "meeting", Status: readout.StatusDidNotOccur, Origins: 3, Records: 2},
		{Period: "2031-04", Type: readout.TypeEngagement, Kind: "visit", Status: readout.StatusOccurred, Origins: 4, Records: 1},
		{Period: "", Type: readout.TypeStatement, Kind: "direct", Origins: 2, Records: 10},
	}
	for _, tc := range []struct {
		filter ledger.Filter
		want   string
	}{
		{ledger.Filter{}, "18: engagement 8, meeting 7, visit 1, statement 10, direct 10; did_not_occur 2, occurred 6; 2+ 13, 3+ 3, 4+ 1"},
		{ledger.Filter{Kind: "meeting"}, "7: engagement 8, meeting 7, visit 1, statement 10, direct 10; did_not_occur 2, occurred 5; 2+ 2, 3+ 2"},
		{ledger.Filter{Status: "occurred"}, "6: engagement 6, meeting 5, visit 1; did_not_occur 2, occurred 6; 2+ 1, 3+ 1, 4+ 1"},
		{ledger.Filter{MinOrigins: 2, Kind: "engagement"}, "3: engagement 3, meeting 2, visit 1, statement 10, direct 10; did_not_occur 2, occurred 1; 2+ 3, 3+ 3, 4+ 1"},
		{ledger.Filter{Status: "planned"}, "0: ; did_not_occur 2, occurred 6; "},
	} {
		v := NewNarrowing(tc.filter, facets)
		list := func(choices []Choice, sign string) string {
			var all []string
			for _, c := range choices {
				all = append(all, fmt.Sprintf("%s%s %d", c.Value, sign, c.N))
			}
			return strings.Join(all, ", ")
		}
		statuses := v.Statuses
		for i := range statuses { // by name, for one order in the table
			for j := range statuses {
				if statuses[i].Value < statuses[j].Value {
					statuses[i], statuses[j] = statuses[j], statuses[i]
				}
			}
		}
		got := fmt.Sprintf("%d: %s; %s; %s", v.Total, list(v.Kinds, ""), list(statuses, ""), list(v.Origins, "+"))
		if got != tc.want {
			t.Errorf("%+v:\n%s\nwant %s", tc.filter, got, tc.want)
		}
	}
}
