package actor

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/text"
)

// TestMisspeltNames reads each text on its own: a name joins another by its
// spelling only where surname and office agree, in one document or with the
// pack's person, and so has one id in all documents.
func TestMisspeltNames(t *testing.T) {
	base := fiction(t)
	for _, c := range []struct{ text, actors string }{
		{"Sumari Foreign Minister [Anna Brek] spoke.", "Ana Brek"}, // the pack's, alone in her document
		{"Foreign Minister [Anna Brek] of [Sumar] spoke.", "Ana Brek, Sumar"},
		{"[Anna Brek], 54, spoke.", "Anna Brek"}, // no office
		{"Velian Defense Minister [Anna Brek] spoke.", "Anna Brek"},
		{"Orlandic State Secretary [Orren Vask] spoke.", "Oren Vask"},
		{"Orlandic Foreign Minister [Orren Vask] spoke.", "Oren Vask"}, // an office that amounts to his
		{"Orlandic Defense Minister [Orren Vask] spoke.", "Orren Vask"},
		{"Velian Defense Minister [Rosa Hild] came. Defense Minister [Roosa Hild] left.", "Rosa Hild, Rosa Hild"}, // nobody in the pack
		{"Velian Defense Minister [Rosa Hild] came. Sumari Defense Minister [Roosa Hild] left.", "Rosa Hild, Roosa Hild"},
		{"Velian Defense Minister [Rosa Hild] came. Velian Prime Minister [Roosa Hild] left.", "Rosa Hild, Roosa Hild"},
		{"Velian Defense Minister [Rosa Hild] came. Velian Defense Minister [Rosa Held] left.", "Rosa Hild, Rosa Held"}, // another surname
	} {
		namesAre(t, base, c.text, c.actors, 2023)
	}
}

// TestNamesakes has two of one name in the pack, and one who is not.
func TestNamesakes(t *testing.T) {
	entries, err := ReadPack(strings.NewReader(`state | Sumar | adj: Sumari
state | Velia | adj: Velian
state | Orland | adj: Orlandic
body | League of Straits
office | Premier
office | Foreign Minister
office | Secretary General
person | Ana Brek | held: Premier, Sumar, 2020, 2024
person | Ana Brek | key: Ana Brek of Velia | held: Foreign Minister, Velia, 2021, 2024
person | Ana Brek | key: Ana Brek elder | held: Premier, Sumar, 1950, 1955
person | Oren Vask | held: Premier, Orland, 2020, 2022`), "p")
	if err != nil {
		t.Fatal(err)
	}
	base, err := New(entries)
	if err != nil {
		t.Fatal(err)
	}
	sumar, velia, elder, vask := entries[7].Ref().ID, entries[8].Ref().ID, entries[9].Ref().ID, entries[10].Ref().ID
	for _, c := range []struct {
		text string
		year int
		id   string // of the first mention; "" for an open one, "other" for nobody of the pack
	}{
		{"[Ana Brek] spoke.", 2023, ""},
		{"Sumari Premier [Ana Brek] spoke.", 2023, sumar},
		{"Velian Foreign Minister [Ana Brek] spoke.", 2023, velia},
		{"[Ana Brek], the Velian foreign minister, spoke.", 2023, ""}, // what stands behind a name is read later
		{"Premier [Ana Brek] spoke.", 2023, sumar},
		{"Premier [Ana Brek] spoke.", 1952, elder},
		{"[Ana Brek] spoke.", 1952, elder},
		{"Orlandic Premier [Ana Brek] spoke.", 2023, "other"},
		{"Former Orlandic Premier [Ana Brek] spoke.", 2023, ""},
		{"Premier [Oren Vask] spoke.", 2021, vask},
		{"[Oren Vask] spoke.", 2100, vask},
		{"Premier [Oren Vask] spoke.", 2100, "other"}, // a lifetime later
		{"Former Premier [Oren Vask] spoke.", 2100, vask},
		{"Sumari Premier [Oren Vask] spoke.", 2021, "other"},
		{"Secretary General [Oren Vask] of the League of Straits spoke.", 2021, vask}, // bodies call on people of all states
	} {
		plain, marked := unbracket(c.text)
		for _, m := range base.Mentions(dated(t, plain, c.year)) {
			if plain[m.Start:m.End] != marked[0] {
				continue
			}
			got := m.Actor.ID
			if got != "" && got != sumar && got != velia && got != elder && got != vask {
				got = "other"
			}
			if got != c.id {
				t.Errorf("%d: %s\nis %q (%s), want %q", c.year, c.text, got, m.Actor.Name, c.id)
			}
		}
	}
	// One who is in no pack is one and the same in all documents.
	a := base.Mentions(dated(t, "Orlandic Premier Ana Brek spoke.", 2023))
	b := base.Mentions(dated(t, "On Monday the talks failed, said Orlandic Premier Ana Brek.", 2024))
	if a[0].Actor.ID != b[0].Actor.ID {
		t.Errorf("two ids for one: %v, %v", a, b)
	}
}

func dated(t *testing.T, s string, year int) *readout.Annotation {
	t.Helper()
	doc := testkit.Document(t, s)
	doc.Published = &readout.Dating{Date: readout.Year(year)}
	a := readout.NewAnnotation(doc)
	text.Segment(a)
	return a
}

// namesAre fails where the bracketed mentions of a text are not those of the
// actors named.
func namesAre(t *testing.T, base *Base, bracketed, actors string, year int) {
	t.Helper()
	plain, marked := unbracket(bracketed)
	found := map[string]string{}
	for _, m := range base.Mentions(dated(t, plain, year)) {
		found[plain[m.Start:m.End]] = m.Actor.Name
	}
	var got []string
	for _, w := range marked {
		got = append(got, found[w])
	}
	if s := strings.Join(got, ", "); s != actors {
		t.Errorf("%s\n%q, want %q", bracketed, s, actors)
	}
}

// TestMisspeltHolders: a name that the document alone can't set right is that
// of the holder of the office that stands before it, and of nobody else.
func TestMisspeltHolders(t *testing.T) {
	base := fiction(t)
	for _, c := range []struct{ text, actors string }{
		{"Sumari Foreign Minister [Ana Breck] spoke. [Breck] left. [Ana Breck] came back.", "Ana Brek, Ana Brek, Ana Brek"},
		{"Orlandic President [Antal Vaskk] spoke.", "Antal Vaskk"}, // whose term was over decades before
		{"Sumari Foreign Minister [Ada Breck] spoke.", "Ada Breck"},
		{"Velian Foreign Minister [Ana Breck] spoke.", "Ana Breck"},
		{"Sumari Defense Minister [Ana Breck] spoke.", "Ana Breck"},
		{"[Ana Breck] spoke.", "Ana Breck"},
		{"Sumari Foreign Minister [Ana Bradic] spoke.", "Ana Bradic"},
		{"Sumari Foreign Minister [Ana Brek] and her aide [Ana Breck] spoke.", "Ana Brek, Ana Breck"},
		{"League envoy [Mira Dorrn] spoke to Velian Prime Minister [Maro Pelll].", "Mira Dorrn, Maro Pell"},
		{"Velian Prime Minister [Marro Pell] spoke.", "Maro Pell"},
		{"The State Department said Orlandic State Secretary [Mandelbauhm] had left.", "Mandelbauhm"},
	} {
		namesAre(t, base, c.text, c.actors, 2022)
	}
}

// TestNamesInCapitals: a name that a dateline has in capitals is written as the
// text writes it.
func TestNamesInCapitals(t *testing.T) {
	a := dated(t, "PORT SELIS, Orland — Envoys came to Port Selis on Monday.", 2022)
	a.Mentions = []readout.Mention{{Span: readout.Span{Start: 0, End: 10}, Form: readout.FormName, Type: readout.ActorPlace}, {Span: readout.Span{Start: 38, End: 48}, Form: readout.FormName, Type: readout.ActorPlace}}
	var got []string
	for _, m := range fiction(t).Mentions(a) {
		got = append(got, m.Actor.Name)
	}
	if d := cmp.Diff([]string{"Port Selis", "Orland", "Port Selis"}, got); d != "" {
		t.Error(d)
	}
}

// TestVia says why each bracketed mention was given to its actor.
func TestVia(t *testing.T) {
	base := fiction(t)
	for _, c := range []struct {
		text string
		via  []readout.Via
	}{
		{"[Ana Brek] came. [Brek] spoke.", []readout.Via{readout.ViaName, readout.ViaSurname}},
		{"[Anna Marie Brek] spoke.", []readout.Via{readout.ViaAlias}},
		{"Sumari Foreign Minister [Anna Brek] spoke.", []readout.Via{readout.ViaSpelling}},
		{"Mr. [Quon Tolk] came. Minister [Quon Ilo Tolk] spoke.", []readout.Via{readout.ViaName, readout.ViaLonger}},
		{"Orlandic State Secretary [Vask] spoke.", []readout.Via{readout.ViaTerm}},
		{"[Brek] left [Sumar].", []readout.Via{readout.ViaKnown, readout.ViaName}},
		{"The [Hill Farmers Union] ([HFU]) left. The [HFU] spoke.", []readout.Via{readout.ViaName, readout.ViaAcronym, readout.ViaAcronym}},
		{"The [Free Hills Movement] came. [The Movement] left. [The group] spoke.", []readout.Via{readout.ViaName, readout.ViaShort, readout.ViaBack}},
		{"[The Velian prime minister] spoke.", []readout.Via{readout.ViaTerm}},
		{"Sumari Defense Minister [Ilo Tarn] came. [The defense minister] spoke.", []readout.Via{readout.ViaName, readout.ViaOffice}},
		{"[Maro Pell], [the Velian prime minister], spoke.", []readout.Via{readout.ViaName, readout.ViaApposition}},
		{"[Ana Brek] met [her Orlandic counterpart].", []readout.Via{readout.ViaName, readout.ViaCounterpart}},
		{"[The Sumari government] told [the Velian Foreign Ministry].", []readout.Via{readout.ViaGovernment, readout.ViaOrgan}},
		{"[Tarsk] urged [Velia] to wait.", []readout.Via{readout.ViaMetonymy, readout.ViaName}},
		{"[Ana Brek] came. [She] spoke.", []readout.Via{readout.ViaName, readout.ViaPronoun}},
		{"[A senior Sumari official] spoke.", []readout.Via{""}},
	} {
		plain, marked := unbracket(c.text)
		ms := base.Mentions(annotation(t, plain))
		k := 0
		for _, m := range ms {
			if k < len(marked) && plain[m.Start:m.End] == marked[k] {
				if m.Via != c.via[k] {
					t.Errorf("%s\n%q by %q, want %q", c.text, marked[k], m.Via, c.via[k])
				}
				k++
			}
		}
		if k < len(marked) {
			t.Errorf("%s\n%q not found", c.text, marked[k])
		}
	}
}

// TestTitled has the words that give an office in brackets.
func TestTitled(t *testing.T) {
	base := fiction(t)
	for _, c := range []struct {
		text, office, of string
		former           bool
	}{
		{"[Sumari Defense Minister Ilo Tarn] spoke.", "Defense Minister", "Sumar", false},
		{"[Ilo Tarn, the Sumari defense minister], spoke.", "Defense Minister", "Sumar", false},
		{"[Velia's Prime Minister, Ilo Tarn], spoke.", "Prime Minister", "Velia", false},
		{"[The former Velian prime minister, Lena Dorn], spoke.", "Prime Minister", "Velia", true},
		{"[Former Velian Prime Minister Lena Dorn] spoke.", "Prime Minister", "Velia", true},
		{"[Coast Front leader Ilo Tarn] spoke.", "Leader", "Coast Front", false},
		{"[]Ana Brek spoke.", "", "", false}, // the pack's office is no words here
	} {
		plain, marked := unbracket(c.text)
		for _, m := range base.Mentions(annotation(t, plain)) {
			if m.Form != readout.FormName || m.Type != readout.ActorPerson {
				continue
			}
			if got := plain[m.Titled.Start:m.Titled.End]; got != marked[0] {
				t.Errorf("%s\ntitled %q", c.text, got)
			}
			if c.office != "" && (m.Office != c.office || m.Represents != c.of || m.Former != c.former) {
				t.Errorf("%s\n%q of %q, former %v", c.text, m.Office, m.Represents, m.Former)
			}
		}
	}
}
