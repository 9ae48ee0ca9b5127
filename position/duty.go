package position

import (
	"slices"

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
	if s < 0 && (r.Base(v) == "conj" || r.Base(v) == "xcomp") {
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
			return false
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
	if v < 0 || !r.Is(v, "VERB") || r.Asks(v) || slices.ContainsFunc(frameIndex()["verb "+r.Lemma(v)], func(f *Frame) bool { return f.Turns }) {
		return
	}
	rep, by, ok := r.Saying(v)
	if !ok || !r.said(v, rep) || !by.Public() {
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
	if !ok {
		return
	}
	r.add("pledge", v, holders, readout.StanceSupports, r.denies(topics, v), r.conditions(v, r.Negated(v)))
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
	r.add("stands", v, r.Holders(s), stance, r.things(o, -1), r.conditions(v, stance == readout.StanceOpposes))
}

// noPlace reads "the Front has no place in the talks" of a named speaker.
func (r *reader) noPlace(i, h int) {
	rep, by, ok := r.Saying(h)
	s, _ := r.Subject(h)
	in := r.Prepositional(i, "in")
	if in < 0 {
		in = r.Prepositional(h, "in")
	}
	if !ok || s < 0 || in < 0 || !r.said(h, rep) {
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
		irresponsible unlawful non-starter nonstarter inadmissible unwarranted counterproductive counter-productive dangerous`)
	needed   = setOf(`essential necessary vital crucial indispensable imperative needed urgent inevitable`)
	accepted = setOf(`acceptable realistic justified permissible legitimate`) // denied, they are wrong
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
	if !ok || r.Child(i, "cop") < 0 || !r.said(i, rep) || r.Negated(i) && !accepted[r.Lower(i)] || !r.Asserted(i) {
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
	} else if r.Is(s, "NOUN", "PROPN") {
		topics = r.things(s, -1)
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
				if r.conditional(lo, c, refused) {
					spans = append(spans, r.Span(lo, hi))
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
	for c := range r.Dependents(i) {
		if b := r.Base(c); c > i && (b == "xcomp" || b == "ccomp" || b == "obj" || b == "obl") && !r.Is(c, "PRON") {
			look(c)
		}
	}
	return slices.Compact(spans)
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
