package proposal_test

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/testkit/straits"
	"github.com/readout-dev/readout/proposal"
)

// TestSound: whatever the words are, terms and evidence are verbatim, somebody
// made the proposal, nobody answers his or her own, and an answer is of a kind
// that the codebook has.
func TestSound(t *testing.T) {
	words := strings.Fields(`Ana Brek Ilo Tarn Velia Sumar Tarsk the a proposal plan offer response truce to for of with by under first phase , . and
		proposed offered presented tabled put forward rejected accepted studying is would calls includes outlines withdrawal troops
		exchange prisoners 40 45 days each lasting three phases called it positive unacceptable in which that 's
		agreed deal reached between brokered demand demanded demands condition unless if until agreement return under must told insisted on an end
		he yesterday , it : ; a request pressed suggestion treaty banning balked at announced readiness gave until list among them issued set deadline ultimatum
		telephoned wrote Maresh Port Ona said would will wants turned down it its their both sides asked offered made on Monday letter idea way has have refused join
		three rebel groups truce signed calls not only but no was be handed list ready 100`)
	rapid.Check(t, func(rt *rapid.T) {
		story := strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 1, 70).Draw(rt, "words"), " ")
		a := straits.Annotated(t, story)
		reports, err := proposal.New(straits.Base()).Find(a)
		if err != nil {
			rt.Fatal(err)
		}
		verbatim := func(list ...readout.Evidence) {
			for _, ev := range list {
				if s := ev.Span(); a.Document.Text[s.Start:s.End] != ev.Text() {
					rt.Fatalf("%q: %q is not verbatim", story, ev.Text())
				}
			}
		}
		for _, r := range reports {
			p := r.Proposal()
			if len(p.By) == 0 || len(p.Terms) == 0 || p.Name == "" {
				rt.Fatalf("%q: %+v", story, p)
			}
			verbatim(r.Evidence()...)
			for _, x := range p.Terms {
				verbatim(x.Words)
			}
			for _, x := range p.Responses {
				verbatim(x.Evidence...)
				if !slices.Contains(readout.ResponseKinds, x.Kind) || slices.Contains(p.By, x.Actor) {
					rt.Fatalf("%q: answer %+v to a proposal by %v", story, x, p.By)
				}
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	a := straits.Annotated(b, strings.Repeat("Ana Brek presented Velia with a proposal to end the war. Under the proposal, Velia would pay 30 million crowns. Velia is studying the proposal, Ilo Tarn said. ", 20))
	b.SetBytes(int64(len(a.Document.Text)))
	for b.Loop() {
		if _, err := proposal.New(straits.Base()).Find(a); err != nil {
			b.Fatal(err)
		}
	}
}
