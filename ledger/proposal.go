package ledger

import (
	"cmp"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

const (
	tableDays  = 31  // days between two tellings of one proposal
	sharedTerm = 0.6 // of the words of the shorter of two terms, or names
	minTerm    = 2   // words that two terms or names share
)

// proposalBlock returns the proposer: of several, the first by id.
func proposalBlock(p *readout.Proposal) []string {
	var ids []string
	for _, ref := range p.By {
		if id := ActorID(ref); id != "" {
			ids = append(ids, id)
		}
	}
	if len(ids) == 0 {
		return nil
	}
	return []string{slices.Min(ids)}
}

func proposalKey(p *readout.Proposal) []string {
	block := proposalBlock(p)
	if block == nil || p.When == nil || p.When.Precision() < readout.PrecisionDay || len(p.Terms) == 0 {
		return nil
	}
	key := slices.Concat(block, []string{p.When.First().String(), Fold(p.Name)})
	for _, t := range p.Terms {
		key = append(key, Fold(t.Words.Text()))
	}
	return key
}

// offers puts proposals of one proposer together that have a name or a term in
// common and were told of within a month of the first.
func offers(cells []*cell) []*group {
	days := make(map[*cell]int, len(cells))
	for _, c := range cells {
		days[c] = c.told()
	}
	slices.SortFunc(cells, func(a, b *cell) int {
		return cmp.Or(days[a]-days[b], strings.Compare(a.link, b.link))
	})
	var groups []*group
	from := 0 // the first group that may still be joined
	for _, c := range cells {
		for from < len(groups) && days[c]-days[groups[from].cells[0]] > tableDays {
			from++
		}
		g, _ := only(groups[from:], func(g *group) bool {
			return days[c] != 0 && !g.tells(c) && sameOffer(g.first().body().(*readout.Proposal), c.body().(*readout.Proposal))
		})
		if g != nil {
			g.add(c)
			continue
		}
		groups = append(groups, newGroup(c))
	}
	return groups
}

// told returns the day, counted, of the first telling that has one; 0 for none.
func (c *cell) told() int {
	for _, t := range c.tellings {
		if w := t.Report.Proposal().When; w != nil && !w.Start.IsZero() && w.Precision() >= readout.PrecisionDay {
			return dayNumber(w.First())
		}
		if !t.Published.IsZero() {
			return dayNumber(t.Published)
		}
	}
	return 0
}

// sameOffer reports whether two proposals of one proposer have a name or a
// term in common.
func sameOffer(a, b *readout.Proposal) bool {
	if alike(Words(a.Name), Words(b.Name)) {
		return true
	}
	for _, t := range a.Terms {
		x := Words(t.Words.Text())
		for _, u := range b.Terms {
			if alike(x, Words(u.Words.Text())) {
				return true
			}
		}
	}
	return false
}

// alike reports whether two sorted lists of words share most of the shorter one.
func alike(a, b []string) bool {
	shared := 0
	for _, w := range a {
		if _, ok := slices.BinarySearch(b, w); ok {
			shared++
		}
	}
	return shared >= minTerm && float64(shared) >= sharedTerm*float64(min(len(a), len(b)))
}

// onTheTable returns the proposal of the telling that says most, with the
// answers of all tellings: they come over days.
func onTheTable(all []Telling) *readout.Proposal {
	p := *mostSaid(all)
	p.Responses = answersOf(all)
	return &p
}

// answersOf returns the answers that the tellings tell of, in their order; one
// that an actor has given already and not changed since is told once.
func answersOf(all []Telling) []readout.Response {
	answers := []readout.Response{}
	last := map[string]readout.ResponseKind{}
	for _, t := range all {
		for _, r := range t.Report.Proposal().Responses {
			who := ActorID(r.Actor)
			if who != "" && last[who] == r.Kind {
				continue
			}
			last[who] = r.Kind
			r.Report = t.Report.ID()
			answers = append(answers, r)
		}
	}
	return answers
}

// mostSaid returns the proposal of the telling that says most: the more terms,
// then the more answers, then the earlier one.
func mostSaid(all []Telling) *readout.Proposal {
	best := slices.MinFunc(all, func(a, b Telling) int {
		x, y := a.Report.Proposal(), b.Report.Proposal()
		return cmp.Or(cmp.Compare(len(y.Terms), len(x.Terms)), cmp.Compare(len(y.Responses), len(x.Responses)), compareTellings(a, b))
	})
	return best.Report.Proposal()
}
