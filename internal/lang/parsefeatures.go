package lang

// item is a word in a configuration: hashes of its form and tag, its coarse
// part of speech, and its node.
type item struct {
	w, t, u uint64
	n       *Node
	i       int32
}

var noNode = Node{Head: -1, Left: -1, Left2: -1, Right: -1, Right2: -1}

var noItem = item{w: 21, t: 22, u: 23, n: &noNode, i: -1}

func (s *State) item(sent *Sentence, i int32) item {
	if i < 0 || i >= s.N {
		it := noItem
		if i == s.N {
			it = item{w: 31, t: 32, u: 33, n: &s.Nodes[i], i: i}
		}
		return it
	}
	return item{w: sent.Words[i].Lower, t: uint64(sent.Tags[i]) + 100, u: uint64(sent.UPOS[i]) + 50, n: &s.Nodes[i], i: i}
}

func distance(i, j int32) uint64 {
	if i < 0 || j < 0 {
		return 15
	}
	switch d := j - i; {
	case d < 5:
		return uint64(max(d, 0))
	case d < 8:
		return 5
	case d < 13:
		return 6
	}
	return 7
}

// ParseFeatures appends the features of the next transition: words, tags, ends,
// labels, distances, valencies and label sets (Zhang and Nivre 2011) of the
// words on top of the stack, the first of the buffer, their neighbours and
// dependents, and the kinds of words between them (McDonald et al. 2005).
func ParseFeatures(out []uint64, sent *Sentence, s *State) []uint64 {
	f := features{out: out}
	var st [4]item
	for k := range st {
		st[k] = noItem
		if j := len(s.Stack) - 1 - k; j >= 0 {
			st[k] = s.item(sent, s.Stack[j])
		}
	}
	var bu [4]item
	for k := range bu {
		bu[k] = noItem
		if s.Next+int32(k) <= s.N {
			bu[k] = s.item(sent, s.Next+int32(k))
		}
	}
	s0, s1, s2, b0, b1 := st[0], st[1], st[2], bu[0], bu[1]
	s0l, s0r := s.item(sent, s0.n.Left), s.item(sent, s0.n.Right)
	s1l, s1r := s.item(sent, s1.n.Left), s.item(sent, s1.n.Right)
	b0l := s.item(sent, b0.n.Left)
	s0l2, s0r2 := s.item(sent, s0.n.Left2), s.item(sent, s0.n.Right2)
	s1l2, s1r2 := s.item(sent, s1.n.Left2), s.item(sent, s1.n.Right2)
	b0l2 := s.item(sent, b0.n.Left2)

	f.add(0)
	for _, it := range [...]item{s0, s1, s2, b0, b1, bu[2]} {
		f.add(it.w)
		f.add(it.t)
	}
	for _, it := range [...]item{s0, s1, b0} {
		f.add2(it.class(sent), it.t)
		f.add(it.shape(sent))
	}
	for _, it := range [...]item{st[3], bu[3], s.item(sent, s0.i-1), s.item(sent, s0.i+1), s.item(sent, s1.i-1), s.item(sent, s1.i+1), s.item(sent, b0.i-1)} {
		f.add(it.t)
	}
	f.add(bu[3].w)
	for _, it := range [...]item{s0, s1, b0, b1} {
		f.add(it.suf(sent, 2))
		f.add(it.suf(sent, 1))
	}
	for _, it := range [...]item{s0l, s0r, s1l, s1r, b0l} {
		f.add(it.w)
		f.add(it.t)
		f.add(uint64(it.label()))
		f.add2(it.t, uint64(it.label()))
	}
	for _, it := range [...]item{s0l2, s0r2, s1l2, s1r2, b0l2} {
		f.add(it.w)
		f.add2(it.t, uint64(it.label()))
	}
	for _, it := range [...]item{s.item(sent, s0l.n.Left), s.item(sent, s0r.n.Right), s.item(sent, s1r.n.Right), s.item(sent, s0r.n.Left), s.item(sent, s1r.n.Left), s.item(sent, b0l.n.Left)} {
		f.add(it.w)
		f.add2(it.t, uint64(it.label()))
	}
	bt, tt := Mix(s0.t, b0.t), Mix(s1.t, s0.t)
	f.add(bt)
	f.add(tt)
	f.add2(s1.t, b0.t)
	f.add2(s0.w, b0.w)
	f.add2(s1.w, s0.w)
	f.add2(s0.w, b0.t)
	f.add2(s0.t, b0.w)
	f.add2(s1.w, s0.t)
	f.add2(s1.t, s0.w)
	f.add2(b0.t, b1.t)
	f.add2(tt, b0.t)
	f.add2(bt, b1.t)
	f.add2(s2.t, tt)
	f.add2(bt, s0r.t)
	f.add2(bt, s0l.t)
	f.add2(bt, b0l.t)
	f.add2(tt, s0l.t)
	f.add2(tt, s0r.t)
	f.add2(tt, s1r.t)
	f.add3(s1.w, s0.t, s0l.w)
	f.add3(s1.t, s0.w, s0l.w)
	f.add3(s0.t, b0.w, b0l.w)
	d0, d1 := distance(s0.i, b0.i), distance(s1.i, s0.i)
	f.add(d0)
	f.add(d1)
	f.add2(bt, d0)
	f.add2(tt, d1)
	f.add2(s0.t, uint64(s0.n.NLeft))
	f.add2(s0.t, uint64(s0.n.NRight))
	f.add2(s1.t, uint64(s1.n.NRight))
	f.add2(b0.t, uint64(b0.n.NLeft))
	f.add(s0.n.LeftSet)
	f.add2(s0.u, s0.n.LeftSet)
	f.add(s0.n.RightSet)
	f.add2(s0.u, s0.n.RightSet)
	f.add2(s1.u, s1.n.RightSet)
	f.add2(s1.u, s1.n.LeftSet)
	f.add2(b0.u, b0.n.LeftSet)
	x, y, z := s.between(s0.i, b0.i), s.between(s1.i, s0.i), s.between(s1.i, b0.i)
	f.add(x)
	f.add(y)
	f.add(z)
	f.add3(s0.u, b0.u, x)
	f.add3(s1.u, s0.u, y)
	f.add3(s1.u, b0.u, z)
	f.add(uint64(min(len(s.Stack), 6)))
	return f.out
}

func (it item) shape(sent *Sentence) uint64 {
	if it.i < 0 || int(it.i) >= len(sent.Words) {
		return 5
	}
	return sent.Words[it.i].Shape
}

func (it item) class(sent *Sentence) uint64 {
	if it.i < 0 || int(it.i) >= len(sent.Words) {
		return 5
	}
	return uint64(sent.Words[it.i].Class) + 10
}

func (it item) suf(sent *Sentence, k int) uint64 {
	if it.i < 0 || int(it.i) >= len(sent.Words) {
		return 5
	}
	return sent.Words[it.i].Suf[k]
}

func (it item) label() uint8 {
	if it.n.Head < 0 {
		return 0
	}
	return it.n.Label + 1
}
