package view_test

import (
	"context"
	"path/filepath"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/sqlite"
	"github.com/readout-dev/readout/view"
)

// A meeting that was announced and then held is shown with the words that say
// that it was held.
func TestItemsCiteTheReportThatTellsTheStatus(t *testing.T) {
	ctx := context.Background()
	l, err := sqlite.Open(ctx, filepath.Join(t.TempDir(), "test.db"), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	var batch ledger.Batch
	for i, tc := range []struct{ what, text, published string }{
		{"meeting planned | Ana Brek; Ilo Tarn | Port Velia | 2031-02-07", "Ana Brek will meet Ilo Tarn.", "2031-02-05"},
		{"meeting occurred | Ana Brek; Ilo Tarn | Port Velia | 2031-02-07", "Ana Brek met Ilo Tarn.", "2031-02-08"},
	} {
		doc := testkit.Document(t, tc.text)
		doc.Hash, doc.Published = tc.text, &readout.Dating{Date: date(t, tc.published), Basis: readout.BasisStated}
		a := readout.NewAnnotation(doc)
		r, err := readout.NewReport(engagement(t, tc.what), "test", cite(t, doc, tc.text[:len(tc.text)-1]))
		if err != nil {
			t.Fatal(i, err)
		}
		a.Reports = []*readout.Report{r}
		batch.Annotations = append(batch.Annotations, a)
	}
	if _, err := l.Put(ctx, batch); err != nil {
		t.Fatal(err)
	}
	records, err := l.Records(ctx, ledger.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	items, err := view.Items(ctx, l, records)
	if err != nil {
		t.Fatal(err)
	}
	held := 0
	for _, it := range items {
		if it.Status == readout.StatusOccurred {
			held++
			if it.Evidence == nil || it.Evidence.Text != "Ana Brek met Ilo Tarn" {
				t.Errorf("%s rests on %+v", it.Line, it.Evidence)
			}
		}
	}
	if held != 1 {
		t.Errorf("%d of %d records took place, want 1", held, len(items))
	}
	for _, r := range records {
		v, err := view.LoadRecord(ctx, l, r, 1, 1)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range v.History {
			if c.Words == nil || c.Words.Document != c.Document || c.Words.Text == "" {
				t.Errorf("%s: a status without its words: %+v", v.Line, c)
			}
		}
		if len(v.Accounts) != 1 || v.Pages != len(r.Reports) || len(v.History) != len(r.StatusHistory) {
			t.Errorf("%s: %d accounts, %d pages, %d changes of %d reports", v.Line, len(v.Accounts), v.Pages, len(v.History), len(r.Reports))
		}
	}
}
