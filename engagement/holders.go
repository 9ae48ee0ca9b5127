package engagement

import (
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
)

// leader stands for the office of whoever leads a state, whatever its name.
const leader = "Leader"

// spread makes a party of each state in "the presidents of Sumar and Velia":
// the person who holds the office, where that is known, or the state.
func (s *sentence) spread(g *group) {
	for k := range g.parties {
		head := &g.parties[k]
		if !head.ofState() {
			continue
		}
		last := k + 1
		for last < len(g.parties) && g.parties[last].kind == readout.ActorState {
			last++
		}
		if last == k+1 {
			return
		}
		states := g.parties[k:last]
		office := officeOf(head.Name)
		head.Name, head.kind = head.Represents, readout.ActorState
		head.ID, head.Represents, head.many, head.form = actor.ID(readout.ActorState, head.Name), "", false, readout.FormName
		for i := range states {
			s.hold(&states[i], office, states[i].Name)
		}
		s.holdHere(states, office)
		return
	}
}

// ofState reports whether p is people without names of one state, of which a list may go
// on with others: "the presidents of Sumar".
func (p *party) ofState() bool {
	return p.form == readout.FormNominal && p.ID == "" && p.many && p.Represents != "" && strings.Contains(p.Name, " of ")
}

// officeOf returns the office that the plural in the words names: "the prime
// ministers of"; "" for none of which a state has just one.
func officeOf(words string) string {
	words = lower(words)
	for _, o := range [...][2]string{{"prime ministers", "Prime Minister"}, {"premiers", "Prime Minister"}, {"presidents", "President"}, {"foreign ministers", "Foreign Minister"}, {"leaders", leader}} {
		if strings.Contains(words, o[0]) {
			return o[1]
		}
	}
	return ""
}

// hold makes p the person who holds the office for the state at the document's date, if
// the base knows one and the document names him.
func (s *sentence) hold(p *party, office, state string) {
	if office == "" {
		return
	}
	if s.a.Published != nil && office != leader {
		if e, ok := s.finder.base.HolderOf(office, state, s.a.Published.Date); ok && s.isNamed(e.Ref().ID) {
			p.Office, p.Represents, p.kind, p.ActorRef = office, state, readout.ActorPerson, e.Ref()
			p.many, p.public, p.form = false, true, readout.FormName
			return
		}
	}
}

// isNamed reports whether the document names the actor: who is not named in it can't be
// told from its words.
func (s *sentence) isNamed(id string) bool {
	if s.named == nil {
		s.named = map[string]bool{}
		for i := range s.a.Mentions {
			if m := &s.a.Mentions[i]; m.Form == readout.FormName {
				s.named[m.Actor.ID] = true
			}
		}
	}
	return s.named[id]
}

// holdHere makes the parties, states or people of states, the persons whom the document
// names as the holders of the office: all of them, or none.
func (s *sentence) holdHere(ps []party, office string) {
	if office == "" {
		return
	}
	who := make([]*readout.Mention, len(ps))
	for i := range ps {
		if ps[i].kind == readout.ActorPerson {
			continue
		}
		if who[i] = s.holderHere(office, firstOf(ps[i].Represents, ps[i].Name)); who[i] == nil {
			return
		}
	}
	for i, m := range who {
		if p := &ps[i]; m != nil {
			p.Office, p.Represents, p.kind, p.ActorRef = m.Office, m.Represents, readout.ActorPerson, m.Actor
			p.many, p.public, p.form = false, true, readout.FormName
		}
	}
}

// holderHere returns a mention of the only person whom the document names as the holder
// of the office, or as the leader, of the state; nil where there is not one.
func (s *sentence) holderHere(office, state string) *readout.Mention {
	var who *readout.Mention
	for i := range s.a.Mentions {
		m := &s.a.Mentions[i]
		if m.Type != readout.ActorPerson || m.Actor.ID == "" || m.Form != readout.FormName || m.Represents != state {
			continue
		}
		name := lower(m.Office)
		if strings.Contains(name, "vice") || strings.Contains(name, "deputy") || strings.Contains(name, "former") || strings.Contains(name, "elect") {
			continue
		}
		if office == leader && !leads(name) || office != leader && name != lower(office) {
			continue
		}
		if who != nil && who.Actor.ID != m.Actor.ID {
			return nil
		}
		who = m
	}
	return who
}
