package engagement

import (
	"strings"

	"github.com/readout-dev/readout"
)

// Whose an occasion is, and whether it is one of these at all, by the words around its
// noun or verb: what [reader.fits] asks of several patterns.

// askedAnother reports whether the noun at word i is of an occasion to which somebody
// is invited who is no party that is known: "invited @mirasolen for a meeting".
func (s *sentence) askedAnother(i int) bool {
	k := s.nounBegin(i) - 1
	if w := s.at(k).lower; w != "for" && w != "to" || s.at(k-1).group >= 0 {
		return false
	}
	for j := k - 1; j > max(0, k-5); j-- {
		switch s.at(j).lower {
		case "invited", "invites", "invite", "inviting":
			return j < k-1
		}
	}
	return false
}

// invitedTo reports whether the noun at word i is of an occasion to which a party that is
// known is invited: "invited Tarn to a meeting with".
func (s *sentence) invitedTo(i int) bool {
	k := s.nounBegin(i) - 1
	if w := s.at(k).lower; w != "for" && w != "to" || s.at(k-1).group < 0 {
		return false
	}
	return strings.HasPrefix(s.at(s.groups[s.at(k-1).group].first-1).lower, "invit")
}

// ofOthers reports whether the words behind the noun of f say whose meeting it is:
// "a meeting on Tuesday of the council".
func (s *sentence) ofOthers(f *found) bool {
	i := f.anchor + 1
	for s.at(i).time >= 0 || s.at(i).is(classPrep) && s.at(i+1).time >= 0 {
		i++
	}
	return s.at(i).lower == "of"
}

// anybodys reports whether f is a discussion that everybody has: "are afterthoughts in
// discussion of the race".
func (s *sentence) anybodys(f *found) bool {
	w := s.at(f.anchor).lower
	return s.at(f.last).lower == "of" && (strings.HasPrefix(w, "discussion") || strings.HasPrefix(w, "conversation"))
}

// spokeOnly reports whether nothing follows "Brek and Tarn spoke" but when and
// for how long: not to whom else, of what or where.
func (s *sentence) spokeOnly(f *found) bool {
	switch w := s.at(f.last); w.lower {
	case "for", "on", "in", "over", "at":
		return s.at(f.last+1).time >= 0 || s.at(f.last+2).time >= 0 && s.at(f.last+1).group < 0
	case "about":
		for i := f.last + 1; i < f.last+9; i++ {
			if s.at(i).group < 0 && s.placeAt(i) != nil {
				return true // "spoke about the border in Cairo"
			}
		}
		return false
	case ".", ",", "and", "before", "after", "again", "briefly", "directly", "separately", "earlier", "privately", "by":
		return true
	default:
		return w.time >= 0 && s.a.Times[w.time].Type != "SET"
	}
}

// papers are nouns for what is written.
var papers = []string{"list", "note", "letter", "evidence", "document", "documents", "report", "file", "dossier", "request", "draft", "copy", "text", "names", "petition", "protest"}

// stateBefore returns the state whose name modifies the noun at word i: "the
// Velia deal".
func (s *sentence) stateBefore(i int) (p party, ok bool) {
	m := s.modifier(i)
	if m == nil || m.Type != readout.ActorState || m.Form != readout.FormName {
		return p, false
	}
	return s.partyOf(m, nil), true
}

// bodyBefore returns the body of states whose name modifies the noun at word i:
// "a NATO summit".
func (s *sentence) bodyBefore(i int) (p party, ok bool) {
	m := s.modifier(i)
	if m == nil || m.Type != readout.ActorBody || m.Form != readout.FormName {
		return p, false
	}
	p = s.partyOf(m, nil)
	return p, p.ofStates()
}

// modifier returns the mention that stands before the noun at word i, adjectives
// aside; nil for none.
func (s *sentence) modifier(i int) *readout.Mention {
	for k := i - 1; k > max(0, i-4); k-- {
		w := s.at(k)
		if w.mention >= 0 {
			return &s.a.Mentions[w.mention]
		}
		if w.class != 0 && !w.is(classAdj) {
			return nil
		}
	}
	return nil
}

// first returns the word at which the words of p begin.
func (p *party) first(s *sentence) int { return s.wordAt(p.span.Start) }
