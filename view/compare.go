package view

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/origin"
	"github.com/readout-dev/readout/sqlite"
)

// Comparison is two or more documents side by side.
type Comparison struct {
	Documents []ledger.Head `json:"documents"`
	// Rows are what they tell of: first what several do, then by day.
	Rows []ComparedRow `json:"rows"`
	Left int           `json:"left,omitempty"` // rows that are not shown
	// Shared are passages that the first two have word for word, in the order
	// of the first; Words is how many words of these there are.
	Shared []SharedPassage `json:"shared"`
	Words  int             `json:"words"`
	// Way says which way these words went, as the first has it, and Why goes on
	// after "it"; "" where they share none.
	Way origin.Way `json:"way,omitempty"`
	Why string     `json:"why,omitempty"`
}

// ComparedRow is one record as each document has it.
type ComparedRow struct {
	Item
	Cells []ComparedCell `json:"cells"` // one for each document
	Told  int            `json:"told"`  // by how many of them
}

// ComparedCell is what one document says of a record; no cites where nothing.
type ComparedCell struct {
	Line   string         `json:"line"` // where it says otherwise than the record
	Status readout.Status `json:"status,omitempty"`
	Cites  []Cite         `json:"cites"`
}

// SharedPassage is a run of words that two documents share.
type SharedPassage struct {
	A     Cite `json:"a"`
	B     Cite `json:"b"`
	Words int  `json:"words"`
}

// The lengths of a comparison.
const (
	MostCompared = 4
	mostRows     = 150
	mostPassages = 100
)

// NewComparison compares documents, each with its head and its reports; items
// are those of the records, of which recordOf says which holds a report.
func NewComparison(sources []Compared, items []Item, recordOf map[string]string) Comparison {
	v := Comparison{Documents: []ledger.Head{}, Rows: []ComparedRow{}, Shared: []SharedPassage{}}
	for _, s := range sources {
		v.Documents = append(v.Documents, Head(s.Head))
	}
	for _, it := range items {
		row := ComparedRow{Item: it, Cells: make([]ComparedCell, len(sources))}
		for i, s := range sources {
			c := &row.Cells[i]
			c.Cites = []Cite{}
			for _, r := range s.Reports {
				if recordOf[r.ID()] != it.ID {
					continue
				}
				if len(c.Cites) == 0 {
					row.Told++
					if line := Line(r.Body()); line != it.Line && r.Type() != readout.TypeStatement {
						c.Line = line
					}
					if e := r.Engagement(); e != nil {
						c.Status = e.Status
					}
				}
				c.Cites = append(c.Cites, Citation(r.Evidence()[0], r.ID(), v.Documents[i]))
			}
		}
		if row.Told > 0 {
			v.Rows = append(v.Rows, row)
		}
	}
	slices.SortStableFunc(v.Rows, func(a, b ComparedRow) int {
		return cmp.Or(cmp.Compare(b.Told, a.Told), slices.Index(readout.ReportTypes, a.Type)-slices.Index(readout.ReportTypes, b.Type), strings.Compare(a.shelf(), b.shelf()))
	})
	if n := len(v.Rows); n > mostRows {
		v.Rows, v.Left = v.Rows[:mostRows], n-mostRows
	}
	if len(sources) < 2 {
		return v
	}
	a, b := sources[0], sources[1]
	for _, p := range origin.Shared(a.Document, b.Document) {
		v.Words += p.Words
		x, err1 := a.Document.Evidence(p.A)
		y, err2 := b.Document.Evidence(p.B)
		if err1 != nil || err2 != nil || len(v.Shared) == mostPassages {
			continue
		}
		v.Shared = append(v.Shared, SharedPassage{Citation(x, "", v.Documents[0]), Citation(y, "", v.Documents[1]), p.Words})
	}
	if v.Words > 0 {
		v.Way, v.Why = origin.Went(origin.Of(a.Document), origin.Of(b.Document), published(a.Head), published(b.Head))
	}
	return v
}

func published(h ledger.Head) readout.Date {
	if h.Published == nil {
		return readout.Date{}
	}
	return h.Published.Date
}

// Compared is one of the documents of a comparison.
type Compared struct {
	Document *readout.Document
	Head     ledger.Head
	Reports  []*readout.Report
}

// LoadComparison compares documents of l.
func LoadComparison(ctx context.Context, l *sqlite.Ledger, documents []string) (Comparison, error) {
	fail := func(err error) (Comparison, error) { return Comparison{}, err }
	var sources []Compared
	recordOf := map[string]string{}
	var records []*readout.Record
	for _, id := range documents {
		ann, err := l.Annotation(ctx, id)
		if err != nil {
			return fail(err)
		}
		head, err := l.Head(ctx, id)
		if err != nil {
			return fail(err)
		}
		sources = append(sources, Compared{ann.Document, head, ann.Reports})
		list, err := l.Records(ctx, ledger.Filter{Document: id})
		if err != nil {
			return fail(err)
		}
		for _, r := range list {
			for _, report := range r.Reports {
				recordOf[report] = r.ID
			}
		}
		records = append(records, list...)
	}
	slices.SortFunc(records, func(a, b *readout.Record) int { return strings.Compare(a.ID, b.ID) })
	records = slices.CompactFunc(records, func(a, b *readout.Record) bool { return a.ID == b.ID })
	items := make([]Item, len(records))
	for i, r := range records {
		items[i] = NewItem(r, nil)
	}
	return NewComparison(sources, items, recordOf), nil
}

// Accounts returns documents that tell of a record, so that each status that
// is given to it is told by one, the earliest first; at most [MostCompared].
func Accounts(ctx context.Context, l *sqlite.Ledger, r *readout.Record) ([]string, error) {
	reports, err := l.Reports(ctx, r.Reports[:min(len(r.Reports), mostReports)]...)
	if err != nil {
		return nil, err
	}
	var first, others []string
	told := map[readout.Status]bool{}
	seen := map[string]bool{}
	for _, rep := range reports {
		if seen[rep.Document()] {
			continue
		}
		seen[rep.Document()] = true
		status := readout.Status("")
		if e := rep.Engagement(); e != nil {
			status = e.Status
		}
		if !told[status] {
			told[status] = true
			first = append(first, rep.Document())
		} else {
			others = append(others, rep.Document())
		}
	}
	all := slices.Concat(first, others)
	return all[:min(len(all), max(2, len(first)), MostCompared)], nil
}
