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
		{Figure{Low: v(1e4), High: v(1e5), Bound: BoundExact, Unit: "casualty", What: "casualties"}, "10,000 to 100,000 casualties"},
		{Figure{Value: v(2.5e9), Bound: BoundExact, Unit: "dollar", What: "council's budget"}, "$2.5 billion, council's budget"},
		{Figure{Value: v(1), Bound: BoundAtLeast, Unit: "hour", What: "meeting"}, "at least 1 hour, meeting"},
		{Figure{Value: v(0.5), Bound: BoundExact, Unit: "hour", What: "call"}, "half an hour, call"},
		{Figure{Value: v(14), Bound: BoundExact, Unit: "month"}, "14 months"},
		{Figure{Value: v(7), Bound: BoundExact, Change: ChangeUp, Unit: "percentage", What: "Exports"}, "up 7%, Exports"},
		{Figure{Low: v(6), High: v(9), Bound: BoundExact, Change: ChangeDown, Unit: "percentage", What: "unemployment"}, "down 9 to 6%, unemployment"},
		{Figure{Value: v(58.24), Bound: BoundExact, Unit: "dollar per barrel"}, "$58.24 per barrel"},
		{Figure{Value: v(2. / 3), Bound: BoundExact, What: "members"}, "0.6667 of members"},
		{Figure{Value: v(-12), Bound: BoundAbout, Unit: "celsius"}, "about -12 degrees celsius"},
		{Figure{Value: v(1234567), Bound: BoundExact}, "1,234,567"},
	} {
		if got := c.f.Human(); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}
