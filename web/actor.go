package web

import (
	"net/http"
	"net/url"

	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/view"
)

type actorBody struct {
	actorTwin
	Turn     turn
	Timeline string
}

type actorTwin struct {
	view.Actor
	// Itinerary is that of the records on the page, which follow each other
	// in time: all of an actor's would take as long as there are records.
	Itinerary view.Itinerary `json:"itinerary"`
}

func (s *server) actor(w http.ResponseWriter, r *http.Request) error {
	id, _ := idOf(r.PathValue("id"))
	a, err := s.ledger.Actor(r.Context(), id)
	if notFound(err) {
		return s.resolve(w, r, id)
	}
	if err != nil {
		return err
	}
	items, last, err := s.pageOf(r.Context(), ledger.Filter{Actor: id, After: r.URL.Query().Get("after")}, perPage)
	if err != nil {
		return err
	}
	v, err := view.NewActor(r.Context(), s.ledger, a, items)
	if err != nil {
		return err
	}
	twin := actorTwin{v, view.NewItinerary(a, items)}
	body := actorBody{twin, turnOf(r, last), "/timeline?actor=" + url.QueryEscape(id)}
	return s.answer(w, r, s.actorPage, page{Title: view.Short(a.Name, 120), Nav: nav(""), Body: body}, twin)
}
