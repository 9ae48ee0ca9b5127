package proposal

import (
	"slices"

	"github.com/readout-dev/readout"
)

// Which words of a phrase or clause are a term, and what they tell.

// addTerm adds words [first, last) to the terms of p, with the quantity, the
// duration and the phase that they tell.
func (r *reader) addTerm(p *plan, first, last int) {
	for k := first + 1; k+1 < last; k++ {
		if stops(r, k) || r.Lower(k) == "," && (r.speakerBehind(k, last) || r.says(k+1, min(k+4, last)) || last-k < 8 && r.says(last, last+1) && r.Mention(last-1) != nil) || r.Lower(k) == "," && (r.Lower(k+1) == "as" || r.Is(k+1, "DET") && k+2 < last && spoken[r.Lemma(k+2)]) {
			last = k
		}
	}
	if last > first && r.says(max(first, last-2), last) { // ", a senior diplomat said"
		for k := last - 1; k > max(first, last-8); k-- {
			if r.Lower(k) == "," {
				last = k
				break
			}
		}
	}
	for k := first + 1; k+2 < last; k++ { // what is given, and what for
		if r.Lower(k) == "in" && (r.Lower(k+1) == "exchange" || r.Lower(k+1) == "return") && r.Lower(k+2) == "for" {
			r.addTerm(p, first, k)
			lo := k + 3
			for lo < last && r.Is(lo, "DET") {
				lo++
			}
			first = lo
		}
	}
	for first < last && (conditional[r.Lower(first)] || r.Lower(first) == "that" && last-first > 3) {
		first++
	}
	if first, last = r.Trim(first, last); last-first > 3 && r.Lower(last-2) == "in" && (r.Lower(last-1) == "return" || r.Lower(last-1) == "exchange") {
		first, last = r.Trim(first, last-2)
	}
	if first >= last || len(p.terms) >= maxTerms {
		return
	}
	span := r.Span(first, last)
	if r.openQuote(first, last) && quoting[r.Lower(last)] {
		last++
		span.End = r.A.Tokens[last-1].End
	}
	t := term{span: span, phase: r.phaseNear(first, last), noun: r.headNoun(first, last)}
	if r.told(p, t.span) {
		return
	}
	for _, x := range r.A.Times {
		if x.Type == "DURATION" && t.span.Contains(x.Span) {
			t.duration = r.A.Text(x.Span)
			break
		}
	}
	t.value = r.quantity(first, last)
	for i := first; i < last; i++ {
		r.within(p, i)
	}
	p.terms = append(p.terms, t)
}

// quoting are quotation marks.
var quoting = map[string]bool{`"`: true, "“": true, "”": true, "``": true, "''": true}

// openQuote reports whether a quotation begins in words [first, last) and doesn't
// end there.
func (r *reader) openQuote(first, last int) (open bool) {
	for k := first; k < last; k++ {
		if quoting[r.Lower(k)] {
			open = !open
		}
	}
	return open
}

// speakerBehind reports whether the comma at word k begins who says so: ", its
// political chief, Oru Venn, told".
func (r *reader) speakerBehind(k, last int) bool {
	switch r.Lower(k + 1) {
	case "its", "his", "her", "their":
	default:
		return false
	}
	for n := k + 2; n < min(k+8, last); n++ {
		if r.Lower(n) == "," {
			m := r.Mention(n + 1)
			return m != nil && m.Type == readout.ActorPerson && m.Form == readout.FormName
		}
	}
	return false
}

// headNoun returns the lemma of the noun by which the term of words [first,
// last) may be spoken of again: "congress" of "a Velian congress to be held in
// Maresh"; "" for none.
func (r *reader) headNoun(first, last int) string {
	noun := ""
	for i := first; i < last && !r.Is(i, "ADP", "VERB", "PART", "SCONJ", "PUNCT"); i++ {
		if r.Is(i, "NOUN") {
			noun = r.Lemma(i)
		}
	}
	return noun
}

// quantity returns the first number among words [first, last) with what it
// counts: "40 fishermen", "30 million crowns"; "" for none.
func (r *reader) quantity(first, last int) string {
	for i := first; i < last; i++ {
		if !r.Is(i, "NUM") || r.Timed(i) || r.Lower(i+1) == "-" {
			continue
		}
		k := i + 1
		for k < last && (r.Is(k, "NUM", "ADJ") || r.Lower(k) == "of") {
			k++
		}
		for k < last && r.Is(k, "NOUN") && r.Is(k+1, "NOUN") {
			k++
		}
		if k < last && r.Is(k, "NOUN") {
			return r.spelled(i, k+1)
		}
	}
	return ""
}

// others notes the state, body or group that the mention names.
func (r *reader) others(p *plan, m *readout.Mention) {
	name := m.Actor.Name
	switch m.Type {
	case readout.ActorPerson, readout.ActorOffice:
		name = m.Represents
	case readout.ActorPlace:
		return
	case readout.ActorBody: // one that nobody knows may be anything
		if _, ok := r.base.Find(m.Actor.ID); !ok {
			return
		}
	}
	if name != "" && !slices.Contains(p.others, name) {
		p.others = append(p.others, name)
	}
}

// phrase returns the words of the noun phrase headed by h without its article,
// relative clauses and appositions; with what follows it as a dependent of the
// verb where.
func (r *reader) phrase(h, where int) (first, last int) {
	first, last = r.Subtree(h)
	for c := range r.Dependents(h) {
		lo, hi := r.Subtree(c)
		switch base := r.Base(c); {
		case base == "case" && hi <= h:
			first = max(first, hi)
		case c > h && base == "punct" && r.Lower(c) == ",":
			last = min(last, lo)
		case c > h && (r.Rel(c) == "acl:relcl" || base == "appos" || base == "parataxis" || base == "advcl" || base == "ccomp"):
			last = min(last, lo)
		}
	}
	if r.Is(first, "ADV") && r.Lower(first+1) == "," && first+1 < h { // "Earlier, the demand"
		first += 2
	}
	for first < h && (r.Is(first, "PUNCT", "CCONJ") || r.Is(first, "DET") && (r.Lower(first) == "the" || r.Lower(first) == "a" || r.Lower(first) == "an")) {
		first++
	}
	last = max(last, h+1)
	if where >= 0 {
		for c := range r.Dependents(where) {
			if lo, hi := r.Subtree(c); c > h && lo == last && r.Base(c) == "obl" && !r.Timed(c) && r.Case(c) == lo && r.Lower(lo) != "to" && r.Lower(lo) != "at" && r.Lower(lo) != "as" {
				last = hi
			}
		}
	}
	return first, last
}

// clauseWords returns the words of the clause of v from the verb on, and what
// makes it passive before it.
func (r *reader) clauseWords(v int) (first, last int) {
	first = v
	_, last = r.Subtree(v)
	for c := range r.Dependents(v) {
		lo, _ := r.Subtree(c)
		switch base := r.Base(c); {
		case c > v && base == "ccomp" && acts[r.Lemma(v)]: // "to dismantle the guns [was the first step]": its object is taken for a subject
			if s := r.Child(c, "nsubj"); s > v && s < c {
				if lo, hi := r.Subtree(s); lo == v+1 {
					last = min(last, hi)
				}
			}
		case c > v && base == "conj" && (r.A.Tokens[c].XPOS == "VBD" && r.A.Tokens[v].XPOS != "VBD" || r.A.Tokens[c].XPOS == "VBZ" && r.A.Tokens[v].XPOS != "VBZ"),
			c > v && (base == "parataxis" || base == "advcl" && lo > 0 && (r.Lower(lo-1) == "," || r.Lower(lo) == ",")):
			last = min(last, lo)
		case c < v && r.Rel(c) == "aux:pass":
			first = min(first, c)
		}
	}
	if r.Is(v, "NOUN", "ADJ") && (r.Base(v) == "compound" || r.Base(v) == "amod") && r.misread(r.Head(v)) == v {
		_, last = r.Subtree(r.Head(v))
	}
	if last == v+1 { // an object that the tree gives to the verb after it
		for k := v + 1; k < min(v+7, r.Sentence(v).Last); k++ {
			if lo, hi := r.Subtree(k); lo == v+1 && r.Is(k, "NOUN", "PROPN") && (!r.Is(v, "VERB") || r.Base(k) == "nsubj" && r.Head(k) > k || r.Base(k) == "obj" && r.Head(k) < v) {
				last = hi
				break
			}
		}
	}
	return first, max(last, v+1)
}

// infinitive returns the verb of the infinitive that depends on word i, -1 for none.
func (r *reader) infinitive(i int) int {
	for c := range r.Dependents(i) {
		switch b := r.Base(c); {
		case c < i:
		case (b == "xcomp" || b == "ccomp" || b == "advcl" || b == "acl") && r.To(c) >= 0:
			return c
		case b == "nmod" || b == "obl" || b == "obj":
			if v := r.misread(c); v >= 0 {
				return v
			}
		}
	}
	return -1
}

// misread returns the verb of an infinitive that the tagger takes for a noun, where
// word c heads what it takes for the phrase: "to [station] 500 observers", "to
// [exchange] prisoners"; -1 for none.
func (r *reader) misread(c int) int {
	k := r.Case(c)
	if k < 0 || r.Lower(k) != "to" || !r.Is(c, "NOUN", "ADJ") || !r.plain(k+1) {
		return -1
	}
	switch v := k + 1; {
	case v == c && (r.Child(c, "obj") > c || r.Is(c+1, "DET", "NUM", "PRON")):
		return v
	case v < c && r.Head(v) == c && (r.Base(v) == "compound" || r.Base(v) == "amod") && r.A.Tokens[c].XPOS == "NNS":
		return v
	}
	return -1
}

// plain reports whether word v is the base form of a verb for what one may do under
// a proposal.
func (r *reader) plain(v int) bool {
	w := r.Lower(v)
	return acts[w] || doing[w] || opening[w]
}
