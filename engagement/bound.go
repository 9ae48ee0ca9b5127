package engagement

import (
	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/timex"
)

// bounded returns the side of a date on which the occasion of f lies where its
// words give no more: "will meet after the 5th", "is to visit Cairo by Friday",
// "has been in Cairo since Tuesday"; nil where they give no such date.
//
// Something under way is bounded by when it began; something planned by nothing
// that has passed, something held by nothing to come. What did not take place,
// or was called off, is bounded by nothing: the date says until when that held.
func (s *sentence) bounded(f *found, status readout.Status, published readout.Date) *readout.When {
	at := s.boundary(f)
	if at < 0 || s.at(at).time < 0 {
		return nil
	}
	t := s.a.Times[s.at(at).time]
	w, ok := timex.Bound(s.a, t)
	if !ok {
		return nil
	}
	since := s.at(at-1).lower == "since" || s.at(at-2).lower == "since"
	day := published.To(readout.PrecisionDay)
	passed := day.Precision() == readout.PrecisionDay && t.When.Last().Compare(day) < 0
	ahead := day.Precision() == readout.PrecisionDay && t.When.First().Compare(day) > 0
	switch status {
	case readout.StatusPlanned, readout.StatusProposed:
		ok = !since && !passed
	case readout.StatusUnderWay:
		ok = since && !ahead
	case readout.StatusOccurred:
		ok = !since && !ahead && s.own(f, t.Span)
	default:
		ok = false
	}
	if !ok {
		return nil
	}
	return &w
}

// boundary returns the first word of a date that a preposition of time puts
// right behind the words of f, or at the head of its sentence; -1 for none.
func (s *sentence) boundary(f *found) int {
	for i := f.last; i < min(len(s.words), f.last+8); i++ {
		if n := s.boundWords(i); n > 0 {
			return i + n
		}
		w := s.at(i)
		if w.group < 0 && (!w.upper || w.time >= 0) && !w.is(classPrep|classDet) && (f.rule.anchor.kind != partNoun || !held[w.lower]) {
			break
		}
	}
	if n := s.boundWords(0); n > 0 {
		// "After the 5th, Brek will meet Tarn": no clause between.
		i := n
		for ; i < len(s.words) && s.at(i).lower != ","; i++ {
			if s.at(i).time < 0 {
				return -1
			}
		}
		if s.clauseBegin(f.first) <= i+1 {
			return n
		}
	}
	return -1
}

// held are the words that say of a noun that it takes place.
var held = map[string]bool{
	"is": true, "are": true, "was": true, "were": true, "will": true, "to": true, "be": true, "been": true, "being": true, "has": true, "have": true,
	"held": true, "take": true, "place": true, "expected": true, "planned": true, "due": true, "scheduled": true, "set": true, "likely": true,
	"resume": true, "begin": true, "start": true, "continue": true, "convene": true, "under": true, "way": true,
}

// boundWords returns how many words from word i on are a preposition of time
// with a date right behind it, which makes of the date a bound; 0 for none.
func (s *sentence) boundWords(i int) int {
	n := 1
	switch s.at(i).lower {
	case "after", "before", "by", "since":
	case "ahead", "prior":
		n = 2
	case "no", "not":
		if n = 2; s.at(i+2).lower == "than" {
			n = 3
		}
	default:
		return 0
	}
	if s.at(i+n).lower == "the" && s.at(i+n).time < 0 {
		n++
	}
	if s.at(i+n).time < 0 {
		return 0
	}
	return n
}
