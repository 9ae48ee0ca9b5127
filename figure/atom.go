package figure

import (
	"math"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-dev/readout"
)

type kind uint8

const (
	kSymbol kind = iota // one character
	kWord               // letters
	kNumber             // digits, with what groups and divides them
	kCode               // digits that are no number: 11:50, 2.0.1, one beyond the range of a float64
)

// atom is the smallest stretch of text that this package looks at. Atoms are
// finer than tokens: "256GB" is a number and a word.
type atom struct {
	start, end int // bytes
	lower      string
	value      float64 // of a number
	token      int32   // the token that holds its first byte
	kind       kind
	glued      bool // nothing stands between it and the atom before
	grouped    bool // a number with separators or decimals
}

// atoms cuts a sentence into atoms, appending them to out.
func atoms(a *readout.Annotation, sent readout.Sentence, out []atom) []atom {
	text := a.Document.Text[:sent.End]
	tok := sent.First
	last := -1
	for i := sent.Start; i < sent.End; {
		r, n := utf8.DecodeRuneInString(text[i:])
		if unicode.IsSpace(r) {
			i += n
			continue
		}
		at := atom{start: i, glued: i == last}
		switch {
		case unicode.Is(unicode.Nd, r), r == '.' && nextDigit(text, i+n) && !(i > sent.Start && digitOrLetter(text, i)):
			at.end, at.kind, at.value, at.grouped = number(text, i)
		case unicode.IsLetter(r):
			at.kind, at.end = kWord, i+n
			for at.end < len(text) {
				r, n := utf8.DecodeRuneInString(text[at.end:])
				if !unicode.IsLetter(r) && !unicode.Is(unicode.M, r) {
					break
				}
				at.end += n
			}
		default:
			at.kind, at.end = kSymbol, i+n
			if v, ok := vulgar[r]; ok {
				at.kind, at.value, at.grouped = kNumber, v, true
			}
		}
		for tok+1 < sent.Last && a.Tokens[tok].End <= i {
			tok++
		}
		at.token = int32(tok)
		at.lower = strings.ToLower(text[i:at.end])
		out = append(out, at)
		i, last = at.end, at.end
	}
	return out
}

var vulgar = map[rune]float64{'½': 1. / 2, '¼': 1. / 4, '¾': 3. / 4, '⅓': 1. / 3, '⅔': 2. / 3, '⅕': 1. / 5, '⅛': 1. / 8}

func nextDigit(text string, i int) bool {
	r, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.Is(unicode.Nd, r)
}

// digitOrLetter reports whether a digit or letter ends at byte i.
func digitOrLetter(text string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(text[:i])
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// number reads the digits at byte i: "1,000", "3.5", "1e9", "１２". Groups are
// of three digits, or of two before one of three ("1,00,000").
func number(text string, i int) (end int, k kind, value float64, grouped bool) {
	var digits []byte
	dots, colons := 0, 0
	j := i
	for j < len(text) {
		r, n := utf8.DecodeRuneInString(text[j:])
		switch {
		case unicode.Is(unicode.Nd, r):
			digits = append(digits, '0'+digit(r))
		case r == '.' && nextDigit(text, j+n):
			dots++
			digits = append(digits, '.')
		case r == ':' && j > i && nextDigit(text, j+n):
			colons++
		case r == ',' && dots == 0 && group(text, j):
			grouped = true
		default:
			goto done
		}
		j += n
	}
done:
	grouped = grouped || dots > 0
	if dots > 1 || colons > 0 {
		return j, kCode, 0, grouped
	}
	if e := exponent(text, j); e > j {
		digits = append(digits, text[j:e]...)
		j, grouped = e, true
	}
	v, err := strconv.ParseFloat(string(digits), 64)
	if err != nil || math.IsInf(v, 0) || len(digits) > maxDigits {
		return j, kCode, 0, grouped
	}
	return j, kNumber, v, grouped
}

// maxDigits is how many digits a number may have: more are a code.
const maxDigits = 24

// group reports whether the comma at byte i groups digits: three follow it, or
// two and another group.
func group(text string, i int) bool {
	n := 0
	j := i + 1
	for j < len(text) && n < 4 {
		r, size := utf8.DecodeRuneInString(text[j:])
		if !unicode.Is(unicode.Nd, r) {
			break
		}
		n++
		j += size
	}
	return n == 3 || n == 2 && j < len(text) && text[j] == ',' && group3(text, j)
}

func group3(text string, i int) bool {
	for k := 1; k <= 3; k++ {
		if i+k >= len(text) || text[i+k] < '0' || text[i+k] > '9' {
			return false
		}
	}
	return true
}

// exponent returns the end of "e9" or "E-12" at byte i, else i.
func exponent(text string, i int) int {
	if i >= len(text) || text[i]|0x20 != 'e' {
		return i
	}
	j := i + 1
	if j < len(text) && (text[j] == '-' || text[j] == '+') {
		j++
	}
	k := j
	for k < len(text) && k < j+4 && text[k] >= '0' && text[k] <= '9' {
		k++
	}
	if k == j || k < len(text) && (text[k] >= '0' && text[k] <= '9' || text[k]|0x20 >= 'a' && text[k]|0x20 <= 'z') {
		return i
	}
	return k
}

// digit returns the value of a decimal digit of any script. Their blocks begin
// with the zero.
func digit(r rune) byte {
	if r < utf8.RuneSelf {
		return byte(r - '0')
	}
	for _, t := range unicode.Nd.R16 {
		if rune(t.Lo) <= r && r <= rune(t.Hi) {
			return byte((r - rune(t.Lo)) % 10)
		}
	}
	for _, t := range unicode.Nd.R32 {
		if rune(t.Lo) <= r && r <= rune(t.Hi) {
			return byte((r - rune(t.Lo)) % 10)
		}
	}
	return 0
}
