package position

import (
	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// Whom nouns for those who are for or against a thing describe: "a critic of the
// treaty", "one of its supporters", "those who oppose it".

// called returns whom the noun at i describes: "Brek, a supporter", "Brek is a
// supporter", "as a supporter, Brek".
func (r *reader) called(i int) []clause.Holder {
	k := i
	if r.Base(k) == "conj" && r.Head(k) >= 0 {
		k = r.Head(k)
	}
	h := r.Head(k)
	if all := r.countedAmong(i); len(all) > 0 {
		return all
	}
	if r.Has(k, "once", "formerly", "previously") >= 0 || h >= 0 && r.Has(h, "once", "formerly", "previously") >= 0 {
		return nil
	}
	switch {
	case r.Child(k, "cop") >= 0:
		s, free := r.Subject(k)
		if free && s >= 0 {
			return r.Holders(s)
		}
	case h >= 0 && r.Base(k) == "appos":
		if c, g := r.Case(h), r.Head(h); c >= 0 && r.Lower(c) != "by" && r.Lower(c) != "with" && r.Lower(c) != "to" && !(r.Is(h, "PROPN") && r.Is(g, "NOUN") && !r.mortal(g)) {
			return nil // "the candidate for the council, a supporter of Brek"
		}
		return r.Holders(h)
	case h >= 0 && r.Lower(h) == "one" && r.Base(k) == "nmod" && r.Child(h, "cop") >= 0: // "is one of the critics"
		if s, free := r.Subject(h); free && s >= 0 {
			return r.Holders(s)
		}
	case r.A.Tokens[i].XPOS == "NNS":
		return r.exemplified(i)
	case h >= 0 && r.Base(k) == "obl" && r.Case(k) >= 0 && r.Lower(r.Case(k)) == "as" && k < h:
		if s, free := r.Subject(h); free && s >= 0 {
			return r.Holders(s)
		}
	case h < 0 && r.Case(k) >= 0 && r.Lower(r.Case(k)) == "as": // where the tree hangs the clause on the phrase
		if p := r.Child(k, "parataxis"); p > k {
			if s, free := r.Subject(p); free && s > k {
				return r.Holders(s)
			}
		}
	}
	return r.apart(i)
}

// exemplified returns those who are named as examples of the people at noun i:
// "critics such as Brek", "supporters, Brek among them".
func (r *reader) exemplified(i int) []clause.Holder {
	_, end := r.Subtree(i)
	sent := r.Sentence(i)
	for k := i + 1; k < min(end+8, sent.Last); k++ {
		switch w := r.Lower(k); {
		case w == "such" && r.Lower(k+1) == "as", w == "including":
			k++
			if w == "including" {
				k--
			}
			for c := k + 1; c < min(k+6, sent.Last); c++ {
				if r.Is(c, "PROPN") && r.Mention(c) != nil {
					return r.Holders(c)
				}
				if r.Is(c, "VERB", "PUNCT") {
					return nil
				}
			}
		case w == "include" && r.Base(i) == "nsubj" && r.Head(i) == k: // "opponents of the treaty include Brek"
			return r.Holders(r.Child(k, "obj"))
		case w == "among" && (r.Lower(k+1) == "them" || r.Lower(k+1) == "whom") && r.Mention(k-1) != nil:
			return r.Holders(k - 1)
		case r.Is(k, "VERB", "AUX"):
			return nil
		}
	}
	return nil
}

// apart returns who is told of before the comma before the noun at word i, where the
// tree hangs that elsewhere: "Brek, himself a critic of the treaty", "Brek, head of
// the council and an advocate of the treaty", "Brek and Tarn, both critics of the
// treaty".
func (r *reader) apart(i int) []clause.Holder {
	first := r.Sentence(i).First
	own, several := false, false
	k := i - 1
	for ; k > first && r.Lower(k) != ","; k-- {
		switch w := r.Lower(k); {
		case former[w] || w == "never" || w == "no" || w == "not" || w == "hardly":
			return nil
		case w == "himself" || w == "herself" || w == "itself":
			own = true
		case w == "both" || w == "all":
			several = true
		case w == "of" && r.Lower(k-1) == "one":
		case w == "and":
			if k = r.description(k); k < 0 {
				return nil
			}
			k++
			own = true
		case !r.Is(k, "DET", "ADJ", "ADV", "NUM"):
			return nil
		}
	}
	m := r.Mention(k - 1)
	if r.Lower(k) != "," || m == nil || m.Form != readout.FormName || m.Actor.Name == "" || m.Type == readout.ActorPlace {
		return nil
	}
	if r.Base(i) == "nsubj" && !own && !several {
		return nil // "according to Brek, a critic of the treaty has …"
	}
	all := r.Holders(k - 1)
	for _, h := range all {
		if h.ActorRef == m.Actor {
			return []clause.Holder{h}
		}
	}
	return nil
}

// description returns the comma before the description that ends before the "and"
// at word k, "Brek[,] head of the council and"; -1 where something else does.
func (r *reader) description(k int) int {
	for n := k - 1; n > max(r.Sentence(k).First, k-14); n-- {
		if r.Lower(n) == "," {
			return n
		}
		if m := r.Mention(n); r.Is(n, "VERB", "AUX", "PUNCT", "PRON") || m != nil && m.Type == readout.ActorPerson && m.Form == readout.FormName {
			return -1
		}
	}
	return -1
}

// countedAmong returns who is said to be one of those whom the noun at word i
// tells of: "is among the critics", "counts herself among the critics", "among the
// critics is Brek".
func (r *reader) countedAmong(i int) []clause.Holder {
	k := r.Case(i)
	if k < 0 || r.Lower(k) != "among" {
		return nil
	}
	h := r.Head(i)
	if h >= 0 && h < k && r.Base(i) == "obl" && (r.Lemma(h) == "count" || r.Lemma(h) == "number" || r.Lemma(h) == "rank" || r.Lemma(h) == "place") && r.Asserted(h) && !r.Negated(h) {
		if o := r.Child(h, "obj"); o > h && !reflexive[r.Lower(o)] {
			return nil
		}
		if s, free := r.Subject(h); s >= 0 && free {
			return r.Holders(s)
		}
	}
	for n := i + 1; k == r.Sentence(i).First && n < min(i+12, r.Sentence(i).Last); n++ {
		if !r.Is(n, "AUX") {
			if r.Is(n, "VERB") || r.Lower(n) == "," {
				return nil
			}
			continue
		}
		for n++; n < r.Sentence(i).Last && !r.Is(n, "PROPN"); n++ {
			if !r.Is(n, "DET", "ADJ", "NOUN") {
				return nil
			}
		}
		return r.Holders(n)
	}
	return nil
}

// firstTo returns the word that is said of who does what the infinitive at verb i
// tells, and has its subject: "Tarsk is the [first] state to recognise it", "became
// the latest to back it"; -1 for none.
func (r *reader) firstTo(i int) int {
	h := r.Head(i)
	if k := r.Case(h); h >= 0 && ordinals[r.Lower(h)] && k >= 0 && r.Lower(k) == "among" && r.To(i) == h+1 && r.Child(h, "cop") >= 0 && !r.Negated(h) && r.Asserted(h) {
		return h // "was among the first to condemn it"
	}
	if h < 0 || r.Base(i) != "acl" || r.To(i) < 0 || r.Has(h, "first", "latest", "second", "third", "last", "only") < 0 && !ordinals[r.Lower(h)] {
		return -1
	}
	if r.Child(h, "cop") < 0 {
		if g := r.Head(h); g >= 0 && r.Lemma(g) == "become" && g < h {
			h = g
		} else {
			return -1
		}
	}
	if r.Negated(h) || !r.Asserted(h) || r.Has(h, "will", "would") >= 0 {
		return -1
	}
	return h
}

var ordinals = wordset.Of(`first latest second third last`)

var reflexive = wordset.Of(`himself herself itself themselves`)

// member returns the subject that is said to be one of those whom word i, or the
// noun that "who" at word i belongs to, tells of: "[Brek] is among those who oppose
// it", "[Brek], one of the senators opposing it"; -1 for none.
func (r *reader) member(i int) int {
	if w := r.Lower(i); w == "who" || w == "that" {
		v := r.Head(i)
		if v < 0 || r.Rel(v) != "acl:relcl" {
			return -1
		}
		i = r.Head(v)
	}
	if i < 0 || r.Lower(i) != "those" && r.A.Tokens[i].XPOS != "NNS" || r.Is(i, "PROPN") {
		return -1
	}
	k := r.Case(i)
	if k < 0 {
		return -1
	}
	h := i
	switch w := r.Lower(k); {
	case w == "of" && r.Base(i) == "nmod" && r.Head(i) == k-1 && r.Lower(k-1) == "one":
		h = k - 1
	case w != "among":
		return -1
	}
	if r.Negated(h) || r.Has(h, "once", "formerly", "previously") >= 0 {
		return -1
	}
	if r.Child(h, "cop") < 0 || !r.Reader.Asserted(h) {
		return -1
	}
	s, free := r.Subject(h)
	if s < 0 || !free || s > h {
		return -1
	}
	return s
}
