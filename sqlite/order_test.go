package sqlite_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/ledger/ledgertest"
	"github.com/readout-dev/readout/sqlite"
)

// instances draws documents among which are copies under other paths and
// namesakes: other content under one id.
func instances(t *rapid.T) []*readout.Document {
	return rapid.SliceOfN(rapid.Custom(func(t *rapid.T) *readout.Document {
		n := rapid.IntRange(0, 11).Draw(t, "story")
		source := rapid.SampledFrom([]string{"a", "b", "c"}).Draw(t, "folder") + fmt.Sprintf("/%d.txt", n)
		id := rapid.SampledFrom([]string{"", "", "same", "other"}).Draw(t, "id")
		return ledgertest.DocumentOf(id, source, ledgertest.Text(n))
	}), 1, 20).Draw(t, "documents")
}

func annotated(t interface{ Fatal(...any) }, docs []*readout.Document) []*readout.Annotation {
	var all []*readout.Annotation
	for _, d := range docs {
		a, err := ledgertest.Mixed(d)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, a)
	}
	return all
}

func TestTheOrderOfDocumentsDoesNotMatter(t *testing.T) {
	dir := t.TempDir()
	made := 0
	dumpOf := func(t *rapid.T, batches []ledger.Batch) string {
		made++
		path := filepath.Join(dir, fmt.Sprint(made, ".db"))
		defer os.Remove(path)
		l, err := sqlite.Open(context.Background(), path, sqlite.Options{})
		if err != nil {
			t.Fatal(err)
		}
		defer l.Close()
		for _, b := range batches {
			if _, err := l.Put(context.Background(), b); err != nil {
				t.Fatal(err)
			}
		}
		s, err := ledgertest.Dump(context.Background(), l)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	rapid.Check(t, func(t *rapid.T) {
		docs := instances(t)
		want := dumpOf(t, []ledger.Batch{{Annotations: annotated(t, docs)}})
		shuffled := rapid.Permutation(docs).Draw(t, "order")
		var batches []ledger.Batch
		for len(shuffled) > 0 {
			n := rapid.IntRange(1, len(shuffled)).Draw(t, "batch")
			batches = append(batches, ledger.Batch{Annotations: annotated(t, shuffled[:n])})
			shuffled = shuffled[n:]
		}
		// Some come again.
		again := rapid.SliceOfN(rapid.SampledFrom(docs), 0, 3).Draw(t, "again")
		batches = append(batches, ledger.Batch{Annotations: annotated(t, again)})
		if diff := cmp.Diff(want, dumpOf(t, batches)); diff != "" {
			t.Fatal(diff)
		}
	})
}

// TestARecordIsFoundByItsFormerID puts a report without a date first, and then
// one that is exact, whose link becomes the id.
func TestARecordIsFoundByItsFormerID(t *testing.T) {
	l := open(t)
	dated := func(source, text string) *readout.Annotation {
		doc := ledgertest.DocumentOf("", source, text)
		doc.Published = &readout.Dating{Date: readout.Day(2031, 1, 12), Basis: readout.BasisStated}
		return annotated(t, []*readout.Document{doc})[0]
	}
	vague := dated("a", "Ana Brek met Ilo Tarn in Dorn on 2031-01-11.\n\nSo it was.")
	e := *vague.Reports[0].Engagement()
	e.When = nil
	r, err := readout.NewReport(&e, "test", vague.Reports[0].Evidence()...)
	if err != nil {
		t.Fatal(err)
	}
	vague.Reports[0] = r
	put(t, l, vague)
	former := ledger.Link(r)
	if rec, err := l.Record(t.Context(), former); err != nil || rec.ID != former || rec.Documents != 1 {
		t.Fatalf("%+v, %v", rec, err)
	}
	put(t, l, dated("b", "Ana Brek met Ilo Tarn in Dorn on 2031-01-11.\n\nThus it went."))
	rec, err := l.Record(t.Context(), former)
	if err != nil || rec.ID == former || rec.Documents != 2 {
		t.Fatalf("%+v, %v", rec, err)
	}
	kind, id, err := l.Resolve(t.Context(), former)
	if err != nil || kind != ledger.ObjectRecord || id != rec.ID {
		t.Errorf("%s %s, %v", kind, id, err)
	}
}

func TestAPermalinkWorksAsTheLedgerGrows(t *testing.T) {
	l := open(t)
	first := map[string]bool{}
	for n := range 60 {
		put(t, l, annotated(t, []*readout.Document{ledgertest.Document(n)})...)
		if n%20 == 10 {
			for r, err := range l.AllRecords(t.Context()) {
				if err != nil {
					t.Fatal(err)
				}
				if r.Origins < 1 {
					t.Fatalf("%s has no origin", r.ID)
				}
				first[r.ID] = true
			}
		}
	}
	for id := range first {
		r, err := l.Record(t.Context(), id)
		if err != nil {
			t.Errorf("%s is gone: %v", id, err)
			continue
		}
		kind, now, err := l.Resolve(t.Context(), id)
		if err != nil || kind != ledger.ObjectRecord || now != r.ID {
			t.Errorf("%s leads to %s %s, want %s: %v", id, kind, now, r.ID, err)
		}
	}
	if len(first) < 20 {
		t.Errorf("only %d records", len(first))
	}
	found, err := l.Records(t.Context(), ledger.Filter{MinOrigins: 2})
	if err != nil || len(found) == 0 {
		t.Fatalf("%d records of two origins, %v", len(found), err)
	}
	for _, r := range found {
		if r.Origins < 2 {
			t.Errorf("%s has %d origins", r.ID, r.Origins)
		}
	}
}

func TestOfNamesakesTheSmallerHashStays(t *testing.T) {
	l := open(t)
	docs := []*readout.Document{
		ledgertest.DocumentOf("x", "one.jsonl:1", ledgertest.Text(1)),
		ledgertest.DocumentOf("x", "two.jsonl:1", ledgertest.Text(2)),
		ledgertest.DocumentOf("x", "three.jsonl:1", ledgertest.Text(3)),
	}
	best := docs[0]
	for _, d := range docs {
		if d.Hash < best.Hash {
			best = d
		}
		put(t, l, annotated(t, []*readout.Document{d})...)
	}
	got, err := l.Head(t.Context(), "x")
	if err != nil || got.Source != best.Source {
		t.Errorf("kept %+v, want %s: %v", got, best.Source, err)
	}
	n := 0
	for s, err := range l.AllSkipped(t.Context()) {
		if err != nil || s.Source == best.Source || s.Reason != ledger.ReasonSameID {
			t.Errorf("skipped %+v, %v", s, err)
		}
		n++
	}
	if n != 2 {
		t.Errorf("%d skipped, want 2", n)
	}
	for _, d := range docs {
		if known, err := l.Known(t.Context(), d); err != nil || !known {
			t.Errorf("%s is known: %v, %v", d.Source, known, err)
		}
	}
}

func TestASourceThatWasRepairedIsSkippedNoMore(t *testing.T) {
	l := open(t)
	doc := ledgertest.Document(1)
	for _, step := range []struct {
		name  string
		batch ledger.Batch
		want  int
	}{
		{"broken", ledger.Batch{Skipped: []ledger.Skipped{{Source: doc.Source, Reason: "no text"}, {Source: "b", Reason: "no text"}}}, 2},
		{"broken again", ledger.Batch{Skipped: []ledger.Skipped{{Source: doc.Source, Reason: "no text"}}}, 2},
		{"repaired", ledger.Batch{Annotations: annotated(t, []*readout.Document{doc})}, 1},
		{"broken once more", ledger.Batch{Skipped: []ledger.Skipped{{Source: doc.Source, Reason: "no text"}}}, 2},
		{"known", ledger.Batch{Sound: []string{doc.Source}}, 1},
	} {
		if _, err := l.Put(t.Context(), step.batch); err != nil {
			t.Fatal(err)
		}
		s, err := l.Summary(t.Context())
		if err != nil || s.Skipped != step.want {
			t.Errorf("%s: %d skipped, want %d: %v", step.name, s.Skipped, step.want, err)
		}
	}
}

func TestWhatAReaderGivesLaterIsTaken(t *testing.T) {
	l := open(t)
	plain := ledgertest.DocumentOf("", "a", "Ana Brek met Ilo Tarn in Dorn on 2031-01-11.\n\nSo it was.")
	plain.Published = nil
	dated := *plain
	dated.Published = &readout.Dating{Date: readout.Day(2031, 1, 12), Basis: readout.BasisStated}
	for _, c := range []struct {
		doc  *readout.Document
		want readout.Date
	}{{plain, readout.Date{}}, {&dated, readout.Day(2031, 1, 12)}, {plain, readout.Day(2031, 1, 12)}} {
		put(t, l, annotated(t, []*readout.Document{c.doc})...)
		records, err := l.Records(t.Context(), ledger.Filter{})
		if err != nil || len(records) != 1 || records[0].StatusHistory[0].AsOf != c.want {
			t.Errorf("%v: records %+v", err, records)
		}
	}
}
