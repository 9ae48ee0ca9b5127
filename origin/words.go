package origin

import (
	"strings"
	"unicode/utf8"
)

const (
	sentenceRun   = 9 // words in a run that two don't hit upon by themselves
	sentencePlain = 7 // of which so many are no names
)

// sameWords joins the groups of witnesses that tell of the matter in the same
// words of their own: what stands in quotation marks doesn't count. groups
// holds for each witness the index of the one that leads its group, as does
// the result.
//
// So a sentence of an agency is found in a story that is no copy of its text
// otherwise.
func sameWords(ws []Witness, groups []int) []int {
	if len(ws) < 2 {
		return groups
	}
	lead := make([]int, len(ws))
	copy(lead, groups)
	find := func(i int) int {
		for lead[i] != i {
			lead[i] = lead[lead[i]]
			i = lead[i]
		}
		return i
	}
	first := map[string]int{}
	for i, w := range ws {
		for _, words := range w.Words {
			for _, run := range runsOf(words) {
				j, ok := first[run]
				if !ok {
					first[run] = i
					continue
				}
				if a, b := find(i), find(j); a != b {
					lead[max(a, b)] = min(a, b)
				}
			}
		}
	}
	for i := range lead {
		lead[i] = find(i)
	}
	return lead
}

// runsOf returns the runs of nine words outside of quotation marks, most of
// which are written small.
func runsOf(s string) []string {
	var runs []string
	for _, part := range unquoted(s) {
		words := split(part)
		for at := 0; at+sentenceRun <= len(words); at++ {
			plain := 0
			var b strings.Builder
			for _, w := range words[at : at+sentenceRun] {
				if !isCapital(w.text(part)) {
					plain++
				}
				b.WriteString(fold(w.text(part)))
				b.WriteByte(' ')
			}
			if plain >= sentencePlain {
				runs = append(runs, b.String())
			}
		}
	}
	return runs
}

// unquoted returns the stretches of s outside of quotation marks.
func unquoted(s string) []string {
	var parts []string
	quoted, from := false, 0
	for i, r := range s {
		if r != '“' && r != '”' && r != '"' {
			continue
		}
		if !quoted {
			parts = append(parts, s[from:i])
		}
		quoted = r == '“' || r == '"' && !quoted
		from = i + utf8.RuneLen(r)
	}
	if !quoted {
		parts = append(parts, s[from:])
	}
	return parts
}
