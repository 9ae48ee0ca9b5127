package model

import (
	"math"
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/lang"
)

// Parse fills Head and DepRel of every token of a, which must be tagged: by
// [Model.Tag], or with gold tags. Each sentence becomes a tree with one root.
//
// Two parsers read the sentence, from its beginning and from its end. Each
// makes one transition at a time, of the arc-hybrid system, and takes the best
// one; where they differ, the surer one is followed as long as the tree stays
// a tree (Sagae and Lavie 2006; Attardi and Dell'Orletta 2009).
func (m *Model) Parse(a *readout.Annotation) {
	sp := m.spaces.Get().(*space)
	defer m.spaces.Put(sp)
	for _, sent := range a.Sentences {
		m.look(a, sent, sp)
		n := len(sp.sent.Words)
		for i := range n {
			t := m.pairOf(&a.Tokens[sent.First+i])
			sp.sent.Tags[i], sp.sent.UPOS[i] = t, m.upos[t]
			sp.turned.Tags[n-1-i], sp.turned.UPOS[n-1-i] = t, m.upos[t]
		}
		m.parse(0, &sp.sent, sp)
		m.parse(1, &sp.turned, sp)
		sp.trees[1].turn()
		sp.join()
		tree := &sp.trees[0]
		for i := range n {
			tok := &a.Tokens[sent.First+i]
			tok.Head = sent.First + int(tree.heads[i])
			if int(tree.heads[i]) == n {
				tok.Head = -1
			}
			tok.DepRel = m.labels[tree.labels[i]]
		}
		agree(a, a.Tokens[sent.First:sent.Last], sent.First)
	}
}

// pairOf returns the index of a token's tags, or of the nearest the model knows.
func (m *Model) pairOf(tok *readout.Token) uint16 {
	if t, ok := m.index[pair{tok.UPOS, tok.XPOS}]; ok {
		return t
	}
	if t, ok := m.coarse[tok.UPOS]; ok {
		return t
	}
	return m.coarse["X"]
}

// tree is what one parser says: of each word its head, where the root is the
// number of words, the label, and how sure it is of each, in log odds over the
// next best.
type tree struct {
	heads           []int32
	labels          []uint8
	sure, sureLabel []float32
}

func (t *tree) resize(n int) {
	if cap(t.heads) < n {
		t.heads, t.labels = make([]int32, 2*n), make([]uint8, 2*n)
		t.sure, t.sureLabel = make([]float32, 2*n), make([]float32, 2*n)
	}
	t.heads, t.labels, t.sure, t.sureLabel = t.heads[:n], t.labels[:n], t.sure[:n], t.sureLabel[:n]
	clear(t.sure)
	clear(t.sureLabel)
}

// turn makes the tree of a turned sentence one of the sentence.
func (t *tree) turn() {
	n := int32(len(t.heads))
	slices.Reverse(t.heads)
	slices.Reverse(t.labels)
	slices.Reverse(t.sure)
	slices.Reverse(t.sureLabel)
	for i, h := range t.heads {
		if h < n {
			t.heads[i] = n - 1 - h
		}
	}
}

// parse runs one parser over sent and fills its tree.
//
// Where the first parser is in doubt between two moves, it comes back to follow
// the other one too; the tree of the highest probability is kept (selectional
// branching, Choi and McCallum 2013).
func (m *Model) parse(way int, sent *lang.Sentence, sp *space) {
	tree := &sp.trees[way]
	tree.resize(len(sent.Words))
	s := &sp.state
	s.Reset(sent)
	sp.doubts = sp.doubts[:0]
	sp.steps = sp.steps[:0]
	top, _ := m.run(way, sent, sp, tree, 0, true)
	doubts := len(sp.doubts)
	for range min(doubts, maxBranches) {
		// The slightest margin first.
		k := -1
		for i := range sp.doubts {
			if d := &sp.doubts[i]; !d.done && (k < 0 || d.margin < sp.doubts[k].margin) {
				k = i
			}
		}
		d := &sp.doubts[k]
		d.done = true
		s.CopyFrom(&d.state)
		sp.other.resize(len(sent.Words))
		copy(sp.other.sure, d.tree.sure)
		copy(sp.other.sureLabel, d.tree.sureLabel)
		m.apply(s, d.move, d.label)
		if sum, ok := m.run(way, sent, sp, &sp.other, d.sum, false); ok && sum > top {
			top = sum
			*tree, sp.other = sp.other, *tree
		}
	}
}

const (
	maxBranched = 200 // words of the longest sentence in which doubts are followed
	maxBranches = 4   // doubts that are followed in a sentence
	doubtful    = 1   // margin in log odds below which there is a doubt
)

// doubt is a state in which two moves were nearly as good.
type doubt struct {
	state  lang.State
	tree   tree
	move   int
	label  uint8
	sum    float32 // log probability with the other move
	margin float32
	done   bool
}

func (m *Model) apply(s *lang.State, move int, label uint8) {
	switch move {
	case 0:
		s.Shift()
	case 1:
		s.LeftArc(label)
	case 2:
		s.RightArc(label)
	}
}

// run parses from the present state to the end and returns sum with the log
// probabilities of its moves added. The first run notes its steps and doubts.
// The others stop, with ok false, where they come to a stack that the first
// run had too, and are behind it.
func (m *Model) run(way int, sent *lang.Sentence, sp *space, tree *tree, sum float32, first bool) (total float32, ok bool) {
	s, net := &sp.state, m.parser[way]
	labels := len(m.labels) - 1
	branch := first && len(sent.Words) <= maxBranched && way == 0
	for !s.Done() {
		if at := 2*int(s.Next) - len(s.Stack); branch {
			sp.steps = append(sp.steps, step{s.StackHash(), sum})
		} else if !first && sp.steps[at].sum >= sum && sp.steps[at].stack == s.StackHash() {
			return 0, false
		}
		shift, left, right := s.CanShift(), s.CanLeft(), s.CanRight()
		switch {
		case shift && !left:
			s.Shift()
			continue
		case !shift && left:
			tree.sure[s.Stack[0]], tree.sureLabel[s.Stack[0]] = 0, 0
			s.LeftArc(uint8(labels)) // to the root
			continue
		}
		sp.feats = lang.ParseFeatures(sp.feats[:0], sent, s)
		scores := net.Score(sp.feats, &sp.net)
		// The best transition of each move, and the second best label.
		const least = -1 << 30
		best := [3]int32{least, least, least}
		second, which := best, [3]int{}
		if shift {
			best[0] = scores[0]
		}
		see := func(move, from int) {
			for t, x := range scores[from : from+labels] {
				if x > best[move] {
					second[move], best[move], which[move] = best[move], x, t
				} else if x > second[move] {
					second[move] = x
				}
			}
		}
		if left {
			see(1, 1)
		}
		if right {
			see(2, 1+labels)
		}
		move := 0
		for k := range best {
			if best[k] > best[move] {
				move = k
			}
		}
		other := (move + 1) % 3
		if k := (move + 2) % 3; best[k] > best[other] {
			other = k
		}
		margin := float32(0)
		if best[other] > least {
			margin = float32(net.Unit * float32(best[move]-best[other]))
			lost := unsure(margin)
			if branch && margin < doubtful {
				d := sp.doubt()
				d.state.CopyFrom(s)
				d.tree.resize(len(sent.Words))
				copy(d.tree.sure, tree.sure)
				copy(d.tree.sureLabel, tree.sureLabel)
				d.move, d.label, d.sum, d.margin, d.done = other, uint8(which[other]), sum-lost-margin, margin, false
			}
			sum -= lost
		}
		if move != 0 {
			d := s.Stack[len(s.Stack)-1]
			tree.sure[d] = margin
			tree.sureLabel[d] = float32(net.Unit * float32(best[move]-second[move]))
		}
		m.apply(s, move, uint8(which[move]))
	}
	for i := range tree.heads {
		tree.heads[i], tree.labels[i] = s.Nodes[i].Head, s.Nodes[i].Label
	}
	return sum, true
}

// unsure returns the log probability, turned positive, of the better of two
// moves with a margin in log odds. It is rounded, so that machines whose
// exponential functions differ in the last digit agree.
func unsure(margin float32) float32 {
	return float32(math.Round(math.Log1p(math.Exp(-float64(margin)))*4096) / 4096)
}

// step is a state that the first run came to.
type step struct {
	stack uint64
	sum   float32
}

func (sp *space) doubt() *doubt {
	if len(sp.doubts) < cap(sp.doubts) {
		sp.doubts = sp.doubts[:len(sp.doubts)+1]
	} else {
		sp.doubts = append(sp.doubts, doubt{})
	}
	return &sp.doubts[len(sp.doubts)-1]
}

// surer is by how much more, in log odds, the second parser must be sure: it is
// the weaker one, as English is easier to parse forth than back.
const surer = 2

// maxWalk bounds the steps from a word towards the root.
const maxWalk = 500

// join lets the first tree follow the second where that is surer.
func (sp *space) join() {
	a, b := &sp.trees[0], &sp.trees[1]
	root := int32(len(a.heads))
	sp.differ = sp.differ[:0]
	rootA, rootB := int32(-1), int32(-1)
	for i := range a.heads {
		d := int32(i)
		if a.heads[i] == root {
			rootA = d
		}
		if b.heads[i] == root {
			rootB = d
		}
		switch {
		case a.heads[i] == b.heads[i]:
			if a.labels[i] != b.labels[i] && b.sureLabel[i] > a.sureLabel[i]+surer {
				a.labels[i] = b.labels[i]
			}
		case a.heads[i] != root && b.heads[i] != root && b.sure[i] > a.sure[i]+surer:
			sp.differ = append(sp.differ, d)
		}
	}
	if rootA != rootB && b.sure[rootA] > a.sure[rootB]+surer {
		old, label := a.heads[rootB], a.labels[rootB]
		a.heads[rootB], a.labels[rootB] = root, b.labels[rootB]
		if !a.follow(rootA, b, root) {
			a.heads[rootB], a.labels[rootB] = old, label
		}
	}
	slices.SortFunc(sp.differ, func(x, y int32) int {
		switch dx, dy := b.sure[x]-a.sure[x], b.sure[y]-a.sure[y]; {
		case dx > dy:
			return -1
		case dx < dy:
			return 1
		}
		return int(x - y)
	})
	for _, d := range sp.differ {
		a.follow(d, b, root)
	}
}

// follow gives d the head it has in b, unless that makes a cycle.
func (t *tree) follow(d int32, b *tree, root int32) bool {
	h := b.heads[d]
	for steps := 0; h != root; steps++ {
		if h == d || steps == maxWalk {
			return false
		}
		h = t.heads[h]
	}
	t.heads[d], t.labels[d] = b.heads[d], b.labels[d]
	return true
}
