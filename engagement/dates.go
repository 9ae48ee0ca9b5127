package engagement

import "github.com/readout-dev/readout"

// ofSaying reports whether the date from word first up to last is that on which somebody
// said what the clause of word i tells: "told reporters on Wednesday that Brek has no
// plans to meet Tarn", "Reports on Monday said that Brek had met Tarn".
func (s *sentence) ofSaying(first, last, i int) bool {
	that := s.clauseBegin(i) - 1
	if s.at(i).lower == "that" {
		that = i // read as "that Brek"
	}
	if that < last || s.at(that).lower != "that" {
		return false
	}
	for k := last; k < that; k++ {
		if w := s.at(k); w.lower == "," && w.group < 0 && !s.at(that-1).is(classSay) {
			return false
		}
	}
	for k := that - 1; k >= max(0, first-8); k-- {
		if w := s.at(k); w.is(classSay) && w.group < 0 {
			return true
		}
	}
	return false
}

// besideSubject reports whether the date at word i stands in words, set off by commas,
// that say more about the subject of f: "Brek, elected last year, met".
func (s *sentence) besideSubject(f *found, i int) bool {
	if f.aGroup == nil || f.verb < 0 || i < f.aGroup.last || i > f.verb {
		return false
	}
	for k := f.aGroup.last; k < i; k++ {
		if s.pastAside(k, f.verb) > i {
			return true
		}
	}
	return false
}

// turnsOn reports whether the date from word first up to last is that of what the
// occasion came before, or has been after: "Before the vote on Sunday, Brek met", "Since
// the war began on Monday, Brek has met".
func (s *sentence) turnsOn(f *found, first, last int) bool {
	at := 0
	if last > f.first {
		return false
	}
	switch s.at(at).lower {
	case "before", "since", "until":
	case "ahead":
		at++
	default:
		return false
	}
	if first-at <= 1 || s.at(first-1).is(classDet) && first-at == 2 {
		return false // "Before Sunday"
	}
	for k := at; k < first; k++ {
		if s.at(k).lower == "," && s.at(k).group < 0 {
			return false
		}
	}
	return s.at(last).lower == ","
}

// saidOn returns the day that "today", "yesterday" and "tomorrow" in a quotation stand
// for, where the sentence gives the day on which that was said: “I met Brek today,” Tarn
// said on Tuesday. It is nil where the word counts from the document's day.
func (s *sentence) saidOn(t readout.Time) *readout.When {
	at := s.wordAt(t.Start)
	if !s.span.Overlaps(t.Span) || t.When.Precision() < readout.PrecisionDay {
		return nil
	}
	switch s.at(at).lower {
	case "today", "yesterday", "tomorrow", "tonight":
	case "this":
		switch s.at(at + 1).lower {
		case "morning", "afternoon", "evening":
		default:
			return nil
		}
	default:
		return nil
	}
	quoted, inside := 0, false
	for i := range s.words {
		w := s.at(i)
		if isQuote(w.lower) {
			inside = !inside
			quoted = i
		}
		if i == at && !inside {
			return nil
		}
	}
	if quoted == 0 {
		return nil
	}
	inside = false
	for i := range s.words {
		w := s.at(i)
		if isQuote(w.lower) {
			inside = !inside
		}
		if inside || w.time < 0 {
			continue
		}
		said := s.a.Times[w.time]
		if said.Span == t.Span || said.Type != "DATE" && said.Type != "TIME" || said.When.Precision() < readout.PrecisionDay || !said.When.End.IsZero() || !s.saidNear(i) {
			continue
		}
		published := published(s.a)
		if published.Precision() < readout.PrecisionDay {
			return nil
		}
		day := said.When.Start.To(readout.PrecisionDay)
		switch s.at(at).lower {
		case "yesterday":
			day = day.AddDays(-1)
		case "tomorrow":
			day = day.AddDays(1)
		}
		return &readout.When{Start: day, Basis: readout.BasisResolved}
	}
	return nil
}

// saidNear reports whether a verb of saying stands before word i, with whom it was said
// to and where between them: "said on Tuesday", "told reporters in Cairo on Tuesday".
func (s *sentence) saidNear(i int) bool {
	const near = 8 // words
	for k := i - 1; k >= max(0, i-near); k-- {
		w := s.at(k)
		if w.is(classSay) && w.group < 0 {
			return true
		}
		if w.lower == "," && w.group < 0 || isQuote(w.lower) {
			return false
		}
	}
	return false
}

// setFor reports whether the sentence says that something was to be on the day: "a visit
// scheduled for Tuesday".
func (s *sentence) setFor(w *readout.When) bool {
	for i := range s.words {
		k := s.at(i).time
		if k < 0 || s.a.Times[k].When.Start != w.Start || s.at(i-1).lower != "for" && s.at(i-1).lower != "on" {
			continue
		}
		switch s.at(i - 2).lower {
		case "scheduled", "planned", "set", "slated", "due", "arranged":
			return true
		}
	}
	return false
}

// decided reports whether f is what somebody's decision was to do: "her decision to meet".
func (s *sentence) decided(f *found) bool {
	return f.verb > 1 && s.at(f.verb-1).lower == "to" && s.at(f.verb-2).lower == "decision"
}

// earlier reports whether f is told as having been before what the story tells: "She has
// also met Solen", "She once met Solen".
func (s *sentence) earlier(f *found) bool {
	for i := s.clauseBegin(f.first); i < max(f.anchor, f.verb); i++ {
		if w := s.at(i); w.group < 0 {
			switch w.lower {
			case "has", "have", "had", "once", "previously", "earlier", "ever":
				return true
			}
		}
	}
	return false
}
