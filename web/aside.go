package web

import (
	"context"
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/view"
)

// mostAside is of how many records positions, proposals and figures are put
// side by side.
const mostAside = 300

// mostPlots is how many quantities are drawn.
const mostPlots = 24

// mostOffers is how many proposals are shown with their terms.
const mostOffers = 40

// aside is what the records of one type show side by side: who stands how on
// what, what is offered and answered, which figures are claimed of one thing.
type aside struct {
	Matrix *view.Matrix  `json:"matrix,omitempty"`
	Turned []view.Course `json:"shifts,omitempty"` // courses that shifted
	Offers []view.Offer  `json:"offers,omitempty"`
	Plots  []view.Plot   `json:"plots,omitempty"`
}

// aside returns what stands beside the first page of a list of one type; nil
// for other types and pages.
func (s *server) aside(ctx context.Context, f ledger.Filter, of readout.ReportType) (*aside, error) {
	if f.After != "" || of != readout.TypePosition && of != readout.TypeProposal && of != readout.TypeFigure {
		return nil, nil //nolint:nilnil // nothing stands beside it
	}
	items, _, err := s.pageOf(ctx, f, mostAside)
	if err != nil {
		return nil, err
	}
	var a aside
	switch of {
	case readout.TypePosition:
		courses := view.Courses(items)
		m := view.NewMatrix(courses)
		if len(m.Rows) > 0 {
			a.Matrix = &m
		}
		a.Turned = slices.DeleteFunc(slices.Clone(courses), func(c view.Course) bool { return len(c.Shifts) == 0 })
	case readout.TypeProposal:
		a.Offers = view.Offers(items[:min(len(items), mostOffers)])
	case readout.TypeFigure:
		plots, _ := view.Plots(items)
		a.Plots = plots[:min(len(plots), mostPlots)]
	}
	return &a, nil
}
