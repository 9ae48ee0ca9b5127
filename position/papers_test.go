package position_test

import (
	"testing"

	"github.com/readout-dev/readout/internal/testkit"
)

// TestPapers: whose paper calls for a thing, wants it.
func TestPapers(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{"A report by the Straits Council called for a truce in Tarsk.", "Straits Council supports ceasefire in Tarsk"},
		{"The report of the Straits Council has called for an embargo on Velia.", "Straits Council supports embargo on Velia"},
		{"The declaration of the Straits Council called for a truce in Tarsk.", "Straits Council supports ceasefire in Tarsk"},
		{"The Straits Council's resolution condemned the shelling of the port.", "Straits Council opposes shelling of the port"},
		{"A Straits Council resolution demanded the withdrawal of Velian troops from the island.", "Straits Council supports withdrawal of Velian troops from the island"},
		{"A resolution adopted by the Straits Council condemned the shelling of the port.", "Straits Council opposes shelling of the port"},
		{"A statement by the Harbour Front rejected the river treaty.", "Harbour Front opposes river treaty"},
		{"A statement from the Velian foreign ministry condemned the shelling of the port.", "Velian Foreign Ministry opposes shelling of the port"},
		{"A joint statement by Velia and Sumar condemned the shelling of the port.", "Velia opposes shelling of the port | Sumar opposes shelling of the port"},
		{"The final communique of the Straits Council urged Velia to reopen the harbour of Maresh.", "Straits Council supports Velia reopening the harbour of Maresh"},
		{"The Harbour Front's manifesto opposes the river treaty.", "Harbour Front opposes river treaty"},
		{"The charter of the Harbour Front called for the annexation of the island.", "Harbour Front supports annexation of the island"},
		{"A letter signed by Ana Brek and Ilo Tarn called for a truce in Tarsk.", "Ana Brek supports ceasefire in Tarsk | Ilo Tarn supports ceasefire in Tarsk"},
		{"An open letter by Ana Brek called for a truce in Tarsk.", "Ana Brek supports ceasefire in Tarsk"},
		{"A petition by Velian farmers opposes the river treaty.", "Velian farmers opposes river treaty"},
		// whose they are is not told, or they only tell of it
		{"A report called for a truce in Tarsk.", ""},
		{"The declaration calls for a truce in Tarsk.", ""},
		{"A report on the Straits Council called for a truce in Tarsk.", ""},
		{"A report by the Harbour Post called for a truce in Tarsk.", ""},
		{"A report of the shelling condemned Velia.", ""},
		{"The Velian proposal calls for a truce in Tarsk.", ""},
		{"The Velian plan opposes the river treaty.", ""},
		{"The Velian constitution prohibits foreign bases.", ""},
		{"A draft resolution by Velia condemned the shelling of the port.", ""},
		{"The report of the Straits Council supports the claim that the port was shelled.", ""},
		{"The report by the Straits Council says Velia opposes the river treaty.", "Velia opposes river treaty"},
	})
}

// TestPeoples: a people with an article is its state, where it deals with others.
func TestPeoples(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{"The Velians rejected the river treaty.", ""},
		{"Velians oppose the river treaty.", ""},
		{"The French oppose the embargo on Tarsk.", "France opposes embargo on Tarsk"},
		{"The British rejected the river treaty.", "United Kingdom opposes river treaty"},
		{"The Chinese have vetoed sanctions on Tarsk.", "China opposes sanctions on Tarsk"},
		{"Most French oppose the embargo on Tarsk.", ""},
		{"French oppose the embargo on Tarsk.", ""},
		{"The young French oppose the embargo on Tarsk.", ""},
		{"A poll shows the French oppose the embargo on Tarsk.", ""},
		{"The French who live in Maresh oppose the embargo on Tarsk.", ""},
		{"The French in Maresh oppose the embargo on Tarsk.", ""},
		{"The majority of the French oppose the embargo on Tarsk.", ""},
	})
}
