package statement_test

import (
	"strings"
	"testing"

	"github.com/readout-dev/readout/internal/testkit"
)

// TestWhoIsQuoted: who is quoted is the speaker, and who quotes the relay.
func TestWhoIsQuoted(t *testing.T) {
	for _, c := range []struct{ story, want, relay string }{
		{`The Harbour Wire quoted Ana Brek as saying that the talks had failed.`, `indirect: Ana Brek | saying | that the talks had failed`, "The Harbour Wire"},
		{`The Harbour Wire quoted Ana Brek as saying "the talks have failed."`, `direct: Ana Brek | saying | the talks have failed.`, "The Harbour Wire"},
		{`"The talks have failed," the agency quoted Ana Brek as saying.`, `direct: Ana Brek | saying | The talks have failed`, "the agency"},
		{`President Ana Brek left. "The talks have failed," state television quoted her as saying on Monday.`, `direct: Ana Brek | saying | The talks have failed`, "state television"},
		{`State television quoted the minister, Ana Brek, as telling reporters that the talks had failed.`, `indirect: Ana Brek | telling | that the talks had failed`, "State television"},
		{`"The talks have failed," Ana Brek was quoted as saying.`, `direct: Ana Brek | was quoted | The talks have failed`, ""},
		{`Ilo Tarn was quoted by the Harbour Wire as saying that the valley was lost.`, `indirect: Ilo Tarn | saying | that the valley was lost`, "the Harbour Wire"},
		{`Ilo Tarn was quoted by the Harbour Wire as saying: "We stay in the valley."`, `direct: Ilo Tarn | saying | We stay in the valley.`, "the Harbour Wire"},
		{`"The talks have failed," Ana Brek was quoted as saying by the Harbour Wire.`, `direct: Ana Brek | was quoted | The talks have failed`, "the Harbour Wire"},
		{`"The talks have failed," the agency quoted.`, `direct: the agency | quoted | The talks have failed`, ""},
		{`The Harbour Wire cited the storm as causing the delay and said that the quay was unsafe.`, `indirect: The Harbour Wire | said | that the quay was unsafe`, ""},
	} {
		var lines, relays []string
		for _, r := range find(t, annotated(t, testkit.Document(t, c.story))) {
			lines = append(lines, line(r))
			relays = append(relays, r.Statement().Relay...)
		}
		if got := strings.Join(lines, "\n"); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.story, got, c.want)
		}
		if got := strings.Join(relays, ", "); got != c.relay {
			t.Errorf("%s\nrelayed by %q, want %q", c.story, got, c.relay)
		}
	}
}
