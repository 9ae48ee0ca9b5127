package train

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/readout-dev/readout/internal/lang"
	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/model"
)

// head copies the first n bytes of a gold file, up to the last blank line or
// line end, to dir.
func head(t *testing.T, path, dir, end string, n int) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	data = data[:min(n, len(data))]
	data = data[:bytes.LastIndex(data, []byte(end))+len(end)]
	if err := os.WriteFile(filepath.Join(dir, filepath.Base(path)), data, 0o600); err != nil {
		t.Fatal(err)
	}
}

// tiny trains a small model on the beginning of the data.
func tiny(t *testing.T, out string) []byte {
	t.Helper()
	ud, names := t.TempDir(), t.TempDir()
	head(t, testkit.Shared(t, "data/ud/en_ewt-ud-train.conllu"), ud, "\n\n", 400_000)
	head(t, testkit.Shared(t, "data/ud/en_gum_open-ud-train.conllu"), ud, "\n\n", 300_000)
	head(t, testkit.Shared(t, "data/names/uner_ewt_dev.jsonl"), names, "\n", 60_000)
	head(t, testkit.Shared(t, "data/names/wikigold.jsonl"), names, "\n", 60_000)
	var log strings.Builder
	if err := Run(context.Background(), Options{UD: ud, Names: names, Out: out, Log: &log, quick: true}); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestTrainingIsDeterministic(t *testing.T) {
	out := filepath.Join(t.TempDir(), "small.model")
	first := tiny(t, out)
	second := tiny(t, out)
	if !bytes.Equal(first, second) {
		t.Error("the same data gave other bytes")
	}
	if _, err := model.Load(bytes.NewReader(first)); err != nil {
		t.Error(err)
	}
}

func TestRunSaysWhatIsMissing(t *testing.T) {
	err := Run(context.Background(), Options{UD: t.TempDir(), Names: t.TempDir(), Out: filepath.Join(t.TempDir(), "m")})
	if err == nil || !strings.Contains(err.Error(), "not found") {
		t.Errorf("got %v", err)
	}
}

// randomTree draws the heads of a tree over n words; the root is number n.
func randomTree(t *rapid.T, n int) []int32 {
	heads := make([]int32, n)
	order := rapid.Permutation(iota32(n)).Draw(t, "order")
	heads[order[0]] = int32(n)
	for k := 1; k < n; k++ {
		heads[order[k]] = order[rapid.IntRange(0, k-1).Draw(t, "head")]
	}
	return heads
}

func iota32(n int) []int32 {
	list := make([]int32, n)
	for i := range list {
		list[i] = int32(i)
	}
	return list
}

func TestProjectiveTreesHaveNoCrossingArcs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 12).Draw(t, "n")
		heads := randomTree(t, n)
		lifted := projective(heads)
		for i, h := range lifted {
			for j, g := range lifted {
				if int(h) == n || int(g) == n {
					continue
				}
				a, b := min(int32(i), h), max(int32(i), h)
				c, d := min(int32(j), g), max(int32(j), g)
				if a < c && c < b && b < d {
					t.Fatalf("%v → %v: %d–%d crosses %d–%d", heads, lifted, a, b, c, d)
				}
			}
		}
		if again := projective(lifted); !equal(again, lifted) {
			t.Fatalf("a projective tree was changed: %v → %v", lifted, again)
		}
	})
}

func equal(a, b []int32) bool {
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return len(a) == len(b)
}

// The oracle's promise: moves that cost nothing lead to the gold tree, and the
// costs of the moves taken add up to the gold arcs that are missing at the end.
func TestOracleCountsLostArcs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 10).Draw(t, "n")
		heads := projective(randomTree(t, n))
		o := newOracle(heads)
		var s lang.State
		s.Reset(&lang.Sentence{Words: make([]lang.Word, n), Tags: make([]uint16, n), UPOS: make([]uint8, n)})
		lost := 0
		wander := rapid.Bool().Draw(t, "wander")
		for !s.Done() {
			c := o.costs(&s)
			var can []int
			for m, cost := range c {
				if cost != never && (wander || cost == min(c[0], c[1], c[2])) {
					can = append(can, m)
				}
			}
			m := rapid.SampledFrom(can).Draw(t, "move")
			lost += c[m]
			switch m {
			case moveShift:
				s.Shift()
			case moveLeft:
				s.LeftArc(0)
			case moveRight:
				s.RightArc(0)
			}
		}
		missing := 0
		for i, h := range heads {
			if s.Nodes[i].Head != h {
				missing++
			}
		}
		if !wander && missing != 0 {
			t.Fatalf("%v: moves without cost lost %d arcs", heads, missing)
		}
		if lost > missing {
			t.Fatalf("%v: the oracle counted %d lost arcs, %d are missing", heads, lost, missing)
		}
	})
}

func TestTitleCase(t *testing.T) {
	for _, c := range []struct{ in, want string }{{"talks", "Talks"}, {"of", "of"}, {"Sumar", "Sumar"}, {"", ""}, {"élan", "élan"}} {
		if got := titleCase(c.in); got != c.want {
			t.Errorf("%q: got %q, want %q", c.in, got, c.want)
		}
	}
}

func TestRules(t *testing.T) {
	for _, c := range []struct{ form, lemma, rule string }{
		{"envoys", "envoy", "l1"},
		{"Treaties", "treaty", "l3y"},
		{"Velia", "Velia", "a0"},
		{"SUMAR", "Sumar", "t0"},
		{"went", "go", ""},
	} {
		if got := ruleFor(c.form, c.lemma, c.rule != "" && c.rule[0] != 'l'); got != c.rule {
			t.Errorf("%s → %s: got %q, want %q", c.form, c.lemma, got, c.rule)
		}
	}
}
