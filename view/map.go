package view

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/readout-dev/readout"
)

// Map is an itinerary drawn: its stops, numbered in their order, and the ways
// between them, on the outlines of the world. Where no stop has a known place on
// the globe, they stand in a row instead. The itinerary's list says the same in
// words.
type Map struct {
	Width, Height int
	// Coast and Border are the outlines as SVG path data; "" in a row of stops,
	// and where none are near.
	Coast, Border string
	// Grid are parallels and meridians, where there is nothing else to go by.
	Grid  []GridLine
	Stops []Stop
	Ways  []Way
	// Unknown are the stops that have no place on the map, in their order.
	Unknown []Stop
	// Text says in a sentence what is drawn.
	Text string
}

// Stop is a place of an itinerary. A place where several legs lead has all their
// numbers.
type Stop struct {
	Numbers []int
	Name    string
	Status  readout.Status // of the leg that is most certain
	Near    bool           // the place in its country is not known: drawn at the capital
	X, Y    float64
	// LabelX and Anchor say where the name stands, Anchor "" where there is no
	// room for it.
	LabelX, LabelY float64
	Anchor         string
}

// Label is the stop's numbers: "1, 4".
func (s Stop) Label() string {
	parts := make([]string, len(s.Numbers))
	for i, n := range s.Numbers {
		parts[i] = strconv.Itoa(n)
	}
	return strings.Join(parts, ", ")
}

// NumberY is where the number stands in its ring.
func (s Stop) NumberY() float64 { return s.Y + 4 }

// HasNear says whether a stop's place in its country is not known.
func (m *Map) HasNear() bool {
	return slices.ContainsFunc(m.Stops, func(s Stop) bool { return s.Near })
}

// Been says whether the actor was or is there, as far as records tell.
func (s Stop) Been() bool {
	return s.Status == readout.StatusOccurred || s.Status == readout.StatusUnderWay
}

// Way leads from one stop to the next.
type Way struct {
	X1, Y1, X2, Y2 float64
	Planned        bool // nobody says that it was gone yet
}

// The size of a map, and of a row of stops, in pixels of its own.
const (
	mapWidth  = 720
	mapHeight = 400
	mapMargin = 40
	rowStops  = 6
	rowHeight = 78
)

// NewMap draws the legs of an itinerary that were gone or are to be; nil if
// there are fewer than two stops.
func NewMap(it Itinerary) *Map {
	var legs []Leg
	var number []int // of each in the itinerary
	for i, l := range it.Legs {
		if l.Status != readout.StatusCancelled && l.Status != readout.StatusDidNotOccur && !l.Region {
			legs, number = append(legs, l), append(number, i+1)
		}
	}
	m := &Map{Width: mapWidth, Height: mapHeight}
	var at []int // the stop of each leg, -1 for none
	var points []point
	for i, l := range legs {
		stop := Stop{Numbers: []int{number[i]}, Name: l.Place, Status: l.Status}
		if l.At == nil {
			m.Unknown = append(m.Unknown, stop)
			at = append(at, -1)
			continue
		}
		p, near := point{l.At.Lon, l.At.Lat}, l.At.Capital
		stop.Near = near
		j := slices.Index(points, p)
		if j < 0 {
			j = len(points)
			points = append(points, p)
			m.Stops = append(m.Stops, stop)
		} else {
			m.Stops[j].Numbers = append(m.Stops[j].Numbers, number[i])
			m.Stops[j].Near = m.Stops[j].Near && near
			if stop.Been() {
				m.Stops[j].Status = stop.Status
			}
			if !near {
				m.Stops[j].Name = stop.Name
			}
		}
		at = append(at, j)
	}
	onGlobe := true
	switch {
	case len(legs) < 2:
		return nil
	case len(m.Stops) == 0:
		onGlobe = false
		m.row(legs, number)
		at = at[:0]
		for i := range legs {
			at = append(at, i)
		}
	default:
		m.project(points)
		m.spread()
		m.label()
	}
	m.ways(legs, at)
	m.Text = said(it.Actor.Name, legs, len(m.Unknown), onGlobe)
	return m
}

// row puts stops in rows, each from the left.
func (m *Map) row(legs []Leg, number []int) {
	m.Unknown = nil
	rows := (len(legs) + rowStops - 1) / rowStops
	m.Height = rows * rowHeight
	step := float64(mapWidth) / rowStops
	for i, l := range legs {
		x, y := (float64(i%rowStops)+.5)*step, float64(i/rowStops*rowHeight)+24
		m.Stops = append(m.Stops, Stop{
			Numbers: []int{number[i]}, Name: Short(l.Place, 16), Status: l.Status, X: x, Y: y, LabelX: x, LabelY: y + 28, Anchor: "middle",
		})
	}
}

// ways joins the stops of legs that follow each other.
func (m *Map) ways(legs []Leg, at []int) {
	last := -1
	for i, j := range at {
		if j < 0 {
			continue
		}
		if last >= 0 && last != j {
			a, b := m.Stops[last], m.Stops[j]
			m.Ways = append(m.Ways, Way{a.X, a.Y, b.X, b.Y, !legs[i].Been()})
		}
		last = j
	}
}

// project finds the window of the world in which all points lie, and puts stops
// and outlines on the map: parallels and meridians are straight, and right
// in proportion at the window's middle (equirectangular, Snyder, "Map
// Projections: A Working Manual", 1987, section 12).
func (m *Map) project(points []point) {
	west, east := narrowest(points)
	south, north := 90.0, -90.0
	for _, p := range points {
		south, north = min(south, p.lat), max(north, p.lat)
	}
	squeeze := max(.2, math.Cos((south+north)/2*math.Pi/180))
	// At least fifteen degrees each way, so that one can tell where this is.
	least := 15.0
	if !landNear(west, east, south, north) {
		least = 6
	}
	scale := min((mapWidth-2*mapMargin)/(max(least, east-west)*squeeze), (mapHeight-2*mapMargin)/max(least, north-south))
	midLon, midLat := (west+east)/2, (south+north)/2
	place := func(p point) (x, y float64) {
		lon := math.Remainder(p.lon-midLon, 360)
		return tenth(mapWidth/2 + lon*squeeze*scale), tenth(mapHeight/2 - (p.lat-midLat)*scale)
	}
	for i, p := range points {
		m.Stops[i].X, m.Stops[i].Y = place(p)
	}
	var coast, border strings.Builder
	for _, o := range globe().lines {
		if o.border {
			trace(&border, o.points, place)
		} else {
			trace(&coast, o.points, place)
		}
	}
	m.Coast, m.Border = coast.String(), border.String()
	if m.Coast == "" && m.Border == "" {
		m.grid(midLon, midLat, squeeze*scale, scale)
	}
}

// GridLine is a parallel or meridian of a map, with its name where it meets the
// edge.
type GridLine struct {
	X1, Y1, X2, Y2 float64
	LabelX, LabelY float64
	Label          string // "44° S"
}

// grid draws parallels and meridians at whole degrees, a few of each.
func (m *Map) grid(midLon, midLat, perLon, perLat float64) {
	step := 1.0
	for _, s := range []float64{2, 5, 10, 20, 30} {
		if step*perLat < 60 {
			step = s
		}
	}
	name := func(deg float64, plus, minus string) string {
		switch {
		case deg < 0:
			return fmt.Sprintf("%g° %s", -deg, minus)
		case deg > 0:
			return fmt.Sprintf("%g° %s", deg, plus)
		}
		return "0°"
	}
	for lat := math.Ceil((midLat-mapHeight/2/perLat)/step) * step; lat < midLat+mapHeight/2/perLat && lat <= 90; lat += step {
		y := tenth(mapHeight/2 - (lat-midLat)*perLat)
		m.Grid = append(m.Grid, GridLine{X2: mapWidth, Y1: y, Y2: y, LabelX: 4, LabelY: y - 4, Label: name(lat, "N", "S")})
	}
	for lon := math.Ceil((midLon-mapWidth/2/perLon)/step) * step; lon < midLon+mapWidth/2/perLon; lon += step {
		x := tenth(mapWidth/2 + (lon-midLon)*perLon)
		m.Grid = append(m.Grid, GridLine{X1: x, X2: x, Y2: mapHeight, LabelX: x + 4, LabelY: mapHeight - 5, Label: name(math.Remainder(lon, 360), "E", "W")})
	}
}

// landNear reports whether an outline comes near a window of the globe.
func landNear(west, east, south, north float64) bool {
	const near = 8
	for _, o := range globe().lines {
		for _, p := range o.points {
			lon := west + math.Mod(math.Mod(p.lon-west+near, 360)+360, 360) - near
			if p.lat > south-near && p.lat < north+near && lon < east+near {
				return true
			}
		}
	}
	return false
}

// narrowest returns the ends of the shortest way around the globe on which all
// points lie; the east may be beyond 180 degrees.
func narrowest(points []point) (west, east float64) {
	lons := make([]float64, len(points))
	for i, p := range points {
		lons[i] = p.lon
	}
	slices.Sort(lons)
	n := len(lons)
	west, east = lons[0], lons[n-1]
	for i := 1; i < n; i++ {
		if w, e := lons[i], lons[i-1]+360; e-w < east-west {
			west, east = w, e
		}
	}
	return west, east
}

// trace adds what can be seen of a line, without points closer than a pixel to
// the last, to a path.
func trace(b *strings.Builder, line []point, place func(point) (x, y float64)) {
	down := false
	var lastX, lastY float64
	seen := func(x, y float64) bool { return x > -20 && x < mapWidth+20 && y > -20 && y < mapHeight+20 }
	for i, p := range line {
		x, y := place(p)
		if i == 0 || math.Abs(x-lastX) > mapWidth || !seen(x, y) && !seen(lastX, lastY) {
			down, lastX, lastY = false, x, y
			continue
		}
		if math.Hypot(x-lastX, y-lastY) < 1 && i < len(line)-1 {
			continue
		}
		if !down {
			fmt.Fprintf(b, "M%g %g", lastX, lastY)
		}
		fmt.Fprintf(b, "L%g %g", x, y)
		down, lastX, lastY = true, x, y
	}
}

func tenth(x float64) float64 { return math.Round(x*10) / 10 }

// stopWidth is how far stops are apart at least.
const stopWidth = 20

// spread moves stops that would lie over each other apart, the later away from
// the earlier: two places of one city are told apart before they are right to
// the pixel.
func (m *Map) spread() {
	for range len(m.Stops) {
		for j := range m.Stops {
			b := &m.Stops[j]
			for i := range j {
				a := m.Stops[i]
				dx, dy := b.X-a.X, b.Y-a.Y
				d := math.Hypot(dx, dy)
				if d >= stopWidth-.1 {
					continue
				}
				if d < 1 {
					dx, dy, d = 1, 0, 1
				}
				b.X, b.Y = tenth(a.X+dx/d*stopWidth), tenth(a.Y+dy/d*stopWidth)
				b.X, b.Y = min(max(b.X, stopWidth/2), mapWidth-stopWidth/2), min(max(b.Y, stopWidth/2), mapHeight-stopWidth/2)
			}
		}
	}
}

// label puts names beside stops, the earliest first, where there is room.
func (m *Map) label() {
	type box struct{ x1, y1, x2, y2 float64 }
	var taken []box
	for _, s := range m.Stops {
		taken = append(taken, box{s.X - 10, s.Y - 10, s.X + 10, s.Y + 10})
	}
	for i := range m.Stops {
		s := &m.Stops[i]
		width := 7.5 * float64(len([]rune(s.Name)))
		for _, at := range []struct {
			x, y   float64
			anchor string
			b      box
		}{
			{s.X + 13, s.Y + 4, "start", box{s.X + 12, s.Y - 8, s.X + 13 + width, s.Y + 8}},
			{s.X - 13, s.Y + 4, "end", box{s.X - 13 - width, s.Y - 8, s.X - 12, s.Y + 8}},
			{s.X, s.Y + 24, "middle", box{s.X - width/2, s.Y + 11, s.X + width/2, s.Y + 28}},
			{s.X, s.Y - 16, "middle", box{s.X - width/2, s.Y - 28, s.X + width/2, s.Y - 11}},
		} {
			free := at.b.x1 > 0 && at.b.x2 < mapWidth && at.b.y1 > 0 && at.b.y2 < mapHeight
			for j, t := range taken {
				free = free && (j == i || at.b.x2 < t.x1 || at.b.x1 > t.x2 || at.b.y2 < t.y1 || at.b.y1 > t.y2)
			}
			if free {
				s.LabelX, s.LabelY, s.Anchor = at.x, at.y, at.anchor
				taken = append(taken, at.b)
				break
			}
		}
	}
}

// said says what a map shows.
func said(who string, legs []Leg, unknown int, onGlobe bool) string {
	var been, planned []string
	for _, l := range legs {
		if l.Been() {
			been = append(been, l.Place)
		} else {
			planned = append(planned, l.Place)
		}
	}
	var parts []string
	for _, p := range []struct {
		what  string
		names []string
	}{{"went to ", been}, {"is or was to go to ", planned}} {
		if len(p.names) > 0 {
			parts = append(parts, p.what+strings.Join(p.names[:min(len(p.names), 20)], ", "))
		}
	}
	text := cmp.Or(who, "The actor") + " " + strings.Join(parts, "; ") + "."
	if onGlobe && unknown > 0 {
		text += fmt.Sprintf(" Not on the map: %d.", unknown)
	}
	return text
}
