//go:build !amd64

package lang

func addRows(rows []byte, at []int, sums []uint16) { addUp(rows, at, sums) }

func multiply(hidden, weights []int16, sums []int32) { multiplyUp(hidden, weights, sums) }
