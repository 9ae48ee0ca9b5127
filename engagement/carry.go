package engagement

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// carryOn adds the sentence to the occasion spoken of before, where it goes on
// about "the meeting", "the talks", "the visit" at word i. It reports whether
// there was one.
func (r *reader) carryOn(s *sentence, i int) bool {
	w := s.at(i)
	var kind, exact readout.EngagementKind
	for _, k := range r.grammar.at[w.lower] {
		if q := &r.grammar.rules[k]; q.carries() && s.nounUse(q, i) {
			kind, exact = mergeClass(q.Kind), q.Kind
			break
		}
	}
	if kind == readout.KindMessage && strings.HasSuffix(w.lower, "s") {
		return false // "the emails": not one letter
	}
	if kind == "" || s.asks || s.block == readout.BlockHeading {
		return false
	}
	day := s.ownDay(i)
	if day == nil && !s.definite(i) {
		return false
	}
	reach := 3 // sentences back
	if len(r.occasions) == 1 {
		reach = 8
	}
	for k := len(r.occasions) - 1; k >= max(0, len(r.occasions)-lookBack); k-- {
		o := &r.occasions[k]
		if s.index-o.sentence > reach {
			continue
		}
		if exact == readout.KindTalks && o.Kind == readout.KindMeeting && (strings.HasSuffix(o.by, "-council") || r.talked(s, k, reach)) {
			continue // "the talks" go on about talks, not about who is told of them
		}
		switch {
		case mergeClass(o.Kind) == kind:
		case o.Kind == readout.KindCall && (w.lower == "conversation" || w.lower == "discussion"):
		case o.Kind == readout.KindTalks && kind == readout.KindCall && len(o.Participants) == 2:
			o.Kind, o.Place = readout.KindCall, nil // what was called talks before was by telephone
		default:
			continue
		}
		f := found{rule: &rule{Pattern: &Pattern{Name: o.by, Kind: o.Kind}, anchor: part{kind: partNoun}}, anchor: i, verb: -1, first: i, last: i + 1}
		e := readout.Engagement{Duration: s.duration(&f)}
		if o.Status == readout.StatusOccurred || o.Status == readout.StatusUnderWay {
			e.Outcome = s.outcome(&f)
		}
		if o.Kind != readout.KindVisit && o.Kind != readout.KindCall {
			e.Place = s.place(&f, s.until(i, "since", "after"))
			if o.Place != nil && e.Place != nil && !samePlace(o.Place, e.Place) {
				return false
			}
		}
		if day != nil && o.When == nil && !settled(o.Status) && r.toldAgain(o) && day.First().Compare(published(r.a)) <= 0 {
			return false // "agreed to meet again. … Thursday's meeting": that was before
		}
		e.When = day
		if !settled(o.Status) && day != nil && weekdays[s.at(s.dayOwner(i)).lower] && !fitsStatus(day, o.Status, published(r.a)) {
			e.When = &readout.When{Start: day.Start.AddDays(7), Basis: day.Basis} // the next one of that name
		}
		if e.When != nil && !fitsStatus(e.When, o.Status, published(r.a)) || !sameTime(o.When, e.When) {
			return false
		}
		if o.When == nil && day == nil {
			e.When = s.heldOn(&f, o.Status, published(r.a))
		}
		if s.mood(i+1, min(len(s.words), i+8))&moodCancelled != 0 && s.after(&f).status("") == readout.StatusCancelled || s.doneTo(s.nounBegin(i)) == moodCancelled {
			o.Status, o.weak, o.news = readout.StatusCancelled, false, false // "The trip was called off"
		}
		if o.Status == readout.StatusProposed && s.cameAbout(i) {
			o.Status, o.news = readout.StatusOccurred, false // "invited Tarn to a meeting. The meeting lasted an hour."
		}
		o.fill(&e)
		o.cite(s.span)
		o.sentence = s.index
		return true
	}
	return false
}

// toldAgain reports whether the occasion is told to be another one of the same kind: "agreed
// to meet again".
func (r *reader) toldAgain(o *occasion) bool {
	return len(o.evidence) > 0 && slices.Contains(strings.Fields(r.a.Text(o.evidence[0])), "again")
}

// cameAbout reports whether the noun at word i is the subject of a verb that tells how
// the occasion went or what came of it.
func (s *sentence) cameAbout(i int) bool {
	k := i + 1
	for s.at(k).is(classAdverb) || strings.HasSuffix(s.at(k).lower, "ly") || s.at(k).lower == "hardly" {
		k++
	}
	switch s.at(k).lower {
	case "lasted", "ended", "improved", "failed", "produced", "yielded", "went", "began", "took", "brought", "drew", "left", "concluded", "changed", "eased", "soured", "strained":
		return s.at(k).lower != "took" || s.at(k+1).lower == "place"
	}
	return false
}

// talked reports whether talks were told of in the last sentences, before
// occasion k.
func (r *reader) talked(s *sentence, k, reach int) bool {
	for i := k - 1; i >= max(0, k-6); i-- {
		if o := &r.occasions[i]; o.Kind == readout.KindTalks && s.index-o.sentence <= reach {
			return true
		}
	}
	return false
}

// heldOn returns when the occasion that the noun of f goes on about takes place,
// where the words behind the noun say no more than that it does: "The talks, held
// on Tuesday in Cairo", "The meeting began on Monday"; nil where they don't.
func (s *sentence) heldOn(f *found, status readout.Status, published readout.Date) *readout.When {
	for i := f.last; i < min(len(s.words), f.last+10); i++ {
		w := s.at(i)
		if w.time >= 0 {
			t := s.a.Times[w.time]
			if t.Type != "DATE" && t.Type != "TIME" || t.When.Start.IsZero() || s.bound(t) || s.owner(i+1) {
				return nil
			}
			when := readout.When{Start: t.When.Start.To(readout.PrecisionDay), End: t.When.End.To(readout.PrecisionDay), Basis: t.When.Basis}
			if !fitsStatus(&when, status, published) {
				return nil
			}
			return &when
		}
		if w.group >= 0 && s.groups[w.group].prep != "in" && s.groups[w.group].prep != "at" {
			return nil
		}
		if w.group < 0 && !held[w.lower] && w.lower != "," && !w.is(classPrep|classDet|classAdverb) && w.lower != "began" && w.lower != "started" && w.lower != "opened" && w.lower != "took" && w.lower != "which" && w.lower != "ended" {
			return nil
		}
	}
	return nil
}

// ownDay returns the day that owns the noun at word i: "Saturday's meeting"; nil for none.
func (s *sentence) ownDay(i int) *readout.When {
	k := s.dayOwner(i)
	if k < 0 {
		return nil
	}
	t := s.a.Times[s.at(k).time]
	if t.Type != "DATE" || t.When.Start.IsZero() {
		return nil
	}
	return &t.When
}

// dayOwner returns the last word of the time that owns the noun at word i, -1 for none.
func (s *sentence) dayOwner(i int) int {
	for k := i - 1; k > max(0, i-4); k-- {
		if s.owner(k) && s.at(k-1).time >= 0 {
			return k - 1
		}
		if w := s.at(k); w.group >= 0 || !w.is(classAdj) && w.class != 0 {
			break
		}
	}
	return -1
}

// fitsStatus reports whether what has taken place is not dated ahead of the document, and
// what is to come not before it.
func fitsStatus(when *readout.When, status readout.Status, published readout.Date) bool {
	if published.IsZero() {
		return true
	}
	if when.First().Compare(published.Last()) > 0 {
		return !settled(status)
	}
	return when.Last().Compare(published.First()) >= 0 || status != readout.StatusPlanned && status != readout.StatusProposed
}

// carries reports whether the noun that the rule stands at names the occasion
// itself, so that "the meeting" goes on about it: a deal, a ceremony or an
// e-mail may be another.
func (q *rule) carries() bool {
	if q.anchor.kind != partNoun || q.Only != "" {
		return false
	}
	switch q.Name {
	case "at-event-with", "meeting-attended-by", "meeting-with-reporters", "courtesy-call", "exchanged-letters", "sent-proposal", "proposal-sent-to":
		return false
	}
	return true
}

// until returns the first word after word i that is one of the words, the
// sentence's end where none is.
func (s *sentence) until(i int, words ...string) int {
	for i++; i < len(s.words) && !slices.Contains(words, s.at(i).lower); i++ {
	}
	return i
}

// definite reports whether the noun at word i is one that was spoken of
// before: "the meeting", "this visit", "their talks".
func (s *sentence) definite(i int) bool {
	if w := s.at(0).lower; (w == "it" || w == "this") && i < 8 { // "It would be their first meeting"
		for j := i - 1; j >= max(0, i-4); j-- {
			if possessive[s.at(j).lower] {
				return true
			}
		}
	}
	if s.at(i+1).lower == "held" { // "the plans were part of a summit held in Cairo"
		return true
	}
	for j := i - 1; j >= max(0, i-3); j-- {
		switch s.at(j).lower {
		case "the", "this", "that", "these", "their", "his", "her":
			return true
		case "latest", "previous", "last", "first", "next", "current", "another", "new", "recent", "earlier", "second", "third", "future", "own":
			return false
		}
		if w := s.at(j); w.class != 0 && !w.is(classAdj) || w.upper && j > 0 && w.time < 0 {
			return false // "the Harbour conference": another one
		}
	}
	return false
}
