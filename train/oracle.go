package train

import "github.com/readout-dev/readout/internal/lang"

// The three moves of the arc-hybrid system.
const (
	moveShift = iota
	moveLeft
	moveRight
	moves
)

// oracle gives the cost of each move: the number of gold arcs that can't be
// made any more after it (Goldberg and Nivre 2013). The gold tree is
// projective; heads[i] == len(heads) is the root.
type oracle struct {
	heads  []int32
	first  []int32 // dependents of h: deps[first[h]:first[h+1]], sorted
	deps   []int32
	inside []bool // on the stack
}

func newOracle(heads []int32) *oracle {
	n := len(heads)
	o := &oracle{heads: heads, first: make([]int32, n+2), deps: make([]int32, n), inside: make([]bool, n+1)}
	for _, h := range heads {
		o.first[h+1]++
	}
	for i := range n + 1 {
		o.first[i+1] += o.first[i]
	}
	at := append([]int32(nil), o.first...)
	for d, h := range heads {
		o.deps[at[h]] = int32(d)
		at[h]++
	}
	return o
}

const never = 1 << 20

// costs returns the cost of each move, never for those that can't be made.
func (o *oracle) costs(s *lang.State) [moves]int {
	c := [moves]int{never, never, never}
	clear(o.inside)
	for _, i := range s.Stack {
		o.inside[i] = true
	}
	b := s.Next
	var s0, s1 int32 = -1, -1
	if k := len(s.Stack); k > 0 {
		s0 = s.Stack[k-1]
		if k > 1 {
			s1 = s.Stack[k-2]
		}
	}
	if s.CanShift() {
		cost := 0
		for _, d := range o.deps[o.first[b]:o.first[b+1]] {
			if o.inside[d] {
				cost++
			}
		}
		if h := o.heads[b]; h < s.N && o.inside[h] && h != s0 {
			cost++
		}
		c[moveShift] = cost
	}
	if s0 < 0 {
		return c
	}
	lost := 0 // dependents of s0 still to come
	for _, d := range o.deps[o.first[s0]:o.first[s0+1]] {
		if d >= b {
			lost++
		}
	}
	h := o.heads[s0]
	if s.CanLeft() {
		c[moveLeft] = lost
		if h != b && (h == s1 || h > b) {
			c[moveLeft]++
		}
	}
	if s.CanRight() {
		c[moveRight] = lost
		if h >= b {
			c[moveRight]++
		}
	}
	return c
}

// projective returns the heads with as few arcs as possible lifted to the
// head's head, shortest first, until no two cross (Nivre and Nilsson 2005).
// The root is number len(heads).
func projective(heads []int32) []int32 {
	h := append([]int32(nil), heads...)
	root := int32(len(h))
	above := func(i, a int32) bool { // a is an ancestor of i or i itself
		for ; i < root; i = h[i] {
			if i == a {
				return true
			}
		}
		return a == root
	}
	for {
		worst, size := -1, int32(0)
		for d := range h {
			a := h[d]
			if a == root {
				continue // the root stands outside: its arcs are checked as others' spans
			}
			lo, hi := min(int32(d), a), max(int32(d), a)
			for k := lo + 1; k < hi; k++ {
				if !above(k, a) {
					if worst < 0 || hi-lo < size {
						worst, size = d, hi-lo
					}
					break
				}
			}
		}
		if worst < 0 {
			return h
		}
		h[worst] = h[h[worst]]
	}
}
