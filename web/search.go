package web

import (
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/readout-dev/readout/export"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/view"
)

// searchBody is what a search page shows.
type searchBody struct {
	Query     string         `json:"query"`
	Actors    []ledger.Actor `json:"actors"` // whose name holds the words
	Records   []view.Hit     `json:"records"`
	Documents []view.Hit     `json:"documents"`
	// Words says that there were words to find in documents.
	Words    bool   `json:"-"`
	Note     string `json:"-"`
	Timeline string `json:"-"` // address of all records, where no words are looked for
}

// hitsPerPage is how many records, and how many documents, a search shows: the
// best.
const hitsPerPage = 20

func (s *server) search(w http.ResponseWriter, r *http.Request) error {
	ctx := r.Context()
	typed := r.URL.Query().Get("q")
	query, err := ledger.ParseQuery(typed)
	if err != nil {
		return &badRequest{err}
	}
	body := searchBody{Query: typed, Actors: []ledger.Actor{}, Records: []view.Hit{}, Documents: []view.Hit{}}
	if len(query) > 0 {
		f := query.Filter()
		f.Limit = hitsPerPage
		body.Words = f.Query != ""
		records, err := s.ledger.SearchRecords(ctx, f)
		if err != nil {
			return err
		}
		documents, err := s.ledger.Search(ctx, f)
		if err != nil {
			return err
		}
		body.Records, body.Documents = view.RecordHits(records), view.Hits(documents)
		if name := strings.ReplaceAll(query.Words(), `"`, ""); name != "" {
			if body.Actors, err = s.ledger.Actors(ctx, ledger.Filter{Actor: name, Limit: mostNames}); err != nil {
				return err
			}
		} else {
			body.Timeline = "/timeline?" + parameters(f).Encode()
		}
		body.Note = foundNote(len(records), len(documents))
	}
	if strings.HasSuffix(r.URL.Path, ".csv") {
		return writeCSV(w, r, "", func(w http.ResponseWriter) error {
			return export.Hits(w, export.CSV, append(body.Records, body.Documents...))
		})
	}
	title := "Search"
	if body.Query != "" {
		title = view.Short(body.Query, 60) + " · Search"
	}
	return s.answer(w, r, s.searchPage, page{Title: title, Query: body.Query, Nav: nav(""), CSV: twinOf(r.URL, ".csv"), Body: body}, body)
}

// foundNote says how much was found.
func foundNote(records, documents int) string {
	var parts []string
	for _, c := range []struct {
		n         int
		one, many string
	}{{records, "record", "records"}, {documents, "document", "documents"}} {
		switch {
		case c.n == hitsPerPage:
			parts = append(parts, "the best "+view.Number(c.n)+" "+c.many)
		case c.n > 0:
			parts = append(parts, view.Count(c.n, c.one, c.many))
		}
	}
	if len(parts) == 0 {
		return ""
	}
	note := strings.Join(parts, ", ")
	return strings.ToUpper(note[:1]) + note[1:] + "."
}

// parameters writes a filter as those of an address.
func parameters(f ledger.Filter) url.Values {
	q := url.Values{}
	if len(f.With) > 0 {
		q["with"] = f.With
	}
	for name, value := range map[string]string{
		"actor": f.Actor, "place": f.Place, "kind": f.Kind, "status": f.Status, "about": f.About,
		"from": f.From.String(), "to": f.To.String(),
	} {
		if value != "" {
			q.Set(name, value)
		}
	}
	if f.MinOrigins > 0 {
		q.Set("min-origins", strconv.Itoa(f.MinOrigins))
	}
	return q
}
