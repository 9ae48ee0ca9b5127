package origin

import (
	"encoding/binary"
	"errors"
	"slices"
	"sort"
	"strings"
	"unicode"

	"github.com/cespare/xxhash/v2"

	"github.com/readout-dev/readout"
)

// Signature is a sample of the shingles of a document's own words: the
// hashes of all runs of five words that lie below a bound, which is halved
// until the sample is small. Two signatures are compared under the smaller
// bound of the two; since the sample doesn't depend on a text's length, a part
// of a text is found in the whole, which plain MinHash can't do (A. Broder, On
// the resemblance and containment of documents, 1997). The hashes are sorted.
type Signature struct {
	level  uint8 // the bound is 2³² >> level
	hashes []uint32
}

const (
	shingleWords = 5
	maxSample    = 512
)

// Sign returns the signature of a document: of the paragraphs of its story,
// without what stands in quotation marks, which many may quote, captions and
// notices of rights.
func Sign(doc *readout.Document) Signature {
	var hashes []uint32
	var run []string // the last words
	var buf []byte
	for w := range ownWords(doc) {
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
		hashes = append(hashes, uint32(xxhash.Sum64(buf)>>32))
		if len(run) > 64 {
			run = append(run[:0], run[len(run)-shingleWords:]...)
		}
	}
	slices.Sort(hashes)
	s := Signature{hashes: slices.Compact(hashes)}
	for len(s.hashes) > maxSample {
		s.level++
		s.hashes = s.hashes[:s.below(s.level)]
	}
	s.hashes = slices.Clip(slices.Clone(s.hashes))
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

// Bytes returns the signature as it is stored.
func (s Signature) Bytes() []byte {
	b := []byte{s.level}
	for _, h := range s.hashes {
		b = binary.LittleEndian.AppendUint32(b, h)
	}
	return b
}

// ParseSignature reads what Bytes wrote.
func ParseSignature(b []byte) (Signature, error) {
	if len(b) == 0 {
		return Signature{}, nil
	}
	if len(b)%4 != 1 || b[0] > 31 {
		return Signature{}, errors.New("malformed signature")
	}
	s := Signature{level: b[0], hashes: make([]uint32, 0, len(b)/4)}
	for i := 1; i < len(b); i += 4 {
		s.hashes = append(s.hashes, binary.LittleEndian.Uint32(b[i:]))
	}
	if !slices.IsSorted(s.hashes) {
		return Signature{}, errors.New("malformed signature")
	}
	return s, nil
}

// Overlap is what two texts share of their own words.
type Overlap struct {
	// Shingles is about how many runs of five words they share.
	Shingles int
	// Containment is the share of them in the shorter text, 0 to 1.
	Containment float64
}

// Copy reports whether so much is shared that one text was made from the
// other, or both from a third.
func (o Overlap) Copy() bool {
	return o.Shingles >= copyShingles && o.Containment >= copyContainment ||
		o.Shingles >= wholeShingles && o.Containment >= wholeContainment
}

// The least that a copy shares, tuned on testdata/copies.jsonl.
const (
	copyShingles    = 24
	copyContainment = 0.25
	// A short text is a copy if nearly all of it is shared.
	wholeShingles    = 8
	wholeContainment = 0.8
)

// passages reports whether a text may have taken passages from the other.
func (o Overlap) passages() bool {
	return o.Shingles >= passageShingles && o.Containment >= passageContainment
}

const (
	passageShingles    = 16
	passageContainment = 0.05
)

// Compare returns what two documents share.
func Compare(a, b Signature) Overlap {
	level := max(a.level, b.level)
	x, y := a.hashes[:a.below(level)], b.hashes[:b.below(level)]
	n := 0
	for i, j := 0, 0; i < len(x) && j < len(y); {
		switch {
		case x[i] < y[j]:
			i++
		case x[i] > y[j]:
			j++
		default:
			n++
			i++
			j++
		}
	}
	return overlap(n, min(len(x), len(y)), level)
}

func overlap(shared, shorter int, level uint8) Overlap {
	if shared == 0 || shorter == 0 {
		return Overlap{}
	}
	return Overlap{Shingles: shared << level, Containment: float64(shared) / float64(shorter)}
}

// ownWords yields the words that a document says itself, in lower case, and ""
// where a run of them ends.
func ownWords(doc *readout.Document) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for w := range ownSpans(doc) {
			s := ""
			if !w.Empty() {
				s = fold(doc.Text[w.Start:w.End])
			}
			if !yield(s) {
				return
			}
		}
	}
}

// fold returns a word in lower case without marks.
func fold(w string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsNumber(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, w)
}

// ownSpans yields where the words stand that a document says itself, and an
// empty span where a run of them ends.
func ownSpans(doc *readout.Document) func(yield func(readout.Span) bool) {
	return func(yield func(readout.Span) bool) {
		for _, b := range story(doc) {
			s := doc.Text[b.Start:b.End]
			skip := notices(s)
			quoted, start := false, -1
			end := func(i int) bool {
				if start < 0 {
					return true
				}
				w := readout.Span{Start: b.Start + start, End: b.Start + i}
				start = -1
				return yield(w)
			}
			for i, r := range s {
				for len(skip) > 0 && i >= skip[0].End {
					skip = skip[1:]
				}
				in := len(skip) > 0 && i >= skip[0].Start
				switch {
				case r == '“' || r == '”' || r == '"' || r == '«' || r == '»':
					if !end(i) || !yield(readout.Span{}) {
						return
					}
					quoted = r == '“' || r == '«' || r == '"' && !quoted
				case quoted || in:
					if !end(i) {
						return
					}
				case unicode.IsLetter(r) || unicode.IsNumber(r) || start >= 0 && (r == '\'' || r == '’'):
					if start < 0 {
						start = i
					}
				default:
					if !end(i) {
						return
					}
				}
			}
			if !end(len(s)) || !yield(readout.Span{}) {
				return
			}
		}
	}
}

// notices returns the stretches of a paragraph that are captions of file
// photos or notices of rights, which agencies and outlets put under
// everything.
func notices(s string) []readout.Span {
	var all []readout.Span
	lower := strings.ToLower(s)
	if len(lower) != len(s) {
		return nil
	}
	for _, mark := range []string{"file photo", "file - ", "file – ", "all rights reserved", "may not be published, broadcast"} {
		for at := 0; ; {
			i := strings.Index(lower[at:], mark)
			if i < 0 {
				break
			}
			i += at
			all = append(all, sentenceAround(s, readout.Span{End: len(s)}, readout.Span{Start: i, End: i + len(mark)}))
			at = all[len(all)-1].End
			if at <= i {
				at = i + len(mark)
			}
		}
	}
	slices.SortFunc(all, readout.Span.Compare)
	return all
}
