package position_test

import (
	"testing"

	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/internal/testkit/straits"
	"github.com/readout-dev/readout/position"
)

// TestTentative: a position is firm whose sentence names its holder, on an issue of the
// file or a whole phrase; what only the third reading finds never is.
func TestTentative(t *testing.T) {
	all := position.New(straits.Base(), position.DefaultIssues())
	testkit.CheckTold(t, func(t testing.TB, story string) []string {
		t.Helper()
		reports, err := all.Find(straits.Annotated(t, story))
		if err != nil {
			t.Fatal(err)
		}
		told := lines(reports)
		for i, r := range reports {
			if r.Position().Tentative {
				told[i] += "?"
			}
		}
		return told
	}, [][2]string{
		{"Ana Brek supports the river treaty.", "Ana Brek supports river treaty"},
		{"The U.S. condemned the shelling of the port.", "United States opposes shelling of the port"},
		{"Ana Brek arrived on Monday. She opposes the new harbour road.", "Ana Brek opposes new harbour road?"},
		{"Ana Brek arrived on Monday. She opposes a two-state solution.", "Ana Brek opposes Palestinian state"},
		{"Ana Brek said the river treaty was a mistake.", "Ana Brek opposes river treaty?"},
		{"Ana Brek is ready to close the harbour to foreign ships.", "Ana Brek supports closing the harbour to foreign ships?"},
		{"Ana Brek opposes the closure of all public libraries in the old harbour towns of Tarsk.", "Ana Brek opposes closure of all public libraries in the old harbour towns of Tarsk?"},
		{"After a week in which the ferries stood still, the shops were closed and the schools had no heating, and while the mayor was still away on the mainland, where he was looking for somebody to lend him the money, Ana Brek opposed the new harbour road.", "Ana Brek opposes new harbour road?"},
		{"Ana Brek derailed the merger of the two harbours.", "Ana Brek opposes merger of the two harbours?"},
		{"Ana Brek floated the notion of admitting refugees from Sumar.", "Ana Brek supports notion of admitting refugees from Sumar?"},
		{"Ana Brek tabled an amendment on school meals.", "Ana Brek supports amendment on school meals?"},
		{"Ana Brek might derail the merger of the two harbours.", ""},
		{"Ana Brek did not float the notion of admitting refugees from Sumar.", ""},
	})
}
