package statement

import (
	"slices"
	"sort"
	"strings"

	"github.com/readout-dev/readout"
)

// item is a dependent to the right of a cue that may be content.
type item struct {
	kind        string // as in [Frame]
	token       int
	first, last int // tokens [first, last)
}

// indirect finds the statements whose content stands in the grammar of their
// sentence: paraphrases, and paraphrases with quoted words.
func (r *reader) indirect() {
	if r.tree == nil {
		return
	}
	for _, sent := range r.a.Sentences {
		if r.heading(max(r.blockAt(sent.Start), 0)) || r.a.Document.InFurniture(sent.Span) {
			continue
		}
		for i := sent.First; i < sent.Last; i++ {
			if r.words[i].quote >= 0 {
				if r.verb(i) && r.table.all[r.words[i].cue].with("that") == Speech {
					r.ascribe(i, sent) // third-hand speech; settle decides
				}
				continue
			}
			if r.words[i].lower == "according" && r.at(i+1).lower == "to" {
				r.according(i, sent)
			} else if r.words[i].cue >= 0 {
				switch r.table.all[r.words[i].cue].part {
				case Verb:
					if r.verb(i) {
						r.ascribe(i, sent)
					}
				case Noun:
					r.noun(i, sent)
				case Adjective:
					if h := r.tree.head(i); h >= 0 && h < i && r.a.Tokens[h].Lemma == "make" {
						r.madeClear(h, i, sent)
					} else {
						r.ascribe(i, sent)
					}
				}
			}
		}
	}
}

// according adds the statement of "according to Brek", whose content is the
// rest of the sentence.
func (r *reader) according(i int, sent readout.Sentence) {
	if r.byVerb[i] != nil {
		return
	}
	f := r.accordingTo(i, sent.Last)
	if f == nil {
		return
	}
	_, last := r.tokens(f.source)
	first := i
	for first > sent.First && (punctuation(r.at(first-1).lower) || r.at(first-1).lower == "and" || r.at(first-1).lower == "but") {
		first--
	}
	f.content = r.rest(sent, first, last)
	r.keep(f, sent)
}

// rest returns the tokens of the sentence before first and from last on.
func (r *reader) rest(sent readout.Sentence, first, last int) []readout.Span {
	var out []readout.Span
	if s := r.clean(sent.First, first); !s.Empty() {
		out = append(out, s)
	}
	if s := r.clean(last, sent.Last); !s.Empty() {
		out = append(out, s)
	}
	return out
}

// clean returns the span of tokens [first, last) without punctuation at its
// ends, quotation marks aside; empty where no word is left.
func (r *reader) clean(first, last int) readout.Span {
	for first < last && punctuation(r.at(first).lower) && r.at(first).quote < 0 {
		first++
	}
	for first < last && punctuation(r.at(last-1).lower) && r.at(last-1).quote < 0 {
		last--
	}
	return r.span(first, last)
}

// ascribe adds the statement that verb v ascribes, if it does.
func (r *reader) ascribe(v int, sent readout.Sentence) {
	c := &r.table.all[r.at(v).cue]
	if c.part == Verb && r.passive(v) {
		k, ok := r.table.adjectives[r.at(v).lower]
		if !ok {
			return
		}
		c = &r.table.all[k] // "is opposed to"
	}
	if c.part == Adjective && r.subjects[v] < 0 {
		return
	}
	f := r.byVerb[v]
	speech := c.part == Verb && c.with("that") == Speech
	if p := r.inverted(v, sent); f == nil && speech && !p.empty() {
		r.left(v, c, p, sent)
		return
	}
	p := r.treeSubject(v, sent.First, sent.Last)
	if p.empty() && speech && r.words[v].quote < 0 {
		p = r.nearSubject(v, sent)
	}
	if p.empty() {
		return
	}
	x := r.complement(v, c, sent)
	if x.first < 0 && f == nil && speech && r.words[v].quote < 0 {
		r.remainder(&x, v, sent)
	}
	switch {
	case x.first < 0 && f == nil && c.part == Verb && c.with("that") != "":
		if !x.object || addressed(c.lemma) || recipient(c.lemma) {
			r.left(v, c, p, sent)
		}
		return
	case x.first < 0, r.denied(v, x.class), r.silent(x):
		return
	case f != nil && (f.by == "quote-said" || x.kind != "that" && x.kind != "wh"):
		return
	}
	if f == nil {
		f = &found{by: string(x.class) + "-" + x.kind, verb: v, cue: r.span(r.group(v), x.cueEnd), source: r.span(p.first, p.last), head: p.head, class: x.class}
	}
	if r.words[v].quote >= 0 {
		for x.last > x.first && punctuation(r.at(x.last-1).lower) {
			x.last--
		}
	}
	if s := r.clean(x.first, x.last); !s.Empty() {
		f.content = append(f.content, s)
	}
	// Medial: "The talks, she said, were going badly."
	if start := min(p.first, r.group(v)); r.byVerb[v] == nil && r.at(start-1).lower == "," && r.at(v+1).lower == "," && start-1 > sent.First && p.first <= v {
		if s := r.clean(sent.First, start); !s.Empty() {
			f.content = append(f.content, s)
		}
	}
	r.keep(f, sent)
}

// content is the complement of a cue: tokens [first, last), first -1 for none.
type content struct {
	kind        string
	class       Class
	first, last int
	cueEnd      int  // the token after the cue, particle and preposition included
	object      bool // whether the cue has an object
}

// complement returns the content to the right of verb v.
func (r *reader) complement(v int, c *cue, sent readout.Sentence) content {
	x := content{first: -1, last: -1, cueEnd: v + 1}
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
		x.last = x.first + 1
		if x.first >= 0 {
			for x.last < sent.Last && !(r.at(x.last).quote < 0 && stop(r.at(x.last).lower) && (r.at(x.last).lower != "," || r.tree.rel(v) == "acl:relcl")) {
				x.last++
			}
			return x
		}
	}
	if x.first < 0 {
		return x
	}
	x.last = r.grow(x, v, sent)
	if x.kind == "that" && !addressed(c.lemma) && !recipient(c.lemma) && x.first > x.cueEnd && r.at(x.first).lower != "that" {
		// The beginning of the clause, where the tree has it elsewhere.
		i := x.first
		for i > x.cueEnd && (r.nominal(i-1) || r.is(i-1, "ADP")) && !r.time(i-1) {
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
		if rel := r.tree.rel(i); r.is(i, "VERB") && !strings.HasSuffix(rel, ":relcl") && rel != "acl" && rel != "amod" && rel != "advcl" {
			return true
		}
	}
	return false
}

// inverted returns the subject that follows its verb of saying where the tree
// has none: "The talks failed, said Ana Brek, the president."
func (r *reader) inverted(v int, sent readout.Sentence) phrase {
	if r.subjects[v] >= 0 || r.at(v-1).lower != "," || !sayVerb(r.table.all[r.at(v).cue].lemma) || v+1 >= sent.Last || !r.nominal(v+1) || r.is(v+1, "PRON") {
		return phrase{}
	}
	last := v + 1
	for last < sent.Last && last < v+20 && (r.nominal(last) || r.is(last, "ADP")) && !r.time(last) && !r.time(last+1) {
		last++
	}
	p := r.trimmed(r.apposed(phrase{v + 1, last, last - 1}, sent.Last))
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
	if p.empty() || !r.is(p.head, "PROPN", "NOUN", "PRON") || r.is(p.first, "ADP") {
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
	if !r.nominal(first) && r.at(first).lower != "that" && !r.is(first, "SCONJ") || r.time(first) {
		return
	}
	finite := false
	last := first
	for last < sent.Last && last-first < 80 {
		w := r.at(last)
		if w.quote < 0 && (stop(w.lower) && w.lower != "," || w.lower == "," && r.is(last+1, "VERB") && r.words[last+1].cue >= 0) {
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
	end := min(int(t.hi[v]), sent.Last)
	clause := x.kind == "that" || x.kind == "wh"
	stop := end
	for d := range t.dependents(v) {
		if d < x.last {
			continue
		}
		lo := int(t.lo[d])
		switch t.base(d) {
		case "conj", "parataxis":
			stop = min(stop, max(lo, x.last))
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

// madeClear adds the statement of an adjective that verb v gives to a clause:
// "made clear that the war must end".
func (r *reader) madeClear(v, adj int, sent readout.Sentence) {
	x := content{first: adj + 1, kind: "that", class: Speech}
	if r.at(x.first).lower != "that" && !whWord(r.at(x.first).lower) {
		return
	}
	p := r.treeSubject(v, sent.First, sent.Last)
	if p.empty() || r.denied(v, Speech) {
		return
	}
	for x.last = x.first; x.last < sent.Last; x.last++ {
		if w := r.at(x.last); w.quote < 0 && stop(w.lower) && w.lower != "," {
			break
		}
	}
	f := &found{by: "speech-that", verb: v, cue: r.span(r.group(v), adj+1), source: r.span(p.first, p.last), head: p.head, class: Speech}
	if s := r.clean(x.first, x.last); !s.Empty() {
		f.content = append(f.content, s)
	}
	r.keep(f, sent)
}

// noun adds the statement of a noun: "Brek's claim that the talks had failed".
func (r *reader) noun(n int, sent readout.Sentence) {
	c := &r.table.all[r.at(n).cue]
	t := r.tree
	first, cueFirst := -1, n
	p := phrase{head: -1}
	if d := t.dependent(n, "nmod:poss"); d >= 0 && d < n {
		p = r.nounPhrase(d, n, false, sent.First, sent.Last)
		if k := p.last - 1; k > p.first && (r.at(k).lower == "'s" || r.at(k).lower == "’s" || r.at(k).lower == "'" || r.at(k).lower == "’") {
			p.last--
		}
		cueFirst = p.last
		for cueFirst < n && (punctuation(r.at(cueFirst).lower) || r.at(cueFirst).lower == "'s" || r.at(cueFirst).lower == "’s") {
			cueFirst++
		}
	}
	for d := range t.dependents(n) {
		if d > n && t.base(d) == "nmod" && p.empty() {
			if w := r.at(int(t.lo[d])).lower; w == "by" || w == "from" || w == "of" && c.with("of") == "" {
				p = r.nounPhrase(d, n, false, sent.First, sent.Last)
				if r.at(p.first).lower == w {
					p.first++
				}
			}
		}
	}
	if p.empty() && r.light(t.head(n)) && t.base(n) == "obj" {
		v := t.head(n)
		p = r.treeSubject(v, sent.First, sent.Last)
		if !p.empty() && p.last <= r.group(v) {
			cueFirst = r.group(v)
		}
	}
	if p.empty() {
		return
	}
	x := content{first: -1, cueEnd: n + 1}
	for _, it := range r.items(n, sent) {
		if it.token == p.head || c.with(it.kind) == "" || it.first < x.cueEnd {
			continue
		}
		x.kind, x.class, x.first, x.last = it.kind, c.with(it.kind), it.first, it.last
		if preposition(it.kind) {
			x.first++
			if it.first == x.cueEnd {
				x.cueEnd++
			}
		}
		break
	}
	if x.first < 0 || p.last > x.first && p.first < x.last {
		return
	}
	_ = first
	f := &found{by: "noun-" + x.kind, verb: n, cue: r.span(cueFirst, x.cueEnd), source: r.span(p.first, p.last), head: p.head, class: x.class}
	if s := r.clean(x.first, x.last); !s.Empty() {
		f.content = append(f.content, s)
	}
	r.keep(f, sent)
}

// light reports whether verb v makes a cue of its object: "expressed concern".
func (r *reader) light(v int) bool {
	if v < 0 || r.words[v].quote >= 0 {
		return false
	}
	switch r.a.Tokens[v].Lemma {
	case "make", "express", "issue", "voice", "have", "give", "repeat", "renew", "raise", "reiterate", "deliver", "share", "show", "release",
		"offer", "announce", "hold", "launch", "take", "draw":
		return true
	}
	return false
}

// passive reports whether verb v stands in the passive: "was told", "a plan
// called dead".
func (r *reader) passive(v int) bool {
	t := r.tree
	if t.dependent(v, "aux:pass") >= 0 || t.dependent(v, "nsubj:pass") >= 0 {
		return true
	}
	if r.a.Tokens[v].XPOS != "VBN" || t.base(v) == "root" {
		return false
	}
	for d := range t.dependents(v) {
		if d < v && t.base(d) == "aux" {
			return false
		}
	}
	return t.base(v) == "acl" || t.base(v) == "amod" || t.base(v) == "advcl"
}

// left adds the statement of an attribution that its content leads to:
// "The talks had failed, Brek said."
func (r *reader) left(v int, c *cue, p phrase, sent readout.Sentence) {
	first, last := min(p.first, r.group(v)), max(p.last, v+1)
	if first < sent.First || p.last < r.group(v)-1 || r.denied(v, c.with("that")) {
		return
	}
	w := r.at(first - 1).lower
	if w != "," && !dash(w) || first-1 <= sent.First+1 {
		return
	}
	if r.relative(v, sent.First) || r.tree.rel(v) == "advcl" || r.tree.rel(v) == "acl" || r.is(sent.First, "SCONJ") && r.subordinate(v) {
		return
	}
	f := &found{by: "clause-said", verb: v, cue: r.cueSpan(v), source: r.span(p.first, p.last), head: p.head, class: c.with("that")}
	if s := r.clean(sent.First, first); !s.Empty() {
		f.content = append(f.content, s)
	}
	if r.at(last).lower == "," && last+2 < sent.Last {
		if s := r.clean(last, sent.Last); !s.Empty() {
			f.content = append(f.content, s)
		}
	}
	r.keep(f, sent)
}

// subordinate reports whether a subordinating conjunction introduces verb v.
func (r *reader) subordinate(v int) bool {
	m := r.tree.dependent(v, "mark")
	return m >= 0 && m < v && r.at(m).lower != "that"
}

// keep adds f, its content put right: whole quotations, sorted, disjoint.
func (r *reader) keep(f *found, sent readout.Sentence) {
	if len(f.content) == 0 {
		return
	}
	for k := range f.content {
		f.content[k] = r.whole(f.content[k], f)
	}
	slices.SortFunc(f.content, readout.Span.Compare)
	out := f.content[:1]
	for _, s := range f.content[1:] {
		if last := &out[len(out)-1]; s.Start < last.End {
			last.End = max(last.End, s.End)
		} else {
			out = append(out, s)
		}
	}
	f.content = out
	if r.byVerb[f.verb] != f {
		r.add(f)
	}
}

// whole widens s to the ends of quotations that it cuts.
func (r *reader) whole(s readout.Span, f *found) readout.Span {
	first, last := r.tokens(s)
	if first >= last {
		return s
	}
	if q := r.words[first].quote; q >= 0 && !r.quotes[q].Contains(f.cue) {
		s = s.Union(r.quotes[q].Span)
	}
	if q := r.words[last-1].quote; q >= 0 && !r.quotes[q].Contains(f.cue) {
		s = s.Union(r.quotes[q].Span)
	}
	return s
}

// items returns the dependents to the right of verb v that may be content.
func (r *reader) items(v int, sent readout.Sentence) (items []item) {
	t := r.tree
	for d := range t.dependents(v) {
		if d < v || d >= sent.Last {
			continue
		}
		it := item{token: d, first: max(int(t.lo[d]), v+1), last: min(int(t.hi[d]), sent.Last)}
		lead := r.at(it.first).lower
		if it.first > v+1 && whWord(r.at(it.first-1).lower) && (t.base(d) == "ccomp" || t.base(d) == "advcl") {
			it.first--
			lead = r.at(it.first).lower
		}
		switch t.base(d) {
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
			if t.rel(d) == "acl:relcl" && lead != "that" {
				continue
			}
			if t.base(d) != "obl" && whWord(lead) && lead != "while" && lead != "because" && lead != "although" && lead != "though" && lead != "when" && lead != "if" && lead != "where" {
				it.kind = "wh"
				break
			}
			if t.rel(d) == "obl:unmarked" && !r.time(d) {
				it.kind = "bare"
				break
			}
			m := t.dependent(d, "case", "mark")
			if m < 0 || m > d || m != it.first {
				continue
			}
			switch it.kind = r.at(m).lower; {
			case it.kind == "to" && (t.base(d) == "advcl" || t.base(d) == "acl"):
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
	for c := range r.tree.dependents(d) {
		if c < d && r.at(c).lower == "to" && r.tree.base(c) != "obl" {
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

// addressed reports whether the object of the verb is who is spoken to.
var addressed = set(`tell inform remind assure notify convince persuade brief`)

// recipient reports whether the object before a clause may be who is spoken to.
var recipient = set(`ask warn promise show write email text message advise beg urge`)

// denied reports whether the verb's group says that nothing was said.
func (r *reader) denied(v int, class Class) bool {
	if class != Speech {
		return false
	}
	for i := r.group(v); i < v; i++ {
		switch r.at(i).lower {
		case "not", "n't", "n’t", "never":
			return true
		}
	}
	return false
}

// silent reports whether the infinitive of x says that nothing was said:
// "declined to comment", "asked not to be named".
func (r *reader) silent(x content) bool {
	if x.kind != "inf" {
		return false
	}
	for i := x.first; i < min(x.last, x.first+5); i++ {
		switch r.at(i).lower {
		case "comment", "elaborate", "say", "named", "identified", "quoted", "respond", "answer":
			return true
		}
	}
	return false
}

// settle sorts what was found and leaves out what stands within the content of
// another statement.
func (r *reader) settle() {
	type part struct {
		readout.Span
		of    *found
		reach int // the furthest end of the parts up to this one
	}
	var parts []part
	for _, f := range r.found {
		for _, s := range f.content {
			parts = append(parts, part{Span: s, of: f})
		}
	}
	slices.SortStableFunc(parts, func(x, y part) int { return x.Compare(y.Span) })
	for i := range parts {
		parts[i].reach = parts[i].End
		if i > 0 {
			parts[i].reach = max(parts[i].reach, parts[i-1].reach)
		}
	}
	// The statement that holds byte at, nil for none; one of the nearest.
	holder := func(at int) (by *found, held bool) {
		i := sort.Search(len(parts), func(i int) bool { return parts[i].Start > at }) - 1
		held = i >= 0 && parts[i].reach > at
		for n := 0; held && i >= 0 && n < 8; i, n = i-1, n+1 {
			if parts[i].End > at {
				return parts[i].of, true
			}
		}
		return nil, held
	}
	r.found = slices.DeleteFunc(r.found, func(f *found) bool {
		if f.verb < 0 || f.by == "quote-said" || f.by == "said-quote" {
			return false
		}
		by, held := holder(r.a.Tokens[f.verb].Start)
		if !held {
			return false
		}
		if !r.thirdHand(f) {
			return true
		}
		if by != nil && by != f {
			f.relay = append(f.relay, r.chain(by)...)
		}
		return false
	})
	slices.SortStableFunc(r.found, func(x, y *found) int { return x.content[0].Compare(y.content[0]) })
}

// thirdHand reports whether the statement f, told within another one's
// content, is one of its own: a known actor says so in words of saying.
func (r *reader) thirdHand(f *found) bool {
	if f.class != Speech || f.by != "speech-that" {
		return false
	}
	m, ok := r.mentionOf(f)
	return ok && m.Actor.ID != "" && m.Form != readout.FormPronoun
}
