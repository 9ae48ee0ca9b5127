package position

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// A second reading. The first asks for a phrase that names an issue by itself.
// Where an actor has no position by a clause then, the clause is read again with
// less asked of the issue: its words may be anything that says something (see
// anything.go). Rules of this reading alone ask what the clause of a named
// speaker does, whatever its words: it wants, promises, values or warns.

// reread reads again the clause that word i heads or marks.
func (r *reader) reread(i int) {
	r.wants(i)
	r.promises(i)
	r.values(i)
	r.effects(i)
	r.moods(i)
	r.hopes(i)
	r.sees(i)
	r.tied(i)
	r.phrases(i)
	r.reacts(i)
	r.doings(i)
}

// later adds what the second reading finds: positions of those who are public,
// or on what is a matter of states.
func (r *reader) later(by string, i int, holders []clause.Holder, stance readout.Stance, topics []topic, condition []readout.Span) {
	heavy := slices.ContainsFunc(topics, func(t topic) bool { return t.listed || t.concerns || t.matter || t.weighs })
	holders = slices.DeleteFunc(slices.Clone(holders), func(h clause.Holder) bool { return !r.Public(h) && !heavy })
	r.add(by, i, holders, stance, topics, condition)
}

// covered reports whether the holder has a position already by the words of the
// clause that word i heads.
func (r *reader) covered(i int, h clause.Holder) bool {
	sent := r.Sentence(i)
	for _, f := range r.found {
		if f.at < sent.First || f.at >= sent.Last || !f.holder.ActsFor(h) && !h.ActsFor(f.holder) {
			continue
		}
		if r.inClause(f.at, i) || r.inClause(i, f.at) {
			return true
		}
	}
	return false
}

// inClause reports whether word k hangs on word i, with no clause put beside
// another in between.
func (r *reader) inClause(k, i int) bool {
	for n := 0; k >= 0 && n < 20; n++ {
		if k == i {
			return true
		}
		if b := r.Base(k); (b == "conj" || b == "parataxis" || b == "advcl") && r.Is(k, "VERB", "ADJ") {
			return false
		}
		k = r.Head(k)
	}
	return false
}

// ours reports whether the noun phrase headed by s is the speaker, or the state
// or body that the speaker acts for.
func (r *reader) ours(s int, by clause.Holder) bool {
	if s < 0 {
		return false
	}
	switch r.Lower(s) {
	case "we", "i":
		rep, _, _ := r.Saying(s)
		return r.Quoted(s) && !r.Cited(s, rep)
	}
	if m := r.Mention(s); r.Is(s, "PRON") && (m == nil || m.Actor.Name == "") {
		switch r.Lower(s) { // nobody else is known
		case "it", "they":
			return by.Type != readout.ActorPerson
		}
	}
	if hs := r.Holders(s); len(hs) > 0 {
		return len(hs) == 1 && (by.ActsFor(hs[0]) || hs[0].ActsFor(by))
	}
	if m := r.Mention(s); m != nil && m.Actor.Name != "" {
		return false
	}
	if !principals[r.Lemma(s)] {
		return false
	}
	possessed := r.Has(s, "his", "her", "their", "our", "its", "my") >= 0
	for c := range r.Dependents(s) {
		switch {
		case r.Is(c, "PRON", "DET", "PUNCT"):
		case c < s && (r.State(c) != "" || r.Mention(c) != nil):
			if state := r.State(c); state == "" || state != by.Represents && state != by.Name { // "American ships", of an American
				return false
			}
			possessed = true
		case c > s && (r.Base(c) == "nmod" || r.Base(c) == "acl" || r.Base(c) == "appos"):
			return false
		}
	}
	return possessed || r.definite(s) && !others[r.Lemma(s)]
}

// others are principals that are the speaker's own only where the text says so.
var others = wordset.Of(`group people team party side union company coalition`)

// principals are nouns for those for whom one speaks.
var principals = wordset.Of(`country nation government administration party state ministry side army team council group office people coalition parliament
	movement organisation organization alliance delegation cabinet force forces troop troops ship warship plane aircraft policy agency court union
	company commission leadership navy military`)

// wants reads what a named speaker says must, should or has to be.
func (r *reader) wants(i int) {
	v := -1
	switch r.Lower(i) {
	case "must", "should", "ought", "shall":
		if r.Is(i, "AUX") && r.Head(i) > i {
			v = r.Head(i)
		}
	case "has", "have", "needs", "need", "got":
		if x := r.infinitive(i); r.Is(i, "VERB") && x > i && x-i < 6 && r.Child(i, "obj") < 0 && r.Has(i, "would", "'d", "’d", "may", "might", "did") < 0 { // "Velia would have to pay": a guess
			v = x
		}
	}
	if v < 0 || r.Asks(v) || r.Has(v, "have") >= 0 && v == r.Head(i) && r.Is(i, "AUX") || r.Lower(i+1) == "have" || r.Lower(i+1) == "yet" || idle[r.Lemma(v)] && !r.goesTo(v) {
		return
	}
	rep, by, ok := r.Saying(v)
	if !ok || !r.said(v, rep) || !r.firsthand(v, by) || r.Lower(i-1) == "if" || r.Lower(i+1) == "be" && r.A.Tokens[v].XPOS == "VBG" {
		return
	}
	s := r.Child(v, "nsubj", "expl")
	if v != r.Head(i) {
		s, _ = r.Subject(i)
	}
	if v != r.Head(i) && r.Negated(i) {
		return // "don't have to": that it need not be
	}
	no := r.Negated(v) || r.noOne(s)
	if x := r.infinitive(v); r.Is(v, "ADJ") && disposed[r.Lemma(v)] && x > v { // "should be careful not to"
		if r.Lemma(v) == "able" {
			return // "should be able to": a guess
		}
		no = no != r.Negated(x)
		v = x
	}
	for c := range r.Dependents(v) {
		if c > v && r.Timed(c) && r.Lower(i) == "should" {
			return // "should be signed next week": when it is expected
		}
	}
	if s < 0 && !no {
		if s, _ = r.Subject(v); s < 0 {
			return
		}
	}
	if r.Lower(s) == "you" || people[r.Lemma(s)] && r.Has(s, "a", "an", "any") >= 0 {
		return // "a president must be ready": whoever
	}
	if s > i && s < v && r.Is(i, "AUX") || r.Lower(i) == "should" && !r.passiveOf(v) && r.lifeless(s) {
		return // "should Velia leave, …", "the numbers should put that to rest"
	}
	if _, last := r.clauseWords(v); s >= last || r.Is(s, "PRON") && r.passiveOf(v) {
		return
	}
	if r.noOne(s) {
		s = -1
	}
	topics := r.clauseIssue(v, s)
	stance := readout.StanceSupports
	if no {
		stance = readout.StanceOpposes
	}
	r.later("wants", v, []clause.Holder{by}, stance, topics, r.conditions(v, no))
}

// lifeless reports whether the noun at s names nobody who does things: of these
// "should" tells what is likely.
func (r *reader) lifeless(s int) bool {
	return s >= 0 && r.Is(s, "NOUN") && r.Mention(s) == nil && !r.public(s) && !people[r.Lemma(s)] && !principals[r.Lemma(s)]
}

// goesTo reports whether verb v tells that one goes to a named place: "should go
// back to Velia".
func (r *reader) goesTo(v int) bool {
	o := r.Prepositional(v, "to")
	return moving[r.Lemma(v)] && r.Is(o, "PROPN")
}

// firsthand reports whether the clause of v is the speaker's own view: no words
// that the speaker gives to somebody else.
func (r *reader) firsthand(v int, by clause.Holder) bool {
	for n := 0; v >= 0 && n < 8; n++ {
		h := r.Head(v)
		if h < 0 || slices.ContainsFunc(r.Cues(v), func(cue readout.Span) bool { return cue.Contains(r.A.Tokens[h].Span) }) {
			return true
		}
		if s := r.Child(h, "nsubj"); r.Base(v) == "ccomp" && s >= 0 && r.Is(h, "VERB") && !r.ours(s, by) && r.Lower(s) != "it" {
			return false
		}
		v = h
	}
	return true
}

// idle are verbs for what is done in the head or in passing.
var idle = wordset.Of(`need want say know think see understand remember look ask answer believe feel hear wait listen imagine realise realize note mention
	wonder guess admit speculate go come get thank watch add tell hope wish expect happen seem appear like love consider predict win share catch recall suggest quote debate repeat write lose have contend serve`)

// promises reads what a named speaker says that the speaker's side will do, is
// ready to do, or wants to do.
func (r *reader) promises(i int) {
	v, at := -1, -1
	switch w := r.Lower(i); {
	case r.Is(i, "AUX") && (w == "will" || w == "would" || w == "'ll" || w == "’ll" || w == "wo" || w == "shall" || w == "'d"):
		v = r.Head(i)
		at = v
	case r.Is(i, "VERB", "ADJ", "NOUN") && minded[r.Lemma(i)]:
		if v, at = r.infinitive(i), i; v < 0 {
			v = r.nextInfinitive(i)
		}
	case (w == "can" || w == "ca" || w == "could" || w == "cannot") && r.Is(i, "AUX") && r.Head(i) > i && r.Negated(r.Head(i)):
		v = r.Head(i)
		at = v
	}
	if v < 0 || v < i || r.Asks(v) || idle[r.Lemma(v)] || !r.Is(v, "VERB") && !(r.Is(v, "ADJ") && r.Child(v, "cop") >= 0) {
		return
	}
	rep, by, ok := r.Saying(at)
	if !ok || !r.said(at, rep) && !r.said(v, rep) || !r.firsthand(at, by) {
		return
	}
	if h := r.Head(at); r.Base(at) == "ccomp" && h >= 0 && showing[r.Lemma(h)] && r.owed(h) {
		return // "has to show that she is willing to …"
	}
	s := r.Child(at, "nsubj")
	if s < 0 && r.Base(at) == "conj" {
		s, _ = r.Subject(at)
	}
	if w := r.Lower(r.Child(v, "obj")); strings.HasSuffix(w, "self") || strings.HasSuffix(w, "selves") || r.Has(at, "did") >= 0 {
		return // "are trying to work ourselves out of a job", "did try to close it"
	}
	for k, n := at, 0; n < 4 && r.Base(k) == "ccomp" && r.Head(k) >= 0; k, n = r.Head(k), n+1 {
		if guessing[r.Lemma(r.Head(k))] {
			return // "I think we will have a tax": a guess
		}
	}
	if !r.ours(s, by) || at == i && (r.Child(i, "obj") >= 0 || r.A.Tokens[i].XPOS == "VBD" && striving[r.Lemma(i)]) {
		return
	}
	if r.Is(i, "AUX") && (r.Has(v, "if") >= 0 || r.Lower(i-1) == "if") || at == i && r.Has(i, "would", "could", "might", "may") >= 0 && r.Lemma(i) != "like" {
		return
	}
	if x := r.A.Tokens[v].XPOS; (x == "VBN" || x == "VBD") && r.Has(v, "will", "would", "'ll", "can", "could") >= 0 && r.Has(v, "be", "have", "been", "get") < 0 {
		return // "would free captured soldiers", of which the tree makes capturing
	}
	no := r.Negated(v) != (at != v && r.Negated(at))
	stance := readout.StanceSupports
	if no {
		stance = readout.StanceOpposes
	}
	if sociable[r.Lemma(v)] && (!no || at == i) {
		return // "doesn't want to talk about it"
	}
	if !no && (r.papers(v) || informing[r.Lemma(v)]) {
		return // "will turn over the letters", "will review it", "would face a fine"
	}
	topics, conditions := r.clauseIssue(v, -1), r.conditions(at, no)
	if r.Lemma(i) == "want" && r.dreamt(i) {
		topics = slices.DeleteFunc(topics, func(t topic) bool { return !t.listed && !t.matter })
	}
	if w := r.Lower(i); !no && len(conditions) == 0 || w == "can" || w == "ca" || w == "could" || w == "cannot" {
		topics = r.undertaking(by, topics)
	}
	r.later("promises", at, []clause.Holder{by}, stance, topics, conditions)
}

// undertaking keeps the topics that a promise is a position on: of who governs any,
// of others what states and parties care about.
func (r *reader) undertaking(by clause.Holder, topics []topic) []topic {
	return slices.DeleteFunc(topics, func(t topic) bool {
		return strings.Contains(t.name, "$") || !by.Governs() && !t.listed && !t.concerns && !t.matter && !(t.weighs && (r.loose || r.Public(by)))
	})
}

// trading reports whether the holder's name is that of a company: what it will
// make, buy or sell is no stance.
func trading(h clause.Holder) bool {
	words := strings.Fields(strings.ToLower(h.Name))
	return h.Type != readout.ActorPerson && len(words) > 1 && companies[strings.TrimRight(words[len(words)-1], ".")]
}

var companies = wordset.Of(`inc co corp corporation company companies ltd limited plc llc llp ag sa nv group holdings holding industries bank airlines airways
	motors partners stores products systems technologies pharmaceuticals laboratories electric energy oil steel chemical`)

// nextInfinitive returns the verb of the infinitive right behind word i, wherever
// the tree hangs it: "“not ready” to back the treaty"; -1 for none.
func (r *reader) nextInfinitive(i int) int {
	k := i + 1
	for r.Is(k, "PUNCT", "ADV") {
		k++
	}
	if r.Lower(k) == "to" && r.Is(k, "PART") {
		if v := r.Head(k); v > k && v < k+3 {
			return v
		}
	}
	return -1
}

// guessing are verbs for what one only thinks will be.
var guessing = wordset.Of(`think believe guess expect hope suspect predict bet`)

// informing are verbs for telling or finding out.
var informing = wordset.Of(`review report brief testify announce respond publish inform notify examine study investigate monitor update`)

// minded are words for being about to do something, or wanting it.
var minded = wordset.Of(`ready willing determined prepared committed resolved eager keen going try work seek aim want plan intend need push fight strive
	continue begin start decide resolve agree vow pledge promise commit`)

// striving are verbs for what one is at: of the past they tell no aim of now.
var striving = wordset.Of(`try work begin start continue push fight`)
