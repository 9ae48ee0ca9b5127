package main

import (
	"strings"
	"testing"

	"github.com/readout-dev/readout/internal/testkit"
)

func TestTheSameSeedGivesTheSameDocuments(t *testing.T) {
	m, err := read(testkit.Shared(t, "data"))
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string]int{}
	var all [2]strings.Builder
	for i := range all {
		for doc := range m.documents(300, 100, 7) {
			if err := doc.write(&all[i]); err != nil {
				t.Fatal(err)
			}
			if n := len(strings.Fields(doc.Text)); n < 100 || n > 200 {
				t.Errorf("%s has %d words", doc.ID, n)
			}
			texts[doc.Text]++
		}
	}
	if all[0].String() != all[1].String() {
		t.Error("one seed gives two things")
	}
	if len(texts) < 270 {
		t.Errorf("%d texts of 300 documents", len(texts))
	}
}
