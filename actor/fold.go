package actor

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// diacritics maps letters of the Latin alphabets of Europe and of common
// romanisations to the plain letters that English-language news writes.
var diacritics = func() map[rune]string {
	m := map[rune]string{'ß': "ss", 'æ': "ae", 'œ': "oe", 'ø': "o", 'đ': "d", 'ð': "d", 'þ': "th", 'ł': "l", 'ı': "i", 'ħ': "h", 'ə': "a"}
	for plain, letters := range map[string]string{
		"a": "àáâãäåāăąǎạảấầẩẫậắằẳẵặ", "c": "çćĉċč", "d": "ďḍ", "e": "èéêëēĕėęěẹẻẽếềểễệ", "g": "ĝğġģǧ", "h": "ĥḥ",
		"i": "ìíîïĩīĭįǐịỉ", "j": "ĵ", "k": "ķ", "l": "ĺļľ", "n": "ñńņňṅṇ", "o": "òóôõöōŏőǒơọỏốồổỗộớờởỡợ",
		"r": "ŕŗřṛ", "s": "śŝşšșṣ", "t": "ţťțṭ", "u": "ùúûüũūŭůűųǔưụủứừửữự", "w": "ŵ", "y": "ýÿŷỳỵỷỹ", "z": "źżžẓ",
	} {
		for _, r := range letters {
			m[r] = plain
		}
	}
	return m
}()

// appendFold appends the letters and digits of word in lower case and without
// diacritics, apostrophes or periods: "Élysée" and "U.S." give "elysee" and "us".
func appendFold(dst []byte, word string) []byte {
	for i := 0; i < len(word); {
		c := word[i]
		if (c == 'A' || c == 0xC3) && i+1 < len(word) && word[i+1] >= utf8.RuneSelf {
			if r, n := misread(word[i:]); n > 0 {
				dst = appendFold(dst, string(r))
				i += n
				continue
			}
		}
		if c < utf8.RuneSelf {
			switch {
			case 'a' <= c && c <= 'z', '0' <= c && c <= '9':
				dst = append(dst, c)
			case 'A' <= c && c <= 'Z':
				dst = append(dst, c+'a'-'A')
			case c == '&' || c == '+':
				dst = append(dst, c)
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(word[i:])
		i += n
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			continue
		}
		r = unicode.ToLower(r)
		if plain, ok := diacritics[r]; ok {
			dst = append(dst, plain...)
		} else if r != 'ʿ' && r != 'ʾ' && r != 'ʼ' {
			dst = utf8.AppendRune(dst, r)
		}
	}
	return dst
}

// misread returns the letter that s begins with where it was read in the wrong
// encoding, as two: "Ã±" for "ñ", also with the tilde as a sign of its own; n is
// the length of the two, 0 where there are none.
func misread(s string) (letter rune, n int) {
	for k, high := range [...]string{"Ã", "A\u0303", "Ä", "A\u0308", "Å", "A\u030a"} {
		if rest, ok := strings.CutPrefix(s, high); ok {
			if low, size := utf8.DecodeRuneInString(rest); '¡' <= low && low <= '¿' {
				return rune(3+k/2)<<6 | low&0x3f, len(high) + size
			}
		}
	}
	return 0, 0
}

// splitWords cuts s at white space and hyphens.
func splitWords(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || isHyphen(r) || r == '/' })
}

func isHyphen(r rune) bool { return r == '-' || r == '‐' || r == '‑' }

// foldWords returns the folded words of s.
func foldWords(s string) []string {
	var out []string
	for _, w := range splitWords(s) {
		if f := string(appendFold(nil, w)); f != "" {
			out = append(out, f)
		}
	}
	return out
}

// foldName returns the folded words of s with a space between: the key under
// which a name is known and from which its id is made.
func foldName(s string) string { return strings.Join(foldWords(s), " ") }

// shape tells how a word is written.
type shape uint8

const (
	shapeLower  shape = iota
	shapeTitle        // Brek, McBrek
	shapeUpper        // UN, U.S., two capitals or more and nothing else
	shapeLetter       // one capital: A, J.
	shapeOther        // digits and signs
)

func shapeOf(word string) shape {
	upper, lower, first := 0, 0, false
	for i, r := range word {
		switch {
		case 'a' <= r && r <= 'z':
			lower++
		case 'A' <= r && r <= 'Z':
			upper++
			first = first || i == 0 || upper+lower == 1
		case r < utf8.RuneSelf:
		case unicode.IsUpper(r):
			upper++
			first = first || upper+lower == 1
		case unicode.IsLetter(r):
			lower++
		}
	}
	switch {
	case upper+lower == 0:
		return shapeOther
	case !first:
		return shapeLower
	case lower > 0:
		return shapeTitle
	case upper == 1:
		return shapeLetter
	}
	return shapeUpper
}

// capital reports whether the word begins with a capital.
func (s shape) capital() bool { return s == shapeTitle || s == shapeUpper || s == shapeLetter }
