package text

import "strings"

const maxFeatures = 40

// state is what is known of a block while its sentences are found.
type state struct {
	first int // the sentence's first piece
	wrap  int // the width at which the block's lines are wrapped, 0 for none
}

func (s *segmenter) newState(start, end int) state {
	return state{wrap: wrapWidth(s.text[start:end])}
}

// begin says that a sentence begins with piece i.
func (st *state) begin(i int) { st.first = i }

// wrapWidth returns the length of the longest line of a text whose lines are
// wrapped, or 0 where line ends mean something.
func wrapWidth(text string) int {
	if strings.IndexByte(text, '\n') < 0 {
		return 0
	}
	width := 0
	for line := range strings.SplitSeq(text, "\n") {
		width = max(width, len(line))
	}
	if width < 50 || width > 120 {
		return 0
	}
	return width
}

// boundary reports whether a sentence ends after piece i, which is not the
// block's last.
func (s *segmenter) boundary(st *state, i int) bool {
	cur, next := s.pieces[i], s.pieces[i+1]
	if cur.end == next.start {
		return false
	}
	k := i
	for k > st.first && (s.pieces[k].kind == kindCloseQuote || s.pieces[k].kind == kindCloseBracket) {
		k--
	}
	switch s.pieces[k].kind {
	case kindStop, kindEnd, kindEllipsis:
	default:
		return false
	}
	switch next.kind {
	case kindLower, kindComma, kindCloseQuote, kindCloseBracket, kindSemi, kindColon:
		return false
	}
	return true
}
