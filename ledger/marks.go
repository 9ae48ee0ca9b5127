package ledger

import (
	"slices"
	"strings"
	"unicode"
)

// quotation is words in quotation marks, and what they tell; names tell nothing,
// since what is said of them is said again and again.
type quotation struct {
	words []uint32
	tells float64
	whole []uint32 // with the empty words at both ends
}

func quotationOf(text string) quotation {
	var q quotation
	full := 0 // words up to the last that tells something
	for raw := range strings.FieldsSeq(text) {
		for word := range strings.FieldsSeq(plain(raw)) {
			q.whole = append(q.whole, hash(word))
			if empty[word] && len(q.words) == 0 {
				continue
			}
			q.words = append(q.words, hash(word))
			if !empty[word] {
				full = len(q.words)
			}
			switch {
			case empty[word] || len(q.words) > 1 && unicode.IsUpper(firstLetter(raw)):
			default:
				q.tells += weightOf(word)
			}
		}
	}
	if len(q.words) >= longQuotation {
		q.tells = longQuoted
	}
	q.words = q.words[:full]
	return q
}

// A quotation of so many words tells as much as any.
const (
	longQuotation = 4
	longQuoted    = 100
)

// quotes returns what a quotation of one wording tells that the other has too,
// word for word; the other is a quotation itself if direct is set, and otherwise
// must quote them too.
func (w *wording) quotes(o *wording, direct bool) float64 {
	most := 0.0
	for _, q := range w.quoted {
		if direct && len(q.words) > 0 && holds(o.words, q.words) {
			most = max(most, q.tells)
		}
		for _, r := range o.quoted {
			if len(q.words) > 0 && len(r.words) > 0 && (holds(r.words, q.words) || holds(q.words, r.words)) {
				most = max(most, min(q.tells, r.tells))
			}
		}
	}
	return most
}

// quotedIn reports whether two sayings have so many words in a row in quotation
// marks that they can hardly be two.
func (s *saying) quotedIn(o *saying) bool {
	for _, q := range s.inMarks() {
		for _, r := range o.inMarks() {
			n, end := longestRun(q, r)
			full := 0
			for _, w := range q[end-n : end] {
				full += b2i(!emptyWords[w])
			}
			if n >= quotedRun && full >= fewWords {
				return true
			}
		}
	}
	return false
}

// inMarks returns what stands in quotation marks in a saying, all words of it.
func (s *saying) inMarks() [][]uint32 {
	if s.direct() {
		return [][]uint32{s.words}
	}
	var all [][]uint32
	for _, q := range s.quoted {
		all = append(all, q.whole)
	}
	return all
}

// emptyWords are the hashes of the words that say nothing.
var emptyWords = func() map[uint32]bool {
	all := map[uint32]bool{}
	for w := range empty {
		all[hash(w)] = true
	}
	return all
}()

// phrase reports whether a quotation of three words or more of one wording stands
// in the other, the small words included: in its quotation marks, or, if that is
// a quotation, anywhere.
func (w *wording) phrase(o *wording, direct bool) bool {
	return slices.ContainsFunc(w.quoted, func(q quotation) bool {
		return len(q.whole) >= fewWords && (direct && holds(o.words, q.whole) ||
			slices.ContainsFunc(o.quoted, func(r quotation) bool { return slices.Equal(q.whole, r.whole) }))
	})
}

// wireQuotes writes the marks of the wires and of typewriters as one mark.
var wireQuotes = strings.NewReplacer("''", "\"", "``", "\"")

// quotedIn returns what stands in quotation marks in s, of two words or more.
func quotedIn(s string) []string {
	s = wireQuotes.Replace(s)
	var all []string
	from, closing := -1, ""
	before := ' '
	for i, r := range s {
		switch {
		case from >= 0 && strings.ContainsRune(closing, r):
			// An apostrophe is followed by a letter, or belongs to a plural.
			if next := firstRune(s[i+len(string(r)):]); closing == "’'" && unicode.IsLetter(next) {
				break
			}
			if words := strings.TrimSpace(s[from:i]); strings.Contains(words, " ") {
				all = append(all, words)
			}
			from = -1
		case from >= 0:
		case r == '“' || r == '"':
			from, closing = i+len(string(r)), "”\""
		case r == '‘', r == '\'' && !unicode.IsLetter(before) && !unicode.IsDigit(before):
			from, closing = i+len(string(r)), "’'"
		}
		before = r
	}
	return all
}
