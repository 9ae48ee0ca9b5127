package view

import (
	"cmp"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// Sheaf is neighbouring items of one type in a group. A folded one is a line
// that opens: what was said and counted on a day shall not bury who met whom.
type Sheaf struct {
	Items  []Item
	Folded bool
}

// fewItems is how many items of a type are not worth folding.
const fewItems = 2

// Sheaves returns the items of the group by type, and folds those that are
// many: statements, positions and figures in a list that has other types too.
func (g Group) Sheaves() []Sheaf {
	var list []Sheaf
	for _, it := range g.Items {
		if n := len(list); n > 0 && list[n-1].Items[0].Type == it.Type {
			list[n-1].Items = append(list[n-1].Items, it)
			continue
		}
		list = append(list, Sheaf{Items: []Item{it}})
	}
	for i := range list {
		switch list[i].Items[0].Type {
		case readout.TypeStatement, readout.TypePosition, readout.TypeFigure:
			list[i].Folded = g.mixed && len(list[i].Items) > fewItems
		}
	}
	return list
}

// Type is that of the items.
func (s Sheaf) Type() readout.ReportType { return s.Items[0].Type }

// Title counts the items: "24 statements".
func (s Sheaf) Title() string {
	return Count(len(s.Items), TypeWord(s.Type(), 1), TypeWord(s.Type(), 2))
}

// mostNamed is how many names the line of a sheaf has.
const mostNamed = 5

// Names says in short what the items are: who speaks, who takes a position,
// what is counted; the most frequent first.
func (s Sheaf) Names() string {
	count := map[string]int{}
	var names []string
	for _, it := range s.Items {
		name := it.subject()
		if count[name]++; count[name] == 1 {
			names = append(names, name)
		}
	}
	slices.SortStableFunc(names, func(a, b string) int { return cmp.Compare(count[b], count[a]) })
	var b strings.Builder
	for i, name := range names[:min(len(names), mostNamed)] {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(Short(name, 60))
		if n := count[name]; n > 1 {
			b.WriteString(" (" + Number(n) + ")")
		}
	}
	if more := len(names) - mostNamed; more > 0 {
		b.WriteString(" and " + Count(more, "other", "others"))
	}
	return upperFirst(b.String())
}

// subject is what the line of a sheaf says of an item.
func (it Item) subject() string {
	if it.Record == nil {
		return it.Line
	}
	switch b := it.Record.Body.(type) {
	case *readout.Statement:
		return SpeakerWord(b.Speaker)
	case *readout.Position:
		return b.Actor.Name + " on " + b.Issue
	case *readout.Figure:
		return b.Human()
	}
	return it.Line
}
