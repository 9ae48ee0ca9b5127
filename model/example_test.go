package model_test

import (
	"fmt"

	"github.com/readout-dev/readout/model"
)

func ExampleAnalyze() {
	a, err := model.Analyze("Prime Minister Ana Brek arrived in Canada on Friday.")
	if err != nil {
		panic(err)
	}
	for _, tok := range a.Tokens {
		head := "root"
		if tok.Head >= 0 {
			head = a.Text(a.Tokens[tok.Head].Span)
		}
		fmt.Println(a.Text(tok.Span), tok.UPOS, tok.Lemma, tok.DepRel, head)
	}
	for _, name := range a.Mentions {
		fmt.Println(name.Type, a.Text(name.Span))
	}
	// Output:
	// Prime ADJ Prime amod Minister
	// Minister PROPN Minister nmod:desc Ana
	// Ana PROPN Ana nsubj arrived
	// Brek PROPN Brek flat Ana
	// arrived VERB arrive root root
	// in ADP in case Canada
	// Canada PROPN Canada obl arrived
	// on ADP on case Friday
	// Friday PROPN Friday obl arrived
	// . PUNCT . punct arrived
	// person Ana Brek
	// state Canada
}
