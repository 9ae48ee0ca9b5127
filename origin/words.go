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
	for i, j := range reworded(ws) {
		if a, b := find(i), find(j); a != b {
			lead[max(a, b)] = min(a, b)
		}
	}
	for i := range lead {
		lead[i] = find(i)
	}
	return lead
}

const (
	rewordedLeast = 10   // words in one order in both of two sentences
	rewordedShare = 0.75 // of the shorter one
	rewordedPlain = 7    // of them written small
	rewordedRun   = 5    // words in a run that lead to a pair
	rewordedMost  = 16   // sentences that are compared because of one run
	maxCompared   = 60   // words of a sentence that are compared
)

// reworded yields pairs of witnesses that tell of the matter in a sentence with
// a few words changed: "Thousands are expected to flock to the harbour on
// Sunday", "Thousands are expected to descend on the harbour on Sunday".
func reworded(ws []Witness) func(yield func(i, j int) bool) {
	type sentence struct {
		witness int
		words   []string
		small   []bool
	}
	var all []sentence
	for i, w := range ws {
		for _, text := range w.Words {
			s := sentence{witness: i}
			for _, part := range unquoted(text) {
				for _, v := range split(part) {
					s.words = append(s.words, fold(v.text(part)))
					s.small = append(s.small, !isCapital(v.text(part)))
				}
			}
			if n := min(len(s.words), maxCompared); n >= rewordedLeast {
				s.words, s.small = s.words[:n], s.small[:n]
				all = append(all, s)
			}
		}
	}
	return func(yield func(i, j int) bool) {
		holders := map[string][]int{}
		for i, s := range all {
			compared := map[int]bool{}
			for at := 0; at+rewordedRun <= len(s.words); at++ {
				run := strings.Join(s.words[at:at+rewordedRun], " ")
				for _, j := range holders[run] {
					t := all[j]
					if compared[j] || t.witness == s.witness {
						continue
					}
					compared[j] = true
					n, small := inOrder(s.words, t.words, s.small)
					if n >= rewordedLeast && small >= rewordedPlain && float64(n) >= rewordedShare*float64(min(len(s.words), len(t.words))) && !yield(t.witness, s.witness) {
						return
					}
				}
				if h := holders[run]; len(h) < rewordedMost && (len(h) == 0 || h[len(h)-1] != i) {
					holders[run] = append(h, i)
				}
			}
		}
	}
}

// inOrder returns the length of the longest sequence of words that stand in
// one order in both, and how many of them are written small in a.
func inOrder(a, b []string, small []bool) (n, plain int) {
	type best struct{ n, plain int }
	row := make([]best, len(b)+1)
	for i, w := range a {
		diagonal := best{}
		for j, v := range b {
			above := row[j+1]
			switch {
			case w == v:
				row[j+1] = best{diagonal.n + 1, diagonal.plain}
				if small[i] {
					row[j+1].plain++
				}
			case row[j].n > above.n:
				row[j+1] = row[j]
			}
			diagonal = above
		}
	}
	return row[len(b)].n, row[len(b)].plain
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
		double := (r == '\'' || r == '`') && i+1 < len(s) && s[i+1] == s[i]
		if r != '“' && r != '”' && r != '"' && !double || i < from {
			continue
		}
		if !quoted {
			parts = append(parts, s[from:i])
		}
		quoted = r == '“' || r == '`' || (r == '"' || r == '\'') && !quoted
		if from = i + utf8.RuneLen(r); double {
			from++
		}
	}
	if !quoted {
		parts = append(parts, s[from:])
	}
	return parts
}
