package web

import (
	"net/http"
	"strings"

	"github.com/readout-dev/readout/export"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/view"
)

// rowsPerPage is how many rows a table has.
const rowsPerPage = 200

type documentsBody struct {
	Standfirst string
	Documents  []ledger.Head
	Turn       turn
	Empty      string
}

type documentsTwin struct {
	Documents []ledger.Head `json:"documents"`
	Next      string        `json:"next"`
}

func (s *server) documents(w http.ResponseWriter, r *http.Request) error {
	f, err := filterOf(r, nil)
	if err != nil {
		return err
	}
	f.Limit = rowsPerPage + 1
	heads, err := s.ledger.Heads(r.Context(), f)
	if err != nil {
		return err
	}
	last := ""
	if len(heads) > rowsPerPage {
		heads = heads[:rowsPerPage]
		last = heads[rowsPerPage-1].ID
	}
	shown := make([]ledger.Head, len(heads))
	for i, h := range heads {
		shown[i] = view.Head(h)
	}
	if strings.HasSuffix(r.URL.Path, ".csv") {
		return writeCSV(w, r, last, func(w http.ResponseWriter) error { return export.Documents(w, export.CSV, shown) })
	}
	body := documentsBody{Documents: shown, Turn: turnOf(r, last), Empty: "No document matches."}
	sum, err := s.ledger.Summary(r.Context())
	if err != nil {
		return err
	}
	body.Standfirst = view.Count(sum.Documents, "document", "documents") + skippedToo(sum) + "."
	if sum.Documents == 0 {
		body.Empty = "The ledger is empty. Read documents into it with: readout build PATH"
	}
	return s.answer(w, r, s.documentsPage, page{Title: "Documents", Nav: nav("/documents"), CSV: twinOf(r.URL, ".csv"), Body: body}, documentsTwin{shown, body.Turn.After})
}

func skippedToo(sum ledger.Summary) string {
	if sum.Skipped == 0 {
		return ""
	}
	return "; " + view.Count(sum.Skipped, "source was", "sources were") + " skipped"
}

type actorsBody struct {
	Filters filters
	Actors  []ledger.Actor
	Turn    turn
	Empty   string
}

type actorsTwin struct {
	Actors []ledger.Actor `json:"actors"`
	Next   string         `json:"next"`
}

func (s *server) actors(w http.ResponseWriter, r *http.Request) error {
	f, err := filterOf(r, ledger.ActorTypes())
	if err != nil {
		return err
	}
	f.Limit = rowsPerPage + 1
	actors, err := s.ledger.Actors(r.Context(), f)
	if err != nil {
		return err
	}
	last := ""
	if len(actors) > rowsPerPage {
		actors = actors[:rowsPerPage]
		last = actors[rowsPerPage-1].ID
	}
	if strings.HasSuffix(r.URL.Path, ".csv") {
		told, err := view.Actors(r.Context(), s.ledger, actors)
		if err != nil {
			return err
		}
		return writeCSV(w, r, last, func(w http.ResponseWriter) error { return export.Actors(w, export.CSV, told) })
	}
	body := actorsBody{Actors: actors, Turn: turnOf(r, last), Empty: "No actor matches."}
	types := field{Name: "kind", Label: "Type", Value: f.Kind, Options: []option{{Label: "any"}}}
	for _, t := range ledger.ActorTypes() {
		types.Options = append(types.Options, option{t, t, t == f.Kind})
	}
	body.Filters = formOf(r, []field{{Name: "actor", Label: "Name", Value: f.Actor}, types}, nil)
	return s.answer(w, r, s.actorsPage, page{Title: "Actors", Nav: nav("/actors"), CSV: twinOf(r.URL, ".csv"), Body: body}, actorsTwin{actors, body.Turn.After})
}
