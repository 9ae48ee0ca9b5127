package figure

import (
	"strings"

	"github.com/readout-dev/readout"
)

// tree is the dependency trees of a document: for each token its dependents.
type tree struct {
	tokens []readout.Token
	child  []int32 // the first dependent, -1 for none
	next   []int32 // the next dependent of the same head, -1 for none
}

func newTree(tokens []readout.Token) *tree {
	n := len(tokens)
	mem := make([]int32, 2*n)
	t := &tree{tokens, mem[:n], mem[n:]}
	for i := range n {
		t.child[i], t.next[i] = -1, -1
	}
	for i := n - 1; i >= 0; i-- {
		if h := tokens[i].Head; h >= 0 && h < n && h != i {
			t.next[i], t.child[h] = t.child[h], int32(i)
		}
	}
	return t
}

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

// reach is how many dependents of one token are looked at, so that a line of
// ten thousand numbers takes linear time.
const reach = 24

// dependent returns the first dependent of token i with the relation, subtype
// aside; -1 for none.
func (t *tree) dependent(i int, rel string) int {
	n := 0
	for c := t.child[i]; c >= 0 && n < reach; c = t.next[c] {
		if t.base(int(c)) == rel {
			return int(c)
		}
		n++
	}
	return -1
}
