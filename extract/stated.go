package extract

import (
	"regexp"
	"strings"
	"time"

	"github.com/readout-dev/readout"
)

// layouts are the forms beside ISO 8601 in which pages and feeds state a date.
// Forms in which day and month can be mistaken for each other are left out.
var layouts = []struct {
	form      string
	precision readout.Precision
}{
	{time.RFC1123Z, readout.PrecisionMinute},
	{time.RFC1123, readout.PrecisionMinute},
	{"Mon, 2 Jan 2006 15:04:05 -0700", readout.PrecisionMinute},
	{"Mon, 2 Jan 2006 15:04:05 MST", readout.PrecisionMinute},
	{"2 Jan 2006 15:04:05 -0700", readout.PrecisionMinute},
	{"Mon Jan 2 15:04:05 MST 2006", readout.PrecisionMinute},
	{"January 2, 2006 3:04 PM", readout.PrecisionMinute},
	{"January 2, 2006", readout.PrecisionDay},
	{"Jan 2, 2006", readout.PrecisionDay},
	{"Jan. 2, 2006", readout.PrecisionDay},
	{"2 January 2006", readout.PrecisionDay},
	{"2 Jan 2006", readout.PrecisionDay},
	{"Monday, January 2, 2006", readout.PrecisionDay},
	{"Monday, 2 January 2006", readout.PrecisionDay},
	{"Mon, 2 Jan 2006", readout.PrecisionDay},
	{"2006/01/02", readout.PrecisionDay},
	{"2006/1/2", readout.PrecisionDay},
	{"20060102", readout.PrecisionDay},
	{"January 2006", readout.PrecisionMonth},
}

// parseStated reads a date that metadata states, as precise as it is written
// and as the clock of its place has it: zones are dropped.
func parseStated(s string) (readout.Date, bool) {
	s = strings.TrimSpace(s)
	if len(s) > 60 {
		return readout.Date{}, false
	}
	if d, err := readout.ParseDate(s); err == nil {
		return d, true
	}
	for _, l := range layouts {
		if t, err := time.Parse(l.form, s); err == nil {
			return readout.Minute(t.Year(), int(t.Month()), t.Day(), t.Hour(), t.Minute()).To(l.precision), true
		}
	}
	// An ISO date and something else: "2024-02-07T11:50:00.000+0000[UTC]".
	if len(s) > 10 && (s[10] == 'T' || s[10] == ' ') {
		if d, err := readout.ParseDate(s[:10]); err == nil {
			if m, err := readout.ParseDate(s[:min(len(s), 16)]); err == nil {
				return m, true
			}
			return d, true
		}
	}
	return readout.Date{}, false
}

var dateInPath = regexp.MustCompile(`/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?:/|-|$)`)

// dateOfURL returns the day that the path of an address holds.
func dateOfURL(url string) (readout.Date, bool) {
	m := dateInPath.FindStringSubmatch(url[:min(len(url), 2000)])
	if m == nil {
		return readout.Date{}, false
	}
	d, err := readout.ParseDate(m[1] + "-" + m[2] + "-" + m[3])
	return d, err == nil
}
