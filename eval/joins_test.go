package eval

import (
	"testing"

	"github.com/readout-dev/readout"
)

func TestNamedStory(t *testing.T) {
	named := map[string]bool{"a": true}
	for line, want := range map[string]string{
		`{"id": "a", "outlet": "Velia Post", "title": "T", "date": "2031-03-07", "text": "X."}`: `{"date":"2031-03-07","id":"a","outlet":"Velia Post","text":"X.","title":"T"}`,
		`{"id": "a", "title": null, "dct": "2031-03-07", "text": "X."}`:                         `{"date":"2031-03-07","id":"a","outlet":"","text":"X.","title":""}`,
		`{"id": "b", "text": "X."}`: "",
	} {
		if got, err := namedStory([]byte(line), named); err != nil || string(got) != want {
			t.Errorf("%s: %s, %v, want %s", line, got, err, want)
		}
	}
}

// TestGoldReportFinds holds which report of a document a line means.
func TestGoldReportFinds(t *testing.T) {
	text := "Ana Brek is against the dam. Sumar offered 300 tents; 300 trucks came."
	doc, err := readout.NewDocument(readout.Document{ID: "a", Text: text})
	if err != nil {
		t.Fatal(err)
	}
	said := func(start, end int, b readout.Body) *readout.Report {
		ev, err := doc.Evidence(readout.Span{Start: start, End: end})
		if err != nil {
			t.Fatal(err)
		}
		r, err := readout.NewReport(b, "test", ev)
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	n := 300.0
	against := said(0, 28, &readout.Position{Actor: readout.ActorRef{Name: "Ana Brek"}, Issue: "dam", Stance: readout.StanceOpposes})
	offer := said(29, 52, &readout.Proposal{Name: "tents", By: []readout.ActorRef{{Name: "Sumar"}}})
	tents := said(43, 52, &readout.Figure{Value: &n, Bound: readout.BoundExact, Unit: "tent", What: "tents"})
	trucks := said(54, 64, &readout.Figure{Value: &n, Bound: readout.BoundExact, Unit: "truck", What: "trucks"})
	for _, c := range []struct {
		name string
		gold goldReport
		want *readout.Report
	}{
		{"a position", goldReport{Type: readout.TypePosition, Kind: "opposes", Who: "Brek"}, against},
		{"another stance", goldReport{Type: readout.TypePosition, Kind: "supports", Who: "Brek"}, nil},
		{"another holder", goldReport{Type: readout.TypePosition, Kind: "opposes", Who: "Tarn"}, nil},
		{"a proposal", goldReport{Type: readout.TypeProposal, Who: "Sumar, Velia", At: 29}, offer},
		{"another proposer", goldReport{Type: readout.TypeProposal, Who: "Velia", At: 29}, nil},
		{"a figure", goldReport{Type: readout.TypeFigure, Kind: "truck", Who: "trucks", At: 54}, trucks},
		{"a figure before it", goldReport{Type: readout.TypeFigure, Kind: "tent", Who: "tents", At: 43}, tents},
		{"another unit", goldReport{Type: readout.TypeFigure, Kind: "boat", At: 54}, nil},
		{"no figure there", goldReport{Type: readout.TypeFigure, Kind: "truck", At: 40}, nil},
	} {
		if got := c.gold.find([]*readout.Report{against, offer, tents, trucks}); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}
