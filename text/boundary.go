package text

import (
	_ "embed"
	"strings"
)

const (
	maxFeatures = 27
	tableBits   = 17
	tableSize   = 1 << tableBits
)

// state is what is known of a block while its sentences are found.
type state struct {
	first    int    // the sentence's first piece
	wrap     int    // the width at which the block's lines are wrapped, 0 for none
	quote    bool   // inside double quotation marks
	brackets int    // open brackets
	stops    uint32 // how densely the block has sentence ends, 0 to 4
}

func (s *segmenter) newState(start, end int) state {
	st := state{wrap: wrapWidth(s.text[start:end])}
	stops := 0
	for i := range s.pieces {
		switch s.pieces[i].kind {
		case kindStop, kindEnd, kindEllipsis:
			stops++
		}
	}
	n := len(s.pieces)
	switch {
	case stops == 0:
	case stops == 1:
		st.stops = 1
		if k := s.pieces[n-1].kind; k == kindStop || k == kindEnd || k == kindEllipsis {
			st.stops = 2
		}
	case stops*40 < n:
		st.stops = 3
	default:
		st.stops = 4
	}
	return st
}

// lengthClass maps a number of pieces to a class.
func lengthClass(n int) uint32 {
	switch {
	case n <= 6:
		return uint32(n)
	case n <= 8:
		return 7
	case n <= 12:
		return 8
	case n <= 20:
		return 9
	case n <= 40:
		return 10
	case n <= 80:
		return 11
	}
	return 12
}

// begin says that a sentence begins with piece i.
func (st *state) begin(i int) { st.first = i }

// pass takes note of piece p.
func (st *state) pass(p piece) {
	switch p.kind {
	case kindOpenQuote:
		st.quote = true
	case kindCloseQuote:
		st.quote = false
	case kindQuote:
		st.quote = !st.quote
	case kindOpenBracket:
		st.brackets++
	case kindCloseBracket:
		st.brackets = max(0, st.brackets-1)
	}
}

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

// candidate reports whether a sentence may end between two pieces.
func candidate(cur, next piece) bool {
	switch next.kind {
	case kindComma, kindStop, kindEnd, kindClitic, kindCloseBracket, kindSemi, kindColon:
		return false
	case kindLower:
		switch cur.kind {
		case kindStop, kindEnd, kindEllipsis, kindEmoticon, kindRule, kindCloseQuote, kindCloseBracket, kindAddress, kindColon, kindAbbrev,
			kindDash, kindQuote, kindSemi, kindHyphen:
			return true
		}
		return false
	}
	return true
}

// weights holds a signed byte for each feature. It is made by [Train] from UD
// English EWT train (CC BY-SA 4.0) and the openly licensed genres of GUM train
// (annotations CC BY 4.0); doc/text.md has the command.
//
//go:embed boundary.bin
var weights string

// boundary reports whether a sentence ends after piece i, which is not the
// block's last.
func (s *segmenter) boundary(st *state, i int) bool {
	cur, next := s.pieces[i], s.pieces[i+1]
	if breaks := strings.Count(s.text[cur.end:next.start], "\n"); breaks > 0 && s.breaks(st, cur, next, breaks) {
		return true
	}
	if !candidate(cur, next) || s.initial(st, i) {
		return false
	}
	sum := int32(0)
	for _, f := range s.extract(st, i) {
		sum += int32(int8(weights[f]))
	}
	return sum > 0
}

// initial reports whether piece i is the letter between a first name and a
// surname: "Ana J. Brek". "Vitamin C. The" is none: a word that begins
// sentences follows; "I" may be the pronoun.
func (s *segmenter) initial(st *state, i int) bool {
	cur, next := s.pieces[i], s.pieces[i+1]
	if i == st.first || cur.kind != kindAbbrev || cur.end-cur.start != 2 || !isUpper(s.text[cur.start]) || s.text[cur.start] == 'I' ||
		next.kind != kindCapital && next.kind != kindMixed || s.pieces[i-1].kind != kindCapital {
		return false
	}
	return !opener(s.text[next.start:next.end])
}

// breaks reports whether the line ends between two pieces end a sentence: a
// blank line does, and so does a line end where the block's lines are not
// wrapped or where the next word would have fitted on the line.
func (s *segmenter) breaks(st *state, cur, next piece, n int) bool {
	if n > 1 || st.wrap == 0 {
		return true
	}
	line := cur.end - 1 - strings.LastIndexByte(s.text[max(0, cur.end-st.wrap-1):cur.end], '\n')
	line -= max(0, cur.end-st.wrap-1)
	word := next.end // the end of what stands before white space, as far as it matters
	for word < len(s.text) && word-next.start <= st.wrap && class(s.text[word]) != space {
		word++
	}
	return line+1+word-next.start <= st.wrap
}

// extract returns the features of the place after piece i as indices into the
// weights. They are kinds and words around the place, how long the sentence
// is and how much of the block is left, open quotation marks and brackets, and
// what the block looks like, alone and combined.
func (s *segmenter) extract(st *state, i int) []uint32 {
	at := func(j int) piece {
		switch {
		case j < st.first:
			return piece{hash: 1, kind: kindBefore}
		case j >= len(s.pieces):
			return piece{hash: 2, kind: kindAfter}
		}
		return s.pieces[j]
	}
	pp, p, c, n, q, r := at(i-2), at(i-1), s.pieces[i], s.pieces[i+1], at(i+2), at(i+3)
	f := s.pieces[st.first]
	kpp, kp, kc, kn, kq, kr := uint32(pp.kind), uint32(p.kind), uint32(c.kind), uint32(n.kind), uint32(q.kind), uint32(r.kind)
	cn := kc<<5 | kn
	length := lengthClass(i + 1 - st.first)
	rest := lengthClass(len(s.pieces) - i - 1)
	gap := uint32(0)
	if c.end < n.start {
		gap = 1
	}
	inside := uint32(min(st.brackets, 2))
	if st.quote {
		inside |= 4
	}
	opening := uint32(f.kind)
	if st.first+1 < len(s.pieces) {
		opening = opening<<5 | uint32(s.pieces[st.first+1].kind)
	}
	s.features = [maxFeatures]uint32{
		feature(0, cn),
		feature(1, n.hash),
		feature(2, p.hash^kc),
		feature(3, n.hash+kc),
		feature(4, c.hash+kn),
		feature(5, n.hash*31+q.hash),
		feature(6, kp<<10|cn),
		feature(7, cn<<5|kq),
		feature(8, cn<<5|length),
		feature(9, cn<<2|gap),
		feature(10, cn<<5|inside),
		feature(11, q.hash+kn),
		feature(12, f.hash+min(length, 6)),
		feature(13, uint32(f.kind)<<10|min(length, 6)<<5|kn),
		feature(14, kpp<<15|kp<<10|cn),
		feature(15, cn<<5|st.stops),
		feature(16, p.hash*31+c.hash),
		feature(17, cn<<5|rest),
		feature(18, cn<<10|kq<<5|kr),
		feature(19, p.hash*31+n.hash+kc),
		feature(20, c.hash*31+n.hash),
		feature(21, kp<<15|cn<<5|kq),
		feature(22, pp.hash*31+p.hash+kc),
		feature(23, uint32(min(c.end-c.start, 15))<<10|cn),
		feature(24, n.hash*31+q.hash+kc),
		feature(25, opening<<10|cn),
		feature(26, 0),
	}
	return s.features[:]
}

// feature hashes a template's number and its value.
func feature(id, value uint32) uint32 {
	h := (value + id*0x9E3779B1) * 0x85EBCA6B
	h ^= h >> 15
	return h * 0xC2B2AE35 >> (32 - tableBits)
}
