package main

import (
	"bufio"
	"context"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/export"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/sqlite"
	"github.com/readout-dev/readout/view"
)

// listing is a command that prints one kind of thing.
type listing struct {
	use, short, long string
	flags            []string
	print            func(ctx context.Context, l *sqlite.Ledger, f ledger.Filter, w io.Writer, format export.Format) error
}

var recordFlags = []string{"actor", "place", "kind", "status", "from", "to", "document", "min-origins", "limit"}

func newTimeline(a *app) *cobra.Command {
	return newListing(a, listing{
		use: "timeline", short: "Print the story so far, oldest first",
		long:  "Print all records along time, each with the words that it rests on.",
		flags: recordFlags, print: records("", export.Timeline),
	})
}

func newEngagements(a *app) *cobra.Command {
	return newListing(a, listing{
		use: "engagements", short: "List who met, called or visited whom, where and when",
		flags: recordFlags, print: records(readout.TypeEngagement, export.Engagements),
	})
}

func newStatements(a *app) *cobra.Command {
	return newListing(a, listing{
		use: "statements", short: "List who said what",
		flags: []string{"actor", "place", "kind", "from", "to", "document", "min-origins", "limit"},
		print: records(readout.TypeStatement, export.Statements),
	})
}

func newActors(a *app) *cobra.Command {
	return newListing(a, listing{
		use: "actors", short: "List who takes part, those of the most records first",
		flags: []string{"actor", "type", "limit"},
		print: func(ctx context.Context, l *sqlite.Ledger, f ledger.Filter, w io.Writer, format export.Format) error {
			actors, err := l.Actors(ctx, f)
			if err != nil {
				return err
			}
			return export.Actors(w, format, actors)
		},
	})
}

func newDocuments(a *app) *cobra.Command {
	return newListing(a, listing{
		use: "documents", short: "List the documents, oldest first",
		flags: []string{"actor", "from", "to", "limit"},
		print: func(ctx context.Context, l *sqlite.Ledger, f ledger.Filter, w io.Writer, format export.Format) error {
			heads, err := l.Heads(ctx, f)
			if err != nil {
				return err
			}
			return export.Documents(w, format, heads)
		},
	})
}

// records returns what prints the records of a type, or of all types for "".
func records(only readout.ReportType, write func(io.Writer, export.Format, []view.Item) error) func(context.Context, *sqlite.Ledger, ledger.Filter, io.Writer, export.Format) error {
	return func(ctx context.Context, l *sqlite.Ledger, f ledger.Filter, w io.Writer, format export.Format) error {
		if f.Kind == "" {
			f.Kind = string(only)
		}
		found, err := l.Records(ctx, f)
		if err != nil {
			return err
		}
		items, err := view.Items(ctx, l, found)
		if err != nil {
			return err
		}
		return write(w, format, items)
	}
}

func newListing(a *app, l listing) *cobra.Command {
	var flags filterFlags
	var format string
	cmd := &cobra.Command{
		Use: l.use, Short: l.short, Long: l.long, Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			f, err := flags.get()
			if err != nil {
				return err
			}
			as, err := export.ParseFormat(format)
			if err != nil {
				return err
			}
			return a.read(contextOf(cmd), func(ctx context.Context, store *sqlite.Ledger, w io.Writer) error {
				return l.print(ctx, store, f, w, as)
			})
		},
	}
	flags.add(cmd, l.flags...)
	addFormat(cmd, &format)
	return cmd
}

func addFormat(cmd *cobra.Command, format *string) {
	cmd.Flags().StringVar(format, "format", string(export.Table), "the `format`: table, jsonl, csv or markdown")
}

// read opens the ledger for reading and lets print write to standard output.
func (a *app) read(ctx context.Context, print func(context.Context, *sqlite.Ledger, io.Writer) error) error {
	store, err := sqlite.OpenReadOnly(ctx, a.ledger, a.sqlite())
	if err != nil {
		return err
	}
	defer store.Close()
	w := bufio.NewWriter(a.stdout)
	if err := print(ctx, store, w); err != nil {
		return err
	}
	return w.Flush()
}

// sqlite returns the options of the ledger file. READOUT_MMAP=off maps
// nothing, for ledgers on network mounts.
func (a *app) sqlite() sqlite.Options {
	if a.getenv("READOUT_MMAP") == "off" {
		return sqlite.Options{MmapSize: -1}
	}
	return sqlite.Options{}
}

// terminal reports whether f is a terminal.
func terminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
