package position

import (
	"slices"
	"strings"
	"unicode"

	"github.com/readout-dev/readout/internal/wordset"
)

// gap stands in a name for up to three words: "withdraw … troops".
const gap = "…"

const maxGap = 3

var prepositions = wordset.Of(`about against at between by for from in inside into of on over through to toward towards under with within`)

// fold returns the words of a name as they are compared: lower case, the plural
// of the last letter left out, hyphens as spaces, articles and "all" left
// out.
func fold(s string) []string {
	var words []string
	for w := range strings.FieldsFuncSeq(s, func(c rune) bool {
		return !unicode.IsLetter(c) && !unicode.IsDigit(c) && c != '…' && c != '\'' && c != '’' && c != '.'
	}) {
		if w == gap {
			words = append(words, gap)
			continue
		}
		if w = foldWord(w); w != "" {
			words = append(words, w)
		}
	}
	return words
}

// foldWord returns the form under which a word is compared, "" for an article,
// a possessive's ending and what holds no letter.
func foldWord(w string) string {
	w = strings.ToLower(strings.TrimFunc(w, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) }))
	w = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s")
	w = strings.ReplaceAll(w, ".", "")
	switch w {
	case "the", "a", "an", "all", "any", "every", "s", "":
		return ""
	}
	if len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") && !strings.HasSuffix(w, "is") {
		w = w[:len(w)-1]
	}
	return strings.ReplaceAll(strings.ReplaceAll(w, "ization", "isation"), "izing", "ising")
}

// index finds the names of issues in words.
type index struct {
	issues []Issue
	names  map[string][]name // by first word
}

type name struct {
	words   []string
	issue   int
	against bool
}

func newIndex(issues []Issue) *index {
	x := &index{issues: issues, names: map[string][]name{}}
	for i := range issues {
		add := func(s string, against bool) {
			if words := fold(s); len(words) > 0 {
				x.names[words[0]] = append(x.names[words[0]], name{words, i, against})
			}
		}
		add(issues[i].Name, false)
		for _, s := range issues[i].Also {
			add(s, false)
		}
		for _, s := range issues[i].Against {
			add(s, true)
		}
	}
	for _, list := range x.names {
		slices.SortStableFunc(list, func(a, b name) int { return len(b.words) - len(a.words) })
	}
	return x
}

// hit is a name of an issue at words [first, last).
type hit struct {
	issue       int
	against     bool
	first, last int
}

// find returns the longest name that begins at word i; words are folded, ""
// for those that don't count.
func (x *index) find(words []string, i int) (hit, bool) {
	if i >= len(words) || words[i] == "" {
		return hit{}, false
	}
	for _, n := range x.names[words[i]] {
		if last, ok := spell(n.words, words, i); ok {
			return hit{n.issue, n.against, i, last}, true
		}
	}
	return hit{}, false
}

// spell reports whether the words of a name stand from word i on, and where
// they end.
func spell(name, words []string, i int) (last int, ok bool) {
	k := i
	for j := 0; j < len(name); j++ {
		if name[j] == gap {
			for g := 0; g <= maxGap && k+g < len(words); g++ {
				if last, ok := spell(name[j+1:], words, k+g); ok {
					return last, true
				}
			}
			return 0, false
		}
		for k > i && k < len(words) && words[k] == "" {
			k++
		}
		if k >= len(words) || words[k] != name[j] {
			return 0, false
		}
		k++
	}
	return k, true
}
