package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-dev/readout/internal/wordset"
)

// word is one run of a line without white space: its byte offsets, and its
// text without the punctuation at its ends.
type word struct {
	start, end int
	core       string
}

// words returns the words of s.
func words(s string) []word {
	var list []word
	start := -1
	for i, r := range s {
		if unicode.IsSpace(r) {
			if start >= 0 {
				list = append(list, word{start, i, core(s[start:i])})
				start = -1
			}
		} else if start < 0 {
			start = i
		}
	}
	if start >= 0 {
		list = append(list, word{start, len(s), core(s[start:])})
	}
	return list
}

func core(s string) string {
	return strings.TrimFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

const closers = "\"”’')]»`"

// endsSentence reports whether s ends with a full stop, question or
// exclamation mark or an ellipsis, closing quotes and brackets left aside.
func endsSentence(s string) bool {
	s = strings.TrimRight(s, closers+" ")
	return strings.HasSuffix(s, ".") || strings.HasSuffix(s, "?") || strings.HasSuffix(s, "!") || strings.HasSuffix(s, "…")
}

// endsOpen reports whether s ends with a mark after which something follows.
func endsOpen(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(":,;-–—", r)
}

// abbreviations end with a full stop that ends no sentence, when a capital
// follows.
var abbreviations = wordset.Of(`mr mrs ms dr st gen lt col sgt capt cmdr adm maj sen rep gov pres prof hon rev jr sr inc
	co corp ltd no vs u.s u.k u.n e.u d.c a.m p.m jan feb mar apr jun jul aug sept sep oct nov dec mt ft`)

// breaksAfter reports whether a sentence ends with the word w of s.
func breaksAfter(s string, w word) bool {
	if !endsSentence(s[w.start:w.end]) {
		return false
	}
	c := strings.ToLower(w.core)
	return !abbreviations[c] && utf8.RuneCountInString(c) != 1
}

// small are the words that a title leaves in lower case.
var small = wordset.Of(`a an the of in on to for with and or but by at from as into over after amid vs via per than that
	is nor up off so yet about between against under near de la el al bin ibn von van du da e y n' v`)

// stance says how a word is written, for the question whether a line is in
// title case.
type stance int

const (
	neutral stance = iota // a number, a mark, a small word in lower case
	capital
	lower
)

func stanceOf(w word) stance {
	r, _ := utf8.DecodeRuneInString(w.core)
	switch {
	case unicode.IsUpper(r) || unicode.IsTitle(r):
		return capital
	case unicode.IsLower(r) && !small[w.core] && !strings.ContainsFunc(w.core, unicode.IsUpper): // iPhone
		return lower
	}
	return neutral
}

// isTitleCase reports whether a line of at least two words has a capital on
// each of them, small words left aside.
func isTitleCase(s string) bool {
	if len(s) > 300 {
		return false
	}
	return titleCase(words(s))
}

func titleCase(list []word) bool {
	capitals := 0
	for _, w := range list {
		switch stanceOf(w) {
		case lower:
			return false
		case capital:
			capitals++
		}
	}
	return capitals >= 2 && capitals*2 >= len(list)
}

func isAllCaps(s string) bool {
	letters := 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return letters >= 2
}
