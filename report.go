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
	TypePosition   ReportType = "position"
	TypeProposal   ReportType = "proposal"
	TypeFigure     ReportType = "figure"
)

// ReportTypes lists all types.
var ReportTypes = []ReportType{TypeEngagement, TypeStatement, TypePosition, TypeProposal, TypeFigure}

// Body is what a report says: an *[Engagement], a *[Statement], a *[Position],
// a *[Proposal] or a *[Figure].
type Body interface {
	Type() ReportType
	normalize()
	spans() []*Evidence // those that stand in its fields
}

// Type returns TypeEngagement.
func (*Engagement) Type() ReportType { return TypeEngagement }

// Type returns TypeStatement.
func (*Statement) Type() ReportType { return TypeStatement }

// Type returns TypePosition.
func (*Position) Type() ReportType { return TypePosition }

// Type returns TypeProposal.
func (*Proposal) Type() ReportType { return TypeProposal }

// Type returns TypeFigure.
func (*Figure) Type() ReportType { return TypeFigure }

// newBody returns an empty body of type t, nil for an unknown type.
func newBody(t ReportType) Body {
	switch t {
	case TypeEngagement:
		return &Engagement{}
	case TypeStatement:
		return &Statement{}
	case TypePosition:
		return &Position{}
	case TypeProposal:
		return &Proposal{}
	case TypeFigure:
		return &Figure{}
	}
	return nil
}

func (e *Engagement) normalize() {
	e.Participants, e.Topics = list(e.Participants), list(e.Topics)
}

func (s *Statement) normalize() {
	s.Speaker.Spans, s.Cue, s.Content, s.Relay = list(s.Speaker.Spans), list(s.Cue), list(s.Content), list(s.Relay)
}

func (p *Position) normalize() { p.Condition = list(p.Condition) }

func (p *Proposal) normalize() {
	p.By, p.To, p.Mediators = list(p.By), list(p.To), list(p.Mediators)
	p.Terms, p.Responses = list(p.Terms), list(p.Responses)
	for i := range p.Responses {
		p.Responses[i].Evidence = list(p.Responses[i].Evidence)
	}
}

func (f *Figure) normalize() { f.Scope = list(f.Scope) }

// Rule is one of the ways in which a component finds its reports, for a reader
// who asks why a report was made. A component lists its rules in a function
// Rules; what [Report.By] names is in one of these tables.
type Rule struct {
	Name    string `json:"name"`           // the last part of [Report.By]
	Form    string `json:"form,omitempty"` // as the component writes it
	Words   string `json:"words"`          // what it asks for, in plain words
	Example string `json:"example"`        // a sentence that it finds
}

func (*Engagement) spans() []*Evidence { return nil }

func (s *Statement) spans() []*Evidence { return pointers(s.Speaker.Spans, s.Cue, s.Content) }

func (p *Position) spans() []*Evidence { return pointers(p.Condition) }

func (p *Proposal) spans() []*Evidence {
	var all []*Evidence
	for i := range p.Terms {
		all = append(all, &p.Terms[i].Words)
	}
	for _, r := range p.Responses {
		all = append(all, pointers(r.Evidence)...)
	}
	return all
}

func (*Figure) spans() []*Evidence { return nil }

func pointers(lists ...[]Evidence) []*Evidence {
	var all []*Evidence
	for _, list := range lists {
		for i := range list {
			all = append(all, &list[i])
		}
	}
	return all
}

// Report is what one document says: an engagement, a statement, a position, a
// proposal or a figure as it has it. It is made by
// [NewReport] alone, or read back from JSON that was written from such a one.
type Report struct {
	id       string
	document string
	evidence []Evidence
	body     Body
	by       string
}

// NewReport returns the report of body on the evidence, the best first. by
// names the component and the rule that found it ("engagement/met-with"). It
// is an error if there is no evidence, or words of two documents. The
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
	for _, ev := range body.spans() {
		if ev.document != doc {
			return fail(fmt.Errorf("words of two documents, %s and %s", doc, ev.document))
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

// Position returns the body, nil if the report is of another type.
func (r *Report) Position() *Position { p, _ := r.body.(*Position); return p }

// Proposal returns the body, nil if the report is of another type.
func (r *Report) Proposal() *Proposal { p, _ := r.body.(*Proposal); return p }

// Figure returns the body, nil if the report is of another type.
func (r *Report) Figure() *Figure { f, _ := r.body.(*Figure); return f }

// By names the component and the [Rule] that found it: "engagement/met-with".
func (r *Report) By() string { return r.by }

// In binds the report's evidence to its document and checks it word for word,
// as it does the words in its fields; see [Evidence.In].
func (r *Report) In(d *Document) (*Report, error) {
	c := *r
	c.evidence = make([]Evidence, len(r.evidence))
	for i, ev := range r.evidence {
		var err error
		if c.evidence[i], err = ev.In(d); err != nil {
			return nil, err
		}
	}
	for _, ev := range r.body.spans() {
		if _, err := ev.In(d); err != nil {
			return nil, err
		}
	}
	return &c, nil
}

type reportHead struct {
	ID       string     `json:"id"`
	Document string     `json:"document"`
	Type     ReportType `json:"type"`
	FoundBy  string     `json:"found_by"`
}

type reportTail struct {
	Evidence []Evidence `json:"evidence"`
}

// MarshalJSON writes {"id","document","type","found_by", …the body's fields…, "evidence"}.
func (r *Report) MarshalJSON() ([]byte, error) {
	return marshalParts(reportHead{r.id, r.document, r.Type(), r.by}, r.body, reportTail{r.evidence})
}

// UnmarshalJSON reads what MarshalJSON wrote. Without evidence there is no report.
func (r *Report) UnmarshalJSON(data []byte) error {
	var w struct {
		reportHead
		reportTail
	}
	if err := json.Unmarshal(data, &w); err != nil {
		return err
	}
	head, tail := &w.reportHead, &w.reportTail
	body := newBody(head.Type)
	if body == nil {
		return fmt.Errorf("report %s: unknown type %q", head.ID, head.Type)
	}
	if err := json.Unmarshal(data, body); err != nil {
		return err
	}
	if len(tail.Evidence) == 0 {
		return &Error{Op: "read report", Subject: head.ID, Err: ErrNoEvidence}
	}
	for i := range tail.Evidence {
		tail.Evidence[i].document = head.Document
	}
	for _, ev := range body.spans() {
		ev.document = head.Document
	}
	*r = Report{id: head.ID, document: head.Document, by: head.FoundBy, body: body, evidence: tail.Evidence}
	return nil
}
