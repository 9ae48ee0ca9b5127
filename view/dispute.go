package view

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/sqlite"
)

// Dispute is a conflict told by its sides: who says what on whose word.
type Dispute struct {
	Conflict ledger.Conflict `json:"conflict"`
	// Records are the one or two records in dispute; Line asks which is true, or
	// is that of the first.
	Records []string `json:"records"`
	Line    string   `json:"line"`
	Day     string   `json:"day"`
	When    string   `json:"when"`
	Sides   []Side   `json:"sides"` // two
}

// Side is what some documents say in a dispute.
type Side struct {
	Says   string         `json:"says"` // "It took place"
	Status readout.Status `json:"status"`
	Record string         `json:"record"`
	Voices []Voice        `json:"voices"` // one for each document, the earliest first
	// Left counts the documents that are not shown.
	Left int `json:"left,omitempty"`
}

// Voice is a document that says so, and on whose word.
type Voice struct {
	Cite
	// On are those whom the document ascribes the words to; none where it
	// says so itself.
	On []Part `json:"on"`
}

// Testimony is a report with what else its document ascribes to somebody.
type Testimony struct {
	Report *readout.Report
	Head   ledger.Head
	Said   []*readout.Report // statements of the document
}

// mostVoices is how many documents of each side are shown.
const mostVoices = 3

// NewDispute returns the dispute of a conflict: the testimonies are those of
// its records, by the record's id.
func NewDispute(c ledger.Conflict, records []*readout.Record, testimonies map[string][]Testimony) Dispute {
	d := Dispute{Conflict: c, Records: []string{}, Sides: []Side{}}
	for i, r := range records {
		d.Records = append(d.Records, r.ID)
		if i == 0 {
			when := r.When()
			d.Line, d.Day, d.When = question(records), when.Start.To(readout.PrecisionDay).String(), when.Human()
		}
	}
	if len(records) == 1 {
		r := records[0]
		var yes, no []Testimony
		for _, t := range testimonies[r.ID] {
			switch e := t.Report.Engagement(); {
			case e == nil:
			case e.Status == readout.StatusDidNotOccur:
				no = append(no, t)
			case e.Status == readout.StatusOccurred || e.Status == readout.StatusUnderWay:
				yes = append(yes, t)
			}
		}
		if e := r.Engagement(); e != nil {
			happened := *e
			happened.Status = readout.StatusOccurred
			d.Line = Line(&happened) + ", or did not?"
		}
		d.Sides = append(d.Sides,
			side("It took place", readout.StatusOccurred, r.ID, yes),
			side("It did not take place", readout.StatusDidNotOccur, r.ID, no))
		if e := r.Engagement(); e != nil {
			d.Sides[0].hear(e, testimonies[r.ID], false)
			d.Sides[1].hear(e, testimonies[r.ID], true)
		}
		return d
	}
	for _, r := range records {
		status := readout.Status("")
		if e := r.Engagement(); e != nil {
			status = e.Status
		}
		d.Sides = append(d.Sides, side(Line(r.Body), status, r.ID, testimonies[r.ID]))
	}
	return d
}

// question says what is in dispute between records: of figures which number is
// right, "Call: half an hour, or 40 minutes?", else the line of the first.
func question(records []*readout.Record) string {
	f := records[0].Figure()
	if f == nil || len(records) < 2 || records[1].Figure() == nil {
		return Line(records[0].Body)
	}
	return Plain(upperFirst(f.Human()) + ", or " + records[1].Figure().Quantity() + "?")
}

func side(says string, status readout.Status, record string, told []Testimony) Side {
	s := Side{Says: says, Status: status, Record: record, Voices: []Voice{}}
	seen := map[string]bool{}
	for _, t := range byDate(told) {
		if seen[t.Report.Document()] {
			continue
		}
		seen[t.Report.Document()] = true
		if len(s.Voices) == mostVoices {
			s.Left++
			continue
		}
		s.Voices = append(s.Voices, Voice{Citation(shown(t.Report), t.Report.ID(), Head(t.Head)), onWhoseWord(t)})
	}
	return s
}

// byDate returns testimonies, the earliest document's first.
func byDate(told []Testimony) []Testimony {
	published := func(t Testimony) readout.Date {
		if t.Head.Published == nil {
			return readout.Date{}
		}
		return t.Head.Published.Date
	}
	return slices.SortedStableFunc(slices.Values(told), func(a, b Testimony) int {
		return cmp.Or(published(a).Compare(published(b)), cmp.Compare(a.Report.ID(), b.Report.ID()))
	})
}

// mostHeard is how many are heard besides on each side.
const mostHeard = 2

// hear adds whom the documents quote besides as saying that they met, or that
// there was no meeting: "Yes, we met the minister", the Front's spokesman said.
func (s *Side) hear(e *readout.Engagement, told []Testimony, denied bool) {
	named := map[string]bool{}
	for _, v := range s.Voices {
		for _, p := range v.On {
			named[ledger.Fold(p.Text)] = true
		}
	}
	heard, heardOf := map[string]bool{}, 0 // documents, voices
	for _, t := range byDate(told) {
		if heard[t.Report.Document()] {
			continue
		}
		heard[t.Report.Document()] = true
		for _, r := range t.Said {
			st := r.Statement()
			if st == nil || st.Form == readout.FormIndirect || ledger.ActorID(st.Speaker.ActorRef) == "" || named[ledger.Fold(st.Speaker.Name)] || !speaksOf(st, e, denied) {
				continue
			}
			if heardOf++; heardOf > mostHeard {
				return
			}
			named[ledger.Fold(st.Speaker.Name)] = true
			s.Voices = append(s.Voices, Voice{Citation(st.Content[0], r.ID(), Head(t.Head)), []Part{{inSentence(st.Speaker.Name), ledger.ActorID(st.Speaker.ActorRef)}}})
		}
	}
}

// speaksOf reports whether a statement says in so many words that somebody met
// one of those who took part in e, or, denied, that he did not.
func speaksOf(st *readout.Statement, e *readout.Engagement, denied bool) bool {
	var words []string
	for _, ev := range st.Content {
		words = append(words, strings.Fields(ledger.Fold(ev.Text()))...)
	}
	if !slices.ContainsFunc(e.Participants, func(p readout.Participant) bool {
		name := strings.Fields(ledger.Fold(p.Name))
		return len(name) > 0 && slices.Contains(words, name[len(name)-1])
	}) {
		return false
	}
	for i, w := range words {
		if w != "met" && w != "meet" && w != "meeting" && w != "encounter" {
			continue
		}
		before := words[max(0, i-3):i]
		no := slices.ContainsFunc(before, func(w string) bool { return w == "not" || w == "never" || w == "no" })
		if no == denied && (no || w == "met" && !slices.Contains(before, "have") && !slices.Contains(before, "if")) {
			return true
		}
	}
	return false
}

// onWhoseWord returns those whom the document ascribes the words of a report
// to: the speakers of statements whose words overlap the report's.
func onWhoseWord(t Testimony) []Part {
	switch b := t.Report.Body().(type) {
	case *readout.Figure:
		if b.SaidBy != nil && b.SaidBy.Name != "" {
			return []Part{{b.SaidBy.Name, ledger.ActorID(*b.SaidBy)}}
		}
	case *readout.Position:
		return []Part{{b.Actor.Name, ledger.ActorID(b.Actor)}}
	}
	on, named := []Part{}, map[string]bool{}
	for _, said := range t.Said {
		st := said.Statement()
		if st == nil || st.Speaker.Name == "" || !overlap(t.Report.Evidence()[:1], said.Evidence()) {
			continue
		}
		p := Part{Text: inSentence(st.Speaker.Name), Actor: ledger.ActorID(st.Speaker.ActorRef)}
		if name := ledger.Fold(p.Text); !named[name] {
			named[name] = true
			on = append(on, p)
		}
	}
	return on
}

// inSentence returns whom words name as they stand within a sentence: "two
// diplomats" for "Two diplomats". A word that may begin a name stays: "The
// Hague".
func inSentence(name string) string {
	first, rest, _ := strings.Cut(name, " ")
	if rest == "" || rest[0] < 'a' || rest[0] > 'z' {
		return name
	}
	switch low := strings.ToLower(first); low {
	case "a", "an", "the", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several", "some", "many", "other", "another", "both":
		return low + " " + rest
	}
	return name
}

// overlap reports whether two pieces of evidence of one document share words.
func overlap(a, b []readout.Evidence) bool {
	for _, x := range a {
		for _, y := range b {
			if x.CodePoints().Overlaps(y.CodePoints()) {
				return true
			}
		}
	}
	return false
}

// mostReports is how many reports of a record in dispute are read.
const mostReports = 12

// Disputes returns the disputes of conflicts of l.
func Disputes(ctx context.Context, l *sqlite.Ledger, conflicts []ledger.Conflict) ([]Dispute, error) {
	list := make([]Dispute, 0, len(conflicts))
	said := map[string][]*readout.Report{}
	for _, c := range conflicts {
		var records []*readout.Record
		testimonies := map[string][]Testimony{}
		for _, id := range c.Records {
			r, err := l.Record(ctx, id)
			if err != nil {
				return nil, err
			}
			records = append(records, r)
			if testimonies[r.ID], err = testimoniesOf(ctx, l, r, c.Reports, said); err != nil {
				return nil, err
			}
		}
		list = append(list, NewDispute(c, records, testimonies))
	}
	return list, nil
}

// testimoniesOf reads the first reports of a record and those named.
func testimoniesOf(ctx context.Context, l *sqlite.Ledger, r *readout.Record, named []string, said map[string][]*readout.Report) ([]Testimony, error) {
	ids := slices.Clone(r.Reports[:min(len(r.Reports), mostReports)])
	for _, id := range named {
		if !slices.Contains(ids, id) && slices.Contains(r.Reports, id) {
			ids = append(ids, id)
		}
	}
	reports, err := l.Reports(ctx, ids...)
	if err != nil {
		return nil, err
	}
	heads, err := HeadsOf(ctx, l, reports)
	if err != nil {
		return nil, err
	}
	var list []Testimony
	for _, rep := range reports {
		doc := rep.Document()
		if _, ok := said[doc]; !ok {
			if said[doc], err = l.ReportsOf(ctx, doc); err != nil {
				return nil, err
			}
		}
		list = append(list, Testimony{rep, heads[rep.ID()], said[doc]})
	}
	return list, nil
}
