package proposal_test

import (
	"testing"

	"github.com/readout-dev/readout/internal/testkit"
)

// TestWays: ways of putting something forward of which the verb of proposing is only a
// part, or which only an answer shows to be one; each with what is like it and is none.
func TestWays(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{})
}
