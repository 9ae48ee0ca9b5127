package view

import (
	"cmp"
	"net/url"
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// titleWords is how many code points of a text stand for a missing title.
const titleWords = 90

// Head returns h as it is shown: a document without a title has its first words
// or the name of its file, one without an outlet the host of its address, and
// an address that is not of the web is none.
func Head(h ledger.Head) ledger.Head {
	if h.Title = Short(h.Title, 2*titleWords); h.Title == "" {
		h.Title = cmp.Or(Short(h.Opening, titleWords), fileName(h.Source), h.ID)
	}
	h.URL = WebAddress(h.URL)
	h.Outlet = cmp.Or(h.Outlet, Host(h.URL))
	return h
}

// fileName is the last part of a source, "" for standard input.
func fileName(source string) string {
	if source == "" || source == "-" {
		return ""
	}
	return path.Base(source)
}

// WebAddress returns s if it is an http or https address, else "": no other
// scheme is made a link.
func WebAddress(s string) string {
	u, err := url.Parse(s)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return ""
	}
	return s
}

// Host returns the host of a web address without "www.", or "".
func Host(s string) string {
	if WebAddress(s) == "" {
		return ""
	}
	u, err := url.Parse(s)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(u.Hostname(), "www.")
}

// Block is a block of a document, or a piece of a very long one.
type Block struct {
	Kind      readout.BlockKind `json:"kind"`
	Word      string            `json:"word,omitempty"` // what kind of furniture it is
	Furniture bool              `json:"furniture,omitempty"`
	Continued bool              `json:"continued,omitempty"` // not the first piece of its block
	Segments  []Segment         `json:"segments"`
	// Notes are the records whose first words on the page stand here.
	Notes []Item `json:"-"`
}

// Document is one page of a document's text with its highlights.
type Document struct {
	ledger.Head
	// Page counts from 1; a document of ordinary length has one page.
	Page   int     `json:"page"`
	Pages  int     `json:"pages"`
	Blocks []Block `json:"blocks"`
	// Records are those whose words begin on this page, in the order of the
	// words, up to pageRecords.
	Records []Item `json:"records"`
	// Layers are what is marked in the text, with how often in the whole text.
	Layers []Layer `json:"layers"`
	// Related are other documents that tell of the same.
	Related []Related `json:"related"`
	// Left counts the highlights and records of this page that are not shown.
	Left int `json:"left,omitempty"`
}

// The limits of a page of a document: bytes of text, pieces, highlights besides
// the chosen ones, records listed. What is more goes to the next page, but for
// highlights that all begin at one place; half is kept for those that reach
// over from the page before.
const (
	pageBytes   = 64 << 10
	pieceBytes  = 8 << 10
	pagePieces  = 400
	pageMarks   = 3000
	pageRecords = 300
)

// Layer is a kind of highlights, which a reader can switch on and off.
type Layer struct {
	Name string `json:"name"` // one of [Layers]
	Word string `json:"word"`
	N    int    `json:"n"`
	On   bool   `json:"-"`
}

type piece struct {
	readout.Block
	continued bool
}

// Sheet is one page of a document's text with what is marked on it.
type Sheet struct {
	doc    *readout.Document
	page   int // from 1
	pages  int
	pieces []piece
	marks  []Highlight    // that lie over the page, in the order of the text
	layers map[string]int // how often each layer is marked in the whole text
}

// NewSheet returns the page of doc that was asked for. Chosen highlights decide
// the page where there are any, so that their address opens it; otherwise page
// does, from 1, cut to what there is.
func NewSheet(doc *readout.Document, highlights []Highlight, page int) *Sheet {
	highlights = slices.Clone(highlights)
	slices.SortStableFunc(highlights, func(a, b Highlight) int { return a.Compare(b.Span) })
	all := pages(doc, highlights)
	if first := slices.IndexFunc(highlights, func(h Highlight) bool { return h.Chosen }); first >= 0 {
		page = 1
		for i, p := range all {
			if len(p) > 0 && p[0].Start <= highlights[first].Start {
				page = i + 1
			}
		}
	}
	s := &Sheet{doc: doc, page: min(max(page, 1), len(all)), pages: len(all), layers: map[string]int{}}
	s.pieces = all[s.page-1]
	for _, h := range highlights {
		if h.Layer != "" && !h.Chosen {
			s.layers[h.Layer]++
		}
		if h.Overlaps(s.Span()) {
			s.marks = append(s.marks, h)
		}
	}
	return s
}

// Span is the stretch of the text that the page shows.
func (s *Sheet) Span() readout.Span {
	if len(s.pieces) == 0 {
		return readout.Span{}
	}
	return readout.Span{Start: s.pieces[0].Start, End: s.pieces[len(s.pieces)-1].End}
}

// Fill puts highlights on the page in place of those that it was chosen by, as
// far as they lie over it; layers count those of the whole text.
func (s *Sheet) Fill(highlights []Highlight, layers map[string]int) {
	s.layers, s.marks = layers, nil
	span := s.Span()
	for _, h := range highlights {
		if h.Overlaps(span) {
			s.marks = append(s.marks, h)
		}
	}
	slices.SortStableFunc(s.marks, func(a, b Highlight) int { return a.Compare(b.Span) })
}

// Records returns the ids of the records that rest on the page's words, in the
// order of these.
func (s *Sheet) Records() []string {
	var ids []string
	seen := map[string]bool{}
	for _, h := range s.marks {
		if h.Record != "" && !seen[h.Record] {
			seen[h.Record] = true
			ids = append(ids, h.Record)
		}
	}
	return ids
}

// pages cuts the document into pages of pieces, so that a page has no more
// text, highlights and evidence than is shown of it. A block of more than a
// piece may hold is cut between words, or where a highlight begins. Highlights
// are in the order of the text.
func pages(doc *readout.Document, highlights []Highlight) [][]piece {
	blocks := doc.Blocks
	if len(blocks) == 0 && doc.Text != "" {
		blocks = []readout.Block{{Span: readout.Span{End: len(doc.Text)}, Kind: readout.BlockParagraph}}
	}
	var all [][]piece
	var page []piece
	next, size, marks, evidence := 0, 0, 0, 0
	for _, b := range blocks {
		for from, continued := b.Start, false; from < b.End; continued = true {
			to := cut(doc.Text, from, b.End)
			for next < len(highlights) && highlights[next].Start < from {
				next++
			}
			m, e := 0, 0 // that begin in the piece
			for ; next < len(highlights) && highlights[next].Start < to; next++ {
				h := highlights[next]
				if (m == pageMarks/8 || e == pageRecords/8) && h.Start > from {
					to = h.Start
					break
				}
				if h.Report != "" {
					e++
				}
				m++
			}
			if len(page) > 0 && (size+to-from > pageBytes || len(page) == pagePieces || marks+m > pageMarks/2 || evidence+e > pageRecords) {
				all, page, size, marks, evidence = append(all, page), nil, 0, 0, 0
			}
			page = append(page, piece{readout.Block{Span: readout.Span{Start: from, End: to}, Kind: b.Kind}, continued})
			size, marks, evidence = size+to-from, marks+m, evidence+e
			from = to
		}
	}
	return append(all, page)
}

// cut returns the end of the piece of text that begins at from.
func cut(text string, from, end int) int {
	if end-from <= pieceBytes {
		return end
	}
	to := from + pieceBytes
	if i := strings.LastIndexAny(text[to-pieceBytes/8:to], " \n"); i >= 0 {
		return to - pieceBytes/8 + i + 1
	}
	for to > from+1 && !utf8.RuneStart(text[to]) {
		to--
	}
	return to
}

// NewDocument returns the view of a page; head is the document's. The items
// are those of the page's records, in any order: see [Sheet.Records].
func NewDocument(sheet *Sheet, head ledger.Head, items []Item) Document {
	doc := sheet.doc
	v := Document{Head: Head(head), Page: sheet.page, Pages: sheet.pages, Blocks: []Block{}, Records: []Item{}, Layers: []Layer{}, Related: []Related{}}
	listed, marks := map[string]bool{}, 0
	byID := make(map[string]Item, len(items))
	for _, it := range items {
		byID[it.ID] = it
	}
	opened, at := map[string]bool{}, false
	for _, p := range sheet.pieces {
		var over []Highlight
		var notes []Item
		for _, h := range sheet.marks {
			if h.Start >= p.End {
				break
			}
			if !h.Overlaps(p.Span) {
				continue
			}
			if it, ok := byID[h.Record]; ok && !listed[h.Record] && h.Start >= sheet.pieces[0].Start {
				listed[h.Record] = true
				if len(v.Records) < pageRecords {
					v.Records = append(v.Records, it)
					notes = append(notes, it)
				} else {
					v.Left++
				}
			}
			if !h.Chosen {
				if marks++; marks > pageMarks {
					v.Left++
					continue
				}
			}
			over = append(over, h)
		}
		b := Block{
			Kind: p.Kind, Word: BlockWord(p.Kind), Furniture: p.Kind.Furniture(), Continued: p.continued,
			Segments: Segments(doc.Text, p.Span, over), Notes: notes,
		}
		for i := range b.Segments {
			s := &b.Segments[i]
			s.Opens = slices.DeleteFunc(s.Opens, func(id string) bool {
				seen := opened[id]
				opened[id] = true
				return seen
			})
			s.At, at = s.At && !at, at || s.At
			s.Title = s.Label
			if it, ok := byID[s.Record]; ok {
				s.Title = Short(it.Line, titleWords)
				if s.Label != "" {
					s.Title = s.Label + "\n" + s.Title
				}
			}
		}
		v.Blocks = append(v.Blocks, b)
	}
	for _, name := range Layers {
		if n := sheet.layers[name]; n > 0 {
			v.Layers = append(v.Layers, Layer{name, LayerWord(name), n, name != LayerActor && name != LayerTime && name != string(readout.TypeFigure)})
		}
	}
	return v
}
