package statement

import (
	"strings"

	"github.com/readout-dev/readout"
)

// content is the complement of a cue: tokens [first, last), first -1 for none.
type content struct {
	kind        string
	class       Class
	first, last int
	tail        int  // the token after what is told of the attribution behind the content, last for nothing
	cueEnd      int  // the token after the cue, particle and preposition included
	object      bool // whether the cue has an object
}

// complement returns the content to the right of verb v.
func (r *reader) complement(v int, c *cue, sent readout.Sentence) content {
	x := content{first: -1, last: -1, cueEnd: v + 1}
	if i := r.interruptedThat(v, sent); i >= 0 && c.with("that") == Speech {
		x.kind, x.class, x.first, x.last, x.tail = "that", Speech, i, sent.Last, sent.Last
		x.last = r.ends(x, v)
		x.tail = x.last
		return x
	}
	items := r.items(v, sent)
	particle := ""
	for k, it := range items {
		if it.kind == "prt" {
			if it.token == x.cueEnd {
				x.cueEnd++
			}
			particle = r.at(it.token).lower
			continue
		}
		if x.first >= 0 {
			if it.first <= x.last+1 && r.at(it.first-1).lower != "," {
				x.last = max(x.last, it.last)
			}
			continue
		}
		kind, class := it.kind, c.with(it.kind)
		if preposition(it.kind) && r.time(it.first+1) {
			continue
		}
		if it.kind == "obj" {
			x.object = true
			next := followed(items[k+1:], c)
			switch {
			case particle != "" && c.with(particle) != "":
				kind, class = particle, c.with(particle)
			case next == "that" || next == "wh", next != "" && addressed(c.lemma):
				continue // the addressee
			case next != "":
				kind, class = next, c.with(next)
			case class != "" && !addressed(c.lemma):
			case c.with("that") == Speech && !addressed(c.lemma) && r.clausal(it):
				class = Speech // a clause that the tree takes for a noun phrase
			case c.with("pred") != "" && r.quotedIn(it):
				kind, class = "pred", c.with("pred") // called the plan “a mistake”
			case c.with("pred") != "" && r.words[v].quote < 0 && r.at(it.last).quote >= 0 && r.at(it.last-1).quote < 0:
				kind, class = "pred", c.with("pred") // the same, where the tree has the quotation elsewhere
				_, it.last = r.tokens(r.quotes[r.at(it.last).quote].Span)
			default:
				class = ""
			}
		}
		if class == "" {
			continue
		}
		x.kind, x.class, x.first, x.last = kind, class, it.first, it.last
		if preposition(it.kind) && it.first == x.cueEnd {
			x.first++
			x.cueEnd++
		}
	}
	if x.first < 0 && c.with("that") != "" {
		x.first, x.kind, x.class = r.thatClause(v, sent), "that", c.with("that")
		if x.first < 0 && x.class == Speech {
			x.first = r.thatBehind(v, sent)
		}
		x.last = x.first + 1
		if x.first >= 0 {
			for x.last < sent.Last && !(r.at(x.last).quote < 0 && stop(r.at(x.last).lower) && (r.at(x.last).lower != "," || r.tree.Rel(v) == "acl:relcl")) {
				x.last++
			}
			return x
		}
	}
	if x.first < 0 {
		return x
	}
	if x.kind == "obj" || x.kind == "pred" {
		x.last = r.cut(x)
	} else {
		x.last = r.grow(x, v, sent)
	}
	if x.kind == "that" && x.class == Speech {
		r.atThat(&x)
		x.last = r.ends(x, v)
	}
	x.tail = x.last
	x.last = r.told(x, v)
	if x.kind == "that" && !addressed(c.lemma) && !recipient(c.lemma) && x.first > x.cueEnd && r.at(x.first).lower != "that" {
		// The beginning of the clause, where the tree has it elsewhere.
		i := x.first
		for i > x.cueEnd && (c.with("that") == Speech && !punctuation(r.at(i-1).lower) || r.nominal(i-1) || r.is(i-1, "ADP")) && !r.time(i-1) {
			i--
		}
		if i == x.cueEnd && !r.is(i, "ADP") {
			x.first = i
		}
	}
	return x
}

// clausal reports whether a noun phrase holds a finite verb that is not in a
// relative clause.
func (r *reader) clausal(it item) bool {
	for i := it.first; i < it.last && i < it.first+40; i++ {
		if rel := r.tree.Rel(i); r.is(i, "VERB") && !strings.HasSuffix(rel, ":relcl") && rel != "acl" && rel != "amod" && rel != "advcl" {
			return true
		}
	}
	return false
}

// inverted returns the subject that follows its verb of saying: "The talks failed,
// said Ana Brek, the president."
func (r *reader) inverted(v int, sent readout.Sentence) phrase {
	if s := int(r.subjects[v]); s >= 0 && s < v || r.at(v-1).lower != "," || !sayVerb(r.table.all[r.at(v).cue].lemma) || v+1 >= sent.Last || !r.nominal(v+1) || r.is(v+1, "PRON") {
		return phrase{}
	}
	last := v + 1
	for last < sent.Last && last < v+20 && (r.nominal(last) || r.is(last, "ADP")) && !r.time(last) && !r.time(last+1) {
		last++
	}
	head := v + 1
	for head+1 < last && !r.is(head+1, "ADP") {
		head++
	}
	p := r.trimmed(r.apposed(phrase{v + 1, last, head}, sent.Last))
	if !r.is(p.head, "PROPN", "NOUN") || last < sent.Last && !stop(r.at(last).lower) && !r.is(last, "ADP") && !r.time(last) && !r.time(last+1) {
		return phrase{}
	}
	return p
}

// nearSubject returns the noun phrase right before verb v, where the tree has
// no subject.
func (r *reader) nearSubject(v int, sent readout.Sentence) phrase {
	g := r.group(v)
	first := g
	for first > sent.First && g-first < 20 && (r.nominal(first-1) || r.is(first-1, "ADP") && r.nominal(first-2)) && !r.time(first-1) {
		first--
	}
	p := r.trimmed(phrase{first, g, g - 1})
	if p.empty() || !r.is(p.head, "PROPN", "NOUN", "PRON", "NUM") || r.is(p.first, "ADP") {
		return phrase{}
	}
	return p
}

// remainder takes what follows verb v in its sentence for its content, where
// the tree has something else for it: a finite verb is in it.
func (r *reader) remainder(x *content, v int, sent readout.Sentence) {
	switch r.a.Tokens[v].XPOS {
	case "VBD", "VBZ", "VBP":
	default:
		return
	}
	first := x.cueEnd
	for first < sent.Last && r.time(first) && r.a.Tokens[v].Lemma == "say" {
		first++
	}
	// What is said is said: "said so", "said yes".
	finite := r.a.Tokens[v].Lemma == "say"
	if !r.nominal(first) && r.at(first).lower != "that" && !r.is(first, "SCONJ") && !(finite && (r.is(first, "INTJ") || r.at(first).lower == "so")) || r.time(first) {
		return
	}
	last := first
	for last < sent.Last && last-first < 80 {
		w := r.at(last)
		if w.quote < 0 && (stop(w.lower) && w.lower != "," || w.lower == "," && (r.is(last+1, "VERB") && r.words[last+1].cue >= 0 || whWord(r.at(last+1).lower) || r.at(last+1).lower == "before" || r.at(last+1).lower == "after") || r.andSays(last, v)) {
			break
		}
		finite = finite || r.is(last, "AUX") || r.is(last, "VERB") && r.a.Tokens[last].XPOS != "VBG" && r.a.Tokens[last].XPOS != "VBN"
		last++
	}
	if finite {
		x.kind, x.class, x.first, x.last = "that", Speech, first, last
	}
}

// thatClause returns the token of a "that" soon after verb v, with no other verb
// between, that the tree has in another place; -1 for none.
func (r *reader) thatClause(v int, sent readout.Sentence) int {
	for i := v + 1; i < min(v+12, sent.Last-2); i++ {
		switch w := r.at(i); {
		case w.lower == "that" && !r.is(i, "DET"):
			return i
		case w.quote >= 0, stop(w.lower), r.is(i, "VERB", "AUX", "SCONJ", "CCONJ"):
			return -1
		}
	}
	return -1
}

// grow returns the end of the content x of v with what the tree leaves beside
// it: phrases up to the next comma, or for a clause up to the end of the
// sentence, as long as they belong to v's clause and bring no cue of their own.
func (r *reader) grow(x content, v int, sent readout.Sentence) int {
	t := r.tree
	end := min(t.Last(v), sent.Last)
	clause := x.kind == "that" || x.kind == "wh"
	stop := end
	for d := range t.Dependents(v) {
		if d < x.last {
			continue
		}
		lo := t.First(d)
		switch t.Base(d) {
		case "conj", "parataxis":
			// "will leave" after "says she stays and" is hers to do.
			if !clause || r.verb(d) || r.a.Tokens[d].Lemma == "make" && r.subjects[d] >= 0 || r.subjects[d] < 0 && r.a.Tokens[d].XPOS == r.a.Tokens[v].XPOS {
				stop = min(stop, max(lo, x.last))
			}
		case "advcl":
			if r.verb(d) || !clause {
				stop = min(stop, max(lo, x.last))
			}
		}
	}
	i := x.last
	for i < stop && i-x.last < 80 {
		w := r.at(i)
		if w.quote < 0 && punctuation(w.lower) && (!clause || w.lower != ",") {
			break
		}
		i++
	}
	return i
}

// cut returns the end of the noun phrase x without what belongs to the clause:
// reasons, ways and times that the tree hangs on the noun.
func (r *reader) cut(x content) int {
	for i := x.first + 1; i < x.last; i++ {
		w := r.at(i)
		if w.quote >= 0 {
			continue
		}
		next := r.at(i + 1).lower
		gerund := r.is(i+1, "VERB") && strings.HasSuffix(next, "ing")
		switch w.lower {
		case ",":
			if gerund {
				return i
			}
		case "by", "after", "before", "while":
			if gerund {
				return i
			}
		case "because", "although", "though", "unless":
			return i
		}
	}
	return x.last
}

// quotedIn reports whether a quotation stands in the noun phrase.
func (r *reader) quotedIn(it item) bool {
	for i := it.first; i < it.last && i < it.first+40; i++ {
		if r.at(i).quote >= 0 && r.at(i).quote != r.at(it.first).quote {
			return true
		}
	}
	return false
}

// ends returns the end of the clause x that verb v ascribes: where the speaker
// goes on to say something else (", adding that", "and says").
func (r *reader) ends(x content, v int) int {
	for i := x.first + 2; i < x.last; i++ {
		if r.at(i).quote >= 0 && r.at(i).quote != r.at(v).quote {
			continue
		}
		g := -1 // a participle behind a comma or a quotation
		if p := r.at(i - 1).quote; r.at(i).lower == "," {
			g = i + 1
		} else if p >= 0 && p != r.at(i).quote {
			g = i
		}
		if w := r.at(g); w.cue >= 0 && strings.HasSuffix(w.lower, "ing") && r.is(g, "VERB") {
			if c := &r.table.all[w.cue]; c.with("that") == Speech || c.with("pred") != "" {
				return i
			}
		}
		if r.andSays(i, v) {
			return i
		}
	}
	return x.last
}

// andSays reports whether at token i the subject of verb v says something else:
// "and said", "but argues".
func (r *reader) andSays(i, v int) bool {
	if !r.is(i, "CCONJ") || r.at(i).quote != r.at(v).quote {
		return false
	}
	k := i + 1
	for k < i+4 && (r.is(k, "ADV", "AUX") || r.time(k)) {
		k++
	}
	return r.verb(k) && r.subjects[k] < 0 && r.table.all[r.at(k).cue].with("that") == Speech &&
		(r.a.Tokens[k].XPOS == r.a.Tokens[v].XPOS || r.a.Tokens[k].XPOS == "VBN" && k > i+1) && r.at(k).quote == r.at(v).quote
}

// atThat moves the beginning of a clause to its "that", where a day or a phrase
// stands before it, and else behind the day.
func (r *reader) atThat(x *content) {
	for i := x.first; i < x.last-2 && i < x.first+12; i++ {
		if r.at(i).quote >= 0 || r.is(i, "VERB", "AUX") {
			break
		}
		if r.at(i).lower == "that" && r.is(i, "SCONJ") {
			x.first = i
			return
		}
	}
	i := x.first
	if r.is(i, "ADP") && r.time(i+1) {
		i++
	}
	if !r.time(i) {
		return
	}
	for i < x.last-2 && r.time(i) {
		i++
	}
	if r.at(i).lower != "," {
		x.first = i
	}
}

// items returns the dependents to the right of verb v that may be content.
func (r *reader) items(v int, sent readout.Sentence) (items []item) {
	t := r.tree
	for d := range t.Dependents(v) {
		if d < v || d >= sent.Last {
			continue
		}
		it := item{token: d, first: max(t.First(d), v+1), last: min(t.Last(d), sent.Last)}
		if r.onAsking(it.first) {
			continue
		}
		lead := r.at(it.first).lower
		if it.first > v+1 && whWord(r.at(it.first-1).lower) && (t.Base(d) == "ccomp" || t.Base(d) == "advcl") {
			it.first--
			lead = r.at(it.first).lower
		}
		switch t.Base(d) {
		case "ccomp":
			it.kind = "that"
			if whWord(lead) || lead == "if" {
				it.kind = "wh"
			}
		case "xcomp":
			it.kind = "pred"
			if m := r.toBefore(d); m >= 0 {
				it.kind = "inf"
			} else if strings.HasSuffix(r.at(d).lower, "ing") && r.is(d, "VERB") {
				it.kind = "ing"
			}
		case "obj", "iobj":
			it.kind = "obj"
			if lead == "why" || lead == "how" || lead == "what" {
				it.kind = "wh"
			}
		case "obl", "advcl", "nmod", "acl":
			if t.Rel(d) == "acl:relcl" && lead != "that" {
				continue
			}
			if t.Base(d) != "obl" && whWord(lead) && lead != "while" && lead != "because" && lead != "although" && lead != "though" && lead != "when" && lead != "if" && lead != "where" {
				it.kind = "wh"
				break
			}
			if t.Rel(d) == "obl:unmarked" && !r.time(d) {
				it.kind = "bare"
				break
			}
			m := t.Dependent(d, "case", "mark")
			if m < 0 || m > d || m != it.first {
				continue
			}
			switch it.kind = r.at(m).lower; {
			case it.kind == "to" && (t.Base(d) == "advcl" || t.Base(d) == "acl"):
				it.kind = "inf"
			case it.kind == "whether" || it.kind == "how" || it.kind == "why" || it.kind == "what":
				it.kind = "wh"
			}
		case "compound":
			it.kind = "prt"
		case "parataxis":
			if r.at(it.first-1).lower != ":" {
				continue
			}
			it.kind = "that"
		default:
			continue
		}
		items = append(items, it)
	}
	return items
}

// toBefore returns the "to" of an infinitive, -1 for none.
func (r *reader) toBefore(d int) int {
	for c := range r.tree.Dependents(d) {
		if c < d && r.at(c).lower == "to" && r.tree.Base(c) != "obl" {
			return c
		}
	}
	return -1
}

// followed returns the kind of the first content of the cue among items, other
// than a noun phrase.
func followed(items []item, c *cue) string {
	if len(items) > 0 && (items[0].kind == "obj" || items[0].kind == "bare") && c.with("pred") != "" {
		return "pred" // two objects: "called the plan a mistake"
	}
	for _, it := range items {
		switch it.kind {
		case "that", "wh", "inf", "ing", "as", "of", "for", "from", "with", "against", "pred":
			if c.with(it.kind) != "" && !(it.kind == "for" && c.lemma == "call") {
				return it.kind
			}
		}
	}
	return ""
}

// preposition reports whether the kind of content is a preposition's phrase.
func preposition(kind string) bool {
	switch kind {
	case "quote", "that", "wh", "inf", "ing", "obj", "bare", "pred", "as":
		return false
	}
	return true
}
