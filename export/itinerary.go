package export

import (
	"io"
	"strconv"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/view"
)

// Itinerary lists the legs of an itinerary, then those whose date is not
// known, then the engagements whose place is not known. JSONL has a leg a
// line; the others have a record of a leg a line.
func Itinerary(w io.Writer, f Format, v view.Itinerary) error {
	var rows []stop
	n := 0
	add := func(legs []view.Leg) {
		for i := range legs {
			n++
			s := stop{actor: v.Actor, n: n, leg: &legs[i], first: true}
			if f == JSONL {
				rows = append(rows, s)
				continue
			}
			if legs[i].Gap != nil && f != CSV {
				rows = append(rows, stop{gap: legs[i].Gap})
			}
			for j := range legs[i].Entries {
				s.entry, s.first = &legs[i].Entries[j], j == 0
				rows = append(rows, s)
			}
		}
	}
	add(v.Legs)
	add(v.Undated)
	for i := range v.Unplaced {
		rows = append(rows, stop{actor: v.Actor, unplaced: &v.Unplaced[i]})
	}
	return stops.write(w, f, rows)
}

// stop is a line of an itinerary: a leg or one of its records, a gap, or an
// engagement without a place.
type stop struct {
	actor    ledger.Actor
	n        int // of the leg, from 1
	leg      *view.Leg
	entry    *view.Entry
	first    bool // of the leg's entries
	gap      *view.Gap
	unplaced *view.Item
}

// when is the leg's days in words, with what they rest on.
func (s stop) when() string {
	when := s.leg.Human()
	if s.leg.When.Basis != "" {
		return when + "\n(" + string(s.leg.When.Basis) + ")"
	}
	if told := s.entry.Told(); s.leg.Order == nil && !told.IsZero() {
		return when + "\ntold " + told.String()
	}
	return when
}

var stops = sheet[stop]{
	short: []column{{"when", 26}, {"where", 24}, {"status", 0}, {"what, and the words it rests on", 64}, {"id", 0}},
	brief: func(s stop) []string {
		switch {
		case s.gap != nil:
			return []string{s.gap.Human(), "whereabouts not known", "", "", ""}
		case s.unplaced != nil:
			return []string{dayOf(*s.unplaced), "no place told", standing(*s.unplaced), withWords(*s.unplaced), s.unplaced.ID}
		}
		what := withWords(s.entry.Item)
		if s.entry.Why != "" {
			what += "\n(" + s.entry.Why + ")"
		}
		cells := []string{"", "", standing(s.entry.Item), what, s.entry.ID}
		if s.first {
			cells[0], cells[1] = s.when(), s.leg.Where()
		}
		return cells
	},
	columns: append([]string{
		"leg", "actor", "actor_id", "place", "country", "places", "home", "status", "arrival", "arrival_basis", "departure", "departure_basis",
		"order", "gap_before", "record", "type", "kind", "record_status", "start", "with", "with_ids", "leg_basis", "leg_why", "line",
	}, evidenceColumns...),
	cells: func(s stop) []string {
		if s.leg == nil {
			it := *s.unplaced
			cells := make([]string, 14, 33)
			cells[1], cells[2] = s.actor.Name, s.actor.ID
			cells = append(cells, it.ID, string(it.Type), it.Kind, string(it.Status), it.Day, "", "", "", "", it.Line)
			return append(cells, evidenceCells(it)...)
		}
		l, e := s.leg, s.entry
		arrival, _, arrivalBasis := dating(l.Arrival)
		departure, _, departureBasis := dating(l.Departure)
		var order, gap string
		if l.Order != nil {
			order = l.Human()
		}
		if l.Gap != nil {
			gap = l.Gap.From.String() + "/" + l.Gap.To.String()
		}
		var with, ids []string
		for _, p := range e.With {
			with, ids = append(with, p.Text), append(ids, p.Actor)
		}
		return append([]string{
			strconv.Itoa(s.n), s.actor.Name, s.actor.ID, l.Place, l.Country, joined(l.Places), strconv.FormatBool(l.Home), string(l.Status),
			arrival, arrivalBasis, departure, departureBasis, order, gap,
			e.ID, string(e.Type), e.Kind, string(e.Status), e.Day, joined(with), joined(ids), string(e.Basis), e.Why, e.Line,
		}, evidenceCells(e.Item)...)
	},
	object: func(s stop) ([]byte, error) {
		who := readout.ActorRef{Name: s.actor.Name, ID: s.actor.ID}
		if s.leg == nil {
			return encode(struct {
				Actor    readout.ActorRef `json:"actor"`
				Unplaced *view.Item       `json:"unplaced"`
			}{who, s.unplaced})
		}
		return encode(struct {
			Actor readout.ActorRef `json:"actor"`
			*view.Leg
		}{who, s.leg})
	},
}
