package view

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// longest is how many days a stay may have for records without a place to
// join it by its days alone.
const longest = 60

// joinUndated gives the facts that name a place and no day to the one stay
// there that they can mean, and makes stays of the others: one for each
// document, place and period.
func (t *tracer) joinUndated() {
	there := t.stayIndex()
	type group struct {
		key, document, when string
		background          bool
		status              readout.Status // of what is planned or off
	}
	groups := map[group]*stay{}
	for _, f := range t.placed {
		if f.exact() {
			continue
		}
		if !off(f.Status) {
			if s, why := there.meant(f); s != nil {
				f.why = why
				s.facts = append(s.facts, f)
				continue
			}
		}
		g := group{key: f.spot.key, document: f.document(), background: f.background, when: f.when.Human()}
		if !been(f.Status) {
			g.status = f.Status
		}
		if g.document == "" {
			g.document = f.ID
		}
		if groups[g] == nil {
			groups[g] = &stay{spot: f.spot}
			t.all = append(t.all, groups[g])
		}
		groups[g].facts = append(groups[g].facts, f)
	}
}

// stayIndex finds the stays that a fact without a day may mean.
type stayIndex struct {
	told map[toldIn][]toldStay
	been map[string][]span // by place; those of one place don't overlap, in order
}

type toldIn struct {
	key, document string
	background    bool
}

type toldStay struct {
	*stay
	by *fact // in the document
}

type span struct {
	*stay
	first, last readout.Date // of the news
}

func (t *tracer) stayIndex() stayIndex {
	x := stayIndex{map[toldIn][]toldStay{}, map[string][]span{}}
	for _, s := range t.all {
		if s.off() {
			continue
		}
		at := span{stay: s}
		for _, f := range s.facts {
			if d := f.document(); d != "" {
				in := toldIn{s.spot.key, d, f.background}
				x.told[in] = append(x.told[in], toldStay{s, f})
			}
			if !been(f.Status) || f.background {
				continue
			}
			if at.first.IsZero() || f.when.First().Compare(at.first) < 0 {
				at.first = f.when.First()
			}
			if at.last.IsZero() || f.when.Last().Compare(at.last) > 0 {
				at.last = f.when.Last()
			}
		}
		if !at.first.IsZero() {
			x.been[s.spot.key] = append(x.been[s.spot.key], at)
		}
	}
	for _, list := range x.been {
		slices.SortFunc(list, func(a, b span) int { return a.first.Compare(b.first) })
	}
	return x
}

// toldWithin is how many days after a stay news without a date is taken to
// speak of it.
const toldWithin = 3

// meant returns the one stay that a fact without a day speaks of: the only one
// there that its own document dates, else the only one there in the days
// before the document, if it is news. Nil where there is none, or several.
func (x stayIndex) meant(f *fact) (s *stay, why string) {
	several := false
	for _, c := range x.told[toldIn{f.spot.key, f.document(), f.background}] {
		if c.by.when.MayOverlap(f.when) && c.stay != s {
			several = s != nil
			s = c.stay
		}
		if several {
			return nil, ""
		}
	}
	if s != nil {
		return s, "the document tells of one stay there"
	}
	told := f.Told()
	if f.background || !been(f.Status) || told.Precision() < readout.PrecisionDay || !f.when.Start.IsZero() {
		return nil, ""
	}
	list := x.been[f.spot.key]
	i, _ := slices.BinarySearchFunc(list, told, func(c span, d readout.Date) int {
		if c.first.Compare(d) <= 0 {
			return -1
		}
		return 1
	})
	for i--; i >= 0 && told.Compare(list[i].last.AddDays(toldWithin)) <= 0; i-- {
		if s != nil {
			return nil, ""
		}
		s = list[i].stay
	}
	if s == nil {
		return nil, ""
	}
	return s, "told on " + told.Human() + ", of the one stay there in the days before"
}

// joinUnplaced gives the facts that name no place to the one stay they can
// belong to. A stay without a day is dated by that.
func (t *tracer) joinUnplaced() {
	on := map[readout.Date][]*stay{}
	undated, in := map[string][]*stay{}, map[string][]*stay{} // by document
	for _, s := range t.all {
		if s.off() || s.spot.region {
			continue
		}
		s.settle()
		switch {
		case s.when.Start.IsZero():
			if f := s.facts[0]; f.document() != "" && been(f.Status) && !f.background {
				undated[f.document()] = append(undated[f.document()], s)
			}
		case s.arrival != nil:
			for _, f := range s.facts {
				list := in[f.document()]
				if again := len(list) > 0 && list[len(list)-1] == s; f.document() != "" && been(f.Status) && !again {
					in[f.document()] = append(list, s)
				}
			}
			d := s.when.First()
			for n := 0; n < longest && !d.IsZero() && d.Compare(s.when.Last()) <= 0; n++ {
				on[d] = append(on[d], s)
				d = d.AddDays(1)
			}
		}
	}
	for _, f := range t.loose {
		there, why := t.candidates(f, on, undated, in)
		s, who := t.hosted(f, there)
		if s == nil {
			t.unplaced = append(t.unplaced, f)
			continue
		}
		if f.why = "no place told; " + why; who != "" {
			f.why += fmt.Sprintf(", with %s, who represents %s", who, s.spot.country)
		}
		s.facts = append(s.facts, f)
	}
}

// candidates returns the stays that a fact without a place may belong to, and
// why: those on its day; else, of what its document tells, those without a day,
// and for a fact of some day among several those on one of these.
func (t *tracer) candidates(f *fact, on map[readout.Date][]*stay, undated, in map[string][]*stay) (list []*stay, why string) {
	if off(f.Status) || f.when.Precision() < readout.PrecisionMonth {
		return nil, ""
	}
	if day := f.when.First(); day == f.when.Last() {
		if list = on[day]; len(list) > 0 || !been(f.Status) || f.background {
			return list, "on a day of this stay"
		}
		for _, s := range undated[f.document()] {
			if s.admits(day) {
				list = append(list, s)
			}
		}
		return list, "the document has the actor travel here"
	}
	for _, s := range in[f.document()] {
		if f.when.MayOverlap(s.when) {
			list = append(list, s)
		}
	}
	return list, "the document has the actor here on some of the days"
}

// mostThere is how many stays are compared; of more, none is the one meant.
const mostThere = 40

// hosted returns the stay among several that a fact belongs to: the only one
// there is on its day, else that in the country which another participant of a
// meeting represents, and who that is. Nil where none or more than one fits.
func (t *tracer) hosted(f *fact, there []*stay) (s *stay, who string) {
	if len(there) > mostThere {
		return nil, ""
	}
	if len(there) == 1 && there[0].arrival != nil && f.when.First() == f.when.Last() {
		return there[0], ""
	}
	if f.remote {
		return nil, ""
	}
	for _, c := range there {
		name := t.represents(f, c.spot)
		if name == "" {
			continue
		}
		if s != nil {
			return nil, ""
		}
		s, who = c, name
	}
	return s, who
}

// admits reports whether a stay without a day can have been on it: it is a
// visit, and day fits the order told and what it was dated by before.
func (s *stay) admits(day readout.Date) bool {
	if !slices.ContainsFunc(s.facts, func(f *fact) bool { return f.travel }) {
		return false
	}
	for _, f := range s.facts {
		if f.exact() && (f.when.First().AddDays(1).Compare(day) < 0 || day.AddDays(1).Compare(f.when.First()) < 0) {
			return false
		}
	}
	switch {
	case s.order == nil:
		return true
	case s.order.Before:
		return day.Compare(s.order.Date.Last()) <= 0
	}
	return day.Compare(s.order.Date.First()) >= 0
}

// represents returns the participant other than the actor who stands for the
// country of a spot, "" for none.
func (t *tracer) represents(f *fact, at spot) string {
	e := f.Record.Engagement()
	if e == nil || at.country == "" {
		return ""
	}
	for _, p := range e.Participants {
		id := ledger.ActorID(p.ActorRef)
		if id != t.actor && t.where.state(cmp.Or(p.Represents, t.stands[id])) == at.country {
			return p.Name
		}
	}
	return ""
}
