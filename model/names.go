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
	sp.surnames = sp.surnames[:0]
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
			for position != lang.NameOnly && position != lang.NameLast {
				position, _ = lang.NameParts(int(sp.labels[j]))
				j++
			}
			first, last := trim(kind, i, j, &sp.sent, sp.lex)
			i = j
			typ, ok := actorType(kind, sp.lex[first:last])
			if !ok {
				continue
			}
			if w := &sp.sent.Words[last-1]; typ == readout.ActorPerson && last-first > 1 && w.Case == lang.CaseTitle {
				sp.surnames = append(sp.surnames, w.Exact)
			}
			found = append(found, readout.Mention{
				Span: readout.Span{Start: a.Tokens[sent.First+first].Start, End: a.Tokens[sent.First+last-1].End},
				Form: readout.FormName,
				Type: typ,
			})
		}
	}
	return m.again(a, found, sp)
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
					sp.sums[i*lang.NameLabels+t] += float32(net.Unit * float32(x))
				} else {
					t = int(lang.TurnName(uint8(t)))
					sp.sums[(n-1-i)*lang.NameLabels+t] += float32(net.Unit * float32(x))
				}
			}
		}
		slices.Reverse(sp.lex)
	}
	sp.path.Best(sp.sums, sp.labels)
}

// trim leaves titles outside of the name of words i to j-1, what follows the
// state in "US Secretary", and a verb or a noun in lower case at the end of a
// name that is written in capitals ("Sumar talks").
func trim(kind, i, j int, sent *lang.Sentence, lex []lang.Lex) (first, last int) {
	for j-1 > i && sent.Words[i].Case != lang.CaseLower &&
		(sent.UPOS[j-1] == lang.VERB || sent.Words[j-1].Case == lang.CaseLower && lex[j-1] == 0 &&
			(sent.UPOS[j-1] == lang.NOUN || lex[i]&(lang.LexState|lang.LexRegion|lang.LexCity) != 0)) {
		j--
	}
	title := func(k int) bool { return lex[k]&lang.LexTitle != 0 && lex[k]&lang.LexGiven == 0 }
	if kind == 0 {
		for i < j-1 && title(i) {
			i++
		}
	}
	if k := i; lex[k]&lang.LexState != 0 {
		for k < j && lex[k]&lang.LexState != 0 {
			k++
		}
		if k < j && title(j-1) {
			return i, k
		}
	}
	return i, j
}

// actorType refines the type of a name by the words it consists of. ok is
// false for days, months and feasts, which are none.
func actorType(kind int, lex []lang.Lex) (t readout.ActorType, ok bool) {
	all, any := ^lang.Lex(0), lang.Lex(0)
	for _, l := range lex {
		all &= l
		any |= l
	}
	given := any&lang.LexGiven != 0
	switch {
	case all&lang.LexTime != 0 && kind != 0:
		return "", false
	case kind == 0 && given:
		return readout.ActorPerson, true
	case all&lang.LexState != 0:
		return readout.ActorState, true
	case all&lang.LexGroup != 0:
		return readout.ActorGroup, true
	case all&lang.LexBody != 0:
		return readout.ActorBody, true
	case all&(lang.LexCity|lang.LexRegion) != 0 && kind != 2:
		return readout.ActorPlace, true
	case kind == 0 && all&lang.LexGroupWord == 0:
		return readout.ActorPerson, true
	case kind == 1:
		return readout.ActorPlace, true
	case any&(lang.LexGroup|lang.LexGroupWord) != 0:
		return readout.ActorGroup, true
	}
	return readout.ActorBody, true
}

// again looks for the surnames of persons who were named in full elsewhere:
// one word alone, which the sentence itself did not show to be a name or to be
// a person's.
func (m *Model) again(a *readout.Annotation, found []readout.Mention, sp *space) []readout.Mention {
	if len(sp.surnames) == 0 {
		return found
	}
	slices.Sort(sp.surnames)
	surname := func(s readout.Span) bool {
		var w lang.Word
		w.Look(a.Text(s))
		if known, _ := m.lexicon.Get(lang.PhraseHash(0, w.Lower)); lang.Lex(known)&(lang.LexState|lang.LexRegion|lang.LexCity) != 0 {
			return false // Washington
		}
		_, ok := slices.BinarySearch(sp.surnames, w.Exact)
		return ok
	}
	n := len(found)
	k := 0
	for i := range a.Tokens {
		tok := &a.Tokens[i]
		for k < n && found[k].End <= tok.Start {
			k++
		}
		switch inside := k < n && found[k].Start <= tok.Start; {
		case inside && found[k].Span == tok.Span && found[k].Type == readout.ActorPlace && surname(tok.Span):
			found[k].Type = readout.ActorPerson
		case !inside && tok.UPOS == "PROPN" && surname(tok.Span):
			found = append(found, readout.Mention{Span: tok.Span, Form: readout.FormName, Type: readout.ActorPerson})
		}
	}
	if len(found) > n {
		slices.SortFunc(found, func(x, y readout.Mention) int { return x.Compare(y.Span) })
	}
	return found
}
