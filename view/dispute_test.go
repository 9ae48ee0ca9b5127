package view

import (
	"fmt"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/ledger"
)

// A dispute says who denies what on whose word: the speakers of the words that
// it rests on, the document itself where it ascribes them to nobody.
func TestDispute(t *testing.T) {
	testimony := func(id, published, text, words string, status readout.Status, speaker string) Testimony {
		d := *testkit.Document(t, text)
		d.ID = id
		doc, err := readout.NewDocument(d)
		if err != nil {
			t.Fatal(err)
		}
		i := strings.Index(text, words)
		ev, err := doc.Evidence(readout.Span{Start: i, End: i + len(words)})
		if err != nil {
			t.Fatal(err)
		}
		report := func(b readout.Body) *readout.Report {
			r, err := readout.NewReport(b, "test", ev)
			if err != nil {
				t.Fatal(err)
			}
			return r
		}
		day, err := readout.ParseDate(published)
		if err != nil {
			t.Fatal(err)
		}
		told := Testimony{
			Report: report(&readout.Engagement{Kind: readout.KindMeeting, Status: status}),
			Head:   ledger.Head{ID: id, Published: &readout.Dating{Date: day}},
		}
		if speaker != "" {
			told.Said = append(told.Said, report(&readout.Statement{Form: readout.FormIndirect, Speaker: readout.Speaker{ActorRef: readout.ActorRef{Name: speaker}}, Content: []readout.Evidence{ev}}))
		}
		return told
	}
	people := []readout.Participant{{ActorRef: readout.ActorRef{Name: "Ana Brek"}}, {ActorRef: readout.ActorRef{Name: "Ilo Tarn"}}}
	record := &readout.Record{ID: "r1", Body: &readout.Engagement{Kind: readout.KindMeeting, Status: readout.StatusDidNotOccur, Participants: people}}
	d := NewDispute(ledger.Conflict{Field: "status", Records: []string{"r1"}}, []*readout.Record{record}, map[string][]Testimony{"r1": {
		testimony("late", "2031-02-09", "Brek met Tarn, it is said.", "Brek met Tarn", readout.StatusOccurred, ""),
		testimony("early", "2031-02-07", "Two envoys said Brek met Tarn.", "Brek met Tarn", readout.StatusOccurred, "Two envoys"),
		testimony("denial", "2031-02-08", "Velia said Brek did not meet Tarn.", "Brek did not meet Tarn", readout.StatusDidNotOccur, "Velia"),
	}})
	var got []string
	for _, s := range d.Sides {
		for _, v := range s.Voices {
			on := "itself"
			if len(v.On) > 0 {
				on = v.On[0].Text
			}
			got = append(got, fmt.Sprintf("%s: %s on the word of %s", s.Says, v.Document, on))
		}
	}
	want := "It took place: early on the word of two envoys; It took place: late on the word of itself; It did not take place: denial on the word of Velia"
	if d.Line != "Ana Brek met Ilo Tarn, or did not?" || strings.Join(got, "; ") != want {
		t.Errorf("%s: %s\nwant %s", d.Line, strings.Join(got, "; "), want)
	}
}

// Whom a document quotes as having met, or as saying that nobody did.
func TestSpeaksOf(t *testing.T) {
	e := &readout.Engagement{Kind: readout.KindMeeting, Participants: []readout.Participant{{ActorRef: readout.ActorRef{Name: "Ana Brek"}}, {ActorRef: readout.ActorRef{Name: "Coast Front"}}}}
	for _, tc := range []struct {
		words       string
		yes, denied bool
	}{
		{"Yes, we met Minister Brek, and we will meet her again if she comes.", true, false},
		{"Minister Brek did not meet anybody from that movement.", false, true},
		{"There was no meeting between the minister and the Front.", false, true},
		{"We have never met Brek.", false, true},
		{"We will meet Brek on Friday.", false, false},
		{"If she met Brek, she should say so.", false, false},
		{"She met nobody.", false, false},
	} {
		doc := testkit.Document(t, tc.words)
		ev, err := doc.Evidence(readout.Span{End: len(tc.words)})
		if err != nil {
			t.Fatal(err)
		}
		st := &readout.Statement{Form: readout.FormDirect, Content: []readout.Evidence{ev}}
		if yes, denied := speaksOf(st, e, false), speaksOf(st, e, true); yes != tc.yes || denied != tc.denied {
			t.Errorf("%s: met %v, denied %v", tc.words, yes, denied)
		}
	}
}
