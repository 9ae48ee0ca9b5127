package clause

import (
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// A list of names ("Ana Brek, the Sumari premier, President Ilo Tarn and Velia")
// is read off the words: trees of lists with titles and appositions are wrong
// more often than right.

// chunk is a stretch of a list between commas and "and".
type chunk struct {
	first, last int
	name        int  // last word of the name that the chunk ends in, -1 for a description
	and         bool // "and" stands before it
}

// listed returns the last words of the names of the list that word i is in; nil
// where it stands alone.
func (r *Reader) listed(i int) []int {
	if !r.Is(i, "PROPN", "NOUN") {
		return nil
	}
	sent := r.Sentence(i)
	first, last := i, i+1
	for first > sent.First && r.enumerates(first-1) {
		first--
	}
	for last < sent.Last && r.enumerates(last) {
		last++
	}
	all := r.chunks(first, last)
	at := slices.IndexFunc(all, func(c chunk) bool { return c.first <= i && i < c.last })
	if at < 0 {
		return nil
	}
	lo := 0
	if first > sent.First && r.Is(first-1, "ADP", "VERB", "AUX", "PART", "ADV", "PRON", "NUM") && r.opens(i) != first-1 && !r.governs(first-1, all[0]) {
		lo = 1 // "On Monday, Velia and Sumar": what the preposition takes is none of them
	}
	if lo == 0 && first > sent.First && last < sent.Last && len(all) > 1 && r.Is(first-1, "ADP") {
		// "Under a plan by Tarsk, Velia and Sumar would pay": two lists, where the
		// verb behind has its subject behind the first comma
		v := last
		if r.Is(v, "AUX") && r.Head(v) > v {
			v = r.Head(v)
		}
		if s := r.ownSubject(v); r.Is(v, "VERB") && (s < 0 || s >= all[1].first && s < last) && !all[1].and {
			if lo = 1; at < lo {
				if all[at].name < 0 {
					return nil
				}
				return []int{all[at].name}
			}
		}
	}
	// The list runs from its first name to the chunk behind "and".
	end := -1
	for k := max(lo, 1); k < len(all); k++ {
		if all[k].and {
			end = k
			if k+1 < len(all) && all[k].name < 0 && all[k+1].name >= 0 && !all[k+1].and {
				end = k + 1 // "and the Velian president, Ilo Tarn"
			}
			if at <= end {
				break
			}
			lo = k + 1
			end = -1
		}
	}
	if end < 0 || at < lo {
		return nil
	}
	var names []int
	for k := lo; k <= end; k++ {
		if c := all[k]; c.name >= 0 {
			names = append(names, c.name)
		}
	}
	if len(names) < 2 || all[end].name < 0 {
		return nil
	}
	return names
}

// governs reports whether the verb at word k, or the verb before the "with" there,
// has a word of chunk c for its object or partner: "met [Brek]", "teamed up with [Brek]".
func (r *Reader) governs(k int, c chunk) bool {
	for n := c.first; n < c.last; n++ {
		h := r.Head(n)
		switch {
		case r.Is(k, "VERB") && h == k && r.Base(n) == "obj":
			return true
		case r.lower[k] == "with" && k > 0 && r.Head(k) == n && h >= 0 && h < k && h >= k-2 && r.Is(h, "VERB"):
			return true
		}
	}
	return false
}

// opens returns the word before the list that governs it, by the tree: the
// preposition of word i, or the verb that it hangs on.
func (r *Reader) opens(i int) int {
	if k := r.Case(i); k >= 0 {
		return k
	}
	if h := r.Head(i); h >= 0 && h < i {
		return h
	}
	return -1
}

// enumerates reports whether word k may stand within a list of names.
func (r *Reader) enumerates(k int) bool {
	if r.Timed(k) {
		return false
	}
	switch w := r.lower[k]; {
	case w == "and" && r.joinsClauses(k):
		return false
	case w == "," || w == "and" || w == "of" && posts[r.Lemma(k-1)] || r.bracketed(k):
		return true
	case r.Is(k, "PUNCT", "CCONJ"):
		return w == "." && r.Is(k-1, "PROPN")
	}
	if r.Is(k, "NUM") && r.mention[k] >= 0 { // "Joe Brek III"
		return true
	}
	return r.Is(k, "PROPN", "NOUN", "ADJ") || r.Is(k, "DET") && (r.lower[k] == "the" || r.lower[k] == "a" || r.lower[k] == "an") ||
		r.Is(k, "PART") && (r.lower[k] == "'s" || r.lower[k] == "’s")
}

// joinsClauses reports whether the "and" at word k stands between two clauses with
// subjects of their own: "Brek met Tarn, and Oss urged him to sign".
func (r *Reader) joinsClauses(k int) bool {
	v := r.Head(k)
	if v < k || !r.Is(v, "VERB") || r.Base(v) != "conj" || r.Head(v) < 0 || r.Head(v) > k || !r.Is(r.Head(v), "VERB") {
		return false
	}
	s := r.Child(v, "nsubj")
	return s > k && s < v && r.Child(r.Head(v), "nsubj") >= 0
}

// bracketed reports whether word k belongs to a few words in brackets, which say
// of a name where he or she is from: "Ana Brek (R-Maresh)".
func (r *Reader) bracketed(k int) bool {
	first, last := k, k
	for n := 0; n < 5 && first > 0 && r.lower[first] != "("; n++ {
		first--
	}
	for n := 0; n < 5 && last+1 < len(r.lower) && r.lower[last] != ")"; n++ {
		last++
	}
	return r.lower[first] == "(" && r.lower[last] == ")" && last-first < 6
}

// unbracketed returns the word before the brackets that end at word last, or last.
func (r *Reader) unbracketed(last int) int {
	if last > 0 && r.lower[last-1] == ")" {
		for k := last - 1; k > 0 && last-k < 8; k-- {
			if r.lower[k] == "(" {
				return k
			}
		}
	}
	return last
}

// posts are nouns for who has an office of something: "minister of defence".
var posts = wordset.Of(`minister president premier secretary chief head leader chairman chairwoman chair king queen ambassador director`)

// chunks parts words [first, last) at commas and "and".
func (r *Reader) chunks(first, last int) (all []chunk) {
	c := chunk{first: first, name: -1}
	add := func(end int) {
		if c.last = end; c.last > c.first {
			c.name = r.nameAt(c.first, end)
			all = append(all, c)
		}
	}
	for k := first; k < last; k++ {
		switch r.lower[k] {
		case ",", "and":
			if m := r.Mention(k); m != nil { // "Trinidad and Tobago"
				continue
			}
			and := r.lower[k] == "and" || c.and && c.first == k
			add(k)
			c = chunk{first: k + 1, name: -1, and: and}
		}
	}
	add(last)
	return all
}

// nameAt returns the last word of the name in which words [first, last) end, -1
// where they end in none.
func (r *Reader) nameAt(first, last int) int {
	last = r.unbracketed(last)
	if last <= first {
		return -1
	}
	m := r.Mention(last - 1)
	if m == nil || m.Form != readout.FormName || m.Actor.Name == "" || m.Type == readout.ActorPlace {
		return -1
	}
	if r.Is(last-2, "NOUN") && m.Type != readout.ActorPerson && r.Mention(last-2) == nil {
		return -1
	}
	return last - 1
}
