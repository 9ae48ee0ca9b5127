package text

import (
	"unicode"
	"unicode/utf8"
)

// Classes of bytes, as bits: the union over a stretch of text says what is in it.
const (
	letter uint8 = 1 << iota
	digit
	space
	dot
	apostrophe // ' `
	hyphen
	mark  // other ASCII
	multi // a byte of a character beyond ASCII
)

// classes gives the class of each byte.
var classes = [256]uint8{
	'\t': space, '\n': space, '\v': space, '\f': space, '\r': space, ' ': space,
	'.': dot, '\'': apostrophe, '`': apostrophe, '-': hyphen,
	'0': digit, '1': digit, '2': digit, '3': digit, '4': digit, '5': digit, '6': digit, '7': digit, '8': digit, '9': digit,
	'a': letter, 'b': letter, 'c': letter, 'd': letter, 'e': letter, 'f': letter, 'g': letter, 'h': letter, 'i': letter,
	'j': letter, 'k': letter, 'l': letter, 'm': letter, 'n': letter, 'o': letter, 'p': letter, 'q': letter, 'r': letter,
	's': letter, 't': letter, 'u': letter, 'v': letter, 'w': letter, 'x': letter, 'y': letter, 'z': letter,
	'A': letter, 'B': letter, 'C': letter, 'D': letter, 'E': letter, 'F': letter, 'G': letter, 'H': letter, 'I': letter,
	'J': letter, 'K': letter, 'L': letter, 'M': letter, 'N': letter, 'O': letter, 'P': letter, 'Q': letter, 'R': letter,
	'S': letter, 'T': letter, 'U': letter, 'V': letter, 'W': letter, 'X': letter, 'Y': letter, 'Z': letter,
	'!': mark, '"': mark, '#': mark, '$': mark, '%': mark, '&': mark, '(': mark, ')': mark, '*': mark, '+': mark,
	',': mark, '/': mark, ':': mark, ';': mark, '<': mark, '=': mark, '>': mark, '?': mark, '@': mark, '[': mark,
	'\\': mark, ']': mark, '^': mark, '_': mark, '{': mark, '|': mark, '}': mark, '~': mark,
	0x00: mark, 0x01: mark, 0x02: mark, 0x03: mark, 0x04: mark, 0x05: mark, 0x06: mark, 0x07: mark, 0x08: mark,
	0x0e: mark, 0x0f: mark, 0x10: mark, 0x11: mark, 0x12: mark, 0x13: mark, 0x14: mark, 0x15: mark, 0x16: mark,
	0x17: mark, 0x18: mark, 0x19: mark, 0x1a: mark, 0x1b: mark, 0x1c: mark, 0x1d: mark, 0x1e: mark, 0x1f: mark, 0x7f: mark,
}

// class returns the class of a byte; beyond ASCII it is multi.
func class(b byte) uint8 {
	if b >= utf8.RuneSelf {
		return multi
	}
	return classes[b]
}

func isLetter(b byte) bool { return class(b) == letter }
func isDigit(b byte) bool  { return class(b) == digit }
func isAlnum(b byte) bool  { return class(b)&(letter|digit) != 0 }
func isUpper(b byte) bool  { return 'A' <= b && b <= 'Z' }
func isLower(b byte) bool  { return 'a' <= b && b <= 'z' }

// lower returns the byte, an ASCII capital as its small letter.
func lower(b byte) byte {
	if isUpper(b) {
		return b + 'a' - 'A'
	}
	return b
}

// wordRune reports whether a character beyond ASCII is part of words.
func wordRune(r rune) bool {
	switch r {
	case '\u00ad', '\u200c', '\u200d', '\u2060', '\ufeff': // soft hyphen, joiners
		return true
	case 'ª', 'º':
		return false
	}
	return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r)
}

// curlyApostrophe reports whether r is used as an apostrophe beside "'".
func curlyApostrophe(r rune) bool { return r == '’' || r == '‘' || r == 'ʼ' || r == '′' }

// kind says what a token looks like.
type kind uint8

const (
	kindOther        kind = iota
	kindLower             // "talks"
	kindCapital           // "Velia", "I"
	kindUpper             // "UN", two letters or more
	kindMixed             // "eBay", "3rd"
	kindNumber            // "1,000.50", "7:30"
	kindClitic            // "'s", "n't"
	kindAbbrev            // "Gov.", "U.S.", "J." with its full stop
	kindAddress           // URL, e-mail address, file name
	kindStop              // "."
	kindEnd               // "!", "?", "?!"
	kindEllipsis          // "..", "...", "…"
	kindComma             // ","
	kindColon             // ":"
	kindSemi              // ";"
	kindHyphen            // "-"
	kindDash              // "--", "—", "–"
	kindOpenQuote         // "“", "``", "«", also a straight mark before a word
	kindCloseQuote        // "”", "''", "»", also a straight mark after a word
	kindQuote             // a straight mark with white space at both sides or none
	kindOpenBracket       // "(", "[", "{", "<"
	kindCloseBracket      // ")", "]", "}", ">"
	kindRule              // "====", "****"
	kindBullet            // "*", "•", "·", "#"
	kindEmoticon          // ":)", emoji
	kindSymbol            // "$", "%", "&", "/"
	kindBefore            // stands for what is before the sentence
	kindAfter             // stands for what is after the block
)
