package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// month is a row of the calendar: the records of one make that are filed under
// one month.
type month struct {
	month, typ, kind, status string
	origins                  int
}

// countFiled counts a record that is added (by is 1) or dropped (-1) where it
// is filed.
func (p *put) countFiled(rec *readout.Record, filed string, by int) {
	status := ""
	if e := rec.Engagement(); e != nil {
		status = string(e.Status)
	}
	p.calendar[month{filed[:min(len(filed), 7)], string(rec.Type()), ledger.KindOf(rec.Body), status, min(rec.Origins, ledger.MostOrigins)}] += by
	if w := rec.When(); w.Known() && w.Start.Precision() >= readout.PrecisionDay {
		d := w.Start.To(readout.PrecisionDay)
		p.tally[tallyKey{string(ledger.DaysTally), d.String(), ""}] += by
	}
	if b := rec.Position(); b != nil && b.Issue != "" {
		p.tally[tallyKey{string(ledger.IssuesTally), b.Issue, ""}] += by
	}
	for place, name := range placesOf(rec.Body) {
		p.tally[tallyKey{string(ledger.PlacesTally), place, name}] += by
	}
}

// writeCalendar applies the differences.
func (p *put) writeCalendar() error {
	for m, n := range p.calendar {
		if n == 0 {
			continue
		}
		if _, err := p.exec(`INSERT INTO calendar (month, type, kind, status, origins, n) VALUES (?, ?, ?, ?, ?, ?)
			ON CONFLICT DO UPDATE SET n = n + excluded.n`, m.month, m.typ, m.kind, m.status, m.origins, n); err != nil {
			return err
		}
	}
	return nil
}

// Facets counts the records that a filter selects, by their make, in periods:
// in the order of these. Of the filter, Kind, Status, MinOrigins, After and
// Limit are ignored: a list offers what else could be asked for as well. What
// is asked of the whole ledger by month is read off a calendar.
func (l *Ledger) Facets(ctx context.Context, f ledger.Filter, by ledger.Scale) ([]ledger.Facet, error) {
	f.Kind, f.Status, f.MinOrigins, f.After, f.Limit = "", "", 0, "", 0
	if span := (ledger.Filter{From: f.From, To: f.To}); by == ledger.ByMonth && reflect.DeepEqual(f, span) {
		return l.calendar(ctx, span)
	}
	return l.facets(ctx, f, by)
}

// calendar counts the records of a period by month. All but those of its first
// and its last month, and those that began before, are read off the calendar.
func (l *Ledger) calendar(ctx context.Context, f ledger.Filter) ([]ledger.Facet, error) {
	first, last := "", undated+undated
	var edges []ledger.Filter // what is counted record by record
	if !f.From.IsZero() {
		day := f.From.First()
		end := day.To(readout.PrecisionMonth).Last()
		first, last = end.AddDays(1).To(readout.PrecisionMonth).String(), undated
		if !f.To.IsZero() && f.To.Last().Compare(end) <= 0 {
			return l.facets(ctx, f, ledger.ByMonth)
		}
		edges = append(edges, ledger.Filter{From: day, To: end})
	}
	if !f.To.IsZero() {
		last = f.To.Last().To(readout.PrecisionMonth).String()
	}
	months, err := l.months(ctx)
	if err != nil || f.IsZero() {
		return months, err
	}
	var all []ledger.Facet
	for _, m := range months {
		if month := cmp.Or(m.Period, undated); first <= month && month < last {
			all = append(all, m)
		}
	}
	for _, e := range edges {
		found, err := l.facets(ctx, e, ledger.ByMonth)
		if err != nil {
			return nil, err
		}
		all = append(all, found...)
	}
	if !f.To.IsZero() {
		q := newSelect("", "record", "r", "filed")
		q.where("r.filed >= ? AND r.filed <= ?", last, latest(f.To))
		found, err := l.counted(ctx, ledger.ByMonth, q)
		if err != nil {
			return nil, err
		}
		all = append(all, found...)
	}
	return added(all), nil
}

// months returns the calendar. It is read once for each state of the ledger.
func (l *Ledger) months(ctx context.Context) ([]ledger.Facet, error) {
	state, err := l.State(ctx)
	if err != nil {
		return nil, err
	}
	l.mu.Lock()
	kept := l.calendarOf
	l.mu.Unlock()
	if kept.state != state {
		kept.months, err = collect(ctx, l.read, scanFacet, "SELECT month, type, kind, status, origins, n FROM calendar WHERE n > 0 ORDER BY month, type, kind, status, origins")
		if err != nil {
			return nil, err
		}
		kept.state = state
		l.mu.Lock()
		l.calendarOf = kept
		l.mu.Unlock()
	}
	return slices.Clone(kept.months), nil
}

// calendarOf is the calendar of one state of the ledger.
type calendarOf struct {
	state  int64
	months []ledger.Facet
}

// facets counts records one by one.
func (l *Ledger) facets(ctx context.Context, f ledger.Filter, by ledger.Scale) ([]ledger.Facet, error) {
	selections, err := l.selections(ctx, f)
	if err != nil {
		return nil, err
	}
	all, err := l.counted(ctx, by, selections...)
	return added(all), err
}

func (l *Ledger) counted(ctx context.Context, by ledger.Scale, selections ...*selection) ([]ledger.Facet, error) {
	length := map[ledger.Scale]int{ledger.ByMonth: 7, ledger.ByDay: 10}[by]
	var all []ledger.Facet
	for _, q := range selections {
		const groups = "1, 2, 3, 4, 5"
		columns := func(table string) string {
			return fmt.Sprintf("substr(%[1]s, 1, %[2]d), %[3]s.type, %[3]s.kind, %[3]s.status, min(%[3]s.origins, %[4]d), count(*)", q.date, length, table, ledger.MostOrigins)
		}
		found, err := collect(ctx, l.read, scanFacet, q.grouped(columns, groups), q.args...)
		if err != nil {
			return nil, err
		}
		all = append(all, found...)
	}
	return all, nil
}

// added adds up the facets of one make and period, and sorts them.
func added(list []ledger.Facet) []ledger.Facet {
	sum := map[ledger.Facet]int{}
	for _, c := range list {
		n := c.Records
		c.Records = 0
		sum[c] += n
	}
	all := make([]ledger.Facet, 0, len(sum))
	for c, n := range sum {
		c.Records = n
		all = append(all, c)
	}
	slices.SortFunc(all, compareFacets)
	return all
}

func compareFacets(a, b ledger.Facet) int {
	return cmp.Or(
		strings.Compare(cmp.Or(a.Period, undated), cmp.Or(b.Period, undated)), strings.Compare(string(a.Type), string(b.Type)),
		strings.Compare(a.Kind, b.Kind), strings.Compare(string(a.Status), string(b.Status)), cmp.Compare(a.Origins, b.Origins),
	)
}

func scanFacet(rows *sql.Rows) (c ledger.Facet, err error) {
	err = rows.Scan(&c.Period, &c.Type, &c.Kind, &c.Status, &c.Origins, &c.Records)
	if c.Period == undated {
		c.Period = ""
	}
	return c, err
}

// Most returns what is counted most often, then by key.
func (l *Ledger) Most(ctx context.Context, of ledger.TallyOf, limit int) ([]ledger.Tally, error) {
	return collect(ctx, l.read, func(rows *sql.Rows) (t ledger.Tally, err error) {
		err = rows.Scan(&t.Key, &t.Name, &t.N)
		return t, err
	}, "SELECT type, kind, n FROM tally WHERE name = ? AND n > 0 ORDER BY n DESC, type, kind LIMIT ?", string(of), limit)
}

// namesOfPlaces returns the folded names of places under which a record can be
// found, sorted.
func namesOfPlaces(b readout.Body) []string { return slices.Sorted(maps.Keys(placesOf(b))) }

// SkippedFor counts what was skipped for each reason, the most frequent first;
// Key is the reason, Name one of the sources.
func (l *Ledger) SkippedFor(ctx context.Context, limit int) ([]ledger.Tally, error) {
	return collect(ctx, l.read, func(rows *sql.Rows) (t ledger.Tally, err error) {
		err = rows.Scan(&t.Key, &t.Name, &t.N)
		return t, err
	}, "SELECT reason, min(source), count(*) FROM skipped GROUP BY reason ORDER BY 3 DESC, 1 LIMIT ?", limit)
}
