package origin

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/demo"
	"github.com/readout-dev/readout/extract"
	input "github.com/readout-dev/readout/source"
)

// TestCopiesOfTheDemonstration measures copies on the stories of the
// demonstration, edited as another outlet might: a synthetic test, beside the
// pairs that were decided by reading. An edited story is a copy of its own and
// of none that its own isn't a copy of.
func TestCopiesOfTheDemonstration(t *testing.T) {
	var own [][]string
	var docs []Marks
	for item, err := range input.FS(t.Context(), demo.Corpus(), input.Limits{}) {
		if err != nil {
			t.Fatal(err)
		}
		d, err := extract.Document(item, extract.Options{})
		if err != nil {
			t.Fatal(err)
		}
		var all []string
		for _, b := range d.Blocks {
			if !b.Kind.Furniture() && b.Kind != readout.BlockHeading {
				all = append(all, d.Text[b.Start:b.End])
			}
		}
		if len(strings.Fields(strings.Join(all, " "))) > 100 {
			own, docs = append(own, all), append(docs, Of(d))
		}
	}
	rng := rand.New(rand.NewPCG(3, 4)) //nolint:gosec // a test's own choice
	for _, c := range []struct {
		name  string
		least float64 // F1 in percent
		edit  func(own []string, i int) []string
	}{
		{"cut to its first half", 95, func(own []string, _ int) []string { return own[:(len(own)+1)/2] }},
		{"under another headline", 95, func(own []string, _ int) []string { return append([]string{"What came of it"}, own...) }},
		{"a third in quotation marks", 90, func(own []string, _ int) []string {
			var all []string
			for i, p := range own {
				if i%3 == 1 {
					p = "“" + strings.NewReplacer("“", "", "”", "").Replace(p) + "” the agency wrote."
				}
				all = append(all, p)
			}
			return all
		}},
		{"dates written otherwise", 95, func(own []string, _ int) []string { return dated(own) }},
		{"a word in ten changed", 90, func(own []string, _ int) []string { return changed(rng, own, 10) }},
		{"three words in ten changed", 0, func(own []string, _ int) []string { return otherwords(rng, own, 3, 10) }},
		{"its first paragraph among those of four others", 0, func(first []string, i int) []string {
			all := []string{first[0]}
			for k := 1; k < 5; k++ {
				all = append(all, own[(i+k*3)%len(own)][0])
			}
			return all
		}},
	} {
		var found, missed, wrong int
		for i := range own {
			text := strings.Join(c.edit(own[i], i), "\n\n")
			d := Of(doc(t, "Another Paper", "", text))
			digest := strings.HasPrefix(c.name, "its first")
			for j := range own {
				copied := Compare(docs[j], d).Copy()
				switch {
				case i == j && copied:
					found++
				case i == j:
					missed++
				case copied && !digest && !Compare(docs[i], docs[j]).Copy():
					wrong++
				}
			}
		}
		f1 := 200 * float64(found) / float64(2*found+missed+wrong)
		t.Logf("%s: found %d, missed %d, wrong %d, F1 %.1f", c.name, found, missed, wrong, f1)
		if f1 < c.least {
			t.Errorf("%s: F1 %.1f, was %.0f", c.name, f1, c.least)
		}
	}
}

// dated writes "March 3" for "3 March" and back.
func dated(paragraphs []string) []string {
	day, back := regexp.MustCompile(`\b(\d{1,2}) (March|April)\b`), regexp.MustCompile(`\b(March|April) (\d{1,2})\b`)
	var all []string
	for _, p := range paragraphs {
		if day.MatchString(p) {
			all = append(all, day.ReplaceAllString(p, "$2 $1"))
		} else {
			all = append(all, back.ReplaceAllString(p, "$2 $1"))
		}
	}
	return all
}

// otherwords puts other words, each of its own, in place of n in of.
func otherwords(rng *rand.Rand, paragraphs []string, n, of int) []string {
	var all []string
	for k, p := range paragraphs {
		words := strings.Fields(p)
		for i := range words {
			if rng.IntN(of) < n {
				words[i] = fmt.Sprintf("word%d", k*1000+i)
			}
		}
		all = append(all, strings.Join(words, " "))
	}
	return all
}
