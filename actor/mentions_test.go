package actor

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/text"
)

func fiction(t testing.TB) *Base {
	t.Helper()
	f, err := os.Open("testdata/fiction.pack")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	entries, err := ReadPack(f, "fiction.pack")
	if err != nil {
		t.Fatal(err)
	}
	b, err := New(entries)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// annotation returns the tokens of a text published on 1 February 2023.
func annotation(t testing.TB, s string) *readout.Annotation {
	t.Helper()
	doc := testkit.Document(t, s)
	doc.Published = &readout.Dating{Date: readout.Day(2023, 2, 1)}
	a := readout.NewAnnotation(doc)
	text.Segment(a)
	return a
}

// unbracket takes the brackets out of s and returns what stood between them.
func unbracket(s string) (string, []string) {
	var marked []string
	for part := range strings.SplitSeq(s, "[") {
		if in, _, ok := strings.Cut(part, "]"); ok {
			marked = append(marked, in)
		}
	}
	return strings.NewReplacer("[", "", "]", "").Replace(s), marked
}

// cases are texts with every mention in brackets, and the actors that they
// stand for; "-" is a mention that stays open.
var cases = []struct{ text, actors string }{
	// Names.
	{"Talks between [Sumar] and [Velia] failed.", "Sumar, Velia"},
	{"The Sumaria factory and Velian wine are no actors.", ""},
	{"[Ana Brek] arrived late.", "Ana Brek"},
	{"[Brek] met Lena in [Sumar].", "Ana Brek, Sumar"},
	{"Brek met Lena at sea.", ""},
	{"[Mira Tolk] arrived. [Tolk] did not speak.", "Mira Tolk, Mira Tolk"},
	{"Quon Tolk arrived. But only [Hamo Tolk] spoke.", "Hamo Tolk"},
	{"[Quon Tolk], 54, arrived.", "Quon Tolk"},
	{"[Quon Tolk] said nothing.", "Quon Tolk"},
	{"[He] saw Grand Harbour Lights.", "-"},
	{"On Tuesday, March began. Clearly nobody came.", ""},
	{"The [Straits Relief Agency] ([SRA]) left.", "Straits Relief Agency, Straits Relief Agency"},
	{"The [Hill Farmers Union] ([HFU]) left. The [HFU] came back.", "Hill Farmers Union, Hill Farmers Union, Hill Farmers Union"},
	{"The [University of Lorn] and the [Ports and Harbours Authority] closed.", "University of Lorn, Ports and Harbours Authority"},
	{"[Vask] went home to [Orland].", "Oren Vask, Orland"},
	{"Secretary [Vask] went home.", "Oren Vask"},

	// Titles stand outside.
	{"Sumari Defense Minister [Sumar Tolk] spoke.", "Sumar Tolk"},
	{"Velian Prime Minister [Maro Pell] met Sumar's Foreign Minister [Ana Brek].", "Maro Pell, Ana Brek"},
	{"[The Sumari president], [Ilo Tarn], spoke.", "Ilo Tarn, Ilo Tarn"},
	{"Will [Tarn] come down? President [Ilo Tarn] spoke.", "Ilo Tarn, Ilo Tarn"}, // no Will Tarn
	{"President [Tarn] spoke. [Ilo Tarn] had come alone.", "Ilo Tarn, Ilo Tarn"},
	{"Free Hills Movement leader [Hamo Reth] spoke.", "Hamo Reth"},
	{"Mr. [Tolk] and Ms. [Dorn] left [Velia].", "Tolk, Lena Dorn, Velia"},
	{"Chief Superintendent [Ilo Dask] spoke.", "Ilo Dask"},

	// Descriptions.
	{"[The Velian prime minister] spoke.", "Maro Pell"},
	{"[The Velian PM] spoke.", "Maro Pell"},
	{"[The prime minister of Velia] spoke.", "Maro Pell"},
	{"[Velia's Prime Minister], [Maro Pell], spoke.", "Maro Pell, Maro Pell"},
	{"[Maro Pell], [the Velian prime minister], spoke.", "Maro Pell, Maro Pell"},
	{"[The former Velian prime minister] spoke.", "-"},
	{"[The Sumari prime minister] spoke.", "Prime Minister of Sumar"},
	{"Prime Minister [Maro Pell] came. [The Prime Minister] spoke.", "Maro Pell, Maro Pell"},
	{"Prime Minister [Maro Pell] met Sumari Prime Minister [Ilo Tarn]. [The prime minister] smiled.", "Maro Pell, Ilo Tarn, -"},
	{"Orlandic State Secretary [Oren Vask] came. [The top Orlandic diplomat] met [the secretary].", "Oren Vask, Oren Vask, Oren Vask"},
	{"[Ana Brek] met [her Orlandic counterpart].", "Ana Brek, Oren Vask"},
	{"[A senior Sumari official] spoke.", "-"},
	{"[Sumari officials] and [the Red House official] spoke.", "-, -"},
	{"The [Free Hills Movement] signed. [The group] gave no reason.", "Free Hills Movement, Free Hills Movement"},
	{"The [Free Hills Movement] met the [Coast Front]. [The group] left.", "Free Hills Movement, Coast Front, -"},
	{"The [Straits Relief Agency] and the [League of Straits] met. [The agency] left.", "Straits Relief Agency, League of Straits, Straits Relief Agency"},
	{"[The Sumari government] and [the Velian Foreign Ministry] agreed.", "Sumar, Velian Foreign Ministry"},
	{"[The Pell government] fell.", "Velia"},
	{"Sumari army vehicles burnt.", ""},
	{"The [Free Hills Movement] came. [The Movement] left.", "Free Hills Movement, Free Hills Movement"},
	{"The [Free Hills Movement] and the [Sea Movement] met. [The Movement] left.", "Free Hills Movement, Sea Movement, -"},
	{"[An official of the Coast Front] spoke. [The Front] left.", "-, Coast Front"},
	{"[The Sumari opposition] came. Nobody else spoke to [the opposition].", "Sumari opposition, Sumari opposition"},
	{"[The opposition] came.", "-"},
	{"[The Sumari government] fell. [The government] had been weak.", "Sumar, Sumar"},
	{"[The Sumari government] and [the Velian government] fell. [The government] had been weak.", "Sumar, Velia, -"},
	{"[Ana Brek] will stay in [Port Anse], [the government] said.", "Ana Brek, Port Anse, Sumar"},
	{"[Ana Brek] will not meet [Maro Pell], [the government] said.", "Ana Brek, Maro Pell, -"},
	{"[Mira Tolk] slept in [Lorn], [the government] said.", "Mira Tolk, Lorn, -"},
	{"[Velia] will send doctors to [Lorn], [the government] said.", "Velia, Lorn, Velia"},
	{"[The Foreign Ministry] in [Tarsk] spoke.", "Sumari Foreign Ministry, Tarsk"},
	{"[Sumar] is cold. Nobody leaves [the country].", "Sumar, Sumar"},
	{"[Sumar] and [Velia] are cold. Nobody leaves [the country].", "Sumar, Velia, -"},
	{"Nobody leaves [the kingdom].", "-"},
	{"[Lena Dorn] slept. [The former prime minister] is ill.", "Lena Dorn, Lena Dorn"},
	{"[Maro Pell] slept. [The former prime minister] is ill.", "Maro Pell, -"},
	{"\"[Maro Pell] knows what [he] wants,\" the boy said.", "Maro Pell, -"},
	{"Nobody told [the Tarsk Courier].", "The Tarsk Courier"},
	{"[The Sumaris] left.", "-"},

	// Misspellings join where surname and office agree.
	{"Orlandic State Secretary [Orren Vask] spoke.", "Oren Vask"},
	{"The painter [Antony Vask], 41, spoke.", "Antony Vask"},

	// Metonymy.
	{"[Tarsk] warned its neighbours.", "Sumar"},
	{"The boat left [Tarsk] at noon.", "Tarsk"},
	{"[The Sumaris] met in [Tarsk].", "-, Tarsk"},
	{"The [Red House] confirmed the talks.", "Sumar"},
	{"They met at the [Red House].", "Red House"},

	// Pronouns.
	{"[Ana Brek] said [she] would go.", "Ana Brek, Ana Brek"},
	{"[Ana Brek] met [Maro Pell]. [She] left first.", "Ana Brek, Maro Pell, Ana Brek"},
	{"[Ana Brek] met [Maro Pell]. [He] left first.", "Ana Brek, Maro Pell, Maro Pell"},
	{"[Oren Vask] met [Maro Pell]. [He] left first.", "Oren Vask, Maro Pell, Oren Vask"},
	{"[Lena Dorn] met [Maro Pell] and Orlandic State Secretary [Oren Vask]. [He] left.", "Lena Dorn, Maro Pell, Oren Vask, -"},
	{"[Maro Pell] met Sumari President [Ilo Tarn] and Orlandic State Secretary [Oren Vask]. [He] left.", "Maro Pell, Ilo Tarn, Oren Vask, Maro Pell"},
	{"[Quon Tolk] said [she] knew Mr. [Oren Vask]. [She] smiled.", "Quon Tolk, Quon Tolk, Oren Vask, Quon Tolk"},
	{"In [his] speech, [the Velian prime minister], [Maro Pell], said no.", "Maro Pell, Maro Pell, Maro Pell"},
	{"[Oren Vask] came, but [Maro Pell] stayed away. [He] was ill.", "Oren Vask, Maro Pell, -"},
	{"On [his] second trip, [Oren Vask] slept.", "Oren Vask, Oren Vask"},
	{"[Oren Vask] told [him] everything.", "Oren Vask, -"},
	{"[Oren Vask] dislikes [Maro Pell] but will meet [him].", "Oren Vask, Maro Pell, -"},
	{"[The Sumari official] at the guild, [Antal Orr], spoke. [He] left.", "-, Antal Orr, Antal Orr"},
	{"[A Sumari official] spoke. [He] left.", "-, -"},
	{"\"[He] is late,\" [Oren Vask] said.", "-, Oren Vask"},
}

func TestMentions(t *testing.T) {
	base := fiction(t)
	for _, c := range cases {
		plain, want := unbracket(c.text)
		a := annotation(t, plain)
		var spans, actors []string
		for _, m := range base.Mentions(a) {
			if m.Form == readout.FormPronoun && strings.EqualFold(a.Text(m.Span), "they") {
				continue
			}
			spans = append(spans, a.Text(m.Span))
			name := m.Actor.Name
			if m.Actor.ID == "" {
				name = "-"
			}
			actors = append(actors, name)
		}
		if d := cmp.Diff(want, spans); d != "" {
			t.Errorf("%s\nmentions (-want +got):\n%s", c.text, d)
		}
		if got := strings.Join(actors, ", "); got != c.actors {
			t.Errorf("%s\nactors %q, want %q", c.text, got, c.actors)
		}
	}
}

func TestOfficesOfMentions(t *testing.T) {
	base := fiction(t)
	for _, c := range []struct{ text, office, of string }{
		{"Sumari Defense Minister [Ilo Tarn] spoke.", "Defense Minister", "Sumar"},
		{"Sumar's Deputy Prime Minister [Ilo Tarn] spoke.", "Deputy Prime Minister", "Sumar"},
		{"The Foreign Minister of Velia, [Ilo Tarn], spoke.", "Foreign Minister", "Velia"},
		{"[Ilo Tarn], the Velian foreign minister, spoke.", "Foreign Minister", "Velia"},
		{"State Secretary [Ilo Tarn] spoke.", "State Secretary", "Orland"},
		{"Straits Relief Agency spokesman [Ilo Tarn] spoke.", "Spokesman", "Straits Relief Agency"},
		{"Coast Front leader [Ilo Tarn] spoke.", "Leader", "Coast Front"},
		{"[Ana Brek] spoke.", "Foreign Minister", "Sumar"},
		{"The League of Straits envoy for Sumar, [Ilo Tarn], spoke.", "Envoy", "League of Straits"},
		{"[A senior Sumari official] spoke.", "", "Sumar"},
		{"[The Velian PM] spoke.", "Prime Minister", "Velia"},
	} {
		plain, want := unbracket(c.text)
		a := annotation(t, plain)
		found := false
		for _, m := range base.Mentions(a) {
			if a.Text(m.Span) == want[0] {
				found = true
				if m.Office != c.office || m.Represents != c.of {
					t.Errorf("%s\noffice %q of %q, want %q of %q", c.text, m.Office, m.Represents, c.office, c.of)
				}
			}
		}
		if !found {
			t.Errorf("%s\nnot found", c.text)
		}
	}
}

func TestFurnitureNamesNobody(t *testing.T) {
	s := "Picture: Ana Brek\n\nNothing happened."
	doc := testkit.Document(t, s)
	doc.Blocks[0].Kind = readout.BlockCaption
	a := readout.NewAnnotation(doc)
	text.Segment(a)
	if got := fiction(t).Mentions(a); len(got) != 0 {
		t.Errorf("mentions in a caption: %v", got)
	}
}

func TestModelDecidesUnknownNames(t *testing.T) {
	a := annotation(t, "Quon Tolk and Dask Harbour met Sumar and Velian Defense Minister Ilo Tarn in the Rose Garden.")
	at := func(s string) readout.Span {
		i := strings.Index(a.Document.Text, s)
		return readout.Span{Start: i, End: i + len(s)}
	}
	a.Mentions = []readout.Mention{
		{Span: at("Quon Tolk"), Form: readout.FormName, Type: readout.ActorPerson},
		{Span: at("Dask Harbour"), Form: readout.FormName, Type: readout.ActorPlace},
		{Span: at("Sumar"), Form: readout.FormName, Type: readout.ActorPerson},
		{Span: at("Velian"), Form: readout.FormName, Type: readout.ActorPlace},
		{Span: at("Rose Garden"), Form: readout.FormName, Type: readout.ActorPerson},
	}
	var got []string
	for _, m := range fiction(t).Mentions(a) {
		got = append(got, fmt.Sprintf("%s %s", m.Type, m.Actor.Name))
	}
	if d := cmp.Diff([]string{"person Quon Tolk", "place Dask Harbour", "state Sumar", "person Ilo Tarn", "place Rose Garden"}, got); d != "" {
		t.Error(d)
	}
}

func TestSameIDInEveryDocument(t *testing.T) {
	base := fiction(t)
	ids := map[string]bool{}
	for _, s := range []string{"Minister Quon Tolk spoke.", "\"No,\" said the other. Mr. Quon Tolk spoke.", "MR. QUON TOLK, 54, left the room."} {
		for _, m := range base.Mentions(annotation(t, s)) {
			if m.Type == readout.ActorPerson {
				ids[m.Actor.ID] = true
			}
		}
	}
	if len(ids) != 1 {
		t.Errorf("one name has ids %v", ids)
	}
}

// check fails where mentions are unsorted, overlap, lie outside of the text or
// name an actor by halves.
func check(t testing.TB, a *readout.Annotation, ms []readout.Mention) {
	t.Helper()
	end := 0
	for _, m := range ms {
		if m.Start < end || m.Empty() || m.End > len(a.Document.Text) {
			t.Fatalf("mention %v after %d in %d bytes", m.Span, end, len(a.Document.Text))
		}
		if _, err := a.Document.Evidence(m.Span); err != nil {
			t.Fatal(err)
		}
		if m.Type == "" || m.Form == "" || m.Actor.ID != "" && m.Actor.Name == "" {
			t.Fatalf("half a mention: %+v", m)
		}
		if (m.Actor.ID == "") != (m.Via == "") || m.Via != "" && !slices.Contains(readout.Vias, m.Via) {
			t.Fatalf("given to %q by %q: %+v", m.Actor.Name, m.Via, m)
		}
		if !m.Titled.Empty() && (m.Office == "" || m.Titled.Start > m.Start || m.Titled.End < m.End) {
			t.Fatalf("titled %v: %+v", m.Titled, m)
		}
		end = m.End
	}
}

func FuzzMentions(f *testing.F) {
	for _, c := range cases {
		plain, _ := unbracket(c.text)
		f.Add(plain)
	}
	f.Add(story)
	f.Add("(A)(B)'s's -- – “” ''``\"' U.S.-led al- al-\n\nThe the THE Mr. Mr")
	base := Default()
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "\ufffd")
		doc, err := readout.NewDocument(readout.Document{ID: "d1", Text: s})
		if err != nil {
			t.Skip()
		}
		a := readout.NewAnnotation(doc)
		text.Segment(a)
		check(t, a, base.Mentions(a))
	})
}

func TestMentionsOfAnyWords(t *testing.T) {
	base := fiction(t)
	vocabulary := strings.Fields(`Sumar Sumari Velian Ana Brek Vask the The a of prime minister Prime Minister President , . ( ) " 's - he She
		his said met and Tarsk Red House government officials group leader counterpart former top bin Al J. III Tolk in at for to Army`)
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(rapid.SliceOfN(rapid.SampledFrom(vocabulary), 0, 60).Draw(t, "words"), " ")
		doc, err := readout.NewDocument(readout.Document{ID: "d1", Text: s})
		if err != nil {
			t.Fatal(err)
		}
		a := readout.NewAnnotation(doc)
		text.Segment(a)
		ms := base.Mentions(a)
		end := 0
		for _, m := range ms {
			if m.Start < end || m.Empty() {
				t.Fatalf("%q: mention %v after %d", s, m.Span, end)
			}
			end = m.End
		}
		if d := cmp.Diff(ms, base.Mentions(a)); d != "" {
			t.Fatalf("%q: two readings differ:\n%s", s, d)
		}
	})
}

func TestConcurrentReadingsAgree(t *testing.T) {
	base := Default()
	a := annotation(t, story)
	want := base.Mentions(a)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if got := base.Mentions(a); !slices.Equal(got, want) {
				t.Error("two readings at a time differ")
			}
		})
	}
	wg.Wait()
}

// TestLongInputIsLinear reads inputs of two lengths: eight times the words may
// take at most thirty times as long.
func TestLongInputIsLinear(t *testing.T) {
	base := Default()
	for name, part := range map[string]string{
		"capitalised words": "Quon Tolk Dask ",
		"surnames":          "Ana Brek met Ilo Brek. Brek left. ",
		"pronouns":          "he said she said he ",
		"descriptions":      "the prime minister met the president of Egypt and the group. ",
		"persons":           "Mr. A%dx B%dx said so. ",
		"brackets":          "Ana Brek (AB) ( \"",
	} {
		measure := func(n int) time.Duration {
			var b strings.Builder
			for i := range n {
				if strings.Contains(part, "%d") {
					fmt.Fprintf(&b, part, i, i)
				} else {
					b.WriteString(part)
				}
			}
			a := annotation(t, b.String())
			best := time.Hour
			for range 3 {
				begin := time.Now()
				check(t, a, base.Mentions(a))
				best = min(best, time.Since(begin))
			}
			return best
		}
		// Eight times the text may take thirty times as long; on a busy machine
		// one try in five has to.
		ok := false
		var small, large time.Duration
		for range 5 {
			if small, large = measure(2_000), measure(16_000); large <= 30*small+100*time.Millisecond {
				ok = true
				break
			}
		}
		if !ok {
			t.Errorf("%s: %v for 2,000 parts, %v for 16,000", name, small, large)
		}
	}
}

func TestLongNameIsCut(t *testing.T) {
	a := annotation(t, "Mr. "+strings.Repeat("Tolk ", 490)+"spoke.")
	ms := fiction(t).Mentions(a)
	check(t, a, ms)
	if len(ms) == 0 || len(strings.Fields(a.Text(ms[0].Span))) > maxNameWords {
		t.Errorf("a name of 490 words gives %d mentions", len(ms))
	}
}
