package position

import (
	"cmp"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// What a named speaker says, read by its words in a row: the subject, then the
// verb with a tense, then the rest. It is for clauses of which the tree tells
// nothing, as it errs on long and broken sentences more than the words do.

// spoken reads the first clause of each sentence of each statement whose speaker
// has no position by it yet.
func (r *reader) spoken() {
	for _, u := range r.Told() {
		st := u.Report.Statement()
		told := r.announces(u.Report)
		if !told && !slices.ContainsFunc(st.Cue, r.believed) {
			continue
		}
		for _, c := range st.Content {
			first, last := r.A.TokensIn(c.Span())
			for first >= 0 && first < last {
				end := min(last, r.Sentence(first).Last)
				if !r.holds(u.Holder, first, first, end) {
					r.utterance(u, first, end, told)
				}
				first = end
			}
		}
	}
}

// spoke is a clause by its words.
type spoke struct {
	by        clause.Holder
	lo, m     int // the subject's words [lo, m), its verb or auxiliary with a tense at m
	last      int // where the clause ends
	no        bool
	loose     bool // the tagger knows no verb with a tense: one that may be one
	condition []readout.Span
}

// believed reports whether a cue tells what somebody thinks.
func (r *reader) believed(cue readout.Evidence) bool {
	first, last := r.A.TokensIn(cue.Span())
	for k := first; k < last; k++ {
		if believing[r.Lemma(k)] {
			return true
		}
	}
	return false
}

// utterance reads the first clause of words [first, last), which the speaker says,
// or is told to think.
func (r *reader) utterance(u clause.Utterance, first, last int, told bool) {
	c, ok := r.clauseOfWords(u, first, last)
	if !ok {
		return
	}
	if c.loose {
		return
	}
	w := r.Lower(c.m)
	k := c.m + 1
	for k < c.last && (r.Is(k, "ADV", "PART") && r.Lower(k) != "to" || r.Lower(k) == "also" || quotation[r.Lower(k)]) {
		k++
	}
	switch {
	case w == "should" || w == "must" || w == "shall":
		r.ought(c, k)
	case (w == "has" || w == "have" || w == "need" || w == "needs" || w == "ought") && r.Lower(k) == "to":
		if !c.no {
			r.ought(c, k+1)
		}
	case (w == "has" || w == "have" || w == "had") && !c.no && (r.Lower(k) == "failed" || r.Lower(k) == "backfired") && k+1 >= c.last-1,
		(w == "does" || w == "do" || w == "did" || w == "will" || w == "would" || w == "is" || w == "are") && c.no && r.Lemma(k) == "work":
		r.fails(c, k)
	case (w == "can" || w == "ca" || w == "could" || w == "cannot") && (c.no || w == "cannot") && !r.own(c) && r.Lower(k) != "be": // "Velia can't simply close the strait"
		c.no = true
		r.ought(c, k)
	case (w == "do" || w == "does") && (r.Lower(k) == "need" || r.Lower(k) == "have") && r.Lower(k+1) == "to":
		if !c.no { // "don't have to": that it need not be
			r.ought(c, k+2)
		}
	case (w == "need" || w == "want") && c.m-c.lo == 1 && r.own(c):
		for x := k; x < min(k+8, c.last); x++ { // "we need Velia to remain a partner"
			if r.Lower(x) == "to" && r.Is(x, "PART") && x > k {
				if lead, ok := r.nounName(k, x); ok && r.verbAt(x+1, c.last) > x && !r.Is(x-1, "PRON") {
					r.say("wants", c, r.verbAt(x+1, c.last), lead)
				}
				break
			}
		}
	case w == "will" || w == "would" || w == "'ll" || w == "’ll" || w == "wo" || w == "'d":
		if r.Lower(k) == "be" && !r.own(c) {
			r.is(c, k+1)
		} else if told {
			r.intends(c, k)
		}
	case w == "is" || w == "are" || w == "was" || w == "were" || w == "'s" || w == "’s" || w == "am" || w == "'re" || w == "’re":
		switch {
		case r.Lower(k) == "going" && r.Lower(k+1) == "to":
			if told && !(r.Quoted(k) && (w == "was" || w == "were")) {
				r.intends(c, k+2)
			}
		case c.no && r.A.Tokens[k].XPOS == "VBG" && r.own(c) && r.Is(c.m-1, "PRON") && r.Lower(c.m-1) != "he" && r.Lower(c.m-1) != "she" && !idle[r.Lemma(k)] && !saying[r.Lemma(k)] && !sociable[r.Lemma(k)] && !outspoken(r.Lemma(k)):
			r.say("promises", c, k, "") // "we are not sending weapons"
		default:
			r.is(c, k)
		}
	}
}

// clauseOfWords parts the first clause of words [first, last); ok is false where
// they are no plain statement.
func (r *reader) clauseOfWords(u clause.Utterance, first, last int) (c spoke, ok bool) {
	c = spoke{by: u.Holder, m: -1, last: last}
	if first >= last || r.Asks(first) || wondered[r.Lower(first)] && r.Lower(first) != "if" {
		return c, false
	}
	k := first
	for n := 0; k < last && n < 12; n++ {
		if r.Is(k, "PUNCT", "CCONJ", "INTJ") || r.Lower(k) == "that" && (r.Is(k+1, "DET", "PRON", "PROPN", "NOUN", "ADJ", "PUNCT") || r.A.Tokens[min(k+1, r.Len()-1)].XPOS == "VBG") && !(r.Is(k+1, "NOUN") && r.Head(k) == k+1) {
			k++
			continue
		}
		comma := r.comma(k, last)
		if comma < 0 {
			break
		}
		if w := r.Lower(k); w == "if" || w == "unless" { // "that, if elected, …"
			if s := r.Span(k, comma); comma-k > 2 && !passing[r.Lower(k+1)] {
				c.condition = append(c.condition, s)
			}
		} else if !r.Is(k, "ADP", "ADV", "SCONJ") && r.A.Tokens[k].XPOS != "VBG" {
			break
		}
		k = comma + 1
	}
	c.lo = k
	for ; k < last && k < c.lo+14 && c.m < 0; k++ {
		switch w := r.Lower(k); {
		case w == "who" || w == "which" || w == "whose" || w == ":" || w == "--":
			return c, false
		case w == "," || w == ";":
			c.last = k
		case r.Is(k, "AUX", "VERB") && tensed[r.A.Tokens[k].XPOS] && !r.nounlike(k, c.lo, last):
			c.m = k
		}
		if c.last == k {
			break
		}
	}
	if c.m < 0 {
		c.m, c.loose = r.verblike(c.lo, min(c.last, c.lo+14)), true
	}
	if c.m <= c.lo {
		return c, false
	}
	for k = c.m + 1; k < last; k++ {
		w := r.Lower(k)
		if w == "if" || w == "unless" || w == "until" || w == "provided" || w == "long" && r.Lower(k-1) == "as" && r.Lower(k+1) == "as" {
			if w == "long" {
				k--
			}
			if !passing[r.Lower(k+1)] && !(r.Is(k+1, "PRON") && (r.Lower(k+2) == "have" || r.Lower(k+2) == "has" || r.Lower(k+2) == "must") && k+4 >= last) { // "if they have to"
				c.condition = append(c.condition, r.Span(k, last))
			}
			c.last = k
			break
		}
		if w == "at" && (r.Lower(k+1) == "this" || r.Lower(k+1) == "the") && lately[r.Lower(k+2)] || w == ";" || w == "but" || w == "because" || w == "while" || w == "as" && r.Is(k, "SCONJ") || w == "," || w == "--" || w == "—" || w == "–" || w == "so" && r.Is(k+1, "PRON", "SCONJ", "DET") {
			c.last = k
			break
		}
	}
	for k = c.m; k < min(c.m+4, c.last); k++ {
		if w := r.Lower(k); w == "not" || w == "n't" || w == "n’t" || w == "never" || w == "cannot" {
			c.no = true
		}
	}
	return c, c.last > c.m+1
}

// verblike returns the first word of [lo+1, last) that may be a verb with a tense
// by its form, though the tagger takes it for something else ("the deal [gives]
// away our waters", "the decision to expel them [crossed] a line"); -1 for none.
func (r *reader) verblike(lo, last int) int {
	for k := lo + 1; k < last; k++ {
		w := r.Lower(k)
		if base := verbs()[w]; base != "" && base != w && !strings.HasSuffix(w, "ing") && r.Is(k-1, "NOUN", "PROPN", "ADV") && (r.Is(k, "VERB") || r.A.Tokens[k].XPOS == "NNS") && !r.Is(k+1, "ADP") ||
			r.A.Tokens[k].XPOS == "VB" && r.Is(k-1, "NOUN", "PROPN", "ADV") && r.Head(k) != k-1 {
			return k
		}
	}
	return -1
}

// nounlike reports whether word k, of a subject from word lo on, is a noun that
// the tagger has for a verb: another verb with a tense follows before the clause
// ends ("the fisheries [deal] with Velia was bad").
func (r *reader) nounlike(k, lo, last int) bool {
	if k <= lo || !matters[r.Lower(k)] && !instruments[r.Lower(k)] && !weighty(strings.TrimSuffix(r.Lower(k), "s")) || !r.Is(k-1, "NOUN", "ADJ", "DET", "PROPN", "PART") || !r.Is(k+1, "ADP", "AUX", "VERB") {
		return false
	}
	for i := k + 1; i < min(k+10, last); i++ {
		switch w := r.Lower(i); {
		case w == "," || w == "that" || w == "which" || w == "who" || r.Is(i, "CCONJ", "SCONJ"):
			return false
		case r.Is(i, "AUX", "VERB") && tensed[r.A.Tokens[i].XPOS]:
			return true
		}
	}
	return false
}

// lately are nouns for now: "at this stage".
var lately = wordset.Of(`stage time moment point`)

// tensed are the tags of words with a tense of their own.
var tensed = map[string]bool{"MD": true, "VBZ": true, "VBP": true, "VBD": true}

// comma returns the comma that ends a short phrase without a tense at word k, -1
// for none; that of a condition may have one.
func (r *reader) comma(k, last int) int {
	w := r.Lower(k)
	for i := k; i < min(k+14, last); i++ {
		if r.Lower(i) == "," {
			return i
		}
		if tensed[r.A.Tokens[i].XPOS] && r.Is(i, "VERB", "AUX") && w != "if" && w != "unless" && w != "as" && w != "when" {
			return -1
		}
	}
	return -1
}

// own reports whether the subject is the speaker, or whom he or she speaks for.
func (r *reader) own(c spoke) bool {
	s := c.m - 1
	if c.m-c.lo == 1 && r.Is(s, "PRON") {
		switch w := r.Lower(s); w {
		case "i", "we":
			return r.Quoted(s)
		case "it", "they", "he", "she":
			if (w == "he" || w == "she") && !r.Suits(s, c.by) {
				return false
			}
			m := r.Mention(s)
			if m == nil || m.Actor.Name == "" {
				return !r.Quoted(s) && (w == "he" || w == "she") == (c.by.Type == readout.ActorPerson)
			}
			return m.Actor == c.by.ActorRef || m.Actor.Name == c.by.Represents
		}
		return false
	}
	return c.m-c.lo < 4 && r.ours(s, c.by)
}

// verbAt returns the base form that stands at word k, behind adverbs; -1 for none.
func (r *reader) verbAt(k, last int) int {
	for k < last && (r.Is(k, "ADV", "PART") || quotation[r.Lower(k)]) {
		k++
	}
	if k < last && (r.A.Tokens[k].XPOS == "VB" || r.Is(k, "VERB", "AUX") && r.Lower(k) == r.Lemma(k)) {
		return k
	}
	return -1
}

// ought reads what the speaker says must be, with its verb from word k on.
func (r *reader) ought(c spoke, k int) {
	v := r.verbAt(k, c.last)
	if v < 0 || idle[r.Lemma(v)] && !r.goesTo(v) || r.Lower(v) == "have" || carrying[r.Lemma(v)] && hollow[r.Lemma(r.Child(v, "obj"))] || !r.loose && r.Lower(v) == "be" && r.A.Tokens[min(v+1, r.Len()-1)].XPOS != "VBN" {
		return
	}
	for k := v; r.Lower(c.m) == "should" && k < c.last; k++ {
		if r.Timed(k) {
			return // "should be signed next week": when it is expected
		}
	}
	if r.Lower(c.m) == "should" && r.Lower(v) != "be" && r.lifeless(r.headOf(c.lo, c.m)) {
		return // "the numbers should put that to rest": a guess
	}
	if w := r.Lower(c.m - 1); c.m-c.lo == 1 && (w == "we" || w == "i") {
		r.say("wants", c, v, "")
	} else if lead, ok := r.subjectName(c); ok {
		r.say("wants", c, v, lead)
	}
}

// intends reads what the speaker says that the own side will do.
func (r *reader) intends(c spoke, k int) {
	v := r.verbAt(k, c.last)
	if v >= 0 && r.Lower(v) == "be" && r.Lower(c.m) != "will" && r.Quoted(v) {
		return // "I would be surprised"
	}
	for i := v + 1; v >= 0 && r.Lower(v) == "be" && i < min(v+5, c.last); i++ {
		if r.worth(i) != 0 {
			return // "said he would be a disaster": another
		}
	}
	if v < 0 || !r.own(c) || disposed[r.Lower(v+1)] || informing[r.Lemma(v)] && r.Lemma(v) != "investigate" || r.Lower(v) == "be" && r.A.Tokens[min(v+1, r.Len()-1)].XPOS == "VBG" || !r.loose && idle[r.Lemma(v)] && (len(c.condition) == 0 || !moving[r.Lemma(v)]) || r.Lower(v) == "have" || sociable[r.Lemma(v)] && !c.no && len(c.condition) == 0 || r.routine(v) || r.ends(v) && r.A.Tokens[min(v+1, r.Len()-1)].XPOS == "VBG" {
		return
	}
	r.say("promises", c, v, "")
}

// moving are verbs for going to where one deals with others.
var moving = wordset.Of(`go come return attend`)

// say adds that the speaker is for, or against, what the clause from verb v on
// tells of lead.
func (r *reader) say(by string, c spoke, v int, lead string) {
	last := c.last
	for last > v && (r.Timed(last-1) || r.Is(last-1, "PUNCT", "ADP", "ADV", "CCONJ")) {
		last--
	}
	last = r.filled(v, r.beforeVerb(v, last))
	if last-v < 2 || last-v > maxPhrase || r.vainDeed(v) || by == "promises" && !c.no && r.papers(v) || !r.says(v+1, last) && !(by == "promises" && r.Is(last-1, "ADJ")) {
		return
	}
	rest, ok := r.restName(v+1, last)
	if !ok {
		return
	}
	name := strings.TrimSpace(lead + " " + gerund(r.Lemma(v)) + " " + rest)
	stance := readout.StanceSupports
	if c.no {
		stance = readout.StanceOpposes
	}
	t := topic{name: name, concerns: r.concerns(c.lo, last), weighs: r.weighs(v, last), matter: r.holdsMatter(v, last), first: v, last: last}
	if at, ok := r.listed(v, v, last); ok {
		t = at
	}
	topics := []topic{t}
	if o := r.Child(v, "obj"); lead == "" && !c.no && o > v && r.Is(o, "NOUN", "PROPN") && r.ends(v) { // "will stop any deal that costs jobs"
		if topics = r.things(o, v); len(topics) > 0 {
			for k := range topics {
				topics[k].turned = !topics[k].turned
			}
		}
	}
	if by == "promises" && !c.no && len(c.condition) == 0 {
		topics = r.undertaking(c.by, topics)
	}
	r.later(by, v, []clause.Holder{c.by}, stance, topics, c.condition)
}

// subjectName names the subject as the one who is to do something.
func (r *reader) subjectName(c spoke) (string, bool) {
	if m := r.Mention(c.m - 1); m != nil && m.Actor.Name != "" && r.only(m, c.lo, c.m) {
		return m.Actor.Name, m.Actor != c.by.ActorRef
	}
	lo := c.lo
	for lo < c.m && r.Is(lo, "DET") && article(r.Lower(lo)) {
		lo++
	}
	if w := r.Lower(lo); w == "this" || w == "that" || w == "these" || w == "those" {
		return "", false
	}
	if r.Is(lo, "PRON") || r.Is(c.m-1, "PRON", "DET") || !r.says(lo, c.m) {
		return "", false
	}
	if r.nameless(lo, c.m) {
		return "", false
	}
	return r.nounName(lo, c.m)
}

// unsure are adverbs for what one only takes to be so.
var unsure = wordset.Of(`probably perhaps maybe possibly presumably likely`)

// fails reads what the speaker says that does not work: "the deal has failed".
func (r *reader) fails(c spoke, at int) {
	h := r.headOf(c.lo, c.m)
	if h < 0 || !r.Is(h, "NOUN") || r.Mention(h) != nil || people[r.Lemma(h)] {
		return
	}
	topics := slices.DeleteFunc(r.things(h, -1), func(t topic) bool { return t.alone || !t.listed && !t.matter || !r.specific(h, t) })
	r.later("values", at, []clause.Holder{c.by}, readout.StanceOpposes, topics, c.condition)
}

// is reads what the speaker says that a thing is, told from word k on: good or
// bad.
func (r *reader) is(c spoke, k int) {
	worth, at := 0, -1
	for i := c.m; i < k; i++ {
		if unsure[r.Lower(i)] {
			return // "is probably a mistake"
		}
	}
	for i := k; i < min(k+6, c.last) && worth == 0; i++ {
		switch w := r.Lower(i); {
		case w == "more" || w == "less" || w == "how" || w == "to" || w == "by" || r.Is(i, "VERB") && !wrong[w] && !ugly[w]:
			return
		case r.Is(i, "ADJ", "NOUN", "VERB"):
			if r.Is(i, "ADJ") && r.Is(i+1, "NOUN") && r.worth(i+1) < 0 {
				continue // "a great mistake"
			}
			worth, at = r.worth(i), i
		}
	}
	if worth == 0 || c.no && worth < 0 {
		return
	}
	if c.no {
		worth = -worth
	}
	h := r.headOf(c.lo, c.m)
	if h < 0 || r.Is(h, "PRON") || r.Mention(h) != nil || people[r.Lemma(h)] || qualities[r.Lemma(h)] {
		return
	}
	var topics []topic
	if r.Is(h, "NOUN") {
		if lo, hi := r.phrase(h, -1); hi == c.m && lo <= c.lo+1 {
			topics = slices.DeleteFunc(r.things(h, -1), func(t topic) bool { return t.alone })
		}
	}
	if len(topics) == 0 && claimed[r.Lemma(h)] && worth < 0 {
		if name := cmp.Or(r.charge(h), r.spelled(r.phrase(h, -1))); name != "" {
			topics = []topic{{name: name, concerns: true}}
		}
	}
	if len(topics) == 0 && !r.bare(h) {
		topics = r.verbatim(c.lo, c.m, false)
	}
	topics = r.appraised(h, at, worth, topics)
	stance := readout.StanceSupports
	if worth < 0 {
		stance = readout.StanceOpposes
	}
	r.later("values", at, []clause.Holder{c.by}, stance, topics, c.condition)
}
