package readout

import (
	"cmp"
	"encoding/json"
	"fmt"
	"time"
)

// Precision is how exactly a date is known.
type Precision uint8

// From unknown to exact.
const (
	PrecisionUnknown Precision = iota
	PrecisionYear
	PrecisionMonth
	PrecisionDay
	PrecisionMinute
)

var precisionNames = [...]string{"", "year", "month", "day", "minute"}

// String returns "year", "month", "day", "minute", or "" for unknown.
func (p Precision) String() string {
	if int(p) < len(precisionNames) {
		return precisionNames[p]
	}
	return fmt.Sprintf("Precision(%d)", uint8(p))
}

// MarshalText writes the name.
func (p Precision) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads the name.
func (p *Precision) UnmarshalText(text []byte) error {
	for i, name := range precisionNames {
		if name == string(text) {
			*p = Precision(i)
			return nil
		}
	}
	return fmt.Errorf("unknown precision %q", text)
}

// Basis says what a derived value rests on.
type Basis string

// The bases.
const (
	BasisStated   Basis = "stated"   // the text or its metadata says so
	BasisResolved Basis = "resolved" // worked out from a relative expression and its anchor
	BasisInferred Basis = "inferred" // follows from several facts of the text
)

// Date is a year, month, day or minute of the proleptic Gregorian calendar,
// years 1 to 9999, as the place it is about counts it: no time zone. The zero
// Date is unknown. Dates are comparable with ==.
type Date struct {
	year                     int16
	month, day, hour, minute int8
	precision                Precision
}

// Year returns a date known to the year; the zero Date if there is none such.
func Year(y int) Date {
	if y < 1 || y > 9999 {
		return Date{}
	}
	return Date{year: int16(y), precision: PrecisionYear}
}

// Month returns a date known to the month; the zero Date if there is none such.
func Month(y, m int) Date {
	d := Year(y)
	if d.IsZero() || m < 1 || m > 12 {
		return Date{}
	}
	d.month, d.precision = int8(m), PrecisionMonth
	return d
}

// Day returns a date known to the day; the zero Date if there is none such
// (29 February 2015).
func Day(y, m, day int) Date {
	d := Month(y, m)
	if d.IsZero() || day < 1 || day > daysIn(y, m) {
		return Date{}
	}
	d.day, d.precision = int8(day), PrecisionDay
	return d
}

// Minute returns a date known to the minute; the zero Date if there is none such.
func Minute(y, m, day, hour, minute int) Date {
	d := Day(y, m, day)
	if d.IsZero() || hour < 0 || hour > 23 || minute < 0 || minute > 59 {
		return Date{}
	}
	d.hour, d.minute, d.precision = int8(hour), int8(minute), PrecisionMinute
	return d
}

// DayOf returns the day of t in t's own zone.
func DayOf(t time.Time) Date { return Day(t.Year(), int(t.Month()), t.Day()) }

func daysIn(y, m int) int {
	return time.Date(y, time.Month(m)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// ParseDate reads ISO 8601: "2024", "2024-02", "2024-02-07",
// "2024-02-07T11:50". Seconds and a zone are read and dropped.
func ParseDate(s string) (Date, error) {
	fail := func() (Date, error) {
		return Date{}, &Error{
			Op: "parse date", Subject: fmt.Sprintf("%q", s), Err: fmt.Errorf("not a date"),
			Hint: "Write a date as 2024, 2024-02, 2024-02-07 or 2024-02-07T11:50.",
		}
	}
	num := func(t string) int {
		n := 0
		for i := range len(t) {
			if t[i] < '0' || t[i] > '9' {
				return -1
			}
			n = n*10 + int(t[i]-'0')
		}
		return n
	}
	var d Date
	switch {
	case len(s) == 4:
		d = Year(num(s))
	case len(s) == 7 && s[4] == '-':
		d = Month(num(s[:4]), num(s[5:]))
	case len(s) == 10 && s[4] == '-' && s[7] == '-':
		d = Day(num(s[:4]), num(s[5:7]), num(s[8:]))
	case len(s) >= 16 && s[4] == '-' && s[7] == '-' && (s[10] == 'T' || s[10] == ' ') && s[13] == ':':
		for _, layout := range []string{"", ":05", "Z07:00", ":05Z07:00", ":05.999999999Z07:00", ":05Z0700", ":05.999999999Z0700"} {
			if t, err := time.Parse("2006-01-02"+s[10:11]+"15:04"+layout, s); err == nil {
				d = Minute(t.Year(), int(t.Month()), t.Day(), t.Hour(), t.Minute())
				break
			}
		}
	}
	if d.IsZero() {
		return fail()
	}
	return d, nil
}

// IsZero reports whether the date is unknown.
func (d Date) IsZero() bool { return d.precision == PrecisionUnknown }

// Precision returns how exactly the date is known.
func (d Date) Precision() Precision { return d.precision }

// Parts returns year, month, day, hour and minute; those beyond the precision are 0.
func (d Date) Parts() (year, month, day, hour, minute int) {
	return int(d.year), int(d.month), int(d.day), int(d.hour), int(d.minute)
}

// To returns d cut to precision p, or d itself if it is no more exact than p.
func (d Date) To(p Precision) Date {
	if d.precision <= p {
		return d
	}
	switch p {
	case PrecisionYear:
		return Year(int(d.year))
	case PrecisionMonth:
		return Month(int(d.year), int(d.month))
	case PrecisionDay:
		return Day(int(d.year), int(d.month), int(d.day))
	}
	return Date{}
}

// First returns the first day that d may be: 2024-02 gives 2024-02-01.
func (d Date) First() Date {
	if d.IsZero() {
		return Date{}
	}
	return Day(int(d.year), max(1, int(d.month)), max(1, int(d.day)))
}

// Last returns the last day that d may be: 2024-02 gives 2024-02-29.
func (d Date) Last() Date {
	switch d.precision {
	case PrecisionUnknown:
		return Date{}
	case PrecisionYear:
		return Day(int(d.year), 12, 31)
	case PrecisionMonth:
		return Day(int(d.year), int(d.month), daysIn(int(d.year), int(d.month)))
	}
	return d.To(PrecisionDay)
}

// Time returns the first instant of d, in UTC.
func (d Date) Time() time.Time {
	return time.Date(int(d.year), time.Month(max(1, d.month)), max(1, int(d.day)), int(d.hour), int(d.minute), 0, 0, time.UTC)
}

// AddDays returns the day n days after the first day of d; the zero Date
// outside of years 1 to 9999.
func (d Date) AddDays(n int) Date {
	if d.IsZero() || n > 4_000_000 || n < -4_000_000 {
		return Date{}
	}
	return DayOf(d.First().Time().AddDate(0, 0, n))
}

// Weekday returns the day of the week. ok is false where the day is not known.
func (d Date) Weekday() (w time.Weekday, ok bool) {
	if d.precision < PrecisionDay {
		return 0, false
	}
	return d.Time().Weekday(), true
}

// MayEqual reports whether the two may be one date: "2024-02" and
// "2024-02-07" may, an unknown date and any other may.
func (d Date) MayEqual(e Date) bool {
	p := min(d.precision, e.precision)
	return d.To(p) == e.To(p)
}

// Compare sorts by first instant, then the coarser first; unknown dates come last.
func (d Date) Compare(e Date) int {
	if d.IsZero() || e.IsZero() {
		return cmp.Compare(b2i(d.IsZero()), b2i(e.IsZero()))
	}
	if c := d.Time().Compare(e.Time()); c != 0 {
		return c
	}
	return cmp.Compare(d.precision, e.precision)
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// String returns ISO 8601 as precise as known, "" for the zero Date.
func (d Date) String() string {
	switch d.precision {
	case PrecisionYear:
		return fmt.Sprintf("%04d", d.year)
	case PrecisionMonth:
		return fmt.Sprintf("%04d-%02d", d.year, d.month)
	case PrecisionDay:
		return fmt.Sprintf("%04d-%02d-%02d", d.year, d.month, d.day)
	case PrecisionMinute:
		return fmt.Sprintf("%04d-%02d-%02dT%02d:%02d", d.year, d.month, d.day, d.hour, d.minute)
	}
	return ""
}

// Human returns the date as a person writes it: "7 February 2024, 11:50".
func (d Date) Human() string {
	switch d.precision {
	case PrecisionYear:
		return fmt.Sprint(d.year)
	case PrecisionMonth:
		return fmt.Sprintf("%s %d", time.Month(d.month), d.year)
	case PrecisionDay:
		return fmt.Sprintf("%d %s %d", d.day, time.Month(d.month), d.year)
	case PrecisionMinute:
		return fmt.Sprintf("%s, %02d:%02d", d.To(PrecisionDay).Human(), d.hour, d.minute)
	}
	return ""
}

// MarshalJSON writes the ISO 8601 string, null for the zero Date.
func (d Date) MarshalJSON() ([]byte, error) {
	if d.IsZero() {
		return []byte("null"), nil
	}
	return json.Marshal(d.String())
}

// UnmarshalJSON reads what MarshalJSON writes.
func (d *Date) UnmarshalJSON(data []byte) error {
	var s *string
	if err := json.Unmarshal(data, &s); err != nil {
		return err
	}
	if s == nil {
		*d = Date{}
		return nil
	}
	var err error
	*d, err = ParseDate(*s)
	return err
}
