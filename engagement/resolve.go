package engagement

import (
	"slices"
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
			if ps[i].each() {
				return false // "has met every leader of the region"
			}
		}
	}
	switch f.rule.Name {
	case "deal-they-reached", "deal-they-brokered":
		if !s.relative(f.aGroup, "deal") {
			return false
		}
	case "sent-message":
		if f.b[0].kind != readout.ActorPerson {
			return false // "sent a message to Velia": by what it did
		}
		fallthrough
	case "conveyed-message":
		for i := f.verb + 1; i < f.anchor; i++ {
			switch s.at(i).lower {
			case "blunt", "clear", "strong", "stern", "tough", "simple", "powerful", "same", "harsh":
				return false // a message in words of the day
			}
		}
	case "returned-from":
		if f.places[0].Name == "the region" {
			return false
		}
	case "discussed-with":
		for _, ps := range [][]party{f.a, f.b} {
			for i := range ps {
				if k := ps[i].kind; !ps[i].public || k != readout.ActorPerson && k != readout.ActorOffice && k != readout.ActorState {
					return false // with whom not, or with the public
				}
			}
		}
	case "told-by-phone":
		if f.b[0].kind == readout.ActorBody {
			return false // an interview
		}
	case "two-signed", "gathered", "two-met", "two-held-meeting", "two-held-talks":
		if len(f.a) == 1 && len(f.b) == 0 && f.a[0].anybody() && !s.hasWord(f.last, len(s.words), "summit") {
			return false
		}
	}
	switch f.rule.Name {
	case "called":
		if w := s.at(f.anchor - 1); w.lower == "," {
			return false // "gatherings, called the Brek Forum"
		}
		if s.at(f.last).lower == "," && s.at(f.last+1).is(classDet) || s.at(f.last).lower == "--" || s.at(f.last).lower == "–" || s.at(f.last).lower == "—" {
			return false // "called Tarn, a former general, a liar"
		}
		if b := &f.b[0]; b.form == readout.FormPronoun || b.kind == readout.ActorBody {
			return false // "called them on it", "called a newspaper"
		}
	case "spoke-with":
		for _, ps := range [][]party{f.a, f.b} {
			for i := range ps {
				if k := ps[i].kind; !ps[i].public || ps[i].form == readout.FormPronoun && ps[i].many || k != readout.ActorPerson && k != readout.ActorOffice {
					return false // to whom not: a crowd, a newspaper
				}
			}
		}
		if w := s.at(f.anchor + 1).lower; w != "with" && w != "to" {
			return false
		}
	case "asked-state":
		if len(f.a) != 1 || len(f.b) != 1 || !asks(&f.a[0], &f.b[0]) {
			return false
		}
	case "spent-with", "spent-days-in":
		if !s.briefly(f.anchor+1, f.last) {
			return false // "spent years with", "in"
		}
	case "deal-between":
		if !allPersons(f) {
			return false // "the accord between Sumar and Velia" may be old, or none
		}
	case "left-place":
		place := r.finder.placeOf(&f.places[0])
		if f.places[0].kind == readout.ActorState {
			place.Country = place.Name
		}
		if !r.finder.states[lower(place.Country)] {
			return false
		}
		if o := (occasion{Engagement: readout.Engagement{Participants: participants(f)}}); !o.abroad(&place) {
			return false // who left for good, or set out from home
		}
	case "mediated-between":
		for i := range f.b {
			if f.b[i].seat != "" {
				return false // "shuttled between Cairo and Doha": cities
			}
		}
	case "refused-to-see":
		if s.mood(s.verbGroup(f.verb)+1, f.verb)&moodRefused == 0 {
			return false // "will not be present to see"
		}
	case "pleaded-with":
		if f.b[0].form == readout.FormPronoun {
			return false
		}
	case "hosted":
		if n := s.at(f.last); n.class == 0 && n.lower != "" && n.time < 0 && n.group < 0 {
			return false // "hosted a Ramadan meal"
		}
		if b := &f.b[0]; b.form == readout.FormNominal && b.ID == "" && b.Represents == "" {
			return false // "receives 1,265 delegates"
		}
	case "they-signed-it":
		if w := s.at(f.aGroup.first - 1).lower; w != "which" && w != "that" {
			return false
		}
	case "talks-led-by", "talks-hosted-by":
		if w := s.at(f.anchor).lower; strings.HasPrefix(w, "disc") || strings.HasPrefix(w, "conv") {
			return false
		}
	}
	for i := range f.places {
		if n := f.places[i].Name; n == "country" || n == "state" || n == "city" {
			return false // which one is not told
		}
	}
	if f.rule.Kind == readout.KindMeeting && (s.hasWord(0, len(s.words), "debate") || s.hasWord(0, len(s.words), "debates")) && s.campaign {
		return false
	}
	if s.campaign && (f.rule.Kind == readout.KindVisit || f.rule.Kind == readout.KindPressConference || f.rule.Kind == readout.KindCall) {
		return false
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
	if !public || len(all) == 0 {
		return false
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
	if f.rule.Name == "at-meeting-in" {
		a := &f.a[0]
		if a.kind == readout.ActorPerson && !many && s.at(f.anchor).lower == "conference" {
			return false // he spoke there
		}
		return many || !s.campaign && (a.kind == readout.ActorState || a.ofStates() || a.kind == readout.ActorPerson && a.Represents != "" && !r.finder.atHome(f))
	}
	switch f.rule.Kind {
	case readout.KindVisit, readout.KindPressConference:
		if p := &f.a[0]; f.rule.Kind == readout.KindVisit && p.kind != readout.ActorPerson && p.kind != readout.ActorOffice && p.form == readout.FormNominal && !p.office() {
			return false // "Americans visiting Cairo"
		}
		if f.rule.Kind == readout.KindVisit && len(f.places) == 0 && f.rule.Name != "visited-there" && f.rule.Name != "arrived-on-visit" && (f.rule.Name != "his-visit" || !s.oneVisit(f.anchor)) {
			return false
		}
		// States and bodies do not travel, nor hold press conferences, and
		// nobody visits the state that he stands for.
		k := f.a[0].kind
		named := f.a[0].form == readout.FormName && (k == readout.ActorBody && f.rule.Kind == readout.KindVisit || k == readout.ActorGroup)
		return k != readout.ActorState && !named && (f.rule.Kind != readout.KindVisit || !r.finder.atHome(f))
	}
	return many
}

// ofBody names the patterns in which a body of states meets by itself.
var ofBody = map[string]bool{"body-summit": true, "body-at-summit": true, "meeting-of": true, "two-met": true, "two-held-meeting": true, "gathered": true}

// asks reports whether a request of a to b is one of a state or body of states
// to another.
func asks(a, b *party) bool {
	public := func(p *party) bool {
		return p.form == readout.FormName && (p.kind == readout.ActorState || p.kind == readout.ActorBody && p.ofStates())
	}
	return public(a) && public(b) && a.ID != b.ID
}

// briefly reports whether the words from first up to last tell of minutes,
// hours or a few days.
func (s *sentence) briefly(first, last int) bool {
	for i := first; i < last; i++ {
		if w := s.at(i); w.time >= 0 && s.a.Times[w.time].Type == "DURATION" {
			switch w.lower {
			case "minutes", "minute", "hour", "hours", "day", "days", "night", "weekend", "week":
				return true
			}
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

// relative reports whether g is the subject of a relative clause about a noun
// of the class: "the deal that Sumar".
func (s *sentence) relative(g *group, class string) bool {
	if g == nil {
		return false
	}
	for i := g.first - 1; i >= max(0, g.first-3); i-- {
		if slices.Contains(Nouns[class], strings.TrimSuffix(s.at(i).lower, "s")) {
			return true
		}
	}
	return false
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

// atHome reports whether f tells of a journey to the traveller's own state.
func (d *Finder) atHome(f *found) bool {
	for i := range f.places {
		p := &f.places[i]
		switch p.Name {
		case "White House", "Capitol Hill", "Downing Street", "Kremlin", "Elysee":
			return true
		}
		for k := range f.a {
			if r := f.a[k].Represents; r != "" && (r == p.Name || r == p.country || r == p.Represents || r == d.capital[lower(p.Name)]) {
				return true
			}
		}
	}
	return false
}
