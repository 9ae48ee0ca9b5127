package engagement

import "github.com/readout-dev/readout"

// quarterAt returns the place whose name stands before the noun for a part of a city, or a
// town, at word k: "the Old Harbour neighborhood"; nil for none.
func (s *sentence) quarterAt(k int) *readout.Place {
	switch s.at(k).lower {
	case "neighborhood", "neighbourhood", "district", "quarter", "suburb", "section", "area", "resort", "province", "county":
	default:
		return nil
	}
	first := k
	for first > 0 && s.at(first-1).upper && s.at(first-1).time < 0 {
		first--
	}
	if first == k || s.demonymAt(k-1) {
		return nil
	}
	return &readout.Place{Name: s.text(first, k)}
}

// frontedPlace returns the place that stands before its sentence where f follows it at
// once: "In Cairo, after meeting Tarn, Brek spoke"; nil for none.
func (s *sentence) frontedPlace(f *found) *readout.Place {
	if s.at(0).lower != "in" || f.rule.Kind == readout.KindMessage || f.rule.Kind == readout.KindCall {
		return nil
	}
	g := s.groupAt(1)
	if g == nil || s.at(g.last).lower != "," || f.first > g.last+3 {
		return nil
	}
	switch s.at(g.last + 1).lower {
	case "after", "before", "while", "at", "during":
	default:
		return nil
	}
	if ps := g.located(); len(ps) > 0 {
		p := s.finder.placeOf(&ps[len(ps)-1])
		return &p
	}
	return nil
}

// placeOn returns the place of the phrase "on Castle Hill", "on the island of Capri"
// that begins at word i; nil for none. What else stands behind "on" is what was talked
// of, or a day.
func (s *sentence) placeOn(i int) *readout.Place {
	k := i + 1
	if s.at(k).lower == "the" {
		k++
	}
	if w := s.at(k).lower; (w == "island" || w == "islet" || w == "peninsula") && s.at(k+1).lower == "of" {
		if p := s.unknownPlace(k + 2); p != nil {
			return p
		}
		if g := s.groupAt(k + 2); g != nil {
			if ps := g.located(); len(ps) == 1 {
				p := s.finder.placeOf(&ps[0])
				return &p
			}
		}
		return nil
	}
	end := k
	for s.at(end).upper && s.at(end).time < 0 && end < k+5 {
		end++
	}
	if end < k+2 || !grounds[s.at(end-1).lower] || s.owner(end) || s.at(end).class == 0 && s.at(end).lower != "" && s.at(end).time < 0 {
		return nil
	}
	return &readout.Place{Name: s.text(k, end)}
}

// grounds end the names of places that things happen on.
var grounds = map[string]bool{
	"hill": true, "hills": true, "heights": true, "island": true, "islands": true, "peninsula": true, "mount": true, "mountain": true, "square": true,
	"bridge": true, "beach": true, "coast": true, "plateau": true, "ridge": true, "avenue": true, "street": true, "isle": true,
}

// houseAt returns the place in whose name or whose house the words at word i say that
// somebody was: "her Haven home", "the Rose Court"; nil for none.
func (s *sentence) houseAt(i int) *readout.Place {
	if possessive[s.at(i).lower] {
		w := s.at(i + 1)
		end := i + 2
		for s.at(end).upper && w.upper && end < i+4 {
			end++
		}
		noun := end
		if n := s.at(end).lower; n == "campaign" || n == "party" || n == "private" || n == "family" {
			noun++ // "her Haven campaign office"
		}
		switch s.at(noun).lower {
		case "office", "offices", "headquarters":
		case "home", "house", "residence", "ranch", "estate", "villa", "retreat", "farm":
		default:
			return nil
		}
		if !w.upper || w.mention >= 0 && s.a.Mentions[w.mention].Type == readout.ActorPerson && s.a.Mentions[w.mention].Actor.ID != "" {
			return nil
		}
		if w.mention >= 0 {
			if m := &s.a.Mentions[w.mention]; m.Type == readout.ActorPlace {
				p := s.partyOf(m, nil)
				place := s.finder.placeOf(&p)
				return &place
			}
		}
		return &readout.Place{Name: s.text(i+1, end)}
	}
	if s.at(i).lower == "the" {
		i++
	}
	end := i
	for s.at(end).upper && s.at(end).time < 0 && end < i+4 {
		end++
	}
	if n := s.at(end).lower; end > i && !s.owner(end) && (n == "headquarters" || n == "embassy" || n == "consulate") && !s.demonymAt(i) {
		end++ // "the Harbour Front headquarters"
	} else if end < i+2 || !houses[s.at(end-1).lower] {
		return nil
	}
	if s.at(end).class == 0 && s.at(end).lower != "" && s.at(end).time < 0 || s.owner(end) {
		return nil
	}
	if k := s.at(end - 1).mention; k >= 0 && s.a.Mentions[k].Actor.ID != "" {
		if p := s.partyOf(&s.a.Mentions[k], nil); s.finder.known(&p) {
			return nil // a body that acts
		}
	}
	return &readout.Place{Name: s.text(i, end)}
}

// demonymAt reports whether the word at i is what those of a state are called by:
// "the Velian embassy" is in no place that is named.
func (s *sentence) demonymAt(i int) bool {
	_, ok := s.finder.demonym[s.at(i).lower]
	return ok
}

// names returns the word after the capitalised words at word i; i where there are none.
func (s *sentence) names(i int) int {
	for s.at(i).upper && s.at(i).time < 0 {
		i++
	}
	return i
}

// seatNamed returns the seat of a body that is named at word i, where nothing goes on
// about it: "the State Department", "the Capitol"; nil for none.
func (s *sentence) seatNamed(i int) *readout.Place {
	if s.at(i).lower != "the" || s.owner(i) {
		return nil
	}
	end := i + 1
	for s.at(end).upper && s.at(end).time < 0 && end < i+5 {
		end++
	}
	if end == i+1 || s.owner(end) || s.at(end).class == 0 && s.at(end).lower != "" && s.at(end).time < 0 || s.at(end).lower == "of" {
		return nil
	}
	switch s.at(end - 1).lower {
	case "department", "ministry", "embassy", "consulate":
		if end < i+3 {
			return nil
		}
	case "capitol", "pentagon", "kremlin", "knesset":
	default:
		return nil
	}
	if p := s.at(i - 2); p.group < 0 && p.is(classRole) || p.group >= 0 && s.groups[p.group].parties[0].form == readout.FormNominal {
		return nil // "met officials at the State Department": who are of it
	}
	return &readout.Place{Name: s.text(i+1, end)}
}

// houses are nouns that end the names of buildings.
var houses = map[string]bool{
	"court": true, "palace": true, "house": true, "hall": true, "castle": true, "hotel": true, "garden": true, "gardens": true, "villa": true,
	"tower": true, "towers": true, "plaza": true, "center": true, "centre": true, "library": true, "museum": true, "university": true, "airport": true,
	"lodge": true, "mansion": true, "pavilion": true, "fort": true, "fortress": true, "residence": true, "resort": true, "cathedral": true, "mosque": true,
}
