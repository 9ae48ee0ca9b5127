package web

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/export"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/view"
)

// perPage is how many records a page lists, mostNames how many actors and
// places a filter suggests, mostIssues how many issues.
const (
	perPage    = 60
	mostNames  = 12
	mostIssues = 60
)

// timelineBody is what the timeline and the lists of one type show.
type timelineBody struct {
	Heading    string
	Standfirst string
	Filters    filters
	Types      []typeLink // what the list can be switched to
	Strip      *strip
	Side       *aside // what a type has besides the list
	Groups     []view.Group
	Turn       turn
	Empty      string
}

// timelineTwin is their JSON.
type timelineTwin struct {
	view.Narrowing
	*aside
	Strip  *view.Strip  `json:"strip"`
	Groups []view.Group `json:"groups"`
	Next   string       `json:"next"` // address of the next page, "" on the last
}

func (s *server) timeline(w http.ResponseWriter, r *http.Request) error {
	f, err := filterOf(r, ledger.Kinds())
	if err != nil {
		return err
	}
	return s.list(w, r, f, listing{heading: "Timeline", kindLabel: "Kind", aboutLabel: "Issue", places: true, status: true, write: export.Timeline})
}

func (s *server) statements(w http.ResponseWriter, r *http.Request) error {
	f, err := filterOf(r, words(readout.StatementForms))
	if err != nil {
		return err
	}
	return s.list(w, r, f, listing{heading: "Statements", kindLabel: "Form", of: readout.TypeStatement, places: true, write: export.Statements})
}

func (s *server) positions(w http.ResponseWriter, r *http.Request) error {
	f, err := filterOf(r, words(readout.Stances))
	if err != nil {
		return err
	}
	return s.list(w, r, f, listing{heading: "Positions", kindLabel: "Stance", aboutLabel: "Issue", of: readout.TypePosition, write: export.Positions})
}

func (s *server) proposals(w http.ResponseWriter, r *http.Request) error {
	f, err := filterOf(r, []string{string(readout.TypeProposal)})
	if err != nil {
		return err
	}
	return s.list(w, r, f, listing{heading: "Proposals", of: readout.TypeProposal, write: export.Proposals})
}

func (s *server) figures(w http.ResponseWriter, r *http.Request) error {
	f, err := filterOf(r, []string{string(readout.TypeFigure)})
	if err != nil {
		return err
	}
	return s.list(w, r, f, listing{heading: "Figures", aboutLabel: "Of", of: readout.TypeFigure, write: writeFigures})
}

func writeFigures(w io.Writer, f export.Format, items []view.Item) error {
	return export.Figures(w, f, items)
}

// listing says how a list of records differs from another.
type listing struct {
	heading    string
	kindLabel  string             // names what the parameter kind chooses; "" where there is nothing to choose
	aboutLabel string             // names what the words of the parameter about are of; likewise
	of         readout.ReportType // the only type listed; "" for all
	places     bool               // whether its records have one
	status     bool               // likewise
	write      func(io.Writer, export.Format, []view.Item) error
}

// list answers with the records that f selects, by date.
func (s *server) list(w http.ResponseWriter, r *http.Request, f ledger.Filter, l listing) error {
	ctx := r.Context()
	kind := f.Kind
	if kind == "" {
		f.Kind = string(l.of)
	}
	csv := strings.HasSuffix(r.URL.Path, ".csv")
	first := f.After == "" && !csv // the page that something stands beside
	most := perPage
	if first {
		most = max(perPage, mostAside[l.of])
	}
	items, last, err := s.pageOf(ctx, f, most)
	if err != nil {
		return err
	}
	var beside *aside
	if first {
		beside = asideOf(items, l.of)
	}
	if len(items) > perPage {
		items = items[:perPage]
		last = items[perPage-1].ID
	}
	if csv {
		return writeCSV(w, r, last, func(w http.ResponseWriter) error { return l.write(w, export.CSV, items) })
	}
	counts, drawn, err := s.counted(ctx, f)
	if err != nil {
		return err
	}
	twin := timelineTwin{Narrowing: counts, aside: beside, Strip: drawn, Groups: view.Groups(items), Next: turnOf(r, last).After}
	if strings.HasSuffix(r.URL.Path, ".json") {
		return writeJSON(w, twin)
	}
	body := timelineBody{
		Heading: l.heading, Side: beside, Groups: twin.Groups, Turn: turnOf(r, last),
		Empty: "No record matches these filters. Take one away, or search the words of the documents.",
	}
	if counts.Total > perPage {
		body.Turn.Word = view.Number(len(items)) + " of " + view.Number(counts.Total)
	}
	if drawn != nil && (len(drawn.Bars) > 1 || len(drawn.Coarse) > 0) {
		body.Strip = &strip{drawn, r.URL}
	}
	names, err := s.names(ctx, f)
	if err != nil {
		return err
	}
	fields, err := s.fields(ctx, f, kind, l, counts)
	if err != nil {
		return err
	}
	body.Filters = formOf(r, fields, names)
	sum, err := s.ledger.Summary(ctx)
	if err != nil {
		return err
	}
	body.Standfirst = standfirst(counts, sum, len(body.Filters.Chips) > 0)
	if body.Types = typeLinks(r.URL, kind, counts); l.of != "" {
		body.Types = nil
	} else if len(body.Filters.Chips) == 0 && len(body.Types) > 0 { // they say the rest
		body.Standfirst = view.Count(counts.Total, "record", "records") + " from " + view.Count(sum.Documents, "document", "documents") + skippedToo(sum) + "."
	}
	if sum.Documents == 0 {
		body.Empty = "The ledger is empty. Read documents into it with: readout build PATH"
	}
	return s.answer(w, r, s.timelinePage, page{Title: l.heading, Nav: nav(r.URL.Path), CSV: twinOf(r.URL, ".csv"), Body: body}, twin)
}

// counted counts what f selects, and along time what it would select in any
// period.
func (s *server) counted(ctx context.Context, f ledger.Filter) (view.Narrowing, *view.Strip, error) {
	always := f
	always.From, always.To = readout.Date{}, readout.Date{}
	fail := func(err error) (view.Narrowing, *view.Strip, error) { return view.Narrowing{}, nil, err }
	facets := func(f ledger.Filter, by ledger.Scale) ([]ledger.Facet, error) {
		f.Kind, f.Status, f.MinOrigins, f.After, f.Limit = "", "", 0, "", 0 // whatever these are: see Facets
		return listOf(ctx, s.shelf, fmt.Sprintf("facets %d %#v", by, f), func() ([]ledger.Facet, error) { return s.ledger.Facets(ctx, f, by) })
	}
	months, err := facets(always, ledger.ByMonth)
	if err != nil {
		return fail(err)
	}
	within := months
	if f.From != always.From || f.To != always.To {
		if within, err = facets(f, ledger.ByMonth); err != nil {
			return fail(err)
		}
	}
	counts := view.NewNarrowing(f, within)
	var drawn []ledger.Facet
	for _, c := range months {
		if f.Selects(c) {
			drawn = append(drawn, c)
		}
	}
	scale := view.StripScale(drawn)
	if scale == ledger.ByDay {
		days, err := facets(always, ledger.ByDay)
		if err != nil {
			return fail(err)
		}
		drawn = drawn[:0]
		for _, c := range days {
			if f.Selects(c) {
				drawn = append(drawn, c)
			}
		}
	}
	return counts, view.NewStrip(drawn, scale, f.From, f.To), nil
}

// fields returns the fields of the form that narrows a list.
func (s *server) fields(ctx context.Context, f ledger.Filter, kind string, l listing, counts view.Narrowing) ([]field, error) {
	actor, place := field{Name: "actor", Label: "Actor", Value: f.Actor}, field{Name: "place", Label: "Place", Value: f.Place}
	actors, err := listOf(ctx, s.shelf, "actors of the most records", func() ([]ledger.Actor, error) {
		return s.ledger.Actors(ctx, ledger.Filter{Limit: mostNames})
	})
	if err != nil {
		return nil, err
	}
	for _, a := range actors {
		actor.Known = append(actor.Known, option{a.Name, view.Count(a.Total(), "record", "records"), false})
	}
	places, err := listOf(ctx, s.shelf, "places of the most records", func() ([]ledger.Tally, error) {
		return s.ledger.Most(ctx, ledger.PlacesTally, mostNames)
	})
	if err != nil {
		return nil, err
	}
	for _, p := range places {
		place.Known = append(place.Known, option{p.Name, view.Count(p.N, "record", "records"), false})
	}
	kinds := counts.Kinds
	if l.of != "" {
		kinds = nil
		for _, c := range counts.Kinds {
			if c.Type == l.of && c.Value != string(l.of) {
				kinds = append(kinds, c)
			}
		}
	}
	fields := []field{actor}
	if l.of == readout.TypeStatement {
		said, err := s.ledger.Most(ctx, ledger.SaidTally, mostIssues)
		if err != nil {
			return nil, err
		}
		var issues []view.Choice
		for _, t := range said {
			issues = append(issues, view.Choice{Value: t.Key, Label: t.Key, N: t.N})
		}
		fields = append(fields, choose("issue", "Issue", f.Issue, issues))
	}
	if l.aboutLabel != "" {
		about := field{Name: "about", Label: l.aboutLabel, Value: f.About}
		if l.of != readout.TypeFigure {
			issues, err := s.ledger.Most(ctx, ledger.IssuesTally, mostNames)
			if err != nil {
				return nil, err
			}
			for _, t := range issues {
				about.Known = append(about.Known, option{t.Key, view.Count(t.N, "position", "positions"), false})
			}
		}
		fields = append(fields, about)
	}
	if l.places {
		fields = append(fields, place)
	}
	if l.kindLabel != "" {
		fields = append(fields, choose("kind", l.kindLabel, kind, kinds))
	}
	if l.status {
		fields = append(fields, choose("status", "Status", f.Status, counts.Statuses))
	}
	least := ""
	if f.MinOrigins > 1 {
		least = strconv.Itoa(f.MinOrigins)
	}
	return append(fields, choose("min-origins", "Origins", least, counts.Origins), dateField("from", "From", f.From), dateField("to", "To", f.To)), nil
}

func dateField(name, label string, d readout.Date) field {
	return field{Name: name, Label: label, Value: d.String(), Placeholder: "YYYY-MM-DD"}
}

// typeLink leads to the records of one type, or of all, that the other filters
// leave.
type typeLink struct {
	Label, Href string
	N           int
	Current     bool
}

// typeLinks are the types that a list of all can be switched to; none where
// there is one alone. The kind chosen may be that of a type.
func typeLinks(u *url.URL, kind string, counts view.Narrowing) []typeLink {
	q := u.Query()
	q.Del("after")
	href := func(kind string) string {
		q.Set("kind", kind)
		return without(&url.URL{Path: u.Path, RawQuery: q.Encode()})
	}
	links := []typeLink{{Label: "everything", Href: href(""), Current: kind == ""}}
	for _, c := range counts.Kinds {
		if c.Value == string(c.Type) {
			links[0].N += c.N
			links = append(links, typeLink{view.TypeWord(c.Type, c.N), href(c.Value), c.N, c.Value == kind})
		}
	}
	if len(links) < 3 && kind == "" {
		return nil
	}
	return links
}

// strip is a strip whose bars lead to their period of the list at base.
type strip struct {
	*view.Strip
	base *url.URL
}

// Href is the address of the list, narrowed to a period.
func (s strip) Href(period string) string { return s.Between(period, period) }

// Between is that of the list from one period to another, "" for no end.
func (s strip) Between(from, to string) string {
	q := s.base.Query()
	for name, value := range map[string]string{"from": from, "to": to, "after": ""} {
		q.Set(name, value)
		if value == "" {
			q.Del(name)
		}
	}
	return address(s.base, q)
}

// Until and Since are those of what lies before and after the strip.
func (s strip) Until() string { return s.Between("", dayBeside(s.From, -1)) }
func (s strip) Since() string { return s.Between(dayBeside(s.To, 1), "") }

// dayBeside is the day before a period begins, or the one after it ends.
func dayBeside(period string, by int) string {
	d, err := readout.ParseDate(period)
	if err != nil {
		return ""
	}
	if by < 0 {
		return d.First().AddDays(by).String()
	}
	return d.Last().AddDays(by).String()
}

// standfirst says in a sentence what a list holds.
func standfirst(counts view.Narrowing, sum ledger.Summary, filtered bool) string {
	if filtered {
		switch counts.Total {
		case 0:
			return "Nothing matches."
		case 1:
			return "1 record matches."
		}
	}
	var held []string
	for _, c := range counts.Types {
		held = append(held, view.Number(c.N)+" "+c.Label)
	}
	if len(held) == 0 {
		held = []string{"Nothing"}
	}
	text := and(held)
	if filtered {
		if len(held) > 1 {
			text = view.Number(counts.Total) + " records: " + text
		}
		return text + " match."
	}
	return text + " from " + view.Count(sum.Documents, "document", "documents") + skippedToo(sum) + "."
}

// and writes "a", "a and b", "a, b and c".
func and(list []string) string {
	if len(list) < 2 {
		return strings.Join(list, "")
	}
	return strings.Join(list[:len(list)-1], ", ") + " and " + list[len(list)-1]
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
