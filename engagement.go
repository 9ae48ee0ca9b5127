package readout

// EngagementKind says what kind of occasion an engagement is.
type EngagementKind string

// The kinds of engagements, after doc/codebook.md.
const (
	KindMeeting         EngagementKind = "meeting"
	KindTalks           EngagementKind = "talks"
	KindCall            EngagementKind = "call"
	KindVisit           EngagementKind = "visit"
	KindPressConference EngagementKind = "press_conference"
	KindMessage         EngagementKind = "message"
	KindSigning         EngagementKind = "signing"
)

// EngagementKinds lists all kinds.
var EngagementKinds = []EngagementKind{
	KindMeeting, KindTalks, KindCall, KindVisit, KindPressConference, KindMessage, KindSigning,
}

// Status says how an engagement stands on the date of the document.
type Status string

// The statuses, after doc/codebook.md.
const (
	StatusOccurred    Status = "occurred"
	StatusUnderWay    Status = "under_way"
	StatusPlanned     Status = "planned"       // scheduled, expected, will
	StatusProposed    Status = "proposed"      // called for, offered, invited
	StatusCancelled   Status = "cancelled"     // also postponed
	StatusDidNotOccur Status = "did_not_occur" // said not to have happened, refused, denied
)

// Statuses lists all statuses.
var Statuses = []Status{
	StatusProposed, StatusPlanned, StatusUnderWay, StatusOccurred, StatusCancelled, StatusDidNotOccur,
}

// Role is a participant's part in an engagement.
type Role string

// The roles.
const (
	RoleParty    Role = "party"
	RoleHost     Role = "host"
	RoleVisitor  Role = "visitor"
	RoleMediator Role = "mediator"
)

// Participant is an actor who takes part in an engagement.
type Participant struct {
	ActorRef
	Role       Role   `json:"role"`
	Office     string `json:"office,omitempty"`
	Represents string `json:"represents,omitempty"`
}

// Place is the most specific place named, with its country where known.
type Place struct {
	Name    string `json:"name"`
	Country string `json:"country,omitempty"`
}

// Engagement is an occasion on which public actors deal with each other
// directly, or on which an official travels somewhere.
type Engagement struct {
	Kind         EngagementKind `json:"kind"`
	Status       Status         `json:"status"`
	Participants []Participant  `json:"participants"`
	Place        *Place         `json:"place"`
	When         *When          `json:"when"`
	Duration     string         `json:"duration,omitempty"`   // as stated: "slightly over an hour"
	VisitType    string         `json:"visit_type,omitempty"` // state, official, working, private, transit, summit, funeral
	Format       string         `json:"format,omitempty"`     // bilateral, multilateral, mediated
	Topics       []string       `json:"topics"`
	Outcome      string         `json:"outcome,omitempty"` // as stated: "ended without a deal"
	Background   bool           `json:"background"`        // told as history, not as the document's news
}
