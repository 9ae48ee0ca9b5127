package engagement

import "github.com/readout-dev/readout"

// sees reports whether f tells that public persons met, who do not both act for the same
// state: nothing follows "Brek saw Tarn" but when, where, for how long or in which
// circumstances. What somebody sees another do or as what is no meeting: "saw Tarn
// leave", "sees Tarn as a rival", "saw Tarn on television".
func (s *sentence) sees(f *found) bool {
	if s.campaign || len(f.a) == 0 || len(f.b) == 0 {
		return false
	}
	for _, ps := range [][]party{f.a, f.b} {
		for i := range ps {
			p := &ps[i]
			if p.kind != readout.ActorPerson && p.kind != readout.ActorOffice || !p.public && !s.finder.known(p) || p.form == readout.FormPronoun && p.ID == "" {
				return false
			}
		}
	}
	if a, b := f.a[0].Represents, f.b[0].Represents; a != "" && a == b {
		return false
	}
	for k := f.verb - 1; k > f.verb-3; k-- {
		switch s.at(k).lower {
		case "present", "there", "back", "alive", "glad", "happy":
			return false // "will not be present to see"
		}
	}
	i := f.last
	switch w := s.at(i); {
	case w.time >= 0, w.lower == ".", w.lower == "":
		return true
	case w.lower == ",", w.lower == "and":
		return s.at(f.verb).lower != "see" || s.at(f.verb-1).is(classAux|classModal)
	}
	switch s.at(i).lower {
	case "alone", "privately", "briefly", "again", "separately", "before", "after", "there", "here", "too", "together", "twice":
		return true
	case "in", "at", "on", "for", "during", "over":
		for k := i + 1; k < i+6; k++ {
			w := s.at(k)
			if w.time >= 0 {
				return true // "in the morning", "for an hour"
			}
			switch w.lower {
			case "sidelines", "margins", "fringes", "summit", "meeting", "conference", "lunch", "dinner", "breakfast", "palace", "residence", "office", "embassy", "airport", "talks":
				return true
			}
			if w.group >= 0 {
				g := &s.groups[w.group]
				return s.at(i).lower != "for" && s.at(i).lower != "on" && len(g.located()) > 0 && !g.owner
			}
			if !w.is(classDet|classAdj) && w.class != 0 {
				return false
			}
		}
	}
	return false
}

// ofPeople reports whether all parties of f are persons, or people in an office.
func (f *found) ofPeople() bool {
	for _, ps := range [][]party{f.a, f.b} {
		for i := range ps {
			if p := &ps[i]; p.kind != readout.ActorPerson && p.kind != readout.ActorOffice && !(p.kind == "" && p.office()) {
				return false
			}
		}
	}
	return true
}

// stay reports whether the words from first up to last tell of a stay: "a week", "a visit".
func (s *sentence) stay(first, last int) bool {
	for i := first; i < last; i++ {
		switch w := s.at(i); {
		case w.group >= 0 && i < last-1 && s.groups[w.group].last < last:
			return false
		case w.is(classPeriod), w.lower == "stay", w.lower == "visit", w.lower == "trip", w.lower == "tour":
			return true
		}
	}
	return false
}
