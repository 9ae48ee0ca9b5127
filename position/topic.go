package position

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// topic is what a stance is taken on.
type topic struct {
	name      string
	issue     string // the name in the issues file, without its place
	turned    bool   // the phrase names the opposite of the issue
	listed    bool   // the issues file has it
	matter    bool   // its noun is one of matters
	weighs    bool   // its noun is one that positions are taken on, by its ending at least
	light     bool   // no noun for what positions are taken on, and no such name
	concerns  bool   // the phrase names a state, body or group
	about     readout.ActorRef
	alone     bool // the issue is the actor about and nothing else
	somewhere bool // about is a place
}

const (
	maxTopics = 2  // of one list
	maxPhrase = 18 // words of an issue that the file doesn't have
	maxNested = 5  // "the idea of the creation of …"
)

// things returns the issues that the noun phrase headed by word h names: one
// for each part of a list. where is the verb that takes it, -1 for none, whose
// phrases after the noun belong to it too: "suspended funding to the agency".
func (r *reader) things(h, where int) (topics []topic) {
	if h < 0 {
		return nil
	}
	h = r.antecedent(h)
	var all []topic
	if t, ok := r.thing(h, where, 0); ok {
		all = append(all, t...)
	}
	defer func() { topics = listedOrFirst(topics) }()
	for c := range r.Dependents(h) {
		if r.Base(c) == "conj" && r.Is(c, "NOUN", "PROPN") && len(all) < maxTopics {
			if t, ok := r.thing(c, -1, 0); ok {
				all = append(all, t...)
			}
		}
	}
	return all
}

// listedOrFirst keeps of a list the issues that the file has, else the first.
func listedOrFirst(topics []topic) []topic {
	var listed []topic
	for _, t := range topics {
		if t.listed && len(listed) < maxTopics {
			listed = append(listed, t)
		}
	}
	if len(listed) > 0 {
		return listed
	}
	return topics[:min(len(topics), 1)]
}

// antecedent returns the noun that a relative pronoun stands for: of a general
// noun in apposition ("a concept that …"), what it is put beside.
func (r *reader) antecedent(h int) int {
	switch r.Lower(h) {
	case "that", "which", "whom":
	case "it":
		return r.referent(h)
	default:
		return h
	}
	for k, n := r.Head(h), 0; k >= 0 && n < 4; k, n = r.Head(k), n+1 {
		if r.Rel(k) != "acl:relcl" || r.Head(k) < 0 {
			continue
		}
		noun := r.Head(k)
		if !clear[r.Lemma(noun)] && !thin[r.Lemma(noun)] {
			return noun
		}
		if r.Base(noun) == "appos" {
			return r.Head(noun)
		}
		first, _ := r.Subtree(noun)
		if r.Lower(first-1) == "," && r.Is(first-2, "NOUN", "PROPN") {
			return first - 2
		}
		return noun
	}
	if r.Lower(h-1) == "," && r.Is(h-2, "NOUN", "PROPN") { // "…, which", where the tree hangs it elsewhere
		return h - 2
	}
	return h
}

// referent returns the noun that "it" at word h stands for: the one noun before
// it in the sentence for what positions are taken on; h where there is none or
// several.
func (r *reader) referent(h int) int {
	noun := h
	for k := r.Sentence(h).First; k < h; k++ {
		if !r.Is(k, "NOUN") || r.A.Tokens[k].XPOS != "NN" || r.Timed(k) || r.Base(k) == "compound" || r.Base(k) == "nmod" {
			continue
		}
		if !matters[r.Lemma(k)] && !r.holdsListed(k) {
			continue
		}
		if noun != h {
			return h
		}
		noun = k
	}
	return noun
}

func (r *reader) thing(h, where, depth int) ([]topic, bool) {
	if !r.Is(h, "NOUN", "PROPN", "ADJ", "VERB", "NUM") || depth > maxNested {
		return nil, false
	}
	first, last := r.phrase(h, where)
	if r.Has(h, "bad", "unfair", "such", "certain", "fake", "stupid") >= 0 {
		return nil, false // "bad trade deals": not trade deals
	}
	if t, ok := r.listed(h, first, last); ok {
		return []topic{t}, true
	}
	lemma := r.Lemma(h)
	if clear[lemma] || ending[lemma] {
		turned := ending[lemma] && !clear[lemma]
		if inner, ok := r.within(h, where, depth); ok {
			if !turned || !slices.ContainsFunc(inner, func(t topic) bool { return t.alone }) {
				for i := range inner {
					inner[i].turned = inner[i].turned != turned
				}
				return inner, true
			}
		}
	}
	if x := r.infinitive(h); clear[lemma] && x > h && (sociable[r.Lemma(x)] || slight[r.Lemma(x)]) {
		return nil, false // "scrapped plans to attend"
	}
	if m := r.Mention(h + 1); m != nil && m.Type == readout.ActorPerson && m.Form == readout.FormName && r.Base(h+1) != "nsubj" {
		return nil, false // a title
	}
	if m := r.Mention(h); m != nil && r.GoesOn(m) {
		return nil, false // "Velia Gov. Ana Brek"
	}
	if m := r.Mention(h); m != nil {
		switch {
		case m.Type == readout.ActorPerson || m.Type == readout.ActorOffice:
			return nil, false
		case m.Form == readout.FormPronoun, m.Form == readout.FormNominal && m.Actor.Name == "" && m.Represents == "" && last-first < 3:
			return nil, false
		case m.Actor.Name != "" && last-first <= m.Len():
			if r.only(m, first, last) {
				name := m.Actor.Name
				if m.Form == readout.FormNominal && rulers[lemma] { // "the Velian regime"
					name = r.spelled(first, last)
				}
				return []topic{{name: name, about: m.Actor, alone: true, concerns: true, somewhere: m.Type == readout.ActorPlace}}, true
			}
		}
	}
	if r.scare(first, last) || r.Has(h, "this", "that", "these", "those") >= 0 && !r.detailed(first, h, last) {
		return nil, false
	}
	if thin[lemma] || r.Is(h, "ADJ", "NUM") || r.Timed(h) {
		return nil, false
	}
	light := !weighty(lemma) && !r.concerns(first, last)
	if r.endsInPerson(first, last) || light && (last-first < 2 || r.Is(h, "PROPN")) {
		return nil, false
	}
	name := r.spelled(first, last)
	if len(name) < 4 || !strings.Contains(name, " ") && !r.Is(h, "PROPN") && clear[lemma] {
		return nil, false
	}
	if (vague[lemma] || last-first == 1 && (r.definite(h) || r.Child(h, "nmod:poss") >= 0)) && !r.detailed(first, h, last) || clear[lemma] && last-first < 3 { // "the plan": which?
		t, ok := r.known(h)
		return []topic{t}, ok
	}
	return []topic{{name: name, matter: matters[lemma], weighs: weighty(lemma), light: light, concerns: r.concerns(first, last)}}, true
}

// scare reports whether words [first, last) are what somebody called a thing,
// told in the document's own words: could not accept "national security".
func (r *reader) scare(first, last int) bool {
	for i := first; i < last; i++ {
		if !r.Quoted(i) && !r.Is(i, "DET", "PUNCT", "ADP") {
			return false
		}
	}
	return first > 0 && (quotation[r.Lower(first)] || quotation[r.Lower(first-1)]) && last < r.Len() && (quotation[r.Lower(last)] || quotation[r.Lower(last+1)] || quotation[r.Lower(last-1)])
}

var quotation = setOf("\" “ ” `` ''")

// detailed reports whether the words around noun h say which: a name, a noun or
// a number before it, or what follows it.
func (r *reader) detailed(first, h, last int) bool {
	for i := first; i < last; i++ {
		if i != h && (r.Is(i, "NOUN", "PROPN") && i < h || i > h && r.Is(i, "ADP") || r.Is(i, "ADJ") && !plainAdjective[r.Lemma(i)] && r.Is(i+1, "ADJ")) && !r.Timed(i) {
			return true
		}
	}
	return r.concerns(first, last)
}

// plainAdjective are adjectives that don't say which.
var plainAdjective = setOf(`new old final earlier own same first last latest current previous major big sweeping similar different whole recent
	original broad controversial bipartisan executive repeated past future long important good great real full such other second third`)

// known returns the thing that the bare noun at h speaks of: the noun with the
// clause that says which ("a bill that bans mines"), or what it was last named
// before.
func (r *reader) known(h int) (topic, bool) {
	first, _ := r.Subtree(h)
	for c := range r.Dependents(h) {
		lo, hi := r.Subtree(c)
		signed := r.Rel(c) == "acl" && c == h+1 && r.A.Tokens[c].XPOS != "VB" && len(frameIndex()["verb "+r.Lemma(c)]) == 0 // "an agreement signed last year with Velia"
		if !signed && (r.Rel(c) != "acl:relcl" || lo != h+1 || r.Lower(lo) != "that" && r.Lower(lo) != "which") {
			continue
		}
		for k := lo; k < hi; k++ {
			if w := r.Lower(k); w == "," || w == ";" || k == c+1 && r.Is(k, "PUNCT") {
				hi = k
			}
		}
		if d := r.Child(h, "det"); d >= first && d < h {
			first = d + 1
		}
		for d := range r.Dependents(c) { // ", meant to"
			if x, _ := r.Subtree(d); signed && d > c && r.Base(d) == "advcl" {
				hi = min(hi, x)
			}
		}
		if hi-first <= maxPhrase && hi > c+1 && r.weighs(lo, hi) {
			return topic{name: r.spelled(first, hi), matter: matters[r.Lemma(h)], concerns: r.concerns(first, hi)}, true
		}
	}
	if lo, _ := r.Subtree(h); !r.definite(h) || h-lo > 1+b2i(r.Case(h) >= 0) {
		return topic{}, false
	}
	for k := h - 1; k >= max(0, h-maxBack); k-- {
		if !r.Is(k, "NOUN", "PROPN") || !alike(r.Lemma(k), r.Lemma(h)) || r.Timed(k) {
			continue
		}
		first, last := r.phrase(k, -1)
		if t, ok := r.listed(k, first, last); ok {
			return t, true
		}
		if last-first > 1 && last-first <= maxPhrase/2 && r.detailed(first, k, last) && r.Mention(k) == nil {
			return topic{name: r.spelled(first, last), matter: matters[r.Lemma(h)], concerns: r.concerns(first, last)}, true
		}
	}
	return topic{}, false
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// alike reports whether two nouns may name one thing: "the pact", "the deal".
func alike(a, b string) bool {
	return a == b || slices.ContainsFunc(synonyms, func(set map[string]bool) bool { return set[a] && set[b] })
}

var synonyms = []map[string]bool{
	setOf(`deal pact agreement accord treaty`),
	setOf(`bill legislation law act measure package`),
	setOf(`plan proposal offer initiative blueprint roadmap`),
	setOf(`report claim charge accusation allegation story`),
}

// maxBack is how many words before a bare noun are looked through for its name.
const maxBack = 250

// rulers are nouns for those who govern a state: against them is not against it.
var rulers = setOf(`regime government junta leadership dictatorship administration`)

// concerns reports whether words [first, last) name a state, body or group.
func (r *reader) concerns(first, last int) bool {
	for i := first; i < last; i++ {
		if m := r.Mention(i); m != nil && m.Form != readout.FormPronoun && (m.Actor.Name != "" || m.Represents != "") &&
			(m.Type == readout.ActorState || m.Type == readout.ActorBody || m.Type == readout.ActorGroup) {
			return true
		}
	}
	return false
}

// endsInPerson reports whether words [first, last) are a title and a person:
// "billionaire Ana Brek".
func (r *reader) endsInPerson(first, last int) bool {
	m := r.Mention(last - 1)
	return m != nil && m.Type == readout.ActorPerson && r.Case(last-1) < 0 && !slices.ContainsFunc(r.between(first, last), func(i int) bool {
		return r.Is(i, "ADP")
	})
}

func (r *reader) between(first, last int) []int {
	all := make([]int, 0, last-first)
	for i := first; i < last; i++ {
		all = append(all, i)
	}
	return all
}

// weighs reports whether words [first, last) name something that positions are
// taken on, or a state, body, group or place.
func (r *reader) weighs(first, last int) bool {
	for i := first; i < last; i++ {
		if r.Is(i, "NOUN") && weighty(r.Lemma(i)) {
			return true
		}
		if m := r.Mention(i); m != nil && m.Form != readout.FormPronoun && m.Actor.Name != "" && m.Type != readout.ActorPerson {
			return true
		}
		if r.Is(i, "VERB") && policy[r.Lemma(i)] {
			return true
		}
	}
	return false
}

// policy are verbs for what states do.
var policy = setOf(`ban deport tax arm disarm bomb invade sanction nationalise nationalize legalise legalize privatise privatize abolish annex
	evacuate extradite blockade outlaw subsidise subsidize conscript naturalise naturalize repatriate prosecute deploy station demilitarise demilitarize`)

// only reports whether the words are those of the mention, articles left out.
func (r *reader) only(m *readout.Mention, first, last int) bool {
	for i := first; i < last; i++ {
		if !m.Contains(r.A.Tokens[i].Span) && !r.Is(i, "DET", "PUNCT") {
			return false
		}
	}
	return true
}

// within returns what a general noun is about: the idea [of a truce], the
// decision [to withdraw troops].
func (r *reader) within(h, where, depth int) ([]topic, bool) {
	inner := slices.Collect(r.Dependents(h))
	if where >= 0 && where < h { // what the tree gives to the verb: "rejected calls for a truce"
		_, end := r.phrase(h, where)
		for c := range r.Dependents(where) {
			if c > h && c < end && r.Base(c) == "obl" {
				inner = append(inner, c)
			}
		}
	}
	if where >= 0 && where < h { // "rejected moves to expel Velia", hung on the verb
		if x := r.infinitive(where); x > h && r.To(x) == h+1 && !sociable[r.Lemma(x)] {
			return r.deed(x, r.doer(h), depth+1)
		}
	}
	for _, c := range inner {
		if c < h {
			continue
		}
		switch r.Base(c) {
		case "nmod", "obl":
			if k := r.Case(c); k >= 0 && slices.Contains([]string{"of", "for", "to", "toward", "towards", "in", "on"}, r.Lower(k)) {
				t, ok := r.thing(c, where, depth+1)
				if ok {
					for d := range r.Dependents(c) {
						if r.Base(d) == "conj" && r.Is(d, "NOUN", "PROPN") && len(t) < maxTopics {
							if more, ok := r.thing(d, -1, depth+1); ok {
								t = append(t, more...)
							}
						}
					}
				}
				return t, ok
			}
		case "acl", "ccomp":
			if lo, _ := r.Subtree(c); r.Lower(lo) == "that" && r.Child(c, "nsubj") > lo { // "the idea that Velia pay"
				t := r.wish(c, depth+1)
				return t, len(t) > 0
			}
			if r.To(c) >= 0 && !sociable[r.Lemma(c)] {
				return r.deed(c, r.doer(h), depth+1)
			}
		}
	}
	return nil, false
}

// doer returns the state, body or group whose plan, move or attempt noun h is;
// -1 for none.
func (r *reader) doer(h int) int {
	c := r.Child(h, "nmod:poss")
	if m := r.Mention(c); c < 0 || m == nil || m.Actor.Name == "" || m.Form != readout.FormName ||
		m.Type != readout.ActorState && m.Type != readout.ActorBody && m.Type != readout.ActorGroup {
		return -1
	}
	return c
}

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
		case c > h && (base == "nmod" || base == "obl" || base == "amod") && r.Lower(lo) == "as":
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
		if _, hi := r.Subtree(c); c > h && hi <= last && hi-first <= maxPhrase {
			best = max(best, hi)
		}
	}
	return best
}

var (
	possessive = setOf(`his her its their my our your`)
	attached   = setOf(`to for of from in on against with between over into toward towards`)
)

func article(w string) bool { return w == "the" || w == "a" || w == "an" }

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

// clauseName names the clause at words [first, last): its words as
// [reader.spelled] has them, its first verb in -ing, and names for its pronouns,
// unless they are those of the clause's subject who. ok is false where a pronoun
// can't be resolved: a reader of the name alone could not either.
func (r *reader) clauseName(who, first, last int) (name string, ok bool) {
	var b strings.Builder
	for i := first + 3; i+1 < last; i++ { // ", to his reversals", ", including …", "and his manner"
		if w := r.A.Tokens[i+1].XPOS; r.Lower(i) == "," && !r.Is(i+1, "NOUN", "PROPN", "ADJ", "VERB", "NUM") && !r.Quoted(i) || r.Lower(i) == "and" && w == "PRP$" {
			last = i
		}
	}
	first, last = r.Trim(first, last)
	verb := false
	at := r.A.Tokens[first].Start
	for i := first; i < last; i++ {
		if !verb && i > first+2 || verb && r.astray(first, i) {
			return "", false
		}
		b.WriteString(r.A.Document.Text[at:r.A.Tokens[i].Start])
		at = r.A.Tokens[i].End
		word := r.A.Document.Text[r.A.Tokens[i].Start:at]
		switch x := r.A.Tokens[i].XPOS; {
		case !verb && x == "VBN" && r.Has(i, "had", "has", "have") >= 0:
			verb = true
			word = gerund(r.Lemma(i))
		case !verb && (x == "VBG" || x == "VBN"):
			verb = true
		case !verb && x == "VB" && strings.HasSuffix(word, "ity"): // "suits over liability" read as a verb
			return "", false
		case !verb && (x == "VB" || x == "VBP" || x == "VBZ" || x == "VBD"):
			verb = true
			word = gerund(r.Lemma(i))
		case i > first && r.Is(i, "PRON"):
			if word, ok = r.pronoun(who, i); !ok {
				return "", false
			}
		}
		b.WriteString(word)
	}
	return balanced(strings.Join(strings.Fields(b.String()), " ")), true
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
	case "VBD", "VBZ", "VBP":
		if s := r.Child(i, "nsubj", "nsubj:pass", "expl"); r.Is(i, "VERB") && (s < first || s > i) {
			return !r.relative(first, i)
		}
	case "NN":
		return faceless[r.Lower(i)] && r.Lower(i-1) == "the" && !r.Is(i+1, "NOUN", "PROPN") && r.Lower(i+1) != "of"
	}
	return false
}

// relative reports whether a word of [first, i) begins a clause within a clause.
func (r *reader) relative(first, i int) bool {
	for k := first; k < i; k++ {
		if w := r.A.Tokens[k].XPOS; w == "WDT" || w == "WP" || w == "IN" && r.Lower(k) == "that" {
			return true
		}
	}
	return false
}

var faceless = setOf(`group agency organization organisation movement company firm network committee`)

// pronoun returns what stands in an issue's name for the pronoun at word i.
func (r *reader) pronoun(who, i int) (word string, ok bool) {
	word = r.A.Text(r.A.Tokens[i].Span)
	switch r.Lower(i) {
	case "him", "her", "them", "he", "she", "they", "it", "his", "its", "their":
		m := r.Mention(i)
		switch {
		case r.A.Tokens[i].XPOS == "PRP$":
			return word, true
		case m == nil || m.Actor.Name == "":
			return "", false
		case r.Mention(who) != nil && r.Mention(who).Actor == m.Actor:
			return word, true
		}
		return m.Actor.Name, true
	case "our":
		return "", true
	case "those": // "those who fought"
		return word, r.Child(i, "acl", "nmod", "amod") > i
	case "me", "us", "you", "we", "i", "my", "your", "mine", "yours", "this", "these":
		return "", word == "US"
	case "that":
		return word, r.Base(i) == "nsubj" || r.Base(i) == "obj" && r.Head(i) > i
	}
	return word, true
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

// deed returns the issue of a clause: what is done to an issue of the file, or
// the clause itself. who is the word that heads its subject, -1 for that of the
// actor.
func (r *reader) deed(v, who, depth int) ([]topic, bool) {
	if depth > maxNested || !r.Is(v, "VERB", "NOUN", "ADJ", "PROPN", "AUX") {
		return nil, false
	}
	if !r.Is(v, "VERB", "AUX") && r.Child(v, "cop") < 0 {
		return r.thing(v, -1, depth+1)
	}
	first, last := r.clauseWords(v)
	if t, ok := r.listed(v, first, last); ok {
		t.turned = t.turned != r.Negated(v)
		return []topic{t}, true
	}
	lemma := r.Lemma(v)
	if m := r.Mention(r.Child(v, "obj")); combating[lemma] && m != nil && m.Type == readout.ActorPerson {
		return nil, false // "to defeat Brek"
	}
	if o := r.Child(v, "obj"); combating[lemma] && o > v {
		if t, ok := r.thing(o, -1, depth+1); ok && len(t) == 1 && (t[0].alone && !t[0].somewhere || t[0].weighs) { // "to defeat the Front", "to combat corruption"
			t[0].alone, t[0].turned = false, !r.Negated(v)
			return t, true
		}
	}
	turned := r.ends(v)
	if turned || making[lemma] {
		o := r.Child(v, "obj", "nsubj:pass")
		if o >= 0 {
			o = r.antecedent(o)
		}
		for k, n := v, 0; o < 0 && n < 3 && r.Base(k) == "xcomp" && r.Head(k) >= 0; n++ { // "which Velia tried to stop"
			k = r.Head(k)
			if w := r.Child(k, "obj"); w >= 0 && w < k && r.antecedent(w) != w {
				o = r.antecedent(w)
			}
		}
		if o < 0 && !turned {
			o = r.Prepositional(v, "to", "toward", "towards", "for", "on")
		}
		if o < 0 && r.Child(v, "xcomp") >= 0 && r.Is(r.Child(v, "xcomp"), "VERB") {
			o = r.Child(v, "xcomp")
		}
		if o >= 0 && r.Is(o, "NOUN", "PROPN") {
			t, ok := r.thing(o, v, depth+1)
			switch {
			case ok && len(t) == 1 && t[0].listed:
				t[0].turned = t[0].turned != (turned != r.Negated(v))
				return t, true
			case ok && turned && len(t) == 1 && !t[0].alone && r.Prepositional(v, "from") < 0 && !r.Negated(v):
				t[0].turned = !t[0].turned // to end a thing is to oppose it
				return t, true
			}
		} else if o >= 0 && r.Is(o, "VERB") {
			if t, ok := r.deed(o, who, depth+1); ok && len(t) == 1 && t[0].listed {
				t[0].turned = t[0].turned != (turned != r.Negated(v))
				return t, true
			}
		}
	}
	if o, x := r.Child(v, "obj"), r.outcome(v); lemma == "see" && o > v && x > o && r.ends(x) { // "to see the embargo lifted"
		t, ok := r.thing(o, -1, depth+1)
		for k := range t {
			t[k].turned = t[k].turned != !r.Negated(v)
		}
		return t, ok
	}
	if o := r.Child(v, "obj"); who >= 0 && o > v && !r.Negated(v) && r.stanceVerb(v) && wanted[lemma] { // "urged Velia to back the treaty"
		t, ok := r.thing(o, v, depth+1)
		if ok && len(t) == 1 && !t[0].alone {
			return t, true
		}
	}
	if x := r.Child(v, "xcomp"); x >= 0 && (lemma == "continue" || lemma == "keep" || lemma == "start" || lemma == "begin") && r.Is(x, "VERB") {
		return r.deed(x, who, depth+1)
	}
	if lemma == "push" || lemma == "call" || lemma == "press" || lemma == "work" || lemma == "fight" || lemma == "campaign" {
		if o := r.Prepositional(v, "for", "towards", "toward"); o >= 0 && r.Is(o, "NOUN", "PROPN") {
			return r.thing(o, v, depth+1)
		}
	}
	if o := r.Child(v, "obj"); o > v && (handing[lemma] && tabled[r.Lemma(o)] || carrying[lemma] && thin[r.Lemma(o)]) {
		return nil, false // "will put a proposal to all sides", "will bring a message"
	}
	if disposed[lemma] {
		return nil, false
	}
	if o := r.Child(v, "obj"); o > v && own[r.Lemma(o)] && r.Has(o, "his", "her", "their", "its") >= 0 {
		return nil, false // "took his campaign to the north"
	}
	if r.Child(v, "cop") >= 0 && (!r.weighs(first, last) || len(frameIndex()["noun "+lemma]) > 0) {
		return nil, false
	}
	if slight[lemma] && !(lemma == "recommend" && who >= 0 || lemma == "leave" && left[r.Lemma(r.Child(v, "obj"))] || lemma == "return" && r.passiveOf(v)) || r.Is(v, "AUX") || lemma == "rule" || r.Lower(v+1) == "sure" || r.Is(last-1, "ADP") {
		return nil, false
	}
	if o := r.Child(v, "obj"); o >= 0 && r.Is(o, "PRON") && r.Child(v, "xcomp", "ccomp") < 0 {
		return nil, false
	}
	if r.stanceVerb(v) || !r.weighs(first, last) && !r.public(who) {
		return nil, false
	}
	name, ok := r.clauseName(who, first, last)
	if !ok || last-first < 2 || len(name) < 6 {
		return nil, false
	}
	if who >= 0 {
		lead := ""
		if m := r.Mention(who); m != nil && m.Actor.Name != "" {
			lead = m.Actor.Name
		} else if r.Is(who, "NOUN", "PROPN") {
			f, l := r.phrase(who, -1)
			if lo, _ := r.Subtree(v); who < lo {
				l = min(l, lo)
			}
			lead = r.spelled(f, l)
		}
		if lead == "" {
			return nil, false
		}
		name = lead + " " + name
	}
	return []topic{{name: name, concerns: who >= 0 || r.concerns(first, last), matter: r.holdsMatter(first, last)}}, true
}

// ends reports whether verb v is one for ending its object: "suspend", "tear up".
func (r *reader) ends(v int) bool {
	if endingVerb[r.Lemma(v)] {
		return true
	}
	words := phrasal[r.Lemma(v)]
	for c := range r.Dependents(v) {
		if c > v && r.Rel(c) == "compound:prt" && words[r.Lower(c)] {
			return true
		}
	}
	return false
}

// phrasal are verbs that end their object with one of the particles.
var phrasal = map[string]map[string]bool{
	"tear": setOf(`up down apart`), "rip": setOf(`up apart`), "cut": setOf(`off`), "roll": setOf(`back`), "scale": setOf(`back down`),
	"phase": setOf(`out`), "shut": setOf(`down`), "throw": setOf(`out`), "wind": setOf(`down`), "call": setOf(`off`), "break": setOf(`off`),
	"strike": setOf(`down`), "tone": setOf(`down`), "rule": setOf(`out`), "turn": setOf(`down`), "vote": setOf(`down`), "shoot": setOf(`down`),
}

// wanted are verbs for being for a thing, which who wants somebody to be so is too.
var wanted = setOf(`support back endorse favour favor approve ratify accept embrace sign join uphold respect adopt`)

// holdsMatter reports whether a noun of words [first, last) is one of matters.
func (r *reader) holdsMatter(first, last int) bool {
	for i := first; i < last; i++ {
		if r.Is(i, "NOUN", "PROPN") && matters[r.Lemma(i)] || r.Is(i, "VERB") && policy[r.Lemma(i)] {
			return true
		}
	}
	return false
}

// definite reports whether noun h is one that the reader is held to know.
func (r *reader) definite(h int) bool { return r.Has(h, "the", "this", "that", "these", "those") >= 0 }

// handing are verbs for putting a paper before somebody, tabled what is put,
// carrying those that say little without their object.
var (
	handing  = setOf(`put present submit table send deliver hand circulate pass convey give lay make unveil outline announce`)
	tabled   = setOf(`proposal plan draft letter offer text document report response message paper note statement case`)
	carrying = setOf(`bring take make give have keep send carry show deliver put play shuffle`)
)

// disposed are adjectives for who will do something, own nouns for what a
// candidate has of his own.
var (
	disposed = setOf(`willing able ready prepared sure careful likely happy proud`)
	own      = setOf(`campaign bid candidacy race career term message base supporter voter`)
)

// combating are verbs for what is done to those whom one opposes.
var combating = setOf(`fight combat defeat destroy crush eliminate eradicate counter tackle dismantle topple oust`)

// sociable are verbs for dealings: who vows them tells of an engagement to come,
// but who refuses them takes a position.
var sociable = setOf(`meet attend talk discuss negotiate engage deal`)

// stanceVerb reports whether v tells a stance of its own, as in "vowed to oppose
// the treaty".
func (r *reader) stanceVerb(v int) bool {
	for _, f := range frameIndex()["verb "+r.Lemma(v)] {
		if (f.Name == "support" || f.Name == "oppose") && r.Child(v, "obj") >= 0 && r.A.Tokens[v].XPOS != "VBG" {
			return true
		}
	}
	return false
}

// public reports whether word i names a state, body or group, or somebody who
// acts for one.
func (r *reader) public(i int) bool {
	m := r.Mention(i)
	if i >= 0 && r.Is(i, "NOUN") && (assembled[r.Lemma(i)] || matters[r.Lemma(i)]) {
		return true
	}
	return m != nil && m.Actor.Name != "" && m.Form != readout.FormPronoun &&
		(m.Represents != "" || m.Type == readout.ActorState || m.Type == readout.ActorBody || m.Type == readout.ActorGroup)
}

// assembled are nouns for those who meet, or act together.
var assembled = setOf(`committee talks talk congress conference council group force troops army side party community opposition negotiator
	coalition government assembly parliament rebel militia fighter mission country nation state ally partner power world`)

// slight are verbs that make no issue.
var slight = setOf(`say know think see understand remember look tell ask answer believe feel hear hope try wait listen imagine realise realize
	speak comment explain note mention like love thank read watch wonder guess consider get go come do have
	respond buy acquire sell purchase tender merge invest lease hire need review stress express raise warn emphasise emphasize urge stand face prepare expect worry suffer lead serve follow
	visit travel arrive leave return appear run report update brief publish release recommend estimate win beat vote call be become happen learn find`)

// clauseWords returns the words of the clause of v from the verb on, without
// conditions and what follows them.
func (r *reader) clauseWords(v int) (first, last int) {
	first = v
	_, last = r.Subtree(v)
	for c := range r.Dependents(v) {
		lo, _ := r.Subtree(c)
		switch base := r.Base(c); {
		case c > v && (base == "advcl" || base == "conj" || base == "parataxis" || base == "cc" || base == "appos"):
			last = min(last, lo)
		case c > v && base == "punct" && (r.Lower(c) == "," || r.Lower(c) == ";"):
			last = min(last, lo)
		case c > v && (r.Timed(c) || (base == "obl" || base == "nmod") && r.Case(c) >= 0 && meanwhile[r.Lower(r.Case(c))]):
			last = min(last, lo)
		case c < v && base == "aux" && r.Lower(c) == "be", c < v && base == "aux" && r.Rel(c) == "aux:pass":
			first = min(first, c)
		}
	}
	for c := range r.Dependents(v) {
		if o := c; o > v && o < last && (r.Base(o) == "obj" || r.Base(o) == "obl" || r.Base(o) == "ccomp" || r.Base(o) == "xcomp") {
			for d := range r.Dependents(o) {
				if lo, _ := r.Subtree(d); d > o && (r.Rel(d) == "acl:relcl" || r.Base(d) == "appos" || r.Base(d) == "advcl" && r.To(d) < 0) {
					last = min(last, lo)
				}
			}
		}
	}
	for k := v + 1; k < last; k++ {
		switch w := r.Lower(k); {
		case w == "unless" || w == "until":
			last = k
		case w == "as" && !regarding[r.Lemma(v)] && r.Lower(k-1) != "such" && r.Lower(k-1) != "well" && r.Head(k) > k && r.Head(r.Head(k)) == v && !r.Is(r.Head(k), "ADJ", "ADV", "NUM"):
			last = k // "guide the country into an age of unity as a way to …"
		}
	}
	if last-first > maxPhrase {
		best := v + 1
		for c := range r.Dependents(v) {
			if _, hi := r.Subtree(c); c > v && hi <= last && hi-first <= maxPhrase {
				best = max(best, hi)
			}
		}
		last = best
	}
	return first, max(last, v+1)
}
