package origin

import (
	"encoding/binary"
	"errors"
	"math"
	"slices"
	"sort"

	"github.com/cespare/xxhash/v2"

	"github.com/readout-dev/readout"
)

// Signature is a sample of the shingles of a document's own words: the
// hashes of all runs of five words that lie below a bound, which is halved
// until the sample is small, each with the place where the run first stands.
// Two signatures are compared under the smaller bound of the two; since the
// sample doesn't depend on a text's length, a part of a text is found in the
// whole, which plain MinHash can't do (A. Broder, On the resemblance and
// containment of documents, 1997). The hashes are sorted.
type Signature struct {
	level  uint8 // the bound is 2³² >> level
	hashes []uint32
	at     []uint16 // for each hash the number of its first word, at most 2¹⁶-1
}

const (
	shingleWords = 5
	maxSample    = 512
)

// Sign returns the signature of a document: of the paragraphs of its story,
// without what stands in quotation marks, which many may quote, captions and
// notices of rights.
func Sign(doc *readout.Document) Signature {
	var all []uint64 // hash and place
	var run []string // the last words
	var buf []byte
	n := -1
	for w := range ownWords(doc) {
		n++
		if w == "" {
			run = run[:0]
			continue
		}
		if run = append(run, w); len(run) < shingleWords {
			continue
		}
		buf = buf[:0]
		for _, v := range run[len(run)-shingleWords:] {
			buf = append(append(buf, v...), ' ')
		}
		all = append(all, xxhash.Sum64(buf)>>32<<16|uint64(min(n-shingleWords+1, math.MaxUint16)))
		if len(run) > 64 {
			run = append(run[:0], run[len(run)-shingleWords:]...)
		}
	}
	slices.Sort(all)
	all = slices.CompactFunc(all, func(a, b uint64) bool { return a>>16 == b>>16 })
	level := uint8(0)
	for len(all) > maxSample {
		level++
		n, _ := slices.BinarySearch(all, 1<<(48-uint(level)))
		all = all[:n]
	}
	s := Signature{level: level, hashes: make([]uint32, len(all)), at: make([]uint16, len(all))}
	for i, v := range all {
		s.hashes[i], s.at[i] = uint32(v>>16), uint16(v) //nolint:gosec // the halves of one number
	}
	return s
}

// below returns how many hashes lie below the bound of a level.
func (s Signature) below(level uint8) int {
	if level == 0 {
		return len(s.hashes)
	}
	bound := uint32(1) << (32 - uint(level))
	return sort.Search(len(s.hashes), func(i int) bool { return s.hashes[i] >= bound })
}

// withPlaces is set in the first byte of a stored signature that has places,
// unlike those of earlier versions.
const withPlaces = 0x40

// Bytes returns the signature as it is stored: a byte, the level, then the
// hashes, then the places.
func (s Signature) Bytes() []byte {
	b := []byte{withPlaces | s.level}
	for _, h := range s.hashes {
		b = binary.LittleEndian.AppendUint32(b, h)
	}
	for _, n := range s.at {
		b = binary.LittleEndian.AppendUint16(b, n)
	}
	return b
}

// ParseSignature reads what Bytes wrote. What an earlier version wrote counts
// as none: its document is to be annotated anew.
func ParseSignature(b []byte) (Signature, error) {
	if len(b) == 0 || b[0] < 32 && len(b)%4 == 1 {
		return Signature{}, nil
	}
	n := len(b) / 6
	if b[0]&withPlaces == 0 || b[0]&^withPlaces > 31 || len(b)%6 != 1 {
		return Signature{}, errors.New("malformed signature")
	}
	s := Signature{level: b[0] &^ withPlaces, hashes: make([]uint32, n), at: make([]uint16, n)}
	for i := range n {
		s.hashes[i] = binary.LittleEndian.Uint32(b[1+4*i:])
		s.at[i] = binary.LittleEndian.Uint16(b[1+4*n+2*i:])
	}
	if !slices.IsSorted(s.hashes) {
		return Signature{}, errors.New("malformed signature")
	}
	return s, nil
}
