package ledger

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/readout-dev/readout"
)

// stays puts the days of visits into the stays that hold them, and returns the
// stay of each day that was put into one.
func stays(cores []*group) map[*group]*group {
	into := map[*group]*group{}
	for _, d := range cores {
		var may []*group
		for _, p := range meeting(cores, d.first()) {
			if d.lies(p) {
				may = append(may, p)
			}
		}
		if len(may) == 1 {
			into[d] = may[0]
		}
		if len(may) > 1 {
			for _, p := range may {
				d.doubt(p, "a day of either stay")
			}
		}
	}
	within := maps.Clone(into)
	for _, d := range cores {
		p := into[d]
		if p == nil {
			continue
		}
		if within[p] != nil || slices.ContainsFunc(d.cells, func(c *cell) bool { return !p.mayBe(c) }) {
			delete(into, d)
			continue
		}
		for _, c := range d.cells {
			what := "this stay, "
			if d.movedTo(p) {
				p.join(c, "was planned for the day before or after, "+c.when().Human()+p.otherwise(c))
				continue
			}
			if c.engagement.Kind != readout.KindVisit {
				what = "these talks of " + p.first().engagement.Duration + ", "
			}
			p.join(c, "gives a day of "+what+c.when().Human()+p.otherwise(c))
		}
	}
	return into
}

// lies reports whether g is the day of a visit that may lie in the stay p, or one
// of the days that talks lasted of which p tells one.
func (g *group) lies(p *group) bool {
	a, b := g.first(), p.first()
	if g.movedTo(p) {
		return true
	}
	if n := b.lasting(); n > 1 && a.vagueness() == vagueDay && b.vagueness() == vagueDay && a.pair() && b.pair() {
		off := dayNumber(a.when().First()) - dayNumber(b.when().First())
		return (off > 0 && off < n || off < 0 && -off < n && a.lasting() == 0) && agreePlace(a.engagement.Place, b.engagement.Place) && agreeActors(a, b)
	}
	if a.engagement.Kind != readout.KindVisit || a.vagueness() != vagueDay || b.vagueness() != vaguePeriod || days(b.when()) > 31 {
		return false
	}
	return b.when().First().Compare(a.when().First()) <= 0 && a.when().Last().Compare(b.when().Last()) <= 0 &&
		agreePlace(a.engagement.Place, b.engagement.Place) && agreeActors(a, b)
}

// movedTo reports whether g is a visit that was planned for the day before or
// after that of p, on which it was made.
func (g *group) movedTo(p *group) bool {
	a, b := g.first(), p.first()
	if a.engagement.Kind != readout.KindVisit || b.engagement.Kind != readout.KindVisit || a.vagueness() != vagueDay || b.vagueness() != vagueDay ||
		ahead(b.engagement.Status) || slices.ContainsFunc(g.cells, func(c *cell) bool { return !ahead(c.engagement.Status) }) {
		return false
	}
	off := dayNumber(a.when().First()) - dayNumber(b.when().First())
	return (off == 1 || off == -1) && agreePlace(a.engagement.Place, b.engagement.Place) && agreeActors(a, b)
}

// lasting returns how many days an occasion lasted that is no visit, if its
// document tells so ("three days", "a two-day meeting"); 0 where it doesn't.
func (c *cell) lasting() int {
	if c.engagement.Kind == readout.KindVisit {
		return 0
	}
	tokens := tokensOf(c.engagement.Duration, false)
	for i, t := range tokens {
		if n, err := strconv.Atoi(t.word); err == nil && n > 1 && n <= longestTalks && i+1 < len(tokens) && strings.HasPrefix(tokens[i+1].word, "day") {
			return n
		}
	}
	return 0
}

// longestTalks is how many days talks may last that are one occasion.
const longestTalks = 7
