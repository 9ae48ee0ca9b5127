package position_test

import (
	"testing"

	"github.com/readout-dev/readout/internal/testkit"
)

// TestReleases: what the paragraphs of a release give as somebody's words.
func TestReleases(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{"Ana Brek said:\n\nI welcome the truce in Tarsk. We condemn the shelling of the port.", "Ana Brek supports ceasefire in Tarsk | Ana Brek opposes shelling of the port"},
		{"Ana Brek said:\n\nThe shelling of the port must end.", "Ana Brek opposes shelling of the port"},
		{"The Sumari prime minister, Ana Brek, said:\n\nThe law on foreign agents is a mistake.\n\nI urge Velia to reopen the harbour of Maresh.", "Ana Brek opposes law on foreign agents | Ana Brek supports Velia reopening the harbour of Maresh"},
		{"Ana Brek said:\n\nOur position is clear. We oppose the river treaty.", "Ana Brek opposes river treaty"},
		{"Ana Brek said:\n\nThe talks went well, and Ilo Tarn rejected the river treaty.", "Ilo Tarn opposes river treaty"},
		{"The port has three parts:\n\nWe oppose the river treaty with all our might.", ""},
		{"Ana Brek said:\n\nThe talks in Maresh went on for a week.\n\nThe river treaty must be rejected.", ""},
	})
}
