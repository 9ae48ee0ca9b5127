package engagement_test

import (
	"strings"
	"testing"
)

// TestDomestic holds how the politics of one state are told: who is public there, what
// is written and said to whom, and what only looks like it.
func TestDomestic(t *testing.T) {
	for _, c := range []struct{ story, want string }{
		// Who is public: those who run for an office, and have a campaign.
		{"The race is open, said presidential candidate Jon Dahl. “We are tired,” Dahl said at a news conference in Port Ona on Tuesday.", "press_conference occurred Jon Dahl @Port Ona 2031-05-06"},
		{"Jon Dahl, the presumptive nominee, is tired. On Tuesday Dahl said at a news conference that he was tired.", "press_conference occurred Jon Dahl 2031-05-06"},
		{"The Dahl campaign was tired. Jon Dahl said at a news conference on Tuesday that he was tired.", "press_conference occurred Jon Dahl 2031-05-06"},
		{"Jon Dahl, a baker, is tired. On Tuesday Dahl said at a news conference that he was tired.", ""},
		{"The Dahl bakery was tired. Jon Dahl said at a news conference on Tuesday that he was tired.", ""},
		{"Senator Mira Holm wrote to the Dahl campaign on Tuesday, and Jon Dahl was tired.", "message occurred Jon Dahl campaign + Mira Holm 2031-05-06"},
		{"Senator Mira Holm wrote to Jon Dahl's campaign on Tuesday.", "message occurred Jon Dahl campaign + Mira Holm 2031-05-06"},
		{"Senator Mira Holm spoke of the Jon Dahl campaign manager on Tuesday.", ""},
		// Lists of names, each with what it is from.
		{"Senators Mira Holm and Jon Dahl met with President Ana Brek on Tuesday.", "meeting occurred Ana Brek + Jon Dahl + Mira Holm 2031-05-06"},
		{"President Ana Brek met on Tuesday with Senators Mira Holm and Jon Dahl.", "meeting occurred Ana Brek + Jon Dahl + Mira Holm 2031-05-06"},
		{"Senators Mira Holm of Iowa and Jon Dahl of Ohio met with President Ana Brek on Tuesday.", "meeting occurred Ana Brek + Jon Dahl + Mira Holm 2031-05-06"},
		{"Sens. Mira Holm (R-Iowa) and Jon Dahl (D-Ohio) met with President Ana Brek on Tuesday.", "meeting occurred Ana Brek + Jon Dahl + Mira Holm 2031-05-06"},
		{"Senators Mira Holm, Republican of Iowa, and Jon Dahl, Democrat of Ohio, are tired. They sent a letter on Tuesday to President Ana Brek.", "message occurred Ana Brek + Jon Dahl + Mira Holm 2031-05-06"},
		{"Senator Mira Holm (pictured) and her brother Jon Dahl met friends on Tuesday.", ""},
		// What is written.
		{"The letter that Senator Mira Holm sent President Ana Brek on Tuesday is short.", "message occurred Ana Brek + Mira Holm 2031-05-06"},
		{"A letter Senator Mira Holm wrote to President Ana Brek on Tuesday is short.", "message occurred Ana Brek + Mira Holm 2031-05-06"},
		{"The flowers that Senator Mira Holm sent President Ana Brek on Tuesday are red.", ""},
		{"The word that Senator Mira Holm addressed to her dog is short.", ""},
		{"Senator Mira Holm hand-delivered a letter to the attorney general on Tuesday.", "message occurred Mira Holm + attorney general 2031-05-06"},
		{"In a letter to Senate colleagues released Tuesday, Senator Mira Holm asked for help.", "message occurred Mira Holm + Senate colleagues 2031-05-06"},
		{"Senator Mira Holm wrote to her colleagues in verse.", ""},
		{"Dozens of lawmakers signed a letter to President Ana Brek on Tuesday.", "message occurred Ana Brek + Dozens of lawmakers 2031-05-06"},
		{"A letter from President Ana Brek reached the Velian premier, Ilo Tarn, on Tuesday.", "message occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"A letter from President Ana Brek reached the newspapers on Tuesday.", ""},
		// What is said.
		{"Senator Mira Holm said on a conference call with reporters on Tuesday that she was tired.", "press_conference occurred Mira Holm 2031-05-06"},
		{"“Is it over?” said Senator Mira Holm on a conference call with reporters on Tuesday.", "press_conference occurred Mira Holm 2031-05-06"},
		{"Will Senator Mira Holm say so on a conference call with reporters on Tuesday?", ""},
		{"“Did Senator Mira Holm meet President Ana Brek on Tuesday?” a man asked.", ""},
		{"Senator Mira Holm took a call from reporters on Tuesday.", ""},
		{"Senator Mira Holm went before reporters at the palace on Tuesday.", "press_conference occurred Mira Holm @palace 2031-05-06"},
		{"Senator Mira Holm went before the judge at the palace on Tuesday.", ""},
		{"Senator Mira Holm said she spoke with President Ana Brek on Tuesday.", ""},
		{"Senator Mira Holm said she spoke with President Ana Brek in Cairo on Tuesday.", "talks occurred Ana Brek + Mira Holm @Cairo 2031-05-06"},
		{"Senator Mira Holm often speaks with President Ana Brek.", ""},
		{"Senator Mira Holm spoke to voters on Tuesday.", ""},
		{"President Ana Brek was tired after meeting with her National Security Council on Tuesday.", "meeting occurred Ana Brek + National Security Council 2031-05-06"},
		{"President Ana Brek was tired after meeting with her friends on Tuesday.", ""},
		// Whom officials meet, and where.
		{"The attorney general, Mira Holm, met on Tuesday with Jon Dahl's family.", "meeting occurred Jon Dahl's family + Mira Holm 2031-05-06"},
		{"A meeting between Senator Mira Holm and Jon Dahl's lawyers was short.", "meeting occurred Jon Dahl's lawyers + Mira Holm"},
		{"Jon Dahl's family met on Tuesday in Cairo.", ""},
		{"The possibility of a meeting between Senator Mira Holm and President Ana Brek faded on Tuesday.", "meeting proposed Ana Brek + Mira Holm"},
		{"Judge Jon Dahl met with Senator Mira Holm on Tuesday.", "meeting occurred Jon Dahl + Mira Holm 2031-05-06"},
		{"Senator Mira Holm told reporters at the Capitol on Tuesday that she was tired.", "press_conference occurred Mira Holm @Capitol 2031-05-06"},
		{"Senator Mira Holm met with President Ana Brek at the State Department on Tuesday.", "meeting occurred Ana Brek + Mira Holm @State Department 2031-05-06"},
		{"President Ana Brek met with Velian officials at the State Department on Tuesday.", "meeting occurred Ana Brek + Velian officials 2031-05-06"},
		{"Senator Mira Holm met with President Ana Brek aboard Blue Star on Tuesday.", "meeting occurred Ana Brek + Mira Holm @Blue Star 2031-05-06"},
		{"Senator Mira Holm travelled to Velia's Old County on Tuesday.", "visit occurred Mira Holm @Old County 2031-05-06"},
		{"Senator Mira Holm travelled to Velia's Old Bakery on Tuesday.", ""},
		{"Velia and six world powers reached a deal in Cairo in April.", "talks occurred Velia + six world powers @Cairo 2031-04"},
		{"Velia and six wind farms reached a deal in Cairo in April.", ""},
		{"“What is the difference between a news conference and a talk?” Senator Mira Holm said. “I see none between a news conference and a talk,” Holm said.", ""},
		{"The top Republicans in the House of Representatives and the Senate went before reporters at the palace on Tuesday.", "press_conference occurred top Republicans in the House of Representatives and the Senate @palace 2031-05-06"},
		// Who is sent.
		{"The Sumari foreign minister, Ana Brek, was dispatched to Maresh on Tuesday.", "visit occurred Ana Brek @Maresh 2031-05-06"},
		{"A bill was sent to Maresh on Tuesday by the Sumari foreign minister, Ana Brek.", ""},
		{"The Sumari foreign minister, Ana Brek, was sent to prison on Tuesday.", ""},
		{"FBI agents travelled to Velia on Tuesday.", "visit occurred FBI agents @Velia 2031-05-06"},
		{"Travel agents flew to Velia on Tuesday.", ""},
		{"Negotiators from Sumar and Velia reconvened in Cairo on Tuesday.", "meeting occurred Negotiators from Sumar and Velia @Cairo 2031-05-06"},
		{"The Velian premier, Ilo Tarn, granted an audience to the Sumari president, Ana Brek, on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
	} {
		if got := strings.Join(lines(findIn(t, c.story, true)), "\n"); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.story, got, c.want)
		}
	}
}
