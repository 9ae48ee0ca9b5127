package origin

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/readout-dev/readout/extract"
	"github.com/readout-dev/readout/internal/testkit"
)

// TestCopiesAreFoundThroughEdits holds how many copies are found among stories
// that were edited by a seeded machine, as another outlet might: the corpora
// hold few copies, and the bounds were set on nearly all of them.
func TestCopiesAreFoundThroughEdits(t *testing.T) {
	var all []story128
	lines(t, testkit.Shared(t, "data/attribution/polnear_train.jsonl"), func(s story128) {
		if len(strings.Fields(s.Text)) > 300 {
			all = append(all, s)
		}
	})
	rng := rand.New(rand.NewPCG(1, 2)) //nolint:gosec // a test's own choice
	for _, c := range []struct {
		name  string
		least float64 // percent found
		edit  func(own, other []string) []string
	}{
		{"cut to its first third", 100, func(own, _ []string) []string { return own[:(len(own)+2)/3] }},
		{"every other paragraph", 100, func(own, _ []string) []string {
			var kept []string
			for i := 0; i < len(own); i += 2 {
				kept = append(kept, own[i])
			}
			return kept
		}},
		{"paragraphs in another order", 100, func(own, _ []string) []string {
			own = slices.Clone(own)
			rng.Shuffle(len(own), func(i, j int) { own[i], own[j] = own[j], own[i] })
			return own
		}},
		{"a quarter of it amid another story", 85, func(own, other []string) []string {
			return slices.Insert(slices.Clone(other), len(other)/2, own[:(len(own)+3)/4]...)
		}},
		{"one word in ten changed", 95, func(own, _ []string) []string { return changed(rng, own, 10) }},
		{"one word in seven changed", 90, func(own, _ []string) []string { return changed(rng, own, 7) }},
		{"another story", 0, func(_, other []string) []string { return other }},
	} {
		found, n := 0, 0
		for i := 0; i+5 < len(all); i += 21 {
			own, other := paragraphs(all[i].Text), paragraphs(all[i+5].Text)
			copied := all[i]
			copied.Outlet, copied.Text = fmt.Sprint("Paper ", i), strings.Join(c.edit(own, other), "\n\n")
			n++
			if Compare(Of(all[i].document(t)), Of(copied.document(t))).Copy() {
				found++
			}
		}
		share := 100 * float64(found) / float64(n)
		t.Logf("%s: %d of %d found, %.1f %%", c.name, found, n, share)
		if share < c.least || c.least == 0 && found > 0 {
			t.Errorf("%s: %.1f %% found, was %.0f", c.name, share, c.least)
		}
	}
}

// paragraphs returns those of a story without its headline.
func paragraphs(text string) []string {
	var all []string
	for _, b := range extract.Blocks(text, "")[1:] {
		all = append(all, text[b.Start:b.End])
	}
	return all
}

// changed puts another word in place of one in n.
func changed(rng *rand.Rand, paragraphs []string, n int) []string {
	var all []string
	for _, p := range paragraphs {
		words := strings.Fields(p)
		for i := range words {
			if rng.IntN(n) == 0 {
				words[i] = "otherwise"
			}
		}
		all = append(all, strings.Join(words, " "))
	}
	return all
}
