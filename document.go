package readout

import (
	"fmt"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"
)

// BlockKind says what a block of a document is.
type BlockKind string

// The kinds of blocks. Paragraphs, headings and datelines belong to the
// story; the others are furniture of the page it was found on.
const (
	BlockParagraph  BlockKind = "paragraph"
	BlockHeading    BlockKind = "heading"    // the story's own headline or subhead
	BlockDateline   BlockKind = "dateline"   // "Tel Aviv, February 7:"
	BlockCaption    BlockKind = "caption"    // of a picture
	BlockCredit     BlockKind = "credit"     // of a photographer, agency or author
	BlockRelated    BlockKind = "related"    // headline or teaser of another story
	BlockDisclaimer BlockKind = "disclaimer" // of the publisher
	BlockMetadata   BlockKind = "metadata"   // a crawler's line, a date line, an address
)

// BlockKinds lists all kinds.
var BlockKinds = []BlockKind{
	BlockParagraph, BlockHeading, BlockDateline, BlockCaption,
	BlockCredit, BlockRelated, BlockDisclaimer, BlockMetadata,
}

// Furniture reports whether a block of this kind is no part of the story.
func (k BlockKind) Furniture() bool {
	switch k {
	case BlockCaption, BlockCredit, BlockRelated, BlockDisclaimer, BlockMetadata:
		return true
	}
	return false
}

// Block is a stretch of a document's text with its kind.
type Block struct {
	Span
	Kind BlockKind
}

// Document is one published text. Its text never changes once it is made;
// whatever is found in it is kept as spans.
type Document struct {
	// ID is the id given in the source (a JSONL line's), or a hash of the
	// source's bytes.
	ID string
	// Hash is the hash of the source's bytes: equal bytes, equal document.
	Hash string
	// Source is where the bytes came from: a path as it was given on the
	// command line, with ":line" for a line of a JSONL file; "-" for standard input.
	Source   string
	URL      string
	Outlet   string
	Title    string
	Byline   string
	Language string // BCP 47 primary tag, "" where not known

	// Published is the document's date, nil where it is not known.
	Published *Dating

	// Text is valid UTF-8 with "\n" line endings and no byte order mark.
	Text string
	// Blocks are sorted, don't overlap, and hold all of Text but white space.
	Blocks []Block

	offsets *Offsets
}

// Paragraphs returns a paragraph for each stretch of text between blank lines,
// white space at its ends left out: the blocks of a text of which nothing else
// is known.
func Paragraphs(text string) []Block {
	var blocks []Block
	at := 0
	for part := range strings.SplitSeq(text, "\n\n") {
		if trimmed := strings.TrimSpace(part); trimmed != "" {
			start := at + strings.Index(part, trimmed)
			blocks = append(blocks, Block{Span{start, start + len(trimmed)}, BlockParagraph})
		}
		at += len(part) + 2
	}
	return blocks
}

// NewDocument checks d and indexes its text. It returns a copy that shares no
// slice with d.
func NewDocument(d Document) (*Document, error) {
	fail := func(format string, args ...any) (*Document, error) {
		return nil, &Error{Op: "make document", Subject: d.Source, Err: fmt.Errorf(format, args...)}
	}
	if d.ID == "" {
		return fail("no id")
	}
	if !utf8.ValidString(d.Text) {
		return fail("text is not valid UTF-8")
	}
	d.Blocks = slices.Clone(d.Blocks)
	end := 0
	for _, b := range d.Blocks {
		if b.Start < end || b.End <= b.Start || b.End > len(d.Text) {
			return fail("block %d..%d does not fit: blocks are sorted, not empty, don't overlap and lie in a text of %d bytes", b.Start, b.End, len(d.Text))
		}
		if !onBoundary(d.Text, b.Start) || !onBoundary(d.Text, b.End) {
			return fail("block %d..%d splits a character", b.Start, b.End)
		}
		end = b.End
	}
	d.offsets = NewOffsets(d.Text)
	return &d, nil
}

// Offsets returns the index between bytes and code points of the text.
func (d *Document) Offsets() *Offsets {
	if d.offsets == nil { // made by a literal, as in tests
		return NewOffsets(d.Text)
	}
	return d.offsets
}

// BlockAt returns the block that holds byte offset b. ok is false between blocks.
func (d *Document) BlockAt(b int) (block Block, ok bool) {
	i := sort.Search(len(d.Blocks), func(i int) bool { return d.Blocks[i].End > b })
	if i == len(d.Blocks) || d.Blocks[i].Start > b {
		return Block{}, false
	}
	return d.Blocks[i], true
}

// InFurniture reports whether s touches a block that is no part of the story.
func (d *Document) InFurniture(s Span) bool {
	i := sort.Search(len(d.Blocks), func(i int) bool { return d.Blocks[i].End > s.Start })
	for ; i < len(d.Blocks) && d.Blocks[i].Start < s.End; i++ {
		if d.Blocks[i].Kind.Furniture() {
			return true
		}
	}
	return false
}

func onBoundary(text string, i int) bool {
	return i == 0 || i == len(text) || utf8.RuneStart(text[i])
}
