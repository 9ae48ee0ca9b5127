package position_test

import (
	"testing"

	"github.com/readout-dev/readout/internal/testkit"
)

// TestEditorials: what a paper says in its own name.
func TestEditorials(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{"In an editorial, the Harbour Post called for a truce in Tarsk.", "Harbour Post supports ceasefire in Tarsk"},
		{"In an editorial on Monday, the Harbour Post condemned the shelling of the port.", "Harbour Post opposes shelling of the port @2031-05-05"},
		{"The Harbour Post said in an editorial that the river treaty was a mistake.", "Harbour Post opposes river treaty"},
		{"In a leading article, the Harbour Post rejected the river treaty.", "Harbour Post opposes river treaty"},
		{"An editorial in the Harbour Post condemned the shelling of the port.", "Harbour Post opposes shelling of the port"},
		{"The Harbour Post's editorial board opposes the river treaty.", "Harbour Post's editorial board opposes river treaty"},
		// another's words in it, or its news
		{"The Harbour Post opposes the river treaty.", ""},
		{"Ana Brek wrote in an editorial in the Harbour Post that the river treaty was a mistake.", "Ana Brek opposes river treaty"},
		{"The Harbour Post reported that Velia opposes the river treaty.", "Velia opposes river treaty"},
		{"An editorial condemned the shelling of the port.", ""},
		{"An article in the Harbour Post condemned the shelling of the port.", ""},
		{"The Harbour Post said the shelling of the port was a mistake.", ""},
		{"Ana Brek condemned an editorial in the Harbour Post.", ""},
	})
}
