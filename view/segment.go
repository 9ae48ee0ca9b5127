package view

import (
	"container/heap"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/readout-dev/readout"
)

// Highlight is a stretch of a document's text that something rests on.
type Highlight struct {
	readout.Span
	Report string             // the report whose evidence it is; "" for words asked for by their offsets
	Record string             // the record that holds the report; "" where none does
	Type   readout.ReportType // of the report
	Chosen bool               // the words that the reader asked for
	// Layer is what is marked: the report's type, "actor" or "time"; "" for none.
	Layer string
	// Label says what the words are of an annotation without a report: whom
	// they name, which day they mean. Actor is the id of whom they name.
	Label string
	Actor string
}

// Layers of a document's text that can be shown, in the order in which they
// are drawn around each other.
var Layers = []string{
	string(readout.TypeEngagement), string(readout.TypeProposal), string(readout.TypePosition), string(readout.TypeFigure),
	string(readout.TypeStatement), LayerActor, LayerTime,
}

// The layers that are no reports.
const (
	LayerActor = "actor"
	LayerTime  = "time"
)

// Segment is a stretch of text under one set of highlights.
type Segment struct {
	Text string `json:"text"`
	// Marked is set where at least one highlight lies over the text.
	Marked bool `json:"marked,omitempty"`
	// Chosen is set where a chosen highlight does.
	Chosen bool `json:"chosen,omitempty"`
	// Type, Report and Record are those of the shortest highlight over it,
	// Depth is how many lie over it.
	Type   readout.ReportType `json:"type,omitempty"`
	Report string             `json:"report,omitempty"`
	Record string             `json:"record,omitempty"`
	Depth  int                `json:"depth,omitempty"`
	// Layers are those of all highlights over it, in the order of [Layers];
	// Label and Actor those of the shortest without a report.
	Layers []string `json:"layers,omitempty"`
	Label  string   `json:"label,omitempty"`
	Actor  string   `json:"actor_id,omitempty"`
	// Title says in words what the highlights say.
	Title string `json:"title,omitempty"`
	// Opens names the reports whose first words stand here: the anchors of
	// their permalinks.
	Opens []string `json:"opens,omitempty"`
	// At is set on the first chosen segment.
	At bool `json:"at,omitempty"`
}

// Blank reports whether there is nothing to see of the segment, and so nothing
// to follow.
func (s Segment) Blank() bool { return strings.TrimSpace(s.Text) == "" }

// covering is a heap of the highlights over a place in the text, the shortest
// on top; among equals, the first in the list. Those that have ended are
// dropped when they come up.
type covering struct {
	all []Highlight
	on  []int
}

func (c *covering) Len() int { return len(c.on) }
func (c *covering) Less(i, j int) bool {
	a, b := c.all[c.on[i]], c.all[c.on[j]]
	if a.Len() != b.Len() {
		return a.Len() < b.Len()
	}
	return c.on[i] < c.on[j]
}
func (c *covering) Swap(i, j int) { c.on[i], c.on[j] = c.on[j], c.on[i] }
func (c *covering) Push(x any)    { c.on = append(c.on, x.(int)) }
func (c *covering) Pop() any {
	x := c.on[len(c.on)-1]
	c.on = c.on[:len(c.on)-1]
	return x
}

// Segments cuts text[of.Start:of.End] where a highlight begins or ends.
// Highlights may nest and overlap; those outside of the stretch are left out.
// The segments' texts joined are the stretch. It takes O(n log n) time for n
// highlights however they nest.
func Segments(text string, of readout.Span, highlights []Highlight) []Segment {
	var in []Highlight
	var cuts []int
	for _, h := range highlights {
		if h.Overlaps(of) && !h.Empty() {
			in = append(in, h)
			cuts = append(cuts, max(h.Start, of.Start), min(h.End, of.End))
		}
	}
	if of.Empty() {
		return nil
	}
	if len(in) == 0 {
		return []Segment{{Text: text[of.Start:of.End]}}
	}
	slices.SortStableFunc(in, func(a, b Highlight) int { return a.Compare(b.Span) })
	ends := make([]int, 0, len(in)) // of chosen highlights and of all, to count
	var chosenEnds []int
	for _, h := range in {
		ends = append(ends, h.End)
		if h.Chosen {
			chosenEnds = append(chosenEnds, h.End)
		}
	}
	slices.Sort(ends)
	slices.Sort(chosenEnds)
	cuts = append(cuts, of.Start, of.End)
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)

	segments := make([]Segment, 0, len(cuts)-1)
	over, notes := &covering{all: in}, &covering{all: in}
	layers := newLayerCount(in)
	next, depth, chosen, at := 0, 0, 0, false
	for i := range len(cuts) - 1 {
		from, to := cuts[i], cuts[i+1]
		seg := Segment{Text: text[from:to]}
		for len(ends) > 0 && ends[0] <= from {
			ends, depth = ends[1:], depth-1
		}
		for len(chosenEnds) > 0 && chosenEnds[0] <= from {
			chosenEnds, chosen = chosenEnds[1:], chosen-1
		}
		for ; next < len(in) && max(in[next].Start, of.Start) == from; next++ {
			h := in[next]
			if h.Label == "" {
				heap.Push(over, next)
			} else {
				heap.Push(notes, next)
			}
			layers.on[h.Layer]++
			depth++
			if h.Chosen {
				chosen++
			}
			if h.Report != "" && h.Start == from {
				seg.Opens = append(seg.Opens, h.Report)
			}
		}
		for _, c := range []*covering{over, notes} {
			for len(c.on) > 0 && in[c.on[0]].End <= from {
				heap.Pop(c)
			}
		}
		seg.Layers = layers.at(from)
		if len(notes.on) > 0 {
			seg.Label, seg.Actor = in[notes.on[0]].Label, in[notes.on[0]].Actor
		}
		seg.Marked, seg.Chosen, seg.Depth = depth > 0, chosen > 0, depth
		if seg.Chosen && !at {
			seg.At, at = true, true
		}
		if len(over.on) > 0 {
			h := in[over.on[0]]
			seg.Type, seg.Report, seg.Record = h.Type, h.Report, h.Record
		}
		segments = append(segments, seg)
	}
	return segments
}

// layerCount counts how many highlights of each layer lie over a place.
type layerCount struct {
	on   map[string]int
	ends map[string][]int // of the highlights, in order
}

func newLayerCount(highlights []Highlight) layerCount {
	c := layerCount{map[string]int{}, map[string][]int{}}
	for _, h := range highlights {
		c.ends[h.Layer] = append(c.ends[h.Layer], h.End)
	}
	for _, ends := range c.ends {
		slices.Sort(ends)
	}
	return c
}

// at drops what has ended at a place, and returns the layers that are over it.
func (c layerCount) at(place int) []string {
	var list []string
	for _, layer := range Layers {
		for len(c.ends[layer]) > 0 && c.ends[layer][0] <= place {
			c.ends[layer] = c.ends[layer][1:]
			c.on[layer]--
		}
		if c.on[layer] > 0 {
			list = append(list, layer)
		}
	}
	return list
}

// Around returns the stretch of text that shows s in its context: at most n
// bytes before and after it, within the block that holds it, cut between words.
func Around(text string, block, s readout.Span, n int) readout.Span {
	from, to := max(block.Start, s.Start-n), min(block.End, s.End+n)
	if from > block.Start && !space(text[from-1]) {
		if i := strings.IndexAny(text[from:s.Start], " \n\t"); i >= 0 {
			from += i + 1
		}
		for from < s.Start && !utf8.RuneStart(text[from]) {
			from++
		}
	}
	if to < block.End && !space(text[to]) {
		if i := strings.LastIndexAny(text[s.End:to], " \n\t"); i >= 0 {
			to = s.End + i
		}
		for to > s.End && !utf8.RuneStart(text[to]) {
			to--
		}
	}
	return readout.Span{Start: from, End: to}
}

func space(b byte) bool { return b == ' ' || b == '\n' || b == '\t' }
