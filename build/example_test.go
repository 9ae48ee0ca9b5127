package build_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/readout-dev/readout/build"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/ledger/ledgertest"
	"github.com/readout-dev/readout/source"
	"github.com/readout-dev/readout/sqlite"
)

func ExampleRun() {
	ctx := context.Background()
	dir, err := os.MkdirTemp("", "readout-example-")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	store, err := sqlite.Open(ctx, filepath.Join(dir, "readout.db"), sqlite.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	defer store.Close()

	stdin := strings.NewReader(`{"id": "one", "published": "2031-01-12", "text": "Ana Brek met Ilo Tarn in Dorn on 2031-01-11."}
{"id": "two", "published": "2031-01-12", "text": "In Velia it is known that Ilo Tarn met Ana Brek in Dorn on 2031-01-11."}
{"id": "three"}
`)
	items := source.Read(ctx, []string{source.Stdin}, stdin, source.Limits{})
	sum, err := build.Run(ctx, store, items, build.Options{Annotate: ledgertest.Annotate})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(sum.Read, "read,", sum.New, "new,", sum.Skipped, "skipped")
	for _, s := range sum.Skips {
		fmt.Println(s.Source, s.Reason)
	}
	records, err := store.Records(ctx, ledger.Filter{Actor: "tarn"})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, r := range records {
		fmt.Println(r.Engagement().Kind, r.When().Human(), "in", r.Documents, "documents")
	}
	// Output:
	// 3 read, 2 new, 1 skipped
	// -:3 not a document: neither field text nor field html
	// meeting 11 January 2031 in 2 documents
}
