package text_test

import (
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/text"
)

// story is news prose about states that don't exist.
const story = `SUMAR CITY — Foreign Minister Ana J. Brek of Sumar met her Velian counterpart, Ilo Tarn, on Monday for the first time since the U.N.-backed truce of Feb. 3, 2019, officials on both sides said.

"We won't leave the table," Ms. Brek told reporters at 5 p.m. after the two-hour session. "There's still a long-term plan, and it isn't dead."

The talks, which are expected to cost about $5.5m (1,200 people take part), will go on until Thursday; neither side's delegation has said whether Gen. Oll would come. "We don't know," Tarn said, "but we can't wait..."

`

func BenchmarkSegment(b *testing.B) {
	a := readout.NewAnnotation(testkit.Document(b, strings.Repeat(story, 8)))
	b.SetBytes(int64(len(a.Document.Text)))
	b.ReportAllocs()
	for b.Loop() {
		text.Segment(a)
	}
	b.ReportMetric(float64(len(a.Tokens))*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}

func BenchmarkQuotes(b *testing.B) {
	a := readout.NewAnnotation(testkit.Document(b, strings.Repeat(story, 8)))
	b.SetBytes(int64(len(a.Document.Text)))
	b.ReportAllocs()
	for b.Loop() {
		text.Quotes(a)
	}
}
