package ledger

import "github.com/readout-dev/readout"

// What two stories of one event, told at once, have to share for one figure.
const (
	onceDays  = 2   // between them at most
	onceFew   = 0.5 // in words, of a few that are counted under one noun
	onceOther = 2.0 // of a number under two nouns
	onceOnly  = 2   // pairs of values in a measure at most
)

// atOnce reports whether two documents, which tell one event within days, give one
// figure: whatever the hedge, and rounded or not, if it counts what has one noun; one
// number of two digits under two nouns, of which the sentences tell much the same; or
// one amount that has hardly a rival in a measure. Shares are never so alike, as a
// poll has many of them, nor are times and ages.
func (x *claim) atOnce(y *claim) bool {
	a, b := x.count, y.count
	fit := x.fits(y)
	if a == nil || b == nil || a.scale || b.scale || fit == fitsNot || x.against(y) || y.against(x) || x.figure.Change != y.figure.Change || x.together(y) || !x.soonAfter(y) || !x.cell.sameEvent(y.cell) {
		return false
	}
	a.read(x.cell.tellings[0].Report)
	b.read(y.cell.tellings[0].Report)
	if !a.mayBe(b) || a.sex != "" && b.sex != "" && a.sex != b.sex {
		return false
	}
	weight := a.inWords(b)
	switch {
	case a.counts() && b.counts() && a.oneNoun(b):
		return x.value >= fewCounted || weight >= onceFew
	case a.counts() && b.counts():
		return fit == fitsSame && x.twoDigits(y) && weight >= onceOther
	case a.class != b.class, a.class == "time", a.class == yearOfAge, a.parts(), fit == fitsSame && x.figure.Unit == y.figure.Unit:
		return false
	}
	return x.cell.voice().Values*y.cell.voice().Values <= onceOnly && weight >= half
}

// against reports whether a claim is a lower bound and another an upper one.
func (x *claim) against(y *claim) bool {
	return x.figure.Bound == readout.BoundAtLeast && y.figure.Bound == readout.BoundAtMost
}

// soonAfter reports whether the documents of two claims come out within days, and
// their sentences give no two days.
func (x *claim) soonAfter(y *claim) bool {
	a, b := x.cell.tellings[0].Published, y.cell.tellings[0].Published
	p, q := x.figure.AsOf, y.figure.AsOf
	return !a.IsZero() && !b.IsZero() && max(dayNumber(a)-dayNumber(b), dayNumber(b)-dayNumber(a)) <= onceDays && (p == nil || q == nil || p.MayOverlap(*q))
}

// counts reports whether a number of people, things or times is given.
func (c *count) counts() bool { return !c.measured() || c.class == "times" }

// oneNoun reports whether two counts are of what has one noun, which tells what it is
// ("term" doesn't), or of people of whom one thing became; and nothing else is told
// of either.
func (c *count) oneNoun(o *count) bool {
	if c.class != o.class || c.class == "number" || c.class == "times" || c.noun != o.noun || partNouns[c.last] {
		return false
	}
	return (c.noun != "" || c.fate != "" && c.fate == o.fate) && (len(c.kind) == 0 || len(o.kind) == 0 || shared(c.kind, o.kind) > 0)
}
