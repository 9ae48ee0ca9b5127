package text_test

import (
	"fmt"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/text"
)

func ExampleSegment() {
	a := readout.NewAnnotation(&readout.Document{Text: "Gov. Brek won't stay. Her U.S. visit ends."})
	text.Segment(a)
	for _, sent := range a.Sentences {
		var forms []string
		for _, tok := range a.Tokens[sent.First:sent.Last] {
			forms = append(forms, a.Text(tok.Span))
		}
		fmt.Println(strings.Join(forms, " "))
	}
	// Output:
	// Gov. Brek wo n't stay .
	// Her U.S. visit ends .
}

func ExampleQuotes() {
	a := readout.NewAnnotation(&readout.Document{Text: "“I told them ‘no’ twice,” Ana Brek said."})
	for _, q := range text.Quotes(a) {
		fmt.Println(q.Depth, a.Text(q.Inner))
	}
	// Output:
	// 0 I told them ‘no’ twice,
	// 1 no
}
