package view

import (
	"fmt"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/ledger"
)

// What several documents tell of comes first, with the words of each; a
// passage that two share is found in both.
func TestComparison(t *testing.T) {
	const sameWords = "The envoys of both sides sat down in Port Velia at noon and rose before one."
	source := func(id, text string, reports map[string]string) Compared {
		d := *testkit.Document(t, text)
		d.ID = id
		doc, err := readout.NewDocument(d)
		if err != nil {
			t.Fatal(err)
		}
		s := Compared{Document: doc, Head: ledger.Head{ID: id, Title: id}}
		for words, status := range reports {
			i := strings.Index(text, words)
			ev, err := doc.Evidence(readout.Span{Start: i, End: i + len(words)})
			if err != nil {
				t.Fatal(err)
			}
			r, err := readout.NewReport(&readout.Engagement{Kind: readout.KindMeeting, Status: readout.Status(status), Topics: []string{words}}, "test", ev)
			if err != nil {
				t.Fatal(err)
			}
			s.Reports = append(s.Reports, r)
		}
		return s
	}
	a := source("a", "Brek met Tarn. "+sameWords, map[string]string{"Brek met Tarn": "occurred"})
	b := source("b", "No, Brek did not meet Tarn. Rem flew home. "+sameWords, map[string]string{"Brek did not meet Tarn": "did_not_occur", "Rem flew home": "occurred"})
	recordOf := map[string]string{a.Reports[0].ID(): "r1"}
	for _, r := range b.Reports {
		recordOf[r.ID()] = map[readout.Status]string{readout.StatusDidNotOccur: "r1", readout.StatusOccurred: "r2"}[r.Engagement().Status]
	}
	item := func(id string) Item { return Item{ID: id, Type: readout.TypeEngagement, Line: id} }
	v := NewComparison([]Compared{a, b}, []Item{item("r2"), item("r1"), item("r3")}, recordOf)
	var got []string
	for _, row := range v.Rows {
		line := row.ID
		for _, c := range row.Cells {
			cell := "-"
			if len(c.Cites) > 0 {
				cell = fmt.Sprintf("%s %s", c.Status, c.Cites[0].Text)
			}
			line += " | " + cell
		}
		got = append(got, line)
	}
	want := "r1 | occurred Brek met Tarn | did_not_occur Brek did not meet Tarn; r2 | - | occurred Rem flew home"
	if strings.Join(got, "; ") != want {
		t.Errorf("%s\nwant %s", strings.Join(got, "; "), want)
	}
	if len(v.Shared) != 1 || v.Words != 16 || v.Shared[0].A.Text != v.Shared[0].B.Text {
		t.Errorf("shared: %+v (%d words)", v.Shared, v.Words)
	}
}
