package view

import (
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// Actor is an actor with the records it takes part in.
type Actor struct {
	ledger.Actor
	// Offices are those that the records give the actor, "Foreign Minister,
	// Sumar", in the order of the records.
	Offices []string `json:"offices"`
	Groups  []Group  `json:"groups"`
}

// NewActor returns the view of a with a page of its records.
func NewActor(a ledger.Actor, items []Item) Actor {
	v := Actor{Actor: a, Offices: []string{}, Groups: Groups(items)}
	for _, it := range items {
		e, ok := it.Record.Body.(*readout.Engagement)
		if !ok {
			continue
		}
		for _, p := range e.Participants {
			if o := office(p); o != "" && ledger.ActorID(p.ActorRef) == a.ID && !slices.Contains(v.Offices, o) {
				v.Offices = append(v.Offices, o)
			}
		}
	}
	return v
}
