package origin

import (
	"cmp"
	"slices"
)

// Overlap is what two texts share of their own words.
type Overlap struct {
	// Shingles is about how many runs of five words they share.
	Shingles int
	// Containment is the share of them in the shorter text, 0 to 1.
	Containment float64
	// Passages are how many stretches these make that stand in the same order
	// in both, Ordered about how many of the runs stand in them, and Longest
	// the words from the first to the last of the longest, a few changed words
	// within included.
	Passages, Ordered, Longest int
	// OneHouse is set if both are of one outlet or agency, or one of them
	// doesn't show whose it is.
	OneHouse bool
}

// Compare returns what two documents share.
func Compare(a, b Marks) Overlap {
	o := compare(a.Signature, b.Signature)
	o.OneHouse = o.Shingles > 0 && oneHouse(a, b)
	return o
}

func compare(a, b Signature) Overlap {
	level := max(a.level, b.level)
	x, y := a.below(level), b.below(level)
	var shared []place
	for i, j := 0, 0; i < x && j < y; {
		switch {
		case a.hashes[i] < b.hashes[j]:
			i++
		case a.hashes[i] > b.hashes[j]:
			j++
		default:
			shared = append(shared, place{int(a.at[i]), int(b.at[j])})
			i++
			j++
		}
	}
	if len(shared) == 0 {
		return Overlap{}
	}
	o := Overlap{Shingles: len(shared) << level, Containment: float64(len(shared)) / float64(min(x, y))}
	o.align(shared, level)
	return o
}

// place is where a run of words stands in two texts, in words.
type place struct{ a, b int }

// stretch is a passage that two texts share: where it begins and ends in each,
// and how many of the sampled runs it holds.
type stretch struct {
	from, to place
	runs     int
}

const (
	// shiftWords is how many words may have been put in or taken out within a
	// passage, gapWords how many words may have been changed.
	shiftWords = 3
	gapWords   = 12
	// passageRuns is the least number of runs in a passage: eight words.
	passageRuns = 4
)

// align finds the passages that the places make and the heaviest set of them
// that is in order in both texts.
func (o *Overlap) align(shared []place, level uint8) {
	slices.SortFunc(shared, func(p, q place) int { return cmp.Or(p.a-q.a, p.b-q.b) })
	var passages []stretch
	for _, p := range shared {
		if n := len(passages); n > 0 {
			last := &passages[n-1]
			da, db := p.a-last.to.a, p.b-last.to.b
			if db > 0 && da <= gapWords<<level && max(da-db, db-da) <= shiftWords {
				last.to = p
				last.runs++
				continue
			}
		}
		passages = append(passages, stretch{p, p, 1})
	}
	passages = slices.DeleteFunc(passages, func(s stretch) bool { return s.runs<<level < passageRuns })
	// The heaviest chain that ends with each.
	type chain struct{ passages, runs int }
	ending := make([]chain, len(passages))
	best := chain{}
	for i, s := range passages {
		o.Longest = max(o.Longest, s.to.a-s.from.a+shingleWords)
		for j, before := range passages[:i] {
			if before.to.b < s.from.b && ending[j].runs > ending[i].runs {
				ending[i] = ending[j]
			}
		}
		ending[i].runs += s.runs
		ending[i].passages++
		if ending[i].runs > best.runs {
			best = ending[i]
		}
	}
	o.Passages, o.Ordered = best.passages, best.runs<<level
}

// Copy reports whether so much is shared that one text was made from the
// other, or both from a third. What two stories of one house share may be how
// it always tells of something, so that it takes more there, in the order that
// a later version of a story keeps.
func (o Overlap) Copy() bool {
	switch {
	case o.Shingles >= wholeShingles && o.Containment >= wholeContainment:
		return true
	case o.OneHouse:
		return o.Ordered >= houseShingles && o.Containment >= houseContainment && float64(o.Ordered) >= houseOrder*float64(o.Shingles)
	}
	return o.Shingles >= partShingles && o.Containment >= partContainment ||
		o.Passages >= wovenPassages && o.Ordered >= wovenShingles && o.Containment >= wovenContainment ||
		o.Longest >= longWords && o.Shingles >= partShingles && o.Containment >= longContainment
}

// The least that a copy shares, set on the pairs of testdata/copies.jsonl and
// fresh.jsonl.
const (
	// Of a short text nearly all.
	wholeShingles    = 8
	wholeContainment = 0.8
	// Of any a good part, ...
	partShingles    = 24
	partContainment = 0.25
	// ... or sentences that stand here and there in the same order, ...
	wovenPassages    = 3
	wovenShingles    = 20
	wovenContainment = 0.06
	// ... or one long passage.
	longWords       = 32
	longContainment = 0.1
	// Within one house more, nearly all of it in the same order.
	houseShingles    = 40
	houseContainment = 0.2
	houseOrder       = 0.75
)

// passages reports whether a text may have taken passages from the other.
func (o Overlap) passages() bool {
	return o.Shingles >= passageShingles && o.Containment >= passageContainment
}

const (
	passageShingles    = 16
	passageContainment = 0.05
)

// oneHouse reports whether two documents are of one outlet or agency, as far
// as they show: it is not known of one that shows nothing.
func oneHouse(a, b Marks) bool {
	x, y := a.houses(), b.houses()
	if len(x) == 0 || len(y) == 0 {
		return true
	}
	return slices.ContainsFunc(x, func(k string) bool { return slices.Contains(y, k) })
}

// houses returns the keys of those whose text the document is: of its agencies,
// else of its outlet.
func (m Marks) houses() []string {
	var keys []string
	for _, name := range m.Agencies {
		keys = append(keys, Key(name))
	}
	if k := Key(m.Outlet); len(keys) == 0 && k != "" {
		keys = append(keys, k)
	}
	return keys
}
