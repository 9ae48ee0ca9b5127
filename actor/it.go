package actor

import (
	"strings"

	"github.com/readout-dev/readout"
)

// standing is what a noun is to the pronoun "it".
type standing uint8

const (
	never standing = iota // a person, or several: "it" does not mean them
	rival                 // another single thing, which it may mean as well
	suits                 // a state, body or group
)

// it returns the state, body or group that "it", "its" or "itself" stands for:
// the subject of the clause, of the one that the clause depends on, or of the
// sentence before. Centering puts subjects first (Grosz, Joshi and Weinstein
// 1995); here nothing else counts, and any other single thing that may be
// meant leaves the pronoun open, as it often means no actor at all. It is open
// where the document has no trees.
func (r *reading) it(i int) int {
	if r.tree == nil {
		return -1
	}
	x := &r.raws[i]
	word := strings.ToLower(r.text(&r.units[x.first]))
	tok := r.units[x.first].tok
	t := &r.a.Tokens[tok]
	if word == "its" {
		if at := r.owner(i); at >= 0 {
			return at
		}
	}
	if word == "it" && (!strings.HasPrefix(t.DepRel, "nsubj") || r.expletive(tok)) {
		return -1
	}
	// "condemned the movement for its": rather the movement's.
	blamed := x.first > 0 && r.text(&r.units[x.first-1]) == "for"
	cur, person, path := tok, false, false
	for range climb {
		t := &r.a.Tokens[cur]
		h := r.head(cur)
		if h < 0 || t.DepRel == "parataxis" {
			break
		}
		switch s := r.tree.subject[h]; {
		case s == cur:
			path = true
		case s >= 0:
			if o := r.tree.object[h]; blamed && o >= 0 && o <= cur {
				switch at, st := r.antecedent(o, i); st {
				case suits:
					return at
				case rival:
					return -1
				}
			}
			switch at, st := r.antecedent(s, i); st {
			case suits:
				return at
			case rival:
				return -1
			}
			person = true
		}
		// "urged Sumar to use its": who is urged does it.
		if t.DepRel == "xcomp" && r.tree.subject[cur] < 0 {
			if o := r.tree.object[h]; o >= 0 && o < cur {
				switch at, st := r.antecedent(o, i); st {
				case suits:
					return at
				case rival:
					return -1
				}
			}
		}
		cur = h
	}
	if person || word == "itself" || !path {
		return -1
	}
	return r.before(i, tok)
}

// owner returns the actor right before "its" in "praised Sumar for its" and
// "Sumar and its", -1 where there is none.
func (r *reading) owner(i int) int {
	x := &r.raws[i]
	if i == 0 || x.first == 0 {
		return -1
	}
	u, y := &r.units[x.first-1], &r.raws[i-1]
	if y.last != x.first-1 || y.sent != x.sent || !u.is(classAnd) && !(u.is(classFor) && r.text(u) == "for") {
		return -1
	}
	if b := y.first - 1; u.is(classAnd) && b >= 0 && r.units[b].is(classOf) {
		return -1 // "the invasion of Sumar and its consequences"
	}
	if at, st := r.antecedent(r.units[y.last-1].tok, i); st == suits {
		return at
	}
	return -1
}

// before returns the subject of the sentence before that of raws[i], where the
// pronoun's clause is the first of its own.
func (r *reading) before(i int, tok int32) int {
	x := &r.raws[i]
	if x.sent == 0 || x.first-r.sents[x.sent].first > 6 {
		return -1
	}
	s := r.sents[x.sent-1].index
	if r.sents[x.sent].index-s != 1 || r.sents[x.sent-1].caps {
		return -1
	}
	root := r.tree.roots[s]
	if root < 0 || r.tree.subject[root] < 0 {
		return -1
	}
	at, st := r.antecedent(r.tree.subject[root], i)
	if st != suits {
		return -1
	}
	// A thing that was done or said there may be meant as well, unless the
	// pronoun does what only an actor can.
	if v := r.head(tok); v >= 0 && r.a.Tokens[tok].DepRel == "nsubj" && r.agentive(v) {
		return at
	}
	for k := r.units[r.sents[x.sent-1].first].tok; k < r.units[r.sents[x.sent-1].last-1].tok; k++ {
		t := &r.a.Tokens[k]
		if t.Head != int(root) {
			continue
		}
		switch t.DepRel {
		case "obj", "ccomp", "nsubj:outer", "xcomp", "parataxis":
			if _, st := r.antecedent(k, i); st == rival || t.DepRel != "obj" {
				return -1
			}
		}
	}
	return at
}

// agentive reports whether the token is a verb of speech or action, as only
// those who act have for a subject.
func (r *reading) agentive(tok int32) bool {
	w := r.base.lex.classes[r.base.lex.words[strings.ToLower(r.a.Text(r.a.Tokens[tok].Span))]]
	return w&(classSpeech|classAct) != 0 && w&classAux == 0
}

// antecedent says what the noun at a token is to the pronoun raws[i], and
// which entity it is where it suits.
func (r *reading) antecedent(tok int32, i int) (int, standing) {
	t := &r.a.Tokens[tok]
	if k := r.tree.raw[tok]; k >= 0 {
		y := &r.raws[k]
		switch {
		case y.entity >= 0:
			switch r.entities[y.entity].typ {
			case readout.ActorState, readout.ActorBody, readout.ActorGroup:
				if y.quoted == r.raws[i].quoted {
					return y.entity, suits
				}
				return -1, rival
			case readout.ActorPlace:
				return -1, rival
			}
			return -1, never
		case y.kind == rawPronoun:
			if r.units[y.first].is(classIt) {
				return -1, rival
			}
			return -1, never
		case y.kind == rawPhrase:
			if y.title.plural || y.typ == readout.ActorPerson {
				return -1, never
			}
		case y.kind == rawPerson:
			return -1, never
		}
		return -1, rival
	}
	if a := r.tree.appos[tok]; a >= 0 && r.tree.raw[a] >= 0 {
		if at, st := r.antecedent(a, i); st != rival {
			return at, st
		}
	}
	switch t.UPOS {
	case "PRON":
		switch strings.ToLower(r.a.Text(t.Span)) {
		case "which", "that", "who":
			// The noun that the relative clause belongs to.
			for v, n := r.head(tok), 0; v >= 0 && n < 3; v, n = r.head(v), n+1 {
				if r.a.Tokens[v].DepRel == "acl:relcl" {
					if h := r.head(v); h >= 0 && h != tok && r.a.Tokens[h].UPOS != "PRON" {
						return r.antecedent(h, i)
					}
					break
				}
			}
			return -1, rival
		case "it", "this", "itself", "what", "one":
			return -1, rival
		}
		return -1, never
	case "NOUN":
		if t.XPOS == "NNS" {
			return -1, never
		}
		w := r.base.lex.classes[r.base.lex.words[strings.ToLower(r.a.Text(t.Span))]]
		if w&(classHead|classSpokes|classRole) != 0 {
			return -1, never
		}
	}
	return -1, rival
}

// expletive reports whether "it" stands for no noun: "it is clear that", "it
// was said that", "it seems".
func (r *reading) expletive(tok int32) bool {
	if r.a.Tokens[tok].DepRel == "expl" {
		return true
	}
	h := r.head(tok)
	if h < 0 {
		return true
	}
	v := &r.a.Tokens[h]
	switch strings.ToLower(v.Lemma) {
	case "seem", "appear", "remain", "happen", "matter", "mean", "depend", "turn", "take", "rain", "become", "be":
		return true
	}
	copula, passive, clause, preposition := false, r.a.Tokens[tok].DepRel == "nsubj:pass", false, false
	for k := max(0, h-8); k < min(int32(len(r.a.Tokens)), h+24); k++ {
		if t := &r.a.Tokens[k]; t.Head == int(h) {
			switch t.DepRel {
			case "cop":
				copula = true
			case "aux:pass":
				passive = true
			case "case":
				preposition = true
			case "csubj", "csubj:pass", "ccomp", "xcomp", "advcl", "acl":
				clause = clause || k > h
			}
		}
	}
	switch {
	case copula && v.UPOS == "ADJ":
		return !strings.Contains(personalAdjectives, " "+strings.ToLower(r.a.Text(v.Span))+" ")
	case copula:
		return !preposition
	case passive:
		return clause
	case v.UPOS == "VERB":
		return false
	}
	return true
}

// personalAdjectives are those that tell something of one who can act.
const personalAdjectives = " ready willing unwilling able unable prepared determined committed eager reluctant keen free due confident concerned aware responsible opposed open set "
