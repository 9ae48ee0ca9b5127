package ledger

import "github.com/readout-dev/readout"

// OpenDays is for how many days after its first a record is listed of which no
// more is known than that: "after the 5th" is told of something near.
const OpenDays = 31

// Filed returns the first and the last day, as precise as known, between which
// a record is listed that is about w and was first told on a day; both zero
// where neither is known. "After the 5th" is listed from its first day on, for
// [OpenDays]; "by the 8th" from the day on which it was told, or on the 8th
// where that is the earlier. What has no date is listed where it was told.
func Filed(w readout.When, told readout.Date) (first, last readout.Date) {
	switch {
	case w.Known():
		return w.Start, w.Last()
	case !w.Start.IsZero():
		return w.Start, w.Start.Last().AddDays(OpenDays)
	case !w.End.IsZero() && (told.IsZero() || w.End.Last().Compare(told.First()) < 0):
		return w.End, w.End.Last()
	case !w.End.IsZero():
		return told, w.End.Last()
	}
	return told, told.Last()
}
