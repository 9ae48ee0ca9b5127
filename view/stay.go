package view

import (
	"cmp"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// tracer lines up the records of an actor into stays.
type tracer struct {
	actor string
	where gazetteer
	chart chart
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
	for _, state := range homes()[t.actor] {
		t.home[state] = true
	}
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
	f := &fact{Item: it}
	if w := it.Record.When(); w.Known() { // "after the 5th" is no day on which somebody was anywhere
		f.when = w
	}
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
			t.home[t.where.state(who.Represents)] = true
		}
		f.background = b.Background
		f.travel = b.Kind == readout.KindVisit && who.Role != readout.RoleHost
		f.remote = b.Kind == readout.KindCall || b.Kind == readout.KindMessage
		if !f.remote {
			f.spot = t.where.spotOf(b)
		}
		return f
	case *readout.Statement:
		// The place of a paraphrase may be one that the words are about.
		if b.Form == readout.FormIndirect || b.Speaker.Class != readout.ClassUnspecified || b.Place == "" || ledger.ActorID(b.Speaker.ActorRef) != t.actor {
			return nil
		}
		name, country, _ := strings.Cut(b.Place, ", ")
		f.spot, f.Status = t.where.spot(name, country), readout.StatusOccurred
		return f
	}
	return nil
}

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
	for _, s := range t.all {
		s.settle()
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
	// That the actor was there on these days is as sure as the two records.
	if first.why == "" && last.why == "" {
		s.when.Basis = first.when.Basis
		if last.when.Basis != readout.BasisStated {
			s.when.Basis = last.when.Basis
		}
		if first.when.Basis == readout.BasisInferred {
			s.when.Basis = readout.BasisInferred
		}
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
