package train

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/readout-dev/readout/conllu"
	"github.com/readout-dev/readout/internal/lang"
)

// sentence is a training sentence with its gold columns.
type sentence struct {
	words []lang.Word
	gold  []conllu.Word
	tags  []uint16 // indexes of the pairs of upos and xpos
}

// readUD reads the training part of UD: every file of dir that is named
// *-train.conllu, in order of names.
func readUD(dir string) ([]*sentence, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*-train.conllu"))
	if err != nil {
		return nil, err
	}
	var sents []*sentence
	for _, path := range paths {
		s, err := readFile(path)
		if err != nil {
			return nil, err
		}
		sents = append(sents, s...)
	}
	return sents, nil
}

func readFile(path string) ([]*sentence, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var sents []*sentence
	for s, err := range conllu.Read(f) {
		if err != nil {
			return nil, err
		}
		sents = append(sents, newSentence(s.Words))
	}
	return sents, nil
}

func newSentence(gold []conllu.Word) *sentence {
	s := &sentence{gold: gold, words: make([]lang.Word, len(gold)), tags: make([]uint16, len(gold))}
	for i := range gold {
		s.words[i].Look(gold[i].Form)
	}
	return s
}

// turned returns the sentences last word first.
func turned(sents []*sentence) []*sentence {
	out := make([]*sentence, len(sents))
	for i, s := range sents {
		n := len(s.words)
		t := &sentence{words: slices.Clone(s.words), gold: slices.Clone(s.gold), tags: slices.Clone(s.tags)}
		slices.Reverse(t.words)
		slices.Reverse(t.gold)
		slices.Reverse(t.tags)
		for k := range t.gold {
			if h := t.gold[k].Head; h >= 0 {
				t.gold[k].Head = n - 1 - h
			}
		}
		out[i] = t
	}
	return out
}

// recased returns copies of a share of the sentences in capitals and as many
// in title case, as headlines are written, chosen by r.
func recased(sents []*sentence, share float64, r *rand.Rand) []*sentence {
	var out []*sentence
	for _, s := range sents {
		var change func(string) string
		switch x := r.Float64(); {
		case x < share:
			change = strings.ToUpper
		case x < 2*share:
			change = titleCase
		default:
			continue
		}
		gold := append([]conllu.Word(nil), s.gold...)
		for i := range gold {
			gold[i].Form = change(gold[i].Form)
		}
		out = append(out, newSentence(gold))
	}
	return out
}

// small are the words that stay in lower case within a title.
var small = map[string]bool{
	"a": true, "an": true, "the": true, "of": true, "in": true, "on": true, "at": true, "to": true,
	"for": true, "by": true, "and": true, "or": true, "but": true, "as": true, "with": true,
	"n't": true, "'s": true, "'ll": true, "'re": true, "'ve": true, "'d": true, "'m": true,
}

func titleCase(s string) string {
	if small[s] || s == "" {
		return s
	}
	if c := s[0]; c >= 'a' && c <= 'z' {
		return string(c-'a'+'A') + s[1:]
	}
	return s
}
