package engagement

import (
	"strings"

	"github.com/readout-dev/readout"
)

// ownClause returns who is the subject of the verb at word i in clauses that
// hide it from the order of the words, j being the word before the verb's
// group. decided is false where they don't.
//
//   - "Brek, whose adviser met": no party;
//   - "the agency, whose officers met": who acts for it;
//   - "tourists who visited Velia met": who stands before "who";
//   - "a decision by Brek to meet", "Brek's decision to meet": who decides;
//   - "talked Tarn into meeting": the object.
func (s *sentence) ownClause(j, i int) (g *group, decided bool) {
	for k := j; k > max(0, j-5); k-- {
		w := s.at(k)
		if w.lower == "whose" {
			return s.sentBy(k, j), true
		}
		if w.group >= 0 && (w.mention >= 0 || !agents[w.lower] || s.at(k-1).lower != "whose") || w.class != 0 && !w.is(classAdj|classRole|classTitle|classCrowd|classKin) {
			break
		}
	}
	w := s.at(j)
	if w.lower == "from" && strings.HasSuffix(s.at(i).lower, "ing") && j == i-1 && s.keptFrom(j) {
		return nil, true // "keeps smugglers from crossing"
	}
	if s.at(j+1).lower == "to" {
		if g := s.forTo(j); g != nil {
			return g, true // "called for Tarn to meet"
		}
	}
	if w.lower == "into" && strings.HasSuffix(s.at(i).lower, "ing") {
		if k := s.at(j - 1).group; k >= 0 {
			if g := &s.groups[k]; !g.owner && g.actor() {
				return g, true
			}
		}
		return nil, true
	}
	if w.group < 0 {
		if s.at(j+1).lower == "to" && j+2 == i && decisions[w.lower] {
			if g := s.ownerOf(j); g != nil {
				return g, true // "Brek's decision to meet"
			}
		}
		return nil, false
	}
	g = &s.groups[w.group]
	if g.last != j+1 || g.owner {
		return nil, false
	}
	if (g.prep == "by" || g.prep == "of") && s.at(j+1).lower == "to" && j+2 == i && decisions[s.at(g.first-2).lower] {
		return g, true
	}
	if h, ok := s.relativeHead(g); ok {
		return h, true
	}
	return nil, false
}

// sentBy returns those who act for the body or state that the "whose" at word k is
// about: "the agency, whose officers travelled"; nil where the words up to word j name
// others, or a person's own people.
func (s *sentence) sentBy(k, j int) *group {
	n := k - 1
	if s.at(n).lower == "," {
		n--
	}
	if s.at(n).group < 0 || j < k+1 || s.at(j).group >= 0 && s.at(j).mention >= 0 {
		return nil
	}
	g := &s.groups[s.at(n).group]
	if g.last != n+1 && g.last != n+2 || g.owner || len(g.parties) != 1 {
		return nil
	}
	of := &g.parties[0]
	if !agents[s.at(j).lower] || of.kind != readout.ActorState && of.kind != readout.ActorBody && of.kind != readout.ActorGroup || of.form != readout.FormName {
		return nil
	}
	p := s.unnamed(k+1, j+1, nil)
	p.Name += " of " + of.Name
	p.Represents, p.public, p.many = of.Name, true, strings.HasSuffix(s.at(j).lower, "s")
	return &group{first: k + 1, last: j + 1, parties: []party{p}}
}

// agents are nouns for people who act abroad for those who send them.
var agents = map[string]bool{
	"officers": true, "officials": true, "envoys": true, "inspectors": true, "investigators": true, "negotiators": true, "diplomats": true,
	"representatives": true, "ministers": true, "delegates": true, "delegation": true, "experts": true, "envoy": true, "ambassador": true, "mediators": true,
}

// keptFrom reports whether a verb before the "from" at word j keeps somebody
// from what follows: "barred Tarn from visiting", "was banned from".
func (s *sentence) keptFrom(j int) bool {
	for k := j - 1; k > max(0, j-9); k-- {
		w := s.at(k)
		if w.group >= 0 && w.mention >= 0 {
			continue
		}
		for _, stem := range [...]string{"prevent", "stop", "kept", "keep", "bar", "ban", "block", "discourag", "deter", "dissuad", "prohibit", "forbid", "exclud", "hinder", "save", "saving"} {
			if strings.HasPrefix(w.lower, stem) && len(w.lower) < len(stem)+5 {
				return true
			}
		}
		if w.is(classSay|classSub) || w.lower == "," {
			return false
		}
	}
	return false
}

// forTo returns the phrase that a "for" makes the subject of the infinitive
// after word j: "called for Tarn, her old rival, to meet"; nil for none.
func (s *sentence) forTo(j int) *group {
	k := j
	if s.at(k).lower == "," && s.at(k).group < 0 {
		for k--; k > max(0, j-9) && !(s.at(k).lower == "," && s.at(k).group < 0); k-- {
		}
		k--
	}
	n := s.at(k).group
	if n < 0 {
		return nil
	}
	g := &s.groups[n]
	if g.prep != "for" || g.owner || !g.actor() || g.last > j+1 {
		return nil
	}
	return g
}

// decisions are nouns for what somebody makes up his mind to do.
var decisions = map[string]bool{
	"decision": true, "plan": true, "plans": true, "promise": true, "pledge": true, "refusal": true, "attempt": true, "attempts": true, "bid": true, "wish": true,
	"desire": true, "vow": true, "proposal": true, "willingness": true, "readiness": true, "effort": true, "efforts": true, "move": true, "offer": true,
	"failure": true, "intention": true, "agreement": true, "request": true, "demand": true, "choice": true, "determination": true, "reluctance": true,
}

// relativeHead reports whether the phrase g is the object of a verb in a
// relative clause, so that what follows is told of the clause's head, and
// returns that: "tourists who visited Velia met"; nil where it is no party.
func (s *sentence) relativeHead(g *group) (head *group, ok bool) {
	if !s.objectOf(g) {
		return nil, false
	}
	if v := g.first - 1; strings.HasSuffix(s.at(v).lower, "ing") && v > 0 && s.at(v).class == 0 {
		// "police guarding Brek met": the police
		if n := s.at(v - 1); n.group >= 0 {
			h := &s.groups[n.group]
			if h.owner || !h.actor() {
				h = nil
			}
			return h, true
		} else if n.class == 0 && n.time < 0 && n.lower != "" || n.is(classCrowd) && !n.is(classPrep) {
			return nil, true
		}
	}
	for k := g.first - 1; k > max(0, g.first-7); k-- {
		w := s.at(k)
		if w.group >= 0 || w.lower == "," || w.is(classConj|classSay) {
			return nil, false
		}
		if w.lower != "who" && w.lower != "which" && w.lower != "that" {
			continue
		}
		if w.lower == "that" && (s.at(k-1).is(classSay) || s.at(k-1).is(classAux)) {
			return nil, false
		}
		n := s.at(k - 1).group
		if n < 0 {
			return nil, true
		}
		if h := &s.groups[n]; !h.owner && h.actor() {
			return h, true
		}
		return nil, true
	}
	return nil, false
}

// notThis returns the phrase that stands before "not Brek" where that ends
// before word k: "Solen, not Brek, who met"; g itself otherwise.
func (s *sentence) notThis(g *group) *group {
	k := g.first - 1
	switch {
	case s.at(k).lower == "not":
	case s.at(k).lower == "than" && s.at(k-1).lower == "rather":
		k--
	case s.at(k).lower == "of" && s.at(k-1).lower == "instead":
		k--
	default:
		return g
	}
	if k--; s.at(k).lower == "," {
		k--
	}
	if n := s.at(k).group; n >= 0 && !s.groups[n].owner && s.groups[n].actor() {
		return &s.groups[n]
	}
	return g
}

// nobody reports whether the phrase g is what a "nor" or "neither" takes out:
// "neither Brek nor Tarn met Solen".
func (s *sentence) nobody(g *group) bool {
	switch s.at(g.first - 1).lower {
	case "nor", "neither", "no", "not":
		return true
	case "even":
		return s.at(g.first-2).lower == "not"
	case "but", "except":
		switch s.at(g.first - 2).lower {
		case "everybody", "everyone", "all":
			return true
		}
	}
	return false
}

// restricted reports whether a clause tells which ones p is, so that they are
// not those who were named before: "the ministers who met Brek".
func (s *sentence) restricted(p *party) bool {
	if p.form != readout.FormNominal {
		return false
	}
	i := s.wordAt(p.span.Start)
	for s.at(i).group >= 0 && s.at(i).group == s.at(i+1).group {
		i++
	}
	return s.at(i+1).is(classRel) && s.at(i+1).lower != "whose" || s.at(i+1).lower == "that"
}

// crews are nouns for people, by themselves or by how they end, before which
// the name of a state or body says only whose they are.
var crews = map[string]bool{
	"citizens": true, "nationals": true, "troops": true, "forces": true, "marines": true, "marine": true, "crews": true, "crew": true, "pilots": true,
	"migrants": true, "students": true, "refugees": true, "colleagues": true, "volunteers": true, "veterans": true, "fans": true, "soldiers": true,
	"soldier": true, "navy": true, "army": true, "fleet": true, "police": true, "staff": true, "staffers": true, "employees": true, "residents": true,
	"companies": true, "firms": true, "businesses": true, "banks": true, "athletes": true, "tourists": true, "personnel": true,
}

// offering are verbs that end like nouns for people.
var offering = map[string]bool{
	"offers": true, "considers": true, "enters": true, "orders": true, "delivers": true, "suffers": true, "refers": true, "lowers": true, "answers": true,
	"covers": true, "transfers": true, "triggers": true, "remembers": true, "favors": true, "prefers": true, "wavers": true, "hovers": true,
}

// people reports whether the word at i is a noun for people who are not those
// that represent a state or body.
func (s *sentence) people(i int) bool {
	w := s.at(i)
	if w.mention >= 0 || w.is(classRole) || w.time >= 0 {
		return false
	}
	if w.upper && w.class == 0 && s.at(i+1).upper && s.block == readout.BlockParagraph {
		return true // "State Department Inspector General Ilo Tarn"
	}
	if crews[w.lower] || w.is(classCrowd) && !w.is(classPrep|classAux) {
		return true
	}
	if s.first+i >= len(s.a.Tokens) || i >= len(s.words) || w.class != 0 || s.a.Tokens[s.first+i].UPOS != "NOUN" {
		return false
	}
	for _, end := range [...]string{"men", "women", "ists", "ians", "ers", "ors"} {
		if strings.HasSuffix(w.lower, end) && len(w.lower) > len(end)+2 {
			return !offering[w.lower]
		}
	}
	return false
}
