package proposal_test

import (
	"testing"

	"github.com/readout-dev/readout/internal/testkit"
)

// TestSides: who the parties are, what the next sentence tells of it, and what is none;
// each with what is like it.
func TestSides(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{})
}
