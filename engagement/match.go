package engagement

import (
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
)

// found is one mention of an engagement: a pattern at its place.
type found struct {
	rule      *rule
	anchor    int // word
	verb      int // the verb that carries the tense, -1 for none
	form      verbForm
	lead      int // the preposition or light verb before an anchor noun, 0 for none
	first     int // the words that the pattern covers, last out
	last      int
	a, b      []party
	mediators []party
	aGroup    *group
	places    []party
	purpose   bool          // told as the purpose of something else: "flew to Cairo to meet"
	weak      bool          // nothing tells the status: it was taken to have occurred
	lastTime  *readout.When // "have not met since March": when they did; nil otherwise
	carried   bool          // its date is of the sentence before
	counted   bool          // its date is counted from another one
	journey   *found        // for which they were there: "was in Cairo for talks with Tarn"; nil for none
}

// match returns what the rule finds at anchor word i.
func (s *sentence) match(r *rule, i int) (found, bool) {
	f := found{rule: r, anchor: i, verb: -1, first: i, last: i + 1}
	w := s.at(i)
	form := r.anchor.words[w.lower]
	if r.anchor.kind == partVerb {
		if w.group >= 0 {
			return f, false
		}
		f.verb, f.form = i, form
		if form&^(formPast|formPart) == 0 && s.passive(i) {
			return f, false
		}
		if form&(formBase|formThird) != 0 && !s.verbal(i, form) || form&formIng != 0 && !s.gerund(i) {
			return f, false
		}
	} else if r.anchor.kind == partNoun && !s.nounUse(r, i) {
		return f, false
	}
	if r.named {
		if f.places = s.placeBefore(i); f.places == nil {
			return f, false
		}
	}
	if r.verb != nil {
		v := s.verbBefore(r.verb, i)
		if v < 0 {
			return f, false
		}
		f.first, f.lead = v, v
		if r.verb.kind == partVerb {
			if p := s.at(v - 1); p.is(classDet) && p.lower != "both" || p.lower == "-" && s.at(v-2).lower != "hand" {
				return f, false // "the return to"
			}
			f.verb, f.form = v, r.verb.words[s.at(v).lower]
			if f.form&^(formPast|formPart) == 0 && s.passive(v) {
				return f, false
			}
		}
	}
	if !s.matchRight(r, &f) {
		return f, false
	}
	if r.plural && !s.complete(f.last) && !(r.object && s.at(f.last).group < 0) {
		return f, false
	}
	if !s.matchLeft(r, &f) {
		return f, false
	}
	if r.whom {
		f.b = s.whom(f.aGroup)
		return f, len(f.b) > 0
	}
	return f, true
}

// whom returns the parties that "whom" before the phrase g stands for: "Tarn,
// whom Brek met", "Tarn, with whom Brek spoke"; nil for none.
func (s *sentence) whom(g *group) []party {
	k := g.first - 1
	if s.at(k).lower != "whom" {
		return nil
	}
	if k--; s.at(k).lower == "with" {
		k--
	}
	if s.at(k).lower == "," {
		k--
	}
	n := s.at(k).group
	if n < 0 {
		if n = s.at(k + 1).group; n < 0 {
			return nil // ", " within the phrase
		}
	}
	if h := &s.groups[n]; !h.owner && h.actor() {
		return s.acting(h)
	}
	return nil
}

// matchRight matches what follows the anchor.
func (s *sentence) matchRight(r *rule, f *found) bool {
	i := f.anchor + 1
	for n := range r.right {
		q := &r.right[n]
		if q.kind == partGap {
			if i = s.gap(&r.right[n+1], i); i < 0 {
				return false
			}
			continue
		}
		if q.kind == partEnd {
			if w := s.at(i); w.time < 0 && (w.group >= 0 || !w.is(classPunct|classConj|classSub|classAdverb) && w.lower != "to" && !(w.is(classPrep) && s.at(i+1).time >= 0) || w.is(classDet) || strings.ContainsAny(w.lower, "\"“‘'`")) {
				return false
			}
			continue
		}
		if q.kind == partThing {
			if i = s.thing(i); i < 0 {
				return false
			}
			continue
		}
		at, next, parties, ok := s.seek(q, i, n == 0 && q.kind != partWords)
		if !ok {
			if q.optional {
				continue
			}
			return false
		}
		switch q.kind {
		case partB:
			g := s.groupAt(at)
			if q.plural && (!g.many() || len(g.parties) == 1 && s.at(next).lower == "and") {
				return false
			}
			f.b = parties
		case partOwner:
			if q.plural {
				f.a = parties
			} else {
				f.b = parties
			}
		case partA:
			f.a = parties
		case partPlace, partHere:
			f.places = parties
			if r.Kind != readout.KindPressConference && len(parties) == 1 && parties[0].form == "" && parties[0].kind == readout.ActorPlace && seats[s.at(next-1).lower] {
				f.places = nil // one of many of its kind
			}
		}
		i, f.last = next, next
	}
	return true
}

// gap returns the word at which the words of part q stand, within the clauses
// that go on about the noun before word i; -1 where they don't.
func (s *sentence) gap(q *part, i int) int {
	for k := i; k < min(len(s.words), i+24); k++ {
		w := s.at(k)
		if w.group >= 0 {
			continue
		}
		if _, ok := q.words[w.lower]; ok {
			if p := s.at(k - 1); k > i && q.kind != partNoun && p.lower != "to" && !w.is(classPrep) && p.group < 0 && p.time < 0 && p.lower != "the" && !p.is(classPunct|classAux|classAdverb|classRel) && (!strings.HasSuffix(p.lower, "ly") || p.lower == "rally") {
				return -1 // "talks, and a small group led by"
			}
			return k
		}
		switch w.lower {
		case "rally", "march", "protest", "concert", "vigil":
			return -1 // another event: "skipped the summit and led the rally attended by"
		}
		if w.is(classSay) || w.lower == ";" || w.lower == ":" || w.lower == "." {
			return -1
		}
	}
	return -1
}

// placeBefore returns the place whose name modifies the noun at word i: "her
// Cairo visit"; nil for none.
func (s *sentence) placeBefore(i int) []party {
	w := s.at(i - 1)
	if e, ok := s.finder.demonym[w.lower]; ok && (possessive[s.at(i-2).lower] || s.owner(i-2)) && s.at(i+1).lower != "with" && s.at(i+1).lower != "by" {
		return []party{{ // "her Egyptian tour"
			Participant: readout.Participant{ActorRef: readout.ActorRef{Name: e.Name, ID: actor.ID(readout.ActorState, e.Name)}},
			kind:        readout.ActorState, form: readout.FormName, span: s.token(i - 1),
		}}
	}
	if w.mention < 0 || !w.upper || s.owner(i-1) {
		return nil
	}
	m := &s.a.Mentions[w.mention]
	if m.Form != readout.FormName || m.Type != readout.ActorPlace && m.Type != readout.ActorState || !strings.EqualFold(s.a.Text(m.Span), m.Actor.Name) && m.Via != readout.ViaMetonymy {
		return nil // "her Egyptian visit" may be one to Egyptians
	}
	p := s.partyOf(m, nil)
	return []party{p}
}

// dated reports whether a date or an hour begins at word i.
func (s *sentence) dated(i int) bool {
	k := s.at(i).time
	return k >= 0 && s.a.Times[k].Type != "DURATION"
}

// thing returns the word after the noun phrase at word i that names neither a
// party nor a place: "a refugee camp", "the site of the blast"; -1 for none.
func (s *sentence) thing(i int) int {
	const most = 7 // words
	for k := i; k < i+most; k++ {
		w := s.at(k)
		switch {
		case w.is(classPrep) && (w.lower != "of" || s.stands(k+1)):
			if k == i {
				return -1
			}
			return k
		case w.group >= 0 || w.time >= 0:
			return -1
		case w.lower == "of" || w.is(classDet|classAdj|classRole|classCrowd) || w.lower == "-":
		case w.class != 0 || w.upper || strings.HasSuffix(w.lower, "ly"):
			return -1
		}
	}
	return -1
}

// stands reports whether the phrase at word i names a place or state.
func (s *sentence) stands(i int) bool {
	for s.at(i).is(classDet) && s.at(i).group < 0 {
		i++
	}
	g := s.groupAt(i)
	return g != nil && len(g.located()) > 0
}

// seek finds part q at word i, or after words that tell when, where or how
// long. near asks for no such words.
func (s *sentence) seek(q *part, i int, near bool) (at, next int, parties []party, ok bool) {
	for steps := 0; steps < 8 && i < len(s.words); steps++ {
		w := s.at(i)
		switch q.kind {
		case partWords:
			if _, hit := q.words[w.lower]; hit && (w.group < 0 || possessive[w.lower]) && !s.dated(i+1) {
				return i, i + 1, nil, true
			}
			if w.lower == "the" && w.group < 0 {
				if _, hit := q.words[s.at(i+1).lower]; hit {
					return i, i + 2, nil, true
				}
			}
		case partNoun:
			if _, hit := q.words[w.lower]; hit && w.group < 0 {
				return i, i + 1, nil, true
			}
			if w.lower == "of" && (s.at(i-1).is(classPeriod) || s.at(i-1).lower == "round" || s.at(i-1).lower == "rounds") {
				i++ // "for a day of talks"
				continue
			}
			if w.group < 0 && (w.is(classDet|classAdj|classTitle|classRole) || w.class == 0 || w.lower == "-" || w.time >= 0 && s.a.Times[w.time].Type == "DURATION") || possessive[w.lower] {
				i++
				continue
			}
		case partB, partA:
			if w.lower == "visiting" && w.group < 0 {
				i++ // "visiting Velian premier Ilo Tarn"
				continue
			}
			if g := s.groupAt(i); g != nil {
				if ps := s.acting(g); len(ps) > 0 && !g.owner && !(possessive[w.lower] && (g.last == i+1 || ps[0].form == readout.FormPronoun)) {
					return i, g.last, ps, true
				}
				return i, i, nil, false
			}
		case partOwner:
			if g := s.groupAt(i); g != nil && g.actor() && (g.owner || q.plural && w.lower == "their" && g.last == i+1) {
				if ps := s.acting(g); len(ps) > 0 {
					if g.owner {
						return i, g.last + 1, ps, true
					}
					return i, g.last, ps, true
				}
			}
			return i, i, nil, false
		case partHere:
			if p, ok := s.here(i); ok {
				return i, i + 1, []party{p}, true
			}
		case partPlace:
			if p, ok := s.here(i); ok {
				return i, i + 1, []party{p}, true
			}
			if end := s.names(i); q.plural && s.at(i-1).lower == "aboard" && end > i {
				return i, end, []party{{Participant: readout.Participant{ActorRef: readout.ActorRef{Name: s.text(i, end)}}, kind: readout.ActorPlace, form: readout.FormName, span: s.stretch(i, end)}}, true
			}
			if p, next := s.capitalAt(i); p != nil {
				return i, next, []party{{Participant: readout.Participant{ActorRef: readout.ActorRef{Name: p.Name}}, kind: readout.ActorPlace, form: readout.FormNominal, country: p.Country, span: s.stretch(i, next)}}, true
			}
			if g := s.groupAt(i); g != nil {
				if s.at(g.last).class == 0 && s.at(g.last).lower != "" && s.at(g.last+1).lower == "of" && s.at(g.last+2).upper {
					i = g.last + 2 // "the Black Sea resort of Sochi"
					continue
				}
				if ps := g.located(); len(ps) > 0 && s.at(g.last).lower != "-" {
					return i, g.last, ps, true
				}
				if p, next := s.partOf(g); next > i {
					return i, next, []party{p}, true // "to Velia's Old County"
				}
				if h := s.townOf(g); h != nil {
					return i, h.last, h.located(), true // "to Velia's capital, Maresh"
				}
				if s.several(g) && s.at(g.last).lower == "," && s.at(g.last+1).lower == "including" {
					i = g.last + 2 // "several states, including Egypt"
					continue
				}
				if p := &g.parties[0]; q.plural && !g.owner && p.kind == readout.ActorBody && (s.finder.known(p) || p.form == readout.FormNominal) && len(g.parties) == 1 {
					return i, g.last, g.parties, true
				}
				return i, i, nil, false
			}
			if q.plural && w.group < 0 && !w.upper && seats[w.lower] {
				return i, i + 1, []party{s.seatAt(i)}, true // "told reporters at the ministry"
			}
			if w.lower == "region" && s.at(i-1).lower == "the" {
				p := party{Participant: readout.Participant{ActorRef: readout.ActorRef{Name: "the region"}}, kind: readout.ActorPlace, span: s.token(i)}
				return i, i + 1, []party{p}, true
			}
			if p := s.unknownPlace(i); p != nil {
				ps, next := s.unknownPlaces(i)
				return i, next, ps, true
			}
			if w.is(classDet|classAdj) || q.plural && w.is(classTitle) && !w.upper || (steps > 0 || w.upper) && w.class == 0 && w.lower != "visit" && !strings.HasSuffix(w.lower, "ing") && w.mention < 0 && steps < 4 {
				i++
				continue
			}
		}
		if q.optional {
			return i, i, nil, false
		}
		if q.kind == partPlace && w.lower == "of" && towns[s.at(i-1).lower] {
			i++ // "the port city of Haven"
			continue
		}
		next := s.filler(i)
		if next == i || near && q.kind == partB && w.is(classPrep) && w.time < 0 {
			return i, i, nil, false
		}
		i = next
	}
	return i, i, nil, false
}

// seats are nouns for where officials speak to the press.
var seats = map[string]bool{
	"ministry": true, "department": true, "headquarters": true, "embassy": true, "palace": true, "residence": true, "airport": true,
	"mission": true, "consulate": true, "chancellery": true, "presidency": true,
}

// seatAt returns the seat at word i as a place, with the words that say whose
// it is: "the state department".
func (s *sentence) seatAt(i int) party {
	first := i
	for first > 0 && s.at(first-1).group < 0 && !s.at(first-1).upper && (s.at(first-1).is(classTitle|classAdj) || s.at(first-1).class == 0 && s.a.Tokens[s.first+first-1].UPOS == "NOUN") {
		first--
	}
	return party{Participant: readout.Participant{ActorRef: readout.ActorRef{Name: s.text(first, i+1)}}, kind: readout.ActorPlace, span: s.stretch(first, i+1)}
}

// filler returns the word after what may stand between two parts at word i:
// an adverb, a time, "in Cairo", "for two hours"; i itself where none does.
func (s *sentence) filler(i int) int {
	w := s.at(i)
	switch {
	case w.time >= 0:
		for t := w.time; s.at(i).time == t; i++ {
		}
		return i
	case w.is(classAdverb), w.lower == "ever", w.is(classPrep) && s.at(i+1).time >= 0:
		return i + 1
	case w.lower == "for" || w.lower == "in" || w.lower == "at" || w.lower == "on" || w.lower == "over" || w.lower == "behind":
		if w.lower != "for" && w.lower != "on" && w.lower != "over" {
			if next := s.home(i + 1); next > 0 {
				return next
			}
			if g := s.groupAt(i + 1); g != nil {
				if n := s.at(g.last); n.lower == "airport" || n.lower == "palace" || n.lower == "station" {
					return g.last + 1
				}
				return g.last
			}
		}
		// "for more than two hours", "at the palace", "on the sidelines of the summit"
		for k := i + 1; k < i+7; k++ {
			n := s.at(k)
			if n.is(classPeriod) {
				return k + 1
			}
			if g := s.groupAt(k); g != nil && w.lower != "for" {
				return g.last
			}
			if n.is(classPrep) && n.lower != "of" && n.lower != "than" && k > i+1 && w.lower != "for" {
				return k
			}
			if n.is(classPunct|classAux|classSub|classRel|classConj) && n.group < 0 {
				return i
			}
		}
	case strings.HasSuffix(w.lower, "ly") && w.mention < 0:
		return i + 1
	case w.lower == "all" && s.at(i+1).lower == "of" && s.at(i+2).time >= 0:
		return i + 2
	case w.lower == "of" && rites[s.at(i-1).lower] && s.groupAt(i+1) != nil:
		return s.groupAt(i + 1).last // "the funeral of a former president in"
	case w.lower == "of": // "a letter of protest to", "a summit of the League in"
		if g := s.nextGroup(i+1, 0); g != nil && g.parties[0].kind != readout.ActorPerson && !g.owner {
			return g.last
		}
		k := i + 1
		for s.at(k).is(classDet|classAdj) && s.at(k).group < 0 {
			k++
		}
		first := k
		for n := s.at(k); k < first+3 && n.class == 0 && n.lower != "" && n.group < 0 && n.time < 0; n = s.at(k) {
			k++
		}
		if k > first && (s.at(k).class != 0 || s.at(k).time >= 0) {
			return k
		}
	case w.lower == ",":
		if n := s.at(i + 1); n.time >= 0 {
			return i + 1
		}
	}
	return i
}

// rites are nouns for what is held for somebody, who need not take part.
var rites = map[string]bool{"funeral": true, "inauguration": true, "coronation": true, "swearing-in": true, "investiture": true, "enthronement": true, "burial": true}

// home returns the word after "his Lakeside home", "her office" at word i; 0
// where no such seat of a party stands there.
func (s *sentence) home(i int) int {
	if !possessive[s.at(i).lower] {
		return 0
	}
	for k := i + 1; k < i+5; k++ {
		switch s.at(k).lower {
		case "home", "house", "residence", "office", "palace", "ranch", "retreat", "villa", "headquarters":
			return k + 1
		}
	}
	return 0
}

// acting returns the parties of g who may take part in an engagement.
func (s *sentence) acting(g *group) []party {
	var ps []party
	for _, p := range g.parties {
		if p.acts() && !p.crowd() && !p.thing() && !s.broken(&p) && !s.finder.outlet(&p) {
			ps = append(ps, p)
		}
	}
	return ps
}
