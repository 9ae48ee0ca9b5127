package clause

import (
	"unicode"
	"unicode/utf8"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// What the pronoun of a relative clause stands for.

// collective returns the body, group or state that "that" or "which" at word i
// stands for where the tree hangs the clause on the noun at word h: "Brek, director of
// [Dockers United], a union that …", "the founder of the [Harbour Front], which …",
// "[Velia], a state that …"; -1 for one without a name. ok is false where the
// pronoun stands for h itself.
func (r *Reader) collective(i, h int) (k int, ok bool) {
	if r.lower[i] == "who" || h > i {
		return -1, false
	}
	k = i - 1
	if r.Lower(k) == "," {
		k--
	}
	beside := false // of the noun after the comma
	if collectives[r.Lemma(k)] && r.Is(k, "NOUN") {
		first := k
		for first > r.Sentence(i).First && r.Is(first-1, "ADJ", "NOUN", "PROPN", "DET", "NUM") {
			first--
		}
		if w := r.lower[first]; w == "a" || w == "an" || w == "the" || w == "one" {
			if r.Lower(first-1) != "," {
				return -1, h != k
			}
			k, beside = first-2, h == k
		}
	}
	if k == h || k < 0 {
		return -1, false
	}
	switch m := r.Mention(k); {
	case m == nil && !r.capital(k):
		return -1, false
	case m == nil: // a body that nobody knows: the person beside it isn't it
		return -1, r.person(h) || r.Base(h) == "appos" && r.person(r.Head(h))
	case m.Type == readout.ActorPerson || m.Form == readout.FormPronoun:
		return -1, false
	}
	return k, beside || r.person(h) || kin[r.Lemma(h)]
}

// capital reports whether word i begins with a capital.
func (r *Reader) capital(i int) bool {
	c, _ := utf8.DecodeRuneInString(r.A.Text(r.A.Tokens[i].Span))
	return unicode.IsUpper(c)
}

// person reports whether word i names a person.
func (r *Reader) person(i int) bool {
	m := r.Mention(i)
	return m != nil && m.Type == readout.ActorPerson
}

// collectives are nouns for bodies, groups and places.
var collectives = wordset.Of(`union group organisation organization association coalition alliance party council committee body fund foundation network charity
	company firm agency city town state country nation county institute tank movement club society church federation league chamber pac paper magazine`)

// doubtful reports whether the relative pronoun at word i, which the tree hangs
// on name h, may as well stand for the person told of by way of that name: "Brek,
// a former aide of Tarn, who …".
func (r *Reader) doubtful(i, h int) bool {
	g := r.Head(h)
	by := r.Case(h)
	if t := r.Child(h, "nmod:desc"); by < 0 && t >= 0 { // "a former aide of Sen. Tarn"
		by = r.Case(t)
	}
	return r.lower[i] == "who" && i > 0 && r.lower[i-1] == "," && r.Base(h) == "nmod" && by >= 0 && g >= 0 && r.Is(g, "NOUN") && kin[r.Lemma(g)]
}

// kin are nouns for who stands in some relation to another.
var kin = wordset.Of(`backer supporter critic ally adviser advisor aide friend opponent rival spokesman spokeswoman spokesperson son daughter brother sister wife
	husband father mother cousin member leader deputy colleague counterpart predecessor successor lawyer envoy ambassador representative founder
	delegate fan foe champion veteran confidant associate protege partner chief head director secretary minister challenger loyalist admirer surrogate`)
