package view_test

import (
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/view"
)

// shown writes facts as "Party: Ana Brek (Foreign Minister, Sumar)".
func shown(facts []view.Fact) string {
	var lines []string
	for _, f := range facts {
		var b strings.Builder
		b.WriteString(f.Name + ": ")
		for _, p := range f.Parts {
			b.WriteString(p.Text)
		}
		if f.Note != "" {
			b.WriteString(" (" + f.Note + ")")
		}
		lines = append(lines, b.String())
	}
	return strings.Join(lines, "\n")
}

func TestRecordShowsEachAccountInItsContext(t *testing.T) {
	doc := testkit.Document(t, "The port was quiet.\n\nAt noon Ana Brek met Ilo Tarn in Port Velia. They spoke for an hour, and \"not in anger\", she said.\n\nNobody else came.")
	body := engagement(t, "meeting occurred | Ana Brek; mediator:Oda Rem | Port Velia | 2031-02-07")
	body.Participants[0].Office, body.Participants[0].Represents = "Foreign Minister", "Sumar"
	body.When.Basis, body.Duration = readout.BasisResolved, "an hour"
	r, err := readout.NewReport(body, "test/met", cite(t, doc, "Ana Brek met Ilo Tarn in Port Velia"), cite(t, doc, "for an hour"), cite(t, doc, "Nobody else came"))
	if err != nil {
		t.Fatal(err)
	}
	head := ledger.Head{ID: doc.ID, Source: "stories/port.txt", URL: "https://www.post.example/1", Published: &readout.Dating{Date: readout.Day(2031, 2, 8)}}
	rec := &readout.Record{
		ID: "r1", Body: body, Reports: []string{r.ID()}, Documents: 1,
		StatusHistory: []readout.StatusEntry{{Status: readout.StatusPlanned, AsOf: readout.Day(2031, 2, 6), Report: "pgone"}, {Status: readout.StatusOccurred, AsOf: readout.Day(2031, 2, 8), Report: r.ID()}},
	}
	v := view.NewRecord(rec, []view.Source{{Report: r, Document: doc, Head: head}}, map[string]view.Cite{r.ID(): view.Citation(r.Evidence()[0], r.ID(), view.Head(head))}, nil)
	if v.Line != "Ana Brek held a meeting in Port Velia on 7 February 2031, mediated by Oda Rem" {
		t.Errorf("line: %s", v.Line)
	}
	const want = "Kind: meeting\nStatus: took place\nParty: Ana Brek (Foreign Minister, Sumar)\nMediator: Oda Rem\nPlace: Port Velia\n" +
		"When: 7 February 2031 (date worked out from the text)\nDuration: an hour"
	if got := shown(v.Facts); got != want {
		t.Errorf("facts:\n%s\nwant\n%s", got, want)
	}
	if h := v.History; len(h) != 2 || h[0].Word != "planned" || h[0].Outlet != "" || h[1].AsOf != "8 February 2031" || h[1].Outlet != "post.example" ||
		h[0].Words != nil || h[1].Words == nil || h[1].Words.Text != "Ana Brek met Ilo Tarn in Port Velia" || h[1].Words.Start != 29 {
		t.Errorf("history: %+v", h)
	}
	var got []string
	for _, p := range v.Accounts[0].Passages {
		var b strings.Builder
		for _, s := range p.Segments {
			if s.Marked {
				b.WriteString("⟦" + s.Text + "⟧")
			} else {
				b.WriteString(s.Text)
			}
		}
		got = append(got, b.String())
	}
	wantPassages := []string{
		"At noon ⟦Ana Brek met Ilo Tarn in Port Velia⟧. They spoke ⟦for an hour⟧, and \"not in anger\", she said.",
		"⟦Nobody else came⟧.",
	}
	if strings.Join(got, "\n") != strings.Join(wantPassages, "\n") {
		t.Errorf("passages:\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(wantPassages, "\n"))
	}
	if v.Accounts[0].Document.Title != "port.txt" || v.Evidence.Start != 29 {
		t.Errorf("title %q, evidence %+v", v.Accounts[0].Document.Title, v.Evidence)
	}
}

func TestWhatIsNotKnownIsSaid(t *testing.T) {
	for _, tc := range []struct {
		body readout.Body
		want string
	}{
		{&readout.Engagement{Kind: readout.KindCall}, "When: not known"},
		{&readout.Engagement{Kind: readout.KindCall, When: &readout.When{}}, "When: not known"},
		{&readout.Statement{Speaker: readout.Speaker{Class: readout.ClassUnknown}}, "Said: date not known"},
		{&readout.Statement{Speaker: readout.Speaker{Class: readout.ClassUnknown}}, "Speaker: Speaker not found"},
		{&readout.Statement{SaidAt: &readout.Dating{Date: readout.Year(2031), Why: "The dateline says so."}}, "Said: 2031 (The dateline says so.)"},
	} {
		if got := shown(view.NewRecord(&readout.Record{Body: tc.body}, nil, nil, nil).Facts); !strings.Contains(got, tc.want) {
			t.Errorf("facts:\n%s\nwant %q among them", got, tc.want)
		}
	}
}

func TestHead(t *testing.T) {
	for _, tc := range []struct{ in, want ledger.Head }{
		{ledger.Head{ID: "d1", Source: "a/b.txt"}, ledger.Head{ID: "d1", Source: "a/b.txt", Title: "b.txt"}},
		{ledger.Head{ID: "d1", URL: "https://www.post.example/x"}, ledger.Head{ID: "d1", URL: "https://www.post.example/x", Outlet: "post.example", Title: "d1"}},
		{ledger.Head{ID: "d1", Title: "T", URL: "javascript:alert(1)"}, ledger.Head{ID: "d1", Title: "T"}},
		{ledger.Head{ID: "d1", Title: "T", URL: "data:text/html,x"}, ledger.Head{ID: "d1", Title: "T"}},
		{ledger.Head{ID: "d1", Title: " two\nlines ", Outlet: "Post"}, ledger.Head{ID: "d1", Title: "two lines", Outlet: "Post"}},
	} {
		if got := view.Head(tc.in); got != tc.want {
			t.Errorf("Head(%+v) = %+v, want %+v", tc.in, got, tc.want)
		}
	}
}
