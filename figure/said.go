package figure

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
	"github.com/readout-dev/readout/statement"
)

// sayings are the contents of the document's statements, each with its speaker.
type sayings struct {
	spans []saying // by start
	reach int      // length of the longest
	// unnamed are the words for speakers without a name, by start: "two diplomats".
	unnamed []readout.Span
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
		if st == nil || !clausal(rep) {
			continue
		}
		if st.Speaker.ID == "" {
			for _, ev := range st.Speaker.Spans {
				s.unnamed = append(s.unnamed, ev.Span())
			}
		}
		if statement.Aside(rep) != "" || !speaks(a, &st.Speaker) {
			continue
		}
		who := &speaker{st.Speaker.ActorRef, st.Speaker.Spans}
		for _, c := range st.Content {
			s.spans = append(s.spans, saying{c.Span(), who})
			s.reach = max(s.reach, c.Span().Len())
		}
	}
	slices.SortStableFunc(s.spans, func(a, b saying) int { return a.Compare(b.Span) })
	slices.SortFunc(s.unnamed, readout.Span.Compare)
	return s
}

// counts reports whether span counts those who speak: "two diplomats told".
func (s *sayings) counts(span readout.Span) bool {
	i := sort.Search(len(s.unnamed), func(i int) bool { return s.unnamed[i].Start > span.Start })
	return i > 0 && s.unnamed[i-1].Contains(span)
}

// clausal reports whether a statement has a clause or quoted words for its
// content, which may hold a figure of the speaker's; "accused by 60 women" and
// "ready to talk about 60 women" are told by the document.
func clausal(r *readout.Report) bool {
	if r.Statement().Form != readout.FormIndirect {
		return true
	}
	by := r.By()[strings.LastIndexByte(r.By(), '/')+1:]
	if by == "act-obj" && len(r.Statement().Cue) > 0 { // "authorities reported 20 dead"
		words := strings.Fields(r.Statement().Cue[0].Text())
		return reporting[strings.ToLower(words[len(words)-1])]
	}
	return by == "clause-said" || by == "according-to" || by == "speech-obj" || strings.HasSuffix(by, "-that") || strings.HasSuffix(by, "-wh") || by == "speech-inf"
}

// reporting are the verbs whose object is what somebody tells.
var reporting = wordset.Of(`reported reports announced announces claimed claims estimated estimates`)

// telling are the verbs whose date is that on which a figure is told.
var telling = wordset.Of(`say tell report announce state claim estimate declare`)

// fewSources is from how many speakers on their number tells of something:
// "more than 60 women say".
const fewSources = 10

// sources reports whether q counts those who speak, or whom the text cites.
func (r *reader) sources(q *quantity, said *sayings) bool {
	if q.by != byCount || q.high >= fewSources {
		return false
	}
	if said.counts(q.span) {
		return true
	}
	if r.tree == nil || q.noun < 0 {
		return false
	}
	v := r.tree.Head(int(q.noun))
	return v >= 0 && r.tree.Base(int(q.noun)) == "obj" && (r.a.Tokens[v].Lemma == "cite" || r.a.Tokens[v].Lemma == "quote")
}

// speaks reports whether a speaker is a person or body that may claim a
// figure, and not "the strike" that claimed lives.
func speaks(a *readout.Annotation, s *readout.Speaker) bool {
	if s.Name == "" {
		return false
	}
	if s.ID != "" || s.Class != readout.ClassUnspecified || speakers[strings.ToLower(lastWord(s.Name))] {
		return true
	}
	for _, ev := range s.Spans {
		for _, m := range a.MentionsIn(ev.Span()) {
			if m.Form == readout.FormName && m.Type != readout.ActorPlace && m.Len() >= ev.Span().Len()/2 {
				return true
			}
		}
	}
	return false
}

// speakers are the heads of descriptions that claim figures.
var speakers = wordset.Of(`ministry ministries department agency agencies office authority authorities government officials official police
	army military navy force forces commission committee council organisation organization group groups association union service
	services report reports study survey poll census statement data figures statistics watchdog monitor charity company companies
	spokesman spokeswoman spokesperson minister president sources source diplomats diplomat witnesses analysts economists experts
	media outlet outlets newspaper newspapers broadcaster broadcasters television magazine website
	mayor governor king queen prince chief commander general judge prosecutor lawyer lawyers analyst economist expert professor
	researcher researchers author head director chairman chairwoman leader leaders envoy ambassador deputy secretary senator lawmaker
	lawmakers mediators negotiators mediator resident residents owner father mother family presidency palace chancellor premier
	rescuers medics doctors campaign hospital hospitals prosecutors court institute university bank fund bureau centre center`)

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

// namesPerson reports whether words name a person.
func (r *reader) namesPerson(s readout.Span) bool {
	return !s.Empty() && slices.ContainsFunc(r.a.MentionsIn(s), func(m readout.Mention) bool { return m.Type == readout.ActorPerson && m.Form == readout.FormName })
}

// way is how far up its tree a figure looks for its clause.
const way = 6

// asOf returns the day or days that a date of the figure's own clause gives it,
// nil where none does: the date hangs on the counted noun, on one that this
// hangs on, or on the verb of the clause. "Since 2009" and "after Friday" say
// of when it is not.
func (r *reader) asOf(q *quantity) *readout.When {
	if r.tree == nil || q.noun < 0 || q.time && q.by != byFirst && q.topic == "" {
		return nil
	}
	i := sort.Search(len(r.a.Times), func(i int) bool { return r.a.Times[i].Start >= r.sent.Start })
	if i == len(r.a.Times) || r.a.Times[i].Start >= r.sent.End {
		return nil
	}
	var clause [way + 1]int
	n := 0
	for k := int(q.noun); k >= 0 && r.within(k) && n < len(clause); k = r.tree.Head(k) {
		clause[n] = k
		n++
		if r.tree.Base(k) == "appos" || r.tree.Base(k) == "parataxis" {
			break // what is told beside
		}
		if u := r.a.Tokens[k].UPOS; u == "VERB" || u == "AUX" {
			break
		}
	}
	var found *readout.When
	for tries := 0; i < len(r.a.Times) && r.a.Times[i].Start < r.sent.End && tries < reach; i, tries = i+1, tries+1 {
		t := &r.a.Times[i]
		if t.Type != "DATE" && t.Type != "TIME" || t.When.Start.IsZero() || t.Overlaps(q.span) {
			continue
		}
		if h := r.dateHead(t.Span); h >= 0 && !(telling[r.a.Tokens[h].Lemma] && h == clause[n-1]) && slices.Contains(clause[:n], h) && !r.nearer(q, t.Span) {
			if found != nil {
				return nil // two dates
			}
			w := t.When
			found = &w
		}
	}
	return found
}

// nearer reports whether another figure stands between q and a date, which may
// be that one's.
func (r *reader) nearer(q *quantity, date readout.Span) bool {
	gap := readout.Span{Start: min(q.span.End, date.End), End: max(q.span.Start, date.Start)}
	for _, f := range r.found[:min(len(r.found), reach)] {
		if f != q && gap.Contains(f.span) {
			return true
		}
	}
	return false
}

// since is how far before a date a word may stand that says it is from or until then.
const since = 7

// dateHead returns the token that a date says the time of, -1 for one that says
// from or until when, or which one ("the 2016 candidate").
func (r *reader) dateHead(s readout.Span) int {
	first, last := r.a.TokensIn(s)
	for k := first - 1; k >= r.sent.First && k > first-since; k-- { // "since the revolt in 2029"
		switch t := r.a.Tokens[k]; t.UPOS {
		case "NOUN", "PROPN", "DET", "PRON", "ADJ", "ADP", "PART", "SCONJ":
			switch t.Lemma {
			case "since", "after", "before", "until", "till":
				return -1
			}
			continue
		}
		break
	}
	for k := first; k < last; k++ {
		h := r.tree.Head(k)
		if h >= first && h < last {
			continue
		}
		switch r.tree.Base(k) {
		case "compound", "nummod", "amod":
			return -1
		}
		c := r.dependent(k, "case")
		if c < 0 {
			c = r.dependent(k, "mark")
		}
		if c >= 0 {
			switch r.a.Tokens[c].Lemma {
			case "since", "after", "before", "until", "till", "from", "to", "through", "between", "than", "of", "ago":
				return -1
			}
		}
		return h
	}
	return -1
}
