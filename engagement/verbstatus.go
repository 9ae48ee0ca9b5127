package engagement

import "github.com/readout-dev/readout"

// perhaps reports whether the words from first up to last have a modal verb that
// leaves open what "have" with a participle tells: "should have met".
func (s *sentence) perhaps(first, last int) bool {
	for k := first; k < last; k++ {
		switch s.at(k).lower {
		case "should", "could", "may", "might", "must", "ought":
			return true
		}
	}
	return false
}

// free reports whether the infinitive at word v, governed by word j and the
// words between, is of what somebody may, could or only seems to do.
func (s *sentence) free(j, v int) bool {
	if s.at(v-1).lower != "to" {
		return false
	}
	w := s.at(v - 2).lower
	past := func(k int) bool { b := s.at(k).lower; return b == "was" || b == "were" || b == "been" }
	switch w {
	case "free", "pretended", "pretends", "pretend", "entitled", "welcome", "afraid", "curious", "tempted", "time", "chance", "how", "where", "tired", "busy", "ill", "weak", "sick":
		return w != "time" || s.hasWord(v-5, v, "no")
	case "able", "allowed", "permitted", "unable":
		return w != "unable" && !past(v-3) && !s.hasWord(j+1, v, "will")
	}
	return false
}

// verbStatus reads the tense and mood of the verb at word v.
func (s *sentence) verbStatus(f *found, v int, form verbForm) (readout.Status, bool) {
	j := s.verbGroup(v)
	m := s.mood(j+1, v)
	if f.rule.anchor.words["be"] != 0 && f.rule.Name != "was-told-in-call" {
		m |= s.mood(v, f.last) // "is due in"
	}
	lead := s.at(j + 1)
	prev := s.at(v - 1)
	if s.hasWord(j+1, v, "yet") && prev.lower == "to" && s.at(v-2).lower == "yet" {
		return readout.StatusDidNotOccur, true // "has yet to meet"
	}
	if f.rule.Name == "sent-condolences" && s.hasWord(j, v, "like", "wish", "wishes") {
		return readout.StatusOccurred, true // who says that he wishes to, does
	}
	would, have, be := false, false, ""
	for k := j + 1; k < v; k++ {
		switch w := s.at(k); w.lower {
		case "would", "'d":
			would = true
		case "have", "has", "had", "'ve", "having":
			have = true
		case "is", "are", "'s", "'re", "am", "was", "were", "be", "been":
			be = w.lower
		}
	}
	if have && (would || s.perhaps(j+1, v)) {
		return "", false // "would have met", "may have met"
	}
	if s.free(j, v) {
		return "", false // "is free to visit", "pretended to meet"
	}
	if m&moodNegated != 0 && s.hasWord(j+1, v, "need", "needed", "needs") {
		return "", false // "did not need to meet"
	}
	if have && !would && m == moodNegated && f.rule.Kind == readout.KindMeeting {
		if w := s.lastTime(f); w != nil {
			f.lastTime = w
			return readout.StatusOccurred, true
		}
	}
	switch {
	case f.rule.Status == readout.StatusDidNotOccur:
		return (m &^ moodNegated).status(f.rule.Status), true
	case f.rule.Status != "":
		return m.status(f.rule.Status), true
	case f.rule.Name == "back-from":
		return m.status(readout.StatusOccurred), true
	case f.rule.anchor.words["be"] != 0 && form&formThird != 0: // "is in Cairo for talks"
		return m.status(readout.StatusUnderWay), true
	}
	infinitive := false
	for k := j + 1; k < v; k++ {
		if s.at(k).lower == "to" {
			infinitive = true
		}
	}
	switch {
	case would:
		return (m | moodPlanned).status(readout.StatusPlanned), true
	case infinitive && have && (be == "was" || be == "were"):
		return readout.StatusDidNotOccur, true // "was to have met"
	case infinitive && m&^moodNegated == 0 && lead.lower == "to":
		if w := s.at(j); (w.group >= 0 || w.time >= 0) && s.hasBeen(j) {
			return readout.StatusOccurred, true
		}
		st := s.purpose(j, m)
		f.purpose = st == readout.StatusPlanned && m == 0 && s.mood(max(s.clauseBegin(j+1), j-10), j+1)&moodPlanned == 0
		return st, true
	case infinitive && be != "" && m == 0: // "is to meet"
		return readout.StatusPlanned, true
	case infinitive && have && m == 0: // "has to meet"
		return readout.StatusProposed, true
	case form&formIng != 0:
		switch {
		case m != 0:
			return m.status(readout.StatusOccurred), true
		case be == "was" || be == "were":
			return readout.StatusOccurred, true
		case be != "":
			return readout.StatusUnderWay, true
		}
		if w := s.at(j); w.lower == "before" {
			return s.mood(s.clauseBegin(j), j).status(readout.StatusOccurred), true
		} else if w.is(classPrep|classSub) && w.lower != "of" && w.lower != "for" && w.lower != "about" {
			return readout.StatusOccurred, true
		}
		return s.mood(max(s.clauseBegin(v), v-5), v).status(readout.StatusOccurred), true
	case form&(formPast|formPart) != 0 && (form&formBase == 0 || have):
		return m.status(readout.StatusOccurred), true
	case form&formThird != 0:
		switch s.at(s.clauseBegin(v) - 1).lower {
		case "until", "when", "once", "before", "after":
			return m.status(readout.StatusPlanned), true
		}
		return s.present(m, f), true
	case prev.is(classAux) || m != 0:
		return m.status(readout.StatusOccurred), true
	case form&formBase != 0 && s.proposedThat(v):
		return readout.StatusProposed, true
	}
	// A base form with no word before it: "will fly to Cairo and meet Tarn",
	// or the present of a plural subject.
	if w := s.at(j); w.is(classConj) || w.lower == "," {
		from := s.clauseBegin(v)
		if f.aGroup != nil {
			from = f.aGroup.last
		}
		if m := s.mood(from, v); m != 0 {
			return m.status(readout.StatusOccurred), true
		}
		if s.hasWord(from, v, "to") {
			return s.purpose(s.clauseBegin(v), 0), true
		}
	}
	return s.present(m, f), true
}

// proposedThat reports whether the clause of the base form at word v is what somebody
// proposes: "proposed on Tuesday that she and Tarn meet".
func (s *sentence) proposedThat(v int) bool {
	const near = 7 // words
	that := v - 1
	for ; that > max(0, v-near) && s.at(that).lower != "that"; that-- {
		if w := s.at(that); w.group < 0 && w.lower != "and" {
			return false
		}
	}
	for k := that - 1; k >= max(0, that-6); k-- {
		switch w := s.at(k); w.lower {
		case "proposed", "proposes", "suggested", "suggests", "demanded", "demands", "recommended", "recommends", "requested", "requests", "urged", "insisted":
			return w.group < 0
		}
	}
	return false
}

// hasBeen reports whether the clause that ends at word j says that somebody was
// somewhere: "was in Cairo to meet".
func (s *sentence) hasBeen(j int) bool {
	for i := j; i > max(s.clauseBegin(j), j-8); i-- {
		switch w := s.at(i); {
		case (w.lower == "was" || w.lower == "were") && w.group < 0:
			return s.at(i+1).lower == "in" || s.at(i+1).lower == "at"
		case w.group < 0 && w.time < 0 && !w.is(classPrep|classDet):
			return false
		}
	}
	return false
}

// present reads the simple present: what a headline or caption tells has
// occurred, a timetable is planned.
func (s *sentence) present(m mood, f *found) readout.Status {
	return m.status(readout.StatusOccurred)
}

// purpose reads "to meet": what was invited, urged or planned before it; on a
// journey it is planned as long as the traveller has not come back.
func (s *sentence) purpose(j int, m mood) readout.Status {
	from := max(s.clauseBegin(j+1), j-10)
	got := m | s.mood(from, j+1)
	if g := s.at(j).group; g >= 0 {
		if first := s.groups[g].first; s.isFirst(first) || s.foremost(first) {
			return got.status(readout.StatusOccurred) // "is the first president to visit"
		}
		switch w := s.at(s.groups[g].first - 1).lower; {
		case w == "for" && s.at(s.groups[g].first-2).lower == "paid":
			return got.status(readout.StatusOccurred) // "paid for lawmakers to fly"
		case ordered[w]:
			got |= moodProposed // "told Tarn to meet"
		case w == "got":
			return got.status(readout.StatusOccurred) // "got Tarn to meet"
		}
	}
	if s.hasWord(s.verbGroup(j)+1, j, "would") {
		got |= moodProposed // "would be honoured to meet"
	}
	if got == 0 && s.cameTo(j) {
		return readout.StatusOccurred
	}
	return got.status(readout.StatusPlanned)
}

// ordered are verbs that ask of their object to do what follows.
var ordered = map[string]bool{
	"told": true, "tells": true, "ordered": true, "orders": true, "instructed": true, "directed": true, "commanded": true, "begged": true, "advised": true, "implored": true,
}

// cameTo reports whether who did what the words up to word j tell did what
// follows as well: "was glad to meet", "got to meet", "went on to meet".
func (s *sentence) cameTo(j int) bool {
	switch s.at(j).lower {
	case "glad", "pleased", "honoured", "honored", "proud", "happy", "delighted", "surprised", "privileged":
		was := s.at(s.verbGroup(j) + 1).lower
		return was == "was" || was == "were"
	case "got", "went":
		return true
	case "on":
		return s.at(j-1).lower == "went"
	}
	return false
}
