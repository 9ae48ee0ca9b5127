package engagement

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/timex"
)

// place returns where the engagement takes place: the destination of a visit,
// for the others the place that stands with it, before or after, in its clause.
func (s *sentence) place(f *found, next int) *readout.Place {
	if f.rule.anchor.kind == partNoun && f.rule.Kind != readout.KindSigning { // "the Cairo talks"
		for i := f.anchor - 1; i >= max(0, f.anchor-3); i-- {
			w := s.at(i)
			if w.mention >= 0 {
				if m := &s.a.Mentions[w.mention]; m.Type == readout.ActorPlace && m.Form == readout.FormName && !s.owner(i+1) {
					p := s.partyOf(m, nil)
					pl := s.finder.placeOf(&p)
					return &pl
				}
				break
			}
			if w.class != 0 && !w.is(classAdj) {
				break
			}
		}
	}
	end := min(next, len(s.words))
	for i := f.anchor; i < end; i++ {
		if i >= f.last && s.leavesOff(i) {
			break
		}
		if p := s.placeAt(i); p != nil {
			return p
		}
	}
	if f.rule.anchor.kind == partNoun { // "talks … are due to resume in Cairo"
		for i := f.last; i < end; i++ {
			switch s.at(i).lower {
			case "resume", "resumed", "begin", "began", "start", "started", "held", "place", "open", "opened", "ended", "convene", "continue", "continued":
				for k := i + 1; k < min(end, i+5); k++ {
					if p := s.placeAt(k); p != nil {
						return p
					}
				}
			case ";", ":":
				i = end
			}
		}
	}
	begin := max(s.clauseBegin(f.first), s.promised(f))
	if begin > 1 && s.at(begin-1).lower == "where" { // "in Cairo, where Brek met"
		k := begin - 2
		if s.at(k).lower == "," {
			k--
		}
		for k > 0 && (s.at(k).time >= 0 || s.at(k).is(classPrep) && s.at(k+1).time >= 0) {
			k--
		}
		if g := s.at(k).group; g >= 0 {
			if ps := s.groups[g].located(); len(ps) > 0 {
				p := s.finder.placeOf(&ps[len(ps)-1])
				return &p
			}
		}
	}
	for i := f.anchor; i >= begin; i-- {
		if p := s.placeAt(i); p != nil && !s.otherTrigger(i, f) {
			return p
		}
	}
	return nil
}

// leavesOff reports whether the words from word i on are no more about the
// occasion itself: a new clause, a purpose, a topic.
func (s *sentence) leavesOff(i int) bool {
	w := s.at(i)
	if w.group >= 0 || w.time >= 0 {
		return w.group >= 0 && s.verbSoon(i+1)
	}
	switch w.lower {
	case "to":
		return !s.at(i - 1).is(classModal)
	case ";", ":", "discussing", "about":
		return true
	case "on":
		n := s.at(i + 1)
		return n.time < 0 && s.at(i+2).lower != "sidelines" && s.at(i+2).lower != "margins"
	}
	if strings.HasSuffix(w.lower, "ed") && !w.is(classPrep|classModal) {
		return true
	}
	return w.is(classRel|classSay|classEnd) || w.is(classSub) && !w.is(classPrep)
}

// otherTrigger reports whether another verb stands between the place phrase
// at word i and the match.
func (s *sentence) otherTrigger(i int, f *found) bool {
	for k := i + 1; k < f.first; k++ {
		if w := s.at(k); w.is(classEnd) && w.group < 0 {
			return true
		}
	}
	return false
}

// placeAt returns the place of the phrase "in Cairo" that begins at word i.
func (s *sentence) placeAt(i int) *readout.Place {
	w := s.at(i)
	if w.group >= 0 {
		return nil
	}
	if p, ok := s.here(i); ok {
		place := s.finder.placeOf(&p)
		return &place
	}
	switch w.lower {
	case "in", "near", "outside":
	case "at":
		if g := s.nextGroup(i+1, 1); g != nil && g.parties[0].Name == "United Nations" && !g.owner && s.at(g.last).class != 0 && s.at(g.last).lower != "in" {
			return &readout.Place{Name: g.parties[0].Name}
		}
		if g := s.groupAt(i + 1); g != nil && g.parties[0].kind == readout.ActorState && s.at(g.last).lower == "-" {
			return nil // "at the Sumar-Velia summit"
		}
	case "for":
		if p := s.at(i - 1).lower; p != "set" && p != "scheduled" && p != "planned" {
			return nil
		}
	default:
		return nil
	}
	k := i + 1
	if p, _ := s.capitalAt(k); p != nil {
		return p
	}
	if p := s.unknownPlace(k); p != nil {
		return p
	}
	for n := 0; n < 5 && s.groupAt(k) == nil; n++ { // "in the resort of Cairo", "in the capital, Cairo"
		x := s.at(k)
		if p := s.unknownPlace(k); p != nil && n > 0 && (s.at(k-1).lower == "of" || s.at(k-1).lower == ",") {
			return p
		}
		if x.time >= 0 || x.is(classAux|classSub|classRel|classConj) || x.is(classPrep) && x.lower != "of" || x.is(classPunct) && x.lower != "," && x.lower != "'" {
			return nil
		}
		k++
	}
	g := s.groupAt(k)
	if g != nil && s.at(g.last).class == 0 && s.at(g.last+1).lower == "of" && s.at(g.last+2).upper {
		if p := s.unknownPlace(g.last + 2); p != nil {
			return p
		}
		g = s.groupAt(g.last + 2)
	}
	if g == nil {
		return nil
	}
	if ps := g.located(); len(ps) > 0 {
		p := s.finder.placeOf(&ps[len(ps)-1])
		return &p
	}
	if g.owner { // "in Velia's capital, Sumar"
		if h := s.nextGroup(g.last, 4); h != nil {
			if ps := h.located(); len(ps) > 0 && ps[0].kind == readout.ActorPlace {
				p := s.finder.placeOf(&ps[0])
				return &p
			}
		}
	}
	return nil
}

// capitalAt returns the capital that the phrase at word i names by its state,
// "the Velian capital", "Velia's capital", and the word after it; nil where none
// stands there, or its name follows.
func (s *sentence) capitalAt(i int) (p *readout.Place, next int) {
	for s.at(i).lower == "the" {
		i++
	}
	state, next := s.state(i)
	if state == "" {
		return nil, i
	}
	if s.owner(next) {
		next++
	}
	capital, known := s.finder.seat[state]
	if !known || s.at(next).lower != "capital" {
		return nil, i
	}
	next++
	n := s.at(next)
	if n.lower == "," || n.lower == "of" {
		n = s.at(next + 1)
	}
	if n.upper && n.time < 0 || n.class == 0 && n.lower != "" && n.time < 0 && n.group < 0 { // "the capital, Maresh", "capital city"
		return nil, i
	}
	return &readout.Place{Name: capital, Country: state}, next
}

// unknownPlace returns the place whose name, not known as an actor's, begins
// at word i: capitalised words after "in".
func (s *sentence) unknownPlace(i int) *readout.Place {
	last := i
	for w := s.at(last); last < len(s.words) && (w.upper || w.lower == "-" && last > i && s.at(last+1).upper) && w.mention < 0 && w.time < 0 && !w.is(classDet|classTitle|classPronoun|classRole); w = s.at(last) {
		last++
	}
	if n := s.at(last); n.time >= 0 || n.class == 0 && n.lower != "" && n.group < 0 && s.at(last+1).lower != "of" && !strings.HasSuffix(n.lower, "ed") && !strings.HasSuffix(n.lower, "ing") {
		return nil // a modifier: "the Brek gymnasium"
	}
	if last == i || last-i > 4 || s.owner(last) || s.at(last).mention >= 0 && s.at(last).upper {
		return nil
	}
	if s.at(last).class == 0 && s.at(last+1).lower == "of" && s.at(last+2).upper { // "the Black Sea resort of Sochi"
		return nil
	}
	p := &readout.Place{Name: s.text(i, last)}
	if g := s.groupAt(last + 1); s.at(last).lower == "," && g != nil {
		if ps := g.located(); len(ps) == 1 {
			p.Country = ps[0].Name
		}
	}
	return p
}

// unknownPlaces returns the place whose name begins at word i as a party.
func (s *sentence) unknownPlaces(i int) (ps []party, next int) {
	p := s.unknownPlace(i)
	next = i
	for next < len(s.words) && s.token(next).Start < s.token(i).Start+len(p.Name) {
		next++
	}
	return []party{{
		Participant: readout.Participant{ActorRef: readout.ActorRef{Name: p.Name}},
		kind:        readout.ActorPlace, form: readout.FormName, country: p.Country, span: s.stretch(i, next),
	}}, next
}

func (s *sentence) nextGroup(i, within int) *group {
	for n := 0; n <= within; n++ {
		if g := s.groupAt(i + n); g != nil {
			return g
		}
	}
	return nil
}

// placeOf returns p as a place, with the state it lies in where that is known.
func (d *Finder) placeOf(p *party) readout.Place {
	if p.seat != "" && p.kind == readout.ActorState {
		return readout.Place{Name: p.seat, Country: p.Name}
	}
	pl := readout.Place{Name: p.Name, Country: p.country}
	if pl.Country == "" && p.kind == readout.ActorPlace {
		pl.Country = firstOf(p.Represents, d.capital[lower(p.Name)])
	}
	return pl
}

// when returns the date of the engagement that the words of f tell of: the
// expression that governs them, unless it belongs to another clause or to
// another noun.
func (s *sentence) when(f *found) *readout.When {
	t, ok := s.governing(f)
	if !ok || !s.own(f, t.Span) {
		return nil
	}
	bound := s.bound(t)
	if bound && t.Type != "TIME" {
		return nil
	}
	if bound || !s.span.Overlaps(t.Span) { // of the sentence before: the day, not the hour
		t.When.Start, t.When.End = t.When.Start.To(readout.PrecisionDay), t.When.End.To(readout.PrecisionDay)
	}
	return &t.When
}

// governing returns the date that is nearest to the words of f.
func (s *sentence) governing(f *found) (t readout.Time, ok bool) {
	if s.span.Len() > longest {
		return t, false
	}
	t, ok = s.next(f)
	if !ok && f.rule.anchor.words["be"] != 0 && f.form&formThird != 0 {
		return t, false // "is in Cairo": now, whatever else is dated
	}
	if !ok {
		t, ok = timex.Governing(s.a, s.stretch(f.first, f.last))
	}
	if !ok {
		t, ok = timex.Governing(s.a, s.token(f.anchor))
	}
	for i := f.anchor + 1; i < f.last && !ok; i++ { // "her trip this week to"
		if k := s.at(i).time; k >= 0 && s.a.Times[k].Type == "DATE" {
			t, ok = s.a.Times[k], true
		}
	}
	if ok && t.Type == "DURATION" {
		if p := s.at(s.wordAt(t.Start) - 1).lower; p == "lasted" || p == "lasting" || p == "for" {
			return t, false // how long, and not when
		}
	}
	return t, ok && !t.When.Start.IsZero()
}

// timetable reports whether f is told in the present of a timetable: "ends her
// visit on Friday". What a headline or caption tells so is over.
func (s *sentence) timetable(f *found) bool {
	return s.block == readout.BlockParagraph && f.verb > 0 && f.form == formThird && !s.at(f.verb-1).is(classAux)
}

// promised returns the "to" before the verb of f where it is governed by a verb
// that has its own time and place: "agreed in Cairo on Tuesday to hold talks";
// 0 for none.
func (s *sentence) promised(f *found) int {
	to := f.verb - 1
	if f.verb < 1 || s.at(to).lower != "to" {
		return 0
	}
	for k := to - 1; k >= s.clauseBegin(f.verb); k-- {
		switch s.at(k).lower {
		case "agreed", "decided", "pledged", "promised", "vowed", "offered", "invited", "asked", "urged", "proposed":
			return to
		}
		if w := s.at(k); w.time < 0 && w.group < 0 && !w.is(classPrep) {
			return 0
		}
	}
	return 0
}

// next returns the date that stands right after the words of f; ok is false
// for none.
func (s *sentence) next(f *found) (t readout.Time, ok bool) {
	i := f.last
	if w := s.at(i).lower; (w == "in" || w == "at") && s.at(i+1).upper && s.at(i+1).time < 0 { // "in Rivertown, Mo., on"
		for i++; i < f.last+8 && s.at(i).time < 0 && (s.at(i).upper || s.at(i).lower == ","); i++ {
		}
	}
	switch s.at(i).lower {
	case "on", "in", "at":
		i++
	}
	k := s.at(i).time
	if k < 0 {
		return t, false
	}
	t = s.a.Times[k]
	return t, (t.Type == "DATE" || t.Type == "TIME") && !t.When.Start.IsZero() && !s.owner(i+1)
}

// ahead returns when what is planned or proposed takes place: a weekday that
// was taken for the past one is the next, unless what was planned is told as
// past, "was to meet on Tuesday"; a date that only the sentence before gives is
// none.
func (s *sentence) ahead(f *found, w *readout.When, published readout.Date) *readout.When {
	day := w.Start
	if f.verb < 0 && f.lead > 0 || w.Basis != readout.BasisResolved || w.Precision() != readout.PrecisionDay || published.Precision() != readout.PrecisionDay || !w.End.IsZero() && w.End != w.Start {
		return w
	}
	inside := false
	for i := range s.words {
		t := s.at(i).time
		if t < 0 || s.a.Times[t].When.Start != day {
			continue
		}
		inside = true
		if !weekdays[s.at(i).lower] || day.Compare(published) >= 0 || day.AddDays(7).Compare(published) <= 0 || s.at(i-1).lower == "last" {
			continue
		}
		for k := s.clauseBegin(f.first); k < min(f.last, len(s.words)); k++ {
			switch s.at(k).lower {
			case "was", "were", "had", "agreed", "decided", "planned", "hoped", "wanted", "invited", "asked", "urged", "proposed", "offered":
				if p := s.at(k - 1).lower; p != "has" && p != "have" {
					return w
				}
			}
		}
		return &readout.When{Start: day.AddDays(7), Basis: w.Basis}
	}
	if !inside {
		return nil
	}
	return w
}

var weekdays = map[string]bool{"monday": true, "tuesday": true, "wednesday": true, "thursday": true, "friday": true, "saturday": true, "sunday": true}

// news reports whether f is told as what has just happened: in the simple
// past, and without a word that leads to another time. Talks go on for long,
// and are none.
func (s *sentence) news(f *found) bool {
	if f.rule.Kind == readout.KindTalks {
		return false
	}
	begin := s.clauseBegin(f.first)
	for i := f.first - 1; i > begin; i-- { // what is said in quotation marks is another matter
		if w := s.at(i).lower; w == "”" || w == "''" || w == "\"" || w == "“" || w == "``" {
			begin = i + 1
		}
	}
	for i := begin; i < min(len(s.words), f.last+6); i++ {
		w := s.at(i)
		if w.lower == "“" || w.lower == "``" || w.lower == "''" && i >= f.last || w.lower == "\"" && i >= f.last {
			break
		}
		if w.time >= 0 {
			return false
		}
		switch w.lower {
		case "had", "has", "have", "twice", "times", "last", "previous", "previously", "earlier", "former", "once", "ago", "since", "recent", "recently", "ever", "never", "history", "past", "when":
			return false
		}
	}
	return true
}

// longest is the length in bytes of a sentence in which dates are looked for.
const longest = 20_000

// own reports whether the time at span t may date f.
func (s *sentence) own(f *found, t readout.Span) bool {
	first, last := -1, -1
	for i := range s.words {
		if t.Overlaps(s.token(i)) {
			if first < 0 {
				first = i
			}
			last = i + 1
		}
	}
	if first < 0 {
		return true // of the sentence before
	}
	if first < s.promised(f) {
		return false
	}
	// "the 7 October attack", "Tuesday's vote"
	p, n := s.at(first-1), s.at(last)
	if s.owner(last) || first > 0 && first-1 != f.anchor && p.lower != "on" && (p.is(classDet|classAdj) || p.class == 0 && p.group < 0 && !p.upper) && n.class == 0 && n.group < 0 && !n.upper && n.lower != "" {
		for k := last; k <= last+3; k++ {
			if k == f.anchor {
				return true
			}
		}
		return false
	}
	for i := min(last, f.last); i < max(first, f.first); i++ {
		if w := s.at(i).lower; w == "\"" || w == "”" || w == "“" || w == "''" || w == "``" {
			return false // said in a quotation, or outside of it
		} else if w == "since" && s.at(i).group < 0 {
			return false // "their first meeting since the war began in May"
		}
	}
	if p.lower == "since" || p.lower == "until" || p.lower == "till" {
		return false
	}
	if f.verb < 0 && (f.rule.Kind == readout.KindMessage || f.rule.Only != "") {
		// "a letter to Tarn was made public on Tuesday", "a truce began on"
		for i := f.last; i < first; i++ {
			if w := s.at(i); w.group < 0 && w.is(classAux|classEnd) {
				return false
			}
		}
	}
	if f.aGroup != nil && f.verb >= 0 && first >= f.aGroup.last && last <= f.verb && s.aside(f.aGroup.last, first, f.verb) {
		return false // "the council, which voted in March, met"
	}
	// "arrived on Tuesday after visiting", "after meeting Brek, he flew on Monday"
	from, to := last, f.first
	if first >= f.last {
		from, to = f.last, first
	}
	if f.verb >= 0 {
		to = max(to, min(f.verb, first))
		if first < f.verb {
			to = f.verb
		}
	}
	for i := from; i < to; i++ {
		if w := s.at(i); w.is(classSub) && w.group < 0 && strings.HasSuffix(s.at(i+1).lower, "ing") {
			return false
		}
	}
	return true
}

// bound reports whether t only says before or after what the occasion was:
// "after March 1", "ahead of Friday", "by Friday". Then a date is no day of it
// (see [sentence.bounded]), but an hour is on its day; "before the end of the
// year" is within the year.
func (s *sentence) bound(t readout.Time) bool {
	first := slices.IndexFunc(s.words, func(w word) bool { return w.time >= 0 && s.a.Times[w.time].Span == t.Span })
	switch s.at(first - 1).lower {
	case "after", "by":
		return true
	case "before":
		return t.Mod != "END" || t.When.Precision() == readout.PrecisionDay
	case "than":
		return s.at(first-2).lower == "later" || s.at(first-2).lower == "earlier" || s.at(first-2).lower == "sooner"
	case "of":
		return s.at(first-2).lower == "ahead"
	case "to":
		return s.at(first-2).lower == "prior"
	}
	return false
}

// aside reports whether the word at i stands in a relative clause between the
// phrase that ends before word from and the verb at word verb.
func (s *sentence) aside(from, i, verb int) bool {
	relative, closed := false, false
	for k := from; k < i; k++ {
		relative = relative || s.at(k).is(classRel) && s.at(k).group < 0
	}
	for k := i; k < verb; k++ {
		closed = closed || s.at(k).lower == ","
	}
	return relative && closed
}

// duration returns how long it took, as stated: "slightly over an hour".
func (s *sentence) duration(f *found) string {
	for i := max(0, f.anchor-6); i < min(len(s.words), f.last+8); i++ {
		w := s.at(i)
		if w.time < 0 || s.a.Times[w.time].Type != "DURATION" {
			continue
		}
		before := s.at(i - 1).lower
		if i < f.anchor && f.rule.anchor.kind == partNoun || before == "for" || before == "lasted" || before == "lasting" || before == "over" || before == "about" || before == "nearly" {
			return s.a.Text(s.a.Times[w.time].Span)
		}
	}
	return ""
}

var visitTypes = map[string]string{
	"state": "state", "official": "official", "working": "working", "private": "private", "transit": "transit", "summit": "summit", "funeral": "funeral",
}

// visitType returns the type of a visit that its noun phrase names.
func (s *sentence) visitType(f *found) string {
	if f.rule.anchor.kind != partNoun {
		return ""
	}
	for i := f.anchor - 1; i >= max(0, f.anchor-4); i-- {
		if t, ok := visitTypes[s.at(i).lower]; ok && s.at(i).mention < 0 {
			return t
		}
	}
	return ""
}

// format returns bilateral, multilateral or mediated where the words say so.
func (s *sentence) format(f *found) string {
	for i := max(0, f.anchor-4); i < min(len(s.words), f.last+4); i++ {
		switch s.at(i).lower {
		case "bilateral", "multilateral", "mediated":
			return s.at(i).lower
		case "trilateral", "three-way", "four-way":
			return "multilateral"
		case "indirect":
			return "mediated"
		}
	}
	return ""
}

// topics returns what it was about: "to discuss …", "about …", "on …".
func (s *sentence) topics(f *found) []string {
	for i := f.last; i < min(len(s.words), f.last+10); i++ {
		w := s.at(i)
		if w.group >= 0 || w.time >= 0 {
			continue
		}
		switch {
		case w.lower == "discuss" || w.lower == "discussing" || w.lower == "discussed" || w.lower == "about":
		case w.lower == "on" && i <= f.last+1 && s.at(i+1).time < 0 && s.at(i+1).lower != "the":
		case w.lower == ";" || w.lower == ".":
			return nil
		default:
			continue
		}
		last := i + 1
		for last < min(len(s.words), i+16) {
			x := s.at(last)
			if x.is(classPunct) && x.group < 0 && x.lower != "-" && x.lower != "'" || x.is(classSub|classRel|classSay) && x.group < 0 {
				break
			}
			last++
		}
		if last > i+1 {
			if t := strings.TrimSpace(s.text(i+1, last)); t != "" {
				return []string{t}
			}
		}
		return nil
	}
	return nil
}
