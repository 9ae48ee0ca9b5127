package position_test

import (
	"testing"

	"github.com/readout-dev/readout/internal/testkit"
)

// TestSpoken: what a speaker says, read by its words where the tree tells nothing.
func TestSpoken(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{"The Straits Council said Friday it would investigate the killings in Tarsk.", "Straits Council supports investigating the killings in Tarsk @2031-05-02"},
		{`"As president, I will not be neutral," Ana Brek said.`, "Ana Brek opposes being neutral"},
		{"Ana Brek said she would be a disaster.", ""},
		{"Ana Brek said Sumar should make things harder on Velia if it does not lean on Tarsk.", "Ana Brek conditional Sumar making things harder on Velia [if it does not lean on Tarsk]"},
		{`"For our security, we need Velia to remain a respected power," Ana Brek said.`, "Ana Brek supports Velia remaining a respected power"},
		{`Ana Brek said Friday that Ilo Tarn's refusal to sign the river treaty was "not a good thing".`, "Ana Brek supports signing the river treaty @2031-05-02"},
		{`"We are not sending weapons to Tarsk," the Velian president, Ilo Tarn, said.`, "Ilo Tarn opposes arms deliveries to Tarsk"},
		{"Ana Brek said she was not calling for a wall.", ""},
		{`"Exposure to cheap imports is bad for fishermen," Ana Brek said.`, ""},
		{"Ana Brek asked whether Velia should pay.", ""},
		{`"A president must be ready to make decisions," Ana Brek said.`, ""},
		{`"I think we will have a new ferry," Ana Brek said.`, ""},
	})
}

// TestTold: what a cue says of the words it gives.
func TestTold(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{"Velia and Tarsk proposed that the number of inspectors be tripled. Mira Oss dismissed the proposal within hours.", "Velia supports number of inspectors being tripled | Tarsk supports number of inspectors being tripled | Mira Oss opposes number of inspectors being tripled"},
		{"Ana Brek proposed that the headquarters of the new agency be in Maresh.", "Ana Brek supports headquarters of the new agency being in Maresh"},
		{"Ana Brek asked Mira Oss to share her views on the ferry.", ""},
		{"Ana Brek denounced the mayor for his tone.", ""},
		{"Velia repeated its demand that the 27 suspects be handed over.", "Velia supports 27 suspects being handed over"},
		{"Velia backed Sumar's advice that Tarsk should stay in the Council.", "Velia supports Tarsk staying in the Council | Sumar supports Tarsk staying in the Council"},
		{"Velia denied it had entered the harbour.", "Velia opposes claim that it had entered the harbour"},
		{"Velia has never confirmed or denied that its ships had entered the harbour.", "Velia refuses_to_say ships entering the harbour"},
		{"A spokesman for Ana Brek said she regretted the closure of the port.", "Ana Brek opposes closure of the port"},
		{"Ana Brek asked whether the sailors be freed.", ""},
	})
}

// TestBareThings: nouns that stand alone, and the clauses that say which they are.
func TestBareThings(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{"Sumar and Tarsk oppose any deadline.", "Sumar opposes deadline | Tarsk opposes deadline"},
		{"Velia opposed the launch.", ""},
		{"Velia opposes the plan.", ""},
		{"Velia wants understanding.", ""},
		{"Ana Brek bristled at the implication that she lies.", "Ana Brek opposes implication that Ana Brek lies"},
		{"Velia rejected the plan Sumar had backed.", "Velia opposes plan Sumar had backed | Sumar supports plan Sumar had backed"},
		{"Ilo Tarn's speeches, including his promise to be neutral in talks between Velia and Sumar, have caused concern.", "Ilo Tarn supports being neutral in talks between Velia and Sumar"},
		{"Ana Brek has asked for a ban on Velian coal.", "Ana Brek supports ban on Velian coal"},
		{"Velia held out for a reaffirmation of the river treaty.", "Velia supports reaffirmation of the river treaty"},
		{"Velia joined calls for an inquiry into the shelling.", "Velia supports inquiry into the shelling"},
		{"Sumar distanced itself from the plan for a dam.", "Sumar opposes dam"},
		{"Ana Brek barred the banks from employing sailors from Velia.", "Ana Brek opposes banks employing sailors from Velia"},
		{"Ana Brek is not in favour of the dam.", "Ana Brek opposes dam"},
		{"Ana Brek is not against the dam.", ""},
		{"Ana Brek threw cold water on the fishing deal.", "Ana Brek opposes fishing deal"},
		{"Velia pledged 40 million dollars to rebuild Tarsk.", "Velia supports rebuilding Tarsk"},
		{"Ana Brek insisted on a vote on the toll.", "Ana Brek supports vote on the toll"},
		{"Ana Brek condemned as barbaric the bombing of the port.", "Ana Brek opposes bombing of the port"},
		{"Ana Brek dodged questions about the fishing deal.", "Ana Brek refuses_to_say fishing deal"},
		{"Ana Brek's plan to close the port drew fire from Velia.", "Ana Brek supports closing the port | Velia opposes closing the port"},
		{"The Velian government opposes the dam and favours talks on the river.", "Velia opposes dam"},
		{"Ana Brek said the fishing deal had failed.", "Ana Brek opposes fishing deal"},
		{"Ana Brek said the fishing deal did not go far enough.", ""},
		{"Velia will not join the river treaty.", "Velia opposes joining the river treaty"},
		{"Why Velia will not join the river treaty.", ""},
		{"Ana Brek warned of the dangers of closing the strait.", "Ana Brek opposes closing the strait"},
		{"Ana Brek took advantage of the treaty.", ""},
		{"Sens. Joe Hask (D-Maresh), Mira Oss (D-Brenn) and Paul Asper (R-Ona) oppose the river treaty.", "Joe Hask opposes river treaty | Mira Oss opposes river treaty | Paul Asper opposes river treaty"},
		{"Had Velia supported the river treaty, it would be in force.", ""},
		{"Ana Brek denied reports that Velia opposes the river treaty.", ""},
		{"Say Mexico demanded that the river treaty be scrapped.", ""},
	})
}
