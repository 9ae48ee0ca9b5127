package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// issuesOf returns the issues of reports of one document, by the report's id:
// that of a position, and those a statement is on, whose evidence holds the
// words that a position on them rests on.
func issuesOf(reports []*readout.Report) map[string][]string {
	of := map[string][]string{}
	var positions []*readout.Report
	for _, r := range reports {
		if p := r.Position(); p != nil && p.Issue != "" {
			of[r.ID()] = []string{p.Issue}
			positions = append(positions, r)
		}
	}
	if len(positions) == 0 {
		return of
	}
	for _, r := range reports {
		if r.Statement() == nil {
			continue
		}
		var issues []string
		for _, p := range positions {
			words := p.Evidence()[0].CodePoints()
			if slices.ContainsFunc(r.Evidence(), func(ev readout.Evidence) bool { return ev.CodePoints().Contains(words) }) {
				issues = append(issues, p.Position().Issue)
			}
		}
		if len(issues) > 0 {
			slices.Sort(issues)
			of[r.ID()] = slices.Compact(issues)
		}
	}
	return of
}

// extent returns where the evidence of a report begins and ends, in code points.
func extent(r *readout.Report) (start, stop int) {
	start = r.Evidence()[0].CodePoints().Start
	for _, ev := range r.Evidence() {
		start, stop = min(start, ev.CodePoints().Start), max(stop, ev.CodePoints().End)
	}
	return start, stop
}

// countSaid counts a statement that is added (by is 1) or about to be dropped
// (-1) for each issue that it is on.
func (p *put) countSaid(rec *readout.Record, by int) error {
	if rec.Type() != readout.TypeStatement {
		return nil
	}
	return p.each("SELECT issue FROM record_issue WHERE record = ?", func(rows *sql.Rows) error {
		issue, err := scanString(rows)
		p.tally[tallyKey{string(ledger.SaidTally), issue, ""}] += by
		return err
	}, rec.ID)
}

// issuesNamed returns the own names of the issues that go by a name: the one
// that has just this one, and those of issues files that have it among theirs,
// where letter case and accents don't count.
func (l *Ledger) issuesNamed(ctx context.Context, asked string) ([]string, error) {
	if strings.TrimSpace(asked) == "" {
		return nil, nil
	}
	found := []string{asked}
	names, err := l.issueNames(ctx)
	if err != nil {
		return nil, err
	}
	key := ledger.Fold(asked)
	for _, n := range names {
		if ledger.Fold(n.name) == key {
			found = append(found, n.issue)
		}
	}
	slices.Sort(found)
	return slices.Compact(found), nil
}

// saidRecords is how many of an actor's records, the latest, are looked at for
// statements.
const saidRecords = 4000

// Said returns the issues that an actor's statements are on, the most frequent
// first, then by name; Key is the issue. Of an actor in more than 4,000 records
// the latest of these count.
func (l *Ledger) Said(ctx context.Context, actor string, limit int) ([]ledger.Tally, error) {
	return collect(ctx, l.read, func(rows *sql.Rows) (t ledger.Tally, err error) {
		err = rows.Scan(&t.Key, &t.N)
		return t, err
	}, fmt.Sprintf(`SELECT i.issue, count(*) AS n FROM (SELECT record, type FROM record_actor WHERE actor = ?1 ORDER BY filed DESC, record DESC LIMIT %d) a
		CROSS JOIN record_issue i ON i.record = a.record WHERE a.type = 'statement' GROUP BY i.issue ORDER BY n DESC, i.issue LIMIT ?2`, saidRecords), actor, limit)
}
