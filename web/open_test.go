package web_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/ledger/ledgertest"
)

// A date of which one end is known is drawn open on the other side, and said in
// words; a statement is listed under the issue of the position that rests on
// its words.
func TestBoundsAndIssuesOnPages(t *testing.T) {
	const text = `Ana Brek will meet Ilo Tarn after 5 March. Ana Brek is to visit Velia by 8 March. Brek said the ferry toll must go.`
	doc := ledgertest.DocumentOf("d-open", "h", text)
	doc.Published = &readout.Dating{Date: readout.Day(2031, 3, 3), Basis: readout.BasisStated}
	a := readout.NewAnnotation(doc)
	brek := readout.ActorRef{Name: "Ana Brek", ID: "abrek"}
	add := func(words string, body func(ev readout.Evidence) readout.Body) {
		at := strings.Index(text, words)
		ev, err := doc.Evidence(readout.Span{Start: at, End: at + len(words)})
		if err != nil {
			t.Fatal(err)
		}
		r, err := readout.NewReport(body(ev), "test", ev)
		if err != nil {
			t.Fatal(err)
		}
		a.Reports = append(a.Reports, r)
	}
	occasion := func(kind readout.EngagementKind, w readout.When) func(readout.Evidence) readout.Body {
		return func(readout.Evidence) readout.Body {
			return &readout.Engagement{
				Kind: kind, Status: readout.StatusPlanned, When: &w, Place: &readout.Place{Name: "Velia"},
				Participants: []readout.Participant{{ActorRef: brek, Role: readout.RoleParty}, {ActorRef: readout.ActorRef{Name: "Ilo Tarn", ID: "atarn"}, Role: readout.RoleParty}},
			}
		}
	}
	add("Ana Brek will meet Ilo Tarn after 5 March.", occasion(readout.KindMeeting, readout.NotBefore(readout.Day(2031, 3, 6), readout.BasisResolved)))
	add("Ana Brek is to visit Velia by 8 March.", occasion(readout.KindVisit, readout.NotAfter(readout.Day(2031, 3, 8), readout.BasisResolved)))
	const said = "Brek said the ferry toll must go."
	add(said, func(ev readout.Evidence) readout.Body {
		return &readout.Statement{Form: readout.FormIndirect, Speaker: readout.Speaker{ActorRef: brek}, Content: []readout.Evidence{ev}}
	})
	add(said, func(readout.Evidence) readout.Body {
		return &readout.Position{Actor: brek, Issue: "ferry toll", Stance: readout.StanceOpposes}
	})
	h := serveBatch(t, ledger.Batch{Annotations: []*readout.Annotation{a}})
	for _, tc := range []struct {
		path string
		want []string
	}{
		{"/timeline", []string{"on 6 March 2031 or later", "by 8 March 2031", `aria-label="on 6 March 2031 or later, drawn on March 2031"`, `aria-label="by 8 March 2031, drawn on March 2031"`}},
		{"/timeline?from=2031-03-20&to=2031-03-25", []string{"on 6 March 2031 or later"}},
		{"/timeline.json", []string{`"open": true`}},
		{"/timeline.csv", []string{"2031-03-06,,true,", ",2031-03-08,true,"}},
		{"/statements?issue=ferry+toll", []string{"1 record matches", "the ferry toll must go"}},
		{"/statements?issue=toll", []string{"Nothing matches"}},
		{"/actor/abrek", []string{"Statements by issue", "/statements?actor=abrek&amp;issue=ferry&#43;toll", "1 statement on this"}},
	} {
		res, page := get(t, h, tc.path)
		if res.StatusCode != http.StatusOK {
			t.Errorf("%s: %s", tc.path, res.Status)
		}
		for _, want := range tc.want {
			if !strings.Contains(page, want) {
				t.Errorf("%s: no %q in\n%s", tc.path, want, page)
			}
		}
	}
}
