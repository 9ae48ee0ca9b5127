package view

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// Course is how one actor stands on one issue as time goes on.
type Course struct {
	Actor      readout.ActorRef `json:"actor"`
	OnBehalfOf string           `json:"on_behalf_of,omitempty"`
	Issue      string           `json:"issue"`
	Stands     []Stand          `json:"stands"` // oldest first
	Shifts     []Shift          `json:"shifts"` // oldest first
	// Undated are positions of which not even the document's date is known;
	// they stand in no order.
	Undated []Item `json:"undated"`
}

// Stand is a stance that an actor held over a time: successive records that
// agree.
type Stand struct {
	Stance    readout.Stance `json:"stance"`
	Condition []string       `json:"condition"` // the words of the first that has some
	From      string         `json:"from"`      // the first day on which it is told, ISO 8601 as precise as known
	To        string         `json:"to"`        // the last
	Documents int            `json:"documents"`
	Items     []Item         `json:"items"` // oldest first

	last *readout.Position
}

// Shift is a turn from one stand to the next, with the words that tell of each:
// the last of the one, the first of the other.
type Shift struct {
	Kind   ledger.TurnKind `json:"kind"`
	From   readout.Stance  `json:"from"`
	To     readout.Stance  `json:"to"`
	Day    string          `json:"day"` // of the later one
	Before Item            `json:"before"`
	After  Item            `json:"after"`
}

// Courses puts the positions among the items together by actor and issue:
// those that shifted first, then those told of in more documents, then by name
// and issue. Other items are left out, and each position of a group without a name
// is a course of its own. The result depends on the set of items
// alone.
func Courses(items []Item) []Course {
	type key struct{ actor, issue string }
	byKey := map[key][]Item{}
	for _, it := range items {
		if it.Record == nil {
			continue
		}
		if p := it.Record.Position(); p != nil {
			k := key{ledger.ActorID(p.Actor), ledger.Fold(p.Issue)}
			if ledger.Nameless(p.Actor) { // another document may mean others by the words
				k.actor += it.ID
			}
			byKey[k] = append(byKey[k], it)
		}
	}
	courses := make([]Course, 0, len(byKey))
	for _, list := range byKey {
		courses = append(courses, newCourse(list))
	}
	slices.SortFunc(courses, func(a, b Course) int {
		return cmp.Or(
			cmp.Compare(len(b.Shifts), len(a.Shifts)),
			cmp.Compare(b.documents(), a.documents()),
			cmp.Compare(a.Actor.Name, b.Actor.Name),
			cmp.Compare(a.Issue, b.Issue),
			cmp.Compare(a.Actor.ID, b.Actor.ID),
		)
	})
	return courses
}

func newCourse(items []Item) Course {
	slices.SortFunc(items, func(a, b Item) int {
		return cmp.Or(cmp.Compare(a.shelf(), b.shelf()), cmp.Compare(a.ID, b.ID))
	})
	p := items[0].Record.Position()
	c := Course{Actor: p.Actor, OnBehalfOf: p.OnBehalfOf, Issue: p.Issue, Stands: []Stand{}, Shifts: []Shift{}, Undated: []Item{}}
	for _, it := range items {
		p := it.Record.Position()
		day := cmp.Or(it.Day, it.Told().String())
		if day == "" {
			c.Undated = append(c.Undated, it)
			continue
		}
		c.OnBehalfOf = cmp.Or(c.OnBehalfOf, p.OnBehalfOf)
		n := len(c.Stands) - 1
		var turn ledger.TurnKind
		if n >= 0 {
			turn = ledger.Turn(c.Stands[n].last, p)
		}
		if n < 0 || turn != "" {
			if turn != "" {
				prev := c.Stands[n].Items
				c.Shifts = append(c.Shifts, Shift{turn, c.Stands[n].Stance, p.Stance, day, prev[len(prev)-1], it})
			}
			c.Stands = append(c.Stands, Stand{Stance: p.Stance, Condition: []string{}, From: day})
			n++
		}
		s := &c.Stands[n]
		s.To, s.last = day, p
		s.Documents += it.Documents
		s.Items = append(s.Items, it)
		if len(s.Condition) == 0 {
			for _, ev := range p.Condition {
				s.Condition = append(s.Condition, ev.Text())
			}
		}
	}
	return c
}

// documents is how many documents tell of the course.
func (c Course) documents() int {
	n := 0
	for _, s := range c.Stands {
		n += s.Documents
	}
	for _, it := range c.Undated {
		n += it.Documents
	}
	return n
}

// Firm says how long the last stand has been held: "unchanged in 3 stories since
// 19 January 2024", with those of the same stance that have no date beside
// them; "" where one dated story alone tells of it.
func (c Course) Firm() string {
	if len(c.Stands) == 0 {
		return ""
	}
	s := c.Stands[len(c.Stands)-1]
	if s.Documents < 2 {
		return ""
	}
	since, err := readout.ParseDate(s.From)
	if err != nil {
		return ""
	}
	firm := fmt.Sprintf("unchanged in %d stories since %s", s.Documents, since.Human())
	undated := 0
	for _, it := range c.Undated {
		if it.Record.Position().Stance == s.Stance {
			undated += it.Documents
		}
	}
	if undated > 0 {
		firm += fmt.Sprintf(", and in %s without a date", Number(undated))
	}
	return firm
}
