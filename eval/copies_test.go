package eval

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestCopies scores pairs of a made set: a story, the same story under another
// headline, and another.
func TestCopies(t *testing.T) {
	text := "The harbour of Dorn will open on Friday after nine weeks of repairs, the mayor told a crowd on the quay. " +
		"Two cranes came by barge from the north, and a third is to follow before the month is out. " +
		"Fishermen who had moved their boats to the next bay began to come home on Monday evening."
	dir := t.TempDir()
	stories := filepath.Join(dir, "stories.jsonl")
	lines := fmt.Sprintf(`{"id": "a", "outlet": "Velia Post", "title": "Harbour", "text": %q}`, text) + "\n" +
		fmt.Sprintf(`{"id": "b", "outlet": "Dorn Herald", "title": "Cranes come", "text": %q}`, text) + "\n" +
		`{"id": "c", "outlet": "Dorn Herald", "title": "Roads", "text": "No road is closed for the works at the quay, said the office of roads in a short note to the press on Tuesday."}`
	if err := os.WriteFile(stories, []byte(lines), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ gold, want string }{
		{`{"a": "a", "b": "b", "copy": true}`, "right 1 wrong 0 missed 0"},
		{`{"a": "a", "b": "b", "copy": false}`, "right 0 wrong 1 missed 0"},
		{`{"a": "a", "b": "c", "copy": true}`, "right 0 wrong 0 missed 1"},
		{`{"a": "c", "b": "b", "copy": false}`, "right 0 wrong 0 missed 0"},
	} {
		path := filepath.Join(dir, "gold.jsonl")
		if err := os.WriteFile(path, []byte(c.gold+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		res, err := Copies(path, stories)
		if err != nil {
			t.Fatal(err)
		}
		n := *res.Lines[0].Counts
		if got := fmt.Sprintf("right %d wrong %d missed %d", n.TP, n.FP, n.FN); got != c.want || res.Documents != 3 {
			t.Errorf("%s\ngot  %s of %d documents\nwant %s", c.gold, got, res.Documents, c.want)
		}
	}
	path := filepath.Join(dir, "gold.jsonl")
	if err := os.WriteFile(path, []byte(`{"a": "a", "b": "z", "copy": true}`), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Copies(path, stories); err == nil || !strings.Contains(err.Error(), `"z"`) {
		t.Errorf("a story that isn't there: %v", err)
	}
}
