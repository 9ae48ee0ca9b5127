package position_test

import (
	"testing"

	"github.com/readout-dev/readout/internal/testkit"
)

// TestUnnamedBodies: a body without a name that its words tie to something, and
// who is known by whose he or she is.
func TestUnnamedBodies(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{"A Velian human rights group condemned the shelling of the port.", "Velian human rights group opposes shelling of the port"},
		{"An opposition party in Velia rejected the river treaty.", "opposition party in Velia opposes river treaty"},
		{"The Velian fishing lobby opposes the river treaty.", "Velian fishing lobby opposes river treaty"},
		{"The teachers' union opposes the law on foreign agents.", "teachers' union opposes law on foreign agents"},
		{"The Sumari fishermen's union opposes the river treaty.", "Sumari fishermen's union opposes river treaty"},
		{"Ilo Tarn's party opposes the river treaty.", "Ilo Tarn's party opposes river treaty"},
		{"A Tarskan oil company opposes the embargo on Velia.", "Tarskan oil company opposes embargo on Velia"},
		{"The lower house of the Velian parliament rejected the river treaty.", "lower house of the Velian parliament opposes river treaty"},
		{"A committee of the Velian parliament rejected the river treaty.", "committee of the Velian parliament opposes river treaty"},
		{"The family of Ana Brek called for an inquiry into the shelling of the port.", "family of Ana Brek supports inquiry into the shelling of the port"},
		{"Ana Brek's family called for her release.", "Ana Brek's family supports Ana Brek's release"},
		{"The Sumari community in Maresh opposes the river treaty.", "Sumari community in Maresh opposes river treaty"},
		{"The Tarskan embassy in Maresh condemned the arrest of three sailors.", "Tarskan embassy opposes arrest of three sailors"},
		{"The Velian military opposes the river treaty.", "Velian military opposes river treaty"},
		{"A Velian rebel group rejected the truce in Tarsk.", "Velian rebel group opposes ceasefire in Tarsk"},
		{"The Velian Catholic church opposes the law on foreign agents.", "Velian Catholic church opposes law on foreign agents"},
		{"The airline pilots' association opposes the sanctions on Tarsk.", "airline pilots' association opposes sanctions on Tarsk"},
		{"The Velian opposition said the river treaty was a mistake.", "Velian opposition opposes river treaty"},
		{"A Velian human rights group said the law on foreign agents was illegal.", "Velian human rights group opposes law on foreign agents"},
		// nobody in particular
		{"A group opposes the river treaty.", ""},
		{"The terror group opposes the river treaty.", ""},
		{"A Sumari court rejected the extradition of Ilo Tarn.", ""},
		{"The group opposes the river treaty.", ""},
		{"The party rejected the river treaty.", ""},
		{"A local company opposes the river treaty.", ""},
		{"The union rejected the river treaty.", ""},
		{"The court rejected the extradition of Ilo Tarn.", ""},
		{"The international community opposes the river treaty.", ""},
		{"The campaign against the river treaty was rejected.", ""},
		{"A radio campaign opposes the river treaty.", ""},
		{"His family opposes the river treaty.", ""},
		{"A Velian television company condemned the shelling of the port.", ""},
		{"The Velian press condemned the shelling of the port.", ""},
		{"A Velian newspaper condemned the shelling of the port.", ""},
		{"A Velian think tank opposes the river treaty.", ""},
		{"A Velian research institute rejected the river treaty.", ""},
		{"A Velian crowd opposes the river treaty.", ""},
		{"The Velian public opposes the river treaty.", ""},
		{"Every Velian party opposes the river treaty.", ""},
		{"No Velian party supports the river treaty.", ""},
		{"A Velian party that opposes the river treaty won.", ""},
	})
}
