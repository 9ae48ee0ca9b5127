package ledger

import (
	"cmp"
	"fmt"
	"slices"
	"sort"

	"github.com/readout-dev/readout"
)

// disagrees reports whether two claims can't both be true: they are of one
// thing and scope as of one day, and no value would fit both. In one document
// they are if two speakers make them side by side.
func (x *claim) disagrees(y *claim) bool {
	switch {
	case x.overlaps(y), x.figure.Change != readout.ChangeNone, y.figure.Change != readout.ChangeNone:
		return false
	case !x.near(y, x.changesIn()) || !x.exact || !y.exact:
		return false
	}
	if x.together(y) {
		a, b := x.figure.SaidBy, y.figure.SaidBy
		return a != nil && b != nil && ActorID(*a) != ActorID(*b) && x.at-y.at <= figureClose && y.at-x.at <= figureClose
	}
	if n := shared(x.scope, y.scope); n == 0 || n < len(x.scope) && n < len(y.scope) || n == 1 && len(x.scope) != len(y.scope) {
		return false
	}
	return true
}

// overlaps reports whether some value fits two claims.
func (x *claim) overlaps(y *claim) bool { return x.high >= y.low && y.high >= x.low }

// changesIn returns over how many days what a claim counts is the same: an age over
// the days of news, other things for one day.
func (x *claim) changesIn() int {
	if x.count != nil && x.count.class == yearOfAge {
		return figureDays
	}
	return 0
}

// disagreements lists the conflicts of figures, one of two records: of the first of
// their reports that disagree, if what the records began with fits as little.
func disagreements(groups []*group, records map[*group]*readout.Record) []Conflict {
	var claims []*claim
	of := map[*claim]*group{}
	began := make(map[*group]*claim, len(groups))
	for _, g := range groups {
		for _, c := range g.cells {
			x := claimOf(c)
			claims = append(claims, x)
			of[x] = g
		}
		began[g] = claimOf(g.first())
	}
	told := map[[2]*group]bool{}
	slices.SortFunc(claims, compareClaims)
	var all []Conflict
	against := rivals(claims)
	for i, x := range claims {
		for _, j := range against(i) {
			y := claims[j]
			if y.cell.from > x.cell.to {
				break
			}
			g, h := of[x], of[y]
			if g == h || told[[2]*group{g, h}] || told[[2]*group{h, g}] || began[g].overlaps(began[h]) || !x.disagrees(y) {
				continue
			}
			told[[2]*group{g, h}] = true
			a, b := records[g], records[h]
			a.Conflicts, b.Conflicts = append(a.Conflicts, b.ID), append(b.Conflicts, a.ID)
			s, t := x.cell.tellings[0], y.cell.tellings[0]
			why := fmt.Sprintf("%s, according to %s; %s, according to %s.", x.figure.Human(), claimant(x, s), y.figure.Quantity(), claimant(y, t))
			all = append(all, newConflict("value", why, s, t, a.ID, b.ID))
		}
	}
	for _, r := range records {
		slices.Sort(r.Conflicts)
		r.Conflicts = slices.Compact(r.Conflicts)
	}
	return all
}

// rivals gives, for a claim, those after it that may disagree with it: they share
// a name of their sentences, or two speakers make them side by side in one
// document.
func rivals(claims []*claim) func(i int) []int {
	named := map[string][]int{}
	beside := map[string][]int{} // of a document, those with a speaker, as they stand in it
	for i, x := range claims {
		for _, name := range x.scope {
			named[name] = append(named[name], i)
		}
		if x.figure.SaidBy != nil {
			for d := range x.cell.documents {
				beside[d] = append(beside[d], i)
			}
		}
	}
	for _, of := range beside {
		slices.SortFunc(of, func(a, b int) int { return cmp.Or(cmp.Compare(claims[a].at, claims[b].at), cmp.Compare(a, b)) })
	}
	return func(i int) []int {
		x := claims[i]
		var found []int
		for _, name := range x.scope {
			of := named[name]
			at, _ := slices.BinarySearch(of, i+1)
			found = append(found, of[at:]...)
		}
		if x.figure.SaidBy != nil {
			for d := range x.cell.documents {
				of := beside[d]
				for k := sort.Search(len(of), func(k int) bool { return claims[of[k]].at >= x.at-figureClose }); k < len(of) && claims[of[k]].at <= x.at+figureClose; k++ {
					if of[k] > i {
						found = append(found, of[k])
					}
				}
			}
		}
		slices.Sort(found)
		return slices.Compact(found)
	}
}

// claimant names who gives a figure: the speaker and who tells it.
func claimant(x *claim, t Telling) string {
	if x.figure.SaidBy != nil {
		return x.figure.SaidBy.Name + " in " + teller(t)
	}
	return teller(t)
}
