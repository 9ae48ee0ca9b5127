package view

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// leg reads "Kyiv, Ukraine occurred".
func leg(s string) Leg {
	where, status, _ := strings.Cut(s, ": ")
	place, country, _ := strings.Cut(where, ", ")
	l := Leg{Place: place, Country: country, Status: readout.Status(status)}
	newChart(nil).locate(&l)
	return l
}

func mapOf(legs ...string) *Map {
	var it Itinerary
	it.Actor.Name = "Ana Brek"
	for _, s := range legs {
		it.Legs = append(it.Legs, leg(s))
	}
	return NewMap(it)
}

func TestMap(t *testing.T) {
	for _, tc := range []struct {
		name  string
		legs  []string
		stops []string // label, name, planned, near
		ways  string   // - gone, = planned
		miss  string
	}{
		{"none", nil, nil, "", ""},
		{"one", []string{"Kyiv, Ukraine: occurred"}, nil, "", ""},
		{
			"there and back",
			[]string{"Paris, France: occurred", "Kyiv, Ukraine: occurred", "Paris, France: planned"},
			[]string{"1, 3 Paris", "2 Kyiv"},
			"-=", "",
		},
		{
			"countries alone, and called off",
			[]string{"Egypt, Egypt: occurred", "Qatar, Qatar: cancelled", "Israel, Israel: planned", "Tel Aviv, Israel: under_way"},
			[]string{"1 Egypt near", "3 Israel planned near", "4 Tel Aviv"},
			"=-", "",
		},
		{
			"what is unknown is told",
			[]string{"Port Velia, Sumar: occurred", "Cairo, Egypt: occurred", "Amman: occurred"},
			[]string{"2 Cairo", "3 Amman"},
			"-", "1 Port Velia",
		},
		{
			"nothing known is a row",
			[]string{"Port Velia, Sumar: occurred", "Tarsk: planned", "Port Velia, Sumar: planned"},
			[]string{"1 Port Velia", "2 Tarsk planned", "3 Port Velia planned"},
			"==", "",
		},
	} {
		m := mapOf(tc.legs...)
		if (m == nil) != (tc.stops == nil) {
			t.Errorf("%s: %+v", tc.name, m)
		}
		if m == nil {
			continue
		}
		var stops, miss []string
		for _, s := range m.Stops {
			text := s.Label() + " " + s.Name
			if !s.Been() {
				text += " planned"
			}
			if s.Near {
				text += " near"
			}
			stops = append(stops, text)
			if s.X < 0 || s.X > float64(m.Width) || s.Y < 0 || s.Y > float64(m.Height) {
				t.Errorf("%s: %s lies outside, at %g, %g", tc.name, s.Name, s.X, s.Y)
			}
		}
		ways := ""
		for _, w := range m.Ways {
			ways += map[bool]string{false: "-", true: "="}[w.Planned]
		}
		for _, s := range m.Unknown {
			miss = append(miss, s.Label()+" "+s.Name)
		}
		if !slices.Equal(stops, tc.stops) || ways != tc.ways || strings.Join(miss, "; ") != tc.miss {
			t.Errorf("%s: %q, ways %q, unknown %q", tc.name, stops, ways, miss)
		}
		if again := mapOf(tc.legs...); fmt.Sprint(*again) != fmt.Sprint(*m) {
			t.Errorf("%s: drawn in two ways", tc.name)
		}
	}
}

// Distances have the right proportions, the Pacific doesn't tear a way apart,
// and the outlines go where the places are.
func TestMapIsRight(t *testing.T) {
	m := mapOf("Tokyo, Japan: occurred", "Honolulu, United States: occurred", "San Francisco, United States: occurred")
	if a, b, c := m.Stops[0].X, m.Stops[1].X, m.Stops[2].X; a >= b || b >= c {
		t.Errorf("across the Pacific: %g, %g, %g", a, b, c)
	}
	m = mapOf("Vienna, Austria: occurred", "Berlin, Germany: occurred", "Rome, Italy: occurred")
	d := func(a, b Stop) float64 { return math.Hypot(a.X-b.X, a.Y-b.Y) }
	if r := d(m.Stops[0], m.Stops[1]) / d(m.Stops[0], m.Stops[2]); math.Abs(r-524.0/764) > .05 { // km
		t.Errorf("Vienna to Berlin is %g of Vienna to Rome", r)
	}
	if len(m.Coast) < 500 || len(m.Border) < 500 || len(m.Coast)+len(m.Border) > 60_000 {
		t.Errorf("%d bytes of coast, %d of borders", len(m.Coast), len(m.Border))
	}
	if w := mapOf("Wellington, New Zealand: occurred", "London, United Kingdom: occurred", "Ottawa, Canada: occurred"); len(w.Coast)+len(w.Border) > 60_000 {
		t.Errorf("the world takes %d bytes", len(w.Coast)+len(w.Border))
	}
}

// Stops of one region don't lie over each other.
func TestStopsStandApart(t *testing.T) {
	m := mapOf("Tel Aviv, Israel: occurred", "Israel: occurred", "Jerusalem, Israel: occurred", "Amman, Jordan: occurred", "Canberra, Australia: occurred")
	if len(m.Stops) < 4 {
		t.Fatalf("%d stops", len(m.Stops))
	}
	for i, a := range m.Stops {
		for _, b := range m.Stops[i+1:] {
			if d := math.Hypot(a.X-b.X, a.Y-b.Y); d < stopWidth-1 {
				t.Errorf("%s and %s are %g apart", a.Name, b.Name, d)
			}
		}
	}
}

// Places of a pack stand where it says; far from any coast with parallels and
// meridians, which go the right way.
func TestMapOfAPack(t *testing.T) {
	sites := []ledger.Site{
		{Place: "Port Ona", State: "Sumar", Lat: -40, Lon: -121, Capital: true},
		{Place: "Maresh", State: "Velia", Lat: -44, Lon: -126, Capital: true},
		{Place: "Cairo", State: "Sumar", Lat: -42, Lon: -123},
	}
	var it Itinerary
	for _, s := range []string{"Maresh, Velia: occurred", "Sumar, Sumar: occurred", "Cairo, Sumar: occurred", "Kel, Orland: occurred"} {
		where, _, _ := strings.Cut(s, ":")
		place, country, _ := strings.Cut(where, ", ")
		l := Leg{Place: place, Country: country, Status: readout.StatusOccurred}
		newChart(sites).locate(&l)
		it.Legs = append(it.Legs, l)
	}
	m := NewMap(it)
	if len(m.Stops) != 3 || len(m.Unknown) != 1 || m.Coast != "" || m.Border != "" || len(m.Grid) < 4 {
		t.Fatalf("%d stops, %d unknown, %d lines, coast %q", len(m.Stops), len(m.Unknown), len(m.Grid), m.Coast)
	}
	maresh, sumar, cairo := m.Stops[0], m.Stops[1], m.Stops[2]
	if maresh.X >= cairo.X || cairo.X >= sumar.X || maresh.Y <= cairo.Y || cairo.Y <= sumar.Y || !sumar.Near || cairo.Near {
		t.Errorf("Maresh %+v, Cairo %+v, Sumar %+v", maresh, cairo, sumar)
	}
	var labels []string
	for _, g := range m.Grid {
		labels = append(labels, g.Label)
	}
	if !slices.Contains(labels, "42° S") || !slices.Contains(labels, "124° W") {
		t.Errorf("lines %v", labels)
	}
	// What the packs don't know is where it always was.
	l := Leg{Place: "Cairo", Country: "Egypt"}
	if newChart(sites).locate(&l); l.At == nil || l.At.Lat < 29 {
		t.Errorf("Cairo in Egypt lies at %+v", l.At)
	}
}

func TestEmbeddedAtlasCanBeRead(t *testing.T) {
	a, err := readAtlas(gazetteerText, outlines)
	if err != nil || len(a.capital) < 190 || len(a.lines) < 500 {
		t.Fatalf("%d states, %d lines, %v", len(a.capital), len(a.lines), err)
	}
	for _, bad := range []string{"Kyiv | Ukraine | 50.5", "Kyiv | Ukraine | 95 | 30", "Kyiv | Ukraine | north | 30"} {
		if _, err := readAtlas(bad, ""); err == nil {
			t.Errorf("%q can be read", bad)
		}
	}
	if _, err := readAtlas("", "coast 1,2 x,3"); err == nil {
		t.Error("a step without a number can be read")
	}
}
