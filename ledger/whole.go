package ledger

import (
	"cmp"
	"slices"
	"strings"
)

// sayings puts statements of one block together. One that is part of no longer
// one near it is whole, and begins a record; one that is part belongs to the
// longer one that it shares most with, and with it to the whole that this is
// part of. Each step is decided for itself: it doesn't depend on what becomes
// of another. timeless says whether what has no date may be compared with what
// has, and long words with those of another time.
func sayings(cells []*cell, timeless bool) []*group {
	all := wordings(cells)
	groups := map[*saying]*group{}
	var list []*group
	type part struct {
		of *saying
		likeness
	}
	parts := map[*saying][]part{}
	near := nearby(all, timeless)
	for i, s := range all {
		s.whole = true
		for _, j := range near(i) {
			if o := all[j]; o != s && o.compare(s) < 0 {
				if l := s.like(o); l.joins {
					s.whole = false
					parts[s] = append(parts[s], part{o, l})
				}
			}
		}
	}
	if timeless {
		tied := newTies(all)
		for i, s := range all {
			for _, j := range near(i) {
				o := all[j]
				if o.compare(s) < 0 && !slices.ContainsFunc(parts[s], func(p part) bool { return p.of == o }) && tied.leads(s, o) {
					s.whole = false
					parts[s] = append(parts[s], part{o, likeness{joins: true, share: tied.made(s, o) / 100, lead: true, why: "tells the same in other words, and is more like it than any other of the speaker's statements in the two documents"}})
				}
			}
		}
	}
	begin := func(s *saying) *group {
		g := newGroup(s.cells[0])
		for _, c := range s.cells[1:] {
			g.join(c, "gives the same words")
		}
		groups[s] = g
		list = append(list, g)
		return g
	}
	for _, s := range all {
		if s.whole {
			begin(s)
		}
	}
	// best returns the one of parts that shares most and leads somewhere.
	best := func(may []part, leads func(p part) bool) (part, bool) {
		found := part{}
		for _, p := range may {
			if leads(p) && (found.of == nil || cmp.Or(cmp.Compare(found.share, p.share), p.of.compare(found.of)) < 0) {
				found = p
			}
		}
		return found, found.of != nil
	}
	// What is part of a part is part of the whole, if the words of that part
	// are the whole's, or its own, or if it has much of the whole itself.
	root := func(s *saying, p part) *saying {
		if p.of.whole {
			return p.of
		}
		up, _ := best(parts[p.of], func(q part) bool {
			return q.of.whole && (p.lead || q.lead || p.verbatim || q.verbatim || p.made >= requoted && !s.opposes(q.of.wording) || !s.contradicts(q.of.wording) && sharedBy(s.wording, q.of.wording) >= ofTheWhole)
		})
		return up.of
	}
	parent := map[*saying]part{}
	rooted := map[*saying]part{}
	for _, s := range all {
		if s.whole {
			continue
		}
		p, ok := best(parts[s], func(p part) bool { return root(s, p) != nil })
		if ok {
			rooted[s] = p
			groups[s] = groups[root(s, p)]
			for _, c := range s.cells {
				groups[s].join(c, p.why)
			}
		}
	}
	// One that is part of nothing whole begins a record for those that are part
	// of it and of nothing whole either.
	stray := func(s *saying) bool { _, ok := rooted[s]; return !ok && !s.whole }
	first := func(s *saying) bool {
		return !slices.ContainsFunc(parts[s], func(p part) bool { return stray(p.of) })
	}
	for _, s := range all {
		if stray(s) && first(s) {
			begin(s)
			parent[s], _ = best(parts[s], func(part) bool { return true })
		}
	}
	for _, s := range all {
		if !stray(s) || first(s) {
			continue
		}
		if p, ok := best(parts[s], func(p part) bool { return stray(p.of) && first(p.of) }); ok {
			groups[s] = groups[p.of]
			for _, c := range s.cells {
				groups[s].join(c, p.why)
			}
			continue
		}
		begin(s)
		parent[s], _ = best(parts[s], func(part) bool { return true })
	}
	if timeless {
		for _, s := range all {
			for _, p := range parts[s] {
				if g, h := groups[s], groups[p.of]; g != h && (p.made >= retold || p.verbatim) && g.mayBeSaidWith(h, s, p.of) {
					for _, c := range g.cells {
						h.join(c, "belongs to what "+p.why)
					}
					for o, of := range groups {
						if of == g {
							groups[o] = h
						}
					}
					list = slices.DeleteFunc(list, func(of *group) bool { return of == g })
				}
			}
		}
	}
	for _, s := range all { // what only points back goes with what follows it
		g := groups[s]
		if len(g.cells) > 1 || !s.thin() {
			continue
		}
		if next := s.goesOn(all); next != nil && len(groups[next].documents) > 1 {
			groups[next].join(s.cells[0], "leads up to these words")
			groups[s] = groups[next]
			list = slices.DeleteFunc(list, func(of *group) bool { return of == g })
		}
	}
	for s, p := range parent {
		if groups[s] != groups[p.of] {
			groups[s].doubt(groups[p.of], p.why)
		}
	}
	for i, s := range all {
		for _, j := range near(i) {
			if o := all[j]; s.whole && o.whole && o.compare(s) < 0 {
				if l := s.like(o); l.may {
					groups[s].doubt(groups[o], l.why)
				}
			}
		}
	}
	return list
}

// mayBeSaidWith reports whether two groups of statements, of which one is like one of
// the other, may be one: no document tells of both, but of two pieces of one of these
// two, which go on in one another, and none of the one contradicts one of the other.
func (g *group) mayBeSaidWith(h *group, like ...*saying) bool {
	others := make([]*wording, len(h.cells))
	for i, b := range h.cells {
		others[i] = wordingOf(b.statement)
	}
	for _, a := range g.cells {
		w := wordingOf(a.statement)
		for i, v := range others {
			if w.contradicts(v) || within(a, h.cells[i]) && !w.much(v) && !slices.ContainsFunc(like, func(s *saying) bool { return s.has(a) && s.has(h.cells[i]) }) {
				return false
			}
		}
	}
	return true
}

// has reports whether a saying has the words of a statement, word for word, and so
// many that they can hardly be others.
func (s *saying) has(c *cell) bool {
	return strings.Count(c.text, " ") >= longWords-1 && strings.Contains(" "+s.text+" ", " "+c.text+" ")
}

// much reports whether two wordings share enough to be told twice by one document,
// of the one and of the other.
func (w *wording) much(o *wording) bool {
	_, shared := inCommon(w.meaning, o.meaning)
	return sharedBy(w, o) >= retold && shared >= likePart*max(w.weight, o.weight)
}
