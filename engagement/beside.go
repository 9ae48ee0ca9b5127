package engagement

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// bare is an occasion of two sides of which the sentence does not say who they are:
// "The talks collapsed on Thursday", "The two leaders spoke by video link".
type bare struct {
	occasion
	definite bool // "the talks": those whom the sentence before names may be meant
}

// beside are the parties of one sentence, and the bare occasions that it tells of.
type beside struct {
	sentence int
	parties  []party // the two sides whom the sentence is about, nil for none
	bare     []bare
	told     bool // it tells of an occasion with its parties
}

// bareAt keeps the occasion of two sides that the noun at word i tells of without them.
func (r *reader) bareAt(s *sentence, i int) {
	w := s.at(i).lower
	name := twoSided[singular(w)]
	if name == "" || s.block != readout.BlockParagraph || s.campaign || s.sports || s.asks || !s.nobodyNear(i) {
		return
	}
	var q *rule
	for _, k := range r.grammar.at[w] {
		if p := &r.grammar.rules[k]; p.Name == name && s.nounUse(p, i) {
			q = p
			break
		}
	}
	if q == nil {
		return
	}
	f := found{rule: q, anchor: i, verb: -1, first: i, last: i + 1}
	if status, ok := s.status(&f); ok {
		r.keepBare(s, &f, status, s.definite(i))
	}
}

// bareOf keeps the occasion that f tells of two whom its sentence counts but does not
// name: "The two leaders spoke".
func (r *reader) bareOf(s *sentence, f *found) {
	if len(f.a) != 1 || len(f.b) > 0 || !f.rule.plural || f.aGroup == nil || f.aGroup.first > 1 || !f.a[0].counted() && !(f.a[0].form == readout.FormPronoun && f.a[0].many && f.a[0].ID == "") || s.block != readout.BlockParagraph || s.asks {
		return
	}
	if status, ok := s.status(f); ok {
		r.keepBare(s, f, status, true)
	}
}

// keepBare keeps the occasion of f, if where or when it takes place is told, or that it
// won't, or if it is the first that the story tells of and is spoken of as known.
func (r *reader) keepBare(s *sentence, f *found, status readout.Status, definite bool) {
	next := len(s.words)
	e := r.tell(s, f, next, status)
	e.Place, e.Participants = s.place(f, next), nil
	if e.Place == nil && e.When == nil && status != readout.StatusCancelled && !(definite && len(r.occasions) == 0) {
		return
	}
	r.beside.bare = append(r.beside.bare, bare{s.occasion(f, &e), definite})
}

// sides notes whom the sentence is about, and gives the bare occasions of it and of the
// sentence before their parties, where the one tells of an occasion and the other of two
// sides and of nobody else.
func (r *reader) sides(s *sentence, found bool) {
	now := &r.beside
	now.sentence, now.told = s.index, found
	now.parties = r.finder.twoSides(s)
	last := r.before
	if last.sentence == s.index-1 && !last.told && !now.told {
		if len(now.bare) == 0 && now.parties != nil {
			r.fillBare(s, last.bare, now.parties)
		}
		if len(last.bare) == 0 && last.parties != nil {
			r.fillBare(s, slices.DeleteFunc(now.bare, func(b bare) bool { return !b.definite }), last.parties)
		}
	}
	r.before, r.beside = *now, beside{}
}

// fillBare makes the first of the occasions one between the parties.
func (r *reader) fillBare(s *sentence, occasions []bare, parties []party) {
	if len(occasions) == 0 {
		return
	}
	o := occasions[0].occasion
	o.Participants = participants(&found{rule: &rule{Pattern: &Pattern{}}, a: parties})
	before := r.a.Sentences[s.index-1].Span
	o.evidence = []readout.Span{before, s.span}
	o.sentence = s.index
	r.join(&o)
}

// twoSides returns those between whom all is that the sentence tells: its subject, who
// are two and more, or the subjects of its two clauses, where it names no other actor;
// nil for none. They act for different states, or are powers, or persons of whom the
// document tells too little to know for whom they act.
func (d *Finder) twoSides(s *sentence) []party {
	const most = 4
	var all []party
	if s.block != readout.BlockParagraph || s.asks || s.campaign || s.sports || s.quotes() {
		return nil
	}
	for k := range s.groups {
		g := &s.groups[k]
		if !g.actor() || g.prep == "in" || g.prep == "at" {
			continue
		}
		if g.prep == "of" && k > 0 && s.groups[k-1].last == g.first-1 && g.parties[0].kind == readout.ActorState {
			continue // "Ana Brek of Sumar"
		}
		if g.owner || g.prep != "" {
			return nil
		}
		if g.parties[0].form == readout.FormPronoun {
			continue // who it stands for is named beside it
		}
		if k > 0 && len(all) > 0 && !s.parallel(g) {
			return nil
		}
		for i := range g.parties {
			p := g.parties[i]
			if p.form != readout.FormName && p.Represents == "" && !(p.many && p.public) || p.crowd() || p.private || p.thing() || d.outlet(&p) || !p.public && !d.known(&p) {
				return nil
			}
			if !slices.ContainsFunc(all, func(q party) bool { return same(&q.Participant, &p.Participant) }) {
				all = append(all, p)
			}
		}
	}
	if len(all) == 1 && all[0].form == readout.FormNominal && all[0].many && all[0].public && strings.Contains(all[0].Name, " and ") {
		return all // "delegations from Sumar and Velia"
	}
	if len(all) < 2 || len(all) > most {
		return nil
	}
	persons, powers := true, true
	for i := range all {
		persons = persons && (all[i].kind == readout.ActorPerson || all[i].form == readout.FormNominal && all[i].office())
		powers = powers && all[i].kind != readout.ActorPerson && (d.power(&all[i]) || all[i].kind == readout.ActorGroup || all[i].Represents != "")
	}
	var ps []readout.Participant
	untold := true
	for i := range all {
		ps = append(ps, all[i].Participant)
		untold = untold && !d.states[lower(all[i].Represents)] || i > 0 && all[i].Represents == ""
	}
	if powers || persons && (untold || d.foreign(ps)) {
		return all
	}
	return nil
}

// parallel reports whether g begins a clause of its own behind another: "Sumar wanted
// a year; Velia offered two", or is whom that one's subject speaks to: "Brek asked Tarn".
func (s *sentence) parallel(g *group) bool {
	if g.first == 0 {
		return false
	}
	switch p := s.at(g.first - 1); p.lower {
	case ";", "but", "while", "nor":
		return true
	case "asked", "told", "urged", "offered", "promised", "assured", "warned", "gave", "blamed":
		return true
	}
	return false
}

// quotes reports whether words of somebody stand in the sentence.
func (s *sentence) quotes() bool {
	for i := range s.words {
		if isQuote(s.words[i].lower) {
			return true
		}
	}
	return false
}

// nobodyNear reports whether the words around the noun at word i name nobody: neither
// between whom the occasion is nor what else is meant.
func (s *sentence) nobodyNear(i int) bool {
	switch s.at(i + 1).lower {
	case "with", "between", "among", "of", "for", "'s", "’s", "to":
		return false
	}
	for k := i - 1; k >= max(0, i-4); k-- {
		w := s.at(k)
		if w.mention >= 0 && s.a.Mentions[w.mention].Type != readout.ActorPlace || w.upper && k > 0 && w.time < 0 && w.mention < 0 || possessive[w.lower] || s.owner(k) && s.at(k-1).time < 0 {
			return false // "the Velian talks", "her meeting"
		}
		if w.class != 0 && !w.is(classAdj) {
			break
		}
	}
	for k := range s.groups {
		g := &s.groups[k]
		if !g.actor() || g.prep == "in" || g.prep == "at" || g.prep == "by" && g.parties[0].kind == readout.ActorState {
			continue
		}
		for n := range g.parties {
			if p := &g.parties[n]; p.form == readout.FormName || p.Represents != "" || p.ID != "" {
				return false
			}
		}
	}
	return true
}

// twoSided are the nouns of occasions between sides, each with the pattern by which a
// sentence tells of one and of its sides.
var twoSided = map[string]string{
	"meeting": "meeting-between", "summit": "meeting-between", "encounter": "meeting-between", "talk": "talks-between", "negotiation": "talks-between", "discussion": "talks-between",
	"call": "call-between", "conversation": "talks-between",
}
