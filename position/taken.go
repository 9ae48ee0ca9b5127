package position

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// taken returns the issues that verb i takes after row f.
func (r *reader) taken(i int, f *Frame) []topic {
	switch f.Takes {
	case "obj":
		if o, x := r.become(i); r.Lemma(i) == "want" && x > o { // "wants the embargo lifted"
			if !r.again && !r.ends(x) {
				return nil
			}
			return r.doneTo(o, x, i)
		}
		o := r.Child(i, "obj")
		if o < 0 && r.infinitive(i) > i { // "allow Velia to close the strait"
			o = r.Child(i, "iobj")
		}
		if o < 0 {
			o = r.modified(i)
		}
		if o < 0 { // "tore up the treaty", its particle taken for a preposition
			o = r.Prepositional(i, strings.Fields(particles[f.Name+" "+r.Lemma(i)])...)
			if slights[r.Lemma(o)] {
				return nil
			}
		}
		if o < 0 {
			return nil
		}
		if r.Timed(o) || r.Is(o, "VERB") && particles[f.Name+" "+r.Lemma(i)] != "" {
			return nil
		}
		if o < i && r.Case(o) >= 0 {
			return nil // "a speech in which she promised …"
		}
		if m := r.Mention(o); r.Lemma(i) == "challenge" && m != nil && m.Type == readout.ActorPerson {
			return nil // "is challenging Brek for the seat"
		}
		if r.Lower(o) == "it" && (f.Name == "sign" || f.Name == "launch") {
			return nil // "followed it with a test"
		}
		if f.Name == "support" || f.Name == "oppose" || f.Name == "rule-out" { // "condemned this"
			if t := r.pointed(o); len(t) > 0 {
				return t
			}
		}
		o = r.antecedent(o)
		if r.hollow(f, i, o) {
			return nil
		}
		if c := r.Child(i, "xcomp"); c > i && c < o && r.A.Tokens[c].XPOS == "VBG" && r.Is(o, "NOUN") { // "opposes taxing consumption", hung on the verb
			_, last := r.phrase(o, -1)
			name, ok := r.nounName(c, last)
			if !ok {
				return nil
			}
			return []topic{{name: name, weighs: r.weighs(c, last), matter: r.holdsMatter(c, last), concerns: r.concerns(c, last), first: c, last: last}}
		}
		x := r.Prepositional(i, "from")
		if x < 0 {
			x = r.Prepositional(o, "from")
		}
		if f.Name == "oppose" && x > o && r.Is(x, "VERB") && r.Is(o, "NOUN", "PROPN") { // "blocked banks from hiring foreigners"
			t, _ := r.deed(x, o, 0)
			return t
		}
		if t := r.measures(i, o, f); len(t) > 0 {
			return t
		}
		if m := r.Mention(o); r.Lemma(i) == "urge" && (m != nil && m.Actor.Name != "" || r.A.Tokens[o].XPOS == "NNPS") {
			return nil // "fight, she urged the Velians"
		}
		if (r.Lemma(i) == "urge" || r.Lemma(i) == "want") && r.infinitive(o) > o || r.Lemma(i) == "pursue" && r.Has(o, "his", "her", "their") >= 0 {
			return nil // "urged Velia to withdraw", "pursues her bid"
		}
		if x := r.infinitive(i); x > o && r.Child(x, "nsubj") < 0 && (f.Name == "welcome" || f.Name == "sign") || !r.fits(f, i, o) {
			return nil // "urged Velia to withdraw"
		}
		if r.Lemma(i) == "defend" && held[r.Lemma(r.heart(o))] {
			return nil // "defends six states in the next election"
		}
		if r.Lemma(i) == "echo" && !clear[r.Lemma(o)] {
			return nil // "echoed the claim"
		}
		switch r.Lemma(i) {
		case "accept", "second", "prefer", "embrace", "want", "pursue": // anything: envelopes, roles
			return slices.DeleteFunc(r.things(o, i), func(t topic) bool {
				return !t.listed && !t.matter && !(r.again && t.concerns) && (!t.weighs || r.Lemma(i) == "accept" || r.Lemma(i) == "embrace")
			})
		}
		switch r.Lemma(i) {
		case "recognise", "recognize":
			if x := r.A.Tokens[i].XPOS; (x == "VBZ" || x == "VBP") && r.Base(i) == "advcl" {
				return nil // "even though Velia recognises Tarsk": since when?
			}
			if m := r.Mention(o); !recognised[r.Lemma(o)] && (m == nil || m.Actor.Name == "" || m.Type == readout.ActorPerson) {
				return nil
			}
		case "allow", "permit", "tolerate":
			if strings.HasSuffix(r.Lower(o), "self") || strings.HasSuffix(r.Lower(o), "selves") {
				return nil // "allowed himself to speak"
			}
			if x := r.infinitive(i); x > o {
				t, _ := r.deed(x, o, 0)
				if m := r.Mention(o); (m == nil || m.Actor.Name == "") && !r.Negated(i) {
					t = slices.DeleteFunc(t, func(t topic) bool { return !t.listed })
				}
				return t
			}
			if r.Lemma(i) != "tolerate" && !r.holdsListed(o) {
				return nil
			}
		}
		if l := r.Lemma(o); f.Stance == readout.StanceOpposes && (l == "endorsement" || l == "backing" || l == "support") && r.Is(r.Child(o, "nmod:poss"), "PRON") {
			return nil // "rescinded his endorsement of Brek"
		}
		if name := r.words(o); name != "" && (f.Name == "oppose" || f.Name == "welcome") {
			return []topic{{name: name, concerns: true}}
		}
		if m := r.Mention(o); f.Name == "welcome" && praising[r.Lemma(i)] && m != nil && m.Actor.Name != "" { // "praised Velia for opening the strait"
			x := r.Prepositional(i, "for", "over")
			if x < 0 {
				x = r.Prepositional(o, "for", "over")
			}
			if x < o {
				return nil
			}
			return r.reproached(x, o, i)
		}
		if m := r.Mention(o); f.Name == "oppose" && (m != nil || criticising[r.Lemma(i)] && !r.holdsListed(o) && !matters[r.Lemma(o)] && !clear[r.Lemma(o)] && !ending[r.Lemma(o)] || r.Lower(o) == "territory") {
			// "criticised Velia for closing the strait", "over its ban"
			if x := r.Prepositional(i, "for", "over"); x > o && m != nil && m.Actor.Name != "" {
				return r.reproached(x, o, i)
			} else if x > o {
				return nil
			}
			if criticising[r.Lemma(i)] && m != nil && m.Actor.Name != "" {
				if r.again && m.Form == readout.FormName && (m.Type == readout.ActorBody || m.Type == readout.ActorGroup) && (r.Lemma(i) == "denounce" || r.Lemma(i) == "condemn" || r.Lemma(i) == "reject") {
					return []topic{{name: m.Actor.Name, concerns: true}}
				}
				return nil
			}
		}
		if x := r.infinitive(o); f.Name == "pledge-it" && r.again { // "pledged 40 million to rebuild the port"
			if y := r.infinitive(i); x < o && y > o {
				x = y
			}
			if x > o {
				t, _ := r.deed(x, -1, 0)
				return r.denies(t, x)
			}
		}
		switch {
		case f.Name == "oppose" && !r.again && criticising[r.Lemma(i)] && !weighty(r.Lemma(o)) && !clear[r.Lemma(o)] && !r.holdsListed(o) && r.Lemma(i) != "reject":
			return nil
		case f.Name == "oppose" && acting[r.Lemma(i)] && !r.holdsListed(o) && !matters[r.Lemma(o)] && !clear[r.Lemma(o)] && !ending[r.Lemma(o)] && !joined[r.Lemma(o)] && !r.outlaws(i, o):
			return nil // "blocked 400 websites"
		case f.Name == "launch": // "launched an inquiry into the shelling"
			return slices.DeleteFunc(r.things(o, i), func(t topic) bool { return !t.listed && !strings.Contains(t.name, " ") })
		case f.Name == "sign" && !setting[r.Lemma(i)]: // "signed a truce in Maresh": there, not about it
			return r.things(o, -1)
		case strings.HasPrefix(r.Lemma(i), "recogni"):
			topics := r.things(o, i)
			for k := range topics {
				if topics[k].alone {
					topics[k].name, topics[k].alone = "recognition of "+topics[k].name, false
				}
			}
			return topics
		}
		return r.things(o, i)
	case "inf":
		x := r.infinitive(i)
		if o := r.Child(i, "obj"); x < 0 || o >= 0 && o < x && !r.Timed(o) && f.Name != "refuse-to" { // "promised Friday to stay"
			return nil
		}
		if h := r.Head(i); r.Rel(i) == "acl:relcl" && r.Child(x, "obj") < 0 && r.Child(i, "nsubj") > h && r.Child(i, "obj") < 0 && !r.relative(h, i) || r.Lower(x) == "following" {
			return nil // "the target it pledged to reach"
		}
		if r.theirs(i, x) || r.Lemma(i) == "look" && r.A.Tokens[i].XPOS != "VBG" {
			return nil // "looked to see"
		}
		if f.Name == "vow" && loose[r.Lemma(i)] && framing[r.Lemma(x)] {
			return nil // "sought to prove to the council that …"
		}
		if f.Name == "vow" && loose[r.Lemma(i)] && !(r.again && willing[r.Lemma(i)]) && !r.publicly(i) {
			return nil
		}
		if sociable[r.Lemma(x)] && f.Stance == readout.StanceSupports && !r.Negated(x) && !(r.Lemma(x) == "deal" && r.Prepositional(x, "with") > x && r.Mention(r.Prepositional(x, "with")) == nil) {
			return nil
		}
		if f.Name == "refuse-to" && silent(r.Lemma(x)) && !(r.Lemma(x) == "commit" && r.Child(x, "obj") > x) {
			return nil
		}
		if f.Name == "try" && !r.ends(x) && !making[r.Lemma(x)] && !(r.again && battling[r.Lemma(i)]) {
			return nil
		}
		t, _ := r.deed(x, -1, 0)
		for c := range r.Dependents(x) { // "promised to go on and to pursue a treaty"
			if len(t) == 0 && c > x && r.Base(c) == "conj" && r.Is(c, "VERB") {
				t, _ = r.deed(c, -1, 0)
				x = c
			}
		}
		if f.Name == "try" && !(r.again && battling[r.Lemma(i)]) {
			t = slices.DeleteFunc(t, func(t topic) bool { return !t.listed && !t.turned })
		}
		return r.besides(r.denies(t, x), x)
	case "obj inf":
		o := r.Child(i, "obj", "iobj")
		if o < 0 && r.Lemma(i) == "plead" {
			o = r.Prepositional(i, "with")
		}
		if o < 0 && r.Lemma(i) == "appeal" {
			o = r.Prepositional(i, "to")
		}
		if r.Lemma(i) == "call" {
			if o = r.Prepositional(i, "on", "upon"); r.Timed(o) || r.Child(i, "obj") > i {
				return nil // "called Brek on Friday to express regret"
			}
		}
		if r.errand(i) || r.Lemma(i) == "plead" && r.Has(i, "guilty", "innocent") > i {
			return nil // "pleaded guilty to charges"
		}
		if r.Lemma(i) == "ask" && r.Lemma(o) == "question" {
			return nil
		}
		if x := r.infinitive(i); o < 0 && x > i { // "wants the committee to meet"
			o = r.Child(x, "nsubj")
		}
		if m := r.Mention(o); o > i && r.Is(o, "PRON") && (r.Lemma(i) == "tell" || r.Lemma(i) == "ask" || m == nil || m.Actor.Name == "") || o < i || !r.Is(o, "NOUN", "PROPN", "PRON") || intimates[r.Lemma(o)] {
			return nil
		}
		x := r.infinitive(i)
		if x < 0 {
			x = r.infinitive(o)
		}
		if x < o && r.again {
			x = r.laterInfinitive(o)
		}
		if x < o {
			return nil
		}
		if m := r.Mention(o); r.fenced(o, r.To(x)) || r.Lemma(i) == "want" && m == nil && !r.publicly(i) {
			return nil
		}
		if m := r.Mention(o); (m == nil || m.Actor.Name == "") && !(r.Is(o, "NOUN") && r.public(o) && r.publicly(i) || r.again && r.Is(o, "NOUN", "PROPN") && !clear[r.Lemma(o)]) {
			return nil
		}
		t, _ := r.deed(x, o, 0)
		return r.denies(t, x)
	case "kept":
		if !r.again {
			return nil
		}
		return r.keptFrom(i)
	case "that":
		x := r.Child(i, "ccomp")
		if x < 0 {
			if c := r.Child(i, "advcl"); c > i && r.Child(c, "mark") < 0 && r.Child(i, "obj") > i && r.Lemma(i) == "insist" {
				x = c
			}
		}
		if r.Lemma(i) == "ask" && r.A.Tokens[i].XPOS == "VBN" && r.Child(i, "nsubj", "aux") < 0 {
			return nil // "when asked how it would …"
		}
		if x < 0 || x < i || r.Lemma(i) == "insist" && (!r.wished(x) || r.Quoted(x) != r.Quoted(i)) || r.Lemma(i) == "suggest" && !r.wished(x) {
			return nil
		}
		if o := r.Child(i, "obj"); o > i && o < x && r.Child(x, "nsubj") < 0 && r.To(x) < 0 { // "insists the Kurds are excluded"
			return r.fate(x, o, 0)
		}
		if r.To(x) >= 0 && r.Child(x, "nsubj") < 0 {
			t, _ := r.deed(x, -1, 0)
			return r.denies(t, x)
		}
		if x < i || r.Has(x, "whether", "if") >= 0 {
			return nil
		}
		return r.wish(x, 0)
	case "ing":
		for c := range r.Dependents(i) {
			if b := r.Base(c); c > i && (b == "xcomp" || b == "ccomp" || b == "obj" || b == "advcl" && r.Child(i, "obj") < 0 && r.Lower(c-1) != ",") && r.A.Tokens[c].XPOS == "VBG" && r.Is(c, "VERB") && r.Case(c) < 0 && r.Child(c, "obj", "obl") > c {
				t, _ := r.deed(c, -1, 0)
				return t
			}
		}
		return nil
	}
	o := r.Prepositional(i, strings.Fields(f.Takes)...)
	if o > i && r.Timed(o) { // "fought for years for a truce"
		o = r.laterPhrase(i, o, strings.Fields(f.Takes))
	}
	if o < 0 {
		return r.pied(i, strings.Fields(f.Takes))
	}
	if o < i || r.Timed(o) {
		return nil
	}
	if r.To(o) >= 0 && r.Lower(r.To(o)-1) == "except" {
		return nil // "opposes it in all cases except to save lives"
	}
	if f.Name == "vote-against" && warning[r.Lemma(i)] && (people[r.Lemma(o)] || menaces[r.Lemma(o)]) {
		return nil // "warned against hackers"
	}
	if f.Name == "agree-to" && sociable[r.Lower(o)] {
		return nil // "agreed to talk"
	}
	if b := r.Child(i, "obj"); f.Name == "call-for" && r.Lemma(i) == "call" && b > i && b < o && !r.Timed(b) {
		return nil // "called him a liar for …"
	}
	if b := r.Child(i, "obj"); f.Name == "call-for" && gathered[r.Lemma(i)] && b > i && b < o && !r.Timed(b) {
		return nil // "demonstrated her skill for …"
	}
	if f.Name == "sign-off-on" && r.Base(i) == "advcl" {
		return nil // "when it signed on to the treaty"
	}
	if f.Name == "double-down-on" && (clear[r.Lemma(o)] || r.Lemma(o) == "issue") {
		return nil
	}
	if f.Name == "withdraw-from" && !left[r.Lemma(o)] && !r.holdsListed(o) {
		return nil
	}
	if r.Is(o, "VERB") && r.Lower(o-1) == "," {
		return nil // "what they stood for, drawing scorn"
	}
	if r.Is(o, "VERB") {
		who := -1
		if w := r.Child(i, "obj"); w > i && w < o && f.Name == "vote-against" { // "warned Velia against closing the strait"
			who = w
		}
		t, _ := r.deed(o, who, 0)
		return t
	}
	if f.Name == "lash-out-at" && claimed[r.Lemma(o)] {
		if name := r.charge(o); name != "" {
			return []topic{{name: name, concerns: true}}
		}
	}
	if f.Name == "call-for" && r.Lemma(i) == "vote" && (r.Mention(o) != nil || r.A.Tokens[o].XPOS == "NNPS") {
		return nil // for those who run, not for a thing
	}
	// "called for Velia to withdraw"
	if f.Name == "call-for" {
		x := r.infinitive(o)
		if x < 0 {
			x = r.infinitive(i)
		}
		if x > o && r.Is(o, "NOUN") && r.Has(x, "be") >= 0 { // "called for the siege to be lifted"
			t := r.fate(x, o, 0)
			if len(t) == 0 && r.again {
				if rest, ok := r.nounName(x, r.Reach(x, x+maxPhrase)); ok && r.lead(o, -1) != "" && !r.Negated(x) {
					t = []topic{{name: r.lead(o, -1) + " being " + rest, weighs: true}} // "compensation being “clawed back”"
				}
			}
			return t
		}
		if x = r.infinitive(i); x > o && r.Mention(o) != nil && r.Mention(o).Actor.Name != "" {
			t, _ := r.deed(x, o, 0)
			return r.denies(t, x)
		}
		for c := range r.Dependents(o) {
			if r.Base(c) == "acl" && r.To(c) >= 0 && c > o && (r.public(o) || r.Mention(o) != nil) && r.Lemma(o) != "right" {
				if t, ok := r.deed(c, o, 0); ok {
					return t
				}
			}
		}
		if x > o && r.again && r.To(x) < o+6 && r.A.Tokens[o].XPOS == "NNS" && r.mortal(o) { // "called for voters to stay at home"
			return r.denies(r.clauseIssue(x, o), x)
		}
	}
	return r.things(o, i)
}

// warning are verbs for telling others to beware, menaces nouns of what everybody
// is to beware.
var (
	warning = wordset.Of(`warn caution counsel advise`)
	menaces = wordset.Of(`hacker scammer thief pirate impostor complacency overconfidence mistake error temptation danger threat risk fraud attacker
		predator swindler virus disease problem challenge menace scourge plague`)
	// evils are nouns for what everybody is against: that they are dangerous is no news.
	evils = wordset.Of(`terrorism crime racism violence poverty disease epidemic pandemic hunger famine drought piracy corruption extremism bigotry hatred
		terror cancer addiction inequality recession`)
)

// fenced reports whether the "to" at word t, behind the noun at o, begins no
// infinitive that says what o is to do: a clause with "that" or a single comma
// stands between ("told the islanders that their right to bear arms …", "told the
// islanders, to loud applause").
func (r *reader) fenced(o, t int) bool {
	commas := 0
	for k := o + 1; k < t; k++ {
		switch r.Lower(k) {
		case "that":
			if r.Base(k) == "mark" {
				return true
			}
		case ",":
			commas++
		}
	}
	return commas == 1 && r.Lower(t-1) == ","
}

// besides adds to the topics of infinitive x those of the infinitives beside it:
// "vowed to cut taxes and [close the port]".
func (r *reader) besides(topics []topic, x int) []topic {
	if len(topics) == 0 {
		return topics
	}
	for c := range r.Dependents(x) {
		if c < x || r.Base(c) != "conj" || !r.Is(c, "VERB") || r.A.Tokens[c].XPOS != "VB" || r.Child(c, "nsubj", "aux") >= 0 || len(topics) >= maxTopics || sociable[r.Lemma(c)] || idle[r.Lemma(c)] || r.Negated(c) != r.Negated(x) {
			continue
		}
		more, _ := r.deed(c, -1, 0)
		for _, t := range r.denies(more, c) {
			if (t.listed || t.telling()) && !slices.ContainsFunc(topics, func(u topic) bool { return u.name == t.name }) && len(topics) < maxTopics {
				topics = append(topics, t)
			}
		}
	}
	return topics
}

// silent reports whether who refuses to do what the verb means only says nothing,
// or leaves a door open.
func silent(verb string) bool {
	return saying[verb] || admitting[verb] || verb == "rule" || verb == "exclude" || slices.ContainsFunc(frameIndex()["verb "+verb], func(f *Frame) bool { return f.Name == "oppose" })
}

// modified returns the noun that the clause of verb i says which one it is, and
// that is the object of the verb: "the plan Velia rejected"; -1 for none.
func (r *reader) modified(i int) int {
	h := r.Head(i)
	if !r.again || h < 0 || h > i || r.Rel(i) != "acl:relcl" || r.Child(i, "nsubj") < h || r.Child(i, "nsubj") > i || !r.Is(h, "NOUN") || strings.HasPrefix(r.A.Tokens[r.Child(i, "nsubj")].XPOS, "W") {
		return -1 // "the troops who refused"
	}
	return h
}

// admitting are verbs for saying that another is right.
var admitting = wordset.Of(`concede admit acknowledge grant apologise apologize believe`)

// battling are verbs of trying for what one is sure to want.
var battling = wordset.Of(`fight battle campaign lobby`)

// reproached returns what the actor at word o is praised or blamed for at word x:
// "for closing the strait", "for its decision to close the strait", "for his
// handling of the talks". i is the verb.
func (r *reader) reproached(x, o, i int) []topic {
	own := r.Is(r.Child(x, "nmod:poss"), "PRON")
	omits := omitting[r.Lemma(x)]
	y := r.infinitive(x)
	if own && y > x && (clear[r.Lemma(x)] || thoughts[r.Lemma(x)] || omits) {
		x = y
	}
	if r.Is(x, "VERB") {
		t, _ := r.deed(x, o, 0)
		for k := range t {
			t[k].turned = t[k].turned != omits
		}
		return r.denies(t, x)
	}
	t := r.things(x, i)
	for k := range t {
		if own && !t[k].listed && !t[k].alone && r.Child(x, "conj") < 0 && strings.HasPrefix(t[k].name, r.A.Text(r.A.Tokens[r.phraseStart(x)].Span)) {
			t[k].name, t[k].concerns = r.Mention(o).Actor.Name+"'s "+t[k].name, true
		}
	}
	return t
}

// words returns the name of what somebody said, where the text says who and
// about what: "Velia's latest comments about the island"; "" for none.
func (r *reader) words(o int) string {
	if l := r.Lemma(o); !utterance[l] || l == "report" || l == "interview" || l == "letter" || l == "note" || l == "post" {
		return ""
	}
	c := r.Child(o, "nmod:poss")
	if m := r.Mention(c); c < 0 || m == nil || m.Actor.Name == "" || m.Form == readout.FormPronoun || r.Prepositional(o, "about", "on", "regarding") < o {
		return ""
	}
	return r.spelled(r.phrase(o, -1))
}

// criticising are verbs for words about an actor that say nothing of what for.
var criticising = wordset.Of(`criticise criticize slam blast assail attack lambast lambaste denounce dismiss deride condemn shun spurn rebuff reject denigrate discredit mock ridicule savage scorn bash disown`)

// heart returns the noun that noun o counts or measures: "a number of states".
func (r *reader) heart(o int) int {
	if x := r.Prepositional(o, "of"); x > o && (r.Lemma(o) == "number" || r.Lemma(o) == "handful" || r.Lemma(o) == "couple" || r.Lemma(o) == "series") {
		return x
	}
	return o
}

// held are nouns for what one holds and defends against others.
var held = wordset.Of(`seat state district title crown championship majority lead record`)

// praising are verbs for good words about an actor.
var praising = wordset.Of(`praise hail applaud commend salute laud thank`)

// acting are verbs of opposing that are as often done to what nobody has a
// stance on.
var acting = wordset.Of(`block ban bar scrap abandon obstruct thwart cut attack resist shun overturn challenge question discard shelve
	defy ignore forbid derail contest lament foil scuttle scupper flout jettison eschew ditch axe nix undo reverse savage`)

// recognised are nouns for what a state recognises.
var recognised = wordset.Of(`independence statehood sovereignty state government result right claim annexation border republic referendum election
	jurisdiction existence council regime authority`)

// publicly reports whether the subject of verb i is a public actor.
func (r *reader) publicly(i int) bool {
	s, _ := r.Subject(i)
	return slices.ContainsFunc(r.Holders(s), clause.Holder.Public)
}

// denies turns the issues of an infinitive that is denied: "vowed not to
// stay". What the file has is turned already.
func (r *reader) denies(topics []topic, x int) []topic {
	if r.Negated(x) {
		for i := range topics {
			if !topics[i].listed {
				topics[i].turned = !topics[i].turned
			}
		}
	}
	return topics
}

// fits reports whether object o is a thing of the kind that the verb of row f
// takes a stance on.
func (r *reader) fits(f *Frame, i, o int) bool {
	if o < 0 {
		return !bounded[f.Name] && f.Name != "sign"
	}
	switch f.Name {
	case "sign":
		if r.again && r.Lemma(i) == "order" && r.Prepositional(o, "of", "from") > o {
			return true // "ordered the closure of the base"
		}
		if written[r.Lemma(i)] {
			return enacted[r.Lemma(o)] && r.Child(i, "xcomp", "ccomp") < 0 && !(r.Lemma(i) == "declare" && r.definite(o)) // not "declared the ban illegal"
		}
		return (joined[r.Lemma(o)] || r.holdsListed(o)) && !r.voiced(o)
	case "push-through":
		return joined[r.Lemma(o)] || enacted[r.Lemma(o)] || r.holdsListed(o)
	case "leave":
		return r.A.Tokens[i].XPOS != "VB" && left[r.Lemma(o)] && !departed[r.Lemma(o)]
	case "lift":
		return barriers[r.Lemma(o)]
	case "keep-up":
		return (barriers[r.Lemma(o)] || r.Lemma(o) == "occupation" || r.Lemma(o) == "patrol") && r.publicly(i)
	case "launch":
		return launched[r.Lemma(o)] && r.publicly(i)
	case "suspend", "call-off":
		return withheld[r.Lemma(o)] || r.holdsListed(o)
	case "rule-out":
		return true
	case "oppose":
		if lemma := r.Lemma(i); lemma == "attack" || lemma == "protest" || lemma == "cut" {
			return r.Mention(o) == nil && !thin[r.Lemma(o)]
		}
	}
	return true
}

// holdsListed reports whether the noun phrase headed by o names an issue of the
// file.
func (r *reader) holdsListed(o int) bool {
	first, last := r.phrase(o, -1)
	_, ok := r.listed(o, first, last)
	return ok
}

// theirs reports whether the infinitive x of verb i is what those are to do whom the
// clause belongs to: "the crew that Tarn wants to join the mission".
func (r *reader) theirs(i, x int) bool {
	s := r.Child(i, "nsubj")
	return r.Rel(i) == "acl:relcl" && (r.Lemma(i) == "want" || r.Lemma(i) == "like" || r.Lemma(i) == "prefer") && r.Child(x, "obj") > x && s > r.Head(i) && s < i && !(r.Is(s, "PRON") && (r.Lower(s) == "who" || r.Lower(s) == "which" || r.Lower(s) == "that"))
}
