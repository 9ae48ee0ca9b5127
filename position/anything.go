package position

import (
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// What a second reading takes for an issue: a clause or a noun phrase, by its
// words, where the rules of the first find none that states itself.

// clauseIssue returns the issue of the clause of verb v with subject s, by the
// rules of [reader.deed] or else by its words.
func (r *reader) clauseIssue(v, s int) []topic {
	if s >= 0 && (r.Lower(s) == "we" || r.Lower(s) == "i" || r.Lower(s) == "you" || r.Lower(s) == "one" || r.Lower(s) == "everybody" || r.Lower(s) == "everyone") {
		s = -1
	}
	if r.Lower(s) == "there" || r.vainDeed(v) || r.routine(v) && (!r.Negated(v) || winning[r.Lemma(v)]) {
		return nil
	}
	if s >= 0 && r.passiveOf(v) && r.ends(v) && r.Is(s, "NOUN", "PROPN") {
		t := r.nounIssue(s)
		for k := range t {
			t[k].turned = !t[k].turned
		}
		return t
	}
	if t, ok := r.weightyDeed(v, s, 0); ok && len(t) > 0 {
		if r.Negated(v) {
			for k := range t {
				if t[k].listed {
					t[k].turned = !t[k].turned
				}
			}
		}
		return t
	}
	t, _ := r.anyDeed(v, s)
	return t
}

// anyDeed returns the issue of the clause of verb v by its words; that of its
// object where they name nothing.
func (r *reader) anyDeed(v, s int) ([]topic, bool) {
	first, last := r.clauseWords(v)
	name, ok := r.clauseName(s, first, last)
	if k := r.Child(v, "cop"); !r.Is(v, "VERB") && k >= 0 && r.Lower(k) == "be" && r.To(v) >= 0 && s < 0 && !r.Is(v, "PROPN") && !(r.Is(v, "NOUN") && r.mortal(v)) {
		name, ok = r.nounName(first, last) // "to be neutral in the talks"
		name = "being " + name
	}
	if !r.Is(v, "VERB") && r.Child(v, "cop") < 0 {
		if r.To(v) < 0 || r.To(v) != v-1 || !r.Is(v, "ADJ", "NOUN") {
			return nil, false
		}
		first, last = v, max(v+1, last) // "to free the sailors", its verb taken for an adjective
		name, ok = gerund(r.Lower(v))+" "+r.spelled(v+1, last), last > v+1
	}
	if commerce[r.Lemma(v)] && !r.holdsMatter(first, last) || r.Lemma(v) == "able" {
		return nil, false // what companies do
	}
	if c := r.Child(v, "ccomp"); c >= last {
		return nil, false // "to ensure the islanders [are heard]"
	}
	if o := r.Child(v, "obj"); r.Lemma(v) == "put" && o > v && r.Reach(o, o+maxPhrase) >= last {
		return nil, false // "to put Velia [in play]"
	}
	if x := r.Child(v, "xcomp"); idle[r.Lemma(v)] || r.ends(v) && x > v && r.Is(x, "VERB") || r.routine(v) || r.points(first, last) {
		return nil, false
	}
	if ok && (r.says(first+1, last) || r.passiveOf(v) && s >= 0 && last-first > 1) {
		if s >= 0 {
			lo, _ := r.Subtree(v)
			lead := r.lead(s, lo)
			if lead == "" {
				return nil, false
			}
			name = lead + " " + name
		}
		return []topic{{name: name, concerns: r.concerns(first, last) || s >= 0 && r.public(s), weighs: r.weighs(first, last), first: first, last: last}}, true
	}
	if o := r.Child(v, "obj"); o > v && making[r.Lemma(v)] { // of another verb, the object alone says nothing: "to deport them"
		t := r.nounIssue(o)
		return t, len(t) > 0
	}
	return nil, false
}

// routine reports whether verb v and its object tell of dealings or of what a
// candidate does: "will bring a message", "will send a delegation", "will win the
// election".
func (r *reader) routine(v int) bool {
	o := r.Child(v, "obj")
	if o < v {
		return false
	}
	what := r.Lemma(o)
	if issuingSoon[r.Lemma(v)] && outlines[what] || carrying[r.Lemma(v)] && announced[what] {
		return true // "will be releasing a plan for the harbour"
	}
	if handing[r.Lemma(v)] || carrying[r.Lemma(v)] {
		return tabled[what] || thin[what] || hollow[what] || envoys[what] || personal[what]
	}
	return winning[r.Lemma(v)] && personal[what] || staging[r.Lemma(v)] && occasions[what]
}

// points reports whether words [first, last) point at what only the text says:
// "those sanctions".
func (r *reader) points(first, last int) bool {
	for k := first; k < last; k++ {
		if w := r.Lower(k); r.Base(k) == "det" && (w == "this" || w == "that" || w == "these" || w == "those") {
			return true
		}
	}
	return false
}

// commerce are verbs for what is bought and sold.
var commerce = wordset.Of(`buy sell acquire purchase merge invest hire lease tender rent market manufacture`)

// issuingSoon are verbs for giving out, outlines nouns for, what one will propose.
var (
	issuingSoon = wordset.Of(`release unveil publish announce outline detail present reveal`)
	announced   = wordset.Of(`announcement endorsement appearance debut choice`)
	outlines    = wordset.Of(`plan policy proposal platform agenda blueprint list detail idea statement`)
)

// staging are verbs for taking part in occasions.
var (
	staging   = wordset.Of(`hold join stage host throw attend skip give do enter release publish`)
	occasions = wordset.Of(`fundraiser fund-raiser rally event debate interview speech supporter party dinner town-hall hearing concert contest race report`)
)

// winning are verbs for what candidates do.
var winning = wordset.Of(`win lose seek run contest fight continue suspend launch announce end`)

// envoys are nouns for those whom one sends to deal with others.
var envoys = wordset.Of(`delegation envoy representative emissary team mission negotiator diplomat message`)

// lead names the subject s of a clause whose words begin at word v.
func (r *reader) lead(s, v int) string {
	first, last := r.phrase(s, -1)
	if r.Lower(first) == "that" && first < s && r.Is(first-1, "VERB") {
		first++ // "asked that fuel be let in"
	}
	if m := r.Mention(s); m != nil && m.Actor.Name != "" {
		if r.Lower(first) == "federal" && first < s { // one government of several
			return r.spelled(first, last)
		}
		if c := r.Child(s, "conj"); c > s && m.Form == readout.FormName && r.Is(c, "PROPN") && r.Has(c, "and") >= 0 { // "urged Velia and Sumar to"
			if end := r.ReachWithin(s, s+8); end > c {
				return r.spelled(first, end)
			}
		}
		return m.Actor.Name
	}
	if !r.loose && !r.Is(s, "NOUN", "PROPN") {
		return ""
	}
	if c := r.Child(s, "conj"); c > s && r.Is(c, "NOUN") && r.Has(c, "and") >= 0 { // "father and son"
		last = max(last, min(r.ReachWithin(s, s+8), c+1))
	}
	if v > s {
		last = min(last, v)
	}
	for k := s + 1; k < last; k++ { // "the relatives [to surrender the child]"
		if r.Lower(k) == "to" && r.Is(k, "PART") {
			last = k
		}
	}
	if p := r.Child(s, "nmod:poss"); r.Is(p, "PRON") && p == first-1 && last == first+1 && !people[r.Lemma(s)] && !principals[r.Lemma(s)] && !r.public(s) {
		return "" // "her messages": of or on what?
	}
	if w := r.Lower(first); first >= last || !r.sound(first, last) || r.nameless(first, last) || w == "this" || w == "that" || w == "these" || w == "those" {
		return ""
	}
	return r.spelled(first, last)
}

// nameless reports whether words [first, last) are a bare noun for somebody of whom
// there are many, so that nobody can tell who is meant: "the senator".
func (r *reader) nameless(first, last int) bool {
	return last == first+1 && r.A.Tokens[first].XPOS == "NN" && anyone[r.Lemma(first)]
}

// anyone are such nouns.
var anyone = wordset.Of(`senator candidate president governor premier leader nominee campaign state city town firm company man woman boy girl judge
	person lawmaker congressman mayor reporter rival opponent`)

// says reports whether words [first, last) have a noun that means something.
func (r *reader) says(first, last int) bool {
	for k := first; k < last; k++ {
		if r.Is(k, "NOUN", "PROPN") && !r.Timed(k) && !unsaying[r.Lemma(k)] {
			return true
		}
	}
	return false
}

var unsaying = wordset.Of(`place thing way time lot part side point fact case question one kind sort year month week day moment anything something nothing everything`)

// nounIssue returns the issue of the noun phrase headed by word h.
func (r *reader) nounIssue(h int) []topic { return r.things(h, -1) }

// anything returns the issue of the noun phrase headed by word h by its words.
func (r *reader) anything(h int) ([]topic, bool) {
	if !r.Is(h, "NOUN", "PROPN") || r.Timed(h) || r.Mention(h) != nil || unsaying[r.Lemma(h)] || siding[r.Lemma(h)] || personal[r.Lemma(h)] || qualities[r.Lemma(h)] || people[r.Lemma(h)] {
		return nil, false
	}
	if r.Has(h, "this", "that", "these", "those", "such") >= 0 {
		t, ok := r.known(h)
		return []topic{t}, ok
	}
	if m := r.Mention(h + 1); m != nil && m.Type == readout.ActorPerson || r.attending(h) {
		return nil, false // a title
	}
	first, last := r.phrase(h, -1)
	if r.untold(h, first, last) {
		t, ok := r.known(h)
		return []topic{t}, ok
	}
	if r.endsInPerson(first, last) || last-first == 2 && r.Is(first, "NUM") || last-first > maxPhrase || !r.says(first, last) {
		return nil, false
	}
	if last-first < 2 && r.Has(h, "a", "an") >= 0 && !matters[r.Lemma(h)] || r.scare(first, last) {
		return nil, false // "a venue that Velia rejected": which?
	}
	if last == h+1 && r.Lower(last) == "that" && r.A.Tokens[last].XPOS == "IN" {
		return nil, false // "the implication that …"
	}
	if last-first < 2 {
		if t, ok := r.known(h); ok && !deedNouns[r.Lemma(h)] {
			return []topic{t}, true
		}
		if r.Has(h, "any", "all", "every", "further", "more") < 0 && (dim[r.Lemma(h)] || deedNouns[r.Lemma(h)] || ideaNouns[r.Lemma(h)] || clear[r.Lemma(h)]) {
			return nil, false // "the plan": which?
		}
		if !r.aloneTells(h) && !(r.definite(h) && events[r.Lemma(h)]) {
			return nil, false // "understanding", "the reality"
		}
	}
	own := r.Mention(r.Child(h, "nmod:poss"))
	if r.Is(r.Child(h, "nmod:poss"), "PRON") && (own == nil || own.Actor.Name == "") {
		return nil, false // "its withdrawal": whose?
	}
	if thin[r.Lemma(h)] && !(last > h+1 && r.weighs(h+1, last)) && !(ownable[r.Lemma(h)] && own != nil && own.Actor.Name != "" && own.Form == readout.FormName) {
		return nil, false // "his attitude"; but "an action by Velia to close the strait", "Tarn's remarks"
	}
	name, ok := r.nounName(first, last)
	if !ok {
		return nil, false
	}
	if own != nil && own.Form == readout.FormPronoun && own.Actor.Name != "" {
		name = own.Actor.Name + "'s " + name // "her tendency": whose it is belongs to it
	}
	return []topic{{name: name, concerns: r.concerns(first, last), weighs: r.weighs(first, last) || events[r.Lemma(h)], matter: r.holdsMatter(first, last), first: first, last: last}}, true
}

// qualities are nouns for what a person is like.
var qualities = wordset.Of(`judgment judgement reputation character temperament veracity credibility ability motive fitness honesty integrity competence
	qualification stamina tone style intelligence record résumé background tendency viability electability experience popularity performance appeal`)

// aloneTells reports whether the noun at h says by itself what it is: one that
// positions are taken on, or the name of a doctrine or of something done.
func (r *reader) aloneTells(h int) bool {
	lemma := r.Lemma(h)
	word := r.A.Text(r.A.Tokens[h].Span)
	if matters[lemma] || events[lemma] || claimed[lemma] || len(word) > 2 && word == strings.ToUpper(word) {
		return true
	}
	for _, end := range [...]string{"ism", "tion", "sion", "ment", "ity"} {
		if len(lemma) > len(end)+3 && strings.HasSuffix(lemma, end) && !notMatters[lemma] {
			return true
		}
	}
	return r.definite(h) && r.Has(h, "any", "all", "every") < 0 && weighty(lemma) || r.Has(h, "any", "all", "every") >= 0 && r.A.Tokens[h].XPOS == "NN"
}

// saidBy returns the verb of the clause with "that" right behind noun h, whether
// the tree hangs it on the noun or on its verb; -1 for none.
func (r *reader) saidBy(h int) int {
	for _, at := range [...]int{h, r.Head(h)} {
		if at < 0 {
			continue
		}
		for c := range r.Dependents(at) {
			if m := r.Child(c, "mark"); c > h && m == h+1 && r.Lower(m) == "that" {
				return c
			}
		}
	}
	return -1
}

// ownable are nouns for what somebody said, thinks or does that say enough with
// his or her name: "Tarn's remarks", "Velia's stance".
var ownable = wordset.Of(`statement letter speech tweet remark post message comment interview address report note communique communiqué stance
	position view approach claim criticism charge accusation suggestion assertion attitude tactic rule response answer argument allegation
	characterisation characterization concern plea appeal request nomination candidacy candidate conclusion finding apology effort handling`)

// personal are nouns for what a candidate or a speaker is at.
var personal = wordset.Of(`presidency nomination race term seat office governorship message record credential re-election reelection campaign candidacy bid choice word speech chance`)

// events are nouns for what happens once, or again, that states care about.
var events = wordset.Of(`test launch exercise drill manoeuvre maneuver incident incursion flight patrol seizure bombardment ambush assault
	takeover crash standoff swap exchange draft merger sale purchase handover rescue protest riot march arrest deportation expulsion`)
