package proposal

import (
	"slices"

	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// The condition on which an act hangs.

// onCondition returns the verb of the condition on which verb v hangs, where
// another party has to fulfil it, and that party: an act that is denied hangs on
// "unless" or "until", another on "if" or "once".
func (r *reader) onCondition(v int, from []clause.Holder) (int, []clause.Holder) {
	denied := r.Negated(v) || r.Has(r.Child(v, "nsubj:pass"), "no") >= 0
	if h := r.Head(v); h >= 0 && r.Lemma(h) == "refuse" {
		denied = !denied
	}
	for _, c := range r.clausesOf(v) {
		mark := r.Lower(c)
		if d := r.Child(c, "ccomp"); d > c && (mark == "provided" || mark == "providing") {
			c = d // "provided Sumar withdraws", which the tree takes for a verb
		} else {
			mark = ""
			for k := range r.Dependents(c) {
				if conditional[r.Lower(k)] {
					mark = r.Lower(k)
				}
			}
		}
		if !hangs(mark, denied) {
			continue
		}
		s := r.Child(c, "nsubj")
		to := r.Holders(s)
		if gift, _ := r.gift(v); r.Is(s, "PRON") && len(gift) > 0 { // "offered the Front seats if it …"
			to = gift
		}
		if r.fulfilled(c, to, from) {
			return c, r.otherSide(c, to, from)
		}
	}
	// Wherever the tree hangs it: "until Velia recognises the frontier".
	sent := r.Sentence(v)
	if c, to := r.hinge(v+1, sent.Last, v, denied, from); c >= 0 {
		return c, to
	}
	if w := r.Lower(sent.First); conditional[w] || w == "only" || w == "as" && r.Lower(sent.First+1) == "soon" { // in front
		return r.hinge(sent.First, v, v, denied, from)
	}
	return -1, nil
}

// hinge reads the condition of verb v that stands in words [first, end), as
// onCondition returns it.
func (r *reader) hinge(first, end, v int, denied bool, from []clause.Holder) (int, []clause.Holder) {
	for k := first; k < end; k++ {
		if r.Lower(k) == "," && (r.Is(k+1, "CCONJ") && r.Lower(k+2) != "only" || k < v) || r.Quoted(k) != r.Quoted(v) { // but ", but only if"
			break
		}
		mark := r.Lower(k)
		if mark == "as" && r.Lower(k+1) == "soon" && r.Lower(k+2) == "as" {
			mark = "once"
		}
		if r.onCondThat(k) || mark == "long" && r.Lower(k+1) == "as" {
			mark = "provided"
		}
		if mark == "when" && r.act(v) {
			mark = "once"
		}
		if !conditional[mark] || !hangs(mark, denied) {
			continue
		}
		var to []clause.Holder
		for c := k + 1; c < min(k+11, end); c++ {
			if hs := r.Holders(c); r.Is(c, "NOUN", "PROPN", "PRON") && len(hs) > 0 {
				to = hs
			}
			if r.Is(c, "VERB") {
				if r.fulfilled(c, to, from) {
					return c, r.otherSide(c, to, from)
				}
				break
			}
		}
	}
	return -1, nil
}

// onCondThat reports whether "on condition that" begins at word k.
func (r *reader) onCondThat(k int) bool {
	if r.Lower(k) != "on" {
		return false
	}
	if r.Lower(k+1) == "the" {
		k++
	}
	return r.Lower(k+1) == "condition" && r.Lower(k+2) == "that"
}

var conditional = wordset.Of(`unless until if once provided providing`)

// hangs reports whether an act can hang on a clause that the word begins: one that
// is denied on "unless" and "until", another on "if" and "once".
func hangs(mark string, denied bool) bool {
	switch mark {
	case "unless":
		return true
	case "until":
		return denied
	case "if", "once", "provided", "providing":
		return !denied
	}
	return false
}

// fulfilled reports whether verb c tells what another party than from could do, or
// have done, to fulfil a condition.
func (r *reader) fulfilled(c int, to, from []clause.Holder) bool {
	if r.undergoes(c) || r.A.Tokens[c].XPOS == "VBN" && r.Child(c, "aux") < 0 {
		return r.Child(c, "nsubj") >= 0 && !befalling[r.Lemma(c)]
	}
	if s := r.Child(c, "nsubj"); len(to) == 0 && s >= 0 && r.Is(s, "NOUN") {
		if fighting[r.Lemma(s)] || ruling[r.Lemma(s)] || r.Has(s, "rebel", "separatist", "militant") >= 0 || r.Lemma(s) == "coalition" || r.Lower(s) == "sides" {
			return r.does(c)
		}
	}
	return len(to) > 0 && r.does(c) && slices.ContainsFunc(to, r.party) && r.sideOf(to) != r.sideOf(from)
}

// befalling are verbs for what may happen to anybody, and for what is no act of
// another: an answer to it asks for nothing.
var befalling = wordset.Of(`attack provoke invade hit threaten elect need ask force require necessary harm kill strike defeat reelect re-elect press push expose
	call order bomb shoot fire challenge cross endanger violate confirm prove see know hurt target insult wound justify warrant allow give tell reach sign conclude agree approve`)

// undergoes reports whether verb c tells what is done to its subject.
func (r *reader) undergoes(c int) bool { return r.passive(c) || r.Child(c, "aux:pass") >= 0 }

// otherSide returns those who are to do what verb c tells, where they are on
// another side than from; nil else.
func (r *reader) otherSide(c int, to, from []clause.Holder) []clause.Holder {
	if r.undergoes(c) || r.sideOf(to) == r.sideOf(from) && r.sideOf(to) != "" {
		return nil
	}
	return to
}

// markBefore returns the word that begins the condition whose verb is c, c where
// none does.
func (r *reader) markBefore(c int) int {
	for k := c - 1; k > c-10 && k >= 0; k-- {
		switch {
		case conditional[r.Lower(k)]:
			if r.Lower(k-1) == "only" {
				return k - 1
			}
			return k
		case r.onCondThat(k):
			return k
		case r.Lower(k) == "as" && r.Lower(k+1) == "long":
			return k
		}
	}
	return c
}

// does reports whether verb c tells what a party could do to fulfil a condition.
func (r *reader) does(c int) bool {
	lemma := r.Lemma(c)
	o := r.Child(c, "obj")
	if lemma == "do" && o > c && r.Lower(o) == "same" || r.Lower(c+1) == "likewise" || lemma == "follow" && r.Lower(c+1) == "suit" {
		return true
	}
	return r.act(c) || (opening[lemma] || doing[lemma]) && o > c && !hostile[r.Lemma(o)] || complying[lemma]
}

// complying are verbs for doing what another wants, without an object.
var complying = wordset.Of(`apologise apologize comply cooperate co-operate refrain abide agree stay remain reciprocate retreat disarm negotiate leave`)

// clausesOf returns the verbs of the adverbial clauses of verb v, and of the verb
// that it completes: "offered to pay if …".
func (r *reader) clausesOf(v int) (all []int) {
	heads := []int{v}
	if h := r.Head(v); h >= 0 && r.Base(v) == "xcomp" {
		heads = append(heads, h)
	}
	for _, h := range heads {
		for c := range r.Dependents(h) {
			if c != v && r.Base(c) == "advcl" && r.Is(c, "VERB") {
				all = append(all, c)
			}
		}
	}
	return all
}
