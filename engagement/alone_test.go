package engagement_test

import (
	"strings"
	"testing"
)

// TestWholePhrase holds how people without names, and those beside a name, are told:
// the party of a report is the whole phrase, and the list goes to its end.
func TestWholePhrase(t *testing.T) {
	const lead = "Much was said today about President Ana Brek of Sumar and the Velian prime minister, Ilo Tarn, and about the Tarskan foreign minister, Mira Solen, too. "
	for _, c := range []struct{ story, want string }{
		// Members of parties and bodies.
		{"Brek is scheduled to meet with Senator Jon Dahl and other top congressional Republicans on Thursday.", "meeting planned Ana Brek + Jon Dahl + other top congressional Republicans 2031-05-08"},
		{"Brek met with top House Republicans on Tuesday.", "meeting occurred Ana Brek + top House Republicans 2031-05-06"},
		{"Brek met with congressional Democrats on Tuesday.", "meeting occurred Ana Brek + congressional Democrats 2031-05-06"},
		{"Brek met with Democrats on Tuesday.", ""},
		{"Brek met with half a dozen Senate Democrats on Tuesday.", "meeting occurred Ana Brek + half a dozen Senate Democrats 2031-05-06"},
		{"Brek met with the top Democrats in the Senate on Tuesday.", "meeting occurred Ana Brek + top Democrats in the Senate 2031-05-06"},
		{"Brek met with Democrats in Cairo on Tuesday.", ""},
		{"Senator Jon Dahl wrote to Senate Democrats on Tuesday.", "message occurred Jon Dahl + Senate Democrats 2031-05-06"},
		{"In a letter to House Republicans on Tuesday, Senator Jon Dahl asked for help.", "message occurred House Republicans + Jon Dahl 2031-05-06"},
		{"Brek met with members of the House leadership on Tuesday.", "meeting occurred Ana Brek + members of the House leadership 2031-05-06"},
		{"Brek met with members of Congress on Tuesday.", "meeting occurred Ana Brek + members of Congress 2031-05-06"},
		{"Brek met with senior members of the Velian cabinet on Tuesday.", "meeting occurred Ana Brek + senior members of the Velian cabinet 2031-05-06"},
		{"Brek met with more than 40 members of the Arab League on Tuesday.", "meeting occurred Ana Brek + more than 40 members of the Arab League 2031-05-06"},
		{"Brek met with leaders of the Velian parliament on Tuesday.", "meeting occurred Ana Brek + leaders of the Velian parliament 2031-05-06"},
		{"Brek met with a bipartisan group of senators on Tuesday.", "meeting occurred Ana Brek + bipartisan group of senators 2031-05-06"},
		{"Brek met with Senate leaders on Tuesday.", "meeting occurred Ana Brek + Senate leaders 2031-05-06"},
		{"Brek invited Solen to meet with members of the Velian leadership.", "meeting proposed Ana Brek + Mira Solen + members of the Velian leadership"},
		{"Brek asked Solen to meet with members of the Velian leadership.", "meeting proposed Mira Solen + members of the Velian leadership"},
		{"Brek invited Solen to meet Tarn in Cairo.", "meeting proposed Ana Brek + Ilo Tarn + Mira Solen @Cairo"},
		{"Brek invited Solen to meet with her in Cairo.", ""},
		{"Brek will host foreign and defence ministers of the Arab League in Cairo on Friday.", "meeting planned Ana Brek + foreign and defence ministers of the Arab League @Cairo 2031-05-09"},
		{"Brek met with the finance and trade ministers of Velia on Tuesday.", "meeting occurred Ana Brek + finance and trade ministers of Velia 2031-05-06"},
		{"Brek met with a number of Velian ministers on Tuesday.", "meeting occurred Ana Brek + number of Velian ministers 2031-05-06"},
		{"Brek met with key members of the Arab League on Tuesday.", "meeting occurred Ana Brek + key members of the Arab League 2031-05-06"},
		{"Brek met with representatives of the Harbour Front on Tuesday.", "meeting occurred Ana Brek + representatives of the Harbour Front 2031-05-06"},
		{"Brek met with Republicans who back her on Tuesday.", ""},
		{"Brek met with members of the ruling party's leadership on Tuesday.", "meeting occurred Ana Brek + members of the ruling party's leadership 2031-05-06"},
		{"Brek met with members of a delegation on Tuesday.", "meeting occurred Ana Brek + members of a delegation 2031-05-06"},
		{"Brek met with officials of the port on Tuesday.", "meeting occurred Ana Brek + officials of the port 2031-05-06"},
		{"Brek will meet Tarn and two ministers on Friday. Brek, Tarn and Solen will also hold a separate meeting.", "meeting planned Ana Brek + Ilo Tarn + two ministers 2031-05-09 ; meeting planned Ana Brek + Ilo Tarn + Mira Solen"},
		{"Brek will meet Tarn and Solen on Friday. Brek, Tarn and Solen will hold the meeting in Cairo.", "meeting planned Ana Brek + Ilo Tarn + Mira Solen @Cairo 2031-05-09"},
		// Lists to their end.
		{"Brek met with Tarn and career prosecutors and agents on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn + career prosecutors and agents 2031-05-06"},
		{"Brek met with Tarn and career prosecutors who led the inquiry.", "meeting occurred Ana Brek + Ilo Tarn + career prosecutors"},
		{"Brek met with Tarn and prosecutors charged her brother.", "meeting occurred Ana Brek + Ilo Tarn"},
		{"Brek met with Tarn and his lawyers on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek met with the Red Cross, as well as local Velian organisations focused on refugees.", "meeting occurred Ana Brek + International Committee of the Red Cross + local Velian organisations"},
		{"Brek met with Tarn as well as Velian union leaders on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn + Velian union leaders 2031-05-06"},
		{"Brek met Tarn as well as she could.", "meeting occurred Ana Brek + Ilo Tarn"},
		{"Brek met with Tarn, Solen and representatives of the Red Cross on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn + Mira Solen + representatives of the Red Cross 2031-05-06"},
		{"Brek met with Tarn, Solen and others on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn + Mira Solen 2031-05-06"},
		{"Brek met with Tarn (Velia) and Solen (Tarsk) on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn + Mira Solen 2031-05-06"},
		{"The talks between Sumar and the Harbour Front were brokered by the International Committee of the Red Cross (ICRC) and the Tarskan government.", "talks occurred Harbour Front + International Committee of the Red Cross + Sumar + Tarsk 2031-05-08"},
		{"The talks between Sumar and the Harbour Front were brokered by the Red Cross and Tarsk.", "talks occurred Harbour Front + International Committee of the Red Cross + Sumar + Tarsk 2031-05-08"},
		{"Brek met with law enforcement leaders, activists and elected officials on Tuesday.", "meeting occurred Ana Brek + activists + elected officials + law enforcement leaders 2031-05-06"},
		{"Brek met with Tarn, the city's police said.", "meeting occurred Ana Brek + Ilo Tarn"},
		{"Brek met with Tarn, the first visit in years.", "meeting occurred Ana Brek + Ilo Tarn"},
		{"Brek met with Tarn, her old friend, and envoy Rosa Hild, a banker, in Cairo on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn + Rosa Hild @Cairo 2031-05-06"},
		{"Brek met with Senator Jon Dahl of Ohio, the majority leader, and Senator Rosa Hild of Iowa, the speaker, on Tuesday.", "meeting occurred Ana Brek + Jon Dahl + Rosa Hild 2031-05-06"},
		{"Brek met with Senator Jon Dahl of Ohio, the majority leader, and Tarn was tired.", "meeting occurred Ana Brek + Jon Dahl"},
		{"Brek met with Tarn, her old friend, and Solen resigned.", "meeting occurred Ana Brek + Ilo Tarn"},
		{"Brek, the president, and Tarn, the premier, met in Cairo on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Orrin and Brek flew to Cairo on Tuesday.", ""},
		{"Brek met with Tarn and Orrin on Tuesday.", ""},
		{"Brek met with Tarn and Orrin resigned.", "meeting occurred Ana Brek + Ilo Tarn"},
		// Companions.
		{"Brek, accompanied by her son Oro and envoy Rosa Hild, met Tarn on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn + Rosa Hild 2031-05-06"},
		{"Brek, joined by her husband and envoy Rosa Hild, met Tarn on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek, along with her foreign minister, Rosa Hild, visited Cairo on Tuesday.", "visit occurred Ana Brek + Rosa Hild @Cairo 2031-05-06"},
		{"Brek, along with Solen, visited Cairo on Tuesday.", "visit occurred Ana Brek + Mira Solen @Cairo 2031-05-06"},
		{"Brek, together with Solen, met Tarn on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn + Mira Solen 2031-05-06"},
		{"Brek visited Cairo on Tuesday along with Solen.", "visit occurred Ana Brek + Mira Solen @Cairo 2031-05-06"},
		{"Brek visited Cairo on Tuesday together with Solen.", "visit occurred Ana Brek + Mira Solen @Cairo 2031-05-06"},
		{"Brek, accompanied by Solen, visited Cairo on Tuesday.", "visit occurred Ana Brek + Mira Solen @Cairo 2031-05-06"},
		{"Brek visited Cairo on Tuesday, accompanied by Solen.", "visit occurred Ana Brek + Mira Solen @Cairo 2031-05-06"},
		{"Brek and her running mate, Jon Dahl, flew to Cairo on Tuesday.", "visit occurred Ana Brek + Jon Dahl @Cairo 2031-05-06"},
		{"Brek flew to Cairo with her running mate, Jon Dahl, on Tuesday.", "visit occurred Ana Brek + Jon Dahl @Cairo 2031-05-06"},
		{"Brek, along with her running mate Jon Dahl, flew to Cairo on Tuesday.", "visit occurred Ana Brek + Jon Dahl @Cairo 2031-05-06"},
		{"Brek and Solen flew to Cairo on Tuesday.", "visit occurred Ana Brek + Mira Solen @Cairo 2031-05-06"},
		{"Brek, along with her husband, flew to Cairo on Tuesday.", "visit occurred Ana Brek @Cairo 2031-05-06"},
		{"Brek visited Cairo on Tuesday, a day after Solen.", "visit occurred Ana Brek @Cairo 2031-05-06"},
		{"Brek flew to Cairo on Tuesday with gifts from Solen.", "visit occurred Ana Brek @Cairo 2031-05-06"},
		{"Brek flew to Cairo on Tuesday, along with two ministers.", "visit occurred Ana Brek + two ministers @Cairo 2031-05-06"},
		{"Brek flew to Cairo on Tuesday along with tonnes of aid.", "visit occurred Ana Brek @Cairo 2031-05-06"},
		// Told separately.
		{"Brek held calls with both Tarn and Solen on Tuesday.", "call occurred Ana Brek + Ilo Tarn 2031-05-06 ; call occurred Ana Brek + Mira Solen 2031-05-06"},
		{"In calls with Tarn and Solen on Tuesday, Brek asked for help.", "call occurred Ana Brek + Ilo Tarn 2031-05-06 ; call occurred Ana Brek + Mira Solen 2031-05-06"},
		{"Brek had phone calls with Tarn and Solen on Tuesday.", "call occurred Ana Brek + Ilo Tarn 2031-05-06 ; call occurred Ana Brek + Mira Solen 2031-05-06"},
		{"Brek called both Tarn and Solen on Tuesday.", "call occurred Ana Brek + Ilo Tarn 2031-05-06 ; call occurred Ana Brek + Mira Solen 2031-05-06"},
		{"Brek called Tarn and Solen on Tuesday.", "call occurred Ana Brek + Ilo Tarn 2031-05-06 ; call occurred Ana Brek + Mira Solen 2031-05-06"},
		{"Brek had meetings with Tarn and with Solen on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06 ; meeting occurred Ana Brek + Mira Solen 2031-05-06"},
		{"Brek met with both Tarn and Solen on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn + Mira Solen 2031-05-06"},
		{"Brek had separate meetings with Tarn and Solen on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06 ; meeting occurred Ana Brek + Mira Solen 2031-05-06"},
		{"Brek had bilateral meetings with Tarn and Solen on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06 ; meeting occurred Ana Brek + Mira Solen 2031-05-06"},
		{"Brek wrote letters to Tarn and Solen on Tuesday.", "message occurred Ana Brek + Ilo Tarn 2031-05-06 ; message occurred Ana Brek + Mira Solen 2031-05-06"},
		{"Brek wrote a letter to Tarn and Solen on Tuesday.", "message occurred Ana Brek + Ilo Tarn + Mira Solen 2031-05-06"},
		{"Sumar is holding trade talks with Velia and Tarsk.", "talks under_way Sumar + Tarsk + Velia"},
	} {
		if got := strings.Join(lines(findIn(t, lead+c.story, true)), " ; "); got != c.want {
			t.Errorf("%s\n\tgot  %q\n\twant %q", c.story, got, c.want)
		}
	}
}
