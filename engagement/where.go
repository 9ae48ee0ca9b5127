package engagement

import (
	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// elsewhere returns where the occasion of match k took place of which the words
// beside it give no place: where those who took part in it travelled to, by the
// same sentence or by one before that it leads back to; where the greater
// occasion was of which it was a part; or where the story was written. It is nil
// where none of this is told.
func (r *reader) elsewhere(s *sentence, all []found, k int, e *readout.Engagement) *readout.Place {
	f := &all[k]
	if f.rule.Name == "welcomed" && s.at(f.last-1).lower == "to" {
		if g := s.groupAt(f.last); g != nil && len(g.located()) == 1 {
			p := r.finder.placeOf(&g.located()[0])
			return &p // "welcomed Tarn to Port Ona"
		}
	}
	if p := s.spokeAfter(f); p != nil {
		return p
	}
	if p, journey := r.travelled(s, all, k); p != nil {
		if w := s.when(&all[journey]); e.When == nil && w != nil && settled(e.Status) && !w.Open {
			when := *w
			when.Basis = readout.BasisInferred // the day is the journey's
			e.When = &when
			if published := published(r.a); !published.IsZero() {
				e.Background = when.Last().AddDays(45).Compare(published) < 0
			}
		}
		return p
	}
	if k+1 < len(all) && s.within(f, &all[k+1]) {
		if p := s.place(&all[k+1], len(s.words)); p != nil {
			return p
		}
	}
	if p := s.whenIn(f, e); p != nil {
		return p
	}
	if p := r.there(s, f); p != nil {
		return p
	}
	if p := r.sameDay(s, e); p != nil {
		return p
	}
	if p := r.hosted(s, e); p != nil {
		return p
	}
	if p := r.stayed(s, f, e); p != nil {
		return p
	}
	if p := r.onJourney(s, f, e); p != nil {
		return p
	}
	if p := r.briefed(s, f, e); p != nil {
		return p
	}
	return r.written(s, f, e)
}

// duringVisit returns the month of a journey to come of which e is a part, as one
// of the last sentences told of it: "During the visit, Brek will meet Tarn"; nil
// where e has a date, or is none.
func (r *reader) duringVisit(s *sentence, e *readout.Engagement) *readout.When {
	if e.When != nil || e.Status != readout.StatusPlanned || e.Kind == readout.KindCall || e.Kind == readout.KindMessage {
		return nil
	}
	reach := 3 // sentences
	if s.hasWord(0, len(s.words), "also") {
		reach = 8 // what he is to do besides
	}
	for i := len(r.occasions) - 1; i >= max(0, len(r.occasions)-4); i-- {
		o := &r.occasions[i]
		if o.Kind != readout.KindVisit || o.Status != readout.StatusPlanned || s.index-o.sentence > reach || o.When == nil || o.When.Open || o.When.Precision() < readout.PrecisionMonth || sharedWith(o.Participants, e.Participants) == 0 {
			continue
		}
		month := o.When.Start.To(readout.PrecisionMonth)
		if o.When.Last().To(readout.PrecisionMonth) != month {
			return nil
		}
		return &readout.When{Start: month, Basis: readout.BasisInferred}
	}
	return nil
}

// sameDay returns the place, abroad, at which one of those who take part in e
// was on the day of e, as one of the last sentences told; nil for none.
func (r *reader) sameDay(s *sentence, e *readout.Engagement) *readout.Place {
	if e.When == nil || e.When.Precision() < readout.PrecisionDay || e.When.Open || e.Kind == readout.KindCall || e.Kind == readout.KindMessage {
		return nil
	}
	for i := len(r.occasions) - 1; i >= max(0, len(r.occasions)-4); i-- {
		o := &r.occasions[i]
		if s.index-o.sentence > 3 || o.Place == nil || o.When == nil || o.When.Start.To(readout.PrecisionDay) != e.When.Start.To(readout.PrecisionDay) && !s.stillThere(o, e) && !o.spans(e) || o.Status != readout.StatusOccurred && o.Status != readout.StatusUnderWay {
			continue
		}
		for _, p := range o.Participants {
			if sharedWith([]readout.Participant{p}, e.Participants) == 0 || p.ID == "" && p.Represents == "" {
				continue
			}
			if one := (occasion{Engagement: readout.Engagement{Participants: []readout.Participant{p}}}); one.abroad(o.Place) {
				return o.Place
			}
		}
	}
	return nil
}

// spans reports whether o is a stay, of which it is told from when to when, and e falls
// into it.
func (o *occasion) spans(e *readout.Engagement) bool {
	const days = 8
	if o.Kind != readout.KindVisit || o.Status != readout.StatusUnderWay || o.When.Open || o.When.End.IsZero() || o.When.Precision() < readout.PrecisionDay {
		return false
	}
	first, day := o.When.First(), e.When.First()
	return first.Compare(day) <= 0 && day.Compare(o.When.Last()) <= 0 && o.When.Last().Compare(first.AddDays(days)) <= 0
}

// stillThere reports whether e is of the two days after the arrival that the sentence
// before told of, and s does not say that the traveller had left.
func (s *sentence) stillThere(o *occasion, e *readout.Engagement) bool {
	const days = 2
	if o.Kind != readout.KindVisit || s.index-o.sentence > 1 || o.When.Precision() < readout.PrecisionDay || o.When.Last().AddDays(-days).Compare(o.When.First()) > 0 {
		return false
	}
	for _, w := range [...]string{"return", "returning", "returned", "back", "home", "left", "leaving", "flew", "later", "before"} {
		if s.hasWord(0, len(s.words), w) {
			return false
		}
	}
	arrived, met := o.When.Last().To(readout.PrecisionDay), e.When.Start.To(readout.PrecisionDay)
	return arrived.Compare(met) < 0 && met.Compare(arrived.AddDays(days)) <= 0
}

// travelled returns the place of a journey, and its match, that the same sentence tells
// of one of the participants: "flew to Cairo and met", "will meet Tarn when he
// arrives in Cairo".
func (r *reader) travelled(s *sentence, all []found, k int) (p *readout.Place, journey int) {
	who := participants(&all[k])
	for i := range all {
		f := &all[i]
		if i < k && s.fronting(f) && f.rule.Kind == readout.KindVisit && len(f.places) == 1 && sharedWith(participants(f), who) > 0 {
			p := r.finder.placeOf(&f.places[0])
			return &p, i // "When Brek flew to Cairo, she met Tarn"
		}
		if i < k && (f.aGroup == nil || f.aGroup != all[k].aGroup && (f.verb >= 0 || sharedWith(participants(f), who) < len(f.a))) && s.at(s.clauseBegin(all[k].anchor)-1).lower != "which" {
			continue
		}
		if i > k && f.rule.Kind == readout.KindVisit && len(f.places) == 1 && s.at(s.clauseBegin(f.anchor)-1).lower == "when" {
			p := r.finder.placeOf(&f.places[0]) // "will meet Tarn when her guest arrives in Cairo"
			return &p, i
		}
		if f.rule.Name == "left-place" && s.at(all[k].verb-1).lower == "before" {
			continue // "left Cairo before meeting Tarn"
		}
		if i > k && (f.verb >= 0 || s.beforehand(f.anchor)) {
			continue // "met Tarn and flew to Cairo", "met Tarn ahead of a trip to Cairo"
		}
		if f.rule.Kind == readout.KindVisit && len(f.places) == 1 && f.rule.Name != "returned-from" && f.rule.Name != "left-for" && sharedWith(participants(f), who) > 0 {
			p := r.finder.placeOf(&f.places[0])
			return &p, i
		}
	}
	return nil, -1
}

// fronting reports whether f is told in a clause before its sentence that says when
// the rest took place.
func (s *sentence) fronting(f *found) bool {
	switch s.at(0).lower {
	case "when", "while", "as":
	default:
		return false
	}
	for i := 1; i < f.first; i++ {
		if s.at(i).lower == "," && s.at(i).group < 0 {
			return false
		}
	}
	switch f.rule.Name {
	case "returned-from", "left-for", "left-place", "flew-home-from":
		return false
	}
	return true
}

// whenIn returns the place to which somebody comes when what f plans is to be: "will meet
// Tarn when the front-runner arrives in Cairo"; nil where that is not told.
func (s *sentence) whenIn(f *found, e *readout.Engagement) *readout.Place {
	if e.Status != readout.StatusPlanned && e.Status != readout.StatusProposed {
		return nil
	}
	const near = 14 // words
	for i := f.last; i < min(len(s.words), f.last+4); i++ {
		if s.at(i).lower != "when" {
			continue
		}
		for k := i + 1; k < min(len(s.words), i+near); k++ {
			switch w := s.at(k); {
			case w.group >= 0:
			case w.lower == "arrives" || w.lower == "lands":
				return s.placeAt(k + 1)
			case w.is(classPunct) && w.lower != "-":
				return nil
			}
		}
	}
	return nil
}

// within reports whether the occasion of f takes place at that of g: "met at the
// NATO summit in".
func (s *sentence) within(f, g *found) bool {
	if g.rule.left != leftNoun || g.first < f.last {
		return false
	}
	for i := g.first - 1; i > g.first-4; i-- {
		switch s.at(i).lower {
		case "of":
			if n := s.at(i - 1).lower; n == "sidelines" || n == "margins" || n == "fringes" || n == "fringe" {
				return true
			}
		case "at", "during", "for":
			return i <= f.last+4
		}
	}
	return false
}

// besides reports whether f was on the sidelines of what was told of before.
func (s *sentence) besides(f *found) bool {
	for i := f.last; i < f.last+5; i++ {
		switch s.at(i).lower {
		case "sidelines", "margins", "fringes":
			return s.at(i+1).lower != "of"
		}
	}
	return false
}

// there returns the place of an occasion told of just before that the words of
// f lead back to: "met Tarn there", "during the visit, she met Tarn"; nil where
// they don't.
func (r *reader) there(s *sentence, f *found) *readout.Place {
	n := len(r.occasions)
	if n == 0 {
		return nil
	}
	if o := &r.occasions[n-1]; s.besides(f) && s.index-o.sentence <= 1 && o.Kind == readout.KindMeeting && len(o.Participants) > 0 && settled(o.Status) {
		return o.Place // "met on the sidelines"
	}
	if o := &r.occasions[n-1]; (s.at(0).lower == "there" || s.at(1).lower == "there" || s.at(f.last).lower == "there") && s.index-o.sentence <= 1 {
		return o.Place
	}
	for i := range s.words {
		switch s.at(i).lower {
		case "visit", "trip", "stop", "stay":
		default:
			continue
		}
		if p := s.at(i - 2).lower; p != "during" && p != "on" || !s.definite(i) {
			continue
		}
		for k := n - 1; k >= max(0, n-4); k-- {
			o := &r.occasions[k]
			if o.Kind == readout.KindVisit && s.index-o.sentence <= 3 && sharedWith(participants(f), o.Participants) > 0 {
				return o.Place
			}
		}
	}
	return nil
}

// spokeAfter returns where somebody spoke right after the occasion of f, of which the words
// give no other place: "Speaking in Cairo after talks with Tarn"; nil where nobody did.
func (s *sentence) spokeAfter(f *found) *readout.Place {
	k := f.anchor - 1
	for k > 0 && (s.at(k).is(classDet|classAdj) || possessive[s.at(k).lower]) {
		k--
	}
	if w := s.at(k).lower; w != "after" && w != "following" || f.rule.Kind == readout.KindVisit {
		return nil
	}
	const near = 7 // words
	for i := k - 1; i > max(0, k-near); i-- {
		if s.at(i).lower != "in" {
			continue
		}
		for n := i - 1; n >= max(0, i-3); n-- {
			switch s.at(n).lower {
			case "speaking", "spoke", "said", "told":
				return s.placeAt(i)
			}
		}
	}
	return nil
}

// stayed returns the place, abroad, to which the sentence before told that somebody had
// gone who takes part in what f tells as news, on no other day, and of which no word says
// that he had left: "Brek flew to Cairo on Tuesday. At the palace she met Tarn."
func (r *reader) stayed(s *sentence, f *found, e *readout.Engagement) *readout.Place {
	n := len(r.occasions)
	if n == 0 || e.When != nil || e.Status != readout.StatusOccurred || e.Kind == readout.KindCall || e.Kind == readout.KindMessage || !s.news(f) {
		return nil
	}
	o := &r.occasions[n-1]
	if o.Kind != readout.KindVisit || o.Place == nil || s.index-o.sentence != 1 || o.Status != readout.StatusOccurred || o.Background || len(f.a) != 1 || sharedWith(participants(&found{rule: f.rule, a: f.a}), o.Participants) == 0 || !o.abroad(o.Place) {
		return nil
	}
	for _, w := range [...]string{"return", "returning", "returned", "back", "home", "left", "leaving", "flew", "later", "before", "earlier", "then", "next", "after", "also"} {
		if s.hasWord(0, len(s.words), w) {
			return nil
		}
	}
	return o.Place
}

// pastTopic returns the word behind the topic that the words at i give, where that is a
// matter which lies nowhere, so that a place behind it is the occasion's: "talks on water
// in Cairo", but not "talks on the war in Velia"; i where no such topic stands there.
func (s *sentence) pastTopic(i, end int) int {
	if w := s.at(i).lower; w != "on" && w != "about" || s.at(i).time >= 0 {
		return i
	}
	const long = 5 // words
	for k := i + 1; k < min(end, i+long); k++ {
		w := s.at(k)
		if w.group >= 0 || w.time >= 0 {
			return i
		}
		if w.lower == "in" || w.lower == "at" {
			if matters[s.at(k-1).lower] && s.placeAt(k) != nil {
				return k
			}
			return i
		}
		if w.class != 0 && !w.is(classDet|classAdj|classConj) {
			return i
		}
	}
	return i
}

// matters are nouns for what people talk about that has no place of its own.
var matters = wordset.Of(`water trade gas oil fishing fisheries tariffs prices debt energy visas cooperation ties relations climate grain wheat
	steel investment tourism extradition disarmament arms sanctions customs tax taxes aid`)
