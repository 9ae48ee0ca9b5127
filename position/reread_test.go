package position_test

import (
	"testing"

	"github.com/readout-dev/readout/internal/testkit"
)

// TestSecondReading: what no word or construction of the first reading tells, or
// whose issue states itself by its words alone.
func TestSecondReading(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{"The Harbour Front said it would free captured soldiers only if Velia released all residents.", ""},
		// wants
		{`"We have to protect the fishermen of Tarsk," the Velian minister Ana Brek said.`, "Ana Brek supports protecting the fishermen of Tarsk"},
		{"The Velian minister Ana Brek said Sumari ships must leave the harbour.", "Ana Brek supports Sumari ships leaving the harbour"},
		{"The Velian minister Ana Brek said Tarsk should be careful not to anger the islanders.", "Ana Brek opposes Tarsk angering the islanders"},
		// promises
		{"The Velian minister Ana Brek said her country would help Tarsk rebuild its harbour.", "Ana Brek supports helping Tarsk rebuild its harbour"},
		{"The Velian minister Ana Brek said her country would bring a message to all sides.", ""},
		{"The Velian minister Ana Brek said her country would send a delegation to Tarsk.", ""},
		{`"We cannot leave the islanders alone," the Velian minister Ana Brek said.`, "Ana Brek opposes leaving the islanders"},
		// values
		{"The Velian minister Ana Brek said the new ferry tolls of Tarsk were unjust.", "Ana Brek opposes new ferry tolls of Tarsk"},
		{"The Velian minister Ana Brek said the Straits Council had been good for both countries.", "Ana Brek supports Straits Council"},
		// effects
		{`"The new ferry tolls would put our fishermen at risk," the Velian minister Ana Brek said.`, "Ana Brek opposes new ferry tolls"},
		{`"The new ferry tolls would make our countries less safe," the Velian minister Ana Brek said.`, "Ana Brek opposes new ferry tolls"},
		{"The Velian government said the search of the ferries could result in retaliatory measures.", "Velia opposes search of the ferries"},
		// what the word that gives somebody's words says of them
		{"Velia hailed the verdict of the islanders on the ferry.", "Velia supports verdict of the islanders on the ferry"},
		{"Ana Brek warned Ilo Tarn, during their walk in Maresh, not to close the harbour.", "Ana Brek opposes Ilo Tarn closing the harbour"},
		{"Velia accused the islanders of shelling the ferry.", "Velia opposes islanders shelling the ferry"},
		{"Velia blamed Sumar for the shelling of the ferry.", "Velia opposes shelling of the ferry"},
		{"Velia denied that its ships had entered the harbour.", "Velia opposes claim that its ships had entered the harbour"},
		// feelings
		{"The closure of the strait has angered Velia.", "Velia opposes closure of the strait"},
		{"Velia was angered by the closure of the strait.", "Velia opposes closure of the strait"},
		{"The closure of the strait will anger Velia.", ""},
		{"Velia fears that the islanders will build a new port.", "Velia opposes islanders building a new port"},
		{"Velia complained that the new ferry tolls were not fair.", "Velia opposes new ferry tolls"},
		{"Ana Brek expressed regret over the visit of Ilo Tarn to the island.", "Ana Brek opposes visit of Ilo Tarn to the island"},
		// a verb and its noun
		{"Velia threw its weight behind the river treaty.", "Velia supports river treaty"},
		{"Velia lodged a formal protest over the missile test.", "Velia opposes missile tests"},
		{"Ana Brek took a swipe at her rival Ilo Tarn.", ""},
		// who speaks of what another will do
		{"Velia will reopen the strait only if Sumar leaves, its chief negotiator said.", "Velia conditional reopening the strait [if Sumar leaves]"},
		// what the words point at, and views of others
		{`"Those tolls must go up," the Velian minister Ana Brek said.`, ""},
		{`"Some say we should shut the port," Ana Brek said.`, ""},
		// holders
		{"States such as Velia and Tarsk oppose the river treaty.", "Velia opposes river treaty | Tarsk opposes river treaty"},
		{"The president of Velia, Ana Brek, on Monday called for a truce.", "Ana Brek supports ceasefire @2031-05-05"},
	})
}
