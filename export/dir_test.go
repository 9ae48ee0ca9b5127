package export_test

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/export"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/sqlite"
)

// newLedger returns a ledger of annotations, stored one by one in this order.
func newLedger(t testing.TB, annotations ...*readout.Annotation) *sqlite.Ledger {
	t.Helper()
	l, err := sqlite.Open(context.Background(), filepath.Join(t.TempDir(), "test.db"), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	for _, a := range annotations {
		if _, err := l.Put(context.Background(), ledger.Batch{Annotations: []*readout.Annotation{a}}); err != nil {
			t.Fatal(err)
		}
	}
	return l
}

// meetings returns n documents that tell of a meeting each, some of the same.
func meetings(t testing.TB, n int) []*readout.Annotation {
	t.Helper()
	var list []*readout.Annotation
	for i := range n {
		text := fmt.Sprintf("Zoë Brek met delegate %d in Port Velia, story %d.", i%7, i)
		doc, err := readout.NewDocument(readout.Document{
			ID: fmt.Sprintf("d%03d", i), Hash: text, Source: "a.txt", Text: text, Published: &readout.Dating{Date: readout.Day(2031, 1, 1).AddDays(i % 5), Basis: readout.BasisStated},
			Blocks: []readout.Block{{Span: readout.Span{End: len(text)}, Kind: readout.BlockParagraph}},
		})
		if err != nil {
			t.Fatal(err)
		}
		ev, err := doc.Evidence(span(t, text, "Zoë Brek met delegate"))
		if err != nil {
			t.Fatal(err)
		}
		r, err := readout.NewReport(&readout.Engagement{
			Kind: readout.KindMeeting, Status: readout.StatusOccurred, Place: &readout.Place{Name: "Port Velia"},
			Participants: []readout.Participant{{ActorRef: readout.ActorRef{Name: "Zoë Brek"}}, {ActorRef: readout.ActorRef{Name: fmt.Sprintf("delegate %d", i%7)}}},
			When:         &readout.When{Start: readout.Day(2031, 1, 1), Basis: readout.BasisStated},
		}, "test", ev)
		if err != nil {
			t.Fatal(err)
		}
		a := readout.NewAnnotation(doc)
		a.Reports = []*readout.Report{r}
		list = append(list, a)
	}
	return list
}

// files returns the contents of a folder by name.
func files(t testing.TB, dir string) map[string]string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]string{}
	for _, e := range entries {
		data, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		all[e.Name()] = string(data)
	}
	return all
}

func exported(t testing.TB, l *sqlite.Ledger) map[string]string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "a", "b")
	if err := export.Dir(context.Background(), l, dir); err != nil {
		t.Fatal(err)
	}
	return files(t, dir)
}

func TestDirIsTheSameWhateverTheOrder(t *testing.T) {
	some := append(meetings(t, 40), annotated(t))
	l := newLedger(t, some...)
	first := exported(t, l)
	if diff := cmp.Diff(first, exported(t, l)); diff != "" {
		t.Errorf("a second run differs:\n%s", diff)
	}
	other := slices.Clone(some)
	slices.Reverse(other)
	if diff := cmp.Diff(first, exported(t, newLedger(t, other...))); diff != "" {
		t.Errorf("documents in the other order give another export:\n%s", diff)
	}
}

func TestDirHoldsEverything(t *testing.T) {
	all := exported(t, newLedger(t, append(meetings(t, 40), annotated(t))...))
	for name, want := range map[string]int{
		"documents.jsonl": 41, "reports.jsonl": 42, "statements.jsonl": 1, "skipped.jsonl": 0, "actors.jsonl": 10, // Zoë Brek under two ids, Ilo Tarn, seven delegates
	} {
		lines := 0
		for line := range strings.Lines(all[name]) {
			lines++
			if !json.Valid([]byte(line)) {
				t.Errorf("%s: %s", name, line)
			}
		}
		if lines != want {
			t.Errorf("%s has %d lines, want %d", name, lines, want)
		}
	}
	records := strings.Count(all["records.jsonl"], "\n")
	if n := strings.Count(all["engagements.jsonl"], "\n") + strings.Count(all["statements.jsonl"], "\n"); n != records || n == 0 {
		t.Errorf("%d records, %d by type", records, n)
	}
	for _, name := range []string{"engagements", "statements"} {
		rows, err := csv.NewReader(strings.NewReader(all[name+".csv"])).ReadAll()
		if err != nil || len(rows)-1 != strings.Count(all[name+".jsonl"], "\n") {
			t.Errorf("%s.csv has %d rows below its header (%v), %s.jsonl %d lines", name, len(rows)-1, err, name, strings.Count(all[name+".jsonl"], "\n"))
		}
	}
	var ids []string
	for line := range strings.Lines(all["reports.jsonl"]) {
		var r readout.Report
		if err := json.Unmarshal([]byte(line), &r); err != nil {
			t.Fatal(err)
		}
		ids = append(ids, r.ID())
	}
	if !slices.IsSorted(ids) {
		t.Error("reports are not sorted by id")
	}
}

// A failing export leaves what was there and nothing half-written.
func TestDirIsWrittenWholeOrNotAtAll(t *testing.T) {
	l := newLedger(t, meetings(t, 3)...)
	dir := t.TempDir()
	if err := export.Dir(context.Background(), l, dir); err != nil {
		t.Fatal(err)
	}
	before := files(t, dir)
	stopped, cancel := context.WithCancel(context.Background())
	cancel()
	var e *readout.Error
	if err := export.Dir(stopped, l, dir); !errors.As(err, &e) {
		t.Errorf("a stopped export: %v, want a *readout.Error", err)
	}
	if diff := cmp.Diff(before, files(t, dir)); diff != "" {
		t.Errorf("a stopped export changed the folder:\n%s", diff)
	}
	path := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := export.Dir(context.Background(), l, path); readout.Hint(err) == "" {
		t.Errorf("an export to a file: %v, want a hint", err)
	}
}

func BenchmarkDir(b *testing.B) {
	l := newLedger(b, meetings(b, 500)...)
	dir := b.TempDir()
	var size int
	b.ReportAllocs()
	for b.Loop() {
		if err := export.Dir(context.Background(), l, dir); err != nil {
			b.Fatal(err)
		}
	}
	for _, data := range files(b, dir) {
		size += len(data)
	}
	b.SetBytes(int64(size))
}
