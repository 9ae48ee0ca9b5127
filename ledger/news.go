package ledger

import (
	"cmp"
	"slices"

	"github.com/readout-dev/readout"
)

// news makes records of cells none of which has a day. One that no other of
// the same news comes before begins a record; one that comes after belongs to
// the only beginning near it.
func news(cells []*cell) []*group {
	slices.SortFunc(cells, func(a, b *cell) int {
		return cmp.Or(a.published.Start.Compare(b.published.Start), compareVague(a, b))
	})
	lately := func(i int) int {
		j := i
		for j > 0 && cells[j-1].dated() == cells[i].dated() && apart(cells[j-1].published, cells[i].published) <= max(heldBefore, sameVisit) {
			j--
		}
		return j
	}
	began := make([]*group, len(cells))
	var groups []*group
	for i, c := range cells {
		if !slices.ContainsFunc(cells[lately(i):i], func(o *cell) bool { return o.sameNews(c) && o.mayBe(c) }) {
			began[i] = newGroup(c)
			groups = append(groups, began[i])
		}
	}
	for i, c := range cells {
		if began[i] != nil {
			continue
		}
		var may []*group
		for _, g := range began[lately(i):i] {
			if g != nil && g.first().sameNews(c) && g.first().mayBe(c) {
				may = append(may, g)
			}
		}
		if len(may) == 1 && may[0].mayBe(c) {
			may[0].join(c, "gives no day either; both are news of "+span(may[0].first(), c)+may[0].otherwise(c))
			continue
		}
		g := newGroup(c)
		groups = append(groups, g)
		for _, other := range may {
			if !other.tells(c) {
				g.doubt(other, "neither gives a day; both are news of "+span(other.first(), c))
			}
		}
	}
	return groups
}

// announced puts what was announced without a date, or for a period of up to two
// weeks, into the only occasion that was held in the four weeks after, or in a period
// that meets it, if documents tell of that without a day too. Groups are those of
// [news].
func announced(groups []*group) []*group {
	into := map[*group]*group{}
	for _, p := range groups {
		c := p.first()
		if !c.dated() || c.vagueness() == vagueMonth || !c.pair() || slices.ContainsFunc(p.cells, func(c *cell) bool { return !ahead(c.engagement.Status) || c.engagement.Background }) {
			continue
		}
		var may []*group
		for _, g := range groups {
			if g != p && g.heldAfter(c) && !slices.ContainsFunc(p.cells, func(c *cell) bool { return !g.mayBe(c) }) {
				may = append(may, g)
			}
		}
		if len(may) == 1 {
			into[p] = may[0]
		}
	}
	for _, p := range groups {
		g := into[p]
		if g == nil || slices.ContainsFunc(p.cells, func(c *cell) bool { return !g.mayBe(c) }) {
			delete(into, p)
			continue
		}
		for _, c := range p.cells {
			why := "announces without a day what was held in the four weeks after"
			if c.vagueness() == vagueLong {
				why = "announces for " + c.when().Human() + " what was held then"
			}
			g.join(c, why+g.otherwise(c))
		}
	}
	return slices.DeleteFunc(groups, func(p *group) bool { return into[p] != nil })
}

// heldAfter reports whether the group began with news that an occasion was held, from
// five days to four weeks after the document of c, which announces it, or in the days
// for which it announces it.
func (g *group) heldAfter(c *cell) bool {
	f := g.first()
	if !f.dated() || !f.meets(c) || f.engagement.Background || f.engagement.Status != readout.StatusOccurred && f.engagement.Status != readout.StatusUnderWay || f.published.Start.IsZero() || c.published.Start.IsZero() {
		return false
	}
	after := dayNumber(f.published.First()) - dayNumber(c.published.Last())
	if c.vagueness() == vagueLong {
		return after > 0 && f.vagueness() == vagueLong && max(days(f.when()), days(c.when())) <= 2*week && f.when().MayOverlap(c.when())
	}
	return after > heldBefore && after <= plannedFor
}

// sameNews reports whether c and o, both without an exact day, are news of the
// same days. Of history, and of what is not told apart by who takes part, only
// copies are, and press conferences of one day.
func (c *cell) sameNews(o *cell) bool {
	if !c.samePeriod(o) {
		return false
	}
	if (c.engagement.Background || o.engagement.Background || !o.pair() && !c.samePress(o)) && !c.printed(o) {
		return false
	}
	if !c.dated() && !o.dated() {
		return c.printed(o)
	}
	limit := sameNews
	if ahead(c.engagement.Status) != ahead(o.engagement.Status) {
		limit = heldBefore
	}
	if c.engagement.Kind == readout.KindVisit {
		limit = sameVisit
	}
	return apart(c.published, o.published) <= limit
}

// samePeriod reports whether two cells without an exact day give the same, or
// one gives none and the other days or a month around the first one's document.
func (c *cell) samePeriod(o *cell) bool {
	a, b := c.when(), o.when()
	switch none := (readout.When{}); {
	case a == none && b == none:
		return c.vagueness() == o.vagueness()
	case a != none && b != none:
		return c.vagueness() == o.vagueness() && a.First() == b.First() && a.Last() == b.Last()
	case a != none:
		c, o = o, c
	}
	if !c.dated() || o.engagement.Kind == readout.KindVisit || days(o.when()) > 31 {
		return false
	}
	from, to := c.window()
	return c.meets(o) && from <= dayNumber(o.when().Last()) && dayNumber(o.when().First()) <= to
}

// samePress reports whether two documents tell of one press conference: of the
// same day, since there may be another on the next; of those who lead a state,
// who seldom give one every day, that of the day before as well.
func (c *cell) samePress(o *cell) bool {
	held := func(x *cell) bool {
		return x.dated() && (x.engagement.Status == readout.StatusOccurred || x.engagement.Status == readout.StatusUnderWay)
	}
	if c.engagement.Kind != readout.KindPressConference || !held(c) || !held(o) {
		return false
	}
	limit := 0
	if leads(c.speakers(o)) {
		limit = 1
	}
	return apart(c.published, o.published) <= limit
}

// speakers returns the office that the first participant of c holds, as c or o
// gives it.
func (c *cell) speakers(o *cell) string {
	office := ""
	for _, x := range []*cell{c, o} {
		for _, p := range x.engagement.Participants {
			if p.Office != "" && c.actors[ActorID(p.ActorRef)] && o.actors[ActorID(p.ActorRef)] {
				office = max(office, p.Office)
			}
		}
	}
	return office
}

// ahead reports whether a status is of something to come.
func ahead(s readout.Status) bool {
	return s == readout.StatusPlanned || s == readout.StatusProposed
}
