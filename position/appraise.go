package position

import (
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// values reads what a named speaker says a thing is: good or bad.
func (r *reader) values(i int) {
	if !r.Is(i, "ADJ", "NOUN", "VERB", "ADV", "ADP") || r.Asks(i) {
		return
	}
	linked := r.Child(i, "cop") >= 0
	h := r.Head(i)
	if !linked && h >= 0 && r.Is(h, "VERB") && linking[r.Lemma(h)] && (r.Base(i) == "xcomp" || r.Base(i) == "obj") && h < i {
		linked = true
	} else {
		h = i
	}
	if linked && r.Child(i, "cop") >= 0 {
		h = i
	}
	if !linked || h >= 0 && r.Lemma(h) == "make" && r.Is(i, "NOUN") && r.Base(i) == "obj" {
		return // "made a mistake": who, not what
	}
	v := r.worth(i)
	if v == 0 {
		return
	}
	if r.Negated(i) || h != i && r.Negated(h) {
		if v < 0 {
			return
		}
		v = -v
	}
	if r.Has(i, "probably", "perhaps", "maybe", "may", "might", "could", "if", "less", "more", "how", "so") >= 0 || h != i && r.Has(h, "may", "might", "could", "if") >= 0 {
		return
	}
	rep, by, ok := r.Saying(i)
	if !ok || !r.said(h, rep) || !r.firsthand(h, by) {
		return
	}
	s := r.Child(h, "nsubj", "csubj", "expl")
	for c := range r.Dependents(h) {
		if r.Base(c) == "nsubj" && c < i {
			s = c
		}
	}
	if s < 0 || s > i {
		return
	}
	if r.cutOff(s) {
		return
	}
	var topics []topic
	switch {
	case r.Lower(s) == "it":
		who, x := r.forWhom(i)
		if x > i && r.Lower(r.To(x)-1) == "order" {
			return // "it is shameful that, in order to …"
		}
		if x > i {
			topics = r.clauseIssue(x, who)
			topics = r.denies(topics, x)
			break
		}
		for c := range r.Dependents(i) {
			if b := r.Base(c); c > i && (b == "csubj" || b == "ccomp") {
				if w := r.Child(c, "nsubj"); w >= 0 {
					topics = r.denies(r.clauseIssue(c, w), c)
				}
			}
		}
	case r.Base(s) == "csubj":
		topics = r.denies(r.clauseIssue(s, r.Child(s, "nsubj")), s)
	default:
		topics = r.appraised(s, i, v, r.nounIssue(s))
		if m := r.Mention(s); len(topics) == 0 && m != nil && m.Actor.Name != "" && (m.Type == readout.ActorBody || m.Type == readout.ActorGroup) && m.Form == readout.FormName {
			topics = []topic{{name: m.Actor.Name, concerns: true}} // "the union has been good for both"
		}
	}
	stance := readout.StanceSupports
	if v < 0 {
		stance = readout.StanceOpposes
	}
	r.later("values", i, []clause.Holder{by}, stance, topics, r.conditions(i, v < 0))
}

// appraised keeps of the topics of subject s those of which word i may say that
// they are good, v > 0, or bad.
func (r *reader) appraised(s, i, v int, topics []topic) []topic {
	if r.Has(s, "no", "some", "least", "most", "every", "each", "many", "few") >= 0 || (utterance[r.Lemma(s)] || claimed[r.Lemma(s)]) && !untrue[r.Lower(i)] {
		return nil // "no cause is so great", "at least one attempt was successful", "the report was not good"
	}
	return slices.DeleteFunc(topics, func(t topic) bool {
		return t.alone || v < 0 && evils[r.Lemma(s)] && menaces[r.Lemma(i)] || v > 0 && !t.listed && (!t.matter || weighing[r.Lower(i)]) || !t.listed && !t.matter && !t.weighs && !t.concerns || !r.specific(s, t)
	})
}

// untrue are words by which one denies what was said.
var untrue = wordset.Of(`false untrue baseless groundless unfounded fabricated nonexistent non-existent lie nonsense`)

// specific reports whether the noun phrase headed by s, named t, is one thing that
// the speaker has in mind, not whatever is of its kind: "exposure to imports".
func (r *reader) specific(s int, t topic) bool {
	return t.listed || t.concerns || t.matter || r.definite(s) || r.Child(s, "nmod:poss") >= 0 || r.Is(s, "PROPN")
}

// cutOff reports whether the tree took the subject s out of a longer phrase: "and"
// or a preposition stands before it.
func (r *reader) cutOff(s int) bool {
	lo, _ := r.Subtree(s)
	return r.Is(s, "NOUN", "PROPN") && lo > r.Sentence(s).First && (r.Lower(lo-1) == "and" || r.Lower(lo-1) == "or" || r.Is(lo-1, "ADP") && r.Lower(lo-1) != "that")
}

var linking = wordset.Of(`be seem look sound appear remain become represent constitute mark amount pose make prove be`)

// worth returns what word i says of a thing: 1 for good or needed, -1 for bad.
func (r *reader) worth(i int) int {
	w := r.Lower(i)
	if r.Is(i, "NOUN") {
		w = r.Lemma(i)
	}
	switch {
	case ugly[w] || wrong[w] || poor[w]:
		return -1
	case fair[w] || needed[w]:
		return 1
	}
	if r.Is(i, "NOUN") {
		for c := range r.Dependents(i) {
			if r.Base(c) == "amod" && c < i {
				if m := r.Lower(c); ugly[m] || wrong[m] {
					return -1
				} else if fair[m] {
					return 1
				}
			}
		}
	}
	return 0
}

var (
	ugly = wordset.Of(`mistaken misguided foolish stupid harmful damaging horrible horrific appalling awful despicable abhorrent repugnant
		reprehensible unconscionable inexcusable unforgivable unjust unjustifiable unnecessary pointless futile useless worthless
		self-defeating hasty naive unworkable flawed inadequate insufficient ineffective biased one-sided false untrue baseless groundless unfounded
		ludicrous laughable fabricated misleading hypocritical cynical inhuman savage criminal unethical racist discriminatory humiliating
		insulting offensive hurtful disrespectful divisive destabilising destabilizing threatening hostile aggressive excessive
		disproportionate indiscriminate worrying worrisome alarming troubling disturbing unfortunate shocking scandalous unproductive
		undemocratic inappropriate improper suicidal insane crazy risky invalid void hollow meaningless detrimental nonexistent non-existent incorrect
		inconsistent incompatible ignorant ugly nasty mad dirty
		tragedy disgrace shame danger menace barrier impediment hindrance setback blow slap nightmare charade joke fraud hoax lie
		fabrication insanity trap pretext distraction humiliation massacre genocide terrorism robbery blackmail extortion interference
		burden blight stain scourge plague curse sell-out sellout gimmick stunt trick bluff theft giveaway rip-off boondoggle witch-hunt circus meddling escalation capitulation surrender appeasement problem threat risk evil
		intrusion assault bigoted bigotry atrocious authoritarian bogus calamity cancer coercive corrupt debacle deceptive degrading
		demeaning destructive dictatorial dishonest disingenuous dismal doomed draconian dreadful dumb embarrassing embarrassment excuse
		expensive extreme extremist failure falsehood fiasco fiction genocidal ghastly grotesque harsh hateful heavy-handed heinous
		hypocrisy idiotic impractical incendiary indefensible inflammatory intrusive irrational lazy lunacy mess mindless misstep
		miscalculation monstrous myth obsolete odious oppression oppressive outdated outlandish pathetic perilous pernicious
		persecution petty ploy poison preposterous problematic propaganda punitive radical repressive repulsive rotten rubbish ruinous
		senseless shambles short-sighted shortsighted silly sloppy slander smear spiteful terrifying toothless toxic travesty treason
		tyranny unaffordable uncalled-for undue unprovoked unreasonable unsafe unsound vandalism vicious vile vindictive wasteful waste
		wicked xenophobic abdication overreach handout bribe sabotage treachery
		unpatriotic un-american unenforceable daft smug opportunistic unwelcome cumbersome clumsy theater theatre unaccountable`)
	fair = wordset.Of(`good great excellent wonderful fantastic positive constructive important key historic significant welcome beneficial useful
		helpful valuable fruitful productive effective successful right correct just fair legitimate legal lawful justified reasonable realistic
		sensible wise prudent sound balanced acceptable appropriate desirable preferable advisable worthwhile encouraging promising courageous
		brave bold commendable admirable laudable remarkable timely sacred irreversible best
		breakthrough milestone success victory triumph achievement accomplishment progress contribution opportunity solution obligation duty responsibility
		gift boon lifeline pillar foundation basis honour honor privilege relief blessing
		amazing terrific superb magnificent splendid brilliant noble heroic humane moral pragmatic workable ideal perfect invaluable
		well-deserved long-overdue antidote remedy cornerstone safeguard bulwark godsend`)
)

// weighing are words for how much a thing matters, not whether one wants it.
var weighing = wordset.Of(`important key historic significant remarkable crucial critical vital essential central successful effective`)

// effects reads what a named speaker says that a thing does or will do: good or
// harm.
func (r *reader) effects(i int) {
	if !r.Is(i, "VERB") || r.Asks(i) || r.Has(i, "if") >= 0 {
		return
	}
	v := r.bearing(i)
	if v == 0 {
		return
	}
	s := r.Child(i, "nsubj", "csubj")
	if s >= 0 && r.Has(s, "no") >= 0 {
		return // "no prosecutor would bring charges"
	}
	if o := r.Child(i, "obj"); o >= 0 && people[r.Lemma(o)] || r.Mention(o) != nil && r.Mention(o).Type == readout.ActorPerson {
		return // "has hurt the candidate with young voters"
	}
	if r.passiveOf(i) {
		s = r.Prepositional(i, "by")
	}
	if s < 0 || r.passiveOf(i) && r.Has(i, "will", "would", "could", "may", "might", "is", "are", "being") < 0 || r.Negated(i) && v > 0 && r.Has(i, "will", "would", "wo", "can", "ca", "could", "does", "do", "did") < 0 {
		return
	}
	if r.Negated(i) {
		if v < 0 {
			return
		}
		v = -v
	}
	if v > 0 && r.Has(i, "may", "might", "could") >= 0 {
		return
	}
	rep, by, ok := r.Saying(i)
	if !ok || r.cutOff(s) || !r.said(i, rep) || !r.firsthand(i, by) || r.ours(s, by) {
		return
	}
	var topics []topic
	switch m := r.Mention(s); {
	case r.Base(s) == "csubj":
		topics = r.clauseIssue(s, -1)
	case m != nil && m.Actor.Name != "" && m.Type != readout.ActorPlace && r.only(m, s, s+1):
		if v > 0 || m.Form == readout.FormPronoun || m.Type == readout.ActorPerson {
			return
		}
		topics = r.clauseIssue(i, s)
		for k := range topics {
			topics[k].turned = false
		}
	default:
		topics = slices.DeleteFunc(r.nounIssue(s), func(t topic) bool { return t.alone || !r.specific(s, t) })
	}
	stance := readout.StanceSupports
	if v < 0 {
		stance = readout.StanceOpposes
	} else {
		topics = slices.DeleteFunc(topics, func(t topic) bool { return !t.listed && !t.matter && !t.concerns })
	}
	r.later("effects", i, []clause.Holder{by}, stance, topics, nil)
}

// turn returns what becoming so is: 1 for "safer", -1 for "less safe" and "more
// dangerous", 0 for neither.
func (r *reader) turn(c int) int {
	good, bad := safe[r.Lemma(c)] || fair[r.Lemma(c)], hard[r.Lemma(c)] || ugly[r.Lemma(c)] || wrong[r.Lemma(c)]
	v := b2i(good) - b2i(bad)
	switch {
	case r.Lower(c-1) == "less":
		return -v
	case r.Lower(c-1) == "more" || r.A.Tokens[c].XPOS == "JJR":
		return v
	}
	return 0
}

var (
	safe = wordset.Of(`safe secure stable strong prosperous`)
	hard = wordset.Of(`hard difficult weak poor unstable unsafe vulnerable`)
)

// darkened reports whether an adjective makes the noun at x one for what nobody
// wants: "retaliatory measures", "serious consequences".
func (r *reader) darkened(x int) bool {
	for c := range r.Dependents(x) {
		if w := r.Lower(c); c < x && r.Base(c) == "amod" && (dark[w] || ugly[w] || wrong[w]) {
			return true
		}
	}
	return false
}

var dark = wordset.Of(`retaliatory grave dire severe serious fatal deadly bloody disastrous unpredictable irreparable catastrophic tragic terrible`)

// bearing returns what verb i does to things that matter: 1 for good, -1 for
// harm, 0 for neither.
func (r *reader) bearing(i int) int {
	o, lemma := r.Child(i, "obj"), r.Lemma(i)
	if r.passiveOf(i) {
		o = r.Child(i, "nsubj:pass")
	}
	if x := r.Child(i, "xcomp"); (lemma == "help" || lemma == "threaten" || lemma == "risk" || lemma == "serve") && x > i && (o < 0 || lemma == "help") {
		if y := r.bearing(x); y != 0 {
			return y
		}
		if lemma == "help" {
			return 1
		}
		return -1
	}
	if o >= 0 && r.Is(r.Child(o, "nmod:poss"), "PRON") && r.Lower(r.Child(o, "nmod:poss")) != "our" {
		return 0 // "strengthened her resolve"
	}
	switch {
	case lemma == "lead" || lemma == "result" || lemma == "end":
		if x := r.Prepositional(i, "to", "in"); x > i && (r.ill(x) || r.Is(x, "NOUN") && r.darkened(x)) {
			return -1
		}
	case lemma == "put" && r.Has(i, "risk") >= 0:
		return -1
	case lemma == "make" && o > i && !r.Is(o, "PRON"):
		for c := range r.Dependents(i) { // "makes both less safe", "makes it harder"
			if c > o && r.Is(c, "ADJ") && (r.Base(c) == "xcomp" || r.Base(c) == "conj") {
				return r.turn(c)
			}
		}
	case lemma == "have" && o > i && (r.Lemma(o) == "consequence" || r.Lemma(o) == "repercussion"):
		return -1
	case o >= 0 && r.ill(o):
		switch {
		case causing[lemma] || worsening[lemma] || spreading[lemma]:
			return -1
		case lessening[lemma] || curing[lemma]:
			return 1
		}
	case o >= 0 && (hurting[lemma] || harming[lemma] || spoiling[lemma]):
		return -1
	case o >= 0 && bringing[lemma] && !boons[r.Lemma(o)]:
		return 0 // "would bring charges"
	case o >= 0 && (helping[lemma] || curing[lemma]) && !r.Is(o, "PRON"):
		return 1
	}
	return 0
}

var (
	spoiling = wordset.Of(`undermine violate threaten jeopardise jeopardize endanger breach contravene imperil weaken destroy risk break ruin wreck
		isolate alienate embolden reward divide obstruct hinder impede hamper block deprive deny disrupt delay derail sabotage erode
		compromise provoke escalate complicate oppress`)
	curing    = wordset.Of(`protect secure improve promote save advance preserve restore consolidate guarantee ensure bring create support serve build resolve solve`)
	boons     = wordset.Of(`peace stability security job growth prosperity relief hope trust confidence calm order unity justice freedom democracy cooperation investment`)
	bringing  = wordset.Of(`bring create support serve build ensure`)
	spreading = wordset.Of(`spread sow export fund finance sponsor encourage foster breed`)
)
