package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"iter"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

const (
	headColumns     = "id, hash, source, url, outlet, title, byline, language, dating, engagements, statements, positions, proposals, figures"
	documentColumns = "id, hash, source, url, outlet, title, byline, language, published, dating, text, blocks, mentions, times"
)

// querier is a pool or a transaction.
type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// collect runs a query and scans all its rows.
func collect[T any](ctx context.Context, q querier, scan func(*sql.Rows) (T, error), query string, args ...any) ([]T, error) {
	var all []T
	for v, err := range stream(ctx, q, scan, query, args...) {
		if err != nil {
			return nil, err
		}
		all = append(all, v)
	}
	return all, nil
}

// stream yields the rows of a query as they are read.
func stream[T any](ctx context.Context, q querier, scan func(*sql.Rows) (T, error), query string, args ...any) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		var zero T
		rows, err := q.QueryContext(ctx, query, args...)
		if err != nil {
			yield(zero, fail(ctx, "read ledger", "", err))
			return
		}
		defer rows.Close()
		for rows.Next() {
			v, err := scan(rows)
			if err != nil {
				yield(zero, fail(ctx, "read ledger", "", err))
				return
			}
			if !yield(v, nil) {
				return
			}
		}
		if err := rows.Err(); err != nil {
			yield(zero, fail(ctx, "read ledger", "", err))
		}
	}
}

func notFound(what ledger.ObjectKind, id string) error {
	return &readout.Error{
		Op: "show " + string(what), Subject: id, Err: readout.ErrNotFound,
		Hint: "Find ids with readout timeline, documents, actors or search.",
	}
}

// one returns the only element of all, or says that there is none.
func one[T any](all []T, err error, what ledger.ObjectKind, id string) (T, error) {
	var zero T
	if err != nil {
		return zero, err
	}
	if len(all) == 0 {
		return zero, notFound(what, id)
	}
	return all[0], nil
}

// Heads lists documents by date, unknown dates last, then id. Of the filter
// Actor, From, To, Document, Query, Limit and After count.
func (l *Ledger) Heads(ctx context.Context, f ledger.Filter) ([]ledger.Head, error) {
	if err := f.Check(); err != nil {
		return nil, err
	}
	q := newSelect("SELECT "+headOf("d")+" FROM ", "document", "d", "date")
	if f.Actor != "" {
		actors, err := l.actorsNamed(ctx, f.Actor)
		if err != nil || len(actors) == 0 {
			return nil, err
		}
		q.driveBy("date, document", "document_actor", "actor", actors)
	}
	if f.Query != "" {
		match := matchAll(f.Query)
		if match == "" {
			return nil, nil
		}
		q.where("d.seq IN (SELECT rowid FROM document_fts WHERE document_fts MATCH ?)", match)
	}
	if f.Document != "" {
		q.where("d.id = ?", f.Document)
	}
	if !f.To.IsZero() {
		q.where(q.date+" <= ?", latest(f.To))
	}
	if f.After != "" {
		q.after("document", "date", f.After)
	}
	if f.From.IsZero() {
		return listed(ctx, l.read, scanHead, f.Limit, q)
	}
	// First those of the month or year, which may be of the day or later.
	first := f.From.First()
	before := q.clone()
	before.where(q.date+" IN (?, ?)", first.To(readout.PrecisionMonth).String(), first.To(readout.PrecisionYear).String())
	q.where(q.date+" >= ? AND "+q.date+" < ?", first.String(), undated)
	return listed(ctx, l.read, scanHead, f.Limit, before, q)
}

// latest returns the text up to which the sortable dates lie that begin in d
// or earlier.
func latest(d readout.Date) string { return d.Last().String() + undated }

// Head returns one document without its text; ErrNotFound if there is none.
func (l *Ledger) Head(ctx context.Context, id string) (ledger.Head, error) {
	all, err := collect(ctx, l.read, scanHead, "SELECT "+headOf("document")+" FROM document WHERE id = ?", id)
	return one(all, err, ledger.ObjectDocument, id)
}

// HeadsOf returns documents without their texts by id, as far as there are any
// with these ids.
func (l *Ledger) HeadsOf(ctx context.Context, ids ...string) (map[string]ledger.Head, error) {
	of := make(map[string]ledger.Head, len(ids))
	for chunk := range slices.Chunk(ids, 500) {
		heads, err := collect(ctx, l.read, scanHead, "SELECT "+headOf("document")+" FROM document WHERE id IN ("+marks(len(chunk))+")", anys(chunk)...)
		if err != nil {
			return nil, err
		}
		for _, h := range heads {
			of[h.ID] = h
		}
	}
	return of, nil
}

// Document returns a document; ErrNotFound if there is none. Its Published is
// the best date known, be it of its metadata or worked out from its text.
func (l *Ledger) Document(ctx context.Context, id string) (*readout.Document, error) {
	all, err := collect(ctx, l.read, scanDocument, "SELECT "+documentColumns+" FROM document WHERE id = ?", id)
	return one(all, err, ledger.ObjectDocument, id)
}

// Annotation returns a document with what a page of it needs: its mentions,
// times, date and reports (sorted by their first evidence), all bound to its
// text. Sentences and tokens are not stored.
func (l *Ledger) Annotation(ctx context.Context, id string) (*readout.Annotation, error) {
	tx, err := l.read.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return nil, fail(ctx, "read ledger", l.path, err)
	}
	defer tx.Rollback()
	all, err := collect(ctx, tx, func(rows *sql.Rows) (*readout.Annotation, error) { return scanAnnotation(rows, false) },
		"SELECT "+documentColumns+" FROM document WHERE id = ?", id)
	a, err := one(all, err, ledger.ObjectDocument, id)
	if err != nil {
		return nil, err
	}
	reports, err := collect(ctx, tx, scanReport, "SELECT body FROM report WHERE document = ?", id)
	if err != nil {
		return nil, err
	}
	if err := bind(a, reports); err != nil {
		return nil, err
	}
	a.Assigned(readout.LayerMentions, readout.LayerTimes, readout.LayerPublished,
		readout.LayerStatements, readout.LayerEngagements, readout.LayerPositions, readout.LayerProposals, readout.LayerFigures)
	return a, nil
}

// bind gives a the reports, sorted, with their evidence in its text.
func bind(a *readout.Annotation, reports []*readout.Report) error {
	for _, r := range sortReports(reports) {
		r, err := r.In(a.Document)
		if err != nil {
			return err
		}
		a.Reports = append(a.Reports, r)
	}
	return nil
}

// Reports returns the reports in the order of ids; ErrNotFound if one is
// missing. Their evidence has its words and code points; byte offsets come
// with [readout.Report.In] or [Ledger.Annotation].
func (l *Ledger) Reports(ctx context.Context, ids ...string) ([]*readout.Report, error) {
	byID := make(map[string]*readout.Report, len(ids))
	for chunk := range slices.Chunk(ids, 500) {
		reports, err := collect(ctx, l.read, scanReport, "SELECT body FROM report WHERE id IN ("+marks(len(chunk))+")", anys(chunk)...)
		if err != nil {
			return nil, err
		}
		for _, r := range reports {
			byID[r.ID()] = r
		}
	}
	all := make([]*readout.Report, len(ids))
	for i, id := range ids {
		if all[i] = byID[id]; all[i] == nil {
			return nil, notFound(ledger.ObjectReport, id)
		}
	}
	return all, nil
}

// ReportsOf returns the reports of one document, sorted by their first
// evidence. See [Ledger.Reports] on their offsets.
func (l *Ledger) ReportsOf(ctx context.Context, document string) ([]*readout.Report, error) {
	reports, err := collect(ctx, l.read, scanReport, "SELECT body FROM report WHERE document = ?", document)
	return sortReports(reports), err
}

func sortReports(reports []*readout.Report) []*readout.Report {
	slices.SortFunc(reports, func(a, b *readout.Report) int {
		return cmp.Or(a.Evidence()[0].CodePoints().Compare(b.Evidence()[0].CodePoints()), strings.Compare(a.ID(), b.ID()))
	})
	return reports
}

// Known reports whether storing doc would change nothing: it is in the ledger
// under the present meaning, from this source or a smaller one; or it
// gave way to another document with its id.
func (l *Ledger) Known(ctx context.Context, doc *readout.Document) (bool, error) {
	all, err := collect(ctx, l.read, scanStoredState, storedQuery, doc.ID)
	if err != nil || len(all) == 0 {
		return false, err
	}
	switch old := all[0]; {
	case old.hash == doc.Hash:
		return !old.replacedBy(doc, l.meaning), nil
	case old.hash < doc.Hash:
		return l.exists(ctx, "SELECT 1 FROM skipped WHERE id = ? AND source <= ?", ledger.Skipped{Document: doc.ID, Hash: doc.Hash}.ID(), doc.Source)
	}
	return false, nil
}

// KnownBytes reports whether bytes with this hash were read from this very
// source and are in the ledger under the present meaning: then
// nothing need be done to know the document.
func (l *Ledger) KnownBytes(ctx context.Context, hash, source string) (bool, error) {
	return l.exists(ctx, "SELECT 1 FROM document WHERE source = ? AND hash = ? AND meaning = ?", source, hash, l.meaning)
}

func (l *Ledger) exists(ctx context.Context, query string, args ...any) (bool, error) {
	all, err := collect(ctx, l.read, func(rows *sql.Rows) (yes bool, err error) {
		err = rows.Scan(&yes)
		return yes, err
	}, "SELECT EXISTS ("+query+")", args...)
	return err == nil && all[0], err
}

// Stale yields the documents that were annotated under another meaning, as
// they were before annotation, by meaning and id. The ledger may be written
// to meanwhile; documents that are renewed after the iteration has passed
// them don't come again.
func (l *Ledger) Stale(ctx context.Context) iter.Seq2[*readout.Document, error] {
	return func(yield func(*readout.Document, error) bool) {
		scan := func(rows *sql.Rows) (*readout.Document, error) {
			a, err := scanAnnotation(rows, true)
			if err != nil {
				return nil, err
			}
			return a.Document, nil
		}
		for meaning := ""; ; {
			// The next meaning there is, by the index alone.
			next, err := collect(ctx, l.read, scanString, "SELECT coalesce(min(meaning), '') FROM document WHERE meaning > ?", meaning)
			if err != nil {
				yield(nil, err)
				return
			}
			if meaning = next[0]; meaning == "" {
				return
			}
			for after := ""; meaning != l.meaning; {
				docs, err := collect(ctx, l.read, scan,
					"SELECT "+documentColumns+" FROM document WHERE meaning = ? AND id > ? ORDER BY id LIMIT 100", meaning, after)
				if err != nil {
					yield(nil, err)
					return
				}
				if len(docs) == 0 {
					break
				}
				for _, doc := range docs {
					if !yield(doc, nil) {
						return
					}
					after = doc.ID
				}
			}
		}
	}
}

func scanHead(rows *sql.Rows) (ledger.Head, error) { return scanHeadAnd(rows) }

// headOf returns the columns of a head of a document in a table of that name.
func headOf(table string) string {
	return qualify(table, headColumns) + ", CASE " + table + ".title WHEN '' THEN coalesce((SELECT o.words FROM document_opening o WHERE o.document = " +
		table + ".id), '') ELSE '' END"
}

// scanHeadAnd reads the columns of headOf and those after them.
func scanHeadAnd(rows *sql.Rows, more ...any) (ledger.Head, error) {
	var h ledger.Head
	var dating sql.NullString
	err := rows.Scan(append([]any{
		&h.ID, &h.Hash, &h.Source, &h.URL, &h.Outlet, &h.Title, &h.Byline, &h.Language, &dating,
		&h.Engagements, &h.Statements, &h.Positions, &h.Proposals, &h.Figures, &h.Opening,
	}, more...)...)
	if err != nil {
		return h, err
	}
	h.Published, err = decodeDating(dating)
	return h, err
}

func scanDocument(rows *sql.Rows) (*readout.Document, error) {
	doc, _, _, _, err := scanStored(rows, false)
	return doc, err
}

// scanAnnotation reads the columns documentColumns. The document's Published
// is what its metadata says if original is set, else the best date known.
func scanAnnotation(rows *sql.Rows, original bool) (*readout.Annotation, error) {
	doc, dating, mentions, times, err := scanStored(rows, original)
	if err != nil {
		return nil, err
	}
	a := readout.NewAnnotation(doc)
	a.Published = dating
	wire, err1 := decode[[]readout.WireMention](mentions)
	spans, err2 := decode[[]readout.WireTime](times)
	a.Mentions, a.Times = readout.MentionsOf(wire, doc), readout.TimesOf(spans, doc)
	return a, errors.Join(err1, err2)
}

func scanStored(rows *sql.Rows, original bool) (doc *readout.Document, dating *readout.Dating, mentions, times string, err error) {
	var d readout.Document
	var published, best sql.NullString
	var blocks string
	if err = rows.Scan(&d.ID, &d.Hash, &d.Source, &d.URL, &d.Outlet, &d.Title, &d.Byline, &d.Language,
		&published, &best, &d.Text, &blocks, &mentions, &times); err != nil {
		return nil, nil, "", "", err
	}
	if dating, err = decodeDating(best); err != nil {
		return nil, nil, "", "", err
	}
	d.Published = dating
	if original {
		if d.Published, err = decodeDating(published); err != nil {
			return nil, nil, "", "", err
		}
	}
	wire, err := decode[[]readout.WireBlock](blocks)
	if err != nil {
		return nil, nil, "", "", err
	}
	d.Blocks = readout.BlocksOf(wire, d.Text)
	doc, err = readout.NewDocument(d)
	return doc, dating, mentions, times, err
}

func scanReport(rows *sql.Rows) (*readout.Report, error) {
	var body []byte
	if err := rows.Scan(&body); err != nil {
		return nil, err
	}
	r := new(readout.Report)
	return r, r.UnmarshalJSON(body) // what was stored is valid: json.Unmarshal would read it twice
}

func decodeDating(s sql.NullString) (*readout.Dating, error) {
	if !s.Valid {
		return nil, nil
	}
	d := new(readout.Dating)
	return d, json.Unmarshal([]byte(s.String), d)
}

// Latest returns the documents of a day or later, zero for any, the newest
// first, then by id: those of which only the month or year is known if they may
// be. Those without a date are none of them.
func (l *Ledger) Latest(ctx context.Context, since readout.Date, limit int) ([]ledger.Head, error) {
	from, month, year := "", "", ""
	if !since.IsZero() {
		day := since.First()
		from, month, year = day.String(), day.To(readout.PrecisionMonth).String(), day.To(readout.PrecisionYear).String()
	}
	return collect(ctx, l.read, scanHead, "SELECT "+headOf("document")+" FROM document WHERE date >= ? AND date < ? AND (+date >= ? OR +date IN (?, ?)) ORDER BY date DESC, id DESC LIMIT ?",
		year, undated, from, month, year, limit) // the plus keeps to the order of the index, read backwards
}
