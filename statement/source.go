package statement

import "github.com/readout-dev/readout"

// phrase is a noun phrase: tokens [first, last) and the one that heads it.
type phrase struct {
	first, last, head int
}

func (p phrase) empty() bool { return p.last <= p.first }

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
	for i, n := v, 0; i >= 0 && n < 5; n++ {
		if s := t.dependent(i, "nsubj", "nsubj:pass", "nsubj:outer"); s >= 0 {
			if s == v {
				return phrase{}
			}
			return r.nounPhrase(s, v, from, to)
		}
		h := t.head(i)
		switch t.rel(i) {
		case "conj", "xcomp", "advcl", "parataxis":
			i = h
		case "acl":
			if h < 0 {
				return phrase{}
			}
			return r.nounPhrase(h, v, from, to)
		default:
			return phrase{}
		}
	}
	return phrase{}
}

// nounPhrase returns the noun phrase that token s heads, cut so that it
// neither holds nor crosses token v.
func (r *reader) nounPhrase(s, v, from, to int) phrase {
	p := phrase{int(r.tree.lo[s]), int(r.tree.hi[s]), s}
	if p.first <= v && v < p.last {
		if s < v {
			p.last = r.group(v)
			if p.last <= s {
				p.last = s + 1
			}
		} else {
			p.first = v + 1
		}
	}
	p.first, p.last = max(p.first, min(from, s)), min(p.last, max(to, s+1))
	for k := s; k > p.first; k-- {
		if r.at(k-1).quote != r.at(s).quote {
			p.first = k
			break
		}
	}
	for k := s; k < p.last; k++ {
		if r.at(k).quote != r.at(s).quote {
			p.last = k
			break
		}
	}
	return r.trimmed(p)
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
		return r.trimmed(phrase{first, g, g - 1})
	}
	last := v + 1
	for last < to && !clauseEnd(r.at(last).lower) && last-v < 16 && r.at(last).quote < 0 {
		last++
	}
	return r.trimmed(phrase{v + 1, last, last - 1})
}

// trimmed leaves out punctuation at the ends.
func (r *reader) trimmed(p phrase) phrase {
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
	punctuation = set(`, . ; : ! ? - -- – — ( ) [ ] " ' “ ” ‘ ’ ` + "` `` ''" + ` … ...`)
	clauseEnd   = set(`, . ; : ! ? - -- – — " “ ” ` + "`` ''" + ` in on at during after before when while as to about through via by`)
)

var _ readout.Span
