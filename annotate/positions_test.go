package annotate_test

import (
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
	"github.com/readout-dev/readout/annotate"
	"github.com/readout-dev/readout/extract"
	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/source"
)

// TestSeedPositions looks in the five real stories for the positions and the
// proposal that any reader of them would name.
func TestSeedPositions(t *testing.T) {
	dir := testkit.Shared(t, "data/seeds")
	p, err := annotate.Default(actor.Default())
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]int{} // position → stories
	var proposals []*readout.Proposal
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
		here := map[string]bool{}
		for _, r := range a.Reports {
			for _, ev := range r.Evidence() {
				if doc.InFurniture(ev.Span()) && (r.Position() != nil || r.Proposal() != nil) {
					t.Errorf("%s: a position or proposal rests on furniture: %q", doc.Source, ev.Text())
				}
			}
			if p := r.Position(); p != nil {
				here[p.Actor.Name+" "+string(p.Stance)+" "+p.Issue] = true
				for _, c := range p.Condition {
					here[p.Actor.Name+" "+p.Issue+" if "+c.Text()] = true
				}
			}
			if p := r.Proposal(); p != nil {
				proposals = append(proposals, p)
			}
		}
		for line := range here {
			found[line]++
		}
	}
	for want, stories := range map[string]int{
		"Benjamin Netanyahu opposes Palestinian state":                                    3,
		"Benjamin Netanyahu opposes ceasefire in Gaza Strip":                              1,
		"Turkey supports Palestinian state":                                               1,
		"Joe Biden supports Palestinian state":                                            1,
		"Mohammed bin Salman supports end of the war":                                     1,
		"Mohammed bin Salman supports Palestinian state":                                  1,
		"Saudi Arabia conditional normalisation of relations with Israel":                 1,
		"Saudi Arabia normalisation of relations with Israel if the war in Gaza must end": 1,
	} {
		if found[want] != stories {
			t.Errorf("%q is found in %d stories, want %d", want, found[want], stories)
		}
	}
	var terms, answers []string
	for _, p := range proposals {
		if len(p.By) != 1 || p.By[0].Name != "Hamas" {
			continue
		}
		for _, x := range p.Terms {
			terms = append(terms, x.Words.Text()+"|"+x.Value+"|"+x.Duration)
		}
		for _, x := range p.Responses {
			answers = append(answers, x.Actor.Name+" "+string(x.Kind))
		}
	}
	for _, want := range []string{
		"three phases, each lasting 45 days|three phases|45 days",
		"withdrawal of Israeli troops from Gaza||",
		"substantial humanitarian effort||",
		"unrestricted movement for people across Gaza||",
	} {
		if !strings.Contains(strings.Join(terms, "\n"), want) {
			t.Errorf("Hamas's answer lacks the term %q; it has %q", want, terms)
		}
	}
	for _, want := range []string{"Antony Blinken studies", "Antony Blinken rejects"} {
		if !strings.Contains(strings.Join(answers, "\n"), want) {
			t.Errorf("Hamas's answer lacks the response %q; it has %q", want, answers)
		}
	}
}
