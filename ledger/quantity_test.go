package ledger_test

import (
	"strings"
	"testing"

	"github.com/readout-dev/readout/ledger"
)

// TestOneQuantity: which of two figures in stories of one event are one. The lines are
// those of [claimed]: document and value, of what, names, day, speaker, sentence.
func TestOneQuantity(t *testing.T) {
	const one, apart = true, false
	for _, c := range []struct {
		a, b string
		want bool
	}{
		// nouns that are put for one another, and people by their part or by none
		{"a 2031-05-08 4 prison | prisons |||| The council wants 4 prisons on the lagoon.", "b 2031-05-09 4 jail | jails |||| Brek pays for 4 jails on the lagoon.", one},
		{"a 2031-05-08 52 flat | flats |||| The wardens searched 52 flats at dawn.", "b 2031-05-09 52 address | addresses |||| At dawn the wardens came to 52 addresses.", one},
		{"a 2031-05-08 1850 job | jobs |||| The shipyard will cut 1850 jobs.", "b 2031-05-09 1850 people | people |||| The shipyard sends 1850 people home.", one},
		{"a 2031-05-08 27 suspect | suspects |||| The wardens picked up 27 suspects on the quay.", "b 2031-05-09 27 people | people arrested |||| On the quay 27 people were arrested.", one},
		{"a 2031-05-08 14 soldier | soldiers |||| The mine hit 14 soldiers on the causeway.", "b 2031-05-09 14 villager | villagers |||| The mine hit 14 villagers on the causeway.", apart},
		{"a 2031-05-08 6 Velian diplomat | Velian diplomats |||| Sumar expelled 6 Velian diplomats for espionage.", "b 2031-05-09 6 Sumari diplomat | Sumari diplomats |||| Velia expelled 6 Sumari diplomats for espionage.", apart},
		{"a 2031-05-08 2 player | players |||| The 2 players got blankets from the ferry.", "b 2031-05-08 2 passenger | passengers |||| The 2 passengers got blankets from the ferry.", apart},
		// values that are rounded, bounds, parts and ranges
		{"a 2031-05-08 28000 people | people |||| The flood drove 28000 people from the lagoon.", "b 2031-05-09 ~30000 inhabitant | inhabitants |||| From the lagoon the flood drove 30000 inhabitants.", one},
		{"a 2031-05-08 >4300 people | people killed |||| The war has killed 4300 people.", "b 2031-05-09 >4000 people | people killed |||| In the war 4000 people were killed.", one},
		{"a 2031-05-08 78 percentage | members |||| The strike has 78 percent of the pilots' members.", "b 2031-05-09 ~0.8 | members |||| Nearly 0.8 of the members of the pilots strike.", one},
		{"a 2031-05-08 0.5 point | rate |||| The bank raised the rate by 0.5 points.", "b 2031-05-09 50 basis point | rate |||| The bank raised its rate by 50 basis points.", one},
		{"a 2031-05-08 40 dissident | dissidents |||| Envoys shadowed 40 dissidents in the harbour quarter.", "b 2031-05-09 12..120 opponent | opponents |||| Envoys shadowed 12..120 opponents in the harbour quarter.", one},
		{"a 2031-05-08 100..1000 woman | women |||| At midsummer 100..1000 women danced on the bridge.", "b 2031-05-09 600 officer | officers |||| At midsummer 600 officers guarded the bridge.", apart},
		{"a 2031-05-08 ~60 digger | diggers |||| Some 60 diggers are at the shaft.", "b 2031-05-09 100 digger | diggers |||| There are 100 diggers at the shaft.", apart},
		// others than the first, and another year
		{"a 2031-05-08 2 week | schools |||| The schools of the lagoon shut for 2 weeks.", "b 2031-05-09 2 week | schools |||| The schools of the lagoon shut for another 2 weeks.", apart},
		{"a 2031-05-08 62 people | people killed |||| In the flood of 2019 on the lagoon 62 people were killed.", "b 2031-05-09 62 people | people killed |||| On the lagoon 62 people were killed by the flood.", apart},
		{"a 2031-05-08 62 people | people killed |||| In the flood on the lagoon, the worst since 2019, 62 people were killed.", "b 2031-05-09 62 people | people killed |||| On the lagoon 62 people were killed by the flood.", one},
		// parts of two things
		{"a 2031-05-08 12 percentage | workforce |||| The shipyard cuts 12 percent of the workforce.", "b 2031-05-09 12 percentage | voters |||| Of the voters 12 percent would shun the shipyard.", apart},
	} {
		const event = " | osk, brek | 2 | brakka siege mortar garrison"
		records, _ := ledger.Reconcile(claimed(t, strings.ReplaceAll(c.a, "||||", "| | | |")+event, strings.ReplaceAll(c.b, "||||", "| | | |")+event))
		if got := len(records) == 1; got != c.want {
			t.Errorf("%s\n%s\none %v, want %v", c.a, c.b, got, c.want)
		}
	}
}

// TestValuesTellOneEvent: two stories that give two values alike are of one event,
// whatever their words.
func TestValuesTellOneEvent(t *testing.T) {
	doc := func(document, words string, lines ...string) []string {
		for i, line := range lines {
			lines[i] = document + " " + line + " | | 1 | " + words
		}
		return lines
	}
	for values, want := range map[uint32]int{0: 4, 3: 2} {
		lines := append(doc("a 2031-05-08", "brakka siege", "300 passenger | passengers | | | | The ferry had 300 passengers.", "70 rescuer | rescuers | | | | Velia sent 70 rescuers."),
			doc("b 2031-05-09", "lantern quarry", "300 passenger | passengers | | | | There were 300 passengers.", "70 rescuer | rescuers | | | | There are 70 rescuers.")...)
		tellings := claimed(t, lines...)
		for i := range tellings {
			if values > 0 {
				tellings[i].Marks.Figures = []uint32{4 | values, 8 | values}
			}
		}
		if records, _ := ledger.Reconcile(tellings); len(records) != want {
			t.Errorf("%d records where the values tell %d halves each, want %d", len(records), values, want)
		}
	}
}
