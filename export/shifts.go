package export

import (
	"cmp"
	"context"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/sqlite"
	"github.com/readout-dev/readout/view"
)

// shift is a turn of an actor's course on an issue.
type shift struct {
	Actor      readout.ActorRef `json:"actor"`
	OnBehalfOf string           `json:"on_behalf_of,omitempty"`
	Issue      string           `json:"issue"`
	Kind       ledger.TurnKind  `json:"kind"`
	Before     stand            `json:"before"`
	After      stand            `json:"after"`
}

// stand is a position on one side of a shift.
type stand struct {
	Record    string         `json:"record"`
	Stance    readout.Stance `json:"stance"`
	Condition string         `json:"condition,omitempty"`
	Day       string         `json:"day"` // on which it was taken or told, as precise as known
	Evidence  *view.Cite     `json:"evidence"`
}

func standOf(it view.Item) stand {
	p := it.Record.Position()
	return stand{it.ID, p.Stance, texts(p.Condition), cmp.Or(it.Day, it.Told().String()), it.Evidence}
}

// Shifts writes the shifts of all positions, successive ones of one actor on
// one issue that differ, by actor, issue and day.
func Shifts(ctx context.Context, l *sqlite.Ledger, w io.Writer, f Format) error {
	var list []shift
	for course, err := range l.Courses(ctx) {
		if err != nil {
			return err
		}
		if len(course) < 2 {
			continue
		}
		items, err := view.Items(ctx, l, course)
		if err != nil {
			return err
		}
		for _, c := range view.Courses(items) {
			for _, s := range c.Shifts {
				list = append(list, shift{c.Actor, c.OnBehalfOf, c.Issue, s.Kind, standOf(s.Before), standOf(s.After)})
			}
		}
	}
	slices.SortFunc(list, func(a, b shift) int {
		return cmp.Or(
			strings.Compare(a.Actor.Name, b.Actor.Name), strings.Compare(a.Issue, b.Issue), strings.Compare(a.After.Day, b.After.Day),
			strings.Compare(a.After.Record, b.After.Record), strings.Compare(a.Before.Record, b.Before.Record),
		)
	})
	return shifts.write(w, f, list)
}

var shifts = sheet[shift]{
	columns: []string{
		"actor", "actor_id", "on_behalf_of", "issue", "kind",
		"before", "before_condition", "before_day", "before_id", "before_document", "before_start", "before_end", "before_evidence",
		"after", "after_condition", "after_day", "after_id", "after_document", "after_start", "after_end", "after_evidence",
	},
	cells: func(s shift) []string {
		cells := []string{s.Actor.Name, ledger.ActorID(s.Actor), s.OnBehalfOf, s.Issue, string(s.Kind)}
		for _, p := range []stand{s.Before, s.After} {
			cells = append(cells, string(p.Stance), p.Condition, p.Day, p.Record)
			if ev := p.Evidence; ev != nil {
				cells = append(cells, ev.Document, strconv.Itoa(ev.Start), strconv.Itoa(ev.End), ev.Text)
			} else {
				cells = append(cells, "", "", "", "")
			}
		}
		return cells
	},
	object: func(s shift) ([]byte, error) { return encode(s) },
}
