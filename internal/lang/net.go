package lang

import "encoding/binary"

// Net is a classifier over sets of hashed features (Weinberger et al. 2009)
// with one hidden layer, in the manner of the small feed-forward networks of
// Botha et al. (2017): the feature rows are added up, rectified and mapped to
// a score for each label. All weights are bytes. A filter (Bloom 1970) of the
// features that training kept lets unknown ones be skipped.
type Net struct {
	Hidden, Labels int    // Hidden is a multiple of 16, at most 256
	Filter         []byte // a power of two bytes
	Rows           []byte // a power of two rows of Hidden bytes; 128 is zero
	Bias           []int32
	Out            []int16 // see Pack
	Unit           float32 // what one unit of a score is worth in log odds
}

// MaxFeatures is the largest number of features that are added up.
const MaxFeatures = 255

// zero is the byte that stands for weight 0.
const zero = 128

// group is how many labels are scored at a time.
const group = 16

// Space is the working space of a net. The zero value is ready for use.
type Space struct {
	row    [MaxFeatures + 1]int // one more, to be written over
	added  []uint16
	hidden []int16
	scores []int32
}

// Bit returns where the filter keeps feature f: in which byte and bit.
func (n *Net) Bit(f uint64) (index, bit uint32) {
	b := uint32(f>>27) & uint32(len(n.Filter)*8-1)
	return b >> 3, b & 7
}

// Row returns the number of the row of feature f.
func (n *Net) Row(f uint64) int { return int(uint32(f)) & (len(n.Rows)/n.Hidden - 1) }

// Pack lays out the output weights, a row of them for each hidden unit, as Out
// holds them: for each group of labels and each pair of hidden units, the two
// weights of each label. A byte 128 is zero.
func Pack(weights []byte, hidden, labels int) []int16 {
	groups := (labels + group - 1) / group
	out := make([]int16, groups*group*hidden)
	for k := range hidden {
		for t := range labels {
			out[((t/group*hidden/2+k/2)*group+t%group)*2+k%2] = int16(weights[k*labels+t]) - zero
		}
	}
	return out
}

// Score returns a score for each label, valid until the next call with s.
func (n *Net) Score(features []uint64, s *Space) []int32 {
	if len(s.hidden) < n.Hidden {
		s.hidden, s.added = make([]int16, n.Hidden), make([]uint16, n.Hidden)
	}
	padded := (n.Labels + group - 1) / group * group
	if len(s.scores) < padded {
		s.scores = make([]int32, padded)
	}
	// Whether a feature is known can't be foreseen: no branch for it.
	k := 0
	for _, f := range features {
		i, bit := n.Bit(f)
		s.row[k] = n.Row(f) * n.Hidden
		k = min(k+int(n.Filter[i]>>bit&1), MaxFeatures)
	}
	added, hidden, scores := s.added[:n.Hidden], s.hidden[:n.Hidden], s.scores[:padded]
	addRows(n.Rows, s.row[:k], added)
	shift := int32(k) * zero
	for k, x := range added {
		hidden[k] = int16(min(max(0, int32(x)-shift+n.Bias[k]), 1<<15-1))
	}
	multiply(hidden, n.Out, scores)
	return scores[:n.Labels]
}

// addUp adds up the first bytes of each row, sixteen at a time, widened to 16
// bits in four machine words. There are at most [MaxFeatures] rows, so that no
// sum overflows.
func addUp(rows []byte, at []int, sums []uint16) {
	const even = 0x00FF00FF00FF00FF
	for c := 0; c < len(sums); c += 16 {
		var a, b, d, e uint64
		for _, r := range at {
			p := rows[r+c : r+c+16 : r+c+16]
			x := binary.LittleEndian.Uint64(p)
			y := binary.LittleEndian.Uint64(p[8:])
			a += x & even
			b += x >> 8 & even
			d += y & even
			e += y >> 8 & even
		}
		s := sums[c : c+16 : c+16]
		for k := 0; k < 8; k += 2 {
			s[k], s[k+1] = uint16(a>>(8*k)), uint16(b>>(8*k))
			s[k+8], s[k+9] = uint16(d>>(8*k)), uint16(e>>(8*k))
		}
	}
}

// multiplyUp maps the hidden units to labels. A hidden unit is below 2^15 and
// there are at most 256, so that no sum overflows.
func multiplyUp(hidden, weights []int16, sums []int32) {
	clear(sums)
	for g := 0; g < len(sums); g += group {
		to := sums[g : g+group : g+group]
		for k := 0; k < len(hidden); k += 2 {
			if x, y := int32(hidden[k]), int32(hidden[k+1]); x|y != 0 {
				w := weights[g*len(hidden)+k*group:][:2*group]
				for t := range to {
					to[t] += x*int32(w[2*t]) + y*int32(w[2*t+1])
				}
			}
		}
	}
}
