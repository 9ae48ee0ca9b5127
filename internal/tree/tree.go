// Package tree indexes the dependency trees of a document downwards: which
// tokens depend on a token, and which tokens its subtree spans. Every package
// that reads clauses stands on it.
package tree

import (
	"iter"
	"strings"

	"github.com/readout-dev/readout"
)

// Tree is the trees of one document. Tokens are given by their index; -1 is
// no token.
type Tree struct {
	tokens      []readout.Token
	child, next []int32 // the first dependent, the next dependent of the same head; -1 for none
	lo, hi      []int32 // the subtree spans tokens [lo, hi)
}

// New indexes the heads of tokens, in time linear in them. Heads that form a
// circle are no subtree.
func New(tokens []readout.Token) *Tree {
	n := len(tokens)
	mem := make([]int32, 5*n)
	t := &Tree{tokens, mem[:n], mem[n : 2*n], mem[2*n : 3*n], mem[3*n : 4*n]}
	open := mem[4*n:] // dependents whose subtree is not known yet
	for i := range n {
		t.child[i], t.next[i], t.lo[i], t.hi[i] = -1, -1, int32(i), int32(i+1)
	}
	for i := n - 1; i >= 0; i-- {
		if h := t.Head(i); h >= 0 {
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
		h := t.Head(int(i))
		if h < 0 {
			continue
		}
		t.lo[h], t.hi[h] = min(t.lo[h], t.lo[i]), max(t.hi[h], t.hi[i])
		if open[h]--; open[h] == 0 {
			leaves = append(leaves, int32(h))
		}
	}
	return t
}

// Rel returns the relation of token i to its head, subtype included; "" of -1,
// the token that there is not.
func (t *Tree) Rel(i int) string {
	if i < 0 {
		return ""
	}
	return t.tokens[i].DepRel
}

// Base returns the relation of token i to its head without its subtype; "" of -1.
func (t *Tree) Base(i int) string {
	rel, _, _ := strings.Cut(t.Rel(i), ":")
	return rel
}

// Head returns the token that token i depends on, -1 for a root.
func (t *Tree) Head(i int) int {
	if h := t.tokens[i].Head; h >= 0 && h < len(t.tokens) && h != i {
		return h
	}
	return -1
}

// Dependents yields the dependents of token i in order; none of -1.
func (t *Tree) Dependents(i int) iter.Seq[int] {
	return func(yield func(int) bool) {
		if i < 0 {
			return
		}
		for c := t.child[i]; c >= 0; c = t.next[c] {
			if !yield(int(c)) {
				return
			}
		}
	}
}

// Dependent returns the first dependent of token i with one of the relations,
// subtypes included; -1 for none.
func (t *Tree) Dependent(i int, rels ...string) int {
	for c := range t.Dependents(i) {
		for _, rel := range rels {
			if t.Rel(c) == rel {
				return c
			}
		}
	}
	return -1
}

// First returns the first token of the subtree of token i.
func (t *Tree) First(i int) int { return int(t.lo[i]) }

// Last returns the token after the last of the subtree of token i.
func (t *Tree) Last(i int) int { return int(t.hi[i]) }
