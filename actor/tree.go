package actor

import "github.com/readout-dev/readout"

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
				of = r.tree.subject
			case "obj":
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

// head returns the head of a token, -1 for a root.
func (r *reading) head(tok int32) int32 {
	if h := r.a.Tokens[tok].Head; h >= 0 && h < len(r.a.Tokens) {
		return int32(h)
	}
	return -1
}
