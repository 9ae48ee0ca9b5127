package timex

import (
	"fmt"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// lede returns the weekday that the story's first paragraphs tell of, 1 for
// Monday; 0 where they name none.
func (d *dater) lede() int {
	for i, e := range d.exprs {
		if e.kind == kCalendar && e.weekday > 0 && e.month == 0 && e.rel == relNone && d.place(i, e) == inStory && d.p.direction(e.first, e.last) <= 0 {
			return e.weekday
		}
	}
	return 0
}

// datelineDay returns the month and day of a dateline that has no year.
func (d *dater) datelineDay() (m, day int) {
	for i, e := range d.exprs {
		if i > 3 {
			break
		}
		if e.kind == kCalendar && e.month > 0 && e.day > 0 && e.year == 0 && d.place(i, e) == inDateline {
			return e.month, e.day
		}
	}
	return 0, 0
}

// written returns the day on which the story was written, from which it counts "today" and
// "on Tuesday": that of its dateline, where this is of the days before the document's date
// as the page gives it; else that date itself.
func (d *dater) written(day readout.Date) readout.Date {
	const late = 3 // days
	m, n := d.datelineDay()
	if n == 0 || day.Precision() < readout.PrecisionDay {
		return day
	}
	for back := 1; back <= late; back++ {
		x := day.To(readout.PrecisionDay).AddDays(-back)
		if _, xm, xd, _, _ := x.Parts(); xm == m && xd == n {
			return x
		}
	}
	return day
}

// yearOfDateline chooses the year of a dateline without one: the only one,
// within the terms of the office holders named, in which the day falls on the
// weekday that the story opens with, and none in which it falls on the next.
func (d *dater) yearOfDateline(when []interval, m, day, lede int, bounded bool, who string) *readout.Dating {
	if !bounded || lede == 0 {
		return nil
	}
	var same, next []readout.Date
	for _, iv := range when {
		if iv.from.IsZero() {
			return nil
		}
		y0, _, _, _, _ := iv.from.Parts()
		y1 := y0 + 40
		if !iv.to.IsZero() {
			y1, _, _, _, _ = iv.to.Parts()
		}
		for y := y0; y <= y1; y++ {
			x := readout.Day(y, m, day)
			w, ok := x.Weekday()
			if !ok || x.Compare(iv.from) < 0 || !iv.to.IsZero() && x.Compare(iv.to) > 0 {
				continue
			}
			switch (isoWeekday(w) - lede + 7) % 7 {
			case 0:
				same = append(same, x)
			case 1:
				next = append(next, x)
			}
		}
	}
	if len(same) != 1 || len(next) != 0 {
		return nil
	}
	return &readout.Dating{
		Date: same[0], Basis: readout.BasisInferred,
		Why: fmt.Sprintf("The dateline says %s, the story opens on a %s, and of the years in which %s only %d has that day so.",
			strings.TrimSuffix(same[0].Human(), " "+pad(yearIn(same[0]), 4)), weekdayName(lede), who, yearIn(same[0])),
	}
}

func yearIn(x readout.Date) int { y, _, _, _, _ := x.Parts(); return y }

func weekdayName(n int) string {
	return [...]string{"", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}[n]
}

// since reads how long something has gone on that the text dates: "the
// 14-month war" that began with "the attack of 7 October 2023". It gives a
// month, or the year where the days that are left span more.
func (d *dater) since(when []interval, lede int) *readout.Dating {
	var began readout.Date
	for i, e := range d.exprs {
		if e.kind != kCalendar || e.year == 0 || e.month == 0 || e.day == 0 || d.place(i, e) != inStory {
			continue
		}
		if !d.near(e, "since", "began", "start", "started", "erupted", "attack", "invasion", "invaded", "broke", "launched") {
			continue
		}
		day := readout.Day(e.year, e.month, e.day)
		if !began.IsZero() && began != day {
			return nil
		}
		began = day
	}
	if began.IsZero() {
		return nil
	}
	for _, e := range d.exprs {
		if e.kind != kDuration || e.n2 == unknown || e.n2%2 != 0 || e.n2 > 400 || e.unit != uMonth && e.unit != uYear || !d.p.at(e.last-2).hyphen() {
			continue
		}
		switch d.p.lower(e.last) {
		case "war", "conflict", "offensive", "campaign", "siege", "invasion", "occupation", "fighting", "crisis", "uprising":
		default:
			continue
		}
		n := e.n2 / 2
		if e.unit == uYear {
			n *= 12
		}
		when = meet(when, []interval{{addMonths(began, n), addMonths(began, n+1).AddDays(-1)}})
		if e.unit == uYear {
			return nil
		}
		if len(when) != 1 || when[0].from.IsZero() || when[0].to.IsZero() {
			return nil
		}
		from, to := when[0].from, when[0].to
		if lede > 0 {
			// Only days on the weekday that the story opens with.
			for w, ok := from.Weekday(); ok && isoWeekday(w) != lede && from.Compare(to) < 0; w, ok = from.Weekday() {
				from = from.AddDays(1)
			}
			for w, ok := to.Weekday(); ok && isoWeekday(w) != lede && from.Compare(to) < 0; w, ok = to.Weekday() {
				to = to.AddDays(-1)
			}
		}
		why := fmt.Sprintf("The text speaks of a %s %s that began on %s.", d.p.text[d.p.items[e.first].start:d.p.items[e.last-1].end], d.p.lower(e.last), began.Human())
		for _, p := range []readout.Precision{readout.PrecisionMonth, readout.PrecisionYear} {
			if x := from.To(p); x == to.To(p) {
				return &readout.Dating{Date: x, Basis: readout.BasisInferred, Why: why}
			}
		}
	}
	return nil
}

func addMonths(d readout.Date, n int) readout.Date {
	y, m, day, _, _ := d.Parts()
	t := y*12 + m - 1 + n
	for ; day > 27; day-- {
		if x := readout.Day(t/12, t%12+1, day); !x.IsZero() {
			return x
		}
	}
	return readout.Day(t/12, t%12+1, day)
}

// near reports whether one of the words stands in the sentence around e.
func (d *dater) near(e expr, words ...string) bool {
	for k := e.first - 1; k >= 0 && k > e.first-12 && !d.p.items[k].sentenceMark(); k-- {
		if slices.Contains(words, d.p.lower(k)) {
			return true
		}
	}
	for k := e.last; k < len(d.p.items) && k < e.last+8 && !d.p.items[k].sentenceMark(); k++ {
		if slices.Contains(words, d.p.lower(k)) {
			return true
		}
	}
	return false
}

// ledeDate takes a full date with its weekday in the opening for the story's
// news: the document is of that day or one of the next few, which gives the
// month where all of these lie in it.
func (d *dater) ledeDate() *readout.Dating {
	for i, e := range d.exprs {
		if i > 5 || e.first > 80 {
			break
		}
		if e.kind == kCalendar && e.weekday > 0 && e.year > 0 && e.day > 0 && d.place(i, e) == inStory && d.p.direction(e.first, e.last) < 0 {
			day := readout.Day(e.year, e.month, e.day)
			w, ok := day.Weekday()
			if ok && isoWeekday(w) == e.weekday && day.AddDays(3).To(readout.PrecisionMonth) == day.To(readout.PrecisionMonth) {
				return &readout.Dating{Date: day.To(readout.PrecisionMonth), Basis: readout.BasisInferred, Why: fmt.Sprintf("The story opens with what happened on %s, %s.", weekdayName(e.weekday), day.Human())}
			}
		}
	}
	return nil
}
