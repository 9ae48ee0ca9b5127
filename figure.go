package readout

// Bound says how a figure's value limits the quantity.
type Bound string

// The bounds.
const (
	BoundExact   Bound = "exact"
	BoundAbout   Bound = "about"
	BoundAtLeast Bound = "at_least"
	BoundAtMost  Bound = "at_most"
)

// Bounds lists all bounds.
var Bounds = []Bound{BoundExact, BoundAbout, BoundAtLeast, BoundAtMost}

// Figure is a quantity that a document reports about the story.
type Figure struct {
	// Value is the one number, nil where the text gives a range or a bare
	// order ("dozens"), which Low and High then hold.
	Value *float64 `json:"value"`
	Low   *float64 `json:"low"`
	High  *float64 `json:"high"`
	Bound Bound    `json:"bound"`
	// Unit is what is counted in: "percent", "US dollar", "day"; for things
	// counted, their noun: "hostage".
	Unit string `json:"unit"`
	// What is the thing that the quantity is of, as the text has it.
	What string `json:"what"`
	AsOf *When  `json:"as_of"`
	// SaidBy is whom the document ascribes the figure to; nil for the document itself.
	SaidBy *ActorRef `json:"said_by"`
}
