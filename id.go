package readout

import (
	"crypto/sha256"
	"encoding/base32"
	"encoding/binary"
)

// Prefixes of ids, so that a reader sees what an id is of.
const (
	PrefixDocument = "d"
	PrefixReport   = "p"
	PrefixRecord   = "r"
	PrefixActor    = "a"
)

// idEncoding is RFC 4648 base 32 in lower case: no letter that is taken for a
// digit, safe in addresses and file names.
var idEncoding = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

// ID returns prefix and 12 characters (60 bits) of the SHA-256 of the parts.
// Parts are length-prefixed, so ("ab","c") and ("a","bc") differ.
func ID(prefix string, parts ...string) string {
	h := sha256.New()
	var n [8]byte
	for _, p := range parts {
		binary.LittleEndian.PutUint64(n[:], uint64(len(p)))
		h.Write(n[:])
		h.Write([]byte(p))
	}
	var sum [sha256.Size]byte
	return prefix + idEncoding.EncodeToString(h.Sum(sum[:0]))[:12]
}
