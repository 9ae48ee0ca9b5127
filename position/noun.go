package position

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// noun reads a stance told by a noun: "her opposition to the plan", "Velia's
// support for it", "voiced support for", "a supporter of".
func (r *reader) noun(i int, f *Frame) bool {
	o := r.Prepositional(i, strings.Fields(f.Takes)...)
	owner := r.ofWhom(i, f)
	if owner >= 0 && o == owner { // "the opposition of Velia to the treaty"
		o = r.laterPhrase(i, owner, strings.Fields(f.Takes))
	}
	inf := false
	if strings.HasSuffix(f.Takes, "inf") {
		of := r.Prepositional(i, "of") // "promises of aid to poor islands to adapt": theirs
		if x := r.infinitive(i); x >= 0 && (o < 0 || x < o) && (of < i || of > x || of == owner || r.Mention(of) != nil) {
			o, inf = x, true
		}
	}
	if o < 0 && r.Is(i, "NOUN") && r.Base(i) == "obj" && r.Head(i) >= 0 && light[r.Lemma(r.Head(i))] {
		o = r.Prepositional(r.Head(i), strings.Fields(f.Takes)...)
		if o >= 0 && o < i {
			o = -1
		}
	}
	if h := r.Head(i); o < 0 && h >= 0 && (r.Base(i) == "obj" || r.Base(i) == "obl") && strings.HasSuffix(f.Takes, "inf") { // where the tree hangs it on the verb
		if x := r.infinitive(h); x > i && r.To(x) == i+1 {
			o, inf = x, true
		}
	}
	if k := i + 1; o < 0 && r.Is(k, "ADP") && r.Base(k) == "case" && r.Head(k) > k && slices.Contains(strings.Fields(f.Takes), r.Lower(k)) {
		o = r.Head(k) // "her opposition to the ban and support for a truce", which the tree hangs on the verb
	}
	if o < 0 && f.Takes == "that" {
		o = r.saidBy(i)
	}
	if f.Name == "support-for" && (r.Lower(i+1) == "as" || r.Lemma(i) == "acceptance" && o >= 0 && received[r.Lemma(o)]) {
		return false // "pledged his support as a delegate to the congress", "her acceptance of gifts"
	}
	if f.Name == "support-for" && pleading[r.Lemma(i)] && o >= 0 && !inf && r.Case(o) >= 0 && r.Lower(r.Case(o)) == "to" {
		return false // "his appeal to young voters": whom he pleases, or asks
	}
	if h := r.Head(i); f.Name == "benefit-of" && (h < 0 || !light[r.Lemma(h)] || r.Lemma(h) == "take" || r.Lemma(h) == "have" || r.Lemma(h) == "give") {
		return false // "took advantage of"
	}
	if o < 0 || r.Negated(i) || !r.assertedNoun(i) {
		return false
	}
	if inf && f.Name == "opposition-to" && !refusals[r.Lemma(i)] { // "opposition to trade liberalisation", read as a verb
		return false
	}
	if f.Name == "misgivings-about" && (r.Is(r.Child(o, "nmod:poss"), "PRON") || cherished[r.Lemma(o)]) {
		return false // "frustration at his attempts": his own; "concern over the safety of the port": for it
	}
	if k := r.Child(o, "conj"); f.Name == "plan-for" && inf && k > o && r.Is(k, "VERB") && r.A.Tokens[k].XPOS != "VB" {
		return false // "plans to rebuild the port fell through": the tree errs
	}
	var holders []clause.Holder
	agent := f.Name == "supporter-of" || f.Name == "believer-in" || f.Name == "opponent-of"
	switch {
	case agent:
		holders = r.called(i)
	default:
		holders = r.owner(i)
		if len(holders) == 0 && r.Base(i) == "obj" && light[r.Lemma(r.Head(i))] {
			h := r.Head(i)
			if s, free := r.Subject(h); s >= 0 && free && !r.Negated(h) {
				holders = r.Holders(s)
			}
			if r.Is(r.Child(i, "nmod:poss"), "PRON") && (r.Lemma(h) == "cite" || r.Lower(r.Child(i, "nmod:poss")) != "its" && r.Lower(r.Child(i, "nmod:poss")) != "their") {
				holders = slices.DeleteFunc(holders, func(h clause.Holder) bool { return h.Type != readout.ActorPerson })
			}
		}
		if h := r.Head(i); f.Name == "danger-of" && len(holders) == 0 && h >= 0 && r.Base(i) == "obl" && r.Lemma(h) == "warn" { // "warned of the dangers of …"
			if s, free := r.Subject(h); s >= 0 && free && !r.Negated(h) {
				holders = r.Holders(s)
			}
		}
		if len(holders) == 0 && r.Base(i) == "conj" && r.Lower(i-1) == "and" {
			holders = r.paired(i)
		}
		if len(holders) == 0 && owner >= 0 {
			holders = r.Holders(owner)
		}
		if len(holders) == 0 {
			holders = r.mandated(i)
		}
		if len(holders) == 0 {
			holders = r.counting(i)
		}
	}
	if len(holders) == 0 && f.Name == "need-for" && r.Is(i, "NOUN") { // "remarking that it showed the need to end the war"
		if rep, by, ok := r.Saying(i); ok && r.Public(by) && r.said(r.clauseOf(i), rep) {
			holders = []clause.Holder{by}
		}
	}
	if m := r.Mention(i); m != nil { // "Velia's opposition" is not the Velian opposition
		holders = slices.DeleteFunc(holders, func(h clause.Holder) bool { return h.ActorRef == m.Actor && !agent })
	}
	if len(holders) == 0 {
		return false
	}
	var topics []topic
	if f.Takes == "that" {
		if !r.wished(o) && !r.bareForm(o) {
			return false
		}
		if topics = r.wish(o, 0); len(topics) == 0 && r.again {
			topics = r.denies(r.clauseIssue(o, r.Child(o, "nsubj")), o)
		}
	} else if r.Is(o, "VERB") || inf {
		topics, _ = r.deed(o, -1, 0)
		topics = r.denies(topics, o)
		if c := r.Child(o, "conj"); c > o && r.A.Tokens[c].XPOS == "VB" && promising[r.Lemma(i)] { // "threats to close the strait and impose a tariff"
			more, _ := r.deed(c, -1, 0)
			topics = append(topics, r.denies(more, c)...)
		}
	} else if x := r.laterInfinitive(o); x > o && (r.again || r.To(x) == o+1) && r.To(x) <= r.Reach(o, o+8) && strings.HasSuffix(f.Takes, "inf") && r.Case(o) >= 0 && r.Lower(r.Case(o)) == "for" && r.Is(o, "NOUN", "PROPN") && !clear[r.Lemma(o)] {
		topics = r.denies(r.clauseIssue(x, o), x) // "her call for Velia to withdraw"
	} else if x := r.toBe(o); x > o && strings.HasSuffix(f.Takes, "inf") {
		topics = r.doneTo(o, x, -1) // "her calls for the sailors to be freed"
	} else {
		topics = r.things(o, r.Head(i))
	}
	if len(topics) == 0 {
		topics = r.ousting(i, f)
	}
	if r.Lemma(i) == "architect" {
		topics = telling(topics) // of a treaty, not of a house
	}
	if h := r.Head(i); f.Name == "need-for" && (h >= 0 && belittling[r.Lemma(h)] || intimacies[r.Lemma(o)]) {
		return false // "downplayed the importance of the treaty"
	}
	if f.Name == "need-for" && r.A.Tokens[i].XPOS == "NNS" && r.Lemma(i) == "need" {
		return false // "the needs of the port"
	}
	if inf && f.Name == "plan-for" && r.attending(i) {
		return false // "plans to travel to Maresh"
	}
	if !inf && f.Name == "plan-for" && appearances[r.Lemma(o)] {
		return false // "his plans for an appearance in Maresh"
	}
	if inf && f.Name == "plan-for" && (effort[r.Lemma(i)] || r.Lemma(i) == "attempt") && framing[r.Lemma(o)] {
		return false // "its attempt to use the press", "a campaign to tie her to Velia"
	}
	if f.Name == "suit-to" && (r.Base(i) != "obj" || !light[r.Lemma(r.Head(i))]) {
		return false // "the judge in the Tarsk case"
	}
	if len(topics) == 0 || f.Name == "plan-for" && !r.loose && !promising[r.Lemma(i)] && !slices.ContainsFunc(holders, clause.Holder.Public) {
		return false
	}
	return r.take(f, i, holders, f.Stance, topics, r.conditions(i, f.Stance == readout.StanceOpposes))
}

// refusals are nouns that take an infinitive for what is not done.
var refusals = wordset.Of(`refusal unwillingness reluctance`)

// cherished are nouns for what one is worried about because one wants it.
var cherished = wordset.Of(`safety security welfare health wellbeing well-being fate future stability independence integrity life freedom right rights
	conformity commitment adherence respect ability lack loss shortage economy environment`)

// paired returns whose the stance before "and" is: "her opposition to the ban
// and support for a truce".
func (r *reader) paired(i int) []clause.Holder {
	for k := i - 1; k > r.Sentence(i).First; k-- {
		if r.Is(k, "VERB") {
			return nil
		}
		if !r.Is(k, "NOUN") || len(frameIndex()["noun "+r.Lemma(k)]) == 0 || r.Base(k) != "obj" && r.Child(k, "nmod:poss") < 0 {
			continue
		}
		if own := r.owner(k); len(own) > 0 {
			return own
		}
		return r.lightSubject(k)
	}
	return nil
}

// lightSubject returns who does what noun o tells, the object of a light verb: "[Brek]
// made statements".
func (r *reader) lightSubject(o int) []clause.Holder {
	v := r.Head(o)
	if v < 0 || r.Base(o) != "obj" || !light[r.Lemma(v)] || r.Negated(v) {
		return nil
	}
	if s, free := r.Subject(v); s >= 0 && free {
		return r.Holders(s)
	}
	return nil
}

// assertedNoun reports whether the clause that noun i stands in is told as a fact.
// pleading are nouns for what one says to somebody.
var pleading = wordset.Of(`appeal plea call demand pledge vow`)

func (r *reader) assertedNoun(i int) bool {
	if r.Pending(i) || r.Feigned(i) {
		return false
	}
	for k, n := i, 0; k >= 0 && n < 8; k, n = r.Head(k), n+1 {
		if r.Is(k, "VERB") || r.Child(k, "cop") >= 0 {
			if waning[r.Lemma(k)] && r.Negated(k) && r.Base(i) == "nsubj" {
				return r.Asserted(k) // "her opposition has not softened"
			}
			switch r.Lemma(k) {
			case "withdraw", "drop", "lose", "deny", "lack", "need", "win", "seek", "gain", "want", "overcome", "abandon", "expect", "await", "end", "doubt", "weaken", "question", "challenge", "rescind", "revoke", "retract", "withhold", "reconsider", "delay", "reverse", "soften", "temper", "renounce", "waver":
				if r.Base(i) == "obj" || r.Base(i) == "nsubj" && !(r.Rel(i) == "nsubj" && r.Child(k, "obj") > k) { // but "her insistence delayed the talks"
					return false
				}
			}
			if granting[r.Lemma(k)] && r.Base(i) == "obj" { // "before he throws his support to Brek"
				return r.Asserted(k) && r.tells(k) && !r.Negated(k) && r.Has(k, "before", "until", "when", "if") < 0
			}
			if r.Child(i, "nmod:poss") >= 0 && r.Base(i) != "nsubj" && !longing[r.Lemma(k)] {
				return !r.Asks(i) // whose it is, has it, whatever is done about it
			}
			return r.Asserted(k) && !r.Negated(k) && !(r.Has(k, "will", "'ll", "’ll") >= 0 && r.Lemma(k) == "lead")
		}
	}
	return !r.Asks(i)
}

// waning are verbs for growing less.
var waning = wordset.Of(`soften waver weaken wane falter diminish fade ebb budge change`)

// granting are verbs by which one gives one's support.
var granting = wordset.Of(`extend give offer throw lend pledge deliver announce declare`)

// promising are nouns for plans that even a private person tells as a stance.
var promising = wordset.Of(`proposal pledge promise threat`)

// longing are verbs for what is not there yet.
var longing = wordset.Of(`hope wish wait look ask search count rely depend press plead campaign win secure earn need require seek gain`)

// clauseOf returns the verb or predicate of the clause of word i.
func (r *reader) clauseOf(i int) int {
	for k, n := i, 0; k >= 0 && n < 8; k, n = r.Head(k), n+1 {
		if r.Is(k, "VERB") || r.Child(k, "cop") >= 0 {
			return k
		}
	}
	return i
}

// owner returns who owns the noun at i: "Velia's support", "Velian support",
// "the support of Velia".
func (r *reader) owner(i int) []clause.Holder {
	for c := range r.Dependents(i) {
		switch {
		case r.Rel(c) == "nmod:poss":
			if o := r.blamed(i); o >= 0 && r.Is(c, "PRON") { // "blasted Tarn for his support": Tarn's
				return r.Holders(o)
			}
			if h := r.Head(i); r.Is(c, "PRON") && r.Base(i) == "conj" && h >= 0 { // "Tarn's vote and his support": Tarn's
				if o := r.Child(h, "nmod:poss"); r.Is(o, "PROPN") {
					return slices.DeleteFunc(r.Holders(o), func(h clause.Holder) bool { // but "China's record and her push"
						w := r.Lower(c)
						return (w == "his" || w == "her") && h.Type != readout.ActorPerson || w == "its" && h.Type == readout.ActorPerson
					})
				}
			}
			return r.Holders(c)
		case c < i && (r.Base(c) == "amod" || r.Base(c) == "compound"):
			if m := r.Mention(c); m != nil && m.Actor.Name != "" && (m.Type == readout.ActorState || m.Type == readout.ActorBody && (paper[r.Lemma(i)] || utterance[r.Lemma(i)])) {
				return r.Holders(c)
			}
		}
	}
	if by := r.Prepositional(i, "by", "from"); by >= 0 {
		return r.Holders(by)
	}
	return nil
}

// blamed returns who is praised or blamed for the noun at i: the object of the
// word that it hangs on by "for" or "over"; -1 for nobody.
func (r *reader) blamed(i int) int {
	h, k := r.Head(i), r.Case(i)
	if h < 0 || k < 0 || r.Lower(k) != "for" && r.Lower(k) != "over" {
		return -1
	}
	o := r.Child(h, "obj")
	if o < 0 {
		o = r.Prepositional(h, "of")
	}
	if m := r.Mention(o); o > h && o < i && m != nil && m.Actor.Name != "" {
		return o
	}
	return -1
}

// adjective reads a stance told by an adjective: "is opposed to the plan".
func (r *reader) adjective(i int, f *Frame) bool {
	var topics []topic
	if f.Takes == "inf" {
		x := r.infinitive(i)
		if x < 0 {
			return false
		}
		if f.Name == "unwilling-to" && silent(r.Lemma(x)) {
			return false // "reluctant to oppose it"
		}
		t, _ := r.deed(x, -1, 0)
		topics = r.denies(t, x)
		if r.Has(i, "more", "less", "too", "so", "as", "most") >= 0 {
			return false
		}
	} else {
		o := -1
		if f.Takes != "that" {
			o = r.Prepositional(i, strings.Fields(strings.TrimSuffix(f.Takes, " that"))...)
		}
		if o < 0 && strings.HasSuffix(f.Takes, "that") {
			return r.feels(i, f)
		}
		if o < 0 {
			return false
		}
		switch {
		case r.Is(o, "VERB"):
			topics, _ = r.deed(o, -1, 0)
		case r.again && f.Name == "opposed-to" && r.doingBy(o) > o:
			topics = r.clauseIssue(r.doingBy(o), o)
		case f.Name == "worried-that" && r.ownWorry(o):
			return false
		default:
			topics = r.things(o, i)
		}
	}
	if r.Has(i, "too") >= 0 || f.Name == "interested-in" && r.Has(i, "more") >= 0 && r.compared(i) {
		return false // "too concerned about the ban", "more interested in war than in peace"
	}
	if len(topics) == 0 || !r.Asserted(i) || r.branded(i) || r.Lower(i-1) == "less" || r.Lower(i-1) == "least" {
		return false
	}
	var holders []clause.Holder
	switch s, free := r.Subject(i); {
	case s >= 0 && free:
		holders = r.Holders(s)
	case (r.Base(i) == "amod" || r.Base(i) == "acl") && r.Head(i) >= 0 && r.Case(r.Head(i)) >= 0 && r.Lower(r.Case(r.Head(i))) == "with":
		return false // "even with Velians wary of the plan": in the eyes of the writer
	case (r.Base(i) == "amod" || r.Base(i) == "acl") && r.Head(i) >= 0 && r.Head(i) < i:
		if holders = r.Holders(r.Head(i)); len(holders) == 0 {
			holders = r.Holders(r.faction(r.Head(i)))
		}
	}
	stance, ok := r.denied(i, f)
	if k := r.Child(i, "cop"); k >= 0 && r.A.Tokens[k].XPOS == "VBG" && r.Quoted(i) {
		return false // "being open to a dam," she said: who is?
	}
	if !ok || f.Name == "ready-for" && r.Child(i, "cop") < 0 && !(r.Base(i) == "xcomp" && r.Lemma(r.Head(i)) == "remain") {
		return false // "getting ready for the talks"
	}
	return r.take(f, i, holders, stance, topics, r.conditions(i, stance == readout.StanceOpposes))
}

// branded reports whether the adjective at word i is what somebody calls the object
// of a verb: "called the plan bigoted and contemptuous of the law".
func (r *reader) branded(i int) bool {
	if r.Base(i) == "conj" {
		i = r.Head(i)
	}
	h := r.Head(i)
	return h >= 0 && r.Base(i) == "xcomp" && calling[r.Lemma(h)]
}

// feels reads "disappointed that Velia closed the strait".
func (r *reader) feels(i int, f *Frame) bool {
	x := r.Child(i, "ccomp", "advcl")
	if x < i || r.Negated(i) || !r.Asserted(i) {
		return false
	}
	if lo, _ := r.Subtree(x); r.Lower(lo) != "that" {
		return false
	}
	topics := r.resented(x)
	holders := []clause.Holder{}
	if subject, free := r.Subject(i); subject >= 0 && free {
		holders = r.Holders(subject)
	} else if rep, by, ok := r.Saying(i); ok && subject < 0 && r.said(i, rep) {
		holders = append(holders, by)
	}
	return len(topics) > 0 && r.take(f, i, holders, f.Stance, topics, nil)
}

// resented returns what somebody is glad or angry about in a clause with
// "that": what a state, body or group does, or what becomes of a thing.
func (r *reader) resented(x int) []topic {
	s := r.Child(x, "nsubj")
	if s >= 0 && r.Rel(s) == "nsubj:pass" && r.ends(x) && r.Is(s, "NOUN") && !r.Negated(x) {
		return slices.DeleteFunc(r.fate(x, s, 0), func(t topic) bool { return t.light || !t.turned && !t.listed })
	}
	m := r.Mention(s)
	if s < 0 || m == nil || m.Actor.Name == "" || m.Form == readout.FormPronoun || m.Type == readout.ActorPerson {
		return nil
	}
	topics, _ := r.deed(x, s, 0)
	return r.denies(topics, x)
}

// moved reads "expressed anger that Velia had closed the strait".
func (r *reader) moved(i int) {
	glad := gladness[r.Lower(i)]
	if !emotions[r.Lower(i)] && !glad || r.Negated(i) {
		return
	}
	h := r.Head(i)
	if h < 0 || h > i || !r.Is(h, "VERB") || r.Base(i) != "obj" && r.Base(i) != "xcomp" || !light[r.Lemma(h)] || r.Negated(h) || !r.Asserted(h) {
		return
	}
	x := r.Child(i, "ccomp", "acl")
	if x < i {
		x = r.Child(h, "ccomp", "advcl")
	}
	if x < i || r.Lower(i+1) != "that" {
		return
	}
	if lo, _ := r.Subtree(x); lo != i+1 {
		return
	}
	s, free := r.Subject(h)
	if s < 0 || !free {
		return
	}
	topics := r.resented(x)
	if len(topics) == 0 && r.again && r.Rel(r.Child(x, "nsubj")) == "nsubj:pass" && r.Negated(x) { // "that the sailors were not given visas": for their being given them
		topics = r.clauseIssue(x, r.Child(x, "nsubj"))
		for k := range topics {
			topics[k].name = strings.Replace(topics[k].name, " being not ", " not being ", 1)
		}
	}
	if len(topics) == 0 && r.again && !glad {
		lo, hi := r.Subtree(x)
		if k := strings.Index(r.Text(lo, x), ","); k < 0 { // "that donors, including firms, would pay" would end at the comma
			topics = r.verbatim(lo, hi, false)
		}
	}
	stance := readout.StanceOpposes
	if glad {
		stance = readout.StanceSupports
	}
	r.add("moved", i, r.Holders(s), stance, topics, nil)
}

// emotions are nouns for how one feels about what somebody did and should not
// have done.
var emotions = wordset.Of(`anger outrage dismay regret disappointment irritation annoyance frustration displeasure concern alarm indignation fury
	unhappiness worry fear dissatisfaction impatience exasperation`)

// gladness are nouns for how one feels about what one wanted done.
var gladness = wordset.Of(`satisfaction delight relief gratitude joy pleasure gratification`)

// staff are nouns for who works for somebody without speaking for him or her.
var staff = wordset.Of(`aide adviser advisor staffer assistant lawyer attorney ally friend campaign official source supporter`)
