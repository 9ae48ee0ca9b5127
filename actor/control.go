package actor

import (
	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// controlled returns the person who does what the verb above a possessive says, if
// that is not its subject: whose effort it is in "Brek's effort to hide his ties",
// who is accused in "accused Brek of hiding his ties". open is true where "his" may
// as well be the subject's: "urged Brek to drop his plan", "met Brek and praised
// his plan".
func (r *reading) controlled(x *raw, sex class) (at int, open bool) {
	if r.tree == nil {
		return -1, false
	}
	first := true
	for cur, n := r.units[x.first].tok, 0; n < climb; n++ {
		h := r.head(cur)
		if h < 0 {
			break
		}
		if r.a.Tokens[h].UPOS == "VERB" {
			if at := r.ownerBefore(h, sex); at >= 0 {
				return at, false
			}
			if r.tree.subject[h] >= 0 {
				break
			}
			g := r.head(h)
			if g < 0 {
				break
			}
			if at := r.personAt(r.tree.object[g], sex); at >= 0 && r.tree.object[g] < h {
				s := r.personAt(r.tree.subject[g], sex)
				switch rel := r.a.Tokens[h].DepRel; {
				case s >= 0 && r.entities[s].sex != 0 && r.entities[at].sex == 0:
				case rel == "advcl" && r.doing(h):
					if favors[r.a.Tokens[h].Lemma] && s >= 0 && s != at {
						return -1, true // "thanked Brek for backing his bill"
					}
					return at, false
				case rel == "xcomp" || rel == "conj" && first || rel == "advcl" && h > 0 && r.a.Tokens[h-1].UPOS == "PART":
					if s >= 0 && s != at {
						return -1, true
					}
				}
			}
			first = false
		}
		cur = h
	}
	return -1, false
}

// favors are verbs for what is done for another.
var favors = wordset.Of("back support endorse join help praise defend accept attend save protect welcome read hear take give bring send answer review")

// doing reports whether the verb is what somebody is accused of, kept from or
// blamed for: "of hiding", "from leaving", "for not releasing".
func (r *reading) doing(verb int32) bool {
	t := r.a.Tokens
	if verb > 1 && r.a.Text(t[verb-1].Span) == "not" {
		verb--
	}
	return r.of(verb) || verb > 0 && r.a.Text(t[verb-1].Span) == "for"
}

// ownerBefore returns whose the noun is that an infinitive follows: "Brek's effort
// to hide".
func (r *reading) ownerBefore(verb int32, sex class) int {
	t := r.a.Tokens
	n := verb - 2
	if n < 1 || t[verb-1].UPOS != "PART" || t[n].UPOS != "NOUN" {
		return -1
	}
	for k := n - 1; k >= 0 && k > n-8; k-- {
		if t[k].Head == int(n) && t[k].DepRel == "nmod:poss" {
			return r.personAt(k, sex)
		}
	}
	return -1
}

// personAt returns the entity of the mention of a person at a token, -1 where there
// is none or the sex differs.
func (r *reading) personAt(tok int32, sex class) int {
	if tok < 0 || r.tree.raw[tok] < 0 {
		return -1
	}
	at := r.raws[r.tree.raw[tok]].entity
	if at < 0 || r.entities[at].typ != readout.ActorPerson || r.entities[at].sex != 0 && r.entities[at].sex&sex == 0 {
		return -1
	}
	return at
}
