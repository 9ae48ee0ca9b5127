// Package train makes the models of package model from treebanks in CoNLL-U
// and from texts with marked names. Training is deterministic: the same data
// gives the same bytes, on every machine.
package train

import (
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"slices"
	"time"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/lang"
	"github.com/readout-dev/readout/model"
)

// Options says what to train on and where the model goes.
type Options struct {
	UD    string    // folder with *-train.conllu files
	Names string    // folder with the entity files, see doc/models.md
	Out   string    // file to write
	Log   io.Writer // takes a line for each step; nil for none

	quick bool // for tests: small nets, few epochs
}

// sizes are the nets of a model.
type sizes struct {
	tagger, fold, forth, back, names netOptions
	folds                            int
}

func (o Options) sizes() sizes {
	if o.quick {
		small := netOptions{epochs: 2, hidden: 16, rowBits: 12, filterBits: 12, keep: 2, rate: 0.05, drop: 0.2, dropIn: 0.1}
		return sizes{tagger: small, fold: small, forth: small, back: small, names: small, folds: 2}
	}
	s := sizes{
		tagger: netOptions{epochs: 6, hidden: 48, rowBits: 15, filterBits: 16, keep: 4, rate: 0.05, drop: 0.2, dropIn: 0.1},
		forth:  netOptions{epochs: 14, hidden: 80, rowBits: 17, filterBits: 18, keep: 6, rate: 0.05, drop: 0.35, dropIn: 0.25},
		back:   netOptions{epochs: 8, hidden: 32, rowBits: 16, filterBits: 18, keep: 6, rate: 0.05, drop: 0.2, dropIn: 0.2},
		names:  netOptions{epochs: 8, hidden: 32, rowBits: 15, filterBits: 16, keep: 2, rate: 0.05, drop: 0.2, dropIn: 0.4},
		folds:  8,
	}
	s.fold = s.tagger
	s.fold.epochs = 4
	return s
}

// Run trains a model and writes it. It fails where the data can't be read or
// the file can't be written.
func Run(ctx context.Context, o Options) error {
	start := time.Now()
	say := func(format string, args ...any) {
		if o.Log != nil {
			fmt.Fprintf(o.Log, "%6.0f s  %s\n", time.Since(start).Seconds(), fmt.Sprintf(format, args...))
		}
	}
	fail := func(err error) error { return &readout.Error{Op: "train", Err: err} }
	sents, err := readUD(o.UD)
	if err != nil {
		return fail(err)
	}
	if len(sents) == 0 {
		return &readout.Error{Op: "train", Subject: o.UD, Err: readout.ErrNotFound, Hint: "Give a folder that holds CoNLL-U files named *-train.conllu."}
	}
	size := o.sizes()
	inv := newInventory(sents)
	inv.number(sents)
	c := newClasses(sents, inv)
	setClasses(sents, lang.NewTable(c.words))
	more := recased(sents, 0.04, rand.New(rand.NewPCG(7, 8)))
	inv.number(more)
	setClasses(more, lang.NewTable(c.words))
	all := slices.Concat(sents, more)
	say("%d sentences, %d tags, %d words", len(sents), len(inv.pairs), len(c.words))

	var f model.File
	f.AddStrings("tags", inv.lines())
	f.Add("classes", c.bytes())
	f.Add("words", lang.NewTable(c.words))
	m := newMorphology(sents, inv)
	f.AddStrings("feats", m.feats.list)
	f.Add("feats of tags", m.featsOf)
	f.Add("feats of words", lang.NewTable(m.featsWord))
	f.AddStrings("lemmas", m.lemmas.list)
	f.Add("lemmas of words", lang.NewTable(m.lemmaWord))
	f.AddStrings("rules", m.rules.list)
	f.Add("rules of ends", lang.NewTable(m.ruleOf))
	say("%d lemmas, %d rules", len(m.lemmas.list), len(m.rules.list))

	back := turned(all)
	t := trainTaggers(all, back, inv, c, size.tagger)
	addNet(&f, "tagger forth", t[0])
	addNet(&f, "tagger back", t[1])
	say("taggers")
	if err := ctx.Err(); err != nil {
		return fail(err)
	}
	tags := jackknife(all, back, inv, c, size.fold, size.folds)
	say("tags for the parsers")
	if err := ctx.Err(); err != nil {
		return fail(err)
	}
	labels := labelsOf(sents)
	f.AddStrings("labels", append(labels[:len(labels):len(labels)], "root"))
	tagsBack := make([][]uint16, len(tags))
	for i := range tags {
		tagsBack[i] = slices.Clone(tags[i])
		slices.Reverse(tagsBack[i])
	}
	parsers := both(
		func() *net { return trainParser(newTrees(all, tags, inv, labels), len(labels), size.forth) },
		func() *net { return trainParser(newTrees(back, tagsBack, inv, labels), len(labels), size.back) },
	)
	addNet(&f, "parser forth", parsers[0])
	addNet(&f, "parser back", parsers[1])
	say("parsers")
	if err := ctx.Err(); err != nil {
		return fail(err)
	}

	lex := nameLexicon()
	f.Add("lexicon", lex)
	names, err := nameData(o.Names, sents, tags, inv, lang.NewTable(c.words), lex, t, c)
	if err != nil {
		return fail(err)
	}
	namesBack := turnedNames(names)
	finders := both(
		func() *net { return trainNames(names, size.names) },
		func() *net { return trainNames(namesBack, size.names) },
	)
	addNet(&f, "names forth", finders[0])
	addNet(&f, "names back", finders[1])
	say("names")

	data := f.Bytes()
	if err := os.WriteFile(o.Out, data, 0o644); err != nil {
		return fail(err)
	}
	say("%s, %d bytes", o.Out, len(data))
	return nil
}

func addNet(f *model.File, name string, n *net) {
	l, out := n.finish()
	f.AddNet(name, l, out)
}

func (inv *inventory) lines() []string {
	var lines []string
	for _, p := range inv.pairs {
		lines = append(lines, p.upos+"\t"+p.xpos)
	}
	return lines
}

// bytes writes the classes as package model reads them.
func (c *classes) bytes() []byte {
	var b []byte
	for i, tags := range c.tags {
		head := byte(len(tags))
		if c.open[i] {
			head |= 0x80
		}
		b = append(b, head)
		for _, t := range tags {
			b = append(b, byte(t))
		}
	}
	return b
}
