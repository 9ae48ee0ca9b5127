package engagement_test

import (
	"strings"
	"testing"
)

// TestPlaced holds which place belongs to an occasion and which does not: the speaker's, a
// topic's, that of another clause or of people's origin. Days that are inferred are left out.
func TestPlaced(t *testing.T) {
	const lead = "Three names will come up: President Ana Brek of Sumar, the Velian prime minister, Ilo Tarn, and the Tarskan foreign minister, Mira Solen.\n\n"
	for _, c := range []struct{ story, want string }{
		{"On his way home, the Velian prime minister stopped in Cairo on Tuesday to see Brek.", "visit occurred Ilo Tarn @Cairo 2031-05-06, meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Tarn stopped in Cairo on Tuesday to meet Brek.", "visit occurred Ilo Tarn @Cairo 2031-05-06, meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Tarn will stop in Cairo on Saturday to meet Brek.", "visit planned Ilo Tarn @Cairo 2031-05-10, meeting planned Ana Brek + Ilo Tarn @Cairo 2031-05-10"},
		{"Brek's meeting with Tarn, their first since the war, broke up in shouting on Monday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-05"},
		{"Brek's meeting with Tarn, the third this year, ended without result on Monday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-05"},
		{"Brek's meeting with Tarn, their first since the war, angered farmers on Monday.", "meeting occurred Ana Brek + Ilo Tarn"},
		{"Brek left Cairo on Tuesday after meeting Tarn.", "visit occurred Ana Brek @Cairo 2031-05-06, meeting occurred Ana Brek + Ilo Tarn @Cairo"},
		{"Brek left Cairo on Tuesday before meeting Tarn.", "visit occurred Ana Brek @Cairo 2031-05-06, meeting occurred Ana Brek + Ilo Tarn"},
		{"Brek's aides are weighing a stop in Doha at the end of her trip to Egypt next month.", "visit planned Ana Brek @Egypt 2031-06"},
		{"Talks between Sumar and Velia were extended on Monday for a third time.", "talks occurred Sumar + Velia"},
		{"Brek will be in Cairo next Wednesday, her office said. She is to meet Tarn.", "visit planned Ana Brek @Cairo 2031-05-14, meeting planned Ana Brek + Ilo Tarn @Cairo"},
		{"Brek travelled to Cairo at the weekend. On Monday she was received by Tarn.", "visit occurred Ana Brek @Cairo 2031-05-03/2031-05-04, meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-05"},
		{"Sumar and Velia opened a third round of talks on water in Cairo on Tuesday.", "talks occurred Sumar + Velia @Cairo 2031-05-06"},
		{"Sumar and Velia opened a third round of talks on the war in Tarsk on Tuesday.", "talks occurred Sumar + Velia 2031-05-06"},
		{"Brek and Tarn discussed trade in Cairo on Tuesday.", "talks occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek met Tarn in the Sumari capital on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Port Ona 2031-05-06"},
		{"Brek met Tarn in the capital, Port Ona, on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Port Ona 2031-05-06"},
		{"Brek met Tarn at his office in Maresh on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Maresh 2031-05-06"},
		{"Brek met Tarn at her residence on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek met Tarn in a hotel in Maresh on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Maresh 2031-05-06"},
		{"Brek met Tarn in a village outside Maresh on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Maresh 2031-05-06"},
		{"Brek met Tarn near the border with Tarsk on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek met Tarn in the eastern city of Rusk on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Rusk 2031-05-06"},
		{"Brek met Tarn in Rusk, a town on the border, on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Rusk 2031-05-06"},
		{"Brek met Tarn on Tuesday in Cairo to discuss the fighting in Maresh.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek met Tarn on Tuesday to discuss the fighting in Maresh.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek met Tarn, the mayor of Maresh, on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek met Tarn, who was born in Maresh, on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"In Cairo, Brek met Tarn on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"In Cairo on Tuesday, Brek met Tarn and said the war in Tarsk was over.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"In Cairo, officials said that Brek met Tarn on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"In Tarsk, a bomb went off as Brek met Tarn on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek told reporters in Cairo on Tuesday that she had met Tarn in Doha.", "press_conference occurred Ana Brek @Cairo 2031-05-06, meeting occurred Ana Brek + Ilo Tarn @Doha"},
		{"Brek said at a news conference on Tuesday that troops in Tarsk would leave.", "press_conference occurred Ana Brek 2031-05-06"},
		{"At a joint news conference with Tarn in Cairo on Tuesday, Brek spoke of the war in Tarsk.", "press_conference occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Speaking in Cairo after talks with Tarn on Tuesday, Brek said she was tired.", "talks occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek arrived in Cairo on Tuesday and met Tarn at the palace.", "visit occurred Ana Brek @Cairo 2031-05-06, meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek flew to Cairo on Tuesday. At the palace she met Tarn.", "visit occurred Ana Brek @Cairo 2031-05-06, meeting occurred Ana Brek + Ilo Tarn @Cairo"},
		{"Brek flew to Cairo on Tuesday. Solen met Tarn in Doha.", "visit occurred Ana Brek @Cairo 2031-05-06, meeting occurred Ilo Tarn + Mira Solen @Doha"},
		{"Brek flew to Cairo on Tuesday. On Wednesday she returned home and met Tarn.", "visit occurred Ana Brek @Cairo 2031-05-06, meeting occurred Ana Brek + Ilo Tarn 2031-05-07"},
		{"Brek will fly to Cairo on Saturday, where she will meet Tarn on Sunday.", "visit planned Ana Brek @Cairo 2031-05-10, meeting planned Ana Brek + Ilo Tarn @Cairo 2031-05-11"},
		{"Brek will fly to Cairo on Saturday for a meeting with Tarn.", "visit planned Ana Brek @Cairo 2031-05-10, meeting planned Ana Brek + Ilo Tarn @Cairo 2031-05-10"},
		{"On a visit to Cairo on Tuesday, Brek met Tarn.", "visit occurred Ana Brek @Cairo 2031-05-06, meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"During a visit to Cairo last month, Brek met Tarn.", "visit occurred Ana Brek @Cairo 2031-04, meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-04"},
		{"Tarn visited Port Ona on Tuesday and met Brek.", "visit occurred Ilo Tarn @Port Ona 2031-05-06, meeting occurred Ana Brek + Ilo Tarn @Port Ona 2031-05-06"},
		{"Brek welcomed Tarn to Port Ona on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Port Ona 2031-05-06"},
		{"Brek hosted Tarn in Port Ona on Tuesday for talks on the war in Tarsk.", "meeting occurred Ana Brek + Ilo Tarn @Port Ona 2031-05-06"},
		{"Talks between Sumar and Velia in Cairo on the fate of prisoners in Tarsk ended on Tuesday.", "talks occurred Sumar + Velia @Cairo 2031-05-06"},
		{"The foreign ministers of Sumar and Velia, meeting in Cairo, agreed on Tuesday to end the war in Tarsk.", "meeting occurred Sumar + Velia @Cairo 2031-05-06"},
		{"Tarn called Brek on Tuesday from Cairo.", "call occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek sent an envoy to Cairo on Tuesday.", "visit occurred envoy of Sumar @Cairo 2031-05-06"},
	} {
		if got := strings.Join(lines(findIn(t, lead+c.story, true)), ", "); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.story, got, c.want)
		}
	}
}
