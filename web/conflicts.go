package web

import (
	"net/http"
	"strings"

	"github.com/readout-dev/readout/export"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/view"
)

// disputesPerPage is how many conflicts a page tells: each needs the reports of
// its sides.
const disputesPerPage = 30

type conflictsBody struct {
	Filters  filters
	Disputes []view.Dispute
	Turn     turn
	Empty    string
}

type conflictsTwin struct {
	Disputes []view.Dispute `json:"disputes"`
	Next     string         `json:"next"`
}

func (s *server) conflicts(w http.ResponseWriter, r *http.Request) error {
	ctx := r.Context()
	f, err := filterOf(r, ledger.Kinds())
	if err != nil {
		return err
	}
	f.Limit = disputesPerPage + 1
	found, err := s.ledger.Conflicts(ctx, f)
	if err != nil {
		return err
	}
	last := ""
	if len(found) > disputesPerPage {
		found = found[:disputesPerPage]
		last = found[disputesPerPage-1].ID
	}
	if strings.HasSuffix(r.URL.Path, ".csv") {
		items, err := view.Conflicts(ctx, s.ledger, found)
		if err != nil {
			return err
		}
		return writeCSV(w, r, last, func(w http.ResponseWriter) error { return export.Conflicts(w, export.CSV, items) })
	}
	disputes, err := view.Disputes(ctx, s.ledger, found)
	if err != nil {
		return err
	}
	names, err := s.names(ctx, f)
	if err != nil {
		return err
	}
	body := conflictsBody{Disputes: disputes, Turn: turnOf(r, last), Empty: "No two documents contradict each other here."}
	body.Filters = formOf(r, []field{{Name: "actor", Label: "Actor", Value: f.Actor}, dateField("from", "From", f.From), dateField("to", "To", f.To)}, names)
	return s.answer(w, r, s.conflictsPage, page{Title: "Conflicts", Nav: nav("/conflicts"), CSV: twinOf(r.URL, ".csv"), Body: body}, conflictsTwin{disputes, body.Turn.After})
}
