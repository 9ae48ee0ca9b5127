package timex

import (
	"time"

	"github.com/readout-dev/readout"
)

// holidayDay returns the day of a holiday in a year, by its rule: a fixed day,
// the nth weekday of a month, or counted from Easter. The zero Date where the
// rule needs a country that the name doesn't give.
func holidayDay(h int32, y int) readout.Date {
	switch h {
	case hChristmas:
		return readout.Day(y, 12, 25)
	case hChristmasEve:
		return readout.Day(y, 12, 24)
	case hBoxing:
		return readout.Day(y, 12, 26)
	case hNewYear:
		return readout.Day(y, 1, 1)
	case hNewYearEve:
		return readout.Day(y, 12, 31)
	case hHalloween:
		return readout.Day(y, 10, 31)
	case hValentine:
		return readout.Day(y, 2, 14)
	case hMayDay:
		return readout.Day(y, 5, 1)
	case hIndependence:
		return readout.Day(y, 7, 4)
	case hVeterans:
		return readout.Day(y, 11, 11)
	case hEaster:
		return easter(y)
	case hGoodFriday:
		return easter(y).AddDays(-2)
	case hPalmSunday:
		return easter(y).AddDays(-7)
	case hAshWednesday:
		return easter(y).AddDays(-46)
	case hEasterMonday:
		return easter(y).AddDays(1)
	case hPentecost:
		return easter(y).AddDays(49)
	case hThanksgiving:
		return nthWeekday(y, 11, time.Thursday, 4)
	case hLabor:
		return nthWeekday(y, 9, time.Monday, 1)
	case hMemorial:
		return lastWeekday(y, 5, time.Monday)
	case hMartinLutherKing:
		return nthWeekday(y, 1, time.Monday, 3)
	case hPresidents:
		return nthWeekday(y, 2, time.Monday, 3)
	case hColumbus:
		return nthWeekday(y, 10, time.Monday, 2)
	case hElection:
		// The Tuesday after the first Monday of November.
		return nthWeekday(y, 11, time.Monday, 1).AddDays(1)
	}
	return readout.Date{}
}

func nthWeekday(y, m int, w time.Weekday, n int) readout.Date {
	d := readout.Day(y, m, 1)
	first, ok := d.Weekday()
	if !ok {
		return readout.Date{}
	}
	return d.AddDays((int(w)-int(first)+7)%7 + 7*(n-1))
}

func lastWeekday(y, m int, w time.Weekday) readout.Date {
	d := readout.Month(y, m).Last()
	last, ok := d.Weekday()
	if !ok {
		return readout.Date{}
	}
	return d.AddDays(-((int(last) - int(w) + 7) % 7))
}

// easter returns Easter Sunday of the Gregorian calendar, by the anonymous
// algorithm that Meeus gives (Astronomical Algorithms, chapter 8).
func easter(y int) readout.Date {
	a, b, c := y%19, y/100, y%100
	d, e := b/4, b%4
	f := (b + 8) / 25
	g := (b - f + 1) / 3
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return readout.Day(y, n/31, n%31+1)
}

// holiday reads a day's name: "Christmas Eve", "New Year's Day", "Thanksgiving".
func (p *parser) holiday(i int) expr {
	it := p.at(i)
	if !it.has(capital) {
		return expr{}
	}
	e := expr{first: i, last: i + 1, kind: kCalendar}
	switch {
	case it.is(cHoliday):
		e.holiday = it.v
		next := p.at(i + 1)
		switch {
		case next.word(wEve) && it.v == hChristmas:
			e.holiday, e.last = hChristmasEve, i+2
		case it.v == hEaster && next.is(cWeekday) && next.v == 1:
			e.holiday, e.last = hEasterMonday, i+2
		case it.v == hEaster && next.is(cWeekday) && next.v == 7, next.is(cUnit) && next.v == uDay && next.has(capital):
			e.last = i + 2
		}
	case it.is(cOther) || it.is(cWeekday) || it.is(cMonth):
		e.holiday, e.last = p.holidayWords(i)
		if e.holiday == 0 {
			return expr{}
		}
	default:
		return expr{}
	}
	if y, bc, k, ok := p.yearAfter(e.last); ok {
		e.year, e.bc, e.last = y, bc, k
	}
	return e
}

// holidayWords reads names of more than one word.
func (p *parser) holidayWords(i int) (h int32, j int) {
	day := func(k int) bool { return p.unitIs(k, uDay) && p.at(k).has(capital) }
	// An 's in between.
	k := i + 1
	if p.at(k).apostrophe() {
		k++
		if p.lower(k) == "s" && !p.at(k).has(spaced) {
			k++
		}
	}
	switch p.lower(i) {
	case "new":
		if y := p.at(i + 1); y.is(cUnit) && y.v == uYear && y.has(capital) {
			k = i + 2
			if p.at(k).apostrophe() && p.lower(k+1) == "s" {
				k += 2
			}
			if p.at(k).word(wEve) {
				return hNewYearEve, k + 1
			}
			if day(k) {
				return hNewYear, k + 1
			}
		}
	case "boxing":
		if day(k) {
			return hBoxing, k + 1
		}
	case "valentine":
		if day(k) {
			return hValentine, k + 1
		}
	case "independence":
		if day(k) {
			return hIndependence, k + 1
		}
	case "labor":
		if day(k) {
			return hLabor, k + 1
		}
	case "memorial":
		if day(k) {
			return hMemorial, k + 1
		}
	case "veterans":
		if day(k) {
			return hVeterans, k + 1
		}
	case "election":
		if day(k) {
			return hElection, k + 1
		}
	case "columbus":
		if day(k) {
			return hColumbus, k + 1
		}
	case "may":
		if day(k) {
			return hMayDay, k + 1
		}
	case "good":
		if p.at(k).is(cWeekday) && p.at(k).v == 5 {
			return hGoodFriday, k + 1
		}
	case "palm":
		if p.at(k).is(cWeekday) && p.at(k).v == 7 {
			return hPalmSunday, k + 1
		}
	case "ash":
		if p.at(k).is(cWeekday) && p.at(k).v == 3 {
			return hAshWednesday, k + 1
		}
	}
	return 0, i
}
