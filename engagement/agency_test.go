package engagement_test

import (
	"strings"
	"testing"

	"github.com/readout-dev/readout/extract"
	"github.com/readout-dev/readout/internal/testkit"
)

// TestAgencies holds how news agencies word it, behind a dateline: written
// before the patterns were made to find it. The reports are of the sentences
// after the lead.
func TestAgencies(t *testing.T) {
	const lead = "Much was said today about President Ana Brek of Sumar and the Velian prime minister, Ilo Tarn, and about the Tarskan foreign minister, Mira Solen, too. "
	for _, c := range []struct{ dateline, story, want string }{
		{"PORT ONA (Agency) — ", "Brek met here Tuesday with visiting Velian Prime Minister Ilo Tarn.", "meeting occurred Ana Brek + Ilo Tarn @Port Ona 2031-05-06"},
		{"PORT ONA (Agency) — ", "Brek held talks here on Tuesday with Tarn.", "talks occurred Ana Brek + Ilo Tarn @Port Ona 2031-05-06"},
		{"PORT ONA (Agency) — ", "Tarn arrived here Tuesday for a four-day official visit.", "visit occurred Ilo Tarn @Port Ona 2031-05-06"},
		{"PORT ONA (Agency) — ", "Tarn arrived in Port Ona on Tuesday at the invitation of Brek.", "visit occurred Ilo Tarn @Port Ona 2031-05-06"},
		{"PORT ONA (Agency) — ", "Tarn arrived on Tuesday on a four-day official visit.", "visit occurred Ilo Tarn @Port Ona 2031-05-06"},
		{"PORT ONA (Agency) — ", "Tarn wound up his visit on Tuesday.", "visit occurred Ilo Tarn @Port Ona 2031-05-06"},
		{"PORT ONA (Agency) — ", "During his stay here, Tarn will hold talks with Brek.", "visit occurred Ilo Tarn @Port Ona\ntalks planned Ana Brek + Ilo Tarn @Port Ona"},
		{"PORT ONA (Agency) — ", "Brek left here Tuesday for Egypt.", "visit occurred Ana Brek @Egypt 2031-05-06"},
		{"MARESH (Agency) — ", "Brek's visit to Egypt follows one to Jordan.", "visit occurred Ana Brek @Egypt"},
		{"MARESH (Agency) — ", "Much was said of Brek's visit.", "visit occurred Ana Brek @Maresh"},
		{"PORT ONA (Agency) — ", "Much was said of Brek's visit.", ""},
		{"MARESH (Agency) — ", "Brek is on a visit. “People here are kind,” she said.", ""},
		{"MARESH (Agency) — ", "Brek arrived in Cairo on Tuesday. Brek's visit was short.", "visit occurred Ana Brek @Cairo 2031-05-06"},
		{"MARESH (Agency) — ", "At a news conference here on Tuesday, Brek spoke of peace.", "press_conference occurred Ana Brek @Maresh 2031-05-06"},
		{"MARESH (Agency) — ", "Brek told reporters here that she was tired.", "press_conference occurred Ana Brek @Maresh"},
		{"MARESH (Agency) — ", "“I am glad to be here,” Brek told reporters.", ""},
		{"CAIRO (Agency) — ", "Sumar and Velia signed an accord here on Tuesday.", "signing occurred Sumar + Velia @Cairo 2031-05-06"},
		{"CAIRO (Agency) — ", "Brek will pay a state visit to Velia from June 5 to 8.", "visit planned Ana Brek @Velia 2031-06-05/2031-06-08"},
		{"CAIRO (Agency) — ", "Brek will visit Velia and Tarsk from June 5 to 8.", "visit planned Ana Brek @Velia 2031-06-05/2031-06-08\nvisit planned Ana Brek @Tarsk 2031-06-05/2031-06-08"},
		{"CAIRO (Agency) — ", "Brek concluded her official visit to Egypt on Tuesday and left for Jordan.", "visit occurred Ana Brek @Egypt 2031-05-06\nvisit occurred Ana Brek @Jordan 2031-05-06"},
		{"CAIRO (Agency) — ", "Brek is leading a ten-member delegation to Egypt.", "visit under_way Ana Brek @Egypt 2031-05-08"},
		{"CAIRO (Agency) — ", "Brek, who is here on a three-day visit, met Tarn on Tuesday.", "visit under_way Ana Brek @Cairo 2031-05-08\nmeeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"CAIRO (Agency) — ", "Brek is here on a three-day visit.", "visit under_way Ana Brek @Cairo 2031-05-08"},
		{"CAIRO (Agency) — ", "Brek is here for talks with Tarn.", "visit under_way Ana Brek @Cairo 2031-05-08\ntalks under_way Ana Brek + Ilo Tarn @Cairo"},
		{"CAIRO (Agency) — ", "Brek cabled a message of condolences to Tarn on Tuesday.", "message occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"CAIRO (Agency) — ", "Brek sent a congratulatory message to Tarn on Tuesday.", "message occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"CAIRO (Agency) — ", "Brek expressed her condolences to Tarn in a letter.", "message occurred Ana Brek + Ilo Tarn"},
		{"CAIRO (Agency) — ", "In a telegram sent to Tarn on Tuesday, Brek expressed her sorrow.", "message occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"CAIRO (Agency) — ", "Brek received on Tuesday the credentials of the new Velian ambassador.", "meeting occurred Ana Brek + new Velian ambassador 2031-05-06"},
		{"CAIRO (Agency) — ", "Brek received Solen on Tuesday.", "meeting occurred Ana Brek + Mira Solen 2031-05-06"},
		{"CAIRO (Agency) — ", "Brek and her Velian counterpart, Ilo Tarn, met on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"CAIRO (Agency) — ", "Brek's trip this week takes her to Egypt and Jordan.", "visit occurred Ana Brek @Egypt 2031-05-05/2031-05-11\nvisit occurred Ana Brek @Jordan 2031-05-05/2031-05-11"},
		{"CAIRO (Agency) — ", "Brek spoke of peace during her Egypt trip.", "visit occurred Ana Brek @Egypt"},
		{"CAIRO (Agency) — ", "Brek's Egypt visit was short.", "visit occurred Ana Brek @Egypt"},
		{"CAIRO (Agency) — ", "Brek cancelled a planned Egypt trip.", "visit cancelled Ana Brek @Egypt"},
		{"CAIRO (Agency) — ", "The leaders of Sumar, Velia and Tarsk spoke of peace on Tuesday. As they met in Cairo, it rained.", "meeting occurred Sumar + Tarsk + Velia @Cairo"},
		{"CAIRO (Agency) — ", "Brek, Tarn and Solen spoke of peace. They met for an hour in Cairo.", "meeting occurred Ana Brek + Ilo Tarn + Mira Solen @Cairo"},
		{"CAIRO (Agency) — ", "Fishermen spoke of storms. They met for an hour in Cairo.", ""},
		{"CAIRO (Agency) — ", "It was Tarn's first visit to Sumar since taking office.", "visit occurred Ilo Tarn @Sumar"},
		{"CAIRO (Agency) — ", "Tarn's two-day visit to Sumar begins on Friday.", "visit planned Ilo Tarn @Sumar 2031-05-09"},
		{"CAIRO (Agency) — ", "Tarn ends a visit to Sumar on Friday.", "visit planned Ilo Tarn @Sumar 2031-05-09"},
		{"CAIRO (Agency) — ", "Tarn was due to leave for Sumar later on Thursday.", "visit planned Ilo Tarn @Sumar 2031-05-08"},
		{"CAIRO (Agency) — ", "Brek is scheduled to spend only five hours in Egypt on Friday.", "visit planned Ana Brek @Egypt 2031-05-09"},
		{"CAIRO (Agency) — ", "Brek spent the day in Egypt on Tuesday.", "visit occurred Ana Brek @Egypt 2031-05-06"},
		{"CAIRO (Agency) — ", "Brek spent years in Egypt.", ""},
		{"CAIRO (Agency) — ", "Brek's envoy flew to Maresh with a letter for Tarn.", ""},
		{"CAIRO (Agency) — ", "Senior Sumari and Velian diplomats began two days of talks in Cairo on Tuesday.", "talks occurred Sumari diplomats + Velian diplomats @Cairo 2031-05-06"},
		{"CAIRO (Agency) — ", "Sumar's Solen-led team met Velian negotiators in Cairo on Tuesday.", ""},
		{"CAIRO (Agency) — ", "Sumar and Velia agreed in Cairo on Tuesday to hold talks next month.", "talks planned Sumar + Velia 2031-06"},
		{"CAIRO (Agency) — ", "The agreement was signed by Brek and Tarn in Cairo on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"CAIRO (Agency) — ", "The talks between the two countries' foreign ministers will be held in Cairo on Friday.", ""},
		{"CAIRO (Agency) — ", "Brek urged Tarn during the talks to open the border.", "talks occurred Ana Brek + Ilo Tarn"},
		{"CAIRO (Agency) — ", "Tarn said after talks with Brek that the border would open.", "talks occurred Ana Brek + Ilo Tarn"},
		{"CAIRO (Agency) — ", "Tarn, emerging from the talks, said that Brek was tired.", ""},
		{"CAIRO (Agency) — ", "A Velian delegation led by Tarn is in Cairo for talks.", "visit under_way Ilo Tarn @Cairo 2031-05-08"},
	} {
		doc := testkit.Document(t, c.dateline+lead+c.story)
		doc.Blocks = extract.Blocks(doc.Text, "")
		if got := strings.Join(lines(findDocument(t, doc, true)), "\n"); got != c.want {
			t.Errorf("%s%s\n got %s\nwant %s", c.dateline, c.story, got, c.want)
		}
	}
}
