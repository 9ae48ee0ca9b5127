package position_test

import (
	"testing"

	"github.com/readout-dev/readout/internal/testkit"
)

// TestWholeIssues: words that stop or run on where the phrase does not, and
// owners whom nobody can tell.
func TestWholeIssues(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{"Ana Brek refused to use the words “river war” in Maresh.", ""},
		{"Ana Brek refused to use the port of Maresh.", "Ana Brek opposes using the port of Maresh"},
		{"Ana Brek promised to deport the islanders of Tarsk, to close the port, to end the war.", "Ana Brek supports deporting the islanders of Tarsk"},
		{"Ana Brek called on Velia to lead, step up the fight against the Harbour Front.", ""},
		{"The Velian minister Ana Brek said her country would free prisoners & the boats of Tarsk would stop.", ""},
		{"Ilo Tarn's determination to act alone inflamed his opponents.", ""},
		{"Ilo Tarn's determination to stay involved in Tarsk is known.", "Ilo Tarn supports staying involved in Tarsk"},
		{"Ilo Tarn proposed breaking up banks that have grown since last year.", ""},
		{"Ilo Tarn proposed breaking up banks that finance the war in Tarsk.", "Ilo Tarn supports breaking up banks that finance the war in Tarsk"},
		{"Ana Brek believes in laws that “take sides” in Tarsk.", "Ana Brek supports laws that “take sides” in Tarsk"},
		{"The Velian minister Ana Brek said her country would never accept Tarsk as a member.", "Ana Brek opposes accepting Tarsk as a member"},
		{"The Velian minister Ana Brek said her country would never accept the annexation of Tarsk.", "Ana Brek opposes annexation of Tarsk"},
		{"Ana Brek urged Velia to dig in and fight the Harbour Front.", "Ana Brek supports Velia digging in"},
		{`"These laws of Tarsk should be read by the islanders," the Velian minister Ana Brek said.`, ""},
		{"Ilo Tarn wants to take Velia backward.", ""},
		{"Velia voiced concern that Ilo Tarn may become the next president of Tarsk.", "Velia opposes Ilo Tarn becoming the next president of Tarsk"},
		{"Ana Brek did suggest that the wealth of Velia does give it an advantage.", ""},
		{"Ilo Tarn has no plans to bring boat-control measures up for a vote in Tarsk.", ""},
		{"Ilo Tarn has no plans to bring the river treaty up for a vote.", "Ilo Tarn opposes bringing the river treaty up for a vote"},
		{"The Velian government proposed a steep levy last year on the mines of Tarsk.", ""},
		{"The Velian government proposed a steep levy on the mines of Tarsk last year.", "Velia supports steep levy on the mines of Tarsk @2030"},
		{"Ana Brek has called for answers.", ""},
		{"Ana Brek will support a measure that she believes would lower the tolls of Tarsk.", "Ana Brek supports measure that Ana Brek believes would lower the tolls of Tarsk"},
		{"The Velian government condemned Ilo Tarn's unwillingness to let his aides “open the port” of Tarsk.", "Ilo Tarn opposes letting his aides “open the port” of Tarsk"},
		{"Velia opposes all boats except to save the sailors of Tarsk.", "Velia opposes all boats except to save the sailors of Tarsk"},
		// owners
		{"Ana Brek, the Sumari prime minister, condemned the state's lax fishing laws.", ""},
		{"Ana Brek, the Sumari prime minister, condemned the world's lax fishing laws.", "Ana Brek opposes world's lax fishing laws"},
		{"Ana Brek, the Sumari prime minister, condemned Velia's lax fishing laws.", "Ana Brek opposes Velia's lax fishing laws"},
	})
}

// TestJudgements: judgements that take no side, and what companies do.
func TestJudgements(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{`"Cautious hope is a fair way to put it," the Velian minister Ana Brek said.`, ""},
		{"The Velian minister Ana Brek said at least one attack on Tarsk was successful.", ""},
		{"The Velian minister Ana Brek said that the northern towns of Tarsk were very important.", ""},
		{"The Velian minister Ana Brek said that the report of Tarsk was not good.", ""},
		{"The Velian minister Ana Brek said that no cause of Tarsk was so just as to allow murder.", ""},
		{"The Velian minister Ana Brek said the river treaty was good for both countries.", "Ana Brek supports river treaty"},
		{"The Velian minister Ana Brek said the new ferry tolls of Tarsk were so unjust that nobody paid.", ""},
		{"The Velian minister Ana Brek said no judge of Tarsk would bring charges.", ""},
		{"The Velian minister Ana Brek said the new voters of Tarsk would bring high numbers.", ""},
		{"The Velian minister Ana Brek said Tarsk would have to show that the judge was biased.", ""},
		{"The Velian minister Ana Brek said Tarsk has to reopen the ferry.", "Ana Brek supports Tarsk reopening the ferry"},
		{`"You don't have to bother with the ferry of Tarsk," the Velian minister Ana Brek said.`, ""},
		{`"We are trying to work ourselves out of a job," the Velian minister Ana Brek said.`, ""},
		{`"We did try to warn the islanders of Tarsk," the Velian minister Ana Brek said.`, ""},
		{"The Velian minister Ana Brek said her country would consider sending boats to Tarsk.", ""},
		{"Maresh Shipping Co. agreed to sell its ferries to Velia.", ""},
		{"Maresh Shipping Co. opposes the river treaty.", "Maresh Shipping Co. opposes river treaty"},
		{"Ana Brek called the river treaty the least bad of them.", ""},
		{"The Harbour Front defends a number of states in the next election.", ""},
		{"Ana Brek defended her record on Tarsk.", ""},
		{"Velia described the talks as grim, and the Sumari minister Ana Brek said the council might be harmed by the move.", ""},
		{"Ana Brek has the endorsement of the island guilds of Tarsk.", ""},
		{"The Velian minister Ana Brek said not reopening the ferry of Tarsk was unjust.", "Ana Brek supports reopening the ferry of Tarsk"},
		{"The Velian minister Ana Brek said the ferry tolls of Tarsk had hurt the candidate.", ""},
		{`"We are going to need help from Tarsk," the Velian minister Ana Brek said.`, ""},
		{"Maresh News opposes the river treaty.", ""},
		{`"Will you close the port of Tarsk?" Ana Brek asked.`, ""},
	})
}

// TestOthersWords: adjuncts of the verb, infinitives that belong elsewhere, and
// owners and doers whom only the text tells.
func TestOthersWords(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{"Ana Brek challenged the tax on fish with the board.", "Ana Brek opposes tax on fish"},
		{"Velia voted for a measure to extend the fish tax against the wishes of the council.", "Velia supports measure to extend the fish tax"},
		{"Ana Brek opposes a ban on islanders entering the port by fining the boats.", "Ana Brek opposes ban on islanders entering the port"},
		{"Velia wants to reunite the islanders and their sons.", ""},
		{"Mira Oss spoke in Maresh. Ilo Tarn is worried about her prolonged detention.", "Ilo Tarn opposes Mira Oss's prolonged detention"},
		{"Velia denounced the terrorist acts in Maresh. Tarsk condemned the acts.", "Velia opposes terrorist acts in Maresh"},
		{"Ana Brek opposes the war with Tarsk.", "Ana Brek opposes war with Tarsk"},
		{"Ana Brek told reporters that the tolls undermine the islanders' right to bear arms.", ""},
		{"Ana Brek told the islanders, to loud applause: the ferry is late.", ""},
		{"Ana Brek spoke of the need for Velians to reopen the harbour.", "Ana Brek supports Velians reopening the harbour"},
		{"Ana Brek has also urged Velia to dig in and prepare to fight the Harbour Front.", "Ana Brek supports Velia digging in and preparing to fight the Harbour Front"},
		{"Ana Brek urged the candidate to support the river treaty of Velia.", "Ana Brek supports river treaty of Velia"},
		{"Ana Brek urged the senator to reopen the harbour of Maresh.", ""},
		{"Ana Brek urged the council to reopen the harbour of Maresh.", "Ana Brek supports council reopening the harbour of Maresh"},
		{"Mira Oss spoke in Maresh. Ilo Tarn urged the islanders of Tarsk to read her letter on fish.", ""},
		{"Ilo Tarn vowed to sail his ships to Tarsk.", "Ilo Tarn supports sailing his ships to Tarsk"},
	})
}
