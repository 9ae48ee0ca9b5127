package export

import (
	"cmp"
	"context"
	"io"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/sqlite"
	"github.com/readout-dev/readout/view"
)

// Registry writes the travels abroad of all actors as CSV, in the columns of
// the registers of the Office of the Historian of the US Department of State
// ("Travels Abroad of the President", "… of the Secretary of State"): name,
// start, end, country, locale, remarks. What the ends rest on and the ids of
// the records follow. Rows are sorted by name, then as in the itinerary.
//
// A row is a leg of an itinerary that took place or is under way, outside of
// the countries that the actor represents. Start and end are empty where no
// day is known.
func Registry(ctx context.Context, l *sqlite.Ledger, w io.Writer) error {
	if err := writeCSV(w, registry.columns, nil, registry.cells); err != nil {
		return err
	}
	var travellers []ledger.Actor
	for a, err := range l.AllActors(ctx) {
		if err != nil {
			return err
		}
		if a.Engagements > 0 {
			travellers = append(travellers, a)
		}
	}
	slices.SortFunc(travellers, func(a, b ledger.Actor) int {
		return cmp.Or(strings.Compare(a.Name, b.Name), strings.Compare(a.ID, b.ID))
	})
	for _, a := range travellers {
		v, err := view.LoadItinerary(ctx, l, a)
		if err != nil {
			return err
		}
		if err := writeRows(w, journeys(v), registry.cells); err != nil {
			return err
		}
	}
	return nil
}

// journey is a leg abroad.
type journey struct {
	name string
	view.Leg
}

// journeys returns the legs of an itinerary that a register of visits holds.
func journeys(v view.Itinerary) []journey {
	var list []journey
	for _, l := range slices.Concat(v.Legs, v.Undated) {
		travels := slices.ContainsFunc(l.Entries, func(e view.Entry) bool { return e.Travel })
		// A meeting tells of a journey only of a person whose home is known.
		if !travels && (v.Actor.Type != readout.ActorPerson || len(v.Home) == 0 || l.Country == "") {
			continue
		}
		if l.Been() && !l.Home && !l.Region {
			list = append(list, journey{v.Actor.Name, l})
		}
	}
	return list
}

var registry = sheet[journey]{
	columns: []string{"name", "start", "end", "country", "locale", "remarks", "start_basis", "end_basis", "records"},
	cells: func(j journey) []string {
		start, _, startBasis := dating(j.Arrival)
		end, _, endBasis := dating(j.Departure)
		if start == "" { // a month or year alone
			start, startBasis = j.When.Start.String(), string(j.When.Basis)
		}
		var ids []string
		for _, e := range j.Entries {
			ids = append(ids, e.ID)
		}
		locale := j.Places
		if j.Country == "" {
			locale = []string{j.Place}
		}
		return []string{
			j.name, day(start), day(end), j.Country, strings.Join(locale, ", "), remarks(j.Leg), startBasis, endBasis, joined(ids),
		}
	},
}

// day cuts the time of day off an ISO date: a register counts days.
func day(date string) string {
	d, _, _ := strings.Cut(date, "T")
	return d
}

// remarks says what happened on a leg in the words of a register: "Official
// visit. Met with Ana Brek. Gave a press conference."
func remarks(l view.Leg) string {
	var says []string
	add := func(s string) {
		if !slices.Contains(says, s) {
			says = append(says, s)
		}
	}
	// collect gathers whom one kind of engagement was with, each once.
	type group struct {
		with  []view.Part
		known map[view.Part]bool
	}
	met, talked := group{known: map[view.Part]bool{}}, group{known: map[view.Part]bool{}}
	collect := func(g *group, with []view.Part) {
		for _, p := range with {
			if !g.known[p] {
				g.known[p] = true
				g.with = append(g.with, p)
			}
		}
	}
	press, signed := false, false
	for _, e := range l.Entries {
		if e.Status != readout.StatusOccurred && e.Status != readout.StatusUnderWay {
			continue
		}
		switch b, _ := e.Record.Body.(*readout.Engagement); {
		case b == nil:
		case b.Kind == readout.KindVisit && b.VisitType != "":
			add(strings.ToUpper(b.VisitType[:1]) + b.VisitType[1:] + " visit.")
		case b.Kind == readout.KindMeeting:
			collect(&met, e.With)
		case b.Kind == readout.KindTalks:
			collect(&talked, e.With)
		case b.Kind == readout.KindPressConference:
			press = true
		case b.Kind == readout.KindSigning:
			signed = true
		}
	}
	if len(met.with) > 0 {
		add("Met with " + view.Names(met.with) + ".")
	}
	if len(talked.with) > 0 {
		add("Held talks with " + view.Names(talked.with) + ".")
	}
	if signed {
		add("Attended a signing.")
	}
	if press {
		add("Gave a press conference.")
	}
	return strings.Join(says, " ")
}
