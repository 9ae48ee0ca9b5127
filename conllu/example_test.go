package conllu_test

import (
	"fmt"
	"strings"

	"github.com/readout-dev/readout/conllu"
)

func ExampleRead() {
	const file = "# text = Velia waits\n" +
		"1\tVelia\tVelia\tPROPN\tNNP\t_\t2\tnsubj\t_\t_\n" +
		"2\twaits\twait\tVERB\tVBZ\t_\t0\troot\t_\t_\n\n"
	for sent, err := range conllu.Read(strings.NewReader(file)) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		for _, w := range sent.Words {
			fmt.Println(w.Form, w.UPOS, w.DepRel)
		}
	}
	// Output:
	// Velia PROPN nsubj
	// waits VERB root
}
