package engagement

import "github.com/readout-dev/readout"

// status tells how the engagement stands. ok is false for what is none:
// questions, conditions, habits.
func (s *sentence) status(f *found) (readout.Status, bool) {
	if s.asks || s.conditional(f) || s.unsaid(f) || s.habit(f) && f.rule.Kind != readout.KindPressConference || s.unreal(f) {
		return "", false
	}
	if s.speaks(f.aGroup) && s.thought(f) {
		return "", false
	}
	st, ok := s.told(f)
	if ok && s.whichever(f, st) {
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

// told reads the status from the verb or the noun.
func (s *sentence) told(f *found) (readout.Status, bool) {
	if f.rule.anchor.kind == partVerb {
		return s.verbStatus(f, f.verb, f.form)
	}
	if f.verb >= 0 {
		st, ok := s.verbStatus(f, f.verb, f.form)
		if !ok {
			return "", false
		}
		switch m := s.mood(f.verb, f.anchor); st {
		case readout.StatusOccurred, readout.StatusUnderWay:
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
