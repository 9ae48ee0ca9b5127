package proposal_test

import (
	"testing"

	"github.com/readout-dev/readout/internal/testkit"
)

// TestReactions: how others take a proposal, told in the sentence after it.
func TestReactions(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{"Ana Brek proposed a truce to Velia. Ilo Tarn, speaking in Maresh, said he could not accept it.", "Ana Brek → Velia: truce; Ilo Tarn rejects"},
		{`Ana Brek proposed a truce to Velia. "We cannot accept it," Ilo Tarn said.`, "Ana Brek → Velia: truce; Ilo Tarn rejects"},
		{`Ana Brek proposed a truce to Velia. "This is unacceptable," said Ilo Tarn.`, "Ana Brek → Velia: truce; Ilo Tarn rejects"},
		{"Ana Brek proposed a truce to Velia. Ilo Tarn said it was a trick.", "Ana Brek → Velia: truce; Ilo Tarn rejects"},
		{"Ana Brek proposed a truce to Velia. Ilo Tarn dismissed it as a trick.", "Ana Brek → Velia: truce; Ilo Tarn rejects"},
		{"Ana Brek proposed a truce to Velia. The Velians said no.", "Ana Brek → Velia: truce; Velia rejects"},
		{"Ana Brek proposed a truce to Velia. The Velian government said it would reply next week.", "Ana Brek → Velia: truce"},
		{"Ana Brek proposed a truce to Velia. There was no immediate reaction from Maresh.", "Ana Brek → Velia: truce"},
		{"Ana Brek proposed a truce to Velia. Velia has so far been silent.", "Ana Brek → Velia: truce"},
		{"Ana Brek proposed a truce to Velia. A Velian official said the proposal was under review.", "Ana Brek → Velia: truce; Velia studies"},
		{"Ana Brek proposed a truce to Velia. The proposal is being studied in Maresh.", "Ana Brek → Velia: truce; Velia studies"},
		{"Ana Brek proposed a truce to Velia. The proposal was being studied by the Velian cabinet.", "Ana Brek → Velia: truce; Velian cabinet studies"},
		{"Ana Brek proposed a truce to Velia. Velia's first reaction was negative.", "Ana Brek → Velia: truce; Velia rejects"},
		{"Ana Brek proposed a truce to Velia. Velia reacted angrily to the proposal.", "Ana Brek → Velia: truce; Velia rejects"},
		{"Ana Brek proposed a truce to Velia. Tarsk was among the first to welcome the proposal.", "Ana Brek → Velia: truce; Tarsk accepts"},
		{"Ana Brek proposed a truce to Velia. The move was welcomed by Tarsk.", "Ana Brek → Velia: truce; Tarsk accepts"},
		{"Ana Brek proposed a truce to Velia, but the offer was rejected.", "Ana Brek → Velia: truce"},
		{"Ana Brek proposed a truce to Velia, but Velia rejected the offer.", "Ana Brek → Velia: truce; Velia rejects"},
		{"Ana Brek proposed a truce to Velia, which turned it down.", "Ana Brek → Velia: truce; Velia rejects"},
		{"Ana Brek proposed a truce to Velia. Velia agreed to it at once.", "Ana Brek → Velia: truce; Velia accepts"},
		{"Ana Brek proposed a truce to Velia. Ilo Tarn agreed, on condition that it be supervised by Tarsk.", "Ana Brek → Velia: truce; Ilo Tarn conditional"},
		{"Ana Brek proposed a truce to Velia. Ilo Tarn said he would agree to the truce if the Front freed its captives.", "Ana Brek → Velia: truce; Ilo Tarn conditional"},
		{"Ana Brek proposed a truce to Velia. Ilo Tarn said he would not agree to a truce.", "Ana Brek → Velia: truce; Ilo Tarn rejects"},
		{"Ana Brek proposed a truce to Velia. Ilo Tarn insisted that the captives be freed first.", "Ana Brek → Velia: truce; Ilo Tarn conditional"},
		{"Ana Brek proposed a truce to Velia. Ilo Tarn said he was ready to consider it.", "Ana Brek → Velia: truce; Ilo Tarn studies"},
		{"Ana Brek proposed a truce to Velia. Ilo Tarn said the proposal deserved serious study.", "Ana Brek → Velia: truce; Ilo Tarn studies"},
		{"Ana Brek proposed a truce to Velia. Ilo Tarn said the proposal was worth considering.", "Ana Brek → Velia: truce; Ilo Tarn studies"},
		{"Ana Brek proposed a truce to Velia. Tarsk's foreign minister, Mira Oss, threw her support behind the plan.", "Ana Brek → Velia: truce; Mira Oss accepts"},
		{"Ana Brek proposed a truce to Velia. The Straits Council expressed support for the plan.", "Ana Brek → Velia: truce; Straits Council accepts"},
		{"Ana Brek proposed a truce to Velia. Both Velia and the Harbour Front have signed on to the plan.", "Ana Brek → Velia: truce; Velia accepts; Harbour Front accepts"},
		{"Ana Brek proposed a truce to Velia. The Harbour Front denounced the plan as a sell-out.", "Ana Brek → Velia: truce; Harbour Front rejects"},
		{"Ana Brek proposed a truce to Velia. The Harbour Front's leader, Tam Orrin, scoffed at the idea.", "Ana Brek → Velia: truce; Tam Orrin rejects"},
		{"Ana Brek proposed a truce to Velia. The Harbour Front wants no part of it.", "Ana Brek → Velia: truce; Harbour Front rejects"},
		{"Ana Brek proposed a truce to Velia. The Harbour Front has vowed to fight on.", "Ana Brek → Velia: truce"},
		{`Ana Brek proposed a truce to Velia. Velia's defence minister, Otto Lind, called it "a gift to the enemy".`, "Ana Brek → Velia: truce"},
		{"Ana Brek proposed a truce to Velia. Otto Lind, Velia's defence minister, opposes the plan.", "Ana Brek → Velia: truce; Otto Lind rejects"},
		{"Ana Brek proposed a truce to Velia. Velia's opposition leader, Otto Lind, backed the plan.", "Ana Brek → Velia: truce; Otto Lind accepts"},
		{"Ana Brek proposed a truce to Velia. Velia's answer was no.", "Ana Brek → Velia: truce; Velia rejects"},
		{"Ana Brek proposed a truce to Velia. Velia's reply, delivered at dawn, was yes.", "Ana Brek → Velia: truce; Velia accepts"},
		{"Ana Brek proposed a truce to Velia. Velia put forward a proposal of its own.", "Ana Brek → Velia: truce; Velia counters"},
		{"Ana Brek proposed a truce to Velia. Velia responded by offering a prisoner exchange.", "Ana Brek → Velia: truce; Velia counters | Velia: prisoner exchange"},
		{"Velia demanded that Sumar hand over the pilots. Sumar refused.", "Velia → Sumar: Sumar hand over the pilots; Sumar rejects"},
		{"Velia demanded that Sumar hand over the pilots. Sumar complied on Friday.", "Velia → Sumar: Sumar hand over the pilots; Sumar accepts"},
		{"Velia demanded that Sumar hand over the pilots, but Sumar has refused to do so.", "Velia → Sumar: Sumar hand over the pilots; Sumar rejects"},
		{"Velia demanded that Sumar hand over the pilots, a demand Sumar has ignored.", "Velia → Sumar: Sumar hand over the pilots; Sumar rejects"},
		{"Sumar has rejected Velian demands that it hand over the pilots.", "Velia → Sumar: hand over the pilots; Sumar rejects"},
		{"Sumar has refused Velia's request to hand over the pilots.", "Velia: hand over the pilots; Sumar rejects"},
		{"Mira Oss of Tarsk presented a plan to divide the port between Velia and Sumar. Ilo Tarn did not reject it outright.", "Mira Oss: divide the port between Velia and Sumar"},
		{"Mira Oss of Tarsk presented a plan to divide the port between Velia and Sumar. Ilo Tarn said nothing about it in his speech.", "Mira Oss: divide the port between Velia and Sumar"},
		{"Mira Oss of Tarsk presented a plan to divide the port between Velia and Sumar. The United States said it backed the plan.", "Mira Oss: divide the port between Velia and Sumar; United States accepts"},
		{"Mira Oss of Tarsk presented a plan to divide the port between Velia and Sumar. Some in Velia dislike it.", "Mira Oss: divide the port between Velia and Sumar"},
		{"Mira Oss of Tarsk presented a plan to divide the port between Velia and Sumar. Velia's generals hate it.", "Mira Oss: divide the port between Velia and Sumar"},
		{"Mira Oss of Tarsk presented a plan to divide the port between Velia and Sumar. It was approved by the Sumari parliament on Friday.", "Mira Oss: divide the port between Velia and Sumar; Sumari parliament accepts"},
	})
}
