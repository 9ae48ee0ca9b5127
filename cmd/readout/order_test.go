package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-dev/readout/extract"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/source"
)

// TestRealStoriesInAnyOrder: a ledger of the corroboration stories that is built at once
// holds the records of one that is built backwards, a few stories at a time.
func TestRealStoriesInAnyOrder(t *testing.T) {
	path := filepath.Join("..", "..", "..", "shared", "data", "corroboration", "news_cluster_dev.jsonl")
	stories, err := os.ReadFile(path)
	if os.IsNotExist(err) {
		t.Skipf("no stories at %s", path)
	}
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	records := func(name string, batches ...[][]byte) []string {
		a := &app{stderr: io.Discard, ledger: filepath.Join(t.TempDir(), name), getenv: func(string) string { return "" }}
		r, err := a.reading()
		if err != nil {
			t.Fatal(err)
		}
		l, err := a.open(ctx, r)
		if err != nil {
			t.Fatal(err)
		}
		defer l.Close()
		for i, b := range batches {
			files := fstest.MapFS{fmt.Sprintf("%d.jsonl", i): {Data: bytes.Join(b, []byte("\n"))}}
			if err := a.build(ctx, l, r, extract.Options{}, source.FS(ctx, files, source.Limits{})); err != nil {
				t.Fatal(err)
			}
		}
		found, err := l.Records(ctx, ledger.Filter{})
		if err != nil {
			t.Fatal(err)
		}
		var all []string
		for _, rec := range found {
			all = append(all, fmt.Sprint(rec.ID, rec.Reports, rec.Origins))
		}
		slices.Sort(all)
		return all
	}
	lines := bytes.Split(bytes.TrimSpace(stories), []byte("\n"))
	once := records("once.db", lines)
	slices.Reverse(lines)
	if diff := cmp.Diff(once, records("parts.db", slices.Collect(slices.Chunk(lines, 7))...)); diff != "" {
		t.Errorf("backwards, a few at a time: %s", diff)
	}
}
