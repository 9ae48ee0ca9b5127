package position_test

import (
	"testing"

	"github.com/readout-dev/readout/internal/testkit"
)

// TestReasons: what plans are to do, measures told by whose they are, and what
// makes sense, is due, or was right or wrong to do; with what says less.
func TestReasons(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{"Ana Brek's plan would abolish the tax on fuel in Velia.", "Ana Brek opposes tax on fuel in Velia"},
		{"Critics said Ana Brek's plan would abolish the tax on fuel in Velia.", ""},
		{"Ana Brek's plan would cut 400 jobs at the port.", ""},
		{"Ana Brek's plan would not abolish the tax on fuel in Velia.", ""},
		{"Ana Brek introduced a bill to make public schools free.", "Ana Brek supports bill to make public schools free"},
		{"Velia's embargo on Tarsk has hurt the fishermen.", "Velia supports embargo on Tarsk"},
		{"Velia's boycott of the talks with Sumar continues.", "Velia supports boycott of the talks with Sumar"},
		{"Velia's embargo on Tarsk was lifted.", ""},
		{"Velia's embargo of 2019 on Tarsk is remembered by the fishermen.", ""},
		{"Velia's alleged embargo on Tarsk has hurt the fishermen.", ""},
		{"Ana Brek said the river treaty makes sense.", "Ana Brek supports river treaty"},
		{"Ana Brek said it made sense for Velia to join the treaty.", "Ana Brek supports Velia joining the treaty"},
		{"Ana Brek said it made little sense for Velia to join the treaty.", ""},
		{"Ana Brek said the time has come to end the siege of Tarsk.", "Ana Brek opposes blockade of Tarsk"},
		{"Ana Brek said the time has come for Velia to leave the island.", "Ana Brek supports Velia leaving the island"},
		{"Ana Brek said the time has not come for a truce.", ""},
		{"Ana Brek said Sumar was wrong to close the strait.", "Ana Brek opposes Sumar closing the strait"},
		{"Ana Brek said Sumar is right to close the strait.", "Ana Brek supports Sumar closing the strait"},
		{"Ana Brek said Sumar may be right to close the strait.", ""},
		{"Ana Brek said she saw no need for the river treaty.", "Ana Brek opposes river treaty"},
		{"Ana Brek said she had no problem with the river treaty.", "Ana Brek supports river treaty"},
		{"Ana Brek said the answer is to close the port of Maresh.", "Ana Brek supports closing the port of Maresh"},
		{"Ana Brek left the council as a protest against the river treaty.", "Ana Brek opposes river treaty"},
	})
}

// TestWiderWords: nouns and adjectives of stance, and words of praise and blame.
func TestWiderWords(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{"Ana Brek, the architect of the river treaty, was there.", "Ana Brek supports river treaty"},
		{"Ana Brek, the architect of the new town hall, was there.", ""},
		{"Ana Brek is the main sponsor of the river treaty.", "Ana Brek supports river treaty"},
		{"Ana Brek is a believer in the river treaty.", "Ana Brek supports river treaty"},
		{"Ana Brek is proud of the river treaty.", "Ana Brek supports river treaty"},
		{"Ana Brek is proud of her daughter.", ""},
		{"Velia declined to renew its sponsorship of the sailing cup.", ""},
		{"Ana Brek has doubts about the river treaty.", ""},
		{"Ana Brek voiced scepticism about the river treaty.", "Ana Brek opposes river treaty"},
		{"Ana Brek was livid about the river treaty.", "Ana Brek opposes river treaty"},
		{"Ana Brek is encouraged by the river treaty.", "Ana Brek supports river treaty"},
		{"Ana Brek made a mockery of the river treaty.", ""},
		{`Ana Brek called the river treaty "an intrusion."`, "Ana Brek opposes river treaty"},
		{`Ana Brek called the fisherman "an intrusion."`, ""},
		{"Ana Brek considers the river treaty a failure.", "Ana Brek opposes river treaty"},
		{"Ana Brek termed the river treaty a fiasco.", "Ana Brek opposes river treaty"},
		{"Ana Brek did not call the river treaty a fiasco.", ""},
		{"Ana Brek said the river treaty was doomed to fail.", "Ana Brek opposes river treaty"},
		{"Ana Brek said the river treaty may be doomed to fail.", ""},
	})
}
