package build

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"go.uber.org/goleak"
	"pgregory.net/rapid"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/extract"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/ledger/ledgertest"
	"github.com/readout-dev/readout/source"
	"github.com/readout-dev/readout/sqlite"
)

func TestMain(m *testing.M) {
	if path := os.Getenv(childEnv); path != "" {
		child(path)
		return
	}
	goleak.VerifyTestMain(m)
}

// corpus writes stories into a folder: plain files, JSON lines, copies, and
// some that can't be read. It returns the number of items.
func corpus(t testing.TB, dir string, n int) int {
	t.Helper()
	items := 0
	write := func(name, data string) {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(data), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	var lines strings.Builder
	for i := range n {
		if i%3 == 0 { // some of these have copies that are documents of their own
			fmt.Fprintf(&lines, `{"id": "line-%d", "outlet": "The Sumar Wire", "published": "2031-02-%02d", "text": %q}`+"\n", i, 1+i%28, ledgertest.Text(i))
		} else {
			write(fmt.Sprintf("texts/%d/story-%d.txt", i%5, i), ledgertest.Text(i))
		}
		items++
		if i%10 == 4 {
			write(fmt.Sprintf("copies/story-%d.txt", i), ledgertest.Text(i))
			items++
		}
	}
	// A namesake and two bad lines.
	fmt.Fprintf(&lines, `{"id": "line-0", "text": %q}`+"\n", ledgertest.Text(n+1))
	fmt.Fprintf(&lines, "{\"id\": \"bad\", \n{\"text\": 7}\n")
	write("wire.jsonl", lines.String())
	write("empty.txt", "")
	write("panic.txt", "Panic in the streets of Dorn.\n")
	write("error.txt", "Error in the books of Dorn.\n")
	return items + 6
}

// annotator fails at some documents as annotators may.
func annotator(doc *readout.Document) (*readout.Annotation, error) {
	switch {
	case strings.HasPrefix(doc.Text, "Panic"):
		panic("index out of range")
	case strings.HasPrefix(doc.Text, "Error"):
		return nil, errors.New("no such book")
	}
	return ledgertest.Mixed(doc)
}

func open(t testing.TB, path string) *sqlite.Ledger {
	t.Helper()
	l, err := sqlite.Open(context.Background(), path, sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	return l
}

func dump(t testing.TB, l *sqlite.Ledger) string {
	t.Helper()
	s, err := ledgertest.Dump(context.Background(), l)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func items(ctx context.Context, paths ...string) func(func(source.Item, error) bool) {
	return source.Read(ctx, paths, nil, source.Limits{})
}

func TestBuildReadsAllThereIs(t *testing.T) {
	dir := t.TempDir()
	n := corpus(t, filepath.Join(dir, "news"), 60)
	t.Chdir(dir)
	l := open(t, "readout.db")
	var skips []ledger.Skipped
	calls := 0
	o := Options{
		Annotate: annotator, Workers: 3,
		Skip:     func(s ledger.Skipped, _ string) { skips = append(skips, s) },
		Progress: func(Summary) { calls++ },
	}
	first, err := run(t.Context(), l, items(t.Context(), "news"), o, 7)
	if err != nil {
		t.Fatal(err)
	}
	if first.Read != n || first.New != 62 || first.Known != 4 || first.Skipped != 6 || len(skips) != 6 || calls < n {
		t.Errorf("of %d items: %+v, %d calls", n, first, calls)
	}
	reasons := map[string]string{}
	for _, s := range skips {
		reasons[s.Source] = s.Reason
	}
	for source, want := range map[string]string{
		"news/empty.txt": "no text", "news/panic.txt": "panic: index out of range", "news/error.txt": "no such book",
		"news/wire.jsonl:22": "", "news/wire.jsonl:23": "",
	} {
		if got, ok := reasons[source]; !ok || !strings.Contains(got, want) {
			t.Errorf("%s skipped because of %q, want %q", source, got, want)
		}
	}
	s, err := l.Summary(t.Context())
	if err != nil || s.Documents != 62 || s.Skipped != 6 || s.Reports == 0 {
		t.Errorf("%+v, %v", s, err)
	}
	reports := 0
	for _, c := range first.Reports {
		reports += c.Reports
	}
	if reports < s.Reports {
		t.Errorf("%d reports stored, the ledger has %d", reports, s.Reports)
	}
	before := dump(t, l)

	var annotations atomic.Int32
	o.Annotate = func(doc *readout.Document) (*readout.Annotation, error) {
		annotations.Add(1)
		return annotator(doc)
	}
	second, err := run(t.Context(), l, items(t.Context(), "news"), o, 7)
	if err != nil {
		t.Fatal(err)
	}
	if second.Read != n || second.New != 0 || second.Skipped != 5 || second.Known != n-5 {
		t.Errorf("again: %+v", second)
	}
	if got := annotations.Load(); got != 2 { // those that fail
		t.Errorf("%d documents annotated again, want 2", got)
	}
	if diff := cmp.Diff(before, dump(t, l)); diff != "" {
		t.Error(diff)
	}
}

func TestTheWayOfBuildingDoesNotMatter(t *testing.T) {
	dir := t.TempDir()
	corpus(t, filepath.Join(dir, "news"), 40)
	t.Chdir(dir)
	paths, err := filepath.Glob("news/*/*/*.txt")
	if err != nil || len(paths) < 20 {
		t.Fatal(paths, err)
	}
	paths = append(paths, "news/wire.jsonl", "news/empty.txt", "news/panic.txt", "news/error.txt")
	copies, _ := filepath.Glob("news/copies/*")
	paths = append(paths, copies...)

	build := func(t interface{ Fatal(...any) }, name string, runs [][]string, workers, batch int) string {
		path := filepath.Join(dir, name)
		defer os.Remove(path)
		l, err := sqlite.Open(context.Background(), path, sqlite.Options{})
		if err != nil {
			t.Fatal(err)
		}
		defer l.Close()
		for _, paths := range runs {
			if _, err := run(context.Background(), l, items(context.Background(), paths...), Options{Annotate: annotator, Workers: workers}, batch); err != nil {
				t.Fatal(err)
			}
		}
		s, err := ledgertest.Dump(context.Background(), l)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	want := build(t, "whole.db", [][]string{{"news"}}, 1, 1000)
	if got := build(t, "paths.db", [][]string{paths}, 1, 1000); got != want {
		t.Fatal("the paths don't name what the folder holds: ", cmp.Diff(want, got))
	}
	var single [][]string
	for _, p := range paths {
		single = append(single, []string{p})
	}
	if diff := cmp.Diff(want, build(t, "single.db", single, 1, 1)); diff != "" {
		t.Error("one by one: ", diff)
	}
	for _, procs := range []int{1, 2} {
		before := runtime.GOMAXPROCS(procs)
		if diff := cmp.Diff(want, build(t, "procs.db", [][]string{{"news"}}, 0, 10)); diff != "" {
			t.Errorf("on %d processors: %s", procs, diff)
		}
		runtime.GOMAXPROCS(before)
	}
	n := 0
	rapid.Check(t, func(t *rapid.T) {
		n++
		order := rapid.Permutation(paths).Draw(t, "order")
		var runs [][]string
		for len(order) > 0 {
			k := rapid.IntRange(1, len(order)).Draw(t, "run")
			runs, order = append(runs, order[:k]), order[k:]
		}
		workers, batch := rapid.IntRange(1, 8).Draw(t, "workers"), rapid.IntRange(1, 50).Draw(t, "batch")
		if diff := cmp.Diff(want, build(t, fmt.Sprint(n, ".db"), runs, workers, batch)); diff != "" {
			t.Fatal(diff)
		}
	})
}

func TestAnAnnotatorThatErrsIsNotBelieved(t *testing.T) {
	for name, spoil := range map[string]func(*readout.Annotation){
		"a mention beyond the text": func(a *readout.Annotation) {
			a.Mentions = append(a.Mentions, readout.Mention{Span: readout.Span{Start: 5, End: len(a.Document.Text) + 1}})
		},
		"an empty time":               func(a *readout.Annotation) { a.Times = []readout.Time{{}} },
		"a mention of half a letter":  func(a *readout.Annotation) { a.Mentions[0].End = strings.Index(a.Document.Text, "é") + 1 },
		"another document's report":   func(a *readout.Annotation) { a.Reports = ledgertest.Annotation(4).Reports },
		"evidence that isn't there":   func(a *readout.Annotation) { a.Document.Text = strings.Repeat("x", len(a.Document.Text)) },
		"another document altogether": func(a *readout.Annotation) { a.Document = ledgertest.Document(3) },
	} {
		l := open(t, filepath.Join(t.TempDir(), "readout.db"))
		text := "José Valdén met Ilo Tarn in Dorn on 2031-01-11."
		one := func(yield func(source.Item, error) bool) {
			yield(source.Item{Source: "a", Format: source.Text, Bytes: []byte(text)}, nil)
		}
		annotate := func(doc *readout.Document) (*readout.Annotation, error) {
			a, err := ledgertest.Mixed(doc)
			if err != nil || len(a.Reports) != 1 {
				t.Fatal(a.Reports, err)
			}
			spoil(a)
			return a, nil
		}
		sum, err := Run(t.Context(), l, one, Options{Annotate: annotate})
		if err != nil || sum.Skipped != 1 || sum.New != 0 {
			t.Errorf("%s: %+v, %v", name, sum, err)
		}
	}
}

func TestAReaderThatPanicsLosesNothing(t *testing.T) {
	l := open(t, filepath.Join(t.TempDir(), "readout.db"))
	items := func(yield func(source.Item, error) bool) {
		for i := range 5 {
			if !yield(source.Item{Source: fmt.Sprint(i), Format: source.Text, Bytes: []byte(ledgertest.Text(i))}, nil) {
				return
			}
		}
		panic("slice bounds out of range")
	}
	sum, err := Run(t.Context(), l, items, Options{Annotate: annotator})
	if err == nil || !strings.Contains(err.Error(), "slice bounds") || sum.New != 5 {
		t.Errorf("%+v, %v", sum, err)
	}
}

func TestAStoppedBuildGoesOn(t *testing.T) {
	dir := t.TempDir()
	corpus(t, filepath.Join(dir, "news"), 60)
	t.Chdir(dir)
	whole := open(t, "whole.db")
	if _, err := Run(t.Context(), whole, items(t.Context(), "news"), Options{Annotate: annotator}); err != nil {
		t.Fatal(err)
	}
	l := open(t, "stopped.db")
	for stop := 1; ; stop += 9 {
		ctx, cancel := context.WithCancel(t.Context())
		var n atomic.Int32
		annotate := func(doc *readout.Document) (*readout.Annotation, error) {
			if int(n.Add(1)) == stop {
				cancel()
			}
			return annotator(doc)
		}
		sum, err := run(ctx, l, items(ctx, "news"), Options{Annotate: annotate, Workers: 2}, 3)
		cancel()
		if err == nil {
			break
		}
		if !errors.Is(err, context.Canceled) {
			t.Fatal(err)
		}
		if stop > 1000 {
			t.Fatalf("no progress: %+v", sum)
		}
	}
	if diff := cmp.Diff(dump(t, whole), dump(t, l)); diff != "" {
		t.Error(diff)
	}
}

func TestAnotherMeaningIsAnnotatedAgain(t *testing.T) {
	dir := t.TempDir()
	corpus(t, filepath.Join(dir, "news"), 30)
	t.Chdir(dir)
	l := open(t, "readout.db")
	// Another pack knows Ilo Tarn by another id, and nothing of who speaks.
	other := func(doc *readout.Document) (*readout.Annotation, error) {
		a, err := annotator(doc)
		if err != nil {
			return nil, err
		}
		kept := a.Reports[:0]
		for _, r := range a.Reports {
			e := r.Engagement()
			if e == nil {
				continue
			}
			changed := *e
			changed.Participants = slices.Clone(e.Participants)
			for i, p := range e.Participants {
				if p.Name == "Ilo Tarn" {
					changed.Participants[i].ID = "aother"
				}
			}
			if r, err = readout.NewReport(&changed, r.By(), r.Evidence()...); err != nil {
				return nil, err
			}
			kept = append(kept, r)
		}
		a.Reports = kept
		return a, nil
	}
	if _, err := Run(t.Context(), l, items(t.Context(), "news"), Options{Annotate: other}); err != nil {
		t.Fatal(err)
	}
	l.Close()
	l, err := sqlite.Open(t.Context(), "readout.db", sqlite.Options{Meaning: "pack 1"})
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	// Of the folder just one file is given again; all is renewed.
	sum, err := Run(t.Context(), l, items(t.Context(), "news/texts/1"), Options{Annotate: annotator})
	if err != nil || sum.Renewed != 31 || sum.New != 0 {
		t.Errorf("%+v, %v", sum, err)
	}
	whole := open(t, "whole.db")
	if _, err := Run(t.Context(), whole, items(t.Context(), "news"), Options{Annotate: annotator}); err != nil {
		t.Fatal(err)
	}
	a, err := l.Records(t.Context(), ledger.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	b, err := whole.Records(t.Context(), ledger.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	written := func(records []*readout.Record) string {
		data, err := json.Marshal(records)
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	if diff := cmp.Diff(written(b), written(a)); len(a) == 0 || diff != "" {
		t.Error(diff)
	}
}

func TestADateGivenLater(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	if err := os.WriteFile("a.txt", []byte("Ana Brek met Ilo Tarn in Dorn on 2031-01-11.\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	l := open(t, "readout.db")
	for _, published := range []readout.Date{{}, readout.Day(2031, 1, 12), {}} {
		o := Options{Annotate: annotator, Extract: extract.Options{Published: published}}
		if _, err := Run(t.Context(), l, items(t.Context(), "a.txt"), o); err != nil {
			t.Fatal(err)
		}
	}
	heads, err := l.Heads(t.Context(), ledger.Filter{})
	if err != nil || len(heads) != 1 || heads[0].Published == nil || heads[0].Published.Date != readout.Day(2031, 1, 12) {
		t.Errorf("%+v, %v", heads, err)
	}
}

func TestAThousandCopiesAreAnnotatedOnce(t *testing.T) {
	var lines bytes.Buffer
	for range 1000 {
		fmt.Fprintf(&lines, "{\"text\": %q}\n", ledgertest.Text(1))
	}
	l := open(t, filepath.Join(t.TempDir(), "readout.db"))
	var n atomic.Int32
	o := Options{Workers: 1, Annotate: func(doc *readout.Document) (*readout.Annotation, error) { n.Add(1); return ledgertest.Annotate(doc) }}
	sum, err := Run(t.Context(), l, source.Read(t.Context(), []string{source.Stdin}, &lines, source.Limits{}), o)
	if err != nil || sum.New != 1 || sum.Known != 999 || sum.Read != 1000 {
		t.Errorf("%+v, %v", sum, err)
	}
	if n.Load() > 5 {
		t.Errorf("annotated %d times", n.Load())
	}
}

func TestTheHashIsThatOfTheDocument(t *testing.T) {
	item := source.Item{Source: "a", Format: source.Text, Bytes: []byte("Ana Brek was in Dorn.")}
	doc, err := extract.Document(item, extract.Options{})
	if err != nil || doc.Hash != extract.Hash(item.Bytes) {
		t.Errorf("hash %s, document %+v, %v", extract.Hash(item.Bytes), doc, err)
	}
}

func TestALedgerThatFailsEndsTheBuild(t *testing.T) {
	dir := t.TempDir()
	corpus(t, filepath.Join(dir, "news"), 20)
	l := open(t, filepath.Join(dir, "readout.db"))
	l.Close()
	if _, err := Run(t.Context(), l, items(t.Context(), filepath.Join(dir, "news")), Options{Annotate: annotator}); err == nil {
		t.Error("no error")
	}
}

func TestReadingWaitsForTheWork(t *testing.T) {
	// Of items of a megabyte each, no more are read than may wait.
	l := open(t, filepath.Join(t.TempDir(), "readout.db"))
	var read, done atomic.Int32
	large := strings.Repeat("a", 1<<20)
	all := func(yield func(source.Item, error) bool) {
		for i := range 2 * bytesWaiting >> 20 {
			if ahead := read.Add(1) - done.Load(); ahead > bytesWaiting>>20+2 {
				t.Errorf("%d MB read ahead", ahead)
				return
			}
			line := fmt.Sprintf(`{"text": "Nothing %d.", "other": "%s"}`, i, large)
			if !yield(source.Item{Source: fmt.Sprint(i), Format: source.JSON, Bytes: []byte(line)}, nil) {
				return
			}
		}
	}
	o := Options{Workers: 1, Annotate: func(doc *readout.Document) (*readout.Annotation, error) {
		done.Add(1)
		return readout.NewAnnotation(doc), nil
	}}
	if sum, err := Run(t.Context(), l, all, o); err != nil || sum.New != 2*bytesWaiting>>20 {
		t.Errorf("%+v, %v", sum, err)
	}
}

func TestLargeTextsWaitForEachOther(t *testing.T) {
	l := open(t, filepath.Join(t.TempDir(), "readout.db"))
	all := func(yield func(source.Item, error) bool) {
		for i := range 12 {
			text := strings.Repeat("Nothing was said. ", 1+i%2*bytesAtWork/27) // every other one has two thirds of what may be at work
			if !yield(source.Item{Source: fmt.Sprint(i), Format: source.Text, Bytes: fmt.Append(nil, i, text)}, nil) {
				return
			}
		}
	}
	var atWork atomic.Int64
	o := Options{Workers: 4, Annotate: func(doc *readout.Document) (*readout.Annotation, error) {
		if n := atWork.Add(int64(len(doc.Text))); n > bytesAtWork {
			t.Errorf("%d bytes at work", n)
		}
		time.Sleep(10 * time.Millisecond)
		defer atWork.Add(-int64(len(doc.Text)))
		return readout.NewAnnotation(doc), nil
	}}
	if sum, err := Run(t.Context(), l, all, o); err != nil || sum.New != 12 {
		t.Errorf("%+v, %v", sum, err)
	}
}
