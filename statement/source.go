package statement

import (
	"sort"
	"strings"

	"github.com/readout-dev/readout"
)

// phrase is a noun phrase: tokens [first, last) and the one that heads it.
type phrase struct {
	first, last, head int
}

func (p phrase) empty() bool { return p.last <= p.first }

// maxSource is how many tokens a source holds on either side of its head.
const maxSource = 60

// subject returns the subject of verb v within tokens [from, to): by the tree,
// else the words before the verb group or, where the verb comes first, after.
func (r *reader) subject(v, from, to int) phrase {
	if r.tree != nil {
		if p := r.treeSubject(v, from, to); !p.empty() {
			return p
		}
	}
	return r.plainSubject(v, from, to)
}

// treeSubject follows the tree from a verb to its subject: its own, that of
// the verb it is coordinated with, or that of the clause it is part of.
func (r *reader) treeSubject(v, from, to int) phrase {
	t := r.tree
	if q := r.quoter(v); q >= 0 {
		return r.whoIsQuoted(q, v)
	}
	for i, n := v, 0; i >= 0 && n < 5; n++ {
		// A verb joined to what is quoted is joined to who quotes.
		for k := 0; k < 4 && i != v && r.at(i).quote != r.at(v).quote && t.Head(i) >= 0; k++ {
			i = t.Head(i)
		}
		if s := int(r.subjects[i]); s >= 0 {
			if r.saysOf(v, i, s) {
				i = t.Head(i)
				continue
			}
			if s == v || r.at(s).quote != r.at(v).quote || r.thing(s, i) {
				return phrase{}
			}
			return r.nounPhrase(s, v, i == v, from, to)
		}
		h := t.Head(i)
		if p := r.amid(i, from, to); !p.empty() {
			return p
		}
		switch t.Rel(i) {
		case "conj", "xcomp", "advcl", "parataxis":
			i = h
		case "acl":
			if h < 0 || r.at(h).quote != r.at(v).quote {
				return phrase{}
			}
			if !r.agent(h) {
				// The participle belongs to the clause: "has gone on record stating".
				for k := 0; k < 3 && h >= 0 && !r.is(h, "VERB"); k++ {
					h = t.Head(h)
				}
				i = h
				continue
			}
			return r.nounPhrase(h, v, false, from, to)
		default:
			return phrase{}
		}
	}
	return phrase{}
}

// saysOf reports whether the participle v after a comma goes on with what somebody
// said of the subject s of clause i, which can't have spoken or to which something
// was done: "Brek denied that the ship was sunk, saying".
func (r *reader) saysOf(v, i, s int) bool {
	h := r.tree.Head(i)
	return i != v && h >= 0 && r.verb(v) && r.ascribesQuote(v) && r.tree.Rel(i) == "ccomp" && r.subjects[h] >= 0 && r.at(h).quote == r.at(v).quote &&
		strings.HasSuffix(r.at(v).lower, "ing") && r.at(v-1).lower == "," && r.verb(h) && r.table.all[r.at(h).cue].with("that") == Speech &&
		(r.tree.Rel(s) == "nsubj:pass" || !r.agent(s))
}

// amid returns the noun phrase right before the participle v that a preposition
// makes its subject: "after Brek's minister, Ilo Tarn, saying".
func (r *reader) amid(v, from, to int) phrase {
	if !strings.HasSuffix(r.at(v).lower, "ing") || r.tree.Rel(v) != "advcl" && r.tree.Rel(v) != "acl" {
		return phrase{}
	}
	k := v - 1
	if r.at(k).lower == "," {
		k--
	}
	if k < from || !r.is(k, "PROPN") {
		return phrase{}
	}
	for m := k; m >= from && k-m < 14; m-- {
		switch r.at(m).lower {
		case "following", "with", "amid", "despite":
			return r.trimmed(phrase{m + 1, k + 1, k})
		}
		if !r.nominal(m) && r.at(m).lower != "," {
			break
		}
	}
	return phrase{}
}

// thing reports whether the subject s of verb v is a relative pronoun for
// something that can't speak: "a voting that will start to reveal".
func (r *reader) thing(s, v int) bool {
	if w := r.at(s).lower; w != "that" && w != "which" {
		return false
	}
	h := r.tree.Head(v)
	return r.tree.Rel(v) == "acl:relcl" && h >= 0 && !r.agent(h)
}

// agent reports whether token i names or describes somebody who can speak.
func (r *reader) agent(i int) bool {
	if r.is(i, "PROPN", "PRON", "NUM") {
		return true
	}
	s := r.a.Tokens[i].Span
	k := sort.Search(len(r.a.Mentions), func(k int) bool { return r.a.Mentions[k].End > s.Start })
	if k < len(r.a.Mentions) && r.a.Mentions[k].Start < s.End && r.a.Mentions[k].Type != readout.ActorPlace {
		return true
	}
	return speaking(r.a.Tokens[i].Lemma)
}

// speaking is nouns for people, bodies and writings that speak.
var speaking = set(`official source spokesman spokeswoman spokesperson minister president leader aide adviser advisor diplomat expert analyst
	critic opponent supporter voter group government campaign party company report poll survey study statement letter article editorial
	newspaper paper ad video memo email document lawmaker senator governor mayor candidate people man woman person lawyer attorney judge
	court reporter journalist author scholar professor economist strategist activist protester demonstrator crowd witness police agency
	ministry department committee council organization organisation union bank firm team delegation mediator envoy negotiator side ally
	member chief head director chairman chairwoman executive officer general commander soldier resident citizen family mother father wife
	husband friend colleague doctor researcher scientist historian writer host anchor moderator narrator poster sign banner tweet post
	message resolution draft text book op-ed column note filing lawsuit complaint order ruling opinion percent majority half third few many
	some others democrat republican conservative liberal progressive american user reader viewer donor delegate staffer`)

// nounPhrase returns the noun phrase that token s heads, cut so that it
// neither holds nor crosses verb v nor leaves tokens [from, to). With own, s is
// v's own subject, and what the tree leaves between the two is taken in.
func (r *reader) nounPhrase(s, v int, own bool, from, to int) phrase {
	from, to = max(from, s-maxSource), min(to, s+maxSource)
	p := phrase{max(r.tree.First(s), min(from, s)), min(r.tree.Last(s), max(to, s+1)), s}
	if p.first <= v && v < p.last {
		if s < v {
			p.last = max(s+1, r.group(v))
		} else {
			p.first = v + 1
		}
	}
	q := r.at(s).quote
	for k := s; k > p.first; k-- {
		if r.at(k-1).quote != q {
			p.first = k
			break
		}
	}
	for k := s; k < p.last; k++ {
		if r.at(k).quote != q {
			p.last = k
			break
		}
	}
	switch {
	case r.at(s).lower == "who" || r.at(s).lower == "which" || r.at(s).lower == "that":
	case s < v:
		for p.first < s && punctuation(r.at(p.first).lower) {
			p.first++
		}
		p.first = r.nameStart(p.first, from)
		if own {
			p = r.upTo(p, r.group(v), from)
		}
	case own:
		p = r.apposed(p, to)
	}
	return r.trimmed(p)
}

// nominal reports whether token i can be part of a noun phrase without clauses.
func (r *reader) nominal(i int) bool {
	w := r.at(i)
	return w.quote < 0 && (r.is(i, "PROPN", "NOUN", "ADJ", "NUM", "DET", "PRON") || w.lower == "'s" || w.lower == "’s" || w.lower == "of")
}

// nameStart moves the beginning of a phrase to the left over the words of its
// name and title that the tree leaves out: "[Foreign Minister Ana] Brek".
func (r *reader) nameStart(first, from int) int {
	if r.is(first, "DET", "PRON") {
		return first
	}
	for i := first; i > from; i-- {
		if !r.is(i-1, "PROPN", "NOUN", "ADJ", "NUM") && r.at(i-1).lower != "of" && r.at(i-1).lower != "'s" && r.at(i-1).lower != "’s" || r.at(i-1).quote >= 0 {
			if r.is(i-1, "DET") {
				return i - 1
			}
			return i
		}
		if r.time(i - 1) {
			return i
		}
	}
	return first
}

// upTo moves the end of a phrase to the verb group at g where nothing but
// names, titles and descriptions stand between, and its beginning over the
// name that it is an apposition to.
func (r *reader) upTo(p phrase, g, from int) phrase {
	end := p.last
	for i := p.last; i < g && i-p.last < 25; i++ {
		w := r.at(i)
		ok := r.nominal(i) || w.lower == "," || w.lower == "(" || w.lower == ")" || r.is(i, "ADP", "CCONJ") && (i > p.last || p.last == p.head+1 && r.at(i).lower == "for" && speaking(r.a.Tokens[p.head].Lemma)) && !r.time(i+1) || w.lower == "-" || w.lower == "–"
		if !ok || w.quote >= 0 || r.time(i) {
			break
		}
		if i == g-1 {
			end = g
		}
	}
	p.last = end
	if r.at(p.first-1).lower == "," && r.at(p.last-1).lower == "," || r.at(p.first-1).lower == "," && r.at(p.last).lower == "," && p.last == g-1 {
		i := p.first - 1
		for i > from && i > p.first-8 && r.is(i-1, "PROPN") {
			i--
		}
		if i < p.first-1 && !r.time(i) {
			p.first = i
		}
	}
	return p
}

// apposed moves the end of a phrase after its verb over the descriptions that
// follow it: "said Ana Brek[, a former minister of Sumar]".
func (r *reader) apposed(p phrase, to int) phrase {
	for p.last < to && r.is(p.last, "PROPN") && r.at(p.last).quote < 0 && !r.time(p.last) {
		p.last++
	}
	for r.at(p.last).lower == "," && p.last+1 < to {
		i := p.last + 1
		if !r.nominal(i) && r.at(i).lower != "who" && r.at(i).lower != "whose" || r.time(i) || r.is(i, "PRON") && r.at(i).lower != "who" && r.at(i).lower != "whose" && r.at(i).lower != "one" {
			break
		}
		for i < to && r.at(i).quote < 0 && !stop(r.at(i).lower) && i-p.last < 30 {
			i++
		}
		if i-p.last < 2 || r.at(i).quote >= 0 {
			break
		}
		p.last = i
	}
	return p
}

// time reports whether token i begins or is part of a temporal expression.
func (r *reader) time(i int) bool {
	if i < 0 || i >= len(r.words) {
		return false
	}
	return r.timed[i]
}

// plainSubject reads the subject of v off the words beside it.
func (r *reader) plainSubject(v, from, to int) phrase {
	g := r.group(v)
	first := from
	for first < g && (punctuation(r.at(first).lower) || r.at(first).lower == "and" || r.at(first).lower == "but") {
		first++
	}
	if first < g {
		if g-first > 40 {
			return phrase{}
		}
		return r.trimmed(phrase{first, g, r.headIn(first, g)})
	}
	last := v + 1
	for last < to && !clauseEnd(r.at(last).lower) && last-v < 16 && r.at(last).quote < 0 {
		last++
	}
	return r.trimmed(phrase{v + 1, last, r.headIn(v+1, last)})
}

// headIn returns the head of tokens [first, last), a noun phrase: its last word before
// what describes it, "Ana Brek[, a spokeswoman for the Sumari minister]" and "a
// spokeswoman [for the Sumari minister]"; what stands before it and is no noun phrase,
// "In a letter to the Meridian Wire, ", is passed over.
func (r *reader) headIn(first, last int) int {
	for i := first; i < last && r.is(first, "ADP", "VERB", "SCONJ", "ADV"); i++ {
		if r.at(i).lower == "," {
			first = i + 1
		}
	}
	named := last
	for named > first && r.is(named-1, "PROPN") {
		named--
	}
	if named > first && named < last && r.at(named-1).lower == "," {
		return last - 1 // "the minister, Ana Brek"
	}
	for i := first; i+1 < last; i++ {
		if r.time(i) {
			continue
		}
		switch next := r.at(i + 1).lower; {
		case r.is(i, "PROPN") && (next == "," || next == "of" || next == "at"), r.is(i, "PROPN", "NOUN") && next == "for":
			return i
		}
	}
	return last - 1
}

// trimmed leaves out punctuation at the ends, and a day at the last.
func (r *reader) trimmed(p phrase) phrase {
	for k := p.last; k > p.head+1 && r.time(k-1); {
		for k > p.head+1 && (r.time(k-1) || r.is(k-1, "ADP")) {
			k--
		}
		p.last = k
	}
	for p.first < p.last && (punctuation(r.at(p.first).lower) || r.at(p.first).lower == "and") {
		p.first++
	}
	for p.first < p.last && punctuation(r.at(p.last-1).lower) && r.at(p.last-1).lower != ")" {
		p.last--
	}
	if p.head < p.first || p.head >= p.last {
		p.head = max(p.first, p.last-1)
	}
	return p
}

var (
	stop        = set(`, . ; : ! ? -- – — ― ( ) " “ ” ` + "`` ''")
	punctuation = set(`, . ; : ! ? - -- – — ― ( ) [ ] " ' “ ” ‘ ’ ` + "`` ''" + ` … ...`)
	clauseEnd   = set(`, . ; : ! ? - -- – — ― " “ ” ` + "`` ''" + ` in on at during after before when while as to about through via by`)
)
