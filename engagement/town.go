package engagement

import "github.com/readout-dev/readout"

// towns are nouns for places that have names.
var towns = map[string]bool{
	"capital": true, "city": true, "cities": true, "town": true, "towns": true, "village": true, "port": true, "resort": true, "island": true, "province": true,
	"region": true, "district": true, "suburb": true, "emirate": true, "kingdom": true, "republic": true, "state": true, "states": true, "enclave": true,
}

// townOf returns the place that is named behind what g owns: "Velia's capital,
// Maresh", "Velia's port city of Haven"; nil for none.
func (s *sentence) townOf(g *group) *group {
	if !g.owner || g.parties[0].kind != readout.ActorState && g.parties[0].kind != readout.ActorPlace {
		return nil
	}
	for i := g.last + 1; i < g.last+5; i++ {
		if h := s.groupAt(i); h != nil {
			if p := s.at(i - 1).lower; (p == "," || p == "of" || towns[p]) && len(h.located()) > 0 {
				return h
			}
			return nil
		}
		if w := s.at(i); !towns[w.lower] && !w.is(classAdj) && w.lower != "," && w.lower != "of" {
			return nil
		}
	}
	return nil
}

// partOf returns the place whose name stands behind the place or state g that owns it,
// and the word after it: "Velia's Old County"; 0 for none.
func (s *sentence) partOf(g *group) (p party, next int) {
	if !g.owner || !g.parties[0].place() || len(g.parties) != 1 {
		return p, 0
	}
	i := g.last + 1
	end := i
	for s.at(end).upper && s.at(end).time < 0 && end < i+4 {
		end++
	}
	if end == i || s.owner(end) || s.at(end).class == 0 && s.at(end).lower != "" && s.at(end).time < 0 || !regions[s.at(end-1).lower] {
		return p, 0
	}
	of := &g.parties[0]
	return party{
		Participant: readout.Participant{ActorRef: readout.ActorRef{Name: s.text(i, end)}},
		kind:        readout.ActorPlace, form: readout.FormName, country: firstOf(of.country, of.Name), span: s.stretch(i, end),
	}, end
}

// regions end the names of parts of a city or state.
var regions = map[string]bool{
	"county": true, "region": true, "province": true, "district": true, "valley": true, "coast": true, "peninsula": true, "oblast": true, "island": true,
	"islands": true, "territory": true, "quarter": true, "highlands": true, "delta": true, "city": true, "square": true, "park": true, "strip": true, "panhandle": true,
}

// several reports whether g is a plural of states or places without names:
// "three countries".
func (s *sentence) several(g *group) bool {
	switch s.at(g.last - 1).lower {
	case "states", "countries", "nations", "capitals":
		return g.parties[0].form == readout.FormNominal
	}
	return false
}
