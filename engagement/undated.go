package engagement

import (
	"sort"
	"strings"

	"github.com/readout-dev/readout"
)

// news reports whether f, which has no date, is told as what has just happened: in the
// simple past, without a word that leads to another time, and not in a paragraph about
// years gone by. Talks go on for long, and are news only where a verb says that they
// were held; what somebody remembers, and letters that are shown, are none.
func (s *sentence) news(f *found) bool {
	switch {
	case s.speaks(f.aGroup), s.remembered(f), s.yearsAgo():
		return false
	case f.journey != nil:
		return s.news(f.journey)
	case f.rule.Kind == readout.KindTalks && (f.verb < 0 || f.form&formPast == 0):
		return false
	case f.rule.Kind == readout.KindMessage && (f.verb >= 0 && f.form == formThird || f.verb < 0 && s.shown(f.anchor)):
		return false
	}
	if s.lastDays(f) {
		return true
	}
	told := s.toldLately(f)
	last := min(len(s.words), f.last+6)
	for i := s.tellsFrom(f); i < last; i++ {
		if s.at(i).lower == "," && s.at(i+1).lower == "then" && s.at(i+2).is(classRole|classTitle|classDet) {
			return false // "Brek, then foreign minister, met"
		}
		if k := s.pastAside(i, f.last); k > i {
			i = k - 1
			continue
		}
		w := s.at(i)
		if i >= f.last {
			switch {
			case w.is(classRel) && w.group < 0, isQuote(w.lower), w.lower == "since" && w.group < 0:
				return true
			case w.lower == "," && s.a.Tokens[min(s.first+i+1, len(s.a.Tokens)-1)].XPOS == "VBG":
				return true
			case w.lower == "when":
				n := s.at(i + 1)
				return !n.is(classPronoun) && n.time < 0 && !s.datedFrom(i)
			case w.is(classSub) && w.group < 0 && w.lower != "once" && w.lower != "as":
				return !s.oldFrom(i)
			}
		}
		if w.time >= 0 {
			if t := s.a.Times[w.time].Type; t == "DURATION" || t == "SET" || s.lately(w.time) && (i > f.last || s.stepsBack(i)) {
				continue
			}
			return false
		}
		if w.lower == "had" && w.group < 0 && (told || i == f.verb) {
			continue // "had breakfast with Tarn"
		}
		switch w.lower {
		case "had", "has", "have", "twice", "times", "last", "previous", "previously", "earlier", "former", "once", "ago", "since", "recent", "recently", "ever", "never", "history", "past", "when":
			return false
		}
	}
	return true
}

// toldLately reports whether the clause of f is what somebody said on a day that the
// sentence gives, so that "had" only puts into the past what was news then: "said on
// Wednesday that he had spoken with Brek".
func (s *sentence) toldLately(f *found) bool {
	const near = 8 // words
	begin := s.clauseBegin(f.first)
	if s.at(f.first).lower == "that" {
		begin = f.first
	}
	said, day := false, false
	for k := begin - 1; k >= max(0, begin-near); k-- {
		w := s.at(k)
		said = said || w.is(classSay) && w.group < 0
		day = day || w.time >= 0 && s.lately(w.time)
	}
	return said && day
}

// lastDays reports whether f is told to lie in the days before the document: "has met
// Tarn in recent days", "has called Tarn twice in three days".
func (s *sentence) lastDays(f *found) bool {
	const near = 4 // words
	if s.at(0).lower == "in" && s.at(1).lower == "recent" && (s.at(2).lower == "days" || s.at(2).lower == "hours") {
		return true
	}
	for i := f.last; i < min(len(s.words), f.last+near); i++ {
		if w := s.at(i).lower; (w == "days" || w == "hours") && s.at(i+1).lower == "ago" {
			return true
		}
		switch s.at(i).lower {
		case "in", "over", "within":
		default:
			continue
		}
		recent := false
		for k := i + 1; k < i+5; k++ {
			switch w := s.at(k); w.lower {
			case "recent", "last", "past":
				recent = true
			case "days", "hours", "minutes":
				return recent || s.at(i-1).lower == "twice" || s.at(i-1).lower == "times"
			default:
				if !w.is(classDet|classAdj) && w.time < 0 {
					return false
				}
			}
		}
	}
	return false
}

// tellsFrom returns the word from which the part of the sentence is read that tells of f:
// where its clause begins, behind a quotation that ends before it.
func (s *sentence) tellsFrom(f *found) int {
	begin := s.clauseBegin(f.first)
	if s.at(f.first).lower == "that" {
		begin = f.first + 1 // read as "that Brek"
	}
	if k := s.contentEnds(f); k > begin {
		begin = k // "The talks begin on Tuesday, Brek told a news conference"
	}
	for i := f.first - 1; i > begin; i-- { // what is said in quotation marks is another matter
		if isQuote(s.at(i).lower) {
			return i + 1
		}
		if w := s.at(i).lower; (w == "and" || w == "but") && s.at(i).group < 0 && s.at(i-1).lower == "," && s.verbBetween(begin, i) && (f.verb > f.first || s.verbBetween(i, f.first)) {
			return i + 1 // a clause of its own
		}
	}
	return begin
}

// verbBetween reports whether a finite verb in the past or present stands between words
// first and last.
func (s *sentence) verbBetween(first, last int) bool {
	for i := first; i < last; i++ {
		switch s.a.Tokens[s.first+i].XPOS {
		case "VBD", "VBN", "VBZ", "VBP", "MD":
			return true
		}
	}
	return false
}

func isQuote(w string) bool {
	switch w {
	case "”", "“", "''", "``", "\"":
		return true
	}
	return false
}

// pastAside returns the word behind the clause, set off by commas, that begins at word i
// and says more about who stands before it: ", who was elected in May,", ", elected in
// May,"; i where none does that ends before word end.
func (s *sentence) pastAside(i, end int) int {
	tag := s.a.Tokens[min(s.first+i+1, len(s.a.Tokens)-1)].XPOS
	if s.at(i).lower != "," || !s.at(i+1).is(classRel) && tag != "VBN" && tag != "VBG" {
		return i
	}
	for k := i + 2; k < end; k++ {
		if s.at(k).lower == "," && s.at(k).group < 0 {
			return k + 1
		}
	}
	return i
}

// lately reports whether the time is of the month before the document or the one after.
func (s *sentence) lately(time int32) bool {
	const days = 31
	published, t := published(s.a), s.a.Times[time].When
	return !t.Start.IsZero() && !published.IsZero() && t.Last().AddDays(days).Compare(published.First()) >= 0 && t.First().AddDays(-days).Compare(published.Last()) <= 0
}

// stepsBack reports whether the time at word i belongs to what came before or after the
// occasion: "after Tuesday's vote".
func (s *sentence) stepsBack(i int) bool {
	for k := i - 1; k >= max(0, i-5); k-- {
		switch w := s.at(k); w.lower {
		case "after", "before", "following", "ahead":
			return true
		}
	}
	return false
}

// datedFrom reports whether a date stands behind word i, oldFrom whether one that is not
// of the last weeks does.
func (s *sentence) datedFrom(i int) bool {
	for ; i < len(s.words); i++ {
		if s.at(i).time >= 0 {
			return true
		}
	}
	return false
}

func (s *sentence) oldFrom(i int) bool {
	for ; i < len(s.words); i++ {
		if t := s.at(i).time; t >= 0 && s.a.Times[t].Type == "DATE" && !s.lately(t) {
			return true
		}
	}
	return false
}

// remembered reports whether f is what somebody thinks back to, or did in an earlier
// life: "recalled her visit", "As a young officer, Brek met".
func (s *sentence) remembered(f *found) bool {
	k := s.clauseBegin(f.first) - 1
	if s.at(k).lower == "that" {
		k--
	}
	if remembers[s.at(k).lower] {
		return true
	}
	if f.verb < 0 && f.rule.anchor.kind == partNoun {
		b := s.nounBegin(f.anchor)
		if f.rule.left == leftOwner {
			b = s.ownedBegin(f.anchor)
		}
		if remembers[s.at(b-1).lower] {
			return true
		}
	}
	if s.longBefore(f) {
		return true
	}
	if s.at(0).lower != "as" {
		return false
	}
	for i := 1; i < max(f.first, f.verb); i++ {
		w := s.at(i)
		if w.lower == "," && w.time < 0 {
			return true
		}
		if w.time >= 0 || w.group < 0 && (s.a.Tokens[s.first+i].UPOS == "VERB" || w.is(classAux)) {
			return false // "As the army crossed the border, Brek met"
		}
	}
	return false
}

// longBefore reports whether the sentence begins with a time of which no date is told, and
// that may lie long back: "During the war,", "Months before the vote,", "Shortly after
// taking office,".
func (s *sentence) longBefore(f *found) bool {
	end := -1
	for i := 1; i < max(f.first, f.verb); i++ {
		if s.at(i).lower == "," && s.at(i).group < 0 {
			end = i
			break
		}
	}
	if end < 0 {
		return false
	}
	for i := range end {
		switch w := s.at(i); w.lower {
		case "during", "throughout":
			if i == 0 {
				switch s.at(end - 1).lower {
				case "war", "presidency", "term", "tenure", "administration", "premiership", "reign", "revolution", "occupation", "era", "career", "youth":
					return true
				}
			}
		case "months", "years", "decades", "month", "year", "decade", "weeks":
			switch s.at(i + 1).lower {
			case "before", "after", "earlier", "later":
				return i <= 2
			}
		case "after", "before", "since", "upon":
			switch n := s.at(i + 1).lower; n {
			case "taking", "becoming", "assuming", "winning", "joining":
				return true
			}
		}
	}
	return false
}

// remembers are verbs for telling of what is long past.
var remembers = map[string]bool{
	"recalled": true, "recalls": true, "recalling": true, "remembered": true, "remembers": true, "remembering": true, "recounted": true, "recounts": true,
	"recounting": true, "writes": true, "reminisced": true, "relived": true,
}

// shown reports whether the letter at word i is one that somebody has or shows, whenever
// it was written: "obtained a letter from Brek to Tarn", "released notes".
func (s *sentence) shown(i int) bool {
	for k := s.nounBegin(i) - 1; k > max(0, i-6); k-- {
		switch w := s.at(k); w.lower {
		case "obtained", "unearthed", "leaked", "found", "reprinted":
			return true
		case "released", "published", "disclosed", "posted":
			return strings.HasSuffix(s.at(i).lower, "s")
		default:
			if !w.is(classDet | classAdj) {
				return false
			}
		}
	}
	return false
}

// yearsAgo reports whether the sentences before s in its paragraph, back to the last one
// with a date, tell of years before the document's.
func (s *sentence) yearsAgo() bool {
	const reach, days = 3, 300 // sentences
	published := published(s.a)
	if published.IsZero() {
		return false
	}
	block, ok := s.a.Document.BlockAt(s.span.Start)
	for back := 1; back <= reach && s.index-back >= 0; back++ {
		before := s.a.Sentences[s.index-back].Span
		if ok && before.Start < block.Start {
			return false
		}
		dated, old := false, true
		first := sort.Search(len(s.a.Times), func(i int) bool { return s.a.Times[i].Start >= before.Start })
		for i := first; i < len(s.a.Times) && s.a.Times[i].Start < before.End; i++ {
			t := &s.a.Times[i]
			if t.Type != "DATE" || t.When.Start.IsZero() {
				continue
			}
			if !s.adverbial(s.index-back, t.Start) {
				continue
			}
			dated = true
			old = old && t.When.Last().AddDays(days).Compare(published.First()) < 0
		}
		if dated {
			return old
		}
	}
	return false
}

// onThatJourney returns when e, which has no date, took place by what the sentence or one
// of those before it tells of a journey: on the day of the journey, where "there" leads
// back to that; else, for an occasion at the journey's place, in the month of it. It is
// nil where no journey tells.
func (r *reader) onThatJourney(s *sentence, f *found, e *readout.Engagement, place *readout.Place) *readout.When {
	if e.When != nil || e.Status != readout.StatusOccurred || place == nil || e.Kind == readout.KindCall || e.Kind == readout.KindMessage || s.speaks(f.aGroup) || s.remembered(f) {
		return nil
	}
	const reach = 2 // sentences
	for i := len(r.occasions) - 1; i >= max(0, len(r.occasions)-4); i-- {
		o := &r.occasions[i]
		if o.Kind != readout.KindVisit || o.Status != readout.StatusOccurred || s.index-o.sentence > reach || o.When == nil || !o.When.Known() || sharedWith(o.Participants, e.Participants) == 0 || !samePlace(o.Place, place) {
			continue
		}
		when := readout.When{Start: o.When.Start.To(readout.PrecisionMonth), Basis: readout.BasisInferred}
		switch {
		case (s.at(0).lower == "there" || s.at(1).lower == "there") && s.index-o.sentence <= 1 && f.form&formPast != 0:
			when.Start, when.End = o.When.Start.To(readout.PrecisionDay), o.When.End
		case o.When.Last().To(readout.PrecisionMonth) != when.Start.To(readout.PrecisionMonth) && !o.When.End.IsZero():
			return nil
		}
		return &when
	}
	return nil
}

// adverbial reports whether the date at byte b of sentence i tells when what the sentence
// tells was, and is not beside somebody's name or after "since".
func (s *sentence) adverbial(i, b int) bool {
	for t := s.a.Sentences[i].First; t < s.a.Sentences[i].Last && s.a.Tokens[t].Start < b; t++ {
		w := lower(s.a.Text(s.a.Tokens[t].Span))
		if lexicon[w]&classRel != 0 || w == "since" || w == "of" && s.a.Tokens[t].End+1 == b {
			return false
		}
	}
	return true
}

// alsoThen returns the day of the occasion told of just before where f, which has no date,
// is told with "also" of the same people: "met Tarn in Cairo on Tuesday. She also met
// Solen." It is nil where f may be of another day: at another place, longer ago, or where
// the occasion before it lies weeks back.
func (r *reader) alsoThen(s *sentence, f *found, e *readout.Engagement, place *readout.Place) *readout.When {
	const reach, days = 2, 7 // sentences
	if e.When != nil || e.Status != readout.StatusOccurred || f.verb < 0 || !s.hasWord(f.first, f.verb, "also") && s.at(f.verb-1).lower != "also" || !s.news(f) {
		return nil
	}
	published := published(s.a)
	for i := len(r.occasions) - 1; i >= max(0, len(r.occasions)-4); i-- {
		o := &r.occasions[i]
		if s.index-o.sentence > reach || mergeClass(o.Kind) != mergeClass(e.Kind) || sharedWith(participants(&found{rule: f.rule, a: f.a}), o.Participants) == 0 {
			continue
		}
		if o.Status != readout.StatusOccurred || o.Background || o.When == nil || o.When.Open || o.When.Precision() < readout.PrecisionDay || !o.When.End.IsZero() || o.When.Start.AddDays(days).Compare(published) < 0 {
			return nil
		}
		if o.Place != nil && place != nil && !samePlace(o.Place, place) {
			return nil
		}
		return &readout.When{Start: o.When.Start.To(readout.PrecisionDay), Basis: readout.BasisInferred}
	}
	return nil
}

// movedOn reports whether the place is another than that of the occasion told of in the
// sentence before, so that its day is not that of what the sentence before tells.
func (r *reader) movedOn(s *sentence, place *readout.Place) bool {
	n := len(r.occasions)
	if n == 0 || place == nil {
		return false
	}
	o := &r.occasions[n-1]
	return s.index-o.sentence == 1 && o.Place != nil && !samePlace(o.Place, place)
}

// separate reports whether f is told to be another occasion than the one before: "a
// separate meeting", "another meeting".
func (s *sentence) separate(f *found) bool {
	if f.rule.anchor.kind != partNoun {
		return false
	}
	for k := f.anchor - 1; k >= max(0, f.anchor-3); k-- {
		switch w := s.at(k); w.lower {
		case "separate", "another":
			return true
		default:
			if !w.is(classAdj) || w.group >= 0 {
				return false
			}
		}
	}
	return false
}

// whenThere returns the month of a visit to come of which no date is told, where the story
// told of what the visitor is to do there, or of his visit to the place, with a date: "will
// meet Tarn in Cairo on 28 May … protests against Brek's visit to Cairo". It is nil where it
// didn't.
func (r *reader) whenThere(s *sentence, e *readout.Engagement) *readout.When {
	if e.Kind != readout.KindVisit || e.Status != readout.StatusPlanned || e.When != nil || e.Place == nil {
		return nil
	}
	const reach = 20 // sentences
	for i := len(r.occasions) - 1; i >= max(0, len(r.occasions)-lookBack); i-- {
		o := &r.occasions[i]
		if s.index-o.sentence > reach || o.Kind == readout.KindCall || o.Kind == readout.KindMessage || o.Place == nil || !samePlace(o.Place, e.Place) || sharedWith(o.Participants, e.Participants) == 0 {
			continue
		}
		if o.Status != readout.StatusPlanned || o.When == nil || !o.When.Known() || o.When.Precision() < readout.PrecisionMonth || o.When.Start.To(readout.PrecisionMonth) != o.When.Last().To(readout.PrecisionMonth) {
			return nil
		}
		return &readout.When{Start: o.When.Start.To(readout.PrecisionMonth), Basis: readout.BasisInferred}
	}
	return nil
}
