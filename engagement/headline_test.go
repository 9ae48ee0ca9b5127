package engagement_test

import (
	"strings"
	"testing"
)

// TestHeadlinePairs holds headlines in which a comma stands for "and", and sentences in
// which it does not.
func TestHeadlinePairs(t *testing.T) {
	for _, c := range []struct{ story, want string }{
		{"Sumar, Velia sign treaty in Cairo", "signing occurred Sumar + Velia @Cairo"},
		{"Sumar, Velia hold talks in Cairo", "talks occurred Sumar + Velia @Cairo"},
		{"Sumar, Velia to resume talks on Monday", "talks planned Sumar + Velia 2031-05-12"},
		{"Sumar, Harbour Front hold talks in Cairo", ""},
		{"Sumar, Velia", ""},
		{"In Cairo, Sumar holds talks", ""},
		{"Sumar, Velia's neighbour, holds talks.", ""},
		{"With Sumar, Velia is tired.", ""},
	} {
		t.Run(c.story, func(t *testing.T) {
			if got := strings.Join(lines(findIn(t, c.story, true)), " ; "); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
