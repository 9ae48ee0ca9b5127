package lang

import (
	"unicode"
	"unicode/utf8"
)

// Word is what can be said of a word form without its context.
type Word struct {
	Form string
	// Lower is the hash of the form in lower case with digits as 0 and
	// typographic quotation marks and dashes as ASCII ones, Exact of the form
	// itself, Shape of its shape with runs shortened ("Xx-X0").
	Lower, Exact, Shape uint64
	// Pre and Suf are hashes of the first 1 to 3 and the last 1 to 4
	// characters of the lower form; 0 where the form is shorter.
	Pre [3]uint64
	Suf [4]uint64
	// Class is the ambiguity class of the lower form: which tags it had in
	// the training text. 0 for words that are not known.
	Class uint16
	Case  Case
}

// Case is how a form is written.
type Case uint8

// The cases of forms.
const (
	CaseNone  Case = iota // no letters
	CaseLower             // all lower
	CaseTitle             // first letter upper, others lower
	CaseUpper             // two letters or more, all upper
	CaseOne               // one upper-case letter
	CaseMixed
)

// maxForm bounds the bytes of a form that are looked at, so that a token of
// any size takes bounded time; the last ones are always among them.
const maxForm = 64

// Look fills w from the form. It does not set Class.
func (w *Word) Look(form string) {
	w.Form = form
	w.Pre, w.Suf, w.Class = [3]uint64{}, [4]uint64{}, 0
	head, tail := form, ""
	if len(form) > maxForm {
		cut := maxForm / 2
		for cut > 0 && !utf8.RuneStart(form[cut]) {
			cut--
		}
		from := len(form) - maxForm/2
		for from < len(form) && !utf8.RuneStart(form[from]) {
			from++
		}
		head, tail = form[:cut], form[from:]
	}
	var runes [maxForm]rune
	n := 0
	for _, part := range [2]string{head, tail} {
		for i := 0; i < len(part) && n < maxForm; {
			r, size := rune(part[i]), 1
			if r >= utf8.RuneSelf {
				r, size = utf8.DecodeRuneInString(part[i:])
			}
			runes[n] = r
			n++
			i += size
		}
	}
	exact, lower, shape := uint64(len(form)), uint64(1), uint64(2)
	upper, lowerCount, firstUpper := 0, 0, false
	var last, run byte
	for i := range n {
		r := runes[i]
		exact = (exact ^ uint64(r)) * 0x100000001B3
		var kind byte
		switch {
		case r >= 'a' && r <= 'z':
			kind = 'x'
		case r >= 'A' && r <= 'Z':
			kind = 'X'
			r += 'a' - 'A'
		case r >= '0' && r <= '9':
			kind = '0'
			r = '0'
		case r < utf8.RuneSelf:
			kind = byte(r)
		default:
			r, kind = lowerRune(r)
		}
		runes[i] = r
		switch kind {
		case 'X':
			upper++
			if i == 0 {
				firstUpper = true
			}
		case 'x':
			lowerCount++
		}
		lower = (lower ^ uint64(r)) * 0x100000001B3
		if i < 3 {
			w.Pre[i] = finish(lower)
		}
		if kind != last {
			last, run = kind, 0
		}
		if run++; run <= 2 {
			shape = (shape ^ uint64(kind)) * 0x100000001B3
		}
	}
	suf := uint64(3)
	for i := 0; i < 4 && i < n; i++ {
		suf = (suf ^ uint64(runes[n-1-i])) * 0x100000001B3
		w.Suf[i] = finish(suf)
	}
	w.Exact, w.Lower, w.Shape = finish(exact), finish(lower), finish(shape)
	switch {
	case upper == 0 && lowerCount == 0:
		w.Case = CaseNone
	case upper == 0:
		w.Case = CaseLower
	case upper == 1 && lowerCount == 0:
		w.Case = CaseOne
	case lowerCount == 0:
		w.Case = CaseUpper
	case upper == 1 && firstUpper:
		w.Case = CaseTitle
	default:
		w.Case = CaseMixed
	}
}

// lowerRune returns a character outside of ASCII in lower case, punctuation
// as its ASCII likeness, and its kind in a shape.
func lowerRune(r rune) (lower rune, kind byte) {
	switch r {
	case '‘', '’', 'ʼ':
		return '\'', '\''
	case '“', '”', '„', '«', '»':
		return '"', '"'
	case '–', '—', '−':
		return '-', '-'
	case '…':
		return '.', '.'
	}
	switch {
	case unicode.IsUpper(r):
		return unicode.ToLower(r), 'X'
	case unicode.IsLetter(r):
		return r, 'x'
	case unicode.IsDigit(r):
		return '0', '0'
	}
	return r, '?'
}
