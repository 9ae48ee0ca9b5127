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
	// the record's first report.
	Body          Body
	StatusHistory []StatusEntry
	Reports       []string // ids, at least one
	Documents     int      // how many documents say so
	// Origins is how many independent origins stand behind the documents: at
	// least 1. OriginChain says who they are, a line for each.
	Origins     int
	OriginChain []string
	Conflicts   []string // ids of records that can't be true as well
}

// Type returns what the record is about.
func (r *Record) Type() ReportType { return r.Body.Type() }

// Engagement returns the agreed fields, nil if the record is of another type.
func (r *Record) Engagement() *Engagement { e, _ := r.Body.(*Engagement); return e }

// Statement returns the agreed fields, nil if the record is of another type.
func (r *Record) Statement() *Statement { s, _ := r.Body.(*Statement); return s }

// When returns the day or days the record is about: when an engagement takes
// place, or when words were said; the zero When where it is not known.
func (r *Record) When() When {
	switch b := r.Body.(type) {
	case *Engagement:
		if b.When != nil {
			return *b.When
		}
	case *Statement:
		if b.SaidAt != nil {
			return When{Start: b.SaidAt.Date, Basis: b.SaidAt.Basis}
		}
	}
	return When{}
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
}

type wireEngagementRecord struct {
	recordHead
	*Engagement
	recordTail
}

type wireStatementRecord struct {
	recordHead
	*Statement
	recordTail
}

// MarshalJSON writes {"id","type", …the agreed fields…, "status_history", …}.
func (r *Record) MarshalJSON() ([]byte, error) {
	head := recordHead{r.ID, r.Type()}
	tail := recordTail{list(r.StatusHistory), list(r.Reports), r.Documents, r.Origins, list(r.OriginChain), list(r.Conflicts)}
	switch b := r.Body.(type) {
	case *Engagement:
		return marshal(wireEngagementRecord{head, b, tail})
	case *Statement:
		return marshal(wireStatementRecord{head, b, tail})
	}
	return nil, fmt.Errorf("record %s has no body", r.ID)
}

// UnmarshalJSON reads what MarshalJSON wrote.
func (r *Record) UnmarshalJSON(data []byte) error {
	var head recordHead
	if err := json.Unmarshal(data, &head); err != nil {
		return err
	}
	var tail recordTail
	var body Body
	switch head.Type {
	case TypeEngagement:
		w := wireEngagementRecord{Engagement: &Engagement{}}
		if err := json.Unmarshal(data, &w); err != nil {
			return err
		}
		body, tail = w.Engagement, w.recordTail
	case TypeStatement:
		w := wireStatementRecord{Statement: &Statement{}}
		if err := json.Unmarshal(data, &w); err != nil {
			return err
		}
		body, tail = w.Statement, w.recordTail
	default:
		return fmt.Errorf("record %s: unknown type %q", head.ID, head.Type)
	}
	*r = Record{
		ID: head.ID, Body: body, StatusHistory: tail.StatusHistory, Reports: tail.Reports, Documents: tail.Documents,
		Origins: tail.Origins, OriginChain: tail.OriginChain, Conflicts: tail.Conflicts,
	}
	return nil
}
