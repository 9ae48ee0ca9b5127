package engagement

import (
	"strings"

	"github.com/readout-dev/readout"
)

// nounStatus reads the words before the noun's phrase and the verb after it.
func (s *sentence) nounStatus(f *found) (readout.Status, bool) {
	from := max(s.clauseBegin(f.anchor), f.anchor-8)
	if f.aGroup != nil && f.aGroup.last <= f.anchor {
		from = max(from, f.aGroup.last)
	}
	if s.putOff(f.anchor) {
		return readout.StatusPlanned, true
	}
	m := s.mood(from, f.anchor)
	if f.rule.left == leftOwner && f.aGroup != nil && f.aGroup.last <= f.anchor {
		m |= s.doneTo(f.aGroup.first)
	}
	if g := f.aGroup; f.rule.left == leftOwner && g != nil && (g.prep == "on" || g.prep == "during" || g.prep == "for") {
		for i := max(s.clauseBegin(g.first), g.first-6); i < g.first; i++ {
			if w := s.at(i).lower; w == "will" || w == "would" {
				m |= moodPlanned // "will be joined on her visit to Cairo by"
			}
		}
	}
	if f.rule.Kind == readout.KindVisit && s.hasWord(f.anchor+1, f.last, "will", "would") {
		m |= moodPlanned // "her first stop will be Cairo"
	}
	if f.rule.left == leftNone && f.rule.verb == nil && s.borne(f.anchor) {
		f.lead = s.nounBegin(f.anchor) - 1 // "the invitation was contained in a letter from"
	}
	if f.rule.left == leftLoose && f.rule.verb == nil {
		for i := f.anchor - 1; i > max(from, f.anchor-7); i-- {
			switch s.at(i).lower {
			case "at", "in", "during", "after", "before", "following", "on", "by":
				if s.at(i).time < 0 {
					f.lead = i
				}
			}
			if f.lead > 0 {
				break
			}
		}
	}
	if f.lead > from && (f.rule.verb == nil || f.rule.verb.kind == partWords) {
		// "decided at a meeting": of the main verb only its future counts.
		m = s.mood(f.lead, f.anchor)
		if s.at(f.lead-1).lower == "instead" || s.hasWord(max(from, f.lead-3), f.lead, "instead") {
			m |= moodNegated
		}
		for _, w := range []string{"will", "'ll", "due", "scheduled", "expected", "plans", "planned", "set"} {
			if s.hasWord(from, f.lead, w) {
				m |= moodPlanned
			}
		}
	}
	for i := range f.rule.right {
		if f.rule.right[i].kind == partGap { // "the summit will bring together"
			last := f.anchor + 1
			for last < f.last && f.rule.right[i+1].words[s.at(last).lower] == 0 {
				last++
			}
			told := s.mood(f.anchor+1, last)
			if f.rule.Only != "" {
				told &= moodNegated // "a truce, agreed by"
				for k := f.anchor + 1; k < last; k++ {
					switch s.at(k).lower {
					case "could", "would", "may", "might", "can", "will", "must", "should", "to":
						told |= moodProposed // "a deal could be reached with"
					}
				}
			}
			m |= told
		}
	}
	m |= s.sought(f.anchor)
	if s.beforehand(f.anchor) {
		m |= moodPlanned
	}
	if s.hasWord(from, f.anchor, "would") {
		m |= s.wouldLike(from, f.anchor)
	}
	if s.mainFuture(f) {
		return (m | moodPlanned).status(readout.StatusPlanned), true
	}
	if g := f.aGroup; g != nil && g.last < from && s.hasWord(max(s.clauseBegin(f.anchor), g.last), from, "will") {
		m |= moodPlanned // "will lead a delegation to Cairo for a meeting on Friday with"
	}
	for i := from; i < f.anchor; i++ { // "after a meeting", "during a meeting"
		switch s.at(i).lower {
		case "after", "during", "following", "since":
			return readout.StatusOccurred, true
		case "from":
			switch s.at(i - 1).lower {
			case "emerging", "emerged", "emerges", "fresh", "returning", "back":
				return readout.StatusOccurred, true
			}
		}
	}
	if m != 0 {
		m |= s.after(f) & (moodCancelled | moodNegated | moodRefused)
	}
	if st := m.status(""); st != "" {
		return st, true
	}
	for i := from; i < f.anchor; i++ { // "is on a visit", "is in talks", "is in Cairo for talks"
		if w := s.at(i).lower; (w == "is" || w == "are" || w == "been" && (s.at(i-1).lower == "has" || s.at(i-1).lower == "have") || w == "'s" && s.at(i-1).group >= 0 && !s.owner(i)) && (s.at(i+1).is(classPrep|classAdverb) && !beset[s.at(i+1).lower] || s.at(i+1).lower == "locked" || s.at(i+1).lower == "engaged") {
			return readout.StatusUnderWay, true
		}
	}
	if s.inPreparation(f.last) {
		return readout.StatusProposed, true
	}
	told := s.after(f)
	if f.rule.Kind == readout.KindMessage {
		told &^= moodProposed // "A letter from Brek to Tarn urged peace": it did
	}
	st := told.status("")
	f.weak = st == ""
	if f.weak {
		st = readout.StatusOccurred
	}
	return st, true
}

// borne reports whether the noun at word i only says where something was put or done:
// "was contained in a letter", "was made at a meeting".
func (s *sentence) borne(i int) bool {
	k := s.nounBegin(i) - 1
	switch s.at(k).lower {
	case "in", "at", "during":
	default:
		return false
	}
	switch s.at(k - 1).lower {
	case "contained", "made", "conveyed", "set", "outlined", "presented", "announced", "mentioned", "raised", "included", "spelled", "unveiled", "tabled":
		return s.at(k-2).lower == "was" || s.at(k-2).lower == "were" || s.at(k-2).lower == "been"
	}
	return false
}

// beset are prepositions after "is" that tell of no stay or state in which talks
// or a visit are: "has been under fire for a meeting".
var beset = map[string]bool{"under": true, "about": true, "of": true, "over": true, "against": true, "for": true, "behind": true, "by": true}

// doneTo returns what the verb before word i, at which the owner of a noun
// stands, tells of the noun: "cancelled his trip", "will make her first visit".
func (s *sentence) doneTo(i int) mood {
	j := i - 1
	for s.at(j).is(classDet) || s.at(j).is(classAdverb) {
		j--
	}
	w := s.at(j)
	switch {
	case w.group >= 0 || w.time >= 0:
		return 0
	case w.lower == "off" && s.calledOff(j):
		return moodCancelled
	case moods[w.lower]&moodCancelled != 0, moods[w.lower]&(moodPlanned|moodProposed|moodRefused) != 0 && !w.is(classPrep) && w.lower != "before":
		return s.mood(j, j+1) | s.mood(s.verbGroup(j)+1, j)
	}
	if w.lower == "be" || w.lower == "become" { // "will be her first visit"
		m := s.mood(s.verbGroup(j)+1, j)
		if s.hasWord(s.verbGroup(j)+1, j, "would") {
			m |= moodPlanned
		}
		return m
	}
	if _, ok := light[w.lower]; ok {
		m := s.mood(s.verbGroup(j)+1, j)
		if s.hasWord(s.verbGroup(j)+1, j, "would") {
			m |= moodPlanned
		}
		return m
	}
	return 0
}

// light holds the forms of the verbs that only carry a noun: "make a trip".
var light = func() map[string]verbForm {
	forms := map[string]verbForm{}
	for _, v := range []string{"make", "pay", "begin", "start", "hold", "have", "undertake"} {
		inflect(v, forms)
	}
	return forms
}()

// topicEnd returns the auxiliary behind the words from word i on that say what
// an occasion is about; 0 where none follows them.
func (s *sentence) topicEnd(i int) int {
	const most = 14 // words
	for k := i + 1; k < min(len(s.words), i+most); k++ {
		w := s.at(k)
		if w.group >= 0 || w.time >= 0 {
			continue
		}
		if w.is(classAux) {
			return k
		}
		if w.is(classPunct|classRel|classSay) && w.lower != "-" || s.a.Tokens[s.first+k].UPOS == "VERB" && !strings.HasSuffix(w.lower, "ing") && s.at(k-1).lower != "to" {
			return 0
		}
	}
	return 0
}

// after collects the cues of the verb group that follows the noun phrase.
func (s *sentence) after(f *found) mood {
	i := f.last
	for n := 0; n < 8; n++ {
		if next := s.filler(i); next != i {
			i = next
			continue
		}
		break
	}
	switch s.at(i).lower { // "talks on the release of prisoners have been postponed"
	case "on", "over", "about", "aimed":
		if k := s.topicEnd(i); k > 0 {
			i = k
		}
	}
	if s.at(i).lower == "," { // ", she said,"
		if g := s.groupAt(i + 1); g != nil && s.at(g.last).is(classSay) && s.at(g.last+1).lower == "," {
			i = g.last + 2
		}
	}
	var aside mood // ", due on Friday,"
	if s.at(i).lower == "," {
		switch s.at(i + 1).lower {
		case "due", "scheduled", "planned", "set", "originally", "expected":
			for k := i + 2; k < min(len(s.words), i+10); k++ {
				if s.at(k).lower == "," {
					aside, i = moodPlanned, k
					break
				}
			}
		}
	}
	if aside != 0 {
		i++
	} else if s.at(i).lower == "," {
		if w := s.at(i + 1); w.lower != "that" && w.lower != "which" && !w.is(classAux) { // ", held in Cairo,"
			return 0
		}
		i++
	}
	if s.at(i).lower == "that" && f.rule.Kind == readout.KindPressConference && f.rule.left == leftLoose {
		return 0 // "announced at a news conference that no"
	}
	if w := s.at(i).lower; w == "that" || w == "which" { // "talks that are due to resume"
		i++
	}
	if strings.HasPrefix(s.at(i).lower, "remain") {
		i++
		if s.at(i).lower == "stalled" {
			return moodUnderWay
		}
	}
	first := i
	if s.at(i).lower == "to" {
		switch s.at(i + 1).lower {
		case "be", "resume", "begin", "start", "take", "continue":
			return moodPlanned // "talks to be held"
		}
		return 0
	}
	for n := 0; n < 7 && i < len(s.words); n++ {
		w := s.at(i)
		if w.lower == "before" || w.lower == "ahead" || w.lower == "without" {
			break // of something else
		}
		if w.is(classAux|classNeg|classAdverb|classModal) || s.at(i+1).lower == "through" || w.lower == "under" || w.lower == "way" || moods[w.lower] != 0 {
			i++
			continue
		}
		break
	}
	if first == i {
		if w := s.at(i).lower; w == "resume" || w == "reconvene" {
			return aside | moodPlanned // "talks resume on Friday"
		}
		return aside
	}
	m := aside | s.mood(first, min(len(s.words), i+2))
	switch {
	case s.at(first).lower == "stalled":
		m &^= moodUnderWay // "stalled in 2030"
	case s.dragOn(first, i):
		m |= moodUnderWay
	}
	if s.hasWord(first, i, "would") {
		m |= moodPlanned
	}
	for k := first; k < i; k++ {
		if strings.HasPrefix(s.at(k).lower, "fail") {
			m &^= moodRefused // talks that failed were held
		}
	}
	return m
}

// putOff reports whether something else is put off to the occasion that the noun
// at word i names: "was put off to a meeting in June".
func (s *sentence) putOff(i int) bool {
	k := s.nounBegin(i) - 1
	switch s.at(k).lower {
	case "to", "until", "till":
	default:
		return false
	}
	switch v := s.at(k - 1).lower; v {
	case "off":
		return s.calledOff(k - 1)
	default:
		return moods[v]&moodCancelled != 0 || v == "deferred" || v == "left"
	}
}

// inPreparation reports whether the words at i say of the occasion before them that it may
// come: "is on the cards", "is in the works", "is under discussion".
func (s *sentence) inPreparation(i int) bool {
	if w := s.at(i).lower; w != "is" && w != "are" && w != "was" && w != "were" {
		return false
	}
	for i++; s.at(i).is(classAdverb | classNeg); i++ {
		if s.at(i).is(classNeg) {
			return false
		}
	}
	n := s.at(i + 1).lower
	if s.at(i + 1).is(classDet) {
		n = s.at(i + 2).lower
	}
	switch s.at(i).lower {
	case "on":
		return n == "cards"
	case "in":
		return n == "works" || n == "offing" || n == "pipeline"
	case "under":
		return n == "discussion" || n == "consideration"
	}
	return false
}
