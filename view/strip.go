package view

import (
	"cmp"
	"maps"
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// The drawing of a strip, in its own units: it is stretched to the page. A
// period known less exactly than the bars has a lane of its own below them.
const (
	stripHeight = 56
	stripLane   = 7
	stripBar    = 10 // width of a bar with its gap
	mostBars    = 130
)

// Strip is how many records there are along time: a bar for each day, month or
// year, whichever fits.
type Strip struct {
	Unit    string   `json:"unit"` // "day", "month", "year"
	Bars    []Bar    `json:"bars"` // with records, in order
	Coarse  []Bar    `json:"coarse"`
	Undated int      `json:"undated"` // records without any date
	Before  int      `json:"before"`  // records before and after the strip, too few to draw it longer
	After   int      `json:"after"`
	Periods []Period `json:"periods"`
	From    string   `json:"from"` // the first and the last bar there can be, ISO 8601
	To      string   `json:"to"`
	First   string   `json:"first"` // the same in words
	Last    string   `json:"last"`
	Most    int      `json:"most"` // records of the highest bar
	Width   int      `json:"-"`
	Height  int      `json:"-"`
	// Window is the period that the list is narrowed to, nil for all.
	Window *Bar `json:"-"`
}

// Bar is one period of a strip.
type Bar struct {
	Period string `json:"period"` // ISO 8601
	Title  string `json:"title"`
	N      int    `json:"n"`
	// Of these, engagements; they are drawn apart.
	Engagements int `json:"engagements"`
	X           int `json:"-"`
	W           int `json:"-"`
	H           int `json:"-"` // of all
	E           int `json:"-"` // of the engagements
}

// Top is where the bar begins, from above; TopE where its engagements do.
func (b Bar) Top() int  { return stripHeight - b.H }
func (b Bar) TopE() int { return stripHeight - b.E }

// Mixed reports whether some of the records are engagements and some not.
func (s *Strip) Mixed() bool {
	all, engagements := 0, 0
	for _, b := range s.Bars {
		all, engagements = all+b.N, engagements+b.Engagements
	}
	return engagements > 0 && engagements < all
}

// Period is a larger period of a strip, to jump to.
type Period struct {
	Period string `json:"period"`
	Title  string `json:"title"`
	N      int    `json:"n"`
}

// StripScale says by which scale facets should be counted for the strip of
// what facets by month tell: days where they lie in at most four months.
func StripScale(byMonth []ledger.Facet) ledger.Scale {
	byMonth, _, _ = trim(byMonth)
	first, last := extent(byMonth)
	if first.IsZero() || monthsBetween(first.First(), last.Last()) > 3 {
		return ledger.ByMonth
	}
	return ledger.ByDay
}

// trimmed is one in how many records may lie before a strip, and after it: a
// war of 1967 that is remembered shall not squeeze a week of talks.
const trimmed = 40

// trim leaves out the first and the last periods of facets, which hold at most
// one in trimmed of the records each, where all would be too many months or
// days. It counts the records that it leaves out.
func trim(facets []ledger.Facet) (kept []ledger.Facet, before, after int) {
	first, last := extent(facets)
	if first.IsZero() || monthsBetween(first.First(), last.Last()) <= 3 {
		return facets, 0, 0
	}
	type dated struct {
		readout.Date
		ledger.Facet
	}
	var list []dated
	total := 0
	for _, c := range facets {
		if d, err := readout.ParseDate(c.Period); err == nil {
			list = append(list, dated{d, c})
			total += c.Records
		} else {
			kept = append(kept, c)
		}
	}
	slices.SortStableFunc(list, func(a, b dated) int { return a.Date.Compare(b.Date) })
	from, to := 0, len(list)
	for from < to && before+list[from].Records <= total/trimmed {
		before += list[from].Records
		from++
	}
	for from < to && after+list[to-1].Records <= total/trimmed {
		to--
		after += list[to].Records
	}
	for to-from > 1 && list[to-1].Last().Compare(list[from].First().AddDays(366*mostBars)) > 0 {
		before += list[from].Records
		from++
	}
	for _, d := range list[from:to] {
		kept = append(kept, d.Facet)
	}
	return kept, before, after
}

// extent returns the first and the last period of facets, as precise as known.
func extent(facets []ledger.Facet) (first, last readout.Date) {
	for i, c := range facets {
		if i > 0 && c.Period == facets[i-1].Period {
			continue // of another make
		}
		d, err := readout.ParseDate(c.Period)
		if err != nil { // not known
			continue
		}
		if first.IsZero() || d.First().Compare(first.First()) < 0 {
			first = d
		}
		if last.IsZero() || d.Last().Compare(last.Last()) > 0 {
			last = d
		}
	}
	return first, last
}

// NewStrip returns the strip of facets, of which from and to, either of them
// unknown for none, are chosen. It is nil where no facet has a date.
func NewStrip(facets []ledger.Facet, by ledger.Scale, from, to readout.Date) *Strip {
	facets, before, after := trim(facets)
	first, last := extent(facets)
	if first.IsZero() {
		return nil
	}
	s := &Strip{Unit: "day", Height: stripHeight + stripLane, Before: before, After: after}
	precision := readout.PrecisionDay
	if by == ledger.ByMonth {
		s.Unit, precision = "month", readout.PrecisionMonth
		if monthsBetween(first.First(), last.Last()) >= mostBars {
			s.Unit, precision = "year", readout.PrecisionYear
		}
	}
	start, end := first.First(), last.Last()
	exact := len(start.To(precision).String())
	if a, b := extent(slices.DeleteFunc(slices.Clone(facets), func(c ledger.Facet) bool { return len(c.Period) < exact })); !a.IsZero() {
		start, end = a.First(), b.Last()
	}
	at := func(d readout.Date) int {
		y0, m0, _, _, _ := start.Parts()
		y, m, _, _, _ := d.Parts()
		switch precision {
		case readout.PrecisionYear:
			return y - y0
		case readout.PrecisionMonth:
			return (y-y0)*12 + m - m0
		}
		return daysBetween(start, d)
	}
	s.Width = (at(end) + 1) * stripBar
	s.From, s.To = start.To(precision).String(), end.To(precision).String()
	s.First, s.Last = start.To(precision).Human(), end.To(precision).Human()
	fine, coarse, large := map[readout.Date]*Bar{}, map[readout.Date]*Bar{}, map[readout.Date]int{}
	for _, c := range facets {
		d, err := readout.ParseDate(c.Period)
		if err != nil {
			s.Undated += c.Records
			continue
		}
		d = d.To(precision)
		bars := fine
		switch {
		case d.Precision() < precision && d.Last().Compare(start) < 0:
			s.Before += c.Records
			continue
		case d.Precision() < precision && d.First().Compare(end) > 0:
			s.After += c.Records
			continue
		case d.Precision() < precision:
			bars = coarse
		}
		b := bars[d]
		if b == nil {
			b = &Bar{Period: d.String(), Title: d.Human(), X: max(0, at(d.First())) * stripBar}
			b.W = min(s.Width, (at(d.Last())+1)*stripBar) - b.X
			bars[d] = b
		}
		b.N += c.Records
		if c.Type == readout.TypeEngagement {
			b.Engagements += c.Records
		}
		up := d.To(precision - 1)
		if precision == readout.PrecisionYear {
			up = d
		}
		large[up] += c.Records
	}
	for _, b := range fine {
		s.Most = max(s.Most, b.N)
	}
	height := func(n int) int {
		if n == 0 {
			return 0
		}
		return max(2, n*stripHeight/max(1, s.Most))
	}
	for _, b := range fine {
		b.H = height(b.N)
		b.E = min(b.H, height(b.Engagements))
		s.Bars = append(s.Bars, *b)
	}
	for d, b := range coarse {
		b.Title += ", " + map[readout.Precision]string{readout.PrecisionYear: "month", readout.PrecisionMonth: "day"}[d.Precision()] + " not known"
		b.H = stripLane
		s.Coarse = append(s.Coarse, *b)
	}
	order := func(a, b Bar) int { return cmp.Or(cmp.Compare(a.X, b.X), cmp.Compare(b.W, a.W)) }
	slices.SortFunc(s.Bars, order)
	slices.SortFunc(s.Coarse, order)
	for _, d := range slices.SortedFunc(maps.Keys(large), readout.Date.Compare) {
		s.Periods = append(s.Periods, Period{d.String(), d.Human(), large[d]})
	}
	if !from.IsZero() || !to.IsZero() {
		a, b := start, end
		if !from.IsZero() && from.First().Compare(a) > 0 {
			a = from.First()
		}
		if !to.IsZero() && to.Last().Compare(b) < 0 {
			b = to.Last()
		}
		if a.Compare(b) <= 0 {
			s.Window = &Bar{X: at(a) * stripBar}
			s.Window.W = (at(b)+1)*stripBar - s.Window.X
		}
	}
	return s
}
