package engagement_test

import (
	"strings"
	"testing"
)

// TestForms holds further forms in which the news tells of occasions, each with a
// sentence that looks like it and tells of none, or of another.
func TestForms(t *testing.T) {
	const lead = "Much was said about President Ana Brek of Sumar and the Velian prime minister, Ilo Tarn, and about the Tarskan foreign minister, Mira Solen, too. "
	for _, c := range []struct{ story, want string }{
		// Calls.
		{"Brek congratulated Tarn by phone on Tuesday.", "call occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Tarn was congratulated by phone by Brek on Tuesday.", "call occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek congratulated Tarn on his election in a phone call on Tuesday.", "call occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek congratulated Tarn on his election on Tuesday.", ""},
		{"Tarn received assurances from Brek in a telephone call late on Tuesday.", "call occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Tarn received assurances from Brek on Tuesday.", ""},
		{"Brek was in touch with Tarn by phone on Tuesday.", "call occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek is in touch with her voters by phone.", ""},

		// Messages.
		{"A letter from Brek was delivered to Tarn on Tuesday.", "message occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"A letter from Brek was published on Tuesday.", ""},
		{"Brek handed Tarn a letter from Solen on Tuesday.", "message occurred Ilo Tarn + Mira Solen 2031-05-06"},
		{"In a letter to Tarn, Brek and Solen asked on Tuesday for help.", "message occurred Ana Brek + Ilo Tarn + Mira Solen"},
		{"Brek's letter, addressed to Tarn, was short.", "message occurred Ana Brek + Ilo Tarn"},
		{"Brek sent Tarn a congratulatory message on Tuesday.", "message occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek sent Tarn an unmistakable message on Tuesday.", ""},

		// Visits.
		{"Brek's Egyptian trip ended on Tuesday.", "visit occurred Ana Brek @Egypt 2031-05-06"},
		{"Brek's Egyptian visitors left on Tuesday.", ""},
		{"Brek's six-day swing through Egypt ended on Tuesday.", "visit occurred Ana Brek @Egypt 2031-05-06"},
		{"Brek made a visit to the border between Egypt and Jordan on Tuesday.", "visit occurred Ana Brek @Egypt 2031-05-06 ; visit occurred Ana Brek @Jordan 2031-05-06"},
		{"Brek will spend five hours in Cairo and then six hours in Doha.", "visit planned Ana Brek @Cairo ; visit planned Ana Brek @Doha"},
		{"Brek, on a tour that has already taken her to Cairo, spoke of peace.", "visit occurred Ana Brek @Cairo"},
		{"Brek spoke of a film that has taken her to Cairo.", ""},
		{"Brek is en route to Cairo.", "visit under_way Ana Brek @Cairo 2031-05-08"},
		{"Solen will travel from Cairo to Doha on Friday.", "visit planned Mira Solen @Doha 2031-05-09"},
		{"Solen, the first Tarskan minister to visit Sumar in a decade, was tired.", "visit occurred Mira Solen @Sumar"},
		{"Solen is on the first visit to Sumar by a Tarskan minister in a decade.", "visit under_way Mira Solen @Sumar 2031-05-08"},
		{"No Sumari president has visited Egypt since 2010.", ""},
		{"The Straits Relief Agency, whose inspectors visited Velia last month, has proof.", "visit occurred inspectors of Straits Relief Agency @Velia 2031-04"},
		{"The Straits Relief Agency, whose helicopters flew to Velia last month, has proof.", ""},

		// Meetings.
		{"Tarn met his Sumari and Tarskan counterparts on Tuesday.", "meeting occurred Ilo Tarn + Sumari counterpart + Tarskan counterpart 2031-05-06"},
		{"Tarn met President-elect Kano Ruel in Cairo on Tuesday.", "meeting occurred Ilo Tarn + Kano Ruel @Cairo 2031-05-06"},
		{"Sumar, whose envoys met Tarn on Tuesday, has proof.", "meeting occurred Ilo Tarn + envoys of Sumar 2031-05-06"},
		{"Brek, whose adviser met Tarn on Tuesday, was tired.", ""},
		{"Tarn rolled out the red carpet for Brek on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Tarn rolled out a plan for Brek's voters on Tuesday.", ""},
		{"Tarn welcomed Brek with military honours on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Tarn welcomed Brek's words with joy on Tuesday.", ""},
		{"Tarn showed Brek around the old town on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Tarn granted Brek an audience on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Tarn granted Brek an amnesty on Tuesday.", ""},
		{"Brek flew to Cairo on Tuesday to ask Tarn for help.", "visit occurred Ana Brek @Cairo 2031-05-06 ; meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek used the speech to ask Tarn for help.", ""},
		{"Brek flew to Cairo on Tuesday to see Tarn.", "visit occurred Ana Brek @Cairo 2031-05-06 ; meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek flew to Cairo on Tuesday to see Tarn on Friday.", "visit occurred Ana Brek @Cairo 2031-05-06 ; meeting planned Ana Brek + Ilo Tarn @Cairo 2031-05-09"},
		{"In Cairo on Tuesday, Brek told Tarn that she was tired.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"In a speech on Tuesday, Brek told Tarn that she was tired.", ""},
		{"Brek told visiting Velian premier Ilo Tarn on Tuesday that she was tired.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek joined Tarn and Solen for talks in Cairo on Tuesday.", "talks occurred Ana Brek + Ilo Tarn + Mira Solen @Cairo 2031-05-06"},
		{"A day after meeting Tarn in Cairo, Brek said she was tired.", "meeting occurred Ana Brek + Ilo Tarn @Cairo"},
		{"The leaders of the rival factions, Omar Reth and Lena Dorn, held talks in Cairo on Tuesday.", "talks occurred Lena Dorn + Omar Reth @Cairo 2031-05-06"},
		// Rites, refusals, what was planned.
		{"Brek attended the funeral of a former president in Cairo on Tuesday.", "meeting occurred Ana Brek @Cairo 2031-05-06"},
		{"Brek was among the leaders who attended the funeral in Cairo on Tuesday.", "meeting occurred Ana Brek @Cairo 2031-05-06"},
		{"Brek spoke of the leaders who attended the funeral in Cairo on Tuesday.", ""},
		{"Brek rejected Tarn's request for a meeting.", "meeting did_not_occur Ana Brek + Ilo Tarn"},
		{"Brek rejected Tarn's request for a loan.", ""},
		{"Brek canceled a planned meeting with Tarn.", "meeting cancelled Ana Brek + Ilo Tarn"},
		{"Sumar sent a message to Velia through Qatar on Tuesday.", "message occurred Sumar + Velia 2031-05-06"},
		{"Sumar sent a message to Velia with the raid on Tuesday.", ""},

		// Who is spoken of further on.
		{"A Sumari delegation arrived in Cairo on Monday. The delegation met Tarn on Tuesday.", "visit occurred Sumari delegation @Cairo 2031-05-05 ; meeting occurred Ilo Tarn + Sumari delegation @Cairo 2031-05-06"},
		{"A Sumari delegation arrived in Cairo on Monday. They met Tarn on Tuesday.", "visit occurred Sumari delegation @Cairo 2031-05-05 ; meeting occurred Ilo Tarn + Sumari delegation @Cairo 2031-05-06"},
		{"A Sumari team lost in Cairo on Monday. The delegation met Tarn on Tuesday.", ""},
		{"Sumar told Velian officials on Tuesday that it was worried.", "message occurred Sumar + Velian officials 2031-05-06"},
		{"Sumar told Sumari officials on Tuesday that it was worried.", ""},

		// Places.
		{"Brek met Tarn at her Cairo residence on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek met Tarn at her old residence on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Solen, at a joint news conference with Tarn in the Rose Court on Tuesday, said no.", "press_conference occurred Ilo Tarn + Mira Solen @Rose Court 2031-05-06"},
		{"The NATO summit in Cairo, she said, would produce a plan.", "meeting planned NATO @Cairo"},
		{"Solen arrived in Cairo on Monday. On Tuesday she met Tarn.", "visit occurred Mira Solen @Cairo 2031-05-05 ; meeting occurred Ilo Tarn + Mira Solen @Cairo 2031-05-06"},
		{"Solen arrived in Cairo on Monday. On Tuesday she met Tarn after returning home.", "visit occurred Mira Solen @Cairo 2031-05-05 ; meeting occurred Ilo Tarn + Mira Solen 2031-05-06"},
		{"Brek will meet Tarn when the front-runner arrives in Cairo on Friday.", "meeting planned Ana Brek + Ilo Tarn @Cairo 2031-05-09"},
		{"Brek will meet Tarn when the rain stops in Cairo.", "meeting planned Ana Brek + Ilo Tarn"},
		{"Brek and Tarn haven't met since 2022, when a summit in Cairo ended in insults.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2022"},
		{"Brek, who had been expected to fly to Cairo this week, has called off the trip.", "visit cancelled Ana Brek @Cairo 2031-05-05/2031-05-11"},
		{"Brek, who had been expected to fly to Cairo this week, has called off the strike.", "visit planned Ana Brek @Cairo 2031-05-05/2031-05-11"},

		// Offices whose holders the story names.
		{"The leaders of Sumar and Velia met in Cairo on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"The leaders of Sumar, Velia and Tarsk met in Cairo on Tuesday.", "meeting occurred Sumar + Tarsk + Velia @Cairo 2031-05-06"},
		{"The foreign ministers of Sumar and Velia met in Cairo on Tuesday.", "meeting occurred Sumar + Velia @Cairo 2031-05-06"},
		{"A spokeswoman for Sumar's foreign ministry told a news conference in Port Ona that it was so. The spokeswoman, Rosa Hild, took no questions.", "press_conference occurred Rosa Hild @Port Ona"},
		{"A spokeswoman for Sumar's foreign ministry told a news conference in Port Ona that it was so. The Velian spokeswoman, Rosa Hild, said no.", "press_conference occurred spokeswoman for Sumar's foreign ministry @Port Ona"},
		{"Talks will resume in Cairo next week between Sumar and Velia.", "talks planned Sumar + Velia @Cairo 2031-05-12/2031-05-18"},
		{"Brek met Tarn on the sidelines of the NATO summit in Madrid.", "meeting occurred Ana Brek + Ilo Tarn @Madrid ; meeting occurred NATO @Madrid"},
		{"After two days in Cairo, Solen travelled on to Doha for talks with Tarn.", "visit occurred Mira Solen @Doha ; talks occurred Ilo Tarn + Mira Solen @Doha"},
	} {
		if got := strings.Join(lines(findIn(t, lead+c.story, true)), " ; "); got != c.want {
			t.Errorf("%s\n\tgot  %q\n\twant %q", c.story, got, c.want)
		}
	}
}
