package engagement_test

import (
	"strings"
	"testing"
)

// TestReadAlone holds sentences that a reader who sees nothing else would find to
// tell of an occasion of public actors, beside such as only look like it: deals in law
// and business, talks in general, members of a body in place of the body.
func TestReadAlone(t *testing.T) {
	const lead = "Much was said today about President Ana Brek of Sumar and the Velian prime minister, Ilo Tarn, and about the Tarskan foreign minister, Mira Solen, too. "
	for _, c := range []struct{ story, want string }{
		// Deals of states, and of others.
		{"Brek said Sumar had reached a settlement with Velia.", "talks occurred Sumar + Velia"},
		{"Brek said in a statement that she had reached a settlement with the federal government.", ""},
		{"Velian authorities reached a deal with three companies on Tuesday.", ""},
		{"The debt deal reached by the Brek administration and Speaker Hamo Reth is short.", ""},
		{"Sumar and the Harbour Front struck a truce on Tuesday.", "talks occurred Harbour Front + Sumar 2031-05-06"},
		{"Qatar and the Red Cross brokered the deal between the Sumari government and the Harbour Front, Brek said.", "talks occurred Harbour Front + International Committee of the Red Cross + Qatar + Sumar"},

		// Talks in general, talks that were held.
		{"Brek recalled her promise to be neutral in negotiations between Sumar and Velia.", ""},
		{"The matter would be settled in the context of discussions among members of the council.", ""},
		{"Brek said in negotiations between Sumar and Velia on Tuesday that she was tired.", "talks occurred Sumar + Velia 2031-05-06"},
		{"Brek had numerous conversations with Velian officials about the book.", ""},
		{"Brek had three brief conversations with Tarn.", ""},
		{"Brek has relived her encounters with Tarn.", ""},

		// Who speaks to whom: people of two states, or of one.
		{"Brek spoke with Tarn on Tuesday.", "call occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Sumari Senator Hamo Reth spoke with Sumari judge Rosa Hild and did not rule out a meeting.", ""},

		// Parts of a body, sessions of parliaments, agencies.
		{"Mr. Tarn told a plenary session of the Velian parliament on Monday that he was tired.", ""},
		{"Tarn told a meeting of Velian ambassadors on Monday that he was tired.", "meeting occurred Ilo Tarn + Velian ambassadors 2031-05-05"},
		{"The Straits Relief Agency briefed the ambassador on Tuesday.", ""},
		{"The ballroom was full of teachers, business executives and Velian officials who had gathered for a summit on Monday.", "meeting occurred Velian officials + business executives + teachers 2031-05-05"},

		// Lists to their end.
		{"Brek met with Tarn, union leaders and farmers on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn + farmers + union leaders 2031-05-06"},
		{"Brek met Tarn and farmers protested on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek met Tarn along with Solen on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn + Mira Solen 2031-05-06"},

		// Words that are for everybody.
		{"Brek expressed her condolences to the victims of the blast.", ""},
		{"Brek sent her condolences to Tarn.", "message occurred Ana Brek + Ilo Tarn"},

		// Who calls for a meeting need not be there; two who are of one camp are no
		// sides or countries.
		{"Brek called for an emergency UN Security Council meeting in Geneva.", "meeting proposed UN Security Council @Geneva"},
		{"Brek met two Sumari ministers on Tuesday. The two nations signed a peace treaty.", "meeting occurred Ana Brek + two Sumari ministers 2031-05-06"},

		// Where the talks will be is not where a news conference was.
		{"The next round will take place in Cairo, Brek said at a news conference on Tuesday.", "press_conference occurred Ana Brek 2031-05-06"},
		{"In Cairo, Brek said at a news conference on Tuesday that the talks would go on.", "press_conference occurred Ana Brek @Cairo 2031-05-06"},
		{"Sumar on Tuesday rejected an offer by Tarsk to host peace talks, saying Velia remained the right place for them.", ""},

		// What was offered at a meeting or in a letter says nothing of them.
		{"The proposal was made at a meeting of Brek and Tarn on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"The invitation was contained in a letter from Brek which Solen delivered to Tarn on Tuesday.", "message occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek would attend a conference with Tarn only if the border was opened.", ""},
		{"The ministry repeated its denial that Brek had met Tarn.", ""},
		{"There are no plans for more meetings with foreign powers, Brek said.", ""},
		{"Brek referred to talks in Cairo last month between Sumar and Velia.", "talks occurred Sumar + Velia @Cairo 2031-04"},
		{"Brek spent the weekend at her parents' retreat in Cairo.", "visit occurred Ana Brek @Cairo 2031-05-03/2031-05-04"},

		// The day on which something is said of an occasion is not its day.
		{"Solen condemned on Monday Brek's visit to Cairo.", "visit occurred Ana Brek @Cairo"},
		{"Brek spoke on Tuesday about her visit to Cairo.", "visit occurred Ana Brek @Cairo"},
		{"Brek said on Tuesday during her visit to Cairo that she was tired.", "visit occurred Ana Brek @Cairo 2031-05-06"},
		{"On Tuesday, Brek's visit to Cairo ended.", "visit occurred Ana Brek @Cairo 2031-05-06"},
		{"Brek ended on Tuesday her visit to Cairo.", "visit occurred Ana Brek @Cairo 2031-05-06"},
	} {
		if got := strings.Join(lines(findIn(t, lead+c.story, true)), " ; "); got != c.want {
			t.Errorf("%s\n\tgot  %q\n\twant %q", c.story, got, c.want)
		}
	}
}

// TestOpenSurname holds that a surname of which it is open whose it is makes no second
// occasion.
func TestOpenSurname(t *testing.T) {
	const story = "President Oro Tal of Tarsk and President Ana Tal of Sumar were tired. The Velian prime minister, Ilo Tarn, held a meeting with President Oro Tal. Tarn's meeting with Tal was short."
	if got := lines(findIn(t, story, true)); len(got) != 1 || got[0] != "meeting occurred Ilo Tarn + Oro Tal" {
		t.Error(got)
	}
}

// TestNamesakes holds that the evidence tells two of one surname apart.
func TestNamesakes(t *testing.T) {
	for _, c := range []struct{ story, want string }{
		{"Oro Brek, a brother of President Ana Brek of Sumar, slept. President Ana Brek was tired. Brek met the Velian prime minister, Ilo Tarn, on Tuesday.", "President Ana Brek"},
		{"President Ana Brek of Sumar was tired. Her brother slept. Brek met the Velian prime minister, Ilo Tarn, on Tuesday.", ""},
		{"President Ana Brek of Sumar was tired. Her brother, Oro Brek, slept. Ana Brek met the Velian prime minister, Ilo Tarn, on Tuesday.", ""},
	} {
		found := findIn(t, c.story, true)
		if len(found) != 1 {
			t.Fatalf("%s: %v", c.story, lines(found))
		}
		ev := found[0].Evidence()
		if c.want == "" && len(ev) != 1 || c.want != "" && (len(ev) != 2 || !strings.HasPrefix(ev[1].Text(), c.want)) {
			t.Errorf("%s: %v", c.story, ev)
		}
	}
}
