package statement

import (
	"strings"

	"github.com/readout-dev/readout"
)

// maxQuoted is how many tokens stand at most from the verb that quotes somebody to
// "as saying".
const maxQuoted = 14

// asSaying returns the verb of what the verb q quotes somebody as saying, "the Wire
// quoted Brek as saying"; -1 for none.
func (r *reader) asSaying(q, to int) int {
	if r.tree == nil || !r.is(q, "VERB") || r.passive(q) {
		return -1
	}
	return r.quotedAs(q, to)
}

// quotedAs is asSaying for the passive, too: "Brek was quoted by the Wire as saying".
func (r *reader) quotedAs(q, to int) int {
	if w := r.a.Tokens[q].Lemma; r.tree == nil || w != "quote" && w != "cite" || !r.is(q, "VERB") {
		return -1
	}
	for k := q + 1; k+1 < to && k < q+maxQuoted && r.at(k).quote == r.at(q).quote; k++ {
		switch w := r.at(k).lower; {
		case w == "as" && strings.HasSuffix(r.at(k+1).lower, "ing"):
			return k + 1
		case w == ";", w == ":", w == ".":
			return -1
		}
	}
	return -1
}

// quoter returns the verb that quotes somebody as saying v; -1 for none.
func (r *reader) quoter(v int) int {
	if r.at(v-1).lower != "as" {
		return -1
	}
	for q := v - 3; q >= 0 && q > v-maxQuoted; q-- {
		if r.asSaying(q, v+1) == v {
			return q
		}
	}
	return -1
}

// whoIsQuoted returns the noun phrase between the verb q that quotes somebody and "as
// saying", of which v is the verb.
func (r *reader) whoIsQuoted(q, v int) phrase {
	p := phrase{q + 1, v - 1, v - 2}
	for k := p.first; k < p.last; k++ {
		if r.tree.Head(k) == q {
			p.head = k
		}
	}
	return r.trimmed(p)
}

// quoting makes who quotes somebody the relay of what is quoted.
func (r *reader) quoting() {
	if r.tree == nil {
		return
	}
	for _, f := range r.found {
		if f.verb < 0 || len(f.relay) > 0 {
			continue
		}
		sent := r.a.Sentences[r.a.SentenceAt(f.cue.Start)]
		if p := r.quotedBy(f.verb, sent); !p.empty() {
			f.relay = r.chain(&found{verb: f.verb, source: r.span(p.first, p.last), head: p.head})
			continue
		}
		q := r.quoter(f.verb)
		if q < 0 {
			continue
		}
		if p := r.treeSubject(q, sent.First, sent.Last); !p.empty() {
			f.relay = r.chain(&found{verb: q, source: r.span(p.first, p.last), head: p.head})
		}
	}
}

// quotedBy returns who quotes in the passive what verb v is the cue of: "Brek was
// quoted by the Wire as saying", "was quoted as saying by the Wire".
func (r *reader) quotedBy(v int, sent readout.Sentence) phrase {
	q := v
	for q > sent.First && q > v-maxQuoted && r.quotedAs(q, sent.Last) < 0 {
		q--
	}
	said := r.quotedAs(q, sent.Last)
	if said < 0 || said != v && q != v || !r.passive(q) {
		return phrase{}
	}
	for _, k := range []int{q, said} {
		if r.at(k+1).lower != "by" {
			continue
		}
		for d := k + 2; d < min(k+maxQuoted, sent.Last); d++ {
			if r.tree.Base(d) == "obl" && r.tree.First(d) == k+1 {
				p := r.nounPhrase(d, k, false, sent.First, sent.Last)
				p.first = k + 2
				if p.first <= said && said < p.last {
					p.last = said - 1
				}
				return r.trimmed(p)
			}
		}
	}
	return phrase{}
}
