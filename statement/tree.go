package statement

import (
	"strings"

	"github.com/readout-dev/readout"
)

// tree is the dependency trees of a document: for each token its dependents
// and the tokens from the first to the last of its subtree.
type tree struct {
	tokens []readout.Token
	child  []int32 // the first dependent, -1 for none
	next   []int32 // the next dependent of the same head, -1 for none
	lo, hi []int32 // the subtree spans tokens [lo, hi)
}

// newTree reads the heads once; heads that form a circle are no subtree.
func newTree(tokens []readout.Token) *tree {
	n := len(tokens)
	mem := make([]int32, 5*n)
	t := &tree{tokens, mem[:n], mem[n : 2*n], mem[2*n : 3*n], mem[3*n : 4*n]}
	open := mem[4*n:]
	for i := range n {
		t.child[i], t.next[i], t.lo[i], t.hi[i] = -1, -1, int32(i), int32(i+1)
	}
	for i := n - 1; i >= 0; i-- {
		if h := tokens[i].Head; h >= 0 && h < n && h != i {
			t.next[i], t.child[h] = t.child[h], int32(i)
			open[h]++
		}
	}
	leaves := make([]int32, 0, n)
	for i := range n {
		if open[i] == 0 {
			leaves = append(leaves, int32(i))
		}
	}
	for k := 0; k < len(leaves); k++ {
		i := leaves[k]
		h := tokens[i].Head
		if h < 0 || h >= n || h == int(i) {
			continue
		}
		t.lo[h], t.hi[h] = min(t.lo[h], t.lo[i]), max(t.hi[h], t.hi[i])
		if open[h]--; open[h] == 0 {
			leaves = append(leaves, int32(h))
		}
	}
	return t
}

// rel returns the relation of token i to its head, subtype included.
func (t *tree) rel(i int) string { return t.tokens[i].DepRel }

// base returns the relation of token i without its subtype.
func (t *tree) base(i int) string {
	rel, _, _ := strings.Cut(t.tokens[i].DepRel, ":")
	return rel
}

// head returns the head of token i, -1 for none.
func (t *tree) head(i int) int {
	if h := t.tokens[i].Head; h >= 0 && h < len(t.tokens) && h != i {
		return h
	}
	return -1
}

// dependents yields the dependents of token i in order.
func (t *tree) dependents(i int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for c := t.child[i]; c >= 0; c = t.next[c] {
			if !yield(int(c)) {
				return
			}
		}
	}
}

// dependent returns the first dependent of token i with the relation, -1 for none.
func (t *tree) dependent(i int, rels ...string) int {
	for c := range t.dependents(i) {
		for _, rel := range rels {
			if t.rel(c) == rel {
				return c
			}
		}
	}
	return -1
}
