package eval

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-dev/readout"
)

// attributionGold has two attributions: one direct, one indirect; and a
// stretch that the coders set aside.
const attributionGold = `{"id":"s1","outlet":"wire","date":"2031-05-08","title":"","text":"\"We go,\" Ana Brek said. Ilo Tarn denied that the talks had failed. Aside, she told it.",` +
	`"attributions":[` +
	`{"source":[{"start":9,"end":17}],"cue":[{"start":18,"end":22}],"content":[{"start":0,"end":8}],"quote_type":"direct"},` +
	`{"source":[{"start":24,"end":32}],"cue":[{"start":33,"end":39}],"content":[{"start":40,"end":66}],"quote_type":"indirect"}],` +
	`"flags":[{"label":"Discard","spans":[{"start":68,"end":87}]}]}`

// say is a statement of the tests: words of the text for source, cue, content.
type say struct {
	form                 readout.StatementForm
	source, cue, content string
}

// TestAttribution has what is found in the story above and the lines of the
// result that tell of it: right, wrong, missed.
func TestAttribution(t *testing.T) {
	both := []say{
		{readout.FormDirect, "Ana Brek", "said", `"We go,"`},
		{readout.FormIndirect, "Ilo Tarn", "denied", "that the talks had failed"},
	}
	for _, c := range []struct {
		name string
		says []say
		want map[string]string
	}{
		{"nothing", nil, map[string]string{"content and source overlap": "0 0 2", "content exact": "0 0 2", "direct: content found": "0 0 1"}},
		{"all", both, map[string]string{"content and source overlap": "2 0 0", "source exact": "2 0 0", "cue exact": "2 0 0", "content exact": "2 0 0", "direct: right source": "1 0"}},
		{"marks at the edges don't count", []say{{readout.FormDirect, "Ana Brek", "said", "We go"}}, map[string]string{"content exact": "1 0 1"}},
		{"another source", []say{{readout.FormDirect, "Ilo Tarn", "said", `"We go,"`}}, map[string]string{"content and source overlap": "0 1 2", "source exact": "0 1 2", "direct: content found": "1 0 0", "direct: right source": "0 1"}},
		{"a longer content", []say{{readout.FormIndirect, "Ilo Tarn", "denied", "denied that the talks had failed"}}, map[string]string{"content and source overlap": "1 0 1", "content exact": "0 1 2"}},
		{"one to one", []say{both[0], both[0]}, map[string]string{"content and source overlap": "1 1 1", "direct: content found": "1 1 0"}},
		{"set aside", []say{{readout.FormIndirect, "she", "told", "it"}}, map[string]string{"content and source overlap": "0 0 2", "indirect: content found": "0 0 1"}},
	} {
		path := filepath.Join(t.TempDir(), "gold.jsonl")
		if err := os.WriteFile(path, []byte(attributionGold), 0o600); err != nil {
			t.Fatal(err)
		}
		res, err := Attribution([]string{path}, func(a *readout.Annotation) error {
			for _, s := range c.says {
				cite := func(words string) []readout.Evidence {
					i := strings.LastIndex(a.Document.Text, words)
					ev, err := a.Document.Evidence(readout.Span{Start: i, End: i + len(words)})
					if err != nil {
						t.Fatal(err)
					}
					return []readout.Evidence{ev}
				}
				r, err := readout.NewReport(&readout.Statement{
					Form: s.form, Speaker: readout.Speaker{Spans: cite(s.source)}, Cue: cite(s.cue), Content: cite(s.content),
				}, "test", cite(s.content)...)
				if err != nil {
					return err
				}
				a.Reports = append(a.Reports, r)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		got := map[string]string{}
		for _, l := range res.Lines {
			if _, ok := c.want[l.Name]; !ok {
				continue
			}
			if l.Counts != nil {
				got[l.Name] = fmt.Sprint(l.Counts.TP, l.Counts.FP, l.Counts.FN)
			} else {
				got[l.Name] = fmt.Sprint(l.Accuracy.Right, l.Accuracy.Total-l.Accuracy.Right)
			}
		}
		if d := cmp.Diff(c.want, got); d != "" {
			t.Errorf("%s\n%s", c.name, d)
		}
	}
}
