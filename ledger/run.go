package ledger

import (
	"iter"
	"slices"
)

// runs puts cells together that tell the same over some days: figures,
// positions and proposals, which may be told again every day for months. Cells
// come in an order that begins with the first days of their windows, each of
// which has so many days.
//
// A cell that no like one comes before, so near that their windows meet, begins
// a record. One that comes later belongs to the beginning near it that choose
// picks, or to the one that all those belong to which are like it; why says what
// it does. What is told on after that, without silence, is
// put into stretches of the calendar of as many days. So what becomes of a cell
// depends on few windows before it, and on no chain through the years.
//
// Two beginnings are one if a cell is like both and united says that they may be:
// those that have no such one before them take in those that have. Where united is
// nil, none are.
//
// Before gives the cells before cells[i] that may be like it, the last first.
func runs(cells []*cell, days int, before func(i int) iter.Seq[int], alike, united func(a, b *cell) bool, choose func(may []*group, c *cell) *group, why func(first, c *cell) string) []*group {
	began := make([]*group, len(cells))
	var groups []*group
	for i, c := range cells {
		begins := true
		for j := range before(i) {
			if alike(cells[j], c) {
				begins = false
				break
			}
		}
		if begins {
			began[i] = newGroup(c)
			groups = append(groups, began[i])
		}
	}
	joined := make([]*group, len(cells)) // a beginning
	might := make([][]*group, len(cells))
	ties := map[*group][]*group{} // of a beginning to earlier ones
	for i, c := range cells {
		if began[i] != nil {
			continue
		}
		for j := range before(i) {
			if began[j] != nil && alike(cells[j], c) {
				might[i] = append(might[i], began[j])
			}
		}
		joined[i] = choose(might[i], c)
		for k, g := range might[i] {
			for _, h := range slices.Backward(might[i][k+1:]) { // the earliest first
				if united != nil && united(h.first(), g.first()) {
					ties[g] = append(ties[g], h)
					break
				}
			}
		}
	}
	later := make([]*group, len(cells)) // what is told on
	for i, c := range cells {
		if began[i] != nil {
			continue
		}
		may, g := might[i], joined[i]
		if g == nil && len(may) == 0 { // by way of one that belongs to a beginning near it
			var by []*group
			for j := range before(i) {
				if joined[j] != nil && joined[j].first().meets(c) && alike(cells[j], c) {
					by = append(by, joined[j])
				}
			}
			if len(by) > 0 && !slices.ContainsFunc(by, func(h *group) bool { return h != by[0] }) {
				g = by[0]
			}
		}
		if g == nil && len(may) == 0 {
			var on *group // the first of the stretch
			for j := range before(i) {
				if later[j] != nil && stretch(cells[j], days) == stretch(c, days) && alike(cells[j], c) {
					on = later[j]
				}
			}
			if on != nil {
				g = choose([]*group{on}, c)
			}
		}
		if g != nil {
			g.join(c, why(g.first(), c))
			continue
		}
		g = newGroup(c)
		groups = append(groups, g)
		if len(may) == 0 {
			later[i] = g
		}
		for _, h := range may {
			if !h.tells(c) {
				g.doubt(h, "it may be this, or another like it of those days")
			}
		}
	}
	return unite(groups, ties, why)
}

// unite puts beginnings that are tied to an earlier one, which is tied to none
// before it, into the earliest such.
func unite(groups []*group, ties map[*group][]*group, why func(first, c *cell) string) []*group {
	into := map[*group]*group{}
	at := make(map[*group]int, len(groups))
	for i, g := range groups {
		at[g] = i
	}
	for g, earlier := range ties {
		for _, h := range earlier {
			if f := into[g]; len(ties[h]) == 0 && (f == nil || at[h] < at[f]) {
				into[g] = h
			}
		}
	}
	for _, g := range groups {
		if h := into[g]; h != nil {
			for _, c := range g.cells {
				h.join(c, why(h.first(), c)+"; another of those days is like both")
			}
		}
	}
	return slices.DeleteFunc(groups, func(g *group) bool { return into[g] != nil })
}

// inWindow gives the cells before cells[i] whose windows meet its own.
func inWindow(cells []*cell, days int) func(i int) iter.Seq[int] {
	return func(i int) iter.Seq[int] {
		return func(yield func(int) bool) {
			for j := i - 1; j >= 0 && cells[j].from > cells[i].from-days; j-- {
				if !yield(j) {
					return
				}
			}
		}
	}
}

// stretch returns the number of the stretch of the calendar that a cell falls
// in, of so many days.
func stretch(c *cell, days int) int {
	if c.from < 0 {
		return c.from
	}
	return c.from / days
}
