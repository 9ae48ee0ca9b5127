package engagement

// ofRelative reports whether the date at word i, behind the words of f, belongs to a
// relative clause that tells of something else: "visited Cairo, where a bomb fell in
// May", but not "visited Cairo, where she met Tarn in May" nor "talks with Tarn, which
// were held in May".
func (s *sentence) ofRelative(f *found, i int) bool {
	rel := -1
	for k := f.last; k < i; k++ {
		w := s.at(k)
		switch {
		case w.group >= 0 || w.time >= 0:
		case w.is(classRel) || w.lower == "where":
			rel = k
		case w.lower == "," && rel >= 0:
			rel = -1 // the clause ends: ", who was elected in May, on Tuesday"
		}
	}
	if rel < 0 {
		return false
	}
	n := s.at(rel + 1)
	if n.is(classPronoun) || n.lower == "the" && s.at(rel+2).is(classPair|classRole) {
		return false // what they do there
	}
	for k := rel + 1; k < i; k++ {
		switch s.at(k).lower {
		case "held", "took", "takes", "take", "lasted", "ended", "began", "begins", "begin", "opened", "opens", "scheduled", "planned", "due", "expected", "happened", "occurred", "concluded", "resume", "resumed":
			return s.at(rel).lower == "where" || s.at(rel).lower == "who" || s.at(rel).lower == "whose"
		}
	}
	return true
}

// reported reports whether the words from first up to last say that what the noun
// before them tells became known: "was first reported last week".
func (s *sentence) reported(first, last int) bool {
	aux := false
	for i := first; i < last; i++ {
		w := s.at(i)
		if w.group >= 0 {
			continue
		}
		switch w.lower {
		case "was", "were", "been":
			aux = true
		case "extended", "prolonged", "reported", "announced", "disclosed", "revealed", "published", "confirmed", "leaked", "described", "mentioned", "condemned", "criticised", "criticized", "praised", "noted":
			return aux
		case "emerged", "reemerged", "arose", "surfaced", "resurfaced", "faded", "dimmed", "vanished":
			return true // the possibility did
		}
	}
	return false
}

// occasionAfter reports whether the date from word first up to word last owns the noun
// of an occasion at which what is told took place: "at Monday's funeral".
func (s *sentence) occasionAfter(first, last int) bool {
	switch s.at(first - 1).lower {
	case "at", "during", "on":
	case "of":
		if n := s.at(first - 2).lower; n != "sidelines" && n != "margins" && n != "fringes" {
			return false
		}
	default:
		return false
	}
	for i := last + 1; i < last+5; i++ {
		w := s.at(i)
		if occasions[singular(w.lower)] {
			return true
		}
		if w.lower == "" || w.class != 0 && !w.is(classAdj|classTitle) {
			return false
		}
	}
	return false
}

// occasions are nouns for what people come together at.
var occasions = singulars("meeting", "gathering", "event", "meal")
