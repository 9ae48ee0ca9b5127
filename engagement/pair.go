package engagement

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// resolveList resolves "the two", "they" and the like in ps.
func (r *reader) resolveList(s *sentence, f *found, ps *[]party) bool {
	if len(*ps) == 1 {
		p := &(*ps)[0]
		if p.pair() {
			if s.restricted(p) || s.bare(p) && !strings.Contains(p.Name, " ") {
				return false // "the ministers who", "ministers meet"
			}
			name := lower(p.Name)
			if prep := s.at(s.wordAt(p.span.Start) - 1).lower; p.form == readout.FormPronoun && ps == &f.b && prep != "between" && prep != "among" {
				return false // "to meet them": anybody
			}
			pair := r.pair(s, f, p, strings.HasPrefix(name, "three") || strings.HasPrefix(name, "four"))
			if pair == nil && p.form == readout.FormPronoun && ps == &f.a && (f.rule.Kind == readout.KindVisit || f.aGroup != nil && f.aGroup.first == 0) {
				if pair = r.goers(s); pair != nil {
					*ps = pair
					return true
				}
			}
			if pair == nil && p.counted() {
				pair = r.onlyPair()
			}
			if pair == nil && ps == &f.a && f.aGroup != nil && f.aGroup.prep == "" && p.ofCountries() && !p.theirs && strings.HasPrefix(strings.TrimPrefix(name, "the "), "two ") {
				pair = r.twoStates(s)
			}
			if p.sides() {
				if of := r.finder.statesOf(pair); of != nil {
					pair = of
				} else if p.ofCountries() && !p.theirs || r.colleagues(pair) {
					return false // two persons are no countries, two of one camp no sides
				}
			}
			if pair == nil && (p.theirs || strings.Contains(name, " from ") || strings.Contains(name, " of ")) && p.public {
				return true // "officials from both sides", whoever they are
			}
			if pair == nil || f.rule.Kind == readout.KindVisit {
				return false
			}
			if office := officeOf(name); office != "" {
				pair = slices.Clone(pair)
				for i := range pair {
					s.hold(&pair[i], office, pair[i].Name)
				}
			}
			*ps = pair
			return true
		}
	}
	if len(*ps) == 1 && ps == &f.a {
		s.quotedBefore(&(*ps)[0])
	}
	if len(*ps) == 1 && f.aGroup != nil && f.aGroup.first <= 1 && ps == &f.a {
		r.goOn(s, &(*ps)[0])
	}
	if len(*ps) == 1 && (*ps)[0].vague() {
		if same := r.sameGroup(s, &(*ps)[0]); same != nil {
			*ps = same
			return true
		}
	}
	for i := range *ps {
		p := &(*ps)[i]
		if len(*ps) == 1 && p.vague() && !p.ofStory(f, ps == &f.b) && !(s.bare(p) && (len(f.a) > 0 && r.finder.known(&f.a[0]) || len(f.b) > 0 && r.finder.known(&f.b[0]))) && !(ps == &f.a && p.governs() && f.aGroup != nil && f.aGroup.prep == "" && !s.at(f.aGroup.last).is(classRel) && len(f.b) > 0 && r.finder.known(&f.b[0])) || s.saidBy(p) {
			return false
		}
		if p.form == readout.FormPronoun && p.ID == "" && (p.Name == "" || lexicon[strings.ToLower(p.Name)]&(classPronoun|classDet) != 0) {
			return false
		}
	}
	return true
}

// colleagues reports whether the two are persons of one state or body, or of whom
// only one stands for any.
func (r *reader) colleagues(pair []party) bool {
	return len(pair) == 2 && pair[0].kind == readout.ActorPerson && pair[1].kind == readout.ActorPerson && (pair[0].Represents == pair[1].Represents || pair[1].ID == "")
}

// governs reports whether p is the government of the story's state: "the
// government has been negotiating with".
func (p *party) governs() bool {
	switch lower(withoutArticle(p.Name)) {
	case "government", "authorities":
		return true
	}
	return false
}

// each reports whether p is everybody of a kind, one after the other.
func (p *party) each() bool {
	if p.form != readout.FormNominal {
		return false
	}
	w, _, _ := strings.Cut(lower(p.Name), " ")
	return w == "every" || w == "each" || w == "any" || w == "no" || w == "all" || w == "which" || w == "most"
}

// office reports whether the words of p name people in an office: envoys,
// ministers, a delegation.
func (p *party) office() bool {
	for w := range strings.FieldsSeq(lower(p.Name)) {
		if lexicon[w]&classRole != 0 || w == "agents" && p.Represents != "" {
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

// camps are nouns for people whom a story has only one side of, so that it need
// not say which: "the rebels", "the families".
var camps = map[string]bool{
	"rebels": true, "insurgents": true, "guerrillas": true, "separatists": true, "militants": true, "opposition": true, "hostages": true, "survivors": true,
	"families": true, "relatives": true, "kidnappers": true, "strikers": true, "miners": true, "protesters": true, "bereaved": true,
}

// ofStory reports whether p is such people, and somebody in an office, or a
// state, deals with them in f: those who bear arms must be the ones met, since
// "the rebels met" may tell of a battle.
func (p *party) ofStory(f *found, met bool) bool {
	name := lower(withoutArticle(p.Name))
	if !camps[name] || !met && lexicon[name]&classKin == 0 || f.rule.Kind == readout.KindVisit || f.rule.Kind == readout.KindPressConference {
		return false
	}
	for _, ps := range [][]party{f.a, f.b} {
		for i := range ps {
			if q := &ps[i]; q.public && (q.named && (q.Office != "" || q.Represents != "") || q.kind == readout.ActorState) {
				return true
			}
		}
	}
	return false
}

// bare reports whether p is a plural without an article, of people in an office
// who are named by nothing more: "lawmakers met Brek".
func (s *sentence) bare(p *party) bool {
	i := s.wordAt(p.span.Start)
	return p.many && p.office() && s.at(i).class&classRole != 0 && (i == 0 || !s.at(i-1).is(classDet|classAdj) && s.at(i-1).lower != "-" && !strings.HasPrefix(s.at(i-1).lower, "call"))
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
	if p.theirs && p.many && p.office() {
		return true // "their foreign ministers"
	}
	words := strings.Fields(strings.TrimPrefix(strings.ToLower(p.Name), "the "))
	if n := len(words); n > 3 && (words[n-2] == "both" || words[n-2] == "two") {
		words = words[n-2:] // "officials from both sides"
	}
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

// pair returns the parties that of, "the two", stands for: those of an occasion
// spoken of just before, or the two persons named last who are not the other party.
func (r *reader) pair(s *sentence, f *found, of *party, many bool) []party {
	var out []party
	if list := r.listOf(s, f); list != nil {
		return list
	}
	for _, ps := range [][]party{f.a, f.b} {
		if len(ps) == 1 && ps[0].ofCountries() {
			return r.finder.statesOf(r.onlyPair()) // "the two countries" are no persons
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
	head, other := of.holds(), f.a
	if len(f.a) == 1 && of == &f.a[0] {
		other = f.b
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
				if p.kind == readout.ActorPerson && p.form == readout.FormName || p.kind == readout.ActorOffice && p.Represents != "" {
					add(p)
				}
			}
		}
	}
	if len(out) == 2 {
		return out
	}
	if pronoun { // "Sumar and Velia said they would meet"
		for k := range s.groups {
			if g := &s.groups[k]; g.last <= f.first && len(g.parties) == 2 && g.prep == "" && !g.owner && g.powers() && !s.objectOf(g) && s.at(g.last).is(classSay|classAdverb) {
				return g.parties
			}
		}
		if g := s.subject0(f); g != nil {
			return g.parties
		}
	}
	// Those of the occasion spoken of.
	sides := len(f.a) == 1 && strings.HasSuffix(lower(f.a[0].Name), "sides")
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
			if sides && p.ID == "" && !r.finder.states[lower(p.Represents)] {
				continue // "several other leaders" are no side
			}
			if p.Role != readout.RoleMediator && (p.ID != "" || p.Represents != "") {
				add(party{Participant: p, kind: readout.ActorPerson, public: true})
			}
		}
		if len(out) == 2 {
			return out
		}
		break
	}
	if pronoun { // "they" may be anybody, but for the subjects of the sentence before
		if s.index-r.subjects.sentence == 1 {
			return r.subjects.parties
		}
		return nil
	}
	// The only two who are named in the sentence before, or the one before that.
	for back := 1; back <= 2; back++ {
		out = nil
		for _, p := range r.people {
			if p.sentence == s.index-back && (of.sides() || !slices.ContainsFunc(other, func(o party) bool { return same(&o.Participant, &p.Participant) })) {
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

// subject0 returns the first phrase of the sentence, before f, where it names
// people of several states without names, so that "they" in f stands for them;
// nil for none.
func (s *sentence) subject0(f *found) *group {
	for k := range s.groups {
		g := &s.groups[k]
		if g.last > f.first || !g.actor() || g.prep != "" || g.owner {
			continue
		}
		if p := &g.parties[0]; len(g.parties) == 1 && p.form == readout.FormNominal && p.many && p.public && strings.Contains(p.Name, " and ") {
			return g
		}
		return nil
	}
	return nil
}

// subjects returns the list of known actors that the sentence begins with, and
// nobody else: "Brek, Tarn and Solen spoke of peace."
func (s *sentence) subjects() list {
	for k := range s.groups {
		g := &s.groups[k]
		if !g.actor() || g.prep != "" || g.owner {
			continue
		}
		if len(g.parties) < 2 || s.objectOf(g) {
			break
		}
		for i := range g.parties {
			if g.parties[i].ID == "" {
				return list{sentence: -1}
			}
		}
		return list{slices.Clone(g.parties), s.index}
	}
	return list{sentence: -1}
}

// ofCountries reports whether the words of p count states: "the two countries".
func (p *party) ofCountries() bool {
	if p.form != readout.FormNominal {
		return false
	}
	if p.theirs {
		return true
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
		if ps[0].form == readout.FormPronoun && s.at(s.wordAt(ps[0].span.Start)-1).is(classPrep) {
			words = []string{"two", "sides"} // "talks between them"
		}
		if len(words) > 2 {
			words = words[len(words)-2:]
		}
		if ps[0].theirs {
			words = []string{"two", "sides"}
		}
		if len(words) != 2 {
			continue
		}
		n, counts := map[string]int{"two": 2, "both": 2, "three": 3, "four": 4}[words[0]]
		if !counts {
			continue
		}
		if words[1] != "sides" && words[1] != "camps" && words[1] != "parties" && !ps[0].ofCountries() {
			continue
		}
		for i := len(r.lists) - 1; i >= 0; i-- {
			if l := &r.lists[i]; len(l.parties) == n && s.index-l.sentence <= 4 && l.sentence < s.index {
				if s.namesOthers(f, l) {
					return nil
				}
				return l.parties
			}
		}
	}
	return nil
}

// namesOthers reports whether the sentence speaks of states before f that are
// not in the list: "wary of Tarsk, the two powers signed".
func (s *sentence) namesOthers(f *found, l *list) bool {
	for k := range s.groups {
		g := &s.groups[k]
		if g.last > f.first {
			break
		}
		for i := range g.parties {
			p := &g.parties[i]
			name := firstOf(p.Represents, p.Name)
			if !s.finder.states[lower(name)] || p.form == readout.FormPronoun || g.prep == "in" || g.prep == "at" || g.prep == "from" || p.kind == readout.ActorPerson {
				continue
			}
			known := false
			for n := range l.parties {
				known = known || strings.EqualFold(name, firstOf(l.parties[n].Represents, l.parties[n].Name))
			}
			if !known {
				return true
			}
		}
	}
	return false
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
