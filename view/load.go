package view

import (
	"context"
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/origin"
	"github.com/readout-dev/readout/sqlite"
)

// Items returns the items of records of l, each with the best evidence of the
// report that stands for it: see telling.
func Items(ctx context.Context, l *sqlite.Ledger, records []*readout.Record) ([]Item, error) {
	var ids []string
	for _, r := range records {
		if id := telling(r); id != "" {
			ids = append(ids, id)
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
	byID := make(map[string]*readout.Report, len(reports))
	for _, r := range reports {
		byID[r.ID()] = r
	}
	items := make([]Item, 0, len(records))
	for _, r := range records {
		var c *Cite
		if rep := byID[telling(r)]; rep != nil {
			cite := Citation(shown(rep), rep.ID(), Head(heads[rep.ID()]))
			c = &cite
		}
		items = append(items, NewItem(r, c))
	}
	return items, nil
}

// shown returns the evidence of a report that lists show: the best, but of a
// figure the sentence that the number stands in.
func shown(r *readout.Report) readout.Evidence {
	ev := r.Evidence()
	if r.Type() == readout.TypeFigure && len(ev) > 1 {
		return ev[1]
	}
	return ev[0]
}

// telling returns the report that stands for a record: the first that gives it
// the status it has, so that a meeting that took place isn't shown with the
// words that announced it. "" for a record without reports.
func telling(r *readout.Record) string {
	if e := r.Engagement(); e != nil {
		for _, h := range r.StatusHistory {
			if h.Status == e.Status {
				return h.Report
			}
		}
	}
	if len(r.Reports) > 0 {
		return r.Reports[0]
	}
	return ""
}

// HeadsOf returns the heads of the documents of reports, by the report's id.
func HeadsOf(ctx context.Context, l *sqlite.Ledger, reports []*readout.Report) (map[string]ledger.Head, error) {
	ids := make([]string, len(reports))
	for i, r := range reports {
		ids[i] = r.Document()
	}
	slices.Sort(ids)
	known, err := l.HeadsOf(ctx, slices.Compact(ids)...)
	if err != nil {
		return nil, err
	}
	of := make(map[string]ledger.Head, len(reports))
	for _, r := range reports {
		h, ok := known[r.Document()]
		if !ok {
			return nil, &readout.Error{Op: "show document", Subject: r.Document(), Err: readout.ErrNotFound}
		}
		of[r.ID()] = h
	}
	return of, nil
}

// conflictsShown is how many records that contradict one are shown with it.
const conflictsShown = 60

// conflictsTold is how many conflicts of a record are told by their sides,
// originsDrawn of how many reports the origins are drawn.
const (
	conflictsTold = 5
	originsDrawn  = 80
)

// LoadRecord returns the view of a record of l with one page of its reports,
// from 1, cut to what there is; each report comes with the text around its words.
func LoadRecord(ctx context.Context, l *sqlite.Ledger, r *readout.Record, page, perPage int) (Record, error) {
	fail := func(err error) (Record, error) { return Record{}, err }
	reports, err := l.Reports(ctx, r.Reports...)
	if err != nil {
		return fail(err)
	}
	heads, err := HeadsOf(ctx, l, reports)
	if err != nil {
		return fail(err)
	}
	pages := max(1, (len(reports)+perPage-1)/perPage)
	page = min(max(page, 1), pages)
	var sources []Source
	texts := map[string]*readout.Document{}
	for _, rep := range reports[(page-1)*perPage : min(page*perPage, len(reports))] {
		doc := texts[rep.Document()]
		if doc == nil {
			if doc, err = l.Document(ctx, rep.Document()); err != nil {
				return fail(err)
			}
			texts[rep.Document()] = doc
		}
		bound, err := rep.In(doc)
		if err != nil {
			return fail(err)
		}
		sources = append(sources, Source{Report: bound, Document: doc, Head: heads[rep.ID()]})
	}
	var others []*readout.Record
	for _, id := range r.Conflicts[:min(len(r.Conflicts), conflictsShown)] {
		other, err := l.Record(ctx, id)
		if err != nil {
			return fail(err)
		}
		others = append(others, other)
	}
	contradicts, err := Items(ctx, l, others)
	if err != nil {
		return fail(err)
	}
	words := make(map[string]Cite, len(reports))
	for _, rep := range reports {
		words[rep.ID()] = Citation(shown(rep), rep.ID(), Head(heads[rep.ID()]))
	}
	v := NewRecord(r, sources, words, contradicts)
	v.Page, v.Pages = page, pages
	disputes, err := l.ConflictsOf(ctx, r.ID)
	if err != nil {
		return fail(err)
	}
	for _, d := range r.PossiblySame {
		other, err := l.Record(ctx, d.Record)
		if err != nil {
			return fail(err)
		}
		items, err := Items(ctx, l, []*readout.Record{other})
		if err != nil {
			return fail(err)
		}
		v.PossiblySame = append(v.PossiblySame, Alike{items[0], d.Why})
	}
	if v.Disputes, err = Disputes(ctx, l, disputes[:min(len(disputes), conflictsTold)]); err != nil {
		return fail(err)
	}
	if len(r.Reports) > originsDrawn {
		return v, nil
	}
	tellings, err := l.Tellings(ctx, r.Reports...)
	if err != nil {
		return fail(err)
	}
	byDocument := map[string]ledger.Head{}
	for _, rep := range reports {
		byDocument[rep.Document()] = heads[rep.ID()]
	}
	v.Drawn = Origins(origin.Trace(ledger.Witnesses(tellings)), byDocument)
	return v, nil
}
