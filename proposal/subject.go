package proposal

import (
	"slices"

	"github.com/readout-dev/readout/internal/wordset"
)

// Who puts a proposal forward by a verb, and of what.

// whoseHead returns the noun before ", whose", where verb v stands behind the comma that
// ends that clause and the tree gives it another subject s, one in the clause or before
// it: "the council, whose chairman, Jory Pell, was ill, offered …"; s else.
func (r *reader) whoseHead(s, v int) int {
	if s < 0 || r.Lower(v-1) != "," {
		return s
	}
	for k := v - 2; k > max(r.Sentence(v).First+1, v-25); k-- {
		if r.Lower(k) != "whose" || r.Lower(k-1) != "," {
			continue
		}
		verb := k + 1
		for verb < v && !r.Is(verb, "VERB", "AUX") {
			verb++
		}
		if verb == v || s > verb {
			return s
		}
		o := k - 2
		for n := 0; n < 4 && r.Head(o) >= 0 && r.Head(o) < k && r.Is(r.Head(o), "NOUN", "PROPN"); n++ {
			o = r.Head(o)
		}
		return o
	}
	return s
}

// accompanied returns the verb of what somebody did by which he or she also did what
// verb v tells: "wrote to Tarn offering a truce", "unveiled a plan to end the war,
// offering an amnesty", "telephoned Tarn to offer a truce"; -1 for none.
func (r *reader) accompanied(v int) int {
	h := r.Head(v)
	if h < 0 || h > v || r.Child(v, "nsubj") >= 0 {
		return -1
	}
	if r.To(v) >= 0 {
		if b := r.Base(v); (b == "advcl" || b == "xcomp" || b == "acl") && r.went(h) {
			return h
		}
		if g := r.Head(h); r.Base(v) == "acl" && g >= 0 && g < h && r.went(g) { // "sent an envoy to propose a truce"
			return g
		}
		return -1
	}
	if r.Base(v) != "advcl" || r.A.Tokens[v].XPOS != "VBG" {
		return -1
	}
	if r.Base(h) == "advcl" && r.To(h) >= 0 {
		h = r.Head(h)
	}
	if h < 0 || !r.Is(h, "VERB") || r.Negated(h) || !r.Asserted(h) {
		return -1
	}
	return h
}

// went reports whether verb h tells that somebody went, wrote or spoke to another: what
// that was for was done by it.
func (r *reader) went(h int) bool {
	if !reaching[r.Lemma(h)] || r.Negated(h) || !r.Asserted(h) || r.passive(h) || r.To(h) >= 0 || r.modal(h) >= 0 {
		return false
	}
	xpos := r.A.Tokens[h].XPOS
	return xpos == "VBD" || xpos == "VBN"
}

// reaching are verbs for going to somebody, or for writing or speaking to him or her.
var reaching = wordset.Of(`telephone phone call ring cable telegraph write message fly travel go come return meet visit approach contact send
	dispatch summon convene use`)

// reached adds to p those to whom verb h tells that somebody went, wrote or spoke, those
// through whom, and notes the state to whose capital.
func (r *reader) reached(p *plan, h int) {
	if h < 0 {
		return
	}
	if o := r.Child(h, "obj"); o > h && r.Lemma(h) != "send" && r.Lemma(h) != "dispatch" {
		p.to = append(p.to, r.across(r.Holders(o), p.from)...)
	}
	below := slices.Collect(r.Dependents(h))
	if o := r.Child(h, "obj"); o > h && occasions[r.Lemma(o)] { // "sent a note to Velia"
		below = slices.AppendSeq(below, r.Dependents(o))
	}
	for _, c := range below {
		prep := r.Lower(r.firstWord(c))
		if c > h && c < p.head && (prep == "through" || prep == "via") {
			p.mediators = append(p.mediators, r.Holders(c)...)
		}
		if c < h || c >= p.head || r.Base(c) != "obl" && r.Base(c) != "nmod" || prep != "to" && prep != "with" && prep != "on" {
			continue
		}
		p.to = append(p.to, r.across(r.Holders(c), p.from)...)
		if state := r.seat(c); state != "" && !slices.Contains(p.others, state) {
			p.others = append(p.others, state)
		}
	}
}

// kept reports whether verb v is what somebody is kept from or does without:
// "shied away from proposing".
func (r *reader) kept(v int) bool {
	switch r.Lower(v - 1) {
	case "from", "without", "before", "against", "than", "of", "towards", "toward":
		return r.A.Tokens[v].XPOS == "VBG"
	}
	return false
}

func (r *reader) passive(v int) bool {
	if s := r.Child(v, "nsubj:pass"); s >= 0 && (s > v || r.Child(v, "aux:pass") >= 0 || r.Has(v, "be", "been", "being", "was", "were", "is", "are", "get", "got") >= 0 || r.Prepositional(v, "by") > v) || r.A.Tokens[v].XPOS == "VBN" && r.Rel(v) == "acl" && r.Parted(v) < 0 && r.Has(v, "has", "have", "had") < 0 {
		return true
	}
	if s := r.Child(v, "nsubj"); s == v-1 && nouns[r.Lemma(s)] && r.A.Tokens[v].XPOS == "VBN" && r.Child(v, "aux", "obj") < 0 && r.Prepositional(v, "by") > v {
		return true // "accepted a formula put forward by Tarsk", where the tree errs
	}
	h := r.Head(v) // "was drafted by Tarsk and backed by Velia"
	return r.Base(v) == "conj" && h >= 0 && h < v && r.Child(v, "nsubj", "obj") < 0 && r.Prepositional(v, "by") > v &&
		(r.A.Tokens[v].XPOS == "VBN" || r.A.Tokens[v].XPOS == "VBD") && r.Is(h, "VERB") && (r.Child(h, "nsubj:pass") >= 0 || r.A.Tokens[h].XPOS == "VBN" && r.Rel(h) == "acl")
}

// patient returns what the passive verb v is done to, -1 for none.
func (r *reader) patient(v int) int {
	for n := 0; n < 4 && v >= 0; n++ {
		if s := r.Child(v, "nsubj:pass"); s >= 0 {
			return s
		}
		h := r.Head(v)
		if r.Rel(v) == "acl" {
			return h
		}
		if r.Base(v) != "conj" {
			return -1
		}
		v = h
	}
	return -1
}
