package readout

// Stance says how an actor stands on an issue.
type Stance string

// The stances, after doc/codebook.md.
const (
	StanceSupports    Stance = "supports"
	StanceOpposes     Stance = "opposes"
	StanceConditional Stance = "conditional"
	StanceRefuses     Stance = "refuses_to_say"
)

// Stances lists all stances.
var Stances = []Stance{StanceSupports, StanceOpposes, StanceConditional, StanceRefuses}

// Position is a stance of an actor on an issue, read off what the actor said
// or did.
type Position struct {
	Actor ActorRef `json:"actor"`
	// OnBehalfOf is the state or body that the actor speaks for.
	OnBehalfOf string `json:"on_behalf_of,omitempty"`
	// Issue is the name of an issue of the issues file, or the noun phrase of
	// the text where the file has none for it.
	Issue     string     `json:"issue"`
	Stance    Stance     `json:"stance"`
	Condition []Evidence `json:"condition"` // of a conditional stance
	When      *When      `json:"when"`      // when it was taken
	// Tentative is set where the words leave some doubt that this is a position. A
	// ledger leaves it out unless asked for all.
	Tentative bool `json:"tentative,omitempty"`
}
