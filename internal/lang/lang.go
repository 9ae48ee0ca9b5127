// Package lang holds what training and inference share: the features of words,
// tags, trees and names, the transition system of the parser, and the networks
// and tables that are read where they lie in a file. Package model runs it,
// package train fits it.
package lang

// Mix combines hashes of parts to the hash of the whole. The order counts.
func Mix(a, b uint64) uint64 {
	h := (a ^ b*0x9E3779B97F4A7C15) * 0xD6E8FEB86659FD93
	return h ^ h>>32
}

// finish spreads the bits of a hash.
func finish(h uint64) uint64 {
	h ^= h >> 29
	h *= 0xBF58476D1CE4E5B9
	return h ^ h>>32
}
