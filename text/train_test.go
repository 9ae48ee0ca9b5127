package text

import (
	"bytes"
	"flag"
	"math"
	"os"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/conllu"
	"github.com/readout-dev/readout/internal/testkit"
)

var update = flag.Bool("update", false, "write boundary.bin")

// TestTrain trains again and compares with the embedded weights.
func TestTrain(t *testing.T) {
	var gold []*readout.Annotation
	for _, name := range []string{"en_ewt-ud-train.conllu", "en_gum_open-ud-train.conllu"} {
		f, err := os.Open(testkit.Shared(t, "data/ud/"+name))
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		for a, err := range conllu.Documents(f) {
			if err != nil {
				t.Fatal(err)
			}
			gold = append(gold, a)
		}
	}
	got := Train(gold)
	if *update {
		if err := os.WriteFile("boundary.bin", got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if !bytes.Equal(got, []byte(weights)) {
		t.Error("boundary.bin is not what training gives; run go test ./text -run TestTrain -update")
	}
}

func TestLogistic(t *testing.T) {
	for z := -50.0; z <= 50; z += 0.37 {
		if got, want := logistic(z), 1/(1+math.Exp(-z)); math.Abs(got-want) > 1e-9 {
			t.Errorf("logistic(%v) = %v, want %v", z, got, want)
		}
	}
}

// TestWeights has a table of the right size that is not empty.
func TestWeights(t *testing.T) {
	set := 0
	for i := range len(weights) {
		if weights[i] != 0 {
			set++
		}
	}
	if len(weights) != tableSize || set < tableSize/10 {
		t.Errorf("%d weights, %d of them not 0; want %d weights", len(weights), set, tableSize)
	}
}
