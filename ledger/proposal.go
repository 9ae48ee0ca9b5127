package ledger

import (
	"cmp"
	"fmt"
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
// common and were told of within a month of the first. What may be either of
// two stays apart, and so does what one document tells twice.
func offers(cells []*cell) []*group {
	slices.SortFunc(cells, func(a, b *cell) int {
		return cmp.Or(cmp.Compare(a.from, b.from), strings.Compare(a.link, b.link))
	})
	alike := func(a, b *cell) bool { return a.from > 0 && a.sameOffer(b) != "" }
	choose := func(may []*group, c *cell) *group {
		if len(may) != 1 || may[0].tells(c) {
			return nil
		}
		return may[0]
	}
	return runs(cells, tableDays+1, inWindow(cells, tableDays+1), alike, nil, choose, func(first, c *cell) string {
		return "has " + first.sameOffer(c) + " in common"
	})
}

// putOn returns the day on which a document of a date tells of a proposal: the
// day it was put, else the document's; zero for none.
func putOn(p *readout.Proposal, published readout.Date) readout.Date {
	if w := p.When; w != nil && !w.Start.IsZero() && w.Precision() >= readout.PrecisionDay {
		return w.First()
	}
	return published
}

// What the names and terms of two proposals share, by [sharedBy], that are one in
// stories of one event, and with the sentences in which they stand.
const (
	offerAlike    = 5.5
	offerSentence = 12
)

// sameOffer says what two proposals of one proposer have in common: their name, a
// term, or, in stories of one event, most of their words; "" for too little.
func (c *cell) sameOffer(o *cell) string {
	a, b := c.body().(*readout.Proposal), o.body().(*readout.Proposal)
	if alike(Words(a.Name), Words(b.Name)) {
		return "its name"
	}
	for _, t := range a.Terms {
		x := Words(t.Words.Text())
		for _, u := range b.Terms {
			if alike(x, Words(u.Words.Text())) {
				return fmt.Sprintf("the term %q", u.Words.Text())
			}
		}
	}
	if !c.oneEvent(o) {
		return ""
	}
	x, y := offerWording(a), offerWording(b)
	made := sharedBy(x, y)
	if made < offerAlike || x.contradicts(y) || made+sharedBy(c.sentence(), o.sentence()) < offerSentence {
		return ""
	}
	return "most of its words"
}

// offerWording returns the wording of the name and the terms of a proposal.
func offerWording(p *readout.Proposal) *wording {
	w := &wording{}
	w.add(p.Name, false, false)
	for _, t := range p.Terms {
		w.add(t.Words.Text(), false, false)
	}
	w.sum()
	return w
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
// that an actor has given already is told once, unless it was changed since or
// given again on a later day.
func answersOf(all []Telling) []readout.Response {
	answers := []readout.Response{}
	last := map[string]readout.Response{}
	for _, t := range all {
		for _, r := range t.Report.Proposal().Responses {
			r.Report, r.Told = t.Report.ID(), t.Published.To(readout.PrecisionDay)
			who := ActorID(r.Actor)
			if l, given := last[who]; given && who != "" && l.Kind == r.Kind && (r.When == nil || r.When.Start.Compare(l.Day()) <= 0) {
				continue
			}
			last[who] = r
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
