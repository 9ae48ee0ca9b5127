package figure_test

import (
	"math"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/figure"
	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/text"
)

// sound fails the test where the figures of a text are not what they promise:
// evidence that is the text's own words, in order and disjoint; one value or
// two ends in order, all finite; a bound.
func sound(t interface {
	Helper()
	Fatalf(string, ...any)
}, doc *readout.Document, reports []*readout.Report,
) {
	t.Helper()
	end := 0
	for _, r := range reports {
		f, s := r.Figure(), r.Evidence()[0].Span()
		if s.Start < end || doc.Text[s.Start:s.End] != r.Evidence()[0].Text() {
			t.Fatalf("evidence %d..%d %q after %d", s.Start, s.End, r.Evidence()[0].Text(), end)
		}
		end = s.End
		switch {
		case (f.Value == nil) == (f.Low == nil) || (f.Low == nil) != (f.High == nil):
			t.Fatalf("%q: value %v, low %v, high %v", r.Evidence()[0].Text(), f.Value, f.Low, f.High)
		case f.Low != nil && *f.Low > *f.High:
			t.Fatalf("%q: from %v to %v", r.Evidence()[0].Text(), *f.Low, *f.High)
		case f.Bound == "":
			t.Fatalf("%q has no bound", r.Evidence()[0].Text())
		}
		for _, v := range []*float64{f.Value, f.Low, f.High} {
			if v != nil && (math.IsInf(*v, 0) || math.IsNaN(*v)) {
				t.Fatalf("%q: %v", r.Evidence()[0].Text(), *v)
			}
		}
	}
}

// plain finds with sentences and tokens alone.
func plain(t testing.TB, story string) (*readout.Document, []*readout.Report) {
	t.Helper()
	doc := testkit.Document(t, story)
	a := readout.NewAnnotation(doc)
	text.Segment(a)
	a.Assigned(readout.LayerSentences, readout.LayerTokens)
	reports, err := figure.Find(a)
	if err != nil {
		t.Fatal(err)
	}
	return doc, reports
}

func FuzzFind(f *testing.F) {
	f.Add("Between 20 and 30 of the 1,350 homes, or two-thirds, cost $1.5-2bn (up 3%) in 14 months.")
	f.Add("minus-5 1.99×10−30 12 ½ 1/2 9/11 24/7 5G F-35 No. 10 １２３ ٤٥ 1e9 1e999 1,00,000 US$ Rs 5 Y=100 37m2")
	f.Add("tens of thousands of hundreds of dozens of a few million and a half an hour or so sixfold - - to 5 or")
	f.Add("twenty-twenty hundred and thousand million billion one and a half of a quarter of the first in 27 days")
	f.Fuzz(func(t *testing.T, story string) {
		story = strings.ToValidUTF8(story, "?")
		if story == "" || len(story) > 1<<16 {
			return
		}
		doc, reports := plain(t, story)
		sound(t, doc, reports)
	})
}

// TestSound builds texts of the words that this package knows, with and
// without trees.
func TestSound(t *testing.T) {
	words := rapid.SampledFrom(strings.Fields(`12 3.5 1,000 2031 twenty five hundred thousand million dozens thousands of to and or - – between from
		up about at least more than $ US$ € % percent barrels a day per hour people members killed was rose the his fifth visit first in for each half two-thirds
		and-a-half 90-minute F-35 5G . , ( ) ½ km m bn said Brek an war minus × 10 −3 fold one several few`))
	rapid.Check(t, func(r *rapid.T) {
		story := strings.Join(rapid.SliceOfN(words, 1, 40).Draw(r, "words"), rapid.SampledFrom([]string{" ", " ", ""}).Draw(r, "gap"))
		doc, reports := plain(t, story)
		sound(r, doc, reports)
		if !utf8.ValidString(story) {
			r.Fatalf("not UTF-8")
		}
		full := find(t, story)
		if len(full) > 0 {
			sound(r, testkit.Document(t, story), full)
		}
	})
}

func BenchmarkFind(b *testing.B) {
	p, err := pipeline()
	if err != nil {
		b.Fatal(err)
	}
	story := strings.Repeat("Between 20 and 30 of the 1,350 prisoners held in Maresh were freed on Tuesday after a 90-minute call, the health ministry said. "+
		"The two sides have traded accusations ever since, and neither is ready to give way before the council meets again. "+
		"Exports rose 7 percent to $2.3 billion last year, and at least 40 ships waited outside the port. ", 10)
	a, err := p.Annotate(testkit.Document(b, story))
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(story)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := figure.Find(a); err != nil {
			b.Fatal(err)
		}
	}
}
