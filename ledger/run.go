package ledger

// runs puts cells together that tell the same over some days: figures,
// positions and proposals, which may be told again every day for months. Cells
// come in an order that begins with the first days of their windows, each of
// which has so many days.
//
// A cell that no like one comes before, so near that their windows meet, begins
// a record. One that comes later belongs to the beginning near it that choose
// picks; why says what it does. What is told on after that, without silence, is
// put into stretches of the calendar of as many days. So what becomes of a cell
// depends on few windows before it, and on no chain through the years.
func runs(cells []*cell, days int, alike func(a, b *cell) bool, choose func(may []*group, c *cell) *group, why func(first, c *cell) string) []*group {
	began := make([]*group, len(cells))
	var groups []*group
	for i, c := range cells {
		begins := true
		for j := i - 1; begins && j >= 0 && cells[j].from > c.from-days; j-- {
			begins = !alike(cells[j], c)
		}
		if begins {
			began[i] = newGroup(c)
			groups = append(groups, began[i])
		}
	}
	var later []*group // of one stretch, what is told on
	for i, c := range cells {
		if began[i] != nil {
			continue
		}
		var may []*group
		for j := i - 1; j >= 0 && cells[j].from > c.from-days; j-- {
			if began[j] != nil && alike(cells[j], c) {
				may = append(may, began[j])
			}
		}
		if len(later) > 0 && stretch(later[0].first(), days) != stretch(c, days) {
			later = nil
		}
		g := choose(may, c)
		if g == nil && len(may) == 0 {
			for _, h := range later {
				if alike(h.first(), c) {
					g = choose([]*group{h}, c)
					break
				}
			}
		}
		if g != nil {
			g.join(c, why(g.first(), c))
			continue
		}
		g = newGroup(c)
		groups = append(groups, g)
		if len(may) == 0 {
			later = append(later, g)
		}
		for _, h := range may {
			if !h.tells(c) {
				g.doubt(h, "it may be this, or another like it of those days")
			}
		}
	}
	return groups
}

// stretch returns the number of the stretch of the calendar that a cell falls
// in, of so many days.
func stretch(c *cell, days int) int {
	if c.from < 0 {
		return c.from
	}
	return c.from / days
}
