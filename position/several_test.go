package position_test

import (
	"testing"

	"github.com/readout-dev/readout/internal/testkit"
)

// TestSeveral: words that sum up several, and lists of which one is meant.
func TestSeveral(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{"Ilo Tarn and Ana Brek met in Maresh. Both men oppose the river treaty.", "Ilo Tarn opposes river treaty | Ana Brek opposes river treaty"},
		{"Ilo Tarn and Ana Brek met in Maresh. The two leaders called for a truce.", "Ilo Tarn supports ceasefire | Ana Brek supports ceasefire"},
		{"Ilo Tarn met Ana Brek in Maresh, and the two leaders called for a truce.", "Ilo Tarn supports ceasefire | Ana Brek supports ceasefire"},
		{"Ilo Tarn met Ana Brek in Maresh, where the pair called for a truce.", "Ilo Tarn supports ceasefire | Ana Brek supports ceasefire"},
		{"Ilo Tarn met Ana Brek and Mira Oss in Maresh, where the pair called for a truce.", ""},
		{"Ilo Tarn came to Maresh. The two leaders called for a truce.", ""},
		{"Ilo Tarn and Ana Brek met in Maresh. The leaders of the strike called for a truce.", "leaders of the strike supports ceasefire"},
		{"Velia and Sumar hailed the harbour conference. They both oppose the river treaty.", "Velia supports harbour conference | Sumar supports harbour conference | Velia opposes river treaty | Sumar opposes river treaty"},
		{"Velia, Sumar and Tarsk met. All three oppose the river treaty.", "Velia opposes river treaty | Sumar opposes river treaty | Tarsk opposes river treaty"},
		{"Ilo Tarn met Ana Brek. The two sides agreed to a truce.", "Velia supports ceasefire | Sumar supports ceasefire"},
		{"Ilo Tarn met the fishermen. The two sides agreed to a truce.", ""},
		// of states
		{"The governments of Velia and Sumar called for a truce.", "Velia supports ceasefire | Sumar supports ceasefire"},
		{"The foreign ministers of Velia, Sumar and Tarsk called for a truce.", "Velia supports ceasefire | Sumar supports ceasefire | Tarsk supports ceasefire"},
		{"Opposition leaders of Velia and Sumar called for a truce.", "opposition leaders of Velia and Sumar supports ceasefire"},
		{"Some ministers of Velia and Sumar called for a truce.", "some ministers of Velia and Sumar supports ceasefire"},
		{"Ministers of Velia called for a truce.", "ministers of Velia supports ceasefire"},
		// one of several, none of several
		{"Ilo Tarn or Ana Brek will oppose the river treaty.", ""},
		{"Neither Ilo Tarn nor Ana Brek supports the river treaty.", "Ilo Tarn opposes river treaty | Ana Brek opposes river treaty"},
		// what several say
		{"Ilo Tarn and Ana Brek said they opposed the river treaty.", "Ilo Tarn opposes river treaty | Ana Brek opposes river treaty"},
		{"Velia and Sumar said they would close their ports to ships of Tarsk.", "Velia supports closing their ports to ships of Tarsk | Sumar supports closing their ports to ships of Tarsk"},
		{"Ilo Tarn and Ana Brek said Ilo Tarn would close the ports of Velia.", "Ilo Tarn supports closing the ports of Velia"},
		// papers
		{"A joint statement by Velia and Sumar condemned the shelling of the port.", "Velia opposes shelling of the port | Sumar opposes shelling of the port"},
		{"A report by Velia condemned the shelling of the port.", ""},
		// what is put beside
		{"Ilo Tarn, the president of Velia, which opposes the river treaty, met Ana Brek.", "Velia opposes river treaty"},
		{"Velia, backed by Sumar, opposes the river treaty.", "Sumar supports Velia | Velia opposes river treaty"},
		// hearsay
		{"Critics say Ana Brek supports the river treaty.", ""},
		{"Critics of Ilo Tarn claim Ana Brek opposes the river treaty.", ""},
		{"Aides say Ana Brek opposes the river treaty.", "Ana Brek opposes river treaty"},
	})
}
