package model

import (
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/lang"
)

// Names returns the names in a, which must be tagged: persons, places, states,
// bodies and groups, sorted by span and without overlap; titles stand outside.
// What a name refers to is not resolved.
//
// Words are labelled from left to right as the beginning, inside, end or only
// word of a name (Ratinov and Roth 2009).
func (m *Model) Names(a *readout.Annotation) []readout.Mention {
	sp := m.spaces.Get().(*space)
	defer m.spaces.Put(sp)
	var found []readout.Mention
	for _, sent := range a.Sentences {
		m.look(a, sent, sp)
		for i := range sp.sent.Words {
			t := m.pairOf(&a.Tokens[sent.First+i])
			sp.sent.Tags[i], sp.sent.UPOS[i] = t, m.upos[t]
		}
		sp.sent.Turn(&sp.turned)
		sp.lex = lang.LookUp(sp.lex, sp.sent.Words, m.lexicon)
		m.label(sp)
		for i := 0; i < len(sp.labels); {
			position, kind := lang.NameParts(int(sp.labels[i]))
			if position == lang.NameOut {
				i++
				continue
			}
			j := i + 1
			if position == lang.NameBegin {
				for {
					p, _ := lang.NameParts(int(sp.labels[j]))
					j++
					if p == lang.NameLast {
						break
					}
				}
			}
			found = append(found, readout.Mention{
				Span: readout.Span{Start: a.Tokens[sent.First+i].Start, End: a.Tokens[sent.First+j-1].End},
				Form: readout.FormName,
				Type: actorType(kind, sp.lex[i:j]),
			})
			i = j
		}
	}
	return found
}

// label fills sp.labels: two finders, from the beginning and from the end,
// score the labels, and the best sequence that makes whole names is taken.
func (m *Model) label(sp *space) {
	n := len(sp.sent.Words)
	if cap(sp.labels) < n {
		sp.labels, sp.sums = make([]uint8, 2*n), make([]float32, 2*n*lang.NameLabels)
	}
	sp.labels, sp.sums = sp.labels[:n], sp.sums[:n*lang.NameLabels]
	clear(sp.sums)
	for way, sent := range [...]*lang.Sentence{&sp.sent, &sp.turned} {
		net := m.names[way]
		for i := range n {
			sp.feats = lang.NameFeatures(sp.feats[:0], sent, sp.lex, sp.labels, i)
			scores := net.Score(sp.feats, &sp.net)
			sp.labels[i] = lang.NextName(sp.labels, i, scores)
			for t, x := range scores {
				if way == 0 {
					sp.sums[i*lang.NameLabels+t] += net.Unit * float32(x)
				} else {
					t = int(lang.TurnName(uint8(t)))
					sp.sums[(n-1-i)*lang.NameLabels+t] += net.Unit * float32(x)
				}
			}
		}
		slices.Reverse(sp.lex)
	}
	sp.path.Best(sp.sums, sp.labels)
}

// actorType refines the type of a name by the words it consists of.
func actorType(kind int, lex []lang.Lex) readout.ActorType {
	all, any := ^lang.Lex(0), lang.Lex(0)
	for _, l := range lex {
		all &= l
		any |= l
	}
	switch {
	case kind == 0:
		return readout.ActorPerson
	case kind == 1 && all&lang.LexState != 0:
		return readout.ActorState
	case kind == 1:
		return readout.ActorPlace
	case any&(lang.LexGroup|lang.LexGroupWord) != 0:
		return readout.ActorGroup
	}
	return readout.ActorBody
}
