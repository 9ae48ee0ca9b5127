package export

import (
	"context"
	"io"
	"slices"
	"strconv"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/sqlite"
	"github.com/readout-dev/readout/view"
)

// Terms writes a row for each term of each proposal as CSV, by the record's id
// and then in the proposal's order.
func Terms(ctx context.Context, l *sqlite.Ledger, w io.Writer) error {
	return parts(ctx, l, w, []string{"proposal", "name", "by", "by_ids", "term", "text", "phase", "value", "duration", "document", "start", "end"},
		func(o offer) (rows [][]string) {
			for i, t := range o.Terms {
				rows = append(rows, append(append(o.head(), strconv.Itoa(i+1), t.Words.Text(), t.Phase, t.Value, t.Duration), o.place(t.Words, "")...))
			}
			return rows
		})
}

// Responses writes a row for each answer to each proposal as CSV, by the
// record's id and then in the proposal's order.
func Responses(ctx context.Context, l *sqlite.Ledger, w io.Writer) error {
	return parts(ctx, l, w, []string{"proposal", "name", "by", "by_ids", "actor", "actor_id", "on_behalf_of", "response", "when", "text", "document", "start", "end"},
		func(o offer) (rows [][]string) {
			for _, r := range o.Responses {
				when, words := "", readout.Evidence{}
				if r.When != nil {
					when = r.When.Start.String()
				}
				if len(r.Evidence) > 0 {
					words = r.Evidence[0]
				}
				rows = append(rows, append(append(o.head(), r.Actor.Name, ledger.ActorID(r.Actor), r.OnBehalfOf, string(r.Kind), when, words.Text()), o.place(words, r.Report)...))
			}
			return rows
		})
}

// offer is a proposal of the ledger with the reports that tell of it.
type offer struct {
	*readout.Proposal
	id      string
	reports []*readout.Report
}

func (o offer) head() []string {
	by, ids := named(o.By)
	return []string{o.id, o.Name, by, ids}
}

// place is where words of the proposal stand: the document and the offsets in
// code points. They are of the report with that id, "" for the first that
// has them among its terms.
func (o offer) place(words readout.Evidence, report string) []string {
	i := slices.IndexFunc(o.reports, func(r *readout.Report) bool {
		return r.ID() == report || report == "" && slices.ContainsFunc(r.Proposal().Terms, func(t readout.Term) bool {
			return t.Words.Text() == words.Text() && t.Words.CodePoints() == words.CodePoints()
		})
	})
	if i < 0 || words.IsZero() {
		return []string{"", "", ""}
	}
	points := words.CodePoints()
	return []string{o.reports[i].Document(), strconv.Itoa(points.Start), strconv.Itoa(points.End)}
}

// parts writes the rows that each proposal comes to.
func parts(ctx context.Context, l *sqlite.Ledger, w io.Writer, columns []string, rows func(offer) [][]string) error {
	as := func(row []string) []string { return row }
	if err := writeCSV(w, columns, nil, as); err != nil {
		return err
	}
	return batches(ctx, l, readout.TypeProposal, func(items []view.Item) error {
		for _, it := range items {
			reports, err := l.Reports(ctx, it.Record.Reports...)
			if err != nil {
				return err
			}
			if err := writeRows(w, rows(offer{it.Record.Proposal(), it.ID, reports}), as); err != nil {
				return err
			}
		}
		return nil
	})
}
