package ledger

import (
	"cmp"
	"slices"
	"sort"
	"strings"
	"time"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
	"github.com/readout-dev/readout/origin"
)

// How near in days two tellings must be to be of one occasion.
const (
	monthNear   = 10 // a document to an occasion it dates to the month
	heldBefore  = 4  // from an occasion to a document that tells of it without a date
	plannedFor  = 28 // from a document to an occasion it announces without a date
	deniedFor   = 14 // from a document to an occasion it denies or calls off without a date
	sameNews    = 2  // between two documents that tell of an occasion without a date
	sameVisit   = 6  // the same of a visit, which is hardly made twice in a week
	week        = 7
	otherActors = 2 // participants that one document names more than another
)

// occasions puts cells of one block together in five rounds, each of which
// decides for all cells at once on what the rounds before it made, so that one
// cell's decision doesn't depend on another's of its round but where both want
// the same:
//
//  1. Cells that give the same days are one occasion, if all else agrees.
//  2. A visit's day belongs to the one stay that it lies in.
//  3. A vaguer cell belongs to the one occasion that it may mean.
//  4. Of vaguer cells that may mean none, those of the same news are one.
//  5. Of these, what was announced belongs to the only one that was held after it.
//
// What may belong to several stays apart, in doubt. timeless says whether
// cells without any date may mean the only occasion of the block.
func occasions(cells []*cell, timeless bool) []*group {
	var exact, vague []*cell
	for _, c := range cells {
		if c.vagueness() <= vagueDay {
			exact = append(exact, c)
		} else {
			vague = append(vague, c)
		}
	}
	cores := sameDays(exact)
	into := stays(cores)
	var rest []*cell
	claims := map[*group][]*cell{}
	groups := cores
	for _, c := range vague {
		if !c.dated() && !timeless {
			groups = append(groups, newGroup(c))
			continue
		}
		var may []*group
		for _, g := range meeting(cores, c) {
			if g.near(c) && all(g.core(), c) {
				may = append(may, g)
			}
		}
		may = slices.DeleteFunc(slices.Clone(may), func(g *group) bool { return slices.ContainsFunc(may, g.lies) })
		may = inTown(may, c)
		switch len(may) {
		case 0:
			rest = append(rest, c)
		case 1:
			claims[may[0]] = append(claims[may[0]], c)
		default:
			g := newGroup(c)
			groups = append(groups, g)
			for _, other := range may {
				g.doubt(other, "without a day of its own, it may mean either")
			}
		}
	}
	for _, core := range cores {
		g := core
		if into[g] != nil {
			g = into[g]
		}
		list := claims[core]
		slices.SortFunc(list, compareVague)
		for _, c := range list {
			if g.mayBe(c) {
				g.join(c, core.whyNear(c))
				continue
			}
			apart := newGroup(c)
			groups = append(groups, apart)
			if !g.tells(c) {
				apart.doubt(g, "without a day of its own, it may mean this; another document's report that may mean it too names other participants or another place")
			}
		}
	}
	groups = slices.DeleteFunc(groups, func(g *group) bool { return into[g] != nil })
	return append(groups, announced(news(rest))...)
}

// inTown returns of several groups that a cell may mean the one that is at its place,
// if there is one alone; else all of them.
func inTown(may []*group, c *cell) []*group {
	there := slices.DeleteFunc(slices.Clone(may), func(g *group) bool {
		return !samePlaceName(g.first().engagement.Place, c.engagement.Place)
	})
	if len(there) == 1 {
		return there
	}
	return may
}

// sameDays makes occasions of cells that give days, those that name most first.
func sameDays(cells []*cell) []*group {
	slices.SortFunc(cells, func(a, b *cell) int {
		return cmp.Or(
			a.when().First().Compare(b.when().First()),
			a.when().Last().Compare(b.when().Last()),
			cmp.Compare(len(b.actors), len(a.actors)),
			cmp.Compare(exactPlace(b.engagement.Place), exactPlace(a.engagement.Place)),
			strings.Compare(a.link, b.link),
		)
	})
	var groups, days []*group // days are those with the days of the cell
	for _, c := range cells {
		if len(days) > 0 && !days[0].sameDays(c) {
			days = nil
		}
		var may []*group
		for _, g := range days {
			if g.mayBe(c) {
				may = append(may, g)
			}
		}
		if len(may) == 1 {
			may[0].join(c, "gives the same day"+may[0].otherwise(c))
			continue
		}
		g := newGroup(c)
		for _, other := range may {
			g.doubt(other, "of the same day, it may be either")
		}
		groups, days = append(groups, g), append(days, g)
	}
	for _, g := range groups {
		g.own = len(g.cells)
	}
	return groups
}

// meeting returns the groups whose window, when they began, meets that of c;
// groups are in the order of their days. A cell without any date meets all.
func meeting(groups []*group, c *cell) []*group {
	if !c.dated() {
		return groups
	}
	from := sort.Search(len(groups), func(i int) bool { return groups[i].first().from >= c.from-longest })
	to := sort.Search(len(groups), func(i int) bool { return groups[i].first().from > c.to })
	return groups[from:max(from, to)]
}

// dated reports whether the cell, or its document, has a date.
func (c *cell) dated() bool { return c.to != 0 }

// core returns the cells of the round that the group began in.
func (g *group) core() []*cell { return g.cells[:g.own] }

// compareVague orders vague cells: the more exact first, then by their
// documents, then those that name most.
func compareVague(a, b *cell) int {
	return cmp.Or(
		cmp.Compare(a.vagueness(), b.vagueness()),
		a.published.Start.Compare(b.published.Start),
		cmp.Compare(len(b.actors), len(a.actors)),
		cmp.Compare(exactPlace(b.engagement.Place), exactPlace(a.engagement.Place)),
		strings.Compare(a.link, b.link),
	)
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

func (c *cell) when() readout.When { return daysOf(c.engagement) }

// daysOf returns the days that an engagement is dated to; the zero When where
// they are not known. "After the 5th" gives none: what lies on that side may
// be any of many, so that it tells whom a report doesn't belong to, and not to
// whom it does.
func daysOf(e *readout.Engagement) readout.When {
	if e.When == nil || !e.When.Known() || e.Kind == readout.KindVisit && e.When.Basis == readout.BasisInferred && e.When.First() != e.When.Last() {
		return readout.When{}
	}
	return *e.When
}

// outside reports whether a bound that one of two engagements gives, "after
// the 5th", leaves out what the other gives.
func outside(a, b *readout.Engagement) bool {
	return a.When != nil && b.When != nil && (a.When.Open || b.When.Open) && !a.When.MayOverlap(*b.When)
}

// first is the cell that the group began with.
func (g *group) first() *cell { return g.cells[0] }

// sameDays reports whether c, which has exact days, is of the group's days.
func (g *group) sameDays(c *cell) bool {
	w, v := g.first().when(), c.when()
	return w.First() == v.First() && w.Last() == v.Last()
}

// near reports whether c, whose date is vague, may mean the group's days.
func (g *group) near(c *cell) bool {
	w, v := g.first().when(), c.when()
	background := c.engagement.Background
	switch c.vagueness() {
	case vagueLong:
		return days(v) <= 14 && toldOnSunday(v, c.published.Start).MayOverlap(w)
	case vagueMonth:
		if v.Precision() < readout.PrecisionMonth || !v.MayOverlap(w) {
			return false
		}
		return !background && apart(w, c.published) <= monthNear || samePlaceName(g.first().engagement.Place, c.engagement.Place) || c.known() && c.oneEvent(g.first())
	}
	if (background || !c.pair()) && !g.printed(c) {
		return false
	}
	if c.published.Start.IsZero() && !c.known() && !g.printed(c) {
		return false
	}
	first, last := c.window()
	return first <= dayNumber(w.Last()) && dayNumber(w.First()) <= last
}

// toldOnSunday returns the days of a week before that in which a document of a
// Sunday stands, and of the week that ends with it: on Sundays "last week" may be
// either. Other days are returned as they are.
func toldOnSunday(w readout.When, published readout.Date) readout.When {
	if published.IsZero() || published.Precision() < readout.PrecisionDay || published.First().Time().Weekday() != time.Sunday || w.Precision() < readout.PrecisionDay || days(w) != week {
		return w
	}
	if gap := dayNumber(published) - dayNumber(w.Last()); gap > 0 && gap <= week {
		w.End = published.To(readout.PrecisionDay)
	}
	return w
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
	return slices.ContainsFunc(g.core(), func(o *cell) bool { return o.printed(c) })
}

// printed reports whether the documents of o and c are copies, or quote the same
// words of one press conference.
func (c *cell) printed(o *cell) bool {
	if c.engagement != nil && c.engagement.Kind == readout.KindPressConference && c.quotes(o) {
		return true
	}
	return slices.ContainsFunc(c.tellings, func(t Telling) bool {
		return origin.Compare(t.Marks, o.tellings[0].Marks).Copy()
	})
}

// quotes reports whether the words on which c and o rest have a quotation of
// five words or more in common.
func (c *cell) quotes(o *cell) bool {
	const few = 5
	words := map[string]bool{}
	for _, t := range c.tellings {
		for _, ev := range t.Report.Evidence() {
			for _, q := range quotedIn(ev.Text()) {
				q = Fold(q)
				words[q] = strings.Count(q, " ") >= few-1
			}
		}
	}
	return slices.ContainsFunc(o.tellings, func(t Telling) bool {
		return slices.ContainsFunc(t.Report.Evidence(), func(ev readout.Evidence) bool {
			return slices.ContainsFunc(quotedIn(ev.Text()), func(q string) bool { return words[Fold(q)] })
		})
	})
}

// mayBe reports whether c may be of the group in all but its day: no document
// tells of both, the places agree, one names all participants of the other and
// at most two more, and no bound leaves the other out.
func (g *group) mayBe(c *cell) bool { return all(g.cells, c) }

func all(cells []*cell, c *cell) bool {
	return !slices.ContainsFunc(cells, func(o *cell) bool { return !o.mayBe(c) })
}

func (c *cell) mayBe(o *cell) bool {
	if len(o.documents) < len(c.documents) {
		c, o = o, c
	}
	for d := range c.documents {
		if o.documents[d] {
			return false
		}
	}
	return agreePlace(c.engagement.Place, o.engagement.Place) && agreeActors(c, o) && !outside(c.engagement, o.engagement)
}

// agreeActors reports whether two cells may have the same participants: one
// names all of the other and at most two more, or one names people where the
// other names a body, which they may be of.
func agreeActors(a, b *cell) bool {
	more, less := others(a, b), others(b, a)
	if len(more)+len(less) > otherActors {
		return false
	}
	if len(more) == 0 || len(less) == 0 {
		return true
	}
	people := func(c *cell, ids []string) int {
		n := 0
		for _, id := range ids {
			n += b2i(c.people[id])
		}
		return n
	}
	x, y := people(a, more), people(b, less)
	return len(a.actors)-len(more) > 1 && (x == len(more) && y == 0 || y == len(less) && x == 0)
}

// others returns the participants of a who are not in b, nor are there with a
// letter of the surname written otherwise.
func others(a, b *cell) []string {
	var ids []string
	for id := range a.actors {
		if !b.actors[id] && !b.misspells(a, id) {
			ids = append(ids, id)
		}
	}
	return ids
}

// misspells reports whether one who takes part in c, and not in o, has the name
// of the participant of o but for a letter, and no other office. Where few take
// part, the office is told in both, or their stories are of one event.
func (c *cell) misspells(o *cell, id string) bool {
	if !o.people[id] {
		return false
	}
	i := slices.IndexFunc(o.engagement.Participants, func(p readout.Participant) bool { return ActorID(p.ActorRef) == id })
	if i < 0 {
		return false
	}
	p := o.engagement.Participants[i]
	return slices.ContainsFunc(c.engagement.Participants, func(q readout.Participant) bool {
		return !o.actors[ActorID(q.ActorRef)] && actor.Alike(p.Name, q.Name) && sameOffice(p.Office, q.Office) &&
			(p.Represents == "" || q.Represents == "" || p.Represents == q.Represents) &&
			(len(c.actors) > 2 || p.Office != "" && q.Office != "" || c.oneEvent(o))
	})
}
