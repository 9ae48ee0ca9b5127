package position

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// General nouns ("remarks", "plan", "inquiry") say nothing without what they are
// of: who reads "opposes the ruling" alone does not know what is opposed. An
// issue's words tell it ("ruling on the ferry tolls"), or the document told it
// before and "the" points there, or there is no issue.

var (
	// general are nouns for what is said, asked, decided or done, whatever it is.
	general = wordset.Of(`remark comment statement speech response answer reply idea notion view position stance approach attitude argument claim
		charge allegation accusation assertion criticism complaint challenge objection concern proposal plan offer bid move step decision action measure act
		vote call request demand appeal suggestion recommendation advice effort attempt deal agreement accord pact bill legislation law policy mandate order ruling
		verdict judgment judgement resolution amendment motion test incident event inquiry investigation probe hearing quality
		depiction description portrayal project program programme package record data document report finding solution ban curb
		limit restriction cut increase reduction rise initiative provision clause rule regulation requirement
		mission task agenda strategy tactic option alternative scenario process practice conduct behaviour behavior lawsuit suit letter
		message meeting trip incursion incentive standard condition goal target revolution loan payment donation file transcript information swap exchange announcement entry accession admission`)
	// deciding are general nouns that what stands before them doesn't tell.
	deciding = wordset.Of(`decision move step`)
	// suffered are general nouns for what becomes of somebody or something, so
	// that whose they are tells it: "Brek's removal".
	suffered = wordset.Of(`removal replacement arrest annexation implementation ratification adoption repeal closure acquisition takeover purchase sale
		cancellation postponement destruction demolition seizure extension expulsion reinstatement`)
	// stood are general nouns that with the name of who has them say as much as is
	// commonly said: "Velia's policies".
	stood = wordset.Of(`agenda policy strategy record program programme conduct behaviour behavior practice bid`)
)

// valent are nouns that say nothing without what they are of, in or to, by the
// prepositions behind which that stands.
var valent = func() map[string]string {
	m := map[string]string{}
	for preps, nouns := range map[string]string{
		"in into with of": `involvement participation role part interest stake share presence engagement`,
		"to for into of":  `entry return approach access answer response contribution transition route road path`,
		"in of to on":     `delay increase decrease reduction rise cut change shift`,
		"of":              `enforcement aftermath cost expense scope pace majority lack absence use abuse handling treatment cause result effect legality fate nature origin aim purpose quality`,
		"on over in":      `influence impact pressure emphasis focus control`,
		"to toward towards of for against on over": `stance position attitude effort mission fight struggle reaction`,
		"between with in of from":                  `difference distinction gap link tie`,
	} {
		for n := range strings.FieldsSeq(nouns) {
			m[n] = preps
		}
	}
	return m
}()

// unspecific are adjectives and participles that say how a thing is, not which
// it is.
var unspecific = wordset.Of(`proposed possible potential joint tough strong racist sexist offensive bad terrible stupid historic massive huge large
	small giant landmark key crucial critical urgent immediate quick swift clear comprehensive ambitious bold certain particular specific
	various several many multiple alleged apparent unfair fair balanced reasonable sensible necessary needed federal international
	pending planned upcoming signature so-called unprecedented rare public independent formal official thorough internal criminal
	tentative preliminary possible last-minute better best worse worst further additional more harsh strict stringent drastic radical
	relevant respective contemporary modern extreme minor modest simple common legal illegal binding entire wrong right negative positive`)

// ideological are adjectives of other forms for what a policy is about or in whose
// spirit it is.
var ideological = wordset.Of(`foreign religious progressive conservative socialist nationalist populist protectionist`)

// topical reports whether the adjective at word c tells what kind of thing is meant, not
// how it is: "nuclear", "Velian", "anti-smuggling"; not "bold".
func (r *reader) topical(c int) bool {
	w := r.Lower(c)
	if text := r.A.Text(r.A.Tokens[c].Span); text != w && c > r.Sentence(c).First {
		return true
	}
	if plainAdjective[w] || unspecific[w] {
		return false
	}
	for _, end := range [...]string{"al", "ic", "ar", "ary", "an", "ese", "ish", "-related"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return strings.HasPrefix(w, "anti-") || strings.HasPrefix(w, "pro-") || ideological[w]
}

// untold reports whether the noun at word i is a general one of which words
// [first, last) don't tell which it is.
func (r *reader) untold(i, first, last int) bool {
	lemma := r.Lemma(i)
	heads := r.Head(i) < first || r.Head(i) >= last // the phrase is of it
	if !r.Is(i, "NOUN") || !general[lemma] && !suffered[lemma] && !(heads && valent[lemma] != "") || r.Timed(i) || r.Base(i) == "compound" || r.named(i) {
		return false
	}
	o, k := r.Child(i, "nmod:poss"), r.Case(i)
	if k > first && k < i && o < 0 && !r.definite(i) || r.Has(i, "a", "an") > first && r.Head(i) >= first && r.Head(i) < i && r.Child(r.Head(i), "iobj") >= 0 {
		return false // "courses of action", "up for a vote", "give Velia a hearing"
	}
	if o >= 0 && o < i && !deciding[lemma] && (suffered[lemma] || r.Is(o, "NOUN") && r.Mention(o) == nil) {
		return false
	}
	if h := r.Head(i); r.Is(o, "PROPN") && (stood[lemma] || h >= first && h < i && r.Is(h, "VERB")) { // "rebutting Brek's claims"
		return false
	}
	for c := range r.Dependents(i) {
		if c < first || c >= last || r.Timed(c) || c > i && r.Circumstance(i, c) && r.Base(c) == "nmod" {
			continue
		}
		switch b := r.Base(c); {
		case c < i && deciding[lemma]: // "foreign policy decisions"
		case c < i && (b == "amod" || b == "advmod"):
			if valent[lemma] != "" && !general[lemma] && r.topical(c) || (general[lemma] || suffered[lemma]) && !plainAdjective[r.Lower(c)] && !unspecific[r.Lower(c)] && !unspecific[r.Lemma(c)] {
				return false
			}
		case c < i && b == "compound" && drafted[r.Lower(c)]: // "an earlier Senate bill"
		case c < i && (b == "compound" || b == "flat" || b == "nmod" && r.Rel(c) != "nmod:poss"):
			return false
		case c > i && b == "acl" && r.A.Tokens[c].XPOS == "VBN" && r.handled(c):
		case c > i && deedNouns[lemma] && r.empty(c): // "a step that Velia has urged"
		case c > i && (b == "nmod" || b == "acl" || b == "ccomp" || b == "appos" || b == "nummod" || b == "advcl" || b == "flat" || b == "compound"):
			return false
		}
	}
	if !deciding[lemma] && i > first && r.Is(i-1, "NOUN", "PROPN") && !r.Timed(i-1) && !drafted[r.Lower(i-1)] && r.Base(i-1) != "nmod" {
		return false // wherever the tree hangs it
	}
	return i+1 >= last || !r.Is(i+1, "ADP", "PART", "SCONJ") && r.A.Tokens[i+1].XPOS != "WDT" || r.Timed(i+1)
}

// named reports whether the noun at word i is part of a title: "Franklin's New
// Deal".
func (r *reader) named(i int) bool {
	w := r.A.Text(r.A.Tokens[i].Span)
	return i > r.Sentence(i).First && w != strings.ToLower(w)
}

// handled reports whether the participle at word c only tells that the thing was
// made, by nobody who is named: "ruling made by the judge".
func (r *reader) handled(c int) bool {
	if !made[r.Lemma(c)] {
		return false
	}
	for d := range r.Dependents(c) {
		if d < c || r.Timed(d) {
			continue
		}
		k := r.Case(d)
		if k < 0 || r.Lower(k) != "by" || r.Is(d, "PROPN") || r.Child(d, "nmod", "compound") >= 0 {
			return false
		}
	}
	return true
}

// empty reports whether the relative clause of verb c says only who did or wanted
// the thing: "a step that Velia has urged".
func (r *reader) empty(c int) bool {
	s := r.Child(c, "nsubj")
	if r.Rel(c) != "acl:relcl" || !r.Is(c, "VERB") || s < r.Head(c) || r.Is(s, "PRON") && r.Mention(s) == nil {
		return false
	}
	for d := range r.Dependents(c) {
		switch r.Base(d) {
		case "xcomp", "ccomp", "advcl":
			return false
		case "obj":
			if d > c {
				return false
			}
		case "obl":
			if k := r.Case(d); k > c && !r.Timed(d) && r.Lower(k) != "in" && r.Lower(k) != "at" {
				return false
			}
		}
	}
	return true
}

// made are verbs for how a paper or a decision comes about.
var made = wordset.Of(`make give take issue announce propose sign pass release publish present submit unveil reach hold`)

// earlier returns the words [first, last) by which the document named before
// what the general noun at word i points at; of what somebody has, from the noun
// on.
func (r *reader) earlier(i int) (first, last int, ok bool) {
	owner := r.Child(i, "nmod:poss")
	if owner < 0 && !r.definite(i) {
		return 0, 0, false
	}
	for k := i - 1; k >= max(0, i-maxBack); k-- {
		if !r.Is(k, "NOUN") || !alike(r.Lemma(k), r.Lemma(i)) || r.A.Tokens[k].XPOS != r.A.Tokens[i].XPOS || r.Timed(k) || r.Mention(k) != nil {
			continue
		}
		if r.Rel(k) == "nmod:poss" || r.Child(k, "cop") >= 0 && r.Child(k, "nsubj") >= 0 && r.Case(r.Child(k, "nsubj")) < 0 {
			continue
		}
		if o := r.Child(k, "nmod:poss"); owner >= 0 && !r.sameActor(o, owner) {
			continue
		}
		if v := r.Head(k); v >= 0 && r.Base(k) == "obj" && (praising[r.Lemma(v)] || faulting[r.Lemma(v)]) && r.Prepositional(k, "for") > k {
			continue // "blames the law for high prices"
		}
		first, last := r.phrase(k, -1)
		if _, ok := r.listed(k, first, last); !ok && (r.Lemma(k) != r.Lemma(i) && i-k > nearby || !r.pinned(k)) {
			continue
		}
		if owner >= 0 {
			first = k
		}
		mine := func(i int) bool { return possessive[r.Lower(i)] } // "the bill for their own reasons"
		if last-first > 1 && last-first <= maxPhrase && !slices.ContainsFunc(r.between(first, last), mine) && !r.anyUntold(first, last) {
			return first, last, true
		}
	}
	return 0, 0, false
}

// nearby is how many words lie at most between a thing and its other name: "the
// bill", "the law".
const nearby = 60

// pinned reports whether the phrase of the general noun at word k says which it
// is by more than an adjective: a noun before it, or what it is on, for or to.
func (r *reader) pinned(k int) bool {
	for c := range r.Dependents(k) {
		switch b := r.Base(c); {
		case r.Timed(c):
		case c < k && b == "compound":
			if !drafted[r.Lower(c)] {
				return true
			}
		case c > k && b == "nmod":
			if p := r.Case(c); p >= 0 && attached[r.Lower(p)] && r.Lower(p) != "in" && r.Lower(p) != "from" {
				return true
			}
		case c > k && b == "acl":
			if x := r.A.Tokens[c].XPOS; x == "VB" && r.To(c) >= 0 || x == "VBG" {
				return true
			}
		}
	}
	return false
}

// drafted are nouns before another that don't say which.
var drafted = wordset.Of(`draft set state compromise government week year house senate assembly parliament council`)

// befell names what the noun at word i for what becomes of a thing points at by
// the verb that told of it before: "the expulsion" after "expelled the envoy of
// Velia".
func (r *reader) befell(i int) (name string, at int, ok bool) {
	if !suffered[r.Lemma(i)] || !r.definite(i) {
		return "", 0, false
	}
	for k := i - 1; k >= max(0, i-maxBack); k-- {
		if !r.Is(k, "VERB") || !derived(r.Lemma(i), r.Lemma(k)) && irregular[r.Lemma(i)] != r.Lemma(k) {
			continue
		}
		o := r.Child(k, "obj", "nsubj:pass")
		if o < 0 || !r.Is(o, "NOUN", "PROPN") || r.Timed(o) {
			continue
		}
		first, last := r.phraseStart(o), r.Reach(o, o+maxPhrase)
		if d := r.Child(o, "det"); d >= 0 && d < first {
			first = d
		}
		if o < k {
			last = min(last, k)
		}
		if name, ok := r.nounName(first, last); ok {
			return r.Lower(i) + " of " + name, k, true
		}
	}
	return "", 0, false
}

// irregular are the verbs of nouns that begin as their verb does not.
var irregular = map[string]string{"expulsion": "expel", "sale": "sell"}

func (r *reader) sameActor(a, b int) bool {
	x, y := r.Mention(a), r.Mention(b)
	return x != nil && y != nil && x.Actor.Name != "" && x.Actor == y.Actor
}

// anyUntold reports whether a noun of words [first, last) is an untold one.
func (r *reader) anyUntold(first, last int) bool {
	for i := first; i < last; i++ {
		if r.untold(i, first, last) {
			return true
		}
	}
	return false
}

// stand is what stands in an issue's name for words [first, last).
type stand struct {
	first, last int
	name        string
}

// stands returns what stands for the general nouns of words [first, last) that
// only point at what the document told before; ok is false where one points
// nowhere.
func (r *reader) stands(first, last int) (all []stand, ok bool) {
	for i := first; i < last; i++ {
		if !r.untold(i, first, last) {
			continue
		}
		name, at, ok := r.befell(i)
		if lo, hi, told := r.earlier(i); told {
			name, ok = r.nounName(lo, hi)
			at = lo
		}
		if !ok {
			return nil, false
		}
		r.lend(name, at)
		from := max(first, r.phraseStart(i))
		if o := r.Child(i, "nmod:poss"); o >= from && o < i {
			_, from = r.Subtree(o)
		}
		all = append(all, stand{from, i + 1, name})
	}
	return all, true
}

// lent is a phrase that stands in an issue's name for one that points at it, and
// the sentence that has it.
type lent struct {
	name string
	told readout.Span
}

func (r *reader) lend(name string, at int) { r.lent = append(r.lent, lent{name, r.Sentence(at).Span}) }

// lender returns the sentence that has words of the issue's name that the one of
// word i has not; empty where there is none.
func (r *reader) lender(issue string, i int) readout.Span {
	for _, x := range slices.Backward(r.lent) {
		if strings.Contains(issue, x.name) && x.told != r.Sentence(i).Span && !strings.Contains(r.A.Text(r.Sentence(i).Span), x.name) {
			return x.told
		}
	}
	return readout.Span{}
}
