package train

import (
	"bufio"
	_ "embed" // the lexicon of names
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/readout-dev/readout/conllu"
	"github.com/readout-dev/readout/internal/lang"
)

// named is a sentence with the labels of its names.
type named struct {
	*sentence
	labels []uint8 // see [lang.NameLabel]
	upos   []uint8
	lex    []lang.Lex
}

//go:embed lexicon.txt
var lexicon string

// nameLexicon returns the phrases of the lexicon with their classes.
func nameLexicon() lang.Table {
	classes := map[uint64]uint32{}
	var order []uint64
	for line := range strings.SplitSeq(lexicon, "\n") {
		name, list, ok := strings.Cut(line, ": ")
		class := slices.Index(lang.LexNames[:], name)
		if !ok || class < 0 {
			continue
		}
		for phrase := range strings.SplitSeq(list, ", ") {
			h := uint64(0)
			for word := range strings.FieldsSeq(phrase) {
				var w lang.Word
				w.Look(word)
				h = lang.PhraseHash(h, w.Lower)
			}
			if classes[h] == 0 {
				order = append(order, h)
			}
			classes[h] |= 1 << class
		}
	}
	var entries []lang.Entry
	for _, h := range order {
		entries = append(entries, lang.Entry{Key: h, Value: classes[h]})
	}
	return lang.NewTable(entries)
}

// kinds of names by what the files call them.
var nameKinds = map[string]int{
	"PER": 0, "LOC": 1, "ORG": 2,
	"person": 0, "place": 1, "organization": 2,
}

// mark labels words first to last-1 as a name.
func (n *named) mark(first, last, kind int) {
	for i := first; i < last; i++ {
		position := lang.NameInside
		switch {
		case last-first == 1:
			position = lang.NameOnly
		case i == first:
			position = lang.NameBegin
		case i == last-1:
			position = lang.NameLast
		}
		n.labels[i] = uint8(lang.NameLabel(position, kind))
	}
}

// readTagged reads sentences with the names of their tokens, as wikigold and
// UNER are given.
func readTagged(path string) (sents []*named, docs []string, err error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	in.Buffer(nil, 16<<20)
	for in.Scan() {
		var line struct {
			ID       string   `json:"id"`
			Tokens   []string `json:"tokens"`
			Entities []struct {
				Type  string `json:"type"`
				First int    `json:"tok_start"`
				Last  int    `json:"tok_end"`
			} `json:"entities"`
		}
		if err := json.Unmarshal(in.Bytes(), &line); err != nil {
			return nil, nil, err
		}
		gold := make([]conllu.Word, len(line.Tokens))
		for i, t := range line.Tokens {
			gold[i].Form = t
		}
		n := &named{sentence: newSentence(gold), labels: make([]uint8, len(gold))}
		for _, e := range line.Entities {
			if kind, ok := nameKinds[e.Type]; ok && e.First >= 0 && e.Last <= len(gold) {
				n.mark(e.First, e.Last, kind)
			}
		}
		sents = append(sents, n)
		docs = append(docs, line.ID[:max(0, strings.LastIndexByte(line.ID, '-'))])
	}
	return sents, docs, in.Err()
}

// readUNER reads the development part of UNER EWT: the documents with even
// numbers are for training, the others for measuring.
func readUNER(dir string) (even, odd []*named, err error) {
	sents, docs, err := readTagged(filepath.Join(dir, "uner_ewt_dev.jsonl"))
	number, last := -1, ""
	for i, s := range sents {
		if number < 0 || docs[i] != last {
			number, last = number+1, docs[i]
		}
		if number%2 == 0 {
			even = append(even, s)
		} else {
			odd = append(odd, s)
		}
	}
	return even, odd, err
}

// namesOfTree finds the names of a GUM sentence: the entities of the MISC
// column that are persons, places and organizations with a proper noun as
// head. Of each, the stretch of proper nouns around the head is the name, of
// nested ones the outermost. ok is false if the sentence has no such column.
func namesOfTree(s *sentence, lex lang.Table) (n *named, ok bool) {
	n = &named{sentence: s, labels: make([]uint8, len(s.gold))}
	type entity struct {
		id, kind    string
		first, last int
	}
	var open, done []entity
	for i := range s.gold {
		value, found := misc(s.gold[i].Misc, "Entity")
		if !found {
			continue
		}
		ok = true
		for value != "" {
			if value[0] == '(' {
				end := strings.IndexAny(value[1:], "()")
				one := value[1:]
				if end >= 0 {
					one, value = value[1:1+end], value[1+end:]
				} else {
					value = ""
				}
				parts := strings.SplitN(one, "-", 3)
				e := entity{id: parts[0], first: i}
				if len(parts) > 1 {
					e.kind = parts[1]
				}
				if strings.HasPrefix(value, ")") {
					e.last = i + 1
					done = append(done, e)
					value = value[1:]
				} else {
					open = append(open, e)
				}
				continue
			}
			end := strings.IndexByte(value, ')')
			if end < 0 {
				break
			}
			id := value[:end]
			value = value[end+1:]
			for k := len(open) - 1; k >= 0; k-- {
				if open[k].id == id || id == "" {
					open[k].last = i + 1
					done = append(done, open[k])
					open = slices.Delete(open, k, k+1)
					break
				}
			}
		}
	}
	slices.SortStableFunc(done, func(a, b entity) int {
		return (b.last - b.first) - (a.last - a.first)
	})
	n.lex = lang.LookUp(nil, s.words, lex)
	for _, e := range done {
		if kind, is := nameKinds[e.kind]; is {
			n.markHead(e.first, e.last, kind)
		}
	}
	return n, ok
}

// markHead marks the name around the head of the words first to last-1.
func (n *named) markHead(first, last, kind int) {
	g := n.gold
	head := -1
	for i := first; i < last; i++ {
		if h := g[i].Head; h < first || h >= last {
			head = i
			break
		}
	}
	proper := func(i int) bool { return strings.HasPrefix(g[i].XPOS, "NNP") }
	if head < 0 || !proper(head) || g[head].DepRel == "punct" {
		return
	}
	link := func(i int) bool {
		switch strings.ToLower(g[i].Form) {
		case "of", "the", "and", "for", "&", "-", "on", "'s", "to":
			return kind != 0
		case "de", "van", "von", "bin", "al", ".", "-\u00a0":
			return true
		}
		return g[i].XPOS == "CD" || g[i].XPOS == "HYPH"
	}
	a, b := head, head+1
	for k := a - 1; k >= first && a-k <= 3; k-- {
		if proper(k) {
			a = k
		} else if !link(k) {
			break
		}
	}
	for k := b; k < last && k-b < 3; k++ {
		if proper(k) {
			b = k + 1
		} else if !link(k) {
			break
		}
	}
	if kind == 0 {
		for a < b && n.lex[a]&(lang.LexTitle|lang.LexDemonym) != 0 && n.lex[a]&lang.LexGiven == 0 {
			a++
		}
	}
	only := lang.Lex(0)
	for k := a; k < b; k++ {
		if n.labels[k] != 0 {
			return
		}
		only |= n.lex[k]
	}
	if a == b || only&^(lang.LexDemonym|lang.LexInside|lang.LexFirst) == 0 && only != 0 || only == lang.LexTime {
		return
	}
	n.mark(a, b, kind)
}

func misc(column, key string) (string, bool) {
	for part := range strings.SplitSeq(column, "|") {
		if v, ok := strings.CutPrefix(part, key+"="); ok {
			return v, true
		}
	}
	return "", false
}

// recasedNames returns copies in capitals, in title case and in lower case of a
// share each of the sentences.
func recasedNames(sents []*named, share float64, r *rand.Rand) []*named {
	var out []*named
	for _, s := range sents {
		change := strings.ToUpper
		switch x := r.Float64(); {
		case x >= 3*share:
			continue
		case x >= 2*share:
			change = titleCase
		case x >= share:
			change = strings.ToLower
		}
		gold := slices.Clone(s.gold)
		for i := range gold {
			gold[i].Form = change(gold[i].Form)
		}
		out = append(out, &named{sentence: newSentence(gold), labels: s.labels})
	}
	return out
}

// turnedNames returns the sentences last word first.
func turnedNames(sents []*named) []*named {
	out := make([]*named, len(sents))
	for i, s := range sents {
		t := &named{
			sentence: turned([]*sentence{s.sentence})[0],
			labels:   slices.Clone(s.labels), upos: slices.Clone(s.upos), lex: slices.Clone(s.lex),
		}
		slices.Reverse(t.labels)
		slices.Reverse(t.upos)
		slices.Reverse(t.lex)
		for k := range t.labels {
			t.labels[k] = lang.TurnName(t.labels[k])
		}
		out[i] = t
	}
	return out
}

// trainNames fits the name finder, from left to right, on its own history.
func trainNames(sents []*named, o netOptions) *net {
	n := newNet(lang.NameLabels, o)
	features := func(s *named, labels []uint8, i int) {
		sent := lang.Sentence{Words: s.words, Tags: s.tags, UPOS: s.upos}
		n.features = lang.NameFeatures(n.features[:0], &sent, s.lex, labels, i)
	}
	for pass := range 2 {
		for _, s := range sents {
			for i := range s.words {
				features(s, s.labels, i)
				if pass == 0 {
					n.count(n.features)
				} else {
					n.mark(n.features)
				}
			}
		}
	}
	r := rand.New(rand.NewPCG(11, 12))
	order := r.Perm(len(sents))
	var pred []uint8
	for e := range o.epochs {
		n.epoch(e)
		r.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, k := range order {
			s := sents[k]
			pred = append(pred[:0], s.labels...)
			for i := range s.words {
				features(s, pred, i)
				score := n.forward(n.features, true)
				gold := int(s.labels[i])
				for t := range n.mask {
					n.mask[t] = allowed
				}
				n.mask[gold] |= right
				pred[i] = lang.NextName(pred, i, score)
				n.learn()
			}
		}
	}
	return n
}

// homes is how often the sentences of UNER are taken, since they alone follow
// its guidelines.
const homes = 3

// nameData are the sentences to train names on: half of UNER, wikigold and the
// GUM part of the treebank, whose tags are given.
func nameData(dir string, ud []*sentence, tags [][]uint16, inv *inventory, words, lex lang.Table, t taggers, c *classes) ([]*named, error) {
	even, _, err := readUNER(dir)
	if err != nil {
		return nil, err
	}
	gold, _, err := readTagged(filepath.Join(dir, "wikigold.jsonl"))
	if err != nil {
		return nil, err
	}
	var list []*named
	for range homes {
		list = append(list, even...)
	}
	list = append(list, gold...)
	known := map[*sentence][]uint16{}
	for i, s := range ud {
		if n, ok := namesOfTree(s, lex); ok {
			list = append(list, n)
			known[s] = tags[i]
		}
	}
	list = append(list, recasedNames(list, 0.08, rand.New(rand.NewPCG(13, 14)))...)
	for _, n := range list {
		n.prepare(inv, words, lex, t, c, known[n.sentence])
	}
	return list, nil
}

// prepare gives n its own copy of its sentence with the tags, or with those
// that t finds.
func (n *named) prepare(inv *inventory, words, lex lang.Table, t taggers, c *classes, tags []uint16) {
	s := &sentence{words: slices.Clone(n.words), gold: n.gold, tags: tags}
	setClasses([]*sentence{s}, words)
	if tags == nil {
		s.tags = make([]uint16, len(s.words))
		s.tags = t.tag(c, s, turned([]*sentence{s})[0])
	}
	n.sentence = s
	n.lex = lang.LookUp(nil, s.words, lex)
	n.upos = make([]uint8, len(s.tags))
	for i, t := range s.tags {
		n.upos[i] = lang.UPOS(inv.pairs[t].upos)
	}
}
