package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// piece is a token as the scanner gives it.
type piece struct {
	start, end int
	hash       uint32 // of the lower-case form
	kind       kind
}

// scanner cuts text into pieces. It goes from left to right; what it looks at
// beyond a token's end is bounded, so that its time is linear in the text.
type scanner struct {
	text   string
	pieces []piece
}

// emit appends a token.
func (s *scanner) emit(start, end int, k kind) {
	h := uint32(2166136261)
	for i := start; i < end && i < start+32; i++ {
		h = (h ^ uint32(lower(s.text[i]))) * 16777619
	}
	s.pieces = append(s.pieces, piece{start, end, h, k})
}

// emitWord appends a token of letters and digits, with the kind of its shape.
func (s *scanner) emitWord(start, end int) {
	if end-start > maxToken {
		s.emitLong(start, end, kindOther)
		return
	}
	h := uint32(2166136261)
	small, capitals, digits := 0, 0, 0
	for i := start; i < end; i++ {
		b := s.text[i]
		switch {
		case b >= 'a' && b <= 'z':
			small++
		case b >= 'A' && b <= 'Z':
			capitals++
			b += 'a' - 'A'
		case b >= '0' && b <= '9':
			digits++
		}
		if i < start+32 {
			h = (h ^ uint32(b)) * 16777619
		}
	}
	k := kindLower
	first := s.text[start]
	switch {
	case digits > 0:
		k = kindMixed
		if small+capitals == 0 {
			k = kindNumber
		}
	case first >= utf8.RuneSelf:
		if r, _ := utf8.DecodeRuneInString(s.text[start:end]); unicode.IsUpper(r) {
			k = kindCapital
		}
	case isUpper(first) && small == 0 && capitals > 1:
		k = kindUpper
	case isUpper(first):
		k = kindCapital
	case capitals > 0:
		k = kindMixed
	}
	s.pieces = append(s.pieces, piece{start, end, h, k})
}

// emitLong appends a stretch that is longer than a token may be in pieces of
// at most maxToken bytes, on character boundaries, and returns its end.
func (s *scanner) emitLong(start, end int, k kind) int {
	for start < end {
		at := min(start+maxToken, end)
		for at < end && !utf8.RuneStart(s.text[at]) {
			at--
		}
		s.emit(start, at, k)
		start = at
	}
	return end
}

// scan appends the tokens of the text from byte start to end.
func (s *scanner) scan(start, end int) {
	for i := start; i < end; {
		b := s.text[i]
		if c := class(b); c == space {
			i++
			continue
		} else if c == multi {
			if r, size := utf8.DecodeRuneInString(s.text[i:end]); unicode.IsSpace(r) {
				i += size
				continue
			}
		}
		j, seen := i, uint8(0)
		for j < end {
			c := class(s.text[j])
			if c == space {
				break
			}
			if c == multi {
				r, size := utf8.DecodeRuneInString(s.text[j:end])
				if unicode.IsSpace(r) {
					break
				}
				j += size
			} else {
				j++
			}
			seen |= c
		}
		if seen == letter {
			s.word(i, j)
		} else {
			s.chunk(i, j, seen)
		}
		i = j
	}
}

// chunk appends the tokens of a stretch without white space; seen is the
// union of the classes of its bytes.
func (s *scanner) chunk(start, end int, seen uint8) {
	if seen&^(mark|hyphen|dot) == 0 && end-start > 3 && drawn(s.text[start:end]) {
		s.emitLong(start, end, kindRule)
		return
	}
	dotted := seen&(dot|mark) != 0 && seen&(letter|digit) != 0
	for i := start; i < end; {
		switch c := class(s.text[i]); c {
		case letter, digit:
			if dotted {
				if j := s.address(i, end); j > 0 {
					s.emitLong(i, j, kindAddress)
					i = j
					continue
				}
			}
			if c == letter {
				i = s.stem(i, end)
			} else {
				i = s.number(i, end)
			}
		case multi:
			r, size := utf8.DecodeRuneInString(s.text[i:end])
			switch {
			case wordRune(r):
				i = s.stem(i, end)
			case curlyApostrophe(r):
				i = s.apostrophe(i, size, start, end)
			default:
				i = s.symbol(i, r, size, start, end)
			}
		case apostrophe:
			i = s.apostrophe(i, 1, start, end)
		default:
			i = s.punctuation(i, start, end)
		}
	}
}

// drawn reports whether a stretch is a line or an arrow made of signs.
func drawn(text string) bool {
	for i := range len(text) {
		if strings.IndexByte("-=*_~+|<>^", text[i]) < 0 {
			return false
		}
	}
	return true
}

// run returns the end of the run of byte b that begins at i.
func run(text string, i, end int, b byte) int {
	for i < end && text[i] == b {
		i++
	}
	return i
}

// punctuation appends the token of ASCII punctuation at i and returns its end.
func (s *scanner) punctuation(i, start, end int) int {
	if i == start || isAlnum(s.text[i-1]) {
		if j := emoticon(s.text, i, end, i == start); j > 0 {
			s.emit(i, j, kindEmoticon)
			return j
		}
	}
	b := s.text[i]
	j := i + 1
	next := byte(' ')
	if j < end {
		next = s.text[j]
	}
	k := kindSymbol
	switch b {
	case '.', '!', '?':
		if b == '.' && isDigit(next) && (i == start || !isAlnum(s.text[i-1])) {
			return s.number(i, end)
		}
		if b == '.' && (i == start || !isAlnum(s.text[i-1])) && isLetter(next) {
			if j = fileEnding(s.text, i, end); j > 0 {
				s.emit(i, j, kindAddress)
				return j
			}
		}
		k = kindStop
		if j = run(s.text, i, end, '.'); j-i > 1 {
			k = kindEllipsis
			break
		}
		for j < end && (s.text[j] == '!' || s.text[j] == '?') {
			j, k = j+1, kindEnd
		}
	case ',':
		k = kindComma
	case ':':
		k = kindColon
	case ';':
		k = kindSemi
	case '"':
		k = s.straight(i, start, end)
	case '(', '{':
		k = kindOpenBracket
	case ')', '}':
		k = kindCloseBracket
	case '[':
		k = kindOpenBracket
	case ']':
		k = kindCloseBracket
	case '<', '>':
		k = kindOpenBracket
		if b == '>' {
			k = kindCloseBracket
		}
		if j = run(s.text, i, end, b); b == '<' && j < end && s.text[j] == '-' {
			j, k = run(s.text, j, end, '-'), kindSymbol
		}
	case '-', '=':
		j = run(s.text, i, end, b)
		switch {
		case j < end && s.text[j] == '>':
			j, k = j+1, kindSymbol
		case j-i > 3 || b == '=' && j-i > 1:
			k = kindRule
		case b == '=':
		case j-i > 1:
			k = kindDash
		default:
			k = kindHyphen
		}
	case '*', '_', '~', '#', '+', '^', '|', '\\', '$', '/':
		j = run(s.text, i, end, b)
		switch {
		case j-i > 2:
			k = kindRule
		case b == '*' || b == '#':
			k = kindBullet
		}
		switch {
		case b == '+' && j == i+1 && isDigit(next) && i == start:
			return s.number(i, end)
		case b == '#' && j == i+1 && isLetter(next) && i == start:
			for j < end && (isAlnum(s.text[j]) || s.text[j] == '_') {
				j++
			}
			s.emitWord(i, j)
			return j
		}
	case '@':
		if i == start && isLetter(next) {
			for j < end && (isAlnum(s.text[j]) || s.text[j] == '_') {
				j++
			}
			s.emitLong(i, j, kindAddress)
			return j
		}
	}
	return s.emitLong(i, j, k)
}

// straight tells an opening from a closing straight quotation mark at i by
// what stands beside it.
func (s *scanner) straight(i, start, end int) kind {
	before := i == start || strings.IndexByte("([{<-/", s.text[i-1]) >= 0
	after := i+1 == end
	switch {
	case before && !after:
		return kindOpenQuote
	case after && !before:
		return kindCloseQuote
	case !before && strings.IndexByte(".,;:!?)]}-'", s.text[i+1]) >= 0:
		return kindCloseQuote
	}
	return kindQuote
}

// symbol appends the token of the character r at i, which is beyond ASCII and
// not part of a word, and returns its end.
func (s *scanner) symbol(i int, r rune, size, start, end int) int {
	j := i + size
	k := kindSymbol
	switch r {
	case '“', '„', '«', '‹', '「', '『':
		k = kindOpenQuote
	case '”', '»', '›', '」', '』':
		k = kindCloseQuote
	case '‚':
		k = kindOpenQuote
	case '…':
		k = kindEllipsis
		for strings.HasPrefix(s.text[j:end], "…") {
			j += size
		}
		j = run(s.text, j, end, '.')
	case '—', '–', '―', '‒', '‐', '‑', '−':
		k = kindDash
		if r == '‐' || r == '‑' || r == '−' {
			k = kindHyphen
		}
		for strings.HasPrefix(s.text[j:end], s.text[i:i+size]) {
			j += size
		}
	case '。', '．':
		k = kindStop
	case '！', '？', '‽', '؟':
		k = kindEnd
	case '、', '，', '،':
		k = kindComma
	case '•', '·', '●', '■', '▪', '◦', '‣', '⁃', '►', '▶', '□', '○', '*':
		k = kindBullet
	default:
		switch {
		case unicode.Is(unicode.Ps, r):
			k = kindOpenBracket
		case unicode.Is(unicode.Pe, r):
			k = kindCloseBracket
		case unicode.Is(unicode.So, r):
			k = kindEmoticon
			j = emoji(s.text, j, end)
		case !unicode.IsPunct(r) && !unicode.IsSymbol(r):
			k = kindOther
			for j < end {
				r, size := utf8.DecodeRuneInString(s.text[j:end])
				if r < utf8.RuneSelf || wordRune(r) || unicode.IsPunct(r) || unicode.IsSymbol(r) {
					break
				}
				j += size
			}
		}
	}
	return s.emitLong(i, j, k)
}

// emoji returns the end of an emoji of which the first character ends at j:
// modifiers, variation selectors and what joiners add.
func emoji(text string, j, end int) int {
	for j < end {
		r, size := utf8.DecodeRuneInString(text[j:end])
		switch {
		case r == '\ufe0f', r == '\ufe0e', r >= 0x1F3FB && r <= 0x1F3FF, r >= 0xE0020 && r <= 0xE007F:
			j += size
		case r == '\u200d':
			j += size
			if r, size := utf8.DecodeRuneInString(text[j:end]); unicode.Is(unicode.So, r) {
				j += size
			}
		default:
			return j
		}
	}
	return j
}

// apostrophe appends the token that begins with the apostrophe or single
// quotation mark at i, of size bytes, and returns its end.
func (s *scanner) apostrophe(i, size, start, end int) int {
	j := i + size
	if strings.HasPrefix(s.text[j:end], s.text[i:j]) || s.text[i:j] == "‘" && strings.HasPrefix(s.text[j:end], "’") { // '' `` ’’ ‘’
		j += size
		k := kindCloseQuote
		switch {
		case s.text[i] == '`':
			k = kindOpenQuote
		case i == start && j < end:
			k = kindOpenQuote
		}
		s.emit(i, j, k)
		return j
	}
	tail := j
	for tail < end && tail < j+8 && isLetter(s.text[tail]) {
		tail++
	}
	if tail < j+8 && tail > j && (tail == end || !wordAt(s.text, tail, end)) {
		word := s.text[j:tail]
		if clitic(word) && (i > start || tail == end && len(word) == 1) || i == start && aphetic(word) {
			s.emit(i, tail, kindClitic)
			return tail
		}
	}
	if i == start && j+2 <= end && isDigit(s.text[j]) && isDigit(s.text[j+1]) && (j+2 == end || !isDigit(s.text[j+2])) { // '72, '80s
		j += 2
		if j < end && s.text[j] == 's' && (j+1 == end || !isAlnum(s.text[j+1])) {
			j++
		}
		s.emit(i, j, kindNumber)
		return j
	}
	k := kindOpenQuote
	if i > start && strings.IndexByte("([{<\"-/", s.text[i-1]) < 0 || j == end {
		k = kindCloseQuote
	}
	s.emit(i, j, k)
	return j
}

// wordAt reports whether a letter, digit or word character stands at i.
func wordAt(text string, i, end int) bool {
	if i >= end {
		return false
	}
	if text[i] < utf8.RuneSelf {
		return isAlnum(text[i])
	}
	r, _ := utf8.DecodeRuneInString(text[i:end])
	return wordRune(r)
}
