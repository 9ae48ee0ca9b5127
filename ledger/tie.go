package ledger

import (
	"cmp"
	"slices"
	"strings"
)

// What a word tells that is near in meaning to one of the other statement, of what it
// does if the other has it too, and the least weight of what two statements share
// besides the verbs with which they are told.
const (
	nearTells = 0.8
	tieLeast  = 0.6
)

// tie is what two statements share: by the measure of [sharedBy], near words among it,
// and which words of either.
type tie struct {
	made float64
	in   [2][]uint32
}

// ties measures what the statements of a block share, each pair once.
type ties struct {
	of  map[[2]*saying]*tie
	by  map[string][]*saying // by document
	one bool                 // one person alone has the surname
	own map[*saying]*wording // see [ties.wording]
}

// newTies returns the ties of statements.
func newTies(all []*saying) *ties {
	t := &ties{of: map[[2]*saying]*tie{}, by: map[string][]*saying{}, one: true, own: map[*saying]*wording{}}
	full := ""
	for _, s := range all {
		if c := s.cells[0]; len(c.name) > 1 && c.named {
			t.one = t.one && (full == "" || full == c.speaker)
			full = c.speaker
		}
		for _, c := range s.cells {
			for d := range c.documents {
				t.by[d] = append(t.by[d], s)
			}
		}
	}
	return t
}

// between returns what two statements share, and which of them comes second.
func (t *ties) between(s, o *saying) (*tie, int) {
	second := 1
	if o.compare(s) > 0 {
		s, o = o, s
		second = 0
	}
	key := [2]*saying{s, o}
	found, ok := t.of[key]
	if !ok {
		found = t.tie(s, o)
		t.of[key] = found
	}
	return found, second
}

// made returns the measure of what two statements share.
func (t *ties) made(s, o *saying) float64 {
	found, _ := t.between(s, o)
	return found.made
}

// wording returns what tells a statement apart, with the verb with which it is told:
// that somebody accuses is as much of what is told as of what.
func (t *ties) wording(s *saying) *wording {
	if w, ok := t.own[s]; ok {
		return w
	}
	own := s.tellsOwn()
	if own.content == nil {
		t.own[s] = nil
		return nil
	}
	with := *own.content
	for _, ev := range s.cells[0].statement.Cue {
		for text := range strings.FieldsSeq(ev.Text()) {
			for _, m := range sentenceOf(strings.ToLower(text)).meaning {
				if plainCues[m.stem] || slices.ContainsFunc(with.meaning, func(x weighed) bool { return x.stem == m.stem }) {
					continue
				}
				if s.cells[0].voice().Repeats[m.stem] > 1 {
					m.weight *= twiceTells
				}
				with.meaning = append(slices.Clone(with.meaning), m)
				with.weight += m.weight
			}
		}
	}
	slices.SortFunc(with.meaning, func(a, b weighed) int { return cmp.Compare(a.stem, b.stem) })
	t.own[s] = &with
	return &with
}

// plainCues are verbs that tell nothing but that something was said.
var plainCues = func() map[uint32]bool {
	all := map[uint32]bool{}
	for w := range strings.FieldsSeq("say said says tell told add added speak spoke call comment describe report according announce") {
		all[hash(meaning(w))] = true
	}
	return all
}()

// tie measures what two statements share, by what tells them apart from the rest of
// their stories; words that are near in meaning are shared in part.
func (t *ties) tie(s, o *saying) *tie {
	x, y := t.wording(s), t.wording(o)
	if x == nil || y == nil {
		return &tie{}
	}
	if n, _ := s.tellsOwn().content.nearly(o.tellsOwn().content); n < tieLeast {
		return &tie{}
	}
	shared, in := x.nearly(y)
	if slices.ContainsFunc(x.numbers, func(n number) bool { return n.of != 0 && slices.Contains(y.numbers, n) }) {
		shared += half
	}
	v, w := x.weight, y.weight
	if x.denies() && y.denies() {
		shared, v, w = shared+half, v+half, w+half
	}
	return &tie{shared + retellingParts*(shared/v+shared/w), in}
}

// nearly returns the weight of the words that two wordings share; of each that is near
// in meaning to one of the other, which it doesn't share, a part.
func (w *wording) nearly(o *wording) (shared float64, in [2][]uint32) {
	var rest []weighed
	taken := make([]bool, len(o.meaning))
	for _, m := range w.meaning {
		i, ok := slices.BinarySearchFunc(o.meaning, m.stem, func(x weighed, stem uint32) int { return cmp.Compare(x.stem, stem) })
		if !ok {
			rest = append(rest, m)
			continue
		}
		taken[i] = true
		shared += min(m.weight, o.meaning[i].weight)
		in[0], in[1] = append(in[0], m.stem), append(in[1], m.stem)
	}
	for _, m := range rest {
		best := -1
		for i, x := range o.meaning {
			if !taken[i] && near(m.stem, x.stem) && (best < 0 || x.weight > o.meaning[best].weight) {
				best = i
			}
		}
		if best >= 0 {
			taken[best] = true
			shared += nearTells * min(m.weight, o.meaning[best].weight)
			in[0], in[1] = append(in[0], m.stem), append(in[1], o.meaning[best].stem)
		}
	}
	return shared, in
}
