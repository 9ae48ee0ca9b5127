package actor

import (
	"strings"

	"github.com/readout-dev/readout"
)

// tree is what pronouns are resolved by where the document has been parsed:
// for every token the subject, object and apposition that hang from it, and
// the mention that it belongs to; -1 for none.
type tree struct {
	subject, object, appos, raw []int32
	roots                       []int32 // by sentence of the annotation
}

// climb is how many heads are followed upwards; a tree that is deeper, or one
// that runs in a circle, is given up.
const climb = 24

// readTree fills the tree, where there is one.
func (r *reading) readTree() {
	if !r.a.Has(readout.LayerTrees) {
		return
	}
	n := len(r.a.Tokens)
	all := make([]int32, 4*n+len(r.a.Sentences))
	for i := range all {
		all[i] = -1
	}
	r.tree = &tree{all[:n], all[n : 2*n], all[2*n : 3*n], all[3*n : 4*n], all[4*n:]}
	for si := range r.a.Sentences {
		s := &r.a.Sentences[si]
		for i := max(0, s.First); i < min(s.Last, n); i++ {
			t := &r.a.Tokens[i]
			if t.Head < 0 || t.Head >= n {
				if r.tree.roots[si] < 0 {
					r.tree.roots[si] = int32(i)
				}
				continue
			}
			var of []int32
			switch t.DepRel {
			case "nsubj", "nsubj:pass", "nsubj:outer", "csubj", "csubj:pass":
				if r.wordClass(int32(i))&classCalendar != 0 {
					continue // "said Tuesday it would"
				}
				if r.joinedBefore(i, t.Head) {
					continue
				}
				of = r.tree.subject
			case "obj", "iobj":
				of = r.tree.object
			case "appos":
				of = r.tree.appos
			default:
				continue
			}
			if of[t.Head] < 0 {
				of[t.Head] = int32(i)
			}
		}
	}
	r.mendSubjects()
	for i := range r.raws {
		for k := r.raws[i].first; k < r.raws[i].last; k++ {
			r.tree.raw[r.units[k].tok] = int32(i)
		}
	}
	// The title before a name is where the name hangs from.
	for i := range r.raws {
		for k := r.raws[i].from; k < r.raws[i].first; k++ {
			if t := r.units[k].tok; r.tree.raw[t] < 0 {
				r.tree.raw[t] = int32(i)
			}
		}
	}
}

// joinedBefore reports whether "and" stands right before the verb and a comma
// before that, behind the name that the tree takes for its subject: "called an
// aide, Ana Brek, and told her".
func (r *reading) joinedBefore(name, verb int) bool {
	t := r.a.Tokens
	return verb-name >= 3 && t[verb-1].UPOS == "CCONJ" && r.a.Text(t[verb-2].Span) == ","
}

// mendSubjects gives verbs without a subject the name right before them that
// the tree hangs elsewhere without a preposition ("as [Sumar] shifts"), and
// infinitives the one in "for [Sumar] to leave".
func (r *reading) mendSubjects() {
	t := r.a.Tokens
	for v := 1; v < len(t); v++ {
		if t[v].UPOS != "VERB" || r.tree.subject[v] >= 0 {
			continue
		}
		p := v - 1
		to := p > 1 && t[p].UPOS == "PART" && t[p].Head == v
		if to {
			p--
		}
		if t[p].UPOS != "PROPN" || to == (t[v].XPOS != "VB") {
			continue
		}
		preposition := -1
		for k := p - 1; k >= max(0, p-6); k-- {
			if t[k].Head == p && t[k].DepRel == "case" || to && t[k].Head == v && t[k].DepRel == "mark" {
				preposition = k
			}
		}
		switch {
		case to && preposition >= 0 && r.a.Text(t[preposition].Span) == "for",
			!to && preposition < 0 && (t[p].DepRel == "obl" || t[p].DepRel == "obl:unmarked" || t[p].DepRel == "nmod") && (t[v].XPOS == "VBZ" || t[v].XPOS == "VBD" || t[v].XPOS == "VBP"):
			r.tree.subject[v] = int32(p)
		}
	}
}

// wordClass returns the class of a token's word.
func (r *reading) wordClass(tok int32) class {
	return r.base.lex.classes[r.base.lex.words[strings.ToLower(r.a.Text(r.a.Tokens[tok].Span))]]
}

// head returns the head of a token, -1 for a root.
func (r *reading) head(tok int32) int32 {
	if h := r.a.Tokens[tok].Head; h >= 0 && h < len(r.a.Tokens) {
		return int32(h)
	}
	return -1
}
