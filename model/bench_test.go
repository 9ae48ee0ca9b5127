package model_test

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/model"
	"github.com/readout-dev/readout/text"
)

// story is a text of the length of a news story.
var story = strings.Repeat(`Prime Minister Ana Brek of Sumar flew to Velia on Tuesday for talks with President Ilo Tarn, the first visit of a Sumaran leader in nine years.

"We have agreed to open the border crossing at Orlo before the end of the month," Brek told reporters after the meeting, which lasted two hours. Her office said later that the two leaders had also discussed an exchange of prisoners.

The foreign ministry in Velia, however, denied that a date had been set. A spokesman said the proposal was being studied and that mediators from Canada, who have been shuttling between the two capitals since March, would return next week.

`, 6)

func bench(b *testing.B, prepare, run func(*model.Model, *readout.Annotation)) {
	m, err := model.Default()
	if err != nil {
		b.Fatal(err)
	}
	a := readout.NewAnnotation(testkit.Document(b, story))
	text.Segment(a)
	prepare(m, a)
	run(m, a)
	b.SetBytes(int64(len(story)))
	b.ReportAllocs()
	for b.Loop() {
		run(m, a)
	}
	b.ReportMetric(float64(len(a.Tokens))*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}

func BenchmarkTag(b *testing.B) {
	bench(b, func(*model.Model, *readout.Annotation) {}, (*model.Model).Tag)
}

func BenchmarkParse(b *testing.B) { bench(b, (*model.Model).Tag, (*model.Model).Parse) }

func BenchmarkNames(b *testing.B) {
	bench(b, (*model.Model).Tag, func(m *model.Model, a *readout.Annotation) { a.Mentions = m.Names(a) })
}

// BenchmarkEverything runs from sentences to names.
func BenchmarkEverything(b *testing.B) {
	bench(b, func(*model.Model, *readout.Annotation) {}, func(m *model.Model, a *readout.Annotation) {
		a.Sentences, a.Tokens = a.Sentences[:0], a.Tokens[:0]
		text.Segment(a)
		m.Tag(a)
		m.Parse(a)
		a.Mentions = m.Names(a)
	})
}

// BenchmarkLoad makes a model ready from memory, as Default does once.
func BenchmarkLoad(b *testing.B) {
	data, err := os.ReadFile("english.model")
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, err := model.Load(bytes.NewReader(data)); err != nil {
			b.Fatal(err)
		}
	}
}
