package main

import (
	"context"
	"io"

	"github.com/spf13/cobra"

	"github.com/readout-dev/readout/export"
	"github.com/readout-dev/readout/sqlite"
)

func newExport(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "export DIR",
		Short: "Write everything as files",
		Long: `Write all that the ledger holds into DIR, which is made if it is missing:
documents.jsonl, reports.jsonl, records.jsonl, conflicts.jsonl, actors.jsonl and
skipped.jsonl; engagements, statements, positions, proposals and figures as
.jsonl and as .csv; shifts of positions, shifts.jsonl and shifts.csv; each term
of a proposal and each answer to one, terms.csv and responses.csv; and travels
and pairs of participants in scholars' columns, registry.csv and dyads.csv,
which doc/itinerary.md describes. The same documents give the same bytes.`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.read(cmd.Context(), func(ctx context.Context, l *sqlite.Ledger, _ io.Writer) error {
				return export.Dir(ctx, l, args[0])
			})
		},
	}
}
