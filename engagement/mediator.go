package engagement

import (
	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
)

// mediated names the patterns that give those alone who mediate or host.
var mediated = map[string]bool{"talks-led-by": true, "led-talks": true, "hosted-talks": true, "meeting-led-by": true, "talks-hosted-by": true}

// stateAlone reports whether f gives nobody but one state. The talks that a
// body of states or its envoy leads are its own affair.
func stateAlone(f *found) bool {
	all := append(append([]party(nil), f.a...), f.b...)
	return len(all) == 1 && all[0].kind == readout.ActorState
}

// between adds to f the parties of talks of which the pattern gives only the
// mediator: the two that the sentence names beside him.
func (s *sentence) between(f *found) bool {
	var out []party
	for k := range s.groups {
		g := &s.groups[k]
		if g == f.aGroup || g.prep != "" || g.owner || g.first >= f.first && g.last <= f.last {
			continue
		}
		if g.first > f.last && s.saidBetween(f.last, g.first) {
			continue // "rejected an offer to host talks, saying Velia was the right place"
		}
		for _, p := range s.acting(g) {
			if p.kind == readout.ActorPerson && p.Represents != "" {
				p = party{
					Participant: readout.Participant{ActorRef: readout.ActorRef{Name: p.Represents, ID: actor.ID(readout.ActorState, p.Represents)}},
					kind:        readout.ActorState, form: readout.FormName, span: p.span, public: true,
				}
				if !s.finder.known(&p) {
					continue
				}
			}
			if p.kind != readout.ActorState && p.kind != readout.ActorGroup {
				continue
			}
			dup := false
			for i := range out {
				dup = dup || same(&out[i].Participant, &p.Participant)
			}
			for _, q := range participants(f) {
				dup = dup || same(&q, &p.Participant)
			}
			if !dup {
				p.Role = readout.RoleParty
				out = append(out, p)
			}
		}
	}
	if len(out) != 2 {
		return false
	}
	f.mediators = append(f.mediators, out...)
	return true
}

// saidBetween reports whether a verb of saying stands between words first and last.
func (s *sentence) saidBetween(first, last int) bool {
	for i := first; i < last; i++ {
		if w := s.at(i); w.is(classSay) && w.group < 0 {
			return true
		}
	}
	return false
}

// allPersons reports whether the parties are persons, and not states or bodies.
func allPersons(f *found) bool {
	for _, ps := range [][]party{f.a, f.b} {
		for i := range ps {
			if ps[i].kind != readout.ActorPerson {
				return false
			}
		}
	}
	return true
}

// mediators returns who mediates, as the words after the match tell.
func (s *sentence) mediators(f *found) []party {
	for i := f.last; i < min(len(s.words), f.last+20); i++ {
		w := s.at(i)
		if w.group >= 0 {
			continue
		}
		switch w.lower {
		case "sponsored", "mediated", "brokered", "facilitated":
			if g := s.groupAt(i + 2); s.at(i+1).lower == "by" && g != nil {
				return s.acting(g)
			}
		case ";", ":", ".":
			return nil
		}
	}
	return nil
}

// including returns the parties that "including" names soon after word i.
func (s *sentence) including(i int) []party {
	for k := i; k < min(len(s.words), i+6); k++ {
		if s.at(k).lower == "including" {
			if g := s.groupAt(k + 1); g != nil {
				return s.acting(g)
			}
		}
	}
	return nil
}

// joinLast adds the participants of f, who "entered the talks", to the talks
// or meeting told of last. It reports whether there was one.
func (r *reader) joinLast(s *sentence, f *found) bool {
	for i := len(r.occasions) - 1; i >= max(0, len(r.occasions)-lookBack); i-- {
		o := &r.occasions[i]
		if mergeClass(o.Kind) != readout.KindMeeting || s.index-o.sentence > 12 {
			continue
		}
		o.admit(participants(f))
		o.cite(s.span)
		o.sentence = s.index
		return true
	}
	return false
}
