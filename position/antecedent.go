package position

// What a pronoun, a relative clause or a pointing noun stands for.

// antecedent returns the noun that a relative pronoun stands for: of a general
// noun in apposition ("a concept that …"), what it is put beside.
func (r *reader) antecedent(h int) int {
	switch r.Lower(h) {
	case "that", "which", "whom":
	case "it":
		return r.referent(h)
	default:
		return h
	}
	for k, n := r.Head(h), 0; k >= 0 && n < 4; k, n = r.Head(k), n+1 {
		if r.Rel(k) != "acl:relcl" || r.Head(k) < 0 {
			continue
		}
		noun := r.Head(k)
		if g := r.Head(noun); r.Lower(h-1) == "," && g >= 0 && r.Base(noun) == "nmod" && r.Case(noun) >= 0 && r.Lower(r.Case(noun)) == "of" && r.Is(g, "NOUN") && !clear[r.Lemma(g)] && !partial[r.Lower(g)] && !people[r.Lemma(g)] {
			return g // "an overhaul of the courts, which Brek championed"
		}
		if !clear[r.Lemma(noun)] && !thin[r.Lemma(noun)] || deedNouns[r.Lemma(noun)] && r.bare(noun) {
			return noun
		}
		if r.Base(noun) == "appos" {
			return r.Head(noun)
		}
		return noun
	}
	if r.Lower(h-1) == "," && r.Is(h-2, "NOUN", "PROPN") { // "…, which", where the tree hangs it elsewhere
		return h - 2
	}
	return h
}

// referent returns the noun that "it" at word h stands for: the one noun before
// it in the sentence for what positions are taken on; h where there is none or
// several.
func (r *reader) referent(h int) int {
	noun := h
	for k := r.Sentence(h).First; k < h; k++ {
		if !r.Is(k, "NOUN") || r.A.Tokens[k].XPOS != "NN" || r.Timed(k) || r.Base(k) == "compound" || r.Base(k) == "nmod" || r.Base(k) == "nsubj" && r.Head(k) == r.Head(h) {
			continue
		}
		if !matters[r.Lemma(k)] && !r.holdsListed(k) {
			continue
		}
		if noun != h {
			return h
		}
		noun = k
	}
	if noun == h && r.again && r.weighed(h) {
		return r.priorSubject(h)
	}
	return noun
}

// priorSubject returns the noun for what positions are taken on that the sentence
// before that of word h is about, where it has one such: the subject or the object
// of its main verb; h where it has none or several.
func (r *reader) priorSubject(h int) int {
	s := r.A.SentenceAt(r.Sentence(h).Start)
	if s <= 0 {
		return h
	}
	before := r.A.Sentences[s-1]
	if b, ok := r.A.Document.BlockAt(before.Start); ok && b.Kind.Furniture() {
		return h
	}
	noun := h
	for k := before.First; k < before.Last; k++ {
		if !r.Is(k, "NOUN") || r.A.Tokens[k].XPOS != "NN" || r.Timed(k) || r.Base(k) != "nsubj" && r.Base(k) != "obj" || !matters[r.Lemma(k)] && !r.holdsListed(k) {
			continue
		}
		if noun != h {
			return h
		}
		noun = k
	}
	return noun
}

// pointedAt returns the thing that the general noun at h points at.
func (r *reader) pointedAt(h int) (topic, bool) {
	first, last, ok := r.earlier(h)
	if !ok {
		name, at, ok := r.befell(h)
		if ok {
			r.lend(name, at)
		}
		return topic{name: name, matter: matters[r.Lemma(h)], concerns: true}, ok
	}
	for k := first; k < last; k++ {
		if alike(r.Lemma(k), r.Lemma(h)) {
			if t, ok := r.listed(k, first, last); ok {
				t.told = r.Sentence(k).Span
				return t, true
			}
		}
	}
	name, ok := r.nounName(first, last)
	if o := r.Child(h, "nmod:poss"); ok && o >= 0 {
		name = r.Mention(o).Actor.Name + "'s " + name
	}
	r.lend(name, first)
	return topic{name: name, matter: matters[r.Lemma(h)], concerns: r.concerns(first, last), weighs: true, first: first, last: last}, ok
}

// told returns the noun at h, whose phrase begins at word first, with the clause
// right behind it that says which one it is.
func (r *reader) told(h, first int) (topic, bool) {
	for c := range r.Dependents(h) {
		lo, _ := r.Subtree(c)
		signed := r.Rel(c) == "acl" && c == h+1 && r.A.Tokens[c].XPOS != "VB" && (r.Lemma(c) == "sign" || len(frameIndex()["verb "+r.Lemma(c)]) == 0) // "an agreement signed last year with Velia"
		bare := r.again && r.Child(c, "obj") < 0 && r.Child(c, "nsubj") >= lo && r.Child(c, "nsubj") < c && !r.Is(r.Child(c, "nsubj"), "PRON")        // "the plan Velia backed"
		if !signed && (r.Rel(c) != "acl:relcl" || lo != h+1 || r.Lower(lo) != "that" && r.Lower(lo) != "which" && !bare) {
			continue
		}
		if d := r.Child(h, "det"); d >= first && d < h {
			first = d + 1
		}
		hi := r.Reach(c, first+maxPhrase)
		if hi-first <= maxPhrase && (hi > c+1 || c > lo+1) && r.weighs(first, hi) {
			if name, ok := r.nounName(first, hi); ok {
				return topic{name: name, matter: matters[r.Lemma(h)], concerns: r.concerns(first, hi), first: first, last: hi}, true
			}
		}
	}
	return topic{}, false
}

// maxBack is how many words before a bare noun are looked through for its name.
const maxBack = 500
