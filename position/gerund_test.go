package position

import (
	"strings"
	"testing"
)

func TestGerund(t *testing.T) {
	for line := range strings.SplitSeq(`put putting, make making, be being, see seeing, lie lying, begin beginning, commit committing, visit visiting,
		open opening, reopen reopening, negotiate negotiating, stop stopping, keep keeping, hold holding, meet meeting, fix fixing, play playing,
		draw drawing, panic panicking, quit quitting, free freeing, bring bringing, agree agreeing, offer offering, cut cutting, ban banning,
		end ending, change changing, travel travelling, veto vetoing, aid aiding, sell selling, go going, withdraw withdrawing, build building`, ",") {
		verb, want, _ := strings.Cut(strings.TrimSpace(line), " ")
		if got := gerund(verb); got != want {
			t.Errorf("gerund(%q) = %q, want %q", verb, got, want)
		}
	}
}
