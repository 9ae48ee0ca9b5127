package position

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
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
	case "has", "have", "needs", "need":
		if x := r.infinitive(i); r.Is(i, "VERB") && r.Base(i) != "xcomp" && x >= 0 && x-i < 5 && r.Child(i, "obj") < 0 && !r.Negated(i) {
			v = x
		}
	}
	if v < 0 || r.Asks(v) {
		return
	}
	rep, by, ok := r.Saying(v)
	if !ok || !r.said(v, rep) {
		return
	}
	if r.Is(i, "AUX") && r.Has(v, "have") >= 0 || r.Lower(i-1) == "if" || r.Lower(i+1) == "have" {
		return // "should have gone": a regret
	}
	s := r.Child(v, "nsubj")
	if s < 0 && r.Has(v, "there") < 0 && (r.Base(v) == "conj" || r.Base(v) == "xcomp") {
		s, _ = r.Subject(v)
	}
	var topics []topic
	switch {
	case r.Has(v, "there") >= 0:
		o := s
		if o < 0 || r.Lower(o) == "there" {
			o = r.Child(v, "obj")
		}
		// What ought to be may hang on the verb before: "must end and there
		// must be a path".
		if o < 0 {
			for k := v + 1; k < min(v+12, r.Len()); k++ {
				if r.Is(k, "NOUN") && !r.Is(k+1, "NOUN", "PROPN") {
					o = k
					break
				}
				if r.Is(k, "VERB", "AUX", "CCONJ") || r.Lower(k) == "." {
					break
				}
			}
		}
		if o >= 0 {
			topics = r.things(o, v)
		}
	case s < 0:
		return
	default:
		topics = r.obliged(v, s)
	}
	stance := readout.StanceSupports
	if len(topics) == 0 {
		return
	}
	if r.Negated(v) {
		for k := range topics {
			if !topics[k].listed {
				topics[k].turned = !topics[k].turned
			} else if r.Has(v, "there") >= 0 {
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

// obliged returns the issue of "s must v": one of the file, or what an actor
// other than the speaker must do.
func (r *reader) obliged(v, s int) []topic {
	first, _ := r.Subtree(s)
	_, last := r.clauseWords(v)
	// "war … end": the name may span subject and verb.
	for k := first; k <= s; k++ {
		if at, ok := r.index.find(r.folded[:last], k); ok && at.first <= s && at.last > v {
			return []topic{{name: r.index.issues[at.issue].Name, turned: at.against != r.Negated(v), listed: true}}
		}
	}
	// "a settlement must include elections", "has to be accompanied by justice"
	if holding[r.Lemma(v)] && !r.Negated(v) {
		o := r.Child(v, "obj")
		if o < 0 {
			o = r.Prepositional(v, "by", "on", "to")
		}
		if o >= 0 {
			if t := r.things(o, v); len(t) > 0 {
				return t
			}
		}
	}
	// "the sanctions should stay", "the law must go"
	if lemma := r.Lemma(v); staying[lemma] || leaving[lemma] || endingVerb[lemma] && r.Child(v, "nsubj:pass") == s {
		if t := r.things(s, -1); len(t) == 1 && !t[0].alone && r.Is(s, "NOUN", "PROPN") {
			t[0].turned = t[0].turned != (!staying[lemma] != r.Negated(v))
			return t
		}
	}
	t, ok := r.deed(v, s, 0)
	if !ok || len(t) == 0 {
		return nil
	}
	if t[0].listed {
		return t
	}
	m := r.Mention(s)
	if m == nil || m.Actor.Name == "" || m.Form == readout.FormPronoun || !r.Is(v, "VERB") {
		return nil
	}
	return t
}

// holding are verbs by which one thing has another in it or with it.
var holding = setOf(`include accompany guarantee ensure contain provide base respect lead follow bring`)

// staying and leaving are verbs for what goes on, or does not.
var (
	staying = setOf(`remain stay continue hold persist last`)
	leaving = setOf(`go stop end cease`)
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
	if !ok || o < i || !r.said(i, rep) || r.Negated(i) || r.Asks(i) || r.infinitive(i) >= 0 || r.passiveOf(i) || !by.Public() {
		return
	}
	r.add("requires", i, []clause.Holder{by}, readout.StanceSupports, slices.DeleteFunc(r.things(o, i), func(t topic) bool { return t.alone }), nil)
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
var attained = setOf(`possible resolve solve achieve succeed feasible conceivable attainable end`)

// clauseSpan returns the text of the clause of v with its subject.
func (r *reader) clauseSpan(v int) readout.Span {
	first, last := r.clauseWords(v)
	for c := range r.Dependents(v) {
		if lo, _ := r.Subtree(c); r.Base(c) == "nsubj" || r.Base(c) == "expl" {
			first = min(first, lo)
		}
	}
	return r.Span(first, last)
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
			case "not", "never", "n't", "n’t", "denied", "denies", "deny", "denying", "without":
				return false
			}
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
			if w := r.Lower(h); w != "has" && w != "have" && w != "needs" && w != "need" {
				return false
			}
		case "ccomp":
			switch r.Lemma(h) {
			case "say", "think", "believe", "insist", "make", "stress", "argue", "add", "know", "mean", "agree", "be", "clear", "feel", "warn", "tell", "reiterate", "emphasise", "emphasize":
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

// pledge reads what a named speaker says that he or she, or the state or body
// spoken for, will do: "said Velia would pay", "we will never accept a wall".
func (r *reader) pledge(i int) {
	if !r.Is(i, "AUX") || r.Base(i) != "aux" {
		return
	}
	switch r.Lower(i) {
	case "will", "would", "wo", "'ll", "’ll", "'d":
	default:
		return
	}
	v := r.Head(i)
	if v < 0 || !r.Is(v, "VERB") || r.Asks(v) || len(frameIndex()["verb "+r.Lemma(v)]) > 0 {
		return
	}
	rep, by, ok := r.Saying(v)
	if !ok || !r.said(v, rep) || !by.Public() || !r.announces(rep) {
		return
	}
	s := r.Child(v, "nsubj")
	if s < 0 {
		return
	}
	holders := r.Holders(s)
	if len(holders) != 1 || !by.ActsFor(holders[0]) {
		return
	}
	topics, ok := r.deed(v, -1, 0)
	if !ok || sociable[r.Lemma(v)] && !r.Negated(v) {
		return
	}
	r.add("pledge", v, holders, readout.StanceSupports, r.denies(topics, v), r.conditions(v, r.Negated(v)))
}

// announces reports whether the cue of the statement tells what the speaker
// says, not what he or she thinks or reckons.
func (r *reader) announces(rep *readout.Report) bool {
	for _, ev := range rep.Statement().Cue {
		first, last := r.A.TokensIn(ev.Span())
		for i := first; i < last; i++ {
			if speaks[r.Lemma(i)] || speaks[verbs()[r.Lower(i)]] {
				return true
			}
		}
	}
	return false
}

// standing reads "is against the plan", "is in favour of the plan", "has no
// place in the talks".
func (r *reader) standing(i int) {
	stance := readout.StanceOpposes
	o, v := -1, -1
	switch r.Lower(i) {
	case "against":
		if h := r.Head(i); h >= 0 && r.Base(i) == "case" && r.Child(h, "cop") >= 0 && r.Is(h, "NOUN", "PROPN") {
			o, v = h, h
		}
	case "favour", "favor":
		if k := r.Prepositional(i, "of"); k >= 0 && r.Lower(i-1) == "in" && (r.Child(i, "cop") >= 0 || r.Base(i) == "obl" && r.Lemma(r.Head(i)) == "be") {
			stance, o, v = readout.StanceSupports, k, i
		}
	case "intention", "plan", "plans", "desire", "wish":
		if h := r.Head(i); h >= 0 && r.Has(i, "no") >= 0 && r.Lemma(h) == "have" && r.Base(i) == "obj" {
			r.noIntention(i, h)
		}
		return
	case "there":
		r.thereIsNo(i)
		return
	case "way", "solution", "option", "answer", "path", "goal", "aim", "objective", "priority":
		r.onlyWay(i)
		return
	case "place", "role":
		if h := r.Head(i); h >= 0 && r.Has(i, "no") >= 0 && r.Lemma(h) == "have" && r.Base(i) == "obj" {
			r.noPlace(i, h)
		}
		return
	}
	if o < 0 || r.Negated(v) || !r.Asserted(v) {
		return
	}
	s, free := r.Subject(v)
	if s < 0 || !free {
		return
	}
	topics := r.things(o, -1)
	if r.Is(o, "VERB") {
		topics, _ = r.deed(o, -1, 0)
	}
	r.add("stands", v, r.Holders(s), stance, topics, r.conditions(v, stance == readout.StanceOpposes))
}

// noIntention reads "has no intention of leaving the treaty".
func (r *reader) noIntention(i, h int) {
	x := r.infinitive(i)
	if x < 0 {
		x = r.Prepositional(i, "of", "for")
	}
	s, free := r.Subject(h)
	if x < 0 || s < 0 || !free || !r.Asserted(h) || !r.Is(x, "VERB") {
		return
	}
	topics, _ := r.deed(x, -1, 0)
	r.add("no-intention", h, r.Holders(s), readout.StanceOpposes, topics, r.conditions(h, true))
}

// thereIsNo reads what a named speaker says there can or will not be: "there
// will be no withdrawal", "there can be no talks until the shelling stops".
func (r *reader) thereIsNo(i int) {
	v := r.Head(i)
	if v < 0 || r.Base(i) != "expl" || r.Has(v, "can", "will", "would", "wo") < 0 || r.Asks(v) {
		return
	}
	rep, by, ok := r.Saying(v)
	if !ok || !r.said(v, rep) {
		return
	}
	o := r.Child(v, "nsubj", "obj")
	if o < 0 && r.Is(v, "NOUN") {
		o = v
	}
	if o < v || r.Has(o, "no") < 0 && !r.Negated(v) {
		return
	}
	topics := r.things(o, v)
	for k := range topics {
		topics[k].name = strings.TrimPrefix(topics[k].name, "no ")
	}
	r.add("there-is-no", v, []clause.Holder{by}, readout.StanceOpposes, topics, append(r.conditions(v, true), r.conditions(o, true)...))
}

// onlyWay reads "the only way forward is a political settlement", "our goal is
// to end the war".
func (r *reader) onlyWay(i int) {
	o := r.Head(i)
	goal := r.Has(i, "only", "best", "sole") >= 0
	switch r.Lower(i) {
	case "goal", "aim", "objective", "priority":
		goal = r.definiteOf(i)
	}
	if o < i || r.Base(i) != "nsubj" || !goal || r.Child(o, "cop") < 0 || r.Negated(o) {
		return
	}
	rep, by, ok := r.Saying(o)
	if !ok || !r.said(o, rep) {
		return
	}
	topics := r.things(o, -1)
	if r.Is(o, "VERB") {
		topics, _ = r.deed(o, -1, 0)
	}
	r.add("only-way", o, []clause.Holder{by}, readout.StanceSupports, topics, nil)
}

// definiteOf reports whether the noun at i is the speaker's own: "our goal".
func (r *reader) definiteOf(i int) bool {
	return r.Has(i, "the", "our", "my", "his", "her", "their", "its") >= 0
}

// described reads "called the settlements illegal", "described the treaty as a
// betrayal".
func (r *reader) described(i int) {
	if !r.Is(i, "VERB") || !calling[r.Lemma(i)] || r.Negated(i) || !r.Asserted(i) {
		return
	}
	o := r.Child(i, "obj")
	if o < i || !r.Is(o, "NOUN", "PROPN") {
		return
	}
	if m := r.Mention(o); m != nil && m.Actor.Name != "" {
		return
	}
	_, end := r.Subtree(o)
	for k := o + 1; k < min(end+6, r.Sentence(i).Last); k++ {
		if !wrong[r.Lower(k)] {
			if r.Lower(k) == "," || r.Is(k, "VERB") {
				return
			}
			continue
		}
		s, free := r.Subject(i)
		if s < 0 || !free {
			return
		}
		topics := r.things(o, -1)
		for t := range topics { // what it is called is no part of it
			if words := r.Lower(k); strings.HasSuffix(topics[t].name, " "+words) {
				topics[t].name = strings.TrimSuffix(topics[t].name, " "+words)
			}
		}
		r.add("calls", i, r.Holders(s), readout.StanceOpposes, topics, nil)
		return
	}
}

var calling = setOf(`call describe brand label denounce dismiss condemn regard view see consider deem declare`)

// noPlace reads "the Front has no place in the talks" of a named speaker.
func (r *reader) noPlace(i, h int) {
	rep, by, ok := r.Saying(h)
	s, _ := r.Subject(h)
	in := r.Prepositional(i, "in")
	if in < 0 {
		in = r.Prepositional(h, "in")
	}
	if !ok || s < 0 || in < 0 || r.Is(in, "PRON") || !r.said(h, rep) {
		return
	}
	who := ""
	if m := r.Mention(s); m != nil && m.Actor.Name != "" {
		who = m.Actor.Name
	} else if r.Is(s, "NOUN", "PROPN") {
		who = r.spelled(r.phrase(s, -1))
	}
	if who == "" {
		return
	}
	r.add("no-place", h, []clause.Holder{by}, readout.StanceOpposes, []topic{{name: who + " in " + r.spelled(r.phrase(in, -1)), concerns: true}}, nil)
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

// verdicts are adjectives and nouns by which a speaker says what may not or
// has to be.
var (
	wrong = setOf(`unacceptable intolerable reckless illegal unrealistic impossible wrong illegitimate unthinkable inconceivable unjustified
		mistake catastrophe disaster betrayal provocation folly madness violation outrage irresponsible unlawful non-starter nonstarter inadmissible unwarranted counterproductive counter-productive dangerous`)
	needed   = setOf(`essential necessary vital crucial indispensable imperative needed urgent inevitable`)
	accepted = setOf(`possible acceptable realistic justified permissible legitimate`) // denied, they are wrong
	enemy    = setOf(`terrorist terrorists`)
)

// verdict reads what a named speaker calls unacceptable or essential, or a
// terrorist: "it is unacceptable for troops to remain", "the truce is essential".
func (r *reader) verdict(i int) {
	if !r.Is(i, "ADJ", "NOUN", "PROPN") {
		return
	}
	w := r.Lower(i)
	if w == "time" && r.Is(i, "NOUN") && r.Lower(i+1) == "for" {
		w = "necessary" // "it is time for Velia to pay"
	}
	if r.Negated(i) && accepted[w] {
		w = "unacceptable"
	}
	bad, good, foe := wrong[w], needed[w], enemy[w]
	if !bad && !good && !foe || r.Asks(i) {
		return
	}
	if foe {
		r.foe(i)
		return
	}
	rep, by, ok := r.Saying(i)
	if !ok || r.Child(i, "cop") < 0 || !r.said(i, rep) || r.Negated(i) && !accepted[r.Lower(i)] {
		return
	}
	s := r.Child(i, "nsubj", "expl", "csubj")
	if s < 0 {
		return
	}
	var topics []topic
	if r.Lower(s) == "it" {
		who, x := r.forWhom(i)
		if x < 0 {
			return
		}
		topics, _ = r.deed(x, who, 0)
		topics = r.denies(topics, x)
	} else if r.Is(s, "NOUN", "PROPN") && w != "possible" && r.Lower(i) != "possible" {
		topics = r.things(s, -1)
	} else if r.Is(s, "VERB") {
		topics, _ = r.deed(s, -1, 0)
	}
	stance := readout.StanceSupports
	if bad {
		stance = readout.StanceOpposes
	}
	r.add("verdict", i, []clause.Holder{by}, stance, topics, r.conditions(i, bad))
}

// forWhom returns, of "it is essential for Velia to open its archives", who and
// what; -1 for none.
func (r *reader) forWhom(i int) (who, x int) {
	who, x = -1, r.infinitive(i)
	last := r.Sentence(i).Last
	k := i + 1
	for k < last && r.Is(k, "PUNCT") {
		k++
	}
	if r.Lower(k) != "for" {
		return -1, x
	}
	for k++; k < last && who < 0 && !r.Is(k, "PUNCT", "VERB"); k++ {
		if r.Is(k, "NOUN", "PROPN") && !r.Is(k+1, "NOUN", "PROPN") {
			who = k
		}
	}
	for ; k < last && who >= 0; k++ {
		if v := r.Head(k); r.Lower(k) == "to" && r.Is(k, "PART") && v > k {
			return who, v
		}
	}
	return -1, -1
}

// foe reads "Velia regards the Front as a terrorist group".
func (r *reader) foe(i int) {
	k := i
	if (r.Base(i) == "compound" || r.Base(i) == "amod") && r.Head(i) >= 0 {
		k = r.Head(i)
	}
	h := r.Head(k)
	switch {
	case h >= 0 && r.Case(k) >= 0 && r.Lower(r.Case(k)) == "as" && regarding[r.Lemma(h)]:
		o, s := r.Child(h, "obj"), -1
		free := true
		if s, free = r.Subject(h); s < 0 || !free || o < 0 || r.Negated(h) || !r.Asserted(h) {
			return
		}
		r.add("regards-as", i, r.Holders(s), readout.StanceOpposes, r.group(o), nil)
	case r.Child(k, "cop") >= 0:
		rep, by, ok := r.Saying(k)
		s := r.Child(k, "nsubj")
		if !ok || s < 0 || r.Negated(k) || !r.said(k, rep) {
			return
		}
		r.add("regards-as", i, []clause.Holder{by}, readout.StanceOpposes, r.group(s), nil)
	}
}

var regarding = setOf(`regard view see consider describe label designate brand list treat classify denounce`)

// group returns the group or body that word o names as an issue.
func (r *reader) group(o int) []topic {
	m := r.Mention(o)
	if m == nil || m.Actor.Name == "" || m.Type == readout.ActorPerson || m.Type == readout.ActorPlace {
		return nil
	}
	return []topic{{name: m.Actor.Name, about: m.Actor, alone: true, concerns: true}}
}

// conditions returns the clauses on which the stance at word i depends: "if",
// "provided", "on condition"; of a refusal also "unless", "until", "without".
func (r *reader) conditions(i int, refused bool) []readout.Span {
	var spans []readout.Span
	look := func(at int) {
		for c := range r.Dependents(at) {
			lo, hi := r.Subtree(c)
			switch base := r.Base(c); {
			case base == "advcl":
				if o := r.Child(i, "obj"); o >= 0 {
					if k := r.Child(o, "conj"); k >= 0 && k < lo {
						continue // of the second thing: "the truce, and the exchange if …"
					}
				}
				if r.conditional(lo, c, refused) {
					spans = append(spans, r.Span(lo, r.conditionEnd(lo, hi)))
				}
			case (base == "obl" || base == "nmod") && c > at:
				if k := r.Case(c); k >= 0 && (r.Lower(k) == "without" && refused || (r.Lemma(c) == "condition" && r.Lower(k) == "on") || r.Lemma(c) == "exchange" && r.Lower(k) == "in" || r.Lemma(c) == "return" && r.Lower(k) == "in" && r.Lower(hi-1) != "return") {
					spans = append(spans, r.Span(lo, hi))
				}
			}
		}
	}
	look(i)
	if h := r.Head(i); h >= 0 && r.Is(i, "VERB") { // a condition that hangs beside the clause
		_, end := r.Subtree(i)
		for c := range r.Dependents(h) {
			if lo, hi := r.Subtree(c); c > i && (lo == end || lo == end+1) && (r.Base(c) == "ccomp" || r.Base(c) == "advcl") && r.conditional(lo, c, refused) {
				spans = append(spans, r.Span(lo, hi))
			}
		}
	}
	for k := i + 1; k+1 < r.Sentence(i).Last; k++ {
		if r.Base(k) == "conj" && r.Head(k) == i && r.Is(k, "VERB") {
			break
		}
		if r.Lower(k) == "only" && (r.Lower(k+1) == "if" || r.Lower(k+1) == "when" || r.Lower(k+1) == "after") {
			last := k + 2
			for last < r.Sentence(i).Last && r.Lower(last) != "," && r.Lower(last) != ";" {
				last++
			}
			if s := r.Span(k+1, last); !slices.ContainsFunc(spans, s.Overlaps) {
				spans = append(spans, s)
			}
		}
	}
	for c := range r.Dependents(i) {
		if b := r.Base(c); c > i && (b == "xcomp" || b == "ccomp" || b == "obj" || b == "obl") && !r.Is(c, "PRON") {
			look(c)
		}
	}
	return slices.Compact(spans)
}

// conditionEnd returns where a condition of words [first, last) ends: before
// what the sentence goes on with, ", reversing …".
func (r *reader) conditionEnd(first, last int) int {
	for k := first + 1; k+1 < last; k++ {
		if r.Lower(k) == "," && r.A.Tokens[k+1].XPOS == "VBG" {
			return k
		}
	}
	return last
}

// conditional reports whether the clause at words from lo, of verb c, is a
// condition.
func (r *reader) conditional(lo, c int, refused bool) bool {
	mark := ""
	for d := range r.Dependents(c) {
		if d < c && (r.Base(d) == "mark" || r.Base(d) == "advmod" || r.Base(d) == "case") {
			switch w := r.Lower(d); w {
			case "if", "unless", "until", "provided", "providing", "once", "without":
				if r.Lower(d-1) == "even" || r.Lower(d-1) == "as" {
					return false
				}
				mark = w
			case "long":
				if r.Lower(d-1) == "as" {
					mark = "provided"
				}
			case "when", "after":
				if r.Lower(d-1) == "only" {
					mark = "if"
				}
			}
		}
	}
	if r.Lower(lo) == "provided" {
		mark = "provided"
	}
	switch mark {
	case "if", "provided", "unless":
		return true
	case "until", "without", "once":
		return refused || r.Lower(lo-1) == "only"
	}
	return false
}
