package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/demo"
	"github.com/readout-dev/readout/export"
	"github.com/readout-dev/readout/extract"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/source"
	"github.com/readout-dev/readout/sqlite"
	"github.com/readout-dev/readout/view"
)

func newDemo(a *app) *cobra.Command {
	var at serveFlags
	cmd := &cobra.Command{
		Use:   "demo",
		Short: "Build the demonstration corpus, print its timeline and serve its pages",
		Long: `Build a ledger of the demonstration corpus, the coverage of a mediation that
never was, in a temporary file; print its timeline; and serve its pages until
interrupted. With --ledger the file is kept.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			if !cmd.Flags().Changed("ledger") {
				dir, err := os.MkdirTemp("", "readout-demo-")
				if err != nil {
					return &readout.Error{Op: "make ledger", Err: err}
				}
				defer os.RemoveAll(dir)
				a.ledger = filepath.Join(dir, "demo.db")
			}
			r, err := demoReading()
			if err != nil {
				return err
			}
			store, err := a.open(ctx, r)
			if err != nil {
				return err
			}
			defer store.Close()
			if err := a.build(ctx, store, r, extract.Options{}, source.FS(ctx, demo.Corpus(), source.Limits{})); err != nil {
				return err
			}
			if err := a.printTimeline(ctx, store); err != nil {
				return err
			}
			return a.serve(ctx, store, at)
		},
	}
	at.add(cmd)
	return cmd
}

// demoReading returns what reads with the actors and issues of the corpus.
func demoReading() (reading, error) {
	return readingWith(knowledge{demo.Actors, "demo/actors.pack"}, knowledge{demo.Issues, "demo/demo.issues"})
}

func (a *app) printTimeline(ctx context.Context, l *sqlite.Ledger) error {
	found, err := l.Records(ctx, ledger.Filter{Kind: string(readout.TypeEngagement)})
	if err != nil {
		return err
	}
	items, err := view.Items(ctx, l, found)
	if err != nil {
		return err
	}
	if err := export.Timeline(a.stdout, export.Table, items); err != nil {
		return err
	}
	_, err = fmt.Fprintln(a.stdout)
	return err
}
