package origin

import (
	"testing"

	"github.com/readout-dev/readout"
)

func TestWent(t *testing.T) {
	post, herald := Marks{Outlet: "Velia Post"}, Marks{Outlet: "Dorn Herald"}
	naming := Marks{Outlet: "Dorn Herald", Cites: []string{"The Velia Post"}}
	wire := func(m Marks) Marks { m.Agencies = []string{"Meridian Wire"}; return m }
	day := func(d int) readout.Date { return readout.Day(2031, 2, d) }
	for _, c := range []struct {
		name string
		a, b Marks
		x, y readout.Date
		want Way
	}{
		{"it names the other", naming, post, day(7), day(8), WayFrom},
		{"the other names it", post, naming, day(8), day(7), WayTo},
		{"one agency", wire(post), wire(herald), day(7), day(8), WayThird},
		{"one is the agency", wire(post), Marks{Outlet: "Meridian Wire"}, day(7), day(7), WayFrom},
		{"one is later", post, herald, day(8), day(7), WayFrom},
		{"one is first", post, herald, day(7), day(8), WayTo},
		{"one day", post, herald, day(7), day(7), WayUnknown},
		{"no day", post, herald, readout.Date{}, day(7), WayUnknown},
	} {
		if got, why := Went(c.a, c.b, c.x, c.y); got != c.want || why == "" {
			t.Errorf("%s: %s, %q", c.name, got, why)
		}
	}
}
