package engagement_test

import (
	"strings"
	"testing"
)

// TestSaidOfOccasions holds what a reader of the one sentence would or would not take
// for an occasion of public actors, and of whom.
func TestSaidOfOccasions(t *testing.T) {
	const lead = "Much was said today about President Ana Brek of Sumar and the Velian prime minister, Ilo Tarn, and about the Tarskan foreign minister, Mira Solen, too. "
	for _, c := range []struct{ story, want string }{
		// Whose conference it is, and who only comes to it.
		{"Brek and Solen quarrelled on Monday. A meeting of the leaders of Sumar, Velia, Tarsk and Egypt took place in Cairo on Tuesday.", "meeting occurred Egypt + Sumar + Tarsk + Velia @Cairo 2031-05-06"},
		{"Farmers stormed a meeting of the leaders of Sumar, Velia, Tarsk and Egypt in Cairo on Tuesday.", "meeting occurred Egypt + Sumar + Tarsk + Velia @Cairo 2031-05-06"},
		{"Brek joined a meeting of the leaders of Velia, Tarsk and Egypt in Cairo on Tuesday.", "meeting occurred Ana Brek + Egypt + Tarsk + Velia @Cairo 2031-05-06"},
		{"The conference of the foreign ministers of Sumar, Velia and Tarsk opened in Cairo on Tuesday.", "meeting occurred Sumar + Tarsk + Velia @Cairo 2031-05-06"},
		// Panels and what a foundation holds.
		{"Brek and Solen took part on Tuesday in a panel discussion hosted by the Holm Foundation.", "talks occurred Ana Brek + Mira Solen 2031-05-06"},
		{"At a discussion hosted by the Holm Foundation on Tuesday, Brek spoke of peace.", ""},
		{"Brek spoke on a panel hosted by the Holm Foundation in Cairo on Tuesday.", ""},
		{"Tarn hosted talks between Brek and Solen on Tuesday.", "talks occurred Ana Brek + Ilo Tarn + Mira Solen 2031-05-06"},
		// Letters: from whom and to whom.
		{"A letter to President Ana Brek from the chairman of the assembly's defence committee was published on Tuesday.", ""},
		{"A letter to President Ana Brek from Senator Jon Dahl, the chairman of the Senate Judiciary Committee, was published on Tuesday.", "message occurred Ana Brek + Jon Dahl"},
		{"A letter from Tarn to Senator Jon Dahl, the chairman of the Senate Judiciary Committee, was published on Tuesday.", "message occurred Ilo Tarn + Jon Dahl"},
		{"In a letter to the chairman of the Senate Judiciary Committee, Tarn asked for help.", ""},
		{"In a letter to the head of the Velian central bank, Brek asked for help.", "message occurred Ana Brek + head of the Velian central bank"},
		{"In a letter to Jon Dahl, the head of the Velian central bank, Brek asked for help.", "message occurred Ana Brek + Jon Dahl"},
		{"Tarn met with the chairman of the Senate Foreign Relations Committee on Tuesday.", ""},
		{"In a letter to Senate colleagues on Tuesday, Senator Jon Dahl asked for help. “I am tired,” Dahl wrote in the letter to Senate Democrats.", "message occurred Jon Dahl + Senate colleagues 2031-05-06"},
		{"In a letter to Senate colleagues on Tuesday, Senator Jon Dahl asked for help. Dahl also wrote a letter to Senate Democrats.", "message occurred Jon Dahl + Senate colleagues 2031-05-06 ; message occurred Jon Dahl + Senate Democrats"},
		// Between private persons.
		{"Jon Dahl, a baker, wrote to his partner, Rosa Hild, on Tuesday.", ""},
		{"Jon Dahl, an aide to Brek, emailed Rosa Hild, a banker, on Tuesday.", ""},
		{"Jon Dahl emailed Rosa Hild for help with a donor.", ""},
		{"“First things first,” Dahl writes to Hild.", ""},
		{"Brek's aides exchanged emails with Dahl's aides on Tuesday.", ""},
		{"Brek emailed Tarn on Tuesday to ask for help.", "message occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Senator Jon Dahl emailed the Sumari ambassador, Rosa Hild, on Tuesday.", "message occurred Jon Dahl + Rosa Hild 2031-05-06"},
		// What is reported wrongly, or shown.
		{"A newspaper wrongly reported that Brek would visit Velia.", ""},
		{"A newspaper reported in error on Monday that Brek would visit Velia.", ""},
		{"The report that Brek had met Tarn was false.", ""},
		{"Contrary to reports, Brek did not meet Tarn.", "meeting did_not_occur Ana Brek + Ilo Tarn"},
		{"The claim that Brek had met Tarn turned out to be untrue.", ""},
		{"A newspaper reported on Monday that Brek would visit Velia.", "visit planned Ana Brek @Velia"},
		{"The skit made fun of Brek returning to Velia.", ""},
		{"A spoof showed Brek visiting Velia.", ""},
		{"Comedians made fun of Brek for visiting Velia.", ""},
		// One sentence, one occasion.
		{"World leaders will gather in Cairo on Friday for a ceremony to sign the accord.", "meeting planned World leaders @Cairo 2031-05-09"},
		{"Foreign ministers met in Cairo on Tuesday to sign the accord.", "meeting occurred Foreign ministers @Cairo 2031-05-06"},
		{"Brek met Tarn in Cairo on Tuesday and signed a treaty with him.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek met Tarn on Tuesday and held talks with him on Wednesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06 ; talks occurred Ana Brek + Ilo Tarn 2031-05-07"},
		{"Brek has no plans to meet Tarn when he speaks in Cairo on Friday. A spokesman told reporters on Thursday that Brek had no plans to meet Tarn.", "meeting did_not_occur Ana Brek + Ilo Tarn 2031-05-09"},
		{"Brek said she would be honoured to meet Tarn but no meeting has been arranged.", ""},
		{"Brek would be honoured to meet Tarn.", "meeting proposed Ana Brek + Ilo Tarn"},
		// What is likened, mentioned, or only a topic.
		{"Buying a horse, Brek said, is like negotiating with Tarn.", ""},
		{"Brek compared the debate to talks with Tarn.", ""},
		{"The book is about negotiations with Velia.", ""},
		{"Brek knows how to negotiate with Tarn.", ""},
		{"The debate turned to Brek's negotiations with Tarn.", "talks occurred Ana Brek + Ilo Tarn"},
		{"Negotiating with Velia is harder than it looks, Brek said.", ""},
		{"Brek, who wrote a book about talks with Velia, was tired.", ""},
		{"The Velian nuclear deal negotiated by Brek is bad, Solen said.", ""},
		{"Brek secured a deal with Dahl on Tuesday.", ""},
		{"Senator Jon Dahl struck a deal with Senator Rosa Hild on Tuesday.", ""},
		// Talks with nobody.
		{"Dahl's party agreed with Hild's party to enter into talks.", ""},
		{"Solen engaged in secret negotiations that failed.", ""},
		{"Velia should engage in credible talks on its arms.", "talks proposed Velia"},
		{"Brek took part in a long conversation on Tuesday.", ""},
		{"Brek spoke at a session on Tuesday.", ""},
		{"Brek attended a session in Cairo on Tuesday.", ""},
		{"Senator Jon Dahl attended a strategy session on Tuesday.", ""},
		{"Senator Jon Dahl and Senator Rosa Hild also spoke at the Holm Committee's conference.", ""},
		{"Brek and Tarn also spoke at the conference in Cairo on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		// Crowds, lovers, and who is only told of beside a conference.
		{"Brek's wife and dozens of local elected officials gathered around Tarn in front of the stage on Tuesday.", ""},
		{"Dozens of local elected officials gathered at the palace with Brek on Tuesday.", "meeting occurred Ana Brek + Dozens of local elected officials 2031-05-06"},
		{"While a group of liberal rabbis planned to protest at the conference, some high-profile Republicans may be warming to him.", ""},
		{"After she first began seeing Tarn, his aides tried to keep Brek away.", ""},
		// Names that the text cuts.
		{"Brek met with FranÃ§ois Lell and Tarn on Tuesday.", "meeting occurred Ana Brek + FranÃ§ois Lell + Ilo Tarn 2031-05-06"},
		// Words to reporters.
		{"“We are tired,” Senator Jon Dahl told reporters in Port Ona after a rally on Tuesday.", ""},
		{"“We are tired,” Senator Jon Dahl told reporters at a campaign stop in Port Ona on Tuesday.", ""},
		{"“We are tired,” Senator Jon Dahl told reporters on his campaign bus in Port Ona on Tuesday.", ""},
		{"“We are tired,” Senator Jon Dahl told reporters in Boston last week.", ""},
		{"“We are tired,” Senator Jon Dahl said at a news conference in Boston last week.", "press_conference occurred Jon Dahl @Boston 2031-04-28/2031-05-04"},
		{"“We are tired,” Brek told reporters in Boston on Tuesday.", "press_conference occurred Ana Brek @Boston 2031-05-06"},
		{"“We are tired,” Brek told reporters in Cairo on Tuesday.", "press_conference occurred Ana Brek @Cairo 2031-05-06"},
		{"“We are tired,” Brek told reporters at the palace on Tuesday.", "press_conference occurred Ana Brek @palace 2031-05-06"},
		{"“We are tired,” Brek told reporters as she left for Cairo.", "visit occurred Ana Brek @Cairo"},
		// Named only.
		{"Brek has not given a news conference in months.", ""},
		{"A news conference would help, Brek said.", ""},
		{"Brek called a news conference on Tuesday.", "press_conference occurred Ana Brek 2031-05-06"},
	} {
		if got := strings.Join(lines(findIn(t, lead+c.story, true)), " ; "); got != c.want {
			t.Errorf("%s\n\tgot  %q\n\twant %q", c.story, got, c.want)
		}
	}
}
