package readout

// StatementForm says how words are ascribed.
type StatementForm string

// The forms of statements.
const (
	FormDirect   StatementForm = "direct"   // verbatim in quotation marks
	FormIndirect StatementForm = "indirect" // paraphrase
	FormMixed    StatementForm = "mixed"    // paraphrase with quoted words
)

// StatementForms lists all forms.
var StatementForms = []StatementForm{FormDirect, FormIndirect, FormMixed}

// SpeakerClass describes a speaker who is not named.
type SpeakerClass string

// The classes of unnamed speakers.
const (
	ClassOfficial    SpeakerClass = "official"
	ClassDiplomat    SpeakerClass = "diplomat"
	ClassSource      SpeakerClass = "source"
	ClassSpokesman   SpeakerClass = "spokesperson"
	ClassWitness     SpeakerClass = "witness"
	ClassUnknown     SpeakerClass = "unknown" // no speaker found
	ClassUnspecified SpeakerClass = ""        // a named speaker
)

// Speaker is who a statement is ascribed to. An anonymous speaker's Name is
// the description; no speaker found is Class "unknown" with an empty Name.
type Speaker struct {
	ActorRef
	Class SpeakerClass `json:"class,omitempty"`
	Spans []Evidence   `json:"spans"`
}

// Statement is words or views that a document ascribes to a speaker. A
// quotation broken by its attribution is one statement with two content spans.
type Statement struct {
	Form      StatementForm `json:"form"`
	Speaker   Speaker       `json:"speaker"`
	Cue       []Evidence    `json:"cue"`
	Content   []Evidence    `json:"content"`
	SaidAt    *Dating       `json:"said_at"`
	Place     string        `json:"place,omitempty"`
	Occasion  string        `json:"occasion,omitempty"`
	Addressee string        `json:"addressee,omitempty"`
	// Relay is the chain through which the words reached the document,
	// nearest first: "CNN" for "…, CNN reported".
	Relay []string `json:"relay"`
}
