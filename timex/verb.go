package timex

import (
	"strings"

	"github.com/readout-dev/readout"
)

// verbDirection tells from the verb that governs an expression in the
// dependency tree whether it points back (-1) or ahead (+1); 0 where the tree
// does not tell. It needs tags and trees.
func (p *parser) verbDirection(first, last int) int {
	a := p.tree
	span := readout.Span{Start: int(p.items[first].start), End: int(p.items[last-1].end)}
	from, to := a.TokensIn(span)
	if from == to {
		return 0
	}
	at := from
	for ; at < to-1; at++ {
		if h := a.Tokens[at].Head; h < from || h >= to {
			break
		}
	}
	// Climb from the expression to verbs, and from an infinitive to its governor.
	for i, n := a.Tokens[at].Head, 0; i >= 0 && n < 6; i, n = a.Tokens[i].Head, n+1 {
		if d := p.tenseOf(i); d != 0 {
			return d
		}
		switch a.Tokens[i].DepRel {
		case "ccomp", "parataxis", "root", "acl:relcl":
			return 0
		}
	}
	return 0
}

// tenseOf reads the tense of the verb group around token i: its auxiliaries
// first, then its own form.
func (p *parser) tenseOf(i int) int {
	t := &p.tree.Tokens[i]
	word := func(k int) string { return lower(p.text[p.tree.Tokens[k].Start:p.tree.Tokens[k].End]) }
	if t.UPOS != "VERB" && t.UPOS != "AUX" && !p.hasCopula(i) {
		return 0
	}
	if plans[word(i)] {
		return cueFuture
	}
	past, present, infinitive := false, false, t.XPOS == "VB"
	for k := max(0, i-8); k < min(len(p.tree.Tokens), i+3); k++ {
		x := &p.tree.Tokens[k]
		if x.Head != i {
			continue
		}
		switch {
		case strings.HasPrefix(x.DepRel, "aux") || x.DepRel == "cop":
			switch w := word(k); w {
			case "will", "'ll", "’ll", "wo", "shall", "would", "'d", "may", "might", "could", "should", "must", "can":
				return cueFuture
			case "was", "were", "had", "did", "been":
				past = true
			case "has", "have", "'ve":
				past = true
			case "is", "are", "'s", "'re", "am", "be", "being", "do", "does":
				present = true
			}
		case x.DepRel == "mark" && x.XPOS == "TO":
			infinitive = true
		}
	}
	switch {
	case past:
		return cuePast
	case t.XPOS == "VBD":
		return cuePast
	case infinitive:
		if h := t.Head; h >= 0 && (intends[word(h)] || plans[word(h)]) {
			return cueFuture
		}
		return 0
	case present && t.XPOS == "VBG":
		return cueFuture
	case presentPlans[word(i)] && (t.XPOS == "VBZ" || t.XPOS == "VBP"):
		return cueFuture
	}
	return 0
}

func (p *parser) hasCopula(i int) bool {
	for k := max(0, i-8); k < min(len(p.tree.Tokens), i+1); k++ {
		if p.tree.Tokens[k].Head == i && p.tree.Tokens[k].DepRel == "cop" {
			return true
		}
	}
	return false
}
