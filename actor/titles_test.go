package actor

import (
	"testing"

	"github.com/readout-dev/readout"
)

// TestLongTitles has the person in brackets whom a title of several words gives
// an office, and what that is. Nobody else may be found beside.
func TestLongTitles(t *testing.T) {
	base := fiction(t)
	for _, c := range []struct{ text, office, of string }{
		// Two offices of one.
		{"Velian Deputy Prime Minister and Foreign Minister [Quon Pashek] spoke.", "Foreign Minister", "Velia"},
		{"Velian Prime Minister and Defense Minister [Quon Pashek] spoke.", "Prime Minister", "Velia"},
		{"Velia's deputy prime minister and foreign minister, [Quon Pashek], spoke.", "Foreign Minister", "Velia"},
		{"[Quon Pashek], Velia's deputy prime minister and foreign minister, spoke.", "Foreign Minister", "Velia"},
		// Offices of a long name.
		{"Velian Minister of Trade and Industry [Quon Pashek] spoke.", "Minister", "Velia"},
		{"Velian Minister for Women and Youth [Quon Pashek] spoke.", "Minister", "Velia"},
		// Who is to come into office.
		{"Velian President-elect [Quon Pashek] spoke.", "President", "Velia"},
		{"Velian president-elect [Quon Pashek] spoke.", "President", "Velia"},
		// Heads.
		{"Coast Front chief [Quon Pashek] spoke.", "Chief", "Coast Front"},
		{"LOS chief [Quon Pashek] spoke.", "Chief", "League of Straits"},
		{"Coast Front boss [Quon Pashek] spoke.", "Boss", "Coast Front"},
	} {
		plain, want := unbracket(c.text)
		var persons []readout.Mention
		for _, m := range base.Mentions(annotation(t, plain)) {
			if m.Type == readout.ActorPerson && m.Form == readout.FormName {
				persons = append(persons, m)
			} else if m.Type == readout.ActorPerson && m.Actor.Name != want[0] || m.Type == readout.ActorOffice {
				t.Errorf("%s\nalso %q", c.text, plain[m.Start:m.End])
			}
		}
		if len(persons) != 1 || plain[persons[0].Start:persons[0].End] != want[0] {
			t.Errorf("%s\npersons %v", c.text, persons)
			continue
		}
		if m := persons[0]; m.Office != c.office || m.Represents != c.of {
			t.Errorf("%s\n%q of %q", c.text, m.Office, m.Represents)
		}
	}
	// Two people, each with an office.
	for _, s := range []string{
		"Velian President [Quon Pashek] and Foreign Minister [Mira Lund] met.",
		"The Velian president and foreign minister met [Ana Brek].",
		"Velian Foreign Minister and President [Quon Pashek] met [Ana Brek].",
	} {
		plain, want := unbracket(s)
		n := 0
		for _, m := range base.Mentions(annotation(t, plain)) {
			if m.Form == readout.FormName && m.Type == readout.ActorPerson {
				if plain[m.Start:m.End] != want[n] {
					t.Errorf("%s\n%q", s, plain[m.Start:m.End])
				}
				n++
			}
		}
		if n != len(want) {
			t.Errorf("%s\n%d persons", s, n)
		}
	}
}
