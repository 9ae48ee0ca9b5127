// Package conllu reads and writes CoNLL-U, the format of Universal
// Dependencies (https://universaldependencies.org/format.html): ten
// tab-separated columns a word, comments, ranges of multiword tokens and empty
// nodes.
//
// [Read] gives the sentences of a file as it has them. [Documents] makes
// annotations of them, with a text rebuilt from the forms, and [Write] writes
// an annotation of any text.
package conllu

import (
	"strings"
)

// Sentence is a sentence of a CoNLL-U file.
type Sentence struct {
	// Comments are the lines that begin with "#", as they are.
	Comments []string
	Words    []Word
	// Multi are the multiword tokens, sorted; they don't overlap.
	Multi []MWT
	// Empty are the empty nodes of the enhanced graph, in the file's order.
	Empty []Empty
}

// Word is a syntactic word. Its ID is its index in the sentence plus one.
// Columns that the file leaves unspecified ("_") are empty strings; a word
// that is an underscore has the form "_" and may have the lemma "_".
type Word struct {
	Form  string
	Lemma string
	UPOS  string
	XPOS  string
	Feats string
	// Head is the index of the head in the sentence's Words, [Root] or [NoHead].
	Head   int
	DepRel string
	Deps   string
	Misc   string
}

// Values of [Word.Head] that are no index.
const (
	Root   = -1 // the word is the root
	NoHead = -2 // the file doesn't say
)

// MWT is a multiword token: a stretch of surface text that holds the
// syntactic words Words[First:Last], as "cannot" holds "can" and "not".
type MWT struct {
	First, Last int
	Form        string
	Feats       string
	Misc        string
}

// Empty is an empty node, kept as it was read.
type Empty struct {
	After int // the node stands before Words[After]
	Line  string
}

// Comment returns the value of the first comment "# key = value", "" for a
// bare "# key". ok is false where there is none.
func (s *Sentence) Comment(key string) (value string, ok bool) {
	for _, line := range s.Comments {
		rest := strings.TrimSpace(strings.TrimLeft(line, "#"))
		if !strings.HasPrefix(rest, key) {
			continue
		}
		rest = rest[len(key):]
		if rest == "" {
			return "", true
		}
		if trimmed := strings.TrimLeft(rest, " \t"); strings.HasPrefix(trimmed, "=") {
			return strings.TrimSpace(trimmed[1:]), true
		}
	}
	return "", false
}

// opens reports whether the sentence opens a part named key ("newdoc",
// "newpar"), written "# newdoc", "# newdoc id = x" or "# newdoc = x".
func (s *Sentence) opens(key string) (id string, ok bool) {
	if id, ok := s.Comment(key + " id"); ok {
		return id, true
	}
	return s.Comment(key)
}

// NewDoc reports whether the sentence opens a document, and its id if it has one.
func (s *Sentence) NewDoc() (id string, ok bool) { return s.opens("newdoc") }

// NewPar reports whether the sentence opens a paragraph. A document's first
// sentence always does.
func (s *Sentence) NewPar() bool {
	if _, ok := s.opens("newpar"); ok {
		return true
	}
	_, ok := s.NewDoc()
	return ok
}

// spaceAfter reports whether white space follows a token with this MISC column.
func spaceAfter(misc string) bool {
	for misc != "" {
		item, rest, _ := strings.Cut(misc, "|")
		if item == "SpaceAfter=No" {
			return false
		}
		misc = rest
	}
	return true
}

// Surface is a token as it stands in the text: a word or a multiword token.
type Surface struct {
	Form        string
	First, Last int // Words[First:Last]
	SpaceAfter  bool
}

// Surface returns the tokens of the surface text, in order.
func (s *Sentence) Surface() []Surface {
	tokens := make([]Surface, 0, len(s.Words))
	multi := s.Multi
	for i := 0; i < len(s.Words); {
		if len(multi) > 0 && multi[0].First == i && multi[0].Last > i {
			m := multi[0]
			tokens = append(tokens, Surface{m.Form, m.First, m.Last, spaceAfter(m.Misc)})
			i, multi = m.Last, multi[1:]
			continue
		}
		tokens = append(tokens, Surface{s.Words[i].Form, i, i + 1, spaceAfter(s.Words[i].Misc)})
		i++
	}
	return tokens
}

// Text returns the sentence's text, rebuilt from the forms and SpaceAfter,
// without white space at its end.
func (s *Sentence) Text() string {
	var b strings.Builder
	gap := false
	for _, t := range s.Surface() {
		if gap {
			b.WriteByte(' ')
		}
		b.WriteString(t.Form)
		gap = t.SpaceAfter
	}
	return b.String()
}
