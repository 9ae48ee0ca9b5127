package web

import (
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/view"
)

// mostPlots is how many quantities are drawn.
const mostPlots = 24

// mostAside is of how many records of a type, from the first of a list, what
// stands beside it is made; none for the others.
var mostAside = map[readout.ReportType]int{readout.TypePosition: 300, readout.TypeProposal: 40, readout.TypeFigure: 300}

// aside is what the records of one type show side by side: who stands how on
// what, what is offered and answered, which figures are claimed of one thing.
type aside struct {
	Matrix *view.Matrix  `json:"matrix,omitempty"`
	Turned []view.Course `json:"shifts,omitempty"` // courses that shifted
	Offers []view.Offer  `json:"offers,omitempty"`
	Plots  []view.Plot   `json:"plots,omitempty"`
}

// asideOf returns what stands beside the first page of a list of one type, made
// of the first [mostAside] of its records; nil for other types.
func asideOf(items []view.Item, of readout.ReportType) *aside {
	items = items[:min(len(items), mostAside[of])]
	var a aside
	switch of {
	default:
		return nil
	case readout.TypePosition:
		courses := view.Courses(items)
		m := view.NewMatrix(courses)
		if len(m.Rows) > 0 {
			a.Matrix = &m
		}
		a.Turned = slices.DeleteFunc(slices.Clone(courses), func(c view.Course) bool { return len(c.Shifts) == 0 })
	case readout.TypeProposal:
		a.Offers = view.Offers(items)
	case readout.TypeFigure:
		plots, _ := view.Plots(items)
		a.Plots = plots[:min(len(plots), mostPlots)]
	}
	return &a
}
