package ledger

import (
	"slices"

	"github.com/readout-dev/readout"
)

// seconds are the units of time, which are compared in one.
var seconds = map[string]float64{
	"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 7 * 86400, "fortnight": 14 * 86400,
	"month": 30.44 * 86400, "year": 365.25 * 86400, "decade": 3652.5 * 86400, "century": 36525 * 86400,
}

// units are other units in one, by what they measure: millimetres, grams. News tells
// tons for tonnes.
var units = map[string]map[string]float64{
	"length": {"millimetre": 1, "centimetre": 10, "metre": 1e3, "kilometre": 1e6, "inch": 25.4, "foot": 304.8, "yard": 914.4, "mile": 1609344},
	"weight": {"gram": 1, "kilogram": 1e3, "ton": 1e6, "tonne": 1e6, "ounce": 28.35, "pound": 453.59},
}

// scaleOf returns by what the value of a figure in a unit is multiplied to be compared
// with others, and what it measures; 1 and "" for a unit of which there is one alone.
func scaleOf(unit string) (scale float64, of string) {
	if s := seconds[unit]; s > 0 {
		return s, "time"
	}
	for of, in := range units {
		if s := in[unit]; s > 0 {
			return s, of
		}
	}
	return 1, ""
}

// measureOf returns what a figure is measured in: "" for things counted, "time"
// for any unit of time.
func measureOf(f *readout.Figure) string {
	switch {
	case f.Unit == "":
		return ""
	case seconds[f.Unit] > 0:
		return "time"
	case f.Unit == "time":
		return "times"
	}
	what := Words(f.What)
	for _, w := range Words(f.Unit) {
		if !slices.Contains(what, w) {
			return Fold(f.Unit)
		}
	}
	return ""
}
