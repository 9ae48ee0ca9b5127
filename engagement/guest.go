package engagement

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// awayIn reports whether "is in Cairo", as f has it, tells of a journey: of a
// delegation, or of the holder of an office who is not at home there and does
// not serve, live, or lie ill there.
func (r *reader) awayIn(s *sentence, f *found) bool {
	a := &f.a[0]
	place := r.finder.placeOf(&f.places[0])
	if f.places[0].kind == readout.ActorState {
		place.Country = place.Name
	}
	open := r.presumed[a.ID] || a.Office != "" && a.Represents == "" && leads(a.Office) // of which state, is not told
	if o := (occasion{Engagement: readout.Engagement{Participants: participants(f)}}); !open && (!r.finder.states[lower(place.Country)] || !o.abroad(&place)) {
		return false
	}
	for _, w := range [...]string{"hospital", "prison", "jail", "custody", "exile", "hiding", "born", "based", "living", "lives", "interest", "interests"} {
		if s.hasWord(0, len(s.words), w) {
			return false
		}
	}
	for i := range s.words {
		if s.at(i).lower == "office" && s.at(i-1).lower == "in" {
			return false // "is in office in Cairo"
		}
	}
	since := s.at(f.last).lower == "since" && s.at(f.last+1).time >= 0
	if n := s.at(f.last); n.class == 0 && n.lower != "" && n.time < 0 || n.lower == "-" || s.at(f.verb).upper {
		return false // "is in Velian hands"; "Brek Is In Velia To Stay"
	}
	if v := s.at(f.verb).lower; v != "is" && v != "are" && s.when(f) == nil && !since {
		return false // "was in Cairo", but when?
	}
	name := lower(firstOf(a.Office, a.Name))
	switch {
	case strings.Contains(name, "ambassador"), strings.Contains(name, "consul"), strings.Contains(name, "envoy to"):
		return false
	case a.form == readout.FormNominal:
		return strings.Contains(name, "delegation") || strings.Contains(name, "team") || strings.Contains(name, "mission")
	}
	return a.kind == readout.ActorPerson && (a.Office != "" || open)
}

// takesPart reports whether f, of a pattern for who takes part in what was told
// before, names people or states and is about an occasion.
func (s *sentence) takesPart(f *found) bool {
	if f.rule.anchor.kind == partNoun && !s.definite(f.anchor) {
		return false
	}
	for i := range f.a {
		if p := &f.a[i]; p.form == readout.FormPronoun && p.ID == "" || f.rule.Name == "at-the" && p.form == readout.FormNominal && !p.many && p.ID == "" {
			return false // "an official said at the talks"
		}
	}
	before := func(words ...string) bool {
		for k := max(0, f.anchor-8); k < f.anchor; k++ {
			if slices.Contains(words, s.at(k).lower) {
				return true
			}
		}
		return false
	}
	switch f.rule.Name {
	case "was-represented-by":
		if f.a[0].kind == readout.ActorState && s.hasWord(f.anchor, f.last, "represented") {
			f.a = nil // whom Brek represents
			return true
		}
	case "guests-included":
		return before("participants", "attendees", "guests", "speakers", "those")
	case "present-were":
		return before("present", "attending", "attendance", "mourners", "guests", "dignitaries", "attendees", "participants", "speakers") && !before("he", "she", "they", "it")
	}
	switch f.rule.Name {
	case "was-represented-by", "led-delegation":
		a, b := lower(f.a[0].Name), lower(f.b[0].Name)
		return strings.Contains(a, "delegation") || strings.Contains(b, "delegation") || strings.Contains(a, " team") || strings.Contains(b, " team") ||
			f.b[0].kind == readout.ActorState && strings.HasPrefix(s.at(f.verb).lower, "represent")
	}
	return true
}

// guest reports whether f, of which one party is told, tells that people are at
// an occasion away from home, or that a state or body of states is.
func (r *reader) guest(s *sentence, f *found, many bool) bool {
	a := &f.a[0]
	if f.rule.Name == "at-meeting-in" {
		if a.kind == readout.ActorPerson && !many && s.at(f.anchor).lower == "conference" {
			return false // he spoke there
		}
		return many || !s.campaign && (a.kind == readout.ActorState || a.ofStates() || a.kind == readout.ActorPerson && a.Represents != "" && !r.finder.atHome(f))
	}
	if s.campaign {
		return false
	}
	for i := f.last; i < f.last+4; i++ {
		if s.at(i).lower == "with" {
			return false // with whom, another pattern reads, or none can
		}
	}
	body, ofBody := s.bodyOf(f)
	if w := singular(s.at(f.anchor).lower); w == "ceremony" || w == "ceremonie" || w == "funeral" || w == "inauguration" {
		ofBody = false // "a NATO ceremony"
	}
	if ofBody {
		f.b = []party{body}
		if f.verb >= 0 && s.at(f.verb+1).lower == "for" && strings.HasPrefix(s.at(f.verb).lower, "call") {
			f.a = nil // "called for a meeting of the Council": who calls for it need not be there
			return true
		}
	}
	for i := range f.a {
		p := &f.a[i]
		switch {
		case p.kind == readout.ActorState, p.ofStates():
			return true
		case !r.finder.states[lower(p.Represents)]:
		case len(f.places) > 0:
			place := r.finder.placeOf(&f.places[0])
			if f.places[0].kind == readout.ActorState {
				place.Country = place.Name
			}
			if r.finder.states[lower(place.Country)] && !strings.EqualFold(place.Country, p.Represents) {
				return true
			}
			fallthrough
		default:
			if ofBody {
				return true
			}
		}
	}
	return false
}

// bodyOf returns the body of states that the noun of f belongs to: "the NATO
// summit", "a summit of the African Union".
func (s *sentence) bodyOf(f *found) (p party, ok bool) {
	for i := f.verb + 1; i < min(len(s.words), f.anchor+6); i++ {
		w := s.at(i)
		if w.mention < 0 || i > f.anchor && s.at(f.anchor+1).lower != "of" {
			continue
		}
		if m := &s.a.Mentions[w.mention]; m.Type == readout.ActorBody {
			if p := s.partyOf(m, nil); p.ofStates() {
				return p, true
			}
		}
	}
	return p, false
}

// ofBody names the patterns in which a body of states meets by itself.
var ofBody = map[string]bool{"body-summit": true, "body-at-summit": true, "meeting-of": true, "two-met": true, "two-held-meeting": true, "gathered": true}

// briefly reports whether the words from first up to last tell of minutes,
// hours or a few days.
func (s *sentence) briefly(first, last int) bool {
	for i := first; i < last; i++ {
		if w := s.at(i); w.time >= 0 && s.a.Times[w.time].Type == "DURATION" {
			switch w.lower {
			case "minutes", "minute", "hour", "hours", "day", "days", "night", "weekend", "week":
				return true
			}
		}
	}
	return false
}

// relative reports whether g is the subject of a relative clause about a noun
// of the class: "the deal that Sumar".
func (s *sentence) relative(g *group, class string) bool {
	if g == nil {
		return false
	}
	for i := g.first - 1; i >= max(0, g.first-3); i-- {
		if slices.Contains(Nouns[class], strings.TrimSuffix(s.at(i).lower, "s")) {
			return true
		}
	}
	return false
}
