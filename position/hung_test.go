package position_test

import (
	"testing"

	"github.com/readout-dev/readout/internal/testkit"
)

// TestNounHung: stances that hang on a noun, or on whom a verdict is for.
func TestNounHung(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{"Velia's refusal to sign the river treaty has angered Tarsk.", "Velia opposes signing the river treaty"},
		{"Ana Brek's demand for a truce was ignored.", "Ana Brek supports ceasefire"},
		{"Velia's insistence on a referendum in Tarsk held up the talks.", "Velia supports referendum in Tarsk"},
		{"Velia's consent to a ceasefire in Tarsk came late.", "Velia supports ceasefire in Tarsk"},
		{"Ana Brek's objections to the river treaty are well known.", "Ana Brek opposes river treaty"},
		{"Velia's reluctance to join the river treaty has angered Tarsk.", ""},
		{"Velia's push for sanctions on Tarsk has failed.", "Velia supports sanctions on Tarsk"},
		{"Velia's rejection of the river treaty came late.", "Velia opposes river treaty"},
		{"Velia's attempt to block the river treaty failed.", "Velia opposes river treaty"},
		{"Velia's campaign against the river treaty has failed.", "Velia opposes river treaty"},
		{"Tarsk voiced concern over the closure of the strait.", "Tarsk opposes closure of the strait"},
		{"Ana Brek expressed impatience at Velia's failure to enforce the embargo on Tarsk.", "Ana Brek supports Velia enforcing the embargo on Tarsk"},
		{"Ana Brek condemned Velia's refusal to reopen the harbour of Maresh.", "Ana Brek supports Velia reopening the harbour of Maresh | Velia opposes reopening the harbour of Maresh"},
		{"The river treaty, which Velia opposes, was signed in Port Ona.", "Velia opposes river treaty"},
		{"The river treaty, long opposed by Velia, was signed in Port Ona.", "Velia opposes river treaty"},
		{"The Velian-backed river treaty was signed in Port Ona.", "Velia supports river treaty"},
		{"The Velia-backed plan for a truce was read out.", "Velia supports ceasefire"},
		{"Critics of the river treaty such as Ana Brek stayed away.", "Ana Brek opposes river treaty"},
		{"Opponents of the river treaty, including Velia and Tarsk, stayed away.", "Velia opposes river treaty | Tarsk opposes river treaty"},
		{"Supporters of the river treaty, Ana Brek among them, were jubilant.", "Ana Brek supports river treaty"},
		{"Ana Brek is one of the fiercest critics of the river treaty.", "Ana Brek opposes river treaty"},
		{"Ana Brek is among the critics of the river treaty.", "Ana Brek opposes river treaty"},
		{"Velia has long sought the lifting of the embargo on Tarsk.", "Velia opposes embargo on Tarsk"},
		{"Velia has long been an opponent of the river treaty.", "Velia opposes river treaty"},
		{"Ana Brek is under pressure from Velia to lift the embargo on Tarsk.", "Velia opposes embargo on Tarsk"},
		{"A base on the island is a red line for Velia.", "Velia opposes base on the island"},
		{"For Velia, the river treaty is not negotiable.", "Velia supports river treaty"},
		{"For Velia, the closure of the strait is unacceptable.", "Velia opposes closure of the strait"},
		{"The closure of the strait is unacceptable to Velia.", "Velia opposes closure of the strait"},
		{"The river treaty has the backing of Velia and Tarsk.", "Velia supports river treaty | Tarsk supports river treaty"},
		{"The river treaty enjoys the support of Velia.", "Velia supports river treaty"},
		{"The river treaty has Velia's support.", "Velia supports river treaty"},
		{"The river treaty has met with opposition from Velia.", "Velia opposes river treaty"},
		{"The river treaty has drawn criticism from Velia and Tarsk.", "Velia opposes river treaty | Tarsk opposes river treaty"},
		{"The shelling of the port drew condemnation from Sumar.", "Sumar opposes shelling of the port"},
		{"The river treaty won praise from Velia.", "Velia supports river treaty"},
		{"The river treaty faces resistance from Velia.", "Velia opposes river treaty"},
		{"Velia closed the strait, drawing condemnation from Sumar.", "Sumar opposes Velia closing the strait"},
		{"The priority for Ana Brek remains the end of the embargo on Tarsk.", "Ana Brek opposes embargo on Tarsk"},
		{"Sumar left the council in protest at the shelling of the port.", "Sumar opposes shelling of the port"},
		{"Diverse countries such as Velia, Sumar and Tarsk, have taken action against the river treaty.", "Velia opposes river treaty | Sumar opposes river treaty | Tarsk opposes river treaty"},
		// none
		{"Ilo Tarn was once one of the main backers of the river treaty.", ""},
		{"The Tarn-sponsored talks met in Maresh.", ""},
		{"With the support of Velia, Ana Brek left.", ""},
		{"Velia came under criticism from Tarsk.", ""},
		{"The critics of Ana Brek stayed away.", ""},
		{"Ana Brek is seeking support for the river treaty.", ""},
		{"The Velian-led council met in Maresh.", ""},
		{"The river treaty needs the support of Velia.", ""},
		{"The river treaty may face resistance from Velia.", ""},
		{"The river treaty does not have the support of Velia.", ""},
		{"Velia is at odds with Tarsk over the river treaty.", ""},
		{"Ana Brek voiced concern over the safety of the port.", ""},
		{"The river treaty is unacceptable to many.", ""},
		{"Supporters of the river treaty say Velia will sign it.", ""},
	})
}

// TestVoices: who speaks for another, and what is the other's.
func TestVoices(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{"A spokesman for Ana Brek said Sumar opposes the river treaty.", "Ana Brek opposes river treaty"},
		{"A spokeswoman for the Velian government said it rejects the river treaty.", "Velia opposes river treaty"},
		{"A spokesman for the Harbour Front said the group rejects the river treaty.", "Harbour Front opposes river treaty"},
		{"A Velian foreign ministry spokesman condemned the shelling of the port.", "Velia opposes shelling of the port"},
		{"Velian foreign ministry spokesman Oru Venn condemned the shelling of the port.", "Oru Venn opposes shelling of the port"},
		{"Ana Brek's office said she opposes the river treaty.", "Ana Brek opposes river treaty"},
		{"Ana Brek's office rejected the river treaty.", "Ana Brek opposes river treaty"},
		{"Ana Brek's spokesman said the prime minister would veto the river treaty.", "Ana Brek opposes river treaty"},
		{"A Velian official said Ilo Tarn would veto the river treaty.", "Ilo Tarn opposes river treaty"},
		{"A Velian official said Velia would reject the river treaty.", "Velia opposes river treaty"},
		{"Aides to Ana Brek said she would support the river treaty.", "Ana Brek supports river treaty"},
		{"The Velian foreign ministry said that it opposes the river treaty.", "Velian Foreign Ministry opposes river treaty"},
		{"\"Velia will not accept the river treaty,\" the foreign ministry in Maresh said.", "Velia opposes river treaty"},
		// none
		{"Velian officials condemned the shelling of the port.", "Velian officials opposes shelling of the port"},
		{"A Tarskan official said Velia would veto the river treaty.", ""},
		{"An aide said Ana Brek may oppose the river treaty.", ""},
		{"A spokesman condemned the shelling of the port.", ""},
	})
}
