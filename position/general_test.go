package position_test

import (
	"testing"

	"github.com/readout-dev/readout/internal/testkit"
)

// TestGeneralNouns: nouns that say nothing without what they are of.
func TestGeneralNouns(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		// nothing tells which
		{"Ana Brek sponsored and supported bans in 2029 and 2030.", ""},
		{"Ana Brek applauded Ilo Tarn's remarks.", ""},
		{"Ana Brek applauded Ilo Tarn's remarks on the river treaty.", "Ana Brek supports Ilo Tarn's remarks on the river treaty"},
		{"Velia defended the incident.", ""},
		{"Velia was critical of Tarsk's stance.", ""},
		{"Velia was critical of Tarsk's stance on the strait.", "Velia opposes Tarsk's stance on the strait"},
		{"Ana Brek rejected Velia's offer on Tuesday.", ""},
		{"Ana Brek rejected Velia's offer of grain on Tuesday.", "Ana Brek opposes Velia's offer of grain @2031-05-06"},
		{"Ilo Tarn voiced his disapproval of the ruling made by the judge.", ""},
		{"Ilo Tarn voiced his disapproval of the ruling on the ferry tolls.", "Ilo Tarn opposes ruling on the ferry tolls"},
		{"Ana Brek has called for an independent inquiry.", ""},
		{"Ana Brek has called for an independent inquiry into the shelling of Maresh.", "Ana Brek supports independent inquiry into the shelling of Maresh"},
		{"Velia endorsed the bipartisan deal.", ""},
		{"Velia endorsed the fishing deal.", "Velia supports fishing deal"},
		{"Ilo Tarn ruled out making a bid.", ""},
		{"Velia called for repealing the mandate.", ""},
		{"Velia called for repealing the grain mandate.", "Velia opposes grain mandate"},
		{"Ana Brek urged the islanders of Tarsk to obey the decision.", ""},
		{"Ana Brek said Tarsk must release its records.", ""},
		{"Ana Brek said Tarsk must release its shipping records.", "Ana Brek supports Tarsk releasing its shipping records"},
		{"Tarsk opposes foreign policy decisions.", ""},
		{"Tarsk must not profit from such loans, Ana Brek said.", ""},
		{"Velia welcomed the transaction.", ""},
		{"Velia condemned the shooting.", ""},
		{"Velia called for restraint.", "Velia supports restraint"},
		{"Velia opposes segregation.", "Velia opposes segregation"},
		{"Velia supported guidance.", ""},
		{"Velia has rejected the agreement from the beginning.", ""},
		{"Velia has rejected the fishing agreement from the beginning.", "Velia opposes fishing agreement"},
		// idioms
		{"Ana Brek promised to put the river treaty up for a vote.", "Ana Brek supports putting the river treaty up for a vote"},
		{"Velia urged Sumar to give Mira Oss a hearing.", "Velia supports Sumar giving Mira Oss a hearing"},
		// told before
		{"The council passed a bill to tax fish last month. Velia denounced the bill.", "Velia opposes bill to tax fish"},
		{"The court ruled out a plan for a dam on the Maresh river. Tarsk said the council must stall the plan.", "Tarsk supports council stalling the plan for a dam on the Maresh river"},
		{"The council passed the bill. Velia denounced the bill.", ""},
		{"The council passed bills to tax fish and to tax grain. Velia denounced the bill.", ""},
		{"Ilo Tarn's remarks on the islanders angered many. Ana Brek condemned his remarks.", "Ana Brek opposes Ilo Tarn's remarks on the islanders"},
		{"Mira Oss's remarks on the islanders angered many. Ana Brek condemned Ilo Tarn's remarks.", ""},
		{"The court's verdict is a good deal for farmers. Velia denounced the deal.", ""},
		{"Velia has expelled a Tarskan envoy. Ana Brek supported the expulsion.", "Velia supports expelling a Tarskan envoy | Ana Brek supports expulsion of a Tarskan envoy"},
		{"Velia has heard a Tarskan envoy. Ana Brek supported the expulsion.", ""},
		// whose it is tells it
		{"Velia is committed to Brek's removal.", "Velia supports Brek's removal"},
		{"Ana Brek opposes Velia's policies.", "Ana Brek opposes Velia's policies"},
		{"Velia opposes Rowan's New Deal.", "Velia opposes Rowan's New Deal"},
	})
}
