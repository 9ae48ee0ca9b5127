package view

import (
	"github.com/readout-dev/readout"
)

// gaugeWidth is the width of a gauge's ruler, in the units of its drawing.
const gaugeWidth = 124

// Shape says how a gauge draws what is known of a date.
type Shape string

// The shapes.
const (
	ShapeDay     Shape = "day"     // one known day: a dot
	ShapeThrough Shape = "through" // from the first day to the last: a full bar
	ShapeWithin  Shape = "within"  // some day of a period: a hollow bar
	ShapeUntil   Shape = "until"   // some day up to a known one: a hollow bar without a beginning
	ShapeFrom    Shape = "from"    // some day from a known one on: a hollow bar without an end
	ShapeTold    Shape = "told"    // not known; told by a known day: a tick
)

// Gauge draws when something is, as far as it is known, on a ruler of the
// months or years it may lie in.
type Gauge struct {
	Shape Shape  `json:"shape"`
	Label string `json:"label"` // in words: "on one of the days 3 to 9 March 2031"
	Ruler string `json:"ruler"` // what the ruler shows: "March 2031"
	// X and Width are where the shape stands on a ruler of 124 units.
	X     int   `json:"x"`
	Width int   `json:"width"`
	Ticks []int `json:"ticks"` // the first day of each week of one month, of each month of several
}

// Through reports whether an engagement of this kind goes on from the first of
// its days to the last; one of another kind is on one of them.
func Through(kind string) bool {
	return kind == string(readout.KindVisit) || kind == string(readout.KindTalks)
}

// NewGauge returns the gauge of a time; through says that it fills all of its
// days. Nil where nothing is known.
func NewGauge(w readout.When, through bool) *Gauge {
	switch {
	case w.Start.IsZero() && w.End.IsZero():
		return nil
	case w.Start.IsZero():
		last := w.End.Last()
		g := ruled(last, last)
		g.Shape, g.Label = ShapeUntil, readout.NotAfter(w.End.To(readout.PrecisionDay), w.Basis).Within()
		g.X, g.Width = 0, g.X+g.Width
		return g
	case w.Open:
		g := ruled(w.First(), w.First())
		g.Shape, g.Label = ShapeFrom, readout.NotBefore(w.Start.To(readout.PrecisionDay), w.Basis).Within()
		g.Width = gaugeWidth - g.X
		return g
	}
	first, last := w.First(), w.Last()
	if first.IsZero() || last.IsZero() {
		return nil
	}
	g := ruled(first, last)
	day := readout.When{Start: w.Start.To(readout.PrecisionDay), End: w.End.To(readout.PrecisionDay)}
	switch {
	case first == last:
		g.Shape, g.Label = ShapeDay, "on "+first.Human()
	case through && w.Precision() >= readout.PrecisionDay && w.Basis != readout.BasisInferred:
		g.Shape, g.Label = ShapeThrough, "from "+day.Human()
	default:
		g.Shape, g.Label = ShapeWithin, "on some day "+day.Within()
		if w.Precision() < readout.PrecisionDay {
			g.Label = "some time " + day.Within()
		}
	}
	return g
}

// ToldGauge returns the gauge of what was told on day d, its own date not known.
func ToldGauge(d readout.Date) *Gauge {
	if d.IsZero() || d.Precision() < readout.PrecisionDay {
		return nil
	}
	g := ruled(d.First(), d.First())
	g.Shape, g.Label = ShapeTold, "told on "+d.To(readout.PrecisionDay).Human()
	return g
}

// ruled returns a gauge with a ruler of the whole months, or of the whole
// years where it would be of more than three, that two days lie in.
func ruled(first, last readout.Date) *Gauge {
	from, to := first.To(readout.PrecisionMonth), last.To(readout.PrecisionMonth)
	g := &Gauge{Ruler: readout.When{Start: from, End: to}.Human()}
	months := monthsBetween(from, to) + 1
	switch {
	case months > 3:
		from, to = first.To(readout.PrecisionYear), last.To(readout.PrecisionYear)
		g.Ruler = readout.When{Start: from, End: to}.Human()
	case months == 1:
		g.Ruler = from.Human()
	}
	start := from.First()
	days := daysBetween(start, to.Last()) + 1
	at := func(d readout.Date) int { return daysBetween(start, d) * gaugeWidth / days }
	if months == 1 {
		for n := 7; n < days; n += 7 {
			g.Ticks = append(g.Ticks, n*gaugeWidth/days)
		}
	} else if days <= 5*366 {
		y, m, _, _, _ := start.Parts()
		for {
			if m++; m > 12 {
				y, m = y+1, 1
			}
			d := readout.Day(y, m, 1)
			if d.IsZero() || d.Compare(to.Last()) > 0 {
				break
			}
			g.Ticks = append(g.Ticks, at(d))
		}
	}
	g.X = at(first)
	g.Width = max(gaugeWidth/max(days, 31), (daysBetween(start, last)+1)*gaugeWidth/days-g.X)
	return g
}

func monthsBetween(a, b readout.Date) int {
	y1, m1, _, _, _ := a.Parts()
	y2, m2, _, _, _ := b.Parts()
	return (y2-y1)*12 + m2 - m1
}

// daysBetween returns how many days lie from a to b.
func daysBetween(a, b readout.Date) int {
	const day = 24 * 60 * 60
	return int((b.Time().Unix() - a.Time().Unix()) / day)
}
