package ledger

import "slices"

// What two statements of one speaker share, near words among it, that are one since
// neither has a rival: no other statement of the speaker in the one document is as
// like the one of the other.
const (
	leadShared = 7.5 // by the measure of [sharedBy], in stories of one event
	leadElse   = 8   // in others, of which leadTopics words say what both are about
	leadLater  = 9   // in such some days later
	leadUntold = 9.5 // some days later, where it isn't told that it was said earlier
	leadBy     = 2   // more than any rival
	leadWeek   = 9   // days between two documents of which the later doesn't tell that it was said earlier
	leadWithin = againWithin
	leadTopics = 1
	rivalPart  = 0.5 // of the words that two statements share, which a rival of one of them has too
)

// leads reports whether two statements share enough, and by so much more than either
// does with any other of the other's document, that they can hardly be two.
func (t *ties) leads(s, o *saying) bool {
	a, b := s.cells[0], o.cells[0]
	return t.oneSpeaker(a, b) && t.best(s, o)
}

// best reports whether two statements, if they are of one speaker, share enough, and
// by so much more than either does with any other of the other's document, that they
// can hardly be two. That one says no tells nothing: "it wasn't a gift" retells "it had
// to be paid for".
func (t *ties) best(s, o *saying) bool {
	a, b := s.cells[0], o.cells[0]
	if within(a, b) || s.direct() && o.direct() || !a.mayLead(b) {
		return false
	}
	made := t.made(s, o)
	return made >= a.needsLead(b) && !s.otherDays(o.wording) && !s.otherNumbers(o.wording) && made-max(t.rival(s, o), t.rival(o, s)) >= leadBy
}

// rival returns the most that a statement shares with another of o's document, of the
// same words.
func (t *ties) rival(s, o *saying) float64 {
	most := 0.0
	mine, at := t.between(s, o)
	words := mine.in[1-at] // of s
	for _, c := range o.cells {
		for d := range c.documents {
			for _, r := range t.by[d] {
				if r == o || r == s {
					continue
				}
				theirs, at := t.between(s, r)
				n := 0
				for _, w := range words {
					n += b2i(slices.Contains(theirs.in[1-at], w))
				}
				if float64(n) >= rivalPart*float64(len(words)) {
					most = max(most, theirs.made)
				}
			}
		}
	}
	return most
}

// topics returns how many words of what two documents are about are the same.
func (c *cell) topics(o *cell) int {
	return sameTopic(c.tellings[0].Marks.Topic, o.tellings[0].Marks.Topic)
}

// oneSpeaker reports whether two statements are of one speaker, who is known; one of
// the two may have the surname alone, if nobody else of the block has it.
func (t *ties) oneSpeaker(a, b *cell) bool {
	may, sure := sameSpeaker(a, b)
	return a.named && b.named && (sure || may && t.one && min(len(a.name), len(b.name)) == 1)
}

// mayLead reports whether two statements may be one that are told in other words: in
// stories of one matter, about one time, or the later as something said earlier.
func (c *cell) mayLead(o *cell) bool {
	if c.paper() || o.paper() || c.again || o.again || c.saidAfter(o) || o.saidAfter(c) || c.topics(o) < leadTopics {
		return false
	}
	days := apart(c.published, o.published)
	return days <= leadWeek || days <= leadWithin && c.toldEarlier(o)
}

// needsLead returns what two statements have to share.
func (c *cell) needsLead(o *cell) float64 {
	later, one := apart(c.published, o.published) > retoldWithin, c.oneEvent(o)
	switch {
	case later && !one:
		return leadLater
	case later && !c.toldEarlier(o):
		return leadUntold
	case !one:
		return leadElse
	}
	return leadShared
}

// bestOf returns the one of some tellings that may be one with a statement of somebody
// who is described, as it tells the same and none of the others does as much; nil for
// none. Of the document of t itself, others are its rivals.
func bestOf(mine *saying, may, all []Telling) *Telling {
	if len(may) == 0 {
		return nil
	}
	list := []*saying{mine}
	of := map[string]*saying{}
	for _, o := range all {
		if o.Report.Statement() != nil && o.Report.ID() != mine.cells[0].tellings[0].Report.ID() {
			s := newSaying(cellOf(o))
			of[o.Report.ID()] = s
			list = append(list, s)
		}
	}
	t := newTies(list)
	var best *Telling
	most := 0.0
	for i, o := range may {
		s := of[o.Report.ID()]
		if made := t.made(mine, s); t.best(mine, s) && (best == nil || made > most || made == most && compareHosts(o, *best) < 0) {
			best, most = &may[i], made
		}
	}
	return best
}
