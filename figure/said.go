package figure

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/timex"
)

// sayings are the contents of the document's statements, each with its speaker.
type sayings struct {
	spans []saying // by start
	reach int      // length of the longest
}

type saying struct {
	readout.Span
	*speaker
}

type speaker struct {
	ref   readout.ActorRef
	spans []readout.Evidence
}

func newSayings(a *readout.Annotation) *sayings {
	s := &sayings{}
	for _, rep := range a.Reports {
		st := rep.Statement()
		if st == nil || !speaks(&st.Speaker) {
			continue
		}
		who := &speaker{st.Speaker.ActorRef, st.Speaker.Spans}
		for _, c := range st.Content {
			s.spans = append(s.spans, saying{c.Span(), who})
			s.reach = max(s.reach, c.Span().Len())
		}
	}
	slices.SortStableFunc(s.spans, func(a, b saying) int { return a.Compare(b.Span) })
	return s
}

// speaks reports whether a speaker is a person or body that may claim a
// figure, and not "the strike" that claimed lives.
func speaks(s *readout.Speaker) bool {
	if s.Name == "" {
		return false
	}
	if s.ID != "" || s.Class != readout.ClassUnspecified {
		return true
	}
	first, _, _ := strings.Cut(s.Name, " ")
	last := strings.ToLower(lastWord(s.Name))
	return !determiners[strings.ToLower(first)] && cardinals[strings.ToLower(first)] == 0 || speakers[last]
}

// speakers are the heads of descriptions that claim figures.
var speakers = set(`ministry ministries department agency agencies office authority authorities government officials official police
	army military navy force forces commission committee council organisation organization group groups association union service
	services report reports study survey poll census statement data figures statistics watchdog monitor charity company companies
	spokesman spokeswoman spokesperson minister president sources source diplomats diplomat witnesses analysts economists experts
	mayor governor king queen prince chief commander general judge prosecutor lawyer lawyers analyst economist expert professor
	researcher researchers author head director chairman chairwoman leader leaders envoy ambassador deputy secretary senator lawmaker
	lawmakers mediators negotiators mediator resident residents owner father mother family presidency palace chancellor premier
	rescuers medics doctors hospital hospitals prosecutors court institute university bank fund bureau centre center`)

// by returns the speaker of the shortest statement that holds span, nil for none.
func (s *sayings) by(span readout.Span) *speaker {
	i, _ := slices.BinarySearchFunc(s.spans, span.Start-s.reach, func(x saying, start int) int { return cmp.Compare(x.Start, start) })
	var best *saying
	for ; i < len(s.spans) && s.spans[i].Start <= span.Start; i++ {
		if x := &s.spans[i]; x.Contains(span) && (best == nil || x.Len() <= best.Len()) {
			best = x
		}
	}
	if best == nil {
		return nil
	}
	return best.speaker
}

// scopeNames is how many names a scope keeps.
const scopeNames = 6

// scope returns the names of the sentence, the speaker aside and what the
// words for the speaker hold ("Velmora's army").
func (r *reader) scope(said *readout.ActorRef, who *speaker) []string {
	var names []string
	for _, m := range r.a.MentionsIn(r.sent.Span) {
		if who != nil && slices.ContainsFunc(who.spans, func(ev readout.Evidence) bool { return ev.Span().Contains(m.Span) }) {
			continue
		}
		name := m.Actor.Name
		if name == "" {
			if m.Form != readout.FormName {
				continue
			}
			name = r.a.Text(m.Span)
		}
		if said != nil && name == said.Name || slices.Contains(names, name) {
			continue
		}
		if names = append(names, name); len(names) == scopeNames {
			break
		}
	}
	return names
}

// datedFigures is up to how many figures of a sentence are dated: a longer list
// has no date of its own.
const datedFigures = 24

// asOf returns the day or days that a date of the sentence gives the figure,
// nil where none does.
func (r *reader) asOf(q *quantity) *readout.When {
	if len(r.found) > datedFigures || r.sent.Len() > sentenceLimit {
		return nil
	}
	i := sort.Search(len(r.a.Times), func(i int) bool { return r.a.Times[i].Start >= r.sent.Start })
	for ; i < len(r.a.Times) && r.a.Times[i].Start < r.sent.End; i++ {
		if t := &r.a.Times[i]; !t.When.Start.IsZero() && !t.Overlaps(q.span) {
			break
		}
	}
	if i == len(r.a.Times) || r.a.Times[i].Start >= r.sent.End {
		return nil
	}
	t, ok := timex.Governing(r.a, q.span)
	if !ok || t.When.Start.IsZero() || !r.sent.Contains(t.Span) || t.Overlaps(q.span) {
		return nil
	}
	if r.tree != nil {
		if first, last := r.a.TokensIn(t.Span); first < last {
			switch r.tree.base(last - 1) {
			case "compound", "nummod", "amod": // "the 2016 candidate"
				if h := r.tree.head(last - 1); h >= last {
					return nil
				}
			}
		}
	}
	w := t.When
	return &w
}
