package position

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// How the words of an issue are put so that they can be read alone.

// nounName names the noun phrase at words [first, last): its words as
// [reader.spelled] has them, and names for its pronouns. ok is false where a
// reader of the name alone could not tell what it is.
func (r *reader) nounName(first, last int) (name string, ok bool) {
	if !r.sound(first, last) {
		return "", false
	}
	stands, ok := r.stands(first, last)
	if !ok {
		return "", false
	}
	var b strings.Builder
	at := r.A.Tokens[first].Start
	for i := first; i < last; i++ {
		if r.astray(first, i) || r.clausal(first, i) {
			return "", false
		}
		b.WriteString(r.A.Document.Text[at:r.A.Tokens[i].Start])
		if len(stands) > 0 && stands[0].first == i {
			b.WriteString(stands[0].name)
			i, stands = stands[0].last-1, stands[1:]
			at = r.A.Tokens[i].End
			continue
		}
		at = r.A.Tokens[i].End
		word := r.A.Document.Text[r.A.Tokens[i].Start:at]
		if i == first && r.Is(i, "NOUN", "VERB") && r.Mention(i) == nil && r.Sentence(i).First == i {
			word = uncapped(word)
		}
		if i == first {
			if owner, ok := r.owned(i); !ok {
				return "", false
			} else if owner != "" {
				word = owner
			}
		}
		if r.Is(i, "PRON") {
			if word, ok = r.pronoun(-1, i); !ok {
				return "", false
			}
		}
		b.WriteString(word)
	}
	return balanced(strings.Join(strings.Fields(b.String()), " ") + r.point(last)), true
}

// restName names what stands behind a verb, words [first, last).
func (r *reader) restName(first, last int) (name string, ok bool) {
	if r.short(first-1, last) {
		return "", false
	}
	lead := ""
	for first+1 < last && r.Is(first, "ADP", "PART", "ADV") {
		lead += r.Lower(first) + " "
		if r.Lower(first) == "to" && r.A.Tokens[first+1].XPOS == "VB" && !moving[r.Lemma(first-1)] {
			return "", false // the verb has lost its object
		}
		first++
	}
	name, ok = r.nounName(first, last)
	for k := first; ok && k+1 < last; k++ { // "to dig in and prepare"
		if (r.Lower(k) == "and" || r.Lower(k) == "or") && r.A.Tokens[k+1].XPOS == "VB" && r.Is(k+1, "VERB") && r.Base(k+1) == "conj" && r.Head(k+1) < first {
			name = strings.Replace(name, r.Lower(k)+" "+r.Lower(k+1), r.Lower(k)+" "+gerund(r.Lemma(k+1)), 1)
		}
	}
	return lead + name, ok
}

// sound reports whether words [first, last) can be read alone: they end as a
// phrase does, take no verb without its subject, and don't point at what only
// the text says.
func (r *reader) sound(first, last int) bool {
	if first >= last || !r.loose && !r.whole(first, last) {
		return false
	}
	switch r.Lower(first) {
	case "similar", "same", "such", "to", "neither":
		return false
	case "own":
		if r.Is(first, "ADJ") {
			return false // "his own children"
		}
	}
	if r.Is(first, "ADP") && r.Lower(first) != "between" && r.Lower(first) != "over" && r.Lower(first) != "about" {
		return false
	}
	if r.Is(first, "NUM") && r.Is(first+1, "NUM") && last-first < 5 && r.Is(last-1, "NOUN") {
		return false // "22.3 billion gallons"
	}
	k := last - 1
	if r.Is(k, "VERB") && k > first {
		for c := range r.Dependents(k) { // "candidates who think [that …]"
			if lo, _ := r.Subtree(c); lo >= last && (r.Base(c) == "ccomp" || r.Base(c) == "xcomp" || r.Base(c) == "obj") {
				return false
			}
		}
	}
	switch w := r.Lower(k); {
	case (w == "one" || w == "ones") && r.Is(k-1, "DET", "ADJ", "ADP"), w == "such" || w == "same" || w == "other" || w == "others" || w == "there" || w == "so" || w == "what" || w == "which" || w == "who":
		return false
	case r.Rel(k) != "compound:prt" && r.Is(k, "ADP", "SCONJ", "CCONJ", "DET", "AUX") && w != "those":
		return false
	case last < r.Len() && r.Lower(last) == "-" && r.A.Tokens[last].Start == r.A.Tokens[k].End && last+1 < r.Len() && r.A.Tokens[last+1].Start == r.A.Tokens[last].End:
		return false // half a word: "its $21[-a-share bid]"
	case last < r.Len() && (r.Lower(last) == "except" || r.Lower(last) == "where" || r.Lower(last) == "whose"):
		return false // "in all cases [except …]"
	case blank[w] && r.Lower(k-1) == "the":
		return false // "solutions to the problem"
	case last < r.Sentence(k).Last && r.Is(last, "NOUN", "ADJ", "PROPN") && !r.Timed(last) && r.Is(k, "ADJ", "NOUN", "PROPN") && r.Head(k) >= last:
		return false // "condemns Velian [rhetoric]"
	}
	open := 0
	for i := first; i < last; i++ {
		if h := r.Head(i); r.Base(i) == "conj" && h >= first && h < i && r.Lower(last) == "," && r.halved(h, last) {
			return false // "the release, rehabilitation[, and return of the girls]"
		}
		switch w := r.Lower(i); w {
		case "than":
		case "either", "both", "neither", "between":
			if h := r.Head(i); h >= last || h >= 0 && r.Child(h, "conj") >= last {
				return false // "by either closing the port"
			}
		case "such":
			if i > first && r.Lower(i+1) != "as" {
				return false // "profiting from such loans"
			}
		case "(":
			open++
		case ")":
			open--
		case "this", "that", "these", "those":
			if r.Is(i, "DET") && r.Base(i) == "det" {
				return false // "this important step"
			}
		case "{", "}", ";", ":", "?", "!", "—", "–", "―", "--", "...", "…", "_":
			return false
		case "'s", "’s", "'re", "’re":
			if r.Is(i, "AUX", "VERB") {
				return false
			}
		}
		if open < 0 {
			return false
		}
	}
	return open == 0
}

// dim are nouns that say too little with "the" alone, unless they were named
// before.
var dim = wordset.Of(`meeting visit trip facility bill measure proposal plan project program programme package policy deal offer legislation amendment motion move step`)

// halved reports whether the list that word h begins goes on at word last.
func (r *reader) halved(h, last int) bool {
	for c := range r.Dependents(h) {
		if lo, _ := r.Subtree(c); r.Base(c) == "conj" && lo == last {
			return true
		}
	}
	return false
}

// blank are nouns that "the" alone makes point at what was told before.
var blank = wordset.Of(`problem problems issue issues matter matters situation thing things question case others former latter point process`)

// uncapped returns the word that begins a sentence as it is within one.
func uncapped(word string) string {
	if c, size := utf8.DecodeRuneInString(word); unicode.IsUpper(c) && word[size:] == strings.ToLower(word[size:]) {
		return string(unicode.ToLower(c)) + word[size:]
	}
	return word
}

// point returns the full stop of an abbreviation that ends at word last.
func (r *reader) point(last int) string {
	if w := r.A.Text(r.A.Tokens[last-1].Span); last < r.Len() && r.Lower(last) == "." && len(w) > 2 && strings.Contains(w, ".") && r.A.Tokens[last].Start == r.A.Tokens[last-1].End {
		return "."
	}
	return ""
}

// spelled returns the words as the text has them, white space made one space
// and single quotation marks left out.
func (r *reader) spelled(first, last int) string {
	return balanced(strings.Join(strings.Fields(r.Text(first, last)), " ") + r.point(last))
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

// clauseName names the clause at words [first, last): its words as
// [reader.spelled] has them, its first verb in -ing, and names for its pronouns,
// unless they are those of the clause's subject who. ok is false where a pronoun
// can't be resolved: a reader of the name alone could not either.
func (r *reader) clauseName(who, first, last int) (name string, ok bool) {
	var b strings.Builder
	first, last = r.Trim(first, last)
	if r.Lower(first) == "be" && r.A.Tokens[first+1].XPOS == "VBG" && r.Head(first) == first+1 {
		first++ // "will be working"
	}
	if !r.loose && !r.sound(first, last) {
		return "", false
	}
	next := last
	for next < r.Sentence(first).Last && quotation[r.Lower(next)] {
		next++
	}
	switch r.Lemma(first) {
	case "let", "help", "make", "have", "see", "watch":
	case "commit", "subject", "expose", "tie", "link", "confine", "limit", "restrict":
		if r.Lower(next) == "to" {
			return "", false // "committing the army [to a war]"
		}
	}
	if viewing[r.Lemma(first)] && r.Lower(last) == "as" && r.Base(last) == "case" {
		return "", false // "to accept Velia [as a member]"
	}
	verb := false
	stands, ok := r.stands(first, last)
	if !ok {
		return "", false
	}
	at := r.A.Tokens[first].Start
	turned := map[int]bool{}
	for i := first; i < last; i++ {
		if !verb && i > first+2 && !r.loose || verb && r.astray(first, i) {
			return "", false
		}
		b.WriteString(r.A.Document.Text[at:r.A.Tokens[i].Start])
		if verb && len(stands) > 0 && stands[0].first == i {
			b.WriteString(stands[0].name)
			i, stands = stands[0].last-1, stands[1:]
			at = r.A.Tokens[i].End
			continue
		}
		at = r.A.Tokens[i].End
		word := r.A.Document.Text[r.A.Tokens[i].Start:at]
		switch x := r.A.Tokens[i].XPOS; {
		case !verb && x == "VBN" && r.Has(i, "had", "has", "have") >= 0:
			verb = true
			word = gerund(r.Lemma(i))
		case !verb && x == "VBN" && i == first && r.Child(i, "obj") > i && r.Is(i, "VERB"): // "that a force put in place a zone"
			verb = true
			word = gerund(r.Lemma(i))
		case !verb && (x == "VBG" || x == "VBN"):
			verb = true
			word = strings.ToLower(word)
		case !verb && x == "VBZ" && (i > first && r.Is(i-1, "DET", "ADJ", "NUM", "PROPN") || r.Child(i, "nsubj") >= 0 && r.Has(r.Child(i, "nsubj"), "all", "both", "many", "several", "most") >= 0): // "all the states" read as a verb
			return "", false
		case !verb && (x == "VB" || x == "VBP" || x == "VBZ" || x == "VBD"):
			verb = true
			word = gerund(r.Lemma(i))
		case verb && x == "VB" && r.Is(i, "VERB") && r.Base(i) == "conj" && (r.Head(i) == first || turned[r.Head(i)]) && !(i+1 == last && r.Lower(i-1) == "or" && r.A.Tokens[i-2].XPOS == "VB" && i-2 > first) && r.Is(i-1, "CCONJ", "PUNCT") && r.To(i) < 0 && r.Child(i, "aux") < 0:
			turned[i] = true
			word = gerund(r.Lemma(i)) // "to dig in and fight"
		case x == "NN" && dim[r.Lemma(i)] && r.Lower(i-1) == "the" && r.Child(i, "nmod", "acl", "compound", "amod", "appos") < 0:
			if _, ok := r.known(i); !ok {
				return "", false // "closing the facility"
			}
		case i > first && r.Is(i, "PRON"):
			if word, ok = r.pronoun(who, i); !ok {
				return "", false
			}
		}
		b.WriteString(word)
	}
	return balanced(strings.Join(strings.Fields(b.String()), " ") + r.point(last)), true
}

// astray reports whether word i shows that the tree took too much into a clause
// that begins at word first: a finite verb without a subject of its own
// there ("rebuild the port fell through"), or a "group" nobody can tell.
func (r *reader) astray(first, i int) bool {
	if h := r.Head(i); r.Is(i, "AUX") && h >= 0 { // "embrace his roots have hurt him"
		switch r.A.Tokens[i].XPOS {
		case "VBZ", "VBP", "VBD":
			if s := r.Child(h, "nsubj", "nsubj:pass", "expl"); s < first || s > i {
				return !r.relative(first, i)
			}
		}
	}
	switch r.A.Tokens[i].XPOS {
	case "VBN": // "to act alone inflamed his opponents", read as a participle
		h := r.Head(i)
		return r.Is(i, "VERB") && i > first && r.Rel(i) == "xcomp" && r.Is(h, "VERB") && h >= first && h < i && r.Child(h, "obj") < h && !resulting[r.Lemma(h)]
	case "VBD", "VBZ", "VBP":
		if s := r.Child(i, "nsubj", "nsubj:pass", "expl"); r.Is(i, "VERB") && r.Rel(i) != "acl" && (s < first || s > i) {
			return !r.relative(first, i)
		}
	case "NN":
		return faceless[r.Lower(i)] && r.Lower(i-1) == "the" && !r.Is(i+1, "NOUN", "PROPN") && r.Lower(i+1) != "of"
	}
	return false
}

// resulting are verbs with which a participle tells what becomes of somebody.
var resulting = wordset.Of(`get be become remain stay feel seem appear leave keep have make see want need go come stand hold`)

// relative reports whether a word of [first, i) begins a clause within a clause.
func (r *reader) relative(first, i int) bool {
	for k := first; k < i; k++ {
		if w := r.A.Tokens[k].XPOS; w == "WDT" || w == "WP" || w == "IN" && r.Lower(k) == "that" {
			return true
		}
	}
	return false
}

var faceless = wordset.Of(`group agency organization organisation movement company firm network committee`)

// governed reports whether the possessive pronoun at word i, of mention m, is that of
// who speaks or does what it hangs on, so that it reads as the holder's or the
// subject's own: "Velia promised to open its ports".
func (r *reader) governed(i int, m *readout.Mention) bool {
	if _, by, ok := r.Saying(i); ok && by.ActorRef == m.Actor {
		return true
	}
	for k, n := r.Head(i), 0; k >= 0 && n < 12; k, n = r.Head(k), n+1 {
		for c := range r.Dependents(k) {
			if p := r.Mention(c); n < 3 && p != nil && c < i && r.Base(c) == "obj" && p.Type == readout.ActorPerson && p.Form == readout.FormName {
				return true // "returning Tarn to his father"
			}
			if p := r.Mention(r.Child(c, "nmod:poss")); r.Base(c) == "nsubj" && p != nil && p.Actor == m.Actor {
				return true
			}
			if o := r.Mention(c); o != nil && c != i && o.Actor == m.Actor && (r.Base(c) == "nsubj" || r.Rel(c) == "nmod:poss" || c < i && (r.Base(c) == "obj" || r.Base(c) == "obl" || r.Base(c) == "iobj")) {
				return true
			}
		}
	}
	return false
}

// namedHere reports whether the sentence names before word i whom the pronoun there,
// of mention m, stands for: further back it may as well be another.
func (r *reader) namedHere(i int, m *readout.Mention) bool {
	for k := r.Sentence(i).First; k < i; k++ {
		if o := r.Mention(k); o != nil && o.Form == readout.FormName && (r.loose || o.Actor == m.Actor) {
			return true
		}
	}
	return false
}

// pronoun returns what stands in an issue's name for the pronoun at word i.
func (r *reader) pronoun(who, i int) (word string, ok bool) {
	word = r.A.Text(r.A.Tokens[i].Span)
	switch r.Lower(i) {
	case "him", "her", "them", "he", "she", "they", "it", "his", "its", "their":
		m := r.Mention(i)
		switch {
		case r.A.Tokens[i].XPOS == "PRP$":
			if m == nil || m.Actor.Name == "" || m.Type != readout.ActorPerson || r.Mention(who) != nil && r.Mention(who).Actor == m.Actor || r.governed(i, m) {
				return word, true
			}
			return m.Actor.Name + "'s", r.namedHere(i, m)
		case m == nil || m.Actor.Name == "":
			return "", false
		case r.Mention(who) != nil && r.Mention(who).Actor == m.Actor:
			return word, true
		}
		return m.Actor.Name, true
	case "our", "my":
		if _, by, ok := r.Saying(i); ok && by.Represents != "" && r.Lower(i) == "our" {
			return by.Represents + "'s", true
		}
		return "the", r.Lower(i) == "our"
	case "those": // "those who fought"
		return word, r.Child(i, "acl", "nmod", "amod") > i
	case "me", "us", "you", "we", "i", "your", "mine", "yours", "this", "these":
		return "", word == "US"
	case "that":
		return word, r.Base(i) == "nsubj" || r.Base(i) == "obj" && r.Head(i) > i || r.Lower(i+1) == "of" // "similar to that of Velia"
	}
	return word, true
}
