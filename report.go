package readout

import (
	"encoding/json"
	"fmt"
)

// ReportType says what a report or a record is about.
type ReportType string

// The types of reports.
const (
	TypeEngagement ReportType = "engagement"
	TypeStatement  ReportType = "statement"
)

// ReportTypes lists all types.
var ReportTypes = []ReportType{TypeEngagement, TypeStatement}

// Body is what a report says: an *[Engagement] or a *[Statement].
type Body interface {
	Type() ReportType
	normalize()
}

// Type returns TypeEngagement.
func (*Engagement) Type() ReportType { return TypeEngagement }

// Type returns TypeStatement.
func (*Statement) Type() ReportType { return TypeStatement }

func (e *Engagement) normalize() {
	e.Participants, e.Topics = list(e.Participants), list(e.Topics)
}

func (s *Statement) normalize() {
	s.Speaker.Spans, s.Cue, s.Content, s.Relay = list(s.Speaker.Spans), list(s.Cue), list(s.Content), list(s.Relay)
}

// Report is one engagement or statement as one document has it. It is made by
// [NewReport] alone, or read back from JSON that was written from such a one.
type Report struct {
	id       string
	document string
	evidence []Evidence
	body     Body
	by       string
}

// NewReport returns the report of body on the evidence, the best first. by
// names the component and pattern that found it ("engagement/met-with"). It
// is an error if there is no evidence, or evidence of two documents. The
// report's id is a hash of its parts.
func NewReport(body Body, by string, evidence ...Evidence) (*Report, error) {
	fail := func(err error) (*Report, error) {
		return nil, &Error{Op: "make report", Subject: by, Err: err}
	}
	if len(evidence) == 0 || evidence[0].IsZero() {
		return fail(ErrNoEvidence)
	}
	doc := evidence[0].document
	for _, ev := range evidence {
		if ev.IsZero() || ev.document == "" {
			return fail(ErrNoEvidence)
		}
		if ev.document != doc {
			return fail(fmt.Errorf("evidence of two documents, %s and %s", doc, ev.document))
		}
	}
	body.normalize()
	r := &Report{document: doc, evidence: evidence, body: body, by: by}
	parts, err := marshal(struct {
		Body     Body       `json:"body"`
		Evidence []Evidence `json:"evidence"`
	}{body, evidence})
	if err != nil {
		return fail(err)
	}
	r.id = ID(PrefixReport, doc, string(body.Type()), string(parts))
	return r, nil
}

// ID returns the report's id.
func (r *Report) ID() string { return r.id }

// Document returns the id of the document that says so.
func (r *Report) Document() string { return r.document }

// Evidence returns the spans that the report rests on, the best first.
func (r *Report) Evidence() []Evidence { return r.evidence }

// Type returns what the report is about.
func (r *Report) Type() ReportType { return r.body.Type() }

// Body returns what the report says. Don't change it.
func (r *Report) Body() Body { return r.body }

// Engagement returns the body, nil if the report is of another type.
func (r *Report) Engagement() *Engagement { e, _ := r.body.(*Engagement); return e }

// Statement returns the body, nil if the report is of another type.
func (r *Report) Statement() *Statement { s, _ := r.body.(*Statement); return s }

// By names the component and pattern that found it.
func (r *Report) By() string { return r.by }

// In binds the report's evidence to its document and checks it word for word;
// see [Evidence.In].
func (r *Report) In(d *Document) (*Report, error) {
	c := *r
	c.evidence = make([]Evidence, len(r.evidence))
	for i, ev := range r.evidence {
		var err error
		if c.evidence[i], err = ev.In(d); err != nil {
			return nil, err
		}
	}
	return &c, nil
}

type wireReport struct {
	ID       string     `json:"id"`
	Document string     `json:"document"`
	Type     ReportType `json:"type"`
	By       string     `json:"by"`
}

type wireEngagementReport struct {
	wireReport
	*Engagement
	Evidence []Evidence `json:"evidence"`
}

type wireStatementReport struct {
	wireReport
	*Statement
	Evidence []Evidence `json:"evidence"`
}

// MarshalJSON writes {"id","document","type","by", …the body's fields…, "evidence"}.
func (r *Report) MarshalJSON() ([]byte, error) {
	head := wireReport{r.id, r.document, r.Type(), r.by}
	switch b := r.body.(type) {
	case *Engagement:
		return marshal(wireEngagementReport{head, b, r.evidence})
	case *Statement:
		return marshal(wireStatementReport{head, b, r.evidence})
	}
	return nil, fmt.Errorf("report %s has no body", r.id)
}

// UnmarshalJSON reads what MarshalJSON wrote. Without evidence there is no report.
func (r *Report) UnmarshalJSON(data []byte) error {
	var head wireReport
	if err := json.Unmarshal(data, &head); err != nil {
		return err
	}
	c := Report{id: head.ID, document: head.Document, by: head.By}
	switch head.Type {
	case TypeEngagement:
		w := wireEngagementReport{Engagement: &Engagement{}}
		if err := json.Unmarshal(data, &w); err != nil {
			return err
		}
		c.body, c.evidence = w.Engagement, w.Evidence
	case TypeStatement:
		w := wireStatementReport{Statement: &Statement{}}
		if err := json.Unmarshal(data, &w); err != nil {
			return err
		}
		c.body, c.evidence = w.Statement, w.Evidence
	default:
		return fmt.Errorf("report %s: unknown type %q", head.ID, head.Type)
	}
	if len(c.evidence) == 0 {
		return &Error{Op: "read report", Subject: head.ID, Err: ErrNoEvidence}
	}
	for i := range c.evidence {
		c.evidence[i].document = head.Document
	}
	*r = c
	return nil
}
