// Package lang holds what training and inference share: the features of words,
// taggers and parsers, the transition system of the parser, and the linear
// scorer with its tables. Package model runs it, package train fits it.
package lang

// Mix combines hashes of parts to the hash of the whole. The order counts.
func Mix(a, b uint64) uint64 {
	h := (a ^ b*0x9E3779B97F4A7C15) * 0xD6E8FEB86659FD93
	return h ^ h>>32
}

// HashString returns the hash of s.
func HashString(s string) uint64 {
	h := uint64(len(s)) * 0x9E3779B97F4A7C15
	for i := range len(s) {
		h = step(h, s[i])
	}
	return finish(h)
}

func step(h uint64, c byte) uint64 { return (h ^ uint64(c)) * 0x100000001B3 }

func finish(h uint64) uint64 {
	h ^= h >> 29
	h *= 0xBF58476D1CE4E5B9
	return h ^ h>>32
}
