package engagement

import "github.com/readout-dev/readout"

// add makes the occasions of match k of all and joins each to a known one.
func (r *reader) add(s *sentence, all []found, k, next int) {
	f := &all[k]
	if split := s.apart(f); len(split) > 0 {
		for i := range split {
			r.add(s, split, i, next)
		}
		return
	}
	status, ok := s.status(f)
	if !ok || f.rule.Only != "" && status != f.rule.Only {
		return
	}
	if f.rule.Kind == readout.KindTalks || f.rule.Kind == readout.KindMeeting {
		f.mediators = s.mediators(f)
		for i := range f.mediators {
			f.mediators[i].Role = readout.RoleMediator
		}
	}
	e := readout.Engagement{
		Kind: f.rule.Kind, Status: status, Participants: participants(f),
		Duration: s.duration(f), Format: s.format(f), Topics: s.topics(f),
	}
	if status == readout.StatusOccurred || status == readout.StatusUnderWay {
		e.Outcome = s.outcome(f)
	}
	e.When = s.when(f)
	if e.Kind == readout.KindTalks && s.byPhone(f.last) {
		e.Kind = readout.KindCall
	}
	if f.rule.Name == "spoke-with" && s.finder.across(f) && s.place(f, next) == nil && !s.hasWord(0, len(s.words), "meeting") {
		e.Kind = readout.KindCall // who stand for two states, and are not said to be in one place
	}
	if n := s.at(f.anchor).lower; e.Kind == readout.KindMeeting && (n == "talks" || n == "negotiations") {
		e.Kind = readout.KindTalks // "attended talks in Cairo"
	}
	if e.Kind == readout.KindSigning && allPersons(f) {
		e.Kind = readout.KindMeeting // who signs together meets
	}
	published := published(r.a)
	dated := e.When != nil
	switch {
	case e.When == nil:
	case e.Status == readout.StatusPlanned, e.Status == readout.StatusProposed:
		e.When = s.ahead(f, e.When, published)
	case e.Status == readout.StatusOccurred && s.timetable(f):
		if w := s.ahead(f, e.When, published); w != nil && *w != *e.When {
			e.When, e.Status = w, readout.StatusPlanned
		}
	}
	if e.When != nil && e.Status == readout.StatusCancelled && !published.IsZero() && e.When.First().Compare(published.Last()) <= 0 {
		e.When = nil // the day on which it was called off
	}
	if e.When != nil && !published.IsZero() {
		future := e.When.First().Compare(published.Last()) > 0
		switch {
		case future && e.Status == readout.StatusOccurred && f.form&(formPast|formPart) != 0:
			e.When = nil // what is past is not dated by what is to come
		case future && f.weak && e.When.Precision() < readout.PrecisionDay:
			e.When = nil // "in January", which one is not told
		case future && (e.Status == readout.StatusOccurred || e.Status == readout.StatusUnderWay):
			e.Status = readout.StatusPlanned
		case e.Status == readout.StatusPlanned && f.verb < 0 && e.When.Last().Compare(published.First()) < 0 && f.lead > 0 && s.at(f.lead).lower == "before":
			e.Status = readout.StatusOccurred // "before their meeting on Tuesday"
		case !future && e.Status == readout.StatusOccurred && e.When.Last().AddDays(45).Compare(published) < 0:
			e.Background = true
		}
	}
	if e.When == nil && e.Status == readout.StatusUnderWay && e.Kind != readout.KindTalks && published.Precision() == readout.PrecisionDay {
		e.When = &readout.When{Start: published, Basis: readout.BasisInferred} // it is under way on the document's day
	}
	if open := e.Status == readout.StatusPlanned || e.Status == readout.StatusProposed; open && e.When != nil && e.When.Precision() < readout.PrecisionDay && !published.IsZero() && e.When.Last().Compare(published.First()) < 0 {
		e.When = nil // "set for April" lies ahead; the year was taken for the past one
	}
	if !dated {
		if w := s.bounded(f, e.Status, published); w != nil {
			e.When = w
		}
	}
	if mediated[f.rule.Name] {
		if s.definite(f.anchor) && r.joinLast(s, f) {
			return
		}
		if !s.between(f) && (stateAlone(f) || e.Kind == readout.KindMeeting) {
			return // which state mediates is told, between whom is not
		}
		e.Participants = participants(f)
	}
	rank := s.rank(f)
	one := func(place *readout.Place, participants []readout.Participant) {
		o := occasion{
			Engagement: e, by: f.rule.Name, rank: rank, sentence: s.index,
			weak: f.weak, news: s.news(f),
			body:     s.block == readout.BlockParagraph || s.block == readout.BlockDateline || s.block == readout.BlockCaption,
			evidence: []readout.Span{s.span},
		}
		o.Place, o.Participants = place, participants
		if place == nil && e.Kind == readout.KindVisit {
			r.pending = append(r.pending, o)
			return
		}
		r.join(&o)
	}
	if (e.Kind == readout.KindMeeting || e.Kind == readout.KindCall) && len(f.b) > 0 && f.b[0].many && f.b[0].form == readout.FormNominal {
		if named := s.including(f.last); len(named) > 0 {
			// "met several leaders, including Brek and Tarn": a meeting with each.
			place := s.place(f, next)
			for i := range named {
				g := *f
				g.b = named[i : i+1]
				one(place, participants(&g))
			}
			return
		}
	}
	switch e.Kind {
	case readout.KindVisit:
		e.VisitType = s.visitType(f)
		if len(f.places) == 0 {
			one(nil, e.Participants)
			return
		}
		for i := range f.places {
			p := r.finder.placeOf(&f.places[i])
			one(&p, e.Participants)
		}
		for _, stop := range s.further(f) {
			e.When = stop.when
			for i := range stop.parties {
				p := r.finder.placeOf(&stop.parties[i])
				one(&p, e.Participants)
			}
		}
	case readout.KindCall:
		one(nil, e.Participants)
		r.others(s, f, &e, one)
	default:
		if f.rule.Name == "joined-talks" && s.definite(f.anchor) && r.joinLast(s, f) {
			return
		}
		place := s.place(f, next)
		if place == nil && len(f.places) > 0 && f.places[0].place() {
			p := r.finder.placeOf(&f.places[0])
			place = &p
		}
		if place == nil {
			place = r.travelled(all, k)
		}
		if place == nil && (s.at(0).lower == "there" || s.at(1).lower == "there") {
			place = r.lastPlace(s)
		}
		one(place, e.Participants)
		r.others(s, f, &e, one)
	}
}

// others makes the occasions with the further partners that f names.
func (r *reader) others(s *sentence, f *found, e *readout.Engagement, one func(*readout.Place, []readout.Participant)) {
	for _, more := range s.further(f) {
		g := *f
		g.b, e.When = more.parties, more.when
		one(more.place, participants(&g))
	}
}

// lastPlace returns the place that the sentence before told of, for "there".
func (r *reader) lastPlace(s *sentence) *readout.Place {
	if n := len(r.occasions); n > 0 && s.index-r.occasions[n-1].sentence == 1 {
		return r.occasions[n-1].Place
	}
	return nil
}

// byPhone reports whether the words from word i on say that it was by
// telephone: "held talks with Tarn by phone".
func (s *sentence) byPhone(i int) bool {
	for k := i; k < i+5; k++ {
		switch s.at(k).lower {
		case "by", "over", "on", "via":
			n := s.at(k + 1).lower
			if n == "the" {
				n = s.at(k + 2).lower
			}
			if n == "phone" || n == "telephone" || n == "video" {
				return true
			}
		}
	}
	return false
}

// travelled returns the place of a journey that the same sentence tells of one
// of the participants: "flew to Cairo and met", "will meet Tarn when he
// arrives in Cairo".
func (r *reader) travelled(all []found, k int) *readout.Place {
	who := participants(&all[k])
	for i := range all {
		f := &all[i]
		if i < k && (f.aGroup == nil || f.aGroup != all[k].aGroup) {
			continue
		}
		if f.rule.Kind == readout.KindVisit && len(f.places) == 1 && f.rule.Name != "returned-from" && f.rule.Name != "left-for" && sharedWith(participants(f), who) > 0 {
			p := r.finder.placeOf(&f.places[0])
			return &p
		}
	}
	return nil
}

// rank tells how well a sentence stands as evidence alone: names before
// pronouns, the body before headlines and captions.
func (s *sentence) rank(f *found) int {
	n := 0
	for _, ps := range [][]party{f.a, f.b} {
		for i := range ps {
			if ps[i].form == readout.FormPronoun {
				n += 4
			}
		}
	}
	if s.block != readout.BlockParagraph {
		n += 2
	}
	return n
}

// participants returns the parties of f with their roles, nobody twice.
func participants(f *found) []readout.Participant {
	var out []readout.Participant
	add := func(ps []party, role readout.Role) {
		for _, p := range ps {
			if role != "" {
				p.Role = role
			}
			if f.rule.Kind == readout.KindVisit {
				p.Role = readout.RoleVisitor
			}
			dup := false
			for i := range out {
				dup = dup || same(&out[i], &p.Participant)
			}
			if !dup {
				out = append(out, p.Participant)
			}
		}
	}
	add(f.a, f.rule.RoleA)
	add(f.b, f.rule.RoleB)
	add(f.mediators, "")
	return out
}
