package position_test

import (
	"strings"
	"testing"

	"github.com/readout-dev/readout/internal/testkit/straits"
)

// TestEvidenceReadsAlone: where the words of a position only point, the
// sentences that name the holder and the issue are evidence, too.
func TestEvidenceReadsAlone(t *testing.T) {
	for _, c := range []struct {
		story string
		want  []string // of each sentence of the evidence, how it begins
	}{
		{"Ana Brek came to Maresh. She opposes the river treaty.", []string{"She opposes", "Ana Brek came"}},
		{"Ana Brek came to Maresh. Brek opposes the river treaty.", []string{"Brek opposes"}},
		{"Ana Brek opposes the river treaty.", []string{"Ana Brek opposes"}},
		{"The river treaty of Maresh is long. Ana Brek opposes the treaty.", []string{"Ana Brek opposes", "The river treaty"}},
		{"The council passed a bill to tax fish last month. It rained in Maresh. Velia denounced the bill.", []string{"Velia denounced", "The council"}},
		{"The court has expelled a Tarskan envoy. It rained in Maresh. Ana Brek supported the expulsion.", []string{"Ana Brek supported", "The court has"}},
	} {
		reports, err := finder().Find(straits.Annotated(t, c.story))
		if err != nil {
			t.Fatal(err)
		}
		if len(reports) != 1 {
			t.Errorf("%s\n%d reports", c.story, len(reports))
			continue
		}
		evidence := reports[0].Evidence()
		for i, ev := range evidence {
			if i >= len(c.want) || !strings.HasPrefix(ev.Text(), c.want[i]) {
				t.Errorf("%s\nevidence %d: %s", c.story, i, ev.Text())
			}
		}
		if len(evidence) != len(c.want) {
			t.Errorf("%s\n%d sentences of evidence, want %d", c.story, len(evidence), len(c.want))
		}
	}
}
