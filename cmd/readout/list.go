package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/term"

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
	// print returns how many things it has printed.
	print func(ctx context.Context, l *sqlite.Ledger, f ledger.Filter, w io.Writer, format export.Format) (int, error)
}

// recordFlags are the options of the commands that list records; kind is what
// --kind is called in [filterFlags.add].
func recordFlags(kind string) []string {
	return []string{"actor", "place", kind, "status", "from", "to", "document", "min-origins", "limit"}
}

func newTimeline(a *app) *cobra.Command {
	return newListing(a, listing{
		use: "timeline", short: "Print the story so far, oldest first",
		long:  "Print all records along time, each with the words that it rests on.",
		flags: append(recordFlags("kind"), "issue"), print: records("", export.Timeline),
	})
}

func newEngagements(a *app) *cobra.Command {
	return newListing(a, listing{
		use: "engagements", short: "List who met, called or visited whom, where and when",
		flags: recordFlags("kind of engagement"), print: records(readout.TypeEngagement, export.Engagements),
	})
}

func newStatements(a *app) *cobra.Command {
	return newListing(a, listing{
		use: "statements", short: "List who said what",
		flags: []string{"actor", "place", "form of statement", "issue of statement", "from", "to", "document", "min-origins", "limit"},
		print: records(readout.TypeStatement, export.Statements),
	})
}

func newPositions(a *app) *cobra.Command {
	return newListing(a, listing{
		use: "positions", short: "List who holds which position on what",
		long:  "List the positions that actors take on issues, along time, each with the words\nit rests on.",
		flags: []string{"actor", "issue", "stance of position", "from", "to", "document", "min-origins", "limit"},
		print: func(ctx context.Context, l *sqlite.Ledger, f ledger.Filter, w io.Writer, format export.Format) (int, error) {
			n, err := records(readout.TypePosition, export.Positions)(ctx, l, f, w, format)
			if n > 0 || err != nil || f.About == "" {
				return n, err
			}
			return 0, unknownIssue(ctx, l, f.About)
		},
	})
}

// unknownIssue returns an error that names the nearest issues if there is no
// position on an issue.
func unknownIssue(ctx context.Context, l *sqlite.Ledger, name string) error {
	some, err := l.Records(ctx, ledger.Filter{Kind: string(readout.TypePosition), About: name, Limit: 1})
	if err != nil || len(some) > 0 {
		return err
	}
	near, err := l.IssuesNear(ctx, name, 5)
	if err != nil {
		return err
	}
	hint := "List the issues that there are with readout positions."
	if len(near) > 0 {
		hint = "The nearest issues are: " + strings.Join(near, "; ") + "."
	}
	return &readout.Error{Op: "filter", Subject: "issue " + name, Err: readout.ErrNotFound, Hint: hint}
}

func newProposals(a *app) *cobra.Command {
	return newListing(a, listing{
		use: "proposals", short: "List what is on the table: proposals, their terms and the answers to them",
		flags: []string{"actor", "from", "to", "document", "min-origins", "limit"},
		print: records(readout.TypeProposal, export.Proposals),
	})
}

func newFigures(a *app) *cobra.Command {
	return newListing(a, listing{
		use: "figures", short: "List which numbers are claimed, along time, disagreements marked",
		flags: []string{"what", "actor", "from", "to", "document", "min-origins", "limit"},
		print: func(ctx context.Context, l *sqlite.Ledger, f ledger.Filter, w io.Writer, format export.Format) (int, error) {
			write := func(w io.Writer, format export.Format, items []view.Item) error {
				beside, err := disputed(ctx, l, items)
				if err != nil {
					return err
				}
				return export.Figures(w, format, items, beside...)
			}
			return records(readout.TypeFigure, write)(ctx, l, f, w, format)
		},
	})
}

// disputed returns the records that the items can't be true with, but for the
// items themselves.
func disputed(ctx context.Context, l *sqlite.Ledger, items []view.Item) ([]view.Item, error) {
	known := make(map[string]bool, len(items))
	for _, it := range items {
		known[it.ID] = true
	}
	var others []*readout.Record
	for _, it := range items {
		for _, id := range it.Record.Conflicts {
			if known[id] {
				continue
			}
			known[id] = true
			r, err := l.Record(ctx, id)
			if err != nil {
				return nil, err
			}
			others = append(others, r)
		}
	}
	return view.Items(ctx, l, others)
}

func newActors(a *app) *cobra.Command {
	return newListing(a, listing{
		use: "actors", short: "List who takes part, those of the most records first",
		long:  "Each actor with the offices it holds or held. As jsonl and csv also over which\ntime, after packs and documents, and which words were taken for the actor and why.",
		flags: []string{"actor", "type of actor", "limit"},
		print: func(ctx context.Context, l *sqlite.Ledger, f ledger.Filter, w io.Writer, format export.Format) (int, error) {
			actors, err := l.Actors(ctx, f)
			if err != nil {
				return 0, err
			}
			views, err := view.Actors(ctx, l, actors)
			if err != nil {
				return 0, err
			}
			return len(actors), export.Actors(w, format, views)
		},
	})
}

func newDocuments(a *app) *cobra.Command {
	return newListing(a, listing{
		use: "documents", short: "List the documents, oldest first",
		flags: []string{"actor", "from", "to", "limit"},
		print: func(ctx context.Context, l *sqlite.Ledger, f ledger.Filter, w io.Writer, format export.Format) (int, error) {
			heads, err := l.Heads(ctx, f)
			if err != nil {
				return 0, err
			}
			return len(heads), export.Documents(w, format, heads)
		},
	})
}

// records returns what prints the records of a type, or of all types for "".
func records(only readout.ReportType, write func(io.Writer, export.Format, []view.Item) error) func(context.Context, *sqlite.Ledger, ledger.Filter, io.Writer, export.Format) (int, error) {
	return func(ctx context.Context, l *sqlite.Ledger, f ledger.Filter, w io.Writer, format export.Format) (int, error) {
		if f.Kind == "" {
			f.Kind = string(only)
		}
		if f.Document != "" {
			if _, err := l.Head(ctx, f.Document); errors.Is(err, readout.ErrNotFound) {
				return 0, &readout.Error{Op: "filter", Subject: "document " + f.Document, Err: readout.ErrNotFound, Hint: "Find whole ids of documents with readout documents or search."}
			} else if err != nil {
				return 0, err
			}
		}
		found, err := l.Records(ctx, f)
		if err != nil {
			return 0, err
		}
		items, err := view.Items(ctx, l, found)
		if err != nil {
			return 0, err
		}
		return len(items), write(w, format, items)
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
			return a.read(cmd.Context(), func(ctx context.Context, store *sqlite.Ledger, w io.Writer) error {
				n, err := l.print(ctx, store, f, w, as)
				a.nothing(n, err)
				return err
			})
		},
	}
	flags.add(cmd, l.flags...)
	addFormat(cmd, &format)
	return cmd
}

func addFormat(cmd *cobra.Command, format *string) {
	cmd.Flags().StringVar(format, "format", string(export.Table), "the `format`: table, jsonl, csv or markdown")
	complete(cmd, "format", words(export.Formats))
}

// nothing says on standard error that a listing of n things, made without an
// error, is empty.
func (a *app) nothing(n int, err error) {
	if n == 0 && err == nil {
		fmt.Fprintln(a.stderr, "nothing found")
	}
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

// terminal reports whether w is a terminal.
func terminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}
