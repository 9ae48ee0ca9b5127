package view

import (
	"fmt"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
)

// claimed makes an item of a body, told on a day.
func claimed(id string, body readout.Body, conflicts ...string) Item {
	return NewItem(&readout.Record{ID: id, Body: body, Reports: []string{"p" + id}, Documents: 1, Origins: 1, Conflicts: conflicts}, nil)
}

func on(t *testing.T, day string) *readout.When {
	t.Helper()
	d, err := dateOr(day)
	if err != nil {
		t.Fatal(err)
	}
	return &readout.When{Start: d}
}

// Issues on which several take a position come first; a cell holds the course.
func TestMatrix(t *testing.T) {
	position := func(id, actor, issue string, stance readout.Stance, day string) Item {
		return claimed(id, &readout.Position{Actor: readout.ActorRef{Name: actor}, Issue: issue, Stance: stance, When: on(t, day)})
	}
	m := NewMatrix(Courses([]Item{
		position("r1", "Sumar", "locks", readout.StanceOpposes, "2031-02-01"),
		position("r2", "Sumar", "locks", readout.StanceSupports, "2031-02-09"),
		position("r3", "Velia", "Locks", readout.StanceSupports, "2031-02-03"),
		position("r4", "Velia", "ferries", readout.StanceRefuses, "2031-02-04"),
	}))
	got := strings.Join(m.Issues, ", ")
	for _, r := range m.Rows {
		got += "; " + r.Actor.Name
		for _, c := range r.Cells {
			got += " |"
			if c != nil {
				for _, s := range c.Stands {
					got += " " + string(s.Stance)
				}
			}
		}
	}
	if want := "locks, ferries; Sumar | opposes supports |; Velia | supports | refuses_to_say"; got != want {
		t.Errorf("%s\nwant %s", got, want)
	}
}

// What is of one thing, or in conflict, is drawn on one scale.
func TestPlots(t *testing.T) {
	n := func(v float64) *float64 { return &v }
	figure := func(id, what, unit string, value *float64, bound readout.Bound, day string, conflicts ...string) Item {
		return claimed(id, &readout.Figure{What: what, Unit: unit, Value: value, Bound: bound, AsOf: on(t, day)}, conflicts...)
	}
	plots, alone := Plots([]Item{
		figure("r1", "people killed", "people", n(24), readout.BoundExact, "2031-02-08", "r2"),
		figure("r2", "dead", "", n(12), readout.BoundAtLeast, "2031-02-07", "r1"),
		figure("r3", "ferries", "ferry", n(3), readout.BoundExact, "2031-02-07"),
		figure("r4", "call", "hour", n(0.5), readout.BoundExact, "2031-02-07", "r5"),
		figure("r5", "call of the two", "minute", n(40), readout.BoundExact, "2031-02-08", "r4"),
		figure("r6", "ferries", "ferry", n(3), readout.BoundExact, "2031-02-09"),
		figure("r7", "", "", n(3), readout.BoundExact, "2031-02-09"),
	})
	var got []string
	for _, p := range plots {
		line := fmt.Sprintf("%s %g-%g %v:", p.What, p.From, p.To, p.Disputed)
		for _, c := range p.Claims {
			line += fmt.Sprintf(" %s@%d%s", c.ID, c.X, c.Open())
		}
		got = append(got, line)
	}
	for _, it := range alone {
		got = append(got, "alone "+it.ID)
	}
	want := "call of the two 0-40 true: r4@150 r5@200; people killed 0-24 true: r2@100more r1@200; ferries 2.85-3.15 false: r3@100 r6@100; alone r7"
	if strings.Join(got, "; ") != want {
		t.Errorf("%s\nwant %s", strings.Join(got, "; "), want)
	}
}

// The answers of one side stand together, the oldest first: those of who speaks
// for it too.
func TestOffers(t *testing.T) {
	ref := func(name string) readout.ActorRef { return readout.ActorRef{Name: name} }
	answer := func(who string, kind readout.ResponseKind, day string) readout.Response {
		return readout.Response{Actor: ref(who), Kind: kind, When: on(t, day)}
	}
	minister := answer("Mira Oss", readout.ResponseConditional, "2031-02-05")
	minister.OnBehalfOf = "Sumar"
	offers := Offers([]Item{
		claimed("r1", &readout.Proposal{Name: "the harbour plan", By: []readout.ActorRef{ref("Oda Rem")}, To: []readout.ActorRef{ref("Sumar"), ref("Tarsk")}, Responses: []readout.Response{
			answer("Sumar", readout.ResponseAccepts, "2031-02-09"), minister, answer("Velia", readout.ResponseRejects, "2031-02-03"), answer("Sumar", readout.ResponseStudies, "2031-02-02"),
		}}),
		claimed("r2", &readout.Figure{What: "ferries"}),
	})
	if len(offers) != 1 {
		t.Fatalf("%d offers", len(offers))
	}
	got := offers[0].Name + " by " + offers[0].By[0].Text
	for _, s := range offers[0].Sides {
		got += "; " + s.Actor.Text
		for _, a := range s.Answers {
			if a.Who != nil {
				got += " " + a.Who.Text
			}
			got += " " + a.Word + " " + a.When
		}
	}
	want := "the harbour plan by Oda Rem; Sumar " + ResponseWord(readout.ResponseStudies) + " 2 February 2031 Mira Oss " + ResponseWord(readout.ResponseConditional) + " 5 February 2031 " + ResponseWord(readout.ResponseAccepts) + " 9 February 2031; Velia " + ResponseWord(readout.ResponseRejects) + " 3 February 2031; Tarsk"
	if got != want {
		t.Errorf("%s\nwant %s", got, want)
	}
}
