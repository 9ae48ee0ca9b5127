package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// maxCandidates is how many ids an ambiguous prefix lists.
const maxCandidates = 10

// Resolve finds what an id or the beginning of one means. ErrNotFound if
// nothing, ErrAmbiguous, with the candidates as hint, if more than one thing.
// A whole id is never ambiguous with a longer one.
func (l *Ledger) Resolve(ctx context.Context, idOrPrefix string) (ledger.ObjectKind, string, error) {
	type object struct {
		kind ledger.ObjectKind
		id   string
	}
	scan := func(rows *sql.Rows) (o object, err error) {
		err = rows.Scan(&o.kind, &o.id)
		return o, err
	}
	var queries, limited []string
	for _, k := range []ledger.ObjectKind{ledger.ObjectDocument, ledger.ObjectRecord, ledger.ObjectReport, ledger.ObjectActor} {
		queries = append(queries, fmt.Sprintf("SELECT '%s', id FROM %s WHERE id = ?1", k, k))
		limited = append(limited, fmt.Sprintf("SELECT * FROM (SELECT '%s', id FROM %s WHERE id >= ?1 AND id < ?2 ORDER BY id LIMIT %d)", k, k, maxCandidates+1))
	}
	found, err := collect(ctx, l.read, scan, strings.Join(queries, " UNION ALL "), idOrPrefix)
	if err == nil && len(found) == 0 { // a record's former id
		found, err = collect(ctx, l.read, scan, "SELECT DISTINCT 'record', rr.record FROM report p JOIN record_report rr ON rr.report = p.id WHERE p.link = ?1", idOrPrefix)
	}
	if err == nil && len(found) == 0 && idOrPrefix != "" {
		found, err = collect(ctx, l.read, scan, strings.Join(limited, " UNION ALL "), idOrPrefix, idOrPrefix+"\U0010FFFF")
	}
	switch {
	case err != nil:
		return "", "", err
	case len(found) == 1:
		return found[0].kind, found[0].id, nil
	case len(found) == 0:
		return "", "", &readout.Error{
			Op: "show", Subject: idOrPrefix, Err: readout.ErrNotFound,
			Hint: "Find ids with readout timeline, documents, actors or search.",
		}
	}
	var names []string
	for i, o := range found {
		if i == maxCandidates {
			names = append(names, "…")
			break
		}
		names = append(names, fmt.Sprintf("%s (%s)", o.id, o.kind))
	}
	return "", "", &readout.Error{
		Op: "show", Subject: idOrPrefix, Err: readout.ErrAmbiguous,
		Hint: "Give more of the id; it may be " + strings.Join(names, ", ") + ".",
	}
}

// Summary counts what the ledger holds.
func (l *Ledger) Summary(ctx context.Context) (ledger.Summary, error) {
	type count struct {
		name string
		ledger.Count
		n int
	}
	var s ledger.Summary
	counts, err := collect(ctx, l.read, func(rows *sql.Rows) (c count, err error) {
		err = rows.Scan(&c.name, &c.Type, &c.Kind, &c.n)
		return c, err
	}, `SELECT name, type, kind, n FROM tally WHERE n <> 0 AND name IN ('document', 'actor', 'report', 'record')
		UNION ALL SELECT 'skipped', '', '', count(*) FROM skipped ORDER BY 2, 3, 1`)
	if err != nil {
		return s, err
	}
	for _, c := range counts {
		switch c.name {
		case "document":
			s.Documents = c.n
		case "skipped":
			s.Skipped = c.n
		case "actor":
			s.Actors = c.n
		case "report", "record":
			if k := len(s.Counts); k == 0 || s.Counts[k-1].Type != c.Type || s.Counts[k-1].Kind != c.Kind {
				s.Counts = append(s.Counts, c.Count)
			}
			last := &s.Counts[len(s.Counts)-1]
			if c.name == "report" {
				last.Reports += c.n
				s.Reports += c.n
			} else {
				last.Records += c.n
				s.Records += c.n
			}
		}
	}
	return s, nil
}
