package engagement

import (
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
)

// onlyPair returns the two between whom all occasions of two were that the
// story has told of so far; nil where there were none, or others, too. They are
// who "the two leaders" are, however long ago they were named.
func (r *reader) onlyPair() []party {
	var pair []readout.Participant
	for i := range r.occasions {
		var two []readout.Participant
		for _, p := range r.occasions[i].Participants {
			if p.Role != readout.RoleMediator && (p.ID != "" || p.Represents != "") {
				two = append(two, p)
			}
		}
		switch {
		case len(two) != 2:
		case pair == nil:
			pair = two
		case sharedWith(pair, two) < 2:
			return nil
		}
	}
	return parties(pair)
}

// parties returns participants as the parties that a pronoun stands for.
func parties(ps []readout.Participant) []party {
	var out []party
	for _, p := range ps {
		q := party{Participant: p, kind: readout.ActorPerson, form: readout.FormPronoun, public: true}
		if p.ID == actor.ID(readout.ActorState, p.Name) {
			q.kind = readout.ActorState
		}
		q.Role = readout.RoleParty
		out = append(out, q)
	}
	return out
}

// statesOf returns the states for which the two stand, each one of its own; nil
// where they don't.
func (d *Finder) statesOf(pair []party) []party {
	var out []party
	for i := range pair {
		of := firstOf(pair[i].Represents, pair[i].Name)
		if !d.states[lower(of)] || len(out) > 0 && out[0].Name == of {
			return nil
		}
		out = append(out, party{
			Participant: readout.Participant{ActorRef: readout.ActorRef{Name: of, ID: actor.ID(readout.ActorState, of)}, Role: readout.RoleParty},
			kind:        readout.ActorState, form: readout.FormPronoun, public: true,
		})
	}
	return out
}

// counted reports whether p counts the two sides of a story, and no others: "the
// two leaders", "both sides", "the two countries".
func (p *party) counted() bool {
	if p.form != readout.FormNominal {
		return false
	}
	n := strings.TrimPrefix(lower(p.Name), "the ")
	return strings.HasPrefix(n, "two") || strings.HasPrefix(n, "both") || n == "pair"
}

// sides reports whether p counts states, and not who stands for them.
func (p *party) sides() bool {
	return p.ofCountries() || strings.HasSuffix(lower(p.Name), " sides") || strings.HasSuffix(lower(p.Name), " delegations")
}

// hosted returns the place of a journey, told of in the last sentences, on which
// one who takes part in e was the guest of another: Brek arrived in Maresh, and
// the Velian premier received her; nil for none.
func (r *reader) hosted(s *sentence, e *readout.Engagement) *readout.Place {
	if e.Kind == readout.KindCall || e.Kind == readout.KindMessage || e.Background {
		return nil
	}
	const reach = 5 // sentences
	for i := len(r.occasions) - 1; i >= max(0, len(r.occasions)-6); i-- {
		o := &r.occasions[i]
		if o.Kind != readout.KindVisit || o.Place == nil || s.index-o.sentence > reach || !settled(o.Status) && settled(e.Status) || o.Background || !sameTime(o.When, e.When) && !sameStay(o.When, e.When) {
			continue
		}
		country := firstOf(o.Place.Country, o.Place.Name)
		guest, host := false, false
		for k := range e.Participants {
			p := &e.Participants[k]
			switch of := firstOf(p.Represents, p.Name); {
			case sharedWith(e.Participants[k:k+1], o.Participants) > 0:
				guest = true
			case strings.EqualFold(of, country):
				host = true
			}
		}
		if guest && host {
			return o.Place
		}
	}
	return nil
}

// settled reports whether the status tells of what takes or took place.
func settled(s readout.Status) bool {
	return s == readout.StatusOccurred || s == readout.StatusUnderWay
}

// sameGroup returns those of the journey told of in the last two sentences whom "the
// delegation" stands for: a delegation without names, or who leads it; nil for none.
func (r *reader) sameGroup(s *sentence, p *party) []party {
	noun := lower(withoutArticle(p.Name))
	switch noun {
	case "delegation", "team", "mission", "negotiators", "envoys", "mediators", "inspectors", "ministers":
	default:
		return nil
	}
	if s.at(s.wordAt(p.span.Start)-1).lower != "the" && s.at(s.wordAt(p.span.Start)).lower != "the" {
		return nil
	}
	for i := len(r.occasions) - 1; i >= max(0, len(r.occasions)-2); i-- {
		o := &r.occasions[i]
		if o.Kind != readout.KindVisit || s.index-o.sentence > 2 || len(o.Participants) != 1 {
			continue
		}
		if strings.Contains(lower(r.a.Text(o.evidence[0])), noun) && (o.Participants[0].ID != "" || strings.Contains(lower(o.Participants[0].Name), noun)) {
			return parties(o.Participants)
		}
		return nil
	}
	return nil
}

// twoStates returns the only two states of which the document has spoken more than once
// so far, where it names no third one but in passing; nil where there are not two.
func (r *reader) twoStates(s *sentence) []party {
	count := map[string]int{}
	var order []string
	for i := range r.a.Mentions {
		m := &r.a.Mentions[i]
		if m.Start >= s.span.Start {
			break
		}
		of := m.Represents
		if m.Type == readout.ActorState {
			of = m.Actor.Name
		}
		if !r.finder.states[lower(of)] || m.Form == readout.FormPronoun {
			continue
		}
		if count[of] == 0 {
			order = append(order, of)
		}
		count[of]++
	}
	var two []party
	for _, of := range order {
		if count[of] < 2 {
			continue
		}
		two = append(two, party{
			Participant: readout.Participant{ActorRef: readout.ActorRef{Name: of, ID: actor.ID(readout.ActorState, of)}, Role: readout.RoleParty},
			kind:        readout.ActorState, form: readout.FormPronoun, public: true,
		})
	}
	if len(two) != 2 || len(order) > 3 {
		return nil
	}
	return two
}

// goers returns those of the journey told of in the sentence before for whom
// "they" stands: people without names, or several; nil where none was told of.
func (r *reader) goers(s *sentence) []party {
	for i := len(r.occasions) - 1; i >= max(0, len(r.occasions)-2); i-- {
		o := &r.occasions[i]
		if o.Kind == readout.KindVisit && s.index-o.sentence == 1 && (len(o.Participants) > 1 || (&party{Participant: o.Participants[0], form: readout.FormNominal}).office()) {
			return parties(o.Participants)
		}
	}
	return nil
}
