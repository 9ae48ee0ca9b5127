package readout

import "testing"

func TestFigureHuman(t *testing.T) {
	v := func(x float64) *float64 { return &x }
	for _, c := range []struct {
		f    Figure
		want string
	}{
		{Figure{Value: v(105), Bound: BoundExact, Unit: "hostage", What: "hostages out"}, "105 hostages out"},
		{Figure{Value: v(40), Bound: BoundAtLeast, Unit: "hostage", What: "hostages freed"}, "at least 40 hostages freed"},
		{Figure{Value: v(60), Bound: BoundAtLeast, Hedge: "More than", Unit: "woman", What: "women"}, "more than 60 women"},
		{Figure{Value: v(24), Bound: BoundAtLeast, Hedge: "or more", Unit: "US service member", What: "US service members killed"}, "at least 24 US service members killed"},
		{Figure{Value: v(1), Bound: BoundExact, Unit: "soldier", What: "soldier killed"}, "1 soldier killed"},
		{Figure{Value: v(300), Bound: BoundAbout, Change: ChangeUp, Unit: "monitor", What: "monitors"}, "about 300 more monitors"},
		{Figure{Low: v(9), High: v(12), Bound: BoundExact, Change: ChangeDown, Unit: "truck", What: "trucks"}, "from 12 to 9 trucks"},
		{Figure{Value: v(700), Bound: BoundAbout, Hedge: "nearly", Unit: "seat per week", What: "seats"}, "nearly 700 seats per week"},
		{Figure{Value: v(1.2), Bound: BoundExact, Unit: "dollar per share", What: "dividend"}, "dividend: $1.20 per share"},
		{Figure{Value: v(5), Bound: BoundExact, Unit: "dollar per hour", What: "wage"}, "wage: $5 per hour"},
		{Figure{Value: v(5), Bound: BoundExact, Unit: "visit", What: "visit"}, "fifth visit"},
		{Figure{Value: v(21), Bound: BoundExact, Unit: "visit", What: "visit"}, "21st visit"},
		{Figure{Value: v(23), Bound: BoundExact, Unit: "dead", What: "dead"}, "23 dead"},
		{Figure{Value: v(387), Bound: BoundExact, Unit: "injured", What: "injured"}, "387 injured"},
		{Figure{Value: v(267), Bound: BoundExact, Unit: "death", What: "death toll"}, "death toll: 267 deaths"},
		{Figure{Low: v(1e4), High: v(1e5), Bound: BoundExact, Unit: "casualty", What: "casualties"}, "tens of thousands of casualties"},
		{Figure{Low: v(12), High: v(120), Bound: BoundExact, Unit: "home", What: "homes burned"}, "dozens of homes burned"},
		{Figure{Low: v(20), High: v(30), Bound: BoundAbout, Unit: "fighter", What: "fighters"}, "about 20 to 30 fighters"},
		{Figure{Value: v(3), Bound: BoundExact, Unit: "phase", What: "plan"}, "plan: 3 phases"},
		{Figure{Value: v(2.5e9), Bound: BoundExact, Unit: "dollar", What: "council's budget"}, "council's budget: $2.5 billion"},
		{Figure{Low: v(1e10), High: v(1.5e10), Bound: BoundExact, Unit: "dollar", What: "plan"}, "plan: $10 billion to $15 billion"},
		{Figure{Value: v(1), Bound: BoundAtLeast, Hedge: "slightly over", Unit: "hour", What: "meeting"}, "meeting: slightly over 1 hour"},
		{Figure{Value: v(0.5), Bound: BoundExact, Unit: "hour", What: "call"}, "call: half an hour"},
		{Figure{Value: v(14), Bound: BoundExact, Unit: "month"}, "14 months"},
		{Figure{Value: v(52), Bound: BoundExact, Unit: "year of age", What: "surgeon"}, "surgeon: 52 years old"},
		{Figure{Value: v(7), Bound: BoundExact, Change: ChangeUp, Unit: "percentage", What: "Exports"}, "Exports: up 7%"},
		{Figure{Low: v(6), High: v(9), Bound: BoundExact, Change: ChangeDown, Unit: "percentage", What: "unemployment"}, "unemployment: down from 9% to 6%"},
		{Figure{Low: v(5), High: v(20), Bound: BoundExact, Unit: "percentage", What: "rebound"}, "rebound: 5% to 20%"},
		{Figure{Value: v(58.24), Bound: BoundExact, Unit: "dollar per barrel", What: "Crude"}, "Crude: $58.24 per barrel"},
		{Figure{Value: v(2. / 3), Bound: BoundAbout, Hedge: "about", What: "members"}, "about two-thirds of members"},
		{Figure{Value: v(0.3), Bound: BoundExact, What: "voters"}, "0.3 of voters"},
		{Figure{Value: v(1300), Bound: BoundExact, What: "crowd"}, "crowd: 1,300"},
		{Figure{Value: v(-12), Bound: BoundAbout, Unit: "celsius"}, "about -12 degrees celsius"},
		{Figure{Value: v(1234567), Bound: BoundExact}, "1,234,567"},
	} {
		if got := c.f.Human(); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}
