package ledger

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// join adds c to the group; why is what its report does: "gives the same day".
func (g *group) join(c *cell, why string) {
	g.add(c)
	if s := c.tellings[0].Setting; s != nil && s.Of != "" && s.As != nil {
		why += "; it tells of “" + s.Of + "”"
	}
	g.joins = append(g.joins, readout.Join{Reports: c.reports(), Why: why})
}

func (c *cell) reports() []string {
	ids := make([]string, len(c.tellings))
	for i, t := range c.tellings {
		ids[i] = t.Report.ID()
	}
	slices.Sort(ids)
	return ids
}

// whyOne says why the reports of one cell are one.
func (c *cell) whyOne() string {
	if c.engagement != nil {
		return "say the same: kind, participants, days and place"
	}
	if c.statement != nil {
		return "say the same: speaker, day and words"
	}
	return "say the same"
}

// whyNear says why c, whose date is vague, may mean the day of g and no other.
func (g *group) whyNear(c *cell) string {
	on, kind := g.first().when().Human(), strings.ReplaceAll(string(c.engagement.Kind), "_", " ")
	switch {
	case c.vagueness() == vagueLong:
		return fmt.Sprintf("gives %s, in which only the %s of %s falls%s", c.when().Human(), kind, on, g.otherwise(c))
	case c.vagueness() == vagueMonth:
		return fmt.Sprintf("gives %s, in which there is only the %s of %s%s", c.when().Human(), kind, on, g.otherwise(c))
	case !c.dated():
		return fmt.Sprintf("gives no day, nor does its document; the only %s known is that of %s%s", kind, on, g.otherwise(c))
	}
	where := "shortly before"
	if ahead(c.engagement.Status) {
		where = "in the four weeks after"
	} else if s := c.engagement.Status; s == readout.StatusCancelled || s == readout.StatusDidNotOccur {
		where = "around"
	}
	return fmt.Sprintf("gives no day; the only %s %s its document of %s is that of %s%s", kind, where, c.published.Start.To(readout.PrecisionDay).Human(), on, g.otherwise(c))
}

// otherwise says what c has otherwise than what the group began with, and is
// held to be no difference.
func (g *group) otherwise(c *cell) string {
	f := g.first()
	var notes []string
	a, b := f.engagement.Place, c.engagement.Place
	switch {
	case a == nil || b == nil || a.Name == "" || b.Name == "":
	case Fold(a.Name) == Fold(b.Name):
		notes = append(notes, "the same place")
	case Fold(a.Name) == Fold(b.Country) || Fold(b.Name) == Fold(a.Country):
		notes = append(notes, fmt.Sprintf("%s and %s, one of which lies in the other", b.Name, a.Name))
	default:
		notes = append(notes, fmt.Sprintf("%s, which may be in %s", b.Name, a.Name))
	}
	if names := missing(c, f); len(others(c, f)) > 0 && names != nobodyElse {
		notes = append(notes, "it names "+names+" as well")
	}
	if names := missing(f, c); len(others(f, c)) > 0 && names != nobodyElse {
		notes = append(notes, "it does not name "+names)
	}
	if c.engagement.Kind != f.engagement.Kind {
		notes = append(notes, "it calls it "+string(c.engagement.Kind))
	}
	if len(notes) == 0 {
		return ""
	}
	return "; " + strings.Join(notes, "; ")
}

// span names the days of the documents of two cells.
func span(a, b *cell) string {
	x, y := a.published.Start.To(readout.PrecisionDay), b.published.Start.To(readout.PrecisionDay)
	switch {
	case x.IsZero() || y.IsZero():
		return "no known day, one text a copy of the other"
	case x == y:
		return x.Human()
	case y.Compare(x) < 0:
		x, y = y, x
	}
	return x.Human() + " to " + y.Human()
}

// doubt notes that two groups may be the same.
func (g *group) doubt(h *group, why string) {
	for _, pair := range [][2]*group{{g, h}, {h, g}} {
		a, b := pair[0], pair[1]
		if a.doubts == nil {
			a.doubts = map[*group]string{}
		}
		if old, ok := a.doubts[b]; !ok || why < old {
			a.doubts[b] = why
		}
	}
}

// maxDoubts bounds the records that one is listed with.
const maxDoubts = 8

// noteDoubts names in each record those that may be the same, and are not
// known to differ.
func noteDoubts(groups []*group, records map[*group]*readout.Record) {
	for _, g := range groups {
		rec := records[g]
		for _, h := range slices.Collect(maps.Keys(g.doubts)) {
			if other := records[h]; other != nil && !slices.Contains(rec.Conflicts, other.ID) {
				rec.PossiblySame = append(rec.PossiblySame, readout.Doubt{Record: other.ID, Why: g.doubts[h]})
			}
		}
		slices.SortFunc(rec.PossiblySame, func(a, b readout.Doubt) int { return strings.Compare(a.Record, b.Record) })
		if len(rec.PossiblySame) > maxDoubts {
			rec.PossiblySame = rec.PossiblySame[:maxDoubts]
		}
	}
}
