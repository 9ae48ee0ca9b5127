package statement

import (
	"sort"
	"strings"

	"github.com/readout-dev/readout"
)

// speaker names the source of f.
func (r *reader) speaker(f *found) (readout.Speaker, error) {
	if f.source.Empty() {
		return readout.Speaker{Class: readout.ClassUnknown}, nil
	}
	ev, err := r.a.Document.Evidence(f.source)
	if err != nil {
		return readout.Speaker{}, err
	}
	s := readout.Speaker{Spans: []readout.Evidence{ev}}
	if m, ok := r.mentionOf(f); ok && m.Actor.Name != "" {
		s.ActorRef = m.Actor
		if m.Actor.ID == "" && m.Form == readout.FormNominal {
			s.Class = anonymous(m.Actor.Name)
		}
		return s, nil
	}
	name := strings.Join(strings.Fields(r.a.Text(f.source)), " ")
	if pronoun(lower(name)) {
		s.Class = readout.ClassUnknown
		return s, nil
	}
	s.Name, s.Class = name, anonymous(name)
	return s, nil
}

// mentionOf returns the mention that the source names its speaker with: the
// one at its head, else the first person named who is no more than said more of
// the head: "Brek's campaign" and "advisers to Brek" are not Brek.
func (r *reader) mentionOf(f *found) (readout.Mention, bool) {
	ms := r.a.MentionsIn(f.source)
	if m, ok := r.antecedent(f); ok {
		return m, true
	}
	if f.head >= 0 {
		head := r.a.Tokens[f.head].Span
		for _, m := range ms {
			if m.Span.Contains(head) {
				return m, true
			}
		}
	}
	for _, m := range ms {
		if m.Type == readout.ActorPerson && m.Form == readout.FormName && !r.modifies(m, f.head) {
			return m, true
		}
	}
	return readout.Mention{}, false
}

// modifies reports whether a mention says more of the noun at token head.
func (r *reader) modifies(m readout.Mention, head int) bool {
	if r.tree == nil || head < 0 {
		return false
	}
	first, last := r.tokens(m.Span)
	for i, n := max(first, last-1), 0; i >= 0 && i != head && n < 8; i, n = r.tree.Head(i), n+1 {
		if i >= first && i < last && r.tree.Head(i) >= first && r.tree.Head(i) < last {
			continue // within the name
		}
		switch r.tree.Rel(i) {
		case "nmod", "nmod:poss", "compound", "obl", "acl", "acl:relcl":
			return true
		}
	}
	return false
}

// anonymous returns the class of a speaker who is only described.
func anonymous(name string) readout.SpeakerClass {
	class := readout.ClassUnspecified
	for w := range strings.FieldsSeq(lower(name)) {
		switch w = strings.Trim(w, ",.'’"); w {
		case "spokesman", "spokeswoman", "spokesperson", "spokespeople", "spokesmen":
			return readout.ClassSpokesman
		case "diplomat", "diplomats":
			return readout.ClassDiplomat
		case "official", "officials":
			return readout.ClassOfficial
		case "source", "sources":
			return readout.ClassSource
		case "witness", "witnesses", "eyewitness", "eyewitnesses":
			return readout.ClassWitness
		case "of", "for", "from", "who", "with", "at", "in":
			return class
		}
	}
	return class
}

// antecedent returns the mention that the source of f refers to where it is a
// relative pronoun: Brek of "Brek, who said".
func (r *reader) antecedent(f *found) (readout.Mention, bool) {
	if r.tree == nil || f.head < 0 || f.verb < 0 {
		return readout.Mention{}, false
	}
	switch r.at(f.head).lower {
	case "who", "which", "that":
	default:
		return readout.Mention{}, false
	}
	for i, n := f.verb, 0; i >= 0 && n < 4; i, n = r.tree.Head(i), n+1 {
		if r.tree.Rel(i) != "acl:relcl" {
			continue
		}
		h := r.tree.Head(i)
		if h < 0 {
			break
		}
		s := r.a.Tokens[h].Span
		k := sort.Search(len(r.a.Mentions), func(k int) bool { return r.a.Mentions[k].End > s.Start })
		if k < len(r.a.Mentions) && r.a.Mentions[k].Overlaps(s) {
			m := r.a.Mentions[k]
			if m.Type != readout.ActorPerson || m.Actor.Name == "" {
				if who, ok := r.named(f.head); ok {
					return who, true
				}
			}
			return m, true
		}
		break
	}
	return r.named(f.head)
}

// named returns who is named right before the relative pronoun at token who, with a
// description between or not: Brek of "Ana Brek, the deputy head of the Coast Council, who".
func (r *reader) named(who int) (readout.Mention, bool) {
	if r.at(who).lower != "who" || r.at(who-1).quote != r.at(who).quote {
		return readout.Mention{}, false
	}
	end := who - 1
	if r.at(end).lower == "," {
		end--
	}
	if m, ok := r.personAt(end); ok {
		return m, true
	}
	if r.at(who-1).lower != "," {
		return readout.Mention{}, false
	}
	first := end
	for first > 0 && end-first < 16 && r.at(first-1).lower != "," && !punctuation(r.at(first-1).lower) {
		if r.is(first-1, "VERB", "AUX") {
			return readout.Mention{}, false
		}
		first--
	}
	if r.at(first-1).lower != "," || !r.is(first, "DET", "ADJ", "NOUN") {
		return readout.Mention{}, false
	}
	for i := first - 2; i > 0 && first-i < 8 && (r.nominal(i) || r.is(i, "ADP")); i-- {
		if m, ok := r.personAt(i); ok {
			return m, true
		}
	}
	return readout.Mention{}, false
}

// personAt returns the mention that names a person and holds token i.
func (r *reader) personAt(i int) (readout.Mention, bool) {
	if i < 0 {
		return readout.Mention{}, false
	}
	s, ms := r.a.Tokens[i].Span, r.a.Mentions
	k := sort.Search(len(ms), func(k int) bool { return ms[k].End > s.Start })
	if k == len(ms) || !ms[k].Overlaps(s) || ms[k].Type != readout.ActorPerson || ms[k].Form != readout.FormName {
		return readout.Mention{}, false
	}
	return ms[k], true
}
