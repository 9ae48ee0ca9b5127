package text

import (
	"math"
	"math/rand/v2"

	"github.com/readout-dev/readout"
)

// Settings of the training, chosen by five-fold cross-validation on the
// training sets by document.
const (
	trainEpochs   = 12
	trainAveraged = 4    // the last epochs, whose weights are averaged
	trainRate     = 0.1  // AdaGrad's
	trainDecay    = 3e-4 // L2
	weightLimit   = 4.0  // larger weights are cut to it
)

// Train learns from gold sentences where sentences end, and returns what the
// file boundary.bin holds: weights of a logistic regression over hashed
// features, a signed byte each, minimised by AdaGrad (Duchi, Hazan and Singer
// 2011). The same sentences give the same bytes on every machine.
func Train(gold []*readout.Annotation) []byte {
	examples := places(gold)
	w := make([]float64, tableSize)
	squares := make([]float64, tableSize)
	sum := make([]float64, tableSize)
	order := rand.New(rand.NewPCG(1, 2))
	for epoch := range trainEpochs {
		order.Shuffle(len(examples), func(i, j int) { examples[i], examples[j] = examples[j], examples[i] })
		for _, x := range examples {
			z := 0.0
			for _, f := range x.features {
				z += w[f]
			}
			slope := logistic(z)
			if x.ends {
				slope--
			}
			for _, f := range x.features {
				// Conversions keep compilers from fusing the operations,
				// which rounds otherwise.
				g := slope + float64(trainDecay*w[f])
				squares[f] += float64(g * g)
				w[f] -= float64(trainRate*g) / math.Sqrt(squares[f]+0.01)
			}
		}
		if epoch >= trainEpochs-trainAveraged {
			for i := range w {
				sum[i] += w[i]
			}
		}
	}
	out := make([]byte, tableSize)
	for i, v := range sum {
		v = math.Round(float64(v * (127 / (weightLimit * trainAveraged))))
		out[i] = byte(int8(max(-127, min(127, v))))
	}
	return out
}

// example is a place where a sentence may end.
type example struct {
	features []uint32
	ends     bool
}

// places returns the places in the documents where a sentence may end.
func places(gold []*readout.Annotation) []example {
	var s segmenter
	var examples []example
	for _, a := range gold {
		s.text = a.Document.Text
		for _, b := range a.Document.Blocks {
			s.pieces = s.pieces[:0]
			s.scan(b.Start, b.End)
			if len(s.pieces) == 0 {
				continue
			}
			st := s.newState(b.Start, b.End)
			for i := range len(s.pieces) - 1 {
				st.pass(s.pieces[i])
				next := s.pieces[i+1].start
				at := a.SentenceAt(next)
				ends := at >= 0 && a.Sentences[at].Start == next
				if candidate(s.pieces[i], s.pieces[i+1]) {
					examples = append(examples, example{append([]uint32(nil), s.extract(&st, i)...), ends})
				}
				if ends {
					st.begin(i + 1)
				}
			}
		}
	}
	return examples
}

// logistic returns 1/(1+e^-z) with operations that every machine rounds alike.
func logistic(z float64) float64 {
	x := -min(math.Abs(z), 40) / 256
	// e^x by its series for |x| < 0.16, then to the power of 256.
	e := 1.0
	for k := 10; k > 0; k-- {
		e = 1 + float64(float64(x*e)/float64(k))
	}
	for range 8 {
		e = float64(e * e)
	}
	if z < 0 {
		return e / (1 + e)
	}
	return 1 / (1 + e)
}
