package view

import (
	"cmp"
	"container/list"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/sqlite"
)

// Itinerary is where an actor was, is or is to be, as far as records tell.
type Itinerary struct {
	Actor ledger.Actor `json:"actor"`
	// Home lists the states and bodies that the records have the actor
	// represent, and the states that the built-in packs do, sorted.
	Home []string `json:"home"`
	// Legs are in the order of their days. Those of which a text tells the
	// order alone ("after visiting Sumar") stand in it.
	Legs []Leg `json:"legs"`
	// Undated are the legs whose date is not known, in the order told.
	Undated []Leg `json:"undated"`
	// Unplaced are the actor's engagements of which no place is known.
	Unplaced []Item `json:"unplaced"`
}

// Leg is a stay in one country, or in one place whose country is not known.
type Leg struct {
	// Place is the one place named in the country, else the country itself.
	Place   string         `json:"place"`
	Country string         `json:"country"` // "" where not known
	Places  []string       `json:"places"`  // named in the country, by date
	Region  bool           `json:"region"`  // larger than a country, or not named: no stop
	At      *At            `json:"at"`      // nil where neither the built-in map nor a pack knows it
	Home    bool           `json:"home"`    // the country is one that the actor represents
	Status  readout.Status `json:"status"`
	// When is the first to the last day on which records have the actor
	// there; where Arrival is nil, a period with such a day in it, or the zero
	// When where no date is known.
	When readout.When `json:"when"`
	// Arrival and Departure are the ends of When: of a visit's own record
	// where it gives them, inferred otherwise. Nil where no day is known.
	Arrival   *readout.Dating `json:"arrival"`
	Departure *readout.Dating `json:"departure"`
	// Order is what is known of a leg whose own days are not.
	Order *Order `json:"order"`
	// Gap is the days before the leg of which nothing is known.
	Gap *Gap `json:"gap_before"`
	// Entries are the records of the leg: those with a day by date, then the
	// others in the order told.
	Entries []Entry `json:"entries"`
}

// At is where a place lies, in degrees, north and east positive.
type At struct {
	Lat     float64 `json:"lat"`
	Lon     float64 `json:"lon"`
	Capital bool    `json:"capital,omitempty"` // the country alone is known: its capital's
}

// Entry is a record of a leg.
type Entry struct {
	Item
	// With is who else takes part.
	With []Part `json:"with"`
	// Travel says that the record is of a visit that the actor makes.
	Travel bool `json:"travel"`
	// Basis says whether the record itself gives the place and a day of the
	// leg, or that follows from others, for the reason in Why.
	Basis readout.Basis `json:"leg_basis"`
	Why   string        `json:"leg_why,omitempty"`
}

// Order is a leg's place in the order that a text tells.
type Order struct {
	Before bool         `json:"before"` // Place; after it otherwise
	Place  string       `json:"place"`
	Date   readout.Date `json:"date"` // the day in Place
}

// Gap is a period of whole days.
type Gap struct {
	From readout.Date `json:"from"`
	To   readout.Date `json:"to"`
	Days int          `json:"days"`
}

// Been reports whether the actor was or is there.
func (l Leg) Been() bool {
	return l.Status == readout.StatusOccurred || l.Status == readout.StatusUnderWay
}

// Human returns the leg's days in words: "6 to 7 February 2024", "before
// Israel, 6 February 2024", "date not known".
func (l Leg) Human() string {
	switch {
	case l.Arrival == nil && !l.When.End.IsZero():
		return strings.TrimPrefix(l.When.Within(), "on ") // a day among several
	case l.When.Human() != "":
		return l.When.Human()
	case l.Order != nil && l.Order.Before:
		return fmt.Sprintf("before %s, %s", l.Order.Place, l.Order.Date.Human())
	case l.Order != nil:
		return fmt.Sprintf("after %s, %s", l.Order.Place, l.Order.Date.Human())
	}
	return "date not known"
}

// Human returns the gap in words: "8 to 9 February 2024, 2 days".
func (g Gap) Human() string {
	w := readout.When{Start: g.From, End: g.To}
	return w.Human() + ", " + Count(g.Days, "day", "days")
}

// Where returns the place and its country: "Doha, Qatar".
func (l Leg) Where() string {
	if l.Country == "" || l.Country == l.Place {
		return l.Place
	}
	return l.Place + ", " + l.Country
}

// NewItinerary returns the itinerary of a from its records; others among items
// are left out. It is a function of the set of items: their order doesn't
// matter.
//
// A leg is the records that place the actor in one country on days that follow
// each other. A record without a day, or without a place, joins a leg only
// where one leg alone can be meant; doc/itinerary.md has the rules. A leg's
// days are those of its records, never guessed. The sites say of further places
// where they lie, beside those that are built in.
func NewItinerary(a ledger.Actor, items []Item, sites ...ledger.Site) Itinerary {
	t := tracer{actor: a.ID, where: placesOf(items, sites), chart: newChart(sites), home: map[string]bool{}, stands: map[string]string{}}
	t.facts(items)
	t.stays()
	t.joinUndated()
	t.tellOrder()
	t.joinUnplaced()
	return t.itinerary(a)
}

// LoadItinerary returns the itinerary of a from all of its records in l.
func LoadItinerary(ctx context.Context, l *sqlite.Ledger, a ledger.Actor) (Itinerary, error) {
	records, err := l.Records(ctx, ledger.Filter{Actor: a.ID})
	if err != nil {
		return Itinerary{}, err
	}
	items, err := Items(ctx, l, records)
	if err != nil {
		return Itinerary{}, err
	}
	sites, err := l.Sites(ctx)
	if err != nil {
		return Itinerary{}, err
	}
	return NewItinerary(a, items, sites...), nil
}

// itinerary sorts the stays into legs.
func (t *tracer) itinerary(a ledger.Actor) Itinerary {
	v := Itinerary{Actor: a, Home: slices.Sorted(maps.Keys(t.home)), Legs: []Leg{}, Undated: []Leg{}, Unplaced: []Item{}}
	var dated, ordered, undated []*stay
	for _, s := range t.all {
		s.settle()
		switch {
		case !s.when.Start.IsZero():
			dated = append(dated, s)
		case s.order != nil:
			ordered = append(ordered, s)
		default:
			undated = append(undated, s)
		}
	}
	slices.SortStableFunc(dated, func(a, b *stay) int {
		return cmp.Or(a.when.Compare(b.when), cmp.Compare(a.told(), b.told()))
	})
	byTold := func(a, b *stay) int { return cmp.Compare(a.told(), b.told()) }
	slices.SortFunc(ordered, byTold)
	slices.SortFunc(undated, byTold)
	dated = inOrder(dated, ordered)
	t.gaps(dated)
	for _, s := range dated {
		v.Legs = append(v.Legs, t.leg(s))
	}
	for _, s := range undated {
		v.Undated = append(v.Undated, t.leg(s))
	}
	for _, f := range t.unplaced {
		v.Unplaced = append(v.Unplaced, f.Item)
	}
	return v
}

// inOrder puts the stays that are known by order alone among the dated ones:
// each after the one that its text names just before it, else before the one
// that it names just after it.
func inOrder(dated, ordered []*stay) []*stay {
	l := list.New()
	at := map[*stay]*list.Element{}
	for _, s := range dated {
		at[s] = l.PushBack(s)
	}
	for _, s := range ordered {
		i := slices.Index(s.chain, s)
		for j := i - 1; j >= 0 && at[s] == nil; j-- {
			if e := at[s.chain[j]]; e != nil {
				at[s] = l.InsertAfter(s, e)
			}
		}
		for j := i + 1; j < len(s.chain) && at[s] == nil; j++ {
			if e := at[s.chain[j]]; e != nil {
				at[s] = l.InsertBefore(s, e)
			}
		}
	}
	all := make([]*stay, 0, l.Len())
	for e := l.Front(); e != nil; e = e.Next() {
		all = append(all, e.Value.(*stay))
	}
	return all
}

// gaps finds the days between the stays of which nothing is known.
func (t *tracer) gaps(list []*stay) {
	var last readout.Date
	bridged := false // a stay known by order alone lies between
	for _, s := range list {
		switch {
		case s.off():
			continue
		case s.arrival == nil:
			bridged = bridged || s.order != nil
			continue
		}
		first := s.when.First()
		if from := last.AddDays(1); !last.IsZero() && !bridged && from.Compare(first) < 0 {
			s.gap = &Gap{From: from, To: first.AddDays(-1), Days: int(first.Time().Sub(from.Time()).Hours() / 24)}
		}
		bridged = false
		if last.IsZero() || s.when.Last().Compare(last) > 0 {
			last = s.when.Last()
		}
	}
}

func (t *tracer) leg(s *stay) Leg {
	l := Leg{
		Place: s.spot.place, Country: s.spot.country, Places: []string{}, Region: s.spot.region, Status: s.status,
		Home: t.home[s.spot.country], When: s.when, Arrival: s.arrival, Departure: s.departure, Order: s.order, Gap: s.gap,
	}
	if l.Country != "" {
		l.Place = l.Country
	}
	slices.SortStableFunc(s.facts, func(a, b *fact) int {
		return cmp.Or(cmp.Compare(b2i(!a.exact()), b2i(!b.exact())), a.when.Compare(b.when), cmp.Compare(a.told, b.told))
	})
	named := map[string]bool{"": true, l.Country: true}
	for _, f := range s.facts {
		if p := f.spot.place; !named[p] {
			named[p] = true
			l.Places = append(l.Places, p)
		}
		e := Entry{Item: f.Item, With: t.with(f), Travel: f.travel, Basis: readout.BasisInferred, Why: f.why}
		if f.why == "" {
			e.Basis = readout.BasisStated
		}
		l.Entries = append(l.Entries, e)
	}
	if len(l.Places) == 1 {
		l.Place = l.Places[0]
	}
	t.chart.locate(&l)
	return l
}

// with returns the others who take part.
func (t *tracer) with(f *fact) []Part {
	with := []Part{}
	if e := f.Record.Engagement(); e != nil {
		for _, p := range e.Participants {
			if id := ledger.ActorID(p.ActorRef); id != t.actor && p.Name != "" {
				with = append(with, Part{p.Name, id})
			}
		}
	}
	return with
}

// Names returns the texts of parts, joined for a sentence: "A, B and C".
func Names(parts []Part) string {
	names := make([]string, len(parts))
	for i, p := range parts {
		names[i] = p.Text
	}
	if n := len(names); n > 1 {
		return strings.Join(names[:n-1], ", ") + " and " + names[n-1]
	}
	return strings.Join(names, "")
}
