package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"iter"
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// Records lists records by date, unknown dates last, then id. A record
// without a date stands at the first date of a document that has it.
func (l *Ledger) Records(ctx context.Context, f ledger.Filter) ([]*readout.Record, error) {
	selections, err := l.selections(ctx, f)
	if err != nil {
		return nil, err
	}
	return listed(ctx, l.read, scanRecord, f.Limit, selections...)
}

// selections returns what selects the records of a filter, one after another;
// none where there can't be any.
func (l *Ledger) selections(ctx context.Context, f ledger.Filter) ([]*selection, error) {
	if err := f.Check(ledger.Kinds()...); err != nil {
		return nil, err
	}
	q := newSelect("SELECT r.body FROM ", "record", "r", "filed")
	place := ledger.Fold(f.Place)
	about, err := l.about(ctx, f.About)
	if err != nil {
		return nil, err
	}
	if f.Place != "" && place == "" || f.About != "" && len(about) == 0 {
		return nil, nil
	}
	issues, err := l.issuesNamed(ctx, f.Issue)
	if err != nil || f.Issue != "" && len(issues) == 0 {
		return nil, err
	}
	switch {
	case f.Actor != "":
		actors, err := l.actorsNamed(ctx, f.Actor)
		if err != nil || len(actors) == 0 {
			return nil, err
		}
		q.driveBy(filedColumns, "record_actor", "actor", actors)
	case len(issues) > 0:
		q.driveBy(filedColumns, "record_issue", "issue", issues)
		issues = nil
	case place != "":
		q.driveBy(filedColumns, "record_place", "place", []string{place})
		place = ""
	case len(about) == 1:
		q.driveBy(filedColumns, "record_word", "word", about[0][:1])
		if about = [][]string{about[0][1:]}; len(about[0]) == 0 {
			about = nil
		}
	case len(about) > 1:
		q.driveBy(filedColumns, "record_word", "word", []string{about[0][0], about[1][0]})
	}
	q.placed(place)
	if len(issues) > 0 {
		q.where("EXISTS (SELECT 1 FROM record_issue i WHERE i.record = r.id AND i.issue IN ("+marks(len(issues))+"))", anys(issues)...)
	}
	q.about(about)
	if ok, err := l.taking(ctx, q, f.With); err != nil || !ok {
		return nil, err
	}
	if f.Query != "" {
		match := matchAll(f.Query)
		if match == "" {
			return nil, nil
		}
		q.where("r.seq IN (SELECT rowid FROM record_fts WHERE record_fts MATCH ?)", match)
	}
	q.has(f)
	if !f.To.IsZero() {
		q.where(q.date+" <= ?", latest(f.To))
	}
	if f.After != "" {
		q.after("record", "filed", f.After)
	}
	if f.From.IsZero() {
		return []*selection{q}, nil
	}
	// First those that began before and last until then, which are few.
	from := f.From.First().String()
	before := q.clone()
	before.where(q.table+".long = 1 AND "+q.date+" < ? AND r.last >= ?", from, from)
	q.where(q.date+" >= ? AND "+q.date+" < ?", from, undated)
	return []*selection{before, q}, nil
}

// has adds what a record itself says.
func (q *selection) has(f ledger.Filter) {
	if f.Document != "" {
		q.where("r.id IN (SELECT rr.record FROM report p JOIN record_report rr ON rr.report = p.id WHERE p.document = ?)", f.Document)
	}
	switch {
	case f.Kind == "":
	case slices.Contains(readout.ReportTypes, readout.ReportType(f.Kind)):
		q.where("r.type = ?", f.Kind)
	default:
		q.where("r.kind = ?", f.Kind)
	}
	if f.Status != "" {
		q.where("r.status = ?", f.Status)
	}
	if f.MinOrigins > 1 {
		q.where("r.origins >= ?", f.MinOrigins)
	}
}

// placed adds a place, folded; "" for any.
func (q *selection) placed(place string) {
	if place != "" {
		q.where("EXISTS (SELECT 1 FROM record_place p WHERE p.record = r.id AND p.place = ?)", place)
	}
}

// taking adds actors that take part, each an id or words of a name; false if
// there is none of that name.
func (l *Ledger) taking(ctx context.Context, q *selection, names []string) (bool, error) {
	for _, name := range names {
		actors, err := l.actorsNamed(ctx, name)
		if err != nil || len(actors) == 0 {
			return false, err
		}
		q.where("EXISTS (SELECT 1 FROM record_actor a WHERE a.record = r.id AND a.actor IN ("+marks(len(actors))+"))", anys(actors)...)
	}
	return true, nil
}

// Record returns one record; ErrNotFound if there is none. A record that has
// grown and changed its id since is found by the former one.
func (l *Ledger) Record(ctx context.Context, id string) (*readout.Record, error) {
	all, err := collect(ctx, l.read, scanRecord, "SELECT body FROM record WHERE id = ?", id)
	if err == nil && len(all) == 0 {
		all, err = collect(ctx, l.read, scanRecord, `SELECT r.body FROM report p JOIN record_report rr ON rr.report = p.id JOIN record r ON r.id = rr.record
			WHERE p.link = ? LIMIT 1`, id)
	}
	return one(all, err, ledger.ObjectRecord, id)
}

// RecordsNamed returns the records of ids in their order, without those that
// there are no more.
func (l *Ledger) RecordsNamed(ctx context.Context, ids ...string) ([]*readout.Record, error) {
	byID := make(map[string]*readout.Record, len(ids))
	for chunk := range slices.Chunk(ids, 500) {
		records, err := collect(ctx, l.read, scanRecord, "SELECT body FROM record WHERE id IN ("+marks(len(chunk))+")", anys(chunk)...)
		if err != nil {
			return nil, err
		}
		for _, r := range records {
			byID[r.ID] = r
		}
	}
	var all []*readout.Record
	for _, id := range ids {
		if r := byID[id]; r != nil {
			all = append(all, r)
		}
	}
	return all, nil
}

// Conflicts lists what can't be true together, by the date of the first of its
// records, unknown dates last, then id. Of the filter Actor, From, To, Kind
// (of a record), Document, Limit and After count.
func (l *Ledger) Conflicts(ctx context.Context, f ledger.Filter) ([]ledger.Conflict, error) {
	if err := f.Check(ledger.Kinds()...); err != nil {
		return nil, err
	}
	q := newSelect("SELECT c.body FROM ", "conflict", "c", "filed")
	of := "c.id IN (SELECT cr.conflict FROM conflict_record cr JOIN record r ON r.id = cr.record "
	if f.Actor != "" {
		actors, err := l.actorsNamed(ctx, f.Actor)
		if err != nil || len(actors) == 0 {
			return nil, err
		}
		q.where(of+"JOIN record_actor ra ON ra.record = r.id WHERE ra.actor IN ("+marks(len(actors))+"))", anys(actors)...)
	}
	if f.Kind != "" {
		q.where(of+"WHERE r.kind = ? OR r.type = ?)", f.Kind, f.Kind)
	}
	if f.Document != "" {
		q.where(of+"JOIN record_report rr ON rr.record = r.id JOIN report p ON p.id = rr.report WHERE p.document = ?)", f.Document)
	}
	if !f.From.IsZero() {
		q.where("c.filed >= ? AND c.filed < ?", f.From.First().String(), undated)
	}
	if !f.To.IsZero() {
		q.where("c.filed <= ?", latest(f.To))
	}
	if f.After != "" {
		q.after("conflict", "filed", f.After)
	}
	return listed(ctx, l.read, scanConflict, f.Limit, q)
}

// ConflictsOf returns the conflicts of one record, by id.
func (l *Ledger) ConflictsOf(ctx context.Context, record string) ([]ledger.Conflict, error) {
	return collect(ctx, l.read, scanConflict, "SELECT c.body FROM conflict_record cr JOIN conflict c ON c.id = cr.conflict WHERE cr.record = ? ORDER BY c.id", record)
}

// AllConflicts yields all conflicts by id.
func (l *Ledger) AllConflicts(ctx context.Context) iter.Seq2[ledger.Conflict, error] {
	return stream(ctx, l.read, scanConflict, "SELECT body FROM conflict ORDER BY id")
}

func scanConflict(rows *sql.Rows) (c ledger.Conflict, err error) {
	var body []byte
	if err := rows.Scan(&body); err != nil {
		return c, err
	}
	return c, json.Unmarshal(body, &c)
}

// RecordsOf returns the id of the record of each report, by the report's id.
func (l *Ledger) RecordsOf(ctx context.Context, reports ...string) (map[string]string, error) {
	of := make(map[string]string, len(reports))
	for chunk := range slices.Chunk(reports, 500) {
		pairs, err := collect(ctx, l.read, func(rows *sql.Rows) (p [2]string, err error) {
			err = rows.Scan(&p[0], &p[1])
			return p, err
		}, "SELECT report, record FROM record_report WHERE report IN ("+marks(len(chunk))+")", anys(chunk)...)
		if err != nil {
			return nil, err
		}
		for _, p := range pairs {
			of[p[0]] = p[1]
		}
	}
	return of, nil
}

func scanRecord(rows *sql.Rows) (*readout.Record, error) {
	var body []byte
	if err := rows.Scan(&body); err != nil {
		return nil, err
	}
	r := new(readout.Record)
	return r, r.UnmarshalJSON(body)
}

// AllDocuments yields all documents by id; see [Ledger.Document].
func (l *Ledger) AllDocuments(ctx context.Context) iter.Seq2[*readout.Document, error] {
	return stream(ctx, l.read, scanDocument, "SELECT "+documentColumns+" FROM document ORDER BY id")
}

// AllReports yields all reports by id; see [Ledger.Reports] on their offsets.
func (l *Ledger) AllReports(ctx context.Context) iter.Seq2[*readout.Report, error] {
	return stream(ctx, l.read, scanReport, "SELECT body FROM report ORDER BY id")
}

// AllRecords yields all records by id.
func (l *Ledger) AllRecords(ctx context.Context) iter.Seq2[*readout.Record, error] {
	return stream(ctx, l.read, scanRecord, "SELECT body FROM record ORDER BY id")
}

// AllActors yields all actors by id.
func (l *Ledger) AllActors(ctx context.Context) iter.Seq2[ledger.Actor, error] {
	return stream(ctx, l.read, scanActor, "SELECT "+actorColumns+" FROM actor a ORDER BY a.id")
}

// AllSkipped yields what was skipped, by source, then reason.
func (l *Ledger) AllSkipped(ctx context.Context) iter.Seq2[ledger.Skipped, error] {
	return stream(ctx, l.read, func(rows *sql.Rows) (s ledger.Skipped, err error) {
		err = rows.Scan(&s.Source, &s.Reason, &s.Document, &s.Hash)
		return s, err
	}, "SELECT source, reason, document, hash FROM skipped ORDER BY source, reason, id")
}

// Courses yields the positions of one block together, those of one actor on
// one issue, in no order of theirs.
func (l *Ledger) Courses(ctx context.Context) iter.Seq2[[]*readout.Record, error] {
	return func(yield func([]*readout.Record, error) bool) {
		type row struct {
			block  string
			record *readout.Record
		}
		var course []*readout.Record
		block := ""
		for r, err := range stream(ctx, l.read, func(rows *sql.Rows) (r row, err error) {
			var body []byte
			if err := rows.Scan(&body, &r.block); err != nil {
				return r, err
			}
			r.record = new(readout.Record)
			return r, json.Unmarshal(body, r.record)
		}, "SELECT body, block FROM record INDEXED BY record_block WHERE type = ? ORDER BY block", string(readout.TypePosition)) {
			if err != nil {
				yield(nil, err)
				return
			}
			if r.block != block {
				if len(course) > 0 && !yield(course, nil) {
					return
				}
				block, course = r.block, nil
			}
			course = append(course, r.record)
		}
		if len(course) > 0 {
			yield(course, nil)
		}
	}
}
