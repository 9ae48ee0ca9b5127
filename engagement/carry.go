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
		return many || !s.campaign && (a.kind == readout.ActorState || a.ofStates() || a.kind == readout.ActorPerson && a.Represents != "" && !f.atHome())
	}
	switch f.rule.Kind {
	case readout.KindVisit, readout.KindPressConference:
		if p := &f.a[0]; f.rule.Kind == readout.KindVisit && p.kind != readout.ActorPerson && p.kind != readout.ActorOffice && p.form == readout.FormNominal && !p.office() {
			return false // "Americans visiting Cairo"
		}
		if f.rule.Kind == readout.KindVisit && len(f.places) == 0 {
			return false
		}
		// States and bodies do not travel, nor hold press conferences, and
		// nobody visits the state that he stands for.
		k := f.a[0].kind
		named := f.a[0].form == readout.FormName && (k == readout.ActorBody && f.rule.Kind == readout.KindVisit || k == readout.ActorGroup)
		return k != readout.ActorState && !named && (f.rule.Kind != readout.KindVisit || !f.atHome())
	}
	return many
}

// ofBody names the patterns in which a body of states meets by itself.
var ofBody = map[string]bool{"body-summit": true, "body-at-summit": true, "meeting-of": true, "two-met": true, "two-held-meeting": true, "gathered": true}

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
func (f *found) atHome() bool {
	for i := range f.places {
		p := &f.places[i]
		switch p.Name {
		case "White House", "Capitol Hill", "Downing Street", "Kremlin", "Elysee":
			return true
		}
		for k := range f.a {
			if r := f.a[k].Represents; r != "" && (r == p.Name || r == p.country || r == p.Represents) {
				return true
			}
		}
	}
	return false
}

// resolveList resolves "the two", "they" and the like in ps.
func (r *reader) resolveList(s *sentence, f *found, ps *[]party) bool {
	if len(*ps) == 1 {
		p := &(*ps)[0]
		if p.pair() {
			name := lower(p.Name)
			if p.form == readout.FormPronoun && ps == &f.b {
				return false // "to meet them": anybody
			}
			pair := r.pair(s, f, strings.HasPrefix(name, "three") || strings.HasPrefix(name, "four"))
			if pair == nil || f.rule.Kind == readout.KindVisit {
				return false
			}
			*ps = pair
			return true
		}
	}
	if len(*ps) == 1 && f.aGroup != nil && f.aGroup.first <= 1 && ps == &f.a {
		r.goOn(s, &(*ps)[0])
	}
	for i := range *ps {
		p := &(*ps)[i]
		if len(*ps) == 1 && p.vague() {
			return false
		}
		if p.form == readout.FormPronoun && p.ID == "" && (p.Name == "" || lexicon[strings.ToLower(p.Name)]&(classPronoun|classDet) != 0) {
			return false
		}
	}
	return true
}

// goOn resolves a pronoun that the mentions leave open and that begins the
// sentence after one that told of an engagement: it goes on about the person
// named first there. "Brek's talks with Tarn were short. She also met Solen."
func (r *reader) goOn(s *sentence, p *party) {
	if p.form != readout.FormPronoun || p.ID != "" || p.many {
		return
	}
	for i := len(r.occasions) - 1; i >= max(0, len(r.occasions)-lookBack); i-- {
		if o := &r.occasions[i]; s.index-o.sentence == 1 && o.Participants[0].ID != "" && o.Participants[0].Office != "" {
			p.Participant, p.public = o.Participants[0], true
			p.Role = readout.RoleParty
			return
		}
	}
}

// each reports whether p is everybody of a kind, one after the other.
func (p *party) each() bool {
	if p.form != readout.FormNominal {
		return false
	}
	w, _, _ := strings.Cut(lower(p.Name), " ")
	return w == "every" || w == "each" || w == "any" || w == "no" || w == "all" || w == "which"
}

// office reports whether the words of p name people in an office: envoys,
// ministers, a delegation.
func (p *party) office() bool {
	for w := range strings.FieldsSeq(lower(p.Name)) {
		if lexicon[w]&classRole != 0 {
			return true
		}
	}
	return false
}

// anybody reports whether p is unnamed people of no state or body, and no
// heads of states or ministers among themselves.
func (p *party) anybody() bool {
	if p.form != readout.FormNominal || p.ID != "" || p.Represents != "" {
		return false
	}
	for w := range strings.FieldsSeq(lower(p.Name)) {
		switch w {
		case "of", "from", "ministers", "leaders", "presidents", "premiers", "heads", "envoys", "ambassadors", "negotiators", "diplomats", "chiefs":
			return false
		}
	}
	return true
}

// vague reports whether p is a bare "the group", "the delegation" of which the
// sentence does not say whose it is.
func (p *party) vague() bool {
	if p.form != readout.FormNominal || p.ID != "" || p.Represents != "" {
		return false
	}
	words := strings.Fields(lower(withoutArticle(p.Name)))
	if len(words) == 2 && lexicon[words[0]]&classDet != 0 {
		switch words[0] {
		case "its", "their", "his", "her", "this", "that", "these", "those":
			return true // "its delegation"
		}
	}
	return len(words) < 2
}

// pair reports whether p stands for two or more parties named before: "the
// two leaders", "they", "both sides".
func (p *party) pair() bool {
	if p.form == readout.FormPronoun {
		return p.many && p.ID == ""
	}
	if p.form != readout.FormNominal || p.Represents != "" || p.ID != "" {
		return false
	}
	words := strings.Fields(strings.TrimPrefix(strings.ToLower(p.Name), "the "))
	if len(words) == 0 || len(words) > 3 {
		return false
	}
	switch words[0] {
	case "two", "both", "pair", "duo", "three", "four":
		return true
	case "leaders", "presidents", "ministers", "sides":
		return len(words) == 1
	}
	return false
}

// pair returns the parties that "the two" stands for: those of an occasion
// spoken of just before, or the two persons named last.
func (r *reader) pair(s *sentence, f *found, many bool) []party {
	var out []party
	if list := r.listOf(s, f); list != nil {
		return list
	}
	for _, ps := range [][]party{f.a, f.b} {
		if len(ps) == 1 && ps[0].ofCountries() {
			return nil // "the two countries" are no persons
		}
	}
	if many { // "the three leaders": those of the occasion spoken of
		if n := len(r.occasions); n > 0 && len(r.occasions[n-1].Participants) > 2 && s.index-r.occasions[n-1].sentence <= 3 {
			for _, p := range r.occasions[n-1].Participants {
				out = append(out, party{Participant: p, kind: readout.ActorPerson, form: readout.FormPronoun, public: true})
			}
		}
		return out
	}
	head := ""
	if len(f.a) > 0 {
		head = f.a[0].holds()
	}
	add := func(p party) {
		if head != "" && p.Office != "" && !strings.Contains(lower(p.Office), head) {
			return
		}
		for i := range out {
			if same(&out[i].Participant, &p.Participant) {
				return
			}
		}
		p.form, p.Role = readout.FormPronoun, readout.RoleParty
		out = append(out, p)
	}
	pronoun := len(f.a) == 1 && f.a[0].form == readout.FormPronoun
	for k := range s.groups {
		if g := &s.groups[k]; g.last <= f.first && (!pronoun || len(g.parties) == 2) {
			for _, p := range g.parties {
				if p.kind == readout.ActorPerson && p.form == readout.FormName {
					add(p)
				}
			}
		}
	}
	if len(out) == 2 {
		return out
	}
	// Those of the occasion spoken of.
	reach := 2
	if head != "" {
		reach = 4
	}
	for n := len(r.occasions) - 1; n >= max(0, len(r.occasions)-4); n-- {
		o := &r.occasions[n]
		if s.index-o.sentence > reach || len(o.Participants) < 2 {
			continue
		}
		out = nil
		for _, p := range o.Participants {
			if p.Role != readout.RoleMediator && (p.ID != "" || p.Represents != "") {
				add(party{Participant: p, kind: readout.ActorPerson, public: true})
			}
		}
		if len(out) == 2 {
			return out
		}
		break
	}
	if pronoun {
		return nil // "they" may be anybody
	}
	// The only two who are named in the sentence before, or the one before that.
	for back := 1; back <= 2; back++ {
		out = nil
		for _, p := range r.people {
			if p.sentence == s.index-back {
				add(p.party)
			}
		}
		if len(out) > 0 {
			break
		}
	}
	if len(out) != 2 && head != "" {
		// The only two holders of that office who were named so far.
		out = nil
		for _, p := range r.people {
			if p.Office != "" {
				add(p.party)
			}
		}
	}
	if len(out) != 2 {
		return nil
	}
	return out
}

// ofCountries reports whether the words of p count states: "the two countries".
func (p *party) ofCountries() bool {
	if p.form != readout.FormNominal {
		return false
	}
	switch n := lower(p.Name); n[strings.LastIndexByte(n, ' ')+1:] {
	case "countries", "states", "nations", "governments", "powers", "neighbours", "neighbors":
		return true
	}
	return false
}

// listOf returns the states that "the two countries", "the three states" of f
// counts: the last list of so many, named no more than a few sentences before.
func (r *reader) listOf(s *sentence, f *found) []party {
	if len(f.a) != 1 && len(f.b) != 1 {
		return nil
	}
	for _, ps := range [][]party{f.a, f.b} {
		if len(ps) != 1 {
			continue
		}
		words := strings.Fields(strings.TrimPrefix(strings.ToLower(ps[0].Name), "the "))
		if len(words) != 2 || ps[0].form != readout.FormNominal {
			continue
		}
		n, counts := map[string]int{"two": 2, "both": 2, "three": 3, "four": 4}[words[0]]
		if !counts {
			continue
		}
		if !ps[0].ofCountries() {
			continue
		}
		for i := len(r.lists) - 1; i >= 0; i-- {
			if l := &r.lists[i]; len(l.parties) == n && s.index-l.sentence <= 4 && l.sentence < s.index {
				return l.parties
			}
		}
	}
	return nil
}

// holds returns the office that the plural names which p is: "minister" for
// "the two ministers"; "" where it names none.
func (p *party) holds() string {
	for _, o := range [...]string{"minister", "president", "premier"} {
		if strings.HasSuffix(lower(p.Name), o+"s") {
			if o == "premier" {
				return "prime minister"
			}
			return o
		}
	}
	return ""
}

// carryOn adds the sentence to the occasion spoken of before, where it goes on
// about "the meeting", "the talks", "the visit" at word i.
func (r *reader) carryOn(s *sentence, i int) {
	w := s.at(i)
	var kind readout.EngagementKind
	for _, k := range r.grammar.at[w.lower] {
		if q := &r.grammar.rules[k]; q.anchor.kind == partNoun {
			kind = mergeClass(q.Kind)
			break
		}
	}
	if kind == "" || s.asks || s.block == readout.BlockHeading || !s.definite(i) {
		return
	}
	reach := 3 // sentences back
	if len(r.occasions) == 1 {
		reach = 8
	}
	for k := len(r.occasions) - 1; k >= max(0, len(r.occasions)-lookBack); k-- {
		o := &r.occasions[k]
		if s.index-o.sentence > reach {
			continue
		}
		switch {
		case mergeClass(o.Kind) == kind:
		case o.Kind == readout.KindCall && (w.lower == "conversation" || w.lower == "discussion"):
		case o.Kind == readout.KindTalks && kind == readout.KindCall && len(o.Participants) == 2:
			o.Kind = readout.KindCall // what was called talks before was by telephone
		default:
			continue
		}
		f := found{rule: &rule{Pattern: &Pattern{Name: o.by, Kind: o.Kind}, anchor: part{kind: partNoun}}, anchor: i, verb: -1, first: i, last: i + 1}
		e := readout.Engagement{Duration: s.duration(&f)}
		if o.Status == readout.StatusOccurred || o.Status == readout.StatusUnderWay {
			e.Outcome = s.outcome(&f)
		}
		if o.Kind != readout.KindVisit && o.Kind != readout.KindCall {
			e.Place = s.place(&f, s.until(i, "since", "after"))
			if o.Place != nil && e.Place != nil && !samePlace(o.Place, e.Place) {
				return
			}
		}
		o.fill(&e)
		if len(o.evidence) < mostEvidence {
			o.evidence = append(o.evidence, s.span)
		}
		o.sentence = s.index
		return
	}
}

// until returns the first word after word i that is one of the words, the
// sentence's end where none is.
func (s *sentence) until(i int, words ...string) int {
	for i++; i < len(s.words) && !slices.Contains(words, s.at(i).lower); i++ {
	}
	return i
}

// definite reports whether the noun at word i is one that was spoken of
// before: "the meeting", "this visit", "their talks".
func (s *sentence) definite(i int) bool {
	if w := s.at(0).lower; (w == "it" || w == "this") && i < 8 { // "It would be their first meeting"
		for j := i - 1; j >= max(0, i-4); j-- {
			if possessive[s.at(j).lower] {
				return true
			}
		}
	}
	if s.at(i+1).lower == "held" { // "the plans were part of a summit held in Cairo"
		return true
	}
	for j := i - 1; j >= max(0, i-3); j-- {
		switch s.at(j).lower {
		case "the", "this", "that", "these", "their", "his", "her":
			return true
		case "latest", "previous", "last", "first", "next", "current", "another", "new", "recent", "earlier", "second", "third", "future", "own":
			return false
		}
		if s.at(j).class != 0 && !s.at(j).is(classAdj) {
			return false
		}
	}
	return false
}
