package web

import (
	"net/http"
	"net/url"
	"slices"
	"strings"
	"unicode"

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
}

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
	twin := actorTwin{Actor: v, Itinerary: view.NewItinerary(a, items), Courses: []view.Course{}}
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
	body := actorBody{twin, view.NewMap(twin.Itinerary), turnOf(r, last), "/timeline?actor=" + url.QueryEscape(id)}
	return s.answer(w, r, s.actorPage, page{Title: view.Short(a.Name, 120), Nav: nav(""), Body: body}, twin)
}

// SaidOn is the address of a search for what the actor said in words of an issue:
// the two longest of its name.
func (b actorBody) SaidOn(issue string) string {
	words := strings.FieldsFunc(issue, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) })
	slices.SortStableFunc(words, func(a, b string) int { return len(b) - len(a) })
	q := ledger.Query{ledger.ByActor(b.Name), ledger.OfKind(readout.TypeStatement)}
	for _, w := range words[:min(len(words), 2)] {
		q = append(q, ledger.Word(w))
	}
	return "/search?" + url.Values{"q": {q.String()}}.Encode()
}
