package engagement

import (
	"slices"

	"github.com/readout-dev/readout"
)

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
	if !ok {
		return
	}
	e := r.tell(s, f, next, status)
	if f.rule.Open {
		r.attend(s, f, &e)
		return
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
	if e.Kind == readout.KindMessage && r.sameLetter(s, f) {
		return
	}
	if w := r.duringVisit(s, &e); w != nil {
		e.When = w
	}
	one := func(place *readout.Place, participants []readout.Participant) {
		o := s.occasion(f, &e)
		o.Place, o.Participants = place, participants
		if w := r.whenThere(s, &o.Engagement); w != nil {
			o.When = w
		}
		if k := r.after(s, &o.Engagement); k >= 0 {
			o.follows, o.met = true, k
		}
		if place == nil && f.rule.Name == "visited-there" {
			o.Place = r.hostOf(s, f)
			place = o.Place
		}
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
		if len(f.b) > 0 { // "visited Tarn in Cairo" tells of a meeting, too
			meeting := occasion{Engagement: e, by: "visited-him", rank: s.rank(f), sentence: s.index, weak: f.weak, news: s.news(f), body: true, evidence: []readout.Span{s.span}}
			place := r.finder.placeOf(&f.places[0])
			meeting.Kind, meeting.Place = readout.KindMeeting, &place
			host := f.b
			f.b = nil
			e.Participants = participants(f)
			for i := range host {
				host[i].Role = readout.RoleHost
				meeting.Participants = append(slices.Clone(e.Participants), host[i].Participant)
				r.join(&meeting)
			}
		}
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
		if w := r.alsoThen(s, f, &e, nil); w != nil {
			e.When = w
		}
		one(nil, e.Participants)
		r.others(s, f, &e, one)
	default:
		if f.rule.Name == "joined-talks" && (s.definite(f.anchor) && r.joinLast(s, f) || len(e.Participants) == 1 && (f.a[0].kind == readout.ActorPerson || s.at(f.verb-1).lower == "to" && s.agreed(f))) {
			return // with whom, is not told
		}
		place := s.place(f, next)
		if place == nil && f.lastTime != nil {
			place = s.lastPlace(f)
		}
		if k > 0 && e.When == nil && s.within(&all[k-1], f) {
			e.When = s.when(&all[k-1]) // "met on Sunday at a NATO summit"
		}
		if place == nil && len(f.places) > 0 && f.places[0].place() {
			p := r.finder.placeOf(&f.places[0])
			place = &p
		}
		if f.carried && r.movedOn(s, place) {
			e.When = nil
		} else if w := r.alsoThen(s, f, &e, place); w != nil {
			e.When = w
		}
		if place == nil {
			place = r.elsewhere(s, all, k, &e)
		}
		if w := r.onThatJourney(s, f, &e, place); w != nil {
			e.When = w
		}
		if _, j := r.travelled(s, all, k); j >= 0 && j < k && f.verb < 0 && f.rule.Kind == readout.KindTalks {
			f.journey = &all[j]
		}
		if place == nil && e.Kind == readout.KindPressConference && len(f.places) == 1 && f.places[0].kind == readout.ActorBody {
			place = &readout.Place{Name: withoutArticle(r.a.Text(f.places[0].span))}
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

// sameLetter adds what f tells of "the letter" to the one that its writer is told before
// to have written to people without names: "in a letter to colleagues … wrote in the
// letter to fellow senators". It reports whether there was one.
func (r *reader) sameLetter(s *sentence, f *found) bool {
	if len(f.a) != 1 || f.a[0].ID == "" || len(f.b) != 1 || f.b[0].ID != "" && f.b[0].kind != readout.ActorGroup || !s.hasWord(f.first, f.last, "letter") {
		return false
	}
	for i := f.first; i < f.last; i++ {
		if s.at(i).lower == "letter" && s.at(i-1).lower != "the" {
			return false
		}
	}
	for i := len(r.occasions) - 1; i >= max(0, len(r.occasions)-lookBack); i-- {
		o := &r.occasions[i]
		if o.Kind != readout.KindMessage || len(o.Participants) != 2 || o.Participants[0].ID != f.a[0].ID || o.Participants[1].ID != "" {
			continue
		}
		o.cite(s.span)
		o.sentence = s.index
		return true
	}
	return false
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
