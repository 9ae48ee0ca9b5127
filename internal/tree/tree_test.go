package tree

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/readout-dev/readout"
)

// Whatever the heads are, circles and heads out of range included, each token
// is the dependent of its head alone, and a subtree spans those under it.
func TestTree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		heads := rapid.SliceOfN(rapid.IntRange(-2, 12), 0, 12).Draw(t, "heads")
		tokens := make([]readout.Token, len(heads))
		for i, h := range heads {
			tokens[i].Head = h
		}
		tree := New(tokens)
		if tree.Rel(-1) != "" || tree.Base(-1) != "" {
			t.Fatal("no token has a relation")
		}
		for i := range heads {
			var want []int
			for c := range heads {
				if tree.Head(c) == i {
					want = append(want, c)
				}
			}
			if got := slices.Collect(tree.Dependents(i)); !slices.Equal(got, want) {
				t.Fatalf("dependents of %d: %v, want %v", i, got, want)
			}
		}
		for i := range heads {
			up := []int{}
			for k := i; k >= 0 && !slices.Contains(up, k); k = tree.Head(k) {
				up = append(up, k)
			}
			if tree.Head(up[len(up)-1]) >= 0 {
				continue // in or under a circle
			}
			for _, k := range up {
				if tree.First(k) > i || tree.Last(k) <= i {
					t.Fatalf("%d hangs on %d, which spans [%d, %d)", i, k, tree.First(k), tree.Last(k))
				}
			}
		}
	})
}
