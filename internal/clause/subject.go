package clause

import (
	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// Whose the subject of a verb is.

// Subject returns the word that heads the subject of verb v: its own, else
// that of the verb it is coordinated with or completes. -1 where there is
// none. free is false where the verb shares a subject through an object that
// controls it ("urged Velia to reject"): then it tells what is wished, not
// what is done.
func (r *Reader) Subject(v int) (s int, free bool) {
	s, free = r.subject(v)
	if s < 0 && free {
		s = r.before(v)
	}
	if k := r.Case(s); s >= 0 && s < v && k >= 0 && r.Is(k, "ADP") && r.lower[k] != "of" { // "after talks in Maresh, [Velia and Sumar] rejected it"
		if n := r.nameBefore(v); n > s {
			return n, true
		}
	}
	return s, free
}

// before returns the name right before the finite verb v, where the tree gives
// the verb no subject: it takes the name for the root of the sentence ("Brek,
// citing the law, refused"), or for part of a phrase in front ("On Monday, Velia
// and Sumar refused"). -1 for none.
func (r *Reader) before(v int) int {
	if s := r.Parted(v); s >= 0 {
		return s
	}
	switch r.A.Tokens[v].XPOS {
	case "VBD", "VBZ", "VBP":
	default:
		return -1
	}
	if h := r.Head(v); r.Base(v) == "parataxis" && h >= 0 && h < v && r.Head(h) < 0 && r.Is(h, "PROPN") && r.Mention(h) != nil && r.lower[v-1] == "," {
		return h
	}
	if r.Base(v) != "root" {
		return -1
	}
	return r.nameBefore(v)
}

// nameBefore returns the name right before verb v that begins behind a comma; -1 for
// none.
func (r *Reader) nameBefore(v int) int {
	if v == 0 {
		return -1
	}
	k := v - 1
	for k > 0 && r.Is(k, "AUX", "ADV") {
		k--
	}
	m := r.Mention(k)
	if m == nil || m.Form != readout.FormName || m.Actor.Name == "" || r.Head(k) < 0 {
		return -1
	}
	first, _ := r.A.TokensIn(m.Span)
	for _, n := range r.listed(k) {
		if n < first {
			first = n
			if m := r.Mention(n); m != nil {
				first, _ = r.A.TokensIn(m.Span)
			}
			break
		}
	}
	if first > r.Sentence(v).First && r.lower[first-1] == "," {
		return k
	}
	return -1
}

// Parted returns the name that the tree takes for the root of the sentence, where
// verb v stands behind what is put between commas after it: "[Velia], which has no
// gas, offered to pay"; or the noun right before it, where the tree has no other
// verb; -1 for none.
func (r *Reader) Parted(v int) int {
	if r.Base(v) != "acl" || r.Prepositional(v, "by") >= 0 {
		return -1
	}
	if r.Child(v, "xcomp", "ccomp", "obj", "advcl") < v {
		return r.calling(v)
	}
	if h := r.Head(v); h == v-1 && r.Head(h) < 0 && r.A.Tokens[v].XPOS == "VBN" && r.Is(h, "NOUN", "PROPN") { // "The Velian [government] proposed to sell it", with no other verb
		return h
	}
	k := r.tensed(v)
	if xpos := r.A.Tokens[v].XPOS; k == 0 || r.lower[k-1] != "," || xpos != "VBD" && xpos != "VBN" {
		return -1
	}
	s := v
	for n := 0; n < 4 && r.Head(s) >= 0; n++ {
		s = r.Head(s)
	}
	m := r.Mention(s)
	if r.Head(s) >= 0 || s > v || !r.Is(s, "PROPN") || m == nil || m.Form != readout.FormName || m.Actor.Name == "" {
		return -1
	}
	if _, end := r.A.TokensIn(m.Span); end >= k-1 || r.lower[end] != "," {
		return -1
	}
	return s
}

// calling returns the noun that is the subject of "called for" or "called on" at
// word v where the tree makes a phrase of the whole sentence ("[Relatives] of the
// hostages called for a truce."); -1 for none.
func (r *Reader) calling(v int) int {
	if r.lower[v] != "called" || r.Prepositional(v, "for", "on") < v {
		return -1
	}
	s := r.Head(v)
	for n := 0; n < 4 && s >= 0 && r.Head(s) >= 0; n++ {
		if r.Base(s) != "nmod" || r.Head(s) > s {
			return -1
		}
		s = r.Head(s)
	}
	if s < 0 || r.Head(s) >= 0 || !r.Is(s, "NOUN", "PROPN") || s > v || r.lower[r.Sentence(v).Last-1] != "." {
		return -1
	}
	return s
}

func (r *Reader) subject(v int) (s int, free bool) {
	if r.counts(v) || r.prompted(v) {
		return -1, false
	}
	for i, n := v, 0; i >= 0 && n < 6; n++ {
		if s := r.ownSubject(i); s >= 0 {
			for c := range r.Dependents(i) { // "[Brek], whose husband signed it, has derided it"
				if i != v && c < s && r.Base(c) == "nsubj" && r.Has(s, "whose") >= 0 {
					return c, true
				}
			}
			return s, true
		}
		h := r.Head(i)
		if h < 0 {
			return -1, true
		}
		switch r.Rel(i) {
		case "xcomp", "ccomp":
			if o := r.Child(h, "obj", "iobj"); o >= 0 && o < i && r.Is(o, "NOUN", "PROPN", "PRON") && r.Lemma(h) != "use" {
				return o, r.lower[h] == "prompted" || r.lower[h] == "spurred" // then it did
			}
			if s := r.ownSubject(h); i > h && s >= 0 && s < h && r.lower[i-1] == "," && r.finite(i) { // "Velia, Brek said, opposes"
				for c := range r.Dependents(h) {
					if c < s && r.Base(c) == "nsubj" {
						return c, true
					}
				}
				return -1, false
			}
		case "advcl":
			if k, o := r.Case(i), r.Child(h, "obj"); k >= 0 && o >= 0 && o < i && r.Is(h, "VERB") && r.Is(o, "NOUN", "PROPN", "PRON") {
				switch r.lower[k] {
				case "of", "for", "from", "into": // "accused Velia of blocking it"
					return o, false
				}
			}
			if o := r.Child(h, "obj"); o > h && o < i && r.finite(i) && r.A.Tokens[h].XPOS == "VBG" && r.Lemma(h) == "say" && r.Child(i, "mark") < 0 {
				return o, true // "saying the [majority] wanted it"
			}
			if s, lost := r.estranged(i); lost {
				return s, s >= 0
			}
			if k := r.Case(i); k >= 0 && r.lower[k] == "for" && r.Is(h, "VERB") && faulting[r.Lemma(h)] {
				return -1, false // "firms that Brek has assailed for blocking it"
			}
		case "conj", "parataxis", "root", "amod":
			if s := r.gapped(i, h); s >= 0 {
				return s, true
			}
			if c := r.Child(h, "ccomp"); r.Rel(i) == "conj" && c > h && c < i && r.Has(i, "would") >= 0 && r.Has(h, "would") < 0 && r.ownSubject(c) > h { // "said Brek was late and would pay"
				return r.ownSubject(c), true
			}
			if c := r.Child(h, "ccomp"); r.Rel(i) == "conj" && c > h && c < i && r.ownSubject(c) > h && r.tense(i) != "" && r.tense(i) == r.tense(c) && r.tense(h) == "past" && r.tense(c) == "present" {
				return r.ownSubject(c), true // "pledged that Velia is for it, but wants more"
			}
			if m := r.Head(h); r.Rel(i) == "conj" && r.Base(h) == "ccomp" && m >= 0 && m < h && r.lower[r.firstOf(i)] == "," && !r.Quoted(i) && r.Child(h, "mark") < 0 && r.ownSubject(m) >= 0 {
				switch t := r.tense(i); { // "Brek says Velia must pay, and has called for a ban": as she says, she has
				case t == "" || t != r.tense(m):
				case t == "present":
					return r.ownSubject(m), true
				default:
					return -1, false
				}
			}
		case "acl":
			if r.timed[h] && h < i { // "Velia yesterday accused Sumar"
				return r.dated(h), true
			}
			if r.Is(i, "VERB") && r.Is(h, "NOUN", "PROPN") && r.A.Tokens[i].XPOS == "VBG" {
				if i > 0 && r.lower[i-1] == "," && r.wrote(h) { // "wrote a letter to Tarn, demanding it"
					break
				}
				if s := r.writer(h); s >= 0 {
					return s, true
				}
				for c := range r.Dependents(h) { // "by his rival and [groups] supporting her"
					if c > h && c < i && r.Base(c) == "conj" && r.A.Tokens[c].XPOS == "NNS" && r.Last(c) == i {
						return c, true
					}
				}
				return h, true
			}
			if g := r.Head(h); r.Timed(h) && g >= 0 && g < h && r.Is(g, "PROPN") && r.Mention(g) != nil && (r.Child(i, "obj") > i || r.Child(i, "obl") > i) {
				return g, true // "Ana Brek on Monday also called for …", the verb hung on the day
			}
			return -1, true
		default:
			return -1, true
		}
		i = h
	}
	return -1, true
}

// prompted reports whether verb v, a participle that begins the sentence, tells what
// its subject was asked: "Asked to describe it, Brek …".
func (r *Reader) prompted(v int) bool {
	return v == r.Sentence(v).First && r.Head(v) > v && r.A.Tokens[v].XPOS[:min(2, len(r.A.Tokens[v].XPOS))] == "VB" && prompting[r.Lemma(v)] &&
		r.A.Tokens[v].XPOS != "VBG" && r.A.Tokens[v].XPOS != "VB" && r.ownSubject(v) < 0
}

var prompting = wordset.Of(`ask urge press tell order pressure push question invite request`)

// counts reports whether the word before the finite verb v is a number of people of
// whom nobody is named, which the tree takes for an adverb: "Velians are divided,
// although [most] oppose it".
func (r *Reader) counts(v int) bool {
	if v < 2 || !r.finite(v) || r.A.Tokens[v].XPOS == "VBZ" {
		return false
	}
	switch r.lower[v-1] {
	case "most", "many", "some", "few", "several", "others", "half":
	default:
		return false
	}
	switch r.lower[v-2] {
	case "although", "though", "but", "while", "and", "because", ",", ";":
		return true
	}
	return false
}

// estranged reports whether verb i, of a clause with a tense of its own, lost its
// subject to a conjunction that the tree takes for a preposition, "after Velia,
// paying for it, agreed to …", and returns it; -1 where that is unclear.
func (r *Reader) estranged(i int) (s int, lost bool) {
	for c := range r.Dependents(i) {
		k := r.Case(c)
		if c < i && r.Base(c) == "obl" && k >= 0 && subordinating[r.lower[k]] && r.finite(i) && r.Is(c, "NOUN", "PROPN") && !r.timed[c] && (r.lower[i-1] == "," || r.lower[k] != "as" && r.Last(c) == i) {
			return c, true
		}
	}
	if h := r.Head(i); r.finite(i) && h >= 0 && h < i {
		for c := range r.Dependents(h) {
			if k := r.Case(c); c > h && c < i && k >= 0 && r.lower[k] == "as" && r.Base(c) == "nmod" {
				return -1, true
			}
		}
	}
	return -1, false
}

var subordinating = wordset.Of(`after before as since until`)

// gapped returns the name that the tree joins to verb h, as verb i, which has it
// for its subject: "Brek backed it and [Tarn], as he has before, opposed it"; -1
// for none.
func (r *Reader) gapped(i, h int) int {
	for c := range r.Dependents(h) {
		if c > h && c < i && r.Rel(c) == "conj" && r.Is(c, "PROPN") && r.Is(h, "VERB") && r.finite(i) && r.Has(c, "and", "but", "while") >= 0 {
			return c
		}
	}
	return -1
}

// wrote reports whether word h is the one to whom something is written or said:
// what follows tells who does it.
func (r *Reader) wrote(h int) bool {
	for n := 0; h >= 0 && n < 4; h, n = r.Head(h), n+1 {
		if k := r.Case(h); k >= 0 && r.lower[k] == "to" {
			return true
		}
		if r.Base(h) != "flat" && r.Base(h) != "nmod" && r.Base(h) != "compound" {
			return false
		}
	}
	return false
}

// writer returns the subject of the verb that sends a paper to whom the noun at word
// h tells: "[they] sent a letter to Senate leaders opposing it"; -1 for none.
func (r *Reader) writer(h int) int {
	k := r.Case(h)
	if k < 0 || r.lower[k] != "to" || r.Has(h, "the", "those", "all") >= 0 { // "a note to the groups opposing it"
		return -1
	}
	o, v := r.Head(h), r.Head(h)
	if r.Base(h) == "nmod" && o >= 0 {
		v = r.Head(o)
	} else if o >= 0 {
		o = r.Child(v, "obj")
	}
	if v < 0 || o < v || o > h || r.Base(o) != "obj" || !r.Is(v, "VERB") || !letters[r.Lemma(o)] {
		return -1
	}
	s, free := r.Subject(v)
	if !free {
		return -1
	}
	return s
}

var letters = wordset.Of(`letter message note memo email e-mail petition appeal telegram cable statement missive`)

// faulting are verbs for praise and blame for what another did.
var faulting = wordset.Of(`accuse assail attack blame blast castigate chide condemn criticise criticize denounce fault hit lambast lambaste mock rebuke
	reproach ridicule scold slam target praise applaud commend congratulate credit hail thank forgive punish sue arrest jail fine`)

// tense returns whether verb i, or its first auxiliary, is of the present or the
// past; "" for neither.
func (r *Reader) tense(i int) string {
	switch r.A.Tokens[r.tensed(i)].XPOS {
	case "VBZ", "VBP":
		return "present"
	case "VBD":
		return "past"
	}
	return ""
}

// tensed returns the word that tells the tense of verb i: its first auxiliary, or
// itself.
func (r *Reader) tensed(i int) int {
	for c := range r.Dependents(i) {
		if r.Is(c, "AUX") && c < i {
			return c
		}
	}
	return i
}

// finite reports whether verb i has a tense of its own.
func (r *Reader) finite(i int) bool {
	switch r.A.Tokens[i].XPOS {
	case "VBD", "VBZ", "VBP":
		return true
	}
	return false
}

// ownSubject returns the subject that depends on word i, -1 for none.
func (r *Reader) ownSubject(i int) int {
	best, when := -1, -1
	join := -1
	if r.Base(i) == "conj" {
		join = r.Has(i, "and", "but")
	}
	for c := range r.Dependents(i) {
		switch {
		case r.Base(c) != "nsubj":
		case c < join && join < i: // "called an old friend, [Ilo Tarn], and urged him": beside the friend
		case r.timed[c]:
			when = c
		case best < 0 || c < i && r.lower[r.firstOf(c)] != "of": // "critics of Ilo Tarn"
			best = c
		}
	}
	if best < 0 && when >= 0 && when < i {
		if best = r.dated(when); best < 0 { // "Velian envoys last night put a plan"
			switch h := r.Head(i); r.Base(i) {
			case "ccomp", "parataxis", "acl":
				if h >= 0 && h < when && r.Is(h, "NOUN", "PROPN") {
					best = h
				}
			}
		}
	}
	return best
}

// dated returns the name right before the day or time at word i, which the tree
// takes for a part of it: "[Velia] yesterday accused Sumar"; -1 for none.
func (r *Reader) dated(i int) int {
	for c := range r.Dependents(i) {
		if m := r.Mention(c); c < i && r.Base(c) == "compound" && m != nil && m.Actor.Name != "" {
			return c
		}
	}
	return -1
}
