package figure

import (
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// phrase is a counted noun with what stands before it, in atoms.
type phrase struct {
	first, head int
	last        int
}

// counted reads the noun phrase at atom i that n things are counted of.
func (r *reader) counted(i int, n float64) (p phrase, ok bool) {
	p = phrase{first: i, head: -1}
	if r.at(i).glued && !r.is(i-1, "-") {
		return p, false
	}
	k := i
	for ; k < len(r.atoms) && k < i+14; k++ {
		at, t := r.at(k), r.token(k)
		if at.kind == kSymbol {
			if (at.lower == "-" || at.lower == "'" || at.lower == "’" || at.lower == ".") && at.glued && r.at(k+1).glued && k > i && r.at(k+1).kind == kWord {
				if at.lower == "." && len(r.at(k-1).lower) > 2 {
					break
				}
				continue
			}
			break
		}
		if at.kind != kWord {
			if at.kind == kNumber && k > i && at.glued {
				continue
			}
			break
		}
		switch t.UPOS {
		case "NOUN", "PROPN":
			if r.possessive(k) {
				continue
			}
			if stop[at.lower] {
				return r.close(p, n)
			}
			if r.plural(k) || p.head < 0 || !r.plural(p.head) {
				p.head = k
			} else if r.plural(p.head) && !r.plural(k) {
				// "two weeks leave": what follows is another phrase, unless the parser knows better
				if r.tree == nil || r.tree.Head(int(r.at(p.head).token)) != int(at.token) {
					return r.close(p, n)
				}
			}
		case "ADJ":
			if p.head >= 0 && (r.plural(p.head) || !r.leads(k)) || stop[at.lower] {
				return r.close(p, n)
			}
		case "VERB":
			if t.XPOS != "VBN" && t.XPOS != "VBG" && t.XPOS != "JJ" || p.head >= 0 && r.plural(p.head) || !r.leads(k) {
				return r.close(p, n)
			}
		case "ADV":
			if p.head >= 0 || !r.leads(k) {
				return r.close(p, n)
			}
		case "CCONJ":
			if (at.lower != "and" && at.lower != "or") || k == i || !r.joined(k, i) {
				return r.close(p, n)
			}
		case "X", "SYM", "INTJ":
			if p.head >= 0 {
				return r.close(p, n)
			}
		default:
			return r.close(p, n)
		}
	}
	return r.close(p, n)
}

// stop are words that end a counted phrase whatever the tagger takes them for.
var stop = wordset.Of(`ago later earlier old each per cent and of to in at more less apart away long`)

// possessive reports whether a possessive mark follows atom k: "dozens of the
// city's schools" has its noun further on.
func (r *reader) possessive(k int) bool {
	return (r.is(k+1, "'") || r.is(k+1, "’")) && r.at(k+1).glued && (r.is(k+2, "s") && r.at(k+2).glued || !r.at(k+2).glued)
}

// leads reports whether the word at atom k stands before a noun that it belongs to.
func (r *reader) leads(k int) bool {
	for n := k + 1; n < k+5 && n < len(r.atoms); n++ {
		switch r.token(n).UPOS {
		case "NOUN", "PROPN":
			return true
		case "ADJ", "ADV", "CCONJ":
		case "VERB":
			if x := r.token(n).XPOS; x != "VBN" && x != "VBG" {
				return false
			}
		case "PUNCT":
			if !r.at(n).glued {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// joined reports whether the conjunction at atom k joins what stands before the
// counted noun, and not two nouns: "digital and physical sales".
func (r *reader) joined(k, first int) bool {
	if r.tree == nil {
		return false
	}
	before := r.token(k - 1)
	h := r.tree.Head(int(r.at(k - 1).token))
	if before.UPOS == "NOUN" && r.plural(k-1) || h < 0 {
		return false
	}
	return (before.UPOS == "ADJ" || before.UPOS == "VERB" || before.UPOS == "PROPN" && !r.plural(k-1)) && r.leads(k) && h > int(r.at(k).token)
}

// close ends a phrase at its head.
func (r *reader) close(p phrase, n float64) (phrase, bool) {
	if p.head < 0 {
		return p, false
	}
	p.last = p.head + 1
	for r.is(p.last, "-") && r.at(p.last).glued && r.at(p.last+1).glued && r.at(p.last+1).kind == kWord { // "brothers-in-law"
		p.last += 2
	}
	for p.first < p.head && quantifiers[r.at(p.first).lower] {
		p.first++
	}
	if n != 1 && n != -1 && !r.plural(p.head) {
		return p, false
	}
	return p, true
}

// quantifiers are words before a counted noun that say nothing of the thing.
var quantifiers = wordset.Of(`more other additional further extra of the its their his her our my your these those such fewer combined total`)

// name writes the phrase in the singular.
func (r *reader) name(p phrase) string {
	head := r.lemma(p.head) + r.doc[r.at(p.head).end:r.at(p.last-1).end]
	if p.first == p.head {
		return head
	}
	return strings.Join(strings.Fields(r.doc[r.at(p.first).start:r.at(p.head).start]), " ") + gap(r, p.head) + head
}

func gap(r *reader, k int) string {
	if r.at(k).glued {
		return ""
	}
	return " "
}

// countable reports whether a counted phrase begins at atom i.
func (r *reader) countable(i int) bool {
	_, ok := r.counted(i, 2)
	return ok
}

// count reads what is counted after the number of q: "three US service
// members", "dozens of schools", "three-phase".
func (r *reader) count(q *quantity, m amount) bool {
	i := q.last
	if h := r.hyphen(i); h > i && r.at(h).kind == kWord {
		return r.compound(q, h)
	}
	vague := m.vague
	if r.is(i, "of") && (vague || r.is(i+1, "the") || r.is(i+1, "its") || r.is(i+1, "their")) {
		i++
		for quantifiers[r.at(i).lower] {
			i++
		}
	}
	for quantifiers[r.at(i).lower] && r.at(i).kind == kWord && !r.is(i, "of") {
		i++
	}
	if r.at(i).kind == kNumber && !r.at(i).glued && r.is(i+1, "-") && r.at(i+1).glued && r.at(i+2).kind == kWord && r.at(i+2).glued && r.noun(i+3) {
		i += 3 // "650 18-hole golf courses"
	}
	if w := r.at(i).lower; !r.at(i).glued && counters[w] && r.noun(i+1) && !r.at(i+1).glued && m.low > 1 && !m.vague && r.at(m.first).kind == kNumber {
		return r.compound(q, i) // "12 page document"
	}
	if of := q.last; r.is(of, "of") && !vague { // "16 of the 24 ministers", "12 of 15 drones"
		k := of + 1
		for quantifiers[r.at(k).lower] {
			k++
		}
		if n, l, ok := r.value(k, false); ok && n.low > m.high {
			if p, ok := r.counted(l, n.high); ok {
				q.unit, q.noun, q.by = r.name(p), r.at(p.head).token, byCount
				q.counted = readout.Span{Start: r.at(p.first).start, End: r.at(p.last - 1).end}
				return true
			}
		}
	}
	n := m.high
	p, ok := r.counted(i, n)
	if !ok {
		return false
	}
	q.unit, q.noun = r.name(p), r.at(p.head).token
	q.last = p.last
	q.span.End = r.at(p.last - 1).end
	if u, ok := r.single(p.head); ok && lengthOrTime(u) && (p.first == p.head || r.token(p.head-1).UPOS != "NOUN") { // "517 rushing yards"
		q.unit, q.time, q.measured, q.by = u.name, u.time, true, byMeasure
		if u.time {
			q.by = byTime
		}
		return true
	}
	q.counted = readout.Span{Start: r.at(p.first).start, End: r.at(p.last - 1).end}
	q.by = byCount
	switch r.at(m.last).lower {
	case "more":
		q.change = readout.ChangeUp
	case "fewer", "less":
		q.change = readout.ChangeDown
	}
	if name, k, ok := r.rate(p.last, unit{name: q.unit}); ok {
		q.unit += " per " + name
		q.last, q.span.End = k, r.at(k-1).end
	}
	return true
}

// lengthOrTime reports whether what stands before a unit says no more of it:
// "nine straight weeks" are weeks, "two-by-four planks" no planks.
func lengthOrTime(u unit) bool {
	switch u.name {
	case "yard", "mile", "kilometre", "metre", "foot", "inch":
		return true
	}
	return u.time && u.name != "quarter" && u.name != "second"
}

// compound reads the noun of "three-phase" at atom h.
func (r *reader) compound(q *quantity, h int) bool {
	w := r.at(h).lower
	if !counters[w] && !counters[strings.TrimSuffix(w, "s")] {
		return false
	}
	q.unit, q.noun = w, r.at(h).token
	q.last, q.span.End = h+1, r.at(h).end
	q.by = byCompound
	return true
}

// ordinal reads "his fifth visit", which counts five: whose it is or "for the
// fifth time" must be said, and the noun be an occasion.
func (r *reader) ordinal(i int) *quantity {
	n, ok := ordinals[r.at(i).lower]
	k := i + 1
	if at := r.at(i); at.kind == kNumber && r.at(k).glued {
		switch r.at(k).lower {
		case "st", "nd", "rd", "th":
			n, ok, k = at.value, !at.grouped && at.value < 1000, k+1
		}
	}
	if !ok || n < 2 || r.at(i).glued {
		return nil
	}
	head := k
	for head < k+2 && !occasions[r.at(head).lower] && r.token(head).UPOS == "ADJ" {
		head++
	}
	word := r.at(head).lower
	switch p := r.at(i - 1).lower; {
	case p == "his" || p == "her" || p == "their" || p == "its" || p == "s" && r.at(i-1).glued:
		if !occasions[word] || r.noun(head+1) {
			return nil
		}
	case p == "the" && r.is(i-2, "for") && word == "time" && head == k:
	default:
		return nil
	}
	q := &quantity{by: byOrdinal, number: i, last: head + 1, low: n, high: n, single: true, bound: readout.BoundExact, unit: word, noun: r.at(head).token}
	q.span = readout.Span{Start: r.at(i).start, End: r.at(head).end}
	q.counted = readout.Span{Start: r.at(k).start, End: r.at(head).end}
	q.what = q.counted
	return q
}

// bare settles a number with no unit and nothing counted. Where the noun is
// left out ("compared with 63 last year", "and 187 by tender") it is that of the
// count before.
func (r *reader) bare(q *quantity, m amount) {
	q.by = byBare
	q.noun = r.at(m.first).token
	if len(r.found) == 0 || m.vague {
		return
	}
	last := r.found[len(r.found)-1]
	for n := len(r.found) - 2; r.is(r.front(last.number), "including"); n-- {
		if n < 0 {
			return
		}
		last = r.found[n] // "killed 200 people, including 12 sailors, and wounded over 5,000"
	}
	k := r.front(q.number)
	w := r.at(k).lower
	switch {
	case last.by == byCount || last.by == byElliptic:
		p := r.at(k - 1).lower
		and := w == "and" && r.token(q.last).UPOS == "ADP" && !r.is(q.last, "of")
		if and || !q.hedge.Empty() && (q.last >= len(r.atoms) || r.at(q.last).kind == kSymbol) || w == "with" && (p == "compared" || p == "compare") || w == "against" || w == "versus" || w == "from" && (p == "up" || p == "down") || w == "to" && p == "compared" {
			q.by, q.unit, q.counted = byElliptic, last.unit, last.counted
		}
	case (w == "to" || w == "at") && k == last.last && last.measured && !last.time && q.low >= 10:
		q.by = byLevel // "fell 0.4 percent to 5884"
	}
}
