package position_test

import (
	"testing"

	"github.com/readout-dev/readout/internal/testkit"
)

// TestEntireIssues: an issue is a whole phrase, or there is no position.
func TestEntireIssues(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		// the alternative belongs to it
		{"Ana Brek's proposal to make companies leave or merge was read out.", "Ana Brek supports making companies leave or merge"},
		{"Ana Brek's plan to make firms stay or pay is popular.", "Ana Brek supports making firms stay or pay"},
		{"Ana Brek said she would stop any trade deal that costs jobs or lowers wages.", "Ana Brek opposes trade deal that costs jobs or lowers wages"},
		{"Velia vowed not to close the strait or shell the harbour.", "Velia opposes closing the strait or shelling the harbour"},
		// how, before whom, as what it is done does not
		{"Ilo Tarn proposed dropping the port fee as promised, but analysts doubted it.", "Ilo Tarn opposes port fee"},
		{"Ana Brek attacked coal emissions through the Clean River Plan.", "Ana Brek opposes coal emissions"},
		{"Ana Brek opposes the passage of tankers through the strait.", "Ana Brek opposes passage of tankers through the strait"},
		{"Ana Brek does not support issuing permits \"willy-nilly.\"", ""},
		{"Mira Oss welcomed the entry of Velia as a key player in the war in Tarsk.", "Mira Oss supports entry of Velia as a key player in the war in Tarsk"},
		{"Ana Brek supports keeping troops there now.", ""},
		// a clause said of people ends where it ends
		{"Ana Brek called on fellow islanders to stand up to those who use the faith to further their own ends.", "Ana Brek supports fellow islanders standing up to those who use the faith to further their own ends"},
		{"Ana Brek stressed her support of the 2029 raid that killed the smuggler Oro Venn.", "Ana Brek supports 2029 raid that killed the smuggler Oro Venn @2029"},
		{"Ilo Tarn offered praise for teachers unions.", ""},
		// nouns that say nothing without their complement
		{"Velia sought greater federal involvement.", ""},
		{"Velia sought greater federal involvement in the harbour schools.", "Velia supports greater federal involvement in the harbour schools"},
		{"Velia voted for a two-year delay.", ""},
		{"Ana Brek emphasised her commitment to enforcement.", ""},
		{"Ana Brek emphasised her commitment to enforcement of the river treaty.", "Ana Brek supports enforcement of the river treaty"},
		{"Ana Brek voted against an earlier Senate bill.", ""},
		{"Ana Brek voiced displeasure with some of Ilo Tarn's proposals on immigration.", "Ana Brek opposes Ilo Tarn's proposals on immigration"},
		// whose it is
		{"Ana Brek and Ilo Tarn urged the rest of the party to rally around their campaigns.", ""},
		{"Ana Brek urged the coastal states to open their ports to refugees.", "Ana Brek supports coastal states opening their ports to refugees"},
		{"Oro Venn, the candidate, pledged to stand firm against its cheating.", ""},
		{"The Velian government vowed to reopen its embassy in Maresh.", "Velia supports reopening its embassy in Maresh"},
		{"Sumar opposed Velia's bid to host the summit.", "Sumar opposes Velia hosting the summit | Velia supports hosting the summit"},
		// fragments
		{"Ilo Tarn was critical of everyone's favourite target, Velia.", ""},
		{"Ilo Tarn denounced the instructors of the harbour school.", ""},
		// what is left of it is no phrase, and what belongs to it is put in
		{"The senator Mira Oss agreed to take part in a total of 10.", ""},
		{"Mira Oss pledged to be a friend not only to Velia.", ""},
		{"Mira Oss urged Velia to accept the fact that the strait is closed.", "Mira Oss supports Velia accepting the fact that the strait is closed"},
		{"Mira Oss requested another inquiry into the candidate Oro Venn.", "Mira Oss supports another inquiry into the candidate Oro Venn"},
		{"Ilo Tarn called for voters to stay at home.", "Ilo Tarn supports voters staying at home"},
		{"Mira Oss promised that she would not allow the fishing accord to pass.", "Mira Oss opposes fishing accord"},
		{"Mira Oss said the grants should be based on population and come with safeguards.", "Mira Oss supports grants being based on population"},
		{`"We will stop the ferry tolls of Sumar," Mira Oss said.`, "Mira Oss opposes ferry tolls of Sumar"},
		// verbs in a row
		{"Ana Brek wants to simplify the tax code and lower tax rates.", "Ana Brek supports simplifying the tax code"},
		{"Ana Brek stressed a need to raise the minimum wage and close tax loopholes.", "Ana Brek supports raising the minimum wage"},
	})
}

// TestPlans: journeys and slogans are no positions, what one will do with a law or a state is.
func TestPlans(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{"Ilo Tarn plans to visit Maresh on Sunday.", ""},
		{"Ilo Tarn wants to take Velia backward.", ""},
		{"Ilo Tarn, the candidate, vowed to carry the mantle of the movement.", ""},
		{"Ilo Tarn, the candidate, vowed to raise the minimum wage.", "Ilo Tarn supports raising the minimum wage"},
		{"Ilo Tarn, the candidate, vowed to relocate the embassy in Sumar.", "Ilo Tarn supports relocating the embassy in Sumar"},
		{"Senator Ilo Tarn refused to endorse Mira Oss.", "Ilo Tarn opposes Mira Oss"},
	})
}

// TestGivenUp: a stance of former days is none, nor is being against a thing for
// doing too little.
func TestGivenUp(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{"Ana Brek criticised the climate accord, saying it goes nowhere near far enough.", ""},
		{"Mira Oss opposed the bill because it fell short of what the fishermen asked.", ""},
		{"Ana Brek denounced the deal with Sumar as too weak.", ""},
		{"Ana Brek denounced the weak river treaty as a betrayal.", "Ana Brek opposes weak river treaty"},
		{"In the past, Ana Brek had voiced support for the river treaty, a stance that she has since disavowed.", ""},
		{"Ana Brek has opposed the river treaty in the past.", "Ana Brek opposes river treaty"},
		{"Velia's promises of aid to poor islands to adapt to storms have been modest.", ""},
		{"Ana Brek was troubled by the situation in Maresh.", ""},
		{"Ilo Tarn denounced the abuse of port fees to audiences in Maresh.", "Ilo Tarn opposes abuse of port fees"},
	})
}

// TestOnlyWords: what only looks like a stance, in a text of one's own words or
// another's.
func TestOnlyWords(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{"Oro Venn spoke of an overhaul of the court system, which Ana Brek championed.", "Ana Brek supports overhaul of the court system"},
		{`"I won't just talk like a patriot during the season," Mira Oss said.`, ""},
		{"Mira Oss, who is willing to entertain some reforms, was there.", ""},
		{"The senator Mira Oss proposed greater accountability from ports in exchange for Velian money.", "Mira Oss supports greater accountability from ports"},
		{`"I am going to be a president for all islanders," Mira Oss said.`, ""},
		{"Ana Brek and Ilo Tarn are fighting for second place behind Mira Oss.", ""},
		{"Mira Oss has repeatedly called for her messages to be made public.", ""},
		{"Oro Venn merely wanted men to sign up for updates from the campaign.", ""},
		{"He defies almost everything Velian deputies have stood for, drawing scorn from the party.", ""},
		{`Mira Oss suggested the islanders should deliver a "spanking" to Ilo Tarn.`, ""},
		{"Mira Oss has hired a pollster, having rejected the need for one in the spring.", ""},
		{"Mira Oss, who was reluctant to endorse Ilo Tarn, was more direct.", ""},
		{"Mira Oss refused to endorse the river treaty.", "Mira Oss opposes river treaty"},
		{"Velian farmers worried that Sumar could threaten to close the strait.", ""},
	})
}

// TestLongings: what somebody would like to see.
func TestLongings(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{"Mira Oss would like to see a ban on mines in the strait.", "Mira Oss supports ban on mines in the strait"},
		{"Mira Oss wants to see Velia leave the island.", "Mira Oss supports Velia leaving the island"},
		{"Mira Oss would like to see the harbour at night.", ""},
		{"Mira Oss likes to see a ban on mines.", ""},
		{"Mira Oss did not want to see a ban on mines.", ""},
		{"Mira Oss made the case for a new river treaty.", "Mira Oss supports new river treaty"},
		{"Mira Oss made the case against a ban on mines.", "Mira Oss opposes ban on mines"},
		{"Velia considers the base on the island a threat.", "Velia opposes base on the island"},
	})
}
