package engagement

import (
	"strings"

	"github.com/readout-dev/readout"
)

// members reports whether the words name members of a party: "Democrats".
func members(words string) bool {
	w := lower(words[strings.LastIndexByte(words, ' ')+1:])
	return strings.HasSuffix(w, "crats") || strings.HasSuffix(w, "cans") && lexicon[w]&classRole != 0 || strings.HasSuffix(w, "ists") || strings.HasSuffix(w, "ervatives") || w == "liberals" || w == "greens" || w == "tories" || w == "labourites"
}

// namesElsewhere reports whether the person whom the description m means is
// named in the document: "her Velian counterpart" is Tarn, who is spoken of.
func (s *sentence) namesElsewhere(m *readout.Mention) bool {
	if m.Actor.ID == "" || m.Type != readout.ActorPerson {
		return false
	}
	for i := range s.a.Mentions {
		if n := &s.a.Mentions[i]; n.Actor.ID == m.Actor.ID && n.Form == readout.FormName {
			return true
		}
	}
	return false
}

// counterpart makes p, "her Velian counterpart", somebody else than she whose
// counterpart it is: one who stands for the state that the words name.
func (s *sentence) counterpart(p *party, m *readout.Mention) {
	name := withoutArticle(s.a.Text(m.Span))
	if w, rest, ok := strings.Cut(name, " "); ok && possessive[lower(w)] {
		name = rest
	}
	p.ActorRef, p.Office, p.Represents, p.kind = readout.ActorRef{Name: name}, "", "", ""
	for i := s.wordAt(m.Start); i < len(s.words) && s.token(i).Start < m.End; i++ {
		if state, _ := s.state(i); state != "" && s.at(i).upper {
			p.Represents = state
		}
	}
}

// plainPeople reads a bare plural of people at the end of a list: "Tarn, union leaders
// and farmers", "Tarn and career prosecutors". It is none where a verb follows, so that a
// new clause begins.
func (s *sentence) plainPeople(i int) (p party, next int, ok bool) {
	const most = 3 // words
	k := i
	for k < i+most && s.plainWord(k) && s.plainWord(k+1) && !callingOf(s.at(k).lower) {
		k++
	}
	if !s.plainWord(k) || s.a.Tokens[s.first+k].XPOS != "NNS" || !callingOf(s.at(k).lower) {
		return p, 0, false
	}
	n := s.at(k + 1)
	if n.is(classAux) || n.is(classEnd) && !n.is(classPrep|classRel) || k+1 < len(s.words) && n.time < 0 && s.a.Tokens[s.first+k+1].UPOS == "VERB" && n.lower != "focused" || s.owner(k+1) || n.lower == "of" {
		return p, 0, false
	}
	next = k + 1
	if s.at(next).lower == "and" {
		if _, end, more := s.plainPeople(next + 1); more {
			next = end
		}
	}
	p = s.unnamed(i, next, nil)
	p.many, p.private = true, s.at(k).is(classCrowd)
	return p, next, true
}

// plainWord reports whether word i may be one of a noun phrase in which nothing is named.
func (s *sentence) plainWord(i int) bool {
	w := s.at(i)
	if name, next := s.state(i); name != "" && next == i+1 {
		return true
	}
	if i >= len(s.words) || w.time >= 0 || w.upper || w.class&^(classAdj|classKin|classCrowd) != 0 || w.mention >= 0 && s.a.Mentions[w.mention].Form != readout.FormNominal {
		return false
	}
	pos := s.a.Tokens[s.first+i].UPOS
	return pos == "NOUN" || pos == "ADJ"
}

// callingOf reports whether the noun is a plural of people by what they do.
func callingOf(noun string) bool {
	for _, end := range [...]string{"ers", "ists", "ians", "men", "women", "academics", "tors", "agents", "executives", "experts", "organisations", "organizations"} {
		if strings.HasSuffix(noun, end) {
			return true
		}
	}
	return false
}

// unnamed makes the party of a phrase with a role for its head: "senior
// Sumari officials".
func (s *sentence) unnamed(first, last int, state *readout.Mention) party {
	theirs := false
	for first < last-1 {
		theirs = theirs || s.at(first).lower == "their"
		switch s.at(first).lower {
		case "the", "a", "an", "his", "her", "its", "their", "this", "these", "those":
			if s.at(first+1).lower == "dozen" {
				break
			}
			first++
			continue
		}
		break
	}
	span := s.stretch(first, last)
	head := s.at(last - 1).lower
	p := party{
		Participant: readout.Participant{ActorRef: readout.ActorRef{Name: s.a.Text(span)}, Role: readout.RoleParty},
		form:        readout.FormNominal, span: span, many: strings.HasSuffix(head, "s") && head != "chiefs of staff", theirs: theirs,
	}
	switch head {
	case "powers":
		p.public = s.hasWord(first, last, "world", "major", "western", "european", "great")
	case "countries", "nations", "governments", "negotiators", "diplomats", "envoys", "ambassadors",
		"lawmakers", "senators", "congressmen", "legislators", "parliamentarians", "governors", "mayors":
		p.public = true
	case "leaders", "ministers", "presidents":
		switch w := s.at(first).lower; w {
		case "world", "foreign", "international", "regional", "finance", "defence", "defense", "interior", "trade", "energy", "health", "environment", "agriculture", "oil", "economy", "justice":
			p.public = true
		}
	}
	if state != nil {
		p.Represents, p.public = state.Actor.Name, true
	}
	return p
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
			many = strings.HasSuffix(w, "s") || w == "leadership"
		}
	}
	return many
}
