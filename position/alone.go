package position

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// alone adds to the sentences on which a position rests those that name who
// holds it and what it is on, where their words only point ("he opposed the
// bill"), so that the evidence can be read by itself.
func (r *reader) alone(p *readout.Position, listed bool, spans []readout.Span) []readout.Span {
	if s, ok := r.naming(p.Actor.ID, spans); ok {
		spans = append(spans, s)
	}
	if s, ok := r.wording(p.Issue, spans); ok && !listed {
		spans = append(spans, s)
	}
	return spans
}

// naming returns the last sentence before spans, else the first one behind,
// that has the name of an actor; ok is false where spans have it.
func (r *reader) naming(id string, spans []readout.Span) (s readout.Span, ok bool) {
	if id == "" {
		return s, false
	}
	if r.names == nil { // once: a document may have thousands of both
		r.names = map[string][]int{}
		for i := range r.A.Mentions {
			if m := &r.A.Mentions[i]; m.Form == readout.FormName {
				r.names[m.Actor.ID] = append(r.names[m.Actor.ID], i)
			}
		}
	}
	for _, i := range r.names[id] {
		m := &r.A.Mentions[i]
		if slices.ContainsFunc(spans, m.Overlaps) {
			return s, false
		}
		if k := r.A.SentenceAt(m.Start); k >= 0 && (!ok || m.Start < spans[0].Start) {
			s, ok = r.A.Sentences[k].Span, true
		}
	}
	return s, ok
}

// wording returns the last sentence before spans that has all the telling words
// of an issue's name, where spans have less than half of them.
func (r *reader) wording(issue string, spans []readout.Span) (s readout.Span, ok bool) {
	const (
		letters = 4 // that a telling word has, and of it so many are compared: "opening", "open"
		reach   = 12
	)
	var words []string
	for w := range strings.FieldsSeq(strings.ToLower(issue)) {
		if len(w) >= letters && w != "with" && w != "from" && w != "that" && w != "into" {
			words = append(words, w[:letters])
		}
	}
	missing := func(spans ...readout.Span) (n int) {
		for _, w := range words {
			if !slices.ContainsFunc(spans, func(s readout.Span) bool { return strings.Contains(strings.ToLower(r.A.Text(s)), w) }) {
				n++
			}
		}
		return n
	}
	if 2*missing(spans...) <= len(words) {
		return s, false
	}
	k := r.A.SentenceAt(spans[0].Start)
	for i := k - 1; i >= max(0, k-reach); i-- {
		if s = r.A.Sentences[i].Span; missing(s) == 0 {
			return s, true
		}
	}
	return s, false
}
