package text

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-dev/readout"
)

// Style says which marks a quotation opens with.
type Style uint8

// The styles.
const (
	Straight     Style = iota // "…"
	Curly                     // “…”, „…“
	Backtick                  // ``…'' and ''…'', as older newswire has them
	Guillemet                 // «…»
	Single                    // '…', ‘…’
	SingleAngled              // ‹…›
)

// String returns an example of the marks.
func (s Style) String() string {
	return [...]string{`"…"`, "“…”", "``…''", "«…»", "'…'", "‹…›"}[s]
}

// family returns a style that stands for all whose marks close each other.
func (s Style) family() Style {
	if s == Curly || s == Backtick {
		return Straight
	}
	return s
}

// Quote is a quotation within one block.
type Quote struct {
	readout.Span              // with its marks
	Inner        readout.Span // without them and without white space beside them
	Depth        int          // 0 for the outermost
	Style        Style
	// Closed says that the closing mark is there. A quotation without one is
	// only given where it goes on in the next paragraph, and lasts to the end
	// of its block.
	Closed bool
	// Continues says that the next paragraph opens with a mark that takes this
	// quotation up again.
	Continues bool
}

// maxDepth is how deeply quotations nest; deeper ones are not looked for.
const maxDepth = 6

// Quotes returns the quotations in the document's paragraphs, headings and
// datelines, sorted by span; those that share no byte or lie in one another.
// A mark whose partner can't be told gives none. Time is linear in the text.
//
// A quotation never crosses a block. One of several paragraphs, each of which
// opens with a mark while only the last has a closing one, is given as a
// [Quote] for each paragraph; what stands between them is nothing but white
// space.
func Quotes(a *readout.Annotation) []Quote {
	p := pairer{text: a.Document.Text}
	blocks := a.Document.Blocks
	if len(blocks) == 0 {
		blocks = readout.Paragraphs(p.text)
	}
	for i, b := range blocks {
		if b.Kind.Furniture() {
			continue
		}
		p.next = readout.Span{}
		if i+1 < len(blocks) && b.Kind == readout.BlockParagraph && blocks[i+1].Kind == readout.BlockParagraph {
			p.next = blocks[i+1].Span
		}
		p.block(b.Span)
	}
	return p.quotes
}

// trim returns s without the white space at its ends.
func trim(text string, s readout.Span) readout.Span {
	t := strings.TrimLeftFunc(text[s.Start:s.End], unicode.IsSpace)
	s.Start = s.End - len(t)
	s.End = s.Start + len(strings.TrimRightFunc(t, unicode.IsSpace))
	return s
}

// quoteMark is a mark in the text, with what it may be where it stands.
type quoteMark struct {
	readout.Span
	style       Style
	open, close bool
	possessive  bool // as likely the end of a plural possessive
}

// pairer finds the quotations of one document.
type pairer struct {
	text   string
	next   readout.Span // the paragraph that follows the block, empty for none
	marks  []quoteMark
	stack  []quoteMark
	quotes []Quote
}

// block appends the quotations of one block.
func (p *pairer) block(b readout.Span) {
	p.marks, p.stack = p.marks[:0], p.stack[:0]
	for i := b.Start; i < b.End; i++ {
		switch p.text[i] {
		case '"', '\'', '`', 0xC2, 0xE2: // the last two begin all marks beyond ASCII
			if m, ok := p.markAt(i, b); ok {
				p.marks = append(p.marks, m)
				i = m.End - 1
			}
		}
	}
	first := len(p.quotes)
	for i, m := range p.marks {
		p.mark(i, m)
	}
	for _, m := range p.stack {
		if p.takenUp(m) {
			p.emit(m, readout.Span{Start: b.End, End: b.End}, false)
		}
	}
	p.settle(first)
}

// mark opens or closes a quotation with mark i, or lets it be.
func (p *pairer) mark(i int, m quoteMark) {
	open := -1 // the innermost open quotation that m could close
	for k := len(p.stack) - 1; k >= 0; k-- {
		if p.stack[k].style.family() == m.style.family() {
			open = k
			break
		}
	}
	same := open >= 0 && p.stack[open].style == m.style && m.style != Curly && m.style != Guillemet && m.style != SingleAngled
	switch {
	case m.close && open >= 0 && (!m.open || same):
		if m.possessive && p.closes(i+1, m.style) {
			return
		}
		p.emit(p.stack[open], m.Span, true)
		p.stack = p.stack[:open]
	case m.open:
		if m.style == Single && !p.closes(i+1, Single) && !p.takenUp(m) {
			return // an apostrophe
		}
		if same { // the one before was never closed
			p.stack = p.stack[:open]
		}
		if len(p.stack) < maxDepth {
			p.stack = append(p.stack, m)
		}
	}
}

// closes reports whether the next mark of the style, from mark i on, can close
// a quotation. Few marks are looked at.
func (p *pairer) closes(i int, style Style) bool {
	for k := i; k < len(p.marks) && k < i+8; k++ {
		if p.marks[k].style == style {
			return p.marks[k].close
		}
	}
	return false
}

// takenUp reports whether the next paragraph opens with m's marks.
func (p *pairer) takenUp(m quoteMark) bool {
	if p.next.Empty() {
		return false
	}
	n, ok := p.markAt(p.next.Start, p.next)
	return ok && n.open && n.style == m.style
}

// emit appends a quotation.
func (p *pairer) emit(open quoteMark, end readout.Span, closed bool) {
	inner := trim(p.text, readout.Span{Start: open.End, End: end.Start})
	if inner.Empty() {
		return
	}
	p.quotes = append(p.quotes, Quote{
		Span: readout.Span{Start: open.Start, End: end.End}, Inner: inner,
		Style: open.style, Closed: closed, Continues: !closed,
	})
}

// settle sorts the quotations from index first on and counts their depth.
func (p *pairer) settle(first int) {
	quotes := p.quotes[first:]
	slices.SortFunc(quotes, func(a, b Quote) int {
		return cmp.Or(a.Compare(b.Span), cmp.Compare(a.Inner.Start, b.Inner.Start))
	})
	var ends []int
	for i := range quotes {
		for len(ends) > 0 && ends[len(ends)-1] <= quotes[i].Start {
			ends = ends[:len(ends)-1]
		}
		quotes[i].Depth = len(ends)
		ends = append(ends, quotes[i].End)
	}
}

// markAt returns the mark at byte i of block b. ok is false where there is
// none or where it is an apostrophe.
func (p *pairer) markAt(i int, b readout.Span) (m quoteMark, ok bool) {
	text := p.text[:b.End]
	switch text[i] {
	case '"':
		m = quoteMark{Span: readout.Span{Start: i, End: i + 1}, style: Straight}
		m.open, m.close = p.sides(m.Span, b)
		if m.open == m.close { // white space or words at both sides
			m.open, m.close = true, true
		}
		return m, true
	case '`':
		m = quoteMark{Span: readout.Span{Start: i, End: run(text, i, min(i+2, b.End), '`')}, style: Backtick}
		if m.Len() == 1 {
			m.style = Single
		}
		m.open, _ = p.sides(m.Span, b)
		return m, m.open
	case '\'':
		if end := run(text, i, min(i+3, b.End), '\''); end-i == 2 || end-i == 3 && !p.singleOpen() {
			m = quoteMark{Span: readout.Span{Start: i, End: i + 2}, style: Backtick}
			m.open, m.close = p.sides(m.Span, b)
			return m, m.open != m.close
		}
		return p.single(readout.Span{Start: i, End: i + 1}, b)
	}
	r, size := utf8.DecodeRuneInString(text[i:])
	m.Span = readout.Span{Start: i, End: i + size}
	switch r {
	case '“':
		m.style = Curly
		m.open, m.close = true, p.german()
		if opens, closes := p.sides(m.Span, b); closes && !opens && m.close {
			m.open = false
		} else {
			m.close = false
		}
	case '„':
		m.style, m.open = Curly, true
	case '”':
		m.style, m.close = Curly, true
		if opens, closes := p.sides(m.Span, b); opens && !closes {
			m.open, m.close = true, false
		}
	case '«':
		m.style, m.open = Guillemet, true
	case '»':
		m.style, m.close = Guillemet, true
	case '‹':
		m.style, m.open = SingleAngled, true
	case '›':
		m.style, m.close = SingleAngled, true
	case '‘', '’', '‚':
		double := i+2*size <= b.End && (text[i+size:i+2*size] == "’" || text[i+size:i+2*size] == text[i:i+size])
		if r != '‚' && double { // ‘’ and ’’ where '' was meant
			m.End, m.style = i+2*size, Backtick
			m.open, m.close = p.sides(m.Span, b)
			return m, m.open != m.close
		}
		return p.single(m.Span, b)
	default:
		return m, false
	}
	return m, true
}

// singleOpen reports whether the last single mark before can open one.
func (p *pairer) singleOpen() bool {
	for k := len(p.marks) - 1; k >= 0 && k >= len(p.marks)-8; k-- {
		if p.marks[k].style == Single {
			return p.marks[k].open
		}
	}
	return false
}

// german reports whether the last mark before is „, which “ closes.
func (p *pairer) german() bool {
	for k := len(p.marks) - 1; k >= 0 && k >= len(p.marks)-8; k-- {
		if p.marks[k].style == Curly {
			return strings.HasPrefix(p.text[p.marks[k].Start:], "„")
		}
	}
	return false
}

// single tells a single quotation mark from an apostrophe.
func (p *pairer) single(s, b readout.Span) (m quoteMark, ok bool) {
	m = quoteMark{Span: s, style: Single}
	mark := p.text[s.Start:s.End]
	if wordBefore(p.text, s.Start, b.Start) && wordAt(p.text, s.End, b.End) {
		return m, false
	}
	m.open, m.close = p.sides(s, b)
	if m.open == m.close {
		return m, false
	}
	if m.open {
		if mark == "’" || elided(p.text[s.End:b.End]) {
			return m, false
		}
		return m, true
	}
	if mark == "‘" || mark == "‚" {
		return m, false
	}
	if s.Start > b.Start && lower(p.text[s.Start-1]) == 's' && s.End+1 < b.End && p.text[s.End] == ' ' {
		r, _ := utf8.DecodeRuneInString(p.text[s.End+1 : b.End])
		m.possessive = unicode.IsLetter(r)
	}
	return m, true
}

// elided reports whether the text after an apostrophe is a word or number that
// lost its beginning: "'em", "'90s".
func elided(after string) bool {
	n := 0
	for n < len(after) && n < 8 && isAlnum(after[n]) {
		n++
	}
	if n >= 2 && isDigit(after[0]) && isDigit(after[1]) {
		return n == 2 || n == 3 && after[2] == 's'
	}
	return aphetic(after[:n])
}

func wordBefore(text string, i, start int) bool {
	if i <= start {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(text[start:i])
	return r < utf8.RuneSelf && isAlnum(byte(r)) || r >= utf8.RuneSelf && wordRune(r)
}

// sides reports whether a mark can open a quotation, for what stands before
// it, and close one, for what stands after it.
func (p *pairer) sides(s, b readout.Span) (open, close bool) {
	before, after := ' ', ' '
	if s.Start > b.Start {
		before, _ = utf8.DecodeLastRuneInString(p.text[b.Start:s.Start])
	}
	if s.End < b.End {
		after, _ = utf8.DecodeRuneInString(p.text[s.End:b.End])
	}
	opening := unicode.IsSpace(before) || strings.ContainsRune("([{<-–—―/=“‘„«‹`\"'", before)
	closing := unicode.IsSpace(after) || strings.ContainsRune(")]}>-–—―/.,;:!?…”’»›\"'", after)
	if opening && closing && unicode.IsSpace(before) != unicode.IsSpace(after) {
		// Between two signs that say nothing alone, white space decides.
		return unicode.IsSpace(before), unicode.IsSpace(after)
	}
	return opening, closing
}
