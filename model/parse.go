package model

import (
	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/lang"
)

// Parse fills Head and DepRel of every token of a, which must be tagged: by
// [Model.Tag], or with gold tags. Each sentence becomes a tree with one root.
//
// The parser makes one transition at a time, of the arc-hybrid system, and
// takes the best one; see doc/models.md.
func (m *Model) Parse(a *readout.Annotation) {
	sp := m.spaces.Get().(*space)
	defer m.spaces.Put(sp)
	for _, sent := range a.Sentences {
		m.look(a, sent, sp)
		for i := range sp.words {
			t := m.pairOf(&a.Tokens[sent.First+i])
			sp.tags[i], sp.upos[i] = t, m.upos[t]
		}
		m.parse(sp)
		for i := range sp.words {
			tok, node := &a.Tokens[sent.First+i], &sp.state.Nodes[i]
			tok.Head = sent.First + int(node.Head)
			if int(node.Head) == len(sp.words) {
				tok.Head = -1
			}
			tok.DepRel = m.labels[node.Label]
		}
	}
}

// pairOf returns the index of a token's tags, or of the nearest the model knows.
func (m *Model) pairOf(tok *readout.Token) uint16 {
	if t, ok := m.index[pair{tok.UPOS, tok.XPOS}]; ok {
		return t
	}
	if t, ok := m.coarse[tok.UPOS]; ok {
		return t
	}
	return m.coarse["X"]
}

func (m *Model) parse(sp *space) {
	sent := lang.Sentence{Words: sp.words, Tags: sp.tags, UPOS: sp.upos}
	s := &sp.state
	labels := len(m.labels) - 1
	for s.Reset(&sent); !s.Done(); {
		shift, left, right := s.CanShift(), s.CanLeft(), s.CanRight()
		switch {
		case shift && !left:
			s.Shift()
			continue
		case !shift && left:
			s.LeftArc(uint8(labels))
			continue
		}
		sp.feats = lang.ParseFeatures(sp.feats[:0], &sent, s)
		scores := m.parser.Score(sp.feats, &sp.net)
		from, to := 0, 1+2*labels
		if !shift {
			from = 1 + labels // right alone
		} else if !right {
			to = 1 + labels
		}
		best := from
		for t := from; t < to; t++ {
			if scores[t] > scores[best] {
				best = t
			}
		}
		switch {
		case best == 0:
			s.Shift()
		case best <= labels:
			s.LeftArc(uint8(best - 1))
		default:
			s.RightArc(uint8(best - 1 - labels))
		}
	}
}
