package eval

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// snippets are pieces of a story that a gold record cites, and where they stand.
type snippets struct {
	cited []readout.Span // as cited
	wide  []readout.Span // widened by evidenceReach at both ends
}

// locate finds every occurrence of the snippets in the text.
func locate(text string, cited []string) (s snippets, err error) {
	for _, snippet := range cited {
		found := false
		for at := 0; snippet != ""; {
			i := strings.Index(text[at:], snippet)
			if i < 0 {
				break
			}
			found = true
			start := at + i
			s.cited = append(s.cited, readout.Span{Start: start, End: start + len(snippet)})
			s.wide = append(s.wide, readout.Span{Start: start - evidenceReach, End: start + len(snippet) + evidenceReach})
			at = start + len(snippet)
		}
		if !found {
			return s, fmt.Errorf("gold snippet %q is not in the text", snippet)
		}
	}
	return s, nil
}

// first returns where the first snippet stands, the zero span for none.
func (s snippets) first() readout.Span {
	if len(s.cited) == 0 {
		return readout.Span{}
	}
	return s.cited[0]
}

// meet reports whether a piece of the evidence stands at a snippet.
func (s snippets) meet(evidence []readout.Evidence) bool {
	for _, ev := range evidence {
		for _, w := range s.wide {
			if w.Overlaps(ev.Span()) {
				return true
			}
		}
	}
	return false
}

// story is a coded story of the engagements folder.
type story struct {
	doc     *readout.Document
	reports []*readout.Report
}

// annotated annotates the story of a gold line: its text lies in docs/ID.txt
// beside the gold file.
func annotated(file, id string, published readout.Date, annotate func(*readout.Annotation) error) (story, error) {
	text, err := os.ReadFile(filepath.Join(filepath.Dir(file), "docs", id+".txt"))
	if err != nil {
		return story{}, &readout.Error{Op: "read gold story", Subject: id, Err: err, Hint: "Keep the folder docs beside the gold file."}
	}
	doc, err := engagementDocument(id, string(text), published)
	if err != nil {
		return story{}, err
	}
	a := readout.NewAnnotation(doc)
	if err := annotate(a); err != nil {
		return story{}, err
	}
	return story{doc, a.Reports}, nil
}

// of returns the story's reports of a type.
func (s story) of(t readout.ReportType) []*readout.Report {
	return slices.DeleteFunc(slices.Clone(s.reports), func(r *readout.Report) bool { return r.Type() != t })
}

// oneToOne pairs reports with gold by their indices: each pair, the best first,
// whose two are free still. The result gives the gold of a report.
func oneToOne[P any](pairs []P, ends func(P) (gold, report int)) map[int]int {
	goldOf, taken := map[int]int{}, map[int]bool{}
	for _, p := range pairs {
		gold, report := ends(p)
		if _, used := goldOf[report]; used || taken[gold] {
			continue
		}
		goldOf[report], taken[gold] = gold, true
	}
	return goldOf
}

// goldFile returns the gold file of a path that names it or its folder.
func goldFile(path string) string {
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		return filepath.Join(path, "gold.jsonl")
	}
	return path
}

// content is the words of a phrase that carry its meaning.
func content(phrase string) (words []string) {
	for _, w := range nameWords(phrase) {
		if len(w) > 1 && !hollow[w] {
			words = append(words, w)
		}
	}
	return words
}

var hollow = func() map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(`the of to in on at by as an is be it he we us or no up and for with from that this into its his her their our your not are was were has have had will
		would all any more most other than then there which who whom whose`) {
		set[w] = true
	}
	return set
}()

// shareWords returns how many content words of the one phrase stand in the
// other, and the number of words of the shorter one.
func shareWords(a, b string) (shared, shorter int) {
	x, y := content(a), content(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	for _, w := range x {
		for _, v := range y {
			if alike(w, v) {
				shared++
				break
			}
		}
	}
	return shared, len(x)
}

// alike reports whether two words are forms of one ("Kurds", "Kurdish"): they
// agree in their first four letters, or are equal.
func alike(a, b string) bool {
	if a == b {
		return true
	}
	const stem = 4
	return len(a) >= stem && len(b) >= stem && a[:stem] == b[:stem]
}
