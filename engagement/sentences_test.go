package engagement_test

import (
	"strings"
	"testing"
)

// TestSentences holds what the news writes and what it says. Every story
// begins with the lead, which gives the persons their offices.
func TestSentences(t *testing.T) {
	const lead = "Much was said today about President Ana Brek of Sumar and the Velian prime minister, Ilo Tarn, and about the Tarskan foreign minister, Mira Solen, too. "
	for _, c := range []struct{ story, want string }{
		// Verbs, their tenses and moods.
		{"Brek met Tarn on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek met with Tarn in Cairo, where they discussed the border.", "meeting occurred Ana Brek + Ilo Tarn @Cairo"},
		{"Brek has met Tarn twice.", "meeting occurred Ana Brek + Ilo Tarn"},
		{"Brek is meeting Tarn in Cairo.", "meeting under_way Ana Brek + Ilo Tarn @Cairo"},
		{"Brek will meet with Tarn next Monday.", "meeting planned Ana Brek + Ilo Tarn 2031-05-12"},
		{"Brek is to meet Tarn on Friday.", "meeting planned Ana Brek + Ilo Tarn 2031-05-09"},
		{"Brek is expected to meet Tarn in Cairo.", "meeting planned Ana Brek + Ilo Tarn @Cairo"},
		{"Brek was scheduled to meet Tarn.", "meeting planned Ana Brek + Ilo Tarn"},
		{"Brek plans to meet Tarn.", "meeting planned Ana Brek + Ilo Tarn"},
		{"Brek said she would meet Tarn.", "meeting planned Ana Brek + Ilo Tarn"},
		{"Brek might meet Tarn.", "meeting proposed Ana Brek + Ilo Tarn"},
		{"Brek wants to meet Tarn.", "meeting proposed Ana Brek + Ilo Tarn"},
		{"Brek has offered to meet Tarn.", "meeting proposed Ana Brek + Ilo Tarn"},
		{"Brek is willing to meet Tarn.", "meeting proposed Ana Brek + Ilo Tarn"},
		{"Brek refused to meet Tarn.", "meeting did_not_occur Ana Brek + Ilo Tarn"},
		{"Brek has never met Tarn.", "meeting did_not_occur Ana Brek + Ilo Tarn"},
		{"Brek will not meet Tarn.", "meeting did_not_occur Ana Brek + Ilo Tarn"},
		{"Brek ruled out meeting Tarn.", "meeting did_not_occur Ana Brek + Ilo Tarn"},
		{"Brek left without meeting Tarn.", "meeting did_not_occur Ana Brek + Ilo Tarn"},
		{"Brek, who met Tarn on Tuesday, said that she was tired.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek went home after meeting Tarn.", "meeting occurred Ana Brek + Ilo Tarn"},
		{"After meeting Tarn in Cairo, Brek went home.", "meeting occurred Ana Brek + Ilo Tarn @Cairo"},
		{"Brek and Tarn met in Cairo on Tuesday to discuss the border.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek, Tarn and Solen met in Cairo.", "meeting occurred Ana Brek + Ilo Tarn + Mira Solen @Cairo"},
		{"Brek met Tarn and Solen in Cairo.", "meeting occurred Ana Brek + Ilo Tarn + Mira Solen @Cairo"},
		{"Brek met Tarn, and Solen met nobody.", "meeting occurred Ana Brek + Ilo Tarn"},
		{"Brek sat down with Tarn for two hours.", "meeting occurred Ana Brek + Ilo Tarn"},
		{"Brek hosted Tarn at her residence on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Tarn was received by Brek on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek flew to Cairo and met Tarn.", "visit occurred Ana Brek @Cairo\nmeeting occurred Ana Brek + Ilo Tarn @Cairo"},
		{"Brek will fly to Cairo and meet Tarn.", "visit planned Ana Brek @Cairo\nmeeting planned Ana Brek + Ilo Tarn @Cairo"},
		{"Brek will travel to Cairo to meet Tarn.", "visit planned Ana Brek @Cairo\nmeeting planned Ana Brek + Ilo Tarn @Cairo"},

		// Nouns.
		{"Brek held talks with Tarn in Cairo on Tuesday.", "talks occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek will hold talks with Tarn in Cairo.", "talks planned Ana Brek + Ilo Tarn @Cairo"},
		{"Brek and Tarn will hold a second round of talks next week.", "talks planned Ana Brek + Ilo Tarn 2031-05-12/2031-05-18"},
		{"Talks between Brek and Tarn broke down on Tuesday.", "talks occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Talks between Sumar and Velia are under way in Cairo.", "talks under_way Sumar + Velia @Cairo"},
		{"Talks between Sumar and Velia are due to resume in Cairo on Friday.", "talks planned Sumar + Velia @Cairo 2031-05-09"},
		{"Tarn called for talks with Brek.", "talks proposed Ana Brek + Ilo Tarn"},
		{"Tarn proposed a meeting with Brek.", "meeting proposed Ana Brek + Ilo Tarn"},
		{"Brek cancelled a meeting with Tarn.", "meeting cancelled Ana Brek + Ilo Tarn"},
		{"A meeting between Brek and Tarn was postponed.", "meeting cancelled Ana Brek + Ilo Tarn"},
		{"A meeting between Brek and Tarn has been called off.", "meeting cancelled Ana Brek + Ilo Tarn"},
		{"Brek did not have a meeting with Tarn.", "meeting did_not_occur Ana Brek + Ilo Tarn"},
		{"Brek had a ninety-minute meeting with Tarn on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"During her meeting with Tarn, Brek demanded an apology.", "meeting occurred Ana Brek + Ilo Tarn"},
		{"Brek spoke ahead of a meeting with Tarn.", "meeting planned Ana Brek + Ilo Tarn"},
		{"Brek's planned meeting with Tarn has upset many.", "meeting planned Ana Brek + Ilo Tarn"},
		{"Brek is in Cairo for talks with Tarn.", "visit under_way Ana Brek @Cairo\ntalks under_way Ana Brek + Ilo Tarn @Cairo"},
		{"Brek met Tarn on the sidelines of a conference in Cairo.", "meeting occurred Ana Brek + Ilo Tarn @Cairo"},
		{"Qatar hosted talks between Sumar and Velia.", "talks occurred Qatar + Sumar + Velia"},
		{"Brek met senior Velian officials on Tuesday.", "meeting occurred Ana Brek + senior Velian officials 2031-05-06"},

		// Calls.
		{"Brek telephoned Tarn on Tuesday.", "call occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek spoke with Tarn by phone on Tuesday.", "call occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek spoke by telephone with Tarn.", "call occurred Ana Brek + Ilo Tarn"},
		{"In a phone call with Tarn, Brek demanded an apology.", "call occurred Ana Brek + Ilo Tarn"},
		{"Brek and Tarn spoke by phone on Tuesday.", "call occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek had a telephone conversation with Tarn.", "call occurred Ana Brek + Ilo Tarn"},
		{"Brek called Tarn on Tuesday to discuss the border.", "call occurred Ana Brek + Ilo Tarn 2031-05-06"},

		// Visits.
		{"Brek visited Egypt last week.", "visit occurred Ana Brek @Egypt 2031-04-28/2031-05-04"},
		{"Brek will visit Egypt, Qatar and Jordan.", "visit planned Ana Brek @Egypt\nvisit planned Ana Brek @Qatar\nvisit planned Ana Brek @Jordan"},
		{"Brek arrived in Cairo on Tuesday for a three-day visit.", "visit occurred Ana Brek @Cairo 2031-05-06"},
		{"Brek paid a state visit to Egypt.", "visit occurred Ana Brek @Egypt"},
		{"Brek cancelled a visit to Egypt.", "visit cancelled Ana Brek @Egypt"},
		{"Brek has returned from Cairo.", "visit occurred Ana Brek @Cairo"},
		{"Brek is on a visit to Egypt.", "visit under_way Ana Brek @Egypt"},
		{"Brek is visiting Egypt.", "visit under_way Ana Brek @Egypt"},
		{"Brek accepted an invitation to visit Egypt.", "visit planned Ana Brek @Egypt"},
		{"Tarn invited Brek to visit Velia.", "visit proposed Ana Brek @Velia"},
		{"On her trip to Egypt, Brek spoke of peace.", "visit occurred Ana Brek @Egypt"},
		{"Brek is due in Cairo on Friday.", "visit planned Ana Brek @Cairo 2031-05-09"},
		{"Brek stopped in Cairo on her way home.", "visit occurred Ana Brek @Cairo"},

		// Press conferences, messages, signings.
		{"Brek told a news conference in Cairo that she was tired.", "press_conference occurred Ana Brek @Cairo"},
		{"Brek and Tarn held a joint news conference in Cairo.", "press_conference occurred Ana Brek + Ilo Tarn @Cairo"},
		{"Brek wrote to Tarn on Tuesday.", "message occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek sent Tarn a letter on Tuesday.", "message occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"In a letter to Tarn, Brek demanded an apology.", "message occurred Ana Brek + Ilo Tarn"},
		{"Brek and Tarn signed a peace treaty in Cairo.", "meeting occurred Ana Brek + Ilo Tarn @Cairo"},

		{"Sumar and Velia signed a peace treaty in Cairo.", "signing occurred Sumar + Velia @Cairo"},

		// Nothing.
		{"The economy of Velia met expectations, and Brek was glad.", ""},
		{"Brek met her death in a car.", ""},
		{"Brek met the deadline that Tarn had set.", ""},
		{"Brek called for calm in Velia.", ""},
		{"Brek called Tarn a liar.", ""},
		{"The visiting team beat Sumar on Tuesday.", ""},
		{"Brek talks about Tarn in her book.", ""},
		{"Did Brek meet Tarn?", ""},
		{"If Brek meets Tarn, there will be trouble.", ""},
		{"Brek would meet Tarn if he apologised.", ""},
		{"Brek often meets Tarn.", ""},
		{"Brek and Tarn meet every year.", ""},
		{"Brek met voters in the north.", ""},
		{"Sumar met Velia in the final on Tuesday.", ""},
		{"Sumar will play Velia in Cairo.", ""},
		{"Brek visited her mother.", ""},
		{"Brek went to court in Cairo, and Tarn to parliament.", ""},
		{"Markets fell ahead of the Fed meeting, and Brek was worried.", ""},
	} {
		for _, trees := range []bool{false, true} {
			got := strings.Join(lines(findIn(t, lead+c.story, trees)), "\n")
			if got != c.want {
				t.Errorf("%s (trees: %v)\n\tgot  %q\n\twant %q", c.story, trees, got, c.want)
			}
		}
	}
}
