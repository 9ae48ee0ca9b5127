package engagement

import "github.com/readout-dev/readout"

// unsaid reports whether the clause of f is what is not said, or not so: "it is
// not true that Brek met", "rumours that Brek met", "had Brek met Tarn,".
func (s *sentence) unsaid(f *found) bool {
	if s.at(0).lower == "had" && f.form&(formPast|formPart) != 0 && s.at(1).group >= 0 && s.groups[s.at(1).group].last == f.verb {
		return true
	}
	c := s.clauseBegin(f.first) - 1
	if s.at(f.first).lower == "that" {
		c = f.first // "rumours that Brek": read as "that Brek"
	}
	if s.at(c).lower == "that" {
		c--
	}
	switch s.at(c).lower {
	case "denial", "denials":
		return true // "refused to repeat his denial that Brek had met"
	case "true":
		return s.hasWord(c-3, c, "not", "n't")
	case "rumours", "rumors", "rumour", "rumor", "speculation", "fears", "myth", "possibility", "idea", "notion":
		return true
	}
	if w := s.at(c); w.is(classSay) {
		for k := c - 1; k > max(0, c-3); k-- {
			switch s.at(k).lower {
			case "never", "not", "n't", "n’t":
				return w.lower != "deny" && w.lower != "denied"
			}
		}
	}
	return false
}

// denied reports whether the clause of word i is what somebody denies: "has
// denied that Brek met Tarn", "rejected reports that they met".
func (s *sentence) denied(i int) bool {
	j := s.clauseBegin(i) - 1
	if s.joined(j+1, i) {
		return false // "has denied that it knew, and Brek met Tarn"
	}
	if s.at(j).lower == "that" {
		j--
	}
	switch s.at(j).lower {
	case "report", "reports", "claim", "claims", "suggestion", "suggestions", "rumours", "rumors", "allegations", "accusations":
		for j--; s.at(j).is(classDet | classAdj); {
			j--
		}
	}
	return refutes[s.at(j).lower]
}

// refutes are verbs that say that something is not so.
var refutes = map[string]bool{
	"denied": true, "denies": true, "deny": true, "denying": true, "rejected": true, "rejects": true, "dismissed": true, "dismisses": true,
	"refuted": true, "refutes": true, "disputed": true, "disputes": true,
}

// conditional reports whether the clause only supposes the engagement.
func (s *sentence) conditional(f *found) bool {
	at := f.anchor
	if f.verb >= 0 {
		at = f.verb
	}
	if s.hasWord(max(0, at-4), at, "would", "could") && s.hasWord(at, len(s.words), "if") {
		return true // "would meet Tarn if", "would attend only if"
	}
	for i := at - 1; i >= 0; i-- {
		w := s.at(i)
		if w.group >= 0 {
			continue
		}
		switch w.lower {
		case "if", "unless", "whether", "whenever", "scenario", "simulation", "imagine":
			return true
		case "when":
			switch s.at(i - 1).lower {
			case "to", "about", "is", "over", "of":
				return true // "the question is when Brek will meet Tarn"
			}
		case ";", ":":
			return false
		case ",":
			if i > 3 && s.at(0).lower != "if" {
				return false
			}
		}
		if w.is(classSay) && at-i > 2 {
			return s.at(0).lower == "if"
		}
	}
	return false
}

// habit reports whether the clause tells what is done as a rule.
func (s *sentence) habit(f *found) bool {
	if f.verb > 0 && s.at(s.verbGroup(f.verb)+1).lower == "would" { // "every Friday, Brek would lead a meeting"
		for i := range f.verb {
			if t := s.at(i).time; t >= 0 && s.a.Times[t].Type == "SET" {
				return true
			}
		}
	}
	for i := max(s.clauseBegin(f.anchor), f.anchor-6); i < min(len(s.words), f.last+4); i++ {
		w := s.at(i)
		if w.is(classHabit) {
			return true
		}
		if w.time >= 0 && s.a.Times[w.time].Type == "SET" {
			return true
		}
	}
	return false
}

// lastTime returns when those met last of whom f says since when they have not,
// and what was then: "have not met since March 2028, when talks in Cairo failed";
// nil where it doesn't.
func (s *sentence) lastTime(f *found) *readout.When {
	i := f.last
	if s.at(i).lower == "," {
		i++
	}
	k := s.at(i + 1).time
	if s.at(i).lower != "since" || k < 0 {
		return nil
	}
	t := &s.a.Times[k]
	for i++; s.at(i).time == k; i++ {
	}
	if t.Type != "DATE" || t.When.Start.IsZero() || s.at(i).lower != "," || s.at(i+1).lower != "when" {
		return nil
	}
	return &readout.When{Start: t.When.Start, Basis: t.When.Basis}
}

// lastPlace returns where those met last of whom f says since when they have not, as the
// clause behind the date tells: "since March, when a summit in Cairo failed".
func (s *sentence) lastPlace(f *found) *readout.Place {
	for i := f.last; i < min(len(s.words), f.last+8); i++ {
		if s.at(i).lower == "when" {
			for k := i + 1; k < min(len(s.words), i+7); k++ {
				if p := s.placeAt(k); p != nil {
					return p
				}
			}
		}
	}
	return nil
}

// joined reports whether a comma with "and" or "but" stands between words first
// and last, so that they are in clauses of their own.
func (s *sentence) joined(first, last int) bool {
	for i := first; i < last-1; i++ {
		if w := s.at(i); w.lower == "," && w.group < 0 {
			if n := s.at(i + 1).lower; n == "and" || n == "but" {
				return true
			}
		}
	}
	return false
}
