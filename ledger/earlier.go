package ledger

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// toldLater is how many days after words were said a document tells of them as earlier
// ones.
const toldLater = 2

// toldEarlier reports whether the later of two documents tells of words as said some
// time before it.
func (c *cell) toldEarlier(o *cell) bool {
	if o.published.Start.Compare(c.published.Start) > 0 {
		c = o
	}
	return c.earlier()
}

// saidAfter reports whether a statement is told to have been made after the document
// of another, or on another day than that.
func (c *cell) saidAfter(o *cell) bool {
	d := c.statement.SaidAt
	if d == nil || d.Date.Precision() < readout.PrecisionDay {
		return false
	}
	day := readout.When{Start: d.Date}
	if e := o.statement.SaidAt; e != nil && e.Date.Precision() >= readout.PrecisionDay {
		return apart(day, readout.When{Start: e.Date}) > 1
	}
	return !o.published.Start.IsZero() && d.Date.Compare(o.published.Start) > 0 && apart(day, o.published) > 1
}

// again reports whether a statement is told as one that was made before.
func again(s *readout.Statement) bool {
	return slices.ContainsFunc(s.Cue, func(ev readout.Evidence) bool {
		return slices.ContainsFunc(strings.Fields(Fold(ev.Text())), func(w string) bool { return saidAgain[w] })
	})
}

// saidAgain are verbs for saying what was said before.
var saidAgain = wordset.Of("repeat repeats repeated repeating reiterate reiterates reiterated reiterating remind reminds reminded renew renews renewed recall recalls recalled")

// earlier reports whether a document tells of words as said some time before it.
func (c *cell) earlier() bool {
	s := c.statement
	if d := s.SaidAt; d != nil {
		if d.Date.Precision() < readout.PrecisionDay || !c.published.Start.IsZero() && apart(readout.When{Start: d.Date}, c.published) > toldLater {
			return true
		}
	}
	if len(s.Cue) > 0 {
		if first, _, _ := strings.Cut(Fold(s.Cue[0].Text()), " "); first == "had" || first == "has" || first == "have" {
			return true
		}
	}
	around := c.tellings[0].Report.Evidence()[0].Text()
	for _, ev := range s.Content {
		around = strings.Replace(around, ev.Text(), " ", 1)
	}
	around = " " + Fold(around) + " "
	return slices.ContainsFunc(earlierWords, func(w string) bool { return strings.Contains(around, " "+w+" ") })
}

// earlierWords tell beside words that these were said some time before.
var earlierWords = []string{
	"then", "at the time", "at that time", "at first", "earlier", "ago", "last week", "last month", "last year", "that day",
	"on the day", "on the first day", "previously", "before", "during the", "after the", "had",
}
