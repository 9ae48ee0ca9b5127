package view

import (
	"context"
	"math"
	"unicode/utf8"

	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/sqlite"
)

// The drawing of a network, in its own units.
const (
	networkWidth  = 520
	networkHeight = 340
	networkRadius = 110
	mostMet       = 12
)

// Network is whom an actor dealt with: those of the most engagements on a ring
// around it, the first at the top, then clockwise.
type Network struct {
	Nodes []Node `json:"met"`
	// Ties are those among the ones it met.
	Ties []Tie `json:"ties"`
}

// Node is an actor on the ring.
type Node struct {
	ID   string `json:"id"`
	Name string `json:"name"`
	N    int    `json:"n"` // records in common
	X    int    `json:"-"`
	Y    int    `json:"-"`
	// Width is that of the line to the middle; Anchor and LabelX place the name.
	Width  float64 `json:"-"`
	Anchor string  `json:"-"`
	LabelX int     `json:"-"`
	LabelY int     `json:"-"`
	// Lines are the name, in two where one would leave the drawing.
	Lines []string `json:"-"`
}

// The letters of a drawing's names: how wide one is taken to be, and how far
// lines are apart.
const (
	letterWidth = 12
	lineHeight  = 21
)

// wrapped returns a name in as many lines, one or two, as a width asks for; what
// is still too long is cut.
func wrapped(name string, width int) []string {
	most := max(width/letterWidth, 4)
	lines := []string{name}
	if n := utf8.RuneCountInString(name); n > most {
		at := -1 // the space nearest to the middle
		for i, c := range name {
			if c == ' ' && (at < 0 || abs(2*i-len(name)) < abs(2*at-len(name))) {
				at = i
			}
		}
		if at > 0 {
			lines = []string{name[:at], name[at+1:]}
		}
	}
	for i, l := range lines {
		lines[i] = Short(l, most)
	}
	return lines
}

func abs(n int) int { return max(n, -n) }

// Tie is what two of the ring have in common.
type Tie struct {
	A, B   string
	N      int
	X1, Y1 int `json:"-"`
	X2, Y2 int `json:"-"`
}

// NewNetwork places those met on the ring and ties them; pairs are what two of
// them have in common.
func NewNetwork(met []ledger.Met, pairs map[[2]string]int) Network {
	v := Network{Nodes: []Node{}, Ties: []Tie{}}
	if len(met) > mostMet {
		met = met[:mostMet]
	}
	most := 1
	for _, m := range met {
		most = max(most, m.Records)
	}
	for i, m := range met {
		angle := 2*math.Pi*float64(i)/float64(len(met)) - math.Pi/2
		x, y := math.Cos(angle), math.Sin(angle)
		n := Node{
			ID: m.ID, Name: m.Name, N: m.Records,
			X: networkWidth/2 + int(math.Round(x*networkRadius)), Y: networkHeight/2 + int(math.Round(y*networkRadius)),
			Width: 1 + math.Round(50*float64(m.Records)/float64(most))/10, Anchor: "middle",
		}
		n.LabelX, n.LabelY = n.X, n.Y+4
		switch {
		case x > 0.2:
			n.Anchor, n.LabelX = "start", n.X+12
		case x < -0.2:
			n.Anchor, n.LabelX = "end", n.X-12
		case y < 0:
			n.LabelY = n.Y - 14
		default:
			n.LabelY = n.Y + 24
		}
		room := map[string]int{"start": networkWidth - n.LabelX, "end": n.LabelX, "middle": 2 * min(n.LabelX, networkWidth-n.LabelX)}[n.Anchor]
		n.Lines = wrapped(Plain(m.Name), room)
		if above := (len(n.Lines) - 1) * lineHeight; n.Anchor != "middle" {
			n.LabelY -= above / 2
		} else if y < 0 {
			n.LabelY -= above
		}
		v.Nodes = append(v.Nodes, n)
	}
	for i, a := range v.Nodes {
		for _, b := range v.Nodes[i+1:] {
			if n := pairs[[2]string{a.ID, b.ID}] + pairs[[2]string{b.ID, a.ID}]; n > 0 {
				v.Ties = append(v.Ties, Tie{A: a.ID, B: b.ID, N: n, X1: a.X, Y1: a.Y, X2: b.X, Y2: b.Y})
			}
		}
	}
	return v
}

// LoadNetwork returns whom an actor of l dealt with.
func LoadNetwork(ctx context.Context, l *sqlite.Ledger, actor string) (Network, error) {
	met, err := l.Met(ctx, actor, mostMet)
	if err != nil {
		return Network{}, err
	}
	ids := make([]string, len(met))
	for i, m := range met {
		ids[i] = m.ID
	}
	pairs, err := l.Pairs(ctx, ids...)
	if err != nil {
		return Network{}, err
	}
	return NewNetwork(met, pairs), nil
}
