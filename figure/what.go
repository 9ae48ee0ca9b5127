package figure

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// settle finds what the quantity is of, and whether it is a change.
func (r *reader) settle(q *quantity) {
	if q.change == readout.ChangeNone {
		q.change = r.changed(q.number, false)
		if k := r.at(q.number - 1).lower; q.counted.Len() > 0 && k != "up" && k != "down" && k != "by" {
			q.change = readout.ChangeNone // "lost 3,000 people"
		}
		if n := len(r.found); q.change == readout.ChangeNone && n > 0 && q.measured && !q.time && r.found[n-1].measured { // "rose 45 cents, or 0.7%"
			k := r.found[n-1].last
			if r.is(k, ",") && r.is(k+1, "or") && q.number == k+2 || r.is(k, "(") && q.number == k+1 {
				q.change = r.found[n-1].change
			}
		}
	}
	r.what(q)
}

// changed returns the change that the words before the number at atom i tell
// of: "rose 4 percent", "down by 11.9%", "up 19 cents". What follows "to" is
// where the change led.
func (r *reader) changed(i int, ranged bool) readout.Change {
	k := i - 1
	if _, start := r.hedge(i); start < i {
		k = start - 1
	}
	switch r.at(k).lower {
	case "from": // "fell from 12 to 9"
		if ranged {
			k--
		}
	case "by", "a", "an", "another", "$":
		k--
	}
	for n := 0; n < 3; n++ {
		t := r.token(k)
		at := r.at(k)
		if at.kind != kWord {
			return readout.ChangeNone
		}
		if at.lower == "up" || at.lower == "down" {
			if p := r.token(k - 1); p.UPOS == "VERB" && changes[p.Lemma] != changes[at.lower] {
				return readout.ChangeNone // "gave up"
			}
			return changes[at.lower]
		}
		if t.UPOS == "VERB" {
			return changes[t.Lemma]
		}
		if t.UPOS != "ADV" && !r.is(k, "by") {
			return readout.ChangeNone
		}
		k--
	}
	return readout.ChangeNone
}

// what finds the words for the thing that the quantity is of.
func (r *reader) what(q *quantity) {
	if !q.counted.Empty() {
		q.what = q.counted
		r.complete(q)
		return
	}
	if s := r.first(q); !s.Empty() {
		q.what, q.by = s, byFirst
		return
	}
	if p := r.at(q.number - 1).lower; q.time && (p == "first" || p == "last" || p == "next" || p == "past") && r.is(q.last, "of") {
		return // "the first 24 hours of the truce" are a part of it
	}
	if w := r.at(q.last).lower; q.time && (w == "high" || w == "highs" || w == "low" || w == "lows") {
		return // "a 50-year low" says since when, of something else
	}
	if q.by == byBare && r.is(q.last, ",") && r.is(q.last+1, "including") {
		return // of what is counted there it says how many are a part
	}
	if s := r.gapped(q); !s.Empty() {
		q.what = s
		return
	}
	if r.offset(q.last) || q.time && r.is(q.last, "in") && r.is(q.last+1, "a") && r.is(q.last+2, "row") {
		return
	}
	if r.told(q) {
		return
	}
	if n := len(r.found); n > 0 && r.is(q.number-1, "to") && r.found[n-1].last == q.number-1 && r.found[n-1].unit == q.unit && r.found[n-1].change == readout.ChangeNone {
		return // the other side's: "leads 48 percent to 45 percent"
	}
	// "three phases, each lasting 45 days"
	if k := q.number; (r.is(k-1, "each") || r.is(k-2, "each") && r.token(k-1).UPOS == "VERB") && len(r.found) > 0 {
		q.what = r.found[len(r.found)-1].counted
		return
	}
	// "24 per cent of adults", "45 days of talks"
	k := q.last
	if (r.is(k, "worth") || r.is(k, "\"") || r.is(k, "”")) && r.is(k+1, "of") {
		k++
	}
	if r.is(k, "of") || q.money && !r.ofNoun(q) && (r.is(k, "in") || r.is(k, "for") && r.token(k+1).XPOS != "VBG") && !r.saves(q) {
		if s := r.phraseAt(k+1, q); !s.Empty() && !(r.is(k, "for") && r.token(k+1).UPOS == "PROPN") {
			q.what = s
			return
		}
	}
	if k := q.last; r.tree != nil && q.measured && r.is(k-2, "-") && r.at(k-1).glued && !r.at(k).glued && (r.noun(k) || r.token(k).UPOS == "ADJ" && !r.noun(k+1)) { // "a 300-euro fine"
		h := int(r.at(k).token)
		for h+1 < r.sent.Last && r.tree.Head(h) == h+1 && r.a.Tokens[h+1].UPOS == "NOUN" {
			h++
		}
		if q.what = r.nounPhrase(h, q); !q.what.Empty() {
			return
		}
	}
	if q.time && (r.is(k, "ended") || r.is(k, "ending") || r.is(k, "through")) {
		return // "net income for the six months ended Oct. 1"
	}
	if r.tree == nil || q.noun < 0 {
		return
	}
	n := int(q.noun)
	if !r.within(n) {
		return
	}
	end := int32(q.noun)
	if q.last > 0 {
		end = r.at(q.last - 1).token
	}
	// Up the tree, out of the quantity itself.
	head := n
	for range 6 {
		h := r.tree.Head(head)
		if h < 0 || !r.within(h) {
			break
		}
		inside := r.a.Tokens[h].Start >= q.span.Start && r.a.Tokens[h].End <= q.span.End
		if !inside {
			break
		}
		head = h
	}
	h := r.tree.Head(head)
	if h >= 0 && r.within(h) && h < n {
		if _, ok := units[r.a.Text(r.a.Tokens[h].Span)]; ok && r.tree.Base(head) == "nmod" {
			head, h = h, r.tree.Head(h) // "rose 7 percent to $3m": beside a quantity
		}
	}
	if h < 0 || !r.within(h) {
		q.what = r.subject(head, q)
		return
	}
	tok := r.a.Tokens[h]
	switch rel := r.tree.Base(head); {
	case (tok.UPOS == "NOUN" || tok.UPOS == "PROPN") && h > int(end) && (rel == "nummod" || rel == "compound" || rel == "amod" || rel == "nmod"):
		for range 2 { // "the two-week gulf crisis"
			if g := r.tree.Head(h); r.tree.Base(h) == "compound" && g > h && r.within(g) && r.a.Tokens[g].UPOS == "NOUN" {
				h = g
			}
		}
		q.what = r.nounPhrase(h, q) // "a 14-month war"
		k := q.last
		for k < len(r.atoms) && r.at(k).end <= q.what.End {
			k++
		}
		if shifts[r.a.Tokens[h].Lemma] && r.is(k, "in") { // "a 13 percent increase in sales"
			if s := r.phraseAt(k+1, q); !s.Empty() {
				q.what.End = s.End
			}
		}
	case (tok.UPOS == "NOUN" || tok.UPOS == "PROPN") && h < n:
		if rel == "conj" || rel == "appos" || rel == "parataxis" || tok.UPOS == "PROPN" && !r.cased(head, "of") || q.time && r.cased(head, "in") ||
			!r.cased(head, "of", "at", "to", "from", "by", "with", "for", "in", "over", "between", "under", "below", "above", "than") {
			return
		}
		q.what = r.nounPhrase(h, q) // "a profit of $3m"
	case tok.UPOS == "VERB" || tok.UPOS == "AUX" || tok.UPOS == "ADJ":
		if rel == "nsubj" || q.time && !goingOn[tok.Lemma] && r.cased(head, "in", "within", "for", "during", "over", "after", "before", "until") {
			return // "sank the fleet in 48 hours": how long the deed took
		}
		if tok.UPOS == "VERB" && q.change == readout.ChangeNone && !measuring[tok.Lemma] && changes[tok.Lemma] == "" && !(rel == "obl" && r.placed(head)) {
			return // whoever spends an amount is not what it is of
		}
		if (tok.XPOS == "VBN" || tok.XPOS == "VBD") && h > r.sent.First && r.a.Tokens[h-1].XPOS == "NNS" && r.placed(head) && r.tree.Base(h) != "root" && r.tree.Head(h-1) != h {
			q.what = r.nounPhrase(h-1, q) // "gifts valued at $2,000"
			return
		}
		if o := r.dependent(h, "obj"); o >= 0 && o < n && r.within(o) && r.a.Tokens[o].UPOS == "NOUN" && r.cased(head, "to", "by", "from") &&
			!slices.ContainsFunc(r.found, func(f *quantity) bool { return f.span.Overlaps(r.a.Tokens[o].Span) }) {
			q.what = r.nounPhrase(o, q) // "raised its dividend to $1.20"
			return
		}
		q.what = r.subject(h, q)
		if q.what.Empty() && (r.tree.Base(h) == "acl" || r.tree.Base(h) == "advcl") {
			g := r.tree.Head(h)
			if s := r.dependent(h, "nsubj"); s > r.sent.First && r.a.Tokens[s].UPOS == "PRON" && r.a.Tokens[s-1].UPOS == "NOUN" {
				g = s - 1 // "the search that took over 100 hours", whatever the tree hangs it on
			}
			if g >= 0 && r.within(g) && r.a.Tokens[g].UPOS == "NOUN" {
				q.what = r.nounPhrase(g, q) // "phases, each lasting 45 days"
			}
		}
	}
}

// gapped returns the subject of a clause whose verb is left out: "exports will
// grow to 29 percent and imports to 9 percent".
func (r *reader) gapped(q *quantity) (s readout.Span) {
	n := len(r.found)
	k := r.front(q.number)
	if n == 0 || r.found[n-1].unit != q.unit || !(r.is(k, "to") || r.is(k, "by") || r.is(k, "at")) || !r.noun(k-1) {
		return s
	}
	first := k - 1
	for first > 0 && (r.noun(first-1) || r.token(first-1).UPOS == "ADJ") {
		first--
	}
	if first > 0 && (r.is(first-1, "the") || r.is(first-1, "its") || r.is(first-1, "their")) {
		first--
	}
	and := first - 1
	if !r.is(and, "and") && !r.is(and, "while") || and-r.found[n-1].last > 1 {
		return s
	}
	if determiners[r.at(first).lower] {
		first++
	}
	return readout.Span{Start: r.at(first).start, End: r.at(k - 1).end}
}

// ofNoun reports whether the words before q say what it is of: "a reward of up
// to 2 million crowns for news of the ship".
func (r *reader) ofNoun(q *quantity) bool {
	k := r.front(q.number)
	return r.is(k, "of") && r.noun(k-1)
}

// saves reports whether the verb of q's clause says that an amount is no longer
// paid: "save $2 million in interest".
func (r *reader) saves(q *quantity) bool {
	for i, n := int(q.noun), 0; r.tree != nil && i >= 0 && r.within(i) && n < 4; i, n = r.tree.Head(i), n+1 {
		if l := r.a.Tokens[i].Lemma; l == "save" || l == "spare" {
			return true
		}
	}
	return false
}

// first returns what is the first of its kind in the time that q tells: "the
// first call between the two in 27 days".
func (r *reader) first(q *quantity) readout.Span {
	k := r.front(q.number)
	if !q.time || !r.is(k, "in") && !r.is(k, "for") {
		return readout.Span{}
	}
	end := k
	for k--; k >= 0 && end-k < 14; k-- {
		at := r.at(k)
		if at.kind == kSymbol && at.lower != "-" && at.lower != "'" && at.lower != "’" {
			break
		}
		if at.lower == "first" || at.lower == "worst" || at.lower == "biggest" || at.lower == "largest" || at.lower == "deadliest" || at.lower == "highest" || at.lower == "lowest" {
			if k+1 < end {
				return readout.Span{Start: at.start, End: r.at(end - 1).end}
			}
			break
		}
	}
	return readout.Span{}
}

// offset reports whether a count of time before atom i says when something
// was: "two weeks later".
func (r *reader) offset(i int) bool {
	switch r.at(i).lower {
	case "ago", "later", "earlier", "after", "before", "hence", "ahead", "behind":
		return true
	}
	return false
}

// placed reports whether the token stands at, to or from: "sold at $58".
func (r *reader) placed(i int) bool { return r.cased(i, "at", "to", "from") }

// cased reports whether one of the prepositions stands with the token.
func (r *reader) cased(i int, words ...string) bool {
	c := r.dependent(i, "case")
	return c >= 0 && slices.Contains(words, r.a.Tokens[c].Lemma)
}

// shifts are the nouns for a change, which say of nothing by themselves what
// changes.
var shifts = wordset.Of(`increase decrease rise drop decline gain fall jump reduction raise hike cut slide surge rebound dip boost loss improvement`)

// moves are the verbs between a total and its number, whatever the tagger takes
// them for.
var moves = wordset.Of(`rose fell climbed jumped stood stands rises falls grew reached hit was is has had`)

// totals are the nouns of which a number alone says how many: "the number of
// dead rose to 24", "the death toll stands at 40".
var totals = wordset.Of(`number toll total tally count figure`)

// told settles a number after "at" or "to" that a total leads to, or that is
// put on what stands before it: "put the number of dead at 23", "put it at 40
// minutes".
func (r *reader) told(q *quantity) bool {
	k := r.front(q.number)
	if w := r.at(k).lower; w != "at" && w != "to" && w != "was" && w != "is" && w != "reached" && w != "hit" {
		return false
	}
	for n := k - 1; n >= 0 && k-n < 9; n-- {
		at := r.at(n)
		if at.kind == kSymbol && at.lower != "'" && at.lower != "’" && at.lower != "-" {
			return false
		}
		if at.lower == "it" && r.token(n-1).Lemma == "put" && r.is(k, "at") {
			if r.last != nil && r.last.time == q.time && r.last.measured == q.measured {
				q.said = r.namedBefore(n - 1) // before "put"
				q.topic = r.last.topic
				return q.topic != ""
			}
			return false
		}
		if !totals[at.lower] || q.measured || q.counted.Len() > 0 {
			continue
		}
		switch {
		case r.is(n+1, "of") && r.at(n+2).kind == kWord:
			s := readout.Span{Start: r.at(n + 2).start, End: r.at(n + 2).end}
			for m := n + 3; m < k && r.at(m).kind == kWord && !moves[r.at(m).lower] && (r.noun(m) || r.token(m).XPOS == "VBN" && changes[r.token(m).Lemma] == "" && !measuring[r.token(m).Lemma]); m++ {
				s.End = r.at(m).end
			}
			if determiners[r.at(n+2).lower] {
				return false
			}
			q.what, q.unit, q.by = s, r.lemma(n+2), byTotal
			if r.token(n+2).XPOS == "VBN" || r.token(n+2).UPOS == "VERB" {
				q.unit = r.at(n + 2).lower // "the number of injured"
			}
		case at.lower == "toll" && n > 0 && r.at(n-1).kind == kWord && !determiners[r.at(n-1).lower]:
			q.what, q.unit, q.by = readout.Span{Start: r.at(n - 1).start, End: at.end}, r.at(n-1).lower, byTotal
		default:
			return false
		}
		if p := r.token(n - 2); p.Lemma == "put" || r.token(n-1).Lemma == "put" {
			q.said = r.namedBefore(n)
		}
		return true
	}
	return false
}

// namedBefore returns the last actor named in the sentence before atom i, who
// puts a figure on something.
func (r *reader) namedBefore(i int) *readout.ActorRef {
	var ref *readout.ActorRef
	for _, m := range r.a.MentionsIn(readout.Span{Start: r.sent.Start, End: r.at(i).start}) {
		if m.Actor.Name != "" {
			ref = &readout.ActorRef{Name: m.Actor.Name, ID: m.Actor.ID}
		}
	}
	if i -= 1; ref == nil && r.noun(i) { // "the presidency put it at …"
		first := i
		for first > 0 && (r.noun(first-1) || r.token(first-1).UPOS == "ADJ" || r.token(first-1).UPOS == "DET") {
			first--
		}
		ref = &readout.ActorRef{Name: r.doc[r.at(first).start:r.at(i).end]}
	}
	return ref
}

// within reports whether token i is of the sentence.
func (r *reader) within(i int) bool { return i >= r.sent.First && i < r.sent.Last }

// subject returns the noun phrase of the subject of token v, or of the verb
// that v shares it with; empty for a pronoun.
func (r *reader) subject(v int, q *quantity) readout.Span {
	for range 3 {
		if speech[r.a.Tokens[v].Lemma] {
			return readout.Span{} // "…, the group said, compared with 20 percent"
		}
		s := r.dependent(v, "nsubj")
		if s >= 0 && r.within(s) {
			if u := r.a.Tokens[s].UPOS; u != "NOUN" && u != "PROPN" {
				if r.a.Tokens[s].Lemma == "each" || r.a.Tokens[s].UPOS == "DET" {
					break
				}
				return readout.Span{}
			}
			if t := r.a.Tokens[s]; t.Start >= q.span.Start && t.End <= q.span.End {
				return readout.Span{}
			}
			return r.nounPhrase(s, q)
		}
		switch r.tree.Base(v) {
		case "conj", "xcomp", "ccomp", "aux", "cop", "obj", "obl":
		default:
			return readout.Span{}
		}
		if v = r.tree.Head(v); v < 0 || !r.within(v) {
			break
		}
	}
	return readout.Span{}
}

// measures reports whether token k is the unit of a quantity: the year of "the
// 10-year yield".
func (r *reader) measures(k int) bool {
	if _, ok := units[r.a.Text(r.a.Tokens[k].Span)]; !ok || k-1 < r.sent.First {
		return false
	}
	return r.a.Tokens[k-1].UPOS == "NUM" || k-2 >= r.sent.First && r.a.Tokens[k-2].UPOS == "NUM" && r.a.Text(r.a.Tokens[k-1].Span) == "-"
}

// phraseWords is how many tokens a phrase may have.
const phraseWords = 12

// nounPhrase returns the words of the noun at token h: what stands before it
// without the determiner, and what "of" adds.
func (r *reader) nounPhrase(h int, q *quantity) readout.Span {
	if r.dated[h] != untimed {
		return readout.Span{}
	}
	first, last := h, h+1
	switch word := strings.ToLower(r.a.Text(r.a.Tokens[h].Span)); word {
	case "percent", "cent", "%", "worth", "number", "kind", "lot", "favor", "favour", "terms", "case", "behalf", "excess", "addition", "need", "front",
		"trading", "spoke", "cash", "course":
		return readout.Span{}
	}
	for k := h - 1; k >= r.sent.First && h-k < phraseWords; k-- {
		t := r.a.Tokens[k]
		p := r.tree.Head(k)
		glued := r.glued(k)
		if glued && (t.UPOS == "PUNCT" || t.UPOS == "PART") && k > r.sent.First && r.a.Tokens[k-1].End == t.Start || t.UPOS == "PART" && k > r.sent.First && r.a.Tokens[k-1].End == t.Start {
			continue // a hyphen, a possessive mark
		}
		if q.span.Contains(t.Span) || r.measures(k) || p < k || p > h && r.tree.Head(p) != h || t.UPOS == "DET" || t.UPOS == "PRON" || t.UPOS == "PUNCT" && !glued || t.UPOS == "NUM" || t.UPOS == "ADP" || t.UPOS == "VERB" && r.tree.Base(k) != "amod" && r.tree.Base(k) != "compound" {
			break
		}
		first = k
	}
	for last < r.sent.Last && r.tree.Base(last) == "flat" && r.tree.Head(last) == h && !q.span.Overlaps(r.a.Tokens[last].Span) {
		last++
	}
	for range 2 {
		if last+1 >= r.sent.Last || q.span.Overlaps(r.a.Tokens[last+1].Span) || r.a.Text(r.a.Tokens[last].Span) != "of" {
			break
		}
		c := -1
		for k := last + 1; k < min(r.sent.Last, last+phraseWords); k++ {
			if p := r.tree.Head(k); q.span.Overlaps(r.a.Tokens[k].Span) || r.a.Tokens[k].UPOS == "PUNCT" && !r.glued(k) || r.a.Tokens[k].UPOS == "VERB" {
				break
			} else if p < last && (r.a.Tokens[k].UPOS == "NOUN" || r.a.Tokens[k].UPOS == "PROPN") {
				c = k
				break
			}
		}
		if c < 0 {
			break
		}
		last = c + 1
	}
	return readout.Span{Start: r.a.Tokens[first].Start, End: r.a.Tokens[last-1].End}
}

// glued reports whether no space stands between token k and the next one.
func (r *reader) glued(k int) bool {
	return k+1 < len(r.a.Tokens) && r.a.Tokens[k].End == r.a.Tokens[k+1].Start
}

// measuring are the verbs whose object measures their subject.
var measuring = wordset.Of(`cost last total reach weigh measure average exceed hit span equal take number top near stretch
	comprise represent constitute account stand remain cover`)

// goingOn are the verbs that say how long their subject goes on.
var goingOn = wordset.Of(`last run continue go drag stretch extend remain hold stay endure persist`)

// speech are the verbs whose subject says the figure.
var speech = wordset.Of(`say tell report announce estimate predict claim argue note show find add state warn project forecast expect believe write`)

// phraseAt returns the noun phrase that begins at atom i.
func (r *reader) phraseAt(i int, q *quantity) readout.Span {
	if r.tree != nil && i < len(r.atoms) {
		for k := int(r.at(i).token); k < min(r.sent.Last, int(r.at(i).token)+phraseWords); k++ {
			t := r.a.Tokens[k]
			if t.XPOS == "VBG" && k == int(r.at(i).token) {
				if k+1 < r.sent.Last && r.a.Tokens[k+1].UPOS == "NOUN" {
					return t.Span.Union(r.a.Tokens[k+1].Span) // "restructuring charges"
				}
				return t.Span // "five months of shelling"
			}
			switch {
			case r.dated[k] == dateTime, t.UPOS == "VERB" && r.tree.Base(k) != "amod", t.UPOS == "PRON" && t.XPOS != "PRP$", t.UPOS == "ADP":
				return readout.Span{}
			case (t.UPOS == "NOUN" || t.UPOS == "PROPN") && r.tree.Head(k) < int(r.at(i).token):
				return r.nounPhrase(k, q)
			}
		}
		return readout.Span{}
	}
	for determiners[r.at(i).lower] {
		i++
	}
	p, ok := r.counted(i, 1)
	if !ok {
		return readout.Span{}
	}
	return readout.Span{Start: r.at(i).start, End: r.at(p.head).end}
}

var determiners = wordset.Of(`the a an its their his her our my your this that these those all such`)
