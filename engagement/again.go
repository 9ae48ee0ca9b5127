package engagement

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// again makes an occasion of those who took part in the one told of last, where
// the words at word i tell of another: "the next meeting is planned for Friday",
// "the first two rounds were held in Cairo in March and in Doha in April".
func (r *reader) again(s *sentence, i int) bool {
	n := len(r.occasions)
	if n == 0 || s.asks || s.block == readout.BlockHeading {
		return false
	}
	last := &r.occasions[n-1]
	noun := s.at(i).lower
	round := singular(noun) == "round" && last.Kind == readout.KindTalks
	switch {
	case s.index-last.sentence > 2 || mergeClass(last.Kind) != readout.KindMeeting || len(last.Participants) < 2:
		return false
	case round:
	case !gatherings[singular(noun)] || strings.HasSuffix(noun, "s") && last.Kind != readout.KindTalks:
		return false
	}
	if n := s.at(i + 1).lower; n == "of" && !(round && s.noun(i+2) == "talks") || n == "with" {
		return false // of others
	}
	next, former := false, false
	for j := i - 1; j >= max(0, i-4); j-- {
		switch s.at(j).lower {
		case "next", "another", "second", "third", "further", "follow-up":
			next = true
		case "previous", "earlier", "last", "first", "prior":
			former = round || noun == "meeting" || noun == "talks"
		}
		if w := s.at(j); w.group >= 0 && w.mention >= 0 && w.lower != "their" {
			return false
		}
	}
	if !next && !former {
		return false
	}
	f := found{rule: &rule{Pattern: &Pattern{Name: last.by, Kind: last.Kind}, anchor: part{kind: partNoun}}, anchor: i, verb: -1, first: i, last: i + 1}
	status, ok := s.status(&f)
	if !ok {
		return false
	}
	e := r.tell(s, &f, len(s.words), status)
	e.Place = s.place(&f, len(s.words))
	e.Participants = slices.Clone(last.Participants)
	switch e.Status {
	case readout.StatusPlanned, readout.StatusProposed:
		if e.When == nil && e.Place == nil || !next {
			return false // whose meeting, is not sure
		}
	case readout.StatusOccurred:
		if !former || e.When == nil || last.When != nil && sameTime(e.When, last.When) {
			return false
		}
		const days = 180
		if noun != "meeting" && !published(r.a).IsZero() && e.When.Last().AddDays(days).Compare(published(r.a).First()) < 0 {
			// Others may have held office then.
			if states := r.finder.statesOf(parties(last.Participants)); states != nil {
				e.Participants = nil
				for i := range states {
					e.Participants = append(e.Participants, states[i].Participant)
				}
			}
		}
	default:
		return false
	}
	o := s.occasion(&f, &e)
	r.join(&o)
	if e.Status == readout.StatusOccurred && strings.HasSuffix(noun, "s") {
		if place, when := s.secondly(i); place != nil {
			e.Place, e.When = place, when
			o := s.occasion(&f, &e)
			r.join(&o)
		}
	}
	return true
}

// secondly returns where and when the second of the occasions at word i was: "in
// Cairo in March and in Doha in April"; nil where that is not told.
func (s *sentence) secondly(i int) (*readout.Place, *readout.When) {
	for k := i + 1; k < len(s.words); k++ {
		if s.at(k).lower != "and" || s.at(k).group >= 0 {
			continue
		}
		place := s.placeAt(k + 1)
		if place == nil {
			return nil, nil
		}
		for k++; k < len(s.words) && s.at(k).lower != ","; k++ {
			if t := s.at(k).time; t >= 0 && !s.a.Times[t].When.Start.IsZero() {
				return place, &s.a.Times[t].When
			}
		}
		return nil, nil
	}
	return nil, nil
}
