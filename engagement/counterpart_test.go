package engagement_test

import (
	"strings"
	"testing"
)

// TestCounterpart has a counterpart whom the document names, and one whom it
// does not.
func TestCounterpart(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Velian Foreign Minister Ilo Dask spoke in parliament on Monday. Sumari Foreign Minister Mira Solen met her Velian counterpart on Tuesday.", "meeting occurred Ilo Dask + Mira Solen 2031-05-06"},
		{"Sumari Foreign Minister Mira Solen met her Velian counterpart on Tuesday.", "meeting occurred Mira Solen + Velian counterpart 2031-05-06"},
	} {
		if got := strings.Join(lines(findIn(t, c.text, true)), "\n"); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
