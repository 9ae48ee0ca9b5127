package ledger

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// mostAlike is with how many a figure is compared, those of the nearest days first.
const mostAlike = 64

// figure says where a figure is reconciled: in the block of those that
// give the same value of the same thing in other words, if there are some; of
// several blocks in that which has most of them.
func (s *Settler) figure(t Telling, others []Telling) Setting {
	type near struct {
		*Telling
		off int // days
	}
	day := func(o Telling) int { return dayNumber(toldOn(o.Report.Figure(), o.Published)) }
	x, today := s.claim(t), day(t)
	var all []near
	for i, o := range others {
		y := s.claim(o)
		if max(math.Abs(x.value), math.Abs(y.value)) > farValue*min(math.Abs(x.value), math.Abs(y.value)) && x.agrees(y) == agreesNot {
			continue
		}
		d := day(o)
		all = append(all, near{&others[i], max(d-today, today-d)})
	}
	if len(all) == 0 {
		return Setting{}
	}
	slices.SortFunc(all, func(a, b near) int {
		return cmp.Or(cmp.Compare(a.off, b.off), strings.Compare(a.Report.ID(), b.Report.ID()))
	})
	all = slices.CompactFunc(all, func(a, b near) bool { return a.Report.ID() == b.Report.ID() })
	all = all[:min(len(all), mostAlike)]
	others = make([]Telling, len(all))
	for i, o := range all {
		others[i] = *o.Telling
	}
	return settleAlike(t, others, func(a, b Telling) bool { return s.claim(a).oneThing(s.claim(b)) },
		func(t Telling) int { return s.claim(t).digits() }, t.Report.Figure().What)
}

// claim returns the claim of the figure of a telling, made once.
func (s *Settler) claim(t Telling) *claim {
	x := s.claims[t.Report]
	if x == nil {
		c := &cell{tellings: []Telling{t}}
		c.measure()
		x = claimOf(c)
		s.claims[t.Report] = x
	}
	return x
}

// farValue is by how much a value is another than one that it bounds.
const farValue = 2

// oneThing reports whether two claims of two documents are alike enough to be of
// one thing, and of days that may be one.
func (x *claim) oneThing(y *claim) bool {
	if x.together(y) {
		return false
	}
	return x.oneQuantity(y) || x.figure.Change == y.figure.Change && (x.near(y, figureDays) && x.alike(y) >= enoughAlike || x.stillTold(y)) && !x.another(y)
}
