package ledger_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/ledger/ledgertest"
)

// TestStrangeInput: what is odd is right, or apart and said so.
func TestStrangeInput(t *testing.T) {
	text := "Ana Brek met Ilo Tarn in Dorn on 2031-02-07.\n\n“The border stays open until the river towns agree,” Ana Brek said on 2031-02-07.\n\n" +
		"Then the grain panel went home by the harbour road while the frontier press waited in the corridor for the envoys of the winter treaty and its long budget."
	copies := func(n int, change func(i int, d *readout.Document)) []ledger.Telling {
		var all []ledger.Telling
		for i := range n {
			d := *ledgertest.DocumentOf(fmt.Sprint("d", i), fmt.Sprint(i, ".txt"), text)
			d.Outlet, d.Published = fmt.Sprint("Paper ", i), &readout.Dating{Date: readout.Day(2031, 2, 8), Basis: readout.BasisStated}
			change(i, &d)
			doc, err := readout.NewDocument(d)
			if err != nil {
				t.Fatal(err)
			}
			a, err := ledgertest.Annotate(doc)
			if err != nil {
				t.Fatal(err)
			}
			all = append(all, ledger.Tell(a)...)
		}
		return all
	}
	nothing := func(int, *readout.Document) {}
	for _, c := range []struct {
		name      string
		tellings  []ledger.Telling
		records   int
		documents int // of each record
		origins   int
	}{
		{"a thousand identical documents", copies(1000, nothing), 2, 1000, 1},
		{"a thousand identical documents without dates", copies(1000, func(_ int, d *readout.Document) { d.Published = nil }), 2, 1000, 1},
		{"a document under two addresses", copies(2, func(i int, d *readout.Document) {
			d.Outlet, d.URL = "", fmt.Sprintf("https://www.veliapost.example/%d?utm=%d", i, i)
		}), 2, 2, 1},
		{"a document of 1900", copies(2, func(i int, d *readout.Document) {
			d.Published = &readout.Dating{Date: readout.Day(1900+131*i, 2, 8), Basis: readout.BasisStated}
		}), 2, 2, 1},
		{"a document of 2100", copies(2, func(i int, d *readout.Document) {
			d.Published = &readout.Dating{Date: readout.Day(2031+69*i, 2, 8), Basis: readout.BasisStated}
		}), 2, 2, 1},
		{"a page that quotes itself", copies(1, func(_ int, d *readout.Document) {
			d.Outlet = "Dorn Herald"
		}), 2, 1, 1},
	} {
		begin := time.Now()
		records, conflicts := ledger.Reconcile(c.tellings)
		t.Logf("%s: %v", c.name, time.Since(begin))
		if len(records) != c.records || len(conflicts) != 0 {
			t.Errorf("%s: %d records, %d conflicts", c.name, len(records), len(conflicts))
			continue
		}
		for _, r := range records {
			if r.Documents != c.documents || r.Origins != c.origins {
				t.Errorf("%s: %d documents, %d origins: %v", c.name, r.Documents, r.Origins, r.OriginChain)
			}
		}
	}
}

// TestTwoPeopleOfOneName: who is known to be another stays another.
func TestTwoPeopleOfOneName(t *testing.T) {
	for _, lines := range [][2]string{
		{"meeting occurred Ana_Brek=a1,Ilo_Tarn=a2 @Dorn 2031-02-07", "meeting occurred Ana_Brek=a9,Ilo_Tarn=a2 @Dorn 2031-02-07"},
		{"said Ana_Brek=a1 2031-02-07: we will not sign before the winter has come", "said Ana_Brek=a9 2031-02-07: we will not sign before the winter has come"},
	} {
		if records, _ := ledger.Reconcile(tell(nil, report(t, "d1", lines[0]), report(t, "d2", lines[1]))); len(records) != 2 {
			t.Errorf("%s: %d records", lines[0], len(records))
		}
	}
}
