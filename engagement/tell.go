package engagement

import (
	"strings"

	"github.com/readout-dev/readout"
)

// tell returns what match f tells of its occasion beside its place: the kind,
// who takes part, when, how long, in which form, about what and to which end.
// The date may change the status: what is told as present and dated ahead is
// planned.
func (r *reader) tell(s *sentence, f *found, next int, status readout.Status) readout.Engagement {
	if f.rule.Kind == readout.KindTalks || f.rule.Kind == readout.KindMeeting {
		f.mediators = s.mediators(f)
		for i := range f.mediators {
			f.mediators[i].Role = readout.RoleMediator
		}
		f.mediators = append(f.mediators, s.inviter(f)...)
	}
	if f.rule.Kind == readout.KindPressConference {
		f.b = append(f.b, s.flanking(f)...)
	}
	e := readout.Engagement{
		Kind: f.rule.Kind, Status: status, Participants: participants(f),
		Duration: s.duration(f), Format: s.format(f), Topics: s.topics(f),
	}
	if status == readout.StatusOccurred || status == readout.StatusUnderWay {
		e.Outcome = s.outcome(f)
	}
	if f.rule.Name == "expelled-from-talks" && (e.Status == readout.StatusProposed || e.Status == readout.StatusPlanned) {
		e.Status = readout.StatusUnderWay // the talks are, whoever is to leave them
	}
	e.When = s.when(f)
	if f.lastTime != nil {
		e.When = f.lastTime
	}
	e.Kind = s.kind(f, next)
	published := published(r.a)
	dated := e.When != nil
	if f.purpose && e.Status == readout.StatusPlanned && !s.weekdayAt(f.last) && (dated && e.When.Last().AddDays(3).Compare(published.First()) < 0 || s.longAgo(published)) {
		e.Status = readout.StatusOccurred // "flew to Cairo in 2011 to meet"
	}
	if f.purpose && e.Status == readout.StatusPlanned && dated && s.wentThen(f, e.When) && e.When.Last().Compare(published.First()) < 0 {
		e.Status = readout.StatusOccurred // "flew to Cairo on Tuesday to meet": the day of the journey
	}
	if (e.Status == readout.StatusPlanned || e.Status == readout.StatusProposed) && dated && s.decided(f) && e.When.Last().Compare(published.First()) < 0 {
		e.Status = readout.StatusOccurred // "attacked for her decision to meet Tarn in March"
	}
	if f.purpose && e.Status == readout.StatusPlanned && !dated && s.went(f) {
		e.Status = readout.StatusOccurred // "flew to Cairo to meet", whenever that was
	}
	switch {
	case e.When == nil:
	case e.Status == readout.StatusPlanned, e.Status == readout.StatusProposed:
		e.When = s.ahead(f, e.When, published)
	case e.Status == readout.StatusOccurred && s.timetable(f):
		if w := s.ahead(f, e.When, published); w != nil && *w != *e.When {
			e.When, e.Status = w, readout.StatusPlanned
		}
	}
	if e.When != nil && e.Status == readout.StatusOccurred && e.Kind == readout.KindVisit && s.timetable(f) && e.When.Start == published {
		e.Status = readout.StatusPlanned // "departs today for Cairo"
	}
	if e.When != nil && e.Status == readout.StatusCancelled && !published.IsZero() && e.When.Last().Compare(published.Last()) <= 0 && !s.setFor(e.When) {
		e.When = nil // the day on which it was called off
	}
	if e.When != nil && !published.IsZero() {
		future := e.When.First().Compare(published.Last()) > 0
		switch {
		case future && e.Status == readout.StatusOccurred && f.form&(formPast|formPart) != 0:
			e.When = nil // what is past is not dated by what is to come
		case future && f.weak && e.When.Precision() == readout.PrecisionMonth && e.When.End.IsZero() && s.pastVerb(f):
			e.When = &readout.When{Start: e.When.First().AddDays(-365).To(readout.PrecisionMonth), Basis: e.When.Basis} // "promised in January at a meeting"
		case future && f.weak && e.When.Precision() < readout.PrecisionDay && s.saysNext(e.When):
			e.Status = readout.StatusPlanned // "her trip to Cairo next month"
		case future && f.weak && e.When.Precision() < readout.PrecisionDay:
			e.When = nil // "in January", which one is not told
		case future && f.verb < 0 && e.Status == readout.StatusOccurred && s.toldThere(f):
			e.When = nil // "at a breakfast the following morning, Brek said"
		case future && s.block == readout.BlockCaption && e.Status == readout.StatusOccurred && e.When.Basis == readout.BasisResolved && e.When.First().AddDays(-7).Compare(published.Last()) <= 0:
			e.When = &readout.When{Start: e.When.First().AddDays(-7), Basis: e.When.Basis} // "meet on Tuesday" below a picture: the last one
		case future && (e.Status == readout.StatusOccurred || e.Status == readout.StatusUnderWay):
			e.Status = readout.StatusPlanned
		case e.Status == readout.StatusPlanned && f.verb < 0 && e.When.Last().Compare(published.First()) < 0 && (s.beforehand(f.anchor) || s.past(f)):
			e.Status = readout.StatusOccurred // "before their meeting on Tuesday"
		case !future && e.Status == readout.StatusOccurred && e.When.Last().AddDays(45).Compare(published) < 0:
			e.Background = true
		}
	}
	if e.When == nil && e.Status == readout.StatusUnderWay && e.Kind != readout.KindTalks && published.Precision() == readout.PrecisionDay {
		e.When = &readout.When{Start: published, Basis: readout.BasisInferred} // it is under way on the document's day
	}
	if open := e.Status == readout.StatusPlanned || e.Status == readout.StatusProposed; open && e.When != nil && e.When.Precision() < readout.PrecisionDay && !published.IsZero() && e.When.Last().Compare(published.First()) < 0 {
		next := e.When.First().AddDays(365).To(readout.PrecisionMonth)
		if e.Status != readout.StatusPlanned || e.When.Precision() != readout.PrecisionMonth || !e.When.End.IsZero() || e.When.Basis != readout.BasisResolved || next.Last().Compare(published.First()) < 0 {
			e.When = nil // when that is, is not told
		} else {
			e.When = &readout.When{Start: next, Basis: readout.BasisResolved} // "set for April" lies ahead; the year was taken for the past one
		}
	}
	if !dated {
		if w := s.bounded(f, e.Status, published); w != nil {
			e.When = w
		}
	}
	return e
}

// wentThen reports whether the date stands with the verb in the past that f is the
// purpose of, so that it dates the journey: "flew on Tuesday to meet".
func (s *sentence) wentThen(f *found, w *readout.When) bool {
	if f.aGroup == nil || f.aGroup.last > f.verb || w.Precision() < readout.PrecisionDay {
		return false
	}
	went, dated := false, false
	for i := f.aGroup.last; i < f.verb; i++ {
		went = went || s.at(i).group < 0 && s.pastTense(i) && (journeys[s.at(i).lower] != 0 || arrivals[s.at(i).lower] && s.at(i+1).lower != "plans")
		k := s.at(i).time
		dated = dated || went && k >= 0 && s.a.Times[k].When.Start == w.Start
	}
	return dated
}

// pastTense reports whether the word at i is a verb in the past, and no participle of a
// passive or perfect, as far as the words say.
func (s *sentence) pastTense(i int) bool {
	tag := s.a.Tokens[s.first+i].XPOS
	return tag == "VBD" || tag == "VBN" && !s.at(i-1).is(classAux)
}

// went reports whether a journey in the past, of which no word says that it was to come
// or failed, stands between A and the verb of f that is its purpose.
func (s *sentence) went(f *found) bool {
	if f.aGroup == nil || f.aGroup.last > f.verb {
		return false
	}
	went := false
	for i := f.aGroup.last; i < f.verb; i++ {
		w := s.at(i)
		if w.group >= 0 {
			continue
		}
		if w.is(classNeg) || w.is(classModal) && w.lower != "to" {
			return false
		}
		went = went || s.pastTense(i) && (journeys[w.lower] != 0 || arrivals[w.lower] && w.lower != "left" && w.lower != "made")
	}
	return went
}

// arrivals are verbs in the past, beside those of travel, for how somebody comes where he
// then meets people: "made a stop on Tuesday to meet Tarn".
var arrivals = map[string]bool{"stopped": true, "landed": true, "arrived": true, "visited": true, "made": true, "paid": true, "left": true}

// past reports whether a date that is told as past stands right behind the noun of f or
// its place: "talks in Cairo last month between".
func (s *sentence) past(f *found) bool {
	for i := f.anchor + 1; i < min(len(s.words), f.anchor+7); i++ {
		switch w := s.at(i); {
		case w.time >= 0 && (w.lower == "last" || w.lower == "yesterday" || w.lower == "ago" || w.lower == "earlier"):
			return true
		case w.is(classSay|classSub|classRel) && w.time < 0:
			return false
		}
	}
	return false
}

// weekdayAt reports whether the name of a day stands at word i: "to meet Tarn on Friday"
// is to come, whenever that is told.
func (s *sentence) weekdayAt(i int) bool {
	if s.at(i).lower == "on" {
		i++
	}
	return weekdays[s.at(i).lower]
}

// officials reports whether A and B hold offices, of which at least one is a
// state's, and not the same state's.
func (d *Finder) officials(f *found) bool {
	if len(f.a) != 1 || len(f.b) != 1 {
		return false
	}
	a, b := &f.a[0], &f.b[0]
	return a.Office != "" && b.Office != "" && a.Represents != b.Represents && (d.states[lower(a.Represents)] || d.states[lower(b.Represents)]) && (a.Represents == "" || b.Represents == "")
}

// inOffice reports whether A and B hold offices of different places or bodies: a mayor
// and an attorney general.
func inOffice(f *found) bool {
	if len(f.a) != 1 || len(f.b) != 1 {
		return false
	}
	a, b := &f.a[0], &f.b[0]
	return a.Office != "" && b.Office != "" && a.Represents != b.Represents
}

// goesTo reports whether A goes somewhere first: "will go to Cairo to speak to".
func (s *sentence) goesTo(f *found) bool {
	if f.aGroup == nil {
		return false
	}
	for i := f.aGroup.last; i < f.verb; i++ {
		if w := s.at(i); w.group < 0 && s.at(i+1).lower == "to" && journeys[w.lower] != 0 {
			return true
		}
	}
	return false
}

// journeys holds the forms of the verbs of travel.
var journeys = func() map[string]verbForm {
	forms := map[string]verbForm{}
	for _, v := range Verbs["go"] {
		inflect(v, forms)
	}
	return forms
}()

// flanking returns those who stand beside A: "Brek, flanked by Tarn, told a news
// conference".
func (s *sentence) flanking(f *found) []party {
	if f.aGroup == nil || len(f.b) > 0 {
		return nil
	}
	for i := f.aGroup.last; i < min(len(s.words), f.aGroup.last+5); i++ {
		switch w := s.at(i); {
		case w.group >= 0:
			return nil
		case w.lower == "flanked" && s.at(i+1).lower == "by", w.lower == "next" && s.at(i+1).lower == "to":
			i++
			fallthrough
		case w.lower == "beside", w.lower == "alongside":
			if g := s.groupAt(i + 1); g != nil && !g.owner && g.parties[0].kind == readout.ActorPerson {
				return s.acting(g)
			}
			return nil
		}
	}
	return nil
}

// longAgo reports whether all dates of the sentence lie weeks before the
// document's.
func (s *sentence) longAgo(published readout.Date) bool {
	const days = 14
	dates := 0
	for i := range s.words {
		k := s.at(i).time
		if k < 0 {
			continue
		}
		t := s.a.Times[k]
		if t.Type != "DATE" || t.When.Start.IsZero() || published.IsZero() || t.When.Last().AddDays(days).Compare(published.First()) >= 0 {
			return false
		}
		dates++
	}
	return dates > 0
}

// toldThere reports whether the verb that A is the subject of tells in the past
// what was said or done on the occasion of f.
func (s *sentence) toldThere(f *found) bool {
	if f.aGroup == nil {
		return false
	}
	i := f.aGroup.last
	for s.at(i).is(classAdverb) {
		i++
	}
	switch w := s.at(i).lower; w {
	case "said", "told", "spoke", "made", "gave", "took", "met":
		return true
	default:
		return strings.HasSuffix(w, "ed") && s.at(i).group < 0
	}
}

// pastVerb reports whether the words from A to the noun of f have a verb in the
// past.
func (s *sentence) pastVerb(f *found) bool {
	if f.aGroup == nil {
		return false
	}
	for i := f.aGroup.last; i < f.anchor; i++ {
		if w := s.at(i); w.group < 0 && s.a.Tokens[s.first+i].UPOS == "VERB" && strings.HasSuffix(w.lower, "ed") && !s.at(i-1).is(classAux) {
			return true
		}
	}
	return false
}

// kind returns the kind of the occasion, which the words beside the pattern may
// change: talks by telephone are a call.
func (s *sentence) kind(f *found, next int) readout.EngagementKind {
	if f.rule.Kind == readout.KindTalks && s.byPhone(f.last) {
		return readout.KindCall
	}
	if f.rule.Name == "two-spoke" && !allPersons(f) {
		return readout.KindTalks // "Sumar and Velia have been talking for months"
	}
	if f.rule.Name == "two-spoke" && (s.place(f, next) != nil || s.at(f.last).lower == "at") {
		return readout.KindMeeting // "spoke in Cairo", "at the summit"
	}
	if n := s.at(f.anchor).lower; n == "conversation" && s.finder.foreign(participants(f)) && s.place(f, next) == nil {
		return readout.KindCall // of people who are not said to be in one place
	}
	if f.rule.Name == "spoke-with" && (s.finder.across(f) || s.finder.officials(f)) && !s.goesTo(f) && !(s.at(f.last).lower == "at" && seats[s.noun(f.last+1)]) && s.place(f, next) == nil && !s.hasWord(0, len(s.words), "meeting") {
		return readout.KindCall // who stand for two states, and are not said to be in one place
	}
	if n := s.at(f.anchor).lower; f.rule.Kind == readout.KindMeeting && (n == "talks" || n == "negotiations") {
		return readout.KindTalks // "attended talks in Cairo"
	}
	if f.rule.Kind == readout.KindSigning && allPersons(f) && len(participants(f)) > 1 {
		return readout.KindMeeting // who signs together meets
	}
	if v := s.at(f.verb).lower; f.rule.Name == "whom-he-met" && (strings.HasPrefix(v, "phon") || strings.HasPrefix(v, "telephon")) {
		return readout.KindCall
	}
	return f.rule.Kind
}

// occasion returns the occasion of e as the sentence tells it.
func (s *sentence) occasion(f *found, e *readout.Engagement) occasion {
	return occasion{
		Engagement: *e, by: f.rule.Name, rank: s.rank(f), sentence: s.index,
		weak: f.weak, news: s.news(f), separate: s.separate(f),
		body:     s.block == readout.BlockParagraph || s.block == readout.BlockDateline || s.block == readout.BlockCaption,
		evidence: []readout.Span{s.span},
	}
}
