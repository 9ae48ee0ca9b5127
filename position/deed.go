package position

import (
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// deed returns the issue of a clause: what is done to an issue of the file, or
// the clause itself. who is the word that heads its subject, -1 for that of the
// actor.
func (r *reader) deed(v, who, depth int) ([]topic, bool) {
	if t, ok := r.departure(v, who); ok {
		return t, true
	}
	if t, ok := r.staysAway(v, who); ok {
		return t, true
	}
	if r.vainDeed(v) {
		return nil, false
	}
	t, ok := r.weightyDeed(v, who, depth)
	if !ok && r.again && depth == 0 {
		return r.anyDeed(v, who)
	}
	return t, ok
}

// weightyDeed returns the issue of a clause that tells one by itself.
func (r *reader) weightyDeed(v, who, depth int) ([]topic, bool) {
	t, ok := r.done(v, who, depth)
	if m := r.Mention(who); ok && len(t) == 1 && t[0].listed && t[0].name == t[0].issue && owning[r.Lemma(v)] && m != nil && m.Type == readout.ActorState && m.Actor.Name != "" {
		for k := range r.index.issues { // "cannot let Velia have nuclear weapons"
			if x := &r.index.issues[k]; x.Name == t[0].issue && len(x.With) > 0 && x.With[0] == "of" {
				t[0].name += " of " + m.Actor.Name
			}
		}
	}
	return t, ok
}

// owning are verbs for having a thing or coming to have it.
var owning = wordset.Of(`have get acquire develop obtain build possess keep test produce make seek pursue`)

func (r *reader) done(v, who, depth int) ([]topic, bool) {
	if depth > maxNested || !r.Is(v, "VERB", "NOUN", "ADJ", "PROPN", "AUX") {
		return nil, false
	}
	if r.Lemma(v) == "do" && r.Lower(v+1) == "so" { // "refused to do so"
		t := r.pointed(v + 1)
		return t, len(t) > 0
	}
	if !r.Is(v, "VERB", "AUX") && r.Child(v, "cop") < 0 {
		if r.To(v) >= 0 {
			return nil, false // a verb that the tagger has for a noun
		}
		return r.thing(v, -1, depth+1)
	}
	first, last := r.clauseWords(v)
	if t, ok := r.listed(v, first, last); ok {
		t.turned = t.turned != r.Negated(v)
		return []topic{t}, true
	}
	if t, ok := r.against(v, depth); ok {
		return t, true
	}
	lemma := r.Lemma(v)
	if m := r.Mention(r.Child(v, "obj")); combating[lemma] && m != nil && m.Type == readout.ActorPerson {
		return nil, false // "to defeat Brek"
	}
	if o := r.Child(v, "obj"); combating[lemma] && o > v {
		if t, ok := r.thing(o, -1, depth+1); ok && len(t) == 1 && (t[0].alone && !t[0].somewhere || t[0].weighs || r.again && !t[0].person && !t[0].somewhere) { // "to defeat the Front", "to combat corruption"
			t[0].alone, t[0].turned = false, !r.Negated(v)
			return t, true
		}
	}
	if o := r.Child(v, "obj"); (lemma == "put" || lemma == "bring") && o > v && (r.Lemma(o) == "end" || r.Lemma(o) == "stop" || r.Lemma(o) == "halt") { // "to put an end to the blockade"
		x := r.Prepositional(o, "to")
		if x < 0 {
			x = r.Prepositional(v, "to")
		}
		t, ok := r.thing(x, -1, depth+1)
		if x < 0 || !ok || len(t) != 1 || t[0].alone {
			return nil, false
		}
		t[0].turned = t[0].turned == r.Negated(v)
		return t, true
	}
	if o, x := r.Child(v, "obj"), r.infinitive(v); (lemma == "allow" || lemma == "let" || lemma == "permit") && o > v && x > o && comingAbout[r.Lemma(x)] && r.Child(x, "obj") < 0 { // "to allow the accord to pass"
		t, ok := r.thing(o, v, depth+1)
		for k := range t {
			t[k].turned = t[k].turned != (t[k].listed && r.Negated(v))
		}
		return t, ok && len(t) == 1 && !t[0].alone
	}
	turned := r.ends(v)
	if turned || making[lemma] {
		o := r.Child(v, "obj", "nsubj:pass")
		if o >= 0 {
			o = r.antecedent(o)
		}
		for k, n := v, 0; o < 0 && n < 3 && r.Base(k) == "xcomp" && r.Head(k) >= 0; n++ { // "which Velia tried to stop"
			k = r.Head(k)
			if w := r.Child(k, "obj"); w >= 0 && w < k && r.antecedent(w) != w {
				o = r.antecedent(w)
			}
		}
		if o < 0 && !turned {
			o = r.Prepositional(v, "to", "toward", "towards", "for", "on")
		}
		if o < 0 && r.Child(v, "xcomp") >= 0 && r.Is(r.Child(v, "xcomp"), "VERB") {
			o = r.Child(v, "xcomp")
		}
		if o >= 0 && r.Is(o, "NOUN", "PROPN") {
			if turned && figures[r.Lemma(o)] {
				return nil, false // "to cut off the authors of it"
			}
			t, ok := r.thing(o, v, depth+1)
			if !ok && r.again && turned {
				if t, ok = r.anything(o); ok && !strings.Contains(t[0].name, " ") {
					ok = false // "to boycott the product": which?
				}
			}
			switch {
			case ok && len(t) == 1 && t[0].listed:
				t[0].turned = t[0].turned != (turned != r.Negated(v))
				return t, true
			case ok && turned && len(t) == 1 && !t[0].alone && r.Prepositional(v, "from") < 0 && !r.Negated(v):
				t[0].turned = !t[0].turned // to end a thing is to oppose it
				return t, true
			}
		} else if o >= 0 && r.Is(o, "VERB") {
			if x := r.infinitive(o); turned && lemma != "try" && r.Lemma(o) == "try" && x > o { // "stop trying to divide the council"
				o = x
			}
			if b := r.Child(o, "obj"); turned && b > o && wanted[r.Lemma(o)] && r.A.Tokens[o].XPOS == "VBG" { // "stop supporting the treaty"
				if t, ok := r.thing(b, -1, depth+1); ok && len(t) == 1 && !t[0].alone {
					t[0].turned = t[0].turned != (turned != r.Negated(v))
					return t, true
				}
				return nil, false
			}
			x := r.Child(v, "xcomp")
			if t, ok := r.deed(o, who, depth+1); ok && len(t) == 1 && (t[0].listed || turned && x >= 0 && r.A.Tokens[x].XPOS == "VBG") {
				t[0].turned = t[0].turned != (turned != r.Negated(v))
				return t, true
			}
		}
	}
	if o, x := r.become(v); lemma == "see" && x > o && r.ends(x) { // "to see the embargo lifted"
		t, ok := r.thing(o, -1, depth+1)
		for k := range t {
			t[k].turned = t[k].turned != !r.Negated(v)
		}
		return t, ok
	}
	if o := r.Child(v, "obj"); who >= 0 && o > v && !r.Negated(v) && r.stanceVerb(v) && wanted[lemma] { // "urged Velia to back the treaty"
		t, ok := r.thing(o, v, depth+1)
		if ok && len(t) == 1 && !t[0].alone {
			return t, true
		}
	}
	if x := r.Child(v, "xcomp"); x >= 0 && (lemma == "continue" || lemma == "keep" || lemma == "start" || lemma == "begin") && r.Is(x, "VERB") {
		return r.deed(x, who, depth+1)
	}
	if lemma == "push" || lemma == "call" || lemma == "press" || lemma == "work" || lemma == "fight" || lemma == "campaign" {
		if o := r.Prepositional(v, "for", "towards", "toward"); o >= 0 && r.Is(o, "NOUN", "PROPN") {
			return r.thing(o, v, depth+1)
		}
	}
	if o := r.Child(v, "obj"); o > v && (handing[lemma] && tabled[r.Lemma(o)] || carrying[lemma] && thin[r.Lemma(o)]) {
		return nil, false // "will put a proposal to all sides", "will bring a message"
	}
	if disposed[lemma] || who < 0 && r.Child(v, "cop") >= 0 && (r.Is(v, "PROPN") || r.Is(v, "NOUN") && r.mortal(v)) {
		return nil, false // "to be the Republic of Velia", "to be a premier for all"
	}
	if o := r.Child(v, "obj"); lemma == "put" && o > v && r.Reach(o, o+maxPhrase) >= last {
		return nil, false // "to put Velia [in play]"
	}
	if o := r.Child(v, "obj"); o > v && carrying[lemma] && hollow[r.Lemma(o)] && r.Reach(o, o+9) == o+1 {
		return nil, false // "make difficult decisions"
	}
	if o := r.Child(v, "obj"); o > v && own[r.Lemma(o)] && r.Has(o, "his", "her", "their", "its") >= 0 {
		return nil, false // "took his campaign to the north"
	}
	if r.Child(v, "cop") >= 0 && !r.Is(v, "VERB") && (!r.weighs(first, last) || len(frameIndex()["noun "+lemma]) > 0) {
		return nil, false
	}
	if slight[lemma] && !(lemma == "leave" && left[r.Lemma(r.Child(v, "obj"))] || lemma == "return" && r.passiveOf(v) || lemma == "have" && who >= 0 && matters[r.Lemma(r.Child(v, "obj"))]) || r.Is(v, "AUX") || lemma == "rule" || r.Lower(v+1) == "sure" || r.Is(last-1, "ADP") {
		return nil, false
	}
	if o := r.Child(v, "obj"); o >= 0 && r.Is(o, "PRON") && r.Child(v, "xcomp", "ccomp") < 0 {
		return nil, false
	}
	if r.stanceVerb(v) || !r.weighs(first, last) && !r.public(who) {
		return nil, false
	}
	name, ok := r.clauseName(who, first, last)
	if !ok || last-first < 2 || len(name) < 6 {
		return nil, false
	}
	if r.Child(v, "cop") >= 0 && !r.Is(v, "VERB") && !strings.HasPrefix(name, "being ") {
		name = "being " + name
	}
	if who >= 0 {
		lo, _ := r.Subtree(v)
		lead := r.lead(who, max(who+1, lo))
		if lead == "" {
			return nil, false
		}
		name = lead + " " + name
	}
	return []topic{{name: name, concerns: who >= 0 || r.concerns(first, last), matter: r.holdsMatter(first, last), first: first, last: last}}, true
}

// comingAbout are verbs for what a thing does that comes about.
var comingAbout = wordset.Of(`pass proceed stand happen occur`)

// ends reports whether verb v is one for ending its object: "suspend", "tear up".
func (r *reader) ends(v int) bool {
	if endingVerb[r.Lemma(v)] {
		return true
	}
	words := phrasal[r.Lemma(v)]
	for c := range r.Dependents(v) {
		if c > v && r.Rel(c) == "compound:prt" && words[r.Lower(c)] {
			return true
		}
	}
	return false
}

// phrasal are verbs that end their object with one of the particles.
var phrasal = map[string]map[string]bool{
	"tear": wordset.Of(`up down apart`), "rip": wordset.Of(`up apart`), "cut": wordset.Of(`off`), "roll": wordset.Of(`back`), "scale": wordset.Of(`back down`),
	"phase": wordset.Of(`out`), "shut": wordset.Of(`down`), "throw": wordset.Of(`out`), "wind": wordset.Of(`down`), "call": wordset.Of(`off`), "break": wordset.Of(`off`),
	"strike": wordset.Of(`down`), "tone": wordset.Of(`down`), "rule": wordset.Of(`out`), "turn": wordset.Of(`down`), "vote": wordset.Of(`down`), "shoot": wordset.Of(`down`),
}

// wanted are verbs for being for a thing, which who wants somebody to be so is too.
var wanted = wordset.Of(`support back endorse favour favor approve ratify accept embrace sign join uphold respect adopt`)

// holdsMatter reports whether a noun of words [first, last) is one of matters.
func (r *reader) holdsMatter(first, last int) bool {
	for i := first; i < last; i++ {
		if r.Is(i, "NOUN", "PROPN") && matters[r.Lemma(i)] || r.Is(i, "VERB") && policy[r.Lemma(i)] {
			return true
		}
	}
	return false
}

// definite reports whether noun h is one that the reader is held to know.
func (r *reader) definite(h int) bool { return r.Has(h, "the", "this", "that", "these", "those") >= 0 }

// handing are verbs for putting a paper before somebody, tabled what is put,
// carrying those that say little without their object.
var (
	handing  = wordset.Of(`put present submit table send deliver hand circulate pass convey give lay make unveil outline announce`)
	tabled   = wordset.Of(`address speech remark lecture proposal plan draft letter offer text document report response message paper note statement case`)
	carrying = wordset.Of(`bring take make give have keep send carry show deliver put play shuffle`)
)

// disposed are adjectives for who will do something, own nouns for what a
// candidate has of his own.
var (
	disposed = wordset.Of(`willing able ready prepared sure careful likely happy proud`)
	own      = wordset.Of(`campaign bid candidacy race career term message base supporter voter`)
)

// hollow are nouns that with such a verb say nothing by themselves.
var hollow = wordset.Of(`decision choice progress sacrifice effort contribution judgment judgement point mistake difference stand`)

// combating are verbs for what is done to those whom one opposes.
var combating = wordset.Of(`fight combat defeat destroy crush eliminate eradicate counter tackle dismantle topple oust overthrow battle confront repel
	annihilate degrade suppress quell uproot vanquish`)

// sociable are verbs for dealings: who vows them tells of an engagement to come,
// but who refuses them takes a position.
var sociable = wordset.Of(`sit meet attend talk discuss negotiate engage deal`)

// stanceVerb reports whether v tells a stance of its own, as in "vowed to oppose
// the treaty".
func (r *reader) stanceVerb(v int) bool {
	for _, f := range frameIndex()["verb "+r.Lemma(v)] {
		if (f.Name == "support" || f.Name == "oppose") && r.Child(v, "obj") >= 0 && r.A.Tokens[v].XPOS != "VBG" {
			return true
		}
	}
	return false
}

// public reports whether word i names a state, body or group, or somebody who
// acts for one.
func (r *reader) public(i int) bool {
	m := r.Mention(i)
	if i >= 0 && r.Is(i, "NOUN") && (assembled[r.Lemma(i)] || matters[r.Lemma(i)]) {
		return true
	}
	return m != nil && m.Actor.Name != "" && m.Form != readout.FormPronoun &&
		(m.Represents != "" || m.Type == readout.ActorState || m.Type == readout.ActorBody || m.Type == readout.ActorGroup)
}

// assembled are nouns for those who meet, or act together.
var assembled = wordset.Of(`committee talks talk congress conference council group force troops army side party community opposition negotiator
	coalition government assembly parliament rebel militia fighter mission country nation state ally partner power world`)

// slight are verbs that make no issue.
var slight = wordset.Of(`say know think see understand remember look tell ask answer believe feel hear hope try wait listen imagine realise realize
	speak imply explore comment explain note mention like love thank read watch wonder guess consider get go come do have
	respond buy acquire sell purchase tender merge invest lease hire need review stress express raise warn emphasise emphasize urge stand face prepare expect worry suffer lead serve follow
	visit travel arrive leave return appear run report update brief publish release recommend estimate win beat vote call be become happen learn find write share demonstrate show prove`)

// clauseWords returns the words of the clause of v from the verb on, and what
// makes it passive before it, up to where [clause.Reader.Reach] ends.
func (r *reader) clauseWords(v int) (first, last int) {
	first = v
	for c := range r.Dependents(v) {
		if c < v && (r.Base(c) == "aux" && r.Lower(c) == "be" || r.Rel(c) == "aux:pass") {
			first = min(first, c)
		}
	}
	return first, r.filled(first, r.beforeVerb(v, r.Reach(v, v+maxPhrase)))
}

// beforeVerb returns the end of the clause of verb v, which ends at word last, before
// "and" where a second verb follows that the tagger takes for another word: "simplify
// the code and [lower] tax rates".
func (r *reader) beforeVerb(v, last int) int {
	for k := v + 2; k+2 < last; k++ {
		if r.Lower(k) != "and" {
			continue
		}
		if w := r.Lower(k + 1); verbs()[w] == w && r.Is(k+1, "ADJ", "NOUN") && r.Is(k+2, "NOUN", "ADJ", "DET", "PROPN") && !r.Is(k-1, "VERB", "ADJ") {
			return k
		}
		if x := r.A.Tokens[k+1].XPOS; r.Is(k+1, "VERB") && (x == "VBP" || x == "VBZ" || x == "VBD" || x == "VB" && r.Lower(v) == "be" && r.Head(k+1) != v) && r.Child(k+1, "nsubj", "aux") < 0 && !r.relative(v, k) {
			return k // "be based on need and [come with safeguards]"
		}
	}
	return last
}
