package proposal

import (
	"github.com/readout-dev/readout/internal/wordset"
)

// What one party can do for another.

// owed are verbs for what is due to anybody or anything: to demand it proposes
// nothing.
var owed = wordset.Of(`respect protect hear do allow honour honor uphold remember treat consider take make see know understand preserve observe follow
	obey say think believe remind condemn blame solve resolve settle address meet keep`)

// act reports whether verb x is one of acts, or of opening with an object that
// parties share.
func (r *reader) act(x int) bool {
	lemma := r.Lemma(x)
	if acts[lemma] {
		c := r.Child(x, "ccomp")
		if o := r.Child(x, "obj"); o > x && o < c && r.Has(c, "that") < 0 {
			return true // "cut the price of the gas it sells"
		}
		return c < 0 || r.Has(c, "if", "unless", "once", "until") >= 0 // "recognise that …" is no act
	}
	switch lemma {
	case "lay", "stand", "step", "back":
		return r.Lower(x+1) == "down"
	case "give", "hand":
		if r.Lower(x+1) == "up" || r.Lower(x+1) == "over" {
			return true
		}
	case "call", "break", "hold":
		return r.Lower(x+1) == "off"
	case "change", "alter", "rename":
		o := r.Child(x, "obj")
		return o > x && !airs[r.Lemma(o)]
	case "roll", "scale":
		return r.Lower(x+1) == "back"
	case "take":
		return r.Lower(x+1) == "down" || r.Lower(x+1) == "back"
	case "leave":
		if o := r.Child(x, "obj"); o > x && lands[r.Lemma(o)] {
			return true
		}
		for _, h := range []int{x, r.Head(x)} {
			if h >= 0 && movable[r.Lemma(r.Child(h, "nsubj", "obj"))] {
				return true
			}
		}
		return false
	case "come", "go":
		return r.Lower(x+1) == "up" && r.Lower(x+2) == "with" || r.Lower(x+1) == "back" && r.Prepositional(x, "to") > x
	case "act", "serve":
		o := r.Prepositional(x, "as")
		return o > x && (r.Lemma(o) == "mediator" || r.Lemma(o) == "go-between" || r.Lemma(o) == "intermediary" || r.Lemma(o) == "guarantor" || r.Lemma(o) == "broker" || r.Lower(o) == "between")
	case "host", "mediate", "arbitrate", "broker":
		return true
	case "let", "permit", "allow":
		return r.Child(x, "obj", "iobj", "xcomp", "ccomp") > x
	}
	if !opening[lemma] {
		return false
	}
	o := r.Child(x, "obj", "nsubj:pass")
	if o < 0 {
		o = r.Prepositional(x, "to") // "agree to a truce"
	}
	if o < 0 {
		c := r.Child(x, "xcomp")
		return c > x && r.A.Tokens[c].XPOS == "VBG"
	}
	if (lemma == "launch" || lemma == "begin" || lemma == "start" || lemma == "open") && hostile[r.Lemma(o)] {
		return false
	}
	halts := lemma == "stop" || lemma == "end"
	lemma = r.Lemma(o)
	return together[lemma] || offered[lemma] || measures[lemma] || halts && hostile[lemma]
}

// airs are nouns for what it is easy to say should change.
var airs = wordset.Of(`policy course behaviour behavior tone mind attitude approach stance position way direction tack rhetoric heart mood thinking tactic strategy subject`)

// lands are nouns for where a state may be that another wants it out of.
var lands = wordset.Of(`land territory island islands area zone province region strip valley city town country soil bay waters base fort`)

// movable are nouns for what a state has somewhere and can take away.
var movable = wordset.Of(`troop force soldier army ship fleet fighter police settler tank gun missile observer adviser peacekeeper official`)

// deed returns the act that verb x tells: x itself, or what is done by it, "show
// goodwill by lifting the blockade"; -1 for none.
func (r *reader) deed(x int) int {
	if r.act(x) {
		return x
	}
	_, end := r.Subtree(x)
	for k := x + 1; k+1 < end; k++ {
		if r.Lower(k) == "by" && r.A.Tokens[k+1].XPOS == "VBG" && r.act(k+1) {
			return k + 1
		}
	}
	return -1
}
