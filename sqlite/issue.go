package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"maps"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// issueName is a name that an issue goes by.
type issueName struct{ name, issue string }

func scanIssueName(rows *sql.Rows) (n issueName, err error) {
	err = rows.Scan(&n.name, &n.issue)
	return n, err
}

func (l *Ledger) issueNames(ctx context.Context) ([]issueName, error) {
	return collect(ctx, l.read, scanIssueName, "SELECT name, issue FROM issue_name ORDER BY name")
}

// setIssues gives the ledger the names of issues: see [Options].
func (l *Ledger) setIssues(ctx context.Context, names map[string]string) error {
	known, err := l.issueNames(ctx)
	if err != nil {
		return err
	}
	had := make(map[string]string, len(known))
	for _, n := range known {
		had[n.name] = n.issue
	}
	if maps.Equal(had, names) {
		return nil
	}
	return l.refill(ctx, "issue_name", func(tx *sql.Tx) error {
		for _, name := range slices.Sorted(maps.Keys(names)) {
			if _, err := tx.ExecContext(ctx, "INSERT INTO issue_name (name, issue) VALUES (?, ?)", name, names[name]); err != nil {
				return err
			}
		}
		return nil
	})
}

// refill empties a table and fills it anew, in one transaction.
func (l *Ledger) refill(ctx context.Context, table string, fill func(*sql.Tx) error) error {
	tx, err := l.write.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM "+table); err != nil {
		return err
	}
	if err := fill(tx); err != nil {
		return err
	}
	return tx.Commit()
}

// about returns the words that a record may be about to be one about what is
// asked for: those asked for, and where they name an issue under another name,
// those of its own name instead. All words of one of the lists are needed.
func (l *Ledger) about(ctx context.Context, asked string) ([][]string, error) {
	words := ledger.Words(asked)
	if len(words) == 0 {
		return nil, nil
	}
	names, err := l.issueNames(ctx)
	if err != nil {
		return nil, err
	}
	var longest []string
	own := words
	for _, n := range names {
		name := ledger.Words(n.name)
		if len(name) <= len(longest) || slices.ContainsFunc(name, func(w string) bool { return !slices.Contains(words, w) }) {
			continue
		}
		longest = name
		rest := slices.DeleteFunc(slices.Clone(words), func(w string) bool { return slices.Contains(name, w) })
		own = slices.Concat(ledger.Words(n.issue), rest)
		slices.Sort(own)
		own = slices.Compact(own)
	}
	if !slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(own, w) }) {
		return [][]string{words}, nil // whatever has its own name has these words
	}
	return [][]string{words, own}, nil
}

// about adds the words of what a record is about: all of one of the lists.
func (q *selection) about(lists [][]string) {
	if len(lists) == 0 {
		return
	}
	var either []string
	var args []any
	for _, words := range lists {
		var all []string
		for _, word := range words {
			all = append(all, "EXISTS (SELECT 1 FROM record_word w WHERE w.record = r.id AND w.word = ?)")
			args = append(args, word)
		}
		either = append(either, strings.Join(all, " AND "))
	}
	q.where("("+strings.Join(either, " OR ")+")", args...)
}

// mostCompared is how many positions are looked at for a name that is near.
const mostCompared = 5000

// IssuesNear returns the names of the issues that positions of the ledger are
// on and whose names are most like one that there is none of: at most limit,
// the nearest first.
func (l *Ledger) IssuesNear(ctx context.Context, asked string, limit int) ([]string, error) {
	taken, err := collect(ctx, l.read, scanString, "SELECT DISTINCT json_extract(body, '$.issue') FROM (SELECT body FROM record WHERE type = ? ORDER BY filed DESC, id LIMIT ?)",
		string(readout.TypePosition), mostCompared)
	if err != nil {
		return nil, err
	}
	names, err := l.issueNames(ctx)
	if err != nil {
		return nil, err
	}
	likeness := make(map[string]float64, len(taken))
	for _, issue := range taken {
		likeness[issue] = alike(asked, issue)
	}
	for _, n := range names {
		if was, ok := likeness[n.issue]; ok {
			likeness[n.issue] = max(was, alike(asked, n.name))
		}
	}
	near := slices.SortedFunc(maps.Keys(likeness), func(a, b string) int {
		return cmp.Or(cmp.Compare(likeness[b], likeness[a]), strings.Compare(a, b))
	})
	near = slices.DeleteFunc(near, func(issue string) bool { return likeness[issue] < leastAlike })
	return near[:min(len(near), limit)], nil
}

// leastAlike is from where on two names are near: "ceasfire" and "ceasefire".
const leastAlike = 0.3

// alike is how much alike two names are, from 0 to 1: the Dice coefficient of
// their pairs of letters, those of a word's ends with a space.
func alike(a, b string) float64 {
	x, y := pairs(a), pairs(b)
	if len(x)+len(y) == 0 {
		return 0
	}
	shared := 0
	for p := range x {
		if y[p] {
			shared++
		}
	}
	return 2 * float64(shared) / float64(len(x)+len(y))
}

func pairs(s string) map[string]bool {
	set := map[string]bool{}
	before := ' '
	for _, c := range ledger.Fold(s) + " " {
		if before != ' ' || c != ' ' {
			set[string([]rune{before, c})] = true
		}
		before = c
	}
	return set
}
