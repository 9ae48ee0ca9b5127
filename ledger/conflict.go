package ledger

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// Conflict is what in one record, or in two, can't be true together.
type Conflict struct {
	ID string `json:"id"`
	// Field is "status", "date", "place", "participants", "stance", "value" or
	// "speaker".
	Field string `json:"field"`
	// Records are the ids of the record, or of the two.
	Records []string `json:"records"`
	// Reports are the ids of two reports that disagree.
	Reports []string `json:"reports"`
	Why     string   `json:"why"` // one sentence
}

// PrefixConflict begins the ids of conflicts.
const PrefixConflict = "x"

func newConflict(field, why string, a, b Telling, records ...string) Conflict {
	slices.Sort(records)
	reports := []string{a.Report.ID(), b.Report.ID()}
	return Conflict{
		ID:    readout.ID(PrefixConflict, append([]string{field}, append(slices.Clone(records), reports...)...)...),
		Field: field, Records: records, Reports: reports, Why: why,
	}
}

// contradictions lists the conflicts of one block, and names each record's in
// the other. Each type of report has its own way; of a type without one, none
// contradicts another.
func contradictions(groups []*group, records map[*group]*readout.Record) []Conflict {
	switch groups[0].first().body().(type) {
	case *readout.Engagement:
		return disputes(groups, records)
	case *readout.Figure:
		return disagreements(groups, records)
	case *readout.Position:
		return reversals(groups, records)
	}
	return nil
}

// disputes lists the conflicts of engagements. What one document tells is no
// conflict, nor what is vague.
func disputes(groups []*group, records map[*group]*readout.Record) []Conflict {
	var all []Conflict
	var exact []*group
	for _, g := range groups {
		if c, ok := g.denied(records[g].ID); ok {
			all = append(all, c)
		}
		if g.first().vagueness() == vagueDay && g.held() {
			exact = append(exact, g)
		}
	}
	slices.SortFunc(exact, func(a, b *group) int {
		return cmp.Or(a.first().when().First().Compare(b.first().when().First()), strings.Compare(a.first().link, b.first().link))
	})
	for i, g := range exact {
		for _, h := range exact[i+1 : min(len(exact), i+1+neighbours)] {
			field, why := g.against(h)
			if field == "" {
				continue
			}
			a, b := records[g], records[h]
			a.Conflicts, b.Conflicts = append(a.Conflicts, b.ID), append(b.Conflicts, a.ID)
			all = append(all, newConflict(field, why, g.first().tellings[0], h.first().tellings[0], a.ID, b.ID))
		}
	}
	for _, r := range records {
		slices.Sort(r.Conflicts)
		r.Conflicts = slices.Compact(r.Conflicts)
	}
	return all
}

// neighbours is how many records of one pair and day are compared with each.
const neighbours = 8

func (g *group) held() bool {
	return slices.ContainsFunc(g.cells, func(c *cell) bool {
		return c.engagement.Status == readout.StatusOccurred || c.engagement.Status == readout.StatusUnderWay
	})
}

// denied returns the conflict of a record that one document says took place
// and another that it didn't.
func (g *group) denied(record string) (Conflict, bool) {
	var yes, no *Telling
	for _, t := range g.tellings() {
		switch t.Report.Engagement().Status {
		case readout.StatusOccurred, readout.StatusUnderWay:
			if yes == nil {
				yes = &t
			}
		case readout.StatusDidNotOccur:
			if no == nil {
				no = &t
			}
		}
	}
	if yes == nil || no == nil || yes.Report.Document() == no.Report.Document() {
		return Conflict{}, false
	}
	return newConflict("status", fmt.Sprintf("It took place, according to %s; it did not take place, according to %s.", teller(*yes), teller(*no)), *yes, *no, record), true
}

// teller names who tells: the outlet and the document's date.
func teller(t Telling) string {
	name := t.Marks.Outlet
	if name == "" {
		name = "document " + t.Report.Document()
	}
	if !t.Published.IsZero() {
		name += " (" + t.Published.To(readout.PrecisionDay).Human() + ")"
	}
	return name
}

// against returns in what field two records of exact days disagree that may be
// of one occasion, and why; "" if they don't.
func (g *group) against(h *group) (field, why string) {
	for d := range h.documents {
		if g.documents[d] {
			return "", "" // it knows of two
		}
	}
	a, b := g.first(), h.first()
	if a.engagement.Kind == readout.KindVisit || a.engagement.Kind == readout.KindCall || a.engagement.Kind == readout.KindMessage {
		return "", "" // there may be several
	}
	x, y := a.tellings[0], b.tellings[0]
	apart := apart(a.when(), b.when())
	actors, place := agreeActors(a, b), samePlace(a.engagement.Place, b.engagement.Place)
	switch {
	case apart == 0 && actors && !agreePlace(a.engagement.Place, b.engagement.Place):
		return "place", fmt.Sprintf("It was in %s, according to %s; it was in %s, according to %s.",
			placeWords(a.engagement.Place), teller(x), placeWords(b.engagement.Place), teller(y))
	case apart == 0 && !actors && place:
		return "participants", fmt.Sprintf("It was with %s, according to %s; it was with %s, according to %s.",
			missing(a, b), teller(x), missing(b, a), teller(y))
	case apart == 1 && actors && place && len(a.actors) == len(b.actors):
		return "date", fmt.Sprintf("It was on %s, according to %s; it was on %s, according to %s; none of the documents tells of two.",
			a.when().First().Human(), teller(x), b.when().First().Human(), teller(y))
	}
	return "", ""
}

func placeWords(p *readout.Place) string {
	if p.Country != "" && Fold(p.Country) != Fold(p.Name) {
		return p.Name + ", " + p.Country
	}
	return p.Name
}

// nobodyElse are those of an occasion whom another doesn't name, if there are none.
const nobodyElse = "no one else"

// missing names those of a who are not in b.
func missing(a, b *cell) string {
	names := map[string]bool{}
	for _, p := range a.engagement.Participants {
		if !b.actors[ActorID(p.ActorRef)] && (a.as() == nil || a.actors[ActorID(p.ActorRef)]) {
			names[p.Name] = true
		}
	}
	if len(names) == 0 {
		return nobodyElse
	}
	list := slices.Sorted(maps.Keys(names))
	if len(list) > 4 {
		list = append(list[:4], "others")
	}
	return strings.Join(list, ", ")
}
