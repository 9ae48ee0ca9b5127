package position_test

import (
	"testing"

	"github.com/readout-dev/readout/internal/testkit"
)

// TestVerbsAndIdioms: verbs, particles, idioms and acts that tell a stance, each with
// a sentence in which they tell none.
func TestVerbsAndIdioms(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		// verbs of being for a thing
		{"Ana Brek espouses a ban on mines.", "Ana Brek supports ban on mines"},
		{"Ana Brek condoned the shelling of the port.", "Ana Brek supports shelling of the port"},
		{"Ana Brek begged for a truce.", "Ana Brek supports ceasefire"},
		{"Ana Brek demonstrated her skill for talks.", ""},
		{"Ana Brek opted for the river treaty.", "Ana Brek supports river treaty"},
		{"Ana Brek opted for tea.", ""},
		{"Ana Brek marched for a truce.", "Ana Brek supports ceasefire"},
		{"Ana Brek marched for an hour.", ""},
		{"Ana Brek endorsed sending troops to Tarsk.", "Ana Brek supports sending troops to Tarsk"},
		{"Ana Brek did not endorse sending troops to Tarsk.", ""},
		{"Ana Brek suggested sending troops to Tarsk.", "Ana Brek supports sending troops to Tarsk"},
		{"Ana Brek proposed to ban mines.", "Ana Brek supports banning mines"},
		{"Velia is looking to reopen the strait.", "Velia supports reopening the strait"},
		{"Velia looked to see the boats.", ""},
		{"Velia applied to join the Straits Council.", "Velia supports joining the Straits Council"},
		{"Ana Brek prodded Velia to reopen the strait.", "Ana Brek supports Velia reopening the strait"},
		{"Ana Brek moved that the harbour be reopened.", "Ana Brek supports reopening the harbour"},
		{"Ana Brek moved the boat.", ""},
		// verbs of being against it
		{"Ana Brek disowned the river treaty.", "Ana Brek opposes river treaty"},
		{"Ana Brek disowned her brother.", ""},
		{"Ana Brek mocked the river treaty.", "Ana Brek opposes river treaty"},
		{"Ana Brek mocked Ilo Tarn.", ""},
		{"Ana Brek mocked Velia for closing the strait.", "Ana Brek opposes Velia closing the strait"},
		{"Velia flouted the ban on mines.", "Velia opposes ban on mines"},
		{"Ana Brek criticised sending troops to Tarsk.", "Ana Brek opposes sending troops to Tarsk"},
		{"Ana Brek chafed at the river treaty.", "Ana Brek opposes river treaty"},
		{"Ana Brek complained of the closure of the strait.", "Ana Brek opposes closure of the strait"},
		{"Ana Brek complained of a headache.", ""},
		{"Velia deterred foreign ships from entering the port.", "Velia opposes foreign ships entering the port"},
		{"The wind deterred foreign ships from entering the port.", ""},
		// particles
		{"The Straits Council struck down a ban on mines.", "Straits Council opposes ban on mines"},
		{"The boat struck a rock on the way down.", ""},
		{"Ana Brek voted down the river treaty.", "Ana Brek opposes river treaty"},
		{"Ana Brek pushed back against the river treaty.", "Ana Brek opposes river treaty"},
		{"Ana Brek pushed against the door.", ""},
		{"Velia cracked down on smuggling in the strait.", "Velia opposes smuggling in the strait"},
		{"Velia called off the talks with Sumar.", "Velia opposes talks with Sumar"},
		{"Velia called the talks with Sumar long.", ""},
		{"Velia rolled back its ban on mines.", "Velia opposes ban on mines"},
		{"Velia stepped up its blockade of Tarsk.", "Velia supports blockade of Tarsk"},
		{"Ana Brek pushed through a ban on mines.", "Ana Brek supports ban on mines"},
		{"Ana Brek pushed through the crowd.", ""},
		{"Ana Brek signed off on the river treaty.", "Ana Brek supports river treaty"},
		{"When Velia signed on to the river treaty, the strait was closed.", ""},
		{"Ana Brek doubled down on the ban on mines.", "Ana Brek supports ban on mines"},
		{"Ana Brek doubled down on the issue.", ""},
		{"Ana Brek lined up behind the river treaty.", "Ana Brek supports river treaty"},
		{"Ana Brek lined up behind the islanders.", ""},
		{"Velia reneged on the river treaty.", "Velia opposes river treaty"},
		{"Velia opted out of the river treaty.", "Velia opposes river treaty"},
		{"The minister Ana Brek stepped down over the river treaty.", "Ana Brek opposes river treaty"},
		{"Ana Brek stepped over the rope.", ""},
		// acts
		{"Velia announced a ban on mines.", "Velia supports ban on mines"},
		{"Velia announced the death of its premier.", ""},
		{"Velia declared a truce.", "Velia supports ceasefire"},
		{"Velia declared the talks open.", ""},
		{"Ana Brek drafted a law banning mines.", "Ana Brek supports law banning mines"},
		{"Ana Brek wrote a song about the law.", ""},
		{"Velia agreed a truce with Sumar.", "Velia supports ceasefire"},
		{"Velia left the river treaty.", "Velia opposes river treaty"},
		{"Velia left the talks.", ""},
		{"Velia funds the rebels of Tarsk.", "Velia supports rebels of Tarsk"},
		{"Paul Harrow funds the rebels of Tarsk.", ""},
		// idioms
		{"Ana Brek put her name to the river treaty.", "Ana Brek supports river treaty"},
		{"Ana Brek put her name on the river list.", ""},
		{"Velia pinned its hopes on the river treaty.", "Velia supports river treaty"},
		{"Ana Brek sees merit in the river treaty.", "Ana Brek supports river treaty"},
		{"Ana Brek sees no merit in praise.", ""},
		{"Velia stood in the way of the river treaty.", "Velia opposes river treaty"},
		{"Velia will not stand in the way of the river treaty.", ""},
		{"Velia pulled the plug on the river treaty.", "Velia opposes river treaty"},
		{"Ana Brek took exception to the river treaty.", "Ana Brek opposes river treaty"},
		{"Ana Brek lost patience with the river treaty.", "Ana Brek opposes river treaty"},
		{"Velia put a stop to the shelling of the port.", "Velia opposes shelling of the port"},
	})
}
