package engagement

import (
	"strings"

	"github.com/readout-dev/readout"
)

// place returns where the engagement takes place: the destination of a visit,
// for the others the place that stands with it, before or after, in its clause.
func (s *sentence) place(f *found, next int) *readout.Place {
	if f.rule.anchor.kind == partNoun && f.rule.Kind != readout.KindSigning { // "the Cairo talks"
		for i := f.anchor - 1; i >= max(0, f.anchor-3); i-- {
			w := s.at(i)
			if w.mention >= 0 {
				if m := &s.a.Mentions[w.mention]; m.Type == readout.ActorPlace && m.Form == readout.FormName && !s.owner(i+1) {
					p := s.partyOf(m, nil)
					pl := s.finder.placeOf(&p)
					return &pl
				}
				break
			}
			if w.class != 0 && !w.is(classAdj) {
				break
			}
		}
	}
	end := min(next, len(s.words))
	for i := f.anchor; i < end; i++ {
		if k := s.pastTopic(i, end); k > i && i >= f.last {
			i = k
		}
		if i >= f.last && s.leavesOff(i) && !(f.rule.Name == "two-spoke" && s.at(i).lower == "about") {
			break
		}
		if p := s.placeAt(i); p != nil {
			return p
		}
	}
	if s.tookPlace(f.last) { // "asked for a meeting, which took place in Cairo"
		for i := f.last; i < min(end, f.last+7); i++ {
			if p := s.placeAt(i); p != nil {
				return p
			}
		}
	}
	if f.rule.anchor.kind == partNoun { // "talks … are due to resume in Cairo"
		for i := f.last; i < end; i++ {
			switch s.at(i).lower {
			case "resume", "resumed", "begin", "began", "start", "started", "held", "place", "open", "opened", "ended", "convene", "continue", "continued":
				for k := i + 1; k < min(end, i+5); k++ {
					if p := s.placeAt(k); p != nil {
						return p
					}
				}
			case ";", ":":
				i = end
			}
		}
	}
	begin := max(s.clauseBegin(f.first), s.promised(f))
	if begin > 1 && s.at(begin-1).lower == "where" && !s.splitsQuotation(begin, f.first) { // "in Cairo, where Brek met"
		k := begin - 2
		if s.at(k).lower == "," {
			k--
		}
		for k > 0 && (s.at(k).time >= 0 || s.at(k).is(classPrep) && s.at(k+1).time >= 0) {
			k--
		}
		if g := s.at(k).group; g >= 0 {
			if ps := s.groups[g].located(); len(ps) > 0 {
				p := s.finder.placeOf(&ps[len(ps)-1])
				return &p
			}
		}
		if p := s.quarterAt(k); p != nil {
			return p
		}
	}
	if p := s.frontedPlace(f); p != nil {
		return p
	}
	if g := f.aGroup; g != nil && g.last < f.anchor && s.at(g.last).is(classSay) && (s.at(g.first-1).lower == "," || s.at(g.first-1).lower == "”") && s.clauseEnds(g.first) {
		begin = max(begin, g.first) // "the talks will be in Cairo, Brek said at a news conference"
	}
	for i := f.anchor; i >= begin && f.rule.Kind != readout.KindMessage; i-- {
		if w := s.at(i).lower; w == "”" || w == "''" || w == "\"" {
			break // what was said is elsewhere
		}
		if p := s.placeAt(i); p != nil && !s.otherTrigger(i, f) {
			if g := f.aGroup; g != nil && i < g.first && g.last < f.anchor && s.goesOff(g.last, f.anchor) {
				return nil // "After two days in Cairo, Brek flew to Doha for talks"
			}
			return p
		}
	}
	return nil
}

// clauseEnds reports whether a clause of its own ends before word i.
func (s *sentence) clauseEnds(i int) bool {
	for k := range i {
		if t := s.a.Tokens[s.first+k]; s.at(k).group < 0 && (t.UPOS == "VERB" || t.UPOS == "AUX") && !strings.HasSuffix(s.at(k).lower, "ing") {
			return true
		}
	}
	return false
}

// goesOff reports whether a verb of travel with a destination stands between the words
// first and last.
func (s *sentence) goesOff(first, last int) bool {
	for i := first; i < last; i++ {
		if w := s.at(i); w.group < 0 && journeys[w.lower] != 0 && (s.at(i+1).lower == "to" || s.at(i+2).lower == "to") {
			return true
		}
	}
	return false
}

// leavesOff reports whether the words from word i on are no more about the
// occasion itself: a new clause, a purpose, a topic.
func (s *sentence) leavesOff(i int) bool {
	w := s.at(i)
	if w.group >= 0 || w.time >= 0 {
		return w.group >= 0 && s.verbSoon(i+1)
	}
	switch w.lower {
	case "to":
		return !s.at(i-1).is(classModal) && s.at(i-1).lower != "-"
	case ";", ":", "discussing", "about":
		return true
	case "on":
		n := s.at(i + 1)
		return s.placeOn(i) == nil && n.time < 0 && s.at(i+2).lower != "sidelines" && s.at(i+2).lower != "margins" && s.at(i+2).lower != "fringes" && !(ground[s.at(i+2).lower] && (s.at(i+3).class != 0 || s.at(i+3).time >= 0 || s.at(i+3).lower == ""))
	}
	if strings.HasSuffix(w.lower, "ed") && !w.is(classPrep|classModal) || w.is(classConj) && s.finite(i+1) {
		return true
	}
	return w.is(classRel|classSay|classEnd) || w.is(classSub) && !w.is(classPrep)
}

// ground are nouns for what people meet on.
var ground = map[string]bool{
	"bridge": true, "island": true, "ship": true, "runway": true, "deck": true, "yacht": true, "campus": true, "outskirts": true, "shore": true,
	"shores": true, "banks": true, "coast": true, "tarmac": true, "lawn": true, "steps": true, "plane": true, "jet": true, "train": true, "boat": true, "terrace": true, "balcony": true, "grounds": true,
}

// finite reports whether a finite verb stands at word i: "and spent".
func (s *sentence) finite(i int) bool {
	w := s.at(i)
	if w.group >= 0 || i >= len(s.words) || s.a.Tokens[s.first+i].UPOS != "VERB" {
		return false
	}
	return !strings.HasSuffix(w.lower, "ing") && !strings.HasSuffix(w.lower, "ed")
}

// otherTrigger reports whether another verb stands between the place phrase
// at word i and the match.
func (s *sentence) otherTrigger(i int, f *found) bool {
	for k := i + 1; k < f.first; k++ {
		if w := s.at(k); w.is(classEnd) && w.group < 0 {
			return true
		}
	}
	return false
}

// placeAt returns the place of the phrase "in Cairo" that begins at word i.
func (s *sentence) placeAt(i int) *readout.Place {
	w := s.at(i)
	if w.group >= 0 {
		return nil
	}
	if p, ok := s.here(i); ok {
		place := s.finder.placeOf(&p)
		return &place
	}
	switch w.lower {
	case "in", "near", "outside", "inside", "beside", "aboard":
	case "on":
		return s.placeOn(i)
	case "at":
		if g := s.nextGroup(i+1, 1); g != nil && g.parties[0].Name == "United Nations" && !g.owner && s.at(g.last).class != 0 && s.at(g.last).lower != "in" {
			return &readout.Place{Name: g.parties[0].Name}
		}
		if g := s.groupAt(i + 1); g != nil && g.parties[0].kind == readout.ActorState && s.at(g.last).lower == "-" {
			return nil // "at the Sumar-Velia summit"
		}
	case "for":
		if p := s.at(i - 1).lower; p != "set" && p != "scheduled" && p != "planned" {
			return nil
		}
	default:
		return nil
	}
	k := i + 1
	if end := s.names(k); w.lower == "aboard" && end > k {
		return &readout.Place{Name: s.text(k, end)}
	}
	if p := s.houseAt(k); p != nil {
		return p
	}
	if p := s.seatNamed(k); p != nil && (w.lower != "in" || p.Name == "Capitol" || p.Name == "Kremlin" || p.Name == "Pentagon" || p.Name == "Knesset") {
		return p
	}
	if p, _ := s.capitalAt(k); p != nil {
		return p
	}
	if p := s.unknownPlace(k); p != nil {
		return p
	}
	for n := 0; n < 5 && s.groupAt(k) == nil; n++ { // "in the resort of Cairo", "in the capital, Cairo"
		x := s.at(k)
		if s.at(k+1).lower == "of" && noPlace[x.lower] {
			return nil
		}
		if p := s.unknownPlace(k); p != nil && n > 0 && (s.at(k-1).lower == "of" || s.at(k-1).lower == "," || s.at(k-1).lower == "the" && strings.Contains(p.Name, " ")) {
			return p
		}
		if x.time >= 0 || x.is(classAux|classSub|classRel|classConj) || x.is(classPrep) && x.lower != "of" || x.is(classPunct) && x.lower != "," && x.lower != "'" {
			return nil
		}
		k++
	}
	g := s.groupAt(k)
	if g != nil && s.at(g.last).class == 0 && s.at(g.last+1).lower == "of" && s.at(g.last+2).upper {
		if p := s.unknownPlace(g.last + 2); p != nil {
			return p
		}
		g = s.groupAt(g.last + 2)
	}
	if g == nil {
		return nil
	}
	if ps := g.located(); len(ps) > 0 {
		p := s.finder.placeOf(&ps[len(ps)-1])
		return &p
	}
	if g.owner && g.parties[0].place() && len(g.parties) == 1 {
		if p := s.houseAt(g.last + 1); p != nil {
			return p // "in Haven's Foggy Tower"
		}
		if n := s.at(g.last + 1).lower; n == "airport" || n == "port" || n == "harbour" || n == "harbor" || n == "outskirts" {
			p := s.finder.placeOf(&g.parties[0])
			return &p
		}
	}
	if g.owner { // "in Velia's capital, Sumar"
		if h := s.nextGroup(g.last, 4); h != nil {
			if ps := h.located(); len(ps) > 0 && ps[0].kind == readout.ActorPlace {
				p := s.finder.placeOf(&ps[0])
				return &p
			}
		}
	}
	return nil
}

// noPlace are nouns before "of" with what is no place: "at the request of Velia".
var noPlace = map[string]bool{
	"request": true, "behest": true, "invitation": true, "initiative": true, "urging": true, "insistence": true, "expense": true, "hands": true,
	"name": true, "favour": true, "favor": true, "interest": true, "interests": true, "presence": true, "absence": true, "wake": true, "light": true,
	"view": true, "face": true, "eyes": true, "case": true, "hope": true, "hopes": true, "event": true, "aftermath": true, "spirit": true, "course": true,
	"support": true, "defence": true, "defense": true, "terms": true, "sign": true, "history": true, "future": true, "place": true, "front": true,
	"honour": true, "honor": true, "pursuit": true, "context": true, "framework": true, "person": true, "invasion": true, "occupation": true,
}

// capitalAt returns the capital that the phrase at word i names by its state,
// "the Velian capital", "Velia's capital", and the word after it; nil where none
// stands there, or its name follows.
func (s *sentence) capitalAt(i int) (p *readout.Place, next int) {
	for s.at(i).lower == "the" {
		i++
	}
	state, next := s.state(i)
	if state == "" {
		return nil, i
	}
	if s.owner(next) {
		next++
	}
	capital, known := s.finder.seat[state]
	if !known || s.at(next).lower != "capital" {
		return nil, i
	}
	next++
	n := s.at(next)
	if n.lower == "," || n.lower == "of" {
		n = s.at(next + 1)
	}
	if n.upper && n.time < 0 || n.class == 0 && n.lower != "" && n.time < 0 && n.group < 0 { // "the capital, Maresh", "capital city"
		return nil, i
	}
	return &readout.Place{Name: capital, Country: state}, next
}

// unknownPlace returns the place whose name, not known as an actor's, begins
// at word i: capitalised words after "in".
func (s *sentence) unknownPlace(i int) *readout.Place {
	last := i
	for w := s.at(last); last < len(s.words) && (w.upper || w.lower == "-" && last > i && s.at(last+1).upper) && w.mention < 0 && w.time < 0 && !w.is(classDet|classTitle|classPronoun|classRole); w = s.at(last) {
		last++
	}
	if n := s.at(last); n.time < 0 && n.class == 0 && n.lower != "" && n.group < 0 && s.at(last+1).lower != "of" && !strings.HasSuffix(n.lower, "ed") && !strings.HasSuffix(n.lower, "ing") {
		return nil // a modifier: "the Brek gymnasium"
	}
	if last == i || last-i > 4 || s.owner(last) || s.at(last).mention >= 0 && s.at(last).upper {
		return nil
	}
	if s.at(last).class == 0 && s.at(last+1).lower == "of" && s.at(last+2).upper { // "the Black Sea resort of Sochi"
		return nil
	}
	p := &readout.Place{Name: s.text(i, last)}
	if g := s.groupAt(last + 1); s.at(last).lower == "," && g != nil {
		if ps := g.located(); len(ps) == 1 {
			p.Country = ps[0].Name
		}
	}
	return p
}

// unknownPlaces returns the place whose name begins at word i as a party.
func (s *sentence) unknownPlaces(i int) (ps []party, next int) {
	p := s.unknownPlace(i)
	next = i
	for next < len(s.words) && s.token(next).Start < s.token(i).Start+len(p.Name) {
		next++
	}
	return []party{{
		Participant: readout.Participant{ActorRef: readout.ActorRef{Name: p.Name}},
		kind:        readout.ActorPlace, form: readout.FormName, country: p.Country, span: s.stretch(i, next),
	}}, next
}

func (s *sentence) nextGroup(i, within int) *group {
	for n := 0; n <= within; n++ {
		if g := s.groupAt(i + n); g != nil {
			return g
		}
	}
	return nil
}

// placeOf returns p as a place, with the state it lies in where that is known.
func (d *Finder) placeOf(p *party) readout.Place {
	if p.seat != "" && p.kind == readout.ActorState {
		return readout.Place{Name: p.seat, Country: p.Name}
	}
	pl := readout.Place{Name: p.Name, Country: p.country}
	if pl.Country == "" && p.kind == readout.ActorPlace {
		pl.Country = firstOf(p.Represents, d.capital[lower(p.Name)])
	}
	return pl
}
