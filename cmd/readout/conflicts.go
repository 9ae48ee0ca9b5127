package main

import (
	"context"
	"io"

	"github.com/spf13/cobra"

	"github.com/readout-dev/readout/export"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/sqlite"
	"github.com/readout-dev/readout/view"
)

func newConflicts(a *app) *cobra.Command {
	return newListing(a, listing{
		use: "conflicts", short: "List what documents tell that can't be true together",
		long: `List where documents disagree in a way that can't both be true, with the reason:
one says that a meeting took place and another that it didn't, or two records
that may be of one occasion differ in day, town or participants; two give the
same words to two speakers. What one document tells less exactly than another
is no conflict; doc/reconciling.md describes the rules.`,
		flags: []string{"actor", "kind", "from", "to", "document", "limit"},
		print: func(ctx context.Context, l *sqlite.Ledger, f ledger.Filter, w io.Writer, format export.Format) (int, error) {
			found, err := l.Conflicts(ctx, f)
			if err != nil {
				return 0, err
			}
			items, err := view.Conflicts(ctx, l, found)
			if err != nil {
				return 0, err
			}
			return len(items), export.Conflicts(w, format, items)
		},
	})
}
