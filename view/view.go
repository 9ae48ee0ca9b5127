// Package view turns what the ledger holds into what a person is shown: one
// sentence for a record, a timeline by days, a record with its words in
// context, a document with its highlights. Pages, JSON twins and listings are
// faces of the same view. Its functions are pure, but for those that take a
// ledger and read from it what a view needs.
//
// The texts in a view are those of the documents, unescaped. What shows them
// escapes them for its own medium, and passes them through [Visible] first.
package view

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Visible returns s with the characters that could hide or reorder what
// stands around them written out as "[U+202E]": controls, bidirectional
// embeddings, overrides and isolates (UAX #9), and those that take no room.
// Line ends, tabs and the marks that right-to-left scripts need stay.
func Visible(s string) string {
	i := strings.IndexFunc(s, hidden)
	if i < 0 {
		return s
	}
	var b strings.Builder
	b.Grow(len(s) + 16)
	b.WriteString(s[:i])
	for _, r := range s[i:] {
		if hidden(r) {
			fmt.Fprintf(&b, "[U+%04X]", r)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

func hidden(r rune) bool {
	switch {
	case r == '\n' || r == '\t':
		return false
	case r < 0x20 || r >= 0x7f && r < 0xa0:
		return true
	case r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x206f, r == 0x200b, r == 0xfeff:
		return true
	case r >= 0xfff9 && r <= 0xfffb, r >= 0xe0000 && r <= 0xe007f:
		return true
	}
	return false
}

// Plain returns s on one line: runs of white space as one space, and what
// [Visible] makes visible.
func Plain(s string) string {
	return Visible(strings.Join(strings.Fields(s), " "))
}

// Short returns s on one line, cut between words to at most n code points and
// ended with "…" where something was left out.
func Short(s string, n int) string {
	// A prefix is enough to tell: no code point takes more than utf8.UTFMax
	// bytes. White space that is dropped only makes the cut come earlier.
	const slack = 4
	cut := false
	if limit := slack * utf8.UTFMax * n; len(s) > limit {
		for limit > 0 && !utf8.RuneStart(s[limit]) {
			limit--
		}
		s, cut = s[:limit], true
	}
	s = strings.Join(strings.Fields(s), " ")
	if utf8.RuneCountInString(s) > n {
		i := 0
		for range n - 1 {
			_, size := utf8.DecodeRuneInString(s[i:])
			i += size
		}
		if j := strings.LastIndexByte(s[:i], ' '); j > i/2 {
			i = j
		}
		s, cut = s[:i], true
	}
	if cut {
		s = strings.TrimRightFunc(s, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsPunct(r) }) + "…"
	}
	return s
}

// Count returns "1 document", "3 documents".
func Count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return Number(n) + " " + many
}

// Number returns n with a comma between thousands: "12,400".
func Number(n int) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
