package export

import (
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/view"
)

// Documents lists documents without their text, in the order of heads.
func Documents(w io.Writer, f Format, heads []ledger.Head) error { return documents.write(w, f, heads) }

// Actors lists actors, in their order.
func Actors(w io.Writer, f Format, list []view.Actor) error { return actors.write(w, f, list) }

// Hits lists what a search found, in its order.
func Hits(w io.Writer, f Format, found []view.Hit) error { return hits.write(w, f, found) }

var documents = sheet[ledger.Head]{
	short: []column{{"published", 0}, {"outlet", 24}, {"title", 60}, {"reports", 0}, {"id", 24}},
	brief: func(h ledger.Head) []string {
		h = view.Head(h)
		published, _, _ := dating(h.Published)
		if published == "" {
			published = "not known"
		}
		return []string{published, h.Outlet, h.Title, strconv.Itoa(h.Total()), h.ID}
	},
	columns: append([]string{
		"id", "published", "precision", "basis", "outlet", "title", "byline", "language", "url", "source", "hash",
	}, typeColumns...),
	cells: func(h ledger.Head) []string {
		published, precision, basis := dating(h.Published)
		return append([]string{
			h.ID, published, precision, basis, h.Outlet, h.Title, h.Byline, h.Language, h.URL, h.Source, h.Hash,
		}, typeCells(h.PerType)...)
	},
	object: func(h ledger.Head) ([]byte, error) { return encode(h) },
}

// typeColumns are those of counts by type.
var typeColumns = []string{"engagements", "statements", "positions", "proposals", "figures"}

func typeCells(n ledger.PerType) []string {
	return []string{
		strconv.Itoa(n.Engagements), strconv.Itoa(n.Statements), strconv.Itoa(n.Positions), strconv.Itoa(n.Proposals), strconv.Itoa(n.Figures),
	}
}

func dating(d *readout.Dating) (date, precision, basis string) {
	if d == nil {
		return "", "", ""
	}
	return d.Date.String(), d.Date.Precision().String(), string(d.Basis)
}

var actors = sheet[view.Actor]{
	short: []column{{"name", 48}, {"type", 0}, {"offices", 44}, {"records", 0}, {"documents", 0}, {"id", 0}},
	brief: func(a view.Actor) []string {
		return []string{a.Name, string(a.Type), strings.Join(offices(a), "\n"), strconv.Itoa(a.Total()), strconv.Itoa(a.Documents), a.ID}
	},
	columns: append([]string{"id", "name", "type", "names", "offices", "joins", "documents"}, typeColumns...),
	cells: func(a view.Actor) []string {
		var terms, joins []string
		for _, o := range a.Offices {
			terms = append(terms, o.Title())
		}
		for _, j := range a.Joins {
			joins = append(joins, j.Text+" ("+string(j.Via)+")")
		}
		return append([]string{
			a.ID, a.Name, string(a.Type), joined(a.Names), joined(terms), joined(joins), strconv.Itoa(a.Documents),
		}, typeCells(a.PerType)...)
	},
	object: func(a view.Actor) ([]byte, error) { return encode(a) },
}

// offices names the offices that an actor holds or held, each once.
func offices(a view.Actor) []string {
	var names []string
	for _, o := range a.Offices {
		if n := o.Name(); !slices.Contains(names, n) {
			names = append(names, n)
		}
	}
	return names
}

var hits = sheet[view.Hit]{
	short: []column{{"date", 0}, {"record or document, and the words found", 84}, {"id", 24}},
	brief: func(h view.Hit) []string {
		date, what, id := hitOf(h)
		if h.Excerpt != nil {
			what += "\n“" + marked(h, "[", "]") + "”"
		}
		return []string{date, what, id}
	},
	columns: []string{"record", "type", "kind", "status", "date", "line", "document", "published", "outlet", "title", "start", "end", "excerpt"},
	cells: func(h view.Hit) []string {
		published, _, _ := dating(h.Document.Published)
		var record []string
		if it := h.Record; it != nil {
			record = []string{it.ID, string(it.Type), it.Kind, string(it.Status), it.Day, it.Line}
		} else {
			record = make([]string, 6)
		}
		words := make([]string, 3)
		if h.Excerpt != nil {
			words = []string{strconv.Itoa(h.Excerpt.Start), strconv.Itoa(h.Excerpt.End), h.Excerpt.Text}
		}
		return slices.Concat(record, []string{h.Document.ID, published, h.Document.Outlet, h.Document.Title}, words)
	},
	object: func(h view.Hit) ([]byte, error) {
		type match struct {
			Start int    `json:"start"`
			End   int    `json:"end"`
			Text  string `json:"text"`
		}
		matches := make([]match, len(h.Matches))
		for i, m := range h.Matches {
			matches[i] = match{m.Start, m.End, m.Text}
		}
		return encode(struct {
			Record   *view.Item  `json:"record,omitempty"`
			Document ledger.Head `json:"document"`
			Excerpt  *view.Cite  `json:"excerpt"`
			Matches  []match     `json:"matches"`
		}{h.Record, h.Document, h.Excerpt, matches})
	},
}

// hitOf returns the date of what was found, what it is, and its id.
func hitOf(h view.Hit) (date, what, id string) {
	if it := h.Record; it != nil {
		return dayOf(*it), it.Line, it.ID
	}
	date, _, _ = dating(h.Document.Published)
	what = h.Document.Title
	if h.Document.Outlet != "" {
		what = h.Document.Outlet + ": " + what
	}
	return date, what, h.Document.ID
}

// marked is the excerpt of a hit with the words found between two signs.
func marked(h view.Hit, before, after string) string {
	var b strings.Builder
	for _, s := range h.Segments {
		if s.Marked {
			b.WriteString(before + s.Text + after)
		} else {
			b.WriteString(s.Text)
		}
	}
	return b.String()
}
