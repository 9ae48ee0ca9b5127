package engagement

import (
	"strings"

	"github.com/readout-dev/readout"
)

// phrase reads one noun phrase that begins at word i and has a party for its
// head. It returns the word after it.
func (s *sentence) phrase(i int) (p party, next int, ok bool) {
	if p, next, ok = s.headed(i); ok {
		next = s.whole(&p, i, next)
	}
	return p, next, ok
}

// headed reads the noun phrase at word i; the name of people without one may lack
// the words before their noun.
func (s *sentence) headed(i int) (p party, next int, ok bool) {
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
			if head < 0 && m.Form == readout.FormPronoun && possessive[w.lower] && s.at(end).mention >= 0 && s.ownable(&s.a.Mentions[s.at(end).mention]) {
				i = end // "her government", "her National Security Council"
				continue
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
			if noun && head < 0 && m.Form == readout.FormName && (m.Type == readout.ActorState || m.Type == readout.ActorBody) {
				return p, 0, false // "the deadline Congress imposed"
			}
			if noun && head < 0 && m.Type == readout.ActorPerson && m.Form == readout.FormName && s.occasionIn(begin, i) {
				return p, 0, false // "the agreement Brek had struck"
			}
			if m.Form == readout.FormName && (m.Type == readout.ActorState || m.Type == readout.ActorBody) && s.people(end) {
				return p, 0, false // "UN soldiers": not the UN
			}
			p = s.partyOf(m, state)
			if p.kind == readout.ActorPlace && p.named && s.at(end).upper && s.at(end).mention < 0 && partOfName[s.at(end).lower] {
				end++ // "Haven City", of which the mentions know Haven
				p.span.End = s.token(end - 1).End
				p.ActorRef = readout.ActorRef{Name: s.text(s.wordAt(p.span.Start), end)}
			}
			head, i = end, end
			if k := s.campaignOf(&p, i); k > i {
				name := p.Name
				p = party{
					Participant: readout.Participant{ActorRef: readout.ActorRef{Name: name + " campaign"}, Role: readout.RoleParty},
					kind:        readout.ActorGroup, form: readout.FormNominal, span: s.stretch(begin, k), public: true,
				}
				return p, k, true
			}
			if k := s.peopleOf(&p, begin, i); k > i {
				p = party{
					Participant: readout.Participant{ActorRef: readout.ActorRef{Name: withoutArticle(s.text(begin, k))}, Role: readout.RoleParty},
					form:        readout.FormNominal, span: s.stretch(begin, k), private: true,
				}
				return p, k, true
			}
			if n := s.at(i); p.kind == readout.ActorPerson && p.named && !n.upper && (n.is(classCrowd) || n.lower == "campaign" || n.lower == "camp" || n.lower == "officials") && !n.is(classEnd) {
				return p, 0, false // "Brek aides"
			}
			if n := s.at(i); p.kind == readout.ActorPerson && p.named && n.mention >= 0 && n.upper {
				if m := &s.a.Mentions[n.mention]; m.Form == readout.FormName && (m.Type == readout.ActorBody || m.Via == readout.ViaMetonymy) {
					for s.at(i).mention == n.mention {
						i++
					}
					return s.partyOf(m, nil), i, true // "the Brek White House": not Brek
				}
			}
			if next, ok := s.apposition(&p, i); ok {
				return p, next, true
			}
			if p.form == readout.FormNominal && p.Represents == "" && p.ID == "" && s.at(i-1).is(classRole) {
				if end, ok := s.roleOf(&p, i); ok { // "senior officials from Sumar"
					return p, end, true
				}
				if end := s.rolesAt(i); end > i { // "a delegation of senators"
					p.Name, p.span.End = withoutArticle(s.text(begin, end)), s.token(end-1).End
					return p, end, true
				}
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
		case i == begin && w.lower == "half" && s.at(i+1).lower == "a":
			i++ // "half a dozen senators"
		case i == begin && s.moreThan(i):
			i += 3
		case head < 0 && generals[w.lower] && s.at(i+1).lower == "general" && s.at(i+2).mention < 0:
			p = s.unnamed(begin, i+2, state)
			p.public = true
			return p, i + 2, true // "the attorney general"
		case head < 0 && w.is(classKin) && s.at(i+1).lower == "of" && s.kin(i) > 0:
			last := s.kin(i)
			p = s.unnamed(begin, last, nil)
			p.many, p.private = strings.HasSuffix(w.lower, "s"), true
			return p, last, true
		case head < 0 && w.is(classKin) && i > begin && strings.HasSuffix(w.lower, "s") && (s.at(begin).lower == "the" || isNumber(s.at(begin).lower)):
			p = s.unnamed(begin, i+1, nil) // "met the freed girls"
			p.many, p.private = true, true
			return p, i + 1, true
		case w.is(classCrowd) && !w.upper && head < 0 && i > begin:
			return p, 0, false
		case head < 0 && (w.lower == "two" || w.lower == "both") && rivals[s.at(i+1).lower]:
			p = s.unnamed(begin, i+2, nil)
			p.many = true
			return p, i + 2, true
		case head < 0 && w.is(classPair) && s.pairHead(begin, i):
			p = s.unnamed(begin, i+1, nil)
			p.many = true
			return p, i + 1, true // "the two met"
		case head < 0 && w.is(classAdj) && s.at(i+1).lower == "figures":
			i++
		case head < 0 && w.is(classRole|classTitle) && s.nameAfter(i) > 0:
			i = s.nameAfter(i)
		case head < 0 && quantity[w.lower] && s.at(i+1).lower == "of":
			i += 2 // "a number of ministers"
		case w.is(classRole) && !w.is(classTitle), w.is(classRole) && (head < 0 && s.roleHead(i)):
			if strings.HasPrefix(w.lower, "chief") && s.at(i+1).lower == "of" && s.at(i+2).lower == "staff" {
				i += 2
			}
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
		case w.lower == "that" && i == begin && s.at(i+1).is(classDet):
			return p, 0, false // "a deal that the two states reached"
		case w.is(classTitle), w.is(classDet), w.is(classAdj):
			if head < 0 && w.is(classDet) && (noun || i > begin && s.at(i-1).class == 0 && s.at(i-1).upper && w.lower == "that") {
				return p, 0, false // "the deadline that Brek", "in Cairo that she"
			}
			if head >= 0 {
				return p, head, true
			}
			i++
		case (w.lower == "-" || w.lower == "\"" || w.lower == "“" || w.lower == "”") && i > begin && head < 0:
			i++
		case head < 0 && w.lower == "and" && i > begin && s.at(i-1).is(classAdj) && !s.at(i+1).upper && s.at(i+2).is(classRole),
			head < 0 && w.lower == "and" && i > begin && !s.at(i-1).upper && s.at(i-1).class&(classTitle|classRole) == classTitle && !s.at(i+1).upper && s.at(i+2).is(classRole) && strings.HasSuffix(s.at(i+2).lower, "s"):
			i += 2 // "religious and civic leaders", "finance and trade ministers"
		case head < 0 && s.owner(i) && i > begin && s.at(i-1).upper:
			i++ // "Sumar's", read by the mentions as part of a title
		case head < 0 && i > begin && w.lower == "figures" && (s.at(i-1).is(classAdj) || guilds[s.at(i-1).lower]):
			p = s.unnamed(begin, i+1, state)
			p.many = true
			return p, i + 1, true // "opposition figures"
		case i == begin && w.class|classAdj == classAdj && s.at(i+1).is(classRole) && guilds[w.lower] && strings.HasSuffix(s.at(i+1).lower, "s"):
			i++ // "union leaders"
		case head < 0 && (i > begin || w.upper) && (w.class == 0 || w.upper && w.class == classCrowd && !strings.HasSuffix(s.at(i+1).lower, "ed")) && w.time < 0 && s.nominalWord(i):
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

// sentBy are nouns for people who act for a person: "envoys of Tarn".
var sentBy = map[string]bool{
	"envoy": true, "envoys": true, "representative": true, "representatives": true, "negotiator": true, "negotiators": true, "delegation": true,
	"mediator": true, "mediators": true, "diplomats": true,
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
			if n := s.at(k + 1); !n.upper && !(w.lower == "and" && s.trade(k+1)) || n.mention >= 0 && sentBy[s.at(i).lower] && s.a.Mentions[n.mention].Type == readout.ActorPerson {
				return -1 // "envoys of Tarn": not he
			}
		case w.lower == "-" || s.owner(k):
		case (w.lower == "elect" || w.lower == "designate") && s.at(k-1).lower == "-": // "President-elect Ilo Tarn"
		case w.upper && w.class&^classCrowd == 0 && w.time < 0:
		case k < i+5 && (s.at(k-1).lower == "and" || s.at(k-2).lower == "and") && s.trade(k): // "leader and television host Ilo Tarn"
		default:
			return -1
		}
	}
	return -1
}

// trade reports whether the word at k may be a noun before a name for what else
// somebody is.
func (s *sentence) trade(k int) bool {
	w := s.at(k)
	return w.class == 0 && w.time < 0 && w.lower != "" && s.nominalWord(k) && !strings.HasSuffix(w.lower, "ed") && !strings.HasSuffix(w.lower, "s")
}

// nominalWord reports whether word i may stand before the head of a noun phrase.
func (s *sentence) nominalWord(i int) bool {
	w := s.at(i)
	if s.a.Tokens[s.first+i].UPOS == "VERB" && !strings.HasSuffix(w.lower, "ed") {
		return false // "the summit brought Brek"
	}
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
	return true
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
	if n := s.at(i); n.mention >= 0 {
		switch next := &s.a.Mentions[n.mention]; {
		case next.Form == readout.FormPronoun, m.Type == readout.ActorPlace && next.Type == readout.ActorPerson && next.Form == readout.FormName:
			return false // "In Cairo she", "In Cairo Brek"
		}
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
		case n == 0 && m.Type == readout.ActorBody && w.upper && members(w.lower):
			return true // "Senate Democrats" are not the Senate
		case w.mention >= 0:
			t := s.a.Mentions[w.mention].Type
			return s.a.Mentions[w.mention].Form != readout.FormPronoun && (t == readout.ActorPerson || t == readout.ActorOffice || n > 0)
		case w.is(classRole):
			return true
		case w.is(classTitle | classAdj):
		case m.Type == readout.ActorBody && n < 3 && s.postAt(i):
		case w.class == 0 && w.time < 0 && m.Type == readout.ActorState && !w.upper && n < 2 && s.nominalWord(i) && !strings.HasSuffix(w.lower, "ed"):
		default:
			return false
		}
		i++
	}
	return false
}

// postAt reports whether word i is a noun for what a person does whose name follows:
// "Treasury general counsel Ilo Tarn".
func (s *sentence) postAt(i int) bool {
	for k := i; k < i+3; k++ {
		w := s.at(k)
		if w.mention >= 0 {
			m := &s.a.Mentions[w.mention]
			return k > i && m.Type == readout.ActorPerson && m.Form == readout.FormName
		}
		if w.class&^classAdj != 0 || w.upper || w.time >= 0 || !s.nominalWord(k) {
			return false
		}
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
	if p.kind != readout.ActorPerson || !(w.is(classDet|classRole|classTitle) || w.mention >= 0 && (s.a.Mentions[w.mention].Type != readout.ActorPerson || s.a.Mentions[w.mention].Form == readout.FormNominal && w.upper)) {
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
			p.public = true
			return k + 1, true
		case w.lower == "to" && role && k+1 < len(s.words) && s.a.Tokens[s.first+k+1].UPOS == "VERB":
			p.public = true
			return 0, false // "the first minister to visit"
		case w.is(classRole), s.heads(k):
			role = true
		case w.mention >= 0 && s.a.Mentions[w.mention].Type == readout.ActorOffice:
			role = true
		case w.is(classAux | classSay | classRel | classSub):
			p.public = p.public || role
			return 0, false
		case w.mention >= 0 && s.a.Mentions[w.mention].Type == readout.ActorPerson && s.a.Mentions[w.mention].Form == readout.FormName:
			p.public = p.public || role
			return 0, false
		}
	}
	return 0, false
}

// heads reports whether the word at k makes a person the head of the public body
// that is named behind it: "the director of the Sumari intelligence service".
func (s *sentence) heads(k int) bool {
	switch s.at(k).lower {
	case "director", "chairman", "chairwoman", "chair", "administrator", "coordinator", "attorney":
	default:
		return false
	}
	if p := s.at(k + 1).lower; p != "of" && p != "for" {
		return false
	}
	for i := k + 2; i < k+6; i++ {
		if w := s.at(i); w.mention >= 0 {
			p := s.partyOf(&s.a.Mentions[w.mention], nil)
			return p.kind == readout.ActorState || p.kind == readout.ActorBody && (p.Represents != "" || s.finder.known(&p))
		} else if !w.is(classDet | classAdj) {
			return false
		}
	}
	return false
}

// pairHead reports whether "two" or "both" at word i stands for two parties
// and counts nothing: a verb follows.
func (s *sentence) pairHead(begin, i int) bool {
	n := s.at(i + 1)
	if p := s.at(i - 1); i == begin && (p.group >= 0 || p.is(classAux)) && i > 0 {
		return false // "Brek and Tarn both attended"
	}
	return (i > begin || s.at(i).lower == "both") && n.group < 0 && n.mention < 0 && (n.is(classEnd) || n.is(classAux) && !n.is(classPrep) || strings.HasSuffix(n.lower, "ed")) ||
		i > begin && n.is(classAdverb) && s.at(i+2).is(classEnd|classAux)
}

// rivals are nouns for two persons who were named before: "both men", "the two candidates".
var rivals = map[string]bool{"men": true, "women": true, "candidates": true, "nominees": true, "contenders": true, "rivals": true}

// partOfName are words that end the name of a place of their own.
var partOfName = map[string]bool{
	"city": true, "island": true, "islands": true, "valley": true, "bay": true, "county": true, "beach": true, "heights": true, "springs": true, "falls": true,
	"peninsula": true, "mountains": true, "harbor": true, "harbour": true, "strip": true,
}

// guilds are nouns that say without an article of whom others are the leaders:
// "union leaders", "party officials".
var guilds = map[string]bool{
	"union": true, "labor": true, "labour": true, "party": true, "church": true, "business": true, "community": true, "industry": true, "student": true,
	"militia": true, "aid": true, "army": true, "company": true, "oil": true, "tribal": true, "village": true, "clan": true,
}

// quantity are the nouns that only count those after "of".
var quantity = map[string]bool{
	"number": true, "series": true, "handful": true, "host": true, "range": true, "couple": true, "pair": true, "dozens": true,
	"scores": true, "majority": true, "hundreds": true, "variety": true, "group": true,
}
