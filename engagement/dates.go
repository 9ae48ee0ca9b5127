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

// ofPlan reports whether a noun for what somebody is to do stands between the date that
// ends before word last and the infinitive of f, so that the date is that of the noun:
// "accepted on Tuesday an invitation to visit".
func (s *sentence) ofPlan(f *found, last int) bool {
	if f.verb < 2 || s.at(f.verb-1).lower != "to" || last >= f.verb {
		return false
	}
	for k := f.verb - 2; k >= last; k-- {
		switch w := s.at(k); {
		case w.group >= 0 || w.is(classPrep|classDet|classAdj):
		default:
			p := s.at(k - 1)
			verb := p.lower == "," || p.group >= 0 && !s.owner(k-1) || s.a.Tokens[s.first+k].UPOS == "VERB" // "On Saturday, Brek plans to"
			return (decisions[w.lower] || w.lower == "invitation") && !verb && k > last
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
	for s.at(at).is(classPeriod|classDet|classAdverb) || isNumber(s.at(at).lower) {
		at++ // "weeks after taking office"
	}
	switch s.at(at).lower {
	case "before", "since", "until", "after":
	case "ahead":
		at++
	default:
		return false
	}
	if first-at <= 1 || s.at(first-1).is(classDet) && first-at == 2 {
		return false // "Before Sunday"
	}
	if t := s.at(first).time; s.at(at).lower == "after" && t >= 0 && s.a.Times[t].When.Precision() < readout.PrecisionDay && !s.at(0).is(classPeriod) {
		return false // "Shortly after he took office in 2029"
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
		if (w.is(classSay) || w.lower == "speaking" || w.lower == "spoke") && w.group < 0 {
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

// setDown returns the day for which f is said to be planned behind its words, where the
// date nearest to it is of something else: "cancelled on Tuesday a visit that had been
// planned for next week".
func (s *sentence) setDown(f *found) (t readout.Time, ok bool) {
	const near = 12 // words
	for i := f.last; i < min(len(s.words), f.last+near); i++ {
		k := s.at(i).time
		if k < 0 {
			if w := s.at(i); w.group < 0 && (w.lower == "," && !s.at(i+1).is(classRel) || w.is(classSay|classConj)) {
				return t, false
			}
			continue
		}
		switch s.at(i - 1).lower {
		case "for", "on", "in":
		default:
			return t, false
		}
		for n := i - 2; n > i-5; n-- {
			switch s.at(n).lower {
			case "scheduled", "planned", "set", "slated", "due", "arranged":
				return s.dateAt(i)
			case "to", "begin", "start", "take", "place":
			default:
				return t, false
			}
		}
	}
	return t, false
}

// carries reports whether the date of the sentence before tells when what it tells was: it
// stands beside nobody's name, and one of a year begins the sentence.
func (s *sentence) carries(t readout.Time) bool {
	i := s.index - 1
	if i < 0 || !s.a.Sentences[i].Span.Overlaps(t.Span) {
		return true
	}
	const near = 8 // bytes: "In 2029"
	return s.adverbial(i, t.Start) && (t.When.Precision() > readout.PrecisionYear || t.Start-s.a.Sentences[i].Start <= near)
}

// saysNext reports whether the expression of the date itself says that it lies ahead: "next
// month", "later this year".
func (s *sentence) saysNext(w *readout.When) bool {
	for i := range s.words {
		if k := s.at(i).time; k >= 0 && s.a.Times[k].When.Start == w.Start {
			switch s.at(i).lower {
			case "next", "later", "coming", "upcoming":
				return true
			}
		}
	}
	return false
}

// endedOn returns the day on which what the noun of f tells of ended or was, by the verb
// behind the words that are set off by commas after it: "Brek's meeting with Tarn, the third
// this year, broke up on Monday".
func (s *sentence) endedOn(f *found) (t readout.Time, ok bool) {
	if f.verb >= 0 || f.rule.anchor.kind != partNoun || s.at(f.last).lower != "," {
		return t, false
	}
	const long, near = 16, 7 // words
	end := -1
	for i := f.last + 1; i < min(len(s.words), f.last+long); i++ {
		if s.at(i).lower == "," && s.at(i).group < 0 && s.at(i).time < 0 {
			end = i + 1
			break
		}
	}
	if end < 0 {
		return t, false
	}
	if v := s.at(end).lower; !happened[v] && v != "broke" && v != "collapsed" && v != "failed" {
		return t, false
	}
	for i := end + 1; i < min(len(s.words), end+near); i++ {
		if s.at(i).is(classSay|classRel|classPunct) && s.at(i).time < 0 {
			return t, false
		}
		if t, ok = s.dateAt(i); ok {
			return t, true
		}
	}
	return t, false
}

// ofNextClause reports whether a clause with a subject of its own begins between word first
// and the date at word date: "has sent agents to Cairo but there was no word on Tuesday".
func (s *sentence) ofNextClause(first, date int) bool {
	for k := first; k < date-2; k++ {
		if w := s.at(k).lower; w != "but" && w != "and" && w != "while" || s.at(k).group >= 0 {
			continue
		}
		n := s.at(k + 1)
		if n.lower == "there" || n.is(classPronoun) && n.lower != "her" {
			return s.verbBetween(k+2, min(date, k+4))
		}
	}
	return false
}

// contentEnds returns the first word of who says, at the occasion of f, what stands before
// him as a clause of its own: "The talks begin on Tuesday, Brek told a news conference"; -1
// where nothing is said so.
func (s *sentence) contentEnds(f *found) int {
	g := f.aGroup
	if g == nil || g.first < 2 || s.at(g.first-1).lower != "," || g.last >= len(s.words) || !s.at(g.last).is(classSay) || !s.verbBetween(0, g.first-1) {
		return -1
	}
	return g.first
}

// ofContent reports whether the date that ends before word last is of what is said at the
// occasion of f, and not its own.
func (s *sentence) ofContent(f *found, last int) bool {
	return last <= s.contentEnds(f)
}
