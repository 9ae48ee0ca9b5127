package eval_test

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/eval"
	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/timex"
)

// written puts lines of gold data into a file.
func written(t testing.TB, lines ...string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "gold.jsonl")
	if err := os.WriteFile(path, []byte(strings.Join(lines, "\n")+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestTimexCountsAsTempEvalDoes(t *testing.T) {
	// Found: one span and value right, one span too short with the right value,
	// one with another value and type, one that isn't in the gold.
	const text = "On Monday and in early May, for two days, now."
	gold := written(t, `{"id":"d","dct":"2024-02-07","text":"`+text+`","timexes":[`+
		`{"start":3,"end":9,"text":"Monday","type":"DATE","value":"2024-02-05"},`+
		`{"start":17,"end":26,"text":"early May","type":"DATE","value":"2024-05"},`+
		`{"start":32,"end":40,"text":"two days","type":"DURATION","value":"P2D"},`+
		`{"start":0,"end":2,"text":"On","type":"DATE","value":"2024"}]}`)
	res, err := eval.Timex([]string{gold}, func(a *readout.Annotation) error {
		a.Times = []readout.Time{
			{Span: readout.Span{Start: 3, End: 9}, Type: "DATE", Value: "2024-02-05"},
			{Span: readout.Span{Start: 23, End: 26}, Type: "DATE", Value: "2024-05"},
			{Span: readout.Span{Start: 32, End: 40}, Type: "SET", Value: "P1D"},
			{Span: readout.Span{Start: 42, End: 45}, Type: "DATE", Value: "PRESENT_REF"},
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]eval.Counts{
		"strict": {TP: 2, FP: 2, FN: 2}, "relaxed": {TP: 3, FP: 1, FN: 1},
		"relaxed and value": {TP: 2, FP: 2, FN: 2}, "relaxed and type": {TP: 2, FP: 2, FN: 2},
	} {
		if got := counts(t, res, name); got != want {
			t.Errorf("%s: %+v, want %+v", name, got, want)
		}
	}
	var kinds []string
	for _, m := range res.Misses {
		kinds = append(kinds, fmt.Sprintf("%s %s", m.Kind, m.What))
	}
	want := []string{
		"differ DATE 2024-05, found span “May”", "differ DURATION P2D, found value P1D, type SET",
		"missed DATE 2024", "wrong DATE PRESENT_REF",
	}
	if strings.Join(kinds, "\n") != strings.Join(want, "\n") {
		t.Errorf("misses:\n%s\nwant\n%s", strings.Join(kinds, "\n"), strings.Join(want, "\n"))
	}
}

func counts(t testing.TB, res eval.Result, name string) eval.Counts {
	t.Helper()
	for _, l := range res.Lines {
		if l.Name == name && l.Counts != nil {
			return *l.Counts
		}
	}
	t.Fatalf("no line %q", name)
	return eval.Counts{}
}

func TestPublishedWithholdsTheDate(t *testing.T) {
	gold := written(
		t,
		`{"id":"a","date":"2031-05-07","text":"VELIA CITY, May 7, 2031 (VNA) - Brek met Tarn."}`,
		`{"id":"b","date":"2031-05-09","text":"VELIA CITY, May 7, 2031 (VNA) - Brek met Tarn."}`,
		`{"id":"c","date":"2031-05-09","text":"Brek met Tarn."}`,
		`{"id":"d","text":"No date, no question."}`,
	)
	res, err := eval.Published([]string{gold}, func(a *readout.Annotation) error {
		if a.Document.Published != nil {
			t.Errorf("%s comes with its date", a.Document.ID)
		}
		return timex.Annotate(a)
	})
	if err != nil || res.Documents != 3 || len(res.Misses) != 1 || res.Misses[0].Document != "b" {
		t.Fatalf("%+v, %v", res, err)
	}
	if answered, right := *res.Lines[0].Accuracy, *res.Lines[1].Accuracy; answered != (eval.Accuracy{Right: 2, Total: 3}) || right != (eval.Accuracy{Right: 1, Total: 2}) {
		t.Errorf("answered %+v, right %+v", answered, right)
	}
}

// The scores of doc/time.md may not fall: every other line of each set, the
// half that the rules were not worked out on.
func TestTimexScores(t *testing.T) {
	for _, tc := range []struct {
		set                    string
		strict, relaxed, value float64
	}{
		{"te3_timebank_train", 0.878, 0.932, 0.800},
		{"te3_aquaint_train", 0.860, 0.942, 0.760},
		{"wikiwars_train", 0.868, 0.930, 0.805},
	} {
		res, err := eval.Timex([]string{written(t, everyOther(t, testkit.Shared(t, "data/timex/"+tc.set+".jsonl"))...)}, timex.Annotate)
		if err != nil {
			t.Fatal(err)
		}
		for name, floor := range map[string]float64{"strict": tc.strict, "relaxed": tc.relaxed, "relaxed and value": tc.value} {
			if got := counts(t, res, name).F1(); got < floor {
				t.Errorf("%s: %s F1 is %.3f, was at least %.3f", tc.set, name, got, floor)
			}
		}
	}
}

func everyOther(t testing.TB, path string) []string {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	s := bufio.NewScanner(f)
	s.Buffer(nil, 64<<20)
	var lines []string
	for n := 1; s.Scan(); n++ {
		if n%2 == 0 {
			lines = append(lines, s.Text())
		}
	}
	if err := s.Err(); err != nil {
		t.Fatal(err)
	}
	return lines
}
