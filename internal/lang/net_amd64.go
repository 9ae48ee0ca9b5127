package lang

// addRows and multiply do what addUp and multiplyUp do, with instructions that
// every amd64 processor has.

func addRows(rows []byte, at []int, sums []uint16) {
	if len(at) == 0 {
		clear(sums)
		return
	}
	for _, r := range at {
		_ = rows[r+len(sums)-1] // a row that isn't there is a defect here, not beyond
	}
	for c := 0; c < len(sums); {
		chunks := min(5, (len(sums)-c)/16)
		sumRows(&rows[c], &at[0], len(at), chunks, &sums[c])
		c += 16 * chunks
	}
}

func multiply(hidden, weights []int16, sums []int32) {
	_ = weights[len(hidden)*len(sums)-1]
	products(&hidden[0], len(hidden)/2, &weights[0], len(sums)/group, &sums[0])
}

//go:noescape
func sumRows(rows *byte, at *int, n, chunks int, sums *uint16)

//go:noescape
func products(hidden *int16, pairs int, weights *int16, groups int, sums *int32)
