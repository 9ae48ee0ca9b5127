package statement_test

import (
	"testing"

	"github.com/readout-dev/readout/internal/testkit"
)

// TestNamedBeforeWho: who is named before "who" is the speaker, a description between
// the two or not, and no one is the relay of her own words.
func TestNamedBeforeWho(t *testing.T) {
	for _, c := range []struct{ story, cue, want string }{
		{`"The dam held," said Ana Brek, who added that repairs would take a year.`, "added", "Ana Brek"},
		{`The plan was backed by Ilo Tarn, a former minister of finance, who said it would save the reef.`, "said", "Ilo Tarn"},
		{`The attacks came from Ana Brek, who criticized the budget.`, "criticized", "Ana Brek"},
		{`"The plan is a slogan," said Ilo Tarn, who has advised the ministry that dams are unsafe.`, "said", "Ilo Tarn"},
	} {
		found := false
		for _, r := range find(t, annotated(t, testkit.Document(t, c.story))) {
			s := r.Statement()
			if len(s.Cue) == 0 || s.Cue[0].Text() != c.cue {
				continue
			}
			found = true
			if s.Speaker.Name != c.want || len(s.Relay) > 0 {
				t.Errorf("%s\ngot %q, relayed by %q, want %q", c.story, s.Speaker.Name, s.Relay, c.want)
			}
		}
		if !found {
			t.Errorf("%s\nnothing found", c.story)
		}
	}
}
