package engagement

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// open is an occasion that the story tells of without saying who takes part:
// "a summit on the border opened in Cairo on Tuesday". Later sentences may.
type open struct {
	occasion
	noun string // "summit"
	talk bool   // talks of those whom the story is about: no others are named beside them
}

// openAt keeps the occasion that the noun at word i tells of, if where or when
// it takes place is told beside it.
func (r *reader) openAt(s *sentence, i int) {
	noun := singular(s.at(i).lower)
	if !gatherings[noun] || s.block == readout.BlockHeading || s.campaign || s.sports {
		return
	}
	var q *rule
	for _, k := range r.grammar.at[s.at(i).lower] {
		if p := &r.grammar.rules[k]; p.carries() && mergeClass(p.Kind) == readout.KindMeeting && s.nounUse(p, i) {
			q = p
			break
		}
	}
	if q == nil {
		return
	}
	f := found{rule: &rule{Pattern: &Pattern{Name: "open", Kind: q.Kind}, anchor: part{kind: partNoun}}, anchor: i, verb: -1, first: i, last: i + 1}
	status, ok := s.status(&f)
	if !ok {
		return
	}
	next := len(s.words)
	e := r.tell(s, &f, next, status)
	e.Place = s.place(&f, next)
	if e.Place == nil && e.When == nil {
		return
	}
	r.open = append(r.open, open{s.occasion(&f, &e), noun, q.Kind == readout.KindTalks && s.nobodyBeside(i)})
}

// attend adds who takes part, as f says, to the occasion spoken of last: one
// that the story opened without them, or one of many, of whom it names some.
func (r *reader) attend(s *sentence, f *found, e *readout.Engagement) {
	const reach = 6 // sentences back
	noun := ""
	if f.rule.anchor.kind == partNoun {
		if noun = singular(s.at(f.anchor).lower); !s.definite(f.anchor) {
			return
		}
	}
	for i := len(r.open) - 1; i >= max(0, len(r.open)-8); i-- {
		o := &r.open[i]
		if s.index-o.sentence > reach || s.index == o.sentence && noun != "" || !sameNoun(noun, o.noun) {
			continue
		}
		o.admit(e.Participants)
		if o.weak && !f.weak {
			o.Status, o.weak = e.Status, false
		}
		o.by, o.rank, o.sentence = f.rule.Name, s.rank(f), s.index
		if o.When == nil {
			o.When = e.When
		}
		o.cite(s.span)
		return
	}
	for i := len(r.occasions) - 1; i >= max(0, len(r.occasions)-4); i-- {
		o := &r.occasions[i]
		if s.index-o.sentence > reach || mergeClass(o.Kind) != readout.KindMeeting || o.Status == readout.StatusDidNotOccur || !o.ofMany() {
			continue
		}
		o.admit(e.Participants)
		o.cite(s.span)
		o.sentence = s.index
		return
	}
}

// close makes reports of the open occasions of which it was told who takes
// part: people of two states, or who are away from home.
func (r *reader) close() {
	for i := range r.open {
		o := &r.open[i].occasion
		if len(o.Participants) == 0 && r.open[i].talk {
			r.same(o)
			continue
		}
		abroad := false
		for k := range o.Participants {
			of := o.Participants[k].Represents
			abroad = abroad || o.Place != nil && r.finder.states[lower(of)] && r.finder.states[lower(firstOf(o.Place.Country, o.Place.Name))] && !strings.EqualFold(of, firstOf(o.Place.Country, o.Place.Name))
		}
		if abroad || r.finder.foreign(o.Participants) {
			r.join(o)
		}
	}
}

// same makes a report of talks that the story tells of without their parties,
// where all talks that it does tell more of are between the same: "Sumar and
// Velia held talks in Cairo. Negotiations last year failed."
func (r *reader) same(o *occasion) {
	var of *occasion
	for i := range r.occasions {
		p := &r.occasions[i]
		switch {
		case p.Kind != readout.KindTalks || len(p.Participants) < 2:
		case of == nil:
			of = p
		case sharedWith(of.Participants, p.Participants) < min(len(of.Participants), len(p.Participants)):
			return
		}
	}
	const reach = 12 // sentences
	if of == nil || o.When == nil || max(of.sentence, o.sentence)-min(of.sentence, o.sentence) > reach || of.When == nil && settled(o.Status) == settled(of.Status) && !o.Background {
		return // the same talks, or it is not told when
	}
	o.by, o.Participants = of.by, slices.Clone(of.Participants)
	o.evidence = append(slices.Clone(o.evidence), of.evidence[0])
	o.news = false
	if of.When == nil {
		r.occasions = append(r.occasions, *o) // of another time
		return
	}
	r.join(o)
}

// nobodyBeside reports whether the words around the noun at word i name nobody
// between whom the talks are, nor what else they are: "talks with", "the WTO
// talks".
func (s *sentence) nobodyBeside(i int) bool {
	switch s.at(i + 1).lower {
	case "with", "between", "among", "of", "by", "for", "on", "over", "about", "'s", "’s":
		return false
	}
	for k := i - 1; k >= max(0, i-4); k-- {
		w := s.at(k)
		if w.mention >= 0 && s.a.Mentions[w.mention].Type != readout.ActorPlace || w.upper && k > 0 && w.time < 0 && w.mention < 0 {
			return false
		}
		if w.class != 0 && !w.is(classAdj) {
			break
		}
		if w.class == 0 && w.time < 0 && !errands[w.lower] {
			return false // "possible talks", "coalition talks"
		}
	}
	return true
}

// errands are words that say of talks no more than what they are for, so that
// they may be those that a story is about.
var errands = map[string]bool{
	"peace": true, "truce": true, "ceasefire": true, "cease-fire": true, "indirect": true, "direct": true, "secret": true, "face-to-face": true,
	"previous": true, "earlier": true, "past": true, "further": true, "recent": true, "hostage": true, "first": true, "fresh": true, "-": true,
}

// ofMany reports whether people without names take part in o, or three and more.
func (o *occasion) ofMany() bool {
	return len(o.Participants) > 2 || slices.ContainsFunc(o.Participants, func(p readout.Participant) bool { return p.ID == "" })
}

// gatherings are the nouns for occasions of many, and for talks.
var gatherings = singulars("gathering", "talks")

// singulars returns the nouns of classes, each without its plural ending.
func singulars(classes ...string) map[string]bool {
	m := map[string]bool{}
	for _, class := range classes {
		for _, n := range Nouns[class] {
			m[singular(n)] = true
		}
	}
	return m
}

func singular(noun string) string { return strings.TrimSuffix(noun, "s") }

// sameNoun reports whether the later noun may go on about the earlier one: "the
// meeting" about a summit. An occasion may also be named by no noun at all.
func sameNoun(later, earlier string) bool {
	switch later {
	case "", earlier, "meeting", "gathering":
		return true
	case "talk", "negotiation", "discussion", "consultation":
		return earlier == "talk" || earlier == "negotiation" || earlier == "discussion" || earlier == "consultation"
	}
	return false
}
