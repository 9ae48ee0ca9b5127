package timex

import (
	"strconv"

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
		return decadeValue(y, readout.BasisStated)
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
