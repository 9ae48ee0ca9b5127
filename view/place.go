package view

import (
	"maps"
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
	"github.com/readout-dev/readout/ledger"
)

// spot is a place as an itinerary counts it.
type spot struct {
	key     string // what a stay is in: the folded country, or place
	place   string
	country string // "" where not known
	region  bool   // larger than a country, or no name: "the region"
	seat    bool   // a building: other countries may have one of that name
}

// gazetteer knows in which country a place lies: from the records themselves,
// then from the built-in packs.
type gazetteer struct {
	told map[string]string // folded place → country, "" where records differ; a country → itself
}

// placesOf returns what the records say of where places lie, and of other places
// what the sites say. What a place is said to lie in, or somebody represents, is
// a country where it is a place.
func placesOf(items []Item, sites []ledger.Site) gazetteer {
	g := gazetteer{map[string]string{}}
	defer func() {
		for _, s := range sites {
			if key := ledger.Fold(s.Place); s.State != "" && g.told[key] == "" {
				g.told[key] = g.country(s.State)
			}
		}
	}()
	for _, it := range items {
		e := it.Record.Engagement()
		if e == nil {
			continue
		}
		for _, p := range e.Participants {
			if c := g.state(p.Represents); c != "" {
				g.told[ledger.Fold(c)] = c
			}
		}
		if e.Place != nil && e.Place.Country != "" {
			c := g.country(e.Place.Country)
			g.told[ledger.Fold(c)] = c
		}
	}
	countries := maps.Clone(g.told)
	for _, it := range items {
		e := it.Record.Engagement()
		if e == nil || e.Place == nil || e.Place.Country == "" {
			continue
		}
		key, c := ledger.Fold(e.Place.Name), g.country(e.Place.Country)
		if _, ok := countries[key]; ok {
			continue
		}
		if known, ok := g.told[key]; ok && known != c {
			c = ""
		}
		g.told[key] = c
	}
	return g
}

// spotOf returns where an engagement takes place. A building is in the country
// that the packs say only if somebody who represents that takes part.
func (g gazetteer) spotOf(e *readout.Engagement) spot {
	if e.Place == nil {
		return spot{}
	}
	s := g.spot(e.Place.Name, e.Place.Country)
	if s.seat && !slices.ContainsFunc(e.Participants, func(p readout.Participant) bool { return g.state(p.Represents) == s.country }) {
		return spot{key: ledger.Fold(e.Place.Name), place: e.Place.Name}
	}
	return s
}

// spot returns the place; country is what its record gives, or "".
func (g gazetteer) spot(name, country string) spot {
	key := ledger.Fold(name)
	if key == "" {
		return spot{}
	}
	s := spot{place: name, country: country, region: country == "" && strings.IndexFunc(name, unicode.IsUpper) < 0}
	known, ok := world()[key]
	switch {
	case ok && known.place == known.country && known.country != "":
		s.place, s.country = known.place, known.country // a country by any of its names
	case country != "":
		s.country = g.country(country)
	case g.told[key] != "":
		s.country = g.told[key]
	case ok:
		s = known
	}
	s.key = ledger.Fold(s.country)
	if s.key == "" {
		s.key = ledger.Fold(s.place)
	}
	return s
}

// country returns the usual name of a country; name itself if it is none.
func (g gazetteer) country(name string) string {
	if s, ok := world()[ledger.Fold(name)]; ok && s.place == s.country && s.country != "" {
		return s.country
	}
	return name
}

// CountryOf returns the country that an engagement takes place in, from its
// record or the built-in packs; "" where it is not known.
func CountryOf(e *readout.Engagement) string { return gazetteer{}.spotOf(e).country }

// StateOf returns the state that one who represents a state or body stands for:
// that of the Israel Defense Forces is Israel. The name itself where the
// built-in packs know of none.
func StateOf(represents string) string { return gazetteer{}.state(represents) }

// state returns the state of one who represents a state or body.
func (g gazetteer) state(represents string) string {
	if s, ok := bodies()[ledger.Fold(represents)]; ok {
		return s
	}
	return g.country(represents)
}

// bodies maps the folded names of the bodies of states to the states.
var bodies = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for _, e := range actor.Default().Entries() {
		if s, ok := world()[ledger.Fold(e.In)]; ok && e.Kind == actor.KindBody && s.place == s.country {
			m[ledger.Fold(e.Name)] = s.country
		}
	}
	return m
})

// homes maps the ids of the persons of the built-in packs to the states for
// which they hold or held an office.
var homes = sync.OnceValue(func() map[string][]string {
	m := map[string][]string{}
	for _, e := range actor.Default().Entries() {
		if e.Kind != actor.KindPerson {
			continue
		}
		for _, term := range e.Held {
			s := StateOf(term.Of)
			if w, ok := world()[ledger.Fold(s)]; ok && w.place == w.country && w.country != "" {
				m[e.Ref().ID] = append(m[e.Ref().ID], s)
			}
		}
	}
	return m
})

// world maps the folded names of the places of the built-in packs to what they
// are. A name that stands for places in two countries is left out.
var world = sync.OnceValue(func() map[string]spot {
	entries := actor.Default().Entries()
	states := map[string]bool{}
	in := map[string]string{}
	for _, e := range entries {
		switch e.Kind {
		case actor.KindState:
			states[e.Name] = true
		case actor.KindPlace:
			in[e.Name] = e.In
		}
	}
	// countryOf follows what a place lies in up to a state.
	countryOf := func(name string) string {
		for range 4 {
			if states[name] || name == "" {
				return name
			}
			name = in[name]
		}
		return ""
	}
	m, clash := map[string]spot{}, map[string]bool{}
	add := func(s spot, names ...string) {
		for _, n := range names {
			key := ledger.Fold(n)
			if old, ok := m[key]; ok && old.country != s.country {
				clash[key] = true
				continue
			}
			if _, ok := m[key]; !ok && key != "" {
				m[key] = s
			}
		}
	}
	for _, e := range entries {
		if e.Kind == actor.KindState {
			add(spot{place: e.Name, country: e.Name}, append([]string{e.Name}, append(e.Also, e.Maybe...)...)...)
		}
	}
	for _, e := range entries {
		switch e.Kind {
		case actor.KindState:
			for _, c := range e.Capitals {
				add(spot{place: c, country: e.Name}, c)
			}
			for _, c := range e.Seats {
				add(spot{place: c, country: e.Name, seat: true}, c)
			}
		case actor.KindPlace:
			country := countryOf(e.In)
			add(spot{place: e.Name, country: country, region: country == ""}, append([]string{e.Name}, e.Also...)...)
		case actor.KindCities:
			for _, c := range e.List {
				add(spot{place: c, country: e.Name}, c)
			}
		}
	}
	for key := range clash {
		if s := m[key]; s.place != s.country {
			delete(m, key)
		}
	}
	return m
})
