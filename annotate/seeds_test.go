package annotate_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
	"github.com/readout-dev/readout/annotate"
	"github.com/readout-dev/readout/extract"
	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/source"
)

// TestSeeds runs the whole pipeline over the five real stories and looks for
// the engagements that any reader of them would name, and for furniture that
// must not speak.
func TestSeeds(t *testing.T) {
	dir := testkit.Shared(t, "data/seeds")
	p, err := annotate.Default(actor.Default())
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]bool{}
	for item, err := range source.Read(t.Context(), []string{dir}, nil, source.Limits{}) {
		if err != nil {
			t.Fatal(err)
		}
		doc, err := extract.Document(item, extract.Options{})
		if err != nil {
			t.Fatal(err)
		}
		a, err := p.Annotate(doc)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range a.Reports {
			for _, ev := range r.Evidence() {
				if doc.InFurniture(ev.Span()) && r.Type() == readout.TypeStatement {
					t.Errorf("%s: a statement rests on furniture: %q", doc.Source, ev.Text())
				}
			}
			if f := r.Figure(); f != nil {
				found["figure "+f.Human()] = true
			}
			if e := r.Engagement(); e != nil {
				var names []string
				for _, p := range e.Participants {
					names = append(names, p.Name)
				}
				slices.Sort(names)
				line := string(e.Kind) + " " + string(e.Status) + " " + strings.Join(names, ", ")
				found[line] = true
				if e.Kind == readout.KindVisit && e.Place != nil {
					found[line+" @ "+e.Place.Name] = true
				}
				if e.When != nil {
					found[line+" "+e.When.Start.To(readout.PrecisionDay).String()] = true
				}
			}
		}
	}
	for _, want := range []string{
		"meeting occurred Antony Blinken, Benjamin Netanyahu 2024-02-07",
		"meeting occurred Antony Blinken, Mohammed bin Salman 2024-02-05",
		"meeting occurred Antony Blinken, Hakan Fidan",
		"meeting occurred Antony Blinken, Herzi Halevi",
		"meeting did_not_occur Antony Blinken, Recep Tayyip Erdogan",
		"call occurred Benjamin Netanyahu, Joe Biden",
		"press_conference occurred Antony Blinken 2024-02-06",
		"visit occurred Antony Blinken @ Saudi Arabia",
		"visit occurred Antony Blinken @ Egypt",
		"visit occurred Antony Blinken @ Qatar",
		"visit occurred Antony Blinken @ Israel",
		"figure 105 hostages out",
		"figure 3 US service members",
		"figure 12 visits",
		"figure first interaction between the two leaders: 27 days",
		"figure war: 14 months",
		"figure 3 phases",
		"figure phases: 45 days",
		"figure Blinken's meeting: slightly over 1 hour",
		"figure tens of thousands of casualties",
		"figure trip: 4 days",
	} {
		if !found[want] {
			t.Errorf("not found: %s", want)
		}
	}
}

// TestAqaba holds what the story from Aqaba supports: it names a Saturday, and
// of itself only a month, so that no day is told until the day on which it was
// published is given.
func TestAqaba(t *testing.T) {
	path := testkit.Shared(t, "data/seeds/004_0a43d6cd213228b8.txt")
	p, err := annotate.Default(actor.Default())
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		given           readout.Date
		published, said string
	}{
		{readout.Date{}, "2024-12", ""},
		{readout.Day(2024, 12, 17), "2024-12-17", "2024-12-14"},
	} {
		for item, err := range source.Read(t.Context(), []string{path}, nil, source.Limits{}) {
			if err != nil {
				t.Fatal(err)
			}
			doc, err := extract.Document(item, extract.Options{Published: c.given})
			if err != nil {
				t.Fatal(err)
			}
			a, err := p.Annotate(doc)
			if err != nil {
				t.Fatal(err)
			}
			if a.Published == nil || a.Published.Date.String() != c.published {
				t.Errorf("given %q: published %v, want %s", c.given, a.Published, c.published)
			}
			n := 0
			for _, r := range a.Reports {
				if s := r.Statement(); s != nil && strings.HasPrefix(s.Place, "Aqaba") {
					n++
					said := ""
					if s.SaidAt != nil {
						said = s.SaidAt.Date.String()
					}
					if said != c.said {
						t.Errorf("given %q: said at %q, want %q", c.given, said, c.said)
					}
				}
			}
			if n == 0 {
				t.Errorf("given %q: nothing was said in Aqaba", c.given)
			}
		}
	}
}
