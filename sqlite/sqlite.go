// Package sqlite keeps a ledger in one SQLite file.
package sqlite

import (
	"context"
	"errors"
	"iter"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// Options of a ledger file. The zero value is right for a local disk.
type Options struct {
	// MmapSize is how many bytes of the file are mapped into memory; 0 means
	// 1 GiB. A negative value maps nothing: use it on network mounts, where a
	// mapped file can be lost under the reader.
	MmapSize int64
}

// Ledger is an open ledger file. It is safe for concurrent use.
type Ledger struct{}

// Change says what a batch changed.
type Change struct {
	New      int // documents that were not in the ledger
	Replaced int // documents that took the place of an earlier annotation or copy
	Known    int // documents that were there already
	Skipped  []ledger.Skipped
}

var errUnfinished = errors.New("not written yet")

// Open opens the ledger in the file path for reading and writing, and makes
// one if there is no such file.
func Open(ctx context.Context, path string, o Options) (*Ledger, error) { return nil, errUnfinished }

// OpenReadOnly opens the ledger in the file path for reading. It is an error
// if there is no such file.
func OpenReadOnly(ctx context.Context, path string, o Options) (*Ledger, error) {
	return nil, errUnfinished
}

// Close closes the file.
func (l *Ledger) Close() error { return errUnfinished }

// Put stores a batch, all of it or nothing.
func (l *Ledger) Put(ctx context.Context, b ledger.Batch) (Change, error) {
	return Change{}, errUnfinished
}

// Heads lists documents by date, unknown dates last, then id.
func (l *Ledger) Heads(ctx context.Context, f ledger.Filter) ([]ledger.Head, error) {
	return nil, errUnfinished
}

// Head returns one document without its text; ErrNotFound if there is none.
func (l *Ledger) Head(ctx context.Context, id string) (ledger.Head, error) {
	return ledger.Head{}, errUnfinished
}

// Document returns a document; ErrNotFound if there is none.
func (l *Ledger) Document(ctx context.Context, id string) (*readout.Document, error) {
	return nil, errUnfinished
}

// Annotation returns a document with what a page of it needs: its mentions,
// times, date and reports (sorted by evidence), everything bound to its text.
// Sentences and tokens are not stored.
func (l *Ledger) Annotation(ctx context.Context, id string) (*readout.Annotation, error) {
	return nil, errUnfinished
}

// Records lists records by date, unknown dates last, then id.
func (l *Ledger) Records(ctx context.Context, f ledger.Filter) ([]*readout.Record, error) {
	return nil, errUnfinished
}

// Record returns one record; ErrNotFound if there is none.
func (l *Ledger) Record(ctx context.Context, id string) (*readout.Record, error) {
	return nil, errUnfinished
}

// RecordsOf returns the id of the record of each report, by the report's id.
func (l *Ledger) RecordsOf(ctx context.Context, reports ...string) (map[string]string, error) {
	return nil, errUnfinished
}

// Reports returns the reports in the order of ids; ErrNotFound if one is
// missing. Their evidence has its words and code points; byte offsets come
// with [readout.Report.In] or [Ledger.Annotation].
func (l *Ledger) Reports(ctx context.Context, ids ...string) ([]*readout.Report, error) {
	return nil, errUnfinished
}

// ReportsOf returns the reports of one document, sorted by their first evidence.
func (l *Ledger) ReportsOf(ctx context.Context, document string) ([]*readout.Report, error) {
	return nil, errUnfinished
}

// Actors lists actors, those of the most records first, then by name and id.
// Of the filter Actor, Kind (a type), Limit and After count.
func (l *Ledger) Actors(ctx context.Context, f ledger.Filter) ([]ledger.Actor, error) {
	return nil, errUnfinished
}

// Actor returns one actor; ErrNotFound if there is none.
func (l *Ledger) Actor(ctx context.Context, id string) (ledger.Actor, error) {
	return ledger.Actor{}, errUnfinished
}

// Search returns the documents that hold all words and "phrases" of the
// query, the best first. No query is malformed. limit 0 means 20.
func (l *Ledger) Search(ctx context.Context, query string, limit int) ([]ledger.Hit, error) {
	return nil, errUnfinished
}

// Resolve finds what an id or the beginning of one means. ErrNotFound if
// nothing, ErrAmbiguous, with the candidates as hint, if more than one thing.
func (l *Ledger) Resolve(ctx context.Context, idOrPrefix string) (ledger.ObjectKind, string, error) {
	return "", "", errUnfinished
}

// Summary counts what the ledger holds.
func (l *Ledger) Summary(ctx context.Context) (ledger.Summary, error) {
	return ledger.Summary{}, errUnfinished
}

// AllDocuments yields all documents by id. The text of each is in it; its
// Published is the best date known.
func (l *Ledger) AllDocuments(ctx context.Context) iter.Seq2[*readout.Document, error] { return nil }

// AllReports yields all reports by id.
func (l *Ledger) AllReports(ctx context.Context) iter.Seq2[*readout.Report, error] { return nil }

// AllRecords yields all records by id.
func (l *Ledger) AllRecords(ctx context.Context) iter.Seq2[*readout.Record, error] { return nil }

// AllActors yields all actors by id.
func (l *Ledger) AllActors(ctx context.Context) iter.Seq2[ledger.Actor, error] { return nil }

// AllSkipped yields what was skipped, by source, then reason.
func (l *Ledger) AllSkipped(ctx context.Context) iter.Seq2[ledger.Skipped, error] { return nil }
