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
		{"Brek is meeting Tarn in Cairo.", "meeting under_way Ana Brek + Ilo Tarn @Cairo 2031-05-08"},
		{"Brek will meet with Tarn next Monday.", "meeting planned Ana Brek + Ilo Tarn 2031-05-12"},
		{"Brek is to meet Tarn on Friday.", "meeting planned Ana Brek + Ilo Tarn 2031-05-09"},
		{"Brek is expected to meet Tarn in Cairo.", "meeting planned Ana Brek + Ilo Tarn @Cairo"},
		{"Solen is tired. She's expected to meet Tarn.", "meeting planned Ilo Tarn + Mira Solen"},
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
		{"Brek is in Cairo for talks with Tarn.", "visit under_way Ana Brek @Cairo 2031-05-08\ntalks under_way Ana Brek + Ilo Tarn @Cairo"},
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
		{"Brek is on a visit to Egypt.", "visit under_way Ana Brek @Egypt 2031-05-08"},
		{"Brek is visiting Egypt.", "visit under_way Ana Brek @Egypt 2031-05-08"},
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

		// Parties: states, bodies, offices, lists, unnamed people.
		{"Sumar and Velia have agreed to hold talks.", "talks planned Sumar + Velia"},
		{"Sumar and Velia are holding talks in Cairo.", "talks under_way Sumar + Velia @Cairo"},
		{"Sumar is negotiating with Velia over the border.", "talks under_way Sumar + Velia"},
		{"Sumar's negotiations with Velia went on for months.", "talks occurred Sumar + Velia"},
		{"Leaders of the European Union will meet in Brussels on Friday.", "meeting planned Leaders of the European Union @Brussels 2031-05-09"},
		{"The foreign ministers of Sumar, Velia and Tarsk met in Cairo on Tuesday.", "meeting occurred Sumar + Tarsk + Velia @Cairo 2031-05-06"},
		{"A Sumari delegation arrived in Cairo on Tuesday.", "visit occurred Sumari delegation @Cairo 2031-05-06"},
		{"Brek welcomed Tarn to her residence on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Tarn travelled to Cairo, where he met Brek.", "visit occurred Ilo Tarn @Cairo\nmeeting occurred Ana Brek + Ilo Tarn @Cairo"},
		{"Sumar summoned the Velian ambassador.", "meeting occurred Sumar + Velian ambassador"},

		// Status again.
		{"Brek had been due to meet Tarn on Friday.", "meeting planned Ana Brek + Ilo Tarn 2031-05-09"},
		{"A planned summit between Brek and Tarn was called off.", "meeting cancelled Ana Brek + Ilo Tarn"},
		{"Brek has put off a visit to Egypt.", "visit cancelled Ana Brek @Egypt"},
		{"Brek's visit to Egypt was postponed.", "visit cancelled Ana Brek @Egypt"},
		{"Brek agreed to meet Tarn.", "meeting planned Ana Brek + Ilo Tarn"},
		{"Brek hopes to meet Tarn.", "meeting proposed Ana Brek + Ilo Tarn"},
		{"Brek denied meeting Tarn.", "meeting did_not_occur Ana Brek + Ilo Tarn"},
		{"Brek rejected talks with Tarn.", "talks did_not_occur Ana Brek + Ilo Tarn"},
		{"Brek turned down an invitation from Tarn.", "meeting did_not_occur Ana Brek + Ilo Tarn"},
		{"Brek and Tarn have not met since 2029.", "meeting did_not_occur Ana Brek + Ilo Tarn"},
		{"Brek last met Tarn in 2029.", "meeting occurred Ana Brek + Ilo Tarn 2029"},
		{"There are no plans for a meeting between Brek and Tarn.", "meeting did_not_occur Ana Brek + Ilo Tarn"},

		// Visits again.
		{"Brek is to visit Egypt and Jordan next week.", "visit planned Ana Brek @Egypt 2031-05-12/2031-05-18\nvisit planned Ana Brek @Jordan 2031-05-12/2031-05-18"},
		{"Brek began a tour of Egypt, Jordan and Qatar.", "visit occurred Ana Brek @Egypt\nvisit occurred Ana Brek @Jordan\nvisit occurred Ana Brek @Qatar"},
		{"Brek concluded a three-day visit to Egypt on Tuesday.", "visit occurred Ana Brek @Egypt 2031-05-06"},
		{"Brek arrived in Cairo on Tuesday after visiting Jordan.", "visit occurred Ana Brek @Cairo 2031-05-06\nvisit occurred Ana Brek @Jordan"},

		// A date that only bounds is no day.
		{"Brek met Tarn in Cairo after March 1.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2 March 2031 or later"},
		{"Brek is to meet Tarn in Cairo before Friday.", "meeting planned Ana Brek + Ilo Tarn @Cairo 8 May 2031 or earlier"},
		{"Brek will visit Egypt ahead of 15 May.", "visit planned Ana Brek @Egypt 14 May 2031 or earlier"},
		{"Brek will visit Egypt before the end of the year.", "visit planned Ana Brek @Egypt 2031"},
		{"Brek met Tarn in Cairo on Tuesday, before Friday's vote.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek met Tarn in Cairo shortly after 9 a.m. on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},

		// The noun alone, with the parties for its subject.
		{"At a meeting in Cairo on Tuesday, Brek and Tarn agreed on a truce.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"In a phone call on Tuesday, Brek and Tarn agreed on a truce.", "call occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek told Tarn by phone that she was tired.", "call occurred Ana Brek + Ilo Tarn"},
		{"Brek told Tarn at a meeting in Cairo that she was tired.", "meeting occurred Ana Brek + Ilo Tarn @Cairo"},
		{"At a joint news conference with Tarn, Brek spoke of peace.", "press_conference occurred Ana Brek + Ilo Tarn"},
		{"Brek told reporters in Cairo that she was tired.", "press_conference occurred Ana Brek @Cairo"},

		// One occasion told in several sentences.
		{"Brek met Tarn in Cairo on Tuesday. The meeting lasted two hours. The two leaders met behind closed doors.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek met Tarn on Monday. Brek met Tarn again on Wednesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-05\nmeeting occurred Ana Brek + Ilo Tarn 2031-05-07"},
		{"Brek and Tarn are in Cairo. The two met on Tuesday.", "visit under_way Ana Brek + Ilo Tarn @Cairo 2031-05-08\nmeeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek and Tarn spoke on Tuesday. The phone call between Brek and Tarn was short.", "call occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek met several leaders, including Tarn and Solen.", "meeting occurred Ana Brek + Ilo Tarn\nmeeting occurred Ana Brek + Mira Solen"},
		{"Talks between Sumar and Velia, mediated by Qatar, ended on Tuesday.", "talks occurred Qatar + Sumar + Velia 2031-05-06"},

		// Nothing.
		{"The economy of Velia met expectations, and Brek was glad.", ""},
		{"Brek met her death in a car.", ""},
		{"Brek met the deadline that Tarn had set.", ""},
		{"The Sumari authorities ordered all foreigners in Cairo to gather at a hotel.", ""},
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
