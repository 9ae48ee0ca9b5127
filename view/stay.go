package view

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// tracer lines up the records of an actor into stays.
type tracer struct {
	actor string
	where gazetteer
	home  map[string]bool // what the actor represents
	// stands says what other actors represent in those records that tell; ""
	// where they differ.
	stands map[string]string

	placed, loose []*fact // those that name a place, and those that don't
	all           []*stay
	unplaced      []*fact
}

// fact is a record of the actor as evidence of where it was.
type fact struct {
	Item
	spot       spot // zero where the record names no place
	when       readout.When
	travel     bool // a visit that the actor makes
	remote     bool // a call or message: says nothing of where
	background bool
	published  readout.Date // of its document
	at         int          // where its words stand there
	told       int          // its rank in the order told
	// why says what a record that doesn't give both place and day joined its
	// stay by; "" where it gives them.
	why string
}

// stay is the facts of one leg.
type stay struct {
	spot  spot
	facts []*fact

	status             readout.Status
	when               readout.When
	arrival, departure *readout.Dating
	order              *Order
	chain              []*stay // the stays that one text puts in order, with this one
	gap                *Gap
}

// told is the rank of the first fact told.
func (s *stay) told() int {
	return slices.MinFunc(s.facts, func(a, b *fact) int { return cmp.Compare(a.told, b.told) }).told
}

// off reports whether the stay is only proposed, or didn't come about.
func (s *stay) off() bool { return off(s.facts[0].Status) }

func off(s readout.Status) bool {
	return s == readout.StatusProposed || s == readout.StatusCancelled || s == readout.StatusDidNotOccur
}

func been(s readout.Status) bool {
	return s == readout.StatusOccurred || s == readout.StatusUnderWay
}

func (f *fact) document() string {
	if f.Evidence == nil {
		return ""
	}
	return f.Evidence.Document
}

// exact reports whether the fact's days are known. Several days are those of a
// visit or of talks; other kinds take place on one of them. "Last week" is no
// stay from Monday to Sunday either.
func (f *fact) exact() bool {
	w := f.when
	switch {
	case w.Precision() < readout.PrecisionDay:
		return false
	case w.First() == w.Last():
		return true
	case f.Kind != string(readout.KindVisit) && f.Kind != string(readout.KindTalks), w.Basis == readout.BasisInferred:
		return false
	}
	week := readout.WeekOf(w.First(), w.Basis)
	return week.Start != w.First() || week.End != w.Last()
}

// facts reads the items in the order told: by the date of the document, then
// where their words stand in it.
func (t *tracer) facts(items []Item) {
	var all []*fact
	for _, it := range items {
		f := t.fact(it)
		if f == nil {
			continue
		}
		if ev := f.Evidence; ev != nil {
			f.at = ev.Start + max(0, wordAt(ev.Text, f.spot.place))
			if d, err := readout.ParseDate(ev.Published); err == nil { // else not known
				f.published = d
			}
		}
		all = append(all, f)
	}
	slices.SortFunc(all, func(a, b *fact) int {
		return cmp.Or(a.published.Compare(b.published), strings.Compare(a.document(), b.document()), cmp.Compare(a.at, b.at), strings.Compare(a.ID, b.ID))
	})
	all = slices.CompactFunc(all, func(a, b *fact) bool { return a.ID == b.ID })
	for i, f := range all {
		f.told = i
		if f.spot.key != "" {
			t.placed = append(t.placed, f)
		} else {
			t.loose = append(t.loose, f)
		}
	}
}

// fact returns what a record says of where the actor was, nil for nothing.
func (t *tracer) fact(it Item) *fact {
	f := &fact{Item: it, when: it.Record.When()}
	switch b := it.Record.Body.(type) {
	case *readout.Engagement:
		i := slices.IndexFunc(b.Participants, func(p readout.Participant) bool { return ledger.ActorID(p.ActorRef) == t.actor })
		if i < 0 {
			return nil
		}
		for _, p := range b.Participants {
			if id := ledger.ActorID(p.ActorRef); id != "" && p.Represents != "" {
				if known, ok := t.stands[id]; ok && known != p.Represents {
					p.Represents = ""
				}
				t.stands[id] = p.Represents
			}
		}
		who := b.Participants[i]
		if who.Represents != "" {
			t.home[t.where.country(who.Represents)] = true
		}
		f.background = b.Background
		f.travel = b.Kind == readout.KindVisit && who.Role != readout.RoleHost
		f.remote = b.Kind == readout.KindCall || b.Kind == readout.KindMessage
		if !f.remote {
			f.spot = t.where.spotOf(b)
		}
		return f
	case *readout.Statement:
		if b.Speaker.Class != readout.ClassUnspecified || b.Place == "" || ledger.ActorID(b.Speaker.ActorRef) != t.actor {
			return nil
		}
		name, country, _ := strings.Cut(b.Place, ", ")
		f.spot, f.Status = t.where.spot(name, country), readout.StatusOccurred
		return f
	}
	return nil
}

// longest is how many days a stay may have for records without a place to
// join it by its days alone.
const longest = 60

// stays makes stays of the facts that give both place and days: those in one
// country on days that follow each other. What is off stays by itself.
func (t *tracer) stays() {
	byKey := map[string][]*fact{}
	var keys []string
	for _, f := range t.placed {
		if !f.exact() {
			continue
		}
		key := f.spot.key
		if off(f.Status) {
			key += "\x00" + string(f.Status)
		}
		if byKey[key] == nil {
			keys = append(keys, key)
		}
		byKey[key] = append(byKey[key], f)
	}
	slices.Sort(keys)
	for _, key := range keys {
		list := byKey[key]
		slices.SortStableFunc(list, func(a, b *fact) int { return a.when.Compare(b.when) })
		var s *stay
		var last readout.Date
		for _, f := range list {
			if s == nil || f.when.First().Compare(last.AddDays(1)) > 0 {
				s = &stay{spot: f.spot}
				t.all = append(t.all, s)
				last = readout.Date{}
			}
			s.facts = append(s.facts, f)
			if last.IsZero() || f.when.Last().Compare(last) > 0 {
				last = f.when.Last()
			}
		}
	}
}

// settle works out a stay's status, days and ends from its facts. Facts that
// joined by other means than their own day don't move the days.
func (s *stay) settle() {
	rank := func(st readout.Status) int { return slices.Index(readout.Statuses, st) }
	s.status = slices.MaxFunc(s.facts, func(a, b *fact) int {
		return cmp.Or(cmp.Compare(b2i(been(a.Status)), b2i(been(b.Status))), cmp.Compare(rank(a.Status), rank(b.Status)))
	}).Status
	counts := func(f *fact) bool {
		return !f.when.Start.IsZero() && (f.exact() || f.why == "") && been(f.Status) == been(s.status)
	}
	var first, last *fact
	for _, f := range s.facts {
		if !counts(f) {
			continue
		}
		// Of the facts of one day that of a visit comes first: its end is the
		// stay's own.
		if first == nil || cmp.Or(f.when.First().Compare(first.when.First()), -cmp.Compare(f.ends(), first.ends())) < 0 {
			first = f
		}
		if last == nil || cmp.Or(f.when.Last().Compare(last.when.Last()), cmp.Compare(f.leaves(), last.leaves())) > 0 {
			last = f
		}
	}
	if first == nil {
		return
	}
	if !first.exact() || !last.exact() {
		s.when = first.when
		return
	}
	s.when = readout.When{Start: first.when.First(), End: last.when.Last(), Basis: readout.BasisInferred}
	if s.when.Start == s.when.End {
		s.when.End = readout.Date{}
	}
	s.arrival = &readout.Dating{Date: s.when.First(), Basis: readout.BasisInferred, Why: "the first day on which a record has the actor there"}
	if first.ends() > 0 {
		s.arrival = &readout.Dating{Date: first.when.Start, Basis: first.when.Basis}
	}
	s.departure = &readout.Dating{Date: s.when.Last(), Basis: readout.BasisInferred, Why: "the last day on which a record has the actor there"}
	if last.leaves() > 0 {
		s.departure = &readout.Dating{Date: last.when.End, Basis: last.when.Basis}
	}
	// A day, or both ends, of a visit's own record are as sure as it is.
	if s.arrival.Basis == s.departure.Basis || s.when.End.IsZero() {
		s.when.Basis = s.arrival.Basis
	}
}

// ends is 1 for a visit that begins on its day: one under way only goes on.
func (f *fact) ends() int { return b2i(f.travel && f.why == "" && f.Status != readout.StatusUnderWay) }

// leaves is 1 for a visit that gives its last day.
func (f *fact) leaves() int { return b2i(f.ends() > 0 && !f.when.End.IsZero()) }

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// joinUndated gives the facts that name a place and no day to the one stay
// there that they can mean, and makes stays of the others: one for each
// document and place.
func (t *tracer) joinUndated() {
	there := map[string][]*stay{} // by place
	for _, s := range t.all {
		if !s.off() {
			there[s.spot.key] = append(there[s.spot.key], s)
		}
	}
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
			if s, why := f.meant(there[f.spot.key]); s != nil {
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

// toldWithin is how many days after a stay news without a date is taken to
// speak of it.
const toldWithin = 3

// meant returns the one stay that a fact without a day speaks of: the only one
// there that its own document dates, else the only one there in the days
// before the document, if it is news. Nil where there is none, or several.
func (f *fact) meant(there []*stay) (s *stay, why string) {
	only := func(ok func(*stay) bool) *stay {
		var found *stay
		for _, s := range there {
			if !ok(s) {
				continue
			}
			if found != nil {
				return nil
			}
			found = s
		}
		return found
	}
	overlaps := func(s *stay) bool {
		return slices.ContainsFunc(s.facts, func(g *fact) bool { return g.exact() && g.when.MayOverlap(f.when) })
	}
	s = only(func(s *stay) bool {
		return overlaps(s) && slices.ContainsFunc(s.facts, func(g *fact) bool {
			return g.exact() && g.document() != "" && g.document() == f.document() && g.background == f.background
		})
	})
	if s != nil {
		return s, "the document tells of one stay there"
	}
	told := f.Told()
	if f.background || !been(f.Status) || told.Precision() < readout.PrecisionDay || !f.when.Start.IsZero() {
		return nil, ""
	}
	s = only(func(s *stay) bool {
		var lo, hi readout.Date
		for _, g := range s.facts {
			if !g.exact() || !been(g.Status) || g.background {
				continue
			}
			if lo.IsZero() || g.when.First().Compare(lo) < 0 {
				lo = g.when.First()
			}
			if hi.IsZero() || g.when.Last().Compare(hi) > 0 {
				hi = g.when.Last()
			}
		}
		return !lo.IsZero() && lo.Compare(told) <= 0 && told.Compare(hi.AddDays(toldWithin)) <= 0
	})
	if s != nil {
		return s, "told on " + told.Human() + ", of the one stay there in the days before"
	}
	return nil, ""
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
				if list := in[f.document()]; f.document() != "" && been(f.Status) && !slices.Contains(list, s) {
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
	if off(f.Status) || f.when.Precision() < readout.PrecisionDay {
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

// hosted returns the stay among several that a fact belongs to: the only one
// there is on its day, else that in the country which another participant of a
// meeting represents, and who that is. Nil where none or more than one fits.
func (t *tracer) hosted(f *fact, there []*stay) (s *stay, who string) {
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
		if id != t.actor && t.where.country(cmp.Or(p.Represents, t.stands[id])) == at.country {
			return p.Name
		}
	}
	return ""
}
