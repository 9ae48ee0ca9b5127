package view

import (
	"cmp"
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// contextBytes is how much text a passage shows before and after its words.
const contextBytes = 320

// Fact is one agreed field of a record, in words.
type Fact struct {
	Name  string `json:"name"`
	Parts []Part `json:"parts"`
	Note  string `json:"note,omitempty"`
}

// Change is one entry of the status history.
type Change struct {
	Status   readout.Status `json:"status"`
	Word     string         `json:"word"`
	AsOf     string         `json:"as_of"` // in words, "" where not known
	Report   string         `json:"report"`
	Document string         `json:"document"`
	Outlet   string         `json:"outlet"` // or the document's title
	// Words are those of the report that give the status.
	Words *Cite `json:"words,omitempty"`
}

// Passage is words of a document in their context.
type Passage struct {
	Cite
	Segments []Segment `json:"segments"`
	// Fragment is the document's web address, to these very words; "" for none.
	Fragment string `json:"fragment,omitempty"`
	Before   bool   `json:"before"` // text was left out before and after
	After    bool   `json:"after"`
}

// Account is what one document says.
type Account struct {
	Report   string         `json:"report"`
	By       string         `json:"by"`
	Document ledger.Head    `json:"document"`
	Line     string         `json:"line"`
	Status   readout.Status `json:"status,omitempty"`
	// Joined is why the report is of this record, what a sentence says that
	// begins with "it"; "" for the one that the record began with.
	Joined   string    `json:"joined,omitempty"`
	Passages []Passage `json:"passages"`
}

// Alike is a record that may be of the same thing as another, but stayed apart.
type Alike struct {
	Item
	Why string `json:"why"` // what a sentence says that begins with the one or the other
}

// Record is everything a page shows of a record.
type Record struct {
	Item
	Facts   []Fact   `json:"facts"`
	History []Change `json:"status_history"`
	// Steps are the history with neighbours of one status together.
	Steps []Step `json:"steps"`
	// Accounts are one page of them, which counts from 1.
	Accounts []Account `json:"accounts"`
	Page     int       `json:"page"`
	Pages    int       `json:"pages"`
	// Chain says who the origins are, a line for each: see doc/reconciling.md.
	Chain []string `json:"origin_chain"`
	// Origins are the same with their documents; empty where these are too many to draw.
	Drawn []Origin `json:"origins_drawn"`
	// Disputes are the conflicts that the record is part of, Contradicts the
	// other records of these.
	Disputes    []Dispute `json:"disputes"`
	Contradicts []Item    `json:"contradicts"`
	// PossiblySame are records that may be of the same thing.
	PossiblySame []Alike `json:"possibly_same"`
}

// Source is a report with the document it is from.
type Source struct {
	Report   *readout.Report // bound to the document: see [readout.Report.In]
	Document *readout.Document
	Head     ledger.Head
}

// NewRecord returns the view of r. Sources are those of the page of its
// reports that is shown; words are the best ones of all its reports, by the
// report's id.
func NewRecord(r *readout.Record, sources []Source, words map[string]Cite, contradicts []Item) Record {
	v := Record{
		Item: NewItem(r, nil), Facts: facts(r), History: []Change{}, Accounts: []Account{}, Page: 1, Pages: 1,
		Chain: append([]string{}, r.OriginChain...), Disputes: []Dispute{}, Drawn: []Origin{},
		Contradicts: append([]Item{}, contradicts...), PossiblySame: []Alike{},
	}
	joined := map[string]string{}
	for _, j := range r.Joins {
		for _, id := range j.Reports {
			joined[id] = j.Why
		}
	}
	for _, s := range sources {
		a := account(s)
		a.Joined = joined[a.Report]
		v.Accounts = append(v.Accounts, a)
	}
	if len(v.Accounts) > 0 && len(v.Accounts[0].Passages) > 0 {
		c := v.Accounts[0].Passages[0].Cite
		v.Evidence = &c
	}
	for _, h := range r.StatusHistory {
		c := Change{Status: h.Status, Word: StatusWord(h.Status), AsOf: h.AsOf.Human(), Report: h.Report}
		if w, ok := words[h.Report]; ok {
			c.Document, c.Outlet, c.Words = w.Document, cmp.Or(w.Outlet, w.Title), &w
		}
		v.History = append(v.History, c)
	}
	v.Steps = steps(r.StatusHistory, v.History)
	return v
}

// Step is a status that documents which follow each other give.
type Step struct {
	Status  readout.Status `json:"status"`
	When    string         `json:"when"` // of the documents, in words; "" where not known
	Changes []Change       `json:"changes"`
}

func steps(history []readout.StatusEntry, changes []Change) []Step {
	list := []Step{}
	var first readout.Date
	for i, c := range changes {
		n := len(list)
		if n == 0 || list[n-1].Status != c.Status {
			list = append(list, Step{Status: c.Status})
			first, n = history[i].AsOf, n+1
		}
		s := &list[n-1]
		s.Changes = append(s.Changes, c)
		from, to := first.To(readout.PrecisionDay), history[i].AsOf.To(readout.PrecisionDay)
		switch {
		case from.IsZero() || from == to:
			s.When = to.Human()
		case !to.IsZero():
			s.When = readout.When{Start: from, End: to}.Human()
		}
	}
	return list
}

func account(s Source) Account {
	s.Head = Head(s.Head)
	a := Account{
		Report: s.Report.ID(), By: s.Report.By(), Document: s.Head, Line: Line(s.Report.Body()),
		Passages: passages(s),
	}
	if e := s.Report.Engagement(); e != nil {
		a.Status = e.Status
	}
	return a
}

// passages shows each evidence in its context, the best first. Evidence that
// lies in the context of an earlier one is highlighted there.
func passages(s Source) []Passage {
	doc, evidence := s.Document, s.Report.Evidence()
	var marks []Highlight
	for _, ev := range evidence {
		marks = append(marks, Highlight{Span: ev.Span(), Report: s.Report.ID(), Type: s.Report.Type(), Chosen: true})
	}
	list := []Passage{}
	var shown []readout.Span
	for _, ev := range evidence {
		at := ev.Span()
		if slices.ContainsFunc(shown, func(s readout.Span) bool { return s.Contains(at) }) {
			continue
		}
		block := readout.Span{End: len(doc.Text)}
		if b, ok := doc.BlockAt(at.Start); ok && b.Contains(at) {
			block = b.Span
		}
		around := Around(doc.Text, block, at, contextBytes)
		shown = append(shown, around)
		list = append(list, Passage{
			Cite: Citation(ev, s.Report.ID(), s.Head), Segments: Segments(doc.Text, around, marks),
			Fragment: Fragment(s.Head, ev.Text()),
			Before:   around.Start > block.Start, After: around.End < block.End,
		})
	}
	return list
}

func facts(r *readout.Record) []Fact {
	var list []Fact
	add := func(name, text, note string) {
		if text != "" {
			list = append(list, Fact{name, []Part{{Text: text}}, note})
		}
	}
	switch b := r.Body.(type) {
	case *readout.Engagement:
		add("Kind", KindWord(string(b.Kind)), b.VisitType)
		add("Status", StatusWord(b.Status), "")
		for _, p := range b.Participants {
			role := string(p.Role)
			if role == "" {
				role = string(readout.RoleParty)
			}
			list = append(list, Fact{upperFirst(role), []Part{{p.Name, ledger.ActorID(p.ActorRef)}}, office(p)})
		}
		if b.Place != nil {
			add("Place", b.Place.Name, b.Place.Country)
		}
		if b.When != nil && b.When.Human() != "" {
			add("When", b.When.Human(), BasisWord(b.When.Basis))
		} else {
			add("When", "not known", "")
		}
		add("Duration", b.Duration, "")
		add("Format", b.Format, "")
		for _, t := range b.Topics {
			add("Topic", t, "")
		}
		add("Outcome", b.Outcome, "")
		if b.Background {
			add("Told as", "background", "not as the document's news")
		}
	case *readout.Statement:
		list = append(list, Fact{"Speaker", []Part{{SpeakerWord(b.Speaker), ledger.ActorID(b.Speaker.ActorRef)}}, string(b.Speaker.Class)})
		add("Form", FormWord(b.Form), "")
		if b.SaidAt == nil {
			add("Said", "date not known", "")
		} else {
			note := b.SaidAt.Why
			if note == "" {
				note = BasisWord(b.SaidAt.Basis)
			}
			add("Said", b.SaidAt.Date.Human(), note)
		}
		add("Place", b.Place, "")
		add("Occasion", b.Occasion, "")
		add("Addressee", b.Addressee, "")
		for _, relay := range b.Relay {
			add("Relayed by", relay, "")
		}
	default:
		return claimFacts(b)
	}
	return list
}

// office returns "Secretary of State, United States".
func office(p readout.Participant) string {
	switch {
	case p.Office != "" && p.Represents != "":
		return p.Office + ", " + p.Represents
	case p.Office != "":
		return p.Office
	}
	return p.Represents
}
