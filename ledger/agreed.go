package ledger

import (
	"cmp"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// fullest returns the engagement of the report that says most, so that the
// agreed fields are never a mixture that no document says: the more exact
// date, then the news before the background, then one of the status, then the more fields, then the
// smaller id.
func fullest(block []Telling, status readout.Status) *readout.Engagement {
	best := slices.MinFunc(block, func(a, b Telling) int {
		x, y := a.Report.Engagement(), b.Report.Engagement()
		return cmp.Or(
			cmp.Compare(exactness(y), exactness(x)),
			cmp.Compare(b2i(x.Background), b2i(y.Background)),
			cmp.Compare(b2i(y.Status == status), b2i(x.Status == status)),
			cmp.Compare(said(y), said(x)),
			strings.Compare(a.Report.ID(), b.Report.ID()),
		)
	})
	return best.Report.Engagement()
}

func exactness(e *readout.Engagement) readout.Precision {
	if e.When == nil {
		return readout.PrecisionUnknown
	}
	return e.When.Precision()
}

// said counts the fields that an engagement fills.
func said(e *readout.Engagement) int {
	n := len(e.Topics)
	for _, p := range e.Participants {
		n += b2i(p.ID != "") + b2i(p.Office != "") + b2i(p.Represents != "")
	}
	if e.Place != nil {
		n += 1 + b2i(e.Place.Country != "")
	}
	return n + b2i(e.Duration != "") + b2i(e.VisitType != "") + b2i(e.Format != "") + b2i(e.Outcome != "")
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// stage says how far a status is on the way from a proposal to the past.
var stage = map[readout.Status]int{
	readout.StatusProposed:    1,
	readout.StatusPlanned:     2,
	readout.StatusCancelled:   2,
	readout.StatusUnderWay:    3,
	readout.StatusDidNotOccur: 4,
	readout.StatusOccurred:    4,
}

// present returns the status that the history comes to: that of the latest
// stage anyone reports; within it that of the latest document; on one day
// "occurred" stands before "did not occur", and "cancelled" before "planned".
// The history keeps the others.
func present(history []readout.StatusEntry) readout.Status {
	rank := func(s readout.Status) int { return slices.Index(order, s) }
	best := slices.MaxFunc(history, func(a, b readout.StatusEntry) int {
		return cmp.Or(
			cmp.Compare(stage[a.Status], stage[b.Status]),
			cmp.Compare(b2i(!a.AsOf.IsZero()), b2i(!b.AsOf.IsZero())),
			a.AsOf.Compare(b.AsOf),
			cmp.Compare(rank(a.Status), rank(b.Status)),
		)
	})
	return best.Status
}

// order breaks ties between statuses of one stage and day; the later wins.
var order = []readout.Status{
	readout.StatusProposed, readout.StatusPlanned, readout.StatusCancelled,
	readout.StatusUnderWay, readout.StatusDidNotOccur, readout.StatusOccurred,
}
