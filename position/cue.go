package position

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// cues reads what the cue of a statement says of its content: "demanded …",
// "hailed …", "was critical of …".
func (r *reader) cues() {
	for _, u := range r.Told() {
		st := u.Report.Statement()
		if len(st.Cue) == 0 || len(st.Content) == 0 {
			continue
		}
		first, last := r.A.TokensIn(st.Content[0].Span())
		for first < last && r.Is(first, "PUNCT") {
			first++
		}
		if r.Lower(first) == "as" && r.Is(first+1, "ADJ") && first+3 < last { // "condemned as barbaric the shelling of the port"
			first += 2
		}
		head := r.headOf(first, last)
		if head < 0 {
			continue
		}
		for k := head + 1; r.A.Tokens[head].XPOS == "VBG" && k < last; k++ { // "insisted that lifting it was no answer"
			if r.Base(k) == "ccomp" && r.Head(k) >= 0 && r.Head(k) == r.Head(head) {
				head = k
			}
		}
		if slices.ContainsFunc(st.Speaker.Spans, r.some) {
			continue
		}
		lo, hi := r.A.TokensIn(st.Cue[0].Span())
		if r.Lemma(hi-1) == "deny" && r.Is(hi-1, "VERB") {
			continue // see denial.go
		}
		for i := hi - 1; i >= lo; i-- {
			if f := r.leaning(i, first, head); f != nil {
				r.tellsOf(i, f, u.Holder, first, head, last)
				break
			}
		}
	}
}

// some reports whether the words of a speaker tell of others than the one they
// name: "critics of Brek", "two leading members of the party".
func (r *reader) some(speaker readout.Evidence) bool {
	lo, hi := r.A.TokensIn(speaker.Span())
	if r.Is(lo-1, "ADP") || r.Is(lo, "ADP") {
		return true
	}
	for k := lo; k < hi; k++ {
		if r.Is(k, "NUM") {
			return true
		}
	}
	k := r.headOf(lo, hi)
	return k >= 0 && r.Mention(k) == nil && !spokesmen[r.Lemma(k)]
}

var spokesmen = wordset.Of(`spokesman spokeswoman spokesperson office`)

// headOf returns the word of [first, last) that hangs on none of the others and
// is no function word; -1 for none.
func (r *reader) headOf(first, last int) int {
	for k := first; k < last; k++ {
		if h := r.Head(k); (h < first || h >= last) && r.Is(k, "VERB", "NOUN", "PROPN", "ADJ", "PRON", "AUX") {
			return k
		}
	}
	return -1
}

// leaning returns the row of the table whose word stands at i and that takes
// the content, by its head; nil for none.
func (r *reader) leaning(i, first, head int) *Frame {
	part := r.part(i)
	if part == "" || part == "verb" && (r.Base(i) == "amod" || r.Lower(i-1) == "-") { // "the Velia-supporting Harbour Front"
		return nil
	}
	if part == "noun" && r.Prepositional(i, "of") > i && (taking[r.Lemma(i)] || siding[r.Lemma(i)]) {
		return nil // "has the endorsement of the guild": the guild's
	}
	clausal := r.Is(head, "VERB", "AUX") || r.Child(head, "cop") >= 0
	prep := r.Lower(first)
	if k := r.Case(head); k >= 0 && k < first && k > i {
		prep = r.Lower(k)
	}
	for _, f := range frameIndex()[part+" "+r.Lemma(i)] {
		if !r.particle(i, f) {
			continue
		}
		switch f.Name {
		case "launch", "suspend", "lift", "sign", "keep-up", "protest-over", "withdraw-from", "resign-over", "stand-for", "stand-by":
			continue
		}
		for t := range strings.FieldsSeq(f.Takes) {
			switch {
			case t == "obj" && f.Takes == "obj inf":
				if !clausal && (r.infinitive(head) > head || r.infinitive(i) > head) || clausal && r.To(head) < 0 && r.A.Tokens[head].XPOS == "VB" {
					return f
				}
			case t == "obj":
				if !clausal && !r.Is(first, "ADP", "SCONJ") && r.infinitive(head) < head && !(part == "verb" && r.infinitive(i) > head) {
					return f
				}
			case t == "inf":
				if clausal && r.To(head) >= 0 && f.Takes != "obj inf" {
					return f
				}
			case t == "that":
				if clausal && r.To(head) < 0 && (r.Child(head, "nsubj") >= 0 || prep == "that") {
					return f
				}
			case t == "ing":
				if clausal && r.A.Tokens[head].XPOS == "VBG" {
					return f
				}
			case t == prep:
				return f
			}
		}
	}
	return nil
}

// tellsOf reads the stance of row f, at word i of a cue, on the content: words
// [first, last) with their head.
func (r *reader) tellsOf(i int, f *Frame, by clause.Holder, first, head, last int) {
	v := r.clauseOf(i)
	if h := r.Head(i); r.Is(i, "NOUN") && h >= 0 && receiving[r.Lemma(h)] && r.Child(i, "nmod:poss") < 0 {
		return // "has the endorsement of the unions": theirs
	}
	if w := r.Lower(first + 1); r.Lower(first) == "not" && (w == "just" || w == "only" || w == "merely" || w == "simply") {
		return // "promised not just a few posts, but …"
	}
	if r.Lower(i-1) == "less" || r.Lower(i-1) == "least" || r.Is(i, "NOUN") && (r.Base(i) == "obj" && !r.assertedNoun(i) || r.Pending(i) || r.Feigned(i)) || r.Asks(i) || r.Asks(head) || !r.loose && (!r.Asserted(v) || !r.tells(i) && r.Is(i, "VERB")) || r.bygone(i) || wondered[r.Lower(first)] || r.holds(by, i, first, last) {
		return
	}
	if trading(by) && businesslike[f.Name] || r.theirs(i, head) {
		return
	}
	if s, free := r.Subject(i); r.Is(i, "VERB") && s >= 0 && s < i && free {
		if people[r.Lemma(s)] || r.Lemma(s) == "majority" || r.Lemma(s) == "number" {
			return // "said the majority wanted …"
		}
		if all := r.Holders(s); len(all) > 0 && !slices.ContainsFunc(all, func(h clause.Holder) bool { return h.ActsFor(by) || by.ActsFor(h) }) {
			return // another's verb: "Tarn backed it and Brek, as before, opposed …"
		}
	}
	stance, ok := r.denied(i, f)
	if !ok || v != i && r.Negated(v) || unsettled[r.Lemma(i)] && !r.loose || f.Name == "vow" && loose[r.Lemma(i)] && !r.Public(by) {
		return
	}
	if len(frameIndex()["noun "+r.Lemma(head)]) > 0 && (f.Name == "pledge-it" || f.Stance == readout.StanceOpposes && r.Is(r.Child(head, "nmod:poss"), "PRON")) {
		return // "promised a veto", "rescinded his support for"
	}
	if r.Lemma(i) == "defend" && held[r.Lemma(r.heart(head))] {
		return // "defends six states in the next election"
	}
	topics := r.content(f, i, first, head, last, stance)
	if f.Takes == "obj inf" && r.Lemma(i) == "ask" && !r.public(head) {
		return // "asked him to send a note"
	}
	if f.Name == "plan-for" || f.Name == "vow" && loose[r.Lemma(i)] {
		topics = slices.DeleteFunc(topics, func(t topic) bool { return !t.listed && !t.concerns && !t.matter && !t.weighs && !t.turned })
	}
	holders := []clause.Holder{by}
	if s, free := r.Subject(i); r.Is(i, "VERB") && s >= 0 && free {
		if all := r.Holders(s); slices.ContainsFunc(all, by.Same) {
			holders = all // "Velia and Tarsk proposed that …"
		}
	}
	r.later("told", i, holders, stance, topics, r.conditions(i, stance == readout.StanceOpposes))
}

// content returns the issue of the words [first, last) with their head, of which
// row f, at word i of the cue, tells a stance: what the tree makes of them, else
// the words themselves.
func (r *reader) content(f *Frame, i, first, head, last int, stance readout.Stance) []topic {
	if r.Is(head, "VERB", "AUX") || r.Child(head, "cop") >= 0 {
		s := r.Child(head, "nsubj")
		if stance == readout.StanceSupports && (s >= 0 || r.Child(head, "csubj") >= 0) && !r.wished(head) && f.Takes == "that" {
			return nil
		}
		if (f.Name == "refuse-to" || f.Name == "unwilling-to") && silent(r.Lemma(head)) || r.vainDeed(head) {
			return nil
		}
		if sociable[r.Lemma(head)] && stance == readout.StanceSupports && !r.Negated(head) {
			return nil // "agreed to talk": an engagement to come
		}
		if t := r.denies(r.clauseIssue(head, s), head); len(t) > 0 {
			return t
		}
		return r.verbatim(first, last, false)
	}
	if x := r.Child(head, "appos"); x == head+1 && r.Is(x, "PROPN") && r.Mention(x) != nil {
		return nil // "dismissed council member Tarsk as …"
	}
	if x := r.Prepositional(head, "of"); partial[r.Lower(head)] && x > head && x < last {
		head = x // "several of Tarn's comments"
	}
	for k := first + 1; winning[r.Lower(first)] && k < last; k++ { // "pledged to “win many delegates”", read as a noun
		if races[r.Lemma(k)] || scores[r.Lemma(k)] {
			return nil
		}
	}
	if last-first == 1 && matters[r.Lower(first)] { // "calm", read as an adjective
		return []topic{{name: r.Lower(first), matter: true}}
	}
	if !r.Is(head, "NOUN", "PROPN") || r.hollow(f, i, head) || f.Takes == "obj inf" && (intimates[r.Lemma(head)] || r.errand(i)) || f.Name == "worried-that" && r.ownWorry(head) {
		return nil
	}
	if praising[r.Lemma(i)] || criticising[r.Lemma(i)] { // "criticised the mayor for …"
		if x := r.Prepositional(head, "for", "over"); x > head && x < last && (people[r.Lemma(head)] || r.Is(x, "VERB") || r.Is(r.Child(x, "nmod:poss"), "PRON")) {
			if r.Is(x, "VERB") {
				return r.denies(r.clauseIssue(x, head), x)
			}
			return telling(r.things(x, -1))
		}
	}
	x := r.infinitive(head)
	if y := r.infinitive(i); x < head && y > head && f.Part == "verb" {
		x = y
	}
	if x > head && x < last && f.Takes == "obj inf" {
		if t := r.denies(r.clauseIssue(x, head), x); len(t) > 0 || idle[r.Lemma(x)] || r.vainDeed(x) {
			return t
		}
		return r.verbatim(first, last, true)
	}
	if k := head + 1; k < last && (r.loose || r.A.Tokens[k].XPOS == "VB" || quotation[r.Lower(k)] && r.A.Tokens[k+1].XPOS == "VB") { // "demanded the rich pay for it"
		return r.verbatim(first, last, false)
	}
	if t := slices.DeleteFunc(r.things(head, -1), func(t topic) bool { return t.alone || t.person }); len(t) > 0 {
		return t
	}
	if r.Is(head, "PROPN") && (praising[r.Lemma(i)] || criticising[r.Lemma(i)]) {
		return nil
	}
	if k := r.Prepositional(i, "for", "over"); (praising[r.Lemma(i)] || criticising[r.Lemma(i)]) && k > head && k < last {
		return nil // "blasted the paper for linking to it"
	}
	if _, end := r.phrase(head, -1); end < last && r.Is(end, "ADP") && r.Base(end) == "case" && r.Circumstance(i, r.Head(end)) {
		last = end // "touted restraint [in other interviews]"
	}
	if r.bare(head) || r.vain(head) || r.attending(head) || r.Mention(head) != nil || thin[r.Lemma(head)] && (last-first < 4 || people[r.Lemma(head)]) || taking[r.Lemma(head)] || qualities[r.Lemma(head)] {
		return nil
	}
	return r.verbatim(first, last, false)
}

// wondered are words that begin what somebody asks, not what he or she wants.
var wondered = wordset.Of(`whether if how what why who when where`)

// partial are words for some or all of what follows "of".
var partial = wordset.Of(`some several many most much all any each none both part parts`)

// holds reports whether the holder has a position already by the word at i, or
// by a word of [first, last).
func (r *reader) holds(by clause.Holder, i, first, last int) bool {
	return slices.ContainsFunc(r.found, func(f *found) bool {
		return (f.at == i || f.at >= first && f.at < last) && (f.holder.ActsFor(by) || by.ActsFor(f.holder))
	})
}

// verbatim returns the issue of words [first, last) as they stand, up to where
// something else begins: "the number of inspectors be tripled"; of a wish, with the
// infinitive in -ing: "the matter being raised at the summit".
func (r *reader) verbatim(first, last int, wish bool) []topic {
	if r.Lower(first) == "that" {
		first++
	}
	first, last = r.Trim(first, last)
	for first < last && r.Is(first, "DET") && article(r.Lower(first)) {
		first++
	}
	for k := first + 1; k < last; k++ {
		if w := r.Lower(k); w == "," || w == ";" || w == ":" || w == "but" || w == "--" || w == "—" || w == "–" {
			last = k
		}
	}
	for last > first && (r.Timed(last-1) || r.Is(last-1, "ADP", "PUNCT", "ADV")) {
		last--
	}
	if last-first < 2 || last-first > maxPhrase || !r.says(first, last) || r.Is(first, "PRON", "ADP", "SCONJ", "PART") || r.Is(first, "VERB") && r.A.Tokens[first].XPOS != "VBG" {
		return nil
	}
	for k := first; wish && k+1 < last; k++ { // "the matter to be raised"
		if r.Lower(k) != "to" || !r.Is(k, "PART") {
			continue
		}
		v := k + 1
		if r.A.Tokens[v].XPOS != "VB" || k == first {
			return nil
		}
		lead, ok := r.nounName(first, k)
		ok = ok && !r.nameless(first, k)
		rest := ""
		if v+1 < last && ok {
			rest, ok = r.restName(v+1, last)
		}
		if !ok {
			return nil
		}
		return []topic{{name: strings.TrimSpace(lead + " " + gerund(r.Lower(v)) + " " + rest), weighs: r.weighs(first, last), concerns: r.concerns(first, last), first: first, last: last}}
	}
	name, ok := r.nounName(first, last)
	for k := first + 1; ok && k+1 < last; k++ { // "the number be tripled"
		if r.Lower(k) == "be" && r.Is(k, "AUX") && r.Lower(k-1) != "to" {
			lead, fine := r.nounName(first, k)
			rest, full := r.restName(k+1, last)
			name, ok = lead+" being "+rest, fine && full
			break
		}
	}
	if !ok {
		return nil
	}
	return []topic{{name: name, weighs: r.weighs(first, last), concerns: r.concerns(first, last), first: first, last: last}}
}

// unsettled are verbs of the table of which the content is as often no issue.
var unsettled = wordset.Of(`seek suggest recommend advise attack block ignore obstruct cut accept prefer embrace tolerate bless pursue second echo move act work choose elect warn question tell call recognise recognize look write double`)
