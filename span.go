package readout

import (
	"cmp"
	"unicode/utf8"
)

// Span is a stretch of a document's stored text: half-open byte offsets.
type Span struct {
	Start, End int
}

// Len returns the number of bytes.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether the span holds no byte.
func (s Span) Empty() bool { return s.End <= s.Start }

// Contains reports whether t lies within s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps reports whether the two spans share at least one byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Compare orders spans by start, then the longer one first.
func (s Span) Compare(t Span) int {
	if c := cmp.Compare(s.Start, t.Start); c != 0 {
		return c
	}
	return cmp.Compare(t.End, s.End)
}

// Union returns the smallest span that holds both.
func (s Span) Union(t Span) Span {
	return Span{min(s.Start, t.Start), max(s.End, t.End)}
}

// Offsets translates between byte offsets and code point offsets of one text.
// The zero value is for the empty text. It is safe for concurrent use.
type Offsets struct {
	text  string
	ascii bool
	// marks[i] is the number of code points before byte i*offsetStride.
	marks []int32
}

const offsetStride = 256

// NewOffsets indexes text in one pass.
func NewOffsets(text string) *Offsets {
	o := &Offsets{text: text, ascii: true}
	for i := 0; i < len(text); i++ {
		if text[i] >= utf8.RuneSelf {
			o.ascii = false
			break
		}
	}
	if o.ascii {
		return o
	}
	o.marks = make([]int32, 0, len(text)/offsetStride+1)
	n := int32(0)
	for i := 0; i < len(text); i++ {
		if i%offsetStride == 0 {
			o.marks = append(o.marks, n)
		}
		if utf8.RuneStart(text[i]) {
			n++
		}
	}
	return o
}

// CodePoint returns the number of code points before byte offset b, which is
// cut to the text's bounds. The text is valid UTF-8, as stored texts are.
func (o *Offsets) CodePoint(b int) int {
	b = min(max(b, 0), len(o.text))
	if o.ascii || b == 0 {
		return b
	}
	m := min(b/offsetStride, len(o.marks)-1)
	n := int(o.marks[m])
	for i := m * offsetStride; i < b; i++ {
		if utf8.RuneStart(o.text[i]) {
			n++
		}
	}
	return n
}

// Byte returns the byte offset of the code point with index c, cut to the
// text's bounds.
func (o *Offsets) Byte(c int) int {
	if c <= 0 {
		return 0
	}
	if o.ascii || len(o.marks) == 0 {
		return min(c, len(o.text))
	}
	lo, hi := 0, len(o.marks)-1
	for lo < hi {
		mid := (lo + hi + 1) / 2
		if int(o.marks[mid]) <= c {
			lo = mid
		} else {
			hi = mid - 1
		}
	}
	n := int(o.marks[lo])
	for i := lo * offsetStride; i < len(o.text); i++ {
		if utf8.RuneStart(o.text[i]) {
			if n == c {
				return i
			}
			n++
		}
	}
	return len(o.text)
}

// CodePoints returns the span in code points.
func (o *Offsets) CodePoints(s Span) Span {
	return Span{o.CodePoint(s.Start), o.CodePoint(s.End)}
}

// Bytes returns the span in bytes of a span in code points.
func (o *Offsets) Bytes(s Span) Span {
	return Span{o.Byte(s.Start), o.Byte(s.End)}
}
