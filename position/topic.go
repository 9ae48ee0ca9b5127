package position

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// topic is what a stance is taken on.
type topic struct {
	name      string
	issue     string // the name in the issues file, without its place
	turned    bool   // the phrase names the opposite of the issue
	listed    bool   // the issues file has it
	owned     bool   // the name begins with whom a pronoun before the phrase stands for
	pointing  bool   // "the" points at one of it, and nothing says which
	matter    bool   // its noun is one of matters
	weighs    bool   // its noun is one that positions are taken on, by its ending at least
	light     bool   // no noun for what positions are taken on, and no such name
	concerns  bool   // the phrase names a state, body or group
	about     readout.ActorRef
	alone     bool // the issue is the actor about and nothing else
	somewhere bool // about is a place
	person    bool // about is a person
	// told is the sentence that says what the words of the stance point at; empty
	// where they say it themselves.
	told readout.Span
	// first and last are the words [first, last) of the text that name it; both 0
	// where the name is made up of several places.
	first, last int
	common      bool // the name is one common noun, whatever letter it begins with
}

const (
	maxTopics = 3  // of one list
	maxPhrase = 22 // words of an issue that the file doesn't have
	maxNested = 5  // "the idea of the creation of …"
)

// things returns the issues that the noun phrase headed by word h names: one
// for each part of a list. where is the verb that takes it, -1 for none, whose
// phrases after the noun belong to it too: "suspended funding to the agency".
func (r *reader) things(h, where int) (topics []topic) {
	if h < 0 {
		return nil
	}
	if w := r.Lower(h); w == "him" || w == "her" && r.Is(h, "PRON") { // "endorsed him"
		if all := r.Reader.Holders(h); len(all) == 1 && all[0].Type == readout.ActorPerson && r.oneBefore(h, all[0].ActorRef) {
			return []topic{{name: all[0].Name, about: all[0].ActorRef, alone: true, person: true}}
		}
	}
	if x := r.Prepositional(h, "of"); partial[r.Lower(h)] && x > h && r.Is(x, "NOUN", "PROPN") && r.Mention(x) == nil { // "some of Tarn's proposals"
		h = x
	}
	if t := r.pointed(h); len(t) > 0 {
		return t
	}
	if h = r.antecedent(h); deedNouns[r.Lemma(h)] {
		if t := r.pointed(h); len(t) > 0 { // "a move that Velia condemned"
			return t
		}
	}
	var all []topic
	if t, ok := r.thing(h, where, 0); ok {
		all = append(all, t...)
	}
	defer func() { topics = listedOrFirst(topics) }()
	for c := range r.Dependents(h) {
		if r.Base(c) == "conj" && r.Is(r.Child(c, "nmod:poss"), "PRON") {
			break // "praise of the bill and his refusal to …"
		}
		k := c
		if n := r.Child(c, "compound"); n >= 0 {
			k = n
		}
		if r.Base(c) == "conj" && r.A.Tokens[k].XPOS == "NNS" && verbs()[r.Lower(k)] != "" && r.Is(k+1, "NOUN", "PROPN", "DET") {
			break // "opposes the dam and favours talks", read as nouns
		}
		if r.Base(c) == "conj" && r.Is(c, "NOUN", "PROPN") && len(all) < maxTopics && r.Has(c, "but", "not") < 0 {
			if t, ok := r.thing(c, -1, 0); ok {
				all = append(all, t...)
			}
		}
	}
	return all
}

// oneBefore reports whether the sentence before that of the pronoun at word h names no
// other person whom it may stand for.
func (r *reader) oneBefore(h int, who readout.ActorRef) bool {
	k := r.A.SentenceAt(r.Sentence(h).Start)
	if k <= 0 {
		return false
	}
	for i := r.A.Sentences[k-1].First; i < r.A.Sentences[k-1].Last; i++ {
		if m := r.Mention(i); m != nil && m.Type == readout.ActorPerson && m.Form == readout.FormName && m.Actor != who && r.Suits(h, clause.Holder{ActorRef: m.Actor, Type: m.Type}) {
			return false
		}
	}
	return true
}

// listedOrFirst keeps of a list the issues that the file has and those that say
// themselves what they are, else the first.
func listedOrFirst(topics []topic) []topic {
	var kept []topic
	for _, t := range topics {
		if (t.listed || t.telling() && (topics[0].listed || topics[0].telling())) && len(kept) < maxTopics {
			kept = append(kept, t)
		}
	}
	if len(kept) > 0 {
		return kept
	}
	return topics[:min(len(topics), 1)]
}

// telling reports whether the name of the topic says what is meant: several words
// with one for what states and parties take sides on, or with a name.
func (t *topic) telling() bool {
	return !t.alone && !t.light && (t.matter || t.concerns) && strings.Count(t.name, " ") > 1
}

func (r *reader) thing(h, where, depth int) ([]topic, bool) {
	if r.vain(h) {
		return nil, false
	}
	if c := r.saidBy(h); depth == 0 && c >= 0 && r.wished(c) && r.Child(c, "nsubj") >= 0 { // "backed her advice that Velia should stay"
		t := r.denies(r.clauseIssue(c, r.Child(c, "nsubj")), c)
		return t, len(t) > 0
	}
	t, ok := r.weighty(h, where, depth)
	if ok && r.again && (siding[r.Lemma(h)] || qualities[r.Lemma(h)]) {
		return nil, false // "is seeking support for the treaty"
	}
	if !ok && r.again && depth == 0 {
		return r.anything(h)
	}
	return t, ok
}

// weighty returns the issue that the noun phrase headed by word h names by itself.
func (r *reader) weighty(h, where, depth int) ([]topic, bool) {
	if !r.Is(h, "NOUN", "PROPN", "ADJ", "VERB", "NUM") || depth > maxNested {
		return nil, false
	}
	first, last := r.phrase(h, where)
	if r.Has(h, "bad", "unfair", "such", "certain", "fake", "stupid") >= 0 {
		return nil, false // "bad trade deals": not trade deals
	}
	if t, ok := r.listed(h, first, last); ok {
		if x := r.Child(h, "acl:relcl"); x > h && r.Has(h, "a", "an", "any", "no", "every") >= 0 { // "any truce that leaves the Front in power": not any
			if u, ok := r.told(h, first); ok {
				return []topic{u}, true
			}
		}
		return []topic{t}, true
	}
	lemma := r.Lemma(h)
	if x := r.Prepositional(h, "against"); r.again && deedAgainst[lemma] && x == r.Child(h, "nmod") && x > h { // "action against smuggling"
		if t := r.foughtAt(r.Case(x)+1, depth); len(t) > 0 {
			t[0].turned, t[0].alone = !t[0].turned, false
			return t, true
		}
	}
	if omitting[lemma] {
		if t, ok := r.undone(h, where, depth); ok {
			return t, true
		}
	}
	if clear[lemma] || ending[lemma] {
		turned := ending[lemma] && !clear[lemma]
		if inner, ok := r.within(h, where, depth); ok {
			if !turned || !slices.ContainsFunc(inner, func(t topic) bool { return t.alone || forbidding[lemma] && !t.listed }) {
				for i := range inner {
					inner[i].turned = inner[i].turned != turned
				}
				return inner, true
			}
		}
	}
	if x := r.Prepositional(h, "to", "of"); r.again && depth == 0 && (lemma == "end" || lemma == "halt" || lemma == "stop") && x > h && r.Is(x, "NOUN") { // "an end to the tolls"
		if t, ok := r.anything(x); ok {
			t[0].turned = !t[0].turned
			return t, true
		}
	}
	if x := r.infinitive(h); clear[lemma] && x > h && (sociable[r.Lemma(x)] || slight[r.Lemma(x)]) {
		return nil, false // "scrapped plans to attend"
	}
	if m := r.Mention(h + 1); m != nil && m != r.Mention(h) && m.Type == readout.ActorPerson && m.Form == readout.FormName && r.Base(h+1) != "nsubj" {
		if lo, hi := r.phrase(h, -1); r.mortal(h) && m.Actor.Name != "" && (r.only(m, lo, hi) || r.runningFor(m, lo, hi)) { // "endorsed the party's candidate Ilo Tarn"
			return []topic{{name: m.Actor.Name, about: m.Actor, alone: true, person: true}}, true
		}
		return nil, false // a title
	}
	if m := r.Mention(h); m != nil && (r.GoesOn(m) || !r.Traced(h)) {
		return nil, false // "Velia Gov. Ana Brek"
	}
	if m := r.Mention(h); m != nil {
		switch {
		case m.Type == readout.ActorPerson && m.Actor.Name != "" && m.Form != readout.FormNominal && (r.only(m, first, last) || r.runningFor(m, first, last)):
			return []topic{{name: m.Actor.Name, about: m.Actor, alone: true, person: true}}, true
		case m.Type == readout.ActorPerson || m.Type == readout.ActorOffice:
			return nil, false
		case m.Form == readout.FormPronoun, m.Form == readout.FormNominal && m.Actor.Name == "" && m.Represents == "" && last-first < 3:
			return nil, false
		case m.Actor.Name != "" && last-first <= m.Len():
			if r.only(m, first, last) && !(r.Is(last, "NOUN") && r.Is(h, "PROPN") && !r.Timed(last) && r.Base(last) != "obj" && r.A.Tokens[last].Start == r.A.Tokens[last-1].End+1) { // "Sumar [cuts]"
				name := m.Actor.Name
				if m.Form == readout.FormNominal && rulers[lemma] { // "the Velian regime"
					name = r.spelled(first, last)
				}
				return []topic{{name: name, about: m.Actor, alone: true, concerns: true, somewhere: m.Type == readout.ActorPlace}}, true
			}
		}
	}
	if r.scare(first, last) {
		return nil, false
	}
	if r.Has(h, "this", "that", "these", "those") >= 0 && !r.detailed(first, h, last) {
		if t, ok := r.known(h); ok && r.again && matters[lemma] && h-first < 2 { // "this bill"
			return []topic{t}, true
		}
		return nil, false
	}
	if thin[lemma] || r.Is(h, "ADJ", "NUM") || r.Timed(h) {
		return nil, false
	}
	if r.untold(h, first, last) {
		t, ok := r.known(h)
		return []topic{t}, ok
	}
	light := !r.loose && !weighty(lemma) && !r.concerns(first, last)
	if r.endsInPerson(first, last) || light && (last-first < 2 || r.Is(h, "PROPN")) {
		return nil, false
	}
	name, ok := r.nounName(first, last)
	if t, told := r.told(h, first); !ok && told && last-first == 1 {
		return []topic{t}, true
	}
	if !ok || where >= 0 && where < h && r.runsOn(where, last) {
		return nil, false
	}
	if !strings.Contains(name, " ") && !r.Is(h, "PROPN") && clear[lemma] {
		return nil, false
	}
	if where >= 0 && depth == 0 && taking[lemma] && first == h {
		return nil, false // "dismissed opposition to the treaty": on the treaty, but how?
	}
	if deedNouns[lemma] || thoughts[lemma] || ideaNouns[lemma] && !r.Is(r.Child(h, "nmod:poss"), "PROPN") {
		if r.Is(last-1, "NOUN") && last == h+1 && r.Child(h, "compound", "amod") < 0 && r.Child(h, "nmod:poss") >= 0 {
			return nil, false // "Brek's decision": to do what?
		}
	}
	if p := r.Child(h, "nmod:poss"); p >= 0 && p < first && r.Lower(p) == "its" && (r.Mention(p) == nil || r.Mention(p).Actor.Name == "") && !r.ownsIt(h) {
		return nil, false // of what?
	}
	if x := r.Child(h, "acl:relcl"); last-first == 1 && x > h && r.Has(h, "a", "an") >= 0 {
		t, ok := r.told(h, first) // "an agenda that …"
		return []topic{t}, ok
	}
	if (vague[lemma] || r.counted(h, first)) && !r.concerns(first, last) {
		if t, ok := r.told(h, first); ok {
			return []topic{t}, true
		}
	}
	if (vague[lemma] || last-first == 1 && (r.definite(h) || r.Child(h, "nmod:poss") >= 0)) && !r.detailed(first, h, last) || clear[lemma] && last-first < 3 { // "the plan": which?
		t, ok := r.known(h)
		return []topic{t}, ok
	}
	owned := false
	if p := r.Child(h, "nmod:poss"); p >= 0 && p < first && r.Is(p, "PRON") {
		if m := r.Mention(p); m != nil && m.Actor.Name != "" && m.Type == readout.ActorPerson && !r.governed(p, m) {
			if !r.namedHere(p, m) {
				return nil, false
			}
			name, owned = m.Actor.Name+"'s "+name, true // "his kidnapping": whose it is belongs to it
		}
	}
	return []topic{{name: name, matter: matters[lemma], weighs: r.loose || weighty(lemma), light: light, owned: owned, concerns: r.concerns(first, last), first: first, last: last}}, true
}

// counted reports whether nothing but a number or a date stands before the noun at h,
// whose phrase begins at word first: "the 2029 raid".
func (r *reader) counted(h, first int) bool {
	for k := first; k < h; k++ {
		if !r.Is(k, "NUM") && !r.Timed(k) && !plainAdjective[r.Lower(k)] {
			return false
		}
	}
	return true
}

// ownsIt reports whether the noun at h is the object of what a state, body or
// group does, so that "its" before it is that one's.
func (r *reader) ownsIt(h int) bool {
	v := r.Head(h)
	if v < 0 || !r.Is(v, "VERB") || r.Base(h) != "obj" {
		return false
	}
	s, free := r.Subject(v)
	all := r.Holders(s)
	return free && s >= 0 && len(all) == 1 && all[0].Type != readout.ActorPerson
}

// runsOn reports whether a verb with a tense follows what verb i takes, at word
// last, so that the tagger or the tree errs: "supports the port and school cuts".
func (r *reader) runsOn(i, last int) bool {
	if last >= r.Sentence(i).Last || !r.Is(last, "VERB", "AUX") || r.Timed(last) {
		return false
	}
	switch r.A.Tokens[last].XPOS {
	case "VBD", "VBZ", "VBP":
	default:
		return false
	}
	for n := 0; i >= 0 && n < 5; i, n = r.Head(i), n+1 {
		switch r.Base(i) {
		case "acl", "csubj", "nsubj", "advcl":
			return false // within the subject of that verb
		}
	}
	return true
}

// faulting are verbs by which one gives something the fault of what follows "for".
var faulting = wordset.Of(`blame fault criticise criticize credit denounce condemn slam`)

// taking are nouns for stances of others.
var taking = wordset.Of(`support opposition backing objection resistance hostility`)

// thoughts are nouns for what somebody means to do or wants done, which say
// nothing without it.
var thoughts = wordset.Of(`refusal failure attempt effort request intention desire wish bid readiness willingness pledge promise vow threat`)

// forbidding are nouns for rules of which the opposite is not what they forbid:
// against a ban on fish is not for fish.
var forbidding = wordset.Of(`ban moratorium opposition`)

// scare reports whether words [first, last) are what somebody called a thing,
// told in the document's own words: could not accept "national security".
func (r *reader) scare(first, last int) bool {
	if last-first > 4 {
		return false // a longer one is what he or she said of it
	}
	for i := first; i < last; i++ {
		if !r.Quoted(i) && !r.Is(i, "DET", "PUNCT", "ADP") {
			return false
		}
	}
	return first > 0 && (quotation[r.Lower(first)] || quotation[r.Lower(first-1)]) && last < r.Len() && (quotation[r.Lower(last)] || quotation[r.Lower(last+1)] || quotation[r.Lower(last-1)])
}

var quotation = wordset.Of("\" “ ” `` ''")

// detailed reports whether the words around noun h say which: a name, a noun or
// a number before it, or what follows it.
func (r *reader) detailed(first, h, last int) bool {
	for i := first; i < last; i++ {
		if i != h && (r.Is(i, "NOUN", "PROPN") && i < h || i > h && r.Is(i, "ADP", "VERB") || r.Is(i, "ADJ") && !plainAdjective[r.Lemma(i)] && r.Is(i+1, "ADJ")) && !r.Timed(i) {
			return true
		}
	}
	return r.concerns(first, last)
}

// plainAdjective are adjectives that don't say which.
var plainAdjective = wordset.Of(`new old final earlier own same first last latest current previous major big sweeping similar different whole recent
	original broad controversial bipartisan executive repeated past future long important good great real full such other second third`)

// known returns the thing that the bare noun at h speaks of: the noun with the
// clause that says which ("a bill that bans mines"), or what it was last named
// before.
func (r *reader) known(h int) (topic, bool) {
	first, _ := r.Subtree(h)
	if t, ok := r.told(h, first); ok {
		return t, true
	}
	if !r.loose && (general[r.Lemma(h)] || suffered[r.Lemma(h)]) {
		if t, ok := r.pointedAt(h); ok || !claimed[r.Lemma(h)] {
			return t, ok
		}
	}
	if lo, _ := r.Subtree(h); !r.definite(h) || h-lo > 1+b2i(r.Case(h) >= 0) {
		return topic{}, false
	}
	for k := h - 1; k >= max(0, h-maxBack); k-- {
		if !r.Is(k, "NOUN", "PROPN") || !alike(r.Lemma(k), r.Lemma(h)) || r.Timed(k) || claimed[r.Lemma(h)] && r.A.Tokens[k].XPOS != r.A.Tokens[h].XPOS {
			continue // nor are "those claims" one claim
		}
		first, last := r.phrase(k, -1)
		if slices.ContainsFunc(r.between(first, last), func(i int) bool { return possessive[r.Lower(i)] }) {
			continue // "the bill for their own reasons"
		}
		if t, ok := r.listed(k, first, last); ok {
			if s := r.Sentence(k).Span; s != r.Sentence(h).Span {
				t.told = s
			}
			return t, true
		}
		if last-first > 1 && last-first <= maxPhrase && r.detailed(first, k, last) && r.Mention(k) == nil {
			if name, ok := r.nounName(first, last); ok {
				t := topic{name: name, matter: matters[r.Lemma(h)], concerns: r.concerns(first, last), first: first, last: last}
				if s := r.Sentence(k).Span; s != r.Sentence(h).Span {
					t.told = s
				}
				return t, true
			}
		}
		if t, ok := r.told(k, first); ok && r.Mention(k) == nil {
			return t, true
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
	wordset.Of(`deal pact agreement accord treaty`),
	wordset.Of(`bill legislation law act measure package`),
	wordset.Of(`plan proposal offer initiative blueprint roadmap`),
	wordset.Of(`report claim charge accusation allegation story`),
}

// rulers are nouns for those who govern a state: against them is not against it.
var rulers = wordset.Of(`regime government junta leadership dictatorship administration`)

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
		if r.Is(i, "NOUN") && (r.loose || weighty(r.Lemma(i))) {
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
var policy = wordset.Of(`ban deport tax arm disarm bomb invade sanction nationalise nationalize legalise legalize privatise privatize abolish annex
	evacuate extradite blockade outlaw subsidise subsidize conscript naturalise naturalize repatriate prosecute deploy station demilitarise demilitarize`)

// only reports whether the words are those of the mention, articles left out.
func (r *reader) only(m *readout.Mention, first, last int) bool {
	for i := first; i < last; i++ {
		title := m.Type == readout.ActorPerson && r.A.Tokens[i].Start < m.Start && r.Is(i, "PROPN", "NOUN", "ADJ") // "Mr. Tarn", "the party leader Ilo Tarn"
		if !m.Contains(r.A.Tokens[i].Span) && !r.Is(i, "DET", "PUNCT") && !title {
			return false
		}
	}
	return true
}

// runningFor reports whether words [first, last) are the name of mention m and
// what the person runs in or for: "Tarn in the primary", "Tarn for president".
func (r *reader) runningFor(m *readout.Mention, first, last int) bool {
	_, k := r.A.TokensIn(m.Span)
	if k >= last || !r.only(m, first, k) || r.Lower(k) != "in" && r.Lower(k) != "for" && r.Lower(k) != "as" {
		return false
	}
	for n := k + 1; n < last; n++ {
		if contests[r.Lemma(n)] {
			return true
		}
	}
	return false
}

// contests are nouns for what candidates run in or for.
var contests = wordset.Of(`primary election race contest president presidency governor senate senator mayor nomination nominee leader leadership caucus runoff run-off`)

// within returns what a general noun is about: the idea [of a truce], the
// decision [to withdraw troops].
func (r *reader) within(h, where, depth int) ([]topic, bool) {
	inner := slices.Collect(r.Dependents(h))
	if where >= 0 && where < h { // what the tree gives to the verb: "rejected calls for a truce"
		_, end := r.phrase(h, where)
		for c := range r.Dependents(where) {
			if c > h && (c < end && r.Base(c) == "obl") {
				inner = append(inner, c)
			}
		}
	}
	if where >= 0 && where < h { // "rejected moves to expel Velia", hung on the verb
		by := h
		if o := r.Prepositional(h, "by"); o > h { // "efforts by Velia to"
			_, end := r.Subtree(o)
			by = end - 1
		}
		if x := r.infinitive(where); x > h && r.To(x) == by+1 && !sociable[r.Lemma(x)] {
			return r.deed(x, r.doer(h), depth+1)
		}
	}
	for _, c := range inner {
		if c < h {
			continue
		}
		switch r.Base(c) {
		case "nmod", "obl":
			if k := r.Case(c); k == c-1 && r.Lower(k) == "to" && r.Is(c, "NOUN") && r.A.Tokens[c].XPOS == "NN" {
				continue // "plans to campaign", read as a noun
			} else if k >= 0 && slices.Contains([]string{"of", "for", "to", "toward", "towards", "in"}, r.Lower(k)) {
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
		case "advcl":
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

// doer returns the state, body or group whose plan, move or attempt noun h is
// ("Velia's attempt", "an attempt by Velia"); -1 for none.
func (r *reader) doer(h int) int {
	c := r.Child(h, "nmod:poss")
	if c < 0 {
		c = r.Prepositional(h, "by")
	}
	if m := r.Mention(c); c < 0 || m == nil || m.Actor.Name == "" || m.Form != readout.FormName ||
		m.Type != readout.ActorState && m.Type != readout.ActorBody && m.Type != readout.ActorGroup {
		return -1
	}
	return c
}
