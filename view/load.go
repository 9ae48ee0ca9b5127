package view

import (
	"context"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/sqlite"
)

// Items returns the items of records of l, each with the best evidence of its
// first report.
func Items(ctx context.Context, l *sqlite.Ledger, records []*readout.Record) ([]Item, error) {
	var ids []string
	for _, r := range records {
		if len(r.Reports) > 0 {
			ids = append(ids, r.Reports[0])
		}
	}
	reports, err := l.Reports(ctx, ids...)
	if err != nil {
		return nil, err
	}
	heads, err := HeadsOf(ctx, l, reports)
	if err != nil {
		return nil, err
	}
	first := make(map[string]*readout.Report, len(reports))
	for _, r := range reports {
		first[r.ID()] = r
	}
	items := make([]Item, 0, len(records))
	for _, r := range records {
		var c *Cite
		if len(r.Reports) > 0 {
			if rep := first[r.Reports[0]]; rep != nil {
				cite := Citation(rep.Evidence()[0], rep.ID(), Head(heads[rep.ID()]))
				c = &cite
			}
		}
		items = append(items, NewItem(r, c))
	}
	return items, nil
}

// HeadsOf returns the heads of the documents of reports, by the report's id.
func HeadsOf(ctx context.Context, l *sqlite.Ledger, reports []*readout.Report) (map[string]ledger.Head, error) {
	of, known := make(map[string]ledger.Head, len(reports)), map[string]ledger.Head{}
	for _, r := range reports {
		h, ok := known[r.Document()]
		if !ok {
			var err error
			if h, err = l.Head(ctx, r.Document()); err != nil {
				return nil, err
			}
			known[r.Document()] = h
		}
		of[r.ID()] = h
	}
	return of, nil
}
