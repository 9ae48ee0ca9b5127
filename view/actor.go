package view

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/sqlite"
)

// Actor is an actor with its offices over time, the words that were taken for
// it, and on a page of its own the records it takes part in.
type Actor struct {
	ledger.Actor
	Offices []Office `json:"offices"` // by their first day, those of packs first
	Joins   []Join   `json:"joins"`   // those of the most documents first
	// Alike are persons of the same office whose names differ by a letter:
	// perhaps the same one, misspelt. A list of actors leaves them out.
	Alike  []readout.ActorRef `json:"alike,omitempty"`
	Groups []Group            `json:"groups,omitempty"`
}

// Office is an office that a pack or documents have an actor hold.
type Office struct {
	Office     string `json:"office"`
	Represents string `json:"represents,omitempty"` // state or body
	// Basis is "pack" or "documents".
	Basis string `json:"basis"`
	// Former is set where documents say that the office was held before.
	Former bool `json:"former,omitempty"`
	// From and To are the term's first and last day after a pack, To "" while
	// it goes on; or the dates of the first and the last document that give
	// the actor the office. ISO 8601, as precise as known, "" where not known.
	From string `json:"from"`
	To   string `json:"to"`
	// Documents that give the actor the office, and the words of the first and
	// of the last of them; none for a pack's.
	Documents int   `json:"documents,omitempty"`
	First     *Cite `json:"first,omitempty"`
	Last      *Cite `json:"last,omitempty"`
}

// Join is words that stand for an actor, and why.
type Join struct {
	Text      string         `json:"text"`
	Kind      ledger.UseKind `json:"kind"`
	Via       readout.Via    `json:"via"`
	Why       string         `json:"why"` // Via in words
	Documents int            `json:"documents"`
	First     Cite           `json:"first"` // in the first of the documents
}

// NewActor returns the view of a with a page of its records.
func NewActor(ctx context.Context, l *sqlite.Ledger, a ledger.Actor, items []Item) (Actor, error) {
	all, err := Actors(ctx, l, []ledger.Actor{a})
	if err != nil {
		return Actor{}, err
	}
	all[0].Groups = Groups(items)
	all[0].Alike, err = l.Alike(ctx, a)
	return all[0], err
}

// Actors returns the views of actors, without their records.
func Actors(ctx context.Context, l *sqlite.Ledger, list []ledger.Actor) ([]Actor, error) {
	ids := make([]string, len(list))
	at := make(map[string]int, len(list))
	views := make([]Actor, len(list))
	for i, a := range list {
		ids[i], at[a.ID] = a.ID, i
		views[i] = Actor{Actor: a, Offices: []Office{}, Joins: []Join{}}
	}
	tenures, err := l.Tenures(ctx, ids...)
	if err != nil {
		return nil, err
	}
	uses, err := l.Uses(ctx, ids...)
	if err != nil {
		return nil, err
	}
	for _, t := range tenures {
		v := &views[at[t.Actor]]
		v.Offices = append(v.Offices, Office{Office: t.Office, Represents: t.Represents, Basis: "pack", From: t.From.String(), To: t.To.String()})
	}
	for _, u := range uses {
		v := &views[at[u.Actor]]
		first, last := cite(u.First), cite(u.Last)
		switch u.Kind {
		case ledger.UseOffice, ledger.UseFormer:
			v.Offices = append(v.Offices, Office{
				Office: u.Name, Represents: u.Represents, Basis: "documents", Former: u.Kind == ledger.UseFormer,
				From: first.Published, To: last.Published, Documents: u.Documents, First: &first, Last: &last,
			})
		default:
			v.Joins = append(v.Joins, Join{u.Name, u.Kind, u.Via, ViaWords(u.Via), u.Documents, first})
		}
	}
	for i := range views {
		slices.SortStableFunc(views[i].Offices, func(a, b Office) int {
			return cmp.Or(-cmp.Compare(a.Basis, b.Basis), cmp.Compare(a.From, b.From))
		})
	}
	return views, nil
}

func cite(w ledger.Passage) Cite {
	return Cite{Document: w.Document, Published: w.Date.String(), Start: w.Span.Start, End: w.Span.End, Text: w.Text}
}

// Name is the office and for whom it is held: "Foreign Minister, Sumar".
func (o Office) Name() string {
	name := o.Office
	if o.Former {
		name = "formerly " + name
	}
	if o.Represents != "" {
		name += ", " + o.Represents
	}
	return name
}

// When says over which days, and who says so: "1 March 2021 to 30 June 2024,
// after the pack", "in 3 documents, 6 to 7 February 2024".
func (o Office) When() string {
	day := func(s string) readout.Date {
		d, err := readout.ParseDate(s)
		if err != nil {
			return readout.Date{} // "" is not known
		}
		return d.To(readout.PrecisionDay)
	}
	from, to := day(o.From), day(o.To)
	if o.Basis == "pack" {
		switch {
		case from.IsZero() && to.IsZero():
			return "after the pack"
		case to.IsZero():
			return "since " + from.Human() + ", after the pack"
		case from.IsZero():
			return "until " + to.Human() + ", after the pack"
		}
		return from.Human() + " to " + to.Human() + ", after the pack"
	}
	in := "in " + Count(o.Documents, "document", "documents")
	if from.IsZero() {
		return in
	}
	return in + ", " + readout.When{Start: from, End: to}.Human()
}

// Title says the office in one line.
func (o Office) Title() string { return fmt.Sprintf("%s: %s", o.Name(), o.When()) }

// ViaWords says in words why a mention was given to its actor.
func ViaWords(v readout.Via) string {
	switch v {
	case readout.ViaName:
		return "full name"
	case readout.ViaAlias:
		return "another name, after the pack"
	case readout.ViaLonger:
		return "one full name within the other"
	case readout.ViaSpelling:
		return "spelt otherwise, same surname and office"
	case readout.ViaSurname:
		return "surname of the one named in full"
	case readout.ViaGivenName:
		return "first name of the one named in full"
	case readout.ViaKnown:
		return "surname of the one in the pack, whose state is spoken of"
	case readout.ViaAcronym:
		return "short form introduced in the text"
	case readout.ViaShort:
		return "part of the name"
	case readout.ViaOffice:
		return "office that the text gives"
	case readout.ViaTerm:
		return "office held on that date, after the pack"
	case readout.ViaApposition:
		return "stands beside the name"
	case readout.ViaCounterpart:
		return "same office, for the other state"
	case readout.ViaGovernment:
		return "government, for its state"
	case readout.ViaOrgan:
		return "each state has one"
	case readout.ViaMetonymy:
		return "capital or seat, for the government"
	case readout.ViaBack:
		return "the one spoken of before"
	case readout.ViaPronoun:
		return "pronoun, for the subject that suits"
	}
	return "same name"
}

// OfficeBar is where an office lies on a scale of 100 units, from the first day
// of any office to the last; W is 0 where its days are not known.
type OfficeBar struct{ X, W int }

// OfficeBars returns a bar for each office. One without an end goes on to the
// end of the scale.
func (v Actor) OfficeBars() []OfficeBar {
	bars := make([]OfficeBar, len(v.Offices))
	var first, last readout.Date
	type span struct{ from, to readout.Date }
	spans := make([]span, len(v.Offices))
	for i, o := range v.Offices {
		from, err1 := readout.ParseDate(o.From)
		to, err2 := readout.ParseDate(o.To)
		if err1 != nil { // not known
			continue
		}
		if err2 != nil {
			to = readout.Date{}
		}
		spans[i] = span{from.First(), to.Last()}
		if first.IsZero() || from.First().Compare(first) < 0 {
			first = from.First()
		}
		for _, d := range []readout.Date{from.Last(), to.Last()} {
			if !d.IsZero() && (last.IsZero() || d.Compare(last) > 0) {
				last = d
			}
		}
	}
	for i, s := range spans {
		if s.from.IsZero() {
			continue
		}
		if s.to.IsZero() {
			s.to = last
		}
		days := max(1, daysBetween(first, last))
		x := daysBetween(first, s.from) * 98 / days
		bars[i] = OfficeBar{x, max(2, daysBetween(first, s.to)*98/days-x+2)}
	}
	return bars
}
