package actor

import (
	"errors"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/testkit"
)

func TestBuiltInPacksCompile(t *testing.T) {
	if _, err := defaultBase(); err != nil {
		t.Fatal(err)
	}
}

func TestPackErrorsNameLineAndRemedy(t *testing.T) {
	for _, c := range []struct{ line, err, hint string }{
		{"stat | Sumar", `read pack p:2: unknown kind "stat"`, "Begin the line with one of: state,"},
		{"state", "read pack p:2: no name", "Write the name after the kind: state | Full Name"},
		{"state | adj: Sumari", `read pack p:2: "adj: Sumari" is a field, not a name`, "Write the name after"},
		{"state | ...", `read pack p:2: "..." holds no letter`, "Write the name in letters."},
		{"state | Sumar | Sumari", `read pack p:2: "Sumari" is no field`, "key: value"},
		{"state | Sumar | color: red", `read pack p:2: unknown field "color"`, "A state takes: also,"},
		{"state | Sumar | adj: Sumari | adj: Sumaric", `read pack p:2: field "adj" given twice`, "commas"},
		{"state | Sumar | iso: SU", `read pack p:2: iso: "SU"`, "iso: IL, ISR"},
		{"state | Sumar | cow: many", `read pack p:2: cow: "many" is no code`, "cow: 666"},
		{"person | Ana Brek | sex: x", `read pack p:2: sex: "x"`, "sex: m or sex: f"},
		{"person | Ana Brek | held: Premier", `read pack p:2: held: "Premier" has 1 parts`, "Write office, state, from, to"},
		{"person | Ana Brek | held: Premier, Sumar, May 2020", `read pack p:2: held: "May 2020" is not a date`, "Write office, state, from, to"},
		{"person | Ana Brek | held: Premier, Sumar, 2020, 2019", "read pack p:2: held: ends on 2019, before it begins on 2020", "Write office"},
		{"office | Envoy | many: no", `read pack p:2: many: "no"`, "many: yes"},
		{"organ | army | is: body", `read pack p:2: is: "body"`, "is: state"},
		{"place | Port Ona | at: here", `read pack p:2: at: "here" is not two numbers`, "at: -33.9 151.2"},
		{"place | Port Ona | at: 41.9, 12.4", `read pack p:2: at: "41.9," is no latitude from -90 to 90`, "at: -33.9 151.2"},
		{"place | Port Ona | at: 41.9 190", `read pack p:2: at: "190" is no longitude from -180 to 180`, "at: -33.9 151.2"},
		{"place | Port Ona | at: NaN 1", `read pack p:2: at: "NaN" is no latitude`, "at: -33.9 151.2"},
		{"state | Sumar | at: 41.9 12.4", "read pack p:2: at: without a capital", "capital: Tarsk"},
		{"cities | Sumar | list: Port Ona, Kel | at: 41.9 12.4", "read pack p:2: at: for 2 cities", "cities | Sumar | list: Port Ona | at: 41.9 12.4"},
		{"body | Senate | at: 41.9 12.4", `read pack p:2: unknown field "at"`, "A body takes: also,"},
		{"state | Su\xffmar", "read pack p:2: not valid UTF-8", "Save the file as UTF-8."},
		{"state | " + strings.Repeat("x", 300), "read pack p:2: name of 300 bytes", "second field"},
	} {
		entries, err := ReadPack(strings.NewReader("state | Velia\n"+c.line+"\nstate | Orland\n"), "p")
		if err == nil || !strings.HasPrefix(err.Error(), c.err) {
			t.Errorf("%q: error %v, want %s", c.line, err, c.err)
			continue
		}
		var e *readout.Error
		if !errors.As(err, &e) || !strings.Contains(e.Hint, c.hint) {
			t.Errorf("%q: hint %q, want %q in it", c.line, readout.Hint(err), c.hint)
		}
		if entries != nil {
			t.Errorf("%q: half loaded: %d entries", c.line, len(entries))
		}
	}
}

func TestEveryBadLineIsReported(t *testing.T) {
	_, err := ReadPack(strings.NewReader("x\ny\n\n# z\nstate | Velia\nw | W\n"), "p")
	for _, want := range []string{"p:1:", "p:2:", "p:6:"} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error does not name %s: %v", want, err)
		}
	}
}

func TestCompileErrors(t *testing.T) {
	for _, c := range []struct{ pack, err string }{
		{"state | Sumar\nstate | Sumar", `compile packs p:2: state "Sumar" is described twice`},
		{"person | Ana Brek | held: Premier, Sumar", `compile packs p:1: no office "Premier"`},
		{"office | Premier\nperson | Ana Brek | held: Premier, Sumar", `compile packs p:2: no state, body or group "Sumar"`},
		{"office | State Secretary | as: Foreign Minister", `compile packs p:1: no office "Foreign Minister"`},
	} {
		entries, err := ReadPack(strings.NewReader(c.pack), "p")
		if err != nil {
			t.Fatal(err)
		}
		if _, err := New(entries); err == nil || err.Error() != c.err {
			t.Errorf("%q: error %v, want %s", c.pack, err, c.err)
		} else if readout.Hint(err) == "" {
			t.Errorf("%q: no hint", c.pack)
		}
	}
}

func TestUserPackWins(t *testing.T) {
	entries, err := ReadPack(strings.NewReader("state | Sumar | adj: Sumari\nstate | France | adj: Gallish | capital: Lutetia\nperson | Ana Brek | held: Foreign Minister, Sumar, 2020"), "own.pack")
	if err != nil {
		t.Fatal(err)
	}
	b, err := With(entries)
	if err != nil {
		t.Fatal(err)
	}
	if e, ok := b.HolderOf("foreign minister", "Sumar", readout.Day(2023, 2, 1)); !ok || e.Name != "Ana Brek" {
		t.Errorf("holder %v, %v", e, ok)
	}
	if e, ok := b.State("France"); !ok || e.Adjectives[0] != "Gallish" {
		t.Errorf("the built-in line was kept: %v", e)
	}
}

func TestHolderOf(t *testing.T) {
	b := fiction(t)
	for _, c := range []struct {
		office, of string
		on         readout.Date
		want       string
	}{
		{"Prime Minister", "Velia", readout.Day(2020, 1, 1), "Lena Dorn"},
		{"PM", "Velia", readout.Day(2023, 1, 1), "Maro Pell"},
		{"Prime Minister", "Velia", readout.Day(2022, 5, 1), "Maro Pell"}, // the day of the handover
		{"Prime Minister", "Velia", readout.Year(2022), ""},               // two in that year
		{"Prime Minister", "Velia", readout.Date{}, ""},                   // two at unknown times
		{"Prime Minister", "Velia", readout.Day(2010, 1, 1), ""},
		{"Foreign Minister", "Orland", readout.Day(2021, 1, 1), "Oren Vask"}, // by another name
		{"Foreign Minister", "Sumar", readout.Date{}, "Ana Brek"},            // only one is known
		{"Prime Minister", "Atlantis", readout.Day(2020, 1, 1), ""},
		{"Dogcatcher", "Velia", readout.Day(2020, 1, 1), ""},
	} {
		e, ok := b.HolderOf(c.office, c.of, c.on)
		if got := name(e); got != c.want || ok != (c.want != "") {
			t.Errorf("%s of %s on %v: %q, want %q", c.office, c.of, c.on, got, c.want)
		}
	}
}

func name(e *Entry) string {
	if e == nil {
		return ""
	}
	return e.Name
}

func TestTwoOfOneNameAreToldApartByDate(t *testing.T) {
	entries, err := ReadPack(strings.NewReader("office | Premier\nstate | Sumar\n"+
		"person | Ana Brek | held: Premier, Sumar, 1990, 1995\nperson | Ana Brek | key: Ana Brek 1970 | held: Premier, Sumar, 2020, 2024"), "p")
	if err != nil {
		t.Fatal(err)
	}
	b, err := New(entries)
	if err != nil {
		t.Fatal(err)
	}
	old, ok := b.Person("Ana Brek", readout.Year(1992))
	young, ok2 := b.Person("Ana Brek", readout.Year(2022))
	if !ok || !ok2 || old.Ref().ID == young.Ref().ID {
		t.Errorf("%v %v, %v %v", old, ok, young, ok2)
	}
	if _, ok := b.Person("Ana Brek", readout.Date{}); ok {
		t.Error("a name of two persons is resolved without a date")
	}
}

func TestNamesAreFoundByWords(t *testing.T) {
	base := Default()
	for _, c := range []struct{ text, want string }{
		{"They met in Tirana.", "Tirana"},
		{"The Iranians left Tehran.", "Iran Tehran"},
		{"The U.S. and the US and us.", "United States United States"},
		{"He likes turkey and jordan almonds.", ""},
		{"Turkey and Jordan agreed.", "Turkey Jordan"},
		{"The Élysée confirmed it.", "France"},
		{"Abdel Fattah al-Sisi and Abdel-Fattah El-Sissi", "Abdel Fattah al-Sisi Abdel Fattah al-Sisi"},
	} {
		var got []string
		for _, m := range base.Mentions(annotation(t, c.text)) {
			switch {
			case m.Form == readout.FormPronoun:
			case m.Actor.Name != "":
				got = append(got, m.Actor.Name)
			default:
				got = append(got, m.Represents)
			}
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s\n%q, want %q", c.text, s, c.want)
		}
	}
}

func FuzzReadPack(f *testing.F) {
	f.Add("state | Sumar | also: A, B | adj: Sumari | iso: SU, SUM | cow: 1\n# c\nperson | Ana Brek | sex: f | held: Premier, Sumar, 2020-01, | held: X, , ,\n")
	f.Add("given | x | list: a,,b\ncities | Sumar | list: Tarsk\noffice | Premier | many: yes\norgan | army | is: state")
	f.Add("\ufeffstate|A|capital:A,A|seat:A\nplace|A\nbody|A|short:the a\n")
	f.Fuzz(func(t *testing.T, s string) {
		entries, err := ReadPack(strings.NewReader(s), "p")
		if err != nil {
			if entries != nil {
				t.Fatal("half loaded")
			}
			var e *readout.Error
			if !errors.As(err, &e) || e.Hint == "" || !strings.HasPrefix(e.Subject, "p") {
				t.Fatalf("error without place or remedy: %v", err)
			}
			return
		}
		b, err := New(entries)
		if err != nil {
			return
		}
		doc := testkit.Document(t, "Ana Brek of Sumar, the Premier, met A in Tarsk.")
		a := annotation(t, doc.Text)
		check(t, a, b.Mentions(a))
	})
}
