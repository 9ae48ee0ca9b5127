package ledger

import (
	"hash/fnv"
	"strings"

	"github.com/readout-dev/readout"
)

// Busy is the most reports of one block that are reconciled with one another
// whatever their days. In a larger block only reports are compared whose
// windows meet, so that what a new report costs doesn't grow with the years
// that a block holds.
const Busy = 64

// Timeless reports whether reports of a type may be compared, in a block that is
// not busy, whatever their days; undated says that there is one in the block
// that has no date, nor its document. Where they are not, the block is
// reconciled like a busy one: the same records come out.
func Timeless(t readout.ReportType, undated bool) bool {
	return t == readout.TypeStatement || t == readout.TypeEngagement && undated
}

// What a report can change in a busy block lies near it: a record can change
// only if the report that it is named for is at most Near steps away, from
// window to meeting window, and what that record is depends on reports at most
// Far steps away alone. The longest way is that of a statement that may be one
// with the record: it is part of one that is part of the record's (3 steps), and
// whether it has a place of its own hangs on others that it may be part of, on
// what these are part of, and on what is longer than that (3 more).
// TestABusyBlockIsReconciledInParts holds that.
const (
	Near = 6
	Far  = 12
)

// daysFrom is a window of so many days from a day, whose windows therefore meet
// those of reports of fewer days before and after. What has no day can be of
// one record with reports of its own document alone: its window lies before all
// days, where that of another document hardly ever lies.
func daysFrom(r *readout.Report, day readout.Date, days int) (first, last int) {
	if day.IsZero() || day.Precision() < readout.PrecisionDay {
		h := fnv.New32a()
		h.Write([]byte(r.Document()))
		n := -int(h.Sum32()) - longest
		return n, n
	}
	n := dayNumber(day)
	return n, n + days - 1
}

// longest is the length in days of the longest window.
const longest = 66

// Window returns the first and the last day, as numbers of days, at which a
// report of a document that was published on a date can be of one record with
// others of its block. Reports are compared where their windows meet. The
// window 0, 0 is that of reports without any date.
func Window(r *readout.Report, published readout.Date) (first, last int) {
	w := readout.When{Start: published}
	switch b := r.Body().(type) {
	case *readout.Engagement:
		first, last = engagementWindow(b, w)
	case *readout.Statement:
		first, last = saidWindow(b, w)
	case *readout.Position:
		first, last = daysFrom(r, TakenOn(b, published), retoldIn)
	case *readout.Proposal:
		first, last = daysFrom(r, putOn(b, published), tableDays+1)
	case *readout.Figure:
		first, last = daysFrom(r, toldOn(b, published), figureLater+1)
	}
	if last-first >= longest {
		last = first + longest - 1
	}
	return first, last
}

// WindowLength is the most days that a window has.
const WindowLength = longest

func days(w readout.When) int { return dayNumber(w.Last()) - dayNumber(w.First()) + 1 }

// engagementWindow is what an engagement may be about and one day on both
// sides of it, where a document may have the day wrong.
func engagementWindow(e *readout.Engagement, published readout.When) (first, last int) {
	if w := daysOf(e); w.Precision() >= readout.PrecisionMonth {
		first, last = dayNumber(w.First())-1, dayNumber(w.Last())+1
		if w.Precision() >= readout.PrecisionDay && days(w) == week { // see toldOnSunday
			last += week
		}
		return first, last
	}
	if published.Start.IsZero() || published.Precision() < readout.PrecisionMonth {
		return 0, 0
	}
	before, after := heldBefore, heldBefore
	switch e.Status {
	case readout.StatusPlanned, readout.StatusProposed:
		after = plannedFor
	case readout.StatusCancelled, readout.StatusDidNotOccur:
		before, after = deniedFor/2, deniedFor
	}
	return dayNumber(published.First()) - before, dayNumber(published.Last()) + after
}

// saidWindow is when words may have been said: around the day or month that is
// told, else in the days before the document.
func saidWindow(s *readout.Statement, published readout.When) (first, last int) {
	if d := s.SaidAt; d != nil && d.Date.Precision() >= readout.PrecisionMonth {
		w := readout.When{Start: d.Date}
		return dayNumber(w.First()) - 1, dayNumber(w.Last()) + 1
	}
	if published.Start.IsZero() || published.Precision() < readout.PrecisionMonth {
		return 0, 0
	}
	before := saidBefore
	if s.Form != readout.FormIndirect && strings.Count(wordsOf(s), " ") >= longWords-1 {
		before = quotedBefore
	}
	return dayNumber(published.First()) - before, dayNumber(published.Last()) + 1
}
