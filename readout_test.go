package readout_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/readout-dev/readout"
)

func document(t testing.TB, text string) *readout.Document {
	t.Helper()
	doc, err := readout.NewDocument(readout.Document{ID: "d1", Source: "a.txt", Text: text})
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func TestNoReportWithoutEvidence(t *testing.T) {
	_, err := readout.NewReport(&readout.Engagement{Kind: readout.KindMeeting}, "test")
	if !errors.Is(err, readout.ErrNoEvidence) {
		t.Errorf("NewReport without evidence: %v", err)
	}
	_, err = readout.NewReport(&readout.Engagement{Kind: readout.KindMeeting}, "test", readout.Evidence{})
	if !errors.Is(err, readout.ErrNoEvidence) {
		t.Errorf("NewReport with zero evidence: %v", err)
	}
	var r readout.Report
	err = json.Unmarshal([]byte(`{"id":"p1","document":"d1","type":"engagement","kind":"meeting","evidence":[]}`), &r)
	if !errors.Is(err, readout.ErrNoEvidence) {
		t.Errorf("unmarshal without evidence: %v", err)
	}
}

func TestNoEvidenceWithoutFittingSpan(t *testing.T) {
	doc := document(t, "Zoë met Ana.")
	for _, s := range []readout.Span{{0, 0}, {5, 4}, {-1, 3}, {3, 99}, {3, 4}, {0, 3}} {
		if ev, err := doc.Evidence(s); err == nil {
			t.Errorf("Evidence(%v) = %q, want an error", s, ev.Text())
		}
	}
	ev, err := doc.Evidence(readout.Span{0, 4})
	if err != nil || ev.Text() != "Zoë" || ev.CodePoints() != (readout.Span{0, 3}) {
		t.Errorf("Evidence(0..4) = %q %v, %v", ev.Text(), ev.CodePoints(), err)
	}
}

func TestEvidenceBindsToItsTextAlone(t *testing.T) {
	doc := document(t, "Łukasz met Ana.")
	ev, err := doc.Evidence(readout.Span{8, 11})
	if err != nil {
		t.Fatal(err)
	}
	data, err := json.Marshal(ev)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := string(data), `{"start":7,"end":10,"text":"met"}`; got != want {
		t.Errorf("on the wire %s, want %s", got, want)
	}
	var back readout.Evidence
	if err := json.Unmarshal(data, &back); err != nil {
		t.Fatal(err)
	}
	if bound, err := back.In(doc); err != nil || bound != ev {
		t.Errorf("bound again: %+v, %v; want %+v", bound, err, ev)
	}
	if _, err := back.In(document(t, "Łukasz saw Ana.")); !errors.Is(err, readout.ErrNotVerbatim) {
		t.Errorf("bound to another text: %v", err)
	}
}

func TestOffsetsRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Repeat(rapid.String().Draw(t, "text"), rapid.IntRange(0, 40).Draw(t, "times"))
		o := readout.NewOffsets(text)
		c := 0
		for b := range text {
			if got := o.CodePoint(b); got != c {
				t.Fatalf("CodePoint(%d) = %d, want %d", b, got, c)
			}
			if got := o.Byte(c); got != b {
				t.Fatalf("Byte(%d) = %d, want %d", c, got, b)
			}
			c++
		}
		if o.CodePoint(len(text)) != utf8.RuneCountInString(text) || o.Byte(c) != len(text) {
			t.Fatal("the end is off")
		}
	})
}

func TestReportAndRecordRoundTrip(t *testing.T) {
	doc := document(t, "Ana Brek met Ilo Tarn in Sumar <on> 7 May 2031 & left.")
	cite := func(words string) readout.Evidence {
		i := strings.Index(doc.Text, words)
		ev, err := doc.Evidence(readout.Span{i, i + len(words)})
		if err != nil {
			t.Fatal(err)
		}
		return ev
	}
	seven := 7.0
	bodies := []readout.Body{
		&readout.Engagement{
			Kind: readout.KindMeeting, Status: readout.StatusOccurred,
			Participants: []readout.Participant{{ActorRef: readout.ActorRef{Name: "Ana Brek", ID: "a1"}, Role: readout.RoleParty}},
			Place:        &readout.Place{Name: "Sumar"},
			When:         &readout.When{Start: readout.Day(2031, 5, 7), Basis: readout.BasisStated},
		},
		&readout.Statement{
			Form: readout.FormDirect, Speaker: readout.Speaker{ActorRef: readout.ActorRef{Name: "Ana Brek"}, Spans: []readout.Evidence{cite("Ana Brek")}},
			Content: []readout.Evidence{cite("<on> 7")},
			SaidAt:  &readout.Dating{Date: readout.Month(2031, 5), Basis: readout.BasisInferred, Why: "test"},
		},
		&readout.Position{Actor: readout.ActorRef{Name: "Ana Brek"}, Issue: "truce", Stance: readout.StanceConditional, Condition: []readout.Evidence{cite("<on> 7")}},
		&readout.Proposal{
			Name: "truce", By: []readout.ActorRef{{Name: "Ana Brek"}}, Terms: []readout.Term{{Words: cite("met Ilo Tarn"), Phase: "1", Duration: "7 May"}},
			Responses: []readout.Response{{Actor: readout.ActorRef{Name: "Ilo Tarn"}, Kind: readout.ResponseStudies, Evidence: []readout.Evidence{cite("Ilo Tarn")}}},
		},
		&readout.Figure{Value: &seven, Bound: readout.BoundExact, Unit: "day", What: "days", Scope: []string{"Sumar"}},
	}
	for _, body := range bodies {
		r, err := readout.NewReport(body, "test", cite("met"), cite("left"))
		if err != nil {
			t.Fatal(err)
		}
		data, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		var back readout.Report
		if err := json.Unmarshal(data, &back); err != nil {
			t.Fatal(err)
		}
		again, err := json.Marshal(&back)
		if err != nil || string(again) != string(data) {
			t.Errorf("%s\nread and written again is\n%s (%v)", data, again, err)
		}
		if _, err := back.In(doc); err != nil {
			t.Error(err)
		}
		if p := back.Proposal(); p != nil && (p.Terms[0].Words.Document() != doc.ID || p.Responses[0].Evidence[0].Document() != doc.ID) {
			t.Error("the words of a proposal don't know their document")
		}

		rec := &readout.Record{ID: "r1", Body: body, Reports: []string{r.ID()}, Documents: 1}
		data, err = json.Marshal(rec)
		if err != nil {
			t.Fatal(err)
		}
		var rback readout.Record
		if err := json.Unmarshal(data, &rback); err != nil {
			t.Fatal(err)
		}
		again, err = json.Marshal(&rback)
		if err != nil || string(again) != string(data) {
			t.Errorf("%s\nread and written again is\n%s (%v)", data, again, err)
		}
	}
}

// The words in a report's fields are held to its document as its evidence is.
func TestWordsInFieldsAreOfTheDocument(t *testing.T) {
	doc, other := document(t, "Ana Brek offered a truce."), document(t, "Ilo Tarn refused it all.")
	other.ID = "d2"
	cite := func(d *readout.Document, from, to int) readout.Evidence {
		ev, err := d.Evidence(readout.Span{Start: from, End: to})
		if err != nil {
			t.Fatal(err)
		}
		return ev
	}
	offer := func(words readout.Evidence) (*readout.Report, error) {
		return readout.NewReport(&readout.Proposal{Name: "truce", Terms: []readout.Term{{Words: words}}}, "test", cite(doc, 0, 8))
	}
	if _, err := offer(cite(other, 0, 8)); err == nil {
		t.Error("a report with words of another document")
	}
	r, err := offer(cite(doc, 17, 24))
	if err != nil {
		t.Fatal(err)
	}
	changed, err := readout.NewDocument(readout.Document{ID: doc.ID, Text: "Ana Brek offered a TRUCE."})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := r.In(changed); !errors.Is(err, readout.ErrNotVerbatim) {
		t.Errorf("words that the text no longer holds: %v", err)
	}
}

func TestDates(t *testing.T) {
	for _, tc := range []struct{ in, human string }{
		{"2024", "2024"},
		{"2024-02", "February 2024"},
		{"2024-02-07", "7 February 2024"},
		{"2024-02-29", "29 February 2024"},
		{"2024-02-07T11:50", "7 February 2024, 11:50"},
	} {
		d, err := readout.ParseDate(tc.in)
		if err != nil || d.String() != tc.in || d.Human() != tc.human {
			t.Errorf("ParseDate(%q) = %q, %q, %v", tc.in, d, d.Human(), err)
		}
	}
	for _, in := range []string{"", "2015-02-29", "2024-13", "2024-00-01", "0000", "24", "2024-2-7", "2024-02-07T25:00", "20240207", "２０２４"} {
		if d, err := readout.ParseDate(in); err == nil {
			t.Errorf("ParseDate(%q) = %q, want an error", in, d)
		}
	}
	if !readout.Month(2024, 2).MayEqual(readout.Day(2024, 2, 7)) || readout.Month(2024, 2).MayEqual(readout.Day(2024, 3, 7)) {
		t.Error("MayEqual: February 2024 may be 7 February 2024 and no day of March")
	}
	if got := (readout.When{Start: readout.Day(2024, 2, 5), End: readout.Day(2024, 2, 8)}).Human(); got != "5 to 8 February 2024" {
		t.Errorf("interval: %q", got)
	}
	if got := readout.Month(2024, 2).Last(); got != readout.Day(2024, 2, 29) {
		t.Errorf("last day of February 2024: %v", got)
	}
}

func TestIDSeparatesParts(t *testing.T) {
	if diff := cmp.Diff(readout.ID("d", "ab", "c"), readout.ID("d", "a", "bc")); diff == "" {
		t.Error("ids of (ab,c) and (a,bc) are equal")
	}
}

func TestHintIsFoundThroughWrapping(t *testing.T) {
	inner := &readout.Error{Op: "open", Err: readout.ErrNotFound, Hint: "Build one."}
	outer := &readout.Error{Op: "list", Err: inner}
	if got := readout.Hint(outer); got != "Build one." {
		t.Errorf("Hint = %q", got)
	}
}
