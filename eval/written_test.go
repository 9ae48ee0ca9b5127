package eval_test

import (
	"bufio"
	"encoding/json"
	"os"
	"testing"
	"unicode/utf8"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/eval"
)

type scorer = func(path, data string, annotate func(*readout.Annotation) error) (eval.Result, error)

// TestWrittenStories checks that what the written stories are coded with can
// be read, and that every code stands on words of its story.
func TestWrittenStories(t *testing.T) {
	all := map[string]scorer{"engagements": eval.Engagements, "positions": eval.Positions, "proposals": eval.Proposals}
	positions := map[string]scorer{"positions": eval.Positions}
	for _, set := range []struct {
		gold, stories string
		count         int
		coded         map[string]scorer
	}{
		{"testdata/written-tune.jsonl", "testdata/written/tune-stories.jsonl", 16, all},
		{"testdata/written-plain.jsonl", "testdata/written/plain-stories.jsonl", 8, all},
		{"testdata/written-blind.jsonl", "testdata/written/blind-stories.jsonl", 20, all},
		{"testdata/written-plain-blind.jsonl", "testdata/written/plain-blind-stories.jsonl", 12, all},
		{"testdata/written-campaigns.jsonl", "testdata/written/campaigns.jsonl", 24, positions},
		{"testdata/written-society.jsonl", "testdata/written/society.jsonl", 24, positions},
		{"testdata/written-diplomacy.jsonl", "testdata/written/diplomacy.jsonl", 24, positions},
		{"testdata/written-agency.jsonl", "testdata/written/agency.jsonl", 24, positions},
		{"testdata/written-web.jsonl", "testdata/written/web.jsonl", 24, positions},
		{"testdata/written-analysis.jsonl", "testdata/written/analysis.jsonl", 24, positions},
	} {
		t.Run(set.gold, func(t *testing.T) { testWritten(t, set.gold, set.stories, set.count, set.coded) })
	}
}

// TestSentences holds that the short texts fit their gold, and that each set is scored
// for what was coded of it alone.
func TestSentences(t *testing.T) {
	nothing := func(*readout.Annotation) error { return nil }
	for _, set := range []struct {
		gold            string
		score, other    scorer
		texts, required int
	}{
		{"testdata/sentences-engagements-tune.jsonl", eval.Engagements, eval.Positions, 200, 185},
		{"testdata/sentences-engagements-blind.jsonl", eval.Engagements, eval.Positions, 200, 180},
		{"testdata/sentences-positions-tune.jsonl", eval.Positions, eval.Engagements, 240, 217},
		{"testdata/sentences-positions-blind.jsonl", eval.Positions, eval.Engagements, 240, 203},
	} {
		t.Run(set.gold, func(t *testing.T) {
			res, err := set.score(set.gold, "testdata", nothing)
			if err != nil || res.Documents != set.texts || len(res.Misses) != set.required {
				t.Errorf("%d texts with %d codes, %v; want %d with %d", res.Documents, len(res.Misses), err, set.texts, set.required)
			}
			if res, err = set.other(set.gold, "testdata", nothing); err != nil || res.Documents != 0 {
				t.Errorf("%d texts scored for what was not coded, %v", res.Documents, err)
			}
		})
	}
}

func testWritten(t *testing.T, gold, stories string, count int, coded map[string]scorer) {
	nothing := func(*readout.Annotation) error { return nil }
	for task, score := range coded {
		res, err := score(gold, "testdata", nothing)
		if err != nil {
			t.Fatalf("%s: %v", task, err)
		}
		if res.Documents != count || len(res.Misses) == 0 {
			t.Errorf("%s: %d documents with %d required codes, want %d with some", task, res.Documents, len(res.Misses), count)
		}
	}

	length := map[string]int{} // in code points
	each(t, stories, func(l struct{ ID, Text string }) { length[l.ID] = utf8.RuneCountInString(l.Text) })
	type code struct {
		Spans [][2]int `json:"spans"`
		Terms [][2]int `json:"term_spans"`
	}
	each(t, gold, func(l struct {
		ID                                string
		Engagements, Positions, Proposals []code
	},
	) {
		for _, codes := range [][]code{l.Engagements, l.Positions, l.Proposals} {
			for i, c := range codes {
				if len(c.Spans) == 0 {
					t.Errorf("%s: code %d has no evidence", l.ID, i)
				}
				for _, s := range append(c.Spans, c.Terms...) {
					if s[0] < 0 || s[0] >= s[1] || s[1] > length[l.ID] {
						t.Errorf("%s: code %d: span %v is not within the %d characters of the story", l.ID, i, s, length[l.ID])
					}
				}
			}
		}
	})
}

// each calls f with every line of a file of JSON lines.
func each[T any](t *testing.T, path string, f func(T)) {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var l T
		if err := json.Unmarshal(lines.Bytes(), &l); err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		f(l)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
}
