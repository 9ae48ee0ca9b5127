package engagement_test

import (
	"strings"
	"testing"
)

// TestPlain holds how wires and papers tell plainly of dealings, and beside each way
// sentences in the same words that tell of none.
func TestPlain(t *testing.T) {
	const lead = "Much was said today about President Ana Brek of Sumar and the Velian prime minister, Ilo Tarn, and about the Tarskan foreign minister, Mira Solen, too. "
	for _, c := range []struct{ story, want string }{
		// Seeing somebody.
		{"Brek saw Tarn on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek saw Tarn in Cairo on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek saw Tarn alone for an hour.", "meeting occurred Ana Brek + Ilo Tarn"},
		{"Brek will see Tarn on Friday.", "meeting planned Ana Brek + Ilo Tarn 2031-05-09"},
		{"Brek sees Tarn in Doha on Friday.", "meeting planned Ana Brek + Ilo Tarn @Doha 2031-05-09"},
		{"Brek might see Tarn on the sidelines of the summit, an aide said.", "meeting proposed Ana Brek + Ilo Tarn"},
		{"Brek last saw Tarn in March.", "meeting occurred Ana Brek + Ilo Tarn 2031-03"},
		{"Brek saw Tarn on television on Tuesday.", ""},
		{"Brek saw Tarn as a rival.", ""},
		{"Brek saw Tarn leave on Tuesday.", ""},
		{"Brek saw Tarn's letter on Tuesday.", ""},
		{"Brek sees Tarn differently.", ""},
		{"Brek would like to see Tarn in prison.", ""},
		{"Brek saw Tarn win in Cairo.", ""},
		{"Brek saw Tarn through.", ""},
		{"Brek saw Tarn off at the airport.", ""},
		// Meals and drinks.
		{"Brek and Tarn had breakfast on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek lunched with Tarn in Cairo.", "meeting occurred Ana Brek + Ilo Tarn @Cairo"},
		{"Brek and Tarn ate together on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Over dinner in Cairo, Brek told Tarn that she was tired.", "meeting occurred Ana Brek + Ilo Tarn @Cairo"},
		{"Brek and Tarn agreed over tea on Tuesday to wait.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek raised it with Tarn when the two had breakfast on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek gave Tarn lunch on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek took Tarn to dinner on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek had breakfast on Tuesday.", ""},
		{"Brek ate Tarn for breakfast.", ""},
		// The noun as the subject of the sentence.
		{"A working breakfast on Tuesday gave Brek her first chance to hear Tarn.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"A dinner in Cairo on Tuesday brought Brek and Tarn together.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"The meeting in Cairo on Tuesday was Brek's first with Tarn.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"It was the first encounter between Brek and Tarn in eleven years.", "meeting occurred Ana Brek + Ilo Tarn"},
		{"It was the first encounter between the Velian and Sumari prime ministers in eleven years.", "meeting occurred Sumari prime ministers + Velian prime ministers"},
		{"Exploratory contacts between Sumar and Velia have been going on since March.", "talks under_way Sumar + Velia"},
		{"Contacts between Sumar and Velia have been frozen since March.", ""},
		{"A planned call between Brek and Tarn was cancelled on Tuesday.", "call cancelled Ana Brek + Ilo Tarn"},
		{"A courtesy call by Solen on Tarn took place on Tuesday.", "meeting occurred Ilo Tarn + Mira Solen 2031-05-06"},
		{"A working breakfast gave Brek a headache.", ""},
		{"The summit was a first for Brek, Tarn said.", ""},
		// Guests.
		{"Brek will host her counterparts from Velia and Tarsk in Port Ona on Friday.", "meeting planned Ana Brek + her counterparts from Velia and Tarsk @Port Ona 2031-05-09"},
		{"Gathered around one table in Cairo on Tuesday were Brek, Tarn and Solen.", "meeting occurred Ana Brek + Ilo Tarn + Mira Solen @Cairo 2031-05-06"},
		{"Tuesday's summit in Cairo, hosted by Brek, drew eleven heads of state.", "meeting occurred Ana Brek + eleven heads of state @Cairo 2031-05-06"},
		{"Solen was ushered in to see Tarn at once.", "meeting occurred Ilo Tarn + Mira Solen"},
		{"Gathered around one table were the guests of Brek.", ""},
		// Visits.
		{"Tarn toured the flooded villages of Egypt on Tuesday.", "visit occurred Ilo Tarn @Egypt 2031-05-06"},
		{"Tarn dropped in on troops in Jordan on Tuesday.", "visit occurred Ilo Tarn @Jordan 2031-05-06"},
		{"Tarn stopped at a field hospital in Jordan on Tuesday.", "visit occurred Ilo Tarn @Jordan 2031-05-06"},
		{"Back from a week in Cairo, Tarn said that he was tired.", "visit occurred Ilo Tarn @Cairo"},
		{"Tarn was back from Cairo on Tuesday.", "visit occurred Ilo Tarn @Cairo 2031-05-06"},
		{"Tarn starts a tour of Egypt on Friday in Cairo.", "visit planned Ilo Tarn @Egypt 2031-05-09"},
		{"Tarn's visit includes a stop in Cairo.", "visit planned Ilo Tarn @Cairo"},
		{"Tarn will be in Cairo on Friday, his office said.", "visit planned Ilo Tarn @Cairo 2031-05-09"},
		{"Tarn has been in Cairo since Tuesday.", "visit occurred Ilo Tarn @Cairo"},
		{"Tarn, in Cairo since Tuesday, is tired.", "visit under_way Ilo Tarn @Cairo 6 May 2031 or later"},
		{"A train carrying Tarn rolled into Cairo on Tuesday.", "visit occurred Ilo Tarn @Cairo 2031-05-06"},
		{"Tarn has offered to come to Cairo.", "visit proposed Ilo Tarn @Cairo"},
		{"Tarn toured with a band.", ""},
		{"A cable carrying power from Velia rolled into Cairo.", ""},
		{"Tarn dropped in the polls in Jordan.", ""},
		{"Tarn stopped at nothing in Jordan.", ""},
		{"Tarn is in trouble in Cairo.", ""},
		// Calls.
		{"Brek and Tarn spoke by video link on Tuesday.", "call occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek will speak by secure video with Tarn on Friday.", "call planned Ana Brek + Ilo Tarn 2031-05-09"},
		{"Brek rang Tarn on the hot line on Tuesday.", "call occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek told Tarn on the phone that she was tired.", "call occurred Ana Brek + Ilo Tarn"},
		{"Tarn did not take Brek's call.", "call did_not_occur Ana Brek + Ilo Tarn"},
		{"Tarn refused to take a call from Brek.", "call did_not_occur Ana Brek + Ilo Tarn"},
		{"Brek offered to get Tarn and Solen on the line together.", "call proposed Ana Brek + Ilo Tarn + Mira Solen"},
		{"Brek heeded Tarn's call for calm.", ""},
		{"Tarn did not take calls for help from Brek seriously.", ""},
		// Messages.
		{"An ultimatum was delivered to the Velian authorities by Sumar on Tuesday.", "message occurred Sumar + Velian authorities 2031-05-06"},
		{"The Velian opposition handed Brek a petition on Tuesday.", "message occurred Ana Brek + Velian opposition 2031-05-06"},
		{"Brek reached out to Tarn in March, to no avail.", "message occurred Ana Brek + Ilo Tarn 2031-03"},
		{"Brek left word for Tarn.", ""},
		{"Brek reached out to voters in March.", ""},
	} {
		t.Run(c.story, func(t *testing.T) {
			if got := strings.Join(lines(find(t, lead+c.story)), " ; "); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
