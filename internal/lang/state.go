package lang

// State is a configuration of the arc-hybrid transition system (Kuhlmann,
// Gómez-Rodríguez and Satta 2011): a stack of words whose head is open, the
// words to come, and the arcs made so far. The root stands after the last word
// (Ballesteros and Nivre 2013) and takes exactly one dependent, so that every
// finished state is a tree with one root.
type State struct {
	Stack []int32
	Next  int32 // first word of the buffer; the number of words is the root
	N     int32
	Nodes []Node
	// counts[k][i] is the number of words of kind k before word i.
	counts [kinds][]int16
}

// Node is a word with the arcs it takes part in.
type Node struct {
	Head  int32 // -1 while open
	Label uint8
	// Left and Right are the outermost dependents to each side, Left2 and
	// Right2 the next ones; -1 for none.
	Left, Left2, Right, Right2 int32
	NLeft, NRight              uint8
	// LeftSet and RightSet hold the labels of the dependents, one bit each.
	LeftSet, RightSet uint64
}

// Kinds of words that are counted between two others.
const (
	kindVerb = iota
	kindNoun
	kindComma
	kindConj
	kindPrep
	kinds
)

// Reset begins the sentence.
func (s *State) Reset(sent *Sentence) {
	n := len(sent.Words)
	s.Stack, s.Next, s.N = s.Stack[:0], 0, int32(n)
	if cap(s.Nodes) < n+1 {
		s.Nodes = make([]Node, n+1, 2*n+64)
		for k := range s.counts {
			s.counts[k] = make([]int16, n+1, 2*n+64)
		}
	}
	s.Nodes = s.Nodes[:n+1]
	for i := range s.Nodes {
		s.Nodes[i] = Node{Head: -1, Left: -1, Left2: -1, Right: -1, Right2: -1}
	}
	for k := range s.counts {
		s.counts[k] = s.counts[k][:n+1]
		s.counts[k][0] = 0
	}
	for i, u := range sent.UPOS {
		k := kindOf[u]
		for j := range s.counts {
			s.counts[j][i+1] = s.counts[j][i]
		}
		if k >= 0 {
			s.counts[k][i+1]++
		}
	}
}

// Done reports whether every word has a head.
func (s *State) Done() bool { return s.Next == s.N && len(s.Stack) == 0 }

// CanShift reports whether a word can go from the buffer to the stack.
func (s *State) CanShift() bool { return s.Next < s.N }

// CanLeft reports whether the first word of the buffer, or the root, can
// become the head of the top of the stack.
func (s *State) CanLeft() bool {
	return len(s.Stack) == 1 || len(s.Stack) > 1 && s.Next < s.N
}

// CanRight reports whether the second word of the stack can become the head
// of the first.
func (s *State) CanRight() bool { return len(s.Stack) > 1 }

// Shift moves a word from the buffer to the stack.
func (s *State) Shift() {
	s.Stack = append(s.Stack, s.Next)
	s.Next++
}

// LeftArc makes the first word of the buffer, or the root, the head of the top
// of the stack.
func (s *State) LeftArc(label uint8) {
	d := s.pop()
	s.Nodes[d].Head, s.Nodes[d].Label = s.Next, label
	h := &s.Nodes[s.Next]
	h.Left, h.Left2 = d, h.Left
	if h.NLeft < 9 {
		h.NLeft++
	}
	h.LeftSet |= 1 << (label & 63)
}

// RightArc makes the second word of the stack the head of the first.
func (s *State) RightArc(label uint8) {
	d := s.pop()
	top := s.Stack[len(s.Stack)-1]
	s.Nodes[d].Head, s.Nodes[d].Label = top, label
	h := &s.Nodes[top]
	h.Right, h.Right2 = d, h.Right
	if h.NRight < 9 {
		h.NRight++
	}
	h.RightSet |= 1 << (label & 63)
}

func (s *State) pop() int32 {
	d := s.Stack[len(s.Stack)-1]
	s.Stack = s.Stack[:len(s.Stack)-1]
	return d
}

// between returns a number for the kinds of words between words i and j.
func (s *State) between(i, j int32) uint64 {
	if i < 0 || j < 0 || i+1 >= j {
		return 0
	}
	x := uint64(0)
	for k := range s.counts {
		x = x*3 + uint64(min(2, s.counts[k][j]-s.counts[k][i+1]))
	}
	return x + 1
}

// CopyFrom makes s a copy of t that shares nothing with it but the words.
func (s *State) CopyFrom(t *State) {
	s.Stack = append(s.Stack[:0], t.Stack...)
	s.Next, s.N = t.Next, t.N
	s.Nodes = append(s.Nodes[:0], t.Nodes...)
	s.counts = t.counts
}

// StackHash returns a hash of the stack.
func (s *State) StackHash() uint64 {
	h := uint64(len(s.Stack))
	for _, i := range s.Stack {
		h = Mix(h, uint64(i))
	}
	return h
}
