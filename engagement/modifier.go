package engagement

import (
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
)

// matchModifiers finds the parties in "the Sumar-Velia talks", "the EU summit".
func (s *sentence) matchModifiers(f *found) bool {
	var ps []party
	led := false
	j := f.anchor - 1
walk:
	for ; j >= max(0, f.anchor-9); j-- {
		w := s.at(j)
		for _, part := range strings.Split(w.lower, "-") {
			switch part {
			case "led", "sponsored", "mediated", "brokered", "backed":
				led = true
			}
		}
		switch {
		case w.mention >= 0:
			// "Sumar-Velia" may be one word with two mentions in it.
			last := int(w.mention)
			for last+1 < len(s.a.Mentions) && s.a.Mentions[last+1].Overlaps(s.token(j)) {
				last++
			}
			for k := last; k >= int(w.mention); k-- {
				m := &s.a.Mentions[k]
				if m.Form == readout.FormPronoun || m.Type == readout.ActorPlace {
					break walk
				}
				if len(ps) == 0 || ps[0].span != m.Span {
					ps = append([]party{s.partyOf(m, nil)}, ps...)
				}
			}
		case w.lower == "brexit" && len(ps) == 0:
			return s.brexit(f, j)
		case w.upper && s.adjective(j) >= 0:
			first := s.adjective(j)
			if n := s.at(j + 1).lower; len(ps) > 0 && n != "-" && n != "–" {
				return false // "the American Sumar Committee's meeting"
			}
			name, _ := s.state(first)
			p := party{
				Participant: readout.Participant{ActorRef: readout.ActorRef{Name: name, ID: actor.ID(readout.ActorState, name)}, Role: readout.RoleParty},
				kind:        readout.ActorState, form: readout.FormName, span: s.stretch(first, j+1), public: true,
			}
			ps = append([]party{p}, ps...)
			j = first
		case w.lower == "-" || w.lower == "–" || w.class == 0 && w.time < 0 || w.is(classAdj) || s.owner(j) || w.time >= 0:
		default:
			break walk
		}
	}
	if len(ps) == 0 || len(ps) > 3 {
		return false
	}
	f.b, f.first = ps, j+1
	if f.rule.left == leftLed {
		return led
	}
	if len(ps) > 1 {
		return true
	}
	if ps[0].kind == readout.ActorPerson {
		return false
	}
	if f.rule.Kind == readout.KindTalks && ps[0].kind == readout.ActorState && s.hasWord(j+1, f.anchor, "nuclear") {
		f.b[0].many = true // those on the programme of a state, with whom is known
		return true
	}
	// One body alone has talks with nobody; its summit is a meeting.
	return f.rule.Kind == readout.KindMeeting && (ps[0].kind == readout.ActorBody || ps[0].kind == readout.ActorGroup) && ps[0].ofStates()
}

// adjective returns the word at which the adjective of a state begins that
// ends at word j; -1 where none does.
func (s *sentence) adjective(j int) int {
	for _, first := range [...]int{j - 1, j} {
		if first < 0 {
			continue
		}
		if name, next := s.state(first); name != "" && next == j+1 {
			return first
		}
	}
	return -1
}

// brexit gives the parties of the talks on the British withdrawal, which are
// known by that name alone.
func (s *sentence) brexit(f *found, j int) bool {
	if f.rule.Kind != readout.KindTalks || f.rule.left == leftLed {
		return false
	}
	for _, p := range [...]struct {
		kind readout.ActorType
		name string
	}{{readout.ActorState, "United Kingdom"}, {readout.ActorBody, "European Union"}} {
		f.b = append(f.b, party{
			Participant: readout.Participant{ActorRef: readout.ActorRef{Name: p.name, ID: actor.ID(p.kind, p.name)}, Role: readout.RoleParty},
			kind:        p.kind, form: readout.FormName, span: s.token(j), public: true,
		})
	}
	f.first = j
	return true
}

// ofStates reports whether p's name is that of a body of states.
func (p *party) ofStates() bool {
	for w := range strings.FieldsSeq(lower(p.Name)) {
		switch w {
		case "nations", "union", "nato", "g7", "g8", "g20", "group", "league", "opec", "asean", "apec", "brics", "commonwealth", "council", "cooperation", "organization", "organisation", "osce", "eu", "un", "mercosur", "ecowas":
			return true
		}
	}
	return false
}
