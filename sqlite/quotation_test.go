package sqlite_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/ledger/ledgertest"
	"github.com/readout-dev/readout/sqlite"
)

// quotation returns the n-th document that gives one of a few quotations, to
// one of three people; under the id of another, if it is given, to which it
// gives way.
func quotation(t *testing.T, n int, under *readout.Document) *readout.Annotation {
	rnd := rand.New(rand.NewPCG(uint64(n), 9))
	words := []string{
		"“The border stays open until the river towns agree to close it,”",
		"“We will not sign that paper before the winter has come and gone,”",
	}[rnd.IntN(2)]
	if rnd.IntN(3) == 0 {
		words = strings.Replace(words, "“", "“I tell you this: ", 1)
	}
	name := []string{"Ana Brek", "Ilo Tarn", "Mira Oskel"}[rnd.IntN(3)]
	text := fmt.Sprintf("%s %s said.\n\nStory %d.", words, name, n)
	d := *ledgertest.DocumentOf("", fmt.Sprintf("%d.txt", n), text)
	d.Published = &readout.Dating{Date: readout.Day(2031, 2, 1).AddDays(n % 12), Basis: readout.BasisStated}
	if under != nil {
		d.ID, d.Hash = under.ID, "h~"+under.Hash
	}
	doc, err := readout.NewDocument(d)
	if err != nil {
		t.Fatal(err)
	}
	cite := func(s string) readout.Evidence {
		at := strings.Index(text, s)
		ev, err := doc.Evidence(readout.Span{Start: at, End: at + len(s)})
		if err != nil {
			t.Fatal(err)
		}
		return ev
	}
	r, err := readout.NewReport(&readout.Statement{
		Form: readout.FormDirect, Content: []readout.Evidence{cite(words)},
		Speaker: readout.Speaker{ActorRef: readout.ActorRef{Name: name, ID: actor.ID(readout.ActorPerson, name)}, Spans: []readout.Evidence{cite(name)}},
	}, "test", cite(words+" "+name+" said."))
	if err != nil {
		t.Fatal(err)
	}
	a := readout.NewAnnotation(doc)
	a.Reports = append(a.Reports, r)
	return a
}

// TestWhoSaidItIsTheSameInAnyOrder: conflicts over who said some words name the
// records of today, whatever the order and the batches, and when documents
// gave way to others.
func TestWhoSaidItIsTheSameInAnyOrder(t *testing.T) {
	const n = 24
	build := func(order []int, batch int, others bool) string {
		l, err := sqlite.Open(context.Background(), filepath.Join(t.TempDir(), "l.db"), sqlite.Options{})
		if err != nil {
			t.Fatal(err)
		}
		defer l.Close()
		for _, round := range []int{n, 0} {
			for at := 0; at < len(order); at += batch {
				var b ledger.Batch
				for _, i := range order[at:min(at+batch, len(order))] {
					switch a := quotation(t, i, nil); {
					case round == 0:
						b.Annotations = append(b.Annotations, a)
					case others && i%3 == 0:
						b.Annotations = append(b.Annotations, quotation(t, n+i, a.Document))
					}
				}
				if _, err := l.Put(context.Background(), b); err != nil {
					t.Fatal(err)
				}
			}
		}
		all := ""
		for c, err := range l.AllConflicts(context.Background()) {
			if err != nil {
				t.Fatal(err)
			}
			for _, id := range c.Records {
				if rec, err := l.Record(context.Background(), id); err != nil || rec.ID != id {
					t.Errorf("conflict %s names record %s, which is not there: %v", c.ID, id, err)
				}
			}
			all += fmt.Sprintf("%+v\n", c)
		}
		return all
	}
	rnd := rand.New(rand.NewPCG(1, 1))
	want := build(rnd.Perm(n), n, false)
	if strings.Count(want, "Field:speaker") < 2 {
		t.Fatalf("conflicts:\n%s", want)
	}
	for name, got := range map[string]string{
		"one by one":       build(rnd.Perm(n), 1, false),
		"in small batches": build(rnd.Perm(n), 5, false),
		"after others":     build(rnd.Perm(n), 4, true),
	} {
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}
