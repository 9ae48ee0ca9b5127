package export

import (
	"bufio"
	"context"
	"io"
	"iter"
	"os"
	"path/filepath"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/sqlite"
	"github.com/readout-dev/readout/view"
)

// perBatch is how many records are looked up together.
const perBatch = 500

// Dir writes all that the ledger holds into the folder dir, which is made
// where it is missing:
//
//	documents.jsonl    each document with its text and blocks, by id
//	reports.jsonl      each report with its evidence, by id
//	records.jsonl      each record, by id
//	engagements.jsonl  the records of each type, by id, with their line
//	statements.jsonl   and best evidence …
//	positions.jsonl
//	proposals.jsonl
//	figures.jsonl
//	engagements.csv    … and the same with a column for each field
//	statements.csv
//	positions.csv
//	proposals.csv
//	figures.csv
//	shifts.jsonl       successive positions of one actor on one issue that differ:
//	shifts.csv         see [Shifts]
//	terms.csv          each term of a proposal: see [Terms]
//	responses.csv      each answer to one: see [Responses]
//	registry.csv       travels in the columns of a register of visits: see [Registry]
//	dyads.csv          each pair of participants of an engagement: see [Dyads]
//	conflicts.jsonl    what can't be true together, by id
//	actors.jsonl       each actor, by id
//	skipped.jsonl      what could not be read, with the reason
//
// One ledger gives the same bytes on every run. A file is there whole or as it
// was before: it is written beside its place and then renamed. Other files in
// dir are left alone.
func Dir(ctx context.Context, l *sqlite.Ledger, dir string) error {
	fail := func(err error) error {
		return &readout.Error{Op: "export", Subject: dir, Err: err, Hint: "Give a folder that can be written to."}
	}
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return fail(err)
	}
	type file struct {
		name  string
		write func(io.Writer) error
	}
	var files []file
	for _, s := range []struct {
		name string
		typ  readout.ReportType
		sheet[view.Item]
	}{
		{"engagements", readout.TypeEngagement, engagements},
		{"statements", readout.TypeStatement, statements},
		{"positions", readout.TypePosition, positions},
		{"proposals", readout.TypeProposal, proposals},
		{"figures", readout.TypeFigure, figures},
	} {
		for _, as := range []Format{JSONL, CSV} {
			files = append(files, file{s.name + "." + string(as), func(w io.Writer) error { return records(ctx, w, l, s.typ, s.sheet, as) }})
		}
	}
	files = append(files, []file{
		{"documents.jsonl", func(w io.Writer) error {
			return stream(w, l.AllDocuments(ctx), func(d *readout.Document) ([]byte, error) { return encode(newWireDocument(d)) })
		}},
		{"reports.jsonl", func(w io.Writer) error {
			return stream(w, l.AllReports(ctx), func(r *readout.Report) ([]byte, error) { return encode(r) })
		}},
		{"records.jsonl", func(w io.Writer) error {
			return stream(w, l.AllRecords(ctx), func(r *readout.Record) ([]byte, error) { return encode(r) })
		}},
		{"shifts.jsonl", func(w io.Writer) error { return Shifts(ctx, l, w, JSONL) }},
		{"shifts.csv", func(w io.Writer) error { return Shifts(ctx, l, w, CSV) }},
		{"terms.csv", func(w io.Writer) error { return Terms(ctx, l, w) }},
		{"responses.csv", func(w io.Writer) error { return Responses(ctx, l, w) }},
		{"registry.csv", func(w io.Writer) error { return Registry(ctx, l, w) }},
		{"dyads.csv", func(w io.Writer) error { return Dyads(ctx, l, w) }},
		{"conflicts.jsonl", func(w io.Writer) error {
			return stream(w, l.AllConflicts(ctx), func(c ledger.Conflict) ([]byte, error) { return encode(c) })
		}},
		{"actors.jsonl", func(w io.Writer) error {
			return allActors(ctx, w, l)
		}},
		{"skipped.jsonl", func(w io.Writer) error {
			return stream(w, l.AllSkipped(ctx), func(s ledger.Skipped) ([]byte, error) { return encode(s) })
		}},
	}...)
	for _, f := range files {
		if err := replace(filepath.Join(dir, f.name), f.write); err != nil {
			return fail(err)
		}
	}
	return nil
}

// replace writes a file beside path, and then puts it in its place.
func replace(path string, write func(io.Writer) error) (err error) {
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+"-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = f.Close()           // the first error counts
			_ = os.Remove(f.Name()) // nothing half-written stays
		}
	}()
	w := bufio.NewWriterSize(f, 1<<16)
	if err = write(w); err != nil {
		return err
	}
	if err = w.Flush(); err != nil {
		return err
	}
	if err = f.Chmod(0o644); err != nil {
		return err
	}
	if err = f.Sync(); err != nil {
		return err
	}
	if err = f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}

func stream[T any](w io.Writer, all iter.Seq2[T, error], object func(T) ([]byte, error)) error {
	for v, err := range all {
		if err != nil {
			return err
		}
		line, err := object(v)
		if err != nil {
			return err
		}
		if _, err := w.Write(append(line, '\n')); err != nil {
			return err
		}
	}
	return nil
}

// records writes the records of one type.
func records(ctx context.Context, w io.Writer, l *sqlite.Ledger, t readout.ReportType, s sheet[view.Item], f Format) error {
	if f == CSV {
		if err := writeCSV(w, s.columns, nil, s.cells); err != nil {
			return err
		}
	}
	return batches(ctx, l, t, func(items []view.Item) error {
		if f == CSV {
			return writeRows(w, items, s.cells)
		}
		return writeJSONL(w, items, s.object)
	})
}

// allActors writes the actors by id, some at a time: each needs its uses.
func allActors(ctx context.Context, w io.Writer, l *sqlite.Ledger) error {
	var batch []ledger.Actor
	flush := func() error {
		views, err := view.Actors(ctx, l, batch)
		if err != nil {
			return err
		}
		batch = batch[:0]
		return writeJSONL(w, views, actors.object)
	}
	for a, err := range l.AllActors(ctx) {
		if err != nil {
			return err
		}
		if batch = append(batch, a); len(batch) == perBatch {
			if err := flush(); err != nil {
				return err
			}
		}
	}
	return flush()
}

// batches calls write with the records of one type by id, some at a time: each
// needs its evidence.
func batches(ctx context.Context, l *sqlite.Ledger, t readout.ReportType, write func([]view.Item) error) error {
	var batch []*readout.Record
	flush := func() error {
		items, err := view.Items(ctx, l, batch)
		if err != nil {
			return err
		}
		batch = batch[:0]
		return write(items)
	}
	for r, err := range l.AllRecords(ctx) {
		if err != nil {
			return err
		}
		if r.Type() != t {
			continue
		}
		if batch = append(batch, r); len(batch) == perBatch {
			if err := flush(); err != nil {
				return err
			}
		}
	}
	return flush()
}
