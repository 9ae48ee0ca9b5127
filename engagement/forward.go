package engagement

import (
	"strings"

	"github.com/readout-dev/readout"
)

// forward returns the subject of the main clause that follows a clause at the
// sentence's begin: "After visiting Cairo, Brek flew".
func (s *sentence) forward(i int) *group {
	begin := 0
	if s.at(0).is(classConj) {
		begin = 1 // "But at a news conference"
	}
	for k := begin; k < begin+4; k++ { // "A day after meeting Tarn", "Hours before she was"
		if w := s.at(k); w.time < 0 && !w.is(classDet|classPeriod) {
			if k > begin && (w.lower == "after" || w.lower == "before") {
				begin = k
			}
			break
		}
	}
	if w := s.at(begin); i > 0 && !w.is(classPrep|classSub) && w.lower != "fresh" && w.lower != "back" && !strings.HasSuffix(w.lower, "ing") && !(strings.HasSuffix(w.lower, "ed") && w.mention < 0) {
		return nil
	}
	comma := false
	for k := i; k < len(s.words); k++ {
		w := s.at(k)
		if w.lower == "," && (w.group < 0 || s.groups[w.group].last == k+1) {
			comma = true // also the one that ends "the Velian premier, Ilo Tarn,"
		}
		if w.time >= 0 && k > i && s.at(k+1).time != w.time && s.fronts(k+1) {
			comma = true // "In a letter on Thursday Brek urged"
		}
		if g := s.groupAt(k); g != nil && comma {
			if s.objectOf(g) {
				return nil // "At a news conference, families urged Brek"
			}
			if n := s.at(g.last + 1).lower; s.hasWord(0, i, "there") && s.at(g.last).is(classSay) && (n == "." || n == "" || n == "”" || n == "\"") {
				return nil // "There are no plans for more meetings, Brek said."
			}
			if g.prep == "" && !g.owner && g.actor() {
				return g
			}
		}
	}
	return nil
}

// loose returns the subject of the clause that the noun at word i stands in.
func (s *sentence) loose(i int) *group {
	if g := s.nearestSubject(i); g != nil {
		if h := s.dispatched(g.last, i); h != nil {
			return h
		}
		return g
	}
	if g := s.forward(i); g != nil {
		return g
	}
	// "Brek's decision came after a call with Tarn"
	for k := len(s.groups) - 1; k >= 0; k-- {
		g := &s.groups[k]
		if g.last <= i && g.first >= s.clauseBegin(i) && g.owner && g.prep == "" && g.parties[0].kind == readout.ActorPerson && !s.passed(g.last, i) {
			return g
		}
	}
	return nil
}

// fronts reports whether the subject of the sentence and its verb stand at word i, right
// behind a phrase before them.
func (s *sentence) fronts(i int) bool {
	g := s.groupAt(i)
	if g == nil || g.prep != "" || g.owner {
		return false
	}
	w := s.at(g.last)
	return w.is(classAux|classSay|classEnd) || w.group < 0 && s.a.Tokens[min(s.first+g.last, len(s.a.Tokens)-1)].UPOS == "VERB"
}

// isFirst reports whether the phrase at word i begins with "the first".
func (s *sentence) isFirst(i int) bool {
	if s.at(i).lower == "the" {
		i++
	}
	if i > 0 && s.at(i-1).lower == "last" {
		return true
	}
	switch s.at(i).lower {
	case "first", "only", "second", "third", "latest":
		return true
	case "last":
		return s.at(i+1).group >= 0 || !s.at(i+1).upper && s.at(i+1).time < 0 // "the last president to visit"
	}
	return false
}

// foremost reports whether the phrase at word i speaks of the highest of its kind:
// "the most senior".
func (s *sentence) foremost(i int) bool {
	if s.at(i).lower == "the" {
		i++
	}
	switch s.at(i).lower {
	case "most":
		n := s.at(i + 1).lower
		return n == "senior" || n == "prominent" || n == "important" || n == "powerful"
	case "highest", "highest-ranking", "highest-level":
		return true
	}
	return false
}

// dispatched returns who is sent between words i and k: "Brek sent Tarn to
// Cairo for talks"; nil for nobody.
func (s *sentence) dispatched(i, k int) *group {
	for ; i < k; i++ {
		switch s.at(i).lower {
		case "send", "sends", "sent", "sending", "dispatch", "dispatched":
			if g := s.groupAt(i + 1); g != nil && g.last <= k && g.travels() && !g.owner {
				return g
			}
		}
	}
	return nil
}

// passed reports whether a pronoun stands between words i and k, so that
// somebody else may be spoken of.
func (s *sentence) passed(i, k int) bool {
	for ; i < k; i++ {
		if w := s.at(i); w.group < 0 && w.is(classPronoun) {
			return true
		}
	}
	return false
}
