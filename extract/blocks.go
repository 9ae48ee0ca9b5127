package extract

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-dev/readout"
)

// Blocks divides a text into blocks of the kinds of [readout.BlockKind], the
// story's own and the furniture around and inside it. The blocks are sorted,
// don't overlap and hold all of the text but white space. title is the
// document's title as its metadata has it, "" where it is not known.
//
// A block is a line, or a paragraph between blank lines where the lines are
// wrapped. It is split where furniture stands inside: a crawler's line and a
// dateline before the first words, a credit in brackets, a headline spliced
// in behind a full stop. Rules look at the wording of a line (cues), at its
// shape (capitals, length, final mark) and at its place; where they don't
// agree, the words are a paragraph, since a paragraph taken for furniture is
// evidence lost.
//
// The time taken is linear in the length of the text.
func Blocks(text, title string) []readout.Block {
	m := marker{text: text, title: fold(title)}
	m.divide()
	for i := range m.units {
		m.byWording(i)
	}
	m.measure()
	for i := range m.units {
		m.byShape(i)
	}
	var blocks []readout.Block
	for _, u := range m.units {
		blocks = append(blocks, u.before...)
		if !u.Empty() {
			blocks = append(blocks, readout.Block{Span: u.Span, Kind: u.kind})
		}
		blocks = append(blocks, u.after...)
	}
	slices.SortStableFunc(blocks, func(a, b readout.Block) int { return a.Compare(b.Span) })
	return blocks
}

// marker holds the state of one run of Blocks.
type marker struct {
	text  string
	title string // folded
	units []unit

	// Of the units that are or may be the story's, by measure:
	first, last int  // the first and the last unit that ends like a sentence
	punctuated  bool // most of their text does
	vocabulary  map[string]int
}

// unit is a line or a wrapped paragraph. Its span shrinks as furniture at its
// ends is split off into before and after.
type unit struct {
	readout.Span
	kind          readout.BlockKind // "" until decided
	blank         bool              // a blank line stands before it
	before, after []readout.Block
}

func (m *marker) of(u *unit) string { return m.text[u.Start:u.End] }

// put splits [start, end) of unit u off as a block of its own kind. It must
// lie at one end of the unit.
func (m *marker) put(u *unit, start, end int, kind readout.BlockKind) {
	b := trim(m.text, readout.Span{Start: start, End: end})
	if b.Empty() {
		return
	}
	if start <= u.Start {
		u.before = append(u.before, readout.Block{Span: b, Kind: kind})
		u.Start = end
	} else {
		u.after = append(u.after, readout.Block{Span: b, Kind: kind})
		u.End = start
	}
	u.Span = trim(m.text, u.Span)
}

// divide makes the units.
func (m *marker) divide() {
	wrapped := isWrapped(m.text)
	blank := true
	at := 0
	for line := range strings.SplitAfterSeq(m.text, "\n") {
		s := trim(m.text, readout.Span{Start: at, End: at + len(line)})
		at += len(line)
		switch {
		case s.Empty():
			blank = true
		case wrapped && !blank && len(m.units) > 0:
			m.units[len(m.units)-1].End = s.End
		default:
			m.units = append(m.units, unit{Span: s, blank: blank})
			blank = false
		}
	}
}

// isWrapped reports whether the lines of a text are cut at a column, so that
// only a blank line ends a paragraph: of the breaks between two lines of text,
// most stand in the middle of a sentence.
func isWrapped(text string) bool {
	breaks, inside := 0, 0
	before := ""
	for line := range strings.SplitSeq(text, "\n") {
		line = strings.TrimSpace(line)
		if line != "" && before != "" {
			breaks++
			if r, _ := utf8.DecodeRuneInString(line); len(before) > 30 && len(before) < 120 && !endsSentence(before) && (unicode.IsLower(r) || len(before) > 50 && !isTitleCase(before)) {
				inside++
			}
		}
		before = line
	}
	return breaks >= 3 && inside*2 > breaks
}

// byWording decides what the words of a unit show by themselves, and splits
// off what stands at its ends or in brackets inside it.
func (m *marker) byWording(i int) {
	u := &m.units[i]
	if i == 0 {
		if n := crawlerLine(m.of(u)); n > 0 {
			m.put(u, u.Start, u.Start+n, readout.BlockMetadata)
			if u.Empty() {
				return
			}
		}
	}
	s := m.of(u)
	if i < 4 && m.title != "" && len(s) < 400 && fold(s) == m.title && len(m.units) > 1 {
		u.kind = readout.BlockHeading
		return
	}
	if n, kind := dateline(s, i < 8); n == len(s) {
		u.kind = kind
		return
	}
	if kind := furnitureLine(s, i < 8 || i >= len(m.units)-8); kind != "" {
		u.kind = kind
		return
	}
	if n, isCaption := captionCredit(s); n >= 0 {
		m.put(u, u.Start+n, u.End, readout.BlockCredit)
		if isCaption {
			u.kind = readout.BlockCaption
			return
		}
	}
	if n := agencyFirst(m.of(u)); n > 0 {
		m.put(u, u.Start, u.Start+n, readout.BlockCredit)
		u.kind = readout.BlockCaption
		return
	}
	if isCaptionLine(m.of(u)) {
		u.kind = readout.BlockCaption
		return
	}
	if n, kind := dateline(m.of(u), i < 8); n > 0 {
		m.put(u, u.Start, u.Start+n, kind)
	}
	m.bracketed(u)
	if u.Empty() {
		return
	}
	if n := cueTail(m.of(u)); n > 0 {
		m.put(u, u.Start+n, u.End, readout.BlockRelated)
	}
	if n := splicedTail(m.of(u)); n > 0 {
		m.put(u, u.Start+n, u.End, readout.BlockRelated)
	}
	m.splicedInside(u)
}

// bracketed splits off credits and pointers to other stories that stand in
// brackets inside a paragraph.
func (m *marker) bracketed(u *unit) {
	for at := u.Start; at < u.End; {
		n := strings.IndexAny(m.text[at:u.End], "([")
		if n < 0 {
			return
		}
		open := at + n
		window := m.text[open:min(u.End, open+240)]
		end := strings.IndexByte(window, closing(window[0]))
		if end < 0 {
			at = open + 1
			continue
		}
		kind := bracketKind(window[1:end])
		if kind == "" {
			at = open + 1
			continue
		}
		at = open + end + 1
		if open == u.Start {
			m.put(u, open, at, kind)
		} else if rest := trim(m.text, readout.Span{Start: at, End: u.End}); rest.Empty() {
			m.put(u, open, at, kind)
			return
		} else {
			m.cut(u, open, at, kind)
		}
	}
}

// cut splits the unit in two around a block of its own: what stands before
// becomes a paragraph block, and the unit goes on behind.
func (m *marker) cut(u *unit, start, end int, kind readout.BlockKind) {
	left := trim(m.text, readout.Span{Start: u.Start, End: start})
	u.before = append(u.before,
		readout.Block{Span: left, Kind: readout.BlockParagraph},
		readout.Block{Span: trim(m.text, readout.Span{Start: start, End: end}), Kind: kind})
	u.Span = trim(m.text, readout.Span{Start: end, End: u.End})
}

// splicedInside splits off headlines of other stories that stand between two
// sentences of a paragraph.
func (m *marker) splicedInside(u *unit) {
	at := u.Start
	for _, s := range splices(m.of(u)) {
		m.cut(u, at+s.Start, at+s.End, readout.BlockRelated)
	}
}

// trim returns s without the white space at its ends.
func trim(text string, s readout.Span) readout.Span {
	part := text[s.Start:s.End]
	left := strings.TrimLeftFunc(part, unicode.IsSpace)
	s.Start += len(part) - len(left)
	s.End = s.Start + len(strings.TrimRightFunc(left, unicode.IsSpace))
	return s
}

// fold returns the letters and digits of s in lower case, to compare titles.
func fold(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

func closing(open byte) byte {
	if open == '[' {
		return ']'
	}
	return ')'
}
