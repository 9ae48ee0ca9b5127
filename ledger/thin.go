package ledger

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// Bounds of a statement that only points back: words of meaning, and characters from
// the sentence in which it stands to the next.
const (
	thinWords = 2
	thinNear  = 4
)

// pointing are words with which a content begins that points back to what was told
// before: "the charge", "it", "having lied".
var pointing = wordset.Of("the this these those it its his her their any such having")

// thin reports whether a statement says little by itself: a verb that takes a stand
// and a noun or pronoun that points back ("denied the charge", "defended it").
func (s *saying) thin() bool {
	c := s.cells[0].statement
	if c.Form != readout.FormIndirect || len(s.cells) > 1 || len(c.Content) != 1 || len(s.meaning) > thinWords || len(c.Cue) == 0 {
		return false
	}
	if around := Fold(s.cells[0].tellings[0].Report.Evidence()[0].Text()) + " "; strings.Contains(around, " again ") || strings.Contains(around, " once more ") {
		return false
	}
	first, _, _ := strings.Cut(s.text, " ")
	return pointing[first] && !slices.ContainsFunc(sentenceOf(c.Cue[0].Text()).meaning, func(m weighed) bool { return plainCues[m.stem] })
}

// goesOn returns the statement of the same document and speaker in which a thin one
// goes on: in its sentence, or in the next; nil for none.
func (s *saying) goesOn(all []*saying) *saying {
	var next *saying
	at := func(x *saying) readout.Span { return x.cells[0].tellings[0].Report.Evidence()[0].CodePoints() }
	mine := at(s)
	for _, o := range all {
		if o == s || o.thin() || !within(s.cells[0], o.cells[0]) || !s.cells[0].meets(o.cells[0]) || len(o.cells) > 1 || o.cells[0].speaker != s.cells[0].speaker {
			continue
		}
		if there := at(o); (there.Start == mine.Start || there.Start >= mine.End && there.Start <= mine.End+thinNear) &&
			(next == nil || there.Start < at(next).Start || there.Start == at(next).Start && o.compare(next) < 0) {
			next = o
		}
	}
	return next
}
