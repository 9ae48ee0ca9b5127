package view

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
	"sync"

	"github.com/readout-dev/readout/ledger"
)

// The outlines of the world, those of Natural Earth at 1:110,000,000, which are
// in the public domain: https://www.naturalearthdata.com. Made by
// internal/outline.
//
//go:embed outline.txt
var outlines string

//go:embed gazetteer.txt
var gazetteerText string

// point is a place on the globe, in degrees.
type point struct{ lon, lat float64 }

// atlas knows where places lie, and the lines of the world.
type atlas struct {
	places  map[[2]string]point // by folded place and state
	named   map[string][]point  // by folded place
	capital map[string]point    // by folded state
	lines   []outline
}

// outline is a line of the map.
type outline struct {
	border bool // between states; a coast otherwise
	points []point
}

// globe is read when the first map is drawn.
var globe = sync.OnceValue(func() *atlas {
	a, err := readAtlas(gazetteerText, outlines)
	if err != nil {
		panic(err) // embedded, and a test reads it
	}
	return a
})

func readAtlas(gazetteer, outlines string) (*atlas, error) {
	a := &atlas{map[[2]string]point{}, map[string][]point{}, map[string]point{}, nil}
	for line := range strings.Lines(gazetteer) {
		if strings.HasPrefix(line, "#") || strings.TrimSpace(line) == "" {
			continue
		}
		f := strings.Split(strings.TrimSpace(line), " | ")
		if len(f) != 4 {
			return nil, fmt.Errorf("gazetteer: %q is not place | state | latitude | longitude", line)
		}
		lat, err1 := strconv.ParseFloat(f[2], 64)
		lon, err2 := strconv.ParseFloat(f[3], 64)
		if err1 != nil || err2 != nil || lat < -90 || lat > 90 || lon < -180 || lon > 180 {
			return nil, fmt.Errorf("gazetteer: %q has no place on the globe", line)
		}
		_, known := a.capital[ledger.Fold(f[1])]
		a.add(f[0], f[1], point{lon, lat}, !known)
	}
	for line := range strings.Lines(outlines) {
		kind, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		o := outline{border: kind == "border"}
		x, y := 0, 0
		for step := range strings.FieldsSeq(rest) {
			dx, dy, ok := strings.Cut(step, ",")
			i, err1 := strconv.Atoi(dx)
			j, err2 := strconv.Atoi(dy)
			if !ok || err1 != nil || err2 != nil {
				return nil, fmt.Errorf("outlines: %q is no step", step)
			}
			x, y = x+i, y+j
			o.points = append(o.points, point{float64(x) / 20, float64(y) / 20})
		}
		a.lines = append(a.lines, o)
	}
	return a, nil
}

// chart is the globe with the sites that a ledger has from its packs, which
// come first.
type chart struct {
	*atlas
	own *atlas
}

func newChart(sites []ledger.Site) chart {
	own := &atlas{map[[2]string]point{}, map[string][]point{}, map[string]point{}, nil}
	for _, s := range sites {
		own.add(s.Place, s.State, point{s.Lon, s.Lat}, s.Capital)
	}
	return chart{globe(), own}
}

// locate says where a leg lies.
func (c chart) locate(l *Leg) {
	if l.Region {
		return
	}
	if p, near, ok := c.find(l.Place, l.Country); ok {
		l.At = &At{Lat: p.lat, Lon: p.lon, Capital: near}
	}
}

// find returns where a place lies: see [atlas.find].
func (c chart) find(place, state string) (p point, near, ok bool) {
	p, near, ok = c.own.find(place, state)
	if ok && !near {
		return p, near, ok
	}
	if q, far, known := c.atlas.find(place, state); known && (!far || !ok) {
		return q, far, true
	}
	return p, near, ok
}

// add puts a place on the map.
func (a *atlas) add(place, state string, p point, capital bool) {
	place, state = ledger.Fold(place), ledger.Fold(state)
	a.places[[2]string{place, state}] = p
	a.named[place] = append(a.named[place], p)
	if capital {
		a.capital[state] = p
	}
}

// find returns where a place lies: near where only its state is known, whose
// capital stands for it.
func (a *atlas) find(place, state string) (p point, near, ok bool) {
	place, state = ledger.Fold(place), ledger.Fold(state)
	if p, ok := a.places[[2]string{place, state}]; ok {
		return p, false, true
	}
	if at := a.named[place]; state == "" && len(at) > 0 {
		for _, p := range at[1:] {
			if p != at[0] {
				return p, false, false // two of one name
			}
		}
		return at[0], false, true
	}
	if state == "" {
		state = place
	}
	p, ok = a.capital[state]
	return p, true, ok
}
