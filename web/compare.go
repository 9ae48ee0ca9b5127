package web

import (
	"errors"
	"net/http"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/view"
)

type compareBody struct {
	view.Comparison
	Record string // whose accounts are compared; "" for documents
	Line   string
}

// compare shows the documents a, b and further ones side by side, or those that
// tell of a record, each status of it by one.
func (s *server) compare(w http.ResponseWriter, r *http.Request) error {
	ctx := r.Context()
	q := r.URL.Query()
	var body compareBody
	var documents []string
	for _, name := range []string{"a", "b", "c", "d"} {
		if id := q.Get(name); id != "" {
			documents = append(documents, id)
		}
	}
	if id := q.Get("record"); id != "" {
		rec, err := s.ledger.Record(ctx, id)
		if err != nil {
			return err
		}
		body.Record, body.Line = rec.ID, view.Line(rec.Body)
		if documents, err = view.Accounts(ctx, s.ledger, rec); err != nil {
			return err
		}
	}
	if len(documents) == 0 || len(documents) == 1 && body.Record == "" {
		return &badRequest{&readout.Error{
			Op: "compare", Err: errors.New("two documents are needed"),
			Hint: "Give the ids of two to four documents, ?a=ID&b=ID, or that of a record, ?record=ID. A document’s page leads to those that tell of the same.",
		}}
	}
	var err error
	if body.Comparison, err = view.LoadComparison(ctx, s.ledger, documents); err != nil {
		return err
	}
	title := body.Line
	if title == "" {
		var titles []string
		for _, d := range body.Documents {
			titles = append(titles, view.Short(d.Title, 50))
		}
		title = strings.Join(titles, " / ")
	}
	return s.answer(w, r, s.comparePage, page{Title: view.Short(title, 120), Nav: nav(""), Body: body}, body.Comparison)
}
