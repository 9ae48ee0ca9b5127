package engagement

import (
	"strings"

	"github.com/readout-dev/readout"
)

// resolve puts names to the parties of f and reports whether enough is known
// of them to make an engagement: every party known, at least one of them
// public, and not one alone where it takes two.
func (r *reader) resolve(s *sentence, f *found) bool {
	if f.rule.Name == "sent-to" && f.a[0].form == readout.FormNominal && f.a[0].Represents == "" {
		// "Sumar sent an envoy": Sumar's.
		g, p := s.subject(f.verb), &f.a[0]
		if g == nil || lexicon[p.Name[strings.LastIndexByte(p.Name, ' ')+1:]]&classRole == 0 {
			return false
		}
		q := &g.parties[0]
		switch {
		case q.Represents != "":
			p.Represents = q.Represents
		case q.kind == readout.ActorState || q.kind == readout.ActorBody || q.kind == readout.ActorGroup:
			p.Represents = q.Name
		default:
			return false
		}
		name := withoutArticle(p.Name)
		if w, rest, ok := strings.Cut(name, " "); ok && possessive[lower(w)] {
			name = rest
		}
		p.Name, p.public = name+" of "+p.Represents, true
	}
	for _, ps := range []*[]party{&f.a, &f.b} {
		if !r.resolveList(s, f, ps) {
			return false
		}
	}
	for _, ps := range [][]party{f.a, f.b} {
		for i := range ps {
			if ps[i].each() || ps[i].form == readout.FormNominal && s.at(s.wordAt(ps[i].span.Start)).is(classNeg) {
				return false // "has met every leader of the region", "no president has met"
			}
		}
	}
	if !r.fits(s, f) {
		return false
	}
	const near = 9 // words
	for i := range f.places {
		if n := f.places[i].Name; n == "country" || n == "state" || n == "city" {
			return false // which one is not told
		}
	}
	if f.rule.Kind == readout.KindMeeting && s.campaign && s.hasWord(f.first-near, f.last+near, "debate", "debates") {
		return false
	}
	if s.campaign && (f.rule.Kind == readout.KindVisit && f.rule.anchor.kind == partNoun || f.rule.Kind == readout.KindPressConference && s.at(f.anchor).lower != "conference" || f.rule.Kind == readout.KindCall && !allPersons(f)) {
		return false // but who runs for office holds news conferences, too
	}
	all := participants(f)
	many := len(all) > 1
	public := false
	for _, ps := range [][]party{f.a, f.b} {
		for i := range ps {
			many = many || ps[i].many || ps[i].ofStates() && ofBody[f.rule.Name]
			public = public || ps[i].public || r.finder.known(&ps[i])
		}
	}
	if !public || len(all) == 0 || f.rule.Across && !r.finder.foreign(all) && !(r.strangers(all) && s.literally(f)) && !(f.rule.Name == "told-in" && f.b[0].envoys()) && !(f.rule.Name == "is-to-see" && r.finder.officials(f)) && !((f.rule.Name == "went-to-ask" || f.rule.Name == "went-to-press") && inOffice(f)) {
		return false
	}
	if f.rule.Kind == readout.KindMessage && !f.officially() && !(r.strangers(all) && r.pressed(f)) {
		return false // an e-mail to an aide
	}
	if f.rule.Kind == readout.KindSigning {
		for _, ps := range [][]party{f.a, f.b} {
			for i := range ps {
				if !ps[i].public && !r.finder.known(&ps[i]) {
					return false // a contract of private persons
				}
			}
		}
	}
	if f.rule.Alone {
		return true // who invites, mediates or joins is known, with whom is not told here
	}
	if f.rule.Open {
		return s.takesPart(f)
	}
	if f.rule.Guest {
		return r.guest(s, f, many)
	}
	switch f.rule.Kind {
	case readout.KindVisit, readout.KindPressConference:
		if f.rule.Kind == readout.KindPressConference && !r.pressed(f) || f.rule.Kind == readout.KindVisit && r.loosely(f) {
			return false
		}
		if p := &f.a[0]; f.rule.Kind == readout.KindVisit && p.kind != readout.ActorPerson && p.kind != readout.ActorOffice && p.form == readout.FormNominal && !p.office() {
			return false // "Americans visiting Cairo"
		}
		if f.rule.Kind == readout.KindVisit && len(f.places) == 0 && !placeless[f.rule.Name] && (f.rule.Name != "his-visit" || !s.oneVisit(f.anchor)) {
			return false
		}
		// States and bodies do not travel, nor hold press conferences, and
		// nobody visits the state that he stands for.
		k := f.a[0].kind
		if f.rule.Kind == readout.KindVisit && f.a[0].forces() {
			return false
		}
		named := f.a[0].form == readout.FormName && (k == readout.ActorBody && f.rule.Kind == readout.KindVisit || k == readout.ActorGroup)
		if f.rule.Name == "travelled-to" && r.finder.homecoming(s, f) {
			return false
		}
		return k != readout.ActorState && !named && (f.rule.Kind != readout.KindVisit || !r.finder.atHome(f))
	}
	return many
}

// homecoming reports whether f tells that somebody who stands for no state, as
// far as is known, returned to a capital: a senator to his senate.
func (d *Finder) homecoming(s *sentence, f *found) bool {
	if !strings.HasPrefix(s.at(f.verb).lower, "return") || len(f.places) != 1 {
		return false
	}
	place := d.placeOf(&f.places[0])
	if _, capital := d.capital[lower(place.Name)]; !capital {
		return false
	}
	for i := range f.a {
		if of := f.a[i].Represents; d.states[lower(of)] && of != place.Country {
			return false
		}
	}
	return true
}

// envoys reports whether p is several people, without names, who stand for
// states: "ambassadors of 30 countries".
func (p *party) envoys() bool {
	if p.form != readout.FormNominal || !p.many {
		return false
	}
	for w := range strings.FieldsSeq(lower(p.Name)) {
		switch w {
		case "ambassadors", "diplomats", "envoys", "ministers":
			return true
		}
	}
	return false
}

// placeless names the patterns for visits of which the place need not be told:
// it is told elsewhere, or is where the story was written.
var placeless = map[string]bool{"visited-there": true, "arrived-on-visit": true, "flew-in": true, "flew-in-from": true, "arrived": true}

// forces reports whether p is a fleet or army, whose journeys are no visits of
// officials.
func (p *party) forces() bool {
	for w := range strings.FieldsSeq(lower(p.Name)) {
		switch w {
		case "fleet", "navy", "army", "squadron", "battalion", "brigade", "division", "regiment", "flotilla", "carrier", "warship", "troops", "armada", "force":
			return true
		}
	}
	return false
}

// oneVisit reports whether the noun at word i tells of one visit, and no words
// after it say whom or what it was to: "Brek's visits", "her visit to some of
// the towns", "her visit with Tarn".
func (s *sentence) oneVisit(i int) bool {
	switch s.at(i).lower {
	case "visit", "trip":
	default:
		return false
	}
	if p := s.at(i - 1); p.upper || p.mention >= 0 && p.group < 0 {
		return false // "her Cairo visit"
	}
	switch n := s.at(i + 1); n.lower {
	case "to", "in", "of", "with", "through", "into", "by", "from", "'s", "’s":
		return false
	default:
		return n.class != 0 || n.time >= 0 || n.lower == "" || strings.HasSuffix(n.lower, "s") || strings.HasSuffix(n.lower, "ed")
	}
}

// known reports whether p is an actor of the knowledge base, and not one that
// the document alone tells of.
func (d *Finder) known(p *party) bool {
	if p.ID == "" {
		return false
	}
	_, ok := d.base.Find(p.ID)
	return ok
}

// outlet reports whether p is a newspaper or agency that the story names as
// its source, or somebody who works for one.
func (d *Finder) outlet(p *party) bool {
	return p.kind == readout.ActorBody && d.base.Outlet(p.ID) || p.Represents != "" && d.outlets[p.Represents]
}

// seatOfPower are the seats of heads of state and government, and of parliaments,
// with their states.
var seatOfPower = map[string]string{
	"White House": "United States", "Capitol Hill": "United States", "Downing Street": "United Kingdom", "Kremlin": "Russia", "Elysee": "France",
}

// atHome reports whether f tells of a journey to the traveller's own state.
func (d *Finder) atHome(f *found) bool {
	for i := range f.places {
		p := &f.places[i]
		for k := range f.a {
			r := f.a[k].Represents
			if of := seatOfPower[p.Name]; of != "" && (r == of || !d.states[lower(r)]) {
				return true
			}
			if r != "" && (r == p.Name || r == p.country || r == p.Represents || r == d.capital[lower(p.Name)]) {
				return true
			}
		}
	}
	return false
}
