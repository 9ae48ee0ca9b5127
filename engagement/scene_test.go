package engagement_test

import (
	"strings"
	"testing"
)

// TestScene holds where and when an occasion was, told by clauses and names beside it,
// and what stands there and tells of something else.
func TestScene(t *testing.T) {
	const lead = "Much was said today about President Ana Brek of Sumar and the Velian prime minister, Ilo Tarn, and about the Tarskan foreign minister, Mira Solen, too. "
	for _, c := range []struct{ story, want string }{
		// On a place, or on a topic.
		{"Brek met Tarn on Castle Hill on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Castle Hill 2031-05-06"},
		{"Brek met on the island of Capri with Tarn on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Capri 2031-05-06"},
		{"Brek held talks with Tarn on Egypt on Tuesday.", "talks occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek met Tarn on Castle Hill farms on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		// Buildings.
		{"Brek met Tarn at Tarn Tower on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Tarn Tower 2031-05-06"},
		{"Brek met Tarn at Harbour Front headquarters on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Harbour Front headquarters 2031-05-06"},
		{"Brek met Tarn at the Tarskan embassy on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek met Tarn at Tarn Tower's doors on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek asked Tarn for a meeting, which took place in Cairo on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek asked Tarn for a meeting on Tuesday.", "meeting proposed Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek asked Tarn for a meeting place.", ""},
		{"Brek arrived at a gymnasium in the city's Old Harbour neighborhood, where she met Tarn on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Old Harbour 2031-05-06"},
		{"In Cairo, after meeting Tarn, Brek said that she was tired.", "meeting occurred Ana Brek + Ilo Tarn @Cairo"},
		{"In Cairo, people said that after meeting Tarn, Brek was tired.", "meeting occurred Ana Brek + Ilo Tarn"},
		{"Brek met Tarn at her Haven campaign office on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Haven 2031-05-06"},
		// Clauses that say when.
		{"Brek resigned on Monday and met Tarn at the palace on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek resigned on Monday and plans to meet Tarn at the palace on Friday.", "meeting planned Ana Brek + Ilo Tarn 2031-05-09"},
		{"Brek sang on Tuesday and met Tarn, who was elected on Monday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek sang on Tuesday and met Tarn at the palace.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"When Brek flew to Cairo in January, she met Tarn.", "visit occurred Ana Brek @Cairo 2031-01\nmeeting occurred Ana Brek + Ilo Tarn @Cairo 2031-01"},
		{"When Brek flew to Cairo in January, Solen met Tarn.", "visit occurred Ana Brek @Cairo 2031-01\nmeeting occurred Ilo Tarn + Mira Solen 2031-01"},
		{"When Brek returned from Cairo in January, she met Tarn.", "visit occurred Ana Brek @Cairo 2031-01\nmeeting occurred Ana Brek + Ilo Tarn 2031-01"},
		// Clauses and nouns with a date of their own.
		{"Brek visited Cairo, where a bomb fell on 12 February.", "visit occurred Ana Brek @Cairo"},
		{"Brek visited Cairo, where she met Tarn on 12 February.", "visit occurred Ana Brek @Cairo 2031-02-12\nmeeting occurred Ana Brek + Ilo Tarn @Cairo 2031-02-12"},
		{"Brek met Tarn, who was elected on 12 February.", "meeting occurred Ana Brek + Ilo Tarn"},
		{"The meeting between Brek and Tarn was first reported last week.", "meeting occurred Ana Brek + Ilo Tarn"},
		{"The meeting between Brek and Tarn was held last week.", "meeting occurred Ana Brek + Ilo Tarn 2031-04-28/2031-05-04"},
		{"Brek met Tarn at Monday's funeral.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-05"},
		{"Brek met Tarn after Monday's attack.", "meeting occurred Ana Brek + Ilo Tarn"},
		{"Brek stopped in Cairo Wednesday to meet Tarn.", "visit occurred Ana Brek @Cairo 2031-05-07\nmeeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-07"},
		{"Brek made plans in Cairo Wednesday to meet Tarn.", "meeting planned Ana Brek + Ilo Tarn @Cairo 2031-05-14"},
		{"Brek met with Tarn on Monday, and on Tuesday with Solen.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-05\nmeeting occurred Ana Brek + Mira Solen 2031-05-06"},
		{"Brek met with Tarn on Monday, and on Tuesday with a cold.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-05"},
		// Occasions told by what somebody had, made or was.
		{"The talks that Brek had with Tarn on Tuesday were short.", "talks occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"The quarrel that Brek had with Tarn on Tuesday was short.", ""},
		{"A visit Brek made to Cairo in March was short.", "visit occurred Ana Brek @Cairo 2031-03"},
		{"A promise Brek made to Cairo in March was short.", ""},
		{"Brek is headed for Cairo on Friday.", "visit planned Ana Brek @Cairo 2031-05-09"},
		{"Brek is headed for trouble.", ""},
		{"“Tarn called me on Tuesday,” Brek said.", "call occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"“Tarn called me a liar on Tuesday,” Brek said.", ""},
		{"Brek spoke briefly with Tarn on Tuesday.", "call occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek and Tarn spoke about the border in Cairo on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek and Tarn spoke about the border.", ""},
		{"Brek sent a letter urging Tarn to wait.", "message occurred Ana Brek + Ilo Tarn"},
		{"Brek sent a man urging Tarn to wait.", ""},
		{"Reporters questioned Brek in Cairo on Tuesday.", "press_conference occurred Ana Brek @Cairo 2031-05-06"},
		{"Prosecutors questioned Brek in Cairo on Tuesday.", ""},
		{"“The president's visit to Cairo, where she met Tarn, was short,” Solen said of Brek.", "visit occurred Ana Brek @Cairo\nmeeting occurred Ana Brek + Ilo Tarn @Cairo"},
		{"“Solen's talk of Brek's visit to Cairo, where she met Tarn, was short,” a man said.", "visit occurred Ana Brek @Cairo"},
		{"Brek flew to Cairo to meet Tarn.", "visit occurred Ana Brek @Cairo\nmeeting occurred Ana Brek + Ilo Tarn @Cairo"},
		{"Brek wants to fly to Cairo to meet Tarn.", "visit proposed Ana Brek @Cairo\nmeeting proposed Ana Brek + Ilo Tarn @Cairo"},
		{"Brek invited Tarn to a meeting in Cairo. The meeting hardly improved relations.", "meeting occurred Ana Brek + Ilo Tarn @Cairo"},
		{"Brek invited Tarn to a meeting in Cairo. The meeting would be short.", "meeting proposed Ana Brek + Ilo Tarn @Cairo"},
		{"Brek announced at a news conference on Tuesday that no talks would be held.", "press_conference occurred Ana Brek 2031-05-06"},
		{"A delegation of senators visited Velia in April.", "visit occurred delegation of senators @Velia 2031-04"},
		{"A delegation of the blind visited Velia in April.", ""},
		{"Brek's chief of staff, Jonas Hald, met with Tarn on Tuesday.", "meeting occurred Ilo Tarn + Jonas Hald 2031-05-06"},
		{"Brek's chief cook, Jonas Hald, ate on Tuesday with Tarn.", ""},
		{"Brek and Tarn met face-to-face on Tuesday in Cairo.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		// Where those speak to the press who have just met, and who stays from when to when.
		{"Brek met Tarn in Haven on Monday. Brek said at a news conference that she was tired.", "meeting occurred Ana Brek + Ilo Tarn @Haven 2031-05-05\npress_conference occurred Ana Brek @Haven"},
		{"Brek met Tarn in Haven on Monday. Back home, Brek said at a news conference that she was tired.", "meeting occurred Ana Brek + Ilo Tarn @Haven 2031-05-05\npress_conference occurred Ana Brek"},
		{"Brek met Tarn in Haven on Monday. Solen said at a news conference that she was tired.", "meeting occurred Ana Brek + Ilo Tarn @Haven 2031-05-05\npress_conference occurred Mira Solen"},
		{"A summit of the Arab League opened in Cairo on Tuesday. Brek met Tarn on the sidelines.", "meeting occurred Arab League @Cairo 2031-05-06\nmeeting occurred Ana Brek + Ilo Tarn @Cairo"},
		{"A summit of the Arab League opened in Cairo on Tuesday. Brek met Tarn on the sidelines of a funeral.", "meeting occurred Arab League @Cairo 2031-05-06\nmeeting occurred Ana Brek + Ilo Tarn"},
		{"Brek met with reporters outside the palace on Tuesday.", "press_conference occurred Ana Brek @palace 2031-05-06"},
	} {
		if got := strings.Join(lines(findIn(t, lead+c.story, true)), "\n"); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.story, got, c.want)
		}
	}
	const story = "CAIRO (Agency) — The Sumari president, Ana Brek, said on Wednesday that she met the Egyptian premier, Omar Naji, on Tuesday."
	if got := strings.Join(lines(findIn(t, story, true)), "\n"); got != "meeting occurred Ana Brek + Omar Naji 2031-05-06" {
		t.Errorf("%s\n got %s", story, got)
	}
}
