package lang

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestLook(t *testing.T) {
	var a, b Word
	for _, c := range []struct {
		x, y  string
		lower bool // same lower hash
		shape bool
	}{
		{"Velia", "VELIA", true, false},
		{"Velia", "Sumar", false, true},
		{"1990", "2024", true, true},
		{"“", "\"", true, true},
		{"Élan", "élan", true, false},
	} {
		a.Look(c.x)
		b.Look(c.y)
		if (a.Lower == b.Lower) != c.lower || (a.Shape == b.Shape) != c.shape {
			t.Errorf("%s and %s: lower %v, shape %v", c.x, c.y, a.Lower == b.Lower, a.Shape == b.Shape)
		}
	}
	a.Look(strings.Repeat("é", 1_000_000))
	b.Look("\xff\xfe")
}

// Rows add up to the same in the instructions of a processor and in plain Go.
func TestSumsAreThoseOfPlainGo(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		width := 16 * rapid.IntRange(1, 16).Draw(t, "width")
		rows := rapid.SliceOfN(rapid.SampledFrom([]byte{0, 1, 127, 128, 254, 255}), width+32, width+300).Draw(t, "rows")
		at := rapid.SliceOfN(rapid.IntRange(0, len(rows)-width), 0, MaxFeatures).Draw(t, "at")
		if rapid.Bool().Draw(t, "one row only") {
			for i := range at {
				at[i] = at[0]
			}
		}
		got, want, plain := make([]uint16, width), make([]uint16, width), make([]uint16, width)
		got[0], want[0] = 7, 9
		addRows(rows, at, got)
		addUp(rows, at, want)
		for _, r := range at {
			for k := range plain {
				plain[k] += uint16(rows[r+k])
			}
		}
		if !slices.Equal(got, plain) || !slices.Equal(want, plain) {
			t.Fatalf("got %v, in Go %v, want %v", got, want, plain)
		}
	})
}

// So do the products of hidden units and output weights.
func TestProductsAreThoseOfPlainGo(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		hidden := rapid.SliceOfN(rapid.SampledFrom([]int16{0, 0, 1, 500, 1<<15 - 1}), 16, 256).Draw(t, "hidden")
		hidden = hidden[:len(hidden)/16*16]
		labels := rapid.IntRange(1, 130).Draw(t, "labels")
		bytes := rapid.SliceOfN(rapid.SampledFrom([]byte{0, 1, 127, 128, 129, 255}), 16, 16).Draw(t, "bytes")
		weights := make([]byte, len(hidden)*labels)
		for i := range weights {
			weights[i] = bytes[Mix(uint64(i), 1)%16]
		}
		out := Pack(weights, len(hidden), labels)
		got, want := make([]int32, len(out)/len(hidden)), make([]int32, len(out)/len(hidden))
		got[0], want[0] = 7, 9
		multiply(hidden, out, got)
		multiplyUp(hidden, out, want)
		for label := range got {
			plain := int32(0)
			if label < labels {
				for k, h := range hidden {
					plain += int32(h) * (int32(weights[k*labels+label]) - 128)
				}
			}
			if got[label] != plain || want[label] != plain {
				t.Fatalf("label %d: got %d, in Go %d, want %d", label, got[label], want[label], plain)
			}
		}
	})
}

// Score adds bytes in machine words; the sum must be that of plain addition.
func TestNetAddsUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		const hidden, labels, rows = 16, 5, 8
		bytes := rapid.SliceOfN(rapid.Byte(), rows*hidden, rows*hidden).Draw(t, "rows")
		out := rapid.SliceOfN(rapid.Byte(), hidden*labels, hidden*labels).Draw(t, "out")
		bias := rapid.SliceOfN(rapid.Int32Range(-500, 500), hidden, hidden).Draw(t, "bias")
		features := rapid.SliceOfN(rapid.Uint64(), 0, MaxFeatures).Draw(t, "features")
		n := Net{Hidden: hidden, Labels: labels, Filter: []byte{0xFF}, Rows: bytes, Bias: bias, Out: Pack(out, hidden, labels)}
		var s Space
		got := n.Score(features, &s)
		for label := range labels {
			want := int32(0)
			for k := range hidden {
				h := bias[k]
				for _, f := range features {
					h += int32(bytes[n.Row(f)*hidden+k]) - 128
				}
				want += max(0, h) * (int32(out[k*labels+label]) - 128)
			}
			if got[label] != want {
				t.Fatalf("label %d: got %d, want %d", label, got[label], want)
			}
		}
	})
}

func TestTable(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		keys := rapid.SliceOfNDistinct(rapid.Uint64(), 0, 100, func(k uint64) uint64 { return k }).Draw(t, "keys")
		for i := range keys {
			keys[i] = Mix(keys[i], 7) // keys are hashes
		}
		var entries []Entry
		for i, k := range keys {
			entries = append(entries, Entry{k, uint32(i)})
		}
		table := NewTable(entries)
		for i, k := range keys {
			if v, ok := table.Get(k); !ok || v != uint32(i) {
				t.Fatalf("key %x: got %d %v, want %d", k, v, ok, i)
			}
		}
		if !table.Below(len(keys)) || len(keys) > 0 && table.Below(len(keys)-1) {
			t.Fatal("Below doesn't bound the values")
		}
	})
}

// The best path must be that of trying all sequences that make whole names.
func TestBestPathOfNames(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 3).Draw(t, "n")
		scores := rapid.SliceOfN(rapid.Float32Range(-5, 5), n*NameLabels, n*NameLabels).Draw(t, "scores")
		labels := make([]uint8, n)
		var p NamePath
		p.Best(scores, labels)
		sum := func(labels []int) float32 {
			s := float32(0)
			for i, l := range labels {
				s += scores[i*NameLabels+l]
			}
			return s
		}
		best := float32(-1e30)
		var try func(labels []int)
		try = func(labels []int) {
			last := -1
			if len(labels) > 0 {
				last = labels[len(labels)-1]
			}
			if len(labels) == n {
				if NameFollows(last, -1) {
					best = max(best, sum(labels))
				}
				return
			}
			for l := range NameLabels {
				if NameFollows(last, l) {
					try(append(labels[:len(labels):len(labels)], l))
				}
			}
		}
		try(nil)
		got := make([]int, n)
		for i, l := range labels {
			got[i] = int(l)
		}
		if d := sum(got) - best; d < -1e-4 || d > 1e-4 {
			t.Fatalf("got %v with %f, the best has %f", got, sum(got), best)
		}
	})
}
