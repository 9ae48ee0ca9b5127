package eval

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
)

// TestOrigins scores verdicts on a made set of stories: words that two outlets
// tell, and words that one outlet tells twice.
func TestOrigins(t *testing.T) {
	data := t.TempDir()
	stories := []string{
		`{"id": "a", "outlet": "Velia Post", "date": "2031-03-03", "title": "Harbour", "text": "\"The harbour opens on Friday,\" Ana Brek told reporters in Dorn on Monday."}`,
		`{"id": "b", "outlet": "Dorn Herald", "date": "2031-03-03", "title": "Opening", "text": "\"The harbour opens on Friday,\" Ana Brek said."}`,
		`{"id": "c", "outlet": "Velia Post", "date": "2031-03-03", "title": "Roads", "text": "\"No road is closed for this,\" Ilo Tarn said."}`,
		`{"id": "d", "outlet": "Velia Post", "date": "2031-03-04", "title": "Roads", "text": "\"No road is closed for this,\" Ilo Tarn said on Monday."}`,
	}
	if err := os.Mkdir(filepath.Join(data, "corroboration"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(data, "corroboration", "news_cluster_dev.jsonl"), []byte(strings.Join(stories, "\n")), 0o600); err != nil {
		t.Fatal(err)
	}
	line := func(a, b, verdict string) string {
		return fmt.Sprintf(`{"reports": [{"document": %q, "type": "statement", "at": 0, "end": 20}, {"document": %q, "type": "statement", "at": 0, "end": 20}], "verdict": %q}`, a, b, verdict)
	}
	for _, c := range []struct{ gold, want string }{
		{line("a", "b", "two"), "right 1 wrong 0 missed 0, of one thing 1/1, read 1/1"},
		{line("a", "b", "one"), "right 0 wrong 1 missed 0, of one thing 1/1, read 1/1"},
		{line("a", "b", "other"), "right 0 wrong 0 missed 0, of one thing 0/1, read 1/1"},
		{line("c", "d", "two"), "right 0 wrong 0 missed 1, of one thing 0/0, read 0/1"},
		{line("c", "d", "one"), "right 0 wrong 0 missed 0, of one thing 0/0, read 0/1"},
	} {
		path := filepath.Join(data, "gold.jsonl")
		if err := os.WriteFile(path, []byte(c.gold+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		res, err := Origins(path, data, quoted)
		if err != nil {
			t.Fatal(err)
		}
		n, things, read := *res.Lines[0].Counts, *res.Lines[1].Accuracy, *res.Lines[2].Accuracy
		if got := fmt.Sprintf("right %d wrong %d missed %d, of one thing %d/%d, read %d/%d", n.TP, n.FP, n.FN, things.Right, things.Total, read.Right, read.Total); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.gold, got, c.want)
		}
	}
}

// quoted makes a statement of a text that begins with a quotation and names its
// speaker behind it, and dates the document by its metadata.
func quoted(a *readout.Annotation) error {
	a.Published = a.Document.Published
	text := a.Document.Text
	end := strings.LastIndex(text, `" `)
	name := strings.Join(strings.Fields(text[end+1:])[:2], " ")
	content, err := a.Document.Evidence(readout.Span{Start: strings.Index(text, `"`), End: end + 1})
	if err != nil {
		return err
	}
	whole, err := a.Document.Evidence(readout.Span{Start: strings.Index(text, `"`), End: len(text)})
	if err != nil {
		return err
	}
	r, err := readout.NewReport(&readout.Statement{
		Form: readout.FormDirect, Speaker: readout.Speaker{ActorRef: readout.ActorRef{Name: name}}, Content: []readout.Evidence{content},
	}, "test", whole)
	a.Reports = append(a.Reports, r)
	return err
}
