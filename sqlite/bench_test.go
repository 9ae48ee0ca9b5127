package sqlite_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/ledger/ledgertest"
)

// BenchmarkPut stores batches of a thousand stories of about 140 words, three
// reports and five mentions each.
func BenchmarkPut(b *testing.B) {
	b.ReportAllocs()
	l := open(b)
	bytes, docs, n := 0, 0, 0
	for b.Loop() {
		b.StopTimer()
		batch := stories(n, n+1000)
		n += 1000
		for _, a := range batch {
			bytes += len(a.Document.Text)
		}
		docs += len(batch)
		b.StartTimer()
		put(b, l, batch...)
	}
	b.SetBytes(int64(bytes / max(1, b.N)))
	b.ReportMetric(float64(docs)/b.Elapsed().Seconds(), "docs/s")
}

// BenchmarkRecords lists pages of a ledger of 20,000 documents, or as many as
// READOUT_BENCH_DOCUMENTS says.
func BenchmarkRecords(b *testing.B) {
	size := 20_000
	if s := os.Getenv("READOUT_BENCH_DOCUMENTS"); s != "" {
		if _, err := fmt.Sscan(s, &size); err != nil {
			b.Fatal(err)
		}
	}
	path := filepath.Join(b.TempDir(), "readout.db")
	if p := os.Getenv("READOUT_BENCH_LEDGER"); p != "" {
		path = p // kept between runs
	}
	l := openAt(b, path)
	have, err := l.Summary(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	for n := have.Documents; n < size; n += 1000 {
		put(b, l, stories(n, n+1000)...)
	}
	info, err := os.Stat(path)
	if err != nil {
		b.Fatal(err)
	}
	have, err = l.Summary(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	b.Logf("%d bytes a document, %d records", info.Size()/int64(size), have.Records)
	half := ledgertest.FirstDay.AddDays(size / 16)
	middle, err := l.Records(b.Context(), ledger.Filter{Kind: "meeting", From: half, Limit: 1})
	if err != nil || len(middle) == 0 {
		b.Fatal(err)
	}
	for _, c := range []struct {
		name string
		f    ledger.Filter
	}{
		{"first page", ledger.Filter{Limit: 50}},
		{"later page", ledger.Filter{Limit: 50, After: middle[0].ID}},
		{"from a day", ledger.Filter{Limit: 50, From: half}},
		{"one day", ledger.Filter{Limit: 50, From: half, To: half}},
		{"kind", ledger.Filter{Limit: 50, Kind: "meeting"}},
		{"status and place", ledger.Filter{Limit: 50, Status: "cancelled", Place: "Dorn"}},
		{"actor by name", ledger.Filter{Limit: 50, Actor: "tarn"}},
		{"actor, kind, day", ledger.Filter{Limit: 50, Actor: "tarn", Kind: "call", From: half}},
		{"document", ledger.Filter{Limit: 50, Document: middle[0].Reports[0]}},
	} {
		b.Run(c.name, func(b *testing.B) {
			if c.name == "document" {
				reports, err := l.Reports(b.Context(), c.f.Document)
				if err != nil {
					b.Fatal(err)
				}
				c.f.Document = reports[0].Document()
			}
			b.ReportAllocs()
			for b.Loop() {
				if _, err := l.Records(b.Context(), c.f); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	b.Run("heads", func(b *testing.B) {
		for b.Loop() {
			if _, err := l.Heads(b.Context(), ledger.Filter{Limit: 50}); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("actors", func(b *testing.B) {
		for b.Loop() {
			if _, err := l.Actors(b.Context(), ledger.Filter{Limit: 50}); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("search", func(b *testing.B) {
		for b.Loop() {
			if _, err := l.Search(b.Context(), ledger.Filter{Query: "harbour winter", Limit: 20}); err != nil {
				b.Fatal(err)
			}
		}
	})
}
