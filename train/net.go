package train

import (
	"math"
	"math/rand/v2"
	"slices"

	"github.com/readout-dev/readout/internal/lang"
)

// netOptions are the sizes and choices of a net.
type netOptions struct {
	epochs     int
	hidden     int
	rowBits    int // log2 of the number of feature rows
	filterBits int // log2 of the bytes of the filter
	keep       uint8
	rate       float32
	drop       float32 // share of hidden units left out of each example
	dropIn     float32 // share of features left out of each example
}

// net fits a [lang.Net] online by AdaGrad (Duchi et al. 2011) on the cross
// entropy, with dropout (Srivastava et al. 2014) of hidden units and features.
// Features seen fewer than keep times are left out.
//
// Products are rounded explicitly so that no machine fuses them with sums.
type net struct {
	netOptions
	labels int
	lin    lang.Net // for the filter and the places of rows
	e, ge  []float32
	w, gw  []float32 // hidden × labels
	b, gb  []float32
	step   float32
	random *rand.Rand
	counts []uint8

	rows     []int
	h, dh    []float32
	score    []float32
	grad     []float32
	active   []int // hidden units that fired
	big      []int // labels with a gradient worth following
	mask     []uint8
	features []uint64
}

const countBits = 24

func newNet(labels int, o netOptions) *net {
	rows := 1 << o.rowBits
	n := &net{
		netOptions: o, labels: labels, step: o.rate,
		lin: lang.Net{Hidden: o.hidden, Labels: labels, Filter: make([]byte, 1<<o.filterBits), Rows: make([]byte, rows*o.hidden)},
		e:   make([]float32, rows*o.hidden), ge: make([]float32, rows*o.hidden),
		w: make([]float32, o.hidden*labels), gw: make([]float32, o.hidden*labels),
		b: make([]float32, o.hidden), gb: make([]float32, o.hidden),
		random: rand.New(rand.NewPCG(9, 10)), counts: make([]uint8, 1<<countBits),
		h: make([]float32, o.hidden), dh: make([]float32, o.hidden),
		score: make([]float32, labels), grad: make([]float32, labels), mask: make([]uint8, labels),
	}
	for i := range n.e {
		n.e[i] = (n.random.Float32() - 0.5) * 0.1
		n.ge[i] = untouched
	}
	for i := range n.w {
		n.w[i] = (n.random.Float32() - 0.5) * 2 * float32(math.Sqrt(3/float64(o.hidden)))
		n.gw[i] = untouched
	}
	for i := range n.b {
		n.b[i], n.gb[i] = 0.1, untouched
	}
	return n
}

// count takes note of features before training, mark lets those pass that
// were counted often enough.
func (n *net) count(features []uint64) {
	for _, f := range features {
		if c := &n.counts[f>>5&(1<<countBits-1)]; *c < 255 {
			*c++
		}
	}
}

func (n *net) mark(features []uint64) {
	for _, f := range features {
		if n.counts[f>>5&(1<<countBits-1)] >= n.keep {
			i, bit := n.lin.Bit(f)
			n.lin.Filter[i] |= 1 << bit
		}
	}
}

// epoch sets the step size: it falls linearly.
func (n *net) epoch(e int) { n.step = n.rate * (1 - float32(e)/float32(n.epochs)) }

// forward scores the labels, with dropout if learning.
func (n *net) forward(features []uint64, learning bool) []float32 {
	n.rows = n.rows[:0]
	for _, f := range features {
		i, bit := n.lin.Bit(f)
		if n.lin.Filter[i]>>bit&1 == 0 || learning && n.dropIn > 0 && n.random.Float32() < n.dropIn {
			continue
		}
		if len(n.rows) < lang.MaxFeatures {
			n.rows = append(n.rows, n.lin.Row(f)*n.hidden)
		}
	}
	h := n.h
	copy(h, n.b)
	for _, r := range n.rows {
		row := n.e[r : r+len(h)]
		for k := range h {
			h[k] += row[k]
		}
	}
	scale := float32(1)
	if learning {
		scale = 1 / (1 - n.drop)
	}
	clear(n.score)
	score := n.score
	n.active = n.active[:0]
	for k := range h {
		if h[k] <= 0 || learning && n.random.Float32() < n.drop {
			h[k] = 0
			continue
		}
		h[k] *= scale
		n.active = append(n.active, k)
		row, x := n.w[k*n.labels:(k+1)*n.labels], h[k]
		for t := range score {
			score[t] += float32(x * row[t])
		}
	}
	return score
}

// Marks of labels in net.mask.
const (
	allowed = 1
	right   = 2
)

// learnt is the probability from which on an example counts as learnt.
const learnt = 0.99

// learn moves the scores of the last forward towards the labels marked right,
// away from the others that are allowed.
func (n *net) learn() {
	top := float32(math.Inf(-1))
	for t, s := range n.score {
		if n.mask[t] != 0 {
			top = max(top, s)
		}
	}
	var all, good float64
	for t, s := range n.score {
		n.grad[t] = 0
		if n.mask[t] == 0 {
			continue
		}
		p := math.Exp(float64(s - top))
		n.grad[t] = float32(p)
		all += p
		if n.mask[t]&right != 0 {
			good += p
		}
	}
	if good > learnt*all {
		return
	}
	good = max(good, 1e-30)
	n.big = n.big[:0]
	for t := range n.grad {
		if n.mask[t] == 0 {
			continue
		}
		g := n.grad[t] / float32(all)
		if n.mask[t]&right != 0 {
			g -= n.grad[t] / float32(good)
		}
		n.grad[t] = g
		if g >= 1e-3 || g <= -1e-3 {
			n.big = append(n.big, t)
		}
	}
	if len(n.big) == 0 {
		return
	}
	scale := 1 / (1 - n.drop)
	for _, k := range n.active {
		row, gw, x := n.w[k*n.labels:(k+1)*n.labels], n.gw[k*n.labels:(k+1)*n.labels], n.h[k]
		var dh float32
		for _, t := range n.big {
			g := n.grad[t]
			dh += float32(g * row[t])
			d := float32(g * x)
			gw[t] += float32(d * d)
			row[t] -= float32(n.step * d / sqrt(gw[t]))
		}
		dh *= scale
		n.dh[k] = dh
		n.gb[k] += float32(dh * dh)
		n.b[k] -= float32(n.step * dh / sqrt(n.gb[k]))
	}
	for _, r := range n.rows {
		row, ge := n.e[r:r+n.hidden], n.ge[r:r+n.hidden]
		for _, k := range n.active {
			d := n.dh[k]
			ge[k] += float32(d * d)
			row[k] -= float32(n.step * d / sqrt(ge[k]))
		}
	}
}

func sqrt(x float32) float32 { return float32(math.Sqrt(float64(x))) }

// finish gives the net with its weights as bytes, and the bytes of its output
// weights. The few largest weights are cut to the scale of the others. Rows
// that no feature uses are zero.
func (n *net) finish() (*lang.Net, []byte) {
	scale := 127 / cut(n.e, n.ge)
	n.lin.Unit = 1 / scale
	for i, x := range n.e {
		if n.ge[i] == untouched {
			x = 0
		}
		n.lin.Rows[i] = quantum(x * scale)
	}
	n.lin.Bias = make([]int32, n.hidden)
	for k, x := range n.b {
		n.lin.Bias[k] = int32(math.Round(float64(x * scale)))
	}
	scale = 127 / cut(n.w, nil)
	n.lin.Unit /= scale
	out := make([]byte, len(n.w))
	for i, x := range n.w {
		out[i] = quantum(x * scale)
	}
	n.lin.Out = lang.Pack(out, n.hidden, n.labels)
	return &n.lin, out
}

// untouched is what sums of squared gradients begin with: a weight that still
// has it was never moved.
const untouched = 0.1

// cut returns a size that all but a few of the weights keep below.
func cut(weights, moved []float32) float32 {
	sizes := make([]float32, 0, len(weights))
	for i, x := range weights {
		if moved == nil || moved[i] != untouched {
			sizes = append(sizes, float32(math.Abs(float64(x))))
		}
	}
	if len(sizes) == 0 {
		return 1
	}
	slices.Sort(sizes)
	return max(1e-6, sizes[len(sizes)-1-len(sizes)/2000])
}

func quantum(x float32) byte {
	return byte(128 + int(max(-127, min(127, math.Round(float64(x))))))
}
