package engagement

import (
	"strings"

	"github.com/readout-dev/readout"
)

// travels reports whether g names people: states and bodies stay at home.
func (g *group) travels() bool {
	k := g.parties[0].kind
	return k == readout.ActorPerson || k == readout.ActorOffice || g.parties[0].form == readout.FormNominal
}

// traveller returns the people named last before word i who are no object of
// a preposition.
func (s *sentence) traveller(i int) *group {
	for k := len(s.groups) - 1; k >= 0; k-- {
		if g := &s.groups[k]; g.last <= i && g.prep == "" && !g.owner && g.travels() && !s.objectOf(g) {
			return s.unless(g, i)
		}
	}
	return nil
}

// matchLeft finds the party A.
func (s *sentence) matchLeft(r *rule, f *found) bool {
	switch r.left {
	case leftNone:
		return true
	case leftSubject:
		f.aGroup = s.subject(f.verb)
	case leftLoose:
		if k := s.ownerRight(f.anchor); k > 0 {
			return false // "Pence spoke of Brek's meetings with": hers
		}
		switch s.at(s.nounBegin(f.anchor) - 1).lower {
		case "about", "regarding", "concerning":
			return false // "spoke about a meeting with": whose, is not told
		}
		if f.aGroup = s.subjectBehind(f); f.aGroup == nil {
			f.aGroup = s.loose(f.anchor)
		}
		if r.Kind == readout.KindVisit && f.aGroup != nil && !f.aGroup.travels() {
			f.aGroup = s.traveller(f.anchor)
		}
		if g := f.aGroup; g != nil && g.last < f.anchor && s.splitsQuotation(g.last, f.anchor) {
			return false // "made “numerous requests” “to cancel the meeting"
		}
		if g := f.aGroup; g != nil && s.objectOf(g) && !s.brought(g.first-1) && !(r.Name == "body-at-summit" && g.parties[0].kind == readout.ActorBody) {
			f.aGroup = nil // "praised Tarn at a meeting with Solen"
		}
		if g := s.objectBefore(f.anchor); r.Kind == readout.KindVisit && g != nil && f.aGroup != nil {
			f.aGroup = g // "shunned Tarn during his trip"
		}
		if r.Kind == readout.KindVisit && f.aGroup != nil && s.ofAnother(f) {
			return false // "said that Tarn, who fell ill on his trip"
		}
	case leftOwner:
		f.aGroup = s.ownerOf(f.anchor)
		if g := f.aGroup; g != nil && g.first <= 1 && g.parties[0].form == readout.FormPronoun {
			// "On her trip to Cairo, Brek said": the pronoun points ahead.
			if h := s.forward(f.last); h != nil && h.parties[0].kind == readout.ActorPerson {
				f.aGroup = h
			}
		}
	case leftAside:
		f.aGroup = s.asideOf(f)
	case leftNoun, leftLed:
		return s.matchModifiers(f)
	}
	if f.aGroup == nil {
		return false
	}
	f.a = s.acting(f.aGroup)
	f.first = min(f.first, f.aGroup.first)
	if len(f.a) == 0 || r.plural && !f.aGroup.many() {
		return false
	}
	return true
}

// subjectBehind returns the subject that stands right behind the noun of f where
// its phrase begins a clause: "though at a meeting last week Brek said"; nil where
// it begins none, or no subject follows.
func (s *sentence) subjectBehind(f *found) *group {
	if f.rule.verb == nil || f.rule.verb.kind != partWords && f.rule.verb.kind != partVerb {
		return s.behind(f, s.nounBegin(f.anchor)-1)
	}
	if f.rule.verb.kind == partWords {
		return s.behind(f, f.lead)
	}
	return nil
}

// behind returns the subject behind f where the preposition at word prep follows a
// word that begins a clause.
func (s *sentence) behind(f *found, prep int) *group {
	switch s.at(prep).lower {
	case "at", "in", "during", "on", "after":
	default:
		return nil
	}
	switch s.at(prep - 1).lower {
	case "though", "although", "while", "but", "that", "because", "whereas":
	default:
		return nil
	}
	i := f.last
	for s.at(i).time >= 0 || s.at(i).lower == "," || s.at(i).is(classPrep) && s.at(i+1).time >= 0 {
		i++
	}
	if g := s.groupAt(i); g != nil && !g.owner && g.actor() && (s.verbSoon(g.last) || s.at(g.last).lower != "" && s.first+g.last < len(s.a.Tokens) && s.a.Tokens[s.first+g.last].UPOS == "VERB") {
		return g
	}
	return nil
}

// asideOf returns whom the aside at the words of f is about: "Brek, in Cairo for
// talks, said", "In Cairo for talks, Brek said"; nil for none.
func (s *sentence) asideOf(f *found) *group {
	i := f.anchor - 1
	if i < 0 {
		return s.forward(f.last)
	}
	if s.at(i).lower != "," {
		return nil
	}
	if s.at(i).group < 0 {
		i--
	}
	if k := s.at(i).group; k >= 0 {
		if g := &s.groups[k]; g.last >= i && g.last <= f.anchor && !g.owner && g.travels() {
			return g
		}
	}
	return nil
}

// splitsQuotation reports whether a quotation begins, or ends, between words first and
// last, so that they stand on different sides of its marks.
func (s *sentence) splitsQuotation(first, last int) bool {
	open := 0
	for i := first; i < last; i++ {
		switch s.at(i).lower {
		case "“", "``":
			open++
		case "”":
			open--
		case "\"", "''":
			if open > 0 {
				open--
			} else {
				open++
			}
		}
	}
	return open != 0
}

// ownerRight returns the possessive that stands with the noun at word i, of
// somebody who is not its own time or place: "Brek's recent meetings"; 0 for none.
func (s *sentence) ownerRight(i int) int {
	for k := i - 1; k > max(0, i-4); k-- {
		w := s.at(k)
		if s.owner(k) {
			if p := s.at(k - 1); w.time >= 0 || p.time >= 0 || p.mention < 0 && !p.upper || p.mention >= 0 && s.a.Mentions[p.mention].Type != readout.ActorPerson {
				return 0 // "Friday's meeting", "the EU's summit"
			}
			return k
		}
		if w.class != 0 && !w.is(classAdj) {
			return 0
		}
	}
	return 0
}

// objectBefore returns the person who is the object of the verb that "during
// his" follows, the noun being at word i: "shunned Tarn during his trip"; nil
// for none.
func (s *sentence) objectBefore(i int) *group {
	for k := i - 1; k > max(1, i-5); k-- {
		if !possessive[s.at(k).lower] {
			continue
		}
		if p := s.at(k - 1).lower; p != "during" && p != "on" && p != "after" && p != "before" {
			return nil
		}
		if n := s.at(k - 2).group; n >= 0 {
			if g := &s.groups[n]; g.last == k-1 && len(g.parties) == 1 && g.parties[0].kind == readout.ActorPerson && g.parties[0].form == readout.FormName && !g.owner && s.objectOf(g) {
				return g
			}
		}
		return nil
	}
	return nil
}

// ofAnother reports whether the noun of f has a "his" before it that may stand
// for somebody else than A: one who is named, or owns something, in between.
func (s *sentence) ofAnother(f *found) bool {
	his := -1
	for k := f.anchor - 1; k > max(f.aGroup.last, f.anchor-5) && his < 0; k-- {
		if possessive[s.at(k).lower] {
			his = k
		}
	}
	if his < 0 {
		return false
	}
	if w := s.at(his).lower; f.aGroup.many() && (w == "his" || w == "her") {
		return true
	}
	for k := f.aGroup.last; k < his; k++ {
		w := s.at(k)
		if s.owner(k) && w.time < 0 {
			return true // "the nominee's speech after his visit"
		}
		if w.mention >= 0 {
			m := &s.a.Mentions[w.mention]
			if m.Type == readout.ActorPerson && m.Form == readout.FormName && m.Actor.ID != f.aGroup.parties[0].ID {
				return true
			}
		}
	}
	return false
}

// ownerOf returns the phrase that owns the noun at word i: "Brek's second
// trip", "his trip".
func (s *sentence) ownerOf(i int) *group {
	for j := i - 1; j >= max(0, i-7); j-- {
		w := s.at(j)
		if w.group >= 0 {
			g := &s.groups[w.group]
			if g.owner && g.actor() {
				return g
			}
			switch w.lower {
			case "his", "her", "their", "my", "our":
				if g.actor() {
					return g
				}
			}
			if g.owner && len(g.parties) == 1 && g.parties[0].kind == readout.ActorState {
				return g
			}
		}
		if w.is(classPrep|classRel|classSub|classAux|classConj) && w.time < 0 || w.lower == "," || w.group < 0 && s.a.Tokens[s.first+j].UPOS == "VERB" && !strings.HasSuffix(w.lower, "ed") && !strings.HasSuffix(w.lower, "ing") || w.lower == "followed" {
			return nil
		}
	}
	return nil
}
