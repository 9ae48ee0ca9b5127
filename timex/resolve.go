package timex

import (
	"strconv"
	"time"

	"github.com/readout-dev/readout"
)

// resolver gives expressions their values, in the order of the text.
type resolver struct {
	p   *parser
	dct readout.Date // the document's date, zero if unknown
	// focus is the last date that the text spoke of, and focusQuarter the
	// quarter where it was one.
	focus        readout.Date
	focusQuarter int
	// from is the first day of the interval whose last day is resolved next.
	from readout.Date
}

// value is what an expression resolves to.
type value struct {
	typ, val, mod string
	when          readout.When
	date          readout.Date // the focus it leaves behind
	quarter       int
}

func validDay(y, m, d int) bool { return !readout.Day(y, m, d).IsZero() }

func (r *resolver) resolve(e expr) value {
	var v value
	switch e.kind {
	case kCalendar:
		v = r.calendar(e)
	case kShift:
		v = r.shift(e)
	case kDuration:
		v = value{typ: "DURATION", val: durationValue(e)}
	case kSet:
		v = r.set(e)
	case kRef:
		v = value{typ: "DATE", val: refValues[e.ref]}
	}
	if e.mod != "" {
		v.mod = e.mod
	}
	if e.typ != "" {
		v.typ = e.typ
	}
	if !v.date.IsZero() {
		r.focus, r.focusQuarter = v.date, v.quarter
	}
	return v
}

// anchorDate is the day that a plain weekday or month is counted from.
func (r *resolver) anchorDate() readout.Date {
	if r.p.narrative && !r.focus.IsZero() {
		return r.focus
	}
	if !r.dct.IsZero() {
		return r.dct
	}
	return r.focus
}

func pad(n, width int) string {
	s := strconv.Itoa(n)
	for len(s) < width {
		s = "0" + s
	}
	return s
}

func yearText(y int, bc bool) string {
	if bc {
		return "BC" + pad(y, 4)
	}
	return pad(y, 4)
}

func (r *resolver) calendar(e expr) value {
	v := value{typ: "DATE"}
	stated := e.year > 0
	y := e.year
	switch {
	case e.scale == uDecade:
		v.val = strconv.Itoa(y)
		v.when = readout.When{Start: readout.Year(y * 10), End: readout.Year(y*10 + 9), Basis: readout.BasisStated}
		return v
	case e.scale == uCentury:
		v.val = pad(y, 2)
		if e.bc {
			v.val = "BC" + v.val
			return v
		}
		v.when = readout.When{Start: readout.Year(y*100 + 1), End: readout.Year(y*100 + 100), Basis: readout.BasisStated}
		return v
	case e.bc:
		v.val = yearText(y, true)
		if e.month > 0 {
			v.val += "-" + pad(e.month, 2)
		}
		if e.day > 0 {
			v.val += "-" + pad(e.day, 2)
		}
		if e.season > 0 {
			v.val += "-" + seasonValues[e.season]
		}
		return v
	}
	if e.rel == relNone && y == 0 && e.yearRel != relNone {
		y = r.relYear(e.yearRel)
	}
	basis := readout.BasisResolved
	if stated {
		basis = readout.BasisStated
	}
	switch {
	case e.holiday > 0:
		return r.holidayValue(e, y, basis)
	case e.month > 0 && e.day > 0:
		if y == 0 {
			y = r.yearOf(e)
		}
		d := readout.Day(y, e.month, e.day)
		if d.IsZero() && (stated || !validDay(2000, e.month, e.day)) {
			return value{} // 29 February 2015 is no date
		}
		if y == 0 || d.IsZero() {
			v.val = "XXXX-" + pad(e.month, 2) + "-" + pad(e.day, 2)
			return r.withTime(e, v)
		}
		if e.weekOf {
			if e.weekend {
				return weekendValue(d, basis)
			}
			return weekValue(d, basis)
		}
		v.val, v.date = d.String(), d
		v.when = readout.When{Start: d, Basis: basis}
		return r.withTime(e, v)
	case e.month > 0:
		if y == 0 {
			y = r.yearOf(e)
		}
		if y == 0 {
			v.val = "XXXX-" + pad(e.month, 2)
			return v
		}
		d := readout.Month(y, e.month)
		v.val, v.date = d.String(), d
		v.when = readout.When{Start: d, Basis: basis}
		return v
	case e.weekday > 0:
		d := r.weekdayOf(e)
		if d.IsZero() {
			v.val = "XXXX-WXX-" + strconv.Itoa(e.weekday)
			if e.part > 0 {
				v.typ, v.val = "TIME", v.val+partValues[e.part]
			} else if e.clock > 0 {
				v.typ, v.val = "TIME", v.val+clockValue(e)
			}
			return v
		}
		v.val, v.date = d.String(), d
		v.when = readout.When{Start: d, Basis: readout.BasisResolved}
		return r.withTime(e, v)
	case e.season > 0:
		if y == 0 {
			y = r.yearOf(e)
		}
		if y == 0 {
			v.val = "XXXX-" + seasonValues[e.season]
			return v
		}
		v.val = pad(y, 4) + "-" + seasonValues[e.season]
		v.when = seasonWhen(y, e.season, basis)
		v.date = readout.Year(y)
		return v
	case e.quarter > 0:
		if y == 0 {
			y = r.quarterYear(e.quarter)
		}
		if y == 0 {
			v.val = "XXXX-Q" + strconv.Itoa(e.quarter)
			return v
		}
		v.val = pad(y, 4) + "-Q" + strconv.Itoa(e.quarter)
		v.when = readout.When{Start: readout.Month(y, 3*e.quarter-2), End: readout.Month(y, 3*e.quarter), Basis: basis}
		v.date, v.quarter = readout.Month(y, 3*e.quarter-2), e.quarter
		return v
	case e.half > 0:
		if y == 0 {
			return value{typ: "DATE", val: "XXXX-H" + strconv.Itoa(e.half)}
		}
		v.val = pad(y, 4) + "-H" + strconv.Itoa(e.half)
		v.when = readout.When{Start: readout.Month(y, 6*e.half-5), End: readout.Month(y, 6*e.half), Basis: basis}
		v.date = readout.Year(y)
		return v
	case e.weekend:
		return r.weekendOf(e)
	case e.day > 0:
		a := r.focus
		if a.Precision() < readout.PrecisionMonth {
			a = r.dct
		}
		ay, am, _, _, _ := a.Parts()
		d := readout.Day(ay, am, e.day)
		if d.IsZero() {
			v.val = "XXXX-XX-" + pad(e.day, 2)
			return v
		}
		v.val, v.date = d.String(), d
		v.when = readout.When{Start: d, Basis: readout.BasisResolved}
		return v
	case y > 0:
		v.val = pad(y, 4)
		v.when = readout.When{Start: readout.Year(y), Basis: basis}
		v.date = readout.Year(y)
		return v
	case e.part > 0 || e.clock > 0:
		d := r.dayInFocus()
		switch {
		case e.rel == relLast && !r.dct.IsZero():
			d = r.dct.AddDays(-1)
		case e.rel == relThis && !r.dct.IsZero():
			d = r.dct.To(readout.PrecisionDay)
		case e.rel == relNext && !r.dct.IsZero():
			d = r.dct.AddDays(1)
		}
		if d.Precision() < readout.PrecisionDay {
			v.val = "XXXX-XX-XX"
		} else {
			v.val, v.date = d.String(), d
			v.when = readout.When{Start: d, Basis: readout.BasisResolved}
		}
		return r.withTime(e, v)
	}
	return v
}

func (r *resolver) dayInFocus() readout.Date {
	if r.focus.Precision() >= readout.PrecisionDay {
		return r.focus.To(readout.PrecisionDay)
	}
	return r.dct.To(readout.PrecisionDay)
}

// withTime adds the part of day or the clock to a day's value.
func (r *resolver) withTime(e expr, v value) value {
	switch {
	case e.clock > 0:
		v.typ = "TIME"
		v.val += clockValue(e)
		y, m, d, _, _ := v.when.Start.Parts()
		if t := readout.Minute(y, m, d, (e.clock-1)/60, (e.clock-1)%60); !t.IsZero() {
			v.when.Start = t
		}
	case e.part > 0:
		v.typ = "TIME"
		v.val += partValues[e.part]
	}
	return v
}

func clockValue(e expr) string {
	m := e.clock - 1
	return "T" + pad(m/60, 2) + ":" + pad(m%60, 2)
}

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
	ay, am, ad, _, _ := a.Parts()
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
		_ = ad
		best, bestCost := ay, 1<<30
		for _, y := range []int{ay, ay - 1, ay + 1} {
			n := dist(y)
			cost := n
			if n < 0 {
				cost = -n
			}
			if dir > 0 && n < 0 || dir < 0 && n > 0 {
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
	dir := r.p.direction(0, 0)
	_ = dir
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
	case isoWeekday(w) <= 3 && r.p.direction(e.first, e.last) <= 0:
		sat = sat.AddDays(-7)
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

// shift resolves a unit so many steps from its anchor.
func (r *resolver) shift(e expr) value {
	v := value{typ: "DATE"}
	if e.n2 == unknown {
		v.val = "FUTURE_REF"
		if e.back {
			v.val = "PAST_REF"
		}
		return v
	}
	a := r.dct
	if e.from == fromFocus {
		if e.n2 > 0 || a.IsZero() || r.p.narrative || e.unit == uDay || e.rel == relSame {
			a = r.focus
		}
		if a.IsZero() {
			a = r.dct
		}
	} else if r.p.narrative && r.dct.IsZero() {
		a = r.focus
	}
	if e.val == "end" {
		y, _, _, _, _ := a.Parts()
		if y == 0 {
			return value{typ: "DATE", val: "XXXX", mod: "END"}
		}
		d := readout.Year(y)
		return value{typ: "DATE", val: d.String(), mod: "END", date: d, when: readout.When{Start: d, Basis: readout.BasisResolved}}
	}
	sign := 1
	if e.back {
		sign = -1
	}
	n := sign * e.n2 / 2
	y, m, _, _, _ := a.Parts()
	switch e.unit {
	case uDay, uNight:
		if a.Precision() < readout.PrecisionDay {
			v.val = "XXXX-XX-XX"
			if !a.IsZero() && e.from == fromFocus {
				v.val = (a.String() + "-XX-XX")[:10]
				v.when = readout.When{Start: a, Basis: readout.BasisResolved}
			}
			return r.withTime(e, v)
		}
		d := a.AddDays(n)
		v.val, v.date = d.String(), d
		v.when = readout.When{Start: d, Basis: readout.BasisResolved}
		if d.IsZero() {
			v.val = "XXXX-XX-XX"
		}
		return r.withTime(e, v)
	case uWeek, uFortnight, uWeekend:
		if e.unit == uFortnight {
			n *= 2
		}
		if a.Precision() < readout.PrecisionDay {
			v.val = "XXXX-WXX"
			return v
		}
		d := a.AddDays(7 * n)
		if e.from == fromFocus && e.n2 > 0 {
			if d.IsZero() {
				return value{typ: "DATE", val: "XXXX-WXX"}
			}
		}
		return weekValue(d, readout.BasisResolved)
	case uMonth:
		if a.Precision() < readout.PrecisionMonth {
			v.val = "XXXX-XX"
			return v
		}
		t := y*12 + (m - 1) + n
		if e.n2%2 != 0 && sign < 0 {
			_ = t
		}
		d := readout.Month(t/12, t%12+1)
		if t < 12 || d.IsZero() {
			v.val = "XXXX-XX"
			return v
		}
		v.val, v.date = d.String(), d
		v.when = readout.When{Start: d, Basis: readout.BasisResolved}
		return v
	case uQuarter, uPeriod:
		if a.Precision() < readout.PrecisionMonth {
			v.val = "XXXX-QX"
			return v
		}
		q := y*4 + (m-1)/3 + n
		if r.focusQuarter > 0 && n == 0 {
			fy, _, _, _, _ := r.focus.Parts()
			q = fy*4 + r.focusQuarter - 1
		} else if n == 0 && e.from == fromDocument {
			q--
		}
		v.quarter = q%4 + 1
		v.val = pad(q/4, 4) + "-Q" + strconv.Itoa(v.quarter)
		v.date = readout.Month(q/4, 3*v.quarter-2)
		v.when = readout.When{Start: v.date, End: readout.Month(q/4, 3*v.quarter), Basis: readout.BasisResolved}
		return v
	case uYear:
		if a.IsZero() {
			v.val = "XXXX"
			return v
		}
		// Beside a quarter, "a year earlier" is that quarter of the year before.
		if r.focusQuarter > 0 && e.n2 == 2 && e.back && !r.p.narrative && r.p.at(e.last-1).is(cWord) && (r.p.at(e.last-1).v == wEarlier || r.p.at(e.last-1).v == wAgo) || r.focusQuarter > 0 && e.back && e.n2 == 2 && r.p.at(e.last-1).is(cUnit) && (r.p.at(e.last-1).v == uQuarter || r.p.at(e.last-1).v == uPeriod) {
			fy, _, _, _, _ := r.focus.Parts()
			if fy == y || e.from == fromFocus {
				v.val = pad(fy-1, 4) + "-Q" + strconv.Itoa(r.focusQuarter)
				v.when = readout.When{Start: readout.Month(fy-1, 3*r.focusQuarter-2), End: readout.Month(fy-1, 3*r.focusQuarter), Basis: readout.BasisResolved}
				return v
			}
		}
		d := readout.Year(y + n)
		if d.IsZero() {
			v.val = "XXXX"
			return v
		}
		v.val, v.date = d.String(), d
		v.when = readout.When{Start: d, Basis: readout.BasisResolved}
		if e.n2 == 0 && e.from == fromDocument {
			v.date = readout.Date{}
		}
		return v
	case uDecade:
		if a.IsZero() {
			v.val = "XXX"
			return v
		}
		if r.p.at(e.last - 1).is(cWord) { // two decades ago
			d := readout.Year(y + sign*e.n2*5)
			v.val = d.String()
			v.when = readout.When{Start: d, Basis: readout.BasisResolved}
			if d.IsZero() {
				v.val, v.when = "XXXX", readout.When{}
			}
			return v
		}
		v.val = strconv.Itoa(y/10 + n)
		v.when = readout.When{Start: readout.Year((y/10 + n) * 10), End: readout.Year((y/10+n)*10 + 9), Basis: readout.BasisResolved}
		return v
	case uCentury:
		if a.IsZero() {
			v.val = "XX"
			return v
		}
		if r.p.at(e.last - 1).is(cWord) {
			d := readout.Year(y + sign*e.n2*50)
			v.val = d.String()
			if d.IsZero() {
				v.val = "XXXX"
			}
			return v
		}
		v.val = pad(max(0, (y-1)/100+n), 2)
		return v
	case uMillennium:
		v.val = "X"
		return v
	case uHour, uMinute, uSecond:
		v.typ = "TIME"
		d := r.dayInFocus()
		v.val = "XXXX-XX-XXTXX:XX"
		if !d.IsZero() && e.from == fromDocument {
			v.val = d.String() + "TXX:XX"
		}
		return v
	}
	v.val = "XXXX-XX-XX"
	return v
}

func (r *resolver) set(e expr) value {
	v := value{typ: "SET"}
	switch {
	case e.weekday > 0:
		v.val = "XXXX-WXX-" + strconv.Itoa(e.weekday)
		if e.part > 0 {
			v.val += partValues[e.part]
		}
	case e.month > 0:
		v.val = "XXXX-" + pad(e.month, 2)
		if e.day > 0 {
			v.val += "-" + pad(e.day, 2)
		}
	case e.season > 0:
		v.val = "XXXX-" + seasonValues[e.season]
	case e.part > 0:
		v.val = "XXXX-XX-XX" + partValues[e.part]
	default:
		v.val = durationValue(e)
	}
	return v
}

// durationValue writes an ISO 8601 duration with X for an unknown number.
func durationValue(e expr) string {
	date, clock := "", ""
	add := func(u int32, n2 int, raw string) {
		n := strconv.Itoa(n2 / 2)
		half := n2 > 0 && n2%2 == 1
		if n2 == unknown {
			n, half = "X", false
			if raw != "" {
				n = raw
			}
		}
		whole := n
		if half && n == "0" {
			whole = ""
		}
		part := func(s string, letter, halfText string) string {
			if whole != "" {
				s += n + letter
			}
			if half {
				s += halfText
			}
			return s
		}
		times := func(k int, letter string) string {
			if n2 == unknown {
				return n + letter
			}
			return strconv.Itoa(n2*k/2) + letter
		}
		switch u {
		case uSecond:
			clock = part(clock, "S", "")
		case uMinute:
			clock = part(clock, "M", "30S")
		case uHour:
			clock = part(clock, "H", "30M")
		case uDay, uNight:
			date += n + "D"
			if half {
				date = date[:len(date)-len(n)-1] + whole
				if whole != "" {
					date += "D"
				}
				clock += "12H"
			}
		case uWeekend:
			date += n + "WE"
		case uWeek:
			if half {
				date += n + ".5W"
			} else {
				date += n + "W"
			}
		case uFortnight:
			date += times(2, "W")
		case uMonth:
			if half {
				date += n + ".5M"
			} else {
				date += n + "M"
			}
		case uQuarter:
			if half {
				date += n + ".5Q"
			} else {
				date += n + "Q"
			}
		case uYear:
			date = part(date, "Y", "6M")
		case uDecade:
			if n2 == unknown {
				date += "XDE"
			} else {
				date += times(10, "Y")
			}
		case uCentury:
			if n2 == unknown {
				date += "XC"
			} else {
				date += times(100, "Y")
			}
		case uMillennium:
			date += n + "L"
		}
	}
	add(e.unit, e.n2, e.raw)
	if e.extra != 0 {
		add(e.extra, e.extra2, "")
	}
	if clock != "" {
		clock = "T" + clock
	}
	return "P" + date + clock
}
