package sqlite_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/ledger/ledgertest"
	"github.com/readout-dev/readout/sqlite"
)

// busyStory tells of the same two people as all others, some days apart, so
// that their blocks hold more reports than are reconciled at once. One in nine
// has no date, if some are undated.
func busyStory(n int, undated bool) *readout.Document {
	rnd := rand.New(rand.NewPCG(uint64(n), 5))
	day := readout.Day(2031, 1, 1).AddDays(n / 2)
	words := []string{"“The border stays open until the river towns agree,”", "“We will not sign before the winter has come,”", "“Nothing is agreed,”"}
	text := fmt.Sprintf("Story %d\n\nAna Brek met Ilo Tarn in %s on %s.\n\n%s Ana Brek said on %s.\n\n%s Ilo Tarn said on %s.", n,
		[]string{"Dorn", "Port Amel"}[rnd.IntN(2)], day.AddDays(rnd.IntN(4)), words[rnd.IntN(3)], day, words[rnd.IntN(3)], day.AddDays(-rnd.IntN(3)))
	text += fmt.Sprintf("\n\nAna Brek %s the grain treaty on %s.\n\nBy %s %d trucks had passed, Ilo Tarn counted.\n\nIlo Tarn offered Ana Brek the winter plan of 45 days on %s; Ana Brek rejects it.\n",
		[]string{"supports", "opposes"}[rnd.IntN(2)], day.AddDays(-rnd.IntN(3)), day.AddDays(-rnd.IntN(2)), 100+rnd.IntN(3), day.AddDays(-rnd.IntN(9)))
	d := *ledgertest.DocumentOf("", fmt.Sprintf("%d.txt", n), text)
	if n%9 > 0 || !undated {
		d.Published = &readout.Dating{Date: day.AddDays(1), Basis: readout.BasisStated}
	}
	doc, err := readout.NewDocument(d)
	if err != nil {
		panic(err)
	}
	return doc
}

// TestABusyBlockIsTheSameInAnyOrder: stored in any order and batches, with
// documents that give way to others between, a block that is reconciled in
// parts comes to what it comes to at once.
func TestABusyBlockIsTheSameInAnyOrder(t *testing.T) {
	t.Run("some undated", func(t *testing.T) { inAnyOrder(t, true) })
	t.Run("all dated", func(t *testing.T) { inAnyOrder(t, false) })
}

func inAnyOrder(t *testing.T, undated bool) {
	const n = 2 * ledger.Busy
	ctx := context.Background()
	var all []*readout.Annotation
	for i := range n {
		all = append(all, annotated(t, []*readout.Document{busyStory(i, undated)})...)
	}
	// Some sources hold another story at first.
	instead := func(i int) *readout.Annotation {
		d := *busyStory(n+i, undated)
		d.ID, d.Hash = all[i].Document.ID, "h~"+all[i].Document.Hash
		doc, err := readout.NewDocument(d)
		if err != nil {
			t.Fatal(err)
		}
		return annotated(t, []*readout.Document{doc})[0]
	}
	build := func(order []int, batch int, first bool) string {
		l, err := sqlite.Open(ctx, filepath.Join(t.TempDir(), "l.db"), sqlite.Options{})
		if err != nil {
			t.Fatal(err)
		}
		defer l.Close()
		for _, round := range []bool{first, false} {
			for at := 0; at < len(order); at += batch {
				var b ledger.Batch
				for _, i := range order[at:min(at+batch, len(order))] {
					if a := all[i]; !round {
						b.Annotations = append(b.Annotations, a)
					} else if i%5 == 0 {
						b.Annotations = append(b.Annotations, instead(i))
					}
				}
				if _, err := l.Put(ctx, b); err != nil {
					t.Fatal(err)
				}
			}
			if !first {
				break
			}
		}
		records := ""
		for r, err := range l.AllRecords(ctx) {
			if err != nil {
				t.Fatal(err)
			}
			body, err := r.MarshalJSON()
			if err != nil {
				t.Fatal(err)
			}
			records += string(body) + "\n"
		}
		for c, err := range l.AllConflicts(ctx) {
			if err != nil {
				t.Fatal(err)
			}
			records += fmt.Sprintf("%+v\n", c)
		}
		return records
	}
	rnd := rand.New(rand.NewPCG(1, 1))
	want := build(rnd.Perm(n), n, false)
	for name, got := range map[string]string{
		"one by one":       build(rnd.Perm(n), 1, false),
		"in small batches": build(rnd.Perm(n), 7, false),
		"after others":     build(rnd.Perm(n), 10, true),
	} {
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}
