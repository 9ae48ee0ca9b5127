package position_test

import (
	"testing"

	"github.com/readout-dev/readout/internal/testkit"
)

// TestOneOfTwo: a stance that may as well be another's is nobody's.
func TestOneOfTwo(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		// "he" behind a subject that may be meant as well
		{"Ilo Tarn came to Maresh on Monday. The court said Oru Venn was the leader of the plot. He opposes the river treaty.", ""},
		{"Ilo Tarn came to Maresh on Monday. Ana Brek waited there. He opposes the river treaty.", "Ilo Tarn opposes river treaty"},
		{"Ilo Tarn came to Maresh on Monday. The council met there. He opposes the river treaty.", "Ilo Tarn opposes river treaty"},
		{"Ilo Tarn came to Maresh on Monday. “Oru Venn was late,” he said. He opposes the river treaty.", "Ilo Tarn opposes river treaty"},
		{"Ilo Tarn spoke of Oru Venn, the leader of the plot. He opposes the river treaty.", "Ilo Tarn opposes river treaty"},
		// the clause that opens the sentence
		{"Ilo Tarn came to Maresh on Monday. While he supports the river treaty, Oru Venn voted against the tax on fish.", "Oru Venn opposes tax on fish"},
		{"Ilo Tarn came to Maresh on Monday. While he supports the river treaty, Ilo Tarn voted against the tax on fish.", "Ilo Tarn supports river treaty | Ilo Tarn opposes tax on fish"},
		{"Ilo Tarn came to Maresh on Monday. While he supports the river treaty, Ana Brek opposes it.", "Ilo Tarn supports river treaty | Ana Brek opposes river treaty"},
		// "who" behind a person told of by way of another
		{"Oru Venn, a former backer of Ilo Tarn, who has called for a truce, came to Maresh.", ""},
		{"Ana Brek met a backer of Ilo Tarn, who has called for a truce.", ""},
		{"Ana Brek met Ilo Tarn, who has called for a truce.", "Ilo Tarn supports ceasefire"},
		// a longer name than the one that is known
		{"Ilo Tarn came to Maresh. Abel Tarn opposes the river treaty.", ""},
		{"Ilo Tarn came to Maresh. President Tarn opposes the river treaty.", "Ilo Tarn opposes river treaty"},
		// "he" who is not the woman that speaks, "his" of one and of another
		{"Ana Brek spoke about Oru Venn, saying he would close the ports of Velia.", ""},
		{"Ana Brek told reporters that she would close the ports of Velia.", "Ana Brek supports closing the ports of Velia"},
		{"Ilo Tarn spoke of Oru Venn's praise of Velia and his opposition to the river treaty.", ""},
		// some of a group
		{"Young Republicans oppose the river treaty.", ""},
		{"Moderate Harbour Front fighters oppose the river treaty.", "Moderate Harbour Front fighters opposes river treaty"},
		{"The Harbour Front opposes the river treaty.", "Harbour Front opposes river treaty"},
		// what others are blamed for
		{"Ilo Tarn owns shares of firms that he has assailed for not agreeing to a truce.", ""},
		{"Ilo Tarn criticised Velia for rejecting the river treaty.", "Ilo Tarn supports river treaty"},
		// a sentence that was cut behind a title
		{"“It is right that the council supports the river treaty,” said Sen.\n\nAna Brek sat beside her.", ""},
	})
}
