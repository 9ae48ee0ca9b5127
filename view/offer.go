package view

import (
	"cmp"
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// Offer is a proposal with its terms down and the sides across.
type Offer struct {
	Item
	Name      string      `json:"name"`
	By        []Part      `json:"by"`
	To        []Part      `json:"to"`
	Through   []Part      `json:"through"`
	VersionOf string      `json:"version_of,omitempty"`
	Terms     []OfferTerm `json:"terms"`
	Sides     []OfferSide `json:"sides"`
}

// OfferTerm is one term in the words of the text.
type OfferTerm struct {
	Words string `json:"text"`
	Phase string `json:"phase,omitempty"`
	Note  string `json:"note,omitempty"`
}

// OfferSide is what one side answered, the oldest answer first; no answers of
// one that was asked and of which none is told. Who answers for a state or body
// is on its side.
type OfferSide struct {
	Actor   Part          `json:"actor"`
	Answers []OfferAnswer `json:"answers"`
}

// OfferAnswer is one answer.
type OfferAnswer struct {
	Kind  readout.ResponseKind `json:"kind"`
	Words string               `json:"text"` // of the text
	Word  string               `json:"word"`
	When  string               `json:"when"`
	Who   *Part                `json:"who,omitempty"` // of those who speak for the side
}

// Offers returns the proposals among the items.
func Offers(items []Item) []Offer {
	list := []Offer{}
	for _, it := range items {
		if it.Record == nil || it.Record.Proposal() == nil {
			continue
		}
		p := it.Record.Proposal()
		o := Offer{Item: it, Name: p.Name, By: partsOf(p.By), To: partsOf(p.To), Through: partsOf(p.Mediators), VersionOf: p.VersionOf, Terms: []OfferTerm{}, Sides: []OfferSide{}}
		for _, t := range p.Terms {
			o.Terms = append(o.Terms, OfferTerm{t.Words.Text(), t.Phase, TermNote(t)})
		}
		responses := slices.Clone(p.Responses)
		slices.SortStableFunc(responses, func(a, b readout.Response) int { return a.Day().Compare(b.Day()) })
		for _, r := range responses {
			a := OfferAnswer{Kind: r.Kind, Word: ResponseWord(r.Kind), When: r.Dated()}
			if len(r.Evidence) > 0 {
				a.Words = unquote(r.Evidence[0].Text())
			}
			side := Part{r.Actor.Name, ledger.ActorID(r.Actor)}
			if r.OnBehalfOf != "" {
				a.Who = &Part{side.Text, side.Actor}
				side = o.called(r.OnBehalfOf, p.Responses)
			}
			i := slices.IndexFunc(o.Sides, func(s OfferSide) bool { return s.Actor == side })
			if i < 0 {
				i = len(o.Sides)
				o.Sides = append(o.Sides, OfferSide{Actor: side})
			}
			o.Sides[i].Answers = append(o.Sides[i].Answers, a)
		}
		if !slices.Equal(p.By, p.To) { // parties of an agreement have agreed
			for _, to := range o.To {
				if id := cmp.Or(to.Actor, to.Text); !slices.ContainsFunc(o.Sides, func(s OfferSide) bool { return cmp.Or(s.Actor.Actor, s.Actor.Text) == id }) {
					o.Sides = append(o.Sides, OfferSide{to, []OfferAnswer{}})
				}
			}
		}
		list = append(list, o)
	}
	return list
}

// called returns the state or body of the name as the proposal has it.
func (o *Offer) called(name string, responses []readout.Response) Part {
	for _, p := range slices.Concat(o.By, o.To, o.Through) {
		if p.Text == name {
			return p
		}
	}
	for _, r := range responses {
		if r.Actor.Name == name {
			return Part{name, ledger.ActorID(r.Actor)}
		}
	}
	return Part{Text: name}
}

func partsOf(refs []readout.ActorRef) []Part {
	list := []Part{}
	for _, ref := range refs {
		if ref.Name != "" {
			list = append(list, Part{ref.Name, ledger.ActorID(ref)})
		}
	}
	return list
}
