package train

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"sync"

	"github.com/readout-dev/readout/conllu"
	"github.com/readout-dev/readout/internal/lang"
)

// pair is a part of speech in both tag sets.
type pair struct{ upos, xpos string }

// inventory numbers the tags that the tagger tells apart.
type inventory struct {
	pairs []pair
	index map[pair]uint16
	upos  map[string]uint16 // the most frequent pair of each upos
}

// newInventory takes the pairs seen at least three times, the most frequent first.
func newInventory(sents []*sentence) *inventory {
	counts := map[pair]int{}
	for _, s := range sents {
		for _, w := range s.gold {
			counts[pair{w.UPOS, w.XPOS}]++
		}
	}
	inv := &inventory{index: map[pair]uint16{}, upos: map[string]uint16{}}
	for p, n := range counts {
		if n >= 3 && p.upos != "_" && p.upos != "" {
			inv.pairs = append(inv.pairs, p)
		}
	}
	slices.SortFunc(inv.pairs, func(a, b pair) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a.upos, b.upos), cmp.Compare(a.xpos, b.xpos))
	})
	for i, p := range inv.pairs {
		inv.index[p] = uint16(i)
		if _, ok := inv.upos[p.upos]; !ok {
			inv.upos[p.upos] = uint16(i)
		}
	}
	return inv
}

func (inv *inventory) of(w *conllu.Word) uint16 {
	if t, ok := inv.index[pair{w.UPOS, w.XPOS}]; ok {
		return t
	}
	return inv.upos[w.UPOS]
}

func (inv *inventory) number(sents []*sentence) {
	for _, s := range sents {
		for i := range s.gold {
			s.tags[i] = inv.of(&s.gold[i])
		}
	}
}

// classes finds the ambiguity class of each word form: the tags it has in at
// least a twentieth of its occurrences. A class of a form seen often is closed:
// the tagger chooses among the class alone.
type classes struct {
	words []lang.Entry // lower hash → class
	tags  [][]uint16   // of each class
	open  []bool
}

func newClasses(sents []*sentence, inv *inventory) *classes {
	type seen struct {
		total int
		tags  map[uint16]int
	}
	words := map[uint64]*seen{}
	for _, s := range sents {
		for i := range s.words {
			w := words[s.words[i].Lower]
			if w == nil {
				w = &seen{tags: map[uint16]int{}}
				words[s.words[i].Lower] = w
			}
			w.total++
			w.tags[s.tags[i]]++
		}
	}
	keys := make([]uint64, 0, len(words))
	for k := range words {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	c := &classes{tags: [][]uint16{nil}, open: []bool{true}}
	index := map[string]uint32{}
	for _, k := range keys {
		w := words[k]
		if w.total < 3 {
			continue
		}
		closed := w.total >= 50
		var tags []uint16
		for t, n := range w.tags {
			if closed || n*20 >= w.total {
				tags = append(tags, t)
			}
		}
		slices.Sort(tags)
		name := make([]byte, 0, len(tags)+1)
		for _, t := range tags {
			name = append(name, byte(t))
		}
		if closed {
			name = append(name, 255)
		}
		id, ok := index[string(name)]
		if !ok {
			id = uint32(len(c.tags))
			index[string(name)] = id
			c.tags = append(c.tags, tags)
			c.open = append(c.open, !closed)
		}
		c.words = append(c.words, lang.Entry{Key: k, Value: id})
	}
	return c
}

func setClasses(sents []*sentence, t lang.Table) {
	for _, s := range sents {
		for i := range s.words {
			v, _ := t.Get(s.words[i].Lower)
			s.words[i].Class = uint16(v)
		}
	}
}

// trainTagger fits a tagger that goes from left to right, on its own history.
func trainTagger(sents []*sentence, inv *inventory, c *classes, o netOptions) *net {
	n := newNet(len(inv.pairs), o)
	for pass := range 2 {
		for _, s := range sents {
			for i := range s.words {
				n.features = lang.TagFeatures(n.features[:0], s.words, s.tags, i)
				if pass == 0 {
					n.count(n.features)
				} else {
					n.mark(n.features)
				}
			}
		}
	}
	r := rand.New(rand.NewPCG(1, 2))
	order := r.Perm(len(sents))
	var pred []uint16
	for e := range o.epochs {
		n.epoch(e)
		r.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, k := range order {
			s := sents[k]
			pred = append(pred[:0], s.tags...)
			for i := range s.words {
				class := s.words[i].Class
				if tags := c.tags[class]; !c.open[class] && len(tags) == 1 {
					pred[i] = tags[0]
					continue
				}
				n.features = lang.TagFeatures(n.features[:0], s.words, pred, i)
				score := n.forward(n.features, true)
				pred[i] = c.best(class, score)
				c.allow(class, n.mask)
				n.mask[s.tags[i]] = allowed | right
				n.learn()
			}
		}
	}
	return n
}

// allow marks the tags of a class in mask.
func (c *classes) allow(class uint16, mask []uint8) {
	if c.open[class] {
		for t := range mask {
			mask[t] = allowed
		}
		return
	}
	clear(mask)
	for _, t := range c.tags[class] {
		mask[t] = allowed
	}
}

// best returns the tag of a class with the highest score.
func (c *classes) best(class uint16, score []float32) uint16 {
	best := uint16(0)
	if c.open[class] {
		for t := range score {
			if score[t] > score[best] {
				best = uint16(t)
			}
		}
		return best
	}
	best = c.tags[class][0]
	for _, t := range c.tags[class] {
		if score[t] > score[best] {
			best = t
		}
	}
	return best
}

// taggers are a tagger from left to right and one from right to left.
type taggers [2]*net

func trainTaggers(sents, turned []*sentence, inv *inventory, c *classes, o netOptions) taggers {
	return both(
		func() *net { return trainTagger(sents, inv, c, o) },
		func() *net { return trainTagger(turned, inv, c, o) },
	)
}

// both trains two nets side by side. Neither touches what the other reads, so
// that the result does not depend on which is faster.
func both(forth, back func() *net) (nets [2]*net) {
	var wait sync.WaitGroup
	wait.Go(func() { nets[0] = forth() })
	wait.Go(func() { nets[1] = back() })
	wait.Wait()
	return nets
}

// tag returns the tags that the two give to s together.
func (t taggers) tag(c *classes, s, turned *sentence) []uint16 {
	n := len(s.words)
	sums := make([][]float32, n)
	for way, s := range [...]*sentence{s, turned} {
		tags := make([]uint16, n)
		for i := range s.words {
			t[way].features = lang.TagFeatures(t[way].features[:0], s.words, tags, i)
			score := t[way].forward(t[way].features, false)
			tags[i] = c.best(s.words[i].Class, score)
			at := i
			if way == 1 {
				at = n - 1 - i
			}
			if sums[at] == nil {
				sums[at] = make([]float32, len(score))
			}
			for k, x := range score {
				sums[at][k] += x
			}
		}
	}
	tags := make([]uint16, n)
	for i := range tags {
		tags[i] = c.best(s.words[i].Class, sums[i])
	}
	return tags
}

// jackknife tags each sentence by taggers that have not seen it, as the parser
// will find it in other texts. Neighbours stay together.
func jackknife(sents, turned []*sentence, inv *inventory, c *classes, o netOptions, folds int) [][]uint16 {
	tags := make([][]uint16, len(sents))
	fold := func(i int) int { return i / 20 % folds }
	for f := range folds {
		var others, othersTurned []*sentence
		for i := range sents {
			if fold(i) != f {
				others, othersTurned = append(others, sents[i]), append(othersTurned, turned[i])
			}
		}
		t := trainTaggers(others, othersTurned, inv, c, o)
		for i := range sents {
			if fold(i) == f {
				tags[i] = t.tag(c, sents[i], turned[i])
			}
		}
	}
	return tags
}
