package readout

import (
	"encoding/json"
	"fmt"
)

// StatusEntry is one line of a record's status history.
type StatusEntry struct {
	Status Status `json:"status"`
	AsOf   Date   `json:"as_of"` // the document's date; null where not known
	Report string `json:"report"`
}

// Record is what the ledger holds after reports from all documents are
// reconciled: a set of reports that speak of the same thing.
type Record struct {
	ID string
	// Body holds the agreed fields. In a statement its spans are those of
	// the record's first report, the one that gives most of the words.
	Body          Body
	StatusHistory []StatusEntry
	Reports       []string // ids, at least one
	Documents     int      // how many documents say so
	// Origins is how many independent origins stand behind the documents: at
	// least 1. OriginChain says who they are, a line for each.
	Origins     int
	OriginChain []string
	Conflicts   []string // ids of records that can't be true as well
	// Joins say why reports are of this record and no other: none for the
	// first report, or reports, that it began with alone.
	Joins []Join
	// PossiblySame are records that may be of the same thing, but stay apart.
	PossiblySame []Doubt
}

// Join is why reports belong to the record that they are joined with.
type Join struct {
	Reports []string `json:"reports"` // ids
	Why     string   `json:"why"`     // what a sentence begins with "this report" says
}

// Doubt is another record that may be of the same thing, and why.
type Doubt struct {
	Record string `json:"record"`
	Why    string `json:"why"`
}

// Type returns what the record is about.
func (r *Record) Type() ReportType { return r.Body.Type() }

// Engagement returns the agreed fields, nil if the record is of another type.
func (r *Record) Engagement() *Engagement { e, _ := r.Body.(*Engagement); return e }

// Statement returns the agreed fields, nil if the record is of another type.
func (r *Record) Statement() *Statement { s, _ := r.Body.(*Statement); return s }

// Position returns the agreed fields, nil if the record is of another type.
func (r *Record) Position() *Position { p, _ := r.Body.(*Position); return p }

// Proposal returns the agreed fields, nil if the record is of another type.
func (r *Record) Proposal() *Proposal { p, _ := r.Body.(*Proposal); return p }

// Figure returns the agreed fields, nil if the record is of another type.
func (r *Record) Figure() *Figure { f, _ := r.Body.(*Figure); return f }

// When returns the day or days the record is about: when an engagement takes
// place, when words were said, a position taken or a proposal made, as of when
// a figure is; the zero When where it is not known.
func (r *Record) When() When {
	var w *When
	switch b := r.Body.(type) {
	case *Engagement:
		w = b.When
	case *Statement:
		if b.SaidAt != nil {
			return When{Start: b.SaidAt.Date, Basis: b.SaidAt.Basis}
		}
	case *Position:
		w = b.When
	case *Proposal:
		w = b.When
	case *Figure:
		w = b.AsOf
	}
	if w == nil {
		return When{}
	}
	return *w
}

type recordHead struct {
	ID   string     `json:"id"`
	Type ReportType `json:"type"`
}

type recordTail struct {
	StatusHistory []StatusEntry `json:"status_history"`
	Reports       []string      `json:"reports"`
	Documents     int           `json:"documents"`
	Origins       int           `json:"origins"`
	OriginChain   []string      `json:"origin_chain"`
	Conflicts     []string      `json:"conflicts"`
	Joins         []Join        `json:"joins,omitempty"`
	PossiblySame  []Doubt       `json:"possibly_same,omitempty"`
}

// MarshalJSON writes {"id","type", …the agreed fields…, "status_history", …}.
func (r *Record) MarshalJSON() ([]byte, error) {
	if r.Body == nil {
		return nil, fmt.Errorf("record %s has no body", r.ID)
	}
	return marshalParts(
		recordHead{r.ID, r.Type()}, r.Body,
		recordTail{list(r.StatusHistory), list(r.Reports), r.Documents, r.Origins, list(r.OriginChain), list(r.Conflicts), r.Joins, r.PossiblySame},
	)
}

// UnmarshalJSON reads what MarshalJSON wrote.
func (r *Record) UnmarshalJSON(data []byte) error {
	var w struct {
		recordHead
		recordTail
	}
	if err := json.Unmarshal(data, &w); err != nil {
		return err
	}
	head, tail := &w.recordHead, &w.recordTail
	body := newBody(head.Type)
	if body == nil {
		return fmt.Errorf("record %s: unknown type %q", head.ID, head.Type)
	}
	if err := json.Unmarshal(data, body); err != nil {
		return err
	}
	*r = Record{
		ID: head.ID, Body: body, StatusHistory: tail.StatusHistory, Reports: tail.Reports, Documents: tail.Documents,
		Origins: tail.Origins, OriginChain: tail.OriginChain, Conflicts: tail.Conflicts,
		Joins: tail.Joins, PossiblySame: tail.PossiblySame,
	}
	return nil
}
