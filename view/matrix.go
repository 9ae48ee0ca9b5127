package view

import (
	"cmp"
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// Matrix is who stands how on what: actors down, issues across, each cell the
// actor's course on the issue.
type Matrix struct {
	Issues []string    `json:"issues"`
	Rows   []MatrixRow `json:"rows"`
	// Left counts the positions on issues and of actors that the matrix has no
	// room for.
	Left int `json:"left,omitempty"`
}

// MatrixRow is one actor's.
type MatrixRow struct {
	Actor readout.ActorRef `json:"actor"`
	Cells []*Course        `json:"cells"` // one for each issue; nil for none
}

// The size of a matrix.
const (
	mostIssues = 6
	mostRowsOf = 30
)

// NewMatrix puts courses into a matrix: the issues on which the most actors
// take a position, and the actors who take one on these, in the order of the
// most documents. An issue that one actor alone has is none that sides can be
// compared on; where all are such, those of the most documents are shown.
func NewMatrix(courses []Course) Matrix {
	m := Matrix{Issues: []string{}, Rows: []MatrixRow{}}
	type issue struct {
		key, name         string
		actors, documents int
	}
	issues := map[string]*issue{}
	for _, c := range courses {
		key := ledger.Fold(c.Issue)
		if issues[key] == nil {
			issues[key] = &issue{key: key, name: c.Issue}
		}
		issues[key].actors++
		issues[key].documents += c.documents()
	}
	var order []*issue
	for _, i := range issues {
		order = append(order, i)
	}
	slices.SortFunc(order, func(a, b *issue) int {
		return cmp.Or(b.actors-a.actors, b.documents-a.documents, cmp.Compare(a.name, b.name))
	})
	for _, i := range order[min(len(order), mostIssues):] {
		m.Left += i.documents
	}
	order = order[:min(len(order), mostIssues)]
	column := map[string]int{}
	for i, o := range order {
		column[o.key] = i
		m.Issues = append(m.Issues, o.name)
	}
	rows, weight := map[string]int{}, []int{}
	for i := range courses {
		c := &courses[i]
		at, ok := column[ledger.Fold(c.Issue)]
		if !ok {
			continue
		}
		id := ledger.ActorID(c.Actor)
		r, ok := rows[id]
		if !ok {
			r = len(m.Rows)
			rows[id] = r
			m.Rows = append(m.Rows, MatrixRow{c.Actor, make([]*Course, len(order))})
			weight = append(weight, 0)
		}
		m.Rows[r].Cells[at] = c
		weight[r] += c.documents()
	}
	by := make([]int, len(m.Rows))
	for i := range by {
		by[i] = i
	}
	slices.SortFunc(by, func(a, b int) int {
		return cmp.Or(weight[b]-weight[a], cmp.Compare(m.Rows[a].Actor.Name, m.Rows[b].Actor.Name))
	})
	sorted := make([]MatrixRow, len(by))
	for i, r := range by {
		sorted[i] = m.Rows[r]
		if i >= mostRowsOf {
			m.Left += weight[r]
		}
	}
	m.Rows = sorted[:min(len(sorted), mostRowsOf)]
	return m
}
