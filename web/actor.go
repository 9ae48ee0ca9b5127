package web

import (
	"net/http"
	"net/url"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/view"
)

type actorBody struct {
	actorTwin
	Map      *view.Map // nil where there is nothing to draw
	Turn     turn
	Timeline string
}

type actorTwin struct {
	view.Actor
	// Itinerary is that of the records on the page, which follow each other
	// in time: all of an actor's would take as long as there are records.
	Itinerary view.Itinerary `json:"itinerary"`
	// Courses are how the actor stands on what, Network is whom it dealt with.
	Courses []view.Course `json:"positions_over_time"`
	Network view.Network  `json:"network"`
	// Said is how many of its statements are on which issue, with the address
	// of a list of them.
	Said []spoken `json:"statements_by_issue"`
}

// spoken is an issue that statements of an actor are on.
type spoken struct {
	Issue string `json:"issue"`
	N     int    `json:"n"`
	Href  string `json:"href"`
}

// mostSaid is how many issues are listed.
const mostSaid = 24

// mostCourses is how many positions of an actor are read.
const mostCourses = 120

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
	sites, err := s.ledger.Sites(r.Context())
	if err != nil {
		return err
	}
	twin := actorTwin{Actor: v, Itinerary: view.NewItinerary(a, items, sites...), Courses: []view.Course{}, Said: []spoken{}}
	if a.Positions > 0 {
		held, _, err := s.pageOf(r.Context(), ledger.Filter{Actor: id, Kind: string(readout.TypePosition)}, mostCourses)
		if err != nil {
			return err
		}
		twin.Courses = view.Courses(held)
	}
	if twin.Network, err = view.LoadNetwork(r.Context(), s.ledger, id); err != nil {
		return err
	}
	said, err := s.ledger.Said(r.Context(), id, mostSaid)
	if err != nil {
		return err
	}
	for _, t := range said {
		twin.Said = append(twin.Said, spoken{t.Key, t.N, "/statements?" + url.Values{"actor": {id}, "issue": {t.Key}}.Encode()})
	}
	body := actorBody{twin, view.NewMap(twin.Itinerary), turnOf(r, last), "/timeline?actor=" + url.QueryEscape(id)}
	return s.answer(w, r, s.actorPage, page{Title: view.Short(a.Name, 120), Nav: nav(""), Body: body}, twin)
}

// SaidOn is what the actor said on an issue; nil where there is nothing.
func (b actorBody) SaidOn(issue string) *spoken {
	for i := range b.Said {
		if b.Said[i].Issue == issue {
			return &b.Said[i]
		}
	}
	return nil
}
