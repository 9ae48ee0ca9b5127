package ledger

import (
	_ "embed" // near.txt
	"slices"
	"strings"
)

// near.txt holds words that are near in meaning, a line of them. A word may stand in
// several lines, so that being near is no matter of chains.
//
//go:embed near.txt
var nearWords string

// nearLines gives the lines of near.txt in which a word stands, by the hash of its
// stem.
var nearLines = func() map[uint32][]int {
	all := map[uint32][]int{}
	n := 0
	for line := range strings.Lines(nearWords) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		n++
		for word := range strings.FieldsSeq(line) {
			if m := hash(meaning(word)); !slices.Contains(all[m], n) {
				all[m] = append(all[m], n)
			}
		}
	}
	return all
}()

// near reports whether two words, by the hashes of their stems, are near in meaning.
func near(a, b uint32) bool {
	x := nearLines[a]
	return len(x) > 0 && slices.ContainsFunc(nearLines[b], func(n int) bool { return slices.Contains(x, n) })
}
