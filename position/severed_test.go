package position_test

import (
	"testing"

	"github.com/readout-dev/readout/internal/testkit"
)

// TestSevered: phrases that go on behind where the tree ends them.
func TestSevered(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{"Ilo Tarn threatened to cut off the money they send home to Tarsk.", ""},
		{"Ilo Tarn threatened to cut off the money of the islanders of Tarsk.", "Ilo Tarn supports cutting off the money of the islanders of Tarsk"},
		{"Velia's plan to control a strait through which trade passes worries Tarsk.", ""},
		{"Velia's plan to control the strait of Maresh failed.", "Velia supports controlling the strait of Maresh"},
		{"Ana Brek promised to push harder than Ilo Tarn in Tarsk.", ""},
		{"Ana Brek supports a toll increase similar to the one.", ""},
		{"Ana Brek supports a toll increase similar to that of Tarsk.", "Ana Brek supports toll increase similar to that of Tarsk"},
		{"Ana Brek pledged to reach at the talks in Maresh.", ""},
		{"Ana Brek pledged to reach a deal on fish in Maresh.", "Ana Brek supports reaching a deal on fish in Maresh"},
		{"Ana Brek condemned Tarsk for taking tolls and fees from Velian firms.", "Ana Brek opposes Tarsk taking tolls and fees from Velian firms"},
		{"Ana Brek vowed to investigate the shelling of more than 500 boats of Tarsk.", "Ana Brek supports investigating the shelling of more than 500 boats of Tarsk"},
		{"Velia's refusal to sign the river treaty has angered Tarsk.", "Velia opposes signing the river treaty"},
		{"Ana Brek urged Velia to be involved less.", ""},
		{"Ana Brek urged Velia to do more.", ""},
		{"Ana Brek urged Velia to do more for the islanders of Tarsk.", "Ana Brek supports Velia doing more for the islanders of Tarsk"},
		{"Velia condemned Tarsk for “turning its back” on the islanders.", "Velia opposes Tarsk turning its back on the islanders"},
	})
}

// TestHalfLists: lists that stop before their last part, dashes, and plurals read as
// verbs.
func TestHalfLists(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{"Mira Oss urged Velia to ensure the release, rehabilitation, and return of the islanders of Tarsk.", "Mira Oss supports Velia ensuring the release, rehabilitation, and return of the islanders of Tarsk"},
		{"Mira Oss urged all Velian states to sign a joint declaration that the war in Tarsk be ended.", "Mira Oss supports all Velian states signing a joint declaration that the war in Tarsk be ended"},
		{"Velia strictly enforced relevant resolutions.", ""},
	})
}
