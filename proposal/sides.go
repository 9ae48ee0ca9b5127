package proposal

import (
	"cmp"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// On whose side an actor is, and whether a proposal is between sides.

// side returns the state, group or body on whose side h is.
// Somebody whom the base knows is on the side that he or she held office for.
func (r *reader) side(h clause.Holder) string {
	if h.Represents == "" && h.Type == readout.ActorPerson {
		if e, ok := r.base.Find(h.ID); ok && len(e.Held) > 0 && e.Held[0].Of != "" {
			return r.homeOf(e.Held[0].Of)
		}
	}
	return r.homeOf(cmp.Or(h.Represents, h.Name))
}

// homeOf returns the state of the body or party of the name, else the name.
func (r *reader) homeOf(name string) string { return cmp.Or(r.home[name], name) }

// sideOf returns the one side of all, "" where they are on several.
func (r *reader) sideOf(hs []clause.Holder) string {
	side := ""
	for i, h := range hs {
		if i > 0 && r.side(h) != side {
			return ""
		}
		side = r.side(h)
	}
	return side
}

// between reports whether p involves two sides or more.
func (r *reader) between(p *plan) bool {
	sides := map[string]bool{}
	named := len(p.others) > 0
	unknown := false // somebody of whom it isn't known for whom he or she acts
	add := func(hs []clause.Holder) {
		for _, h := range hs {
			side := r.side(h)
			sides[side] = true
			if h.Type == readout.ActorPerson && side == h.Name {
				unknown = true
			}
			named = named || h.Type != readout.ActorPerson
		}
	}
	add(p.from)
	add(p.to)
	add(p.mediators)
	for _, a := range p.replies {
		add([]clause.Holder{a.holder})
	}
	for _, n := range p.others {
		sides[r.homeOf(n)] = true
	}
	if unknown && len(p.from) == 1 && len(p.to) == 0 && len(p.mediators) == 0 && len(p.replies) == 0 && len(sides) < 3 {
		return p.open || p.by != byNoun && r.atTalks(p) // the one that the terms name may be his own
	}
	if p.asked && len(p.from) > 1 && len(p.to) == 0 && len(p.replies) == 0 && !p.open && !r.foreign(p) {
		return false // several demand it of nobody
	}
	if p.noun == "bill" || p.noun == "legislation" { // of one parliament, about another state
		if !slices.ContainsFunc(p.others, r.isState) {
			return false
		}
	}
	if len(p.to) == 0 && len(p.replies) > 0 && !slices.ContainsFunc(p.replies, func(a reply) bool { return r.side(a.holder) != r.sideOf(p.from) }) {
		return false // one part of a government answers another
	}
	if len(sides) > 1 && !named && unknown {
		states := r.statesAround(p)
		return p.open || len(states) > 1 || len(states) == 1 && !sides[states[0]]
	}
	if !p.asked && len(p.to) == 0 && !slices.ContainsFunc(p.others, func(n string) bool { return !r.isState(n) && n != p.from[0].Name }) && !slices.ContainsFunc(p.from, func(h clause.Holder) bool { return !partisan(h) }) {
		return false // a party of one parliament
	}
	return len(sides) > 1 || p.open || r.ofBoth(p) || answers[p.noun] || slices.ContainsFunc(p.from, goesBetween) || (p.by != byNoun && (!drafting[p.by] || r.toSides(p)) || p.from[0].Type == readout.ActorState || r.among(p.from[0].ID)) && r.abroad(p) || p.by != byNoun && r.atTalks(p)
}

// toSides reports whether the sentence of p speaks of its parties: "put a plan to both
// sides".
func (r *reader) toSides(p *plan) bool {
	s := r.Sentence(p.head)
	return slices.ContainsFunc(r.lemmas(s.First, s.Last), func(i int) bool { return r.Lower(i) == "sides" || r.Lower(i) == "parties" })
}

// ofBoth reports whether a term of p speaks of both sides: "if both sides withdraw", "invite
// both presidents".
func (r *reader) ofBoth(p *plan) bool {
	return slices.ContainsFunc(p.terms, func(t term) bool {
		first, last := r.wordsOf(t.span)
		return slices.ContainsFunc(r.lemmas(first, last), func(i int) bool {
			return r.Lower(i) == "both" && (r.Lower(i+1) == "sides" || many(r.Lower(i+1)) || many(r.Lower(i+1)+" "+r.Lower(i+2)))
		})
	})
}

// drafting are the rules by which a person may put a plan to his or her own country.
var drafting = wordset.Of(`draw table put come`)

// goesBetween reports whether h is a go-between by its description: "international
// mediators", "guarantor countries".
func goesBetween(h clause.Holder) bool {
	return h.ID == "" && (strings.Contains(h.Name, "mediator") || strings.Contains(h.Name, "guarantor"))
}

// partisan reports whether h is a party of a parliament by its name.
func partisan(h clause.Holder) bool {
	return h.Type == readout.ActorGroup && strings.HasSuffix(h.Name, " Party")
}

// atTalks reports whether the sentences around p tell of talks or a meeting at which
// who makes it sits with a state or group of another side.
func (r *reader) atTalks(p *plan) bool {
	own := r.sideOf(p.from)
	k := r.A.SentenceAt(r.A.Tokens[p.head].Start)
	near := readout.Span{Start: r.A.Sentences[max(0, k-atTable)].Start, End: r.A.Sentences[min(k+atTable, len(r.A.Sentences)-1)].End}
	return own != "" && slices.ContainsFunc(r.A.Reports, func(rep *readout.Report) bool {
		e := rep.Engagement()
		if e == nil || e.Kind != readout.KindTalks && e.Kind != readout.KindMeeting && e.Kind != readout.KindCall && e.Kind != readout.KindMessage || !slices.ContainsFunc(rep.Evidence(), func(ev readout.Evidence) bool { return near.Contains(ev.Span()) }) {
			return false
		}
		here, there := false, false
		for _, x := range e.Participants {
			side := r.side(clause.Holder{ActorRef: x.ActorRef, Type: readout.ActorPerson, Represents: x.Represents})
			here = here || side == own || many(x.Name) && r.isState(own) // "the prime ministers met"
			there = there || side != own && (r.isState(side) || r.isGroup(x.ID) || many(x.Name))
		}
		return here && there
	})
}

// many reports whether the name is that of officials of several states together, and no
// others: "the prime ministers".
func many(name string) bool {
	name = strings.TrimPrefix(strings.ToLower(name), "the ")
	kind, office, two := strings.Cut(name, " ")
	if !two {
		kind, office = "", name
	}
	switch office {
	case "presidents", "leaders", "premiers", "chancellors", "ministers":
		return kind == "" || office == "ministers" && (kind == "prime" || kind == "foreign" || kind == "finance" || kind == "defence" || kind == "defense")
	}
	return false
}

// atTable is the number of sentences over which talks that are told of make what is
// proposed one between their parties.
const atTable = 4

// isGroup reports whether the id is that of a group other than a party.
func (r *reader) isGroup(id string) bool {
	e, ok := r.base.Find(id)
	return ok && e.Kind == actor.KindGroup && !strings.HasSuffix(e.Name, " Party")
}

// abroad reports whether p is made for a state, or by a group or a body of several
// states, and the sentences
// around tell of another state: then it is not of matters at home.
func (r *reader) abroad(p *plan) bool {
	if !slices.ContainsFunc(p.from, func(h clause.Holder) bool {
		return h.Type == readout.ActorGroup || r.among(h.ID) || (h.Type != readout.ActorPerson || h.Represents != "") && r.isState(r.side(h))
	}) {
		return false
	}
	return slices.ContainsFunc(append(r.statesAround(p), r.bodiesBeside(p)...), func(name string) bool {
		return !slices.ContainsFunc(p.from, func(h clause.Holder) bool { return r.side(h) == name })
	})
}

// bodiesBeside returns the bodies of several states that the sentences around p name,
// and the groups in its own.
func (r *reader) bodiesBeside(p *plan) (names []string) {
	k := r.A.SentenceAt(r.A.Tokens[p.head].Start)
	for n := max(0, k-1); n <= min(k+1, len(r.A.Sentences)-1); n++ {
		for _, m := range r.A.MentionsIn(r.A.Sentences[n].Span) {
			if r.among(m.Actor.ID) || n == k && r.isGroup(m.Actor.ID) {
				names = append(names, m.Actor.Name)
			}
		}
	}
	return names
}

// among reports whether the id is that of a body of several states.
func (r *reader) among(id string) bool {
	e, ok := r.base.Find(id)
	return ok && e.Kind == actor.KindBody && e.In == ""
}

// statesAround returns the states that the sentence of p and the two on each side
// tell of, by name or by who acts for them.
func (r *reader) statesAround(p *plan) (names []string) {
	k := r.A.SentenceAt(r.A.Tokens[p.head].Start)
	for n := max(0, k-2); n <= min(k+2, len(r.A.Sentences)-1); n++ {
		for _, m := range r.A.MentionsIn(r.A.Sentences[n].Span) {
			name := m.Represents
			if m.Type == readout.ActorState {
				name = m.Actor.Name
			}
			name = r.homeOf(name)
			if _, last := r.A.TokensIn(m.Span); r.isState(name) && !r.ofPeople(last-1) && !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	return names
}

// isState reports whether the name is that of a state.
func (r *reader) isState(name string) bool {
	e, ok := r.base.State(name)
	return name != "" && ok && e.Type() == readout.ActorState
}

// answered reports whether a state, body or group gets the proposal or answers
// it: then whoever made it dealt with them.
func (p *plan) answered() bool {
	public := func(h clause.Holder) bool { return h.Governs() || h.Type == readout.ActorGroup }
	return slices.ContainsFunc(p.to, public) || slices.ContainsFunc(p.replies, func(a reply) bool { return public(a.holder) })
}

// sat reports whether the sentences around the one that is read tell that h sat at talks
// or a meeting with a state or a group: who takes part in talks is a party to them.
func (r *reader) sat(h clause.Holder) bool {
	near := readout.Span{Start: r.A.Sentences[max(0, r.at-reach)].Start, End: r.A.Sentences[min(r.at+reach, len(r.A.Sentences)-1)].End}
	return slices.ContainsFunc(r.A.Reports, func(rep *readout.Report) bool {
		e := rep.Engagement()
		if e == nil || e.Kind != readout.KindTalks && e.Kind != readout.KindMeeting && e.Kind != readout.KindMessage || !slices.ContainsFunc(rep.Evidence(), func(ev readout.Evidence) bool { return near.Contains(ev.Span()) }) {
			return false
		}
		in, other := false, false
		for _, x := range e.Participants {
			in = in || x.ActorRef == h.ActorRef
			other = other || x.ActorRef != h.ActorRef && (x.Represents != "" && r.isState(r.homeOf(x.Represents)) || r.isState(x.Name) || r.isGroup(x.ID))
		}
		return in && other
	})
}

// official reports whether h is or represents a state, a body or a group, here
// or elsewhere in the document.
func (r *reader) official(h clause.Holder) bool {
	if h.Public() {
		return h.Type != readout.ActorPlace
	}
	if e, ok := r.base.Find(h.ID); ok && slices.ContainsFunc(e.Held, func(t actor.Term) bool { return t.On(r.published()) }) {
		return true
	}
	return slices.ContainsFunc(r.A.Mentions, func(m readout.Mention) bool { return m.Actor == h.ActorRef && m.Represents != "" })
}

// puts reports whether h may put a proposal forward: an official, or who holds
// an office that the document doesn't say for whom.
func (r *reader) puts(h clause.Holder) bool {
	return r.party(h) || h.Type == readout.ActorPerson && slices.ContainsFunc(r.A.Mentions, func(m readout.Mention) bool { return m.Actor == h.ActorRef && m.Office != "" })
}
