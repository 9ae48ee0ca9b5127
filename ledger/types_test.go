package ledger_test

import (
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
