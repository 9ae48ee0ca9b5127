package view

import (
	"context"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/sqlite"
)

// LoadRecord returns the view of a record of l with the given page of its
// accounts, per a page; page counts from 1 and is cut to what there is.
func LoadRecord(ctx context.Context, l *sqlite.Ledger, rec *readout.Record, page, per int) (Record, error) {
	reports, err := l.Reports(ctx, rec.Reports...)
	if err != nil {
		return Record{}, err
	}
	heads, err := HeadsOf(ctx, l, reports)
	if err != nil {
		return Record{}, err
	}
	pages := max(1, (len(reports)+per-1)/per)
	page = min(max(page, 1), pages)
	var sources []Source
	texts := map[string]*readout.Document{}
	for _, rep := range reports[(page-1)*per : min(page*per, len(reports))] {
		doc := texts[rep.Document()]
		if doc == nil {
			if doc, err = l.Document(ctx, rep.Document()); err != nil {
				return Record{}, err
			}
			texts[rep.Document()] = doc
		}
		bound, err := rep.In(doc)
		if err != nil {
			return Record{}, err
		}
		sources = append(sources, Source{Report: bound, Document: doc, Head: heads[rep.ID()]})
	}
	var others []*readout.Record
	for _, id := range rec.Conflicts[:min(len(rec.Conflicts), per)] {
		other, err := l.Record(ctx, id)
		if err != nil {
			return Record{}, err
		}
		others = append(others, other)
	}
	contradicts, err := Items(ctx, l, others)
	if err != nil {
		return Record{}, err
	}
	v := NewRecord(rec, sources, heads, contradicts)
	v.Page, v.Pages = page, pages
	return v, nil
}
