// Package ledger says what a ledger holds and how reports become records. It
// is pure: it reads no file and no clock, and every function is a function of
// the set of its arguments, so that the order in which documents arrive can't
// matter. Package sqlite keeps a ledger in a file.
package ledger

import (
	"strings"
	"unicode"

	"github.com/readout-dev/readout"
	"golang.org/x/text/unicode/norm"
)

// FormatVersion is the version of the ledger's tables. It is the user_version
// of a ledger file; a program refuses a file of a later format.
const FormatVersion = 8

// MeaningVersion is the version of what the annotators find. A document whose
// annotation was made under another version is annotated again by the next
// build. Raise it with every change of an annotator that changes reports,
// mentions or dates.
const MeaningVersion = 16

// Batch is what a store takes in one transaction.
type Batch struct {
	// Annotations of documents, each with its reports.
	Annotations []*readout.Annotation
	// Skipped lists what could not be read.
	Skipped []Skipped
	// Sound lists sources that were read well and are in the ledger already:
	// if they were skipped before, they no longer are.
	Sound []string
}

// Skipped is something that was to be read and is not in the ledger.
type Skipped struct {
	Source string `json:"source"` // as in [readout.Document]
	Reason string `json:"reason"`
	// Document and Hash name the document where it was read, and left out
	// because another one holds its id; "" otherwise.
	Document string `json:"document,omitempty"`
	Hash     string `json:"hash,omitempty"`
}

// ID returns the id under which the entry is kept.
func (s Skipped) ID() string {
	if s.Document != "" {
		return readout.ID("s", "document", s.Document, s.Hash)
	}
	return readout.ID("s", "source", s.Source, s.Reason)
}

// ReasonSameID is why a document is skipped whose id is that of another
// document with other bytes. The one with the smaller hash is kept, so that it
// doesn't matter which came first.
const ReasonSameID = "another document has the same id and other content"

// Head is a document without its text, for listings.
type Head struct {
	ID       string `json:"id"`
	Hash     string `json:"hash"`
	Source   string `json:"source"`
	URL      string `json:"url"`
	Outlet   string `json:"outlet"`
	Title    string `json:"title"`
	Byline   string `json:"byline"`
	Language string `json:"language"`
	// Published is the document's date, of its metadata or worked out from
	// its text; nil where it is not known.
	Published *readout.Dating `json:"published"`
	PerType                   // its reports
	// Opening is the first words of a document without a title; "" for others.
	Opening string `json:"-"`
}

// Actor is an actor of the ledger with the names it was found under.
type Actor struct {
	ID   string            `json:"id"`
	Name string            `json:"name"`
	Type readout.ActorType `json:"type"` // "" where no document says
	// Names are the names used in texts, sorted.
	Names     []string `json:"names"`
	Documents int      `json:"documents"` // that mention the actor
	// PerType counts the records that the actor has a part in; see [ActorsOf].
	PerType
}

// PerType counts reports or records by their type.
type PerType struct {
	Engagements int `json:"engagements"`
	Statements  int `json:"statements"`
	Positions   int `json:"positions"`
	Proposals   int `json:"proposals"`
	Figures     int `json:"figures"`
}

// Add adds n to the count of type t.
func (c *PerType) Add(t readout.ReportType, n int) {
	switch t {
	case readout.TypeEngagement:
		c.Engagements += n
	case readout.TypeStatement:
		c.Statements += n
	case readout.TypePosition:
		c.Positions += n
	case readout.TypeProposal:
		c.Proposals += n
	case readout.TypeFigure:
		c.Figures += n
	}
}

// Total is the sum of all types.
func (c PerType) Total() int {
	return c.Engagements + c.Statements + c.Positions + c.Proposals + c.Figures
}

// Hit is a document that a search found.
type Hit struct {
	Document Head
	// Excerpt holds the first matched words and some words around them.
	// It is zero where only the title matches.
	Excerpt readout.Evidence
	// Matches are the matched words in the excerpt, in order.
	Matches []readout.Evidence
}

// RecordHit is a record that a search found.
type RecordHit struct {
	Record *readout.Record
	// Report is the one with the words found, and Document the head of its
	// document.
	Report   string
	Document Head
	// Excerpt holds the words that the report rests on, about where most of
	// those looked for stand; Matches are these, in order; none where only
	// names match.
	Excerpt readout.Evidence
	Matches []readout.Evidence
}

// Count is how many reports and records of one type and kind a ledger holds.
type Count struct {
	Type    readout.ReportType `json:"type"`
	Kind    string             `json:"kind"` // see [KindOf]
	Reports int                `json:"reports"`
	Records int                `json:"records"`
}

// Summary counts what a ledger holds.
type Summary struct {
	Documents int     `json:"documents"`
	Skipped   int     `json:"skipped"`
	Actors    int     `json:"actors"`
	Reports   int     `json:"reports"`
	Records   int     `json:"records"`
	Counts    []Count `json:"counts"` // sorted by type and kind
}

// ObjectKind says what an id is of.
type ObjectKind string

// The kinds of objects with ids.
const (
	ObjectDocument ObjectKind = "document"
	ObjectReport   ObjectKind = "report"
	ObjectRecord   ObjectKind = "record"
	ObjectActor    ObjectKind = "actor"
)

// ActorID returns the actor's id, or one made from its name where it was not
// resolved; "" for no name.
func ActorID(ref readout.ActorRef) string {
	if ref.ID != "" {
		return ref.ID
	}
	if name := Fold(ref.Name); name != "" {
		return readout.ID(readout.PrefixActor, "name", name)
	}
	return ""
}

// Fold returns the words of s in lower case, without accents and
// punctuation, with single spaces between them, so that two spellings of a
// name or a quotation can be compared.
func Fold(s string) string {
	var b strings.Builder
	space := false
	for _, r := range norm.NFKD.String(s) {
		switch {
		case unicode.Is(unicode.Mn, r) || r == '\'' || r == '’' || r == '.':
		case unicode.IsLetter(r) || unicode.IsNumber(r):
			if space && b.Len() > 0 {
				b.WriteByte(' ')
			}
			space = false
			b.WriteRune(unicode.ToLower(r))
		default:
			space = true
		}
	}
	return b.String()
}
