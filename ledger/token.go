package ledger

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/readout-dev/readout/internal/wordset"
)

// token is a word as it is compared, contractions and numerals written out.
type token struct {
	word  string
	named bool // has a capital that is not that of a sentence's first word
	date  bool // is a day of a month: "15 march"
}

// tokensOf returns the words of a clause. begins is set if its first word has a
// capital in any case.
func tokensOf(text string, begins bool) []token {
	var tokens []token
	for raw := range strings.FieldsSeq(text) {
		named := !begins && unicode.IsUpper(firstLetter(raw))
		begins = false
		for word := range strings.FieldsSeq(plain(raw)) {
			tokens = append(tokens, token{word: word, named: named && !digits(word[:1])})
		}
	}
	return tokens
}

// calendar makes one word of a day and its month, in either order ("Feb. 15",
// "the 15th of February"), and gives spans of weeks and months in days, since
// reporters put the one for the other ("sixty days", "two months").
func calendar(tokens []token) []token {
	if !countsTime(tokens) {
		return tokens
	}
	var all []token
	for i := 0; i < len(tokens); i++ {
		t := tokens[i]
		if i+1 < len(tokens) {
			next := tokens[i+1]
			after := i + 1
			if next.word == "of" && i+2 < len(tokens) {
				next, after = tokens[i+2], i+2
			}
			switch {
			case t.month() && tokens[i+1].day() > 0:
				all = append(all, token{word: strconv.Itoa(tokens[i+1].day()) + " " + t.word, date: true})
				i++
				continue
			case t.day() > 0 && next.month():
				all = append(all, token{word: strconv.Itoa(t.day()) + " " + next.word, date: true})
				i = after
				continue
			case spans[tokens[i+1].word] > 0:
				if n, err := strconv.Atoi(t.word); err == nil && n < 100 {
					all = append(all, token{word: strconv.Itoa(n * spans[tokens[i+1].word])}, token{word: "day"})
					i++
					continue
				}
			}
		}
		all = append(all, t)
	}
	return all
}

// countsTime reports whether there is a month or a span of time in words.
func countsTime(tokens []token) bool {
	for _, t := range tokens {
		if months[t.word] || spans[t.word] > 0 {
			return true
		}
	}
	return false
}

// spans are units of time in days.
var spans = map[string]int{"week": 7, "weeks": 7, "fortnight": 14, "month": 30, "months": 30}

var months = wordset.Of("january february march april may june july august september october november december")

// month reports whether a word is a month; two are verbs too.
func (t token) month() bool {
	return months[t.word] && (t.named || t.word != "may" && t.word != "march")
}

// day returns the day of a month that a word may be: 15 of "15" and "15th".
func (t token) day() int {
	w := t.word
	if len(w) > 2 {
		switch w[len(w)-2:] {
		case "st", "nd", "rd", "th":
			w = w[:len(w)-2]
		}
	}
	if n, err := strconv.Atoi(w); err == nil && n <= 31 {
		return n
	}
	return 0
}
