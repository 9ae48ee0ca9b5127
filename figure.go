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

// Change says that a figure is a difference, or that it moved.
type Change string

// The changes.
const (
	ChangeNone Change = ""
	ChangeUp   Change = "up"
	ChangeDown Change = "down"
)

// Changes lists all changes.
var Changes = []Change{ChangeNone, ChangeUp, ChangeDown}

// Figure is a quantity that a document reports about the story.
type Figure struct {
	// Value is the one number, nil where the text gives a range or a bare
	// order of magnitude ("dozens"), which Low and High then hold. A share is
	// of one ("two-thirds": 0.667), a percentage of a hundred.
	Value *float64 `json:"value"`
	Low   *float64 `json:"low"`
	High  *float64 `json:"high"`
	Bound Bound    `json:"bound"`
	// Hedge is the words that make the bound, as the text has them: "at
	// least", "nearly"; "" where there are none.
	Hedge string `json:"hedge"`
	// Change is set where the value is the difference to what was before
	// ("rose 4 percent"), and with a range where the thing went from one of
	// its ends to the other ("fell from 12 to 9").
	Change Change `json:"change"`
	// Unit is what is counted in, in the singular: "percentage", "dollar",
	// "day", "barrel per day"; for things counted, their noun with what stands
	// before it: "hostage", "coal-fired power plant". "" for a bare number.
	Unit string `json:"unit"`
	// What is the thing that the quantity is of in the words of the text, with
	// what became of it where that is said: "US service members killed".
	What string `json:"what"`
	// Scope is the actors and places that the sentence names, the speaker
	// aside, in the order in which they stand: figures of different scopes
	// speak of different things.
	Scope []string `json:"scope"`
	AsOf  *When    `json:"as_of"`
	// SaidBy is whom the document ascribes the figure to; nil for the document itself.
	SaidBy *ActorRef `json:"said_by"`
}
