package web

import (
	"context"
	"net/http"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/view"
)

// perPage is how many records a page lists, mostActors how many actors stand
// above a list that is not filtered.
const (
	perPage    = 60
	mostActors = 8
)

// timelineBody is what the timeline, home and statements show.
type timelineBody struct {
	Heading    string
	Standfirst string
	Actors     []ledger.Actor // those of the most records, where nothing is filtered
	Filters    filters
	Groups     []view.Group
	Turn       turn
	Empty      string
}

// timelineTwin is their JSON.
type timelineTwin struct {
	Groups []view.Group `json:"groups"`
	Next   string       `json:"next"` // address of the next page, "" on the last
}

func (s *server) home(w http.ResponseWriter, r *http.Request) error {
	r.URL.Path = "/timeline"
	return s.timeline(w, r)
}

func (s *server) timeline(w http.ResponseWriter, r *http.Request) error {
	f, err := filterOf(r, ledger.Kinds())
	if err != nil {
		return err
	}
	return s.list(w, r, f, "Timeline", []field{
		actorField(f),
		{Name: "place", Label: "Place", Value: f.Place},
		choose("kind", "Kind", f.Kind, kindOptions()...), choose("status", "Status", f.Status, statusOptions()...),
		fromField(f), toField(f),
	})
}

func (s *server) statements(w http.ResponseWriter, r *http.Request) error {
	var forms []string
	for _, form := range readout.StatementForms {
		forms = append(forms, string(form))
	}
	f, err := filterOf(r, forms)
	if err != nil {
		return err
	}
	form := f.Kind
	if form == "" {
		f.Kind = string(readout.TypeStatement)
	}
	return s.list(w, r, f, "Statements", []field{
		actorField(f), choose("kind", "Form", form, formOptions()...), fromField(f), toField(f),
	})
}

func actorField(f ledger.Filter) field { return field{Name: "actor", Label: "Actor", Value: f.Actor} }

func fromField(f ledger.Filter) field {
	return field{Name: "from", Label: "From", Value: f.From.String(), Placeholder: "YYYY-MM-DD"}
}

func toField(f ledger.Filter) field {
	return field{Name: "to", Label: "To", Value: f.To.String(), Placeholder: "YYYY-MM-DD"}
}

// list answers with the records that f selects, by date.
func (s *server) list(w http.ResponseWriter, r *http.Request, f ledger.Filter, heading string, fields []field) error {
	ctx := r.Context()
	path := strings.TrimSuffix(r.URL.Path, ".json")
	items, last, err := s.pageOf(ctx, f, perPage)
	if err != nil {
		return err
	}
	body := timelineBody{
		Heading: heading, Groups: view.Groups(items), Turn: turnOf(r, last),
		Empty: "No record matches these filters. Take one away, or search the words of the documents.",
	}
	if strings.HasSuffix(r.URL.Path, ".json") {
		return writeJSON(w, timelineTwin{body.Groups, body.Turn.After})
	}
	names, err := s.names(ctx, f)
	if err != nil {
		return err
	}
	body.Filters = formOf(r, fields, names)
	body.Filters.Path = path
	sum, err := s.ledger.Summary(ctx)
	if err != nil {
		return err
	}
	body.Standfirst = standfirst(sum)
	if len(body.Filters.Chips) > 0 {
		body.Standfirst = matching(len(items), last != "" || f.After != "")
	}
	if r.URL.RawQuery == "" {
		if body.Actors, err = s.ledger.Actors(ctx, ledger.Filter{Limit: mostActors}); err != nil {
			return err
		}
	}
	if sum.Documents == 0 {
		body.Empty = "The ledger is empty. Read documents into it with: readout build PATH"
	}
	return s.answer(w, r, s.timelinePage, page{Title: heading, Nav: nav(path), Body: body}, nil)
}

// standfirst says in a sentence what the ledger holds.
func standfirst(sum ledger.Summary) string {
	counts := map[readout.ReportType]int{}
	for _, c := range sum.Counts {
		counts[c.Type] += c.Records
	}
	var held []string
	if n := counts[readout.TypeEngagement]; n > 0 {
		held = append(held, view.Count(n, "engagement", "engagements"))
	}
	if n := counts[readout.TypeStatement]; n > 0 {
		held = append(held, view.Count(n, "statement", "statements"))
	}
	if len(held) == 0 {
		held = []string{"Nothing"}
	}
	text := strings.Join(held, " and ") + " from " + view.Count(sum.Documents, "document", "documents") + "."
	if sum.Skipped > 0 {
		text += " " + view.Count(sum.Skipped, "source was", "sources were") + " skipped."
	}
	return text
}

// matching says how many records a filter selects, as far as this page knows.
func matching(n int, part bool) string {
	if part {
		return view.Count(n, "record", "records") + " of those that match."
	}
	if n == 1 {
		return "1 record matches."
	}
	return view.Count(n, "record", "records") + " match."
}

// names returns words for the ids in a filter.
func (s *server) names(ctx context.Context, f ledger.Filter) (map[string]string, error) {
	names := map[string]string{}
	if f.Actor != "" {
		a, err := s.ledger.Actor(ctx, f.Actor)
		if err == nil {
			names[f.Actor] = a.Name
		} else if !notFound(err) {
			return nil, err
		}
	}
	if f.Document != "" {
		h, err := s.ledger.Head(ctx, f.Document)
		if err == nil {
			names[f.Document] = view.Head(h).Title
		} else if !notFound(err) {
			return nil, err
		}
	}
	return names, nil
}

// pageOf returns the items of at most n records that f selects, and the id to
// go on after, "" where the list ends here.
func (s *server) pageOf(ctx context.Context, f ledger.Filter, n int) (items []view.Item, last string, err error) {
	f.Limit = n + 1
	records, err := s.ledger.Records(ctx, f)
	if err != nil {
		return nil, "", err
	}
	if len(records) > n {
		records = records[:n]
		last = records[n-1].ID
	}
	items, err = view.Items(ctx, s.ledger, records)
	return items, last, err
}
