package export

import (
	"io"
	"strings"

	"github.com/readout-dev/readout/view"
)

// Conflicts lists what can't be true together, in the order of items.
func Conflicts(w io.Writer, f Format, items []view.Conflict) error {
	return conflicts.write(w, f, items)
}

var conflicts = sheet[view.Conflict]{
	short: []column{{"date", 0}, {"in", 0}, {"what, and who says so", 76}, {"records", 0}},
	brief: func(c view.Conflict) []string {
		return []string{c.Day, c.Field, c.Line + "\n" + c.Why, strings.Join(c.Records, "\n")}
	},
	columns: []string{"id", "field", "start", "record", "other_record", "report", "other_report", "what", "why"},
	cells: func(c view.Conflict) []string {
		other := ""
		if len(c.Records) > 1 {
			other = c.Records[1]
		}
		return []string{c.ID, c.Field, c.Day, c.Records[0], other, c.Reports[0], c.Reports[1], c.Line, c.Why}
	},
	object: func(c view.Conflict) ([]byte, error) { return encode(c.Conflict) },
}
