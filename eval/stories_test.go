package eval_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/eval"
)

// codedText is the story of the tests of gold without words. Its "é" makes
// code points and bytes differ.
const codedText = "Chloé Brek opposes the dam. She offered Tarn a joint survey."

// codedLine codes codedText in the form that holds no words of it.
const codedLine = `{"id":"one","file":"sub/stories.jsonl","published":"2031-05-08",` +
	`"engagements":[{"kind":"talks","status":"occurred","participants":[{"name":"Chloé Brek"},{"name":"Tarn"}],"spans":[[28,59]]}],` +
	`"positions":[{"actor":"Chloé Brek","issue":"dam","stance":"opposes","spans":[[0,26]]}],` +
	`"proposals":[{"by":["Chloé Brek"],"term_spans":[[45,59]],"responses":[],"spans":[[28,59]]}]}`

func TestGoldWithoutWords(t *testing.T) {
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "sub"), 0o755); err != nil {
		t.Fatal(err)
	}
	gold := filepath.Join(dir, "coded.jsonl")
	for path, text := range map[string]string{
		gold: codedLine + "\n",
		filepath.Join(dir, "sub", "stories.jsonl"): fmt.Sprintf("{\"id\":\"one\",\"text\":%q}\n", codedText),
	} {
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	nothing := func(*readout.Annotation) error { return nil }
	for _, c := range []struct {
		task  string
		score func(path, data string, annotate func(*readout.Annotation) error) (eval.Result, error)
		what  string // what is told of the missed
		words string // the words it rests on
	}{
		{"engagements", eval.Engagements, "talks occurred Chloé Brek + Tarn", "⟦She offered Tarn a joint survey⟧"},
		{"positions", eval.Positions, "Chloé Brek opposes dam", "⟦Chloé Brek opposes the dam⟧"},
		{"proposals", eval.Proposals, "Chloé Brek: a joint survey", "⟦She offered Tarn a joint survey⟧"},
	} {
		res, err := c.score(gold, dir, nothing)
		if err != nil {
			t.Fatalf("%s: %v", c.task, err)
		}
		if res.Documents != 1 || len(res.Misses) != 1 {
			t.Errorf("%s: %d documents, misses %v", c.task, res.Documents, res.Misses)
			continue
		}
		if m := res.Misses[0]; m.What != c.what || !strings.Contains(m.Context, c.words) {
			t.Errorf("%s: missed %q at %q, want %q at %q", c.task, m.What, m.Context, c.what, c.words)
		}
		if _, err := c.score(gold, t.TempDir(), nothing); readout.Hint(err) == "" {
			t.Errorf("%s: no hint in %v where the data folder lacks the story", c.task, err)
		}
	}
}
