package engagement

import (
	"strings"

	"github.com/readout-dev/readout"
)

// mood is what the words around a verb or noun say about whether the
// engagement takes place.
type mood uint8

const (
	moodPlanned mood = 1 << iota
	moodProposed
	moodRefused
	moodCancelled
	moodNegated
	moodUnderWay
)

// Cues are the words that tell a status, by the status they tell. "did not"
// and "no" turn an engagement into one that did not occur.
var Cues = map[readout.Status]string{
	readout.StatusPlanned: `will 'll shall wo scheduled expected due set slated going planning plans plan planned intends intend intended likely prepared
		preparing prepares agreed agrees determined poised bound arranged arranging vowed pledged promised decided upcoming forthcoming anticipated schedule next
		ahead before block`,
	readout.StatusProposed: `might may could should wants wanted want offered offers offer offering invited invites invite inviting asked urged proposed proposes proposing
		suggested suggesting wish desire willingness readiness hopes hoped hoping hope seeking seeks sought seek try trying tried considering considers considered willing ready ought must
		needs need urging requested requests invitation possible possibility potential prospect prospects proposal demanded demanding demands eager wishes wished contemplating
		pressed pressing presses pushed pushing lobbied lobbying encouraged encouraging
		consider floated floating call calls called calling`,
	readout.StatusDidNotOccur: `forgot forgets neglected refused refuses refusing refusal declined declines declining failed fails unwilling rejected rejects rejecting ruled denied denies boycott boycotted
		snubbed shunned snubs shuns snub shun unable skipped skip skipping avoided avoid avoiding refuse decline missed turned`,
	readout.StatusCancelled: `cancelled canceled cancels cancel cancelling canceling postponed postpone postpones postponing scrapped scrap scraps delayed delay abandoned axed aborted
		cancellation postponement off suspended suspend`,
	readout.StatusUnderWay: `stalled stalemated deadlocked gridlocked underway ongoing current continuing continue continues`,
}

var moods = func() map[string]mood {
	m := map[string]mood{}
	for status, words := range Cues {
		for w := range strings.FieldsSeq(words) {
			m[w] |= map[readout.Status]mood{
				readout.StatusPlanned: moodPlanned, readout.StatusProposed: moodProposed, readout.StatusDidNotOccur: moodRefused,
				readout.StatusCancelled: moodCancelled, readout.StatusUnderWay: moodUnderWay,
			}[status]
		}
	}
	return m
}()

// mood collects the cues among the words from first up to last, last out.
func (s *sentence) mood(first, last int) mood {
	var m mood
	for i := max(0, first); i < min(last, len(s.words)); i++ {
		w := s.at(i)
		if w.group >= 0 && w.mention >= 0 || w.time >= 0 && moods[w.lower]&moodUnderWay == 0 {
			continue
		}
		if w.is(classNeg) {
			if n := s.at(i + 1).lower; w.lower == "not" && (n == "only" || n == "at" || n == "in") {
				continue
			}
			m |= moodNegated
		}
		switch c := moods[w.lower]; {
		case w.lower == "instead" && s.at(i+1).lower == "of":
			m |= moodNegated
		case w.lower == "invitation" && s.accepted(i):
			m |= moodPlanned
		case strings.HasPrefix(w.lower, "f") && s.at(i+1).lower == "through" && (w.lower == "fell" || w.lower == "fall" || w.lower == "fallen"):
			m |= moodCancelled
		case strings.HasPrefix(w.lower, "dismiss") && refuted[s.noun(i+1)]:
			m |= moodRefused
		case w.lower == "way" && s.at(i-1).lower == "under":
			m |= moodUnderWay
		case w.lower == "open" && s.at(i+1).lower == "to":
			m |= moodProposed
		case (w.lower == "pulled" || w.lower == "pulls" || w.lower == "pull" || w.lower == "backed") && s.at(i+1).lower == "out":
			m |= moodCancelled
		case c == 0:
		case strings.HasPrefix(w.lower, "ask") && s.at(i+1).lower == "about":
		case w.lower == "off" && !s.calledOff(i), w.lower == "ruled" && s.at(i+1).lower != "out", w.lower == "turned" && s.at(i+1).lower != "down":
		case strings.HasPrefix(w.lower, "call") && s.at(i+1).lower == "on" && s.groupAt(i+2) != nil && s.at(s.groupAt(i+2).last).lower != "to":
		case strings.HasPrefix(w.lower, "call") && s.at(i+1).lower != "for" && s.at(i+1).lower != "on":
			if s.at(i+1).lower == "off" {
				m |= moodCancelled
			}
		case w.lower == "may" && w.upper, w.lower == "set" && s.at(i+1).lower != "to" && s.at(i+1).lower != "for":
		case w.lower == "ahead" && s.at(i+1).lower != "of", w.lower == "next" && s.at(i+1).lower == "to":
		default:
			m |= c
		}
	}
	return m
}

// refuted are nouns for what somebody else put forward.
var refuted = map[string]bool{
	"idea": true, "suggestion": true, "suggestions": true, "call": true, "calls": true, "offer": true, "offers": true, "proposal": true,
	"prospect": true, "possibility": true, "notion": true, "invitation": true,
}

// noun returns the first word from word i on that is no determiner or adjective.
func (s *sentence) noun(i int) string {
	for s.at(i).is(classDet | classAdj) {
		i++
	}
	return s.at(i).lower
}

// accepted reports whether the invitation at word i is one that was accepted:
// "accepted Tarn's invitation".
func (s *sentence) accepted(i int) bool {
	for j := i - 1; j >= max(0, i-6); j-- {
		if w := s.at(j); w.group < 0 && strings.HasPrefix(w.lower, "accept") {
			return true
		}
	}
	return false
}

// calledOff reports whether "off" at word i belongs to "called off", "put off".
func (s *sentence) calledOff(i int) bool {
	for j := i - 1; j >= max(0, i-8); j-- {
		switch s.at(j).lower {
		case "called", "call", "calls", "calling", "put", "puts", "putting":
			return true
		}
	}
	return false
}

// status returns the status that the moods tell, or otherwise.
func (m mood) status(otherwise readout.Status) readout.Status {
	switch {
	case m&moodCancelled != 0 && m&moodNegated == 0:
		return readout.StatusCancelled
	case m&moodRefused != 0 && m&moodNegated != 0:
		return readout.StatusProposed
	case m&(moodRefused|moodNegated) != 0:
		return readout.StatusDidNotOccur
	case m&moodProposed != 0:
		return readout.StatusProposed
	case m&moodPlanned != 0:
		return readout.StatusPlanned
	case m&moodUnderWay != 0:
		return readout.StatusUnderWay
	}
	return otherwise
}

// status tells how the engagement stands. ok is false for what is none:
// questions, conditions, habits.
func (s *sentence) status(f *found) (readout.Status, bool) {
	if s.asks || s.conditional(f) || s.unsaid(f) || s.habit(f) && f.rule.Kind != readout.KindPressConference || s.unreal(f) {
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
	case "true":
		return s.hasWord(c-3, c, "not") || s.hasWord(c-3, c, "n't")
	case "rumours", "rumors", "rumour", "rumor", "speculation", "fears", "myth", "possibility":
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
		if st == readout.StatusOccurred || st == readout.StatusUnderWay {
			st = s.mood(f.verb, f.anchor).status(st)
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

// verbStatus reads the tense and mood of the verb at word v.
func (s *sentence) verbStatus(f *found, v int, form verbForm) (readout.Status, bool) {
	j := s.verbGroup(v)
	m := s.mood(j+1, v)
	if f.rule.anchor.words["be"] != 0 {
		m |= s.mood(v, f.last) // "is due in"
	}
	lead := s.at(j + 1)
	prev := s.at(v - 1)
	if s.hasWord(j+1, v, "yet") && prev.lower == "to" && s.at(v-2).lower == "yet" {
		return readout.StatusDidNotOccur, true // "has yet to meet"
	}
	if f.rule.Name == "sent-condolences" && (s.hasWord(j, v, "like") || s.hasWord(j, v, "wish") || s.hasWord(j, v, "wishes")) {
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
	if m&moodNegated != 0 && (s.hasWord(j+1, v, "need") || s.hasWord(j+1, v, "needed") || s.hasWord(j+1, v, "needs")) {
		return "", false // "did not need to meet"
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

func (s *sentence) hasWord(first, last int, w string) bool {
	for i := first; i < last; i++ {
		if s.at(i).lower == w {
			return true
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
		if s.isFirst(s.groups[g].first) {
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

// nounStatus reads the words before the noun's phrase and the verb after it.
func (s *sentence) nounStatus(f *found) (readout.Status, bool) {
	from := max(s.clauseBegin(f.anchor), f.anchor-8)
	if f.aGroup != nil && f.aGroup.last <= f.anchor {
		from = max(from, f.aGroup.last)
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
	if f.rule.Kind == readout.KindVisit && (s.hasWord(f.anchor+1, f.last, "will") || s.hasWord(f.anchor+1, f.last, "would")) {
		m |= moodPlanned // "her first stop will be Cairo"
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
	st := s.after(f).status("")
	f.weak = st == ""
	if f.weak {
		st = readout.StatusOccurred
	}
	return st, true
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
		if w.lower == "before" || w.lower == "ahead" {
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

// conditional reports whether the clause only supposes the engagement.
func (s *sentence) conditional(f *found) bool {
	at := f.anchor
	if f.verb >= 0 {
		at = f.verb
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
	// "would meet Tarn if"
	if s.hasWord(max(0, at-4), at, "would") || s.hasWord(max(0, at-4), at, "could") {
		return s.hasWord(at, len(s.words), "if")
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
