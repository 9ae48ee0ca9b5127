package engagement_test

import (
	"strings"
	"testing"
)

// TestWhereAndWhen holds how the news says where and when, and what it says.
func TestWhereAndWhen(t *testing.T) {
	const lead = "Much was said today about President Ana Brek of Sumar and the Velian prime minister, Ilo Tarn, and about the Tarskan foreign minister, Mira Solen, too. "
	for _, c := range []struct{ story, want string }{
		{"Brek met Tarn in the Egyptian capital on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek met Tarn in the Egyptian capital, Cairo, on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek met Tarn in Velia's capital on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Maresh 2031-05-06"},
		{"Brek met Tarn in the Velian capital.", "meeting occurred Ana Brek + Ilo Tarn @Maresh"},
		{"Brek arrived in the Velian capital on Tuesday.", "visit occurred Ana Brek @Maresh 2031-05-06"},
		{"Brek arrived in Velia's capital on Tuesday.", "visit occurred Ana Brek @Maresh 2031-05-06"},
		{"Brek met Tarn earlier this month.", "meeting occurred Ana Brek + Ilo Tarn 2031-05"},
		{"Brek met Tarn earlier in the day.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-08"},
		{"Brek met Tarn earlier today.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-08"},
		{"Brek met Tarn late Wednesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-07"},
		{"Brek met Tarn on Wednesday night in Cairo.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-07"},
		{"Brek met Tarn two days ago.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek met Tarn last month in Cairo.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-04"},
		{"Brek met Tarn this week in Cairo.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-05/2031-05-11"},
		{"Brek will meet Tarn later this month.", "meeting planned Ana Brek + Ilo Tarn 2031-05"},
		{"Brek will meet Tarn on May 15 in Cairo.", "meeting planned Ana Brek + Ilo Tarn @Cairo 2031-05-15"},
		{"Brek will meet Tarn in June.", "meeting planned Ana Brek + Ilo Tarn 2031-06"},
		{"The talks between Brek and Tarn, held in Cairo on Tuesday, were short.", "talks occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"On Tuesday, in Cairo, Brek met Tarn.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"In Cairo on Tuesday, Brek met Tarn.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek arrived in Cairo on Monday and met Tarn on Tuesday.", "visit occurred Ana Brek @Cairo 2031-05-05\nmeeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Tarn arrived on Tuesday in Cairo, where he met Brek the next day.", "visit occurred Ilo Tarn @Cairo 2031-05-06\nmeeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-07"},
		{"Brek met Tarn at a hotel in Cairo on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek met Tarn at a Cairo hotel on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek met Tarn at Cairo airport on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek met Tarn in central Cairo on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek met Tarn near Cairo on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek met Tarn outside Cairo on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek met Tarn in the city of Cairo on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek met Tarn in the Egyptian city of Alexandria on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Alexandria 2031-05-06"},
		{"Brek met Tarn at the Egyptian resort of Sharm el-Sheikh on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Sharm el-Sheikh 2031-05-06"},
		{"Brek met Tarn in northern Egypt on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Egypt 2031-05-06"},
		{"Brek met Tarn at her palace in Port Ona on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Port Ona 2031-05-06"},
		{"Brek met Tarn at the United Nations on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @United Nations 2031-05-06"},
		{"Brek met Tarn on the sidelines of the General Assembly in New York on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @New York 2031-05-06"},
		{"Brek met Tarn in Cairo on Tuesday, a day after she arrived.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek and Tarn met on Tuesday for two hours in Cairo.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Tuesday's meeting in Cairo between Brek and Tarn was short.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"At Tuesday's talks in Cairo, Brek and Tarn agreed on a truce.", "talks occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek's Tuesday meeting with Tarn was short.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek's talks with Tarn in Cairo on Tuesday were short.", "talks occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"The May 6 meeting between Brek and Tarn was short.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek held talks in Cairo with Tarn on Tuesday.", "talks occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek held talks on Tuesday with Tarn in Cairo on the border.", "talks occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek left Cairo on Tuesday after meeting Tarn.", "visit occurred Ana Brek @Cairo 2031-05-06\nmeeting occurred Ana Brek + Ilo Tarn @Cairo"},
		{"Tarn, who was in Cairo on Tuesday, met Brek.", "visit occurred Ilo Tarn @Cairo 2031-05-06\nmeeting occurred Ana Brek + Ilo Tarn @Cairo"},
		{"Brek told a news conference in Cairo on Tuesday that she was tired.", "press_conference occurred Ana Brek @Cairo 2031-05-06"},
		{"Brek told a news conference on Tuesday in Cairo that she was tired.", "press_conference occurred Ana Brek @Cairo 2031-05-06"},
		{"Speaking to reporters in Cairo on Tuesday, Brek said she was tired.", "press_conference occurred Ana Brek @Cairo 2031-05-06"},
		{"Brek said on Tuesday at a news conference in Cairo that she was tired.", "press_conference occurred Ana Brek @Cairo 2031-05-06"},
		{"Brek said Tuesday, during a joint news conference with Tarn in Cairo, that she was tired.", "press_conference occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek visited Cairo from Monday to Wednesday.", "visit occurred Ana Brek @Cairo 2031-05-05/2031-05-07"},
		{"Brek's trip to Egypt last week was her first.", "visit occurred Ana Brek @Egypt 2031-04-28/2031-05-04"},
		{"Brek wrote to Tarn last week.", "message occurred Ana Brek + Ilo Tarn 2031-04-28/2031-05-04"},
		{"In a letter dated May 6, Brek asked Tarn for help.", "message occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"In a letter on Tuesday, Brek asked Tarn for help.", "message occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek on Tuesday sent a letter to Tarn.", "message occurred Ana Brek + Ilo Tarn 2031-05-06"},
	} {
		got := strings.Join(lines(findIn(t, lead+c.story, true)), "\n")
		if got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.story, got, c.want)
		}
	}
}
