package main

import (
	"context"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/readout-dev/readout/export"
	"github.com/readout-dev/readout/sqlite"
)

func newSearch(a *app) *cobra.Command {
	var format string
	var limit int
	cmd := &cobra.Command{
		Use:     "search WORDS...",
		Short:   "Search the documents, and show the matched words",
		Long:    `Find the documents that hold all of the words and "phrases", the best first.`,
		Example: `    readout search ceasefire '"foreign minister"'`,
		Args:    cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			as, err := export.ParseFormat(format)
			if err != nil {
				return err
			}
			return a.read(cmd.Context(), func(ctx context.Context, l *sqlite.Ledger, w io.Writer) error {
				hits, err := l.Search(ctx, strings.Join(args, " "), limit)
				if err != nil {
					return err
				}
				a.nothing(len(hits), nil)
				return export.Hits(w, as, hits)
			})
		},
	}
	cmd.Flags().IntVar(&limit, "limit", 20, "the largest `number` of documents")
	addFormat(cmd, &format)
	return cmd
}
