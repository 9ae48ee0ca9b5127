package build

import (
	"fmt"
	"path/filepath"
	"testing"

	"github.com/readout-dev/readout/ledger/ledgertest"
	"github.com/readout-dev/readout/source"
	"github.com/readout-dev/readout/sqlite"
)

// BenchmarkRun builds ledgers of a thousand short stories with an annotator
// that costs little, and builds them again, when all is known.
func BenchmarkRun(b *testing.B) {
	const n = 1000
	var all []source.Item
	bytes := 0
	for i := range n {
		text := []byte(ledgertest.Text(i))
		all = append(all, source.Item{Source: fmt.Sprintf("story-%d.txt", i), Format: source.Text, Bytes: text})
		bytes += len(text)
	}
	feed := func(yield func(source.Item, error) bool) {
		for _, item := range all {
			if !yield(item, nil) {
				return
			}
		}
	}
	o := Options{Annotate: ledgertest.Annotate}
	build := func(b *testing.B, l *sqlite.Ledger) {
		if sum, err := Run(b.Context(), l, feed, o); err != nil || sum.Read != n {
			b.Fatal(sum, err)
		}
	}
	b.Run("new", func(b *testing.B) {
		b.SetBytes(int64(bytes))
		b.ReportAllocs()
		dir := b.TempDir()
		i := 0
		for b.Loop() {
			l, err := sqlite.Open(b.Context(), filepath.Join(dir, fmt.Sprint(i, ".db")), sqlite.Options{})
			if err != nil {
				b.Fatal(err)
			}
			build(b, l)
			l.Close()
			i++
		}
		b.ReportMetric(float64(n*b.N)/b.Elapsed().Seconds(), "docs/s")
	})
	b.Run("known", func(b *testing.B) {
		l := open(b, filepath.Join(b.TempDir(), "readout.db"))
		build(b, l)
		b.SetBytes(int64(bytes))
		b.ReportAllocs()
		for b.Loop() {
			build(b, l)
		}
		b.ReportMetric(float64(n*b.N)/b.Elapsed().Seconds(), "docs/s")
	})
}
