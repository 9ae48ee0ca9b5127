package clause

import "github.com/readout-dev/readout"

// Whether "he" or "she" can be but one person. Coreference takes the likelier
// of two; a stance is given to nobody by a guess.

// unclear reports whether the pronoun at word i, which coreference takes for the
// person of mention m, may as well be somebody else: the subject that follows
// the clause ("While he supports the ban, Brek …"), or one who was the subject
// since that person was last named.
func (r *Reader) unclear(i int, m *readout.Mention) bool {
	if r.Quoted(i) || m.Type != readout.ActorPerson {
		return false
	}
	sex := "m"
	if w := r.lower[i]; w == "she" || w == "her" {
		sex = "f"
	}
	sent := r.Sentence(i)
	if s := r.resumes(i); s >= 0 {
		return r.names(s, m, sex)
	}
	k := r.A.SentenceAt(sent.Start)
	first := r.A.Sentences[max(0, k-3)].First
	for n := i - 1; n >= first; n-- {
		x := r.Mention(n)
		switch {
		case x != nil && x.Actor == m.Actor && (x.Form != readout.FormPronoun || n >= sent.First && r.A.Tokens[i].XPOS == "PRP$"):
			return false
		case r.Quoted(n) || r.Head(n) < n || r.Base(n) != "nsubj" && !(r.A.Tokens[i].XPOS == "PRP$" && n >= sent.First && r.Rel(n) == "nmod:poss" && x != nil):
		case r.names(n, m, sex):
			return true
		}
	}
	return false
}

// resumes returns the subject behind the clause that opens the sentence and
// that pronoun i is the subject of ("While he …, Brek says"); -1 for none.
func (r *Reader) resumes(i int) int {
	sent := r.Sentence(i)
	if r.Base(i) != "nsubj" || i > sent.First+3 || !r.Is(sent.First, "SCONJ") {
		return -1
	}
	for k := i + 1; k+2 < sent.Last; k++ {
		if r.lower[k] == "," && r.Is(k+1, "PROPN") {
			for k++; k+1 < sent.Last && r.Is(k+1, "PROPN"); k++ {
			}
			if r.Is(k+1, "VERB", "AUX") {
				return k
			}
			return -1
		}
	}
	return -1
}

// names reports whether word n names somebody of the sex, or who may be of it,
// other than the person of mention m.
func (r *Reader) names(n int, m *readout.Mention, sex string) bool {
	switch x := r.Mention(n); {
	case x == nil: // a name that nobody knows
		return r.A.Tokens[n].XPOS == "NNP" && !r.Timed(n) && r.Child(n, "det", "amod", "compound") < 0 // but "the General Assembly"
	case x.Type != readout.ActorPerson || x.Form != readout.FormName || x.Actor == m.Actor:
		return false
	default:
		return r.may(x, sex)
	}
}

// Suits reports whether the pronoun at word i may stand for the person by its sex.
func (r *Reader) Suits(i int, h Holder) bool {
	s := r.base.Sex(h.ActorRef)
	return s == "" || (s == "f") == (r.lower[i] == "she" || r.lower[i] == "her")
}

// may reports whether the person of mention x may be of the sex.
func (r *Reader) may(x *readout.Mention, sex string) bool {
	if x.Actor.Name == "" {
		return true
	}
	if s := r.base.Sex(x.Actor); s != "" {
		return s == sex
	}
	for k := range r.A.Mentions {
		if p := &r.A.Mentions[k]; p.Actor == x.Actor && p.Form == readout.FormPronoun {
			switch lower(r.A.Text(p.Span)) {
			case "he", "him", "his":
				return sex == "m"
			case "she", "her":
				return sex == "f"
			}
		}
	}
	return true
}

// rivalled reports whether "it" at word i, which coreference takes for the state,
// body or group of mention m, may as well be another that its sentence speaks of as
// the subject since m's was last named: "Sumar wants it, but the government sells
// its mines, and it …".
func (r *Reader) rivalled(i int, m *readout.Mention) bool {
	sent := r.Sentence(i)
	for n := i - 1; n >= sent.First; n-- {
		x := r.Mention(n)
		if x != nil && x.Actor == m.Actor && m.Actor.Name != "" {
			return false
		}
		if r.Base(n) != "nsubj" || !r.Is(n, "NOUN", "PROPN") || r.A.Tokens[n].XPOS == "NNS" || r.A.Tokens[n].XPOS == "NNPS" {
			continue
		}
		if governs[r.lower[n]] || faceless[r.Lemma(n)] || x != nil && (x.Type == readout.ActorState || x.Type == readout.ActorBody || x.Type == readout.ActorGroup) {
			return true
		}
	}
	return false
}
