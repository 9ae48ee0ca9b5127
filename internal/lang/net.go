package lang

import "encoding/binary"

// Net is a classifier over sets of hashed features (Weinberger et al. 2009)
// with one hidden layer, in the manner of the small feed-forward networks of
// Botha et al. (2017): the feature rows are added up, rectified and mapped to
// a score for each label. All weights are bytes. A filter (Bloom 1970) of the
// features that training kept lets unknown ones be skipped.
type Net struct {
	Hidden, Labels int    // Hidden is a multiple of 16
	Filter         []byte // a power of two bytes
	Rows           []byte // a power of two rows of Hidden bytes; 128 is zero
	Bias           []int32
	Out            []uint64 // of each hidden unit: see Pack
	Unit           float32  // what one unit of a score is worth in log odds
}

// MaxFeatures is the largest number of features that are added up.
const MaxFeatures = 255

// zero is the byte that stands for weight 0.
const zero = 128

// Space is the working space of a net. The zero value is ready for use.
type Space struct {
	row    [MaxFeatures]int
	hidden []int32
	sums   []uint64
	scores []int32
}

// Bit returns where the filter keeps feature f.
func (n *Net) Bit(f uint64) (index uint32, mask byte) {
	b := uint32(f>>27) & uint32(len(n.Filter)*8-1)
	return b >> 3, 1 << (b & 7)
}

// Row returns the number of the row of feature f.
func (n *Net) Row(f uint64) int { return int(uint32(f)) & (len(n.Rows)/n.Hidden - 1) }

// Pack lays out the output weights of one hidden unit, two labels in each
// machine word, as Out holds them. Each weight is a byte, 128 for zero.
func Pack(weights []byte) []uint64 {
	out := make([]uint64, (len(weights)+1)/2)
	for t, w := range weights {
		out[t/2] |= uint64(w) << (32 * (t & 1))
	}
	return out
}

// Score returns a score for each label, valid until the next call with s.
func (n *Net) Score(features []uint64, s *Space) []int32 {
	if len(s.hidden) < n.Hidden {
		s.hidden = make([]int32, n.Hidden)
	}
	words := (n.Labels + 1) / 2
	if len(s.sums) < words {
		s.sums, s.scores = make([]uint64, words), make([]int32, 2*words)
	}
	k := 0
	for _, f := range features {
		i, mask := n.Bit(f)
		if n.Filter[i]&mask != 0 && k < MaxFeatures {
			s.row[k] = n.Row(f) * n.Hidden
			k++
		}
	}
	n.add(s.row[:k], s.hidden[:n.Hidden])
	return n.output(s)
}

// add sums up the rows, sixteen bytes at a time, and rectifies.
func (n *Net) add(rows []int, hidden []int32) {
	bias := int32(len(rows)) * zero
	var sums [16]uint16
	for c := 0; c+16 <= len(hidden); c += 16 {
		sum16(n.Rows[c:], rows, &sums)
		h, add := hidden[c:c+16:c+16], n.Bias[c:c+16:c+16]
		for k, x := range sums {
			h[k] = max(0, int32(x)-bias+add[k])
		}
	}
}

// addUp adds up sixteen bytes of each row, widened to 16 bits in four machine
// words. There are at most [MaxFeatures] rows, so that no sum overflows.
func addUp(rows []byte, at []int, sums *[16]uint16) {
	const even = 0x00FF00FF00FF00FF
	var a, b, d, e uint64
	for _, r := range at {
		p := rows[r : r+16 : r+16]
		x := binary.LittleEndian.Uint64(p)
		y := binary.LittleEndian.Uint64(p[8:])
		a += x & even
		b += x >> 8 & even
		d += y & even
		e += y >> 8 & even
	}
	for k := 0; k < 8; k += 2 {
		sums[k], sums[k+1] = uint16(a>>(8*k)), uint16(b>>(8*k))
		sums[k+8], sums[k+9] = uint16(d>>(8*k)), uint16(e>>(8*k))
	}
}

// output maps the hidden units to labels: each multiplication makes the
// products of two labels. A hidden unit is below 2^16 and there are at most
// 256, so that a sum stays below 2^32.
func (n *Net) output(s *Space) []int32 {
	words := (n.Labels + 1) / 2
	sums := s.sums[:words]
	clear(sums)
	total := int32(0)
	for k, h := range s.hidden[:n.Hidden] {
		if h == 0 {
			continue
		}
		h = min(h, 1<<16-1)
		total += h
		row := n.Out[k*words:][:len(sums)]
		x := uint64(h)
		t := 0
		for ; t+4 <= len(sums); t += 4 {
			from, to := row[t:t+4:t+4], sums[t:t+4:t+4]
			to[0] += from[0] * x
			to[1] += from[1] * x
			to[2] += from[2] * x
			to[3] += from[3] * x
		}
		for ; t < len(sums); t++ {
			sums[t] += row[t] * x
		}
	}
	scores := s.scores[:2*words]
	for t, x := range sums {
		scores[2*t] = int32(uint32(x)) - zero*total
		scores[2*t+1] = int32(x>>32) - zero*total
	}
	return scores[:n.Labels]
}
