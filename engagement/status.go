package engagement

import "github.com/readout-dev/readout"

// status tells how the engagement stands. ok is false for what is none:
// questions, conditions, habits.
func (s *sentence) status(f *found) (readout.Status, bool) {
	if s.asks && f.last > s.asksFrom || !s.asks && f.anchor < s.question || s.conditional(f) || s.unsaid(f) || s.habit(f) && f.rule.Kind != readout.KindPressConference || s.unreal(f) {
		return "", false
	}
	if s.speaks(f.aGroup) && s.thought(f) {
		return "", false
	}
	st, ok := s.told(f)
	if ok && st == readout.StatusPlanned && s.thenCalledOff(f) {
		st = readout.StatusCancelled
	}
	if ok && s.whichever(f, st) || st == readout.StatusProposed && s.noneArranged(f) {
		return "", false
	}
	if f.rule.Kind == readout.KindPressConference && st == readout.StatusDidNotOccur {
		return "", false // "without a news conference"
	}
	if ok && s.denied(f.first) {
		switch st {
		case readout.StatusDidNotOccur, readout.StatusCancelled:
			return "", false // who denies that he refused has not said that he came
		}
		return readout.StatusDidNotOccur, true
	}
	return st, ok
}

// noneArranged reports whether the sentence goes on to say that of the occasion that f
// tells somebody would like nothing has come: "but no meeting has been arranged".
func (s *sentence) noneArranged(f *found) bool {
	for i := f.last; i < min(len(s.words), f.last+8); i++ {
		if s.at(i).lower != "no" {
			continue
		}
		switch singular(s.noun(i + 1)) {
		case "meeting", "visit", "trip", "call", "talk":
			return true
		}
	}
	return false
}

// told reads the status from the verb or the noun.
func (s *sentence) told(f *found) (readout.Status, bool) {
	if f.rule.anchor.kind == partVerb {
		if f.rule.Status == readout.StatusProposed && s.tookPlace(f.last) {
			return readout.StatusOccurred, true
		}
		return s.verbStatus(f, f.verb, f.form)
	}
	if f.verb >= 0 {
		st, ok := s.verbStatus(f, f.verb, f.form)
		if !ok {
			return "", false
		}
		if s.tookPlace(f.last) {
			return readout.StatusOccurred, true
		}
		if f.rule.Status != "" && st == readout.StatusOccurred {
			return f.rule.Status, true
		}
		switch m := s.mood(f.verb, f.anchor); st {
		case readout.StatusOccurred, readout.StatusUnderWay:
			if st == readout.StatusUnderWay && convening[s.at(f.verb).lower] {
				st = readout.StatusPlanned // "is calling a meeting"
			}
			st = m.status(st)
		case readout.StatusDidNotOccur:
			if will := s.mood(s.verbGroup(f.verb)+1, f.verb)&moodPlanned != 0; m&moodCancelled != 0 || m&moodRefused != 0 && will {
				st = readout.StatusPlanned // "will not cancel her trip"
			}
		case readout.StatusPlanned:
			if m &= moodRefused | moodCancelled; m != 0 {
				st = m.status(st) // "will skip the summit"
			}
		}
		return st, true
	}
	if f.rule.Status == readout.StatusOccurred {
		return f.rule.Status, true // whatever comes of it
	}
	st, ok := s.nounStatus(f)
	if ok && f.weak && f.rule.Status != "" {
		return f.rule.Status, true
	}
	return st, ok
}

// tookPlace reports whether the words from word i on say of the occasion before
// them that it has taken place: "asked for a meeting with Tarn, which was held".
func (s *sentence) tookPlace(i int) bool {
	if s.at(i).lower == "," {
		i++
	}
	if w := s.at(i).lower; w != "which" && w != "that" {
		return false
	}
	switch v, n := s.at(i+1).lower, s.at(i+2).lower; v {
	case "took":
		return n == "place"
	case "was", "were":
		return n == "held" || n == "granted"
	case "lasted", "ended", "happened", "failed", "produced", "yielded":
		return true
	}
	return false
}

// convening are verbs that tell, of what is under way, only that it is called for.
var convening = map[string]bool{
	"calling": true, "convening": true, "organising": true, "organizing": true, "arranging": true, "scheduling": true,
}

// thenCalledOff reports whether the same sentence goes on to say that what f plans
// was called off: "was due to visit Cairo but postponed the trip".
func (s *sentence) thenCalledOff(f *found) bool {
	const near = 12 // words
	for i := f.last; i < min(len(s.words), f.last+near); i++ {
		if (s.at(i).lower != "but" || s.at(i).group >= 0) && !(s.at(i).lower == "," && (s.at(i+1).lower == "has" || s.at(i+1).lower == "have" || s.at(i+1).lower == "had")) {
			continue
		}
		for k := i + 1; k < i+5; k++ {
			w := s.at(k)
			if w.is(classNeg) {
				return false
			}
			if moods[w.lower]&moodCancelled == 0 || w.lower == "off" && !s.calledOff(k) {
				continue
			}
			n := s.at(k + 1)
			if n.lower == "it" || n.is(classPunct) {
				return true
			}
			switch singular(s.noun(k + 1)) {
			case "trip", "visit", "journey", "meeting", "summit", "talk", "tour":
				return n.is(classDet)
			}
			return false
		}
	}
	return false
}
