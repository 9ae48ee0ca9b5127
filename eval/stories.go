package eval

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/extract"
	"github.com/readout-dev/readout/internal/wordset"
)

// evidenceReach is by how many bytes a gold snippet is widened at both ends
// before it is asked whether it meets the evidence of a report.
const evidenceReach = 80

// codedStory is what the lines of every gold file of coded stories have.
type codedStory struct {
	ID        string       `json:"id"`
	File      string       `json:"file"` // where the story lies below the data folder, "" for docs/ID.txt beside the gold
	Published readout.Date `json:"published"`
}

// citation is what a gold record rests on: pieces of the story's text, or, in
// a gold file that holds no words of its stories, where they stand.
type citation struct {
	Evidence []string `json:"evidence"`
	Spans    [][2]int `json:"spans"` // in place of evidence: code points, end exclusive

	cited []readout.Span // every occurrence, in bytes
}

// locate finds every occurrence of the pieces in the text.
func (c *citation) locate(text string) error {
	c.cited = byteSpans(text, c.Spans)
	for _, snippet := range c.Evidence {
		found := false
		for at := 0; snippet != ""; {
			i := strings.Index(text[at:], snippet)
			if i < 0 {
				break
			}
			found = true
			start := at + i
			at = start + len(snippet)
			c.cited = append(c.cited, readout.Span{Start: start, End: at})
		}
		if !found {
			return fmt.Errorf("gold snippet %q is not in the text", snippet)
		}
	}
	return nil
}

// byteSpans turns pairs of code points into spans of the text.
func byteSpans(text string, spans [][2]int) (at []readout.Span) {
	o := readout.NewOffsets(text)
	for _, s := range spans {
		at = append(at, o.Bytes(readout.Span{Start: s[0], End: s[1]}))
	}
	return at
}

// first returns where the first piece stands, the zero span for none.
func (c *citation) first() readout.Span {
	if len(c.cited) == 0 {
		return readout.Span{}
	}
	return c.cited[0]
}

// meets reports whether a piece of the evidence stands at a piece of the gold,
// widened by [evidenceReach] at both ends.
func (c *citation) meets(evidence []readout.Evidence) bool {
	for _, ev := range evidence {
		for _, s := range c.cited {
			wide := readout.Span{Start: s.Start - evidenceReach, End: s.End + evidenceReach}
			if wide.Overlaps(ev.Span()) {
				return true
			}
		}
	}
	return false
}

// story is a coded story, annotated.
type story struct {
	doc     *readout.Document
	reports []*readout.Report
}

// storyReader reads the stories of one gold file and annotates them.
type storyReader struct {
	gold, data string                       // the gold file, the data folder
	files      map[string]map[string]string // text by id, by file below data
	annotate   func(*readout.Annotation) error
}

// newStoryReader returns a reader for the gold file that path names, or whose
// folder it names.
func newStoryReader(path, data string, annotate func(*readout.Annotation) error) *storyReader {
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		path = filepath.Join(path, "gold.jsonl")
	}
	return &storyReader{gold: path, data: data, files: map[string]map[string]string{}, annotate: annotate}
}

// read finds the text of a gold line's story, locates in it what the records
// of the line rest on, and annotates it.
func (r *storyReader) read(g codedStory, records []*citation) (story, error) {
	text, err := r.text(g)
	if err != nil {
		return story{}, err
	}
	doc, err := codedDocument(g, text)
	if err != nil {
		return story{}, err
	}
	for _, c := range records {
		if err := c.locate(doc.Text); err != nil {
			return story{}, &readout.Error{Op: "read gold story", Subject: g.ID, Err: err}
		}
	}
	a := readout.NewAnnotation(doc)
	if err := r.annotate(a); err != nil {
		return story{}, err
	}
	return story{doc, a.Reports}, nil
}

// text returns the text of a gold line's story.
func (r *storyReader) text(g codedStory) (string, error) {
	fail := func(err error, hint string) (string, error) {
		return "", &readout.Error{Op: "read gold story", Subject: g.ID, Err: err, Hint: hint}
	}
	if g.File == "" {
		text, err := os.ReadFile(filepath.Join(filepath.Dir(r.gold), "docs", g.ID+".txt"))
		if err != nil {
			return fail(err, "Keep the folder docs beside the gold file.")
		}
		return string(text), nil
	}
	if r.files[g.File] == nil {
		r.files[g.File] = map[string]string{}
		type line struct{ ID, Text string }
		for l, err := range lines[line](filepath.Join(r.data, g.File)) {
			if err != nil {
				return fail(err, "Give the folder that holds "+g.File+" after the gold file.")
			}
			r.files[g.File][l.ID] = l.Text
		}
	}
	text, ok := r.files[g.File][g.ID]
	if !ok {
		return fail(readout.ErrNotFound, g.File+" has no such story.")
	}
	return text, nil
}

// codedDocument makes the document of a gold story, its blocks marked as
// those of any plain text.
func codedDocument(g codedStory, text string) (*readout.Document, error) {
	d := readout.Document{ID: g.ID, Source: g.ID, Language: "en", Text: text, Blocks: extract.Blocks(text, "")}
	if !g.Published.IsZero() {
		d.Published = &readout.Dating{Date: g.Published, Basis: readout.BasisStated}
	}
	return readout.NewDocument(d)
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

// content is the words of a phrase that carry its meaning.
func content(phrase string) (words []string) {
	for _, w := range nameWords(phrase) {
		if len(w) > 1 && !hollow[w] {
			words = append(words, w)
		}
	}
	return words
}

var hollow = wordset.Of(`the of to in on at by as an is be it he we us or no up and for with from that this into its his her their our your not are was were has have had will
	would all any more most other than then there which who whom whose`)

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
