package view

import (
	"cmp"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// plotWidth is the width of the scale of a plot, in the units of its drawing.
const plotWidth = 200

// Plot is the claims about one quantity, the oldest first, on one scale.
type Plot struct {
	What   string  `json:"what"`
	Unit   string  `json:"unit"`
	From   float64 `json:"from"` // the ends of the scale
	To     float64 `json:"to"`
	Claims []Claim `json:"claims"`
	// Disputed is set where two of the claims can't both be true.
	Disputed bool `json:"disputed"`
}

// Claim is one figure of a plot.
type Claim struct {
	Item
	Quantity string        `json:"quantity"`
	By       []Part        `json:"by"` // whom the document ascribes it to; none for the document
	Bound    readout.Bound `json:"bound"`
	Low      float64       `json:"low"`
	High     float64       `json:"high"`
	X        int           `json:"-"` // of Low on the scale, and of High
	X2       int           `json:"-"`
}

// Plots puts the figures among the items together that are of the same thing
// in the same unit, or that contradict each other: first those that do, then
// those of the most claims. Figures that nothing compares with are returned as
// they are.
func Plots(items []Item) (plots []Plot, alone []Item) {
	group := map[string]string{} // of an item, by id: the id of another in its group
	var find func(id string) string
	find = func(id string) string {
		if group[id] == id {
			return id
		}
		group[id] = find(group[id])
		return group[id]
	}
	byID := map[string]Item{}
	for _, it := range items {
		if it.Record != nil && it.Record.Figure() != nil {
			byID[it.ID], group[it.ID] = it, it.ID
		}
	}
	first := map[string]string{}
	for _, it := range items {
		f := figureOf(it)
		if f == nil {
			continue
		}
		key := strings.Join(ledger.WordsAbout(f), " ") + "\x00" + ledger.Fold(f.Unit) + "\x00" + string(f.Change)
		if f.What == "" {
			key = it.ID // of nobody knows what
		}
		if other, ok := first[key]; ok {
			group[find(it.ID)] = find(other)
		} else {
			first[key] = it.ID
		}
		for _, c := range it.Record.Conflicts {
			if _, ok := byID[c]; ok {
				group[find(it.ID)] = find(c)
			}
		}
	}
	members := map[string][]Item{}
	for id, it := range byID {
		members[find(id)] = append(members[find(id)], it)
	}
	plots = []Plot{}
	for _, list := range members {
		if len(list) == 1 {
			alone = append(alone, list[0])
			continue
		}
		plots = append(plots, newPlot(list))
	}
	slices.SortFunc(plots, func(a, b Plot) int {
		return cmp.Or(b2i(b.Disputed)-b2i(a.Disputed), len(b.Claims)-len(a.Claims), cmp.Compare(a.What, b.What), cmp.Compare(a.Claims[0].ID, b.Claims[0].ID))
	})
	slices.SortFunc(alone, func(a, b Item) int { return cmp.Or(cmp.Compare(a.shelf(), b.shelf()), cmp.Compare(a.ID, b.ID)) })
	return plots, alone
}

func figureOf(it Item) *readout.Figure {
	if it.Record == nil {
		return nil
	}
	return it.Record.Figure()
}

func newPlot(items []Item) Plot {
	slices.SortFunc(items, func(a, b Item) int { return cmp.Or(cmp.Compare(a.shelf(), b.shelf()), cmp.Compare(a.ID, b.ID)) })
	p := Plot{What: figureOf(items[0]).What, Unit: figureOf(items[0]).Unit}
	long := map[string]float64{} // how much of the plot's unit another is
	for _, it := range items {
		if u := figureOf(it).Unit; seconds[u] > 0 && seconds[p.Unit] > seconds[u] {
			p.Unit = u
		}
	}
	for _, it := range items {
		if u := figureOf(it).Unit; seconds[u] > 0 && seconds[p.Unit] > 0 {
			long[u] = seconds[u] / seconds[p.Unit]
		} else {
			long[u] = 1
		}
	}
	for i, it := range items {
		f := figureOf(it)
		c := Claim{Item: it, Quantity: f.Quantity(), By: []Part{}, Bound: f.Bound}
		c.Low, c.High = ends(f)
		c.Low, c.High = c.Low*long[f.Unit], c.High*long[f.Unit]
		if f.SaidBy != nil && f.SaidBy.Name != "" {
			c.By = append(c.By, Part{f.SaidBy.Name, ledger.ActorID(*f.SaidBy)})
		}
		if len(f.What) > len(p.What) {
			p.What = f.What
		}
		if i == 0 || c.Low < p.From {
			p.From = c.Low
		}
		p.To = max(p.To, c.High)
		p.Disputed = p.Disputed || it.Conflicts > 0
		p.Claims = append(p.Claims, c)
	}
	if p.From > 0 && p.From > (p.To-p.From)*3 { // far from nought: what differs is seen
		pad := max(p.To-p.From, p.To/20)
		p.From, p.To = p.From-pad, p.To+pad
	} else {
		p.From = min(0, p.From)
	}
	if p.To <= p.From {
		p.To = p.From + 1
	}
	for i := range p.Claims {
		at := func(v float64) int { return int((v - p.From) / (p.To - p.From) * plotWidth) }
		p.Claims[i].X, p.Claims[i].X2 = at(p.Claims[i].Low), at(p.Claims[i].High)
	}
	return p
}

// seconds are the units of time, which are drawn on one scale.
var seconds = map[string]float64{"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 7 * 86400}

// ends returns the least and the most that a figure gives, as far as it does.
func ends(f *readout.Figure) (low, high float64) {
	switch {
	case f.Value != nil:
		return *f.Value, *f.Value
	case f.Low != nil && f.High != nil:
		return min(*f.Low, *f.High), max(*f.Low, *f.High)
	case f.Low != nil:
		return *f.Low, *f.Low
	case f.High != nil:
		return *f.High, *f.High
	}
	return 0, 0
}

// Open says to which side a claim goes on: "more" for at least so many, "less"
// for at most; "" for neither.
func (c Claim) Open() string {
	switch c.Bound {
	case readout.BoundAtLeast:
		return "more"
	case readout.BoundAtMost:
		return "less"
	}
	return ""
}
