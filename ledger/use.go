package ledger

import "github.com/readout-dev/readout"

// UseKind says what documents use a name, a description or an office for.
type UseKind string

// The kinds of uses.
const (
	UseName        UseKind = "found"     // a name in the text
	UseDescription UseKind = "described" // "the Sumari foreign minister"
	UsePronoun     UseKind = "pronoun"
	UseOffice      UseKind = "office" // an office that a text gives a person
	UseFormer      UseKind = "former" // one that a text says the person held before
)

// Use is one thing that documents say of an actor, with the first and the
// last of them, by date and id; undated ones are the last only among
// themselves. A document's words for it are the first there.
type Use struct {
	Actor string  `json:"-"` // id
	Kind  UseKind `json:"kind"`
	Name  string  `json:"name"` // the words, or the office
	// Via is why these words were given to the actor; "" for an office.
	Via readout.Via `json:"via,omitempty"`
	// Represents is the state or body that an office is held for, as far as
	// the document or the pack says; "" for words.
	Represents  string  `json:"represents,omitempty"`
	Documents   int     `json:"documents"`
	First, Last Passage `json:"-"`
}

// Passage is evidence and the document that it stands in.
type Passage struct {
	Document string
	Date     readout.Date // the document's; zero where not known
	Span     readout.Span // in code points
	Text     string
}
