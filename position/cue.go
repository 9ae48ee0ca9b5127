package position

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
)

// cues reads what the cue of a statement says of its content: "demanded …",
// "hailed …", "was critical of …".
func (r *reader) cues() {
	for _, u := range r.Told() {
		st := u.Report.Statement()
		if len(st.Cue) == 0 || len(st.Content) == 0 {
			continue
		}
		first, last := r.A.TokensIn(st.Content[0].Span())
		for first < last && r.Is(first, "PUNCT") {
			first++
		}
		head := r.headOf(first, last)
		if head < 0 {
			continue
		}
		if slices.ContainsFunc(st.Speaker.Spans, r.some) {
			continue
		}
		lo, hi := r.A.TokensIn(st.Cue[0].Span())
		for i := hi - 1; i >= lo; i-- {
			if f := r.leaning(i, first, head); f != nil {
				r.tellsOf(i, f, u.Holder, first, head, last)
				break
			}
		}
	}
}

// some reports whether the words of a speaker tell of others than the one they
// name: "critics of Brek", "two leading members of the party".
func (r *reader) some(speaker readout.Evidence) bool {
	lo, hi := r.A.TokensIn(speaker.Span())
	if r.Is(lo-1, "ADP") || r.Is(lo, "ADP") {
		return true
	}
	for k := lo; k < hi; k++ {
		if r.Is(k, "NUM") {
			return true
		}
	}
	k := r.headOf(lo, hi)
	return k >= 0 && r.Mention(k) == nil && !spokesmen[r.Lemma(k)]
}

var spokesmen = setOf(`spokesman spokeswoman spokesperson office`)

// headOf returns the word of [first, last) that hangs on none of the others and
// is no function word; -1 for none.
func (r *reader) headOf(first, last int) int {
	for k := first; k < last; k++ {
		if h := r.Head(k); (h < first || h >= last) && r.Is(k, "VERB", "NOUN", "PROPN", "ADJ", "PRON", "AUX") {
			return k
		}
	}
	return -1
}

// leaning returns the row of the table whose word stands at i and that takes
// the content, by its head; nil for none.
func (r *reader) leaning(i, first, head int) *Frame {
	part := ""
	switch {
	case r.Is(i, "VERB"):
		part = "verb "
	case r.Is(i, "NOUN"):
		part = "noun "
	case r.Is(i, "ADJ"):
		part = "adjective "
	default:
		return nil
	}
	word := r.Lemma(i)
	clausal := r.Is(head, "VERB", "AUX") || r.Child(head, "cop") >= 0
	prep := r.Lower(first)
	if k := r.Case(head); k >= 0 && k < first && k > i {
		prep = r.Lower(k)
	}
	for _, f := range frameIndex()[part+word] {
		if p := particles[word]; p != "" && f.Part == "verb" && !r.particle(i, p, f) {
			continue
		}
		switch f.Name {
		case "launch", "suspend", "lift", "sign", "protest-over", "withdraw-from", "resign-over", "stand-for", "stand-by":
			continue
		}
		for t := range strings.FieldsSeq(f.Takes) {
			switch {
			case t == "obj" && f.Takes == "obj inf":
				if !clausal && (r.infinitive(head) > head || r.infinitive(i) > head) || clausal && r.To(head) < 0 && r.A.Tokens[head].XPOS == "VB" {
					return f
				}
			case t == "obj":
				if !clausal && !r.Is(first, "ADP", "SCONJ") && r.infinitive(head) < head && !(part == "verb " && r.infinitive(i) > head) {
					return f
				}
			case t == "inf":
				if clausal && r.To(head) >= 0 && f.Takes != "obj inf" {
					return f
				}
			case t == "that":
				if clausal && r.To(head) < 0 && (r.Child(head, "nsubj") >= 0 || prep == "that") {
					return f
				}
			case t == "ing":
				if clausal && r.A.Tokens[head].XPOS == "VBG" {
					return f
				}
			case t == prep || f.Part != "verb" && r.Lower(first-1) == t:
				return f
			}
		}
	}
	return nil
}

// tellsOf reads the stance of row f, at word i of a cue, on the content: words
// [first, last) with their head.
func (r *reader) tellsOf(i int, f *Frame, by clause.Holder, first, head, last int) {
	v := r.clauseOf(i)
	if s, _ := r.Subject(i); r.Is(i, "VERB") && s >= 0 && len(r.Holders(s)) > 0 {
		return // which the tree tells
	}
	if r.Asks(i) || !r.Asserted(v) || !r.tells(i) && r.Is(i, "VERB") {
		return
	}
	stance, ok := r.denied(i, f)
	if !ok || v != i && r.Negated(v) || unsettled[r.Lemma(i)] || f.Name == "vow" && loose[r.Lemma(i)] && !r.Public(by) {
		return
	}
	if len(frameIndex()["noun "+r.Lemma(head)]) > 0 && (f.Name == "pledge-it" || f.Stance == readout.StanceOpposes && r.Is(r.Child(head, "nmod:poss"), "PRON")) {
		return // "promised a veto", "rescinded his support for"
	}
	var topics []topic
	switch {
	case r.Is(head, "VERB", "AUX") || r.Child(head, "cop") >= 0:
		s := r.Child(head, "nsubj")
		if stance == readout.StanceSupports && s >= 0 && !r.wished(head) && f.Takes == "that" {
			return
		}
		if sociable[r.Lemma(head)] && stance == readout.StanceSupports && !r.Negated(head) {
			return // "agreed to talk": an engagement to come
		}
		topics = r.denies(r.clauseIssue(head, s), head)
	case r.Is(head, "NOUN", "PROPN"):
		x := r.infinitive(head)
		if y := r.infinitive(i); x < head && y > head && f.Part == "verb" {
			x = y
		}
		if x > head && x < last && f.Takes == "obj inf" {
			topics = r.denies(r.clauseIssue(x, head), x)
			break
		}
		topics = slices.DeleteFunc(r.things(head, -1), func(t topic) bool { return t.alone || t.person })
	default:
		return
	}
	if !by.Governs() || f.Name == "welcome" && stance != f.Stance {
		topics = slices.DeleteFunc(topics, func(t topic) bool { return !t.listed && !t.concerns && !t.matter })
	}
	r.later("told", i, []clause.Holder{by}, stance, topics, r.conditions(i, stance == readout.StanceOpposes))
}

// unsettled are verbs of the table of which the content is as often no issue.
var unsettled = setOf(`accept second prefer embrace tolerate bless echo pursue move act work choose elect want warn question tell call`)
