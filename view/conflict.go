package view

import (
	"context"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/sqlite"
)

// Conflict is what can't be true together, with the records that disagree.
type Conflict struct {
	ledger.Conflict
	Day string `json:"day"` // the first day that one of the records is about, ISO 8601
	// Line says what is in dispute: the line of the first record, of figures
	// which number is right.
	Line  string `json:"-"`
	Items []Item `json:"-"`
}

// Conflicts returns conflicts of l with their records.
func Conflicts(ctx context.Context, l *sqlite.Ledger, conflicts []ledger.Conflict) ([]Conflict, error) {
	list := make([]Conflict, 0, len(conflicts))
	for _, c := range conflicts {
		var records []*readout.Record
		for _, id := range c.Records {
			r, err := l.Record(ctx, id)
			if err != nil {
				return nil, err
			}
			records = append(records, r)
		}
		items, err := Items(ctx, l, records)
		if err != nil {
			return nil, err
		}
		v := Conflict{Conflict: c, Line: question(records), Items: items}
		for _, it := range items {
			if it.Day != "" && (v.Day == "" || it.Day < v.Day) {
				v.Day = it.Day
			}
		}
		list = append(list, v)
	}
	return list, nil
}
