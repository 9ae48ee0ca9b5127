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
// and farmers". It is none where a verb follows, so that a new clause begins.
func (s *sentence) plainPeople(i int) (p party, next int, ok bool) {
	w := s.at(i)
	if i >= len(s.words) || w.group >= 0 || w.mention >= 0 || w.time >= 0 || w.upper || w.class != 0 || s.a.Tokens[s.first+i].XPOS != "NNS" {
		return p, 0, false
	}
	people := false
	for _, end := range [...]string{"ers", "ists", "ians", "men", "women", "academics", "tors"} {
		people = people || strings.HasSuffix(w.lower, end)
	}
	n := s.at(i + 1)
	if !people || n.is(classAux|classRel) || n.is(classEnd) && !n.is(classPrep) || i+1 < len(s.words) && n.time < 0 && s.a.Tokens[s.first+i+1].UPOS == "VERB" || s.owner(i+1) || n.lower == "of" {
		return p, 0, false
	}
	p = s.unnamed(i, i+1, nil)
	p.many = true
	return p, i + 1, true
}

// unnamed makes the party of a phrase with a role for its head: "senior
// Sumari officials".
func (s *sentence) unnamed(first, last int, state *readout.Mention) party {
	theirs := false
	for first < last-1 {
		theirs = theirs || s.at(first).lower == "their"
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
		form:        readout.FormNominal, span: span, many: strings.HasSuffix(head, "s") && head != "chiefs of staff", theirs: theirs,
	}
	switch head {
	case "powers":
		p.public = s.hasWord(first, last, "world") || s.hasWord(first, last, "major") || s.hasWord(first, last, "western") || s.hasWord(first, last, "european") || s.hasWord(first, last, "great")
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
