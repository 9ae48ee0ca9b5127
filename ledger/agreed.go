package ledger

import (
	"cmp"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/origin"
)

// fullest returns the engagement of the report that says most, so that the
// agreed fields are never a mixture that no document says: the more exact
// date, then the news before the background, then one of the status, then what
// fits that which most origins say, then the more fields, then the document
// nearest to the occasion, then the smaller id.
func fullest(block []Telling, status readout.Status) *readout.Engagement {
	if len(block) == 1 {
		return block[0].Report.Engagement()
	}
	versions := map[string]*readout.Engagement{}
	version := func(t Telling) string {
		e := t.Report.Engagement()
		ids := make([]string, 0, len(e.Participants)+1)
		for _, p := range e.Participants {
			ids = append(ids, ActorID(p.ActorRef))
		}
		slices.Sort(ids)
		if e.Place != nil {
			ids = append(ids, "@"+Fold(e.Place.Name)+"/"+Fold(e.Place.Country))
		}
		key := strings.Join(ids, " ")
		versions[key] = e
		return key
	}
	of := make(map[string]string, len(block)) // version by report
	for _, t := range block {
		of[t.Report.ID()] = version(t)
	}
	backing := backers(block, func(t Telling) string { return of[t.Report.ID()] })
	fits := make(map[string]int, len(versions))
	for key, e := range versions {
		for other, o := range versions {
			if agreePlace(e.Place, o.Place) && names(e, o) {
				fits[key] += backing[other]
			}
		}
	}
	best := slices.MinFunc(block, func(a, b Telling) int {
		x, y := a.Report.Engagement(), b.Report.Engagement()
		return cmp.Or(
			cmp.Compare(exactness(y), exactness(x)),
			cmp.Compare(b2i(x.Background), b2i(y.Background)),
			cmp.Compare(b2i(y.Status == status), b2i(x.Status == status)),
			fits[of[b.Report.ID()]]-fits[of[a.Report.ID()]],
			cmp.Compare(said(y), said(x)),
			cmp.Compare(away(a), away(b)),
			strings.Compare(a.Report.ID(), b.Report.ID()),
		)
	})
	return best.Report.Engagement()
}

// backers counts the origins that give each version of what tellings tell, as
// far as each document's marks show: its agency, else its outlet.
func backers(all []Telling, version func(Telling) string) map[string]int {
	seen := map[[2]string]bool{}
	n := map[string]int{}
	for _, t := range all {
		from := cmp.Or(origin.Key(t.Marks.Outlet), t.Report.Document())
		if len(t.Marks.Agencies) > 0 {
			from = origin.Key(t.Marks.Agencies[0])
		}
		if key := [2]string{version(t), from}; !seen[key] {
			seen[key] = true
			n[key[0]]++
		}
	}
	return n
}

// names reports whether e names all participants of o.
func names(e, o *readout.Engagement) bool {
	return !slices.ContainsFunc(o.Participants, func(p readout.Participant) bool {
		return !slices.ContainsFunc(e.Participants, func(q readout.Participant) bool { return ActorID(p.ActorRef) == ActorID(q.ActorRef) })
	})
}

// away returns how many days lie between the occasion and the document.
func away(t Telling) int {
	w := daysOf(t.Report.Engagement())
	if w.Start.IsZero() {
		return 0
	}
	return apart(w, readout.When{Start: t.Published})
}

// exactness ranks dates by their precision, one day before a period of days but
// for a visit; a bound comes after all days and periods, and before none.
func exactness(e *readout.Engagement) int {
	switch {
	case e.When == nil:
		return 0
	case e.When.Open:
		return 1
	}
	rank := 2 * (1 + int(e.When.Precision()))
	if e.Kind != readout.KindVisit && e.When.First() == e.When.Last() {
		rank++
	}
	return rank
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
