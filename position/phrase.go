package position

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// phrase returns the words of the noun phrase headed by h, from its first one
// that is no article or possessive to where [clause.Reader.Reach] ends; with the
// prepositional phrases that follow it as dependents of the verb where.
func (r *reader) phrase(h, where int) (first, last int) {
	first = r.phraseStart(h)
	last = r.filled(first, r.beforeMeans(h, r.byDoing(h, r.Reach(h, first+maxPhrase))))
	if where < 0 || where > h {
		return first, last
	}
	for c := range r.Dependents(where) {
		if lo, _ := r.Subtree(c); c < h || lo != last || r.Base(c) != "obl" && r.Base(c) != "nmod" || r.Case(c) != lo {
			continue
		}
		if end := r.Reach(c, first+maxPhrase); (attached[r.Lower(last)] || r.Lower(last) == "through" && passage[r.Lemma(h)]) && !r.adjunct(where, c) && !r.Circumstance(where, c) && r.A.Tokens[c].XPOS != "WP" && !utterance[r.Lemma(c)] && end <= first+maxPhrase {
			last = end
		}
	}
	return first, last
}

// filled returns the end of the phrase of words [first, last) with what follows and
// belongs to it: the alternative to one of its words, what the verb of a clause in it
// still takes, and what the thing named is to come as.
func (r *reader) filled(first, last int) int {
	limit := first + maxPhrase
	for n := 0; n < 3 && last+1 < r.Sentence(first).Last; n++ {
		to := last
		switch c := r.Head(last); r.Lower(last) {
		case "or": // "deals that cost jobs [or lower wages]"
			if h := r.Head(c); c > last && h >= first && h < last && !likewise[r.Lower(last+1)] {
				to = r.ReachWithin(c, limit)
			}
		case "but": // "a friend not only to Velia [but to Sumar]"
			if only := r.indexOf(first, last, "only"); c > last && only > first && r.Lower(only-1) == "not" {
				to = r.ReachWithin(c, limit)
			}
		case "as": // "the entry of Velia [as a party to the war]"
			if c > last && r.Is(last+1, "DET") && r.Is(c, "NOUN") && r.Is(r.Prepositional(r.headOf(first, last), "of"), "PROPN") {
				to = r.ReachWithin(c, limit)
			}
		case "that": // "the reality [that Brek has won]"
			if r.A.Tokens[last].XPOS == "IN" && r.Base(last) == "mark" && c > last && r.Is(last-1, "NOUN") && r.Is(first, "VERB") {
				to = r.ReachWithin(c, limit)
			}
		case "between", "among": // "the differences [between the two]"
			if c > last && r.Is(last-1, "NOUN") && r.Base(last) == "case" {
				to = r.ReachWithin(c, limit)
			}
		default:
			if r.Is(last-1, "ADJ") && r.Is(last, "NOUN") && (r.Head(last-1) == last || r.Lower(last-2) == "most") {
				to = last + 1 // "the most reliable [ally]"
				break
			}
			if m := r.Mention(last); m != nil && m.Type == readout.ActorPerson && m.Form == readout.FormName && r.Is(last-1, "NOUN") && r.Is(last, "PROPN") && people[r.Lemma(last-1)] { // "of the candidate [Mira Oss]"
				for to = last + 1; to < limit && r.Mention(to) == m; to++ {
				}
				break
			}
			to = r.clauseEnd(first, last, limit)
		}
		if to <= last || to > limit {
			return last
		}
		last = to
	}
	return last
}

// indexOf returns the first of words [first, last) that is w; -1 for none.
func (r *reader) indexOf(first, last int, w string) int {
	for k := first; k < last; k++ {
		if r.Lower(k) == w {
			return k
		}
	}
	return -1
}

// clauseEnd returns the end of a clause within words [first, last) whose verb takes
// what follows: "those who use the faith [to further their ends]".
func (r *reader) clauseEnd(first, last, limit int) int {
	for v := first + 1; v < last; v++ {
		if r.Rel(v) != "acl:relcl" || !r.Is(v, "VERB") {
			continue
		}
		for c := range r.Dependents(v) {
			if lo, _ := r.Subtree(c); c < last || lo != last || r.Timed(c) {
				continue
			}
			switch b := r.Base(c); {
			case b == "obj", b == "xcomp", b == "ccomp", b == "obl" && !r.Circumstance(v, c), b == "advcl" && r.To(c) >= 0:
				return r.ReachWithin(c, limit)
			}
		}
	}
	return last
}

// beforeMeans returns the end of the phrase of noun h, which ends at word last, without
// what tells of the deed, not of the thing: by what means, as what, before whom,
// upon what it is done.
func (r *reader) beforeMeans(h, last int) int {
	for k := h + 1; k+1 < last; k++ {
		o := r.Head(k)
		switch w := r.Lower(k); {
		case w == "as" && (r.A.Tokens[k+1].XPOS == "VBN" || r.Is(k+1, "ADJ") && o == k+1), // "the fee [as promised]", "the closure [as illegal]"
			w == "," && last-k < 4 && r.Is(k+1, "NOUN", "VERB") && !r.lists(k, last) && r.Base(k+1) != "amod",                              // "the show[, note]"
			(w == "a" || w == "an") && r.Is(k, "DET") && r.Is(k-1, "NOUN", "PROPN") && (r.Rel(o) == "nmod:unmarked" || r.Base(o) == "dep"), // "the base [a threat]"
			w == "following" && r.Is(k-1, "NOUN", "PROPN") && r.Is(k+1, "NOUN", "DET", "ADJ"),
			(w == "through" || w == "via") && r.Is(k, "ADP") && !passage[r.Lemma(k-1)] && !passage[r.Lemma(h)],
			w == "with" && o > k && manners[r.Lemma(o)],
			w == "to" && r.Is(k, "ADP") && o > k && hearers[r.Lemma(o)]:
			return k
		}
	}
	return last
}

var (
	// passage are nouns of which "through" is a complement.
	passage = wordset.Of(`passage transit trip journey route road path traffic march flow shipment travel tunnel pipeline way corridor flight voyage crossing movement`)
	// manners are nouns for how somebody does a thing.
	manners = wordset.Of(`vigor vigour energy zeal enthusiasm passion fury speed care caution gusto relish ferocity eloquence haste`)
	// hearers are nouns for those before whom one speaks.
	hearers = wordset.Of(`audience crowd reporter journalist rally viewer listener reader interviewer`)
)

// byDoing returns the end of the phrase of noun h without how something is done that
// the tree hangs on a participle within: "a ban on boats entering the port [by
// fining them]".
func (r *reader) byDoing(h, last int) int {
	for k := h + 1; k+1 < last; k++ {
		if r.Lower(k) != "by" || r.A.Tokens[k+1].XPOS != "VBG" || r.Head(k) != k+1 {
			continue
		}
		if v := r.Head(k + 1); v > h && r.Rel(v) == "acl" && r.A.Tokens[v].XPOS == "VBG" {
			return k
		}
	}
	return last
}

// adjunct reports whether the phrase headed by c, hung on verb v behind its object,
// says before whom or from where something is done, not what: "challenged
// the bid [with the board]", "removed the guards [from the port]".
func (r *reader) adjunct(v, c int) bool {
	switch r.Lower(r.Case(c)) {
	case "with":
		return brought[r.Lemma(v)]
	case "from":
		return removing[r.Lemma(v)]
	case "to":
		return hearers[r.Lemma(c)]
	}
	return false
}

var (
	// brought are verbs for putting a thing before somebody.
	brought = wordset.Of(`challenge contest file lodge raise register press pursue discuss share settle`)
	// removing are verbs of which "from" is a complement behind their object.
	removing = wordset.Of(`remove bar block ban exclude expel drop withdraw pull cut free save protect shield prevent stop discourage`)
)

// phraseStart returns the first word of the noun phrase headed by h.
func (r *reader) phraseStart(h int) int {
	first, _ := r.Subtree(h)
	for c := range r.Dependents(h) {
		_, hi := r.Subtree(c)
		switch base := r.Base(c); {
		case c > h:
		case base == "case" || base == "mark" || base == "cc" || base == "cop" || base == "aux":
			first = max(first, hi)
		}
	}
	if d := r.Child(h, "det"); d > first && d < h && !r.Is(d-1, "DET") { // "Earlier, the demand"
		first = d
	}
	for k := first; k < h; k++ { // "Earlier, the demand"
		if r.Lower(k) == "," && (r.Timed(first) || r.Is(first, "ADV")) {
			first = k + 1
		}
	}
	for first < h && (r.Is(first, "PUNCT", "CCONJ") || r.Is(first, "DET") && article(r.Lower(first)) || r.Is(first, "PRON") && r.Base(first) == "nmod" || possessive[r.Lower(first)] || r.whenceforth(first, h)) {
		first++
	}
	return first
}

// whenceforth reports whether word i, before noun h, belongs to the time that
// stands before it as its owner: "Monday's killing", "last week's attack".
func (r *reader) whenceforth(i, h int) bool {
	k := i
	for k < h && r.Timed(k) {
		k++
	}
	w := r.Lower(k)
	return k < h && (k > i && (w == "'s" || w == "’s" || w == "'" || w == "’") || k == i && i > 0 && r.Timed(i-1) && (w == "'s" || w == "’s" || w == "'" || w == "’"))
}

var (
	possessive = wordset.Of(`his her its their my our your`)
	attached   = wordset.Of(`to for of from in on against with between over into toward towards`)
)

func article(w string) bool { return w == "the" || w == "a" || w == "an" || w == "any" }

// listed returns the issue of the file whose name holds word h, within words
// [first, last), with the place that it is about.
func (r *reader) listed(h, first, last int) (topic, bool) {
	for i := first; i <= h; i++ {
		at, ok := r.index.find(r.folded[:last], i)
		if !ok || at.last <= h {
			continue
		}
		x := &r.index.issues[at.issue]
		t := topic{name: x.Name, issue: x.Name, turned: at.against, listed: true, pointing: !at.against && at.last == h+1 && r.A.Tokens[h].XPOS == "NN" && r.Has(h, "the", "this", "that") >= 0}
		if name := r.proper(x, at, first); name != "" {
			t.name, t.pointing = name, false
			return t, true
		}
		end := at.last
		needs := slices.Contains(x.With, r.Lower(end-1)) // "withdraw from": from where?
		if needs {
			end--
		}
		place, ok := r.place(x, first, at.first, end, last)
		if ok {
			t.name += " " + place
			t.pointing = false
		}
		if needs && !ok {
			continue
		}
		if o := r.Child(h, "nmod:poss"); !ok && x.Name == "extradition" && r.Mention(o) != nil && r.Mention(o).Actor.Name != "" {
			t.name, t.pointing = t.name+" of "+r.Mention(o).Actor.Name, false
		} else if !ok && !at.against {
			t.name += r.further(x, end, last)
		}
		return t, true
	}
	return topic{}, false
}

// proper returns the name that the text gives to a particular one of a built-in
// issue, found at words at of a phrase that begins at word first: "Keystone
// pipeline", "Maresh Free Trade Agreement"; "" for none. An issue of the user's own
// is told as the user names it.
func (r *reader) proper(x *Issue, at hit, first int) string {
	if x.File != defaultFile || at.against {
		return ""
	}
	upper := func(i int) bool {
		w := r.A.Text(r.A.Tokens[i].Span)
		return r.Is(i, "PROPN", "ADJ", "NOUN", "NUM") && w != strings.ToLower(w)
	}
	whole := upper(at.last - 1) // the noun itself is part of the name
	from := at.first
	for from > first && upper(from-1) {
		m := r.Mention(from - 1)
		if !whole && (!r.Is(from-1, "PROPN") || r.State(from-1) != "" || m != nil && m.Actor.Name != "") {
			break
		}
		from--
	}
	if from == at.first || from == r.Sentence(from).First && from+1 == at.first || r.inHeading(from) {
		return ""
	}
	if whole && from+1 == at.first && (r.State(from) != "" || r.Mention(from) != nil && r.Mention(from).Actor.Name != "") {
		return "" // "Velia's Trade Deal"
	}
	return r.spelled(from, at.last)
}

// place returns the state, place or group that an issue is about, with the
// preposition that joins it: after one of its prepositions, or where "of" is one
// of them, before it ("Iran's referendum"). A group is no place that something
// is in: it keeps the preposition of the text.
func (r *reader) place(x *Issue, first, begin, end, last int) (string, bool) {
	if len(x.With) == 0 {
		return "", false
	}
	for i := end; i < min(last, end+8); i++ {
		if !slices.Contains(x.With, r.Lower(i)) {
			continue
		}
		if name, group := r.whereabouts(i, last); group {
			return r.Lower(i) + " " + name, true
		} else if name != "" {
			return x.With[0] + " " + name, true
		}
	}
	if r.Is(end-1, "VERB") { // "arming the Front"
		if o := r.Child(end-1, "obj"); o >= end && o < last {
			if m := r.Mention(o); m != nil && m.Actor.Name != "" && m.Type != readout.ActorPerson {
				return x.With[0] + " " + m.Actor.Name, true
			}
		}
	}
	if !slices.Contains(x.With, "of") || r.Lower(end) == "of" { // "Velia's annexation of the island"
		return "", false
	}
	for i := begin - 1; i >= first; i-- {
		if state := r.State(i); state != "" {
			return x.With[0] + " " + state, true
		}
		if m := r.Mention(i); m != nil && m.Actor.Name != "" && m.Form != readout.FormPronoun && (m.Type == readout.ActorState || m.Type == readout.ActorPlace) {
			return x.With[0] + " " + m.Actor.Name, true
		}
	}
	return "", false
}

// whereabouts returns the state, place or group that the noun after the
// preposition at word i is, or whose government, forces or land it is, and
// whether that is a group; "" for none: "the border with Velia" is not Velia.
func (r *reader) whereabouts(i, last int) (name string, group bool) {
	o := r.Head(i)
	if o <= i || r.Base(i) != "case" { // the tree errs: the words in a row decide
		for o = i + 1; o < last && r.Is(o, "DET", "ADJ"); o++ {
		}
	}
	if o >= min(last, i+6) {
		return "", false
	}
	named := func(k int) string {
		if m := r.Mention(k); m != nil && m.Actor.Name != "" && m.Type != readout.ActorPerson && m.Form != readout.FormPronoun {
			return m.Actor.Name
		}
		return ""
	}
	if name := named(o); name != "" {
		return name, r.Mention(o).Type == readout.ActorGroup
	}
	if lemma := r.Lemma(o); rulers[lemma] || armed[lemma] || realms[lemma] {
		for k := i + 1; k < o; k++ {
			if name := named(k); name != "" {
				return name, false
			}
			if state := r.State(k); state != "" {
				return state, false
			}
		}
	}
	return "", false
}

// realms are nouns that with the name of a state say no more than that.
var realms = wordset.Of(`territory soil land people authority army military mainland conflict war side republic kingdom`)

// further returns the words by which the text tells which issue of the name
// that ends at word end it means, where that names no place: " on imported
// steel"; "" for none.
func (r *reader) further(x *Issue, end, last int) string {
	if end >= last || !apart[r.Lower(end)] && !slices.Contains(x.With, r.Lower(end)) {
		return ""
	}
	o := r.Head(end)
	if o <= end || o >= last || r.Base(end) != "case" || !r.Is(o, "NOUN", "PROPN") || r.Timed(o) || thin[r.Lemma(o)] {
		return ""
	}
	to := r.ReachWithin(o, end+14)
	if r.Is(r.Child(o, "nmod:poss"), "PRON") {
		return ""
	}
	name, ok := r.nounName(end+1, to)
	if !ok {
		return ""
	}
	return " " + r.Lower(end) + " " + name
}

// apart are prepositions of such words.
var apart = wordset.Of(`of on between against over about without`)
