package engagement

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// written returns the place of the story's dateline for an occasion of the days
// before that took place there, though its sentence does not say so: between
// people of the state in which that lies and others; of many states, or of two
// others, where the story begins with it; or a news conference of somebody who
// is at home there, or was there on another occasion. It is nil where that is
// not known.
func (r *reader) written(s *sentence, f *found, e *readout.Engagement) *readout.Place {
	at := r.sentence.dateline
	if at == nil || !r.fresh(s, f, e) {
		return nil
	}
	if s.saidAnotherDay(f, e) {
		return nil
	}
	if s.hasWord(f.last, len(s.words), "sidelines", "margins") {
		return nil // of another occasion, wherever that was
	}
	dated := e.When != nil
	home, guests, many := false, false, false
	for i := range e.Participants {
		p := &e.Participants[i]
		switch of := firstOf(p.Represents, p.Name); {
		case p.Represents == "" && governs(p.Office):
			home = true // the story's own "Prime Minister Tarn" needs no state
		case p.ID == "" && (several(lower(p.Name)) || (&party{Participant: readout.Participant{ActorRef: readout.ActorRef{Name: p.Represents}}}).ofStates()):
			many = true
		case !r.finder.states[lower(of)]:
		case of == at.place.Country:
			home = true
		default:
			guests = true
		}
	}
	switch {
	case home && guests && at.place.Country != "":
	case e.Kind == readout.KindPressConference && (home && at.place.Country != "" || r.seenAt(e.Participants, &at.place)):
	case many && dated && s.leads() && e.Kind != readout.KindPressConference:
	case s.leads() && dated && !home && len(e.Participants) > 1 && e.Kind != readout.KindPressConference:
	default:
		return nil
	}
	place := at.place
	return &place
}

// saidAnotherDay reports whether f stands under a verb of saying with a day that is not
// the occasion's: where it was said on Friday that they had met on Tuesday is not where
// they met.
func (s *sentence) saidAnotherDay(f *found, e *readout.Engagement) bool {
	if e.When == nil {
		return false
	}
	k := f.first
	if g := f.aGroup; g != nil && g.last <= f.anchor {
		k = g.first
	}
	if k--; s.at(k).lower == "that" {
		k--
	}
	another := false
	for ; k > 0 && (s.at(k).time >= 0 || s.at(k).is(classPrep) && s.at(k+1).time >= 0); k-- {
		if n := s.at(k).time; n >= 0 && s.a.Times[n].Type != "DURATION" {
			another = s.a.Times[n].When.Start.To(readout.PrecisionDay) != e.When.Start.To(readout.PrecisionDay)
		}
	}
	return another && s.at(k).is(classSay)
}

// governs reports whether the office is one of a government, of which a story
// from its capital need not say whose it is.
func governs(office string) bool {
	for w := range strings.FieldsSeq(lower(office)) {
		switch w {
		case "minister", "premier", "king", "queen", "emir", "chancellor":
			return true
		}
	}
	return false
}

// briefed returns the capital in which somebody who speaks for a state holds the
// briefing that f tells of and that is held day by day there, or the place where
// he was on an occasion told of just before; nil where neither is told.
func (r *reader) briefed(s *sentence, f *found, e *readout.Engagement) *readout.Place {
	if e.Kind != readout.KindPressConference || len(e.Participants) == 0 || !settled(e.Status) {
		return nil
	}
	p := &e.Participants[0]
	name := lower(p.Name + " " + p.Office)
	speaks := strings.Contains(name, "spokes") || strings.Contains(name, "press secretary") || strings.Contains(name, "ministry")
	capital := &readout.Place{Name: r.finder.seat[p.Represents], Country: p.Represents}
	if at := r.sentence.dateline; p.Represents == "" && at != nil && at.place.Country != "" {
		capital = &at.place // of the story's own ministry
	}
	if capital.Name != "" && speaks && f.rule.anchor.kind == partNoun {
		for i := f.anchor - 1; i >= s.nounBegin(f.anchor); i-- {
			switch s.at(i).lower {
			case "regular", "daily", "weekly", "routine":
				place := *capital
				return &place
			}
		}
	}
	if p := r.straightAfter(s, e); p != nil {
		return p
	}
	if e.When != nil {
		return nil
	}
	const reach = 3 // sentences
	for i := len(r.occasions) - 1; i >= max(0, len(r.occasions)-4); i-- {
		o := &r.occasions[i]
		if s.index-o.sentence > reach || o.Place == nil || o.Background || !settled(o.Status) || o.Kind == readout.KindCall || o.Kind == readout.KindMessage || sharedWith(e.Participants[:1], o.Participants) == 0 {
			continue
		}
		if one := (occasion{Engagement: readout.Engagement{Participants: e.Participants[:1]}}); one.abroad(o.Place) {
			return o.Place
		}
	}
	return r.onlyAbroad(s, e)
}

// straightAfter returns the place of the meeting of which the sentence before told and
// after which one of those who met speaks to the press, on the same day as far as is
// told; nil for none.
func (r *reader) straightAfter(s *sentence, e *readout.Engagement) *readout.Place {
	n := len(r.occasions)
	if n == 0 {
		return nil
	}
	o := &r.occasions[n-1]
	if o.Kind != readout.KindMeeting && o.Kind != readout.KindTalks || o.Place == nil || o.Background || o.Status != readout.StatusOccurred || s.index-o.sentence > 1 {
		return nil
	}
	if e.When != nil && (o.When == nil || o.When.Start.To(readout.PrecisionDay) != e.When.Start.To(readout.PrecisionDay)) || sharedWith(e.Participants[:1], o.Participants) == 0 {
		return nil
	}
	for _, w := range [...]string{"later", "earlier", "last", "next", "before", "returned", "returning", "back", "home"} {
		if s.hasWord(0, len(s.words), w) {
			return nil
		}
	}
	if e.When == nil && !s.hasWord(0, len(s.words), "after", "following") && o.When != nil && o.When.Precision() >= readout.PrecisionDay && !o.When.Open {
		when := *o.When
		when.Basis = readout.BasisInferred
		e.When = &when
	}
	return o.Place
}

// onlyAbroad returns the one place away from home at which the story has had who speaks
// in e, if it had him at no other; nil for none.
func (r *reader) onlyAbroad(s *sentence, e *readout.Engagement) *readout.Place {
	const reach = 12 // sentences
	var at *readout.Place
	for i := max(0, len(r.occasions)-lookBack); i < len(r.occasions); i++ {
		o := &r.occasions[i]
		if o.Background || o.Kind == readout.KindCall || o.Kind == readout.KindMessage || sharedWith(e.Participants[:1], o.Participants) == 0 {
			continue
		}
		switch one := (occasion{Engagement: readout.Engagement{Participants: e.Participants[:1]}}); {
		case o.Place == nil:
		case !settled(o.Status) || at != nil && !samePlace(at, o.Place) || !one.abroad(o.Place) || s.index-o.sentence > reach:
			return nil
		default:
			at = o.Place
		}
	}
	return at
}

// fresh reports whether e, as f tells of it, is news of the last days.
func (r *reader) fresh(s *sentence, f *found, e *readout.Engagement) bool {
	const days = 3
	published := published(r.a)
	if published.IsZero() || e.Background || e.Kind == readout.KindCall || e.Kind == readout.KindMessage || !settled(e.Status) || f.rule.Only != "" {
		return false
	}
	if e.When == nil {
		return e.Status == readout.StatusOccurred && s.news(f)
	}
	return e.When.Precision() >= readout.PrecisionDay && !e.When.Open && e.When.Last().AddDays(days).Compare(published) >= 0
}

// leads reports whether s is the sentence with which the story begins, right
// behind its dateline.
func (s *sentence) leads() bool {
	return s.dateline != nil && s.span.Start >= s.dateline.span.Start && s.span.Start <= s.dateline.span.End+2
}

// seenAt reports whether one of the people takes part in an occasion at the
// place that was told of before.
func (r *reader) seenAt(people []readout.Participant, place *readout.Place) bool {
	return slices.ContainsFunc(r.occasions, func(o occasion) bool {
		return o.Place != nil && strings.EqualFold(o.Place.Name, place.Name) && settled(o.Status) && !o.Background && sharedWith(o.Participants, people) > 0
	})
}

// onJourney returns where one who takes part in e is to go, as one of the last
// two sentences told: "Brek will visit Cairo next week. She is to meet Tarn."
// It is nil where another time is told, or the story goes on to what comes
// before or after the journey.
func (r *reader) onJourney(s *sentence, f *found, e *readout.Engagement) *readout.Place {
	if e.Status != readout.StatusPlanned || e.Kind == readout.KindCall || e.Kind == readout.KindMessage || len(f.a) != 1 {
		return nil
	}
	for _, w := range [...]string{"before", "after", "then", "later", "afterwards", "return", "returning", "again"} {
		if s.hasWord(0, f.last, w) {
			return nil
		}
	}
	var at *occasion
	for i := len(r.occasions) - 1; i >= max(0, len(r.occasions)-4); i-- {
		o := &r.occasions[i]
		if o.Kind != readout.KindVisit || s.index-o.sentence > 2 || o.Background || sharedWith(participants(&found{rule: f.rule, a: f.a}), o.Participants) == 0 {
			continue
		}
		if at != nil || o.Status != readout.StatusPlanned && o.Status != readout.StatusUnderWay || !sameTime(o.When, e.When) && !sameStay(o.When, e.When) {
			return nil // on which of two journeys?
		}
		at = o
	}
	if at == nil {
		return nil
	}
	if e.When == nil && at.Status == readout.StatusPlanned && at.When != nil {
		when := *at.When
		when.Basis = readout.BasisInferred
		e.When = &when
	}
	return at.Place
}
