//go:build !amd64

package lang

func sum16(rows []byte, at []int, sums *[16]uint16) { addUp(rows, at, sums) }
