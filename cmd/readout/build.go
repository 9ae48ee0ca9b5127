package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/schollz/progressbar/v3"
	"github.com/spf13/cobra"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/build"
	"github.com/readout-dev/readout/extract"
	"github.com/readout-dev/readout/figure"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/source"
	"github.com/readout-dev/readout/sqlite"
	"github.com/readout-dev/readout/statement"
	"github.com/readout-dev/readout/view"
)

func newBuild(a *app) *cobra.Command {
	var published string
	var all bool
	cmd := &cobra.Command{
		Use:   "build PATH...",
		Short: "Read documents into the ledger",
		Long: `Read files, folders (with what is in them) or standard input ("-") into the
ledger: plain text, HTML, and JSONL with one object a line. Building again reads
what is new and passes over what is known. A build may be interrupted at any
moment; the next one goes on. What can't be read is named with its reason and
skipped; doc/reading.md lists the formats and limits. Positions of which the words
leave some doubt are left out, unless with --all.`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			var opts extract.Options
			if published != "" {
				var err error
				if opts.Published, err = readout.ParseDate(published); err != nil {
					return err
				}
			}
			if err := present(args); err != nil {
				return err
			}
			r, err := a.reading()
			if err != nil {
				return err
			}
			if all {
				r.keepAll()
			}
			store, err := a.open(ctx, r)
			if err != nil {
				return err
			}
			err = a.build(ctx, store, r, opts, source.Read(ctx, args, a.stdin, source.Limits{}))
			return errors.Join(err, store.Close())
		},
	}
	addKnowledge(cmd, a)
	cmd.Flags().StringVar(&published, "published", "", "the publication `date` of documents that state none")
	cmd.Flags().BoolVar(&all, "all", false, "keep tentative positions, too")
	return cmd
}

// present returns an error if none of the paths is there: a ledger isn't made
// for a name that was mistyped.
func present(paths []string) error {
	for _, path := range paths {
		if path == source.Stdin {
			return nil
		}
		if _, err := os.Stat(path); !errors.Is(err, fs.ErrNotExist) {
			return nil
		}
	}
	return &readout.Error{Op: "read", Subject: strings.Join(paths, ", "), Err: readout.ErrNotFound, Hint: "Give files or folders that are there, or - for standard input."}
}

// open opens the ledger for writing what r reads.
func (a *app) open(ctx context.Context, r reading) (*sqlite.Ledger, error) {
	opts := a.sqlite()
	opts.Meaning, opts.Issues, opts.Sites = r.meaning, r.issues, r.sites
	return sqlite.Open(ctx, a.ledger, opts)
}

// build reads items into store, with progress on a terminal, and ends with a summary.
func (a *app) build(ctx context.Context, store *sqlite.Ledger, r reading, opts extract.Options, items iter.Seq2[source.Item, error]) error {
	bar := newProgress(a.stderr)
	hinted := map[string]bool{} // each hint is given once
	sum, err := build.Run(ctx, store, items, build.Options{
		Annotate: r.annotated, Extract: opts, Progress: bar.show,
		Skip: func(s ledger.Skipped, hint string) {
			bar.clear()
			fmt.Fprintf(a.stderr, "skipped %s: %s\n", view.Plain(s.Source), view.Plain(s.Reason))
			if hint != "" && !hinted[hint] {
				hinted[hint] = true
				fmt.Fprintf(a.stderr, "  %s\n", view.Plain(hint))
			}
		},
	})
	bar.clear()
	if errors.Is(err, context.Canceled) {
		return &readout.Error{Op: "build", Err: errors.New("interrupted"), Hint: "What was stored is in the ledger; run the command again to go on."}
	}
	if err != nil {
		return err
	}
	fmt.Fprintln(a.stderr, summary(sum))
	if sum.Skipped > 0 {
		return errSkipped
	}
	return nil
}

// annotated returns doc with what a ledger keeps of it: all but the statements
// that are no more than attributions, the quantities that are no figures of
// the story and, unless r is to keep all, tentative positions; see
// [statement.Spoken], [figure.Tells] and [readout.Position].
func (r reading) annotated(doc *readout.Document) (*readout.Annotation, error) {
	a, err := r.Annotate(doc)
	if err != nil {
		return nil, err
	}
	a.Reports = slices.DeleteFunc(a.Reports, func(rep *readout.Report) bool {
		switch rep.Type() {
		case readout.TypeStatement:
			return !statement.Spoken(rep)
		case readout.TypeFigure:
			return !figure.Tells(rep)
		case readout.TypePosition:
			return rep.Position().Tentative && !r.all
		}
		return false
	})
	return a, nil
}

// summary says what a build did: "26 read: 26 new. 41 reports: …".
func summary(s build.Summary) string {
	parts := []string{fmt.Sprintf("%s new", view.Number(s.New))}
	if s.Known > 0 {
		parts = append(parts, view.Number(s.Known)+" known")
	}
	if s.Renewed > 0 {
		parts = append(parts, view.Number(s.Renewed)+" annotated again")
	}
	if s.Skipped > 0 {
		parts = append(parts, view.Number(s.Skipped)+" skipped")
	}
	line := fmt.Sprintf("%s read: %s.", view.Number(s.Read), strings.Join(parts, ", "))
	total := 0
	var kinds []string
	count := ledger.PerType{}
	for _, c := range s.Reports {
		total += c.Reports
		count.Add(c.Type, c.Reports)
		switch c.Type {
		case readout.TypeEngagement:
			kinds = append(kinds, view.Number(c.Reports)+" "+view.KindWord(c.Kind))
		case readout.TypeStatement:
			kinds = append(kinds, view.Number(c.Reports)+" "+c.Kind+" statement")
		}
	}
	for _, c := range []struct {
		n         int
		one, many string
	}{{count.Positions, "position", "positions"}, {count.Proposals, "proposal", "proposals"}, {count.Figures, "figure", "figures"}} {
		if c.n > 0 {
			kinds = append(kinds, view.Count(c.n, c.one, c.many))
		}
	}
	if total > 0 {
		line += fmt.Sprintf("\n%s new: %s.", view.Count(total, "report", "reports"), strings.Join(kinds, ", "))
	}
	return line
}

// progress is a line on a terminal that counts what was read; nothing elsewhere.
type progress struct {
	bar *progressbar.ProgressBar
}

func newProgress(w io.Writer) progress {
	if !terminal(w) {
		return progress{}
	}
	return progress{progressbar.NewOptions(-1,
		progressbar.OptionSetWriter(w), progressbar.OptionSetDescription("reading"),
		progressbar.OptionShowCount(), progressbar.OptionShowIts(), progressbar.OptionSetItsString("documents"),
		progressbar.OptionThrottle(100*time.Millisecond), progressbar.OptionClearOnFinish(),
	)}
}

func (p progress) show(s build.Summary) {
	if p.bar != nil {
		_ = p.bar.Set(s.Read) // a progress line that can't be drawn is no reason to stop
	}
}

func (p progress) clear() {
	if p.bar != nil {
		_ = p.bar.Clear()
	}
}
