package origin

import (
	"slices"

	"github.com/cespare/xxhash/v2"

	"github.com/readout-dev/readout"
)

// Passage is what two texts share: where it stands in each.
type Passage struct {
	A, B  readout.Span
	Words int
}

// minPassage is the least number of words of a shared passage.
const minPassage = 8

// Shared returns the passages of their own words that two documents share, in
// the order of a: runs of at least eight equal words, each as long as can be,
// none of which overlaps another in a.
func Shared(a, b *readout.Document) []Passage {
	x, y := wordsOf(a), wordsOf(b)
	where := map[uint64][]int{}
	for j := 0; j+minPassage <= len(y); j++ {
		if h, ok := runHash(y[j : j+minPassage]); ok && len(where[h]) < 8 {
			where[h] = append(where[h], j)
		}
	}
	var all []Passage
	for i := 0; i+minPassage <= len(x); {
		h, ok := runHash(x[i : i+minPassage])
		best, from := 0, 0
		if ok {
			for _, j := range where[h] {
				n := 0
				for i+n < len(x) && j+n < len(y) && x[i+n].text != "" && x[i+n].text == y[j+n].text {
					n++
				}
				if n > best {
					best, from = n, j
				}
			}
		}
		if best < minPassage {
			i++
			continue
		}
		all = append(all, Passage{
			A:     readout.Span{Start: x[i].Start, End: x[i+best-1].End},
			B:     readout.Span{Start: y[from].Start, End: y[from+best-1].End},
			Words: best,
		})
		i += best
	}
	return slices.Clip(all)
}

type ownWord struct {
	readout.Span
	text string // "" where a run ends
}

func wordsOf(doc *readout.Document) []ownWord {
	var words []ownWord
	for s := range ownSpans(doc) {
		w := ownWord{Span: s}
		if !s.Empty() {
			w.text = fold(doc.Text[s.Start:s.End])
		}
		words = append(words, w)
	}
	return words
}

// runHash returns the hash of words, not ok if a run ends among them.
func runHash(words []ownWord) (h uint64, ok bool) {
	var d xxhash.Digest
	d.Reset()
	for _, w := range words {
		if w.text == "" {
			return 0, false
		}
		_, _ = d.WriteString(w.text)
		_, _ = d.WriteString(" ")
	}
	return d.Sum64(), true
}
