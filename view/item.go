package view

import (
	"cmp"

	"github.com/readout-dev/readout"
)

// Cite is words of a document and where they stand.
type Cite struct {
	Document  string `json:"document"`
	Report    string `json:"report,omitempty"`
	Title     string `json:"title,omitempty"`
	Outlet    string `json:"outlet,omitempty"`
	Published string `json:"published,omitempty"` // ISO 8601
	Start     int    `json:"start"`               // code points
	End       int    `json:"end"`
	Text      string `json:"text"`
}

// Citation returns the cite of one evidence of a report. doc may be nil, or
// without its text: only its head is read.
func Citation(ev readout.Evidence, report string, doc *readout.Document) Cite {
	at := ev.CodePoints()
	c := Cite{Document: ev.Document(), Report: report, Start: at.Start, End: at.End, Text: ev.Text()}
	if doc != nil {
		c.Title, c.Outlet, c.Published = doc.Title, cmp.Or(doc.Outlet, Host(doc.URL)), Published(doc)
	}
	return c
}

// Published returns the document's date in ISO 8601, "" where it is not known.
func Published(doc *readout.Document) string {
	if doc.Published == nil {
		return ""
	}
	return doc.Published.Date.String()
}

// Item is a record as lists show it.
type Item struct {
	ID     string             `json:"id"`
	Type   readout.ReportType `json:"type"`
	Kind   string             `json:"kind"` // of an engagement; the form of a statement
	Status readout.Status     `json:"status,omitempty"`
	Line   string             `json:"line"`
	Parts  []Part             `json:"-"`
	// Day is the first day the record is about, ISO 8601 as precise as known;
	// "" where it is not known. When is that day or period in words.
	Day       string        `json:"day"`
	When      string        `json:"when"`
	Basis     readout.Basis `json:"basis,omitempty"`
	Documents int           `json:"documents"`
	Origins   int           `json:"origins"`
	Conflicts int           `json:"conflicts"`
	// Evidence is the first report's best evidence.
	Evidence *Cite `json:"evidence"`

	start readout.Date
}

// Record returns the item of a record that the evidence stands for.
func NewItem(r *readout.Record, evidence *Cite) Item {
	when := r.When()
	it := Item{
		ID: r.ID, Type: r.Type(), Line: Line(r.Body), Parts: Parts(r.Body),
		Day: when.Start.To(readout.PrecisionDay).String(), When: when.Human(), Basis: when.Basis,
		Documents: r.Documents, Origins: r.Origins, Conflicts: len(r.Conflicts), Evidence: evidence,
		start: when.Start,
	}
	switch b := r.Body.(type) {
	case *readout.Engagement:
		it.Kind, it.Status = string(b.Kind), b.Status
	case *readout.Statement:
		it.Kind = string(b.Form)
	}
	return it
}

// Group is the items of one day, month or year.
type Group struct {
	Key     string `json:"key"`     // ISO 8601, "" for items without a date
	Title   string `json:"title"`   // "7 February 2024", "February 2024", "Date not known"
	Weekday string `json:"weekday"` // "Wednesday", "" where the day is not known
	Note    string `json:"note"`    // "day not known"
	Items   []Item `json:"items"`
}

// Groups puts neighbouring items of one date together: those known to the day
// under their day, those known to the month alone under the month, before its
// days. It keeps the order of the items.
func Groups(items []Item) []Group {
	var groups []Group
	for _, it := range items {
		if n := len(groups); n == 0 || groups[n-1].Key != it.Day {
			groups = append(groups, newGroup(it))
		}
		g := &groups[len(groups)-1]
		g.Items = append(g.Items, it)
	}
	return groups
}

func newGroup(it Item) Group {
	d := it.start.To(readout.PrecisionDay)
	g := Group{Key: it.Day, Title: d.Human()}
	switch d.Precision() {
	case readout.PrecisionUnknown:
		g.Title = "Date not known"
	case readout.PrecisionYear:
		g.Note = "month not known"
	case readout.PrecisionMonth:
		g.Note = "day not known"
	default:
		if w, ok := d.Weekday(); ok {
			g.Weekday = w.String()
		}
	}
	return g
}
