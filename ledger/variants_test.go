package ledger

import (
	"strings"
	"testing"
)

// TestSynonyms: a word stands in one group alone.
func TestSynonyms(t *testing.T) {
	in := map[string]string{}
	for line := range strings.Lines(synonymGroups) {
		for word := range strings.FieldsSeq(line) {
			if other, ok := in[stem(word)]; ok && other != line {
				t.Errorf("%s is of %q and of %q", word, strings.TrimSpace(other), strings.TrimSpace(line))
			}
			in[stem(word)] = line
		}
	}
}

// TestOneWord: which words mean the same, and which only look so.
func TestOneWord(t *testing.T) {
	for _, c := range []struct {
		a, b string
		one  bool
	}{
		{"cease-fire", "ceasefire", true},
		{"Antismoking", "anti-smoking", true},
		{"nongovernment", "non-government", true},
		{"arrival", "arrives", true},
		{"seizure", "seized", true},
		{"detention", "detained", true},
		{"destruction", "destroying", true},
		{"refusal", "refused", true},
		{"failure", "failing", true},
		{"criticism", "criticised", true},
		{"application", "apply", true},
		{"worker", "employees", true},
		{"antique", "anti que", false},
		{"anticipates", "expects", true},
		{"suggestion", "proposed", true},
		{"location", "found", false},
		{"detention", "hostage", false},
		{"intention", "intense", false},
		{"reception", "recent", false},
	} {
		means := func(s string) string {
			var stems []string
			for _, word := range tokensOf(s, true) {
				stems = append(stems, meaning(word.word))
			}
			return strings.Join(stems, " ")
		}
		if a, b := means(c.a), means(c.b); (a == b) != c.one {
			t.Errorf("%s, %s: %q, %q, want one: %v", c.a, c.b, a, b, c.one)
		}
	}
}
