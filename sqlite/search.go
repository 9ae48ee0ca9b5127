package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"golang.org/x/text/unicode/norm"
)

// maxRanked is how many matches are ranked, the last stored: ranking reads a
// row for each.
const maxRanked = 2000

// maxWeighed is in how many documents a term may stand to be weighed: BM25
// counts the documents of each term, and a word that stands everywhere says
// nothing about which of them is meant.
const maxWeighed = 20_000

// Search returns the documents that hold all words and "phrases" of
// f.Query, the best first: BM25 (Robertson and Zaragoza, 2009), a title counting
// four times, then the newest date, then id. Where a term stands in more than
// 20,000 documents the newest come first. Of the filter, Actor and With take
// documents that name the actors, From and To those published then, and Place,
// Kind, Status, About, Document and MinOrigins those that tell of a record with
// them. No words are malformed; without any nothing is found. Limit 0 means 20.
func (l *Ledger) Search(ctx context.Context, f ledger.Filter) ([]ledger.Hit, error) {
	match := matchAll(f.Query)
	if match == "" {
		return nil, nil
	}
	score, err := l.score(ctx, "document_fts", "4.0, 1.0", f.Query)
	if err != nil {
		return nil, err
	}
	q := newSelect(chosen("d"), "document", "d", "date")
	q.where("d.seq = hit.seq")
	names := f.With
	if f.Actor != "" {
		names = append([]string{f.Actor}, names...)
	}
	for _, name := range names {
		actors, err := l.actorsNamed(ctx, name)
		if err != nil || len(actors) == 0 {
			return nil, err
		}
		q.where("EXISTS (SELECT 1 FROM document_actor a WHERE a.document = d.id AND a.actor IN ("+marks(len(actors))+"))", anys(actors)...)
	}
	if !f.From.IsZero() {
		q.where("d.date >= ? AND d.date < ?", f.From.First().String(), undated)
	}
	if !f.To.IsZero() {
		q.where("d.date <= ?", latest(f.To))
	}
	if f.Place != "" || f.Kind != "" || f.Status != "" || f.About != "" || f.Document != "" || f.MinOrigins > 1 {
		told := newSelect("SELECT 1 FROM report t CROSS JOIN record_report tr CROSS JOIN ", "record", "r", "filed")
		told.where("t.document = d.id AND tr.report = t.id AND r.id = tr.record")
		told.placed(ledger.Fold(f.Place))
		about, err := l.about(ctx, f.About)
		if err != nil {
			return nil, err
		}
		told.about(about)
		told.has(f)
		if slices.Contains(readout.EngagementKinds, readout.EngagementKind(f.Kind)) || f.Status != "" {
			q.where("d.engagements > 0") // most documents tell of none, and needn't be asked which
		}
		q.where("EXISTS ("+told.head+told.from+told.allOf()+")", told.args...)
	}
	rows, err := collect(ctx, l.read, scanPage, hits("document_fts", score)+q.best(cmp.Or(f.Limit, 20))+"SELECT "+headOf("d")+", d.text FROM best CROSS JOIN document d WHERE d.seq = best.seq"+q.ranking("best"),
		append([]any{match, match}, q.args...)...)
	if err != nil {
		return nil, err
	}
	list := make([]ledger.Hit, len(rows))
	for i, p := range rows {
		list[i].Document = p.head
		list[i].Excerpt, list[i].Matches, err = excerpt(p.doc, readout.Span{End: len(p.doc.Text)}, terms(f.Query))
		if err != nil {
			return nil, err
		}
	}
	return list, nil
}

// page is what is shown of a document and what its words are taken from.
type page struct {
	head ledger.Head
	doc  *readout.Document // its id and text alone
}

func scanPage(rows *sql.Rows) (p page, err error) {
	p.doc = &readout.Document{}
	p.head, err = scanHeadAnd(rows, &p.doc.Text)
	p.doc.ID = p.head.ID
	return p, err
}

// SearchRecords returns the records that a filter selects and whose names, or
// words that they rest on, hold all words and "phrases" of f.Query, ranked like
// the documents of [Ledger.Search], names counting twice. Without words they
// come by date, as Records lists them. Limit 0 means 20.
func (l *Ledger) SearchRecords(ctx context.Context, f ledger.Filter) ([]ledger.RecordHit, error) {
	f.Limit = cmp.Or(f.Limit, 20)
	records, err := l.ranked(ctx, f)
	if err != nil {
		return nil, err
	}
	list := make([]ledger.RecordHit, len(records))
	for i, rec := range records {
		if list[i], err = l.recordHit(ctx, rec, terms(f.Query)); err != nil {
			return nil, err
		}
	}
	return list, nil
}

func (l *Ledger) ranked(ctx context.Context, f ledger.Filter) ([]*readout.Record, error) {
	match := matchAll(f.Query)
	if match == "" {
		return l.Records(ctx, f)
	}
	if err := f.Check(ledger.Kinds()...); err != nil {
		return nil, err
	}
	score, err := l.score(ctx, "record_fts", "2.0, 1.0", f.Query)
	if err != nil {
		return nil, err
	}
	q := newSelect(chosen("r"), "record", "r", "filed")
	q.where("r.seq = hit.seq")
	names := f.With
	if f.Actor != "" {
		names = append([]string{f.Actor}, names...)
	}
	if ok, err := l.taking(ctx, q, names); err != nil || !ok {
		return nil, err
	}
	q.placed(ledger.Fold(f.Place))
	about, err := l.about(ctx, f.About)
	if err != nil {
		return nil, err
	}
	q.about(about)
	q.has(f)
	if !f.From.IsZero() {
		from := f.From.First().String()
		q.where("(r.filed >= ? AND r.filed < ? OR r.long = 1 AND r.filed < ? AND r.last >= ?)", from, undated, from, from)
	}
	if !f.To.IsZero() {
		q.where("r.filed <= ?", latest(f.To))
	}
	return collect(ctx, l.read, scanRecord,
		hits("record_fts", score)+q.best(f.Limit)+"SELECT r.body FROM best CROSS JOIN record r WHERE r.seq = best.seq"+q.ranking("best"),
		append([]any{match, match}, q.args...)...)
}

// score returns the expression that ranks by words of a query: none ranks
// where one of them is too common to be weighed.
func (l *Ledger) score(ctx context.Context, table, weights, query string) (string, error) {
	for _, term := range terms(query) {
		common, err := l.exists(ctx, fmt.Sprintf("SELECT 1 FROM %s WHERE %s MATCH ? LIMIT 1 OFFSET %d", table, table, maxWeighed), matchAll(`"`+term+`"`))
		if err != nil {
			return "", err
		}
		if common {
			return "0", nil
		}
	}
	return fmt.Sprintf("bm25(%s, %s)", table, weights), nil
}

// hits begins a query with the rows of a full text table that match, as the
// table hit. It takes what they match twice.
func hits(table, score string) string {
	return fmt.Sprintf(`WITH hit AS (
		SELECT rowid AS seq, %[2]s AS score FROM %[1]s WHERE %[1]s MATCH ?
		AND rowid >= coalesce((SELECT min(rowid) FROM (SELECT rowid FROM %[1]s WHERE %[1]s MATCH ? ORDER BY rowid DESC LIMIT %[3]d)), 0)
	)`, table, score, maxRanked)
}

// chosen begins the query that chooses among the rows of hit: what a list shows
// of them is read for the chosen alone.
func chosen(alias string) string {
	return "SELECT " + alias + ".seq AS seq, hit.score AS score FROM hit CROSS JOIN "
}

// best is the table of the rows that come first.
func (q *selection) best(limit int) string {
	return fmt.Sprintf(", best AS MATERIALIZED (%s LIMIT %d) ", q.head+q.from+q.allOf()+q.ranking("hit"), limit)
}

// ranking orders by the score in a table, then by date and id.
func (q *selection) ranking(table string) string {
	return fmt.Sprintf(" ORDER BY %[1]s.score, %[2]s = '~', %[2]s DESC, %[3]s", table, q.date, q.id)
}

// maxTold is of how many reports of a record the words are looked at.
const maxTold = 12

// recordHit finds the words of a record that hold most of the terms.
func (l *Ledger) recordHit(ctx context.Context, rec *readout.Record, terms []string) (ledger.RecordHit, error) {
	hit := ledger.RecordHit{Record: rec}
	reports, err := l.Reports(ctx, rec.Reports[:min(len(rec.Reports), maxTold)]...)
	if err != nil || len(reports) == 0 {
		return hit, err
	}
	best, most := 0, 0
	evidence := reports[0].Evidence()[0]
	for i, r := range reports {
		for _, ev := range r.Evidence() {
			seen := map[int]bool{}
			for _, m := range find(ev.Text(), terms) {
				seen[m.term] = true
			}
			if len(seen) > most {
				best, most, evidence = i, len(seen), ev
			}
		}
	}
	hit.Report = reports[best].ID()
	id := reports[best].Document()
	pages, err := collect(ctx, l.read, scanPage, "SELECT "+headOf("d")+", d.text FROM document d WHERE d.id = ?", id)
	p, err := one(pages, err, ledger.ObjectDocument, id)
	if err != nil {
		return hit, err
	}
	hit.Document = p.head
	if evidence, err = evidence.In(p.doc); err != nil {
		return hit, err
	}
	hit.Excerpt, hit.Matches, err = excerpt(p.doc, evidence.Span(), terms)
	if err == nil && hit.Excerpt.IsZero() {
		hit.Excerpt = evidence
	}
	return hit, err
}

// maxScanned is how much of a text is looked at for words to show, in bytes.
const maxScanned = 4 << 20

// excerptBytes is about how long an excerpt is on either side of the first match.
const excerptBytes = 120

// excerpt returns the words around the place in a span of doc where most of the
// terms stand together, and the matches in them; nothing where none stands.
func excerpt(doc *readout.Document, in readout.Span, terms []string) (ex readout.Evidence, found []readout.Evidence, err error) {
	in.End = min(in.End, in.Start+maxScanned)
	text := doc.Text[:in.End]
	matches := find(text[in.Start:], terms)
	if len(matches) == 0 {
		return ex, nil, nil
	}
	for i := range matches {
		matches[i].Start += in.Start
		matches[i].End += in.Start
	}
	best, most := 0, 0
	for i := range matches {
		seen := map[int]bool{}
		for j := i; j < len(matches) && j < i+maxTerms && matches[j].End <= matches[i].Start+2*excerptBytes; j++ {
			seen[matches[j].term] = true
		}
		if len(seen) > most {
			best, most = i, len(seen)
		}
	}
	start := max(in.Start, wordStart(text, max(in.Start, matches[best].Start-excerptBytes)))
	end := wordEnd(text, min(len(text), max(matches[best].End, matches[best].Start+2*excerptBytes)))
	if nl := strings.LastIndex(text[start:matches[best].Start], "\n"); nl >= 0 {
		start += nl + 1
	}
	if nl := strings.Index(text[matches[best].End:end], "\n"); nl >= 0 {
		end = matches[best].End + nl
	}
	if ex, err = doc.Evidence(readout.Span{Start: start, End: end}); err != nil {
		return ex, nil, err
	}
	last := start
	for _, m := range matches {
		if m.Start < last || m.End > end {
			continue
		}
		ev, err := doc.Evidence(m.Span)
		if err != nil {
			return ex, nil, err
		}
		found = append(found, ev)
		last = m.End
	}
	return ex, found, nil
}

// maxWord is how far an excerpt is widened to begin or end with a whole word.
const maxWord = 40

func wordStart(text string, i int) int {
	least := i - maxWord
	for i > 0 && (!utf8.RuneStart(text[i]) || i > least && !isSpace(text[i-1])) {
		i--
	}
	return i
}

func wordEnd(text string, i int) int {
	most := i + maxWord
	for i < len(text) && (!utf8.RuneStart(text[i]) || i < most && !isSpace(text[i])) {
		i++
	}
	return i
}

func isSpace(b byte) bool { return b == ' ' || b == '\n' || b == '\t' }

type match struct {
	readout.Span
	term int
}

type word struct {
	readout.Span
	folded string
}

// find returns where the terms stand in text, in order.
func find(text string, terms []string) []match {
	phrases := make([][]string, len(terms))
	for i, t := range terms {
		for _, w := range words(t) {
			phrases[i] = append(phrases[i], w.folded)
		}
	}
	var matches []match
	all := words(text)
	for i := range all {
		for t, phrase := range phrases {
			if len(phrase) == 0 || i+len(phrase) > len(all) {
				continue
			}
			if slices.EqualFunc(phrase, all[i:i+len(phrase)], func(s string, w word) bool { return s == w.folded }) {
				matches = append(matches, match{readout.Span{Start: all[i].Start, End: all[i+len(phrase)-1].End}, t})
			}
		}
	}
	return matches
}

// words splits and folds text as FTS5's unicode61 tokenizer does with
// remove_diacritics 2.
func words(text string) []word {
	var all []word
	start := -1
	for i, r := range text {
		in := isTokenRune(r) || start >= 0 && unicode.Is(unicode.Mn, r)
		switch {
		case in && start < 0:
			start = i
		case !in && start >= 0:
			all = append(all, word{readout.Span{Start: start, End: i}, fold(text[start:i])})
			start = -1
		}
	}
	if start >= 0 {
		all = append(all, word{readout.Span{Start: start, End: len(text)}, fold(text[start:])})
	}
	return all
}

func fold(s string) string {
	ascii := true
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			ascii = false
		}
	}
	if ascii {
		return strings.ToLower(s)
	}
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFD.String(s))
}
