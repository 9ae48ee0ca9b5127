package engagement

import (
	"strings"

	"github.com/readout-dev/readout"
)

// treeSubject returns the subject of the verb at word i as the dependency
// tree has it. decided is false where there is no tree or the tree does not
// say; a subject that is no party is decided, and nil.
//
// The way goes up from the verb: a verb without a subject of its own shares
// that of the verb it is coordinated with or subordinated to, but for the
// object that controls it ("invited Brek to visit").
func (s *sentence) treeSubject(i int) (g *group, decided bool) {
	if !s.a.Has(readout.LayerTrees) {
		return nil, false
	}
	v := i
	for range 6 {
		if c := s.child(v, "nsubj"); c >= 0 {
			if s.at(c).is(classRel) || s.at(c).lower == "that" {
				return s.groupOf(s.head(v)), true
			}
			g := s.groupOf(c)
			if g != nil && foreignTo[g.prep] {
				g = nil // "a woman married to Brek met"
			}
			return g, true
		}
		h := s.head(v)
		if h < 0 {
			return nil, false
		}
		switch rel := s.a.Tokens[s.first+v].DepRel; {
		case rel == "xcomp" || rel == "advcl" && s.at(v-1).lower == "to":
			if o := s.child(h, "obj"); o >= 0 && o < v && rel == "xcomp" {
				return s.groupOf(o), true
			}
		case rel == "conj", rel == "advcl", rel == "parataxis", rel == "aux", rel == "cop":
		case strings.HasPrefix(rel, "acl"):
			if g := s.groupOf(h); g != nil {
				return g, true
			}
		default:
			return nil, false
		}
		v = h
	}
	return nil, false
}

// foreignTo are prepositions after which no subject stands.
var foreignTo = map[string]bool{"to": true, "by": true, "with": true, "about": true, "against": true, "from": true, "of": true}

// head returns the word that word i depends on, -1 for none in the sentence.
func (s *sentence) head(i int) int {
	h := s.a.Tokens[s.first+i].Head - s.first
	if h < 0 || h >= len(s.words) {
		return -1
	}
	return h
}

// child returns the first dependent of word i with the relation, or a subtype
// of it; -1 for none.
func (s *sentence) child(i int, rel string) int {
	for c := range s.words {
		t := &s.a.Tokens[s.first+c]
		if t.Head == s.first+i && (t.DepRel == rel || strings.HasPrefix(t.DepRel, rel+":")) {
			return c
		}
	}
	return -1
}

// groupOf returns the parties that word i belongs to, nil for none.
func (s *sentence) groupOf(i int) *group {
	if i < 0 || s.words[i].group < 0 {
		return nil
	}
	if g := &s.groups[s.words[i].group]; !g.owner && g.actor() {
		return g
	}
	return nil
}
