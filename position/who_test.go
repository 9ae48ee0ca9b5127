package position_test

import (
	"testing"

	"github.com/readout-dev/readout/internal/testkit"
)

// TestWhoHolds: whose stance it is, and whose it is not.
func TestWhoHolds(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{})
}

// TestStances: what is denied, past, supposed or asked is no stance, or the opposite one.
func TestStances(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{})
}
