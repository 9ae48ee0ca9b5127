package annotate_test

import (
	"bufio"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
	"github.com/readout-dev/readout/annotate"
	"github.com/readout-dev/readout/extract"
	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/source"
)

// invented is the pipeline that knows, beside the built-in actors, the states
// of the rules' examples.
func invented(t testing.TB) *annotate.Pipeline {
	t.Helper()
	entries, err := actor.ReadPack(strings.NewReader(`
state | Sumar | adj: Sumari | people: Sumaris | capital: Port Ona
state | Velia | adj: Velian | people: Velians | capital: Maresh
place | Port Ona | in: Sumar
`), "test.pack")
	if err != nil {
		t.Fatal(err)
	}
	base, err := actor.With(entries)
	if err != nil {
		t.Fatal(err)
	}
	p, err := annotate.Default(base)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// TestRulesFindTheirExamples: each rule is told in words, and finds the sentence
// that it gives for an example.
func TestRulesFindTheirExamples(t *testing.T) {
	p := invented(t)
	for component, table := range annotate.Tables {
		names := map[string]bool{}
		for _, rule := range table() {
			if rule.Name == "" || rule.Words == "" || rule.Example == "" || names[rule.Name] {
				t.Errorf("%s: named twice, or not told: %+v", component, rule)
			}
			names[rule.Name] = true
			doc := testkit.Document(t, rule.Example)
			doc.Blocks = extract.Blocks(doc.Text, "") // some stand behind a dateline
			doc.Published = &readout.Dating{Date: readout.Day(2031, 5, 8), Basis: readout.BasisStated}
			a, err := p.Annotate(doc)
			if err != nil {
				t.Fatal(err)
			}
			var by []string
			for _, r := range a.Reports {
				by = append(by, r.By())
			}
			if !slices.Contains(by, component+"/"+rule.Name) {
				t.Errorf("%s/%s does not find its example %q; found by %v", component, rule.Name, rule.Example, by)
			}
		}
	}
}

// TestEveryReportHasItsRule: whatever a component finds in real stories is found
// by a rule of its table.
func TestEveryReportHasItsRule(t *testing.T) {
	p := invented(t)
	docs := corpus(t)
	docs = append(docs, stories(t, testkit.Shared(t, "data/seeds"))...)
	docs = append(docs, stories(t, testkit.Shared(t, "data/engagements/docs"))...)
	docs = append(docs, stories(t, lines(t, testkit.Shared(t, "data/attribution/polnear_train.jsonl"), 50))...)
	found := map[string]int{}
	for _, doc := range docs {
		a, err := p.Annotate(doc)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range a.Reports {
			if _, ok := annotate.Tables[string(r.Type())]; ok {
				found[r.By()]++
			}
		}
	}
	for by, n := range found {
		if _, ok := annotate.Rule(by); !ok {
			t.Errorf("%s, which found %d reports, is not in the table of its component", by, n)
		}
	}
	if len(found) < 100 {
		t.Errorf("only %d rules have found anything in %d stories", len(found), len(docs))
	}
}

// lines writes the first n lines of a file into one of the test's own.
func lines(t testing.TB, path string, n int) string {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	scan := bufio.NewScanner(f)
	scan.Buffer(nil, 1<<24)
	var kept strings.Builder
	for ; n > 0 && scan.Scan(); n-- {
		kept.WriteString(scan.Text() + "\n")
	}
	if err := scan.Err(); err != nil {
		t.Fatal(err)
	}
	path = filepath.Join(t.TempDir(), filepath.Base(path))
	if err := os.WriteFile(path, []byte(kept.String()), 0o666); err != nil {
		t.Fatal(err)
	}
	return path
}

// stories reads the documents of a file or folder.
func stories(t testing.TB, path string) (docs []*readout.Document) {
	t.Helper()
	for item, err := range source.Read(t.Context(), []string{path}, nil, source.Limits{}) {
		if err != nil {
			t.Fatal(err)
		}
		doc, err := extract.Document(item, extract.Options{})
		if err != nil {
			t.Fatal(err)
		}
		docs = append(docs, doc)
	}
	return docs
}

func TestRule(t *testing.T) {
	for by, want := range map[string]string{
		"engagement/met-with": "met-with", "statement/said-quote": "said-quote", "statement/denied/speech-that": "speech-that", "figure/count": "count",
		"engagement/none": "", "none/met-with": "", "engagement": "", "": "",
	} {
		if r, ok := annotate.Rule(by); r.Name != want || ok != (want != "") {
			t.Errorf("%q: %+v, %v", by, r, ok)
		}
	}
}
