package engagement_test

import (
	"strings"
	"testing"

	"github.com/readout-dev/readout"
)

// TestBounds holds which dates bound an occasion, and which say nothing of it.
// The documents are of Thursday, 8 May 2031.
func TestBounds(t *testing.T) {
	const lead = "Much was said today about President Ana Brek of Sumar and the Velian prime minister, Ilo Tarn. "
	for _, c := range []struct{ story, want string }{
		{"Brek will meet Tarn after 15 May.", "16 May 2031 or later"},
		{"Brek will meet Tarn in Cairo after 15 May.", "16 May 2031 or later"},
		{"After 15 May, Brek will meet Tarn.", "16 May 2031 or later"},
		{"Brek is to meet Tarn before June.", "May 2031 or earlier"},
		{"Brek is to meet Tarn by Monday.", "12 May 2031 or earlier"},
		{"Brek will meet Tarn no later than 15 May.", "15 May 2031 or earlier"},
		{"Talks between Sumar and Velia are to be held before 1 June.", "31 May 2031 or earlier"},
		{"Talks between Sumar and Velia are expected to resume after Monday.", "13 May 2031 or later"},
		{"Brek will travel to Cairo after 15 May.", "16 May 2031 or later"},
		{"Talks between Sumar and Velia have been under way in Cairo since Tuesday.", "6 May 2031 or later"},
		{"Brek met Tarn before 1 May.", "30 April 2031 or earlier"},
		// No bound of the occasion.
		{"Brek will meet Tarn on 15 May.", "15 May 2031"},
		{"Brek will meet Tarn after the 15 May vote.", ""},
		{"Brek will meet Tarn after Monday's vote.", ""},
		{"Brek will meet Tarn to discuss a plan that ends before June.", ""},
		{"Brek will meet Tarn, who was elected after 1 March.", ""},
		{"Brek will meet Tarn for the first time since March.", ""},
		{"Brek has not met Tarn since Tuesday.", ""},
		{"Brek will not meet Tarn before June.", ""},
		{"Brek cancelled a meeting with Tarn after Tuesday.", ""},
		{"Brek will meet Tarn two days after 15 May.", ""},
	} {
		for _, trees := range []bool{false, true} {
			var got []string
			for _, r := range findIn(t, lead+c.story, trees) {
				w := readout.When{}
				if e := r.Engagement(); e.When != nil && e.When.Basis != readout.BasisInferred {
					w = *e.When
				}
				got = append(got, w.Human())
			}
			if strings.Join(got, "; ") != c.want {
				t.Errorf("%s (trees: %v): %q, want %q", c.story, trees, got, c.want)
			}
		}
	}
}
