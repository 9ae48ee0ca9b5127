package engagement

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// struck reports whether f, of a deal, tells that states, bodies of states or
// those who bear arms agreed on something, so that they talked: no settlement
// in law or business, and no bargain among the politicians of one state. "Sumar
// struck a deal with Velia", not "with its creditors".
func (r *reader) struck(f *found) bool {
	all := participants(f)
	if len(all) == 0 {
		return false
	}
	for n, ps := range [][]party{f.a, f.b} {
		if n == 0 && f.rule.RoleA == readout.RoleMediator {
			continue // whoever mediates
		}
		for i := range ps {
			p := &ps[i]
			switch {
			case r.finder.power(p), p.kind == readout.ActorGroup:
			case p.kind == readout.ActorPerson && p.Represents == "" && heads(p.Office): // the story's own president
			case p.form == readout.FormNominal && (p.public && p.many || p.Represents != "" && r.finder.states[lower(p.Represents)] && !p.agency() || camps[lower(withoutArticle(p.Name))]):
			default:
				return false
			}
		}
	}
	first, others := "", false
	for i := range all {
		of := firstOf(all[i].Represents, all[i].Name)
		if !r.finder.states[lower(of)] {
			return true
		}
		others = others || first != "" && first != of
		first = of
	}
	return others || len(all) == 1
}

// heads reports whether the office is that of one who governs a state.
func heads(office string) bool {
	return governs(office) || strings.Contains(lower(office), "president")
}

// spokeOnce reports whether f tells of one talk of two persons who are named, and not
// that they speak with each other: "Brek said she had spoken with Tarn on Tuesday".
func (s *sentence) spokeOnce(f *found) bool {
	for _, ps := range [][]party{f.a, f.b} {
		if len(ps) != 1 || ps[0].kind != readout.ActorPerson || ps[0].ID == "" {
			return false
		}
	}
	return f.form&(formPast|formPart) != 0 && f.a[0].ID != f.b[0].ID && !s.campaign
}

func article(w string) bool { return w == "a" || w == "an" }

// openedIn reports whether the sentence of f begins with the place where it is told to
// be: "In Cairo, Brek told Tarn".
func (s *sentence) openedIn(f *found) bool {
	if s.at(0).lower != "in" || f.aGroup == nil {
		return false
	}
	g := s.groupAt(1)
	if g == nil || g.owner || len(g.located()) == 0 {
		return false
	}
	i := g.last
	for s.at(i).time >= 0 || s.at(i).is(classPrep) && s.at(i+1).time >= 0 {
		i++
	}
	return s.at(i).lower == "," && f.aGroup.first <= i+2
}

// inWords reports whether the message of f is one in words of its own: "a congratulatory
// message", "a message of sympathy".
func (s *sentence) inWords(f *found) bool {
	for i := f.verb + 1; i < f.last; i++ {
		switch s.at(i).lower {
		case "congratulatory", "written", "text", "personal", "private", "video", "recorded", "goodwill", "secret", "encrypted", "handwritten", "condolence":
			return true
		}
	}
	if s.at(f.last).lower != "of" {
		return false
	}
	switch s.at(f.last + 1).lower {
	case "congratulations", "congratulation", "condolence", "condolences", "sympathy", "greeting", "greetings", "thanks", "goodwill":
		return true
	}
	return false
}

// leads reports whether the office is that of a state's leader, and not of one of the
// ministers.
func leads(office string) bool {
	name := lower(office)
	return heads(name) && (!strings.Contains(name, "minister") || strings.Contains(name, "prime minister"))
}

// agency reports whether p is an authority within a state, which deals with
// those who live there: "the Velian authorities".
func (p *party) agency() bool {
	switch n := lower(p.Name); n[strings.LastIndexByte(n, ' ')+1:] {
	case "authorities", "regulators", "prosecutors", "police", "courts", "parliament", "lawmakers", "senators":
		return true
	}
	return false
}

// inGeneral reports whether the talks that the noun of f names are no round of
// their own, since the words only say what somebody is like in them: "neutral
// in talks between", "in the context of talks".
func (s *sentence) inGeneral(f *found) bool {
	if f.rule.Kind != readout.KindTalks || f.rule.anchor.kind != partNoun || f.verb >= 0 || f.rule.left != leftNone {
		return false
	}
	k := s.nounBegin(f.anchor) - 1
	switch s.at(k).lower {
	case "of":
		switch s.at(k - 1).lower {
		case "context", "framework", "absence", "event", "basis", "kind", "sort", "art":
			return true
		}
	case "in":
		w := s.at(k - 1)
		return k > 0 && w.group < 0 && w.time < 0 && (w.class == 0 || w.is(classAdj|classPunct)) && !strings.HasSuffix(w.lower, "ed") && w.lower != "locked" && s.when(f) == nil
	}
	return false
}

// alternative reports whether what A has to do is one of two things: "Brek has to come,
// or Tarn has to get on the phone".
func (s *sentence) alternative(f *found) bool {
	if f.aGroup == nil {
		return false
	}
	k := f.aGroup.first - 1
	for k > 0 && (article(s.at(k).lower) || s.at(k).lower == "either") {
		k--
	}
	return s.at(k).lower == "or" && s.hasWord(f.aGroup.last, f.anchor, "has", "have", "must") &&
		s.hasWord(0, k, "has", "have", "must")
}

// cutList reports whether A is the end of a list that begins with members whom the
// rules don't know. A first member of one word is taken in: "teachers, farmers and
// Velian officials".
func (s *sentence) cutList(f *found) bool {
	g := f.aGroup
	if g == nil || len(g.parties) < 2 || g.first < 2 || s.at(g.first-1).lower != "," || s.at(g.first-1).group >= 0 {
		return false
	}
	k := g.first - 2
	w := s.at(k)
	if w.group >= 0 || w.time >= 0 || w.class != 0 || w.upper || s.a.Tokens[s.first+k].XPOS != "NNS" || !s.hasWord(g.first, g.last, "and") {
		return false
	}
	if p := s.at(k - 1); k > 0 && !p.is(classPrep) && s.a.Tokens[s.first+k-1].UPOS != "VERB" {
		return true
	}
	f.a = append([]party{s.unnamed(k, k+1, nil)}, f.a...)
	return false
}

// unknownBeside reports whether a name that the mentions don't know stands in one list
// with A or B: "Orrin and Brek flew to Cairo", "he and Orrin".
func (s *sentence) unknownBeside(f *found) bool {
	unknown := func(i int) bool {
		w := s.at(i)
		return i >= 0 && i < len(s.words) && w.upper && w.group < 0 && w.mention < 0 && w.time < 0 && w.class == 0 && s.a.Tokens[s.first+i].UPOS == "PROPN"
	}
	if g := f.aGroup; g != nil && !g.owner {
		switch p := s.at(g.first - 1).lower; {
		case g.first < 2 || !unknown(g.first-2):
		case p == "and":
			return true
		case p == "," && g.many():
			k := g.first - 3
			for unknown(k) {
				k--
			}
			return k < 0 || !s.at(k).is(classPrep) // "In Orrin, Brek and Tarn met"
		}
		if s.at(g.last).lower == "and" && unknown(g.last+1) && g.last < f.anchor {
			return true
		}
	}
	if sep := s.at(f.last).lower; len(f.b) > 0 && s.at(f.last-1).group >= 0 && (sep == "and" || sep == ",") && unknown(f.last+1) {
		k := f.last + 2
		for unknown(k) {
			k++
		}
		n := s.at(k)
		if sep == "," {
			return n.lower == "and" || n.lower == "," && s.listGoesOn(k)
		}
		return !n.is(classAux|classSay|classEnd) && (k >= len(s.words) || s.a.Tokens[s.first+k].UPOS != "VERB") && n.class&^(classPrep|classPunct|classConj) == 0
	}
	return false
}

// power reports whether p is a state, a body of states, or a person who stands
// for one.
func (d *Finder) power(p *party) bool {
	return p.kind == readout.ActorState || p.ofStates() || p.kind == readout.ActorPerson && (d.states[lower(p.Represents)] || (&party{Participant: readout.Participant{ActorRef: readout.ActorRef{Name: p.Represents}}}).ofStates())
}

// inTown reports whether f tells that somebody who stands for no state spoke in a town
// or region that is no capital: a candidate's words on the way, and no news conference.
func (d *Finder) inTown(f *found) bool {
	p := &f.places[0]
	if p.kind != readout.ActorPlace || p.ID == "" || seatOfPower[p.Name] != "" {
		return false
	}
	_, capital := d.capital[lower(p.Name)]
	return !capital && !slices.ContainsFunc(f.a, func(p party) bool { return p.kind != readout.ActorPerson || d.states[lower(p.Represents)] })
}

// agreed reports whether A of f is one with whom somebody else agreed to do what f
// tells: "agreed with Velia to enter talks".
func (s *sentence) agreed(f *found) bool {
	if f.aGroup == nil || s.at(f.aGroup.first-1).lower != "with" && f.aGroup.prep != "with" {
		return false
	}
	for i := f.aGroup.first - 1; i > max(0, f.aGroup.first-4); i-- {
		if strings.HasPrefix(s.at(i).lower, "agree") {
			return true
		}
	}
	return false
}

// officially reports whether a message is one that public actors deal with each other
// by: of somebody in an office, a state or a body, or to one, and of no aide.
func (f *found) officially() bool {
	public := false
	for _, ps := range [][]party{f.a, f.b} {
		for i := range ps {
			p := &ps[i]
			if p.kind != readout.ActorPerson {
				public = public || p.public
				continue
			}
			switch lower(p.Office) {
			case "aide", "adviser", "advisor":
				return false
			case "":
				public = public || p.Represents != ""
			default:
				public = true
			}
		}
	}
	return public
}

// treaties are the accords that only states, or those at war, sign.
var treaties = map[string]bool{
	"treaty": true, "accord": true, "pact": true, "agreement": true, "memorandum": true, "protocol": true, "truce": true, "ceasefire": true, "cease-fire": true, "communique": true,
}

// private reports whether the accord at word i is one of private persons: "a
// confidentiality agreement".
func (s *sentence) private(i int) bool {
	switch s.at(i - 1).lower {
	case "confidentiality", "non-disclosure", "nondisclosure", "plea", "lease", "licensing", "purchase", "separation", "employment", "settlement", "prenuptial", "disclosure", "business", "book", "record", "film", "movie", "endorsement":
		return true
	}
	return false
}

// asks reports whether a request of a to b is one of a state or body of states
// to another.
func asks(a, b *party) bool {
	public := func(p *party) bool {
		return p.form == readout.FormName && (p.kind == readout.ActorState || p.kind == readout.ActorBody && p.ofStates())
	}
	if a.kind == readout.ActorState && b.form == readout.FormNominal && b.many && b.office() && b.Represents != "" && b.Represents != a.Name && (a.form == readout.FormName || a.ID != "") {
		return true // "told Velian officials that it was worried"
	}
	return public(a) && public(b) && a.ID != b.ID
}
