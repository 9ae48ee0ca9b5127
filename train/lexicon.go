package train

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-dev/readout/internal/lang"
)

// tally counts values for keys and gives the most frequent one.
type tally map[uint64]map[string]int

func (t tally) add(key uint64, value string) {
	if t[key] == nil {
		t[key] = map[string]int{}
	}
	t[key][value]++
}

func (t tally) keys() []uint64 {
	keys := make([]uint64, 0, len(t))
	for k := range t {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// top returns the most frequent value of key, its count and the count of all.
func (t tally) top(key uint64) (value string, n, all int) {
	for v, c := range t[key] {
		all += c
		if c > n || c == n && v < value {
			value, n = v, c
		}
	}
	return value, n, all
}

// numbered gives strings their numbers, in order of first use.
type numbered struct {
	list  []string
	index map[string]uint32
}

func (n *numbered) of(s string) uint32 {
	if n.index == nil {
		n.index = map[string]uint32{}
	}
	i, ok := n.index[s]
	if !ok {
		i = uint32(len(n.list))
		n.index[s] = i
		n.list = append(n.list, s)
	}
	return i
}

// morphology is what the lemmatizer knows.
type morphology struct {
	feats     numbered
	featsOf   []byte       // of each pair
	featsWord []lang.Entry // lower hash and pair, where they differ from the pair's
	lemmas    numbered
	lemmaWord []lang.Entry
	rules     numbered
	ruleOf    []lang.Entry // suffix and pair
}

func newMorphology(sents []*sentence, inv *inventory) *morphology {
	m := &morphology{}
	byPair, byWord := tally{}, tally{}
	for _, s := range sents {
		for i := range s.gold {
			byPair.add(uint64(s.tags[i]), s.gold[i].Feats)
			byWord.add(lang.Mix(s.words[i].Lower, uint64(s.tags[i])), s.gold[i].Feats)
		}
	}
	for t := range inv.pairs {
		f, _, _ := byPair.top(uint64(t))
		m.featsOf = append(m.featsOf, byte(m.feats.of(f)))
	}
	common := map[uint64]string{}
	for _, s := range sents {
		for i := range s.words {
			t := s.tags[i]
			common[lang.Mix(s.words[i].Lower, uint64(t))] = m.feats.list[m.featsOf[t]]
		}
	}
	for _, k := range byWord.keys() {
		if f, n, _ := byWord.top(k); f != common[k] && n >= 2 {
			m.featsWord = append(m.featsWord, lang.Entry{Key: k, Value: m.feats.of(f)})
		}
	}
	m.learnLemmas(sents, inv)
	return m
}

func (m *morphology) learnLemmas(sents []*sentence, inv *inventory) {
	ends, words := tally{}, tally{}
	proper := func(t uint16) bool { return inv.pairs[t].upos == "PROPN" }
	skip := func(form, lemma string) bool {
		return lemma == "" || form == "_" || len(form) > 40 || strings.ContainsRune(lemma, 0)
	}
	for _, s := range sents {
		for i := range s.gold {
			form, lemma, w, t := s.gold[i].Form, s.gold[i].Lemma, &s.words[i], s.tags[i]
			if skip(form, lemma) || strings.Contains(s.gold[i].Feats, "Typo=Yes") {
				continue
			}
			words.add(lang.Mix(w.Lower, uint64(t)), lemma)
			if r := ruleFor(form, lemma, proper(t)); r != "" {
				for _, suf := range w.Suf {
					if suf != 0 {
						ends.add(lang.Mix(suf, uint64(t)), r)
					}
				}
			}
		}
	}
	for _, k := range ends.keys() {
		if r, n, all := ends.top(k); n >= 2 && 2*n > all {
			m.ruleOf = append(m.ruleOf, lang.Entry{Key: k, Value: m.rules.of(r)})
		}
	}
	done := map[uint64]bool{}
	rules := lang.NewTable(m.ruleOf)
	for _, s := range sents {
		for i := range s.gold {
			form, w, t := s.gold[i].Form, &s.words[i], s.tags[i]
			key := lang.Mix(w.Lower, uint64(t))
			if done[key] || skip(form, s.gold[i].Lemma) {
				continue
			}
			done[key] = true
			lemma, n, all := words.top(key)
			made := form
			for j := len(w.Suf) - 1; j >= 0; j-- {
				if r, ok := rules.Get(lang.Mix(w.Suf[j], uint64(t))); ok && w.Suf[j] != 0 {
					made = applyRule(m.rules.list[r], form)
					break
				}
			}
			// Known words that differ from what the rules say, and those
			// whose lemma would have to be made anew each time.
			if lemma != "" && 2*n > all && (made != lemma || !proper(t) && (n > 1 || !strings.HasPrefix(form, lemma))) {
				m.lemmaWord = append(m.lemmaWord, lang.Entry{Key: key, Value: m.lemmas.of(lemma)})
			}
		}
	}
	slices.SortFunc(m.lemmaWord, func(a, b lang.Entry) int { return cmp.Compare(a.Key, b.Key) })
}

// ruleFor returns the rule that makes lemma of form with the fewest letters
// changed, as package model reads it; "" for none.
func ruleFor(form, lemma string, proper bool) string {
	ways := "lat"
	if proper {
		ways = "alt"
	}
	rule, least := "", 1000
	for _, how := range ways {
		base := recase(form, byte(how))
		p := 0
		for p < len(base) && p < len(lemma) && base[p] == lemma[p] {
			p++
		}
		for p > 0 && p < len(base) && !utf8.RuneStart(base[p]) {
			p--
		}
		strip, add := len(base)-p, lemma[p:]
		if p == 0 || strip > 9 || !utf8.ValidString(add) {
			continue
		}
		if strip+len(add) < least {
			rule, least = fmt.Sprintf("%c%d%s", how, strip, add), strip+len(add)
		}
	}
	return rule
}

func applyRule(rule, form string) string {
	base := recase(form, rule[0])
	strip := int(rule[1] - '0')
	if strip >= len(base) {
		return base
	}
	return base[:len(base)-strip] + rule[2:]
}

func recase(s string, how byte) string {
	switch how {
	case 'l':
		return strings.ToLower(s)
	case 't':
		r, n := utf8.DecodeRuneInString(s)
		return string(unicode.ToUpper(r)) + strings.ToLower(s[n:])
	}
	return s
}
