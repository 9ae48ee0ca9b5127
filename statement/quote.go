package statement

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/text"
)

// utterance is a quotation that stands as speech of its own, perhaps over
// several paragraphs: quotes [first, last] and their tokens.
type utterance struct {
	first, last int
	from, to    int // tokens [from, to)
}

// direct finds the statements of quotations that stand as speech.
func (r *reader) direct() {
	var before *found  // the statement of the last utterance
	beforeEnd := 0     // the token after that utterance
	beforeBlock := -10 // the block that it ends in
	block := 0
	for k := 0; k < len(r.quotes); k++ {
		u := utterance{first: k, last: k}
		for r.quotes[u.last].Continues && u.last+1 < len(r.quotes) {
			u.last++
		}
		k = u.last
		u.from, _ = r.tokens(r.quotes[u.first].Span)
		_, u.to = r.tokens(r.quotes[u.last].Span)
		for block < len(r.a.Document.Blocks) && r.a.Document.Blocks[block].End <= r.quotes[u.first].Start {
			block++
		}
		if u.from >= u.to || r.heading(block) {
			continue
		}
		start, end := r.bounds(u)
		same := beforeBlock == block && start == beforeEnd
		if !r.speaks(u) {
			if same && before != nil && r.mends(before, u, beforeEnd) {
				r.join(before, u)
				beforeEnd = u.to
			}
			continue
		}
		f := r.after(u, end)
		if f == nil {
			from := start
			if same && before != nil && before.verb >= from {
				from = before.verb + 1
			}
			f = r.before(u, from)
		}
		switch {
		case f != nil && r.byVerb[f.verb] != nil && f.verb >= 0:
			f = r.byVerb[f.verb]
			r.join(f, u)
		case f != nil:
			r.join(f, u)
			r.add(f)
		case before != nil && same && r.goesOn(before, u, beforeEnd):
			f = before
			r.join(f, u)
		case before != nil && beforeBlock == block-1 && r.alone(u, block) && !before.cue.Empty():
			f = before
			r.join(f, u)
		case before != nil && same && r.sentenceLike(u) && r.stillSpeaks(before, beforeEnd, u.from):
			f = before
			r.join(f, u)
		case r.sentenceLike(u):
			f = &found{by: "quote", verb: -1, head: -1}
			r.join(f, u)
			r.add(f)
		default:
			continue
		}
		before, beforeEnd, beforeBlock = f, u.to, block+u.last-u.first
	}
}

func (r *reader) add(f *found) {
	r.found = append(r.found, f)
	if f.verb >= 0 {
		r.byVerb[f.verb] = f
	}
}

func (r *reader) heading(block int) bool {
	b := r.a.Document.Blocks
	return block < len(b) && b[block].Kind == readout.BlockHeading
}

// join adds the quotations of u to the content of f.
func (r *reader) join(f *found, u utterance) {
	for k := u.first; k <= u.last; k++ {
		s := r.quotes[k].Span
		if n := len(f.content); n > 0 && k == u.first && r.a.Tokens[u.from-1].End == f.content[n-1].End {
			f.content[n-1].End = s.End
			continue
		}
		f.content = append(f.content, s)
	}
}

// bounds returns the first token that may belong to the attribution of u, and
// the token after the last one: within its block, up to the next quotation.
func (r *reader) bounds(u utterance) (start, end int) {
	doc := r.a.Document
	first, last := r.blockAt(r.quotes[u.first].Start), r.blockAt(r.quotes[u.last].Start)
	start, end = 0, len(r.words)
	if first >= 0 {
		start, _ = r.tokens(doc.Blocks[first].Span)
	}
	if last >= 0 {
		end, _ = r.tokens(readout.Span{Start: doc.Blocks[last].End, End: len(doc.Text)})
	}
	if u.first > 0 {
		if _, e := r.tokens(r.quotes[u.first-1].Span); e > start {
			start = e
		}
	}
	if u.last+1 < len(r.quotes) {
		if s, _ := r.tokens(r.quotes[u.last+1].Span); s < end {
			end = s
		}
	}
	return start, end
}

// speaks reports whether the quotation stands as speech of its own: it begins
// like a sentence and ends like one, or an attribution is set off from it by a comma.
func (r *reader) speaks(u utterance) bool {
	q := r.quotes[u.last]
	first := r.a.Text(r.quotes[u.first].Inner)
	c, _ := utf8.DecodeRuneInString(first)
	capital := unicode.IsUpper(c) || unicode.IsDigit(c) || c == '…' || c == '.' || c == '[' || c == '(' || c == '$'
	if r.titled(u) {
		return false
	}
	switch r.at(u.to).lower {
	case "who", "whose", "which":
		return false // what is quoted is a name in the sentence
	}
	if r.endsWith(q, ",.?!…—-–") || q.End < len(r.a.Document.Text) && strings.IndexByte(",;", r.a.Document.Text[q.End]) >= 0 && u.to < len(r.words) {
		if capital || r.endsWith(q, ",") && r.cueAfter(u) {
			return true
		}
	}
	return capital && r.introduced(u)
}

// titled reports whether the quotation is what something is called: all its
// words but the small ones have capitals, and it stands in the midst of a sentence, on
// the Wire's “Morning Talk,” or ends one in which no verb of saying leads to it, in
// “Night Ferry.”
func (r *reader) titled(u utterance) bool {
	q := r.quotes[u.last]
	if u.first != u.last || u.to-u.from > 12 || r.endsWith(q, "?!…") || r.introduced(u) {
		return false
	}
	if v := u.from - 1; r.endsWith(q, ".") && r.verb(v) && r.ascribesQuote(v) {
		return false
	}
	if i := r.a.SentenceAt(r.a.Tokens[u.from].Start); i < 0 || r.a.Sentences[i].First >= u.from {
		return false
	}
	words := 0
	for i := u.from; i < u.to; i++ {
		c, _ := utf8.DecodeRuneInString(r.a.Text(r.a.Tokens[i].Span))
		switch {
		case unicode.IsUpper(c):
			words++
		case unicode.IsLower(c) && !r.is(i, "ADP", "DET", "CCONJ", "PART"):
			return false
		}
	}
	return words > 1
}

// introduced reports whether a comma or colon leads to the quotation.
func (r *reader) introduced(u utterance) bool {
	p := r.at(u.from - 1)
	return p.lower == "," || p.lower == ":"
}

// endsWith reports whether the last character of the quotation, closing marks
// aside, is one of marks.
func (r *reader) endsWith(q text.Quote, marks string) bool {
	c, _ := utf8.DecodeLastRuneInString(strings.TrimRight(r.a.Text(q.Inner), "'’”\" "))
	return strings.ContainsRune(marks, c)
}

// cueAfter reports whether a cue stands in the next words after u.
func (r *reader) cueAfter(u utterance) bool {
	for i := u.to; i < u.to+30 && i < len(r.words); i++ {
		switch w := r.at(i); {
		case w.quote >= 0:
			return false
		case w.lower == "." || w.lower == "after" || w.lower == "before" || w.lower == "as" || whWord(w.lower) && w.lower != "who":
			return false
		}
		if r.verb(i) && r.ascribesQuote(i) {
			return true
		}
		if r.is(i, "VERB") && r.tree != nil && r.tree.Base(i) != "acl" && r.tree.Base(i) != "amod" && !r.relative(i, u.to) && !r.chained(i) {
			return false // the clause that the quotation leads into says something else
		}
	}
	return false
}

// chained reports whether the verb at token i leads to the infinitive or gerund of a
// cue: "went on to say", "began by saying".
func (r *reader) chained(i int) bool {
	for d := range r.tree.Dependents(i) {
		if d > i && d < i+5 && (r.tree.Rel(d) == "xcomp" || r.tree.Rel(d) == "advcl" || r.tree.Rel(d) == "conj") && r.verb(d) {
			return true
		}
	}
	return false
}

// sentenceLike reports whether the quotation is long enough to be speech where
// nothing attributes it.
func (r *reader) sentenceLike(u utterance) bool {
	return u.to-u.from >= 7 && r.endsWith(r.quotes[u.last], ",.?!…")
}

// alone reports whether the paragraph is nothing but the quotation.
func (r *reader) alone(u utterance, block int) bool {
	start, end := r.bounds(u)
	return start == u.from && end <= u.to+1 && block < len(r.a.Document.Blocks) && r.a.Document.Blocks[block].Start == r.quotes[u.first].Start
}

// goesOn reports whether u follows the attribution of the statement before in
// the same paragraph: nothing stands between but that attribution.
func (r *reader) goesOn(f *found, u utterance, from int) bool {
	if f.verb >= 0 && f.verb < from {
		// The attribution stands before the quotation: only its end may lie between.
		for i := from; i < u.from; i++ {
			if !punctuation(r.at(i).lower) {
				return false
			}
		}
		return true
	}
	if u.from-from > 60 {
		return false
	}
	// Nothing but the rest of the sentence that the attribution stands in.
	at := r.a.SentenceAt(r.a.Tokens[from].Start)
	return at < 0 || r.a.Sentences[at].Last >= u.from
}

// stillSpeaks reports whether the speaker of f is the one of a quotation
// further on in the same paragraph: nobody else is named between.
func (r *reader) stillSpeaks(f *found, from, to int) bool {
	if f.source.Empty() || to-from > 60 || to <= from {
		return false
	}
	for _, m := range r.a.MentionsIn(r.span(from, to)) {
		if m.Type == readout.ActorPerson && m.Form == readout.FormName && !f.source.Overlaps(m.Span) {
			return false
		}
	}
	return true
}

// mends reports whether a quotation that would be no speech of its own is the
// second part of a broken one: "…," she said, "and we stay."
func (r *reader) mends(f *found, u utterance, from int) bool {
	p := r.at(u.from - 1).lower
	return f.verb >= from && f.verb < u.from && (p == "," || dash(p) || p == ";") && r.goesOn(f, u, from)
}

// after finds the attribution that follows a quotation: "…," Brek said.
func (r *reader) after(u utterance, end int) *found {
	q := r.quotes[u.last]
	i := u.to
	for i < end && (r.at(i).lower == "," || dash(r.at(i).lower)) {
		i++
	}
	if i >= end {
		return nil
	}
	// The sentence that the attribution may stand in.
	stop := end
	if s := r.a.SentenceAt(r.a.Tokens[i].Start); s >= 0 {
		stop = min(stop, r.a.Sentences[s].Last)
	}
	full := r.endsWith(q, ".") && !r.endsWith(q, "…") && i == u.to
	if full && (stop-i > 14 || !r.plainSaying(i, stop)) {
		return nil
	}
	if f := r.accordingTo(i, stop); f != nil {
		return f
	}
	if f := r.signed(u, i, end); f != nil {
		return f
	}
	first := r.at(i).lower
	for v := i; v < stop && v < i+60; v++ {
		if !r.verb(v) && !r.saying(v) || !r.ascribesQuote(v) || r.relative(v, i) {
			continue
		}
		if r.at(v+1).lower == "that" && v+1 < stop {
			return nil
		}
		if said := r.asSaying(v, stop); said >= 0 {
			v = said
		}
		p := r.subject(v, i, stop)
		if p.empty() {
			return nil
		}
		if p.last <= v && p.first > i+3 && !r.is(i, "ADV", "SCONJ", "CCONJ", "ADP") && first != "and" {
			// Something else stands between the quotation and the subject.
			p = r.trimmed(phrase{i, r.group(v), p.head})
		}
		f := &found{by: "quote-said", verb: v, cue: r.cueSpan(v), source: r.span(p.first, p.last), head: p.head}
		if s := r.lead(u); !s.Empty() {
			f.content = append(f.content, s)
		}
		return f
	}
	return nil
}

// lead returns the words of its sentence that lead to a quotation which is but
// its end: "The plan is "dead," Brek said." It is empty where the quotation
// begins the sentence or is set off.
func (r *reader) lead(u utterance) readout.Span {
	i := r.a.SentenceAt(r.a.Tokens[u.from].Start)
	if i < 0 || r.a.Sentences[i].First >= u.from {
		return readout.Span{}
	}
	switch r.at(u.from - 1).lower {
	case ",", ":", ";", "-", "--", "–", "—", ".", "?", "!":
		return readout.Span{}
	}
	first := r.a.Sentences[i].First
	for k := u.from - 1; k >= first; k-- {
		if r.at(k).quote >= 0 || r.at(k).cue >= 0 && r.verb(k) && r.ascribesQuote(k) {
			return readout.Span{}
		}
	}
	return r.span(first, u.from)
}

// follows reports whether u begins its block and the block before is a
// paragraph too.
func (r *reader) follows(u utterance) bool {
	b := r.blockAt(r.quotes[u.first].Start)
	blocks := r.a.Document.Blocks
	return b > 0 && blocks[b].Start == r.quotes[u.first].Start && !blocks[b-1].Kind.Furniture() && blocks[b-1].Kind != readout.BlockHeading
}

// plainSaying reports whether tokens [i, stop) are a subject and a verb of
// saying and little else.
func (r *reader) plainSaying(i, stop int) bool {
	for v := i; v < stop; v++ {
		if r.verb(v) && sayVerb(r.table.all[r.at(v).cue].lemma) {
			n := r.at(v + 1).lower
			return n == "." || n == "," || n == "in" || n == "on" || n == "at" || v == i
		}
	}
	return false
}

var sayVerb = set(`say tell add write tweet reply note explain ask continue argue insist`)

// relative reports whether verb v belongs to a relative clause with a pronoun.
func (r *reader) relative(v, from int) bool {
	if r.tree != nil {
		inside := false
		for n, i := 0, v; n < 4 && i >= from; n, i = n+1, r.tree.Head(i) {
			if r.tree.Rel(i) == "acl:relcl" {
				inside = true
				break
			}
		}
		if !inside {
			return false
		}
	}
	for i := r.group(v) - 1; i >= from && i > v-15; i-- {
		switch r.at(i).lower {
		case "who", "which", "that", "whom", "whose", "where":
			return true
		case ",":
			return false
		}
	}
	return false
}

// accordingTo reads "according to Brek" at token i.
func (r *reader) accordingTo(i, stop int) *found {
	if r.at(i).lower != "according" || r.at(i+1).lower != "to" {
		return nil
	}
	last := i + 2
	for last < stop && !clauseEnd(r.at(last).lower) {
		last++
	}
	p := phrase{i + 2, last, last - 1}
	if r.tree != nil && r.is(i+2, "DET", "PROPN", "NOUN", "ADJ", "PRON", "NUM") {
		if h := r.tree.Head(i); h >= i+2 && h < stop {
			p = r.nounPhrase(h, i+1, true, i+2, stop)
			p.first = i + 2
			for k := p.first; k+1 < p.last; k++ {
				if r.at(k).lower == "," && r.is(k+1, "PROPN", "ADP", "PRON", "ADV", "SCONJ", "VERB", "AUX", "NUM", "SYM") && h < k {
					p.last = k // the sentence goes on, no description
				}
			}
		}
	}
	if p = r.trimmed(p); p.empty() {
		return nil
	}
	if k := p.last - 1; k > p.first+1 && issuing(r.at(k).lower) && r.is(k, "VERB") && r.dayBehind(p.last, stop) > p.last {
		if p.last = k; r.at(k-1).lower == "last" || r.at(k-1).lower == "first" {
			p.last = k - 1
		}
	}
	return &found{by: "according-to", verb: i, cue: r.span(i, i+2), source: r.span(p.first, p.last), head: p.head}
}

// saying reports whether token i, whatever the tagger takes it for, is a verb
// of saying at the end of its clause, or right before a quotation: "the
// narrator asks."
func (r *reader) saying(i int) bool {
	k, ok := r.table.verbs[r.at(i).lower]
	if !ok || r.table.all[k].with("quote") == "" {
		return false
	}
	end := r.at(i+1).lower == "." || r.at(i+1).lower == "," || r.at(i+1).lower == ":"
	if !end && (i+1 >= len(r.words) || r.words[i+1].quote < 0 || r.words[i].quote >= 0) {
		return false
	}
	if !sayVerb(r.table.all[k].lemma) && !r.is(i-1, "PROPN", "PRON", "NOUN") {
		return false
	}
	if f := r.at(i).lower; !strings.HasSuffix(f, "s") && !strings.HasSuffix(f, "ed") && !sayVerb(r.table.all[k].lemma) {
		return false
	}
	r.words[i].cue = k
	return true
}

// signed reads a quotation that is signed: "We go." — Ana Brek
func (r *reader) signed(u utterance, i, end int) *found {
	if i == u.to || i >= end || !dash(r.at(i-1).lower) || !r.is(i, "PROPN") {
		return nil
	}
	last := i
	for last < end && last < i+6 && r.is(last, "PROPN", "NOUN", "ADP", "X", "ADJ") {
		last++
	}
	// Nothing of the line is left.
	line := r.a.Document.Text[r.a.Tokens[last-1].End:min(len(r.a.Document.Text), r.a.Tokens[last-1].End+3)]
	line = strings.TrimLeft(line, ". ")
	if line != "" && line[0] != '\n' {
		return nil
	}
	return &found{by: "signed", verb: -1, source: r.span(i, last), head: last - 1}
}

// before finds the attribution that leads to a quotation: Brek said, "…".
func (r *reader) before(u utterance, from int) *found {
	if from >= u.from && u.from > 0 && r.at(u.from-1).lower == ":" && r.at(u.from-1).quote < 0 && r.follows(u) {
		from = max(0, u.from-60) // the paragraph before leads to it
	}
	if s := r.a.SentenceAt(r.a.Tokens[max(u.from-1, 0)].Start); s >= 0 {
		from = max(from, r.a.Sentences[s].First)
	}
	if from >= u.from {
		return nil
	}
	switch r.at(u.from - 1).lower {
	case ".", "?", "!":
		return nil
	}
	for i := u.from - 1; i >= from && i > u.from-40; i-- {
		if r.at(i).lower == "according" {
			if f := r.accordingTo(i, u.from); f != nil {
				return f
			}
		}
		if !r.verb(i) && !r.saying(i) || !r.ascribesQuote(i) {
			continue
		}
		if r.relative(i, from) && i < u.from-3 {
			continue
		}
		p := r.subject(i, from, u.from)
		if p.empty() {
			continue
		}
		return &found{by: "said-quote", verb: i, cue: r.cueSpan(i), source: r.span(p.first, p.last), head: p.head}
	}
	if f := r.worded(u, from); f != nil {
		return f
	}
	if f := r.announced(u, from); f != nil {
		return f
	}
	if r.at(u.from-1).lower == ":" && u.from-1-from <= 8 && u.from-1 > from {
		p := r.trimmed(phrase{from, u.from - 1, u.from - 2})
		if ms := r.a.MentionsIn(r.span(p.first, p.last)); len(ms) > 0 {
			return &found{by: "colon", verb: u.from - 1, cue: r.span(u.from-1, u.from), source: r.span(p.first, p.last), head: p.head}
		}
	}
	return nil
}

// announced finds who does something that a quotation ends with a colon
// before it: "Brek released the following statement:".
func (r *reader) announced(u utterance, from int) *found {
	if r.tree == nil || r.at(u.from-1).lower != ":" {
		return nil
	}
	for v := from; v < u.from-1; v++ {
		if r.tree.Rel(v) != "root" || !r.is(v, "VERB") {
			continue
		}
		p := r.treeSubject(v, from, u.from)
		if p.empty() || !r.agent(p.head) || p.last > r.group(v) {
			return nil
		}
		return &found{by: "colon", verb: v, cue: r.span(r.group(v), v+1), source: r.span(p.first, p.last), head: p.head}
	}
	return nil
}

// cueSpan returns the span of the cue with verb v: the verb group and the
// verb's particle.
func (r *reader) cueSpan(v int) readout.Span {
	return r.span(r.group(v), v+1)
}

// ascribesQuote reports whether the cue at token i can ascribe a quotation.
func (r *reader) ascribesQuote(i int) bool {
	return r.table.all[r.at(i).cue].with("quote") != ""
}

// worded finds the noun that announces a quotation as somebody's words:
// "Brek's answer was: "…"".
func (r *reader) worded(u utterance, from int) *found {
	for i := u.from - 1; i > from && i > u.from-8; i-- {
		if !wording(r.at(i).lower) || r.tree != nil && !r.is(i, "NOUN") {
			continue
		}
		p := phrase{from, i, i - 1}
		switch r.at(i - 1).lower {
		case "'s", "’s", "'", "’":
			p.last--
		case "his", "her", "their", "its":
			p.first = i - 1
		default:
			return nil
		}
		if p = r.trimmed(p); p.empty() || p.last-p.first > 12 {
			return nil
		}
		return &found{by: "words", verb: i, cue: r.span(i, i+1), source: r.span(p.first, p.last), head: p.head, class: Speech}
	}
	return nil
}

// wording is nouns for words.
var wording = set(`quote words answer reply response statement message comment remark remarks verdict reaction tweet post warning conclusion`)
