package engagement

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/timex"
)

// when returns the date of the engagement that the words of f tell of: the
// expression that governs them, unless it belongs to another clause or to
// another noun.
func (s *sentence) when(f *found) *readout.When {
	if w := s.stepsFrom(f); w != nil {
		f.counted = true
		return w
	}
	if w := s.inTime(f); w != nil {
		f.counted = true
		return w
	}
	if t, ok := s.endedOn(f); ok {
		return &t.When
	}
	t, ok := s.governing(f)
	if !ok || !s.own(f, t.Span) || s.datesAnother(f, t.Span) {
		if t, ok = s.setDown(f); !ok {
			return nil
		}
	}
	bound := s.bound(t)
	if bound && t.Type != "TIME" {
		return nil
	}
	if day := s.saidOn(t); day != nil {
		f.counted = true
		return day
	}
	if f.carried = !s.span.Overlaps(t.Span); f.carried && (s.earlier(f) || !s.carries(t)) {
		return nil
	}
	if w := s.at(s.clauseBegin(f.first) - 1).lower; f.carried && (w == "after" || w == "before") {
		// "The decision was made after Brek returned": about then.
		return &readout.When{Start: t.When.Start.To(readout.PrecisionMonth), Basis: readout.BasisInferred}
	}
	if bound || f.carried { // of the sentence before: the day, not the hour
		t.When.Start, t.When.End = t.When.Start.To(readout.PrecisionDay), t.When.End.To(readout.PrecisionDay)
	}
	return &t.When
}

// datesAnother reports whether the date stands with what is done or said about the
// occasion, of which f gives the owner: "condemned on Monday Brek's visit", "spoke on
// Tuesday about her visit", but "began on Monday her visit".
func (s *sentence) datesAnother(f *found, date readout.Span) bool {
	if g := f.aGroup; g != nil && date.End <= s.token(g.first).Start && s.at(g.first-1).time >= 0 {
		k := g.first - 1
		for s.at(k).time >= 0 || s.at(k).lower == "on" {
			k--
		}
		if s.at(k).is(classSay) && s.at(k).group < 0 && s.at(k+1).lower != "that" {
			return true // "said Tuesday his government told"
		}
	}
	if f.rule.left != leftOwner || f.rule.anchor.kind != partNoun || f.verb >= 0 {
		return false
	}
	k := s.ownedBegin(f.anchor)
	if date.Start >= s.token(k).Start || k == 0 {
		return false
	}
	for k--; k > 0 && (s.at(k).time >= 0 || s.at(k).is(classPrep) && s.at(k+1).time >= 0); k-- {
	}
	w := s.at(k)
	switch w.lower {
	case "about", "over", "against", "of", "regarding", "for", "to", "by":
		return true
	}
	return w.group < 0 && s.a.Tokens[s.first+k].UPOS == "VERB" && light[w.lower] == 0 && !w.is(classPrep) && !bounds[w.lower]
}

// bounds are verbs that tell when a journey or meeting begins or ends.
var bounds = map[string]bool{
	"ends": true, "ended": true, "ending": true, "concluded": true, "concludes": true, "completed": true, "finished": true, "cut": true,
	"extended": true, "continued": true, "continues": true, "resumed": true,
}

// governing returns the date that is nearest to the words of f.
func (s *sentence) governing(f *found) (t readout.Time, ok bool) {
	if s.span.Len() > longest {
		return t, false
	}
	t, ok = s.next(f)
	if !ok && f.rule.anchor.kind == partNoun {
		if k := s.nounBegin(f.anchor) - 1; s.owner(k) && s.at(k-1).time >= 0 { // "Tuesday's meeting"
			t = s.a.Times[s.at(k-1).time]
			return t, t.Type == "DATE" && !t.When.Start.IsZero()
		}
		if g := s.at(f.anchor - 1).group; g >= 0 { // "next month's African Union summit"
			if k := s.groups[g].first - 1; s.owner(k) && s.at(k-1).time >= 0 {
				t = s.a.Times[s.at(k-1).time]
				return t, t.Type == "DATE" && !t.When.Start.IsZero()
			}
		}
	}
	if !ok && f.rule.anchor.words["be"] != 0 && f.form&formThird != 0 {
		return t, false // "is in Cairo": now, whatever else is dated
	}
	if !ok {
		t, ok = timex.Governing(s.a, s.stretch(f.first, f.last))
	}
	if !ok {
		t, ok = timex.Governing(s.a, s.token(f.anchor))
	}
	if own, found := s.laterDay(f, t.Span); ok && found {
		t = own
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

// laterDay returns the day that stands behind f in its own part of the sentence, where
// date is that of another part before it: "resigned on Tuesday and met Tarn at the
// palace on Thursday".
func (s *sentence) laterDay(f *found, date readout.Span) (t readout.Time, ok bool) {
	if f.verb < 0 || date.Len() == 0 || !s.span.Overlaps(date) || date.End > s.token(f.verb).Start {
		return t, false
	}
	coordinated := false
	for k := f.verb - 1; k > 0 && s.token(k).Start >= date.End; k-- {
		if w := s.at(k).lower; w == "and" || w == "but" {
			next := s.a.Tokens[s.first+k+1].UPOS
			coordinated = next == "VERB" || next == "AUX" || s.at(k+2).lower == "to"
			break
		}
	}
	const near = 14 // words
	for i := f.last; coordinated && i < min(len(s.words), f.last+near); i++ {
		if s.at(i).time >= 0 {
			return s.dateAt(i)
		}
		if s.leavesOff(i) {
			break
		}
	}
	return t, false
}

// timetable reports whether f is told in the present of a timetable: "ends her
// visit on Friday". What a headline or caption tells so is over.
func (s *sentence) timetable(f *found) bool {
	if s.block != readout.BlockParagraph || f.verb < 1 {
		return false
	}
	if f.form == formBase { // "Brek and Tarn return to the table on Friday"
		return f.aGroup != nil && f.aGroup.last == f.verb && f.aGroup.many()
	}
	return f.form == formThird && !s.at(f.verb-1).is(classAux)
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
	return s.dateAt(i)
}

// dateAt returns the day or hour that stands at word i and owns nothing; ok is false
// for none.
func (s *sentence) dateAt(i int) (t readout.Time, ok bool) {
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
	if f.counted || f.verb < 0 && f.lead > 0 || w.Basis != readout.BasisResolved || w.Precision() != readout.PrecisionDay || published.Precision() != readout.PrecisionDay || !w.End.IsZero() && w.End != w.Start {
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
	if first < s.promised(f) || last <= f.first && s.joined(last, f.first) {
		return false
	}
	if last <= f.first && s.ofSaying(first, last, f.first) || s.ofPlan(f, last) || s.ofContent(f, last) || s.besideSubject(f, first) || s.turnsOn(f, first, last) {
		return false
	}
	if f.verb < 0 || f.rule.verb != nil {
		for i := last; i < f.anchor; i++ {
			if w := s.at(i); w.group < 0 && s.at(i+1).lower == "for" && (w.lower == "called" || w.lower == "calls" || w.lower == "asked") {
				return false // "on Tuesday, Brek called for a summit"
			}
		}
	}
	if f.rule.verb != nil && f.verb >= 0 && first > f.verb && last <= f.anchor && proposing[s.at(f.verb).lower] {
		return false // "called on Tuesday for a conference"
	}
	if first >= f.last && s.ofNextClause(f.last, first) {
		return false
	}
	if first >= f.last && (s.ofRelative(f, first) || f.rule.anchor.kind == partNoun && s.reported(f.last, first)) {
		return false
	}
	if s.owner(last) && first > f.anchor && s.occasionAfter(first, last) {
		return true // "met Tarn at Monday's funeral"
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
		if w := s.at(i).lower; isQuote(w) {
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
			if w := s.at(i); w.group < 0 && w.is(classAux|classEnd) && !(w.lower == "made" && s.at(i+1).lower == "public") {
				return false
			}
		}
	}
	if f.rule.left == leftOwner && f.verb < 0 && first > f.last && s.at(first-1).lower == "on" {
		// "Brek's meeting with Tarn led to a rally on Monday"
		if w := s.at(first - 2); w.group < 0 && s.a.Tokens[s.first+first-2].UPOS == "NOUN" {
			for i := f.last; i < first-2; i++ {
				if w := s.at(i); w.group < 0 && s.a.Tokens[s.first+i].UPOS == "VERB" && !takePlace[w.lower] && !held[w.lower] && !happened[w.lower] {
					return false
				}
			}
		}
	}
	if f.verb < 0 && s.beforehand(f.anchor) {
		for i := f.last; i < first; i++ {
			if w := s.at(i); w.lower == "," && w.group < 0 {
				return false // "ahead of Brek's trip, the ministry on Sunday warned"
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
			return w.lower == "after" && last <= f.first && f.rule.Kind != readout.KindVisit && s.saidNear(first) // "said on Tuesday after meeting Tarn"
		}
	}
	return true
}

// happened are verbs in the past that say of an occasion only that it was.
var happened = map[string]bool{
	"took": true, "occurred": true, "happened": true, "began": true, "started": true, "opened": true, "ended": true, "concluded": true, "lasted": true,
	"came": true, "went": true, "resumed": true, "continued": true, "finished": true, "closed": true,
}

// proposing are verbs whose own day is not that of the occasion they propose.
var proposing = map[string]bool{
	"called": true, "calls": true, "proposed": true, "proposes": true, "requested": true, "requests": true, "sought": true, "wanted": true,
	"offered": true, "demanded": true, "announced": true, "cancelled": true, "canceled": true, "postponed": true,
	"accepted": true, "accepts": true, "declined": true, "rejected": true,
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
