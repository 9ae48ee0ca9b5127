package position

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// An issue is a whole phrase: it begins and ends where a phrase of the text does,
// has the words without which its noun or verb says nothing, and says whose what
// it speaks of is. What isn't whole gives no position.

// entire returns issue t of the holder, told at word i, with the names of those for
// whom its possessives stand; ok is false where it is no whole phrase.
func (r *reader) entire(i int, h clause.Holder, stance readout.Stance, t topic) (whole topic, ok bool) {
	if t.listed || t.alone || stance == readout.StanceRefuses {
		return t, true
	}
	if !wellFormed(t.name) {
		return t, false
	}
	if t.last == 0 {
		return t, true
	}
	if h := r.headOf(t.first, t.last); stance == readout.StanceOpposes && t.light && r.Is(h, "NOUN") && r.mortal(h) {
		return t, false // who is against people only speaks ill of them
	}
	if r.unnumbered(t.first, t.last) || r.winked(t.first, t.last) || r.torn(t.first, t.last, stance) || r.narrowed(i, t.last) {
		return t, false
	}
	return r.owners(h, t)
}

// unnumbered reports whether the thing that words [first, last) end in is only some
// of a kind: "entertaining some reforms".
func (r *reader) unnumbered(first, last int) bool {
	k := last - 1
	return r.Is(k, "NOUN") && r.A.Tokens[k].XPOS == "NNS" && r.Child(k, "amod", "compound") < 0 && r.Has(k, "some", "certain", "various", "several") >= 0
}

// winked reports whether words [first, last) have a noun in scare quotes by itself: a
// figure of speech ("to deliver a “spanking”").
func (r *reader) winked(first, last int) bool {
	for k := first + 1; k < last; k++ {
		if r.Is(k, "NOUN") && quotation[r.Lower(k-1)] && r.Is(k-2, "DET") && r.Is(first, "VERB") && k+1 < r.Len() && quotation[r.Lower(k+1)] {
			return true
		}
	}
	return false
}

// wellFormed reports whether a name can be a phrase by its words alone.
func wellFormed(name string) bool {
	words := strings.Fields(name)
	if len(words) == 0 {
		return false
	}
	first, last := strings.ToLower(words[0]), words[len(words)-1]
	switch {
	case strings.HasPrefix(first, "'") && len(first) < 3 || strings.HasPrefix(first, "’"), connecting[first]:
		return false // "'s favourite target", "and the port"
	case last == "v" || last == "vs" || strings.HasSuffix(last, "'s") || strings.HasSuffix(last, "’s"):
		return false // "Brek v[. the council]"
	case first == "being" && len(words) > 1 && strings.HasSuffix(words[1], "ing"):
		return false // "will be working to"
	}
	if n := len(words); n > 2 && words[n-2] == "of" && strings.Trim(last, "0123456789,") == "" || strings.Contains(name, " not only ") && !strings.Contains(name, " but ") {
		return false // "a total of 10", "not only to Velia"
	}
	if _, two, ok := strings.Cut(name, " between "); ok && !strings.Contains(two, " and ") && !strings.ContainsAny(two, " -–") && !strings.HasSuffix(two, "s") {
		return false // "no daylight between Velia"
	}
	return strings.Count(name, "(") == strings.Count(name, ")")
}

// connecting are words with which no phrase begins.
var connecting = wordset.Of(`and or but nor of by with that which who whom whose because so than is are was were be been as if what how these those such very sync lot lots not`)

// torn reports whether words [first, last) are part of a phrase that goes on behind
// them, where the tree does not tell how far.
func (r *reader) torn(first, last int, stance readout.Stance) bool {
	sent := r.Sentence(first)
	next := last
	for next < sent.Last && quotation[r.Lower(next)] {
		next++
	}
	if next >= sent.Last {
		return false
	}
	if r.Lower(next) == "or" && !r.Is(next+1, "ADV", "PUNCT") && !likewise[r.Lower(next+1)] && !(stance == readout.StanceOpposes && r.Is(first, "VERB")) {
		return true // "to make them stay [or pay]"; who will do neither opposes each
	}
	if w := r.Lower(next); next == last && r.A.Tokens[first].XPOS != "NN" && r.Is(first, "VERB") && (w == "there" || w == "here" || w == "elsewhere") {
		return true // "keeping troops [there]"
	}
	return false
}

// likewise are words with which what is said of a thing is said of its like.
var likewise = wordset.Of(`similar other any another some something else`)

// narrowed reports whether what is denied at word i is only how something is done,
// told behind the phrase that ends at word last: "did not support issuing them
// [“willy-nilly”]".
func (r *reader) narrowed(i, last int) bool {
	if !r.Negated(i) || last >= r.Sentence(i).Last {
		return false
	}
	w := r.Lower(last)
	return r.Is(last, "ADV") && strings.HasSuffix(w, "ly") || quotation[w] && !quotation[r.Lower(last-1)] && r.Lower(last+1) != "," && last+1 < r.Sentence(i).Last
}

// owners returns the issue with names for the possessives that are neither the
// holder's nor those of somebody whom the issue names before them; ok is false where
// nobody can tell whose it is.
func (r *reader) owners(h clause.Holder, t topic) (owned topic, ok bool) {
	for k := t.first; k < t.last; k++ {
		if r.A.Tokens[k].XPOS != "PRP$" || r.Lower(k) == "our" || r.Lower(k) == "my" {
			continue
		}
		before, after, ok := strings.Cut(" "+t.name+" ", " "+r.A.Text(r.A.Tokens[k].Span)+" ")
		if !ok {
			continue // a name stands for it
		}
		if words := strings.Fields(before); len(words) > 0 && (r.leads(words, r.Lower(k)) || r.namesIn(t.first, k)) {
			continue // "Velia opening its ports"
		}
		m := r.Mention(k)
		switch {
		case m != nil && m.Form == readout.FormPronoun && m.Actor.Name != "":
			if m.Actor == h.ActorRef || m.Actor.Name == h.Represents {
				continue
			}
			if !r.namedHere(k, m) {
				return t, false
			}
			t.name = strings.TrimSpace(before + " " + m.Actor.Name + "'s " + after)
		case r.Lower(k) == "its" && h.Represents != "":
		case (h.Type == readout.ActorPerson) != (r.Lower(k) == "his" || r.Lower(k) == "her"):
			return t, false
		}
	}
	return t, true
}

// leads reports whether the words of a name before a possessive begin with whose it
// may be: "the states opening [their]", not "rest of the party opening [their]".
func (r *reader) leads(words []string, possessive string) bool {
	n := slices.IndexFunc(words, func(w string) bool { return strings.HasSuffix(w, "ing") })
	if n <= 0 {
		return n < 0
	}
	head := headWord(strings.Join(words[:n], " "))
	return possessive != "their" || strings.HasSuffix(head, "s") || people[head] || assembled[head] || slices.Contains(words[:n], "and")
}

// namesIn reports whether one of words [first, last) is a name, or a noun for several
// that "their" may stand for.
func (r *reader) namesIn(first, last int) bool {
	return slices.ContainsFunc(r.between(first, last), func(i int) bool {
		return r.Is(i, "PROPN") || r.A.Tokens[i].XPOS == "NNS" || r.Is(i, "NOUN") && (people[r.Lemma(i)] || r.public(i))
	})
}
