package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"
	"unicode"
)

// selection builds the query of a listing: one row for each object, in the
// order of two columns, from whichever index suits the filter best.
type selection struct {
	head       string // "SELECT … FROM "
	from       string
	table      string // alias of the table that the listing runs over
	date, id   string // the columns it is ordered by
	conditions []string
	args       []any
	alone      string // the table that drives the listing, where one does
}

func newSelect(head, table, alias, date string) *selection {
	return &selection{
		head: head, from: table + " " + alias, table: alias,
		date: alias + "." + date, id: alias + ".id",
	}
}

func (q *selection) clone() *selection {
	c := *q
	c.conditions, c.args = slices.Clone(q.conditions), slices.Clone(q.args)
	return &c
}

func (q *selection) where(condition string, args ...any) {
	q.conditions = append(q.conditions, condition)
	q.args = append(q.args, args...)
}

// driveBy lets the listing run over a table that lists the objects' ids under
// keys, in the listing's order: one index scan for one key. It comes before
// any condition.
func (q *selection) driveBy(columns, table, key string, keys []string) {
	date, id, _ := strings.Cut(columns, ", ")
	id, _, _ = strings.Cut(id, ", ")
	from := table + " x"
	if len(keys) > 1 {
		from = fmt.Sprintf("(SELECT DISTINCT %s FROM %s WHERE %s IN (%s)) x", columns, table, key, marks(len(keys)))
		q.args = append(q.args, anys(keys)...)
	} else {
		q.where("x."+key+" = ?", keys[0])
	}
	q.alone = from
	q.from = fmt.Sprintf("%s CROSS JOIN %s ON %s.id = x.%s", from, q.from, q.table, id)
	q.table, q.date, q.id = "x", "x."+date, "x."+id
}

// after leaves out everything up to the object with this id.
func (q *selection) after(table, date, id string) {
	q.where(fmt.Sprintf("(%s, %s) > (SELECT %s, id FROM %s WHERE id = ?)", q.date, q.id, date, table), id)
}

// grouped is the query of other columns over the same objects, in groups.
// Where the table that drives it says everything, the objects themselves
// aren't read.
func (q *selection) grouped(columns func(table string) string, groups string) string {
	var b strings.Builder
	c, table := *q, "r"
	if q.alone != "" && !slices.ContainsFunc(q.conditions, func(s string) bool { return strings.Contains(s, "r.") }) {
		c.from, table = q.alone, "x"
	}
	c.body(&b, "SELECT "+columns(table)+" FROM ")
	b.WriteString(" GROUP BY " + groups)
	return b.String()
}

func (q *selection) body(b *strings.Builder, head string) {
	b.WriteString(head + q.from)
	for i, c := range q.conditions {
		b.WriteString([]string{" WHERE ", " AND "}[min(i, 1)] + c)
	}
}

// allOf returns the conditions as a clause.
func (q *selection) allOf() string {
	var b strings.Builder
	for i, c := range q.conditions {
		b.WriteString([]string{" WHERE ", " AND "}[min(i, 1)] + c)
	}
	return b.String()
}

func (q *selection) query(limit int) string {
	var b strings.Builder
	q.body(&b, q.head)
	fmt.Fprintf(&b, " ORDER BY %s, %s", q.date, q.id)
	if limit > 0 {
		fmt.Fprintf(&b, " LIMIT %d", limit)
	}
	return b.String()
}

// listed returns the rows of the selections one after another, up to limit;
// 0 means all.
func listed[T any](ctx context.Context, db querier, scan func(*sql.Rows) (T, error), limit int, selections ...*selection) ([]T, error) {
	var all []T
	for _, q := range selections {
		left := 0
		if limit > 0 {
			if left = limit - len(all); left == 0 {
				break
			}
		}
		rows, err := collect(ctx, db, scan, q.query(left), q.args...)
		if err != nil {
			return nil, err
		}
		all = append(all, rows...)
	}
	return all, nil
}

func qualify(alias, columns string) string {
	return alias + "." + strings.ReplaceAll(columns, ", ", ", "+alias+".")
}

func marks(n int) string { return strings.TrimSuffix(strings.Repeat("?,", n), ",") }

func anys(s []string) []any {
	a := make([]any, len(s))
	for i, v := range s {
		a[i] = v
	}
	return a
}

// maxTerms bounds the work that one query can ask for.
const maxTerms = 32

// terms returns the words and "phrases" of what a reader typed. Nothing in it
// is an operator; an unclosed quotation mark opens a phrase to the end. Each
// term holds a letter or a digit.
func terms(query string) []string {
	query = strings.ToValidUTF8(strings.ReplaceAll(query, "\x00", " "), " ")
	query = strings.NewReplacer("“", `"`, "”", `"`, "„", `"`, "«", `"`, "»", `"`).Replace(query)
	var all []string
	add := func(s string) {
		if strings.ContainsFunc(s, isTokenRune) && len(all) < maxTerms {
			all = append(all, strings.TrimSpace(s))
		}
	}
	for i, part := range strings.Split(query, `"`) {
		if i%2 == 1 {
			add(part)
			continue
		}
		for word := range strings.FieldsSeq(part) {
			add(word)
		}
	}
	return all
}

// isTokenRune reports whether FTS5's unicode61 tokenizer takes r into a token.
func isTokenRune(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.Is(unicode.Co, r)
}

// matchAll returns an FTS5 query for all terms of what a reader typed, each as
// a string, so that no input is malformed; "" for no terms.
func matchAll(query string) string {
	quoted := terms(query)
	for i, t := range quoted {
		quoted[i] = `"` + t + `"`
	}
	return strings.Join(quoted, " AND ")
}
