package engagement_test

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
	"github.com/readout-dev/readout/engagement"
	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/model"
	"github.com/readout-dev/readout/text"
	"github.com/readout-dev/readout/timex"
)

// published is the date of every test document: a Thursday.
var published = readout.Day(2031, 5, 8)

// base knows, beside the built-in actors, the states of the test sentences.
var base = sync.OnceValue(func() *actor.Base {
	entries, err := actor.ReadPack(strings.NewReader(`
state | Sumar | adj: Sumari | people: Sumaris | capital: Port Ona
state | Velia | adj: Velian | people: Velians | capital: Maresh
state | Tarsk | adj: Tarskan | people: Tarskans | capital: Brenn
group | Harbour Front
`), "test.pack")
	if err != nil {
		panic(err)
	}
	b, err := actor.With(entries)
	if err != nil {
		panic(err)
	}
	return b
})

// find annotates the text, without trees, and returns its engagements.
func find(t testing.TB, story string) []*readout.Report {
	t.Helper()
	return findIn(t, story, false)
}

func findIn(t testing.TB, story string, trees bool) []*readout.Report {
	t.Helper()
	doc := testkit.Document(t, story)
	doc.Published = &readout.Dating{Date: published, Basis: readout.BasisStated}
	a := readout.NewAnnotation(doc)
	text.Segment(a)
	a.Assigned(readout.LayerSentences, readout.LayerTokens)
	if trees {
		m, err := model.Default()
		if err != nil {
			t.Fatal(err)
		}
		m.Tag(a)
		m.Parse(a)
		a.Assigned(readout.LayerTags, readout.LayerTrees)
	}
	timex.Annotate(a)
	a.Mentions = base().Mentions(a)
	a.Assigned(readout.LayerMentions)
	reports, err := engagement.Find(a)
	if err != nil {
		t.Fatal(err)
	}
	return reports
}

// line writes an engagement in the language of the tests:
// "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-07".
func line(r *readout.Report) string {
	e := r.Engagement()
	var names []string
	for _, p := range e.Participants {
		names = append(names, p.Name)
	}
	slices.Sort(names)
	s := string(e.Kind) + " " + string(e.Status) + " " + strings.Join(names, " + ")
	if e.Place != nil {
		s += " @" + e.Place.Name
	}
	if e.When != nil {
		s += " " + e.When.Start.String()
		if !e.When.End.IsZero() && e.When.End != e.When.Start {
			s += "/" + e.When.End.String()
		}
	}
	return s
}

func lines(reports []*readout.Report) []string {
	var out []string
	for _, r := range reports {
		out = append(out, line(r))
	}
	return out
}

func TestPatternsFindTheirExamples(t *testing.T) {
	names := map[string]bool{}
	for _, p := range engagement.Patterns {
		if names[p.Name] {
			t.Errorf("two patterns are named %s", p.Name)
		}
		names[p.Name] = true
		var by []string
		for _, r := range find(t, p.Example) {
			by = append(by, r.By())
			if r.By() == "engagement/"+p.Name && r.Engagement().Kind != p.Kind {
				t.Errorf("%s: kind %s, want %s", p.Name, r.Engagement().Kind, p.Kind)
			}
		}
		if !slices.Contains(by, "engagement/"+p.Name) {
			t.Errorf("%s does not find its example %q; found by %v", p.Name, p.Example, by)
		}
	}
}

func TestFind(t *testing.T) {
	for _, c := range []struct{ story, want string }{
		{"President Ana Brek met Prime Minister Ilo Tarn in Cairo on Wednesday.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-07"},
		{"President Ana Brek will meet Prime Minister Ilo Tarn on 12 May.", "meeting planned Ana Brek + Ilo Tarn 2031-05-12"},
		{"President Ana Brek did not meet Prime Minister Ilo Tarn.", "meeting did_not_occur Ana Brek + Ilo Tarn"},
		{"President Ana Brek declined to meet Prime Minister Ilo Tarn.", "meeting did_not_occur Ana Brek + Ilo Tarn"},
		{"President Ana Brek is scheduled to meet Prime Minister Ilo Tarn.", "meeting planned Ana Brek + Ilo Tarn"},
		{"President Ana Brek is likely to travel to Jordan.", "visit planned Ana Brek @Jordan"},
		{"President Ana Brek called off a meeting with Prime Minister Ilo Tarn.", "meeting cancelled Ana Brek + Ilo Tarn"},
		{"President Ana Brek visited Egypt, Qatar and Jordan.", "visit occurred Ana Brek @Egypt\nvisit occurred Ana Brek @Qatar\nvisit occurred Ana Brek @Jordan"},
		{"President Ana Brek arrived in Jordan on Tuesday after visiting Egypt and Qatar.", "visit occurred Ana Brek @Jordan 2031-05-06\nvisit occurred Ana Brek @Egypt\nvisit occurred Ana Brek @Qatar"},
	} {
		got := strings.Join(lines(find(t, c.story)), "\n")
		if d := cmp.Diff(c.want, got); d != "" {
			t.Errorf("%s\n%s", c.story, d)
		}
	}
}
