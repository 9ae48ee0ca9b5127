package engagement_test

import (
	"strings"
	"testing"
)

// TestSides holds people who are named by no name, and asides between who does
// something and what he does.
func TestSides(t *testing.T) {
	const lead = "Much was said today about President Ana Brek of Sumar and the Velian prime minister, Ilo Tarn, too. "
	for _, c := range []struct{ story, want string }{
		// Whom the story has only one side of.
		{"Brek met the rebels in Doha on Tuesday.", "meeting occurred Ana Brek + rebels @Doha 2031-05-06"},
		{"Brek held talks with the rebels in Doha on Tuesday.", "talks occurred Ana Brek + rebels @Doha 2031-05-06"},
		{"The families met Brek on Tuesday.", "meeting occurred Ana Brek + families 2031-05-06"},
		{"The rebels attacked a village and met Brek.", ""}, // in battle, perhaps
		{"The rebels visited Doha.", ""},
		{"Brek met the team on Tuesday.", ""},
		{"Brek met the officials on Tuesday.", ""},
		// Whose leaders they are.
		{"Brek met union leaders on Tuesday.", "meeting occurred Ana Brek + union leaders 2031-05-06"},
		{"Brek met with leaders of the opposition on Tuesday.", "meeting occurred Ana Brek + leaders of the opposition 2031-05-06"},
		{"Brek met tribal elders in the south on Tuesday.", "meeting occurred Ana Brek + tribal elders 2031-05-06"},
		{"Brek met opposition figures on Tuesday.", "meeting occurred Ana Brek + opposition figures 2031-05-06"},
		{"Brek met union members' children on Tuesday.", ""},
		{"Union leaders met on Tuesday.", ""},
		// Asides between dashes.
		{"Brek -- who is tired -- met Tarn in Doha.", "meeting occurred Ana Brek + Ilo Tarn @Doha"},
		{"Brek – on her first trip abroad – met Tarn in Doha.", "meeting occurred Ana Brek + Ilo Tarn @Doha"},
		{"Brek praised the driver – a cousin – who met Tarn in Doha.", ""},
		// The same two.
		{"Brek and Tarn fell out in 2029. Tuesday's meeting in Doha was their first since then.", "meeting occurred Ana Brek + Ilo Tarn @Doha 2031-05-06"},
		{"Brek fell out with a poet. Tuesday's meeting was her first.", ""},
		{"Tuesday's fire followed a meeting between Brek and Tarn.", "meeting occurred Ana Brek + Ilo Tarn"},
	} {
		if got := strings.Join(lines(find(t, lead+c.story)), "\n"); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.story, got, c.want)
		}
	}
}

// TestFormer holds occasions before the one that the story tells of.
func TestFormer(t *testing.T) {
	const held = "Sumar and Velia held talks in Doha on Tuesday. "
	for _, c := range []struct{ story, want string }{
		{"The previous round was held in Brenn in March.", "talks occurred Sumar + Velia @Brenn 2031-03"},
		{"The first two rounds were held in Brenn in March and in Port Ona in April.", "talks occurred Sumar + Velia @Brenn 2031-03\ntalks occurred Sumar + Velia @Port Ona 2031-04"},
		{"A previous round in Brenn collapsed in March.", "talks occurred Sumar + Velia @Brenn 2031-03"},
		{"Their last meeting, in Brenn in March, was short.", "talks occurred Sumar + Velia @Brenn 2031-03"},
		{"The last round was hard.", ""},
		{"The previous summit, in Brenn in March, was short.", ""}, // whose, is not told
		{"The last round of voting was held in Brenn in March.", ""},
	} {
		got := strings.Join(lines(find(t, held+c.story)), "\n")
		got = strings.TrimPrefix(strings.TrimPrefix(got, "talks occurred Sumar + Velia @Doha 2031-05-06"), "\n")
		if got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.story, got, c.want)
		}
	}
}

// TestJourneys holds journeys by what else is told of them.
func TestJourneys(t *testing.T) {
	const lead = "Much was said today about President Ana Brek of Sumar and the Velian prime minister, Ilo Tarn, too. "
	for _, c := range []struct{ story, want string }{
		{"Brek wound up a six-day swing through Egypt on Tuesday.", "visit occurred Ana Brek @Egypt 2031-05-06"},
		{"Brek is on a tour that will end in Doha.", "visit planned Ana Brek @Doha"},
		{"Brek flew with Tarn to Cairo on Tuesday.", "visit occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek visited the border between Egypt and Jordan on Tuesday.", "visit occurred Ana Brek @Egypt 2031-05-06\nvisit occurred Ana Brek @Jordan 2031-05-06"},
		{"Brek's September 2030 visit to the United Nations was short.", "visit occurred Ana Brek @United Nations 2030-09"},
		{"Tarn visited the White House on Tuesday.", "visit occurred Ilo Tarn @White House 2031-05-06"},
		{"Brek's visit to a school was short.", ""},
		{"Brek's return from exile in Egypt was cheered.", ""},
		{"Brek drove her rivals out of Cairo.", ""},
		// Between states, not by telephone.
		{"Sumar and Velia have been talking for months about the border.", "talks under_way Sumar + Velia"},
		{"Sumar has refused to talk to Velia.", "talks did_not_occur Sumar + Velia"},
		{"Sumar is ready to talk to Velia.", "talks proposed Sumar + Velia"},
		{"Sumar talked to Velia.", ""},
		{"Tarn was told by Brek in a phone call on Tuesday that she was tired.", "call occurred Ana Brek + Ilo Tarn 2031-05-06"},
	} {
		if got := strings.Join(lines(find(t, lead+c.story)), "\n"); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.story, got, c.want)
		}
	}
}

// TestSentencesWithin holds who does something where others are named nearer, and
// what the words behind an occasion say of it.
func TestSentencesWithin(t *testing.T) {
	const lead = "Much was said about President Ana Brek of Sumar and the Velian prime minister, Ilo Tarn, and about the Tarskan foreign minister, Mira Solen, too. "
	for _, c := range []struct{ story, want string }{
		{"He will see Brek, Solen, a Tarskan who works in Doha, wrote in a letter to Tarn.", "meeting planned Ana Brek + Ilo Tarn\nmessage occurred Ilo Tarn + Mira Solen"},
		{"Brek and Solen are near a truce, according to Velians involved in the talks.", ""},
		{"Brek and Solen have been involved in talks for weeks.", "talks occurred Ana Brek + Mira Solen"},
		{"Brek and Solen go to Doha, where leaders meet while striking deals.", "visit occurred Ana Brek + Mira Solen @Doha"},
		{"Brek requested a meeting with Tarn, which took place in Doha on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Doha 2031-05-06"},
		{"Brek requested a meeting with Tarn, which he refused.", "meeting proposed Ana Brek + Ilo Tarn"},
		{"Both Brek and Tarn are meeting up next week.", "meeting planned Ana Brek + Ilo Tarn 2031-05-12/2031-05-18"},
		{"Velian leaders are calling a meeting to discuss the border.", "meeting planned Velian leaders"},
		{"Brek hopes to meet Tarn. Emerging from a meeting with Tarn, Brek said she was tired.", "meeting proposed Ana Brek + Ilo Tarn\nmeeting occurred Ana Brek + Ilo Tarn"},
		{"Senator Jon Dahl returned to Maresh on Tuesday.", ""},
		{"Brek returned to Maresh on Tuesday.", "visit occurred Ana Brek @Maresh 2031-05-06"},
	} {
		if got := strings.Join(lines(find(t, lead+c.story)), "\n"); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.story, got, c.want)
		}
	}
}

// TestWhen holds dates and places that belong to something else, or are those of
// the journey that the story tells of.
func TestWhen(t *testing.T) {
	const lead = "Much was said about President Ana Brek of Sumar and the Velian prime minister, Ilo Tarn. "
	for _, c := range []struct{ story, want string }{
		{"Velia has never denied that it killed a man on 19 January, and Tarn declined to comment during a visit to Egypt.", "visit occurred Ilo Tarn @Egypt"},
		{"The question was put off to a meeting of finance ministers in Brussels in June.", "meeting planned finance ministers @Brussels 2031-06"},
		{"The decision was postponed until a meeting between Brek and Tarn in June.", "meeting planned Ana Brek + Ilo Tarn 2031-06"},
		{"A meeting between Brek and Tarn was postponed until June.", "meeting cancelled Ana Brek + Ilo Tarn"},
		{"Brek and Tarn have not met since March 2028, when talks failed.", "meeting occurred Ana Brek + Ilo Tarn 2028-03"},
		{"Brek and Tarn have not met since March 2028.", "meeting did_not_occur Ana Brek + Ilo Tarn"},
		{"Brek and Tarn have not met since the March 2028 attack, when talks failed.", "meeting did_not_occur Ana Brek + Ilo Tarn"},
		{"On Tuesday, Brek called for a meeting with Tarn.", "meeting proposed Ana Brek + Ilo Tarn"},
		{"Tarn will pay an official visit to Tarsk beginning on June 8. During the visit, Tarn will hold talks with Tarskan officials.", "visit planned Ilo Tarn @Tarsk 2031-06-08\ntalks planned Ilo Tarn + Tarskan officials @Tarsk"},
		{"A spokeswoman for the Velian foreign ministry, Ora Dell, told a regular news briefing that the border was shut.", "press_conference occurred Ora Dell @Maresh"},
		{"A spokeswoman for the Velian foreign ministry, Ora Dell, told a news briefing that the border was shut.", "press_conference occurred Ora Dell"},
	} {
		if got := strings.Join(lines(find(t, lead+c.story)), "\n"); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.story, got, c.want)
		}
	}
}

// TestFronted holds occasions that are told before who takes part in them, and
// lists that a count goes before.
func TestFronted(t *testing.T) {
	for _, c := range []struct{ story, want string }{
		{"In a letter to the Velian premier, Ilo Tarn, President Ana Brek of Sumar asked for help.", "message occurred Ana Brek + Ilo Tarn"},
		{"During a meeting with the Velian premier, Ilo Tarn, President Ana Brek of Sumar said she was tired.", "meeting occurred Ana Brek + Ilo Tarn"},
		{"Fresh from a meeting with President Ana Brek of Sumar, the Velian premier, Ilo Tarn, said he was tired.", "meeting occurred Ana Brek + Ilo Tarn"},
		{"President Ana Brek of Sumar has been blamed for what she said of the Harbour Front, though in a news conference last week she used stronger language.", "press_conference occurred Ana Brek 2031-04-28/2031-05-04"},
		{"The Harbour Front was blamed, but in a news conference last week it was praised by President Ana Brek of Sumar.", ""},
		{"A summit between the two leaders, President Ana Brek of Sumar and the Velian premier, Ilo Tarn, is set for June 12.", "meeting planned Ana Brek + Ilo Tarn 2031-06-12"},
		{"The June 12 summit between President Ana Brek of Sumar and the Velian premier, Ilo Tarn, is off.", "meeting cancelled Ana Brek + Ilo Tarn 2031-06-12"},
		{"The June 12 summit between President Ana Brek of Sumar and the Velian premier, Ilo Tarn, is off the coast of Tarsk.", "meeting planned Ana Brek + Ilo Tarn 2031-06-12"},
		{"Preparations are under way for a summit between President Ana Brek of Sumar and the Velian premier, Ilo Tarn.", "meeting planned Ana Brek + Ilo Tarn"},
		{"Sumar and Velia said they would hold talks next week.", "talks planned Sumar + Velia 2031-05-12/2031-05-18"},
		{"President Ana Brek's advice is to Cairo.", ""},
		{"President Ana Brek played down the idea that she had met the Velian premier, Ilo Tarn.", ""},
		{"President Ana Brek met Gov. Jon Dahl on Tuesday.", "meeting occurred Ana Brek + Jon Dahl 2031-05-06"},
		{"Sumar praised Velia and Tarsk, and said they would hold talks next week.", ""},
		{"President Ana Brek's meeting with the Velian premier, Ilo Tarn, took place at the border on Monday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-05"},
		{"President Ana Brek's meeting with the Velian premier, Ilo Tarn, prompted a rally on Monday.", "meeting occurred Ana Brek + Ilo Tarn"},
	} {
		if got := strings.Join(lines(findIn(t, c.story, true)), "\n"); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.story, got, c.want)
		}
	}
}
