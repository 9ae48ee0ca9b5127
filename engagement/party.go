package engagement

import (
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
)

// party is an actor, or an unnamed group of people, as a noun phrase names it.
type party struct {
	readout.Participant
	kind    readout.ActorType // "" for an unnamed group
	form    readout.MentionForm
	span    readout.Span // of its words, titles and appositions left out
	many    bool         // more than one person or state
	public  bool         // known to act for a state or body
	named   bool         // a name stands in the text here
	country string       // of a place, where the text names it: "Doha, Qatar"
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
func (g *group) many() bool { return len(g.parties) > 1 || len(g.parties) == 1 && g.parties[0].many }

// findGroups reads the words from left to right for noun phrases.
func (s *sentence) findGroups() {
	for i := 0; i < len(s.words); {
		p, next, ok := s.phrase(i)
		if !ok {
			i++
			continue
		}
		g := group{first: i, last: next, parties: []party{p}}
		s.list(&g)
		if prev := s.at(i - 1); i > 0 && prev.is(classPrep) && !(prev.is(classSub) && s.verbSoon(g.last)) {
			g.prep = prev.lower
		}
		g.owner = s.owner(g.last)
		s.spread(&g)
		for k := g.first; k < g.last; k++ {
			s.words[k].group = int32(len(s.groups))
		}
		s.groups = append(s.groups, g)
		i = g.last
	}
}

// spread makes a party of each state in "the presidents of Sumar and Velia":
// the person who holds the office, where that is known, or the state.
func (s *sentence) spread(g *group) {
	head := &g.parties[0]
	if len(g.parties) < 2 || head.form != readout.FormNominal || head.ID != "" || !head.many || head.Represents == "" || !strings.Contains(head.Name, " of ") {
		return
	}
	for i := range g.parties[1:] {
		if g.parties[i+1].kind != readout.ActorState {
			return
		}
	}
	office := ""
	for w := range strings.FieldsSeq(lower(head.Name)) {
		switch w {
		case "presidents":
			office = "President"
		case "premiers":
			office = "Prime Minister"
		case "ministers":
			if strings.Contains(lower(head.Name), "prime ministers") {
				office = "Prime Minister"
			}
		}
	}
	head.Name, head.kind = head.Represents, readout.ActorState
	head.ID, head.Represents, head.many, head.form = actor.ID(readout.ActorState, head.Name), "", false, readout.FormName
	if office == "" || s.a.Published == nil {
		return
	}
	for i := range g.parties {
		p := &g.parties[i]
		if e, ok := actor.Default().HolderOf(office, p.Name, s.a.Published.Date); ok {
			p.Office, p.Represents, p.kind, p.ActorRef = office, p.Name, readout.ActorPerson, e.Ref()
		}
	}
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
		comma := s.at(i).lower == ","
		if comma {
			i++
		}
		and := s.at(i).lower == "and" || s.at(i).lower == "&"
		if and {
			i++
		} else if s.at(i).lower == "as" && s.at(i+1).lower == "well" && s.at(i+2).lower == "as" {
			and, i = true, i+3
		} else if !comma {
			return
		}
		p, next, ok := s.phrase(i)
		if !ok || s.owner(next) && !s.ownedRole(next) {
			return
		}
		last := &g.parties[len(g.parties)-1]
		if !and {
			if last.kind == readout.ActorPlace && p.kind == readout.ActorState { // "Doha, Qatar"
				last.country, g.last = p.Name, next
				if s.at(next).lower == "," && !s.listGoesOn(next) {
					g.last = next
				}
				continue
			}
			if !s.listGoesOn(next) {
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
		if and {
			return
		}
	}
}

// ownedRole reports whether what follows the possessive at i is one more
// title and name; phrase has then read it already.
func (s *sentence) ownedRole(int) bool { return false }

// listGoesOn reports whether an "and" follows within the list that has come
// to word i.
func (s *sentence) listGoesOn(i int) bool {
	for n := 0; n < 8; n++ {
		comma := s.at(i).lower == ","
		if comma {
			i++
		}
		and := s.at(i).lower == "and"
		if and {
			i++
		}
		if !and && !comma {
			return false
		}
		_, next, ok := s.phrase(i)
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
	return w.is(classEnd) || strings.HasSuffix(w.lower, "ed") || strings.HasSuffix(w.lower, "ing") || strings.HasSuffix(w.lower, "es") || strings.HasSuffix(w.lower, "s")
}

// phrase reads one noun phrase that begins at word i and has a party for its
// head. It returns the word after it.
func (s *sentence) phrase(i int) (p party, next int, ok bool) {
	begin := i
	var state *readout.Mention // the state or body that a modifier names
	head := -1                 // the word after the head that was found
	noun := false              // a common noun stands before the head
	for steps := 0; steps < 14; steps++ {
		w := s.at(i)
		switch {
		case w.mention >= 0:
			m := &s.a.Mentions[w.mention]
			end := i + 1
			for s.at(end).mention == w.mention {
				end++
			}
			if head >= 0 && !p.role() && m.Form != readout.FormName { // "Brek he"
				return p, head, true
			}
			if head >= 0 && p.named && !p.role() && p.kind == readout.ActorPerson {
				return p, head, true
			}
			if s.modifies(end, m) {
				state = m
				i = end
				if s.owner(i) {
					i++
				}
				head = -1
				continue
			}
			p = s.partyOf(m, state)
			head, i = end, end
			if next, ok := s.apposition(&p, i); ok {
				head, i = next, next
				return p, head, true
			}
			if s.at(i).lower == "of" && (p.kind == readout.ActorPerson || p.kind == readout.ActorOffice) {
				if q := s.at(i + 1); q.mention >= 0 && !s.at(i+1).is(classDet) {
					of := &s.a.Mentions[q.mention]
					if of.Type == readout.ActorState || of.Type == readout.ActorBody || of.Type == readout.ActorGroup {
						if p.Represents == "" {
							p.Represents = of.Actor.Name
						}
						i += 2
						for s.at(i).mention == q.mention {
							i++
						}
						return p, i, true
					}
				}
			}
			// A name may follow its title: "[Israeli premier] [Ana Brek]".
			if n := s.at(i); n.mention >= 0 && p.kind == readout.ActorOffice {
				state = nil
				office := p
				if q, next, ok := s.phrase(i); ok && q.kind == readout.ActorPerson {
					q.Represents = firstOf(q.Represents, office.Represents)
					q.Office = firstOf(q.Office, office.Office)
					q.public = true
					return q, next, true
				}
			}
			if n := s.at(i); n.is(classRole) && !n.upper && p.kind != readout.ActorPerson { // "EU leaders", "Fatah officials"
				state = m
				head = -1
				continue
			}
			return p, head, true
		case w.is(classCrowd) && !w.upper && head < 0 && i > begin:
			return p, 0, false
		case head < 0 && w.is(classPair) && s.pairHead(begin, i):
			p = s.unnamed(begin, i+1, nil)
			p.many = true
			return p, i + 1, true // "the two met"
		case head < 0 && w.is(classRole|classTitle) && s.nameAfter(i) > 0:
			i = s.nameAfter(i)
		case w.is(classRole) && !w.is(classTitle), w.is(classRole) && (head < 0 && s.roleHead(i)):
			p = s.unnamed(begin, i+1, state)
			head = i + 1
			i++
			if s.at(i).lower == "general" || s.at(i).lower == "affairs" { // "secretary general"
				continue
			}
			if end, ok := s.roleOf(&p, i); ok {
				return p, end, true
			}
			if next, ok := s.apposition(&p, i); ok {
				return p, next, true
			}
			if s.at(i).mention >= 0 && s.at(i).upper {
				continue // "envoy Ilo Tarn"
			}
			if s.at(i).is(classRole) {
				continue
			}
			return p, head, true
		case w.is(classTitle), w.is(classDet), w.is(classAdj):
			if head < 0 && noun && w.is(classDet) {
				return p, 0, false // "the deadline that Brek"
			}
			if head >= 0 {
				return p, head, true
			}
			i++
		case (w.lower == "-" || w.lower == "\"" || w.lower == "“" || w.lower == "”") && i > begin && head < 0:
			i++
		case head < 0 && quantity[w.lower] && s.at(i+1).lower == "of":
			i += 2 // "a number of ministers"
		case head < 0 && s.owner(i) && i > begin && s.at(i-1).upper:
			i++ // "Sumar's", read by the mentions as part of a title
		case head < 0 && (i > begin || w.upper) && (w.class == 0 || w.upper && w.class == classCrowd) && w.time < 0 && s.nominalWord(i):
			noun = noun || !w.upper
			i++
		default:
			if head >= 0 {
				return p, head, true
			}
			return p, 0, false
		}
	}
	if head >= 0 {
		return p, head, true
	}
	return p, 0, false
}

// nameAfter returns the word at which a person's name begins that the title
// at word i leads to: "Secretary of State Ana Brek"; -1 for none.
func (s *sentence) nameAfter(i int) int {
	for k := i + 1; k < i+9; k++ {
		w := s.at(k)
		if w.mention >= 0 {
			if m := &s.a.Mentions[w.mention]; m.Type == readout.ActorPerson && m.Form == readout.FormName {
				return k
			}
			return -1
		}
		switch {
		case w.is(classRole | classTitle | classAdj):
		case w.lower == "of" || w.lower == "for" || w.lower == "and" || w.lower == "&":
			if !s.at(k + 1).upper {
				return -1
			}
		case w.lower == "-" || s.owner(k):
		case w.upper && w.class&^classCrowd == 0 && w.time < 0:
		default:
			return -1
		}
	}
	return -1
}

// nominalWord reports whether word i may stand before the head of a noun phrase.
func (s *sentence) nominalWord(i int) bool {
	w := s.at(i)
	return !strings.HasSuffix(w.lower, "ing") && !strings.HasSuffix(w.lower, "ly") && w.lower != "'s"
}

// roleHead reports whether the title word at i is the head of its phrase
// and no title of a name that follows.
func (s *sentence) roleHead(i int) bool {
	n := s.at(i + 1)
	if n.mention >= 0 && n.upper {
		return false
	}
	if n.is(classTitle|classRole) && !n.is(classPrep) {
		return false
	}
	return n.class != 0 || i+1 >= len(s.words) || true
}

// modifies reports whether mention m, which ends before word i, only modifies
// what follows: "Sumar's", "Sumari officials", "the UN envoy".
func (s *sentence) modifies(i int, m *readout.Mention) bool {
	if m.Type == readout.ActorPerson {
		if !s.owner(i) {
			return false
		}
		return false
	}
	if m.Form == readout.FormPronoun {
		return false
	}
	if s.owner(i) {
		i++
		// "Sumar's Ana Brek", "Sumar's foreign minister"
		for n := 0; n < 4; n++ {
			w := s.at(i)
			if w.mention >= 0 {
				t := s.a.Mentions[w.mention].Type
				return t == readout.ActorPerson || t == readout.ActorOffice || t == readout.ActorState
			}
			if w.is(classRole) {
				return true
			}
			if !w.is(classTitle|classAdj) && w.class != 0 {
				return false
			}
			i++
		}
		return false
	}
	w := s.at(i)
	if w.lower == "-" { // "US-led", "Sumar-Velia"
		return false
	}
	for n := 0; n < 5; n++ {
		w := s.at(i)
		switch {
		case w.mention >= 0:
			t := s.a.Mentions[w.mention].Type
			return t == readout.ActorPerson || t == readout.ActorOffice || n > 0
		case w.is(classRole):
			return true
		case w.is(classTitle | classAdj):
		case w.class == 0 && w.time < 0 && m.Type == readout.ActorState && !w.upper && n < 2 && s.nominalWord(i) && !strings.HasSuffix(w.lower, "ed"):
		default:
			return false
		}
		i++
	}
	return false
}

// apposition reads what renames the head before word i: ", Ilo Tarn," after a
// role, ", the Sumari president," after a name.
func (s *sentence) apposition(p *party, i int) (next int, ok bool) {
	if s.at(i).lower != "," {
		return 0, false
	}
	w := s.at(i + 1)
	if p.role() && !p.many && w.upper && w.mention < 0 && w.class == 0 {
		end := i + 1
		for s.at(end).upper && s.at(end).mention < 0 && s.at(end).class == 0 && end < i+5 {
			end++
		}
		if c := s.at(end).lower; end > i+2 && (c == "," || c == ".") {
			// A name that the mentions do not have: ", Ilo Tarn,".
			p.Name, p.ID, p.kind, p.form, p.named, p.public = s.text(i+1, end), "", readout.ActorPerson, readout.FormName, true, true
			if c == "," {
				end++
			}
			return end, true
		}
		return 0, false
	}
	if p.role() && w.mention >= 0 && w.upper && !p.many {
		m := &s.a.Mentions[w.mention]
		if m.Type != readout.ActorPerson || m.Form != readout.FormName {
			return 0, false
		}
		end := i + 2
		for s.at(end).mention == w.mention {
			end++
		}
		if s.at(end).lower == "and" || s.at(end).lower == "," && s.listGoesOn(end) {
			return 0, false
		}
		q := s.partyOf(m, nil)
		q.Office = firstOf(q.Office, p.Office)
		q.Represents = firstOf(q.Represents, p.Represents)
		q.public = true
		*p = q
		if s.at(end).lower == "," {
			end++
		}
		return end, true
	}
	if p.kind != readout.ActorPerson || !(w.is(classDet|classRole|classTitle) || w.mention >= 0 && s.a.Mentions[w.mention].Type != readout.ActorPerson) {
		return 0, false
	}
	// ", the Sumari foreign minister," up to a comma, with a role in it.
	role := false
	for k := i + 1; k < min(i+14, len(s.words)); k++ {
		w := s.at(k)
		switch {
		case w.lower == ",":
			if !role {
				return 0, false
			}
			return k + 1, true
		case w.is(classRole):
			role = true
		case w.mention >= 0 && s.a.Mentions[w.mention].Type == readout.ActorOffice:
			role = true
		case w.is(classAux | classSay | classRel | classSub):
			return 0, false
		case w.mention >= 0 && s.a.Mentions[w.mention].Type == readout.ActorPerson && s.a.Mentions[w.mention].Form == readout.FormName:
			return 0, false
		}
	}
	return 0, false
}

// roleOf reads "of Sumar and Velia", "from six countries" after a role.
func (s *sentence) roleOf(p *party, i int) (next int, ok bool) {
	if w := s.at(i).lower; w != "of" && w != "from" {
		return 0, false
	}
	first := true
	for {
		k := i + 1
		for s.at(k).is(classDet | classAdj) {
			k++
		}
		w := s.at(k)
		if w.mention < 0 {
			break
		}
		m := &s.a.Mentions[w.mention]
		if m.Type != readout.ActorState && m.Type != readout.ActorBody && m.Type != readout.ActorGroup {
			break
		}
		for s.at(k).mention == w.mention {
			k++
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
	if p.Name == "" {
		p.Name = withoutArticle(s.a.Text(m.Span))
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
		}
	}
	return p
}

// unnamed makes the party of a phrase with a role for its head: "senior
// Sumari officials".
func (s *sentence) unnamed(first, last int, state *readout.Mention) party {
	for first < last-1 {
		switch s.at(first).lower {
		case "the", "a", "an", "his", "her", "its", "their", "this", "these", "those":
			first++
			continue
		}
		break
	}
	span := s.stretch(first, last)
	head := s.at(last - 1).lower
	p := party{
		Participant: readout.Participant{ActorRef: readout.ActorRef{Name: s.a.Text(span)}, Role: readout.RoleParty},
		form:        readout.FormNominal, span: span, many: strings.HasSuffix(head, "s") && head != "chiefs of staff",
	}
	if state != nil {
		p.Represents, p.public = state.Actor.Name, true
	}
	return p
}

func firstOf(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// withoutArticle returns the phrase without the article at its begin.
func withoutArticle(phrase string) string {
	for _, a := range []string{"the ", "The ", "a ", "A ", "an ", "An "} {
		if rest, ok := strings.CutPrefix(phrase, a); ok {
			return rest
		}
	}
	return strings.TrimSpace(phrase)
}

// severalPeople reports whether the words name more than one: "senior
// officials", "the foreign ministers of Sumar and Velia".
func severalPeople(words string) bool {
	many := false
	for w := range strings.FieldsSeq(words) {
		w = lower(w)
		if w == "of" || w == "from" || w == "for" {
			break
		}
		if lexicon[w]&classRole != 0 {
			many = strings.HasSuffix(w, "s")
		}
	}
	return many
}

// pairHead reports whether "two" or "both" at word i stands for two parties
// and counts nothing: a verb follows.
func (s *sentence) pairHead(begin, i int) bool {
	n := s.at(i + 1)
	return (i > begin || s.at(i).lower == "both") && n.group < 0 && n.mention < 0 && (n.is(classEnd) || n.is(classAux) && !n.is(classPrep) || strings.HasSuffix(n.lower, "ed")) ||
		i > begin && n.is(classAdverb) && s.at(i+2).is(classEnd|classAux)
}

// quantity are the nouns that only count those after "of".
var quantity = map[string]bool{
	"number": true, "series": true, "handful": true, "host": true, "range": true, "couple": true, "pair": true, "dozens": true,
	"scores": true, "majority": true, "hundreds": true, "variety": true,
}
