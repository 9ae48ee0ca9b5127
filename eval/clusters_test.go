package eval

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// sets reads "abc de" as two clusters, a letter a mention.
func sets(s string) clusters {
	var c clusters
	var set []int
	for _, r := range s + " " {
		if r != ' ' {
			set = append(set, int(r))
			continue
		}
		if set != nil {
			c = append(c, set)
		}
		set = nil
	}
	return c
}

func TestClusterScores(t *testing.T) {
	type pr struct{ p, r float64 }
	for _, c := range []struct {
		why, gold, predicted string
		muc, b3, ceaf        pr
	}{
		{"all right", "abc de", "de cba", pr{1, 1}, pr{1, 1}, pr{1, 1}},
		// Links: 1+0+1 of 1+1+3 and 1+1 of 2+3. Mentions: a b 2/3, c 1/3, d 1/4,
		// f g 2/4 of seven; a b 1, c d 1/2, f g 2/4 of eight. Clusters: abc with
		// ab 4/5, defg with fghi 4/8. The example of Pradhan et al. 2014.
		{"twinless mentions", "abc defg", "ab cd fghi", pr{2. / 5, 2. / 5}, pr{4. / 8, (5./3 + 5./4) / 7}, pr{1.3 / 3, 1.3 / 2}},
		// One link of three is too much; each of the four mentions has half of
		// its predicted cluster; one of the two gold clusters is aligned, by 4/6.
		{"two joined", "ab cd", "abcd", pr{2. / 3, 1}, pr{.5, 1}, pr{4. / 6, 2. / 6}},
		{"one split", "abcd", "ab cd", pr{1, 2. / 3}, pr{1, .5}, pr{2. / 6, 4. / 6}},
		// Two of the shapes in the reference scorer's own tests.
		{"one missed, one cut", "a bc def", "a de", pr{1, 1. / 3}, pr{1, 7. / 18}, pr{1.8 / 2, 1.8 / 3}},
		{"missed and too many", "a bc def", "a bcx dy z", pr{1. / 3, 1. / 3}, pr{17. / 42, 5. / 9}, pr{2.2 / 4, 2.2 / 3}},
		{"nothing in common", "ab", "cd", pr{0, 0}, pr{0, 0}, pr{0, 0}},
		{"nothing found", "ab", "", pr{0, 0}, pr{0, 0}, pr{0, 0}},
		// The pair most alike, abcde with cdef (6/9), leaves fg with nothing; the
		// best alignment is abcde with ab (4/7) and fg with cdef (2/6).
		{"best is not greedy", "abcde fg", "ab cdef", pr{3. / 4, 3. / 5}, pr{(2 + 9./4 + 1./4) / 6, (4./5 + 9./5 + 1./2) / 7}, pr{(4./7 + 2./6) / 2, (4./7 + 2./6) / 2}},
	} {
		var s clusterScore
		s.add(sets(c.gold), sets(c.predicted))
		muc, b3, ceaf, mean := s.scores()
		near := func(what string, got, want float64) {
			if math.Abs(got-want) > 1e-9 {
				t.Errorf("%s: %s of %q for %q is %.6f, want %.6f", c.why, what, c.predicted, c.gold, got, want)
			}
		}
		near("MUC precision", muc.Precision, c.muc.p)
		near("MUC recall", muc.Recall, c.muc.r)
		near("B³ precision", b3.Precision, c.b3.p)
		near("B³ recall", b3.Recall, c.b3.r)
		near("CEAF precision", ceaf.Precision, c.ceaf.p)
		near("CEAF recall", ceaf.Recall, c.ceaf.r)
		near("mean", mean, (muc.F1()+b3.F1()+ceaf.F1())/3)
	}
}

// TestDocumentsAddUp: counts are summed over documents before they are divided.
func TestDocumentsAddUp(t *testing.T) {
	var s clusterScore
	s.add(sets("abcd"), sets("abcd"))
	s.add(sets("ab"), nil)
	muc, b3, ceaf, _ := s.scores()
	if muc.Recall != .75 || muc.Precision != 1 || math.Abs(b3.Recall-4./6) > 1e-9 || ceaf.Recall != .5 {
		t.Errorf("MUC %v, B³ %v, CEAF %v", muc, b3, ceaf)
	}
}

// TestBestAlignment compares with every alignment tried in turn.
func TestBestAlignment(t *testing.T) {
	var best func(w [][]float64, row int, used []bool) float64
	best = func(w [][]float64, row int, used []bool) float64 {
		if row == len(w) {
			return 0
		}
		most := best(w, row+1, used)
		for j, u := range used {
			if !u {
				used[j] = true
				most = max(most, w[row][j]+best(w, row+1, used))
				used[j] = false
			}
		}
		return most
	}
	rapid.Check(t, func(t *rapid.T) {
		rows, columns := rapid.IntRange(1, 5).Draw(t, "rows"), rapid.IntRange(1, 5).Draw(t, "columns")
		w := make([][]float64, rows)
		for i := range w {
			w[i] = make([]float64, columns)
			for j := range w[i] {
				w[i][j] = float64(rapid.IntRange(0, 4).Draw(t, "weight")) / 4
			}
		}
		if got, want := bestAlignment(w), best(w, 0, make([]bool, columns)); math.Abs(got-want) > 1e-9 {
			t.Fatalf("%v: %v, want %v", w, got, want)
		}
	})
}

// TestClusterSymmetry: with the sides exchanged, precision and recall are too.
func TestClusterSymmetry(t *testing.T) {
	partition := func(t *rapid.T, what string) clusters {
		in := make([][]int, 4)
		for m := range 9 {
			if k := rapid.IntRange(0, 4).Draw(t, what); k < 4 {
				in[k] = append(in[k], m)
			}
		}
		var c clusters
		for _, set := range in {
			if len(set) > 1 {
				c = append(c, set)
			}
		}
		return c
	}
	rapid.Check(t, func(t *rapid.T) {
		a, b := partition(t, "a"), partition(t, "b")
		var s, u clusterScore
		s.add(a, b)
		u.add(b, a)
		m1, b1, c1, f1 := s.scores()
		m2, b2, c2, f2 := u.scores()
		for _, p := range [][2]Scores{{m1, m2}, {b1, b2}, {c1, c2}} {
			if math.Abs(p[0].Precision-p[1].Recall) > 1e-9 || math.Abs(p[0].Recall-p[1].Precision) > 1e-9 {
				t.Fatalf("%v and %v: %v", a, b, p)
			}
			if p[0].Precision > 1+1e-9 || p[0].Recall > 1+1e-9 {
				t.Fatalf("%v and %v: %v is more than all", a, b, p)
			}
		}
		if math.Abs(f1-f2) > 1e-9 {
			t.Fatalf("%v and %v: %v, %v", a, b, f1, f2)
		}
	})
}
