package origin

import (
	"bufio"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/extract"
	"github.com/readout-dev/readout/internal/testkit"
)

// lines calls f for each line of a JSONL file.
func lines[T any](t testing.TB, path string, f func(T)) {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	scan := bufio.NewScanner(file)
	scan.Buffer(nil, 1<<22)
	for scan.Scan() {
		var v T
		if err := json.Unmarshal(scan.Bytes(), &v); err != nil {
			t.Fatal(err)
		}
		f(v)
	}
	if err := scan.Err(); err != nil {
		t.Fatal(err)
	}
}

type story128 struct {
	ID, URL, Outlet, Title, Text string
	Authors                      []string
}

func stories(t testing.TB) map[string]*readout.Document {
	docs := map[string]*readout.Document{}
	lines(t, testkit.Shared(t, "data/corroboration/news_cluster_dev.jsonl"), func(s story128) {
		d, err := readout.NewDocument(readout.Document{
			ID: s.ID, URL: s.URL, Outlet: s.Outlet, Title: s.Title, Byline: strings.Join(s.Authors, ", "), Text: s.Text,
			Blocks: extract.Blocks(s.Text, s.Title),
		})
		if err != nil {
			t.Fatal(err)
		}
		docs[s.ID] = d
	})
	return docs
}

// TestCopiesAreTold holds the decision on copies to testdata/copies.jsonl,
// decided by reading: 50 candidates, of which the hard ones share an outlet's
// furniture, a caption or quotations, and 50 random pairs of one event.
func TestCopiesAreTold(t *testing.T) {
	docs := stories(t)
	var right, wrong, missed int
	type pair struct {
		A, B string
		Copy bool
	}
	lines(t, "testdata/copies.jsonl", func(p pair) {
		o := Compare(Sign(docs[p.A]), Sign(docs[p.B]))
		group := Copies([]Signature{Sign(docs[p.A]), Sign(docs[p.B])})
		if (group[0] == group[1]) != o.Copy() {
			t.Errorf("%.6s %.6s: Copies says %v, Compare %+v", p.A, p.B, group[0] == group[1], o)
		}
		switch {
		case o.Copy() && p.Copy:
			right++
		case o.Copy():
			wrong++
			t.Logf("wrong: %.6s %.6s %+v", p.A, p.B, o)
		case p.Copy:
			missed++
			t.Logf("missed: %.6s %.6s %+v", p.A, p.B, o)
		}
		if o.Containment > 0.08 {
			t.Logf("%v %.6s %.6s %+v", p.Copy, p.A, p.B, o)
		}
	})
	f1 := 200 * float64(right) / float64(2*right+wrong+missed)
	t.Logf("F1 %.1f: %d right, %d wrong, %d missed", f1, right, wrong, missed)
	if f1 < 95 {
		t.Errorf("F1 %.1f, was 95 or more", f1)
	}
}
