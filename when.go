package readout

import (
	"cmp"
	"encoding/json"
	"fmt"
	"time"
)

// Dating is a date that was found or worked out, with what it rests on.
type Dating struct {
	Date  Date
	Basis Basis
	Why   string // one sentence; may be empty
}

type wireDating struct {
	Value     Date      `json:"value"`
	Precision Precision `json:"precision"`
	Basis     Basis     `json:"basis"`
	Why       string    `json:"why,omitempty"`
}

// MarshalJSON writes {"value","precision","basis","why"}.
func (d Dating) MarshalJSON() ([]byte, error) {
	return marshal(wireDating{d.Date, d.Date.precision, d.Basis, d.Why})
}

// UnmarshalJSON reads what MarshalJSON writes.
func (d *Dating) UnmarshalJSON(data []byte) error {
	var w wireDating
	if err := json.Unmarshal(data, &w); err != nil {
		return err
	}
	*d = Dating{w.Value, w.Basis, w.Why}
	return nil
}

// When is a day, a longer period, or an interval of days, each end known to
// its own precision. End is zero where only one date is known; a date of
// coarse precision in Start alone ("2024-02") means some time in it.
type When struct {
	Start, End Date
	Basis      Basis
	// Open says that one end alone is known, and no day: some time on Start or
	// later ("after the 5th" has the 6th), or, where Start is zero, on End or
	// earlier ("by the 8th").
	Open bool
}

// NotBefore returns the When of some time on d or later; the zero When for the
// zero Date.
func NotBefore(d Date, basis Basis) When {
	if d.IsZero() {
		return When{}
	}
	return When{Start: d, Basis: basis, Open: true}
}

// NotAfter returns the When of some time on d or earlier; the zero When for the
// zero Date.
func NotAfter(d Date, basis Basis) When {
	if d.IsZero() {
		return When{}
	}
	return When{End: d, Basis: basis, Open: true}
}

// Known reports whether w is a day or period, and not a bound of one.
func (w When) Known() bool { return !w.Start.IsZero() && !w.Open }

// Precision returns that of the coarser end.
func (w When) Precision() Precision {
	switch {
	case w.End.IsZero():
		return w.Start.precision
	case w.Start.IsZero():
		return w.End.precision
	}
	return min(w.Start.precision, w.End.precision)
}

// First returns the first day of w, Last the last; zero where not known.
func (w When) First() Date { return w.Start.First() }

// Last returns the last day of w; zero where not known.
func (w When) Last() Date {
	if w.End.IsZero() && !w.Open {
		return w.Start.Last()
	}
	return w.End.Last()
}

// MayOverlap reports whether the two may share a day.
func (w When) MayOverlap(v When) bool {
	before := func(first, last Date) bool { return first.IsZero() || last.IsZero() || first.Compare(last) <= 0 }
	return before(w.First(), v.Last()) && before(v.First(), w.Last())
}

// Contains reports whether day d, or some day that d may be, lies in w.
func (w When) Contains(d Date) bool {
	return w.MayOverlap(When{Start: d})
}

// Compare sorts by the first instant, then the earlier last day first; among
// those with equal days the coarser first. One without a first instant is
// sorted by its last day, behind those that begin on it; unknown ones come last.
func (w When) Compare(v When) int {
	x, y := w.Start, v.Start
	if x.IsZero() {
		x = w.End.Last()
	}
	if y.IsZero() {
		y = v.End.Last()
	}
	if x.IsZero() || y.IsZero() {
		return cmp.Compare(b2i(x.IsZero()), b2i(y.IsZero()))
	}
	if c := x.Time().Compare(y.Time()); c != 0 {
		return c
	}
	if c := cmp.Compare(b2i(w.Start.IsZero()), b2i(v.Start.IsZero())); c != 0 {
		return c
	}
	if c := w.Last().Compare(v.Last()); c != 0 {
		return c
	}
	return cmp.Compare(w.Precision(), v.Precision())
}

// WeekOf returns the days from Monday to Sunday of the week that day d is in;
// the zero When where d is no day or its week leaves the years 1 to 9999.
func WeekOf(d Date, basis Basis) When {
	w, ok := d.Weekday()
	if !ok {
		return When{}
	}
	monday := d.AddDays(-(int(w) + 6) % 7)
	sunday := monday.AddDays(6)
	if monday.IsZero() || sunday.IsZero() {
		return When{}
	}
	return When{Start: monday, End: sunday, Basis: basis}
}

// Months returns the n months from month m of year y: a quarter, a half or a
// season. The zero When where one of them is no month of the years 1 to 9999.
func Months(y, m, n int, basis Basis) When {
	start := Month(y, m)
	if start.IsZero() || n < 1 || n > 12*9999 {
		return When{}
	}
	last := y*12 + m - 1 + n - 1
	end := Month(last/12, last%12+1)
	if end.IsZero() {
		return When{}
	}
	if n == 1 {
		end = Date{}
	}
	return When{Start: start, End: end, Basis: basis}
}

// Human returns w as a person writes it: "7 February 2024", "February 2024",
// "5 to 8 February 2024", "30 January to 2 February 2024", "6 February 2024 or
// later".
func (w When) Human() string {
	if w.Open {
		return w.end().Human() + w.side()
	}
	start, end := w.ends()
	if end == "" {
		return start
	}
	return start + " to " + end
}

// Within returns w as a person writes it of something that happened on one of
// its days: "on 7 February 2024", "in February 2024", "between 5 and 8 February
// 2024", "on 6 February 2024 or later", "by 8 February 2024"; "" for the zero
// When.
func (w When) Within() string {
	switch {
	case w.Open && w.Start.IsZero() && w.End.precision >= PrecisionDay:
		return "by " + w.End.Human()
	case w.Open:
		return When{Start: w.end()}.Within() + w.side()
	}
	start, end := w.ends()
	switch {
	case start == "":
		return ""
	case end != "":
		return "between " + start + " and " + end
	case w.Start.precision >= PrecisionDay:
		return "on " + start
	}
	return "in " + start
}

// end returns the end that an open w has, side on which side of it w lies.
func (w When) end() Date {
	if w.Start.IsZero() {
		return w.End
	}
	return w.Start
}

func (w When) side() string {
	if w.Start.IsZero() {
		return " or earlier"
	}
	return " or later"
}

// ends returns the two ends of w in words, what they share said once; end is
// "" where one is enough.
func (w When) ends() (start, end string) {
	s, e := w.Start, w.End
	switch {
	case s.IsZero():
		return "", ""
	case e.IsZero() || e == s:
		return s.Human(), ""
	case s.precision == PrecisionMinute && e.precision == PrecisionMinute && s.To(PrecisionDay) == e.To(PrecisionDay):
		return s.Human(), fmt.Sprintf("%02d:%02d", e.hour, e.minute)
	case s.precision == PrecisionDay && e.precision == PrecisionDay && s.year == e.year && s.month == e.month:
		return fmt.Sprint(s.day), e.Human()
	case s.precision == PrecisionDay && e.precision == PrecisionDay && s.year == e.year:
		return fmt.Sprintf("%d %s", s.day, time.Month(s.month)), e.Human()
	case s.precision == PrecisionMonth && e.precision == PrecisionMonth && s.year == e.year:
		return time.Month(s.month).String(), e.Human()
	}
	return s.Human(), e.Human()
}

type wireWhen struct {
	Start     Date      `json:"start"`
	End       Date      `json:"end"`
	Precision Precision `json:"precision"`
	Basis     Basis     `json:"basis"`
	Open      bool      `json:"open,omitempty"`
}

// MarshalJSON writes {"start","end","precision","basis"}, and "open" where it
// is set: the end that is null is open then.
func (w When) MarshalJSON() ([]byte, error) {
	return marshal(wireWhen{w.Start, w.End, w.Precision(), w.Basis, w.Open})
}

// UnmarshalJSON reads what MarshalJSON writes.
func (w *When) UnmarshalJSON(data []byte) error {
	var v wireWhen
	if err := json.Unmarshal(data, &v); err != nil {
		return err
	}
	*w = When{v.Start, v.End, v.Basis, v.Open}
	return nil
}
