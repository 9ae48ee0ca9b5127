package actor

import (
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/text"
)

// story is a made-up text with the density of names that news has.
const story = `The Sumari foreign minister, Ana Brek, met her Velian counterpart, Ilo Tarn, in Geneva on Tuesday, officials said.

"We will go on talking," Brek told reporters after the meeting, which lasted two hours. She said that Egypt and the United Nations had offered to mediate between the two governments, and that the U.S. Secretary of State would travel to Cairo next week.

A senior Turkish official said Ankara would host another round if both sides agreed. Tarn, who has led the delegation since January, did not take questions. He is expected to brief the European Union's foreign policy chief on Friday.

The International Atomic Energy Agency (IAEA) said its inspectors had returned from Iran. The agency gave no details of the visit, and the White House declined to comment.

`

func BenchmarkMentions(b *testing.B) {
	long := strings.Repeat(story, 20)
	doc := testkit.Document(b, long)
	a := readout.NewAnnotation(doc)
	text.Segment(a)
	base := Default()
	base.Mentions(a)
	b.SetBytes(int64(len(long)))
	b.ReportAllocs()
	for b.Loop() {
		base.Mentions(a)
	}
	b.ReportMetric(float64(len(a.Tokens)*b.N)/b.Elapsed().Seconds(), "words/s")
}

func BenchmarkLexicon(b *testing.B) {
	doc := testkit.Document(b, strings.Repeat(story, 20))
	a := readout.NewAnnotation(doc)
	text.Segment(a)
	r := &reading{base: Default(), a: a}
	r.split()
	b.ReportAllocs()
	for b.Loop() {
		for i := range r.units {
			r.look(i, len(r.units))
		}
	}
	b.ReportMetric(float64(len(a.Tokens)*b.N)/b.Elapsed().Seconds(), "words/s")
}

func BenchmarkCompile(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		entries, err := builtIn()
		if err != nil {
			b.Fatal(err)
		}
		if _, err := New(entries); err != nil {
			b.Fatal(err)
		}
	}
}
