package position

import (
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// Where the words of an issue stop, and whether they are a whole there: trees cut
// phrases in the middle and run on into the next clause.

// whole reports whether words [first, last) are a phrase that ends where it
// does, by the words around it.
func (r *reader) whole(first, last int) bool {
	k := last - 1
	next := last
	for next < r.Sentence(k).Last && quotation[r.Lower(next)] {
		next++
	}
	switch w := r.Lower(k); {
	case next > last && naming[r.Lemma(k)]:
		return false // "the words [“red line”]"
	case k == first && r.Is(k, "NOUN") && next == last && (r.Lower(next) == "that" || r.Lower(next) == "which" || r.Lower(next) == "who") && r.A.Tokens[next].XPOS != "DT":
		return false // "journalism [that takes sides]"
	case r.Is(k, "VERB") && k > first && believing[r.Lemma(k)] && next < r.Sentence(k).Last && !r.Is(next, "PUNCT"):
		return false // "a measure that Brek believes [would help]"
	case k > first && r.Lower(next) == "," && (strings.HasPrefix(w, "anti-") || strings.HasPrefix(w, "pro-")):
		return false // "to condemn anti-Velian[, anti-Sumari speech]"
	case (w == "many" || w == "much" || w == "few" || w == "more") && r.Lower(next) != "," && r.Is(next, "ADP"):
		return false // "a package for as many [as 1,100]"
	case r.Is(k, "VERB") && r.relates(k, first) && next < r.Sentence(k).Last && !r.Is(next, "PUNCT"):
		return false // "banks that have grown [since the crisis]"
	}
	if r.unfinished(k, last) || r.bereft(first, last) || r.spills(first, k, next) || r.shares(k, next) || r.short(first, last) || r.compares(first, last) || r.halfQuoted(first, last) {
		return false
	}
	for i := first + 1; i < k; i++ {
		if r.Lower(i) != "," {
			continue
		}
		switch w := r.Lower(i + 1); {
		case w == "to" && r.Is(i+1, "ADP"), later[w]:
			return false // "to deport them, to his reversals, to his insults"
		case r.A.Tokens[i+1].XPOS == "VB" && r.Lower(i-1) != "or" && !r.lists(i+1, last):
			return false // "to lead, step up the fight"
		}
	}
	if r.Lower(next) == "," && r.Is(next+1, "CCONJ") && r.Is(next+2, "NOUN") && r.Lower(k-1) == "," && r.Is(k-2, "NOUN") && k-2 >= first {
		return false // "the release, rehabilitation[, and return of the girls]"
	}
	for i := first + 1; i < last; i++ {
	}
	for i := first; i < last; i++ {
		if r.Lower(i) == "&" && !(r.Is(i-1, "PROPN") && r.Is(i+1, "PROPN")) {
			return false // "borders & the drugs will stop"
		}
	}
	return true
}

// unfinished reports whether the phrase that ends in the noun at k goes on at word
// last, whatever the tree makes of that: "to bring gun-control [measures]", "a
// levy [last year on the mines]".
func (r *reader) unfinished(k, last int) bool {
	end := r.Sentence(k).Last
	if !r.Is(k, "NOUN", "PROPN", "ADJ") || last >= end {
		return false
	}
	if b := r.Base(last); r.A.Tokens[last].XPOS == "VBZ" && r.Is(last, "VERB") && r.Child(last, "nsubj", "csubj", "expl") < 0 && (b == "advcl" || b == "parataxis" || b == "conj") {
		return true // a noun read as a verb
	}
	n := last
	for n < end && r.Timed(n) {
		n++
	}
	if n > last && n < end && r.Base(n) == "case" && r.Head(n) > n && !r.Timed(r.Head(n)) {
		h := r.Head(r.Head(n))
		w := r.Lower(n)
		if h == k || h == r.Head(k) && (w == "on" || w == "of" || w == "against") {
			return true
		}
	}
	if n > last || !r.Is(last, "NOUN", "PROPN") || r.Mention(last) != nil && r.Mention(last).Type == readout.ActorPerson {
		return false
	}
	top := last
	for i := 0; i < 4 && (r.Base(top) == "compound" || r.Base(top) == "amod" || r.Base(top) == "flat") && r.Head(top) > top; i++ {
		top = r.Head(top)
	}
	switch r.Base(top) {
	case "nsubj", "conj", "appos", "parataxis", "root":
		return false // "the treaty [Velia signed]"
	}
	return !r.miscast(last)
}

// clausal reports whether word i, in a phrase that begins at word first, is a verb
// with a tense or modal outside of a relative clause: the words are a sentence, not
// a phrase ("Tarn may win").
func (r *reader) clausal(first, i int) bool {
	switch r.A.Tokens[i].XPOS {
	case "MD", "VBD", "VBZ", "VBP":
	default:
		return false
	}
	if !r.Is(i, "VERB", "AUX") || r.relative(first, i) {
		return false
	}
	for k, n := i, 0; k >= first && n < 6; k, n = r.Head(k), n+1 {
		if r.Rel(k) == "acl:relcl" {
			return false
		}
	}
	return true
}

// bareName reports whether the name is one noun that is no name of an
// issue by itself: "votes", "guidance", "shooting"; but "tariffs", "abortion".
func bareName(t topic) bool {
	one := strings.TrimSuffix(strings.ToLower(t.name), "s")
	return !t.listed && t.about.Name == "" && !strings.ContainsAny(t.name, " -") && (t.name == strings.ToLower(t.name) || t.common) &&
		!strings.HasSuffix(t.name, "ism") && !complete[strings.ToLower(t.name)] && !complete[one] && (!t.matter || somebodys[one])
}

// somebodys are nouns for what states take positions on of which one has to know
// whose or which.
var somebodys = wordset.Of(`troop force fund aid border role release transfer murder killing execution leadership influence arrest visit entry
	accession admission access presence act action transition succession solution path state province island port harbour base`)

// complete are nouns for policies and evils that are known by the noun alone.
var complete = wordset.Of(`abortion amnesty immigration emigration immigrant migrant refugee segregation desegregation integration appeasement torture slavery war
	peace democracy independence secession tariff sanction tax conscription drilling fracking euthanasia homosexuality gambling divorce
	apartheid deportation corruption censorship privatisation privatization nationalisation nationalization devaluation austerity
	disarmament rearmament neutrality reunification unification divestment piracy violence discrimination globalisation globalization
	surveillance outsourcing republic monarchy mediation arbitration reconciliation restraint dialogue compromise concession reform reparation
	subsidy quota bribery genocide famine poverty unemployment inflation deflation default partition annexation colonisation
	colonization emancipation prohibition suffrage vaccination rationing logging whaling hunting poaching mining assassination
	impeachment repatriation expropriation decolonisation decolonization decentralisation decentralization devolution autonomy statehood
	normalisation normalization détente detente cooperation rapprochement wall talk negotiation election deadline reprisal retaliation immunity transparency pluralism trial protest`)

// viewing are verbs of which "as" is a complement.
var viewing = wordset.Of(`discuss describe see treat regard accept recognise recognize define use portray label view characterise characterize denounce cast
	frame present brand designate name mention`)

// relates reports whether verb k is that of a relative clause, which begins
// behind word first and whose pronoun is its subject.
func (r *reader) relates(k, first int) bool {
	if r.Rel(k) != "acl:relcl" {
		return false
	}
	lo, _ := r.Subtree(k)
	s := r.Child(k, "nsubj")
	return lo > first && s >= lo && s < k && r.Is(s, "PRON")
}

// lists reports whether a list goes on at word i: "and" or "or" behind it.
func (r *reader) lists(i, last int) bool {
	for k := i; k < last; k++ {
		if r.Is(k, "CCONJ") {
			return true
		}
	}
	return false
}

// naming are nouns that say nothing without the words that follow them.
var naming = wordset.Of(`word phrase term name title slogan label motto expression`)

// later are words with which what else happened begins.
var later = wordset.Of(`after before while since because as when although though following`)

// owned returns the word that the name of a noun phrase begins with where its
// first word is a bare noun that owns the rest ("[her] state's gun laws"): the
// name of its actor. ok is false where nobody can tell which.
func (r *reader) owned(first int) (word string, ok bool) {
	if w := r.Lower(first + 1); w != "'s" && w != "’s" && w != "'" && w != "’" || !r.Is(first, "NOUN") || r.Is(first+1, "AUX", "VERB") || r.Timed(first) || first == 0 || common[r.Lemma(first)] {
		return "", true
	}
	if !possessive[r.Lower(first-1)] && r.Lower(first-1) != "the" {
		return "", true
	}
	m := r.Mention(first)
	if m == nil || m.Actor.Name == "" || m.Form == readout.FormPronoun {
		return "", !ownerless[r.Lemma(first)]
	}
	return m.Actor.Name, true
}

var (
	// common are owners of whom there is but one.
	common = wordset.Of(`world globe planet public people earth mankind humanity`)
	// ownerless are nouns of which the text speaks of more than one.
	ownerless = wordset.Of(`state company party group city town man woman senator candidate firm agency movement organisation organization boy girl president minister governor
		premier leader nominee campaign team bank`)
)

// headWord returns the last word before the first preposition of a name.
func headWord(name string) string {
	head := ""
	for w := range strings.FieldsSeq(name) {
		if head != "" && (prepositions[w] || w == "who" || w == "that") {
			break
		}
		head = w
	}
	return head
}

// actorNoun reports whether a noun is, by its ending, one for who does something:
// "instructor", "border-crossers".
func actorNoun(noun string) bool {
	noun = strings.ToLower(strings.TrimSuffix(noun, "s"))
	if matters[noun] || instruments[noun] || acted[noun] {
		return false
	}
	for _, end := range [...]string{"er", "or", "ist", "ian", "ant", "man", "woman", "men", "women"} {
		if len(noun) > len(end)+3 && strings.HasSuffix(noun, end) {
			return true
		}
	}
	return people[noun] || noun == "boss" || noun == "chief"
}

// mortal reports whether the noun at h is one for a person.
func (r *reader) mortal(h int) bool { return people[r.Lemma(h)] || actorNoun(r.Lemma(h)) }

// acted are nouns with such an ending for things.
var acted = wordset.Of(`power order border water river matter paper number center centre theater theatre corridor error terror labor labour sector factor reactor
	behavior behaviour harbor shelter letter master weather danger murder disaster transfer takeover waiver veto barrier tower cover offer answer
	charter chapter computer counter consumer disorder frontier gender hunger merger offender owner parameter quarter register remainder reminder
	semester slaughter sweater summer trader treasure whisper winter wonder yesterday humor honor honour favor favour color colour manor minor motor mirror
	pipeliner handover makeover turnover crossover layover fighter bomber launcher carrier tanker freighter cruiser trawler container`)
