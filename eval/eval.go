// Package eval measures what the other packages find against gold data: a
// file per task, each with a reader for its gold format and a scorer. The
// formats are described in the data folder's own README.
package eval

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"os"
	"strings"

	"github.com/readout-dev/readout"
)

// Counts are the true positives, false positives and false negatives of a
// task or of a part of it. The zero value is empty.
type Counts struct {
	TP, FP, FN int
}

// Add adds d to c.
func (c *Counts) Add(d Counts) { c.TP += d.TP; c.FP += d.FP; c.FN += d.FN }

// Precision returns TP/(TP+FP), 0 to 1; 0 where nothing was predicted.
func (c Counts) Precision() float64 { return ratio(c.TP, c.TP+c.FP) }

// Recall returns TP/(TP+FN), 0 to 1; 0 where there is no gold.
func (c Counts) Recall() float64 { return ratio(c.TP, c.TP+c.FN) }

// F1 returns the harmonic mean of precision and recall.
func (c Counts) F1() float64 { return ratio(2*c.TP, 2*c.TP+c.FP+c.FN) }

// Accuracy counts right answers among those given.
type Accuracy struct {
	Right, Total int
}

// Add counts one answer.
func (a *Accuracy) Add(right bool) {
	a.Total++
	if right {
		a.Right++
	}
}

// Share returns Right/Total, 0 to 1.
func (a Accuracy) Share() float64 { return ratio(a.Right, a.Total) }

// Scores are a precision and a recall, 0 to 1, of measures that count no
// whole numbers, as those of coreference.
type Scores struct {
	Precision, Recall float64
}

// F1 returns the harmonic mean of precision and recall.
func (s Scores) F1() float64 {
	if s.Precision+s.Recall == 0 {
		return 0
	}
	return 2 * s.Precision * s.Recall / (s.Precision + s.Recall)
}

func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

// Line is one line of a result: a named measure with counts, an accuracy,
// scores or an F1 alone.
type Line struct {
	Name     string
	Counts   *Counts
	Accuracy *Accuracy
	Scores   *Scores
	F1       *float64 // 0 to 1
}

// MissKind says what was wrong.
type MissKind string

// The kinds of misses.
const (
	Missed MissKind = "missed" // gold that was not found
	Wrong  MissKind = "wrong"  // found, not in the gold
	Differ MissKind = "differ" // found, with another value
)

// Miss is one difference between gold and predicted, for a person to read.
type Miss struct {
	Kind     MissKind
	Document string
	What     string // the record or span in words: "meeting occurred Brek, Tarn", "DATE 2024-02-07"
	Context  string // the words around it, the span in question in ⟦ ⟧
}

// Result is what a scorer returns.
type Result struct {
	Task      string
	Documents int
	Lines     []Line
	Misses    []Miss
}

// Print writes the result as a table: name, precision, recall, F1 in percent
// and the counts; then, if misses is set, every miss with its context.
func (r Result) Print(w io.Writer, misses bool) error {
	b := bufio.NewWriter(w)
	fmt.Fprintf(b, "%s, %d documents\n", r.Task, r.Documents)
	fmt.Fprintf(b, "%-28s %7s %7s %7s  %7s %7s %7s\n", "", "P", "R", "F1", "right", "wrong", "missed")
	for _, l := range r.Lines {
		switch {
		case l.Counts != nil:
			c := *l.Counts
			fmt.Fprintf(b, "%-28s %7.2f %7.2f %7.2f  %7d %7d %7d\n", l.Name, 100*c.Precision(), 100*c.Recall(), 100*c.F1(), c.TP, c.FP, c.FN)
		case l.Accuracy != nil:
			a := *l.Accuracy
			fmt.Fprintf(b, "%-28s %7.2f %7s %7s  %7d %7d\n", l.Name, 100*a.Share(), "", "", a.Right, a.Total-a.Right)
		case l.Scores != nil:
			s := *l.Scores
			fmt.Fprintf(b, "%-28s %7.2f %7.2f %7.2f\n", l.Name, 100*s.Precision, 100*s.Recall, 100*s.F1())
		case l.F1 != nil:
			fmt.Fprintf(b, "%-28s %7s %7s %7.2f\n", l.Name, "", "", 100**l.F1)
		}
	}
	if misses {
		for _, m := range r.Misses {
			fmt.Fprintf(b, "\n%s\t%s\t%s\n\t%s\n", m.Kind, m.Document, m.What, m.Context)
		}
	}
	return b.Flush()
}

// Context returns the words around s, with s in ⟦ ⟧ and line ends as spaces.
func Context(text string, s readout.Span) string {
	const around = 90
	from, to := max(0, s.Start-around), min(len(text), s.End+around)
	for from > 0 && text[from]&0xC0 == 0x80 {
		from--
	}
	for to < len(text) && text[to]&0xC0 == 0x80 {
		to++
	}
	out := text[from:s.Start] + "⟦" + text[s.Start:s.End] + "⟧" + text[s.End:to]
	return strings.Join(strings.Fields(out), " ")
}

// lines decodes each line of a JSONL file into a T. It stops at the first bad
// line, with an error that names it.
func lines[T any](path string) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		var zero T
		f, err := os.Open(path)
		if err != nil {
			yield(zero, &readout.Error{Op: "read gold data", Subject: path, Err: err, Hint: "Give the path of a gold file; its format is described in the data folder's README."})
			return
		}
		defer f.Close()
		s := bufio.NewScanner(f)
		s.Buffer(nil, 64<<20)
		for n := 1; s.Scan(); n++ {
			var v T
			if err := json.Unmarshal(s.Bytes(), &v); err != nil {
				yield(zero, &readout.Error{Op: "read gold data", Subject: fmt.Sprintf("%s:%d", path, n), Err: err})
				return
			}
			if !yield(v, nil) {
				return
			}
		}
		if err := s.Err(); err != nil {
			yield(zero, &readout.Error{Op: "read gold data", Subject: path, Err: err})
		}
	}
}

// goldSpan is a span as the gold files write it: code points, with its text.
type goldSpan struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// bytes returns the span in bytes of the text that o indexes.
func (g goldSpan) bytes(o *readout.Offsets) readout.Span {
	return o.Bytes(readout.Span{Start: g.Start, End: g.End})
}
