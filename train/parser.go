package train

import (
	"math/rand/v2"
	"slices"

	"github.com/readout-dev/readout/internal/lang"
)

// tree is a sentence prepared for parser training.
type tree struct {
	sent   lang.Sentence
	heads  []int32 // projective; the root is len(heads)
	labels []uint8
	oracle *oracle
}

// labelsOf returns the dependency labels seen at least three times, but the
// root's, sorted.
func labelsOf(sents []*sentence) []string {
	counts := map[string]int{}
	for _, s := range sents {
		for i := range s.gold {
			if s.gold[i].Head >= 0 {
				counts[s.gold[i].DepRel]++
			}
		}
	}
	var labels []string
	for l, n := range counts {
		if n >= 3 && l != "root" {
			labels = append(labels, l)
		}
	}
	slices.Sort(labels)
	return labels
}

// newTrees prepares sentences with the given tags. Those that are no tree with
// one root are left out.
func newTrees(sents []*sentence, tags [][]uint16, inv *inventory, labels []string) []*tree {
	upos := make([]uint8, len(inv.pairs))
	for t, p := range inv.pairs {
		upos[t] = lang.UPOS(p.upos)
	}
	index := map[string]uint8{}
	for i, l := range labels {
		index[l] = uint8(i)
	}
	var trees []*tree
	for i, s := range sents {
		n := len(s.gold)
		t := &tree{sent: lang.Sentence{Words: s.words, Tags: tags[i], UPOS: make([]uint8, n)}, heads: make([]int32, n), labels: make([]uint8, n)}
		roots := 0
		for k := range s.gold {
			t.sent.UPOS[k] = upos[tags[i][k]]
			label, ok := index[s.gold[k].DepRel]
			if !ok {
				label = index["dep"] // seen too seldom
			}
			t.heads[k], t.labels[k] = int32(s.gold[k].Head), label
			if s.gold[k].Head < 0 {
				roots++
				t.heads[k] = int32(n)
			}
		}
		if roots == 1 {
			t.heads = projective(t.heads)
			t.oracle = newOracle(t.heads)
			trees = append(trees, t)
		}
	}
	return trees
}

// Transitions are numbered: 0 shift, 1+l left, 1+labels+l right.
func apply(s *lang.State, transition, labels int) {
	switch {
	case transition == 0:
		s.Shift()
	case transition <= labels:
		s.LeftArc(uint8(transition - 1))
	default:
		s.RightArc(uint8(transition - 1 - labels))
	}
}

// forced makes the transitions that leave no choice.
func forced(s *lang.State, labels int) {
	for !s.Done() {
		switch shift, left := s.CanShift(), s.CanLeft(); {
		case shift && !left:
			s.Shift()
		case !shift && left:
			s.LeftArc(uint8(labels)) // to the root
		default:
			return
		}
	}
}

// options marks the transitions that can be made in mask, those of the least
// cost as right. A right arc with a wrong label is not.
func (t *tree) options(s *lang.State, labels int, mask []uint8) {
	clear(mask)
	c := t.oracle.costs(s)
	low := min(c[moveShift], c[moveLeft], c[moveRight])
	set := func(from, to int, cost int, gold bool, label uint8) {
		if cost == never {
			return
		}
		for k := from; k < to; k++ {
			mask[k] = allowed
			if cost == low && (!gold || k-from == int(label)) {
				mask[k] |= right
			}
		}
	}
	set(0, 1, c[moveShift], false, 0)
	if len(s.Stack) == 0 {
		return
	}
	s0 := s.Stack[len(s.Stack)-1]
	set(1, 1+labels, c[moveLeft], t.heads[s0] == s.Next, t.labels[s0])
	if c[moveRight] != never {
		s1 := s.Stack[len(s.Stack)-2]
		set(1+labels, 1+2*labels, c[moveRight], t.heads[s0] == s1, t.labels[s0])
	}
}

func best(score []float32, mask []uint8, want uint8) int {
	best := -1
	for t := range score {
		if mask[t]&want != 0 && (best < 0 || score[t] > score[best]) {
			best = t
		}
	}
	return best
}

// explore is how often the parser's own transition is followed while it is
// trained, after the first epoch.
const explore = 0.9

// trainParser fits a greedy parser with a dynamic oracle and exploration
// (Goldberg and Nivre 2012, 2013).
func trainParser(trees []*tree, labels int, o netOptions) *net {
	n := newNet(1+2*labels, o)
	var s lang.State
	for pass := range 2 {
		for _, t := range trees {
			s.Reset(&t.sent)
			for forced(&s, labels); !s.Done(); forced(&s, labels) {
				n.features = lang.ParseFeatures(n.features[:0], &t.sent, &s)
				if pass == 0 {
					n.count(n.features)
				} else {
					n.mark(n.features)
				}
				t.options(&s, labels, n.mask)
				clear(n.score)
				apply(&s, best(n.score, n.mask, right), labels)
			}
		}
	}
	r := rand.New(rand.NewPCG(5, 6))
	order := r.Perm(len(trees))
	for e := range o.epochs {
		n.epoch(e)
		r.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, k := range order {
			t := trees[k]
			s.Reset(&t.sent)
			for forced(&s, labels); !s.Done(); forced(&s, labels) {
				n.features = lang.ParseFeatures(n.features[:0], &t.sent, &s)
				score := n.forward(n.features, true)
				t.options(&s, labels, n.mask)
				next := best(score, n.mask, right)
				if e > 0 && r.Float64() < explore {
					next = best(score, n.mask, allowed)
				}
				n.learn()
				apply(&s, next, labels)
			}
		}
	}
	return n
}
