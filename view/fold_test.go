package view_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/view"
)

// One line of a list: e an engagement, s a statement of Tarn, r one of Rem, p a
// position, f a figure. The sheaves of its one day are in brackets where they
// are folded.
func TestMuchOfADayIsFolded(t *testing.T) {
	day := readout.When{Start: readout.Day(2031, 2, 7)}
	body := map[rune]readout.Body{
		'e': engagement(t, "meeting occurred | Ana Brek; Ilo Tarn | | 2031-02-07"),
		's': &readout.Statement{Speaker: readout.Speaker{ActorRef: readout.ActorRef{Name: "Ilo Tarn"}}, SaidAt: &readout.Dating{Date: day.Start}},
		'r': &readout.Statement{Speaker: readout.Speaker{ActorRef: readout.ActorRef{Name: "Oda Rem"}}, SaidAt: &readout.Dating{Date: day.Start}},
		'p': &readout.Position{Actor: readout.ActorRef{Name: "Velia"}, Issue: "ferry tolls", When: &day},
		'f': &readout.Figure{Value: value(23), What: "crews", AsOf: &day},
	}
	for list, want := range map[string]string{
		"e":          "e",
		"fse":        "e s f",
		"sssss":      "sssss",
		"esrs":       "e [srs: 3 statements: Ilo Tarn (2), Oda Rem]",
		"fffesr":     "e sr [fff: 3 figures: Crews: 23 (3)]",
		"pppe":       "e [ppp: 3 positions: Velia on ferry tolls (3)]",
		"eeeepp":     "eeee pp",
		"rrsssffffe": "e [rrsss: 5 statements: Ilo Tarn (3), Oda Rem (2)] [ffff: 4 figures: Crews: 23 (4)]",
	} {
		var items []view.Item
		for _, c := range list {
			items = append(items, view.NewItem(&readout.Record{ID: string(c), Body: body[c]}, nil))
		}
		var got []string
		for _, g := range view.Groups(items) {
			for _, s := range g.Sheaves() {
				ids := ""
				for _, it := range s.Items {
					ids += it.ID
				}
				if s.Folded {
					ids = fmt.Sprintf("[%s: %s: %s]", ids, s.Title(), s.Names())
				}
				got = append(got, ids)
			}
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %s, want %s", list, strings.Join(got, " "), want)
		}
	}
}

func value(v float64) *float64 { return &v }
