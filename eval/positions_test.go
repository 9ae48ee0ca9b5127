package eval

import "testing"

func TestUndone(t *testing.T) {
	for _, tc := range []struct {
		end, of string
		want    bool
	}{
		{"ending the blockade of the strait", "blockade of the strait", true},
		{"Velia abandoning its river mines", "river mines", true},
		{"Velia abandoning its river mines", "Velia's river mines", true},
		{"suspension of the river treaty", "river treaty", true},
		{"blockade of the strait", "ending the blockade of the strait", false},
		{"halt to the shelling", "end of the shelling", false}, // two words for it: one issue
		{"Velian offensive ending the truce", "Velian offensive", false},
		{"withdrawal of troops from the island", "troops on the island", false},
		{"river treaty", "river treaty", false},
	} {
		if got := undone(tc.end, tc.of); got != tc.want {
			t.Errorf("undone(%q, %q) = %v", tc.end, tc.of, got)
		}
	}
}
