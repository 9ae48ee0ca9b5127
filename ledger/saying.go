package ledger

import (
	"cmp"
	"maps"
	"slices"
	"strings"
)

const (
	minShared  = 6   // words that two wordings of one statement share
	sharedPart = 0.8 // of the shorter one
	wordingRun = 4   // words in a run
	saidApart  = 2   // days between two dates of one statement
	runHolders = 50  // wordings that one run leads to
)

// sayings puts statements of one speaker and week together that have the same
// words, or of which one is part of the other. The longest are first; a
// shorter one joins if there is exactly one that it may be part of.
func sayings(cells []*cell) []*group {
	slices.SortFunc(cells, func(a, b *cell) int {
		return cmp.Or(cmp.Compare(len(b.words), len(a.words)), strings.Compare(a.link, b.link))
	})
	var groups []*group
	index := map[string][]*group{}
	for _, c := range cells {
		runs := runsOf(c.words)
		shared := map[*group]int{}
		for _, r := range runs {
			for _, g := range index[r] {
				shared[g]++
			}
		}
		g, _ := only(slices.Collect(maps.Keys(shared)), func(g *group) bool {
			return len(c.words) >= minShared && float64(shared[g]) >= sharedPart*float64(len(runs)) && !g.tells(c) && g.saidNear(c)
		})
		if g != nil {
			g.add(c)
			continue
		}
		g = newGroup(c)
		groups = append(groups, g)
		for _, r := range runs {
			if len(index[r]) < runHolders {
				index[r] = append(index[r], g)
			}
		}
	}
	return groups
}

func (g *group) saidNear(c *cell) bool {
	if c.statement.SaidAt == nil || g.cells[0].statement.SaidAt == nil {
		return false
	}
	n := dayNumber(c.statement.SaidAt.Date) - dayNumber(g.cells[0].statement.SaidAt.Date)
	return n <= saidApart && -n <= saidApart
}

// runsOf returns the runs of four words, each once.
func runsOf(words []string) []string {
	var runs []string
	for i := 0; i+wordingRun <= len(words); i++ {
		runs = append(runs, strings.Join(words[i:i+wordingRun], " "))
	}
	slices.Sort(runs)
	return slices.Compact(runs)
}
