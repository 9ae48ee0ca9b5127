package origin

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-dev/readout"
)

// ownWords yields the words that a document says itself, in lower case, and ""
// where a run of them ends.
func ownWords(doc *readout.Document) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for w := range ownSpans(doc) {
			s := ""
			if !w.Empty() {
				s = fold(doc.Text[w.Start:w.End])
			}
			if !yield(s) {
				return
			}
		}
	}
}

// fold returns a word in lower case without marks.
func fold(w string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsNumber(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, w)
}

// ownSpans yields where the words stand that a document says itself, and an
// empty span where a run of them ends.
func ownSpans(doc *readout.Document) func(yield func(readout.Span) bool) {
	return func(yield func(readout.Span) bool) {
		for _, b := range story(doc) {
			s := doc.Text[b.Start:b.End]
			if isPost(s) || isTitle(s) {
				continue
			}
			skip := notices(s)
			quoted, start := false, -1
			end := func(i int) bool {
				if start < 0 {
					return true
				}
				w := readout.Span{Start: b.Start + start, End: b.Start + i}
				start = -1
				return yield(w)
			}
			for i, r := range s {
				for len(skip) > 0 && i >= skip[0].End {
					skip = skip[1:]
				}
				in := len(skip) > 0 && i >= skip[0].Start
				switch {
				case r == '“' || r == '”' || r == '"' || r == '«' || r == '»' || (r == '`' || r == '\'') && i+1 < len(s) && s[i+1] == s[i]:
					if !end(i) || !yield(readout.Span{}) {
						return
					}
					quoted = r == '“' || r == '«' || r == '`' || r == '"' && !quoted
				case quoted || in:
					if !end(i) {
						return
					}
				case unicode.IsLetter(r) || unicode.IsNumber(r) || start >= 0 && (r == '\'' || r == '’'):
					if start < 0 {
						start = i
					}
				default:
					if !end(i) {
						return
					}
				}
			}
			if !end(len(s)) || !yield(readout.Span{}) {
				return
			}
		}
	}
}

// maxPost is the most bytes of a paragraph that is taken for a post.
const maxPost = 600

// isPost reports whether a paragraph is a post of somebody, put into the story
// with the author's handle: "We met. — Ana Brek (@anabrek) March 3, 2031".
func isPost(s string) bool { return len(s) <= maxPost && strings.Contains(s, "(@") }

// isTitle reports whether a paragraph is the headline of another story: nearly
// all words have capitals and there is no full stop, or all have: "Envoy Meets
// Minister In Dorn".
func isTitle(s string) bool {
	words, small := 0, 0
	for w := range strings.FieldsSeq(s) {
		if words++; isSmall(w) {
			small++
		}
		if small > 2 {
			return false
		}
	}
	return words >= 4 && (small == 0 || 5*small <= words && !strings.HasSuffix(s, "."))
}

func isSmall(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsLower(r)
}

// furniture are words of sentences that agencies and outlets put under
// everything: captions of file photos, notices of rights, what one may sign up
// for.
var furniture = []string{
	"file photo", "file - ", "file – ", "all rights reserved", "may not be published, broadcast",
	"newsletter", "your email", "invalid email", "not a robot", "unsubscribe", "thank you for subscribing", "try again later", "click here", "special offers",
	"please re-enter", "continue reading the main story",
}

// notices returns the stretches of a paragraph that are such furniture.
func notices(s string) []readout.Span {
	var all []readout.Span
	lower := strings.ToLower(s)
	if len(lower) != len(s) {
		return nil
	}
	for _, mark := range furniture {
		for at := 0; ; {
			i := strings.Index(lower[at:], mark)
			if i < 0 {
				break
			}
			i += at
			all = append(all, sentenceAround(s, readout.Span{End: len(s)}, readout.Span{Start: i, End: i + len(mark)}))
			at = all[len(all)-1].End
			if at <= i {
				at = i + len(mark)
			}
		}
	}
	slices.SortFunc(all, readout.Span.Compare)
	return all
}
