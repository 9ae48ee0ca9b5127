package engagement

import (
	"strings"

	"github.com/readout-dev/readout"
)

// party is an actor, or an unnamed group of people, as a noun phrase names it.
type party struct {
	readout.Participant
	kind    readout.ActorType // "" for an unnamed group
	form    readout.MentionForm
	span    readout.Span // of its words, titles and appositions left out
	many    bool         // more than one person or state
	public  bool         // known to act for a state or body
	theirs  bool         // "their foreign ministers": of those named before
	private bool         // people of whom nothing public is known: "the wife of a pastor"
	named   bool         // a name stands in the text here
	country string       // of a place, where the text names it: "Doha, Qatar"
	seat    string       // the place whose name stands for a state or body here: "Doha"
}

// place reports whether p may be where something happens.
func (p *party) place() bool {
	return p.kind == readout.ActorPlace || p.kind == readout.ActorState
}

// acts reports whether p may take part in an engagement.
func (p *party) acts() bool { return p.kind != readout.ActorPlace }

// group is a noun phrase, or a list of them, with its parties.
type group struct {
	first, last int // words, last out
	parties     []party
	prep        string // the preposition before it, "" for none
	owner       bool   // followed by 's
}

// many reports whether g names more than one party.
func (g *group) many() bool {
	return len(g.parties) > 1 || len(g.parties) == 1 && (g.parties[0].many || g.parties[0].kind == readout.ActorBody && g.parties[0].ofStates())
}

// powers reports whether all parties of g are states or named groups.
func (g *group) powers() bool {
	for i := range g.parties {
		if p := &g.parties[i]; p.kind != readout.ActorState && !(p.kind == readout.ActorGroup && p.form == readout.FormName) {
			return false
		}
	}
	return true
}

// findGroups reads the words from left to right for noun phrases.
func (s *sentence) findGroups() {
	for i := 0; i < len(s.words); {
		g, ok := s.shared(i)
		if !ok {
			p, next, found := s.phrase(i)
			if !found {
				i++
				continue
			}
			g = group{first: i, last: next, parties: []party{p}}
			s.list(&g)
		}
		if prev := s.at(i - 1); i > 0 && prev.is(classPrep) && !(prev.is(classSub) && s.verbSoon(g.last)) {
			g.prep = prev.lower
		}
		if g.prep == "" && len(g.parties) == 1 && g.parties[0].kind == readout.ActorState && s.at(i-1).lower == "," && s.at(i-2).upper && s.at(i-2).mention < 0 && s.at(i-2).class == 0 && s.at(i-2).time < 0 {
			g.prep = "in" // "Amiens, France"
		}
		if s.press(&g) {
			i = g.last
			continue
		}
		s.led(&g)
		g.owner = s.owner(g.last)
		s.spread(&g)
		s.renamed(&g)
		s.described(&g)
		s.entitled(&g)
		for k := g.first; k < g.last; k++ {
			s.words[k].group = int32(len(s.groups))
		}
		s.groups = append(s.groups, g)
		i = g.last
	}
}

// moreThan reports whether "more than 40" or the like stands at word i.
func (s *sentence) moreThan(i int) bool {
	switch s.at(i).lower {
	case "more", "fewer", "less":
		return s.at(i+1).lower == "than" && isNumber(s.at(i+2).lower)
	}
	return false
}

// press reports whether g is somebody of the press, with whom an official does
// not deal but speaks: "the radio host Ilo Tarn"; or only the name of one: "a
// Tarn".
func (s *sentence) press(g *group) bool {
	if g.parties[0].kind != readout.ActorPerson {
		return false
	}
	name := s.wordAt(g.parties[0].span.Start)
	if name == g.first+1 && s.at(name+1).lower != "-" {
		switch p := &g.parties[0]; s.at(name - 1).lower {
		case "a", "an":
			return true
		case "the":
			if p.form == readout.FormName && p.Office == "" && strings.Contains(p.Name, " ") && !s.finder.known(p) {
				return true // "the Tarn Medal"
			}
		}
	}
	for i := g.first; i < name; i++ {
		switch s.at(i).lower {
		case "host", "anchor", "reporter", "journalist", "correspondent", "columnist", "interviewer", "moderator", "broadcaster":
			return !s.at(g.first).is(classRole) && !s.hasWord(g.first, i, "leader") // "rights leader and radio host"
		}
	}
	return false
}

// owner reports whether word i is a possessive 's.
func (s *sentence) owner(i int) bool {
	w := s.at(i).lower
	if w == "'s" || w == "’s" {
		p, n := s.at(i-1), s.at(i+1)
		return !p.is(classPronoun) && !(n.is(classModal) && s.at(i+2).lower == "to") // "he's expected to"
	}
	return (w == "'" || w == "’") && strings.HasSuffix(s.at(i-1).lower, "s") && s.token(i).Start == s.token(i-1).End
}

// list extends g by the coordinated noun phrases that follow.
func (s *sentence) list(g *group) {
	for {
		i := g.last
		if p := &g.parties[len(g.parties)-1]; p.kind == readout.ActorPerson && p.form == readout.FormName {
			i = s.pastDescription(s.affiliation(i))
		}
		i = s.initials(i)
		comma := s.at(i).lower == ","
		if comma {
			if len(g.parties) == 1 && s.fronted(g) {
				return
			}
			i++
		}
		comma = comma || s.closed(i) && s.at(i).lower != "and"
		if k := s.together(i); k > 0 && s.beside(g, k, comma) {
			return
		}
		and := s.at(i).lower == "and" || s.at(i).lower == "&"
		switch {
		case and:
			i++
		case s.at(i).lower == "as" && s.at(i+1).lower == "well" && s.at(i+2).lower == "as":
			and, i = true, i+3
		case !comma:
			return
		}
		p, next, ok := s.member(i)
		if !ok || s.owner(next) || p.form == readout.FormPronoun && possessive[s.at(i).lower] && s.at(next).class&^(classCrowd|classKin) == 0 {
			return // "Brek and his wife": not he twice
		}
		last := &g.parties[len(g.parties)-1]
		if comma && len(g.parties) == 1 && last.counted() && !s.owner(g.last) && p.kind == readout.ActorPerson && p.form == readout.FormName {
			g.parties, g.last = []party{p}, next // "the two leaders, Ana Brek and Ilo Tarn"
			continue
		}
		if comma && !and && len(g.parties) == 1 && last.form == readout.FormNominal && last.many && s.renaming(g, i) {
			return // "the leaders of the factions, Hamo Reth and Ilo Tarn,"
		}
		if comma && !and && last.kind == readout.ActorPerson && last.named && p.form == readout.FormNominal && !p.many {
			return // "Ana Brek, head of the assembly and"
		}
		if !and {
			if last.kind == readout.ActorPlace && p.kind == readout.ActorState { // "Doha, Qatar"
				if of, known := s.finder.capital[lower(last.Name)]; known && of != p.Name || !known && s.at(next).lower == "and" {
					return // "in Cairo, Sumar said"
				}
				last.country, g.last = p.Name, next
				if s.at(next).lower == "," && !s.listGoesOn(next) {
					g.last = next
				}
				continue
			}
			if !s.listGoesOn(next) && !(len(g.parties) == 1 && s.headlinePair(last, &p)) {
				return
			}
		} else if s.newClause(g, next) {
			return
		}
		// A person and a state are no list, but for "Kerry and Iran".
		if p.kind == readout.ActorPlace != (last.kind == readout.ActorPlace) && !(p.place() && last.place()) {
			return
		}
		g.parties, g.last = append(g.parties, p), next
		if and && !(p.ofState() && s.at(next).lower == ",") && !(p.kind == readout.ActorState && g.parties[0].ofState() && s.at(next).lower == "," && s.at(next+1).lower == "and") {
			return // but "and the presidents of Sumar, Velia and Tarsk", "of Sumar and Velia, and Solen"
		}
	}
}

// headlinePair reports whether the comma between p and q stands for "and", as it does
// between two names in a headline: "Sumar, Velia sign treaty".
func (s *sentence) headlinePair(p, q *party) bool {
	if s.block != readout.BlockHeading && len(s.a.Sentences) > brief || len(s.words) == 0 {
		return false
	}
	if end := s.at(len(s.words) - 1); end.is(classPunct) && end.lower != ")" {
		return false
	}
	return p.named && q.named && p.kind == q.kind && p.acts() && p.Office == "" && q.Office == "" && !strings.EqualFold(p.Name, q.Name)
}

// fronted reports whether g ends a phrase that stands before its sentence, so
// that the comma after it ends no first member of a list: "at the invitation of
// Brek, Tarn and his wife came".
func (s *sentence) fronted(g *group) bool {
	for i := g.first - 1; i > max(0, g.first-4); i-- {
		switch s.at(i).lower {
		case "invitation", "request", "behest", "urging", "suggestion", "insistence":
			return i < 5
		}
	}
	if g.first > 8 || g.first == 0 || !s.at(0).is(classPrep|classSub) && !strings.HasSuffix(s.at(0).lower, "ed") || !s.at(g.first-1).is(classPrep) {
		return false
	}
	for i := 0; i < g.first; i++ {
		if w := s.at(i); w.lower == "," || w.is(classPunct) || w.group >= 0 {
			return false
		}
	}
	switch s.at(g.first - 1).lower {
	case "of", "by":
		return s.at(0).lower == "at" || s.at(0).lower == "on" || strings.HasSuffix(s.at(0).lower, "ed")
	case "to", "with":
		return s.goesOn(g.last + 1)
	}
	return false
}

// goesOn reports whether two names joined by "and" at word i are the subject of the
// verb right behind them: "in a letter to Tarn, Brek and Solen asked".
func (s *sentence) goesOn(i int) bool {
	p, next, ok := s.phrase(i)
	if !ok || s.at(next).lower != "and" || p.form != readout.FormName {
		return false
	}
	if _, next, ok = s.phrase(next + 1); !ok {
		return false
	}
	for s.at(next).is(classAdverb) {
		next++
	}
	w := s.at(next)
	return w.is(classAux) || next < len(s.words) && w.group < 0 && w.mention < 0 && s.a.Tokens[s.first+next].UPOS == "VERB" && !w.is(classPrep)
}

// listGoesOn reports whether an "and" follows within the list that has come
// to word i.
func (s *sentence) listGoesOn(i int) bool {
	for n := 0; n < 8; n++ {
		comma := s.at(i).lower == ","
		if comma {
			i++
		}
		and := s.at(i).lower == "and"
		comma = comma || !and && s.closed(i)
		if and {
			i++
		}
		if !and && !comma {
			return false
		}
		if and && s.at(i).lower == "others" {
			return true
		}
		_, next, ok := s.member(i)
		if !ok {
			return false
		}
		if and {
			return true
		}
		i = next
	}
	return false
}

// closed reports whether the member of a list that ends before word i has taken the comma
// with it: "the Velian premier, Ilo Tarn, the Sumari president, Ana Brek, and".
func (s *sentence) closed(i int) bool { return i > 0 && s.at(i-1).lower == "," }

// newClause reports whether the phrase that ends at word next, after an
// "and", is the subject of a new clause and no part of the list g.
func (s *sentence) newClause(g *group, next int) bool {
	if g.prep == "" && !s.afterVerb(g.first) {
		return false // a subject: its verb follows
	}
	for s.at(next).is(classAdverb) {
		next++
	}
	w := s.at(next)
	return w.is(classAux|classSay) || w.is(classEnd) && !w.is(classPrep|classRel|classSub) || strings.HasSuffix(w.lower, "ed") && !w.is(classPrep) && w.mention < 0
}

// afterVerb guesses whether the word before i is a verb that takes what
// follows as its object.
func (s *sentence) afterVerb(i int) bool {
	w := s.at(i - 1)
	if i == 0 || w.mention >= 0 || w.upper || w.is(classPunct|classConj|classSub|classRel|classAdverb) {
		return false
	}
	if w.is(classSay) { // "said Brek"
		return false
	}
	if s.a.Tokens[s.first+i-1].UPOS == "VERB" || w.class == 0 && i > 1 && (s.at(i-2).is(classAux) || s.at(i-2).lower == "to") {
		return true // "will lead a delegation"
	}
	return w.is(classEnd) || strings.HasSuffix(w.lower, "ed") || strings.HasSuffix(w.lower, "ing") || strings.HasSuffix(w.lower, "es") || strings.HasSuffix(w.lower, "s")
}

// wide are nouns for where officials come from who are not of one state.
var wide = map[string]bool{
	"countries": true, "nations": true, "states": true, "region": true, "world": true, "continent": true, "globe": true, "governments": true, "sides": true, "camps": true, "delegations": true, "factions": true, "powers": true, "communities": true,
}

// roleOf reads "of Sumar and Velia", "from six countries" after a role.
func (s *sentence) roleOf(p *party, i int) (next int, ok bool) {
	switch w := s.at(i).lower; {
	case w == "of", w == "from", w == "for" && (strings.HasPrefix(s.at(i-1).lower, "spokes") || strings.HasPrefix(s.at(i-1).lower, "negotiator") || strings.HasPrefix(s.at(i-1).lower, "representative") || strings.HasPrefix(s.at(i-1).lower, "delegate")):
	default:
		return 0, false
	}
	first := true
	for {
		k := i + 1
		for s.at(k).is(classDet|classAdj) && s.at(k).mention < 0 || s.at(k).is(classDet) || s.at(k).lower == "across" || s.at(k).lower == "around" {
			k++
		}
		if n := s.at(k); first && n.mention < 0 && !n.upper && (n.class == 0 || n.is(classCrowd|classRole)) && s.at(k+1).lower == "of" {
			k += 2 // "the heads of the armies of Sumar and Velia"
			for s.at(k).is(classDet) {
				k++
			}
		}
		for n := k; first && n < k+3 && s.at(n).group < 0; n++ { // "of six central African nations"
			if wide[s.at(n).lower] {
				k = n
				break
			}
			if x := s.at(n); x.class != 0 && !x.is(classAdj|classDet) && x.lower != "member" && x.lower != "-" || x.time >= 0 || x.mention >= 0 && s.a.Mentions[x.mention].Form == readout.FormName {
				break
			}
		}
		w := s.at(k)
		if first && k == i+1 && (w.lower == "state" || w.lower == "government") && strings.HasSuffix(s.at(i-1).lower, "heads") { // "heads of state"
			p.public, p.many = true, true
			next = k + 1
			if s.at(next).lower == "and" && s.at(next+1).lower == "government" {
				next += 2
			}
			p.Name, p.span.End = s.text(s.wordAt(p.span.Start), next), s.token(next-1).End
			return next, true
		}
		if first && w.mention < 0 && wide[w.lower] && w.group < 0 { // "from 20 countries", "from across the region"
			p.public, p.many = true, true
			p.Name, p.span.End = s.text(s.wordAt(p.span.Start), k+1), s.token(k).End
			return k + 1, true
		}
		if w.mention < 0 {
			break
		}
		m := &s.a.Mentions[w.mention]
		if m.Type != readout.ActorState && m.Type != readout.ActorBody && m.Type != readout.ActorGroup && !(first && m.Type == readout.ActorPerson && m.Form == readout.FormName && sentBy[s.at(i-1).lower]) {
			break
		}
		for s.at(k).mention == w.mention {
			k++
		}
		if m.Type == readout.ActorPerson { // "envoys of Tarn"
			p.public, p.Name, p.span.End = true, s.text(s.wordAt(p.span.Start), k), s.token(k-1).End
			return k, true
		}
		if first {
			p.Represents, p.public = m.Actor.Name, true
			p.Name = s.text(s.wordAt(p.span.Start), k)
			p.span.End = s.token(k - 1).End
			first = false
		} else {
			p.Name = s.text(s.wordAt(p.span.Start), k)
			p.span.End = s.token(k - 1).End
			p.Represents = ""
		}
		i, next, ok = k, k, true
		if l := s.at(i).lower; l != "," && l != "and" {
			break
		}
		if s.at(i).lower == "," && s.at(i+1).lower == "and" {
			i++
		}
	}
	return next, ok
}

// wordAt returns the index of the word that begins at byte b.
func (s *sentence) wordAt(b int) int {
	for i := range s.words {
		if s.token(i).Start >= b {
			return i
		}
	}
	return 0
}

// role reports whether p is an office or an unnamed public person.
func (p *party) role() bool {
	return p.form == readout.FormNominal || p.kind == readout.ActorOffice || p.kind == ""
}

// partyOf makes the party of a mention.
func (s *sentence) partyOf(m *readout.Mention, state *readout.Mention) party {
	p := party{
		Participant: readout.Participant{ActorRef: m.Actor, Office: m.Office, Represents: m.Represents, Role: readout.RoleParty},
		kind:        m.Type, form: m.Form, span: m.Span, named: m.Form == readout.FormName,
	}
	if m.Type == readout.ActorPerson && p.named {
		s.afterAbbreviation(&p)
	}
	if p.Name == "" {
		p.Name = withoutArticle(s.a.Text(m.Span))
		if w, rest, ok := strings.Cut(p.Name, " "); ok && possessive[lower(w)] {
			p.Name, p.theirs = rest, lower(w) == "their"
		}
	}
	if text := s.a.Text(m.Span); p.named && (m.Type == readout.ActorBody || m.Type == readout.ActorGroup) && members(text) && !strings.EqualFold(text, p.Name) {
		// "Democrats" are of their party, and not it.
		p.Represents, p.ActorRef, p.kind, p.form, p.named = p.Name, readout.ActorRef{Name: text}, "", readout.FormNominal, false
	}
	if s.cut >= 0 && &s.a.Mentions[s.cut] == m {
		words, _, _ := strings.Cut(s.a.Text(m.Span), " to ")
		p.Name, p.Represents, p.Office, p.span.End = withoutArticle(words), "", "", m.Start+len(words)
	}
	if m.Form == readout.FormNominal && strings.Contains(lower(p.Name), "counterpart") || m.Form == readout.FormNominal && strings.HasSuffix(lower(s.a.Text(m.Span)), "counterpart") {
		if !s.namesElsewhere(m) {
			s.counterpart(&p, m)
		}
	}
	if m.Via == readout.ViaMetonymy {
		p.seat = s.a.Text(m.Span)
	}
	if p.Represents == "" && state != nil && (m.Type == readout.ActorPerson || m.Type == readout.ActorOffice) {
		p.Represents = state.Actor.Name
	}
	if m.Form == readout.FormNominal {
		p.many = severalPeople(s.a.Text(m.Span))
	}
	p.public = m.Type != readout.ActorPerson || m.Office != "" || m.Represents != "" || state != nil
	if m.Form == readout.FormPronoun {
		switch lower(s.a.Text(m.Span)) {
		case "they", "them", "their":
			p.many = true
			if p.kind == readout.ActorPerson {
				p.ActorRef, p.public = readout.ActorRef{}, false // not one person
			}
		}
	}
	return p
}

func firstOf(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// afterAbbreviation takes from a name what ends the place before it: "at Haven, N.J. Ilo
// Tarn met" is of Ilo Tarn.
func (s *sentence) afterAbbreviation(p *party) {
	short, rest, ok := strings.Cut(p.Name, " ")
	if !ok || len(short) != 4 || short[1] != '.' || short[3] != '.' || !strings.HasPrefix(s.a.Text(p.span), p.Name) {
		return
	}
	if i := s.wordAt(p.span.Start); s.at(i-1).lower == "," && s.at(i-2).upper {
		p.Name, p.span.Start = rest, p.span.Start+len(short)+1
	}
}
