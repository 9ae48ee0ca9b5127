package eval

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// actorAliases brings the common short forms of states and bodies to one name.
var actorAliases = map[string]string{
	"us": "united states", "usa": "united states", "america": "united states", "united states of america": "united states", "american": "united states",
	"uk": "united kingdom", "britain": "united kingdom", "great britain": "united kingdom", "british": "united kingdom",
	"eu": "european union", "un": "united nations", "uae": "united arab emirates", "g20": "group 20", "g7": "group 7", "g8": "group 8",
	"wto": "world trade organization", "russian federation": "russia",
}

// unnamedWords tell nothing about whom an unnamed party stands for, or belong
// to titles.
var unnamedWords = map[string]bool{
	"a": true, "an": true, "the": true, "of": true, "and": true, "for": true, "his": true, "her": true, "their": true, "its": true, "other": true,
	"mr": true, "mrs": true, "ms": true, "dr": true, "sir": true, "lord": true, "king": true, "queen": true, "prince": true, "president": true,
	"prime": true, "minister": true, "secretary": true, "state": true, "foreign": true, "chancellor": true, "ambassador": true, "envoy": true,
	"government": true, "governments": true, "regime": true, "administration": true, "authorities": true, "officials": true, "official": true,
	"leaders": true, "leader": true, "ministers": true, "delegation": true, "delegates": true, "delegations": true, "representatives": true,
	"negotiators": true, "diplomats": true, "senior": true, "top": true, "s": true, "side": true, "team": true,
}

// SameActor reports whether two names may be of one actor: equal once case,
// accents, titles and words like "officials" are set aside, a common short
// form of the other ("US"), the same surname where one has no more than that
// or the given names fit, or the name and adjective of one state.
func SameActor(a, b string) bool {
	x, y := nameWords(a), nameWords(b)
	if len(x) == 0 || len(y) == 0 {
		return strings.EqualFold(a, b)
	}
	if len(x) > len(y) {
		x, y = y, x
	}
	// The surname, or the head, has to agree unless all of the shorter is in
	// the longer.
	all := true
	for _, w := range x {
		if !slices.ContainsFunc(y, func(v string) bool { return sameWord(w, v) }) {
			all = false
			break
		}
	}
	if all {
		return true
	}
	last, other := x[len(x)-1], y[len(y)-1]
	return len(x) > 1 && sameWord(last, other) && sameWord(x[0][:1], y[0][:1])
}

// SamePlace reports whether a part of one place name agrees with the other:
// "Doha" and "Doha, Qatar".
func SamePlace(a, b string) bool {
	if SameActor(a, b) {
		return true
	}
	for _, p := range strings.Split(a, ",") {
		for _, q := range strings.Split(b, ",") {
			if SameActor(p, q) {
				return true
			}
		}
	}
	return false
}

// sameWord reports whether two words are equal, or name and adjective of one
// state by their first four letters or more ("israel", "israeli").
func sameWord(a, b string) bool {
	if a == b {
		return true
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < 4 || len(b)-len(a) > 4 {
		return false
	}
	stem := a
	if len(a) > 4 {
		stem = a[:len(a)-1]
	}
	rest := strings.TrimPrefix(b, stem)
	return rest != b && slices.Contains([]string{"i", "n", "an", "ian", "ish", "ese", "s", "is", "ans", "ians", "e", "li"}, rest)
}

func nameWords(name string) []string {
	var b strings.Builder
	for _, r := range norm.NFD.String(strings.ToLower(name)) {
		switch r { // letters that have no decomposition
		case 'ı':
			r = 'i'
		case 'ø':
			r = 'o'
		case 'ł':
			r = 'l'
		case 'đ':
			r = 'd'
		}
		switch {
		case unicode.Is(unicode.Mn, r), r == '.':
		case unicode.IsLetter(r), unicode.IsDigit(r):
			b.WriteRune(r)
		default:
			b.WriteByte(' ')
		}
	}
	var words []string
	for _, w := range strings.Fields(b.String()) {
		if !unnamedWords[w] {
			words = append(words, w)
		}
	}
	joined := strings.Join(words, " ")
	if full, ok := actorAliases[joined]; ok {
		return strings.Fields(full)
	}
	for i, w := range words { // "US officials"
		if full, ok := actorAliases[w]; ok {
			return append(append(slices.Clone(words[:i]), strings.Fields(full)...), words[i+1:]...)
		}
	}
	return words
}
