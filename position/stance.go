package position

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// frames reads the stance that word i takes, after the first row of the table
// that fits.
func (r *reader) frames(i int) {
	part, word := r.part(i), r.Lemma(i)
	if part == "" || r.Lower(i) == "opposed" && r.Lower(i-1) == "as" {
		return // "as opposed to"
	}
	if part == "noun" && r.miscast(i) { // "Velia backs a truce", read as a noun
		part, word = "verb", verbs()[r.Lower(i)]
	}
	if part == "verb" && (!r.tells(i) || r.Lower(i-1) == "less" || r.Lower(i-1) == "least") {
		return
	}
	rows := frameIndex()[part+" "+word]
	if part == "verb" && r.Child(i, "obj") < i {
		rows = slices.Concat(rows, slices.DeleteFunc(slices.Clone(frameIndex()["adjective "+r.Lower(i)]), func(f *Frame) bool { return f.Name == "ready-for" }), frameIndex()["noun "+word])
	}
	for _, f := range rows {
		if !r.particle(i, f) {
			continue
		}
		var ok bool
		switch f.Part {
		case "verb":
			ok = r.verb(i, f)
		case "noun":
			ok = r.noun(i, f)
		default:
			ok = r.adjective(i, f)
		}
		if ok {
			return
		}
	}
}

// part returns the part of speech of word i by which the table knows it, "" for
// none.
func (r *reader) part(i int) string {
	switch {
	case r.Is(i, "VERB"):
		return "verb"
	case r.Is(i, "NOUN"):
		return "noun"
	case r.Is(i, "ADJ"):
		return "adjective"
	}
	return ""
}

// tells reports whether verb i tells what its subject does: a gerund after a
// preposition may have another one ("criticised Velia for backing …"), or
// compare ("than backing …"), and one that completes another stance is told
// by that ("proposed banning …").
func (r *reader) tells(i int) bool {
	if r.Has(i, "out") >= 0 && (r.Lemma(i) == "call" || r.Lemma(i) == "blast") || r.Lemma(i) == "back" && r.Has(i, "off", "down", "away", "out", "up", "into") >= 0 {
		return false
	}
	if r.A.Tokens[i].XPOS != "VBG" || r.Child(i, "aux") >= 0 {
		return true
	}
	if k := r.Case(i); k >= 0 {
		switch r.Lower(k) {
		case "by", "after", "while", "since", "in":
			if h := r.Head(i); r.Lower(k) == "by" && h >= 0 && (r.A.Tokens[h].XPOS == "VBG" && r.Case(h) >= 0 && !r.tells(h) || r.Lemma(h) == "have" && choices[r.Lemma(r.Child(h, "obj"))]) {
				return false
			}
			if h := r.Head(i); r.Lower(k) != "while" && h >= 0 && (r.Is(h, "NOUN") && r.Base(i) != "conj" || r.Has(h, "can", "could", "may", "might") >= 0 && r.Has(h, "have") < 0 || r.Base(h) == "acl" && r.To(h) >= 0) {
				return false // "ways to act: by asking Velia to pay", "can still hurt it by calling for a ban"
			}
			if h := r.Head(i); r.Lower(k) == "in" && h >= 0 && !together[r.Lemma(h)] && !r.Is(h, "ADJ") {
				return false // "questions Velia's judgment in backing the war", "the role we have in backing it"
			}
		case "with": // "with Velia backing the ban"
			return r.Child(i, "nsubj") > k
		default:
			return false
		}
	}
	if h := r.Head(i); h >= 0 && r.Lemma(h) == "spend" && r.Base(i) != "conj" { // "spent the week lobbying for it"
		return true
	}
	if h := r.Head(i); r.Base(i) == "conj" && h >= 0 && r.A.Tokens[h].XPOS == "VBG" && r.Child(h, "aux") < 0 && !r.tells(h) {
		return false // "attacked it for closing the port and not agreeing to talks"
	}
	if s, _ := r.Subject(i); s >= 0 && r.Quoted(i) && !r.Quoted(s) && (r.Base(i) == "conj" || r.Base(i) == "advcl" && r.Quoted(r.Head(i))) {
		return false // a piece of a quotation: "Being for the treaty, supporting the ban," she said
	}
	if h := r.Head(i); h >= 0 && r.Base(i) == "acl" && utterance[r.Lemma(h)] && len(r.writer(h)) > 0 {
		return true // "in her letter condemning the ban"
	}
	if k := r.Child(i, "mark"); k >= 0 && k < i && r.Lower(k) == "that" {
		return false // "insisted that lifting it was no answer"
	}
	if r.issuer(i) >= 0 {
		return true // "issued a statement condemning the ban"
	}
	if r.Is(i-1, "NOUN", "PROPN") && r.Base(i) != "root" && r.Base(i) != "conj" {
		return false // "a resolution condemning …"
	}
	switch r.Lower(i - 1) {
	case "than", "for", "of", "from", "without", "against", "to", "about", "on", "at":
		return false
	}
	switch r.Base(i) {
	case "xcomp", "ccomp", "obj", "obl", "nmod", "csubj", "nsubj", "amod", "compound":
		return false
	}
	return true
}

// choices are nouns for what somebody may do.
var choices = wordset.Of(`way option means tool choice possibility chance opportunity path route`)

// together are words behind which "in" and a form in -ing tell what one does
// with others: "joined Velia in opposing the ban".
var together = wordset.Of(`join follow unite agree alone side persist succeed support lead unanimous firm united adamant steadfast consistent`)

// miscast reports whether word i, which the tagger has for a noun, is a verb: it
// has an object, or a phrase that its row takes, and a name right before it.
func (r *reader) miscast(i int) bool {
	if r.A.Tokens[i].XPOS != "NNS" || verbs()[r.Lower(i)] == "" || r.Lower(i) == verbs()[r.Lower(i)] {
		return false
	}
	c := r.Child(i, "compound")
	m := r.Mention(i - 1)
	return (c == i-1 && r.Is(c, "PROPN") || c >= 0 && c < i && m != nil && m.Type == readout.ActorPerson && m.Form == readout.FormName) && (r.Child(i, "obj") > i || r.Base(i) == "root" && r.Prepositional(i, "to", "for", "on", "against", "from") > i)
}

// verb reads the stance that verb i takes after row f.
func (r *reader) verb(i int, f *Frame) bool {
	// "a venue rejected by the opposition", "is backed by Velia"
	if by := r.agent(i); by >= 0 && r.again && f.Name == "urge" {
		return r.take(f, i, r.Holders(by), f.Stance, r.bidden(i), nil)
	} else if by >= 0 && f.Takes == "obj" {
		var topics []topic
		if s := r.Child(i, "nsubj:pass"); s >= 0 {
			topics = r.things(s, -1)
		} else if h := r.Head(i); r.Rel(i) == "acl" && h >= 0 {
			topics = r.things(h, -1)
			if g := r.Head(h); len(topics) == 0 && g >= 0 && r.Base(h) == "nmod" && r.Is(g, "NOUN") && matters[r.Lemma(g)] { // "the ban on mines proposed by Tarn"
				topics = r.things(g, -1)
			}
		} else if r.Base(i) == "advcl" && h > i && r.A.Tokens[i].XPOS == "VBN" { // "Backed by Velia, the plan was adopted"
			if s := r.Child(h, "nsubj", "nsubj:pass"); s > i {
				topics = r.things(s, -1)
			}
		}
		if f.Name == "keep-up" { // "the tide table maintained by the council"
			topics = slices.DeleteFunc(topics, func(t topic) bool { return !t.listed && !barriers[r.Lemma(max(r.Head(i), r.Child(i, "nsubj:pass")))] })
		}
		if len(topics) == 0 || r.Negated(i) || !r.Asserted(i) || !r.fits(f, i, r.Child(i, "nsubj:pass")) {
			return false
		}
		return r.take(f, i, r.Holders(by), f.Stance, topics, r.conditions(i, false))
	}
	if r.Child(i, "nsubj:pass") >= 0 && !(f.Name == "call-for" && r.Child(i, "aux:pass", "aux") < 0) {
		// "is opposed to", "is committed to"
		if f.Name != "object-to" && f.Name != "vow" && f.Name != "agree-to" || f.Name == "vow" && r.Lemma(i) != "commit" && r.Lemma(i) != "determine" && r.Lemma(i) != "resolve" {
			return false
		}
	}
	if r.A.Tokens[i].XPOS == "VBN" && r.Rel(i) == "acl" && r.Child(i, "obj") < 0 && r.Parted(i) < 0 {
		return false // "the plan rejected"
	}
	if o := r.Child(i, "obj"); r.Lemma(i) == "demand" && o > i && r.clauseAhead(o) {
		return false // "demanded the rich “pay their share”"
	}
	if f.Name == "suspend" && r.Lemma(i) == "break" && r.Prepositional(i, "over") > i {
		return false // "broke off the talks over the shelling"
	}
	if acts[f.Name] && r.A.Tokens[i].XPOS == "VBG" && r.Child(i, "aux") < 0 {
		return false // "was not in the truce, allowing it to close the port"
	}
	topics := r.taken(i, f)
	if f.Name == "call-for" {
		topics = r.calledToDo(i, topics)
	}
	if f.Name == "welcome" && r.Lemma(i) == "want" {
		topics = r.wantedOut(i, topics)
	}
	if len(topics) == 0 {
		topics = r.ousting(i, f)
	}
	if len(topics) == 0 || !r.Asserted(i) {
		return false
	}
	stance, ok := r.denied(i, f)
	if !ok {
		return false
	}
	s, free := r.Subject(i)
	if r.miscast(i) {
		s, free = i-1, true
	}
	if h := r.Head(i); s < 0 && r.A.Tokens[i].XPOS == "VBG" && r.Base(i) == "acl" && h >= 0 && r.Lower(h) == "those" { // "is among those opposing it"
		s = h
	}
	if h := r.firstTo(i); s < 0 && h >= 0 {
		s, free = r.Subject(h)
	}
	if v := r.issuer(i); v >= 0 {
		s, free = r.Subject(v)
	} else if s >= 0 && r.firstTo(i) < 0 && r.severed(i, s) {
		return false
	}
	if s < 0 || !free {
		return false
	}
	holders := r.Holders(s)
	switch {
	case len(holders) > 0:
	case utterance[r.Lemma(s)] && r.Base(i) == "acl":
		holders = r.writer(s)
	case r.again:
		holders = r.author(s, f) // "a council resolution calls for a truce"
	}
	same, contrary := r.company(i, s)
	conditions := r.conditions(i, stance == readout.StanceOpposes)
	if !r.take(f, i, append(holders, same...), stance, topics, conditions) {
		return false
	}
	if len(conditions) == 0 {
		r.take(f, i, contrary, opposite(stance), topics, nil)
	}
	return true
}

// clauseAhead reports whether the noun at word o begins a clause, the verb of which
// follows it.
func (r *reader) clauseAhead(o int) bool {
	k := o + 1
	if quotation[r.Lower(k)] {
		k++
	}
	return k < r.Sentence(o).Last && r.A.Tokens[k].XPOS == "VB"
}

// severed reports whether a dash parts verb i from its subject s, or the noun
// right before verb i hangs on its subject s
// through another verb: "Brek, who promised a vote after delegates approved it".
// Then the tree gives the verb the wrong subject.
func (r *reader) severed(i, s int) bool {
	dashes := 0
	for k := s + 1; k < i; k++ {
		if w := r.Lower(k); w == "—" || w == "–" || w == "--" {
			dashes++
		}
	}
	if dashes%2 == 1 {
		return true // "Brek — who met the head of Velia — supports": not Velia
	}
	if h := r.Head(i); h >= 0 && r.To(i) >= 0 && (r.Lemma(h) == "use" || teaming[r.Lemma(h)]) {
		return false // "used her speech to attack it"
	}
	k := i - 1
	for k > s && r.Is(k, "AUX", "ADV", "PART") {
		k--
	}
	if k <= s || !r.Is(k, "NOUN", "PROPN") || r.Timed(k) {
		return false
	}
	for n := 0; k >= 0 && k != s && n < 12; n++ {
		if r.Is(k, "VERB") {
			if r.Rel(k) == "acl" && r.Head(k) == s && (r.A.Tokens[k].XPOS == "VBG" || r.agent(k) > k) {
				return false // "groups representing the fishermen", "a letter signed by Brek"
			}
			return r.Base(k) != "acl:relcl" && r.Rel(k) != "acl:relcl"
		}
		k = r.Head(k)
	}
	return false
}

// issuer returns the verb whose subject made the paper that verb i, in -ing,
// tells the words of: "issued a statement condemning the ban"; -1 for none.
func (r *reader) issuer(i int) int {
	o := i - 1
	if h := r.Head(i); h >= 0 && r.Base(i) == "conj" && r.A.Tokens[i].XPOS == "VBG" && r.A.Tokens[h].XPOS == "VBG" { // "a statement condemning it and calling for talks"
		return r.issuer(h)
	}
	if h := r.Head(i); h >= 0 && h < o && r.Base(i) == "acl" && r.Is(h, "NOUN") { // "wrote a letter to Tarn demanding"
		o = h
	}
	if r.A.Tokens[i].XPOS != "VBG" || !r.Is(o, "NOUN") || !utterance[r.Lemma(o)] && !paper[r.Lemma(o)] || r.Base(o) != "obj" {
		return -1
	}
	v := r.Head(o)
	if h := r.Head(i); h != o && h != v || !issuing[r.Lemma(v)] || r.Negated(v) || !r.Asserted(v) || r.Child(v, "nsubj:pass") >= 0 {
		return -1
	}
	return v
}

// paper are nouns for what a body adopts or people sign, issuing the verbs for
// giving out a paper or words as one's own.
var (
	paper   = wordset.Of(`resolution motion declaration petition manifesto charter decree case lawsuit suit complaint brief`)
	voices  = wordset.Of(`statement letter communique communiqué`)
	issuing = wordset.Of(`issue put release publish send sign adopt pass deliver post write approve back support make give read file bring lodge submit`)
)

// utterance are nouns for what somebody says or writes.
var utterance = wordset.Of(`statement paper article column op-ed essay letter speech tweet remark post message comment interview address report note communique communiqué`)

// take adds the position where who holds it may be said to.
func (r *reader) take(f *Frame, i int, holders []clause.Holder, stance readout.Stance, topics []topic, condition []readout.Span) bool {
	if len(holders) == 0 || r.bygone(i) {
		return false
	}
	// "Analysts say Velia would accept": a guess, unless who would says so.
	if len(condition) == 0 && r.foretold(i) { // "Tarn will back Brek, Oss says"
		_, by, _ := r.Saying(i)
		holders = slices.DeleteFunc(slices.Clone(holders), func(h clause.Holder) bool {
			return h.Type == readout.ActorPerson && !by.ActsFor(h) && !h.ActsFor(by) && !r.Insider(i, h)
		})
	}
	if (r.Has(i, "would", "'d") >= 0 || r.Modal(i, "would", "'d") && !slices.ContainsFunc(holders, func(h clause.Holder) bool { return h.Type != readout.ActorPerson })) && len(condition) == 0 {
		_, by, ok := r.Saying(i)
		if !ok || !slices.ContainsFunc(holders, func(h clause.Holder) bool { return by.ActsFor(h) || h.ActsFor(by) }) {
			if holders = slices.DeleteFunc(holders, func(h clause.Holder) bool { return !r.Insider(i, h) }); len(holders) == 0 {
				return false
			}
		}
	}
	switch f.Name {
	case "welcome", "sign", "call-for": // wanting Velia says nothing
		topics = slices.DeleteFunc(topics, func(t topic) bool {
			return t.alone || f.Name == "welcome" && !(r.again && (!longing[r.Lemma(i)] && !lightly[r.Lemma(i)] || t.weighs && r.Lemma(i) != "celebrate")) && !t.listed && !t.concerns && !t.matter && !(stance == readout.StanceSupports && t.weighs && asking[r.Lemma(i)] && slices.ContainsFunc(holders, clause.Holder.Governs))
		})
	case "support":
		switch r.Lemma(i) {
		case "allow", "permit": // "by leaving, he allows Velia to win"
			holders = slices.DeleteFunc(holders, func(h clause.Holder) bool { return !r.Public(h) })
			fallthrough
		case "accept", "approve", "second", "prefer": // "accept Velia as a member"
			topics = slices.DeleteFunc(topics, func(t topic) bool { return t.alone })
		}
	case "stick-to":
		holders = slices.DeleteFunc(holders, func(h clause.Holder) bool {
			return !r.Public(h) || r.Lemma(i) == "comply" && h.Type == readout.ActorPerson
		})
	case "oppose":
		if !r.again && lamenting[r.Lemma(i)] {
			topics = slices.DeleteFunc(topics, func(t topic) bool { return !t.listed && !t.matter && !t.weighs })
		}
	case "support-for":
		if k := r.Child(i, "nmod:poss"); k < 0 && r.Prepositional(i, "of") >= 0 && r.Prepositional(i, "for", "to", "in") < 0 {
			return false // "has the support of the council"
		}
	case "pledge-it":
		if o := r.Child(i, "obj"); o >= 0 && len(frameIndex()["noun "+r.Lemma(o)]) > 0 {
			return false // "promised a veto"
		}
	case "rule-out":
		if brushing[r.Lemma(i)] && slights[r.Lemma(r.Child(i, "obj"))] {
			return false
		}
		if w := r.Lemma(i); w != "rule" && w != "turn" && w != "vote" { // not "threw out the papers"
			topics = slices.DeleteFunc(topics, func(t topic) bool { return !t.listed && !t.matter })
		}
	case "stand-for":
		if r.Has(i, "against") >= 0 || r.Prepositional(i, "against") > i {
			return false // "stood up against the banks for their reckless loans"
		}
	case "disapprove-of":
		if r.Lemma(i) == "complain" { // "complained of headaches"
			topics = slices.DeleteFunc(topics, func(t topic) bool { return !t.listed && !t.matter })
		}
	case "lift":
		if r.fulfilled(i) {
			return false
		}
	case "resign-over":
		holders = slices.DeleteFunc(holders, func(h clause.Holder) bool { return h.Type != readout.ActorPerson })
	}
	if f.Name == "keep-up" { // "kept its embargo in place"
		for k := range topics {
			topics[k].name = strings.TrimSuffix(strings.TrimSuffix(topics[k].name, " in place"), " in force")
		}
	}
	if counselling[r.Lemma(i)] && f.Stance == readout.StanceSupports {
		topics = slices.DeleteFunc(topics, func(t topic) bool { return !t.listed && !t.matter })
	}
	switch f.Name {
	case "fund", "warm-to", "double-down-on", "renege-on", "sign-off-on", "pledge-it", "agree-with", "angry-at", "believe-in", "stand-for", "ready-for", "interested-in", "pleased-with", "critical-of", "stand-by", "stick-to", "disagree-with", "misgivings-about":
		topics = slices.DeleteFunc(topics, func(t topic) bool {
			return t.alone || !(r.again && (t.weighs || f.Name != "pledge-it")) && !t.listed && !t.concerns && !t.matter
		})
	}
	if !r.loose && r.Lemma(i) == "ask" && !r.petitions(i) {
		holders = slices.DeleteFunc(holders, func(h clause.Holder) bool { return !r.Public(h) })
	}
	if f.Name == "plan-for" && effort[r.Lemma(i)] {
		topics = slices.DeleteFunc(topics, func(t topic) bool { return !r.again && !t.listed && !t.concerns && !t.matter })
	}
	if f.Name == "vow" && r.dreamt(i) {
		topics = slices.DeleteFunc(topics, func(t topic) bool { return !t.listed && !t.matter })
	}
	if f.Name == "vow" && loose[r.Lemma(i)] {
		governs := slices.ContainsFunc(holders, clause.Holder.Governs)
		topics = slices.DeleteFunc(topics, func(t topic) bool {
			return !t.listed && !t.concerns && !t.turned && !governs && !(r.again && (t.matter || t.weighs))
		})
	}
	if acts[f.Name] {
		holders = r.states(holders)
	}
	if len(topics) == 0 || len(holders) == 0 {
		return false
	}
	r.add(f.Name, i, holders, stance, topics, condition)
	return true
}

// counselling are verbs for what one says in passing of anything.
var counselling = wordset.Of(`suggest recommend advise`)

// lamenting are verbs of opposing that are as often said of what only is so.
var lamenting = wordset.Of(`bemoan lament rue question challenge regret`)

// lightly are verbs of being for a thing that are said of anything.
var lightly = wordset.Of(`want pursue celebrate`)

// asking are verbs by which those who govern say what they want.
var asking = wordset.Of(`demand seek propose urge request`)

// effort are nouns for what everybody does for everything.
var effort = wordset.Of(`effort drive quest bid push campaign plan decision`)

// unwanted are verbs of which the denial tells that one will not have it: "did
// not want to join the treaty".
var unwanted = wordset.Of(`want intend plan seek pursue`)

// agent returns the noun of "by somebody" at a participle, -1 for none.
func (r *reader) agent(i int) int {
	x := r.A.Tokens[i].XPOS
	if x != "VBN" && x != "VBD" || x == "VBD" && r.Child(i, "obj") > i && r.Child(i, "nsubj:pass") < 0 && r.Child(i, "nsubj") >= 0 { // "condemned the invasion by Velia"
		return -1
	}
	return r.Prepositional(i, "by")
}

// denied returns the stance of row f at word i, turned where it is denied; ok
// is false where the denial leaves it open.
func (r *reader) denied(i int, f *Frame) (readout.Stance, bool) {
	no := r.Negated(i)
	if o := r.Child(i, "obj"); f.Part == "verb" && o > i && r.Has(o, "no") >= 0 && !no { // "wants no part of a war"
		if f.Stance != readout.StanceSupports {
			return "", false
		}
		return opposite(f.Stance), true
	}
	if s, _ := r.Subject(i); s >= 0 && r.neither(s) && r.Has(i, "neither", "nor") < 0 { // wherever the tree hangs it
		no = !no
	}
	// "refused to support", "has yet to back", "failed to sign"
	first := i // "needs to secure the border and create a force": of both
	for n := 0; n < 3 && r.Base(first) == "conj" && r.A.Tokens[first].XPOS == "VB" && r.Child(first, "nsubj", "aux") < 0 && r.Head(first) >= 0; n++ {
		first = r.Head(first)
	}
	for v, n := first, 0; n < 3 && (r.Base(v) == "xcomp" || r.Base(v) == "ccomp" && r.To(v) >= 0); n++ {
		h := r.Head(v)
		if h < 0 {
			break
		}
		switch w := r.Lemma(h); {
		case w == "refuse":
			return opposite(f.Stance), f.Stance == readout.StanceSupports
		case about[w] && settling[r.Lemma(i)]: // "is set to veto the bill"
		case undecided[w], undecided[r.Lower(h)]:
			return "", false
		}
		if r.Is(h, "VERB", "ADJ") && r.Negated(h) {
			no = !no
		}
		v = h
	}
	if !no {
		return f.Stance, true
	}
	if f.Turns && hesitant[r.Lemma(i)] && r.Has(i, "will", "wo", "would", "can", "ca", "could", "cannot", "never", "does", "do", "'ll", "’ll") < 0 && r.Lower(i-1) != "never" && r.To(i) < 0 {
		return "", false // "has not endorsed": not yet
	}
	if f.Turns || (f.Name == "vow" || f.Name == "welcome") && unwanted[r.Lemma(i)] {
		return opposite(f.Stance), true
	}
	return opposite(f.Stance), f.Stance == readout.StanceSupports && r.Has(i, "will", "wo", "'ll", "’ll") >= 0 && r.announced(i)
}

// hesitant are verbs for being for a thing of which a past or present denial
// does not tell the opposite.
var hesitant = wordset.Of(`advocate champion endorse embrace approve ratify second prefer bless greenlight`)

// undecided are words of which the infinitive behind them is not done, or not
// told as done.
var undecided = wordset.Of(`fail decline stop cease forget hesitate yet try attempt likely unlikely able unable free appear seem poised set due bound
	scheduled slated entitled eligible supposed obliged forced permitted pretend claim hope wish like need have ask invite expect say suppose
	require offer report believe reluctant unwilling loath hesitant disinclined averse afraid wary slow careful unready unprepared`)

// about are words for being near to doing something, settling verbs for what one
// is near to only if one wants it.
var (
	about    = wordset.Of(`set poised prepare appear`)
	settling = wordset.Of(`veto sign ratify reject oppose back support endorse approve vote recognise recognize boycott abolish repeal`)
)

// neither reports whether the noun phrase headed by s begins with "neither".
func (r *reader) neither(s int) bool {
	first, _ := r.Subtree(s)
	return r.Lower(first) == "neither" || r.Lower(first-1) == "neither" || r.Has(s, "neither") >= 0
}

// bygone reports whether word i tells a stance of former days, which its holder
// need not have now: "once supported", "used to oppose", "her former support",
// "initially opposed it, but".
func (r *reader) bygone(i int) bool {
	for c := range r.Dependents(i) {
		if c > i || r.Base(c) != "advmod" && r.Base(c) != "amod" {
			continue
		}
		if w := r.Lower(c + 1); w == "again" || w == "more" {
			continue // "once again dismissed"
		}
		if former[r.Lower(c)] {
			return true
		}
		if earlier[r.Lower(c)] && r.Pluperfect(i) && stanceOf(r.Lemma(i)) != "" {
			return true // "had previously backed it"
		}
		for k := i + 1; earlier[r.Lower(c)] && k < r.Sentence(i).Last; k++ {
			if turning[r.Lower(k)] {
				return true
			}
		}
	}
	if r.abandoned(i) || r.disavowed(i) || r.outlived(i) || r.LongPast(i) {
		return true
	}
	h := r.Head(i)
	return h >= 0 && r.Base(i) == "xcomp" && r.Lower(h) == "used" && r.To(i) >= 0
}

// former and earlier are words for then, turning those by which one goes on to now.
var (
	former  = wordset.Of(`once formerly former previous past erstwhile`)
	earlier = wordset.Of(`originally initially previously earlier`)
	turning = wordset.Of(`but then later since now however although though before until changed shifted reversed`)
)

// announced reports whether the clause of verb v is what somebody says of his or
// her own, or of whom he or she speaks for: "we will not sign the treaty".
func (r *reader) announced(v int) bool {
	_, by, ok := r.Saying(v)
	s, free := r.Subject(v)
	return ok && free && slices.ContainsFunc(r.Holders(s), by.ActsFor)
}
