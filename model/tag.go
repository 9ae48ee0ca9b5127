package model

import (
	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/lang"
)

// space is what one goroutine works with.
type space struct {
	sent, turned lang.Sentence // the sentence, and from its end
	sums         []float32     // of each word, its tags
	feats        []uint64
	net          lang.Space
	state        lang.State
	trees        [2]tree
	other        tree
	doubts       []doubt
	steps        []step
	differ       []int32
	lex          []lang.Lex
	labels       []uint8
	surnames     []uint64 // exact hashes
	path         lang.NamePath
}

// look fills the words of a sentence.
func (m *Model) look(a *readout.Annotation, sent readout.Sentence, sp *space) {
	n := sent.Last - sent.First
	sp.sent.Resize(n)
	for i := range sp.sent.Words {
		w := &sp.sent.Words[i]
		w.Look(a.Text(a.Tokens[sent.First+i].Span))
		c, _ := m.words.Get(w.Lower)
		w.Class = uint16(c)
	}
	sp.sent.Turn(&sp.turned)
}

// Tag fills Lemma, UPOS, XPOS and Feats of every token of a. Sentences and
// tokens must have been found.
//
// One tagger goes from left to right and one from right to left; each takes
// the best tag for a word given those before it, and their scores are added.
// The lemma follows from the word and its tag.
func (m *Model) Tag(a *readout.Annotation) {
	sp := m.spaces.Get().(*space)
	defer m.spaces.Put(sp)
	for _, sent := range a.Sentences {
		m.look(a, sent, sp)
		m.tag(sp)
		for i := range sp.sent.Words {
			w, t := &sp.sent.Words[i], sp.sent.Tags[i]
			tok := &a.Tokens[sent.First+i]
			tok.UPOS, tok.XPOS = m.pairs[t].upos, m.pairs[t].xpos
			tok.Feats = m.featsFor(w, t)
			tok.Lemma = m.lemma(w, t)
		}
	}
}

func (m *Model) tag(sp *space) {
	n, width := len(sp.sent.Words), len(m.pairs)
	if cap(sp.sums) < n*width {
		sp.sums = make([]float32, 2*n*width)
	}
	sp.sums = sp.sums[:n*width]
	clear(sp.sums)
	for way, sent := range [...]*lang.Sentence{&sp.sent, &sp.turned} {
		net := m.tagger[way]
		for i := range sent.Words {
			c := &m.classes[sent.Words[i].Class]
			if len(c.tags) == 1 && !c.open {
				sent.Tags[i] = c.tags[0]
				continue
			}
			sp.feats = lang.TagFeatures(sp.feats[:0], sent.Words, sent.Tags, i)
			scores := net.Score(sp.feats, &sp.net)
			sent.Tags[i] = best(c, scores)
			at := i
			if way == 1 {
				at = n - 1 - i
			}
			sums := sp.sums[at*width : (at+1)*width]
			for t, x := range scores {
				sums[t] += float32(net.Unit * float32(x))
			}
		}
	}
	for i := range sp.sent.Words {
		if c := &m.classes[sp.sent.Words[i].Class]; len(c.tags) != 1 || c.open {
			sp.sent.Tags[i] = best(c, sp.sums[i*width:(i+1)*width])
		}
	}
}

// best returns the tag of a class with the highest score, the first of equals.
func best[T int32 | float32](c *class, scores []T) uint16 {
	if c.open {
		best := 0
		for t, x := range scores {
			if x > scores[best] {
				best = t
			}
		}
		return uint16(best)
	}
	best := c.tags[0]
	for _, t := range c.tags[1:] {
		if scores[t] > scores[best] {
			best = t
		}
	}
	return best
}

func (m *Model) featsFor(w *lang.Word, t uint16) string {
	if f, ok := m.featsWord.Get(lang.Mix(w.Lower, uint64(t))); ok {
		return m.feats[f]
	}
	return m.feats[m.featsOf[t]]
}
