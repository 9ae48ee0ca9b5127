package eval

import (
	"fmt"

	"github.com/readout-dev/readout/extract"
	"github.com/readout-dev/readout/origin"
)

// goldCopy is a line of a hand-decided file of pairs of documents.
type goldCopy struct {
	A, B string
	Copy bool // the news of one, or a part of it, is made from the other's words or from a third text's
	Why  string
}

// Copies scores which of the stories of a JSONL file, as a build reads it, are
// told to be copies against pairs decided by reading. All of the stories are
// compared as one set, as in a ledger: a pair counts as told if both are of one
// group of copies.
func Copies(path, stories string) (Result, error) {
	res := Result{Task: "copies"}
	at := map[string]int{}
	var marks []origin.Marks
	for item, err := range joinStories(stories, nil) {
		if err != nil {
			return res, err
		}
		doc, err := extract.Document(item, extract.Options{})
		if err != nil {
			return res, err
		}
		at[doc.ID] = len(marks)
		marks = append(marks, origin.Of(doc))
	}
	res.Documents = len(marks)
	group := origin.Copies(marks)
	var counts Counts
	for g, err := range lines[goldCopy](path) {
		if err != nil {
			return res, err
		}
		for _, id := range []string{g.A, g.B} {
			if _, ok := at[id]; !ok {
				return res, fmt.Errorf("%s names the story %q, which is not in %s", path, id, stories)
			}
		}
		switch told := group[at[g.A]] == group[at[g.B]]; {
		case told && g.Copy:
			counts.TP++
		case told:
			counts.FP++
			res.Misses = append(res.Misses, Miss{Wrong, g.A, "no copy", g.B + ": " + g.Why})
		case g.Copy:
			counts.FN++
			res.Misses = append(res.Misses, Miss{Missed, g.A, "copy", g.B + ": " + g.Why})
		}
	}
	res.Lines = []Line{{Name: "copies", Counts: &counts}}
	return res, nil
}
