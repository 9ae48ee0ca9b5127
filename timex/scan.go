package timex

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// item is a word, number or mark of the text, as the grammar sees it.
type item struct {
	start, end int32
	class      class
	flags      flags
	digits     int8  // of a number: how many
	v          int32 // of a number: its value; of a mark: the byte; else what the lexicon says
}

type flags uint8

const (
	spaced  flags = 1 << iota // white space stands before it
	parted                    // an empty line stands before it
	capital                   // its first letter is a capital
	shouted                   // all its letters are capitals
	grouped                   // a number written with commas: 1,500
	dotted                    // an abbreviation whose end is a full stop: "p.m."
)

func (it item) has(f flags) bool  { return it.flags&f != 0 }
func (it item) mark(c byte) bool  { return it.class == cMark && it.v == int32(c) }
func (it item) word(v int32) bool { return it.class == cWord && it.v == v }
func (it item) oneOf(vs ...int32) bool {
	return it.class == cWord && slices.Contains(vs, it.v)
}
func (it item) is(c class) bool { return it.class == c }
func (it item) number(n int8) bool {
	return it.class == cNumber && it.digits == n && it.flags&grouped == 0
}
func (it item) dash() bool       { return it.class == cMark && (it.v == '-' || it.v == markDash) }
func (it item) hyphen() bool     { return it.class == cMark && it.v == '-' && it.flags&spaced == 0 }
func (it item) apostrophe() bool { return it.class == cMark && it.v == '\'' }
func (it item) sentenceMark() bool {
	return it.class == cMark && (it.v == '.' || it.v == '?' || it.v == '!')
}

func (it item) between(a, b int) bool {
	return it.class == cNumber && it.flags&grouped == 0 && int(it.v) >= a && int(it.v) <= b
}

// Marks that are no ASCII bytes are given as one of these.
const (
	markDash  = 0x100 + iota // – and —
	markQuote                // “ ” «
	markOther
)

// maxDigits bounds a number's value: longer ones are no time of any kind.
const maxDigits = 9

// scan cuts text into items in one pass. It reads bytes; a byte over 0x7F is
// decoded only to tell letters from marks.
func scan(text string, items []item) []item {
	lex := loadLexicon()
	fl := spaced | parted
	for i := 0; i < len(text); {
		c := text[i]
		switch {
		case c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v':
			fl |= spaced
			i++
			continue
		case c == '\n':
			if i > 0 && blankBefore(text, i) {
				fl |= parted
			}
			fl |= spaced
			i++
			continue
		case c >= '0' && c <= '9':
			it := scanNumber(text, i)
			it.flags |= fl
			items = append(items, it)
			i = int(it.end)
		case isLetter(c):
			it := lex.scanWord(text, i)
			it.flags |= fl
			items = append(items, it)
			i = int(it.end)
		case c < utf8.RuneSelf:
			v := int32(c)
			if c == '`' {
				v = markQuote
			}
			items = append(items, item{start: int32(i), end: int32(i + 1), class: cMark, flags: fl, v: v})
			i++
		default:
			r, n := utf8.DecodeRuneInString(text[i:])
			switch {
			case unicode.IsSpace(r):
				fl |= spaced
				i += n
				continue
			case unicode.IsLetter(r) || unicode.IsMark(r):
				it := lex.scanWord(text, i)
				it.flags |= fl
				items = append(items, it)
				i = int(it.end)
			default:
				v := int32(markOther)
				switch r {
				case '–', '—', '‑', '−', '‒':
					v = markDash
					if r == '‑' {
						v = '-'
					}
				case '’', '‘':
					v = '\''
				case '“', '”', '«', '»':
					v = markQuote
				}
				items = append(items, item{start: int32(i), end: int32(i + n), class: cMark, flags: fl, v: v})
				i += n
			}
		}
		fl = 0
	}
	return items
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
func isDigit(c byte) bool  { return c >= '0' && c <= '9' }

// blankBefore reports whether only white space stands between the line end at
// i and the one before it.
func blankBefore(text string, i int) bool {
	for j := i - 1; j >= 0; j-- {
		switch text[j] {
		case '\n':
			return true
		case ' ', '\t', '\r':
			if i-j > 64 {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// scanNumber reads digits with grouping commas, a decimal part, an ordinal
// ending ("21st") or the s of a decade ("1980s").
func scanNumber(text string, i int) item {
	it := item{start: int32(i), class: cNumber}
	v, n := 0, 0
	j := i
	for j < len(text) && isDigit(text[j]) {
		if n < maxDigits {
			v = v*10 + int(text[j]-'0')
		}
		n++
		j++
	}
	for n > 0 && j+3 < len(text) && text[j] == ',' && isDigit(text[j+1]) && isDigit(text[j+2]) && isDigit(text[j+3]) &&
		(j+4 == len(text) || !isDigit(text[j+4])) && (n <= 3 || it.flags&grouped != 0) {
		for k := 1; k <= 3; k++ {
			if n < maxDigits {
				v = v*10 + int(text[j+k]-'0')
			}
			n++
		}
		it.flags |= grouped
		j += 4
	}
	if n > maxDigits {
		it.class = cOther
	}
	it.digits = int8(min(n, 100))
	it.v = int32(v)
	if k := decimals(text, j); k > j {
		it.class = cDecimal
		if k == j+2 && text[j+1] == '5' && it.class == cDecimal && n <= 4 {
			it.v = int32(2*v + 1) // halves
		} else {
			it.v = -1
		}
		j = k
	}
	// What is glued to the digits.
	k := j
	for k < len(text) && isLetter(text[k]) && k-j < 4 {
		k++
	}
	if k > j && (k == len(text) || !isLetter(text[k]) && !isDigit(text[k])) {
		switch suffix := text[j:k]; {
		case it.class == cNumber && ordinalSuffix(suffix):
			it.class, j = cOrdinal, k
		case it.class == cNumber && suffix == "s":
			it.class, j = cDecade, k
		case it.class != cOther && (equalFold(suffix, "am") || equalFold(suffix, "pm")):
			// "6pm" is read as two items.
		case it.class == cNumber && (equalFold(suffix, "bc") || equalFold(suffix, "bce") || equalFold(suffix, "gmt") || equalFold(suffix, "ad")):
		default:
			it.class, j = cOther, k
		}
	} else if k > j {
		it.class, j = cOther, k
	}
	it.end = int32(j)
	return it
}

// decimals returns the end of the decimals at i, i if there are none. What goes
// on with another full stop and digit is a date or an address.
func decimals(text string, i int) int {
	if i+1 >= len(text) || text[i] != '.' || !isDigit(text[i+1]) || i >= 2 && digitsBehindPoint(text, i) {
		return i
	}
	k := i + 1
	for k < len(text) && isDigit(text[k]) {
		k++
	}
	if k+1 < len(text) && text[k] == '.' && isDigit(text[k+1]) {
		return i
	}
	return k
}

// digitsBehindPoint reports whether the digits that end at i follow a full stop
// and a digit.
func digitsBehindPoint(text string, i int) bool {
	for n := 0; i > 1 && n < 4; n++ {
		i--
		if !isDigit(text[i]) {
			return text[i] == '.' && isDigit(text[i-1])
		}
	}
	return false
}

func ordinalSuffix(s string) bool {
	return equalFold(s, "st") || equalFold(s, "nd") || equalFold(s, "rd") || equalFold(s, "th")
}

func equalFold(s, lower string) bool {
	if len(s) != len(lower) {
		return false
	}
	for i := range len(s) {
		if s[i]|0x20 != lower[i] {
			return false
		}
	}
	return true
}

// scanWord reads letters, or an abbreviation of single letters with full stops
// ("a.m.", "B.C."), and looks it up.
func (lex *lexicon) scanWord(text string, i int) item {
	it := item{start: int32(i), class: cOther}
	var buf [maxWord]byte
	n, upper, j := 0, 0, i
letters:
	for j < len(text) {
		c := text[j]
		switch {
		case isLetter(c):
			if n < maxWord {
				buf[n] = c | 0x20
			}
			if c < 'a' {
				upper++
			}
		case c >= utf8.RuneSelf:
			r, size := utf8.DecodeRuneInString(text[j:])
			if !unicode.IsLetter(r) && !unicode.IsMark(r) {
				break letters
			}
			n = maxWord
			if unicode.IsUpper(r) {
				upper++
			}
			if j == i && unicode.IsUpper(r) {
				it.flags |= capital
			}
			j += size
			continue
		case isDigit(c):
			n = maxWord // "B52" is no word of ours
			j++
			continue
		default:
			break letters
		}
		n++
		j++
	}
	if text[i] >= 'A' && text[i] <= 'Z' {
		it.flags |= capital
	}
	if upper > 1 && upper == j-i {
		it.flags |= shouted
	}
	if j == i+1 && j < len(text) && text[j] == '.' {
		// An abbreviation of single letters.
		k, m := i, 0
		for k+1 < len(text) && isLetter(text[k]) && text[k+1] == '.' && m < 4 {
			buf[m] = text[k] | 0x20
			m++
			k += 2
		}
		if m >= 2 && !(k < len(text) && isLetter(text[k])) {
			it.end = int32(k)
			it.flags |= dotted
			if e, ok := lex.find(buf[:m]); ok && (e.class == cMeridiem || e.class == cEra || e.class == cZone) {
				it.class, it.v = e.class, e.v
			}
			return it
		}
	}
	it.end = int32(j)
	if j == i+2 && (text[i] == 'Q' && text[j-1] >= '1' && text[j-1] <= '4' || text[i] == 'H' && (text[j-1] == '1' || text[j-1] == '2')) {
		it.class, it.v = cHalfYear, int32(text[j-1]-'0')
		if text[i] == 'H' {
			it.v += 10
		}
		return it
	}
	if n > 0 && n < maxWord {
		if e, ok := lex.find(buf[:n]); ok {
			it.class, it.v = e.class, e.v
		}
	}
	return it
}
