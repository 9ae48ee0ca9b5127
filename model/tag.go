package model

import (
	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/lang"
)

// space is what one goroutine works with.
type space struct {
	words []lang.Word
	tags  []uint16
	upos  []uint8
	feats []uint64
	net   lang.Space
	state lang.State
}

// look fills the words of a sentence.
func (m *Model) look(a *readout.Annotation, sent readout.Sentence, sp *space) {
	n := sent.Last - sent.First
	if cap(sp.words) < n {
		sp.words, sp.tags, sp.upos = make([]lang.Word, 2*n), make([]uint16, 2*n), make([]uint8, 2*n)
	}
	sp.words, sp.tags, sp.upos = sp.words[:n], sp.tags[:n], sp.upos[:n]
	for i := range sp.words {
		w := &sp.words[i]
		w.Look(a.Text(a.Tokens[sent.First+i].Span))
		c, _ := m.words.Get(w.Lower)
		w.Class = uint16(c)
	}
}

// Tag fills Lemma, UPOS, XPOS and Feats of every token of a. Sentences and
// tokens must have been found.
//
// The tagger goes from left to right and takes the best tag for each word,
// given those before it; the lemma follows from the word and its tag.
func (m *Model) Tag(a *readout.Annotation) {
	sp := m.spaces.Get().(*space)
	defer m.spaces.Put(sp)
	for _, sent := range a.Sentences {
		m.look(a, sent, sp)
		m.tag(sp)
		for i := range sp.words {
			w, t := &sp.words[i], sp.tags[i]
			tok := &a.Tokens[sent.First+i]
			tok.UPOS, tok.XPOS = m.pairs[t].upos, m.pairs[t].xpos
			tok.Feats = m.featsFor(w, t)
			tok.Lemma = m.lemma(w, t)
		}
	}
}

func (m *Model) tag(sp *space) {
	for i := range sp.words {
		c := &m.classes[sp.words[i].Class]
		if len(c.tags) == 1 && !c.open {
			sp.tags[i] = c.tags[0]
			continue
		}
		sp.feats = lang.TagFeatures(sp.feats[:0], sp.words, sp.tags, i)
		scores := m.tagger.Score(sp.feats, &sp.net)
		best := 0
		if c.open {
			for t, x := range scores {
				if x > scores[best] {
					best = t
				}
			}
		} else {
			best = int(c.tags[0])
			for _, t := range c.tags[1:] {
				if scores[t] > scores[best] {
					best = int(t)
				}
			}
		}
		sp.tags[i] = uint16(best)
	}
}

func (m *Model) featsFor(w *lang.Word, t uint16) string {
	if f, ok := m.featsWord.Get(lang.Mix(w.Lower, uint64(t))); ok {
		return m.feats[f]
	}
	return m.feats[m.featsOf[t]]
}
