package position_test

import (
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/testkit/straits"
)

// TestHeadings: a headline's position is that of the story, or stands alone where
// it says which issue it means.
func TestHeadings(t *testing.T) {
	const body = "\n\nMARESH, May 5 — Officials met in Maresh on Monday for a second day, and the ministers of the three states were expected to go on talking until the evening."
	for _, tc := range []struct{ text, want string }{
		{"Velia rejects river treaty" + body, "Velia opposes river treaty"},
		{"Sumar condemns shelling of port" + body, "Sumar opposes shelling of port"},
		{"Velia to leave river treaty" + body, "Velia supports leaving river treaty"},
		{"Velia urges Sumar to lift embargo" + body, ""},
		{"Velia urges Sumar to lift embargo" + body + "\n\nVelia urged Sumar to lift its embargo on Tarsk.", "Velia opposes embargo on Tarsk"},
		{"Velia rejects river treaty" + body + "\n\nVelia rejected the river treaty.", "Velia opposes river treaty"},
		{"Velia rejects river treaty" + body + "\n\nVelia will support the river treaty if Sumar pays.", "Velia conditional river treaty [if Sumar pays]"},
		{"Will Velia reject river treaty?" + body, ""},
		{"Velia to play Tarsk in Maresh" + body, ""},
	} {
		a := straits.Annotated(t, tc.text)
		a.Document.Blocks[0].Kind = readout.BlockHeading
		reports, err := finder().Find(a)
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(lines(reports), " | "); got != tc.want {
			t.Errorf("%s\n\tgot  %s\n\twant %s", tc.text, got, tc.want)
		}
	}
}
