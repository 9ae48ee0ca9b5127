package ledger

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/origin"
)

// How near in days two tellings must be to be of one occasion.
const (
	monthNear   = 10 // a document to an occasion it dates to the month
	heldBefore  = 4  // from an occasion to a document that tells of it without a date
	plannedFor  = 21 // from a document to an occasion it announces without a date
	deniedFor   = 14 // from a document to an occasion it denies or calls off without a date
	sameNews    = 2  // between two documents that tell of an occasion without a date
	otherActors = 2  // participants that one document names more than another
)

// occasions puts cells of one block together. The most exact are first: each
// day's become occasions, and a vaguer one joins an occasion if there is
// exactly one that it may mean. With none or several it stays apart.
func occasions(cells []*cell) []*group {
	slices.SortFunc(cells, func(a, b *cell) int {
		return cmp.Or(
			cmp.Compare(a.vagueness(), b.vagueness()),
			a.when().First().Compare(b.when().First()),
			a.when().Last().Compare(b.when().Last()),
			a.published.Compare(b.published)*b2i(a.vagueness() > vagueDay),
			cmp.Compare(len(b.actors), len(a.actors)),
			cmp.Compare(exactPlace(b.engagement.Place), exactPlace(a.engagement.Place)),
			strings.Compare(a.link, b.link),
		)
	})
	var exact, stays, vague []*group // of a day, sorted by it; of visits; neither
	for _, c := range cells {
		first, last := c.window()
		candidates := slices.Concat(between(exact, first, last), stays)
		switch v := c.vagueness(); v {
		case vaguePeriod, vagueDay:
			if g, _ := only(candidates, func(g *group) bool { return g.sameDays(c) && g.mayBe(c) }); g != nil {
				g.add(c)
			} else if v == vaguePeriod {
				stays = append(stays, newGroup(c))
			} else {
				exact = append(exact, newGroup(c))
			}
		default:
			g, several := only(candidates, func(g *group) bool { return g.near(c) && g.mayBe(c) })
			if g == nil && !several {
				g, _ = only(lately(vague, c), func(g *group) bool { return g.sameNews(c) && g.mayBe(c) })
			}
			if g != nil {
				g.add(c)
			} else {
				vague = append(vague, newGroup(c))
			}
		}
	}
	return slices.Concat(exact, stays, vague)
}

// only returns the one group that ok holds for, and whether there are several.
func only(groups []*group, ok func(*group) bool) (found *group, several bool) {
	for _, g := range groups {
		if ok(g) {
			if found != nil {
				return nil, true
			}
			found = g
		}
	}
	return found, false
}

// between returns the groups of the days from first to last.
func between(exact []*group, first, last int) []*group {
	at := func(day int) int {
		return sort.Search(len(exact), func(i int) bool { return dayNumber(exact[i].first().when().First()) >= day })
	}
	return exact[at(first):max(at(first), at(last+1))]
}

// lately returns the last of the groups, those whose news may be c's.
func lately(vague []*group, c *cell) []*group {
	i := len(vague)
	for i > 0 && apart(vague[i-1].first().published, c.published) <= heldBefore {
		i--
	}
	return vague[i:]
}

// window returns the first and last day that a cell may be about.
func (c *cell) window() (first, last int) {
	w := c.when()
	switch {
	case !w.Start.IsZero():
		return dayNumber(w.First()), dayNumber(w.Last())
	case c.published.Start.IsZero():
		return 0, 1 << 30 // if there is one alone
	}
	from, to := -heldBefore, 1
	switch c.engagement.Status {
	case readout.StatusPlanned, readout.StatusProposed:
		from, to = -1, plannedFor
	case readout.StatusCancelled, readout.StatusDidNotOccur:
		from, to = -deniedFor/2, deniedFor
	}
	return dayNumber(c.published.First()) + from, dayNumber(c.published.Last()) + to
}

// How vague the date of a cell is. Of visits, periods come before days, since
// a day of the stay is part of it.
const (
	vaguePeriod = iota
	vagueDay
	vagueLong // a period of an engagement that is no visit
	vagueMonth
	vagueNone
)

func (c *cell) vagueness() int {
	w := c.when()
	switch {
	case w.Start.IsZero():
		return vagueNone
	case w.Precision() < readout.PrecisionDay:
		return vagueMonth
	case w.First() == w.Last():
		return vagueDay
	case c.engagement.Kind == readout.KindVisit:
		return vaguePeriod
	}
	return vagueLong
}

func (c *cell) when() readout.When {
	if c.engagement.When == nil {
		return readout.When{}
	}
	return *c.engagement.When
}

// first is the cell that the group began with.
func (g *group) first() *cell { return g.cells[0] }

// sameDays reports whether c, which has exact days, is of the group's days.
func (g *group) sameDays(c *cell) bool {
	w, v := g.first().when(), c.when()
	if w.First() == v.First() && w.Last() == v.Last() {
		return true
	}
	return c.engagement.Kind == readout.KindVisit && g.first().vagueness() == vaguePeriod && days(w) <= 31 &&
		w.First().Compare(v.First()) <= 0 && v.Last().Compare(w.Last()) <= 0
}

func days(w readout.When) int { return dayNumber(w.Last()) - dayNumber(w.First()) + 1 }

// near reports whether c, whose date is vague, may mean the group's days.
func (g *group) near(c *cell) bool {
	w, v := g.first().when(), c.when()
	background := c.engagement.Background
	switch c.vagueness() {
	case vagueLong:
		return days(v) <= 14 && v.MayOverlap(w)
	case vagueMonth:
		if v.Precision() < readout.PrecisionMonth || !v.MayOverlap(w) {
			return false
		}
		return !background && apart(w, c.published) <= monthNear || samePlace(g.first().engagement.Place, c.engagement.Place)
	}
	if background || !c.pair() && !g.printed(c) {
		return false
	}
	if c.published.Start.IsZero() && !c.known() && !g.printed(c) {
		return false
	}
	first, last := c.window()
	return first <= dayNumber(w.Last()) && dayNumber(w.First()) <= last
}

// apart returns how many days lie between two periods, a great many if one is
// not known.
func apart(a, b readout.When) int {
	if a.Start.IsZero() || b.Start.IsZero() {
		return 1 << 30
	}
	return max(0, dayNumber(a.First())-dayNumber(b.Last()), dayNumber(b.First())-dayNumber(a.Last()))
}

// pair reports whether what c tells of is told apart by who takes part: two
// participants, or a visitor and a country. Who gives a press conference may
// give another one the day after.
func (c *cell) pair() bool {
	return c.engagement.Kind == readout.KindVisit || c.engagement.Kind != readout.KindPressConference && len(c.actors) > 1
}

// known reports whether c is an occasion of two actors who were both resolved.
func (c *cell) known() bool {
	n := 0
	for _, p := range c.engagement.Participants {
		n += b2i(p.ID != "")
	}
	return n > 1 && n == len(c.engagement.Participants) && c.engagement.Kind != readout.KindVisit
}

// printed reports whether c is told in a copy of a document of the group.
func (g *group) printed(c *cell) bool {
	for _, o := range g.cells {
		for _, t := range o.tellings {
			if origin.Compare(t.Marks.Signature, c.tellings[0].Marks.Signature).Copy() {
				return true
			}
		}
	}
	return false
}

// sameNews reports whether c and the group, both without an exact day, are
// news of the same days.
func (g *group) sameNews(c *cell) bool {
	f := g.first()
	if f.engagement.Background || c.engagement.Background || f.vagueness() != c.vagueness() {
		return false
	}
	if f.when() != (readout.When{}) && (f.when().First() != c.when().First() || f.when().Last() != c.when().Last()) {
		return false
	}
	if !c.pair() && !g.printed(c) {
		return false
	}
	limit := sameNews
	if ahead(f.engagement.Status) != ahead(c.engagement.Status) {
		limit = heldBefore
	}
	return apart(f.published, c.published) <= limit
}

// ahead reports whether a status is of something to come.
func ahead(s readout.Status) bool {
	return s == readout.StatusPlanned || s == readout.StatusProposed
}

// mayBe reports whether c may be of the group in all but its date: no document
// tells of both, the places agree, and one names all participants of the
// other and at most two more.
func (g *group) mayBe(c *cell) bool {
	if g.tells(c) {
		return false
	}
	for _, o := range g.cells {
		if !agreePlace(o.engagement.Place, c.engagement.Place) || !agreeActors(o.actors, c.actors) {
			return false
		}
	}
	return true
}

func agreeActors(a, b map[string]bool) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	for id := range b {
		if !a[id] {
			return false
		}
	}
	return len(a)-len(b) <= otherActors
}

// agreePlace reports whether two places may be one: one of them is not known,
// they have one name, one lies in the other, or one is a building or airport
// in what may be the other.
func agreePlace(a, b *readout.Place) bool {
	if a == nil || b == nil || a.Name == "" || b.Name == "" {
		return true
	}
	x, y := Fold(a.Name), Fold(b.Name)
	cx, cy := Fold(a.Country), Fold(b.Country)
	switch {
	case x == y:
		return cx == "" || cy == "" || cx == cy
	case x == cy || y == cx:
		return true
	}
	return (cx == "" || cy == "" || cx == cy) && (venue(x) != venue(y))
}

// samePlace reports whether two places are one that is no country.
func samePlace(a, b *readout.Place) bool {
	return a != nil && b != nil && a.Name != "" && Fold(a.Name) == Fold(b.Name) && Fold(a.Name) != Fold(a.Country) && a.Country != ""
}

// exactPlace ranks places: a town, then a building, which may be in any of
// several, then a country, then none.
func exactPlace(p *readout.Place) int {
	switch {
	case p == nil || p.Name == "":
		return 0
	case Fold(p.Name) == Fold(p.Country):
		return 1
	case venue(Fold(p.Name)):
		return 2
	}
	return 3
}

// venue reports whether a folded name is that of a building or its like.
func venue(name string) bool {
	for w := range strings.FieldsSeq(name) {
		switch w {
		case "palace", "house", "airport", "ministry", "embassy", "hotel", "headquarters", "residence", "parliament", "court", "base", "office", "centre", "center":
			return true
		}
	}
	return false
}
