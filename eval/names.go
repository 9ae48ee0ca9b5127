package eval

import (
	"path/filepath"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-dev/readout"
)

// goldNames is a line of a file of names: a sentence or a document.
type goldNames struct {
	ID       string   `json:"id"`
	Text     string   `json:"text"`
	Tokens   []string `json:"tokens"`
	Entities []struct {
		goldSpan
		Type       string   `json:"type"`
		Wiki       *string  `json:"wiki"`
		Confidence *float64 `json:"confidence"`
	} `json:"entities"`
}

// nameClass is what names are told apart by: PER, LOC (places and states) or
// ORG (bodies and groups).
type nameClass int

const (
	namePER nameClass = iota
	nameLOC
	nameORG
	nameClasses
)

var nameClassNames = [nameClasses]string{"PER", "LOC", "ORG"}

// nameTypes are the types of the gold files. Others ("MISC") count neither way.
var nameTypes = map[string]nameClass{
	"PER": namePER, "person": namePER, "Person": namePER,
	"LOC": nameLOC, "place": nameLOC, "Location": nameLOC,
	"ORG": nameORG, "organization": nameORG, "Organisation": nameORG,
}

func classOf(t readout.ActorType) nameClass {
	switch t {
	case readout.ActorPerson, readout.ActorOffice:
		return namePER
	case readout.ActorPlace, readout.ActorState:
		return nameLOC
	}
	return nameORG
}

// Names scores names of persons, places and organizations in the files of the
// folder names, one class for places and states, one for bodies and groups.
//
// In files with tokens (UNER, wikigold) a name is right if its span and class
// are those of a gold name. In the others (GUM, re3d) gold mentions are whole
// phrases with titles and articles, so that there a name is right if it lies in
// a gold mention of its class. Of nested mentions the outermost count, and of
// GUM's only those that are linked to Wikipedia and begin with a capital can be
// missed.
//
// annotate is given the text alone, in paragraphs, and fills Mentions; those
// that are no names are not looked at.
func Names(paths []string, annotate func(*readout.Annotation) error) (Result, error) {
	s := nameScore{task: "names"}
	for _, path := range paths {
		for g, err := range lines[goldNames](path) {
			if err != nil {
				return Result{}, err
			}
			if err := s.line(g, path, annotate); err != nil {
				return Result{}, err
			}
		}
	}
	return s.result(), nil
}

type nameScore struct {
	task      string
	documents int
	classes   [nameClasses]Counts
	untyped   Counts
	misses    []Miss
}

// nameSpan is a name, gold or found. A gold name that is optional can't be missed.
type nameSpan struct {
	readout.Span
	class    nameClass
	optional bool
	met      bool
}

func (s *nameScore) line(g goldNames, path string, annotate func(*readout.Annotation) error) error {
	doc, err := readout.NewDocument(readout.Document{
		ID: g.ID, Source: filepath.Base(path), Language: "en", Text: g.Text, Blocks: lineBlocks(g.Text),
	})
	if err != nil {
		return err
	}
	a := readout.NewAnnotation(doc)
	if err := annotate(a); err != nil {
		return err
	}
	s.documents++
	exact := g.Tokens != nil
	gold := g.names(doc)
	right := func(m readout.Span, n nameSpan) bool {
		return m == n.Span || !exact && n.Contains(m)
	}
	for _, m := range a.Mentions {
		if m.Form != readout.FormName {
			continue
		}
		class := classOf(m.Type)
		anyClass, sameClass := false, false
		for i := range gold {
			if !right(m.Span, gold[i]) {
				continue
			}
			anyClass = true
			if gold[i].class == class {
				sameClass = true
				gold[i].met = true
			}
		}
		if anyClass {
			s.untyped.TP++
		} else {
			s.untyped.FP++
		}
		if sameClass {
			s.classes[class].TP++
		} else {
			s.classes[class].FP++
			s.miss(Wrong, doc, nameClassNames[class], m.Span)
		}
	}
	for _, n := range gold {
		if n.met || n.optional {
			continue
		}
		s.classes[n.class].FN++
		s.miss(Missed, doc, nameClassNames[n.class], n.Span)
		if !slices.ContainsFunc(a.Mentions, func(m readout.Mention) bool { return m.Form == readout.FormName && right(m.Span, n) }) {
			s.untyped.FN++
		}
	}
	return nil
}

// pronouns may begin a sentence, and are no names.
var pronouns = map[string]bool{
	"i": true, "me": true, "my": true, "mine": true, "you": true, "your": true, "he": true, "him": true, "his": true, "she": true, "her": true,
	"it": true, "its": true, "we": true, "our": true, "they": true, "them": true, "their": true, "this": true, "that": true,
	"these": true, "those": true, "here": true, "there": true, "who": true, "which": true,
}

// names returns the gold names, the outermost of nested ones.
func (g *goldNames) names(doc *readout.Document) []nameSpan {
	var list []nameSpan
	for _, e := range g.Entities {
		class, ok := nameTypes[e.Type]
		if !ok || e.Confidence != nil && *e.Confidence < 0.5 {
			continue
		}
		n := nameSpan{Span: e.bytes(doc.Offsets()), class: class}
		if g.Tokens == nil {
			first, _ := utf8.DecodeRuneInString(strings.TrimPrefix(strings.TrimPrefix(e.Text, "the "), "The "))
			linked := e.Wiki != nil && *e.Wiki != "" || e.Confidence != nil
			n.optional = !linked || !unicode.IsUpper(first) || pronouns[strings.ToLower(e.Text)]
		}
		list = append(list, n)
	}
	slices.SortStableFunc(list, func(a, b nameSpan) int { return a.Compare(b.Span) })
	end := 0
	return slices.DeleteFunc(list, func(n nameSpan) bool {
		if g.Tokens == nil && n.End <= end && !n.optional {
			return true
		}
		if !n.optional {
			end = n.End
		}
		return false
	})
}

func (s *nameScore) miss(kind MissKind, doc *readout.Document, what string, at readout.Span) {
	s.misses = append(s.misses, Miss{Kind: kind, Document: doc.ID, What: what + " " + doc.Text[at.Start:at.End], Context: Context(doc.Text, at)})
}

func (s *nameScore) result() Result {
	r := Result{Task: s.task, Documents: s.documents, Misses: s.misses}
	var all Counts
	for i := range s.classes {
		all.Add(s.classes[i])
	}
	r.Lines = append(r.Lines, Line{Name: "names", Counts: &all})
	for i := range s.classes {
		r.Lines = append(r.Lines, Line{Name: nameClassNames[i], Counts: &s.classes[i]})
	}
	r.Lines = append(r.Lines, Line{Name: "spans alone", Counts: &s.untyped})
	return r
}

// lineBlocks returns a paragraph for each line that is not blank.
func lineBlocks(text string) []readout.Block {
	var blocks []readout.Block
	at := 0
	for line := range strings.SplitAfterSeq(text, "\n") {
		if trimmed := strings.TrimSpace(line); trimmed != "" {
			start := at + strings.Index(line, trimmed)
			blocks = append(blocks, readout.Block{Span: readout.Span{Start: start, End: start + len(trimmed)}, Kind: readout.BlockParagraph})
		}
		at += len(line)
	}
	return blocks
}
