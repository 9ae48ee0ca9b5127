package annotate_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/readout-dev/readout/actor"
	"github.com/readout-dev/readout/annotate"
	"github.com/readout-dev/readout/internal/testkit"
)

// cutOff are texts of which each was once too short for a component: it looked
// for a word after the last.
var cutOff = []string{
	"The port expects a two-part sale of most of its yard.",
	"The port expects 3 million crowns from the two-part sale of.",
}

// TestTextsMayEndAnywhere cuts stories at any two words, as list pages,
// teasers and broken pages do: each component reads what is left.
func TestTextsMayEndAnywhere(t *testing.T) {
	p, err := annotate.Default(actor.Default())
	if err != nil {
		t.Fatal(err)
	}
	read := func(story string) error {
		_, err := p.Annotate(testkit.Document(t, story))
		return err
	}
	for _, story := range cutOff {
		if err := read(story); err != nil {
			t.Errorf("%s\n%v", story, err)
		}
	}
	var stories [][]string
	for _, doc := range corpus(t) {
		stories = append(stories, strings.Fields(doc.Text))
	}
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SampledFrom(stories).Draw(t, "story")
		from := rapid.IntRange(0, len(words)-1).Draw(t, "from")
		to := rapid.IntRange(from+1, min(len(words), from+40)).Draw(t, "to")
		story := strings.Join(words[from:to], " ") + rapid.SampledFrom([]string{"", ".", ",", "\"", " and", " of", " by"}).Draw(t, "end")
		if err := read(story); err != nil {
			t.Errorf("%s\n%v", story, err)
		}
	})
}
