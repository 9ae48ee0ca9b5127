package statement

import (
	"slices"

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
		if r.a.Document.InFurniture(sent.Span) {
			continue
		}
		before, title := len(r.found), r.heading(max(r.blockAt(sent.Start), 0))
		for i := sent.First; i < sent.Last; i++ {
			if r.words[i].quote >= 0 {
				if r.verb(i) && r.table.all[r.words[i].cue].with("that") == Speech && r.a.Tokens[i].XPOS != "VB" {
					r.ascribe(i, sent) // third-hand speech, not "has to say"; settle decides
				}
				continue
			}
			switch {
			case r.words[i].lower == "according" && r.at(i+1).lower == "to":
				r.according(i, sent)
			case seeming(r.words[i].lower) && r.is(i, "VERB"):
				r.seems(i, sent)
			case r.words[i].cue >= 0:
				switch r.table.all[r.words[i].cue].part {
				case Verb:
					if r.verb(i) {
						r.ascribe(i, sent)
					}
				case Noun:
					r.noun(i, sent)
				case Adjective:
					if h := r.tree.Head(i); h >= 0 && h < i && r.a.Tokens[h].Lemma == "make" {
						r.madeClear(h, i, sent)
					} else {
						r.ascribe(i, sent)
					}
				}
			}
		}
		for _, f := range r.found[before:] {
			if title {
				f.aside = heading
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
	behind := last
	for behind < sent.Last && (r.at(behind).lower == "last" || r.at(behind).lower == "first" || issuing(r.at(behind).lower)) {
		behind++
	}
	if end := r.dayBehind(behind, sent.Last); end > behind {
		f.tail = r.span(last, end)
		last = end
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
			r.unsourced(v, c, sent)
			return
		}
		c = &r.table.all[k] // "is opposed to"
	}
	if c.part == Adjective && (r.subjects[v] < 0 || r.at(int(r.subjects[v])).lower == "it") {
		if g := r.group(v); g < v && (r.at(g-1).lower == "it" || r.at(g).lower == "it") {
			r.clear(v, c, sent)
		}
		return
	}
	if c.lemma == "ask" && v == sent.First {
		r.unsourced(v, c, sent) // "Asked whether the talks had failed, Brek"
		return
	}
	if r.asSaying(v, sent.Last) >= 0 {
		return // who is quoted says it
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
	case x.first < 0:
		return
	case r.noClause(x):
		return
	case f != nil && (f.by == "quote-said" || f.by == "colon" || x.kind != "that" && x.kind != "wh"):
		return
	}
	if f == nil {
		f = &found{by: string(x.class) + "-" + x.kind, verb: v, cue: r.span(r.chainStart(v), x.cueEnd), source: r.span(p.first, p.last), head: p.head, class: x.class}
	}
	if r.words[v].quote >= 0 {
		for x.last > x.first && punctuation(r.at(x.last-1).lower) {
			x.last--
		}
	}
	switch {
	case r.denied(v, x.class), r.silent(x), r.unsaid(v, x.class):
		f.aside = denied
	case x.class != View && r.byVerb[v] == nil && r.ahead(v):
		f.aside = planned
	}
	if s := r.clean(x.first, x.last); !s.Empty() {
		f.content = append(f.content, s)
	}
	f.tail = r.span(x.last, x.tail)
	// Medial: "The talks, she said, were going badly."
	if start := min(p.first, r.group(v)); r.byVerb[v] == nil && r.at(start-1).lower == "," && r.at(v+1).lower == "," && start-1 > sent.First && p.first <= v && r.at(x.first).lower != "that" {
		if s := r.clean(sent.First, start); !s.Empty() {
			f.content = append(f.content, s)
		}
	}
	r.keep(f, sent)
}

// passive reports whether verb v stands in the passive: "was told", "a plan
// called dead".
func (r *reader) passive(v int) bool {
	t := r.tree
	if t.Dependent(v, "aux:pass") >= 0 || t.Dependent(v, "nsubj:pass") >= 0 {
		return true
	}
	if r.a.Tokens[v].XPOS != "VBN" || t.Base(v) == "root" {
		return false
	}
	for d := range t.Dependents(v) {
		if d < v && t.Base(d) == "aux" {
			return false
		}
	}
	return t.Base(v) == "acl" || t.Base(v) == "amod" || t.Base(v) == "advcl"
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
	if r.relative(v, sent.First) || p.first < v && (r.tree.Rel(v) == "advcl" || r.tree.Rel(v) == "acl") || r.is(sent.First, "SCONJ") && r.subordinate(v) {
		return
	}
	if !r.finite(sent.First, first) && r.at(last).lower != "," && (r.is(sent.First, "ADP") || r.tree.Dependent(v, "compound:prt") > v) {
		return // "Like Tarn, Brek writes", "One voter, Ana Brek, showed up"
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

// finite reports whether a finite verb stands in tokens [first, last).
func (r *reader) finite(first, last int) bool {
	for i := first; i < last; i++ {
		switch r.a.Tokens[i].XPOS {
		case "VBD", "VBZ", "VBP", "MD":
			return true
		}
	}
	return false
}

// subordinate reports whether a subordinating conjunction introduces verb v.
func (r *reader) subordinate(v int) bool {
	m := r.tree.Dependent(v, "mark")
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

// unsaid reports whether verb v is what somebody declined to do: "refused to say whether".
func (r *reader) unsaid(v int, class Class) bool {
	h := r.tree.Head(v)
	return class == Speech && r.tree.Rel(v) == "xcomp" && h >= 0 && h < v && r.at(h).quote == r.at(v).quote && declining(r.a.Tokens[h].Lemma)
}

var declining = set(`decline refuse`)

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
