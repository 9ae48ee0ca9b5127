package proposal_test

import (
	"testing"

	"github.com/readout-dev/readout/internal/testkit"
)

// TestWays: ways of putting something forward of which the verb of proposing is only a
// part, or which only an answer shows to be one; each with what is like it and is none.
func TestWays(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		// purpose infinitive
		{"Ana Brek telephoned Ilo Tarn on Sunday to propose a ten-day truce.", "Ana Brek → Ilo Tarn: ten-day truce {ten-day}"},
		{"Ana Brek wrote to Ilo Tarn last week to offer a prisoner exchange.", "Ana Brek → Ilo Tarn: prisoner exchange"},
		{"Mira Oss flew to Maresh on Friday to propose that Velia and Sumar share the port.", "Mira Oss: Velia and Sumar share the port"},
		{"Ana Brek met Ilo Tarn in Brenn to propose joint patrols in the strait.", "Ana Brek → Ilo Tarn: joint patrols in the strait"},
		{"Sumar sent an envoy to Maresh to propose a truce.", "Sumar: truce"},
		{"Ana Brek called Ilo Tarn to offer him a truce.", "Ana Brek → Ilo Tarn: truce"},
		{"Ana Brek phoned him to suggest that Velia withdraw its ships from the bay.", "Ana Brek: Velia withdraw its ships from the bay"},
		{"Ana Brek wrote to the Straits Council to demand that Velia lift the blockade.", "Ana Brek → Velia: Velia lift the blockade"},
		// twins
		{"Ana Brek plans to telephone Ilo Tarn to propose a truce.", ""},
		{"Ana Brek may fly to Maresh to propose a truce to Velia.", ""},
		{"Ana Brek did not telephone Ilo Tarn to propose a truce.", ""},
		{"Ana Brek refused to meet Ilo Tarn to propose a truce.", ""},
		{"Ana Brek telephoned Ilo Tarn to offer condolences.", ""},
		{"Ana Brek wrote to Ilo Tarn to suggest a visit in May.", ""},
		{"Ana Brek has no plans to propose a truce to Velia.", ""},
		{"Ana Brek telephoned Ilo Tarn to offer congratulations on his victory.", ""},
		{"Ana Brek was expected to propose a truce to Velia.", ""},
		{"Ana Brek flew to Maresh to reject a Velian proposal for a truce.", "Velia: truce; Ana Brek rejects"},
		// capital
		{"Velia rejected Port Ona's plan for a joint patrol of the strait.", "Sumar: joint patrol of the strait; Velia rejects"},
		{"Velia has not responded to Port Ona's proposal, made on Monday, for talks on the islands.", "Sumar: talks on the islands"},
		{"Port Ona's demand that Velia lift the blockade was rejected in Maresh.", "Sumar → Velia: Velia lift the blockade; Velia rejects"},
		{"Ilo Tarn accepted Port Ona's offer of a truce.", "Sumar: truce; Ilo Tarn accepts"},
		{"Tarsk supports Port Ona's call for a conference on the strait.", "Sumar: conference on the strait; Tarsk accepts"},
		{"Port Ona's plan for the harbour would give Velia a third of the fees.", "Sumar: harbour / give Velia a third of the fees"},
		// twins
		{"Maresh's plan for a new tram has been rejected by Velia.", ""},
		{"Brenn's mayor rejected Maresh's plan for a new tram line.", ""},
		{"Port Ona's transport plan would cost 40 million crowns, the mayor said.", ""},
		{"The city council rejected Port Ona's plan for a bridge over the river.", ""},
		// an offer that Y turned down
		{"Ana Brek said Sumar would free the pilots, an offer that Velia turned down.", "Sumar: free the pilots; Velia rejects"},
		{"Sumar said it would pay for the repairs, an offer that Velia accepted.", "Sumar: pay for the repairs; Velia accepts"},
		{"Ana Brek said she would halve the tariff on grain, an offer the Velian government rejected.", "Ana Brek: halve the tariff on grain; Velia rejects"},
		{"Ana Brek said she would hand over the lighthouse, an offer rejected by Velia.", "Ana Brek: hand over the lighthouse; Velia rejects"},
		{"Sumar said it would pull back its guns. Velia rejected the offer.", "Sumar: pull back its guns; Velia rejects"},
		// twins
		{"Ana Brek said Sumar would free the pilots, a move that surprised Velia.", ""},
		{"Ana Brek said it would rain, an idea that Velia rejected.", ""},
		{"Ana Brek said the talks would fail, a view that Velia rejected.", ""},
		{"Ana Brek said Velia would collapse, an idea that Tarsk rejected.", ""},
		{"Sumar said it would pull back its guns.", ""},
		// turned down its demand
		{"Sumar turned down its demand for a port.", ""},
		{"Velia freed the pilots on Sunday. Sumar turned down its demand for a ransom of two million crowns.", "Velia: ransom of two million crowns {two million crowns}; Sumar rejects"},
		{"Ilo Tarn thanked the Front but turned down their demand for a share of the tolls.", ""},
		{"Velia wants a share of the tolls. Sumar rejected its proposal for a joint board.", "Velia: joint board; Sumar rejects"},
		{"The Harbour Front released eight sailors on Friday. Velia thanked them but turned down their demand for the release of Karo Meld.", "Harbour Front: release of Karo Meld; Velia rejects"},
		{"Velia withdrew its demand for a share of the tolls from Sumar.", "Velia: share of the tolls from Sumar"},
		{"Velia and Tarsk met on Sunday. Sumar turned down its demand for a share of the tolls.", ""},
		{"Ilo Tarn met Ana Brek on Sunday. He rejected her demand for a share of the tolls.", "Ana Brek: share of the tolls; Ilo Tarn rejects"},
		{"The Harbour Front said Velia had accepted its demand for a share of the tolls.", "Harbour Front: share of the tolls; Velia accepts"},
		{"Sumar is reviewing its offer of a truce.", ""},
		// what is wanted
		{"Sumar wants the fort demolished, a demand that Velia has rejected.", "Sumar: fort demolished; Velia rejects"},
		{"Sumar wants the fort demolished, a demand rejected by Velia.", "Sumar: fort demolished; Velia rejects"},
		{"Sumar wants the fort demolished.", ""},
		{"Sumar wants Velia to reopen the port. Velia refused.", "Sumar → Velia: reopen the port; Velia rejects"},
		{"Sumar wants Velia to reopen the port.", ""},
		// the not
		{"Tarsk asked Velia not to expel the envoys.", "Tarsk → Velia: not to expel the envoys"},
		{"Velia demanded that Sumar not sell the islands.", "Velia → Sumar: Sumar not sell the islands"},
		{"Tarsk called on Velia not to sign the pact. Velia declined.", "Tarsk → Velia: not to sign the pact; Velia rejects"},
		{"Ana Brek asked Ilo Tarn not to publish the letter. Tarn refused.", "Ana Brek → Ilo Tarn: not to publish the letter; Ilo Tarn rejects"},
		{"Tarsk did not ask Velia to expel the envoys.", ""},
		{"Ana Brek asked Ilo Tarn not to worry.", ""},
		// demand ... was rejected
		{"Sumar's demand that Velia withdraw its ships was rejected.", "Sumar → Velia: Velia withdraw its ships"},
		{"Sumar's demand that Velia withdraw was rejected by Ilo Tarn.", "Sumar → Velia: Velia withdraw; Ilo Tarn rejects"},
		{"Velia's request that Sumar free the pilots was turned down.", "Velia → Sumar: Sumar free the pilots"},
		{"Sumar's demand that Velia withdraw has been rejected in Maresh.", "Sumar → Velia: Velia withdraw; Velia rejects"},
		{"Sumar's demand that the fort be demolished was accepted by Velia.", "Sumar: the fort be demolished; Velia accepts"},
	})
}
