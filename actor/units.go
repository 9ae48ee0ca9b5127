package actor

import (
	"strings"
	"unicode/utf8"

	"github.com/readout-dev/readout"
)

// unit is a word or a sign of the story: a token, or a part of one between
// hyphens.
type unit struct {
	start, end int32
	word       int32 // id in the lexicon, 0 for a word it does not have
	tok        int32
	shape      shape
	glued      bool // a hyphen stands between this unit and the one before
	sign       byte // first byte of a sign; 0 for a word
	genitive   bool // 's or '
	class      class
}

func (u *unit) is(c class) bool { return u.class&c != 0 }

// sentence is a range of units with what its layout tells.
type sentence struct {
	first, last int
	index       int  // in Annotation.Sentences
	block       int  // in Document.Blocks, -1 for none
	caps        bool // a headline: capitals tell nothing
}

// split makes units of the tokens of every sentence of the story.
func (r *reading) split() {
	a := r.a
	r.units = make([]unit, 0, len(a.Tokens)+len(a.Tokens)/8)
	var buf [64]byte
	block := 0
	for si := range a.Sentences {
		s := &a.Sentences[si]
		for block < len(a.Document.Blocks) && a.Document.Blocks[block].End <= s.Start {
			block++
		}
		at := -1
		if block < len(a.Document.Blocks) && a.Document.Blocks[block].Start < s.End {
			at = block
			if a.Document.Blocks[block].Kind.Furniture() {
				continue
			}
		}
		first := len(r.units)
		for ti := max(0, s.First); ti < min(s.Last, len(a.Tokens)); ti++ {
			t := a.Tokens[ti]
			if t.Empty() || t.Start < s.Start || t.End > len(a.Document.Text) {
				continue
			}
			if !r.mend(t.Span, first, buf[:0]) {
				r.token(t.Span, int32(ti), buf[:0])
			}
		}
		if len(r.units) > first {
			sent := sentence{first: first, last: len(r.units), index: si, block: at}
			sent.caps = r.headline(first, len(r.units))
			r.sents = append(r.sents, sent)
		}
	}
}

// mend joins the token to the unit right before it where a letter that was read
// in the wrong encoding stands between them: "Pe", "Ã±", "a".
func (r *reading) mend(s readout.Span, first int, buf []byte) bool {
	n := len(r.units)
	if n == first || int(r.units[n-1].end) != s.Start || r.units[n-1].sign != 0 {
		return false
	}
	u := r.units[n-1]
	word, at := r.a.Document.Text[u.start:s.End], s.Start-int(u.start)
	for k := max(0, at-5); k < at; k++ {
		if _, size := misread(word[k:]); k+size >= at {
			r.units = r.units[:n-1]
			r.word(int(u.start), s.End, u.tok, buf)
			return true
		}
	}
	return false
}

// token adds the units of one token.
func (r *reading) token(s readout.Span, tok int32, buf []byte) {
	text := r.a.Document.Text
	word := text[s.Start:s.End]
	if c := word[0]; c == '\'' || strings.HasPrefix(word, "’") {
		rest := strings.TrimPrefix(strings.TrimPrefix(word, "'"), "’")
		if rest == "" || rest == "s" || rest == "S" {
			u := unit{start: int32(s.Start), end: int32(s.End), tok: tok, sign: '\'', genitive: true, shape: shapeOther}
			r.units = append(r.units, u)
			return
		}
	}
	start := s.Start
	for i := s.Start; i <= s.End; {
		n := 1
		cut := i == s.End
		if !cut {
			c := text[i]
			switch {
			case c == '-' || c == '/':
				cut = true
			case c >= utf8.RuneSelf:
				var q rune
				q, n = utf8.DecodeRuneInString(text[i:s.End])
				cut = isHyphen(q)
			}
		}
		if cut {
			if i > start {
				r.word(start, i, tok, buf)
			}
			start = i + n
		}
		i += n
	}
	if s.Len() <= 3 && isHyphenToken(word) {
		// A hyphen of its own: glue, where no space stands around it.
		if s.Start > 0 && s.End < len(text) && text[s.Start-1] != ' ' && text[s.End] != ' ' && text[s.Start-1] != '\n' && text[s.End] != '\n' {
			r.hyphen = true
			return
		}
		r.units = append(r.units, unit{start: int32(s.Start), end: int32(s.End), tok: tok, sign: '-', shape: shapeOther})
	}
}

func isHyphenToken(w string) bool { return w == "-" || w == "‐" || w == "‑" || w == "/" }

func (r *reading) word(start, end int, tok int32, buf []byte) {
	text := r.a.Document.Text
	w := text[start:end]
	u := unit{start: int32(start), end: int32(end), tok: tok, shape: shapeOf(w)}
	if n := len(r.units); n > 0 && (r.hyphen || r.units[n-1].tok == tok) {
		u.glued = true
	}
	r.hyphen = false
	folded := appendFold(buf, w)
	if len(folded) == 0 {
		u.sign = w[0]
		if w == "''" || w == "``" || strings.HasPrefix(w, "“") || strings.HasPrefix(w, "”") || strings.HasPrefix(w, "„") || strings.HasPrefix(w, "«") || strings.HasPrefix(w, "»") {
			u.sign = '"'
		}
	} else {
		u.word = r.base.lex.words[string(folded)]
		u.class = r.base.lex.classes[u.word]
	}
	if u.shape == shapeOther && u.sign == 0 {
		u.sign = '0'
	}
	r.units = append(r.units, u)
}

// headline reports whether most words of units[i:j] are capitalised and no full
// stop ends them, so that a capital is no sign of a name.
func (r *reading) headline(i, j int) bool {
	capital, all := 0, 0
	for k := i; k < j; k++ {
		u := &r.units[k]
		if u.sign != 0 || u.genitive || u.end-u.start < 4 {
			continue
		}
		all++
		if u.shape.capital() {
			capital++
		}
	}
	if all < 4 || capital*10 < all*7 {
		return false
	}
	for k := j - 1; k >= i && k >= j-3; k-- {
		if u := &r.units[k]; u.sign == '.' && u.end-u.start == 1 {
			return false // a short sentence full of names
		}
	}
	return true
}
