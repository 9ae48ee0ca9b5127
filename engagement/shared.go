package engagement

import (
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
)

// state returns the state whose adjective stands at word i, and the word after
// it: "Sumari", "South Velian".
func (s *sentence) state(i int) (name string, next int) {
	w := s.at(i)
	if !w.upper || w.is(classPunct) {
		return "", i
	}
	if n := s.at(i + 1); n.upper {
		if e, ok := s.finder.demonym[w.lower+" "+n.lower]; ok {
			return e.Name, i + 2
		}
	}
	if e, ok := s.finder.demonym[w.lower]; ok {
		return e.Name, i + 1
	}
	if w.mention >= 0 {
		if m := &s.a.Mentions[w.mention]; m.Type == readout.ActorState && m.Form == readout.FormName && m.Via != readout.ViaMetonymy {
			for next = i; s.at(next).mention == w.mention; {
				next++
			}
			return m.Actor.Name, next
		}
	}
	return "", i
}

// shared reads a phrase at word i in which several states share one noun:
// "senior Sumari and Velian officials", "the North and South Velian foreign
// ministers". Each state gives a party.
func (s *sentence) shared(i int) (group, bool) {
	k := i
	if possessive[s.at(k).lower] {
		k++ // "her Norwegian and Danish counterparts"
	}
	for s.at(k).is(classDet|classAdj) && s.at(k).mention < 0 && k < i+4 {
		k++
	}
	var states, adjectives []string
	for len(states) < 8 {
		name, next := s.state(k)
		half := false
		if name == "" && len(states) == 0 && s.at(k).upper && s.at(k+1).lower == "and" {
			// "North and South Velian"
			if last, end := s.state(k + 2); last != "" && end == k+4 {
				if e, ok := s.finder.demonym[s.at(k).lower+" "+s.at(k+3).lower]; ok {
					name, next = e.Name, k+1
					half = true
				}
			}
		}
		if name == "" {
			return group{}, false
		}
		adjective := s.text(k, next)
		if half {
			adjective += " " + s.text(k+3, k+4)
		}
		states, adjectives = append(states, name), append(adjectives, adjective)
		k = next
		and := false
		if s.at(k).lower == "," {
			k++
		}
		if s.at(k).lower == "and" {
			k, and = k+1, true
		}
		if k == next {
			break
		}
		if _, end := s.state(k); and && end == k {
			return group{}, false
		}
	}
	if len(states) < 2 {
		return group{}, false
	}
	first := k
	for s.at(k).is(classTitle|classAdj|classRole) && !s.at(k).upper || s.at(k).class == 0 && !s.at(k).upper && s.nominalWord(k) && k < first+2 {
		k++
		if k > first+5 {
			return group{}, false
		}
	}
	for k > first && !s.at(k-1).is(classRole) {
		k--
	}
	if k == first || !strings.HasSuffix(s.at(k-1).lower, "s") || s.at(k).mention >= 0 && s.at(k).upper {
		return group{}, false
	}
	g := group{first: i, last: k}
	noun := s.text(first, k)
	if possessive[s.at(i).lower] && s.at(k-1).lower != "counterparts" {
		return group{}, false // "their Sumari and Velian colleagues": whose, is not told
	}
	office := officeOf(noun)
	for n, name := range states {
		p := party{
			Participant: readout.Participant{ActorRef: readout.ActorRef{Name: adjectives[n] + " " + noun}, Role: readout.RoleParty, Represents: name},
			form:        readout.FormNominal, span: s.stretch(first, k), many: true, public: true,
		}
		if noun == "counterparts" {
			p.Name, p.many = adjectives[n]+" counterpart", false
		}
		if noun == "governments" {
			p.Name, p.ID, p.Represents, p.kind, p.form, p.many = name, actor.ID(readout.ActorState, name), "", readout.ActorState, readout.FormName, false
		}
		s.hold(&p, office, name)
		g.parties = append(g.parties, p)
	}
	s.holdHere(g.parties, office)
	return g, true
}

// renamed replaces the parties of g, holders of an office without their names,
// by the persons that an apposition names: "the foreign ministers of Sumar and
// Velia, Ana Brek and Ilo Tarn,".
func (s *sentence) renamed(g *group) {
	if s.at(g.last).lower != "," || !g.many() || g.owner {
		return
	}
	plural := false
	for i := g.first; i < g.last; i++ {
		w := s.at(i)
		plural = plural || w.is(classRole) && strings.HasSuffix(w.lower, "s")
	}
	if !plural {
		return
	}
	p, next, ok := s.phrase(g.last + 1)
	if !ok {
		return
	}
	h := group{first: g.last + 1, last: next, parties: []party{p}}
	s.list(&h)
	if len(h.parties) < 2 || len(g.parties) > 1 && len(g.parties) != len(h.parties) {
		return
	}
	for i := range h.parties {
		if q := &h.parties[i]; q.kind != readout.ActorPerson || q.form != readout.FormName {
			return
		}
	}
	if w := s.at(h.last); len(g.parties) == 1 && w.lower != "," {
		return // "leaders, Brek and Tarn among them"
	}
	for i := range h.parties {
		q := &h.parties[i]
		q.public = true
		if len(g.parties) > 1 {
			q.Represents = firstOf(q.Represents, firstOf(g.parties[i].Represents, g.parties[i].Name))
		}
	}
	g.parties, g.last = h.parties, h.last
	if s.at(g.last).lower == "," && !s.at(g.last+1).is(classDet|classRel) {
		g.last++
	}
}

// renaming reports whether the words from word i on are a list of two names or more
// that a comma ends, so that they name those whom g describes.
func (s *sentence) renaming(g *group, i int) bool {
	if s.at(g.first).lower != "the" && !possessive[s.at(g.first).lower] && !s.hasWord(g.first, g.last, "the") {
		return false
	}
	p, next, ok := s.phrase(i)
	if !ok || p.kind != readout.ActorPerson || p.form != readout.FormName {
		return false
	}
	h := group{first: i, last: next, parties: []party{p}}
	s.list(&h)
	for k := range h.parties {
		if q := &h.parties[k]; q.kind != readout.ActorPerson || q.form != readout.FormName {
			return false
		}
	}
	return len(h.parties) > 1 && s.at(h.last).lower == ","
}

// described gives the persons of the list g what an apposition to all of them
// says: "Ana Brek and Ilo Tarn, the foreign ministers of Sumar and Velia,".
func (s *sentence) described(g *group) {
	if len(g.parties) < 2 {
		return
	}
	last := &g.parties[len(g.parties)-1]
	role, comma := false, false
	var states []string
	for i := s.wordAt(last.span.End); i < g.last; i++ {
		w := s.at(i)
		comma = comma || w.lower == ","
		role = role || comma && w.is(classRole) && strings.HasSuffix(w.lower, "s")
		if role && w.mention >= 0 && s.at(i-1).mention != w.mention {
			if m := &s.a.Mentions[w.mention]; m.Type == readout.ActorState && m.Form == readout.FormName {
				states = append(states, m.Actor.Name)
			}
		}
	}
	if !role {
		return
	}
	for i := range g.parties {
		p := &g.parties[i]
		if p.kind != readout.ActorPerson {
			return
		}
		p.public = true
		if len(states) == len(g.parties) {
			p.Represents = firstOf(p.Represents, states[i])
		}
	}
}
