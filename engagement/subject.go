package engagement

import (
	"strings"

	"github.com/readout-dev/readout"
)

// subject returns the noun phrase that is the subject of the verb at word i,
// nil where the words before it don't tell. The rules read from right to left:
//
//   - "Brek met", "Brek will not meet": the phrase right before the verb group;
//   - "Brek, who met": the phrase before "who";
//   - "Brek flew to Cairo and met": the first phrase of the clause;
//   - "Brek flew to Cairo to meet": the nearest phrase without a preposition;
//   - "after meeting", "before visiting": the subject of the main clause.
//
// A single person is no subject of "are" or "have".
func (s *sentence) subject(i int) *group {
	g, sure := s.wordSubject(i)
	if !sure {
		if t, decided := s.treeSubject(i); decided {
			g = t
		}
	}
	if g != nil && s.nobody(g) {
		return nil
	}
	if g != nil && (g.prep == "in" || g.prep == "from" || g.prep == "on") && g.parties[0].kind == readout.ActorBody && s.at(g.first-2).group >= 0 {
		if h := &s.groups[s.at(g.first-2).group]; h.last == g.first-1 && h.prep == "" && !h.owner && h.actor() && h.parties[0].form == readout.FormNominal {
			g = h // "the Republicans in the House and the Senate met": they, and not the chambers
		}
	}
	if g != nil && !g.many() && g.parties[0].kind == readout.ActorPerson && g.parties[0].form == readout.FormName {
		switch s.at(s.verbGroup(i) + 1).lower {
		case "are", "were", "have":
			return nil
		}
	}
	if g != nil && g.parties[0].form == readout.FormNominal && g.first > 0 && s.isFirst(g.first) {
		switch s.at(g.first - 1).lower {
		case "is", "was", "be", "became", "become", "becomes", "been":
			return s.subject(g.first - 1) // "Brek is the first president to visit"
		}
	}
	if g != nil && g.parties[0].form == readout.FormNominal && s.at(g.first-1).lower == "," && s.at(g.first-2).group >= 0 && (s.isFirst(g.first) || s.foremost(g.first)) {
		if h := &s.groups[s.at(g.first-2).group]; h.last == g.first-1 && !h.owner && len(h.parties) == 1 && h.parties[0].kind == readout.ActorPerson && h.parties[0].named {
			return h // "Solen, the most senior official to visit Velia in a decade"
		}
	}
	if g != nil && g.prep == "among" && g.many() && s.at(g.first-2).is(classAux) && s.at(g.first-3).group >= 0 {
		if h := &s.groups[s.at(g.first-3).group]; h.last == g.first-2 && !h.owner && h.actor() {
			return h // "Brek was among the leaders who attended"
		}
	}
	if g != nil && g.first > 0 && g.last == i {
		switch s.at(g.first - 1).lower {
		case "make", "makes", "made", "let", "lets", "have", "help", "see", "watch":
			return nil // "make her go to Cairo"
		}
	}
	return g
}

// wordSubject returns the subject as the order of the words tells. sure is
// false where the phrase is not next to the verb, and a tree, if there is
// one, knows better.
func (s *sentence) wordSubject(i int) (g *group, sure bool) {
	j := s.verbGroup(i)
	w := s.at(j)
	own, hidden := s.ownClause(j, i)
	switch {
	case j >= 0 && s.at(j+1).lower == "to" && leave[w.lower]:
		return nil, true // "was granted a visa to travel": who may is not said to
	case j >= 0 && s.calledOn(j, i) != nil:
		return s.calledOn(j, i), true
	case hidden:
		return own, true
	case j < 0:
		g := s.forward(i)
		return g, g != nil
	case w.group >= 0:
		g := &s.groups[w.group]
		if g.last == j+1 && !g.owner && (g.prep == "" || strings.HasSuffix(s.at(i).lower, "ing") && j == i-1) {
			return g, true
		}
		g = s.nearest(j, false)
		if g != nil && s.at(j+1).lower == "to" && s.commanded(max(0, g.first-2), j) {
			return nil, true // "Brek ordered all foreigners in Cairo to gather"
		}
		return g, false
	case w.is(classRel), w.lower == "that" && s.at(j-1).group >= 0:
		k := j - 1
		if s.at(k).lower == "," {
			k--
		}
		if g := s.renames(k); g != nil {
			return g, true
		}
		if n := s.at(k).group; n >= 0 {
			g := s.notThis(&s.groups[n])
			if p := &g.parties[len(g.parties)-1]; w.lower == "who" && p.form == readout.FormName && (p.kind == readout.ActorBody || p.kind == readout.ActorState || p.kind == readout.ActorPlace) {
				return nil, true // "Brek, head of the Council, who": it is no council that does so
			}
			return g, true
		}
		return nil, true
	case w.lower == "," && s.apposed(j) != nil:
		return s.apposed(j), true
	case w.lower == "," && s.beforeAside(j) != nil:
		return s.beforeAside(j), true
	case dashes[w.lower] && s.beforeDash(j) != nil:
		return s.beforeDash(j), true
	case w.is(classConj), w.lower == ",":
		if g := s.earliest(j); g != nil {
			return g, false
		}
		g := s.forward(i)
		return g, g != nil
	case strings.HasSuffix(s.at(j+1).lower, "ing") && (w.lower == "of" || w.lower == "from" || w.lower == "with") && (s.at(j-1).group >= 0 || s.at(j-1).is(classPronoun)):
		// "accused her of visiting", "credited him with hosting": the object does.
		if k := s.at(j - 1).group; k >= 0 {
			if g := &s.groups[k]; !g.owner && g.actor() {
				return g, true
			}
		}
		return nil, true
	case strings.HasSuffix(s.at(j+1).lower, "ing") && w.is(classPrep|classSub):
		if g := s.nearest(j, true); g != nil {
			if h := s.ownerBetween(g, j); h != nil { // "Brek spoke of Tarn's account of firing while visiting"
				if s.hasWord(h.last, j, "of") {
					return h, true
				}
				return nil, true
			}
			return g, false
		}
		g := s.forward(i)
		return g, g != nil
	case strings.ContainsAny(w.lower, "\"“”'`") && w.lower != "'s":
		return nil, false
	case s.beforePhrases(j) != nil:
		return s.beforePhrases(j), true
	case w.class == 0 && !w.upper && w.time < 0 && s.at(j+1).lower != "to" && !strings.HasSuffix(s.at(i).lower, "ing"):
		return nil, true // "the boy's father will travel": a subject that is no party
	}
	g = s.nearest(j, false)
	if g != nil && s.at(j+1).lower == "to" && s.commanded(max(0, g.first-2), j) {
		return nil, true // "Brek ordered all foreigners to assemble"
	}
	return g, false
}

// leave are nouns for what allows somebody to go or meet, who may not do so.
var leave = map[string]bool{
	"visa": true, "visas": true, "permission": true, "permit": true, "permits": true, "leave": true, "clearance": true, "money": true,
	"passport": true, "passports": true, "papers": true, "right": true, "ticket": true, "tickets": true, "license": true, "licence": true,
}

// calledOn returns the phrase that ends at word j where it is who is called on
// to do what the verb at word i tells: "Brek called on Tarn to meet".
func (s *sentence) calledOn(j, i int) *group {
	k := s.at(j).group
	if k < 0 || s.at(j+1).lower != "to" || j+2 != i {
		return nil
	}
	g := &s.groups[k]
	if g.last != j+1 || g.owner || !g.actor() {
		return nil
	}
	switch v := s.at(g.first - 2).lower; {
	case g.prep == "on" && strings.HasPrefix(v, "call"), g.prep == "to" && strings.HasPrefix(v, "appeal"), g.prep == "with" && strings.HasPrefix(v, "plead"):
		return g
	}
	return nil
}

// apposed returns the person whose name stands between commas before word j,
// behind what he is: "Its police chief, Ilo Tarn, has met"; nil for none.
func (s *sentence) apposed(j int) *group {
	k := s.at(j - 1).group
	if k < 0 {
		return nil
	}
	g := &s.groups[k]
	if len(g.parties) != 1 || g.last != j || g.owner || s.at(g.first-1).lower != "," || s.at(g.first-2).group < 0 || g.parties[0].kind != readout.ActorPerson || g.parties[0].form != readout.FormName {
		return nil
	}
	if h := &s.groups[s.at(g.first-2).group]; h.parties[0].form != readout.FormNominal || h.many() {
		return nil
	}
	return g
}

// beforeAside returns the phrase before the relative clause or apposition that the
// comma at word j closes: "Brek, who leads in the polls, held"; nil where it closes
// none.
func (s *sentence) beforeAside(j int) *group {
	for i := j - 1; i > max(0, j-14); i-- {
		if s.at(i).lower != "," || s.at(i).group >= 0 {
			continue
		}
		if k := s.at(i - 1).group; k >= 0 {
			g := &s.groups[k]
			article := s.at(i+1).lower == "a" || s.at(i+1).lower == "an" || s.at(i+1).lower == "the"
			if g.last == i && !g.owner && g.actor() && (s.at(i+1).is(classRel|classSay) || s.together(i+1) > 0 || s.at(i+1).lower == "joined" || s.at(i+1).lower == "flanked" || article && g.prep == "" && g.parties[0].named && g.parties[0].kind == readout.ActorPerson) {
				return g // "Brek, a Sumari who works in Velia, wrote"
			}
		}
		return nil
	}
	return nil
}

// dashes are the marks between which an aside stands.
var dashes = map[string]bool{"--": true, "–": true, "—": true}

// beforeDash returns the phrase before the aside that the dash at word j closes:
// "Brek – on her first trip abroad – met"; nil where it closes none.
func (s *sentence) beforeDash(j int) *group {
	const most = 25 // words
	for i := j - 1; i > max(0, j-most); i-- {
		if w := s.at(i); w.group >= 0 || w.lower != s.at(j).lower {
			continue
		}
		if k := s.at(i - 1).group; k >= 0 {
			if g := &s.groups[k]; g.last == i && g.prep == "" && !g.owner && g.actor() {
				return g
			}
		}
		return nil
	}
	return nil
}

// ownerBetween returns another person who owns something and stands between g
// and word i, so that he may be meant; nil for none.
func (s *sentence) ownerBetween(g *group, i int) *group {
	for k := range s.groups {
		h := &s.groups[k]
		if h.first >= g.last && h.last <= i && h.owner && h.parties[0].kind == readout.ActorPerson && h.parties[0].form == readout.FormName {
			return h
		}
	}
	return nil
}

// renames returns the person whom the words up to word k describe in an
// apposition: "Ana Brek, a Sumari democrat who"; nil where they don't.
func (s *sentence) renames(k int) *group {
	for i := k; i > max(0, k-10); i-- {
		w := s.at(i)
		if w.lower == "," {
			if a := s.at(i + 1).lower; a != "a" && a != "an" && a != "the" {
				return nil
			}
			if n := s.at(i - 1).group; n >= 0 {
				g := &s.groups[n]
				if g.prep == "of" && g.parties[0].place() && s.at(g.first-2).group >= 0 {
					g = &s.groups[s.at(g.first-2).group] // "Senator Ana Brek of Tolm, a member"
				}
				if !g.owner && g.parties[len(g.parties)-1].kind == readout.ActorPerson {
					return g
				}
			}
			return nil
		}
		if w.is(classAux|classSay|classEnd|classConj|classPunct) || w.mention >= 0 && s.a.Mentions[w.mention].Type == readout.ActorPerson {
			return nil
		}
	}
	return nil
}

// commanded reports whether a verb between words i and j makes others than its
// subject do what follows.
func (s *sentence) commanded(i, j int) bool {
	for k := i; k < j; k++ {
		if w := s.at(k); w.group < 0 {
			switch w.lower {
			case "order", "direct", "command", "urge", "require", "requires", "sent", "sends", "send", "dispatched", "ordered", "orders", "ordering", "asked", "asks", "asking", "urged", "urges", "urging", "told", "tells", "invited", "invites", "forced",
				"allowed", "allows", "encouraged", "pressed", "advised", "instructed", "warned", "persuaded", "helped", "required", "enabled", "permitted":
				return true
			}
		}
	}
	return false
}

// beforePhrases returns the phrase to which the words up to word j belong as
// phrases with prepositions: "the leaders of the bloc of world economies".
func (s *sentence) beforePhrases(j int) *group {
	prep := false
	for k := j; k >= max(0, j-10); k-- {
		w := s.at(k)
		switch {
		case w.group >= 0:
			g := &s.groups[w.group]
			if g.last == k+1 && prep && g.prep == "" && !g.owner && g.actor() {
				return g
			}
			if g.prep != "of" {
				return nil
			}
			k, prep = g.first, false
		case w.lower == "of":
			prep = true
		case w.class == 0 || w.is(classAdj|classDet|classRole):
		default:
			return nil
		}
	}
	return nil
}

// verbGroup walks left from the verb at word i over its auxiliaries and
// adverbs, and over "to" with the words that govern it: "is scheduled to".
// It returns the word before them, -1 at the sentence's begin.
func (s *sentence) verbGroup(i int) int {
	j := i - 1
	for j >= 0 {
		w := s.at(j)
		switch {
		case w.group >= 0 && !w.is(classAux):
			return j
		case (w.lower == "'s" || w.lower == "’s") && !s.owner(j): // "he's expected"
		case w.is(classAux | classNeg | classAdverb), w.is(classModal) && !w.is(classPrep), w.lower == "both" && (s.at(j-1).is(classAux) || s.at(j-1).group >= 0):
		case w.lower == "to" && s.at(j-1).is(classModal|classAux|classAdverb) && s.at(j-1).group < 0:
		case w.lower == "to" && j == i-1:
			return j - 1
		case w.lower == "on" && s.at(j-1).is(classModal): // "planning on"
		case w.time >= 0 && s.at(j-1).group >= 0: // "Brek on Tuesday met"
		case w.time >= 0 || w.is(classPrep) && s.at(j+1).time >= 0 && s.at(j+1).group < 0:
		default:
			return j
		}
		j--
	}
	return j
}

// objectOf reports whether g looks like the object of a verb before it.
func (s *sentence) objectOf(g *group) bool { return g.prep == "" && s.afterVerb(g.first) }

// clauseBegin returns the word at which the clause of word i begins.
func (s *sentence) clauseBegin(i int) int {
	for j := i - 1; j >= 0; j-- {
		w := s.at(j)
		if w.group >= 0 || w.time >= 0 {
			continue
		}
		if w.lower == ";" || w.lower == ":" || w.lower == "--" || w.lower == "–" || w.lower == "—" {
			return j + 1
		}
		if w.is(classSub) && !w.is(classDet) && !(w.is(classPrep) && s.at(j+1).group >= 0 && s.groups[s.at(j+1).group].first == j+1 && !s.verbSoon(s.groups[s.at(j+1).group].last)) {
			return j + 1
		}
		if n := s.at(j + 1); w.lower == "that" && (s.at(j-1).is(classSay|classEnd) || n.group >= 0 || n.is(classDet|classPronoun)) {
			return j + 1
		}
		if w.is(classSay) {
			n := j + 1
			for s.at(n).time >= 0 || s.at(n).lower == "on" && s.at(n+1).time >= 0 {
				n++ // "said Tuesday his government told"
			}
			if s.at(n).group >= 0 {
				return n
			}
		}
	}
	return 0
}

// verbSoon reports whether a verb group begins at word i.
func (s *sentence) verbSoon(i int) bool {
	w := s.at(i)
	return w.is(classAux|classSay|classEnd|classNeg) || strings.HasSuffix(w.lower, "ed") && w.group < 0
}

// nearest returns the last phrase at or before word j that is no object of a
// preposition; across clauses if far is set.
func (s *sentence) nearest(j int, far bool) *group {
	begin := 0
	var other *group // a state where a person is looked for
	if !far {
		begin = s.clauseBegin(j + 1)
	}
	for k := len(s.groups) - 1; k >= 0; k-- {
		g := &s.groups[k]
		if g.last > j+1 {
			continue
		}
		if g.first < begin {
			break
		}
		if g.prep == "" && !g.owner && g.actor() && !s.possessor(g) {
			if far && (s.objectOf(g) || g.parties[0].kind == readout.ActorState) {
				if other == nil && !s.objectOf(g) {
					other = g
				}
				continue
			}
			return s.unless(g, j+1)
		}
	}
	if other != nil {
		return s.unless(other, j+1)
	}
	return nil
}

// possessor reports whether g is a pronoun that owns the noun after it: "his
// wife".
func (s *sentence) possessor(g *group) bool {
	n := s.at(g.last)
	return g.last == g.first+1 && possessive[s.at(g.first).lower] && n.lower != "" && n.time < 0 && n.class&^(classAdj|classCrowd|classKin) == 0
}

// unless returns g, but nil where a pronoun that stands for somebody else, or
// for nobody known, comes between g and word i.
func (s *sentence) unless(g *group, i int) *group {
	for k := g.last; k < i; k++ {
		if w := s.at(k); w.group < 0 {
			switch w.lower {
			case "i", "we", "you", "he", "she", "they", "it":
				return nil
			}
		}
	}
	return g
}

// earliest returns the first phrase of the clause of word j that is no object
// of a preposition, or of the clause before it.
func (s *sentence) earliest(j int) *group {
	for end := j; end > 0; {
		begin := s.clauseBegin(end)
		for k := range s.groups {
			g := &s.groups[k]
			if g.first >= begin && g.last <= end && g.prep == "" && !g.owner && g.actor() {
				return g
			}
		}
		if begin == 0 {
			return nil
		}
		end = begin - 1
	}
	return nil
}

// nearestSubject returns the phrase before word i that is neither object of a
// preposition nor of a verb, in its clause or in those before it.
func (s *sentence) nearestSubject(i int) *group {
	var object *group
	begin := s.clauseBegin(i)
	for k := len(s.groups) - 1; k >= 0; k-- {
		g := &s.groups[k]
		if g.last > i || g.prep != "" || g.owner || !g.actor() {
			continue
		}
		if g.first < begin && object != nil {
			break
		}
		if !s.objectOf(g) {
			return s.unless(g, i)
		}
		if object == nil {
			object = g
		}
	}
	if object == nil {
		return nil
	}
	return s.unless(object, i)
}

// actor reports whether g names parties and no mere places.
func (g *group) actor() bool { return g.parties[0].acts() }
