package timex

import (
	"fmt"
	"strings"

	"github.com/readout-dev/readout"
)

// dater works out when a document was published from what its text and
// metadata say.
type dater struct {
	a     *readout.Annotation
	p     *parser
	exprs []expr
}

// clue is a date that something states to be the document's.
type clue struct {
	date readout.Date
	why  string
}

// published returns the document's date: that of its metadata, where no dated
// line of the text contradicts it; else what the address, a crawler's line or
// a dateline states; else what follows from a dateline without a year, the
// weekdays of the story and the terms of the office holders it names, or from
// an interval that the text dates. Nil where the evidence is thin or contradictory.
func (d *dater) published() *readout.Dating {
	stated := d.stated()
	if meta := d.a.Document.Published; meta != nil && !meta.Date.IsZero() {
		for _, c := range stated {
			if n := daysApart(meta.Date, c.date); n > 31 {
				return contradiction(meta.Date, c)
			}
		}
		return meta
	}
	for i, c := range stated {
		for _, e := range stated[i+1:] {
			if daysApart(c.date, e.date) > 7 {
				return contradiction(c.date, e)
			}
		}
	}
	if len(stated) > 0 {
		best := stated[0]
		for _, c := range stated[1:] {
			if c.date.Precision() > best.date.Precision() && c.date.MayEqual(best.date) {
				best = c
			}
		}
		if low, why := d.lower(); !low.IsZero() && best.date.Last().Compare(low.AddDays(-1)) < 0 {
			return contradiction(best.date, clue{low, why})
		}
		return &readout.Dating{Date: best.date, Basis: readout.BasisStated, Why: best.why}
	}
	return d.inferred()
}

// contradiction keeps what two dates that can't both be the document's have in
// common: a year or month, or nothing.
func contradiction(a readout.Date, c clue) *readout.Dating {
	for _, p := range []readout.Precision{readout.PrecisionMonth, readout.PrecisionYear} {
		if x := a.To(p); x == c.date.To(p) && x.Precision() == p {
			return &readout.Dating{Date: x, Basis: readout.BasisInferred, Why: fmt.Sprintf("%s, which agrees with %s in no more than this.", c.why, a)}
		}
	}
	return nil
}

// daysApart returns how many days lie at least between two dates.
func daysApart(a, b readout.Date) int {
	if a.MayEqual(b) || a.IsZero() || b.IsZero() {
		return 0
	}
	if a.Compare(b) > 0 {
		a, b = b, a
	}
	return int(b.First().Time().Sub(a.Last().Time()).Hours() / 24)
}

// lower returns the last day that the text speaks of as past, stated with its
// year: the document is no older.
func (d *dater) lower() (readout.Date, string) {
	var low readout.Date
	for i, e := range d.exprs {
		if e.kind != kCalendar || e.year == 0 || e.bc || e.scale != 0 || e.year > 2200 {
			continue
		}
		if e.day == 0 && e.month == 0 && (d.p.at(e.last).is(cOther) || d.p.at(e.first-1).is(cWord) && (d.p.at(e.first-1).v == wBy || d.p.at(e.first-1).v == wUntil || d.p.at(e.first-1).v == wThe || d.p.at(e.first-1).v == wFor || d.p.at(e.first-1).v == wTo)) {
			continue
		}
		if d.p.direction(e.first, e.last) >= 0 {
			continue
		}
		if at := d.place(i, e); at == inUpdate || at == inBareLine {
			continue
		}
		day := readout.Year(e.year)
		if e.month > 0 {
			day = readout.Month(e.year, e.month)
		}
		if e.day > 0 {
			day = readout.Day(e.year, e.month, e.day)
		}
		if f := day.First(); !f.IsZero() && (low.IsZero() || f.Compare(low) > 0) {
			low = f
		}
	}
	if low.IsZero() {
		return low, ""
	}
	return low, fmt.Sprintf("The text tells of %s as past", low.Human())
}

// interval is a run of days, both ends in; a zero end is open.
type interval struct{ from, to readout.Date }

func (iv interval) human() string { return readout.When{Start: iv.from, End: iv.to}.Human() }

func meet(a, b []interval) []interval {
	var out []interval
	for _, x := range a {
		for _, y := range b {
			z := x
			if z.from.IsZero() || !y.from.IsZero() && y.from.Compare(z.from) > 0 {
				z.from = y.from
			}
			if z.to.IsZero() || !y.to.IsZero() && y.to.Compare(z.to) < 0 {
				z.to = y.to
			}
			if z.from.IsZero() || z.to.IsZero() || z.from.Compare(z.to) <= 0 {
				out = append(out, z)
			}
		}
	}
	return out
}

// inferred works the date out from several facts of the text.
func (d *dater) inferred() *readout.Dating {
	when, who, bounded := d.holders()
	if when == nil {
		return nil // two holders who never held office at one time
	}
	low, lowWhy := d.lower()
	if !low.IsZero() {
		when = meet(when, []interval{{from: low.AddDays(-1)}})
		if len(when) == 0 {
			return nil
		}
	}
	lede := d.lede()
	if m, day := d.datelineDay(); day > 0 {
		return d.yearOfDateline(when, m, day, lede, bounded, who)
	}
	if g := d.since(when, lede); g != nil {
		return g
	}
	if g := d.ledeDate(); g != nil {
		return g
	}
	// What the bounds alone leave. Terms that meet in a few days only are those
	// of a holder and the next: one of them is called so in memory.
	const shortTime = 60
	if len(when) == 1 && bounded && !when[0].from.IsZero() && !when[0].to.IsZero() && daysApart(when[0].from, when[0].to) >= shortTime {
		for _, p := range []readout.Precision{readout.PrecisionMonth, readout.PrecisionYear} {
			if x := when[0].from.To(p); x == when[0].to.To(p) {
				why := fmt.Sprintf("Of the time in which %s, what else the text says leaves %s", who, when[0].human())
				if !low.IsZero() && low.Compare(when[0].from.AddDays(1)) >= 0 {
					why += "; " + strings.ToLower(lowWhy[:1]) + lowWhy[1:]
				}
				return &readout.Dating{Date: x, Basis: readout.BasisInferred, Why: why + "."}
			}
		}
	}
	return nil
}
