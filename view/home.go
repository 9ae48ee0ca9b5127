package view

import (
	"context"
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/sqlite"
)

// Home is the front page: what is in dispute, what is new, what is to come,
// who and which days are busiest, and how the build went.
type Home struct {
	ledger.Summary
	Disputes []Dispute `json:"disputes"`
	// Conflicts counts those of the ledger, as far as the page counts.
	Conflicts int `json:"conflicts"`
	// Newest is the date of the newest document, Since the day from which on
	// documents count as new; "" where no document has a date.
	Newest  string         `json:"newest"`
	Since   string         `json:"since"`
	New     []ledger.Head  `json:"new_documents"`
	News    []Item         `json:"news"`    // records that only new documents tell of
	Changed []Item         `json:"changed"` // records whose status new documents changed
	Coming  []Item         `json:"coming"`  // planned for a day after the newest document
	Actors  []ledger.Actor `json:"actors"`
	Days    []ledger.Tally `json:"days"`
	Outlets []ledger.Tally `json:"outlets"`
	Reasons []ledger.Tally `json:"skipped_for"` // Name is one of the sources
}

// The lengths of the front page's lists, and how many days are new.
const (
	homeDisputes  = 3
	homeConflicts = 200
	homeNews      = 6
	homeActors    = 8
	homeDays      = 7
	homeDocuments = 40 // that are read for news
	newDays       = 7
	fewNews       = 3 // make a week too quiet for a front page
)

// LoadHome returns the front page of l. since is the first day that is new; the
// zero Date for the last week of documents, or as far back as there is some news.
func LoadHome(ctx context.Context, l *sqlite.Ledger, since readout.Date) (Home, error) {
	h := Home{News: []Item{}, Changed: []Item{}, Coming: []Item{}}
	fail := func(err error) (Home, error) { return Home{}, err }
	var err error
	if h.Summary, err = l.Summary(ctx); err != nil {
		return fail(err)
	}
	conflicts, err := l.Conflicts(ctx, ledger.Filter{Limit: homeConflicts})
	if err != nil {
		return fail(err)
	}
	h.Conflicts = len(conflicts)
	if h.Disputes, err = Disputes(ctx, l, mostTold(conflicts)); err != nil {
		return fail(err)
	}
	if h.Actors, err = l.Actors(ctx, ledger.Filter{Limit: homeActors}); err != nil {
		return fail(err)
	}
	for _, of := range []struct {
		tally ledger.TallyOf
		list  *[]ledger.Tally
	}{{ledger.DaysTally, &h.Days}, {ledger.OutletsTally, &h.Outlets}} {
		if *of.list, err = l.Most(ctx, of.tally, homeDays); err != nil {
			return fail(err)
		}
	}
	if h.Reasons, err = l.SkippedFor(ctx, homeDays); err != nil {
		return fail(err)
	}
	newest, err := l.Latest(ctx, readout.Date{}, 1)
	if err != nil {
		return fail(err)
	}
	if len(newest) == 0 {
		return h, nil
	}
	last := newest[0].Published.Date.Last()
	h.Newest = newest[0].Published.Date.String()
	if !since.IsZero() {
		return h, h.loadNews(ctx, l, since, last)
	}
	if since = last.AddDays(1 - newDays); since.IsZero() {
		since = last
	}
	if err := h.loadNews(ctx, l, since, last); err != nil || len(h.News)+len(h.Changed) >= fewNews {
		return h, err
	}
	// A quiet week: as far back as documents go that tell of a page of news.
	docs, err := l.Latest(ctx, readout.Date{}, homeDocuments)
	if err != nil {
		return h, err
	}
	told := 0
	for _, d := range docs {
		if told += d.Engagements; d.Engagements > 0 {
			since = d.Published.Date.First()
		}
		if told >= 2*homeNews {
			break
		}
	}
	return h, h.loadNews(ctx, l, since, last)
}

// mostTold puts the conflicts over whether something took place first: they
// say who denies what.
func mostTold(conflicts []ledger.Conflict) []ledger.Conflict {
	list := slices.Clone(conflicts)
	slices.SortStableFunc(list, func(a, b ledger.Conflict) int { return b2i(a.Field != "status") - b2i(b.Field != "status") })
	return list[:min(len(list), homeDisputes)]
}

func (h *Home) loadNews(ctx context.Context, l *sqlite.Ledger, since, last readout.Date) error {
	h.Since, h.New = since.String(), nil
	docs, err := l.Latest(ctx, since, homeDocuments)
	if err != nil {
		return err
	}
	var ids []string
	for i, d := range docs {
		if i < homeNews {
			h.New = append(h.New, Head(d))
		}
		reports, err := l.ReportsOf(ctx, d.ID)
		if err != nil {
			return err
		}
		for _, r := range reports {
			if r.Engagement() != nil {
				ids = append(ids, r.ID())
			}
		}
	}
	of, err := l.RecordsOf(ctx, ids...)
	if err != nil {
		return err
	}
	var news, changed []*readout.Record
	seen := map[string]bool{}
	for _, id := range ids {
		if of[id] == "" || seen[of[id]] {
			continue
		}
		seen[of[id]] = true
		r, err := l.Record(ctx, of[id])
		if err != nil {
			return err
		}
		switch newsOf(r, since) {
		case newRecord:
			news = append(news, r)
		case newStatus:
			changed = append(changed, r)
		}
	}
	for _, of := range []struct {
		records []*readout.Record
		items   *[]Item
	}{{news, &h.News}, {changed, &h.Changed}} {
		latestFirst(of.records)
		if *of.items, err = Items(ctx, l, of.records[:min(len(of.records), homeNews)]); err != nil {
			return err
		}
	}
	coming, err := l.Records(ctx, ledger.Filter{Status: string(readout.StatusPlanned), From: last.AddDays(1), Limit: homeNews})
	if err != nil {
		return err
	}
	h.Coming, err = Items(ctx, l, coming)
	return err
}

// latestFirst sorts records by the day they are about, then by id.
func latestFirst(records []*readout.Record) {
	slices.SortStableFunc(records, func(a, b *readout.Record) int {
		x, _ := ledger.Filed(a.When(), readout.Date{})
		y, _ := ledger.Filed(b.When(), readout.Date{})
		if x.IsZero() || y.IsZero() {
			return b2i(x.IsZero()) - b2i(y.IsZero())
		}
		return y.Compare(x)
	})
}

// What documents since a day say of a record that they tell of.
type news int

const (
	notNews news = iota
	newRecord
	newStatus
)

func newsOf(r *readout.Record, since readout.Date) news {
	var before []readout.Status
	after := false
	for _, h := range r.StatusHistory {
		switch {
		case h.AsOf.IsZero() || h.AsOf.Last().Compare(since.First()) < 0:
			before = append(before, h.Status)
		default:
			after = true
		}
	}
	e := r.Engagement()
	switch {
	case e == nil || !after || e.Background:
		return notNews
	case len(before) == 0:
		return newRecord
	case !slices.Contains(before, e.Status):
		return newStatus
	}
	return notNews
}
