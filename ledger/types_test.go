package ledger_test

import (
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/ledger/ledgertest"
)

// TestEveryTypeOfReportIsReconciled: a report of any type comes to a record
// with its body, found by its link.
func TestEveryTypeOfReportIsReconciled(t *testing.T) {
	brek, five := readout.ActorRef{Name: "Ana Brek"}, 5.0
	for _, body := range []readout.Body{
		&readout.Engagement{Kind: readout.KindVisit, Status: readout.StatusOccurred},
		&readout.Statement{Form: readout.FormIndirect, Speaker: readout.Speaker{ActorRef: brek}},
		&readout.Position{Actor: brek, Issue: "ceasefire", Stance: readout.StanceOpposes},
		&readout.Proposal{Name: "the Dorn plan", By: []readout.ActorRef{brek}},
		&readout.Figure{Value: &five, Bound: readout.BoundExact, Unit: "truck", What: "trucks"},
	} {
		doc := ledgertest.DocumentOf("d1", "d1.txt", "Five trucks, said Ana Brek.")
		ev, err := doc.Evidence(readout.Span{Start: 0, End: 11})
		if err != nil {
			t.Fatal(err)
		}
		r, err := readout.NewReport(body, "test", ev)
		if err != nil {
			t.Fatal(err)
		}
		records, conflicts := ledger.Reconcile([]ledger.Telling{{Report: r}})
		if len(records) != 1 || len(conflicts) != 0 {
			t.Fatalf("%s: %d records, %d conflicts", body.Type(), len(records), len(conflicts))
		}
		if rec := records[0]; rec.ID != ledger.Link(r) || rec.Type() != body.Type() || rec.Documents != 1 || rec.Origins != 1 {
			t.Errorf("%s: record %s %s of %d documents, %d origins; its link is %s", body.Type(), rec.Type(), rec.ID, rec.Documents, rec.Origins, ledger.Link(r))
		}
	}
}

// TestAnswersOfAProposalCome: a record has the terms of the report that says
// most and the answers of all, an answer told again once.
func TestAnswersOfAProposalCome(t *testing.T) {
	answer := func(document, text string, published readout.Date, terms []string, answers ...string) ledger.Telling {
		doc := ledgertest.DocumentOf(document, document+".txt", text)
		cite := func(words string) readout.Evidence {
			at := strings.Index(text, words)
			ev, err := doc.Evidence(readout.Span{Start: at, End: at + len(words)})
			if err != nil {
				t.Fatal(words, err)
			}
			return ev
		}
		p := &readout.Proposal{Name: "winter truce plan", By: []readout.ActorRef{{Name: "Ana Brek"}}}
		for _, words := range terms {
			p.Terms = append(p.Terms, readout.Term{Words: cite(words)})
		}
		for _, a := range answers {
			who, kind, _ := strings.Cut(a, " ")
			p.Responses = append(p.Responses, readout.Response{Actor: readout.ActorRef{Name: who}, Kind: readout.ResponseKind(kind), Evidence: []readout.Evidence{cite(who)}})
		}
		r, err := readout.NewReport(p, "test", cite(text))
		if err != nil {
			t.Fatal(err)
		}
		return ledger.Telling{Report: r, Published: published}
	}
	first := answer("d1", "The winter truce plan has 45 days and 12 trucks. Sumar reads it, Velia won't.", readout.Day(2031, 2, 1), []string{"45 days", "12 trucks"}, "Sumar studies", "Velia rejects")
	second := answer("d2", "Sumar accepts the winter truce plan of 45 days. Velia won't.", readout.Day(2031, 2, 5), []string{"45 days"}, "Sumar accepts", "Velia rejects")
	records, _ := ledger.Reconcile([]ledger.Telling{second, first})
	if len(records) != 1 {
		t.Fatalf("%d records", len(records))
	}
	p := records[0].Proposal()
	var got []string
	for _, r := range p.Responses {
		got = append(got, r.Actor.Name+" "+string(r.Kind)+" "+map[string]string{first.Report.ID(): "d1", second.Report.ID(): "d2"}[r.Report])
	}
	if want := "Sumar studies d1, Velia rejects d1, Sumar accepts d2"; strings.Join(got, ", ") != want || len(p.Terms) != 2 {
		t.Errorf("got %s with %d terms, want %s", strings.Join(got, ", "), len(p.Terms), want)
	}
	if len(first.Report.Proposal().Responses) != 2 || first.Report.Proposal().Responses[0].Report != "" {
		t.Error("the report itself was changed")
	}
}
