package timex_test

import (
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/timex"
)

// story is written for the benchmarks: about one time in twenty words.
const story = `VELIA CITY, February 7 - Foreign Minister Ana Brek met her counterpart from Sumar, Ilo Tarn, on Wednesday for talks on the ceasefire that has held since late November, officials of both sides said. The meeting, which began at 11:50 am local time, lasted slightly over an hour and was closed to the press. It was the third in two weeks.

"We are closer than we were a month ago, but there is still a great deal to be done," Brek told reporters afterwards. She said that experts would work on the text of an annex until Monday, and that the two delegations would return to the table on February 14, or earlier if the mediators asked for it.

Tarn, who took office in 2021, said that his government would study the proposal for several days. A spokesman for the mediators said the plan foresees three phases of 45 days each. In the first, prisoners would be exchanged daily; the border crossings would open at dawn and close at dusk. The war, which started four years ago, has displaced tens of thousands of people.
`

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat(story+"\n", 40)
	words := len(strings.Fields(text))
	day := readout.Day(2024, 2, 7)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		timex.Find(text, day)
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}

func BenchmarkAnnotate(b *testing.B) {
	doc := testkit.Document(b, story)
	words := len(strings.Fields(story))
	b.SetBytes(int64(len(story)))
	b.ReportAllocs()
	for b.Loop() {
		if err := timex.Annotate(readout.NewAnnotation(doc)); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}
