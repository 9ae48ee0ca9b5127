package origin

import (
	"cmp"
	"slices"
	"strings"
)

// Copies puts texts together of which one was made from another, directly or
// by a third that is among them. It returns, for each document, the index of
// the longest text of its group. The answer depends on the documents alone,
// not on their order, but for the indices.
//
// Candidates come from an inverted index of the sampled shingles, which holds
// the texts that are no copy of a longer one; so a thousand copies of one text
// cost a thousand comparisons. (Locality-sensitive hashing by bands of MinHash
// values would miss a short cut of a long text, whose resemblance is low.)
func Copies(docs []Marks) []int {
	if len(docs) < 2 {
		return make([]int, len(docs))
	}
	sigs := make([]Signature, len(docs))
	for i := range docs {
		sigs[i] = docs[i].Signature
	}
	order := make([]int, len(sigs))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int {
		x, y := sigs[a], sigs[b]
		return cmp.Or(cmp.Compare(y.Size(), x.Size()), slices.Compare(x.hashes, y.hashes), cmp.Compare(a, b))
	})
	group := make([]int, len(sigs))
	for i := range group {
		group[i] = i
	}
	find := func(i int) int {
		for group[i] != i {
			group[i] = group[group[i]]
			i = group[i]
		}
		return i
	}
	rank := make([]int, len(sigs))
	for r, i := range order {
		rank[i] = r
	}
	index := map[uint32][]int{} // hash to the texts that hold it
	counts := map[int]int{}
	for _, i := range order {
		clear(counts)
		for _, h := range sigs[i].hashes {
			for _, j := range index[h] {
				counts[j]++
			}
		}
		leads := true
		for j, n := range counts {
			if n<<max(sigs[i].level, sigs[j].level) < wholeShingles || !Compare(docs[i], docs[j]).Copy() {
				continue
			}
			leads = false
			// The longest text of both groups leads; so the order in which
			// the candidates come doesn't matter.
			a, b := find(i), find(j)
			if rank[a] > rank[b] {
				a, b = b, a
			}
			group[b] = a
		}
		if !leads {
			continue
		}
		for _, h := range sigs[i].hashes {
			if len(index[h]) < maxHolders {
				index[h] = append(index[h], i)
			}
		}
	}
	for i := range group {
		group[i] = find(i)
	}
	return group
}

// maxHolders bounds the texts that are compared because of one shingle: what
// so many hold is a phrase of the language.
const maxHolders = 200

// Size is about how many shingles the text has.
func (s Signature) Size() int { return len(s.hashes) << s.level }

// join writes "A", "A and B", "A, B and C", of many the first five.
func join(names []string) string {
	if len(names) > 5 {
		return strings.Join(names[:5], ", ") + " and " + plural(len(names)-5, "other", "others")
	}
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}
