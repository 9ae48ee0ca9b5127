package position

import "github.com/readout-dev/readout/internal/wordset"

// Words by which one says that a thing, or doing it, is bad, good or needed.
var (
	wrong = wordset.Of(`unacceptable intolerable reckless illegal unrealistic impossible wrong illegitimate unthinkable inconceivable unjustified
		regrettable deplorable disgraceful shameful sickening outrageous absurd ridiculous disgusting barbaric unfair cruel sinister brutal
		mistake catastrophe disaster betrayal provocation folly madness violation outrage irresponsible unlawful non-starter nonstarter inadmissible unwarranted counterproductive counter-productive dangerous crime
		premature unhelpful unwise provocative untenable unsustainable immoral inhumane unconstitutional breach threat obstacle insult affront
		aggression piracy nonsense error blunder farce sham abomination injustice scandal atrocity`)
	needed = wordset.Of(`nonnegotiable non-negotiable essential necessary vital crucial indispensable imperative needed urgent inevitable overdue
		paramount priority must necessity prerequisite precondition cornerstone`)
	// accepted are words that, denied, mean that a thing is bad.
	accepted = wordset.Of(`solution answer option way negotiable possible acceptable realistic justified permissible legitimate
		legal lawful valid free fair wise helpful sustainable tenable conceivable reasonable productive credible viable feasible`)
	enemy = wordset.Of(`terrorist terrorists threat menace enemy adversary foe pariah`)

	// instruments are nouns for what people make, of which the softer words of
	// poor and fine are words for and against.
	instruments = wordset.Of(`treaty deal accord pact agreement plan ban law bill policy sanction war intervention proposal program programme
		reform decision referendum resolution truce ceasefire alliance trade invasion embargo tariff initiative nafta tpp
		withdrawal blockade boycott annexation occupation expansion enlargement membership settlement compromise`)
	poor = wordset.Of(`bad terrible horrible awful harmful worst flawed disastrous useless worthless unnecessary incorrect`)
	fine = wordset.Of(`historic welcome good beneficial great positive excellent sound fair effective helpful victory triumph breakthrough milestone success achievement
		important legitimate legal lawful justified right constructive useful worthwhile justified reasonable`)

	// unfit and fit are said of what somebody is to do, or did: "it is right to".
	unfit = wordset.Of(`stupid bad sad unfortunate foolish naive hypocritical pointless unnecessary`)
	fit   = wordset.Of(`important right good better best wise legitimate high useful reasonable fair appropriate`)

	// ways are nouns for how a thing is reached, of which one says that it is the
	// only or the best one; steps those for what is done on the way.
	ways  = wordset.Of(`way path road route answer solution option choice basis means guarantee chance hope formula`)
	only  = wordset.Of(`only sole best right`)
	steps = wordset.Of(`step move development signal measure`)
	ahead = wordset.Of(`important right positive welcome big significant major necessary essential first historic constructive good crucial key encouraging`)
)

// valence returns what the predicate at word i says of its subject, 1 for good
// or needed, -1 for bad, 0 for neither. clause is set where the subject is what
// somebody is to do.
func (r *reader) valence(i int, clause bool) int {
	w, denied := r.Lower(i), r.Negated(i)
	if r.Is(i, "NOUN") {
		w = r.Lemma(i)
	}
	soft := clause
	if s := r.Child(i, "nsubj"); s >= 0 {
		soft = soft || instruments[r.Lemma(s)]
		if r.Lower(s) == "what" {
			soft = false
		}
	}
	if r.Has(i, "may", "might", "could", "less", "more", "so") >= 0 {
		return 0
	}
	switch {
	case w == "negotiable" && denied:
		return 1
	case denied && accepted[w]:
		return -1
	case w == "interest" || w == "interests":
		return r.interest(i)
	case w == "time":
		return sign(!denied)
	case denied:
		return 0
	case wrong[w], soft && poor[w], clause && unfit[w]:
		return -1
	case clause && (w == "early" || w == "soon") && r.Has(i, "too") >= 0:
		return -1
	case w == "act" && r.Prepositional(i, "of") > i && (wrong[r.Lemma(r.Prepositional(i, "of"))] || weapons[r.Lemma(r.Prepositional(i, "of"))]):
		return -1
	case needed[w] && !r.Is(i, "VERB"), soft && fine[w], clause && fit[w]:
		return 1
	}
	if !r.Is(i, "NOUN") {
		return 0
	}
	if steps[w] && (r.Has(i, "backward", "backwards", "back") > i) {
		return -1
	}
	if steps[w] && (r.Has(i, "forward") > i || r.Prepositional(i, "toward", "towards") > i || r.Lemma(max(0, r.Prepositional(i, "in"))) == "direction") {
		return 1
	}
	for c := range r.Dependents(i) {
		m := r.Lower(c)
		switch {
		case c > i || r.Base(c) != "amod":
		case wrong[m]:
			return -1
		case ways[w] && only[m], steps[w] && ahead[m]:
			return 1
		}
	}
	return 0
}

var weapons = wordset.Of(`war terror terrorism piracy hostility violence sabotage`)

func sign(good bool) int {
	if good {
		return 1
	}
	return -1
}

// interest reads "in the interest of both", "in nobody's interest".
func (r *reader) interest(i int) int {
	if k := r.Case(i); k < 0 || r.Lower(k) != "in" {
		return 0
	}
	good := !r.Negated(i)
	if o := r.Child(i, "nmod:poss"); o >= 0 && nobody[r.Lower(o)] {
		good = false
	}
	if o := r.Prepositional(i, "of"); o >= 0 && nobody[r.Lower(o)] {
		good = false
	}
	return sign(good)
}

var nobody = wordset.Of(`nobody none no-one neither`)
