package engagement_test

import (
	"strings"
	"testing"
)

// TestWhoAndWhether holds whom a sentence names in passing, and what it says
// of an occasion without telling it.
func TestWhoAndWhether(t *testing.T) {
	const lead = "Much was said today about President Ana Brek of Sumar and the Velian prime minister, Ilo Tarn, and about the Tarskan foreign minister, Mira Solen, too. "
	for _, c := range []struct{ story, want string }{
		// What is denied, called off, offered or answered.
		{"Sumar has denied that Brek met Tarn in Cairo last week.", "meeting did_not_occur Ana Brek + Ilo Tarn @Cairo 2031-04-28/2031-05-04"},
		{"Sumar rejected reports that Brek had met Tarn.", "meeting did_not_occur Ana Brek + Ilo Tarn"},
		{"Sumar denied that Brek had refused to meet Tarn.", ""},
		{"Brek cancelled her visit to Cairo on Tuesday.", "visit cancelled Ana Brek @Cairo"},
		{"Brek called off a visit to Cairo planned for Friday.", "visit cancelled Ana Brek @Cairo 2031-05-09"},
		{"Brek called off her planned summit with Tarn.", "meeting cancelled Ana Brek + Ilo Tarn"},
		{"A planned visit by Brek to Cairo has been postponed.", "visit cancelled Ana Brek @Cairo"},
		{"Brek was due to visit Velia next week but postponed the trip.", "visit cancelled Ana Brek @Velia 2031-05-12/2031-05-18"},
		{"Brek was to meet Tarn on Friday but called it off.", "meeting cancelled Ana Brek + Ilo Tarn 2031-05-09"},
		{"Brek is due to visit Velia next week but postponed a vote.", "visit planned Ana Brek @Velia 2031-05-12/2031-05-18"},
		{"Brek is due to visit Velia next week but has not cancelled the trip.", "visit planned Ana Brek @Velia 2031-05-12/2031-05-18"},
		{"Brek will cancel her trip to Velia next week.", "visit cancelled Ana Brek @Velia 2031-05-12/2031-05-18"},
		{"Brek will not cancel her trip to Velia next week.", "visit planned Ana Brek @Velia 2031-05-12/2031-05-18"},
		{"Brek said she would cancel a meeting with Tarn.", "meeting cancelled Ana Brek + Ilo Tarn"},
		{"Brek will skip the League summit in Doha next week.", "meeting did_not_occur Ana Brek @Doha 2031-05-12/2031-05-18"},
		{"Brek will not skip the League summit in Doha next week.", "meeting planned Ana Brek @Doha 2031-05-12/2031-05-18"},
		{"Brek emerged from a meeting with Tarn, without speaking.", "meeting occurred Ana Brek + Ilo Tarn"},
		{"Brek expects to meet Tarn in Doha.", "meeting planned Ana Brek + Ilo Tarn @Doha"},

		// What lies ahead of something else is yet to come.
		{"Ahead of a visit to Velia next week, Brek said she was tired.", "visit planned Ana Brek @Velia 2031-05-12/2031-05-18"},
		{"On the eve of her visit to Velia, Brek said she was tired.", "visit planned Ana Brek @Velia"},
		{"Ahead of Brek's one-day trip to Velia, the ministry on Sunday warned of storms.", "visit planned Ana Brek @Velia"},
		{"Brek met Tarn on Tuesday, ahead of a visit to Tarsk next week.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06\nvisit planned Ana Brek @Tarsk 2031-05-12/2031-05-18"},
		{"Storms broke out ahead of Brek's visit to Velia last week.", "visit occurred Ana Brek @Velia 2031-04-28/2031-05-04"},
		{"Brek will make her first trip to Egypt in June.", "visit planned Ana Brek @Egypt 2031-06"},
		{"Tarn invited Brek to Cairo.", "visit proposed Ana Brek @Cairo"},
		{"Brek declined an invitation to Cairo.", "visit did_not_occur Ana Brek @Cairo"},
		{"Brek went on holiday instead of making a visit to Cairo.", "visit did_not_occur Ana Brek @Cairo"},

		// Dates that are not the occasion's own.
		{"Brek and Tarn are to meet in Cairo on Friday. It would be their first meeting since the war began in October.", "meeting planned Ana Brek + Ilo Tarn @Cairo 2031-05-09"},
		{"Brek has paid 12 visits to Cairo since the attack of 7 October 2030.", ""},

		// Nobody in particular, or somebody else.
		{"Brek, who has met every leader of the region, was tired.", ""},
		{"Guests of the forum, called the Brek House, were tired.", ""},
		{"Brek called Tarn, a former general, a liar.", ""},
		{"Solen accused Brek of visiting Cairo.", "visit occurred Ana Brek @Cairo"},
		{"Government officials gathered in the rain.", ""},
		{"Brek told host Ilo Tarn that she was tired.", ""},
		{"The talks mediated by Qatar were long.", ""},
		{"Sumar said that talks mediated by Qatar were long, and Velia agreed.", "talks occurred Qatar + Sumar + Velia"},

		// States that share a noun, and offices with names after them.
		{"Sumari and Velian officials met in Cairo on Tuesday.", "meeting occurred Sumari officials + Velian officials @Cairo 2031-05-06"},
		{"Sumari-Velian talks in Cairo ended on Tuesday.", "talks occurred Sumar + Velia @Cairo 2031-05-06"},
		{"The leaders of Sumar and Velia, Brek and Tarn, met in Cairo on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek and Tarn, the leaders of Sumar and Velia, met in Cairo.", "meeting occurred Ana Brek + Ilo Tarn @Cairo"},
		{"A Sumari delegation arrived in Cairo on Tuesday.", "visit occurred Sumari delegation @Cairo 2031-05-06"},
		{"Sumar sent an envoy to Cairo on Tuesday.", "visit occurred envoy of Sumar @Cairo 2031-05-06"},
		{"Brek met her Velian counterpart, Ilo Tarn, in Cairo.", "meeting occurred Ana Brek + Ilo Tarn @Cairo"},

		// Told the other way round.
		{"In a phone call on Tuesday, Brek told Tarn that she was tired.", "call occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek warned Tarn during their meeting in Cairo not to wait.", "meeting occurred Ana Brek + Ilo Tarn @Cairo"},
		{"Brek and Tarn had a phone call on Tuesday.", "call occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"A summit in Cairo on Friday will bring together Brek and Tarn.", "meeting planned Ana Brek + Ilo Tarn @Cairo 2031-05-09"},
		{"Speaking to reporters in Cairo, Brek said that she was tired.", "press_conference occurred Ana Brek @Cairo"},
		{"A truce was signed by Sumar and Velia on Tuesday.", "signing occurred Sumar + Velia 2031-05-06"},
		{"Brek and Tarn held their first face-to-face meeting in Cairo.", "meeting occurred Ana Brek + Ilo Tarn @Cairo"},
		{"Brek met Tarn in Cairo on Tuesday. The talks, hosted by Qatar, were long.", "meeting occurred Ana Brek + Ilo Tarn + Qatar @Cairo 2031-05-06"},
	} {
		got := strings.Join(lines(find(t, lead+c.story)), "\n")
		if got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.story, got, c.want)
		}
	}
}
