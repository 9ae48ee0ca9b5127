package timex_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/timex"
)

func TestBound(t *testing.T) {
	// The day is Wednesday, 7 February 2024.
	for _, tc := range []struct{ text, expr, want string }{
		{"Brek will meet Tarn after 9 February.", "9 February", "10 February 2024 or later"},
		{"Brek will meet Tarn after Friday, in Velia.", "Friday", "10 February 2024 or later"},
		{"Brek will meet Tarn after March.", "March", "April 2024 or later"},
		{"Brek will meet Tarn after 2024.", "2024", "2025 or later"},
		{"Brek will meet Tarn before March.", "March", "February 2024 or earlier"},
		{"Brek will meet Tarn before 1 March at the port.", "1 March", "29 February 2024 or earlier"},
		{"Brek will meet Tarn ahead of 1 March.", "1 March", "29 February 2024 or earlier"},
		{"Brek will meet Tarn prior to 1 March.", "1 March", "29 February 2024 or earlier"},
		{"Brek will meet Tarn by 9 February.", "9 February", "9 February 2024 or earlier"},
		{"Brek will meet Tarn by the end of March.", "the end of March", "March 2024 or earlier"},
		{"Brek will meet Tarn no later than 9 February.", "9 February", "9 February 2024 or earlier"},
		{"Brek will meet Tarn not before 9 February.", "9 February", "9 February 2024 or later"},
		{"Brek will meet Tarn no earlier than 9 February.", "9 February", "9 February 2024 or later"},
		{"Brek has been in Velia since Tuesday.", "Tuesday", "6 February 2024 or later"},
		{"Brek met Tarn on 5 February.", "5 February", ""},
		{"Brek spoke after the 5 February talks.", "5 February", ""},
		{"Brek spoke after Tuesday's vote.", "Tuesday", ""},
		{"Brek spoke after Tuesday talks with Tarn.", "Tuesday", ""},
		{"Brek met Tarn two days after 2 February.", "2 February", ""},
		{"Brek met Tarn before mid-March.", "mid-March", ""},
		{"Brek met Tarn after 9 a.m.", "9 a.m.", ""},
		{"Brek met Tarn.5 February", "5 February", ""},
	} {
		a := annotated(t, tc.text, "2024-02-07")
		i := slices.IndexFunc(a.Times, func(x readout.Time) bool { return strings.Contains(a.Text(x.Span), tc.expr) })
		if i < 0 {
			if tc.want != "" {
				t.Errorf("%s: no %q among %v", tc.text, tc.expr, a.Times)
			}
			continue
		}
		w, ok := timex.Bound(a, a.Times[i])
		if w.Human() != tc.want || ok != (tc.want != "") {
			t.Errorf("%s: %q, want %q", tc.text, w.Human(), tc.want)
		}
	}
}
