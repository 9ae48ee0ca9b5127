package readout

import "encoding/json"

// Term is one thing that a proposal asks for or offers.
type Term struct {
	Words    Evidence
	Phase    string // "1", "first"; as stated
	Value    string // the quantity: "105 hostages"
	Duration string // "45 days"
}

type wireTerm struct {
	wireSpan
	Phase    string `json:"phase,omitempty"`
	Value    string `json:"value,omitempty"`
	Duration string `json:"duration,omitempty"`
}

// MarshalJSON writes {"start","end","text","phase","value","duration"} with
// offsets in code points.
func (t Term) MarshalJSON() ([]byte, error) {
	w := t.Words
	return marshal(wireTerm{wireSpan{w.points.Start, w.points.End, w.text}, t.Phase, t.Value, t.Duration})
}

// UnmarshalJSON reads what MarshalJSON wrote.
func (t *Term) UnmarshalJSON(data []byte) error {
	var w wireTerm
	if err := json.Unmarshal(data, &w); err != nil {
		return err
	}
	*t = Term{Phase: w.Phase, Value: w.Value, Duration: w.Duration}
	return t.Words.UnmarshalJSON(data)
}

// ResponseKind says how an actor answers a proposal.
type ResponseKind string

// The kinds of responses, after doc/codebook.md.
const (
	ResponseAccepts     ResponseKind = "accepts"
	ResponseRejects     ResponseKind = "rejects"
	ResponseCounters    ResponseKind = "counters"
	ResponseConditional ResponseKind = "conditional"
	ResponseStudies     ResponseKind = "studies"
)

// ResponseKinds lists all kinds of responses.
var ResponseKinds = []ResponseKind{ResponseAccepts, ResponseRejects, ResponseCounters, ResponseConditional, ResponseStudies}

// Response is an actor's answer to a proposal.
type Response struct {
	Actor ActorRef `json:"actor"`
	// OnBehalfOf is the state or body that the actor answers for.
	OnBehalfOf string       `json:"on_behalf_of,omitempty"`
	Kind       ResponseKind `json:"kind"`
	When       *When        `json:"when"`
	Evidence   []Evidence   `json:"evidence"`
	// Report is, in a record, the id of the report that tells of it, whose
	// document the evidence is from; "" in a report, which tells of it itself.
	Report string `json:"report,omitempty"`
	// Told is, in a record, the date of that document; zero where it is not known.
	Told Date `json:"told,omitzero"`
}

// Day returns the day on which the answer was given, else that on which it was
// told; zero where neither is known.
func (r *Response) Day() Date {
	if r.When != nil && !r.When.Start.IsZero() {
		return r.When.Start
	}
	return r.Told
}

// Dated returns when the answer was given, in words, else when it was told:
// "14 March 2031", "told 7 March 2031"; "" where neither is known.
func (r *Response) Dated() string {
	if r.When != nil && r.When.Human() != "" {
		return r.When.Human()
	}
	if told := r.Told.Human(); told != "" {
		return "told " + told
	}
	return ""
}

// Proposal is an offer, plan, draft or counter-offer between parties.
type Proposal struct {
	// Name is what the document calls it: "Hamas's three-phase plan".
	Name      string     `json:"name"`
	By        []ActorRef `json:"by"`
	To        []ActorRef `json:"to"`
	Mediators []ActorRef `json:"mediators"`
	Terms     []Term     `json:"terms"`
	Responses []Response `json:"responses"`
	When      *When      `json:"when"` // when it was made
	// VersionOf is the Name of the proposal that this one changes or answers.
	VersionOf string `json:"version_of,omitempty"`
}
