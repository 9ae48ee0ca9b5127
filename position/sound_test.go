package position_test

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/testkit/straits"
)

// TestSound: whatever the words are, evidence is verbatim, a stance is one of
// the codebook's, an actor and an issue are named, and a conditional one has
// its condition.
func TestSound(t *testing.T) {
	words := strings.Fields(`Ana Brek Ilo Tarn Velia Sumar Tarsk the a truce treaty river talks sanctions on with of to for if unless and or not never
		said says supports opposes opposed rejected called must should will would support withdraw end war is was “ ” " . , ? ; who which that
		declined whether comment vetoed calls urged demand against in favour state Palestinian two-state solution it he she we I`)
	rapid.Check(t, func(rt *rapid.T) {
		story := strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 1, 60).Draw(rt, "words"), " ")
		a := straits.Annotated(t, story)
		reports, err := finder().Find(a)
		if err != nil {
			rt.Fatal(err)
		}
		for _, r := range reports {
			p := r.Position()
			if p.Actor.Name == "" || p.Issue == "" || !slices.Contains(readout.Stances, p.Stance) {
				rt.Fatalf("%q: %+v", story, p)
			}
			if (p.Stance == readout.StanceConditional) != (len(p.Condition) > 0) {
				rt.Fatalf("%q: %s with %d conditions", story, p.Stance, len(p.Condition))
			}
			for _, ev := range slices.Concat(r.Evidence(), p.Condition) {
				if s := ev.Span(); a.Document.Text[s.Start:s.End] != ev.Text() {
					rt.Fatalf("%q: evidence is not verbatim", story)
				}
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	a := straits.Annotated(b, strings.Repeat("Ana Brek said on Monday that Sumar would never accept the river treaty unless Velia paid. Ilo Tarn, who supports the treaty, urged Sumar to reopen the harbour of Maresh. ", 20))
	b.SetBytes(int64(len(a.Document.Text)))
	for b.Loop() {
		if _, err := finder().Find(a); err != nil {
			b.Fatal(err)
		}
	}
}
