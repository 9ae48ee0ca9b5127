package timex

import (
	"time"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

func (r *resolver) relYear(x rel) int {
	a := r.anchorDate()
	if a.IsZero() {
		return 0
	}
	y, _, _, _, _ := a.Parts()
	switch x {
	case relLast:
		return y - 1
	case relNext:
		return y + 1
	case relSame:
		if fy, _, _, _, _ := r.focus.Parts(); fy > 0 {
			return fy
		}
	}
	return y
}

// yearOf chooses the year of a month, day or season that comes without one.
func (r *resolver) yearOf(e expr) int {
	a := r.anchorDate()
	if a.IsZero() {
		return 0
	}
	ay, am, _, _, _ := a.Parts()
	if r.p.narrative && !r.focus.IsZero() {
		if am == 0 {
			return ay
		}
		m := e.month
		if e.season > 0 {
			m = seasonMonth(e.season)
		}
		// The story goes on: a month long before the last one is the next year's.
		switch {
		case m < am-7:
			return ay + 1
		case m > am+9:
			return ay - 1
		}
		return ay
	}
	if am == 0 {
		return ay
	}
	if e.weekday > 0 && e.day > 0 {
		for _, y := range []int{ay, ay - 1, ay + 1} {
			if w, ok := readout.Day(y, e.month, e.day).Weekday(); ok && isoWeekday(w) == e.weekday {
				return y
			}
		}
		return ay
	}
	m := e.month
	if e.season > 0 {
		m = seasonMonth(e.season)
	}
	switch e.rel {
	case relLast:
		if m < am || m == am && e.season > 0 && e.season != sWinter {
			if e.month > 0 || m+2 < am {
				return ay
			}
		}
		return ay - 1
	case relNext:
		if m > am {
			return ay
		}
		return ay + 1
	case relThis:
		return ay
	case relSame:
		if fy, _, _, _, _ := r.focus.Parts(); fy > 0 {
			return fy
		}
		return ay
	}
	if e.month == 9 && e.day == 11 && (ay > 2001 || ay == 2001 && am >= 9) && attacks[r.p.lower(e.last)] {
		return 2001
	}
	dir := r.p.direction(e.first, e.last)
	if e.day > 0 {
		// The nearest such day, on the side that the words point to.
		day := func(y int) readout.Date { return readout.Day(y, e.month, e.day) }
		dist := func(y int) int {
			if day(y).IsZero() {
				return 1 << 20
			}
			n := int(day(y).Time().Sub(a.Time()).Hours() / 24)
			return n
		}
		best, bestCost := ay, 1<<30
		for _, y := range []int{ay, ay - 1, ay + 1} {
			n := dist(y)
			cost := n
			if n < 0 {
				cost = -n
			}
			if dir > 0 && n < 0 || dir < 0 && n > 0 {
				cost += 200
			}
			if dir == 0 && n > 60 {
				cost += 100
			}
			if cost < bestCost {
				best, bestCost = y, cost
			}
		}
		return best
	}
	diff := m - am
	switch {
	case dir > 0:
		if diff < 0 && diff < -2 || diff < 0 && e.season == 0 && diff < -1 {
			return ay + 1
		}
		return ay
	case dir < 0 || e.season > 0 || diff > 4:
		if diff > 0 {
			return ay - 1
		}
		return ay
	}
	if diff > 2 {
		return ay - 1
	}
	return ay
}

// attacks are the words after "Sept. 11" that make it the one of 2001.
var attacks = wordset.Of(`attack attacks terror terrorist hijackers hijackings commission`)

func seasonMonth(s int32) int { return [...]int{sSpring: 3, sSummer: 6, sAutumn: 9, sWinter: 12}[s] }

func seasonWhen(y int, s int32, b readout.Basis) readout.When {
	if s == sWinter {
		// Which of the two winters that touch the year is not told.
		return readout.When{Start: readout.Year(y), Basis: b}
	}
	m := seasonMonth(s)
	return readout.When{Start: readout.Month(y, m), End: readout.Month(y, m+2), Basis: b}
}

func isoWeekday(w time.Weekday) int {
	if w == time.Sunday {
		return 7
	}
	return int(w)
}

// weekdayOf resolves a weekday without a date.
func (r *resolver) weekdayOf(e expr) readout.Date {
	a := r.dct
	if r.p.narrative && r.focus.Precision() >= readout.PrecisionDay {
		a = r.focus
	}
	if a.Precision() < readout.PrecisionDay {
		return readout.Date{}
	}
	w, _ := a.Weekday()
	ahead := (e.weekday - isoWeekday(w) + 7) % 7
	switch e.rel {
	case relLast:
		// "Last Monday" is one of the week before: of its own week a text says "on Monday".
		if e.weekday < isoWeekday(w) {
			return a.AddDays(ahead - 14)
		}
		if ahead == 0 {
			return a.AddDays(-7)
		}
		return a.AddDays(ahead - 7)
	case relNext:
		if ahead == 0 {
			return a.AddDays(7)
		}
		return a.AddDays(ahead)
	case relThis:
		dir := r.p.direction(e.first, e.last)
		if dir < 0 && ahead > 0 {
			return a.AddDays(ahead - 7)
		}
		return a.AddDays(ahead)
	}
	if w, ok := r.from.Weekday(); ok {
		return r.from.AddDays((e.weekday - isoWeekday(w) + 7) % 7)
	}
	if ahead == 0 {
		return a.AddDays(0)
	}
	if r.p.direction(e.first, e.last) > 0 {
		return a.AddDays(ahead)
	}
	return a.AddDays(ahead - 7)
}

func (r *resolver) quarterYear(q int) int {
	a := r.anchorDate()
	if a.Precision() < readout.PrecisionMonth {
		y, _, _, _, _ := a.Parts()
		return y
	}
	y, m, _, _, _ := a.Parts()
	now := (m + 2) / 3
	if q > now && q-now >= 2 {
		return y - 1
	}
	return y
}

func (r *resolver) weekendOf(e expr) value {
	a := r.dct
	if a.Precision() < readout.PrecisionDay {
		return value{typ: "DATE", val: "XXXX-WXX-WE"}
	}
	w, _ := a.Weekday()
	sat := a.AddDays(6 - isoWeekday(w))
	switch {
	case e.rel == relLast:
		sat = sat.AddDays(-7)
	case e.rel == relNext:
		if isoWeekday(w) >= 6 {
			sat = sat.AddDays(7)
		}
	case isoWeekday(w) <= 5:
		if d := r.p.direction(e.first, e.last); d < 0 || d == 0 && isoWeekday(w) <= 3 {
			sat = sat.AddDays(-7)
		}
	}
	return weekendValue(sat, readout.BasisResolved)
}

func weekendValue(d readout.Date, b readout.Basis) value {
	w, _ := d.Weekday()
	sat := d.AddDays(6 - isoWeekday(w))
	y, n := sat.Time().ISOWeek()
	return value{
		typ: "DATE", val: pad(y, 4) + "-W" + pad(n, 2) + "-WE", date: sat,
		when: readout.When{Start: sat, End: sat.AddDays(1), Basis: b},
	}
}

func weekValue(d readout.Date, b readout.Basis) value {
	if d.IsZero() {
		return value{typ: "DATE", val: "XXXX-WXX"}
	}
	w, _ := d.Weekday()
	mon := d.AddDays(1 - isoWeekday(w))
	y, n := mon.Time().ISOWeek()
	return value{
		typ: "DATE", val: pad(y, 4) + "-W" + pad(n, 2), date: mon,
		when: readout.When{Start: mon, End: mon.AddDays(6), Basis: b},
	}
}

// decadeValue is the value of the ten years from n*10.
func decadeValue(n int, b readout.Basis) value {
	if n < 1 || n > 999 {
		return value{typ: "DATE", val: "XXX"}
	}
	return value{
		typ: "DATE", val: pad(n, 3),
		when: readout.When{Start: readout.Year(n * 10), End: readout.Year(n*10 + 9), Basis: b},
	}
}

func (r *resolver) holidayValue(e expr, y int, b readout.Basis) value {
	v := value{typ: "DATE"}
	if y == 0 {
		a := r.anchorDate()
		if a.IsZero() {
			d := holidayDay(e.holiday, 2000)
			switch e.holiday {
			case hChristmas, hChristmasEve, hBoxing, hNewYear, hNewYearEve, hHalloween, hValentine, hMayDay, hIndependence, hVeterans:
				v.val = "XXXX" + d.String()[4:]
			default:
				v.val = "XXXX-XX-XX"
			}
			return v
		}
		ay, am, _, _, _ := a.Parts()
		y = ay
		h := holidayDay(e.holiday, y)
		if am > 0 && !h.IsZero() {
			days := int(h.Time().Sub(a.Time()).Hours() / 24)
			dir := r.p.direction(e.first, e.last)
			switch {
			case e.rel == relLast && days >= 0:
				y--
			case e.rel == relNext && days <= 0:
				y++
			case e.rel == relNone && dir > 0 && days < -31:
				y++
			case e.rel == relNone && dir < 0 && days > 0:
				y--
			case e.rel == relNone && dir == 0 && days > 120:
				y--
			}
		}
	}
	d := holidayDay(e.holiday, y)
	if d.IsZero() {
		v.val = "XXXX-XX-XX"
		return v
	}
	v.val, v.date = d.String(), d
	v.when = readout.When{Start: d, Basis: b}
	return v
}
