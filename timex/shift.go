package timex

import (
	"strconv"

	"github.com/readout-dev/readout"
)

// shift resolves a unit so many steps from its anchor.
func (r *resolver) shift(e expr) value {
	v := value{typ: "DATE"}
	if e.from == fromFocus && (e.unit == uHour || e.unit == uMinute) && r.focus.Precision() >= readout.PrecisionDay {
		// "Hours later": on the day that was told of.
		d := r.focus.To(readout.PrecisionDay)
		return value{typ: "TIME", val: d.String() + "TXX:XX", date: d, when: readout.When{Start: d, Basis: readout.BasisResolved}}
	}
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
	if e.unit == uTime {
		if !r.p.narrative || r.focus.IsZero() {
			if e.ref == 0 {
				return value{}
			}
			return value{typ: "DATE", val: refValues[e.ref]}
		}
		return value{typ: "DATE", val: r.focus.String(), when: readout.When{Start: r.focus, Basis: readout.BasisResolved}}
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
		return weekValue(d, readout.BasisResolved)
	case uMonth:
		if a.Precision() < readout.PrecisionMonth {
			v.val = "XXXX-XX"
			return v
		}
		t := y*12 + (m - 1) + n
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
		switch {
		case n != 0 || e.rel == relThis:
		case r.focusQuarter > 0:
			fy, _, _, _, _ := r.focus.Parts()
			q = fy*4 + r.focusQuarter - 1
		default:
			q-- // results are told after the quarter has ended
		}
		return quarterValue(q)
	case uYear:
		if a.IsZero() {
			v.val = "XXXX"
			return v
		}
		if q, ok := r.quarterBefore(e, a); ok {
			v = quarterValue(q)
			v.date = readout.Date{} // what it is compared with stays in focus
			return v
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
		if e.counted {
			d := readout.Year(y + sign*e.n2*5)
			v.val = d.String()
			v.when = readout.When{Start: d, Basis: readout.BasisResolved}
			if d.IsZero() {
				v.val, v.when = "XXXX", readout.When{}
			}
			return v
		}
		return decadeValue(y/10+n, readout.BasisResolved)
	case uCentury:
		if a.IsZero() {
			v.val = "XX"
			return v
		}
		if e.counted {
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

// quarterBefore returns the quarter that "a year earlier" and "the year-ago
// quarter" stand for: beside a quarter that one of the year before, else the
// last one that had ended a year ago. It is counted in quarters from year 0.
func (r *resolver) quarterBefore(e expr, a readout.Date) (q int, ok bool) {
	if !e.back || e.n2 != 2 || r.p.narrative {
		return 0, false
	}
	last := r.p.at(e.last - 1)
	noun := last.is(cUnit) && (last.v == uQuarter || last.v == uPeriod)
	if !noun && !last.oneOf(wEarlier, wAgo) {
		return 0, false
	}
	y, m, _, _, _ := a.Parts()
	fy, _, _, _, _ := r.focus.Parts()
	switch {
	case r.focusQuarter > 0 && (fy == y || e.from == fromFocus):
		return (fy-1)*4 + r.focusQuarter - 1, true
	case noun && last.v == uQuarter && m > 0:
		return (y-1)*4 + (m-1)/3 - 1, true
	}
	return 0, false
}

// quarterValue is the value of a quarter counted from year 0.
func quarterValue(q int) value {
	y, n := q/4, q%4+1
	if q < 4 || readout.Year(y).IsZero() {
		return value{typ: "DATE", val: "XXXX-QX"}
	}
	v := value{typ: "DATE", val: pad(y, 4) + "-Q" + strconv.Itoa(n), date: readout.Month(y, 3*n-2), quarter: n}
	v.when = readout.Months(y, 3*n-2, 3, readout.BasisResolved)
	return v
}
