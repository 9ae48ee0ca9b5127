// Package model tags, parses and names English text. A [Model] is a set of
// weights, trained by package train; [Default] is the one built into the
// program.
//
//	m, err := model.Default()
//	…
//	text.Segment(a)       // sentences and tokens
//	m.Tag(a)              // Lemma, UPOS, XPOS, Feats
//	m.Parse(a)            // Head, DepRel
//	a.Mentions = m.Names(a)
//
// or, for a text alone, [Analyze]. A model is immutable and may be used by any
// number of goroutines. The time taken is proportional to the length of the
// text, whatever its bytes are.
package model

import (
	_ "embed" // the default model
	"io"
	"strings"
	"sync"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/lang"
)

// Model holds the weights of the tagger, lemmatizer, parser and name finder.
type Model struct {
	pairs   []pair
	index   map[pair]uint16
	coarse  map[string]uint16 // the most frequent pair of a upos
	upos    []uint8           // of each pair
	classes []class
	words   lang.Table   // lower hash → class
	tagger  [2]*lang.Net // from left to right, from right to left

	labels []string // the last one is that of the root
	parser [2]*lang.Net

	lexicon lang.Table // phrases → what they name
	names   [2]*lang.Net

	feats     []string
	featsOf   []uint32   // of each pair
	featsWord lang.Table // lower hash and pair → index of feats
	lemmas    []string
	lemmaWord lang.Table // lower hash and pair → index of lemmas
	rules     []rule
	ruleOf    lang.Table // suffix and pair → index of rules

	spaces sync.Pool
}

// pair is a part of speech in both tag sets.
type pair struct{ upos, xpos string }

// class is an ambiguity class: the tags that a known word may have. Where it
// is open, any tag may come up.
type class struct {
	tags []uint16
	open bool
}

//go:embed english.model
var embedded []byte

// Default returns the model of English that is built into the program. It is
// made ready at the first call, in a few milliseconds.
var Default = sync.OnceValues(func() (*Model, error) { return open(embedded) })

// Load reads a model that was written by package train.
func Load(r io.Reader) (*Model, error) {
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, &readout.Error{Op: "read model", Err: err}
	}
	return open(data)
}

func open(data []byte) (*Model, error) {
	s, err := read(data)
	if err != nil {
		return nil, err
	}
	m := &Model{index: map[pair]uint16{}, coarse: map[string]uint16{}}
	m.spaces.New = func() any { return new(space) }
	for i, line := range s.strings("tags") {
		upos, xpos, _ := strings.Cut(line, "\t")
		p := pair{upos, xpos}
		m.pairs = append(m.pairs, p)
		m.index[p] = uint16(i)
		m.upos = append(m.upos, lang.UPOS(upos))
		if _, ok := m.coarse[upos]; !ok {
			m.coarse[upos] = uint16(i)
		}
	}
	m.classes = readClasses(s["classes"], len(m.pairs))
	m.words = lang.Table(s["words"])
	m.labels = s.strings("labels")
	m.feats, m.featsWord = s.strings("feats"), lang.Table(s["feats of words"])
	for _, b := range s["feats of tags"] {
		m.featsOf = append(m.featsOf, uint32(b))
	}
	m.lemmas, m.lemmaWord = s.strings("lemmas"), lang.Table(s["lemmas of words"])
	for _, line := range s.strings("rules") {
		m.rules = append(m.rules, readRule(line))
	}
	m.ruleOf = lang.Table(s["rules of ends"])
	for i, way := range [...]string{"forth", "back"} {
		if m.tagger[i], err = s.net("tagger " + way); err != nil {
			return nil, err
		}
		if m.names[i], err = s.net("names " + way); err != nil {
			return nil, err
		}
		if m.parser[i], err = s.net("parser " + way); err != nil {
			return nil, err
		}
	}
	m.lexicon = lang.Table(s["lexicon"])
	return m, m.check()
}
