package position

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// duty reads what a named speaker says must be: "the war must end", "there
// must be a path to a state", "Velia should withdraw".
func (r *reader) duty(i int) {
	v := -1
	switch r.Lower(i) {
	case "must", "should", "ought":
		if r.Is(i, "AUX") && r.Base(i) == "aux" {
			v = r.Head(i)
		}
	case "has", "have", "needs", "need", "had":
		if r.Lower(i+1) == "yet" {
			return // "has yet to pay"
		}
		if x := r.infinitive(i); r.Is(i, "VERB") && r.Base(i) != "xcomp" && x >= 0 && x-i < 5 && r.Child(i, "obj") < 0 && !r.Negated(i) {
			v = x
		}
		if r.Has(i, "would", "might", "may", "could") >= 0 {
			return // "would have to show": what follows from the rules
		}
		if r.Lower(i) == "had" && r.Quoted(i) {
			return // past, not what has to be
		}
	}
	if v < 0 || r.Asks(v) || r.Base(v) == "ccomp" && r.Head(v) >= 0 && r.Lemma(r.Head(v)) == "rule" {
		return // what a court rules must be, is its demand
	}
	rep, by, ok := r.Saying(v)
	if !ok || !r.said(v, rep) {
		return
	}
	if r.Is(i, "AUX") && r.Has(v, "have") >= 0 || r.Lower(i-1) == "if" || r.Lower(i+1) == "have" {
		return // "should have gone": a regret
	}
	if r.Lower(i+1) == "be" && r.A.Tokens[v].XPOS == "VBG" {
		return // "must be dreaming": a guess
	}
	for c := range r.Dependents(v) {
		if r.Lower(i) == "should" && c > v && r.Timed(c) {
			return // "should be signed next week": when it is expected
		}
	}
	if s := r.Child(v, "nsubj"); s > i && s < v && r.Is(i, "AUX") {
		return // "should Velia leave, …"
	}
	s := r.Child(v, "nsubj")
	for c := range r.Dependents(v) { // "our position is that the strait must remain open"
		if r.Base(c) == "nsubj" && c < v {
			s = c
		}
	}
	if s < 0 && r.Has(v, "there") < 0 && (r.Base(v) == "conj" || r.Base(v) == "xcomp") {
		s, _ = r.Subject(v)
	}
	if r.habit(v, s) {
		return
	}
	var topics []topic
	w, no := r.permitted(v), r.Negated(v) // "must not be allowed to close the strait"
	switch {
	case r.Has(v, "there") >= 0:
		topics = r.somewhere(v, s)
	case s < 0:
		return
	case r.noOne(s): // "no state should recognise the annexation"
		topics, _ = r.deed(w, -1, 0)
		no, w = true, -1
	default:
		topics = r.obliged(w, s)
	}
	stance := readout.StanceSupports
	if len(topics) == 0 {
		return
	}
	if no {
		for k := range topics {
			if !topics[k].listed || w != v {
				topics[k].turned = !topics[k].turned
			}
		}
	}
	condition := r.conditions(v, r.Negated(v))
	if holders, interest, ok := r.wanted(v, by); ok {
		// "is interested in normal relations, but the war must end"
		r.add("interest-but", interest.at, holders, readout.StanceConditional, interest.topics, []readout.Span{r.clauseSpan(v)})
	}
	r.add("must", v, []clause.Holder{by}, stance, topics, condition)
}

// habit reports whether what s has to do at verb v is told of all of their kind at
// all times: "in a drought, states have to ration water".
func (r *reader) habit(v, s int) bool {
	if s < 0 || r.A.Tokens[s].XPOS != "NNS" || r.Mention(s) != nil && r.Mention(s).Actor.Name != "" || r.Child(s, "det", "amod", "nmod", "nmod:poss", "compound") >= 0 {
		return false
	}
	h := r.Head(v)
	if h < 0 || r.Base(v) != "xcomp" || r.Lemma(h) != "have" {
		return false
	}
	for c := range r.Dependents(h) {
		if k := r.Case(c); r.Base(c) == "obl" && k >= 0 && r.Has(c, "a", "an", "every", "any") >= 0 && !r.Timed(c) {
			return true
		}
	}
	return false
}

// somewhere returns what ought to be where the tree hangs that on the verb
// before: "the war must end and there must be a path to a state".
func (r *reader) somewhere(v, s int) []topic {
	if s >= 0 && r.Lower(s) != "there" || r.Child(v, "obj") >= 0 || r.Is(v, "NOUN") || r.Child(v, "xcomp") >= 0 {
		return nil // [reader.existence] reads it
	}
	for k := v + 1; k < min(v+12, r.Len()); k++ {
		if r.Is(k, "NOUN") && !r.Is(k+1, "NOUN", "PROPN") {
			return r.things(k, v)
		}
		if r.Is(k, "VERB", "AUX", "CCONJ") || r.Lower(k) == "." {
			break
		}
	}
	return nil
}

// permitted returns, of "be allowed to close the strait" at verb v, the
// "close"; v itself where nothing is allowed.
func (r *reader) permitted(v int) int {
	switch r.Lemma(v) {
	case "allow", "permit", "let":
		if x := r.Child(v, "xcomp", "ccomp"); x > v && r.passiveOf(v) && r.To(x) >= 0 {
			return x
		}
	}
	return v
}

// obliged returns the issue of "s must v": one of the file, or what an actor
// other than the speaker must do.
func (r *reader) obliged(v, s int) []topic {
	first, _ := r.Subtree(s)
	_, last := r.clauseWords(v)
	if s >= last || r.vainDeed(v) {
		return nil // "should improve trade, Tarsk said": who says so, not who should
	}
	// "war … end": the name may span subject and verb.
	for k := first; k <= min(s, last-1); k++ { // the subject may stand behind what it must do
		if at, ok := r.index.find(r.folded[:last], k); ok && at.first <= s && at.last > v {
			return []topic{{name: r.index.issues[at.issue].Name, turned: at.against != r.Negated(v), listed: true}}
		}
	}
	// "a settlement must include elections", "has to be accompanied by justice"
	if holding[r.Lemma(v)] && !r.Negated(v) && !(r.passiveOf(v) && r.Lemma(v) == "bring") {
		o := r.Child(v, "obj")
		if o < 0 {
			o = r.Prepositional(v, "by", "on", "to")
		}
		if o >= 0 {
			if t := slices.DeleteFunc(r.things(o, v), func(t topic) bool { return !t.listed && !t.concerns && !t.matter && !t.weighs }); len(t) > 0 {
				return t
			}
		}
	}
	if r.passiveOf(v) && !endingVerb[r.Lemma(v)] {
		return r.undergone(v, s)
	}
	// "the sanctions should stay", "the law must go"
	if lemma := r.Lemma(v); r.Child(v, "xcomp") < 0 && staying[lemma] || leaving[lemma] || endingVerb[lemma] && r.Child(v, "nsubj:pass") == s {
		if t := r.things(s, -1); len(t) == 1 && !t[0].alone && r.Is(s, "NOUN", "PROPN") {
			t[0].turned = t[0].turned != (!staying[lemma] != r.Negated(v))
			return t
		}
	}
	if r.Lower(s) == "we" { // "we must defeat the Front": whoever that is, the speaker wants it
		t, _ := r.deed(v, -1, 0)
		return slices.DeleteFunc(t, func(t topic) bool { return !t.listed && !t.concerns && !t.matter })
	}
	t, ok := r.deed(v, s, 0)
	if !ok || len(t) == 0 {
		return nil
	}
	if t[0].listed {
		return t
	}
	lead, end := r.phrase(s, -1)
	if first, last := r.clauseWords(v); r.Is(s, "NOUN") && r.Mention(s) == nil && !thin[r.Lemma(s)] && (r.weighs(first, last) || r.weighs(lead, end)) {
		return t // "countries outside the region should end the siege"
	}
	m := r.Mention(s)
	if m == nil || m.Actor.Name == "" || !r.Is(v, "VERB") {
		return nil
	}
	if m.Form == readout.FormPronoun { // "said it should withdraw": Velia, or who speaks
		return nil
	}
	return t
}

// undergone returns the issue of what must be done to the noun s: "the sailors
// must be freed" is freeing the sailors.
func (r *reader) undergone(v, s int) []topic {
	if !r.Is(s, "NOUN", "PROPN", "PRON") || slight[r.Lemma(v)] && !handled[r.Lemma(v)] {
		return nil
	}
	if m := r.Mention(s); combating[r.Lemma(v)] && m != nil && m.Actor.Name != "" { // "the Front must be defeated"
		t := slices.DeleteFunc(r.things(s, -1), func(t topic) bool { return t.somewhere })
		for k := range t {
			t[k].alone, t[k].turned = false, true
		}
		return t
	}
	lead, end := r.phrase(s, -1)
	if r.Is(s, "PRON") || r.Child(s, "conj") >= 0 {
		_, end = r.Subtree(s)
	}
	if !r.Is(s, "PRON") && r.Has(s, "this", "that", "these", "those") >= 0 && !r.detailed(lead, s, end) {
		return nil
	}
	words := append([]string{foldWord(r.Lemma(v))}, r.folded[lead:end]...)
	for k := range words[:2] {
		if at, ok := r.index.find(words, k); ok && at.last == len(words) && k == 0 {
			return []topic{{name: r.index.issues[at.issue].Name, issue: r.index.issues[at.issue].Name, turned: at.against, listed: true}}
		}
	}
	if d := r.Child(s, "det"); d >= 0 && d < lead && article(r.Lower(d)) {
		lead = d
	}
	_, last := r.clauseWords(v)
	for k := v + 1; k < last; k++ {
		if w := r.Lower(k); w == "such" || r.Is(k, "DET") && (w == "this" || w == "that" || w == "these" || w == "those") {
			return nil // which?
		}
	}
	if p := r.Child(s, "nmod:poss"); r.Is(p, "PRON") && p == lead-1 && end == lead+1 {
		return nil // "her messages": of or on what?
	}
	name := gerund(r.Lemma(v)) + " " + r.inside(lead, end)
	if by := r.Prepositional(v, "by"); by > v { // whoever does it: "aid being brought by Velia"
		name = r.inside(lead, end) + " being " + r.Lower(v)
	}
	if v+1 < last {
		rest, ok := r.clauseName(s, v, last)
		if !ok {
			return nil
		}
		if _, tail, ok := strings.Cut(rest, " "); ok {
			name += " " + tail
		}
	}
	if end-lead > maxPhrase || r.Is(s, "PRON") && end-lead < 3 || !r.weighs(lead, last) && !policy[r.Lemma(v)] && !handled[r.Lemma(v)] {
		return nil
	}
	return []topic{{name: name, concerns: r.concerns(lead, last), matter: true}}
}

// inside returns the words as they are within a sentence: an article that began
// one in lower case.
func (r *reader) inside(first, last int) string {
	s := r.spelled(first, last)
	if w, rest, ok := strings.Cut(s, " "); ok && r.Is(first, "DET", "PRON") && w != "I" {
		return strings.ToLower(w) + " " + rest
	}
	return s
}

// handled are verbs for what those who govern do to people and things.
var handled = wordset.Of(`free release arrest punish protect disarm investigate respect implement prosecute try hold return recognise recognize
	reopen rebuild resume open strengthen restore uphold honour honor deport close evacuate separate feed rescue compensate`)

// holding are verbs by which one thing has another in it or with it.
var holding = wordset.Of(`include accompany guarantee ensure contain provide base respect lead follow bring`)

// staying and leaving are verbs for what goes on, or does not.
var (
	staying = wordset.Of(`remain stay continue hold persist last`)
	leaving = wordset.Of(`go stop end cease`)
)

// requires reads what a named speaker says that something, or the speaker,
// needs: "peace will require compromises", "we need a truce".
func (r *reader) requires(i int) {
	if !r.Is(i, "VERB") {
		return
	}
	switch r.Lemma(i) {
	case "require", "need", "necessitate":
	default:
		return
	}
	rep, by, ok := r.Saying(i)
	o := r.Child(i, "obj")
	if !ok || o < i || !r.said(i, rep) || r.Negated(i) || r.Asks(i) || r.infinitive(i) >= 0 || r.passiveOf(i) || !r.Public(by) {
		return
	}
	if r.Has(o, "many", "much") >= 0 && r.Lower(r.Has(o, "many", "much")-1) == "too" {
		return // too many
	}
	if s, _ := r.Subject(i); s >= 0 {
		if hs := r.Holders(s); len(hs) > 0 && !by.ActsFor(hs[0]) {
			return // "thinks the government requires too many tests"
		}
	}
	r.add("requires", i, []clause.Holder{by}, readout.StanceSupports, slices.DeleteFunc(r.things(o, i), func(t topic) bool { return t.alone || !t.listed && !t.concerns && !t.matter }), nil)
}

func (r *reader) passiveOf(i int) bool { return r.Child(i, "nsubj:pass") >= 0 }

// hindrance reads what a named speaker says that peace, or a solution, can't be
// had with: "no peace is possible while Tarn stays in power".
func (r *reader) hindrance(i int) {
	if !r.Is(i, "VERB", "ADJ") || !attained[r.Lemma(i)] || r.Asks(i) {
		return
	}
	_, by, ok := r.Saying(i)
	if !ok {
		return
	}
	no := r.Negated(i)
	if s, _ := r.Subject(i); s >= 0 && r.Has(s, "no") >= 0 {
		no = true
	}
	if h := r.Head(i); h >= 0 && r.Base(i) == "ccomp" && r.Is(h, "VERB") && r.Negated(h) && (r.Lemma(h) == "believe" || r.Lemma(h) == "think") {
		no = !no
	}
	if !no {
		return
	}
	for c := i + 1; c < r.Sentence(i).Last; c++ {
		if !r.Is(c, "VERB") || r.Has(c, "if", "while", "as") < 0 || r.Has(c, "if", "while", "as") < i {
			continue
		}
		s := r.Child(c, "nsubj")
		if s < 0 {
			return
		}
		_, last := r.clauseWords(c)
		lead, _ := r.phrase(s, -1)
		if last-lead > maxPhrase || r.Is(s, "PRON") || !r.weighs(lead, last) {
			return
		}
		r.add("hindrance", i, []clause.Holder{by}, readout.StanceOpposes, []topic{{name: r.spelled(lead, last), concerns: r.concerns(lead, last), matter: true}}, nil)
		return
	}
}

// attained are words for what is reached, or not.
var attained = wordset.Of(`possible resolve solve achieve succeed feasible conceivable attainable end`)

// clauseSpan returns the text of the clause of v with its subject.
func (r *reader) clauseSpan(v int) readout.Span {
	first, last := r.clauseWords(v)
	for c := range r.Dependents(v) {
		if lo, _ := r.Subtree(c); r.Base(c) == "nsubj" || r.Base(c) == "expl" {
			first = min(first, lo)
		}
	}
	span := r.Span(first, last)
	if rep, _, ok := r.Saying(v); ok { // without who says so
		for _, c := range rep.Statement().Content {
			if c.Span().Contains(r.A.Tokens[v].Span) {
				span.End = min(span.End, c.Span().End)
			}
		}
	}
	return span
}

// said reports whether the clause of v is what the speaker asserts: no clause
// of a clause that tells a condition, a reason or somebody else's words.
func (r *reader) said(v int, rep *readout.Report) bool {
	cue := readout.Span{}
	if c := rep.Statement().Cue; len(c) > 0 {
		cue = c[0].Span()
	}
	for _, c := range r.Cues(v) {
		first, last := r.A.TokensIn(c)
		for i := first - 2; i < last; i++ {
			switch r.Lower(i) {
			case "not", "never", "n't", "n’t", "denied", "denies", "deny", "denying", "without", "refused", "refuses", "refusing", "declined", "declines", "declining":
				return false
			}
		}
	}
	if first, last := r.A.TokensIn(cue); first < last { // "did not come out and say"
		for i := first; i < last; i++ {
			if h := r.Head(i); r.Is(i, "VERB") && r.Base(i) == "conj" && h >= 0 && r.Is(h, "VERB") && r.Negated(h) {
				return false
			}
		}
	}
	for c := v - 1; r.Head(v) >= 0 && c > r.Head(v) && !r.Is(c, "PUNCT", "CCONJ"); c-- { // "say he had never suggested Velia should pay"
		if r.Head(c) == r.Head(v) && r.Base(c) == "ccomp" && r.Is(c, "VERB") && r.Negated(c) {
			return false
		}
	}
	for i, n := v, 0; i >= 0 && n < 8; n++ {
		h := r.Head(i)
		for c := range r.Dependents(i) {
			if c < i && (r.Lower(c) == "if" || r.Lower(c) == "whether" || r.Lower(c) == "unless") {
				return false
			}
		}
		if h < 0 || cue.Contains(r.A.Tokens[h].Span) {
			return true
		}
		switch r.Base(i) {
		case "conj", "parataxis", "root":
		case "xcomp":
			if w := r.Lower(h); w != "has" && w != "have" && w != "had" && w != "needs" && w != "need" {
				return false
			}
		case "ccomp":
			switch r.Lemma(h) {
			case "say", "think", "believe", "insist", "make", "stress", "argue", "add", "know", "mean", "agree", "be", "clear", "obvious", "certain", "sure", "evident", "true", "convinced", "confident", "aware", "sad", "feel", "warn", "tell", "reiterate", "emphasise", "emphasize":
			default:
				return false
			}
			if r.Negated(h) {
				return false
			}
		case "advcl":
			return false
		case "acl":
			return r.Timed(h) // "said on Thursday that …", where the tree errs
		default:
			return false
		}
		i = h
	}
	return true
}

// interest is a weak liking: "has an interest in", "is open to".
type interest struct {
	at     int
	topics []topic
}

// wanted returns the interest that the clause before "but" tells of an actor
// for whom the speaker acts: it depends on what must be.
func (r *reader) wanted(v int, by clause.Holder) ([]clause.Holder, interest, bool) {
	// Climb to the clause that "but" joins.
	for i, n := v, 0; i >= 0 && n < 6; i, n = r.Head(i), n+1 {
		if r.Base(i) != "conj" || r.Has(i, "but") < 0 || r.Head(i) < 0 {
			continue
		}
		h := r.Head(i)
		x := interest{at: h}
		o := -1
		switch r.Lemma(h) {
		case "have", "express", "show", "signal":
			if k := r.Child(h, "obj"); k >= 0 && (r.Lemma(k) == "interest" || r.Lemma(k) == "openness" || r.Lemma(k) == "willingness" || r.Lemma(k) == "readiness") {
				if o = r.Prepositional(k, "in", "to"); o < 0 {
					o = r.infinitive(k)
				}
			}
		case "interested", "open", "ready", "willing", "prepared":
			if o = r.Prepositional(h, "in", "to"); o < 0 {
				o = r.infinitive(h)
			}
		}
		if o < 0 || r.Negated(h) {
			return nil, interest{}, false
		}
		if r.Is(o, "VERB") && r.Child(o, "obj") >= 0 || r.To(o) >= 0 {
			x.topics, _ = r.deed(o, -1, 0)
		} else {
			x.topics = r.things(o, -1)
		}
		s, free := r.Subject(h)
		holders := r.Holders(s)
		if !free || len(x.topics) == 0 || !slices.ContainsFunc(holders, by.ActsFor) {
			return nil, interest{}, false
		}
		return holders, x, true
	}
	return nil, interest{}, false
}
