package proposal

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// Answers told without a verb of answering: "is opposed to the plan", "voiced
// support for it", "responded coolly", "said no", and those that leave out what
// they answer: "Velia refused".

// attitude reads what the words that govern the proposal noun at word i tell of
// it: a noun or adjective that takes it by a preposition, or a verb of reacting.
func (r *reader) attitude(i int) {
	k := r.Case(i)
	if k < 0 || !r.Is(i, "NOUN", "PRON") {
		return
	}
	p := r.called(i)
	if p == nil || p.head == i && p.noun == "" {
		return
	}
	if kind, ok := sided[r.Lower(k)]; ok && r.Child(i, "cop") >= 0 { // "Velia is against it"
		if s := r.Child(i, "nsubj"); s >= 0 && s < i && r.Asserted(i) && !r.Negated(i) {
			r.replies(p, i, r.answerers(s), kind)
		}
		return
	}
	w := r.Head(i)
	if w < 0 || w > i && r.Lower(i) != "which" {
		return
	}
	if h := r.Head(w); h >= 0 && (r.Lower(w) == "principle" || r.Lower(w) == "yes" || r.Lower(w) == "no") { // "agreed in principle to", "said yes to"
		w = h
	}
	switch prep := r.Lower(k); {
	case prep == "to" && r.Is(w, "VERB") && changes[r.Lemma(r.Child(w, "obj"))]:
		r.changed(p, r.Child(w, "obj"))
	case prep == "to" && r.Is(w, "VERB") && felt[r.Lemma(r.Child(w, "obj"))] == "":
		r.reacted(p, w)
	case r.Is(w, "NOUN", "INTJ") || r.Is(w, "VERB") && r.Child(w, "obj") > w:
		if r.Is(w, "VERB") {
			w = r.Child(w, "obj")
		}
		if r.changed(p, w) {
			return
		}
		kind, ok := felt[r.Lemma(w)]
		if !ok {
			kind, ok = r.mood(w)
		}
		if !ok {
			return
		}
		if r.Negated(w) {
			if r.Lemma(w) != "objection" {
				return
			}
			kind = readout.ResponseAccepts // "has no objection to it"
		}
		if kind == readout.ResponseAccepts && r.Has(w, "cautious", "qualified", "guarded", "conditional", "lukewarm", "cool") >= 0 {
			kind = readout.ResponseConditional
		}
		var holders []clause.Holder
		if own := r.owners(w); len(own) > 0 {
			holders = own
		} else if v := r.Head(w); v >= 0 && r.Base(w) == "obj" && voicing[r.Lemma(v)] && !r.Negated(v) && r.Asserted(v) {
			if s, free := r.Subject(v); free {
				holders = r.answerers(s)
			}
		}
		r.replies(p, w, holders, kind)
	case r.Is(w, "ADJ") || prep == "to" && r.Lower(w) == "opposed":
		kind, ok := disposed[r.Lower(w)]
		if !ok || !r.Asserted(w) {
			return
		}
		if r.Negated(w) { // "is not opposed to it"
			if kind != readout.ResponseRejects {
				return
			}
			kind = readout.ResponseConditional
		}
		if s, free := r.Subject(w); free {
			r.replies(p, w, r.answerers(s), kind)
		}
	}
}

// changed reads that somebody wants a change, which word w names, to p: "is seeking
// changes to it".
func (r *reader) changed(p *plan, w int) bool {
	v := r.Head(w)
	if !changes[r.Lemma(w)] || v < 0 || v > w || r.Base(w) != "obj" || !wanting[r.Lemma(v)] {
		return false
	}
	if s, free := r.Subject(v); free && !r.Negated(v) && r.Asserted(v) {
		r.replies(p, w, r.answerers(s), readout.ResponseConditional)
	}
	return true
}

// reacted reads "agreed to the plan", "responded coolly to it", "said no to it".
func (r *reader) reacted(p *plan, v int) {
	refuses := r.Lemma(v) == "say" && r.Lower(v+1) == "no"
	if r.Negated(v) && !refuses || !r.Asserted(v) || r.Asks(v) {
		return
	}
	s, free := r.Subject(v)
	if s < 0 || !free {
		return
	}
	switch r.Lemma(v) {
	case "agree", "consent", "assent":
		kind := readout.ResponseAccepts
		if hs := r.wentBack(v); hs != "" {
			kind = hs
		}
		r.replies(p, v, r.answerers(s), kind)
	case "object", "oppose":
		r.replies(p, v, r.answerers(s), readout.ResponseRejects)
	case "say":
		switch r.Lower(v + 1) {
		case "yes":
			r.replies(p, v, r.answerers(s), readout.ResponseAccepts)
		case "no":
			r.replies(p, v, r.answerers(s), readout.ResponseRejects)
		}
	case "respond", "react", "reply":
		for c := range r.Dependents(v) {
			if kind, ok := manners[r.Lower(c)]; ok {
				r.replies(p, v, r.answerers(s), kind)
			}
		}
	}
}

// replies records the answers of the holders; p may be nil.
func (r *reader) replies(p *plan, i int, holders []clause.Holder, kind readout.ResponseKind) {
	if p == nil {
		return
	}
	for _, h := range holders {
		r.reply(p, i, h, kind)
	}
}

// greeted reads "gave the plan a cautious welcome".
func (r *reader) greeted(v int) {
	if r.Lemma(v) != "give" || r.Negated(v) || !r.Asserted(v) {
		return
	}
	s, free := r.Subject(v)
	if s < 0 || !free {
		return
	}
	var p *plan
	kind, ok := readout.ResponseKind(""), false
	_, end := r.Subtree(v)
	for k := v + 1; k < end; k++ {
		if q := r.called(k); q != nil && p == nil && r.Is(k, "NOUN", "PRON") {
			p = q
		} else if f, found := felt[r.Lemma(k)]; found && p != nil && r.Is(k, "NOUN", "VERB", "INTJ") {
			kind, ok = f, true
			if kind == readout.ResponseAccepts && r.Has(k, "cautious", "qualified", "guarded", "conditional", "lukewarm", "cool") >= 0 {
				kind = readout.ResponseConditional
			}
			break
		}
	}
	if p != nil && ok {
		r.replies(p, v, r.answerers(s), kind)
	}
}

// met reads how a proposal was met: "has the backing of Velia", "met with a cool
// response from Velia".
func (r *reader) met(v int) {
	if !meeting[r.Lemma(v)] || r.Negated(v) || !r.Asserted(v) {
		return
	}
	s := r.Child(v, "nsubj")
	if s < 0 || s > v {
		return
	}
	p := r.called(s)
	if p == nil {
		return
	}
	o := r.Child(v, "obj")
	if k := r.Prepositional(v, "with", "to", "into"); o < 0 {
		o = k
	}
	if o < v || r.Negated(o) {
		return
	}
	kind, ok := felt[r.Lemma(o)]
	if r.Lower(o) == "backing" {
		kind, ok = readout.ResponseAccepts, true
	}
	if !ok {
		kind, ok = r.mood(o)
	}
	who := r.Prepositional(o, "from", "of", "by", "in", "among")
	if who < 0 {
		who = r.Prepositional(v, "from", "among")
	}
	if who < 0 {
		who = r.Child(o, "nmod:poss")
	}
	if !ok || who < 0 {
		return
	}
	holders := r.answerers(who)
	if state, known := r.base.State(r.seat(who)); known && len(holders) == 0 { // "a frosty reception in Maresh"
		holders = []clause.Holder{{ActorRef: state.Ref(), Type: state.Type()}}
	}
	r.replies(p, v, holders, kind)
}

// mood returns how the reaction at word i is: "a cool reception".
func (r *reader) mood(i int) (kind readout.ResponseKind, ok bool) {
	switch r.Lemma(i) {
	case "response", "reaction", "reception", "reply", "welcome":
	default:
		return "", false
	}
	for c := range r.Dependents(i) {
		if m, found := moods[r.Lower(c)]; found {
			kind, ok = m, true
		}
	}
	return kind, ok
}

// unsaid reads an answer that leaves out what it answers: "Velia refused", right
// after a proposal to Velia was told of.
func (r *reader) unsaid(v int) {
	kind, ok := alone[r.Lemma(v)]
	if r.Lemma(v) == "say" && (r.Is(v+2, "PUNCT", "ADV") || r.Timed(v+2)) { // "Velia said no."
		kind, ok = alone[r.Lower(v+1)]
	}
	if !ok || r.Negated(v) && r.Lower(v+1) != "no" || !r.Asserted(v) || r.passive(v) || r.Quoted(v) {
		return
	}
	for c := range r.Dependents(v) {
		switch r.Base(c) {
		case "advcl":
			if r.Lemma(r.firstWord(c)-1) != "condition" && r.Lemma(c) != "say" && r.Lemma(c) != "add" {
				return
			}
		case "obj", "ccomp":
			if r.Lower(c) != "no" && r.Lower(c) != "yes" && (r.Lemma(c) != "say" || c < v) {
				return
			}
		case "xcomp": // "refused to do so", "refused to take part"
			if (r.Lemma(c) != "do" || r.Lower(c+1) != "so") && !r.takesPart(c) {
				return
			}
		case "punct", "nsubj", "aux", "cc", "conj", "advmod", "parataxis", "discourse", "mark":
		case "obl":
			if r.Lemma(c) == "condition" {
				kind = readout.ResponseConditional
			} else if !r.Timed(c) && r.Lower(c) != "once" {
				return
			}
		default:
			return
		}
	}
	s, free := r.Subject(v)
	if s < 0 || !free || r.Base(v) == "xcomp" {
		return
	}
	if r.neither(s) {
		if kind != readout.ResponseAccepts {
			return
		}
		kind = readout.ResponseRejects
	}
	if hs := r.answerers(s); r.shown(v, -1, hs) != nil {
		r.replies(r.plans[len(r.plans)-1], v, hs, kind)
		return
	}
	k := len(r.plans) - 1
	if k < 0 || r.at-r.plans[k].last > 1 {
		return
	}
	p := r.plans[k]
	hs := r.answerers(s)
	if len(hs) == 0 && r.Is(s, "PRON") && len(p.to) == 1 && p.last == r.at && p.head < v { // "said Velia had asked it to disarm and that it had refused"
		hs = p.to
		if by, known := r.sayer(v); known && r.side(by) == r.side(hs[0]) {
			hs = []clause.Holder{by}
		}
	}
	for _, h := range hs {
		if slices.ContainsFunc(p.to, func(t clause.Holder) bool { return h.ActsFor(t) || t.ActsFor(h) }) ||
			len(p.to) == 0 && p.head < v && r.party(h) && r.sideOf(p.from) != r.side(h) && (p.last == r.at || p.by != byNoun) {
			r.reply(p, v, h, kind)
		}
	}
}

// takesPart reports whether verb x is one for joining in what was proposed, which it
// doesn't name otherwise: "take part", "join", "attend it".
func (r *reader) takesPart(x int) bool {
	o := r.Child(x, "obj")
	if o < 0 {
		o = r.Prepositional(x, "in", "to", "with", "from")
	}
	switch r.Lemma(x) {
	case "take":
		return r.Lower(x+1) == "part" && r.Prepositional(o, "in") < 0
	case "join", "participate", "attend", "contribute", "cooperate", "comply", "sign":
		return o < 0 || r.Lower(o) == "it" || r.Lower(o) == "them"
	}
	return false
}

// countered reads "countered with a proposal of its own", "made a counter-offer".
func (r *reader) countered(v int) {
	o := -1
	switch lemma := r.Lemma(v); {
	case len(r.plans) == 0 || r.outbid(v):
		return
	case lemma == "counter" || lemma == "respond" || lemma == "reply":
		o = r.Prepositional(v, "with")
	case handing[lemma]:
		if o = r.Child(v, "obj"); o >= 0 && !strings.HasPrefix(r.Lemma(o), "counter") {
			return
		}
	}
	if o < v || r.Negated(v) || !r.Asserted(v) || !nouns[r.Lemma(o)] || r.Lemma(v) != "counter" && !strings.HasPrefix(r.Lemma(o), "counter") {
		return
	}
	s, free := r.Subject(v)
	if s < 0 || !free {
		return
	}
	for _, p := range slices.Backward(r.plans) {
		if p.head == o || p.head == v || r.at-p.last > reach {
			continue
		}
		r.replies(p, v, r.answerers(s), readout.ResponseCounters)
		return
	}
}

// outbid reads another number of what was asked for: "Sumar is asking Velia for 300 tonnes
// of grain, and Velia is offering 100".
func (r *reader) outbid(v int) bool {
	p, o := r.plans[len(r.plans)-1], r.Child(v, "obj", "obl:unmarked")
	timed := r.Is(o, "NOUN") && r.Child(o, "nummod") >= 0 && r.Timed(o)
	if r.Lemma(v) != "offer" || o < v || !r.Is(o, "NUM") && !timed || r.at-p.last > 1 || p.head > v || r.Negated(v) || !r.Asserted(v) {
		return false
	}
	s, free := r.Subject(v)
	hs := r.answerers(s)
	if !free || len(hs) == 0 || !r.addressed(p, hs[0]) && !(len(p.to) == 0 && p.last == r.at) || !slices.ContainsFunc(p.terms, func(t term) bool {
		number, _, _ := strings.Cut(t.value, " ")
		return timed && t.duration != "" || !timed && number != "" && number != r.Lower(o)
	}) {
		return false
	}
	r.replies(p, v, hs, readout.ResponseCounters)
	return true
}

// complained reads "complained that the plan favours Sumar".
func (r *reader) complained(v int) {
	if r.Lemma(v) != "complain" || r.Negated(v) || !r.Asserted(v) {
		return
	}
	x := r.Child(v, "ccomp")
	o := r.Prepositional(v, "about", "of")
	if x > v {
		o = r.Child(x, "nsubj")
	}
	for k := v + 1; o < 0 && k < min(v+7, r.Sentence(v).Last); k++ { // where the tree errs
		if r.Is(k, "NOUN") && r.called(k) != nil {
			o = k
		}
	}
	if p := r.called(o); p != nil {
		if s, free := r.Subject(v); free {
			r.replies(p, v, r.answerers(s), readout.ResponseRejects)
		}
	}
}

// pending reads "asked for more time to study the plan".
func (r *reader) pending(v int) {
	if answering()["verb "+r.Lemma(v)] != readout.ResponseStudies || r.To(v) < 0 || !slices.Contains([]string{"time", "days", "day", "hours", "weeks", "week"}, r.Lower(r.To(v)-1)) {
		return
	}
	p := r.called(r.Child(v, "obj"))
	g := r.To(v) - 1
	for n := 0; n < 4 && g >= 0 && !r.Is(g, "VERB"); n++ {
		g = r.Head(g)
	}
	if p == nil || g < 0 || g > v || r.Negated(g) || !r.Asserted(g) {
		return
	}
	switch r.Lemma(g) {
	case "ask", "need", "want", "request", "seek", "take":
		if s, free := r.Subject(g); free {
			r.replies(p, v, r.answerers(s), readout.ResponseStudies)
		}
	}
}

// felt are nouns for what one thinks of a proposal, disposed adjectives, manners
// adverbs of reacting, moods the adjectives of a reaction, voicing verbs for
// saying it, meeting verbs for how a proposal is met, alone verbs that answer
// without an object, handing those for making a counter-offer.
var (
	felt = kinds(`support backing approval endorsement praise welcome blessing acceptance`,
		`opposition objection rejection resistance criticism condemnation scorn refusal`, `reservation doubt misgiving caveat scepticism skepticism`)
	disposed = kinds(`supportive amenable`, `opposed hostile`, `open receptive lukewarm cool sceptical skeptical wary`)
	sided    = kinds(`for behind`, `against`, ``)
	manners  = kinds(`positively favourably favorably warmly enthusiastically`, `negatively angrily coolly coldly furiously scornfully dismissively`, `cautiously guardedly`)
	moods    = kinds(`positive favourable favorable warm enthusiastic`, `negative cool cold angry frosty hostile chilly icy`, `cautious mixed guarded lukewarm`)
	alone    = kinds(`accept agree consent yes comply relent`, `refuse decline reject object no`, ``)
	voicing  = wordset.Of(`voice express give offer declare announce have signal signalled indicate reiterate raise state lend repeat throw reaffirm show air`)
	meeting  = wordset.Of(`have get receive draw win enjoy face meet attract run gain earn`)
	handing  = wordset.Of(`make submit present send offer table give deliver hand`)
)

// changes are nouns for what one wants of a proposal that one doesn't accept as it is.
var changes = wordset.Of(`change amendment revision modification alteration addition adjustment tweak`)

// kinds maps words to the answers that they tell.
func kinds(accepts, rejects, conditional string) map[string]readout.ResponseKind {
	m := map[string]readout.ResponseKind{}
	for words, kind := range map[string]readout.ResponseKind{accepts: readout.ResponseAccepts, rejects: readout.ResponseRejects, conditional: readout.ResponseConditional} {
		for w := range strings.FieldsSeq(words) {
			m[w] = kind
		}
	}
	return m
}
