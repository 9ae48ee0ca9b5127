package position

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// Words that only point: "the move", "that notion", "it", "doing so". What they
// stand for is what the clauses before them say somebody did or thought of,
// where just one of them says so; where two compete, nothing is read.

// deedNouns are nouns by which something done is spoken of again, ideaNouns
// those for something thought of.
var (
	deedNouns = wordset.Of(`move step decision action act measure announcement gesture violation breach development escalation provocation`)
	ideaNouns = wordset.Of(`idea notion concept proposal suggestion possibility prospect option plan move step measure demand request call bid
		initiative scenario course policy`)
)

// pointed returns the issue that word h points at; none where it says itself
// what it is, or where several may be meant.
func (r *reader) pointed(h int) []topic {
	deed, idea := false, false
	switch {
	case h < 0:
		return nil
	case r.pronounced(h):
		if !r.weighed(h) {
			return nil
		}
		return r.meant(h)
	case r.bare(h):
		one := r.A.Tokens[h].XPOS == "NN" || r.Lemma(h) == "action" // "the acts" are several
		deed, idea = deedNouns[r.Lemma(h)] && one, ideaNouns[r.Lemma(h)]
	}
	if t := r.aforesaid(h); r.again && len(t) > 0 {
		return t
	}
	switch {
	case deed || idea:
	case r.Is(h, "NOUN") && r.definite(h) && r.bare(h):
		return r.renamed(h)
	default:
		return nil
	}
	return r.spokenOf(h, deed, idea)
}

// meant returns the issue that the pronoun at word h stands for.
func (r *reader) meant(h int) []topic {
	if m := r.Mention(h); m != nil && m.Actor.Name != "" {
		return nil
	}
	if t := r.aforesaid(h); r.again && len(t) > 0 {
		return t
	}
	return r.spokenOf(h, true, true)
}

// spokenOf returns what the words before word h, which points back, say that
// somebody did, or thought of; none where several may be meant.
func (r *reader) spokenOf(h int, deed, idea bool) []topic {
	var all []topic
	here := r.Sentence(h)
	r.before(h, func(first, last int) bool {
		if deed {
			for k := first; k < last; k++ {
				all = r.distinct(all, r.event(k, h), here, k)
			}
		}
		if idea && (len(all) == 0 || r.pronounced(h)) {
			for k := first; k < last; k++ {
				all = r.distinct(all, r.raised(k, h), here, k)
			}
		}
		return len(all) > 0
	})
	if len(all) != 1 {
		return nil
	}
	return all
}

// aforesaid returns what somebody was told to propose, demand or promise in the
// three sentences before, where the bare noun at h says no more than that: "the
// proposal".
func (r *reader) aforesaid(h int) []topic {
	verbs := uttering[r.Lemma(h)]
	if len(verbs) == 0 || !r.bare(h) {
		return nil
	}
	k := r.A.SentenceAt(r.A.Tokens[h].Start)
	from := r.A.Sentences[max(0, k-3)].First
	for n := len(r.found) - 1; n >= 0; n-- {
		f := r.found[n]
		if f.at >= from && f.at < h && verbs[r.Lemma(f.at)] && !f.topic.alone {
			t := f.topic
			if s := r.Sentence(f.at); s.Span != r.Sentence(h).Span && t.told.Empty() {
				t.told = s.Span
			}
			return []topic{t}
		}
	}
	return nil
}

// uttering are, by noun, the verbs of which the noun is spoken of again.
var uttering = func() map[string]map[string]bool {
	m := map[string]map[string]bool{}
	for nouns, verbs := range map[string]string{
		"proposal suggestion idea plan initiative offer": "propose suggest offer recommend advocate float outline",
		"demand call request appeal plea":                "demand call request ask appeal urge insist plead seek want",
		"threat warning ultimatum":                       "threaten warn vow",
		"promise pledge vow commitment":                  "promise pledge vow commit",
	} {
		for noun := range strings.FieldsSeq(nouns) {
			m[noun] = wordset.Of(verbs)
		}
	}
	return m
}()

// pronounced reports whether word h is "it", "this", "that" or the "so" of "do so".
func (r *reader) pronounced(h int) bool {
	switch r.Lower(h) {
	case "it":
		return true
	case "this", "that":
		return r.A.Tokens[h].XPOS == "DT" && r.Base(h) != "det"
	case "so":
		return r.Lemma(h-1) == "do"
	}
	return false
}

// weighed reports whether the word on which the pronoun at h hangs takes a
// stance by itself, so that whatever it is of is an issue.
func (r *reader) weighed(h int) bool {
	g := r.Head(h)
	if g < 0 {
		return false
	}
	if wrong[r.Lower(g)] || needed[r.Lower(g)] || r.Lemma(g) == "do" {
		return true
	}
	for _, part := range [...]string{"verb ", "adjective "} {
		if slices.ContainsFunc(frameIndex()[part+r.Lemma(g)], func(f *Frame) bool {
			switch f.Name {
			case "support", "oppose":
				return !acting[r.Lemma(g)] && !lukewarm[r.Lemma(g)]
			case "rule-out", "object-to", "opposed-to", "favour-ing", "vote-against":
				return true
			}
			return false
		}) {
			return true
		}
	}
	return false
}

// lukewarm are verbs of the table that people use of all kinds of things.
var lukewarm = wordset.Of(`second prefer tolerate bless embrace approve recognise recognize allow permit uphold protest refuse`)

// bare reports whether the noun at h says nothing but that it is known: "the
// move", "such a step", "a move that Velia condemned" in apposition.
func (r *reader) bare(h int) bool {
	if !r.Is(h, "NOUN") {
		return false
	}
	apposed := r.Has(h, "a", "an", "another") >= 0 && r.apposed(h)
	if !apposed && !r.definite(h) && r.Has(h, "such", "any") < 0 {
		return false
	}
	for c := range r.Dependents(h) {
		switch base := r.Base(c); {
		case c < h && (base == "nmod" || base == "compound"):
			return false
		case c > h && base == "nmod" && (r.Timed(c) || r.Circumstance(h, c)):
		case c > h && (base == "nmod" || base == "acl" && !apposed && r.A.Tokens[c].XPOS != "VBN" || base == "ccomp"):
			return false
		}
	}
	return true
}

// apposed reports whether the noun at h begins what is said about a clause:
// ", a move that …".
func (r *reader) apposed(h int) bool {
	lo, _ := r.Subtree(h)
	for lo < h && r.Is(lo, "PUNCT") {
		lo++
	}
	w := r.Lower(lo - 1)
	return (w == "," || w == "—" || w == "–" || w == "--") && r.Child(h, "acl") > h
}

// before calls see with stretches of words before word h, the nearest first,
// until it returns true: the clauses before that of h in its sentence, then the
// sentence before.
func (r *reader) before(h int, see func(first, last int) bool) {
	sent := r.Sentence(h)
	if r.bare(h) && r.apposed(h) {
		lo, _ := r.Subtree(h)
		see(sent.First, lo)
		return
	}
	g := h
	for n := 0; n < 8 && !r.Is(g, "VERB") && r.Head(g) >= 0 && r.Child(g, "cop") < 0; n++ {
		if g = r.Head(g); g > h && r.Rel(g) == "acl:relcl" {
			break
		}
	}
	if see(sent.First, min(g, h)) {
		return
	}
	if k := r.A.SentenceAt(sent.Start); k > 0 {
		last := r.A.Sentences[k-1]
		if b, ok := r.A.Document.BlockAt(last.Start); !ok || !b.Kind.Furniture() && b.Kind != readout.BlockHeading {
			see(last.First, last.Last)
		}
	}
}

// distinct adds to all those topics that it doesn't have, told at word k; the
// sentence is kept where it isn't here.
func (r *reader) distinct(all, topics []topic, here readout.Sentence, k int) []topic {
	for _, t := range topics {
		if t.alone || slices.ContainsFunc(all, func(u topic) bool { return u.name == t.name }) {
			continue
		}
		if s := r.Sentence(k); s.Span != here.Span && t.told.Empty() {
			t.told = s.Span
		}
		all = append(all, t)
	}
	return all
}

// event returns the issue of what verb v tells that a public actor did or will
// do: "Velia closing the strait". h is the word that points at it.
func (r *reader) event(v, h int) []topic {
	if !r.Is(v, "VERB") || r.Negated(v) || !r.Asserted(v) || speaks[r.Lemma(v)] || viewing[r.Lemma(v)] || sociable[r.Lemma(v)] || criticising[r.Lemma(v)] || lamenting[r.Lemma(v)] {
		return nil // to condemn it is no deed that one condemns
	}
	if lemma := r.Lemma(v); slight[lemma] && !treated[lemma] || saying[lemma] {
		return nil
	}
	end := h
	if r.bare(h) && r.apposed(h) {
		end, _ = r.Subtree(h)
	} else if r.governs(v, h) {
		return nil
	}
	switch r.Base(v) {
	case "root", "conj", "parataxis":
	case "ccomp":
		if s := r.Head(v); s < 0 || !speaks[r.Lemma(s)] {
			return nil
		}
	default:
		return nil
	}
	s := r.Child(v, "nsubj")
	if s < 0 && r.Base(v) == "conj" {
		s, _ = r.Subject(v)
	}
	if s < 0 || s > v {
		return nil
	}
	if t := r.undertaken(v); len(t) > 0 {
		return t
	}
	if pondering[r.Lemma(v)] || bent[r.Lemma(v)] || r.asks(v) {
		return nil
	}
	if r.again && r.passiveOf(v) { // "the embargo will be lifted, a step that …"
		return r.fate(v, s, 0)
	}
	first, last := r.clauseWords(v)
	if end > v {
		last = min(last, end)
	}
	if o := r.Child(v, "obj"); r.pronounced(h) && o >= 0 && (r.Child(o, "conj") > o || r.Is(r.Child(v, "conj"), "NOUN")) {
		return nil // which of the two?
	}
	if t, ok := r.listed(v, first, last); ok {
		return []topic{t}
	}
	lead := ""
	if m := r.Mention(s); m != nil && m.Actor.Name != "" && r.public(s) || m != nil && m.Actor.Name != "" && m.Form == readout.FormPronoun && m.Type != readout.ActorPerson {
		lead = m.Actor.Name
	} else if r.Is(s, "NOUN") && r.concerns(r.Subtree(s)) && !r.Timed(s) {
		lead = r.spelled(r.phrase(s, -1))
	}
	if lead == "" || last-first < 2 || last-first > maxPhrase-2 || !r.weighs(first, last) && r.Child(v, "obj") < v {
		return nil
	}
	name, ok := r.clauseName(s, first, last)
	if !ok {
		return nil
	}
	return []topic{{name: lead + " " + name, concerns: true}}
}

// asks reports whether verb v tells what somebody wants, not what is done.
func (r *reader) asks(v int) bool {
	return slices.ContainsFunc(frameIndex()["verb "+r.Lemma(v)], func(f *Frame) bool {
		switch f.Name {
		case "vow", "urge", "demand-that", "call-for", "insist-on", "favour-ing":
			return true
		}
		return false
	})
}

// treated are slight verbs that tell something done all the same.
var treated = wordset.Of(`buy acquire sell hire leave release publish`)

// governs reports whether the clause of verb v holds word h in a clause that
// completes it: "wants Velia to accept the idea".
func (r *reader) governs(v, h int) bool {
	for k, n := h, 0; k >= 0 && n < 12; k, n = r.Head(k), n+1 {
		if k == v {
			return true
		}
		switch r.Base(k) {
		case "conj", "parataxis", "advcl", "appos":
			return false
		}
	}
	return false
}

// undertaken returns what verb v, for what a public actor sets going or is bent
// on, takes: "imposed an embargo", "decided to leave the treaty".
func (r *reader) undertaken(v int) []topic {
	if setting[r.Lemma(v)] {
		if o := r.Child(v, "obj", "nsubj:pass"); o >= 0 && r.Is(o, "NOUN") {
			return slices.DeleteFunc(listedOrFirst(r.nominal(o, v)), func(t topic) bool { return t.light })
		}
	}
	if bent[r.Lemma(v)] {
		if x := r.infinitive(v); x > v {
			s, _ := r.Subject(v)
			t, _ := r.deed(x, s, 0)
			return r.denies(t, x)
		}
	}
	return nil
}

// setting are verbs by which a measure comes about, bent those by which one is
// bent on doing something.
var (
	setting = wordset.Of(`impose introduce reinstate reimpose order launch announce unveil approve pass enact declare tighten extend slap authorise authorize`)
	bent    = wordset.Of(`decide plan vow pledge threaten intend agree announce choose elect resolve opt`)
)

// nominal returns the issues of the noun phrase at o as it stands, not what it
// points at.
func (r *reader) nominal(o, where int) []topic {
	t, _ := r.thing(o, where, 0)
	return t
}

// raised returns what word k puts up for discussion: the issue of a verb of
// proposing, wanting or weighing, or of a noun like "idea" or "talk". h is the
// word that points at it.
func (r *reader) raised(k, h int) []topic {
	switch {
	case r.Is(k, "VERB"):
		if r.Lemma(k) == "ask" || r.Lemma(k) == "question" {
			return r.inquired(k)
		}
		if r.governs(k, h) || r.Negated(k) {
			return nil
		}
		if pondering[r.Lemma(k)] {
			return r.pondered(k, h)
		}
		for _, f := range frameIndex()["verb "+r.Lemma(k)] {
			switch f.Name {
			case "allow", "forbid", "keep-from":
				continue
			case "try", "launch", "suspend", "lift", "protest-over", "welcome", "sign":
				if r.Lemma(k) != "propose" && r.Lemma(k) != "urge" && r.Lemma(k) != "demand" && r.Lemma(k) != "seek" && r.Lemma(k) != "want" {
					continue
				}
			}
			if r.particle(k, f) {
				if t := r.taken(k, f); len(t) > 0 {
					return t
				}
			}
		}
	case r.Is(k, "NOUN") && (clear[r.Lemma(k)] || talking[r.Lemma(k)]) && !r.governs(k, h):
		if t, ok := r.within(k, -1, 0); ok {
			return t
		}
	}
	return nil
}

// pondering are verbs for putting something up for discussion, or turning it
// over, talking nouns for that.
var (
	pondering = wordset.Of(`consider weigh mull ponder contemplate float moot suggest propose raise discuss study explore debate review recommend plan prepare eye envisage
		examine advocate outline`)
	talking = wordset.Of(`talk speculation debate discussion question report rumour rumor threat prospect suggestion`)
)

// pondered returns what verb k, one of pondering, takes.
func (r *reader) pondered(k, h int) []topic {
	if o := r.Child(k, "obj", "nsubj:pass"); o >= 0 && o != h && r.Is(o, "NOUN", "PROPN") && !r.bare(o) {
		return slices.DeleteFunc(listedOrFirst(r.nominal(o, k)), func(t topic) bool { return t.light })
	}
	for c := range r.Dependents(k) {
		if c < k || !r.Is(c, "VERB") || r.governs(c, h) {
			continue
		}
		switch b := r.Base(c); {
		case (b == "xcomp" || b == "ccomp" || b == "obj") && r.A.Tokens[c].XPOS == "VBG":
			s := r.Child(c, "nsubj")
			t, _ := r.deed(c, s, 0)
			return r.denies(t, c)
		case b == "xcomp" || b == "ccomp":
			if r.To(c) >= 0 {
				t, _ := r.deed(c, -1, 0)
				return r.denies(t, c)
			}
			if r.wished(c) || r.bareForm(c) {
				return r.wish(c, 0)
			}
		}
	}
	return nil
}

// bareForm reports whether verb c stands in its base form with a subject before
// it: "suggested that Velia leave".
func (r *reader) bareForm(c int) bool {
	s := r.Child(c, "nsubj")
	return s >= 0 && s < c && r.Lower(c) == r.Lemma(c) && r.A.Tokens[s].XPOS != "NNS" && r.A.Tokens[s].XPOS != "NNPS"
}

// inquired returns what somebody was asked about: "asked about a base", "asked
// whether Velia would join the treaty".
func (r *reader) inquired(v int) []topic {
	if o := r.Prepositional(v, "about", "on"); o > v {
		if r.Is(o, "VERB") {
			t, _ := r.deed(o, -1, 0)
			return t
		}
		t := listedOrFirst(r.nominal(o, v))
		return slices.DeleteFunc(t, func(t topic) bool { return t.light })
	}
	if w := r.Lower(v + 1); w == "whether" || w == "if" { // wherever the tree hangs the clause
		if c := r.Head(v + 1); c > v {
			t, _ := r.deed(c, r.Child(c, "nsubj"), 0)
			return r.denies(t, c)
		}
	}
	return nil
}

// renamed returns what the bare noun at h calls by its verb: "the deployment"
// after "troops were deployed".
func (r *reader) renamed(h int) []topic {
	noun := r.Lemma(h)
	if !weighty(noun) {
		return nil
	}
	var all []topic
	here := r.Sentence(h)
	r.before(h, func(first, last int) bool {
		for k := first; k < last; k++ {
			if verb := r.Lemma(k); r.Is(k, "VERB") && derived(noun, verb) {
				all = r.distinct(all, r.event(k, h), here, k)
			}
		}
		return len(all) > 0
	})
	if len(all) != 1 {
		return nil
	}
	return all
}

// derived reports whether the noun may be made of the verb: "closure" of
// "close", "deployment" of "deploy".
func derived(noun, verb string) bool {
	n := 0
	for n < len(noun) && n < len(verb) && noun[n] == verb[n] {
		n++
	}
	return n >= 4 && n >= len(verb)-2
}
