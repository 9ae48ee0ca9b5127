package timex

import (
	"strconv"
)

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
