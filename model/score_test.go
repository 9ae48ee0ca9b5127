package model_test

import (
	"bufio"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/eval"
	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/model"
	"github.com/readout-dev/readout/text"
)

// floor fails where a measure lies more than half a point below the recorded one.
func floor(t *testing.T, r eval.Result, recorded map[string]float64) {
	t.Helper()
	for _, l := range r.Lines {
		want, ok := recorded[l.Name]
		if !ok {
			continue
		}
		got := 0.0
		switch {
		case l.Counts != nil:
			got = 100 * l.Counts.F1()
		case l.Accuracy != nil:
			got = 100 * l.Accuracy.Share()
		}
		t.Logf("%s %.2f", l.Name, got)
		if got < want-0.5 {
			t.Errorf("%s fell to %.2f, recorded are %.2f", l.Name, got, want)
		}
	}
}

func TestScoresOfTagsAndTrees(t *testing.T) {
	m, err := model.Default()
	if err != nil {
		t.Fatal(err)
	}
	annotate := func(a *readout.Annotation) error {
		if len(a.Tokens) == 0 {
			text.Segment(a)
			a.Assigned(readout.LayerSentences, readout.LayerTokens)
		}
		m.Tag(a)
		m.Parse(a)
		a.Assigned(readout.LayerTags, readout.LayerTrees)
		return nil
	}
	for _, c := range []struct {
		file     string
		gold     bool
		recorded map[string]float64
	}{
		{"en_ewt-ud-dev", true, map[string]float64{"UPOS": 95.34, "XPOS": 94.68, "UFeats": 94.97, "lemmas": 96.86, "UAS": 86.59, "LAS": 83.55}},
		{"en_gum-ud-dev", true, map[string]float64{"UPOS": 96.37, "XPOS": 95.86, "UFeats": 91.76, "lemmas": 97.65, "UAS": 85.91, "LAS": 83.09}},
		{"en_ewt-ud-dev", false, map[string]float64{"UPOS": 94.85, "UAS": 84.89, "LAS": 81.90}},
		{"en_gum-ud-dev", false, map[string]float64{"UPOS": 96.18, "UAS": 85.28, "LAS": 82.48}},
	} {
		name := c.file + " from text"
		if c.gold {
			name = c.file + " gold tokens"
		}
		t.Run(name, func(t *testing.T) {
			r, err := eval.Parse([]string{testkit.Shared(t, "data/ud/"+c.file+".conllu")}, c.gold, annotate)
			if err != nil {
				t.Fatal(err)
			}
			floor(t, r, c.recorded)
		})
	}
}

// held copies the documents of UNER with odd numbers, which training does not
// see, to a file.
func held(t *testing.T) string {
	t.Helper()
	in, err := os.Open(testkit.Shared(t, "data/names/uner_ewt_dev.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	path := filepath.Join(t.TempDir(), "uner_held.jsonl")
	var b strings.Builder
	s := bufio.NewScanner(in)
	s.Buffer(nil, 1<<20)
	number, last := -1, ""
	for s.Scan() {
		id := s.Text()[len(`{"id": "`):]
		id = id[:strings.IndexByte(id, '"')]
		if doc := id[:strings.LastIndexByte(id, '-')]; number < 0 || doc != last {
			number, last = number+1, doc
		}
		if number%2 == 1 {
			b.WriteString(s.Text() + "\n")
		}
	}
	if err := os.WriteFile(path, []byte(b.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestScoresOfNames(t *testing.T) {
	annotate := func(a *readout.Annotation) error {
		m, err := model.Default()
		if err != nil {
			return err
		}
		text.Segment(a)
		m.Tag(a)
		a.Mentions = m.Names(a)
		return nil
	}
	for _, c := range []struct {
		name     string
		path     string
		recorded map[string]float64
	}{
		{"UNER held out", held(t), map[string]float64{"names": 71.37, "PER": 74.77, "LOC": 79.90, "ORG": 51.75, "spans alone": 78.74}},
		{"GUM dev", testkit.Shared(t, "data/names/gum_dev.jsonl"), map[string]float64{"names": 76.88, "PER": 78.38, "LOC": 79.48, "ORG": 68.97}},
		{"re3d dev", testkit.Shared(t, "data/names/re3d_dev.jsonl"), map[string]float64{"names": 66.07, "PER": 73.16, "LOC": 67.37, "ORG": 61.06}},
	} {
		t.Run(c.name, func(t *testing.T) {
			r, err := eval.Names([]string{c.path}, annotate)
			if err != nil {
				t.Fatal(err)
			}
			floor(t, r, c.recorded)
		})
	}
}
