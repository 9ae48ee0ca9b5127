package main

import (
	"context"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/readout-dev/readout/export"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/sqlite"
	"github.com/readout-dev/readout/view"
)

func newSearch(a *app) *cobra.Command {
	var format string
	var limit int
	cmd := &cobra.Command{
		Use:   "search WORDS...",
		Short: "Search records and documents, and show the words found",
		Long: `Find the records, then the documents, that hold all of the words and "phrases",
the best first. A record is found by its names and the words it rests on, a
document by its title and text. Beside words, each with its value joined to it:

    actor:brek          who takes part or speaks, or is named; several: all of them
    place:sumar         a place or country, its whole name
    kind:meeting        a kind of record
    status:planned      also held, called-off, denied
    issue:"ferry tolls" what a position, proposal or figure is about
    before:2031-02      earlier than all of February
    after:2031-02-07    later than that day
    origins:2           told by at least two independent origins

Without words, records alone are listed, by date.`,
		Example: `    readout search ceasefire '"foreign minister"'
    readout search actor:brek actor:tarn kind:meeting status:denied`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			as, err := export.ParseFormat(format)
			if err != nil {
				return err
			}
			query, err := ledger.ParseQuery(strings.Join(args, " "))
			if err != nil {
				return err
			}
			f := query.Filter()
			f.Limit = limit
			if err := f.Check(); err != nil {
				return err
			}
			return a.read(cmd.Context(), func(ctx context.Context, l *sqlite.Ledger, w io.Writer) error {
				var hits []view.Hit
				if len(query) > 0 {
					records, err := l.SearchRecords(ctx, f)
					if err != nil {
						return err
					}
					documents, err := l.Search(ctx, f)
					if err != nil {
						return err
					}
					hits = append(view.RecordHits(records), view.Hits(documents)...)
				}
				a.nothing(len(hits), nil)
				return export.Hits(w, as, hits)
			})
		},
	}
	cmd.Flags().IntVar(&limit, "limit", 20, "the largest `number` of records, and of documents")
	addFormat(cmd, &format)
	return cmd
}
