package engagement

import (
	"strings"

	"github.com/readout-dev/readout"
)

// complete reports whether nothing follows at word i that would be an object,
// or a partner that no pattern could read.
func (s *sentence) complete(i int) bool {
	w := s.at(i)
	if w.lower == "face" && (s.at(i+1).lower == "-" || s.at(i+1).lower == "to") {
		return true
	}
	if w.lower == "up" {
		return s.at(i+1).time >= 0 // "meeting up next week"
	}
	if w.time >= 0 {
		return true
	}
	if w.group >= 0 || w.lower == "with" {
		return false
	}
	return w.is(classPunct|classPrep|classConj|classSub|classRel|classAdverb|classAux|classSay) || w.lower == "to" || strings.HasSuffix(w.lower, "ly") ||
		strings.HasSuffix(w.lower, "ed") || strings.HasSuffix(w.lower, "ing")
}

// passive reports whether the participle at word i has a form of "be" before it.
func (s *sentence) passive(i int) bool {
	for j := i - 1; j >= 0; j-- {
		w := s.at(j)
		switch w.lower {
		case "is", "are", "was", "were", "be", "been", "being":
			return true
		}
		if !w.is(classAdverb | classNeg) {
			return false
		}
	}
	return false
}

// verbal reports whether a word that may be noun or verb ("visit", "calls")
// is a verb here.
func (s *sentence) verbal(i int, form verbForm) bool {
	if n := s.at(i + 1).lower; s.at(i-1).group >= 0 && !s.owner(i-1) && (n == "to" || n == "for") {
		switch s.at(i).lower {
		case "heads", "travels", "leaves", "departs", "returns":
			return true // no nouns before a destination
		}
	}
	if form&formBase != 0 && s.at(i-1).is(classSay) {
		return false // "told host Ana Brek"
	}
	switch s.at(i).lower {
	case "arrives", "meets", "flies", "goes", "comes", "sits", "sends", "tells", "speaks", "receives", "welcomes", "invites", "accepts", "declines", "negotiates", "convenes":
		return true // no nouns, whatever the tagger says
	}
	if t := s.a.Tokens[s.first+i]; t.UPOS != "" {
		return t.UPOS == "VERB" || t.UPOS == "AUX"
	}
	p := s.at(i - 1)
	if i == 0 {
		return true
	}
	if p.lower == "'s" && p.group < 0 && s.at(i-2).group >= 0 || p.is(classDet) || s.ownerBefore(i) {
		return false
	}
	if form&formThird != 0 && form&formBase == 0 {
		return p.group >= 0 || p.is(classAdverb|classConj|classRel) || p.lower == ","
	}
	return p.group >= 0 || p.is(classAux|classAdverb|classNeg|classModal|classConj|classRel) || p.lower == "to" || p.lower == ","
}

// gerund reports whether the word in -ing at i is a verb and no noun: "is
// meeting", "after meeting", "Brek meeting Tarn", but not "a short meeting".
func (s *sentence) gerund(i int) bool {
	p := s.at(i - 1)
	if possessive[p.lower] {
		return false
	}
	if p.is(classAdverb | classModal) { // "their first meeting", "a planned meeting"
		k := i - 1
		for s.at(k).is(classAdverb|classAdj) || s.at(k).is(classModal) && strings.HasSuffix(s.at(k).lower, "ed") {
			k--
		}
		if q := s.at(k); possessive[q.lower] || q.lower == "a" || q.lower == "the" {
			return false
		}
	}
	if p.group >= 0 {
		g := &s.groups[p.group]
		return !s.owner(i-1) && (g.parties[len(g.parties)-1].kind == readout.ActorPerson || g.many() && g.parties[0].form == readout.FormNominal && s.at(i+1).is(classPrep))
	}
	return i == 0 || p.time < 0 && !p.is(classDet) && (p.is(classAux|classAdverb|classPrep|classSub|classModal|classConj|classRel|classNeg) || p.lower == "," || p.lower == "out")
}

var possessive = map[string]bool{"their": true, "his": true, "her": true, "its": true, "our": true, "my": true, "your": true}

func (s *sentence) ownerBefore(i int) bool { return s.owner(i - 1) }

// nounUse reports whether the noun at word i may stand for an occasion.
func (s *sentence) nounUse(r *rule, i int) bool {
	w := s.at(i)
	if s.at(i+1).lower == "-" {
		return false // "a news conference-ending rant"
	}
	if t := s.a.Tokens[s.first+i]; t.UPOS == "VERB" && w.lower != "meeting" && w.lower != "gathering" && !s.at(i-1).is(classPeriod) {
		return false
	}
	if w.lower == "meeting" || w.lower == "gathering" {
		if p := s.at(i - 1); i > 0 && !p.is(classDet|classAdj|classPeriod) && p.group < 0 && !s.owner(i-1) && p.class&^(classModal|classAdverb|classNeg) != 0 && !isNumber(p.lower) && p.time < 0 {
			return false
		}
	}
	if w.lower == "conversations" && numerals[s.counter(i)] {
		return false // "three conversations": no one occasion
	}
	if strings.HasSuffix(w.lower, "s") && (r.Kind != readout.KindTalks || w.lower == "conversations") && s.counted(i) || w.lower == "encounters" {
		return false
	}
	if s.scare(i) || w.lower == "retreat" && (s.ownerBefore(i) || possessive[s.at(i-1).lower]) {
		return false
	}
	p := s.at(i - 1).lower
	switch p {
	case "presidential", "mountain", "country", "lakeside", "family", "holiday", "summer":
		if w.lower == "retreat" {
			return false // a house
		}
	case "style": // "a town hall-style meeting"
		return false
	case "hall", "prayer", "shareholders", "shareholder", "donor", "/":
		return false // "a town hall meeting"
	}
	if s.at(i+1).lower == "/" || s.compound(i) && w.lower != "signing" || w.lower == "audience" && s.at(i+1).lower != "with" {
		return false
	}
	if s.campaign && r.Kind == readout.KindMeeting {
		switch w.lower {
		case "reception", "dinner", "lunch", "luncheon", "breakfast", "gathering":
			return false // for donors
		}
	}
	switch r.Name {
	case "courtesy-call":
		return p == "courtesy" || p == "a" && s.at(i+1).lower == "on"
	case "meeting-with-reporters", "meeting-attended-by", "call-with-reporters":
		return true
	case "at-event-with":
		return !s.campaign
	case "at-signing-ceremony":
		return s.at(i+1).lower == "ceremony"
	}
	switch {
	case r.Kind == readout.KindCall && (w.lower == "call" || w.lower == "calls"):
		if s.at(i+1).lower == "between" || r.Name == "placed-call" {
			return true
		}
		if w.lower == "calls" && s.at(i+1).lower == "with" && beforeCalls[p] {
			return true // "in calls with Tarn and Solen"
		}
		switch p {
		case "telephonic", "phone", "telephone", "video", "conference", "telephoned", "skype", "zoom", "a", "the", "his", "her", "their", "that", "conversation", "secure", "minute", "hour", "arranging", "arranged", "making", "placing", "placed", "scheduling":
		default:
			return isNumber(p) || s.owner(i-1)
		}
		if p == "a" || p == "the" {
			return s.at(i+1).lower != "for" && s.at(i+1).lower != "to"
		}
	case r.Kind == readout.KindCall && (w.lower == "diplomacy" || strings.HasPrefix(w.lower, "conversation")):
		return p == "phone" || p == "telephone"
	case w.lower == "briefing" && (p == "daily" || p == "regular" || p == "weekly"):
		return r.Kind == readout.KindPressConference
	case w.lower == "briefing" || w.lower == "appearance" || w.lower == "event":
		return r.Name == "told-at-briefing" || r.Name == "told-briefing" || p == "news" || p == "press" || p == "media" || w.lower == "briefing" && r.Kind == readout.KindPressConference && s.saidAt(i)
	case w.lower == "conferences" || w.lower == "briefings":
		return false // a habit
	case w.lower == "conference" || w.lower == "conferences":
		return (p == "news" || p == "press") == (r.Kind == readout.KindPressConference)
	case r.Kind == readout.KindPressConference:
		return p == "news" || p == "press" || p == "media"
	case w.lower == "session" || w.lower == "sessions":
		return s.at(i+1).lower == "with" || p == "summit" || p == "working" || p == "closed" || p == "bilateral" || p == "plenary" || p == "emergency" || p == "that" || p == "this"
	case r.Kind == readout.KindTalks && (w.lower == "conversation" || w.lower == "conversations"):
		if p == "telephone" || p == "phone" {
			return false
		}
	}
	return true
}

// counter returns the word before the adjectives of the noun at word i.
func (s *sentence) counter(i int) string {
	for i--; i > 0 && (s.at(i).is(classAdj) || s.at(i).class == 0 && !s.at(i).upper); i-- {
	}
	return s.at(i).lower
}

// numerals are the numbers in words that count more than one occasion.
var numerals = map[string]bool{"three": true, "four": true, "five": true, "six": true, "seven": true, "eight": true, "nine": true, "ten": true, "several": true, "various": true}

// saidAt reports whether the briefing at word i is one at which something was
// said, and no words say that others than the press were there: "said at a
// briefing on Monday", "said at Monday's briefing".
func (s *sentence) saidAt(i int) bool {
	switch s.at(i + 1).lower {
	case "for", "with", "by", "to", "of":
		return false
	}
	k := i - 1
	switch {
	case s.owner(k) && s.at(k-1).time >= 0:
		k -= 2
	case s.at(k).is(classDet):
		k--
	default:
		return false
	}
	return s.at(k).lower == "at" && s.at(k-1).is(classSay)
}

// scare reports whether the noun at word i stands alone in quotation marks, as a
// name that somebody gives to something else: dubbed it a "press conference".
func (s *sentence) scare(i int) bool {
	quote := func(k int) bool { return strings.ContainsAny(s.at(k).lower, "\"“”`") || s.at(k).lower == "''" }
	n := i + 1
	if c := s.at(n).lower; c == "," || c == "." {
		n++
	}
	if !quote(n) {
		return false
	}
	for k := i - 1; k >= max(0, i-3); k-- {
		if quote(k) {
			return true
		}
	}
	return false
}

// compound reports whether the noun at word i only modifies the one that
// follows: "a press conference setting".
func (s *sentence) compound(i int) bool {
	n := s.at(i + 1)
	return i+1 < len(s.words) && s.a.Tokens[s.first+i+1].UPOS == "NOUN" && n.class == 0 && n.time < 0 && n.group < 0 && n.mention < 0 && !n.upper
}

// counted reports whether the plural at word i tells of so many occasions
// that it is no single one: "12 visits", "numerous meetings".
func (s *sentence) counted(i int) bool {
	for j := i - 1; j >= max(0, i-3); j-- {
		w := s.at(j)
		switch w.lower {
		case "dozen", "dozens", "scores", "many", "numerous", "countless", "multiple", "frequent", "regular", "repeated", "hundreds", "summer", "childhood", "family", "annual":
			return true
		}
		if isNumber(w.lower) && w.lower != "2" {
			return true
		}
		if w.lower == "of" && s.at(j-1).is(classPeriod) {
			return true // "months of meetings"
		}
		if w.class != 0 && !w.is(classAdj|classPrep) {
			return false
		}
	}
	return false
}

// beforeCalls are the words after which "calls with" are calls by telephone.
var beforeCalls = map[string]bool{
	"in": true, "during": true, "after": true, "separate": true, "held": true, "holds": true, "hold": true, "holding": true, "had": true, "has": true, "have": true, "having": true,
	"conducted": true, "began": true, "finished": true, "and": true, "scheduled": true, "planned": true, "back-to-back": true, "joint": true,
}

// verbBefore returns the verb of the part that governs the noun at word i:
// left of it stand only what belongs to its noun phrase. -1 for none.
func (s *sentence) verbBefore(v *part, i int) int {
	for j := i - 1; j >= max(0, i-11); j-- {
		w := s.at(j)
		if w.group < 0 {
			if f, ok := v.words[w.lower]; ok && f != 0 && !w.is(classDet) && !(v.kind == partVerb && s.at(j-1).is(classDet)) {
				return j
			}
		}
		if w.is(classRel|classSub|classSay) && w.time < 0 || w.lower == ";" || w.lower == ":" || w.lower == "." || w.is(classAux) && w.group < 0 {
			return -1
		}
		if w.is(classPrep) && w.time < 0 {
			switch w.lower {
			case "of", "on", "in", "up", "for", "off", "out":
			default:
				if j > 0 && v.kind == partVerb && v.words[s.at(j-1).lower] != 0 && !strings.HasPrefix(s.at(j-1).lower, "le") && s.a.Tokens[s.first+j-1].UPOS != "NOUN" {
					continue // "return to"
				}
				return -1
			}
			if w.lower == "for" && j > 0 && s.at(j-1).lower != "call" && s.at(j-1).lower != "called" {
				continue
			}
		}
	}
	return -1
}
