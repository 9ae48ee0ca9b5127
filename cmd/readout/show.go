package main

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/annotate"
	"github.com/readout-dev/readout/export"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/sqlite"
	"github.com/readout-dev/readout/view"
)

func newShow(a *app) *cobra.Command {
	var format string
	var why bool
	cmd := &cobra.Command{
		Use:   "show ID",
		Short: "Show a record, document or actor with all its evidence",
		Long: `Show what an id, or the beginning of one, stands for: a record with every
report's words in their context, a report's record, a document with its blocks
and records, an actor with its names and records. With --why each report of a
record says which rule found it.`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if format != "text" && format != "jsonl" {
				return &readout.Error{Op: "show", Subject: "--format", Err: fmt.Errorf("unknown format %q", format), Hint: "Give text or jsonl."}
			}
			return a.read(cmd.Context(), func(ctx context.Context, l *sqlite.Ledger, w io.Writer) error {
				kind, id, err := l.Resolve(ctx, args[0])
				if err != nil {
					return err
				}
				if kind == ledger.ObjectReport {
					of, err := l.RecordsOf(ctx, id)
					if err != nil {
						return err
					}
					kind, id = ledger.ObjectRecord, of[id]
				}
				p := printer{w: w, json: format == "jsonl", why: why}
				switch kind {
				case ledger.ObjectRecord:
					return p.record(ctx, l, id)
				case ledger.ObjectDocument:
					return p.document(ctx, l, id)
				default:
					return p.actor(ctx, l, id)
				}
			})
		},
	}
	cmd.Flags().StringVar(&format, "format", "text", "the `format`: text, or jsonl for the object as it is exported")
	cmd.Flags().BoolVar(&why, "why", false, "say why each report was made, the rule that found it, in words with an example, and why it is of this record")
	complete(cmd, "format", []string{"text", "jsonl"})
	return cmd
}

// printer writes what show shows.
type printer struct {
	w    io.Writer
	json bool
	why  bool // say why each report was made
}

func (p printer) line(format string, args ...any) {
	for i, arg := range args {
		if s, ok := arg.(string); ok {
			args[i] = view.Plain(s)
		}
	}
	fmt.Fprintf(p.w, format+"\n", args...)
}

// field prints a name and what it stands for; the longest name is a status,
// "did not take place".
func (p printer) field(name, value string) { p.line("  %-18s %s", name, value) }

func (p printer) object(v any) error { return export.Object(p.w, v) }

func (p printer) record(ctx context.Context, l *sqlite.Ledger, id string) error {
	r, err := l.Record(ctx, id)
	if err != nil {
		return err
	}
	if p.json {
		return p.object(r)
	}
	v, err := view.LoadRecord(ctx, l, r, 1, max(1, len(r.Reports)))
	if err != nil {
		return err
	}
	p.line("%s", v.Line)
	for _, f := range v.Facts {
		var words strings.Builder
		for _, part := range f.Parts {
			words.WriteString(part.Text)
		}
		note := ""
		if f.Note != "" {
			note = " (" + f.Note + ")"
		}
		p.field(f.Name, words.String()+note)
	}
	for _, c := range v.History {
		as := c.AsOf
		if as == "" {
			as = "date not known"
		}
		p.field(c.Word, as+", "+c.Outlet)
	}
	p.field("told by", v.Backing())
	for _, line := range v.Chain {
		p.field("origin", line)
	}
	for _, c := range v.Disputes {
		p.field("conflict", c.Conflict.Why)
		for _, id := range c.Records {
			if id != v.ID {
				p.field("", "with record "+id)
			}
		}
	}
	for _, alike := range v.PossiblySame {
		p.field("possibly the same", alike.Line+", "+alike.ID)
		p.field("", alike.Why)
	}
	p.field("record", v.ID)
	for _, acc := range v.Accounts {
		published := "date not known"
		if acc.Document.Published != nil {
			published = acc.Document.Published.Date.Human()
		}
		p.line("")
		p.line("%s", strings.Join(nonEmpty(acc.Document.Outlet, acc.Document.Title, published), ", "))
		p.line("  document %s, found by %s", acc.Document.ID, acc.By)
		if rule, ok := annotate.Rule(acc.By); ok && p.why {
			p.line("  which is    %s", rule.Words)
			p.line("  for example %s", strings.Join(strings.Fields(rule.Example), " "))
		}
		if p.why && len(v.Accounts) > 1 {
			p.line("  joined      %s", cmp.Or(acc.Joined, "the record begins with it"))
		}
		for _, passage := range acc.Passages {
			p.passage(passage.Segments, passage.Before, passage.After)
		}
	}
	return nil
}

// passage prints words in their context, the evidence in ⟦ ⟧.
func (p printer) passage(segments []view.Segment, before, after bool) {
	var b strings.Builder
	if before {
		b.WriteString("… ")
	}
	for _, s := range segments {
		if s.Marked {
			b.WriteString("⟦" + s.Text + "⟧")
		} else {
			b.WriteString(s.Text)
		}
	}
	if after {
		b.WriteString(" …")
	}
	p.line("  > %s", strings.ReplaceAll(b.String(), "⟧⟦", ""))
}

func nonEmpty(parts ...string) []string {
	var kept []string
	for _, s := range parts {
		if s != "" {
			kept = append(kept, s)
		}
	}
	return kept
}

func (p printer) document(ctx context.Context, l *sqlite.Ledger, id string) error {
	doc, err := l.Document(ctx, id)
	if err != nil {
		return err
	}
	if p.json {
		line, err := export.Document(doc)
		if err != nil {
			return err
		}
		_, err = p.w.Write(append(line, '\n'))
		return err
	}
	head, err := l.Head(ctx, id)
	if err != nil {
		return err
	}
	published := "not known"
	if d := head.Published; d != nil {
		published = d.Date.Human() + " (" + view.BasisWord(d.Basis) + ")"
		if d.Why != "" {
			published += ": " + d.Why
		}
	}
	p.line("%s", doc.Title)
	for _, f := range [][2]string{{"outlet", doc.Outlet}, {"byline", doc.Byline}, {"published", published}, {"address", doc.URL}, {"source", doc.Source}, {"language", doc.Language}, {"document", doc.ID}} {
		if f[1] != "" {
			p.field(f[0], f[1])
		}
	}
	for _, b := range doc.Blocks {
		mark := ""
		if b.Kind != readout.BlockParagraph {
			mark = "[" + string(b.Kind) + "] "
		}
		p.line("")
		p.line("%s%s", mark, doc.Text[b.Start:b.End])
	}
	found, err := l.Records(ctx, ledger.Filter{Document: id})
	if err != nil {
		return err
	}
	p.line("")
	p.line("%s", view.Count(len(found), "record", "records"))
	return p.items(ctx, l, found)
}

func (p printer) items(ctx context.Context, l *sqlite.Ledger, records []*readout.Record) error {
	items, err := view.Items(ctx, l, records)
	if err != nil {
		return err
	}
	for _, it := range items {
		day := it.Day
		if day == "" {
			day = "–"
		}
		p.line("  %-11s%s  %s", day, it.Line, it.ID)
	}
	return nil
}

func (p printer) actor(ctx context.Context, l *sqlite.Ledger, id string) error {
	who, err := l.Actor(ctx, id)
	if err != nil {
		return err
	}
	if p.json {
		v, err := view.NewActor(ctx, l, who, nil)
		if err != nil {
			return err
		}
		return p.object(v)
	}
	found, err := l.Records(ctx, ledger.Filter{Actor: id})
	if err != nil {
		return err
	}
	items, err := view.Items(ctx, l, found)
	if err != nil {
		return err
	}
	v, err := view.NewActor(ctx, l, who, items)
	if err != nil {
		return err
	}
	p.line("%s", v.Name)
	p.field("type", string(v.Type))
	for _, o := range v.Offices {
		p.field("office", o.Title())
		if o.First != nil {
			p.field("", "⟦"+o.First.Text+"⟧, "+o.First.Document)
		}
	}
	for _, j := range v.Joins {
		p.field("called", j.Text+": "+j.Why+", in "+view.Count(j.Documents, "document", "documents")+", first "+j.First.Document)
	}
	for _, ref := range v.Alike {
		p.field("perhaps also", ref.Name+", "+ref.ID)
	}
	p.field("mentioned in", view.Count(v.Documents, "document", "documents"))
	p.field("actor", v.ID)
	p.line("")
	p.line("%s", view.Count(len(found), "record", "records"))
	return p.items(ctx, l, found)
}
