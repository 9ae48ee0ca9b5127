package eval

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
)

type goldEngagements struct {
	codedStory
	Engagements []goldEngagement `json:"engagements"`
}

type goldEngagement struct {
	Kind         readout.EngagementKind `json:"kind"`
	Status       readout.Status         `json:"status"`
	StatusAlt    readout.Status         `json:"status_alt"`
	Participants []struct {
		Name string `json:"name"`
	} `json:"participants"`
	Place    string                    `json:"place"`
	PlaceAlt alternative[string]       `json:"place_alt"`
	When     readout.Date              `json:"when"`
	WhenAlt  alternative[readout.Date] `json:"when_alt"`
	Until    readout.Date              `json:"until"`
	Optional bool                      `json:"optional"`
	citation
}

// alternative is the other coder's value where the two differ. One of them may
// have left the field empty: null is a value, too, and no field is none.
type alternative[T any] struct {
	value T
	given bool
}

func (a *alternative[T]) UnmarshalJSON(b []byte) error {
	a.given = true
	return json.Unmarshal(b, &a.value)
}

// mayBeEmpty reports whether one of the coders left the field empty.
func mayBeEmpty[T comparable](value T, other alternative[T]) bool {
	var none T
	return value == none || other.given && other.value == none
}

// String gives the engagement in one line, as a person would jot it down.
func (g *goldEngagement) String() string {
	names := make([]string, len(g.Participants))
	for i, p := range g.Participants {
		names[i] = p.Name
	}
	s := fmt.Sprintf("%s %s %s", g.Kind, g.Status, strings.Join(names, " + "))
	if g.Place != "" {
		s += " @" + g.Place
	}
	if !g.When.IsZero() {
		s += " " + g.When.String()
	}
	return s
}

// Engagements scores the engagement reports that annotate leaves in
// Annotation.Reports. path is a gold file (JSON lines) with its stories in
// docs/ID.txt beside it, or the folder that holds both. A gold file may hold
// no words of its stories: "file" then names the JSON lines below the folder
// data in which the story lies under its id, and "spans" where the evidence
// stands in its text.
//
// Gold and predicted are matched one to one, the best pair first. A pair may
// match if
//   - the kinds are of one class (meeting and talks are one),
//   - at least half of the smaller set of participants is shared (see [SameActor]),
//   - a gold snippet, widened by 80 bytes, meets a predicted evidence span,
//   - for visits, the places agree.
//
// Optional gold counts neither as missed nor, where a report matches it, as
// wrong. On the pairs matched to gold that is not optional, status, date and
// place are scored: the other coder's value is equally right, and so is none
// where one of them left the field empty. A date is right
// if the two may be one date and the predicted one is coarser by at most one
// step of year, month, day, or if it lies in the gold's interval. A place is
// right if the names agree or one is the country of the other. Where the gold
// has no value, none is right and any other is wrong. A story of which no
// engagements were coded ("engagements" is missing) is passed over.
func Engagements(path, data string, annotate func(*readout.Annotation) error) (Result, error) {
	s := engagementScore{byKind: map[string]*Counts{}}
	reader := newStoryReader(path, data, annotate)
	for gold, err := range lines[goldEngagements](reader.gold) {
		if err != nil {
			return Result{}, err
		}
		if gold.Engagements == nil {
			continue
		}
		var cited []*citation
		for i := range gold.Engagements {
			cited = append(cited, &gold.Engagements[i].citation)
		}
		st, err := reader.read(gold.codedStory, cited)
		if err != nil {
			return Result{}, err
		}
		s.story(st.doc, gold.Engagements, st.of(readout.TypeEngagement))
	}
	return s.result(), nil
}

type engagementScore struct {
	documents           int
	all                 Counts
	byKind              map[string]*Counts
	status, date, place Accuracy
	misses              []Miss
}

// kindClass is the class in which kinds are matched.
func kindClass(k readout.EngagementKind) string {
	if k == readout.KindMeeting || k == readout.KindTalks {
		return "meeting or talks"
	}
	return strings.ReplaceAll(string(k), "_", " ")
}

type engagementPair struct {
	gold, report int
	optional     bool
	shared       float64 // share of the union of participants
	agree        int     // how many of kind, status, date and place agree
}

func (s *engagementScore) story(doc *readout.Document, gold []goldEngagement, reports []*readout.Report) {
	s.documents++
	var pairs []engagementPair
	for i := range gold {
		for j, r := range reports {
			if p, ok := pairUp(&gold[i], r); ok {
				p.gold, p.report = i, j
				pairs = append(pairs, p)
			}
		}
	}
	slices.SortStableFunc(pairs, func(p, q engagementPair) int {
		return cmp.Or(
			b2i(p.optional)-b2i(q.optional),
			cmp.Compare(q.shared, p.shared),
			cmp.Compare(q.agree, p.agree),
		)
	})
	goldOf := oneToOne(pairs, func(p engagementPair) (gold, report int) { return p.gold, p.report })
	taken := make(map[int]bool) // gold
	for j, r := range reports {
		i, ok := goldOf[j]
		if ok {
			taken[i] = true
		}
		switch {
		case !ok:
			s.count(r.Engagement().Kind, Counts{FP: 1})
			s.miss(Wrong, doc, describe(r.Engagement())+" ["+r.By()+"]", r.Evidence()[0].Span())
		case !gold[i].Optional:
			s.count(gold[i].Kind, Counts{TP: 1})
			s.values(doc, &gold[i], r)
		}
	}
	for i := range gold {
		if !taken[i] && !gold[i].Optional {
			s.count(gold[i].Kind, Counts{FN: 1})
			s.miss(Missed, doc, gold[i].String(), gold[i].first())
		}
	}
}

// values scores what a matched report says of status, date and place.
func (s *engagementScore) values(doc *readout.Document, g *goldEngagement, r *readout.Report) {
	e, at := r.Engagement(), r.Evidence()[0].Span()
	check := func(acc *Accuracy, right bool, what, want, got string) {
		acc.Add(right)
		if !right {
			s.miss(Differ, doc, fmt.Sprintf("%s %q, not %q: %s [%s]", what, got, want, g, r.By()), at)
		}
	}
	check(&s.status, g.statusRight(e), "status", string(g.Status), string(e.Status))
	check(&s.date, g.dateRight(e), "date", g.When.String(), whenText(e.When))
	check(&s.place, g.placeRight(e), "place", g.Place, placeText(e.Place))
}

func (s *engagementScore) count(k readout.EngagementKind, c Counts) {
	s.all.Add(c)
	class := kindClass(k)
	if s.byKind[class] == nil {
		s.byKind[class] = &Counts{}
	}
	s.byKind[class].Add(c)
}

func (s *engagementScore) miss(kind MissKind, doc *readout.Document, what string, at readout.Span) {
	s.misses = append(s.misses, Miss{Kind: kind, Document: doc.ID, What: what, Context: Context(doc.Text, at)})
}

func (s *engagementScore) result() Result {
	r := Result{Task: "engagements", Documents: s.documents, Misses: s.misses}
	r.Lines = append(r.Lines, Line{Name: "engagements", Counts: &s.all})
	var done []string
	for _, k := range readout.EngagementKinds {
		class := kindClass(k)
		if c := s.byKind[class]; c != nil && !slices.Contains(done, class) {
			done = append(done, class)
			r.Lines = append(r.Lines, Line{Name: "  " + class, Counts: c})
		}
	}
	r.Lines = append(r.Lines,
		Line{Name: "status of the matched", Accuracy: &s.status},
		Line{Name: "date of the matched", Accuracy: &s.date},
		Line{Name: "place of the matched", Accuracy: &s.place})
	return r
}

// pairUp reports whether g and r may be one engagement, and how well they agree.
func pairUp(g *goldEngagement, r *readout.Report) (engagementPair, bool) {
	e := r.Engagement()
	if kindClass(g.Kind) != kindClass(e.Kind) || !g.meets(r.Evidence()) {
		return engagementPair{}, false
	}
	shared := sharedActors(g, e)
	if shared == 0 || 2*shared < min(len(g.Participants), len(e.Participants)) {
		return engagementPair{}, false
	}
	if e.Kind == readout.KindVisit && !g.placeRight(e) {
		return engagementPair{}, false
	}
	union := len(g.Participants) + len(e.Participants) - shared
	return engagementPair{
		optional: g.Optional,
		shared:   ratio(shared, union),
		agree:    b2i(g.Kind == e.Kind) + b2i(g.statusRight(e)) + b2i(g.dateRight(e)) + b2i(g.placeRight(e)),
	}, true
}

func sharedActors(g *goldEngagement, e *readout.Engagement) int {
	n := 0
	used := make([]bool, len(e.Participants))
	for _, p := range g.Participants {
		for j, q := range e.Participants {
			if !used[j] && sameParticipant(p.Name, &q) {
				used[j] = true
				n++
				break
			}
		}
	}
	return n
}

// sameParticipant reports whether the gold's name is one of p's: the name
// itself, another name that the knowledge base gives the actor ("Gadhafi"), the
// office that p holds ("U.N. Secretary-General"), or, for unnamed people, the
// state or body they stand for.
func sameParticipant(name string, p *readout.Participant) bool {
	if SameActor(name, p.Name) {
		return true
	}
	if p.ID == "" {
		return p.Represents != "" && SameActor(p.Represents, name) && SameActor(p.Name, name)
	}
	if p.Office != "" && p.Represents != "" && SameActor(name, p.Represents+" "+p.Office) && !SameActor(name, p.Represents) {
		return true
	}
	for _, also := range otherNames()[p.ID] {
		if SameActor(name, also) {
			return true
		}
	}
	return false
}

// otherNames maps the ids of the built-in actors to their other names.
var otherNames = sync.OnceValue(func() map[string][]string {
	names := map[string][]string{}
	entries := actor.Default().Entries()
	for i := range entries {
		if len(entries[i].Also) > 0 {
			names[entries[i].Ref().ID] = entries[i].Also
		}
	}
	return names
})

func (g *goldEngagement) statusRight(e *readout.Engagement) bool {
	return e.Status == g.Status || g.StatusAlt != "" && e.Status == g.StatusAlt
}

func (g *goldEngagement) placeRight(e *readout.Engagement) bool {
	if e.Place == nil {
		return mayBeEmpty(g.Place, g.PlaceAlt)
	}
	for _, want := range []string{g.Place, g.PlaceAlt.value} {
		if want != "" && (SamePlace(want, e.Place.Name) || e.Place.Country != "" && SamePlace(want, e.Place.Country)) {
			return true
		}
	}
	return false
}

func (g *goldEngagement) dateRight(e *readout.Engagement) bool {
	if e.When == nil || !e.When.Known() {
		return mayBeEmpty(g.When, g.WhenAlt) && g.Until.IsZero()
	}
	for _, want := range []readout.Date{g.When, g.WhenAlt.value, g.Until} {
		if !want.IsZero() && sameDate(want, *e.When) {
			return true
		}
	}
	if !g.When.IsZero() && !g.Until.IsZero() {
		return g.When.First().Compare(e.When.First()) <= 0 && e.When.Last().Compare(g.Until.Last()) <= 0
	}
	return false
}

// sameDate reports whether got may be want and is coarser by at most one
// step: the month for a day, the year for a month. An interval of up to a
// month is as coarse as a month.
func sameDate(want readout.Date, got readout.When) bool {
	if got.End.IsZero() || got.End == got.Start {
		return want.MayEqual(got.Start) && want.Precision() <= min(got.Start.Precision(), readout.PrecisionDay)+1
	}
	if got.First().AddDays(31).Compare(got.Last()) < 0 && want.Precision() >= readout.PrecisionDay {
		return false
	}
	return got.MayOverlap(readout.When{Start: want})
}

func describe(e *readout.Engagement) string {
	names := make([]string, len(e.Participants))
	for i, p := range e.Participants {
		names[i] = p.Name
	}
	s := fmt.Sprintf("%s %s %s", e.Kind, e.Status, strings.Join(names, " + "))
	if e.Place != nil {
		s += " @" + e.Place.Name
	}
	if e.When != nil {
		s += " " + whenText(e.When)
	}
	return s
}

func placeText(p *readout.Place) string {
	if p == nil {
		return ""
	}
	return p.Name
}

func whenText(w *readout.When) string {
	if w == nil {
		return ""
	}
	switch {
	case w.Open:
		return cmp.Or(w.Start.String(), "..") + "/" + cmp.Or(w.End.String(), "..")
	case w.End.IsZero() || w.End == w.Start:
		return w.Start.String()
	}
	return w.Start.String() + "/" + w.End.String()
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}
