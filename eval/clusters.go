package eval

import (
	"math"
)

// clusters are the sets of mentions that speak of one thing each, in one
// document. A mention is a number; it is in at most one cluster.
type clusters [][]int

// fraction is a measure before its division, so that documents add up.
type fraction struct {
	num, den float64
}

func (f *fraction) add(g fraction) { f.num += g.num; f.den += g.den }

func (f fraction) value() float64 {
	if f.den == 0 {
		return 0
	}
	return f.num / f.den
}

// clusterScore adds up the three measures of the CoNLL-2012 shared task over
// documents, as the reference scorer defines them for mentions that the
// system found itself: nothing is added to either side and nothing taken away
// (Pradhan et al. 2014, "Scoring Coreference Partitions of Predicted
// Mentions").
type clusterScore struct {
	muc, b3, ceaf struct{ precision, recall fraction }
}

func (s *clusterScore) add(gold, predicted clusters) {
	s.muc.recall.add(mucRecall(gold, predicted))
	s.muc.precision.add(mucRecall(predicted, gold))
	s.b3.recall.add(b3Recall(gold, predicted))
	s.b3.precision.add(b3Recall(predicted, gold))
	shared := ceafShared(gold, predicted)
	s.ceaf.recall.add(fraction{shared, float64(len(gold))})
	s.ceaf.precision.add(fraction{shared, float64(len(predicted))})
}

// scores returns MUC, B³ and CEAF-e, and the mean of their F1, which is the
// CoNLL score.
func (s *clusterScore) scores() (muc, b3, ceaf Scores, mean float64) {
	muc = Scores{s.muc.precision.value(), s.muc.recall.value()}
	b3 = Scores{s.b3.precision.value(), s.b3.recall.value()}
	ceaf = Scores{s.ceaf.precision.value(), s.ceaf.recall.value()}
	return muc, b3, ceaf, (muc.F1() + b3.F1() + ceaf.F1()) / 3
}

// clusterOf returns the index of each mention's cluster.
func (c clusters) clusterOf() map[int]int {
	of := map[int]int{}
	for i, set := range c {
		for _, m := range set {
			of[m] = i
		}
	}
	return of
}

// mucRecall is the recall of links (Vilain et al. 1995): of the links that it
// takes to join each gold cluster, those that are left when it falls apart
// into the predicted ones. Precision is the same with the sides exchanged.
func mucRecall(gold, predicted clusters) fraction {
	var f fraction
	of := predicted.clusterOf()
	for _, set := range gold {
		parts, seen := 0, map[int]bool{}
		for _, m := range set {
			k, found := of[m]
			if !found || !seen[k] {
				parts++
			}
			if found {
				seen[k] = true
			}
		}
		f.add(fraction{float64(len(set) - parts), float64(len(set) - 1)})
	}
	return f
}

// b3Recall is the mean, over gold mentions, of the share of the mention's gold
// cluster that its predicted cluster holds (Bagga and Baldwin 1998).
func b3Recall(gold, predicted clusters) fraction {
	var f fraction
	of := predicted.clusterOf()
	for _, set := range gold {
		shared := map[int]int{}
		for _, m := range set {
			if k, found := of[m]; found {
				shared[k]++
			}
		}
		for _, m := range set {
			f.den++
			if k, found := of[m]; found {
				f.num += float64(shared[k]) / float64(len(set))
			}
		}
	}
	return f
}

// ceafShared is the likeness of the gold and predicted clusters under the best
// one-to-one alignment, where two clusters are alike by 2·shared/(both sizes)
// (Luo 2005, φ4).
func ceafShared(gold, predicted clusters) float64 {
	if len(gold) == 0 || len(predicted) == 0 {
		return 0
	}
	of := predicted.clusterOf()
	like := make([][]float64, len(gold))
	for i, set := range gold {
		like[i] = make([]float64, len(predicted))
		for _, m := range set {
			if k, found := of[m]; found {
				like[i][k] += 2 / float64(len(set)+len(predicted[k]))
			}
		}
	}
	return bestAlignment(like)
}

// bestAlignment returns the greatest sum of weight[row][column] that takes at
// most one of each row and each column. Weights are not negative, and rows are
// of one length. It is the method of Kuhn and Munkres with potentials, row by
// row: cubic in the number of rows and columns.
func bestAlignment(weight [][]float64) float64 {
	if len(weight) > len(weight[0]) {
		weight = transposed(weight)
	}
	rows, columns := len(weight), len(weight[0])
	// Row and column 0 stand for "none yet"; costs are negative weights.
	rowPotential, columnPotential := make([]float64, rows+1), make([]float64, columns+1)
	rowOf := make([]int, columns+1)
	for row := 1; row <= rows; row++ {
		rowOf[0] = row
		least := make([]float64, columns+1)
		from := make([]int, columns+1)
		done := make([]bool, columns+1)
		for j := range least {
			least[j] = math.Inf(1)
		}
		at := 0
		for rowOf[at] != 0 {
			done[at] = true
			next, step := 0, math.Inf(1)
			for j := 1; j <= columns; j++ {
				if done[j] {
					continue
				}
				cost := -weight[rowOf[at]-1][j-1] - rowPotential[rowOf[at]] - columnPotential[j]
				if cost < least[j] {
					least[j], from[j] = cost, at
				}
				if least[j] < step {
					next, step = j, least[j]
				}
			}
			for j := range least {
				if done[j] {
					rowPotential[rowOf[j]] += step
					columnPotential[j] -= step
				} else {
					least[j] -= step
				}
			}
			at = next
		}
		for at != 0 { // along the path back, each column takes the row before it
			rowOf[at] = rowOf[from[at]]
			at = from[at]
		}
	}
	sum := 0.0
	for j := 1; j <= columns; j++ {
		if rowOf[j] != 0 {
			sum += weight[rowOf[j]-1][j-1]
		}
	}
	return sum
}

func transposed(m [][]float64) [][]float64 {
	t := make([][]float64, len(m[0]))
	for j := range t {
		t[j] = make([]float64, len(m))
		for i := range m {
			t[j][i] = m[i][j]
		}
	}
	return t
}
