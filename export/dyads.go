package export

import (
	"cmp"
	"context"
	"io"
	"strconv"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/sqlite"
	"github.com/readout-dev/readout/view"
)

// Dyads writes a row for each pair of participants of each engagement as CSV,
// with its codes in CAMEO and PLOVER, by the record's id and then in the order
// of its participants. doc/itinerary.md has the codes.
func Dyads(ctx context.Context, l *sqlite.Ledger, w io.Writer) error {
	if err := writeCSV(w, dyads.columns, nil, dyads.cells); err != nil {
		return err
	}
	return batches(ctx, l, readout.TypeEngagement, func(items []view.Item) error {
		for _, it := range items {
			if err := writeRows(w, pairs(it), dyads.cells); err != nil {
				return err
			}
		}
		return nil
	})
}

// dyad is two participants of an engagement and what the one does to the other.
type dyad struct {
	view.Item
	source, target readout.Participant
	country        string // of the place
	code           code
}

// mostParticipants bounds the pairs of one engagement.
const mostParticipants = 100

// rolePlace is the role of a country or place that stands for the host of a visit.
const rolePlace readout.Role = "place"

// pairs returns the dyads of an engagement. Those who travel together are no
// dyad of the visit; where nobody receives them, the country visited is the
// other side, or the place where its country is not known.
func pairs(it view.Item) []dyad {
	e := it.Record.Engagement()
	country := view.CountryOf(e)
	var people []readout.Participant
	for _, p := range e.Participants {
		if p.Name != "" && len(people) < mostParticipants {
			people = append(people, p)
		}
	}
	hosted := false
	for _, p := range people {
		hosted = hosted || p.Role == readout.RoleHost
	}
	if e.Kind == readout.KindVisit && !hosted && e.Place != nil {
		visited := readout.Participant{ActorRef: readout.ActorRef{Name: cmp.Or(country, e.Place.Name)}, Role: rolePlace, Represents: country}
		if known, ok := actor.Default().State(country); ok {
			visited.ActorRef = known.Ref()
		}
		people = append(people, visited)
	}
	var list []dyad
	for i, a := range people {
		for _, b := range people[i+1:] {
			if e.Kind == readout.KindVisit && receives(a) == receives(b) {
				continue
			}
			source, target := directed(e, a, b, country)
			list = append(list, dyad{it, source, target, country, codeOf(e, source, target, country)})
		}
	}
	return list
}

func receives(p readout.Participant) bool { return p.Role == readout.RoleHost || p.Role == rolePlace }

// directed puts the one who acts first: the mediator, then the one who
// travels to the other. Both as in the record where neither does.
func directed(e *readout.Engagement, a, b readout.Participant, country string) (source, target readout.Participant) {
	switch {
	case a.Role == readout.RoleMediator && b.Role != readout.RoleMediator:
		return a, b
	case b.Role == readout.RoleMediator && a.Role != readout.RoleMediator:
		return b, a
	case receives(a) && !receives(b), a.Role != readout.RoleVisitor && b.Role == readout.RoleVisitor:
		return b, a
	case inPerson(e) && at(a, country) && !at(b, country) && b.Represents != "" && a.Role == b.Role:
		return b, a
	}
	return a, b
}

// inPerson reports whether people come together for an engagement of the kind.
func inPerson(e *readout.Engagement) bool {
	return e.Kind == readout.KindMeeting || e.Kind == readout.KindVisit
}

// at reports whether the country is the one the participant represents.
func at(p readout.Participant, country string) bool {
	return country != "" && p.Represents != "" && view.StateOf(p.Represents) == country
}

// sameSide reports whether both represent the same state, or body of none.
func sameSide(a, b readout.Participant) bool {
	return a.Represents != "" && ledger.Fold(view.StateOf(a.Represents)) == ledger.Fold(view.StateOf(b.Represents))
}

// code is an event's codes: CAMEO 1.1b3 (Schrodt 2012), and type and mode of
// PLOVER (Open Event Data Alliance, draft 0.8, with its table from CAMEO).
type code struct{ cameo, plover, mode string }

// codeOf returns the codes of what source does to target. What was only
// proposed, was called off or did not happen is no event of either codebook.
func codeOf(e *readout.Engagement, source, target readout.Participant, country string) code {
	mediates := source.Role == readout.RoleMediator
	switch e.Status {
	case readout.StatusPlanned:
		switch {
		case e.Kind == readout.KindPressConference:
			return code{}
		case mediates:
			return code{"039", "AGREE", ""} // express intent to mediate
		case e.Kind == readout.KindSigning:
			return code{"032", "AGREE", ""} // express intent to engage in diplomatic cooperation
		}
		return code{"036", "AGREE", ""} // express intent to meet or negotiate
	case readout.StatusOccurred, readout.StatusUnderWay:
	default:
		return code{}
	}
	c := code{"040", "CONSULT", ""} // consult, not specified
	if e.Format == "multilateral" {
		c.mode = "multilateral"
	}
	switch {
	case e.Kind == readout.KindPressConference:
		return code{"010", "", ""} // make a statement; PLOVER has none
	case e.Kind == readout.KindSigning:
		return code{"057", "SUPPORT", ""} // sign a formal agreement
	case mediates:
		return code{"045", "CONSULT", c.mode} // mediate
	case e.Kind == readout.KindTalks:
		c.cameo = "046" // engage in negotiation
	case e.Kind == readout.KindCall:
		return code{"041", "CONSULT", "phone"} // discuss by telephone
	case e.Kind == readout.KindMessage:
		c.mode = "phone" // or another remote medium
	case e.Kind == readout.KindVisit,
		source.Role == readout.RoleVisitor && receives(target),
		e.Kind == readout.KindMeeting && at(target, country) && source.Represents != "" && !at(source, country):
		return code{"042", "CONSULT", "visit"} // make a visit
	case e.Kind == readout.KindMeeting && country != "" && source.Represents != "" && target.Represents != "" &&
		!at(source, country) && !at(target, country) && !sameSide(source, target):
		return code{"044", "CONSULT", "third-party"} // meet at a third location
	}
	return c
}

var dyads = sheet[dyad]{
	columns: append([]string{
		"record", "date", "end", "precision", "basis", "kind", "status",
		"source", "source_id", "source_role", "source_office", "source_represents",
		"target", "target_id", "target_role", "target_office", "target_represents",
		"same_side", "place", "country", "cameo", "plover", "plover_mode", "background", "line",
	}, evidenceColumns...),
	cells: func(d dyad) []string {
		e := d.Record.Engagement()
		var when readout.When
		if e.When != nil && e.When.Known() { // an event needs a day
			when = *e.When
		}
		place := ""
		if e.Place != nil {
			place = e.Place.Name
		}
		return append([]string{
			d.ID, when.Start.String(), when.End.String(), when.Precision().String(), string(when.Basis), d.Kind, string(d.Status),
			d.source.Name, ledger.ActorID(d.source.ActorRef), string(d.source.Role), d.source.Office, d.source.Represents,
			d.target.Name, ledger.ActorID(d.target.ActorRef), string(d.target.Role), d.target.Office, d.target.Represents,
			strconv.FormatBool(sameSide(d.source, d.target)), place, d.country, d.code.cameo, d.code.plover, d.code.mode,
			strconv.FormatBool(e.Background), d.Line,
		}, evidenceCells(d.Item)...)
	},
}
