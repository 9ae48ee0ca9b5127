package testkit

import (
	"strings"
	"testing"
)

// CheckTold checks that find takes from each story what is expected of it: each
// case is a story and what is found in it, separated by " | ".
func CheckTold(t *testing.T, find func(testing.TB, string) []string, cases [][2]string) {
	t.Helper()
	for _, c := range cases {
		story, want := c[0], c[1]
		if got := strings.Join(find(t, story), " | "); got != want {
			t.Errorf("%s\n\tgot  %s\n\twant %s", story, got, want)
		}
	}
}
