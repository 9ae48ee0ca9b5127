package position

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// Feelings: what angers, alarms or pleases an actor, what one fears or is glad
// of. Who is angered by a thing is against it.

// moods reads at word i what somebody feels about a thing.
func (r *reader) moods(i int) {
	if !r.Is(i, "VERB", "ADJ", "NOUN") {
		return
	}
	r.stirs(i)
	r.dreads(i)
}

// stirs reads "the decision angered Velia", "Velia was angered by the decision".
func (r *reader) stirs(i int) {
	stance, ok := stirring[r.Lemma(i)]
	if !ok || !r.Is(i, "VERB", "ADJ") || r.Negated(i) || !r.Asserted(i) || r.Has(i, "will", "would") >= 0 {
		return
	}
	o := r.Child(i, "obj")
	s := r.Child(i, "nsubj", "csubj")
	if o < i { // "Velia is angered by the decision"
		o = r.Child(i, "nsubj:pass", "nsubj")
		s = r.Prepositional(i, "by", "at", "over", "about", "with")
		if s < i { // "is alarmed because Sumar has closed the strait", "that …"
			for c := range r.Dependents(i) {
				if lo, _ := r.Subtree(c); c > i && (r.Base(c) == "advcl" || r.Base(c) == "ccomp") && (r.Lower(lo) == "because" || r.Lower(lo) == "that") {
					s = c
				}
			}
		}
	}
	if o < 0 || s < 0 || o == s || r.Is(s, "PRON") && !r.pronounced(s) {
		return
	}
	if lo, _ := r.Subtree(s); s < i && r.Is(s, "NOUN", "PROPN") && lo > r.Sentence(s).First && r.Is(lo-1, "VERB") {
		return // "the refusal to open [the strait] has angered it": cut out of a longer phrase
	}
	var topics []topic
	switch {
	case r.Is(s, "VERB"):
		topics = r.denies(r.clauseIssue(s, r.Child(s, "nsubj")), s)
	default:
		topics = slices.DeleteFunc(r.things(s, -1), func(t topic) bool { return t.alone || t.person })
	}
	r.later("stirs", i, r.Holders(o), stance, topics, nil)
}

// stirring are verbs for making one feel, with how one stands to what does.
var stirring = func() map[string]readout.Stance {
	m := map[string]readout.Stance{}
	for w := range strings.FieldsSeq(`anger infuriate enrage outrage irk annoy irritate rile incense alarm upset unsettle unnerve dismay frustrate
		disappoint offend antagonise antagonize trouble worry disturb exasperate rankle affront appal appall provoke`) {
		m[w] = readout.StanceOpposes
	}
	for w := range strings.FieldsSeq(`please delight encourage hearten reassure satisfy gratify`) {
		m[w] = readout.StanceSupports
	}
	return m
}()

// dreads reads what one fears, regrets or is angry that somebody does: "fears
// that Velia will close the strait", "voiced dismay that …".
func (r *reader) dreads(i int) {
	if !dreading[r.Lemma(i)] && !dreading[r.Lower(i)] || r.Negated(i) {
		return
	}
	v, told := i, r.A.Tokens[i].XPOS == "NNS" && r.Mention(i-1) != nil && r.Mention(r.Child(i, "compound")) == r.Mention(i-1) // "Velia fears that …", read as nouns
	if r.Is(i, "NOUN") && !told {
		if v = r.Head(i); v < 0 || v > i || !r.Is(v, "VERB") || !light[r.Lemma(v)] || r.Negated(v) {
			return
		}
	}
	x := -1
	for _, at := range [...]int{i, v} {
		for c := range r.Dependents(at) {
			if b := r.Base(c); c > i && x < 0 && (b == "ccomp" || b == "acl" || b == "advcl") && r.Child(c, "nsubj") > i {
				if lo, _ := r.Subtree(c); r.Lower(lo) == "that" || b == "ccomp" {
					x = c
				}
			}
		}
	}
	if x < 0 || !r.Asserted(v) || r.Asks(v) {
		return
	}
	var holders []clause.Holder
	if s, free := r.Subject(v); told {
		holders = r.Holders(i - 1)
	} else if s >= 0 && free {
		holders = r.Holders(s)
	}
	s := r.Child(x, "nsubj")
	if r.Has(x, "could") >= 0 {
		return // a worry about what may come
	}
	if r.Is(s, "PRON") || !r.acts(s) || suffering[r.Lemma(x)] || told && outspoken(r.Lemma(x)) {
		return // what may come about is a worry, not a stance
	}
	topics := r.clauseIssue(x, s)
	if r.Child(x, "cop", "aux:pass") >= 0 && (r.Negated(x) || r.Child(x, "cop") >= 0) { // "complained that the plan is not balanced"
		topics = slices.DeleteFunc(r.things(s, -1), func(t topic) bool { return t.alone })
	} else if r.Negated(x) { // "regrets that Velia did not sign": for its signing
		for k := range topics {
			topics[k].turned = !topics[k].turned
		}
	}
	r.later("dreads", i, holders, readout.StanceOpposes, topics, nil)
}

// acts reports whether the noun at s names somebody who does things, or a measure.
func (r *reader) acts(s int) bool {
	m := r.Mention(s)
	return m != nil && m.Actor.Name != "" || r.public(s) || people[r.Lemma(s)] || matters[r.Lemma(s)] || r.A.Tokens[s].XPOS == "NNS" && !weighty(r.Lemma(s)) || strings.HasSuffix(r.Lemma(s), "er") || strings.HasSuffix(r.Lemma(s), "man")
}

// suffering are verbs for what befalls one.
var suffering = wordset.Of(`face suffer undergo endure experience lose lack need`)

// dreading are words for what one feels about what one would not have done.
var dreading = wordset.Of(`fear worry worried concerned afraid regret lament deplore resent complain anger outrage dismay irritation concern alarm
	indignation fury displeasure annoyed irritated angry upset alarmed dismayed outraged disappointment frustration unhappy dissatisfaction unease`)

// shifts reads phrases that one verb and its noun make together: "threw its
// weight behind the sanctions", "gave its blessing to the plan".
func (r *reader) phrases(i int) {
	if !r.Is(i, "NOUN", "PRON") || r.Base(i) != "obj" && r.Base(i) != "obl" {
		return
	}
	v := r.Head(i)
	if v < 0 || v > i || !r.Is(v, "VERB") || r.Negated(v) || r.Has(i, "no") >= 0 || !r.Asserted(v) {
		return // "gives no support to it": it need not oppose it
	}
	for _, p := range turns {
		if r.Lemma(i) != p.noun || !strings.Contains(" "+p.verbs+" ", " "+r.Lemma(v)+" ") {
			continue
		}
		o := -1
		for prep := range strings.FieldsSeq(p.preps) { // the first that names a thing: "with Velia over the shelling"
			x := r.Prepositional(i, prep)
			if x < i {
				x = r.Prepositional(v, prep)
			}
			if m := r.Mention(x); x > i && (o < i || m == nil || m.Actor.Name == "") {
				if o = x; m == nil || m.Actor.Name == "" {
					break
				}
			}
		}
		if o < i {
			continue
		}
		stance := p.stance
		if stance == "" { // "took part in a rally against the dam"
			if !gathering[r.Lemma(o)] {
				continue
			}
			if x := r.Prepositional(o, "against"); x > o {
				o, stance = x, readout.StanceOpposes
			} else if x := r.Prepositional(o, "for"); x > o {
				o, stance = x, readout.StanceSupports
			} else {
				continue
			}
		}
		s, free := r.Subject(v)
		if s < 0 || !free {
			return
		}
		var topics []topic
		if r.Is(o, "VERB") {
			topics = r.clauseIssue(o, -1)
		} else {
			topics = slices.DeleteFunc(r.things(o, -1), func(t topic) bool { return t.alone })
		}
		r.later("phrase", i, r.Holders(s), stance, topics, r.conditions(v, stance == readout.StanceOpposes))
		return
	}
}

// gathering are nouns for people coming together for or against something.
var gathering = wordset.Of(`rally protest demonstration march vigil strike campaign sit-in`)

// turn is a verb and a noun that mean a stance on what follows the preposition.
type turn struct {
	verbs, noun, preps string
	stance             readout.Stance
}

var turns = []turn{
	{"throw put lend", "weight", "behind to", readout.StanceSupports},
	{"throw put lend give", "support", "behind to", readout.StanceSupports},
	{"give lend", "backing", "to", readout.StanceSupports},
	{"give", "blessing", "to for", readout.StanceSupports},
	{"give", "approval", "to for", readout.StanceSupports},
	{"give", "consent", "to for", readout.StanceSupports},
	{"give", "light", "to for", readout.StanceSupports},
	{"give", "nod", "to", readout.StanceSupports},
	{"lead mount wage fight", "campaign", "for", readout.StanceSupports},
	{"lead mount wage fight", "campaign", "against", readout.StanceOpposes},
	{"lead mount organise organize", "opposition", "to", readout.StanceOpposes},
	{"lead join attend organise organize stage hold address head", "rally", "against", readout.StanceOpposes},
	{"lead join attend organise organize stage hold address head", "protest", "against", readout.StanceOpposes},
	{"lead join attend organise organize stage hold address head", "demonstration", "against", readout.StanceOpposes},
	{"lead join attend organise organize stage hold address head", "march", "against", readout.StanceOpposes},
	{"lead join attend organise organize stage hold address head", "rally", "for", readout.StanceSupports},
	{"lead join attend organise organize stage hold address head", "demonstration", "for", readout.StanceSupports},
	{"make argue", "case", "for", readout.StanceSupports},
	{"make argue", "case", "against", readout.StanceOpposes},
	{"take", "part", "in", ""},
	{"build forge form assemble lead join gather", "coalition", "against", readout.StanceOpposes},
	{"build forge form assemble lead join", "alliance", "against", readout.StanceOpposes},
	{"build forge form assemble lead join", "front", "against", readout.StanceOpposes},
	{"rally gather unite", "ally", "against", readout.StanceOpposes},
	{"rally gather unite", "ally", "behind", readout.StanceSupports},
	{"sign circulate launch", "petition", "against", readout.StanceOpposes},
	{"sign circulate launch", "letter", "against", readout.StanceOpposes},
	{"break", "talk", "over", readout.StanceOpposes},
	{"pull withdraw", "ambassador", "over", readout.StanceOpposes},
	{"turn", "back", "on", readout.StanceOpposes},
	{"pour throw", "water", "on over", readout.StanceOpposes},
	{"cast", "doubt", "on over", readout.StanceOpposes},
	{"raise lodge file make enter", "objection", "to", readout.StanceOpposes},
	{"lodge file make issue", "protest", "over against at about with", readout.StanceOpposes},
	{"lodge file", "complaint", "over against about", readout.StanceOpposes},
	{"take", "issue", "with", readout.StanceOpposes},
	{"distance dissociate", "himself", "from", readout.StanceOpposes},
	{"distance dissociate", "herself", "from", readout.StanceOpposes},
	{"distance dissociate", "itself", "from", readout.StanceOpposes},
	{"distance dissociate", "themselves", "from", readout.StanceOpposes},
	{"draw", "line", "at", readout.StanceOpposes},
	{"call put", "end", "to for", readout.StanceOpposes},
	{"put set", "conditions", "on for", readout.StanceOpposes},
	{"renew press stake lay assert reassert", "claim", "to on over", readout.StanceSupports},
	{"take", "aim", "at", readout.StanceOpposes},
	{"pour heap", "scorn", "on", readout.StanceOpposes},
	{"heap lavish", "praise", "on", readout.StanceSupports},
	{"take", "swipe", "at", readout.StanceOpposes},
	{"dodge duck sidestep evade avoid deflect", "question", "about on over", readout.StanceRefuses},
	{"close shut slam", "door", "on to", readout.StanceOpposes},
	{"open", "door", "to for", readout.StanceSupports},
	{"pave", "way", "for", readout.StanceSupports},
	{"put add lend", "name", "to", readout.StanceSupports},
	{"add lend", "voice", "to", readout.StanceSupports},
	{"put add lend", "signature", "to", readout.StanceSupports},
	{"put place", "faith", "in", readout.StanceSupports},
	{"pin place put", "hope", "on in", readout.StanceSupports},
	{"see", "merit", "in", readout.StanceSupports},
	{"see", "sense", "in", readout.StanceSupports},
	{"sing", "praise", "of", readout.StanceSupports},
	{"bang beat", "drum", "for", readout.StanceSupports},
	{"cast", "vote", "for", readout.StanceSupports},
	{"cast", "ballot", "for", readout.StanceSupports},
	{"cast", "vote", "against", readout.StanceOpposes},
	{"cast", "ballot", "against", readout.StanceOpposes},
	{"come rush leap spring", "defence", "of", readout.StanceSupports},
	{"come rush leap spring", "defense", "of", readout.StanceSupports},
	{"pull", "plug", "on", readout.StanceOpposes},
	{"put slam apply", "brake", "on", readout.StanceOpposes},
	{"take", "exception", "to", readout.StanceOpposes},
	{"take", "umbrage", "at", readout.StanceOpposes},
	{"find", "fault", "with in", readout.StanceOpposes},
	{"pick poke punch", "hole", "in", readout.StanceOpposes},
	{"wash", "hand", "of", readout.StanceOpposes},
	{"lose", "patience", "with", readout.StanceOpposes},
	{"lose", "faith", "in", readout.StanceOpposes},
	{"stand get", "way", "of", readout.StanceOpposes},
	{"put bring call", "stop", "to", readout.StanceOpposes},
	{"put bring call", "halt", "to", readout.StanceOpposes},
	{"call", "time", "on", readout.StanceOpposes},
	{"level direct aim", "criticism", "at", readout.StanceOpposes},
}
