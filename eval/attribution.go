package eval

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/extract"
)

// goldStory is a record of attribution/*.jsonl.
type goldStory struct {
	ID           string `json:"id"`
	Outlet       string `json:"outlet"`
	Date         string `json:"date"`
	Title        string `json:"title"`
	Text         string `json:"text"`
	Attributions []struct {
		Source    []goldSpan `json:"source"`
		Cue       []goldSpan `json:"cue"`
		Content   []goldSpan `json:"content"`
		QuoteType string     `json:"quote_type"`
	} `json:"attributions"`
	Flags []struct {
		Label string     `json:"label"`
		Spans []goldSpan `json:"spans"`
	} `json:"flags"`
}

// document makes the document that the story's text is.
func (g goldStory) document(path string, withDate bool) (*readout.Document, error) {
	d := readout.Document{
		ID: g.ID, Source: path, Outlet: g.Outlet, Title: g.Title, Language: "en",
		Text: g.Text, Blocks: extract.Blocks(g.Text, g.Title),
	}
	if date, err := readout.ParseDate(g.Date); err == nil && withDate {
		d.Published = &readout.Dating{Date: date, Basis: readout.BasisStated}
	}
	return readout.NewDocument(d)
}

// attribution is one gold or predicted attribution in bytes of its text, the
// edges of its spans trimmed.
type attribution struct {
	form                 readout.StatementForm
	source, cue, content []readout.Span
	label                string
	matched              *attribution
}

// Attribution scores statements against the attributions of whole stories
// (attribution/*.jsonl). annotate fills Annotation.Reports.
//
// A predicted statement is matched with a gold attribution if their contents
// overlap: one to one, the pair that shares the larger part of both first.
// The lines are
//
//   - content and source: both overlap in the matched pair, or neither has a source;
//   - source, cue, content exact: equal spans in the matched pair, white space,
//     punctuation and quotation marks trimmed from their edges;
//   - for each form, the recall of content (wrong counts predicted statements
//     of that form that match nothing) and the share of those found whose
//     source overlaps.
//
// Statements that lie wholly in text which the coders set aside count neither way.
func Attribution(paths []string, annotate func(*readout.Annotation) error) (Result, error) {
	res := Result{Task: "attribution"}
	var both, source, cue, content Counts
	form := map[readout.StatementForm]*Counts{}
	right := map[readout.StatementForm]*Accuracy{}
	for _, f := range readout.StatementForms {
		form[f], right[f] = &Counts{}, &Accuracy{}
	}
	for _, path := range paths {
		for story, err := range lines[goldStory](path) {
			if err != nil {
				return res, err
			}
			doc, err := story.document(path, true)
			if err != nil {
				return res, err
			}
			a := readout.NewAnnotation(doc)
			if err := annotate(a); err != nil {
				return res, err
			}
			gold, pred := story.gold(doc), predictedAttributions(a, story.discarded(doc))
			match(gold, pred)
			res.Documents++

			for _, g := range gold {
				p := g.matched
				if p == nil {
					both.FN++
					form[g.form].FN++
					res.Misses = append(res.Misses, Miss{Missed, doc.ID, g.label, Context(doc.Text, g.content[0])})
				} else {
					form[g.form].TP++
					ok := overlap(g.source, p.source) || len(g.source)+len(p.source) == 0
					right[g.form].Add(ok)
					if ok {
						both.TP++
					} else {
						both.FN++
						both.FP++
						res.Misses = append(res.Misses, Miss{Differ, doc.ID, g.label + " ≠ " + p.label, Context(doc.Text, g.content[0])})
					}
				}
				exact(&source, g, func(a *attribution) []readout.Span { return a.source })
				exact(&cue, g, func(a *attribution) []readout.Span { return a.cue })
				exact(&content, g, func(a *attribution) []readout.Span { return a.content })
			}
			for _, p := range pred {
				if p.matched == nil {
					both.FP++
					form[p.form].FP++
					for c, spans := range map[*Counts][]readout.Span{&source: p.source, &cue: p.cue, &content: p.content} {
						if len(spans) > 0 {
							c.FP++
						}
					}
					res.Misses = append(res.Misses, Miss{Wrong, doc.ID, p.label, Context(doc.Text, p.content[0])})
				}
			}
		}
	}
	res.Lines = []Line{
		{Name: "content and source overlap", Counts: &both},
		{Name: "source exact", Counts: &source},
		{Name: "cue exact", Counts: &cue},
		{Name: "content exact", Counts: &content},
	}
	for _, f := range readout.StatementForms {
		res.Lines = append(res.Lines,
			Line{Name: string(f) + ": content found", Counts: form[f]},
			Line{Name: string(f) + ": right source", Accuracy: right[f]})
	}
	return res, nil
}

// exact counts a gold attribution's part: right if its match has equal spans.
func exact(c *Counts, g *attribution, part func(*attribution) []readout.Span) {
	want := part(g)
	var got []readout.Span
	if g.matched != nil {
		got = part(g.matched)
	}
	if len(want) > 0 && slices.Equal(want, got) {
		c.TP++
		return
	}
	if len(want) > 0 {
		c.FN++
	}
	if len(got) > 0 {
		c.FP++
	}
}

func (g goldStory) gold(doc *readout.Document) []*attribution {
	var out []*attribution
	for _, x := range g.Attributions {
		spans := func(list []goldSpan) (out []readout.Span) {
			for _, s := range list {
				if t := trim(doc.Text, s.bytes(doc.Offsets())); !t.Empty() {
					out = append(out, t)
				}
			}
			slices.SortFunc(out, readout.Span.Compare)
			return out
		}
		a := &attribution{form: readout.StatementForm(x.QuoteType), source: spans(x.Source), cue: spans(x.Cue), content: spans(x.Content)}
		if len(a.content) == 0 || !slices.Contains(readout.StatementForms, a.form) {
			continue
		}
		a.label = a.describe(doc)
		out = append(out, a)
	}
	return out
}

// discarded returns the spans that the coders set aside.
func (g goldStory) discarded(doc *readout.Document) []readout.Span {
	var out []readout.Span
	for _, f := range g.Flags {
		if f.Label == "Discard" {
			for _, s := range f.Spans {
				out = append(out, s.bytes(doc.Offsets()))
			}
		}
	}
	return out
}

func predictedAttributions(a *readout.Annotation, discarded []readout.Span) []*attribution {
	var out []*attribution
	for _, r := range a.Reports {
		s := r.Statement()
		if s == nil {
			continue
		}
		spans := func(list []readout.Evidence) (out []readout.Span) {
			for _, ev := range list {
				if t := trim(a.Document.Text, ev.Span()); !t.Empty() {
					out = append(out, t)
				}
			}
			slices.SortFunc(out, readout.Span.Compare)
			return out
		}
		p := &attribution{form: s.Form, source: spans(s.Speaker.Spans), cue: spans(s.Cue), content: spans(s.Content)}
		if len(p.content) == 0 {
			continue
		}
		aside := func(c readout.Span) bool {
			return slices.ContainsFunc(discarded, func(d readout.Span) bool { return d.Contains(c) })
		}
		if !slices.ContainsFunc(p.content, func(c readout.Span) bool { return !aside(c) }) {
			continue
		}
		p.label = p.describe(a.Document)
		out = append(out, p)
	}
	return out
}

func (a *attribution) describe(doc *readout.Document) string {
	words := func(spans []readout.Span) string {
		var parts []string
		for _, s := range spans {
			parts = append(parts, doc.Text[s.Start:s.End])
		}
		return strings.Join(strings.Fields(strings.Join(parts, " … ")), " ")
	}
	return fmt.Sprintf("%s [%s] %s", a.form, words(a.source), words(a.cue))
}

// match pairs gold and predicted attributions whose contents overlap, one to
// one, those first that share the largest part of their union.
func match(gold, pred []*attribution) {
	type pair struct {
		g, p  int
		share float64
	}
	var pairs []pair
	for i, g := range gold {
		for j, p := range pred {
			if n := common(g.content, p.content); n > 0 {
				pairs = append(pairs, pair{i, j, float64(n) / float64(length(g.content)+length(p.content)-n)})
			}
		}
	}
	slices.SortFunc(pairs, func(a, b pair) int {
		return cmp.Or(-cmp.Compare(a.share, b.share), cmp.Compare(a.g, b.g), cmp.Compare(a.p, b.p))
	})
	for _, x := range pairs {
		if g, p := gold[x.g], pred[x.p]; g.matched == nil && p.matched == nil {
			g.matched, p.matched = p, g
		}
	}
}

func common(a, b []readout.Span) int {
	n := 0
	for _, s := range a {
		for _, t := range b {
			n += max(0, min(s.End, t.End)-max(s.Start, t.Start))
		}
	}
	return n
}

func overlap(a, b []readout.Span) bool { return common(a, b) > 0 }

func length(spans []readout.Span) int {
	n := 0
	for _, s := range spans {
		n += s.Len()
	}
	return n
}

// trim leaves out white space, punctuation and quotation marks at both ends.
func trim(text string, s readout.Span) readout.Span {
	edge := func(r rune) bool {
		return unicode.IsSpace(r) || unicode.IsPunct(r) || r == '`' || r == utf8.RuneError
	}
	s.Start += len(text[s.Start:s.End]) - len(strings.TrimLeftFunc(text[s.Start:s.End], edge))
	s.End -= len(text[s.Start:s.End]) - len(strings.TrimRightFunc(text[s.Start:s.End], edge))
	return s
}
