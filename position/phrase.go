package position

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// phrase returns the words of the noun phrase headed by h without relative
// clauses, appositions, conditions, further parts of a list and what else is
// not its own; with the prepositional phrases that follow it as dependents of
// the verb where.
func (r *reader) phrase(h, where int) (first, last int) {
	first, last = r.Subtree(h)
	for c := range r.Dependents(h) {
		lo, hi := r.Subtree(c)
		switch base := r.Base(c); {
		case base == "case" || base == "mark" || base == "cc" && c < h:
			if hi <= h {
				first = max(first, hi)
			}
		case c > h && (r.Rel(c) == "acl:relcl" || base == "appos" || base == "parataxis" || base == "conj" || base == "advcl" || base == "cc" || base == "dep" || base == "ccomp" || base == "nsubj"):
			last = min(last, lo)
		case c > h && base == "punct" && r.Lower(c) == ",":
			last = min(last, lo)
		case c > h && r.Timed(c):
			last = min(last, lo)
		case c > h && (base == "nmod" || base == "obl" || base == "amod") && (r.Lower(lo) == "as" || r.Lower(lo) == "such" && r.Lower(lo+1) == "as"):
			last = min(last, lo)
		case c > h && (base == "nmod" || base == "obl") && r.Case(c) >= 0 && meanwhile[r.Lower(r.Case(c))]: // "squeezed supplies after the test"
			last = min(last, lo)
		case c > h && (base == "nmod" || base == "obl") && utterance[r.Lemma(c)]: // "criticised the ban in an interview"
			last = min(last, lo)
		case c > h && (base == "amod" || base == "advmod" && r.Lower(c) == "clear"): // "made her support for the plan clear"
			last = min(last, lo)
		case c > h && base == "acl" && r.A.Tokens[c].XPOS == "VBN" && r.Prepositional(c, "by") >= 0: // "rejected by Velia"
			last = min(last, lo)
		}
	}
	if d := r.Child(h, "det"); d > first && d < h && !r.Is(d-1, "DET") { // "Earlier, the demand"
		first = d
	}
	for first < h && (r.Is(first, "PUNCT", "CCONJ") || r.Is(first, "DET") && article(r.Lower(first)) || r.Is(first, "PRON") && r.Base(first) == "nmod" || possessive[r.Lower(first)]) {
		first++
	}
	last = max(last, h+1)
	if where >= 0 && where < h {
		for c := range r.Dependents(where) {
			lo, hi := r.Subtree(c)
			if c > h && lo == last && (r.Base(c) == "obl" || r.Base(c) == "nmod") && !r.Timed(c) && !utterance[r.Lemma(c)] {
				if k := r.Case(c); k == lo && attached[r.Lower(k)] {
					last = hi
					for d := range r.Dependents(c) {
						if dlo, _ := r.Subtree(d); d > c && (r.Rel(d) == "acl:relcl" || r.Base(d) == "appos" || r.Base(d) == "advcl" || r.Base(d) == "parataxis") {
							last = min(last, dlo)
						}
					}
				}
			}
		}
	}
	for k := h + 1; k+1 < last; k++ {
		if w := r.Lower(k); w == "unless" || w == "until" || w == "and" && r.A.Tokens[k+1].XPOS == "PRP$" {
			last = k
			break
		}
		if o := r.Head(k); r.Is(k, "ADP") && k > h+1 && o > k && r.Base(k) == "case" && utterance[r.Lemma(o)] && (r.Lower(k) == "in" || r.Lower(k) == "during") {
			last = k // "the planned zone for women in an interview"
			break
		}
		if w := r.Lower(k + 1); r.Lower(k) == "," && (w == "according" || w == "as" || w == "which" || w == "who" || w == "but") {
			last = k
		}
	}
	if last-first > maxPhrase {
		last = r.shorten(h, first, last)
	}
	for k := first; k < h; k++ { // "Earlier, the demand"
		if r.Lower(k) == "," && (r.Timed(first) || r.Is(first, "ADV")) {
			first = k + 1
		}
	}
	for first < h && r.Is(first, "DET") && article(r.Lower(first)) {
		first++
	}
	for last > h+1 && (r.Is(last-1, "ADP", "PUNCT", "CCONJ", "SCONJ") || r.Timed(last-1) && r.Is(last-1, "PROPN", "NOUN", "NUM") && !r.Is(last-2, "ADP")) {
		last--
	}
	return first, last
}

// meanwhile are prepositions for what else goes on, which is no part of a thing.
var meanwhile = setOf(`after before during since amid despite while following`)

// shorten returns the end of the last part of the phrase that leaves it short
// enough.
func (r *reader) shorten(h, first, last int) int {
	best := h + 1
	for c := range r.Dependents(h) {
		switch _, hi := r.Subtree(c); {
		case c < h || hi > last:
		case hi-first <= maxPhrase:
			best = max(best, hi)
		case r.Base(c) == "nmod" && c-first < maxPhrase:
			best = max(best, r.shorten(c, first, last))
		}
	}
	return best
}

var (
	possessive = setOf(`his her its their my our your`)
	attached   = setOf(`to for of from in on against with between over into toward towards`)
)

func article(w string) bool { return w == "the" || w == "a" || w == "an" || w == "any" }

// spelled returns the words as the text has them, white space made one space
// and single quotation marks left out.
func (r *reader) spelled(first, last int) string {
	return balanced(strings.Join(strings.Fields(r.Text(first, last)), " "))
}

// balanced leaves out the quotation marks that have lost their other half.
func balanced(s string) string {
	if strings.Count(s, `"`)%2 == 1 {
		s = strings.ReplaceAll(s, `"`, "")
	}
	if strings.Count(s, "“") != strings.Count(s, "”") {
		s = strings.NewReplacer("“", "", "”", "").Replace(s)
	}
	if strings.Count(s, "``") != strings.Count(s, "''") {
		s = strings.NewReplacer("``", "", "''", "").Replace(s)
	}
	return s
}

// listed returns the issue of the file whose name holds word h, within words
// [first, last), with the place that it is about.
func (r *reader) listed(h, first, last int) (topic, bool) {
	for i := first; i <= h; i++ {
		at, ok := r.index.find(r.folded[:last], i)
		if !ok || at.last <= h {
			continue
		}
		x := &r.index.issues[at.issue]
		t := topic{name: x.Name, issue: x.Name, turned: at.against, listed: true}
		end := at.last
		needs := slices.Contains(x.With, r.Lower(end-1)) // "withdraw from": from where?
		if needs {
			end--
		}
		place, ok := r.place(x, first, at.first, end, last)
		if ok {
			t.name += " " + x.With[0] + " " + place
		}
		if needs && !ok {
			continue
		}
		return t, true
	}
	return topic{}, false
}

// place returns the state, place or group that an issue is about: after one of
// its prepositions, or where "of" is one of them, before it ("Iran's
// referendum").
func (r *reader) place(x *Issue, first, begin, end, last int) (string, bool) {
	if len(x.With) == 0 {
		return "", false
	}
	for i := end; i < min(last, end+8); i++ {
		if !slices.Contains(x.With, r.Lower(i)) {
			continue
		}
		for k := i + 1; k < min(last, i+5); k++ {
			if m := r.Mention(k); m != nil && m.Actor.Name != "" && m.Type != readout.ActorPerson && m.Form != readout.FormPronoun {
				return m.Actor.Name, true
			}
		}
	}
	if !slices.Contains(x.With, "of") {
		return "", false
	}
	for i := begin - 1; i >= first; i-- {
		if state := r.State(i); state != "" {
			return state, true
		}
		if m := r.Mention(i); m != nil && m.Actor.Name != "" && m.Form != readout.FormPronoun && (m.Type == readout.ActorState || m.Type == readout.ActorPlace) {
			return m.Actor.Name, true
		}
	}
	return "", false
}
