package sqlite

import (
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

// Search returns the documents that hold all words and "phrases" of the
// query, the best first: BM25 (Robertson and Zaragoza, 2009), a title counting
// four times, then the newest date, then id. Where a term stands in more than
// 20,000 documents the newest come first. No query is malformed; one without
// words finds nothing. limit 0 means 20.
func (l *Ledger) Search(ctx context.Context, query string, limit int) ([]ledger.Hit, error) {
	match := matchAll(query)
	if match == "" {
		return nil, nil
	}
	if limit <= 0 {
		limit = 20
	}
	score := "bm25(document_fts, 4.0, 1.0)"
	for _, term := range terms(query) {
		common, err := l.exists(ctx, fmt.Sprintf("SELECT 1 FROM document_fts WHERE document_fts MATCH ? LIMIT 1 OFFSET %d", maxWeighed), matchAll(`"`+term+`"`))
		if err != nil {
			return nil, err
		}
		if common {
			score = "0"
			break
		}
	}
	type found struct {
		head ledger.Head
		text string
	}
	rows, err := collect(ctx, l.read, func(rows *sql.Rows) (f found, err error) {
		f.head, err = scanHeadAnd(rows, &f.text)
		return f, err
	}, fmt.Sprintf(`WITH hit AS (
			SELECT rowid AS seq, %s AS score FROM document_fts WHERE document_fts MATCH ?
			AND rowid >= coalesce((SELECT min(rowid) FROM (SELECT rowid FROM document_fts WHERE document_fts MATCH ? ORDER BY rowid DESC LIMIT %d)), 0)
		)
		SELECT %s, d.text FROM hit CROSS JOIN document d ON d.seq = hit.seq
		ORDER BY hit.score, d.date = '~', d.date DESC, d.id LIMIT %d`, score, maxRanked, qualify("d", headColumns), limit), match, match)
	if err != nil {
		return nil, err
	}
	hits := make([]ledger.Hit, len(rows))
	for i, f := range rows {
		hits[i].Document = f.head
		doc := &readout.Document{ID: f.head.ID, Text: f.text}
		if err := excerpt(&hits[i], doc, terms(query)); err != nil {
			return nil, err
		}
	}
	return hits, nil
}

// maxScanned is how much of a text is looked at for words to show, in bytes.
const maxScanned = 4 << 20

// excerptBytes is about how long an excerpt is on either side of the first match.
const excerptBytes = 120

// excerpt fills in the words around the place where most of the terms stand
// together, and marks the matches in it.
func excerpt(hit *ledger.Hit, doc *readout.Document, terms []string) error {
	text := doc.Text[:min(len(doc.Text), maxScanned)]
	matches := find(text, terms)
	if len(matches) == 0 {
		return nil
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
	start := wordStart(text, max(0, matches[best].Start-excerptBytes))
	end := wordEnd(text, min(len(text), max(matches[best].End, matches[best].Start+2*excerptBytes)))
	if nl := strings.LastIndex(text[start:matches[best].Start], "\n"); nl >= 0 {
		start += nl + 1
	}
	if nl := strings.Index(text[matches[best].End:end], "\n"); nl >= 0 {
		end = matches[best].End + nl
	}
	var err error
	if hit.Excerpt, err = doc.Evidence(readout.Span{Start: start, End: end}); err != nil {
		return err
	}
	last := start
	for _, m := range matches {
		if m.Start < last || m.End > end {
			continue
		}
		ev, err := doc.Evidence(m.Span)
		if err != nil {
			return err
		}
		hit.Matches = append(hit.Matches, ev)
		last = m.End
	}
	return nil
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
