package lang

// Sentence is a sentence as the tagger and the parser see it.
type Sentence struct {
	Words []Word
	Tags  []uint16 // index of the pair of upos and xpos
	UPOS  []uint8  // index in UPOSNames
}

// Resize makes room for n words. What is in it is of no worth then.
func (s *Sentence) Resize(n int) {
	if cap(s.Words) < n {
		s.Words, s.Tags, s.UPOS = make([]Word, 2*n), make([]uint16, 2*n), make([]uint8, 2*n)
	}
	s.Words, s.Tags, s.UPOS = s.Words[:n], s.Tags[:n], s.UPOS[:n]
}

// Turn copies s into t, last word first.
func (s *Sentence) Turn(t *Sentence) {
	n := len(s.Words)
	t.Resize(n)
	for i := range s.Words {
		t.Words[n-1-i], t.Tags[n-1-i], t.UPOS[n-1-i] = s.Words[i], s.Tags[i], s.UPOS[i]
	}
}
