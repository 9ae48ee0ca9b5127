package engagement

import (
	"slices"
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
	readout.StatusPlanned: `will 'll shall wo scheduled expected expects expect expecting due set slated going planning plans plan planned intends intend intended likely prepared
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
		case w.lower == "going" && s.at(i+1).lower == "on":
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
		case "is", "are", "was", "were":
			return j == i-1 && s.at(i+1).is(classPunct|classConj|classSub|classAdverb|classSay) // "the summit is off"
		}
	}
	return false
}

// status returns the status that the moods tell, or otherwise.
func (m mood) status(otherwise readout.Status) readout.Status {
	switch {
	case m&moodCancelled != 0 && m&moodNegated == 0:
		return readout.StatusCancelled
	case m&moodCancelled != 0:
		return readout.StatusPlanned // "will not cancel her trip"
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

func (s *sentence) hasWord(first, last int, words ...string) bool {
	for i := first; i < last; i++ {
		if slices.Contains(words, s.at(i).lower) {
			return true
		}
	}
	return false
}
