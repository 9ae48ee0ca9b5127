package eval

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/extract"
	"github.com/readout-dev/readout/source"
)

// goldActors is a line of the hand-coded file of actors (doc/coreference.md).
// It holds no text of the story, only offsets into it.
type goldActors struct {
	Doc       string       `json:"doc"`   // path of the story below the data folder
	Split     string       `json:"split"` // "seed", "tune" or "measure"
	Hash      string       `json:"hash"`  // first 16 hexadecimal digits of the SHA-256 of its text
	Published readout.Date `json:"published"`
	Mentions  []goldActor  `json:"mentions"`
}

type goldActor struct {
	Start int                 `json:"start"`
	End   int                 `json:"end"`
	Form  readout.MentionForm `json:"form"`
	Actor *string             `json:"actor"` // nil where a careful reader can't tell
	Also  []string            `json:"also"`  // answers that are as right

	span readout.Span
}

// actorScore is the score of one split.
type actorScore struct {
	documents int
	resolved  map[readout.MentionForm]*Counts
	found     map[readout.MentionForm]*Accuracy
	open      Accuracy
}

var mentionForms = []readout.MentionForm{readout.FormName, readout.FormNominal, readout.FormPronoun}

// Actors scores which actor each mention is resolved to, by form, against a
// hand-coded file; its stories lie below the folder data. annotate fills
// Mentions.
//
// A gold mention is found if a predicted mention has its span; or, of a
// description, begins with it ("the government" of Sumar); or ends where it
// does and is no pronoun where the other is a name or a description; or is of
// its form and overlaps: one to one, in this order. Right counts the
// mentions resolved to the gold actor, wrong those resolved to another, so that
// precision is the accuracy of those resolved. Missed counts what is not
// right: resolved to another, left open, or not found. "found" is the share of
// gold mentions that were found, whatever they were resolved to, and "rightly
// left open" that of mentions for which the gold has no actor and neither has
// the prediction.
//
// Names are compared by [SameActor], with the difference that the shorter of
// two names has to be the end of the longer: "Israel" is not "Israel Katz".
func Actors(path, data string, annotate func(*readout.Annotation) error) (Result, error) {
	res := Result{Task: "actors"}
	scores := map[string]*actorScore{}
	var splits []string
	for g, err := range lines[goldActors](path) {
		if err != nil {
			return res, err
		}
		doc, err := g.document(data)
		if err != nil {
			return res, err
		}
		a := readout.NewAnnotation(doc)
		if err := annotate(a); err != nil {
			return res, err
		}
		s := scores[g.Split]
		if s == nil {
			s = newActorScore()
			scores[g.Split] = s
			splits = append(splits, g.Split)
		}
		res.Documents++
		s.documents++
		res.Misses = append(res.Misses, s.add(doc, g.Mentions, a)...)
	}
	for _, split := range splits {
		res.Lines = append(res.Lines, scores[split].lines(split)...)
	}
	return res, nil
}

// document reads the story and makes the document that the program makes of
// it, dated as the gold says.
func (g *goldActors) document(data string) (*readout.Document, error) {
	fail := func(err error, hint string) (*readout.Document, error) {
		return nil, &readout.Error{Op: "read gold story", Subject: g.Doc, Err: err, Hint: hint}
	}
	if !filepath.IsLocal(g.Doc) {
		return fail(fmt.Errorf("the path leads out of the data folder"), "")
	}
	text, err := os.ReadFile(filepath.Join(data, filepath.FromSlash(g.Doc)))
	if err != nil {
		return fail(err, "Give the data folder, in which the paths of the gold file begin.")
	}
	doc, err := extract.Document(source.Item{Source: g.Doc, Format: source.Text, Bytes: text}, extract.Options{Published: g.Published})
	if err != nil {
		return fail(err, "")
	}
	sum := sha256.Sum256([]byte(doc.Text))
	if got := hex.EncodeToString(sum[:8]); got != g.Hash {
		return fail(fmt.Errorf("its text has the hash %s, not %s", got, g.Hash), "The mentions were coded on another text of this story.")
	}
	o := doc.Offsets()
	for i := range g.Mentions {
		m := &g.Mentions[i]
		m.span = o.Bytes(readout.Span{Start: m.Start, End: m.End})
		if m.Start < 0 || m.span.Empty() || !slices.Contains(mentionForms, m.Form) {
			return fail(fmt.Errorf("mention %d..%d of form %q does not fit", m.Start, m.End, m.Form), "")
		}
	}
	return doc, nil
}

func newActorScore() *actorScore {
	s := &actorScore{resolved: map[readout.MentionForm]*Counts{}, found: map[readout.MentionForm]*Accuracy{}}
	for _, f := range mentionForms {
		s.resolved[f], s.found[f] = &Counts{}, &Accuracy{}
	}
	return s
}

// add scores one document.
func (s *actorScore) add(doc *readout.Document, gold []goldActor, a *readout.Annotation) []Miss {
	var misses []Miss
	met := meetActors(gold, a.Mentions)
	for i := range gold {
		g := &gold[i]
		miss := func(kind MissKind, format string, args ...any) {
			what := string(g.Form) + " " + fmt.Sprintf(format, args...)
			misses = append(misses, Miss{Kind: kind, Document: doc.ID, What: what, Context: Context(doc.Text, g.span)})
		}
		var got string
		if met[i] >= 0 {
			if m := a.Mentions[met[i]].Actor; m.ID != "" {
				got = m.Name
			}
		}
		if g.Actor == nil {
			s.open.Add(got == "")
			if got != "" {
				miss(Wrong, "%s, left open by the coder", got)
			}
			continue
		}
		s.found[g.Form].Add(met[i] >= 0)
		switch {
		case g.is(got):
			s.resolved[g.Form].Add(Counts{TP: 1})
		case got != "":
			s.resolved[g.Form].Add(Counts{FP: 1, FN: 1})
			miss(Differ, "%s, not %s", got, *g.Actor)
		case met[i] >= 0:
			s.resolved[g.Form].Add(Counts{FN: 1})
			miss(Missed, "left open: %s", *g.Actor)
		default:
			s.resolved[g.Form].Add(Counts{FN: 1})
			if in, ok := within(a, g.span); ok {
				miss(Missed, "inside %q: %s", a.Text(in.Span), *g.Actor)
			} else {
				miss(Missed, "not found: %s", *g.Actor)
			}
		}
	}
	return misses
}

func (s *actorScore) lines(split string) []Line {
	var all Counts
	var lines []Line
	for _, f := range mentionForms {
		all.Add(*s.resolved[f])
		lines = append(lines, Line{Name: "  " + string(f), Counts: s.resolved[f]})
	}
	lines = append([]Line{{Name: fmt.Sprintf("%s, %d stories", split, s.documents), Counts: &all}}, lines...)
	for _, f := range mentionForms {
		lines = append(lines, Line{Name: "  " + string(f) + " found", Accuracy: s.found[f]})
	}
	if s.open.Total > 0 {
		lines = append(lines, Line{Name: "  rightly left open", Accuracy: &s.open})
	}
	return lines
}

// is reports whether name is one of the gold names.
func (g *goldActor) is(name string) bool {
	if name == "" {
		return false
	}
	for _, want := range append([]string{*g.Actor}, g.Also...) {
		if strings.EqualFold(want, name) || SameActor(want, name) && sameEnd(nameWords(want), nameWords(name)) {
			return true
		}
	}
	return false
}

// sameEnd reports whether two names end in the same word.
func sameEnd(a, b []string) bool {
	return len(a) > 0 && len(b) > 0 && sameWord(a[len(a)-1], b[len(b)-1])
}

// within returns the predicted mention that holds s and more.
func within(a *readout.Annotation, s readout.Span) (readout.Mention, bool) {
	i := slices.IndexFunc(a.Mentions, func(m readout.Mention) bool { return m.Contains(s) && m.Span != s })
	if i < 0 {
		return readout.Mention{}, false
	}
	return a.Mentions[i], true
}

// meetActors returns for each gold mention the index of the predicted one
// that finds it, or -1.
func meetActors(gold []goldActor, found []readout.Mention) []int {
	met := make([]int, len(gold))
	for i := range met {
		met[i] = -1
	}
	taken := make([]bool, len(found))
	for _, same := range []func(g *goldActor, m *readout.Mention) bool{
		func(g *goldActor, m *readout.Mention) bool { return g.span == m.Span },
		func(g *goldActor, m *readout.Mention) bool {
			return g.Form == readout.FormNominal && m.Form != readout.FormPronoun && g.span.Start == m.Start && m.Contains(g.span)
		},
		func(g *goldActor, m *readout.Mention) bool {
			return g.span.End == m.End && (g.Form == readout.FormPronoun) == (m.Form == readout.FormPronoun)
		},
		func(g *goldActor, m *readout.Mention) bool {
			return g.Form == m.Form && g.Form != readout.FormPronoun && g.span.Overlaps(m.Span)
		},
	} {
		from := 0 // both are sorted
		for i := range gold {
			g := &gold[i]
			for from < len(found) && found[from].End <= g.span.Start {
				from++
			}
			for j := from; met[i] < 0 && j < len(found) && found[j].Start < g.span.End; j++ {
				if !taken[j] && same(g, &found[j]) {
					met[i], taken[j] = j, true
				}
			}
		}
	}
	return met
}
